// Contours by norms and in all other ways that are not usual, separate cells, and colour bars of one's own classes.

import Colors
import Drawing
import Geometry
import Sampling
import Testing
import Typography

@testable import Charts

@Suite("Options of contours, cells and colour bars")
struct ContourOptionTests {
  private static let square = Grid(rows: 2, columns: 2, elements: [1, 10, 100, 1000])

  private static func draw(_ figure: Figure) throws {
    let laidOut = try figure.laidOut(fonts: try FontLibrary())
    laidOut.draw(on: RasterCanvas(width: laidOut.width, height: laidOut.height))
    laidOut.draw(on: SVGCanvas(width: laidOut.width, height: laidOut.height))
  }

  @Test("a logarithmic norm takes powers of ten, and leaves out what is not positive")
  func logarithmic() throws {
    var axes = Figure().axes
    #expect(try axes.contour(Self.square, norm: LogNorm()).levels == [0.1, 1, 10, 100, 1000, 10_000])
    var options = ContourOptions()
    options.locator = LogLocator(numticks: 2)
    let bands = try axes.contourf(Self.square, options)
    #expect(bands.levels.allSatisfy { $0 > 0 })
    let negative = Self.square.map { -$0 }
    #expect(try axes.contour(negative, norm: LogNorm()).levels == [])
    let flat = Self.square.map { _ in 5 }
    #expect(try axes.contourf(flat, norm: LogNorm()).levels == [1, 10])
  }

  @Test("levels of a locator")
  func locator() throws {
    var axes = Figure().axes
    var options = ContourOptions()
    options.locator = MultipleLocator(400)
    #expect(try axes.contour(Self.square, options).levels == [0, 400, 800, 1200])
  }

  @Test("values without places lie as an image does, or over an extent")
  func places() {
    var options = ContourOptions()
    let grid = Grid(rows: 3, columns: 2, elements: [0, 1, 2, 3, 4, 5])
    #expect(options.places(of: grid) == ([0, 1], [0, 1, 2] as [Double]))
    options.extent = ImageExtent(left: 2, right: 4, bottom: 0, top: 1)
    #expect(options.places(of: grid) == ([2, 4], [0, 0.5, 1]))
    options.origin = .lower
    #expect(options.places(of: grid).x == [2.5, 3.5])
    options.extent = nil
    options.origin = .upper
    #expect(options.places(of: grid) == ([0.5, 1.5], [2.5, 1.5, 0.5]))
  }

  @Test("without triangles a cell that lacks a corner is empty")
  func cornerMask() throws {
    var axes = Figure().axes
    var options = ContourOptions()
    let grid = Grid(rows: 2, columns: 2, elements: [0, 1, 1, .nan])
    #expect(try !axes.contour(grid, levels: [0.5], options).paths[0].isEmpty)
    options.cornerMask = false
    #expect(try axes.contour(grid, levels: [0.5], options).paths[0].isEmpty)
  }

