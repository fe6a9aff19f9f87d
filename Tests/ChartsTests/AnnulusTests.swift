import Drawing
import Geometry
import Testing

@testable import Charts

@Suite("Rings")
struct AnnulusTests {
  @Test("a ring reaches to its outer radii, and has a hole")
  func ring() {
    let shape = PatchShape.annulus(x: 1, y: 2, radii: (3, 2), width: 1, angle: 90)
    let (x, y) = Patch(shape, PatchProperties(), Style()).dataIntervals
    #expect(isClose([x?.lower, x?.upper, y?.lower, y?.upper].map { $0 ?? .nan }, [-1, 3, -1, 5]))
    #expect(shape.path.contains(Point(x: 1, y: 4.5)) && !shape.path.contains(Point(x: 1, y: 2)))
  }

  @Test("no numbers are too wild to draw", arguments: [Double.nan, .infinity, -1, 0, 1e300, -1e300])
  func hostile(_ value: Double) throws {
    var axes = Figure().axes
    axes.addPatch(.annulus(x: value, y: 0, radii: (1, value), width: value, angle: value))
    axes.addPatch(
      .annulus(x: 0, y: 0, radii: (value, value), width: 2), PatchProperties(hatch: try Hatch("x")))
    try CollectionTests.draw(axes)
  }
}
