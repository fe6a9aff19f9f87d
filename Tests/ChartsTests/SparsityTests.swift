import Sampling
import Testing

@testable import Charts

@Suite("Sparse matrices")
struct SparsityTests {
  private let matrix = Grid(rows: 2, columns: 3, elements: [0, 1, -2, .nan, 0.1, 0])

  @Test("an image is black where there is something, points lie there")
  func cells() throws {
    var axes = Figure().axes
    try axes.spy(matrix, precision: 0.5)
    let image = try #require(axes.artists.first as? AxesImage)
    #expect(image.mapping?.values == [0, 1, 1, 0, 0, 0])
    #expect(axes.yaxis.limits == Interval(1.5, -0.5))
    try axes.spy(matrix, marker: .circle, origin: .lower)
    let points = try #require(axes.lines.first)
    #expect(points.x == [1, 2, 1] && points.y == [0, 0, 1] && points.markersize == 10)
    #expect(axes.yaxis.limits == Interval(-0.5, 1.5) && axes.aspect == .equal)
  }
}
