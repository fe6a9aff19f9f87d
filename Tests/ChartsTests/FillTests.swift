import Drawing
import Testing

@testable import Charts

@Suite("Filled polygons")
struct FillTests {
  @Test("the view follows them, and each takes a colour unless it has its own")
  func cycle() throws {
    var axes = Figure().axes
    try axes.fill([0, 2, 1], [0, 0, 5])
    try axes.fill([0, 1], [0, 1], PatchProperties(color: .cycle(5)))
    try axes.fill([0, 1], [0, 1], PatchProperties(facecolor: .cycle(5)))
    let last = try axes.fill([0, 1], [0, 1])
    #expect(last.facecolor == axes.style.color(.cycle(2)))
    #expect(isClose([axes.xaxis.limits.last, axes.yaxis.limits.last], [2.1, 5.25]))
    #expect(throws: DataError.self) { try axes.fill([1], [1, 2]) }
  }

  @Test("they take hostile numbers, on log axes too", arguments: CollectionTests.hostile)
  func hostile(_ y: [Double]) throws {
    var axes = Figure().axes
    try axes.fill(y, y.reversed(), PatchProperties(edgecolor: .cycle(1), hatch: try Hatch("x")))
    try axes.fill(y.indices.map(Double.init), y, PatchProperties(linewidth: 1e9, fill: false))
    try CollectionTests.draw(axes)
    axes.xaxis.scale = .log()
    axes.yaxis.scale = .log()
    try CollectionTests.draw(axes)
  }
}
