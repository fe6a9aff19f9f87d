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
}
