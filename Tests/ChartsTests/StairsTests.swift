import Drawing
import Geometry
import Testing

@testable import Charts

@Suite("Stairs")
struct StairsTests {
  private func corners(_ patch: Patch) -> [[Double]] { patch.shape.path.points.map { [$0.x, $0.y] } }

  @Test("steps begin and end at the baseline, or at their own heights")
  func baselines() throws {
    var axes = Figure().axes
    let steps = try axes.stairs([1, 2])
    #expect(corners(steps) == [[0, 0], [0, 1], [1, 1], [1, 2], [2, 2], [2, 0]])
    let open = try axes.stairs([1, 2], baseline: nil)
    #expect(corners(open) == [[0, 1], [1, 1], [1, 2], [2, 2]])
    let band = try axes.stairs([3], edges: [5, 6], baseline: .levels([2]), fill: true)
    #expect(corners(band) == [[5, 2], [5, 3], [6, 3], [6, 2], [5, 2]])
    #expect(band.linewidth == 0 && band.facecolor == axes.style.color(.cycle(2)))
    let lying = try axes.stairs([4], orientation: .horizontal)
    #expect(corners(lying) == [[0, 0], [4, 0], [4, 1], [0, 1]])
  }

  @Test("a missing step leaves a gap")
  func gaps() throws {
    var axes = Figure().axes
    let steps = try axes.stairs([.nan, 1, .nan, 2], baseline: nil)
    #expect(steps.shape.path.verbs == [.move, .line, .move, .line])
    let nothing = try axes.stairs([.nan])
    #expect(nothing.shape.path.isEmpty)
    let second = try axes.stairs([1, 2], baseline: .levels([.nan, 0]))
    #expect(second.shape.path.points.first?.x == 1)
  }

  @Test("the margin does not cross the baseline")
  func margins() throws {
    var axes = Figure().axes
    try axes.stairs([1, 2])
    #expect(isClose([axes.yaxis.limits.first, axes.yaxis.limits.last], [0, 2.1]))
  }
}
