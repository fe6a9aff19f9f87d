// Colours of equal values, with a colour bar and without; the numbers are matplotlib's.

import Colors
import Sampling
import Testing

@testable import Charts

@Suite("Colours of equal values")
struct ConstantValuesTests {
  private static let square = Grid(rows: 2, columns: 2, elements: [3, 3, 3, 3])
  private static let middle = ColorMap.viridis.colors[128]

  struct Drawing: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let draw: @Sendable (inout Axes) throws -> Void
  }

  static let drawings = [
    Drawing(testDescription: "imshow") { try $0.imshow(square) },
    Drawing(testDescription: "pcolormesh") { try $0.pcolormesh(square) },
    Drawing(testDescription: "scatter") { try $0.scatter([1, 2], [1, 2], c: .values([3, 3])) },
    Drawing(testDescription: "quiver") { try $0.quiver([1, 2], [1, 2], [3, 3], [1, 1], c: [3, 3]) },
  ]

  private func color(_ figure: Figure) throws -> Color {
    let mapping = try #require(figure[0].mappables[0].mapping)
    return mapping.color(of: 3, alpha: nil)
  }

  @Test("a colour bar moves the limits of its artist's norm apart: the middle colour", arguments: drawings)
  func bars(_ drawing: Drawing) throws {
    var figure = Figure()
    try drawing.draw(&figure[0])
    #expect(try color(figure) == ColorMap.viridis.colors[0])
    let index = figure.colorbar(figure[0].mappables[0])
    let bar = try #require(index)
    #expect(figure[bar].yaxis.limits == Interval(2.7, 3.3))
    #expect(try color(figure) == Self.middle)
  }

  @Test("only the artist that the bar explains changes, and none where the bar has values of its own")
  func others() throws {
    var figure = Figure(grid: SubplotGrid(nrows: 1, ncols: 2))
    try figure[0].imshow(Self.square)
    try figure[1].imshow(Self.square)
    var bar = ColorBar()
    bar.values = [1, 2, 3]
    figure.colorbar(figure[1].mappables[0], axes: [1], bar)
    #expect(figure[1].mappables[0].mapping?.norm.vmin == 3)
    figure.colorbar(figure[1].mappables[0], axes: [1])
    #expect(figure[0].mappables[0].mapping?.norm.vmin == 3)
    #expect(figure[1].mappables[0].mapping?.norm.vmin == 2.7)
  }

  @Test("values that are all missing lie about 0; a logarithmic norm of them has no bar")
  func missing() throws {
    var figure = Figure()
    let missing = Grid(rows: 1, columns: 2, elements: [.nan, .nan])
    try figure[0].imshow(missing)
    let index = figure.colorbar(figure[0].mappables[0])
    let bar = try #require(index)
    #expect(figure[bar].yaxis.limits == Interval(-0.1, 0.1))
    try figure[0].imshow(missing, norm: LogNorm())
    let other = figure.colorbar(figure[0].mappables[1])
    #expect(other == nil)
  }
}
