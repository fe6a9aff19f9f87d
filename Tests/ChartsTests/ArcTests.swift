import Testing

@testable import Charts

@Suite("Arcs")
struct ArcTests {
  @Test("an arc is an outline, even if it is to be filled")
  func outline() {
    var axes = Figure().axes
    let arc = axes.addPatch(
      .arc(x: 0, y: 0, width: 2, height: 2, theta2: 90), PatchProperties(facecolor: .cycle(3), fill: true))
    #expect(!arc.fill && arc.edgecolor?.red == 0)
    let (x, y) = arc.dataIntervals
    #expect(isClose([x?.lower, x?.upper, y?.lower, y?.upper].map { $0 ?? .nan }, [0, 1, 0, 1]))
  }

  @Test("angles count on the ellipse as it is seen")
  func stretched() throws {
    let shape = PatchShape.arc(x: 0, y: 0, width: 4, height: 2, theta1: 45, theta2: 90)
    let start = shape.placement.apply(try #require(shape.path.points.first))
    #expect(isClose([start.x], [start.y]))
  }

  @Test("no numbers are too wild to draw", arguments: [Double.nan, .infinity, -1, 0, 1e300, -1e300])
  func hostile(_ value: Double) throws {
    var axes = Figure().axes
    axes.addPatch(.arc(x: 0, y: 0, width: value, height: 1, angle: value, theta1: value, theta2: 1))
    axes.addPatch(.arc(x: value, y: 0, width: 0, height: value, theta2: value))
    try CollectionTests.draw(axes)
  }
}
