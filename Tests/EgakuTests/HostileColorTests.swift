import Egaku
import Testing
import Typography

/// Values that no colour map is made for: the pictures may look odd, but they end, and they do not trap.
@Suite("Hostile colours")
struct HostileColorTests {
  private static let values: [[Double]] = [
    [1, 1, 1, 1], [.nan, .nan, .nan, .nan], [.infinity, -.infinity, 0, 1], [1e300, -1e300, 0, 1],
    [1e308, -1e308, 1e308, 0], [.leastNonzeroMagnitude, 0, 0, 0], [-1, -2, -3, 0],
    [1e17, 1e17, 1e17, 1e17 + 64],
  ]

  private static let norms: [any Normalization] = [
    Normalize(), LogNorm(), LogNorm(vmin: 1e-300, vmax: 1e300), SymLogNorm(linthresh: 1e-3),
    PowerNorm(gamma: 0.3), TwoSlopeNorm(vcenter: 0), CenteredNorm(), NoNorm(),
    BoundaryNorm([0, 1e-300, 1, 1e300], extend: .both), BoundaryNorm([0, 1]),
  ]

  private func draw(_ figure: Figure) throws {
    let fonts = try FontLibrary()
    #expect(try !figure.picture(.png, fonts: fonts).isEmpty)
    #expect(try !figure.picture(.svg, fonts: fonts).isEmpty)
  }

  @Test("images and meshes of every norm with colour bars", arguments: 0..<8, 0..<10)
  func mappings(_ values: Int, _ norm: Int) throws {
    let grid = Grid(rows: 2, columns: 2, elements: Self.values[values])
    var figure = Figure(figsize: FigureSize(width: 3, height: 2), dpi: 60)
    try figure.axes.imshow(grid, norm: Self.norms[norm], interpolation: .filter(.bicubic))
    try figure.axes.pcolormesh(grid, norm: Self.norms[norm], shading: .gouraud, alpha: 0.5)
    for (index, mappable) in figure.axes.mappables.enumerated() {
      var bar = ColorBar()
      bar.location = index == 0 ? .right : .bottom
      bar.extend = .both
      bar.drawedges = true
      bar.minorticks = true
      figure.colorbar(mappable, bar)
    }
    try draw(figure)
  }

  @Test("images without room, beyond the view, and huge", arguments: [1e-12, 1e-3, 1, 1e9, 1e300])
  func sizes(_ size: Double) throws {
    var figure = Figure(figsize: FigureSize(width: 2, height: 2), dpi: 50)
    let grid = Grid(rows: 1, columns: 1, elements: [1])
    try figure.axes.imshow(
      grid, aspect: .auto, interpolation: .filter(.sinc),
      extent: ImageExtent(left: 0, right: size, bottom: size, top: -size), filterrad: 30)
    figure.axes.xlim(0, 1)
    figure.axes.ylim(1, 0)
    try draw(figure)
  }

  @Test("an image on scales that bend it")
  func scales() throws {
    var figure = Figure()
    figure.axes.xscale(.log())
    try figure.axes.imshow(Grid(rows: 1, columns: 2, elements: [1, 2]))
    try draw(figure)
  }

  @Test("a large image made small")
  func large() throws {
    var figure = Figure(figsize: FigureSize(width: 1, height: 1), dpi: 30)
    try figure.axes.imshow(Grid(rows: 900, columns: 700, elements: (0..<630_000).map(Double.init)))
    try draw(figure)
  }
}
