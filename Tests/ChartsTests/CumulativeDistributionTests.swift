import Testing

@testable import Charts

@Suite("Cumulative distributions")
struct CumulativeDistributionTests {
  @Test("values lie in order, with the share up to each")
  func shares() throws {
    var axes = Figure().axes
    let line = try axes.ecdf([3, 1, 2, 2])
    #expect(line.x == [1, 1, 2, 2, 3] && line.y == [0, 0.25, 0.5, 0.75, 1])
    let weighted = try axes.ecdf([3, 1], weights: [3, 1], complementary: true)
    #expect(weighted.x == [1, 3, 3] && weighted.y == [1, 0.75, 0])
    let lying = try axes.ecdf([2, 1, 1], orientation: .horizontal, compress: true)
    #expect(lying.x == [0, 1.0 / 3, 1] && lying.y == [1, 1, 2])
    #expect(lying.drawstyle == .stepsPre && line.drawstyle == .stepsPost)
  }

  @Test("the margin does not cross 0 and 1")
  func margins() throws {
    var axes = Figure().axes
    try axes.ecdf([3, 1, 2])
    #expect([axes.yaxis.limits.first, axes.yaxis.limits.last] == [0, 1])
  }
}