  @Test("what legends say of contours")
  func legendElements() throws {
    var axes = Figure().axes
    let lines = try axes.contour(Self.square, levels: [1.5, 100])
    #expect(lines.legendElements().map(\.label) == ["x = 1.5", "x = 100.0"])
    let bands = try axes.contourf(Self.square, levels: [-1, 100], extend: .both)
    let whole = try FormatTemplate(printf: "%d")
    #expect(
      bands.legendElements(variableName: "z", strFormat: whole).map(\.label)
        == ["z ≤ -1", "-1 < z ≤ 100", "z > 100"])
    axes.addLegendHandles(bands.legendElements())
    #expect(axes.legendHandles.count == 3)
  }

  private static let values: [[Double]] = [
    [1, 1, 1, 1], [.nan, .nan, .nan, .nan], [.infinity, -.infinity, 0, 1], [1e300, -1e300, 0, 1],
    [1e-300, 2e-300, 0, 3e-300], [-1, -2, -3, -4], [1e308, -1e308, 0, 1],
  ]
  private static let norms: [(any Normalization)?] = [
    nil, LogNorm(), SymLogNorm(linthresh: 1), PowerNorm(gamma: 0.5), TwoSlopeNorm(vcenter: 0),
    BoundaryNorm([0, 1, 2], extend: .both), CenteredNorm(), LogNorm(vmin: 1, vmax: 1),
  ]

  @Test("contours and cells of hostile values by every norm, with colour bars", arguments: 0..<7, 0..<8)
  func hostile(_ values: Int, _ norm: Int) throws {
    let grid = Grid(rows: 2, columns: 2, elements: Self.values[values])
    let norm = Self.norms[norm]
    var figure = Figure(figsize: FigureSize(width: 3, height: 2), dpi: 50)
    var options = ContourOptions()
    options.hatches = [try Hatch("/"), nil]
    for extend in [ContourExtend.neither, .both] {
      let lines = try figure.axes.contour(grid, norm: norm, extend: extend, options)
      try figure.axes.clabel(lines)
      let bands = try figure.axes.contourf(grid, norm: norm, extend: extend, options)
      figure.colorbar(lines)
      figure.colorbar(bands)
      figure.axes.addLegendHandles(lines.legendElements() + bands.legendElements())
    }
    let cells = try figure.axes.pcolor(grid, norm: norm, edgecolors: .face, hatch: try Hatch("x"))
    figure.colorbar(cells)
    try Self.draw(figure)
  }

  @Test("cells without a value or a corner are not there")
  func gaps() throws {
    var axes = Figure().axes
    let grid = Grid(rows: 2, columns: 2, elements: [1, .nan, 3, 4])
    #expect(try axes.pcolor(grid).count == 3)
    #expect(try axes.pcolor([0, 1, .nan], [0, 1, 2], grid).count == 2)
    #expect(try axes.pcolor([0, 1], [5, 7], grid).stickyEdges.y == [4, 8])
    #expect(throws: PlaneError.self) { try axes.pcolor([0, 1, 2], [0, 1], grid) }
    #expect(throws: PlaneError.self) { try axes.pcolor(Grid(rows: 0, columns: 2, elements: [])) }
  }

  @Test("the problems of boundaries and values")
  func problems() {
    var bar = ColorBar()
    bar.boundaries = [1]
    #expect(bar.problem == "a colorbar needs at least two boundaries")
    bar.boundaries = [1, 3, 2]
    #expect(bar.problem == "boundaries must rise; 2.0 follows 3.0")
    bar.boundaries = [1, 2, 3]
    #expect(bar.problem == nil)
    bar.values = [1]
    #expect(bar.problem == "3 boundaries have 2 values between them, not 1")
    bar.boundaries = nil
    #expect(bar.problem == "values without boundaries must be at least two")
    bar.values = [1, .nan]
    #expect(bar.problem?.hasPrefix("boundaries and values must be finite") == true)
    bar.values = [1, 2, 4]
    #expect(bar.problem == nil)
    #expect(bar.boundaries(around: [1, 2, 4]) == [0, 1.5, 3, 4.5])
    #expect(bar.boundaries(around: [1, 2]) == [0.5, 1.5, 2.5])
    var figure = Figure()
    bar.boundaries = [3, 2]
    #expect(figure.colorbar(ColorMapping(values: [], cmap: .viridis, norm: Normalize()), bar) == nil)
  }

  @Test("a colour bar of no artist, and one in an axes of its own")
  func own() throws {
    var figure = Figure(grid: SubplotGrid(nrows: 1, ncols: 2))
    let mapping = ColorMapping(values: [], cmap: .viridis, norm: Normalize(vmin: 2, vmax: 5))
    let isMade = figure.colorbar(mapping, cax: 1)
    #expect(isMade)
    #expect(figure[1].yaxis.limits == Interval(2, 5))
    #expect(figure.allAxes.count == 2)
    var bar = ColorBar()
    bar.values = [1, 2, 3]
    bar.extend = .both
    bar.location = .top
    let inset = figure.insetAxes(0, AxesBounds(0.1, 0.8, 0.8, 0.1))
    let isInsetMade = figure.colorbar(mapping, cax: inset, bar)
    #expect(isInsetMade)
    try Self.draw(figure)
  }
}
