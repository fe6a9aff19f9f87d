// Areas with outlines: how far they reach, what legends make of them, what hides them.

import Colors
import Geometry
import Testing
import Typography

@testable import Charts

@Suite("Patch")
struct PatchTests {
  private static func patch(_ shape: PatchShape, _ look: PatchProperties = PatchProperties()) -> Patch {
    Patch(shape, look, Style())
  }

  @Test("a box reaches from corner to corner, wherever it extends to")
  func extent() {
    let patch = Self.patch(.rectangle(x: 2, y: 1, width: -3, height: 0.5))
    #expect(patch.dataIntervals.x == Interval(-1, 2))
    #expect(patch.dataIntervals.y == Interval(1, 1.5))
    #expect(patch.smallestPositive.x == 2)
  }

  @Test("a box without any extent does not count, one with a single extent does")
  func flat() {
    #expect(Self.patch(.rectangle(x: 2, y: 1, width: 0, height: 0)).dataIntervals.x == nil)
    #expect(Self.patch(.rectangle(x: 2, y: 1, width: 0, height: 3)).dataIntervals.x == Interval(2, 2))
  }

  @Test("a turned box reaches as far as its corners")
  func turned() {
    let patch = Self.patch(.rectangle(x: 1, y: 1, width: 2, height: 1, angle: 90))
    let (x, y) = patch.dataIntervals
    #expect(abs((x?.lower ?? .nan) - 0) < 1e-12 && abs((x?.upper ?? .nan) - 1) < 1e-12)
    #expect(abs((y?.lower ?? .nan) - 1) < 1e-12 && abs((y?.upper ?? .nan) - 3) < 1e-12)
  }

  @Test("curves count as far as they go, not as far as their control points")
  func curves() {
    var path = Path()
    path.move(to: Point(x: 0, y: 0))
    path.quadratic(Point(x: 1, y: 2), to: Point(x: 2, y: 0))
    path.cubic(Point(x: 2, y: -4), Point(x: 0, y: -4), to: Point(x: 0, y: 0))
    let (x, y) = Self.patch(PatchShape(path)).dataIntervals
    #expect(x == Interval(0, 2))
    #expect(y == Interval(-3, 1))
  }

  @Test("what is not finite reaches nowhere", arguments: [Double.nan, .infinity, -.infinity])
  func notFinite(_ value: Double) throws {
    var figure = Figure()
    figure.axes.addPatch(.rectangle(x: 0, y: value, width: 1, height: 1))
    figure.axes.addPatch(.rectangle(x: 0, y: 0, width: value, height: 1))
    figure.axes.plot([0, 1], [0, 1], label: "line")
    figure.axes.legend()
    #expect(figure.axes.xaxis.limits == Interval(-0.05, 1.05))
    let context = LayoutContext(fonts: try FontLibrary(), dpi: figure.dpi, style: figure.style)
    #expect(try figure.axesLayouts(context)[0].legend?.entries.count == 1)
  }

  @Test("colours: the style's first one without outline, unless there is nothing else to see")
  func colors() {
    let shape = PatchShape.rectangle(x: 0, y: 0, width: 1, height: 1)
    #expect(Self.patch(shape).facecolor == Color(hex: 0x1F77B4))
    #expect(Self.patch(shape).edgecolor == nil)
    #expect(Self.patch(shape, PatchProperties(fill: false)).edgecolor == .black)
    let red = ColorSpecification.color(Color(hex: 0xFF0000))
    let both = Self.patch(shape, PatchProperties(color: red, facecolor: .cycle(3)))
    #expect(both.facecolor == Color(hex: 0xFF0000) && both.edgecolor == both.facecolor)
  }

  @Test("legends list lines and areas in the order in which they were added")
  func handles() {
    var axes = Figure().axes
    axes.addPatch(.rectangle(x: 0, y: 0, width: 1, height: 1), PatchProperties(label: "box"))
    axes.plot([0, 1], [0, 1], label: "line")
    axes.addPatch(.rectangle(x: 0, y: 0, width: 1, height: 1), PatchProperties(label: "_hidden"))
    axes.addPatch(.rectangle(x: 0, y: 0, width: 1, height: 1), PatchProperties(label: "_nolegend_"))
    let handles = axes.legendHandles
    #expect(Legend().entries(of: handles).map(\.label) == ["box", "line"])
    #expect(Legend(labels: ["a", "b", "c", "d"]).entries(of: handles).map(\.label) == ["a", "b", "c"])
  }

  @Test("a legend keeps clear of boxes and outlines")
  func obstacles() throws {
    func place(_ shape: PatchShape) throws -> Rect {
      var figure = Figure()
      figure.axes.addPatch(shape, PatchProperties(label: "box"))
      figure.axes.xlim(0, 10)
      figure.axes.ylim(0, 10)
      figure.axes.legend()
      let context = LayoutContext(fonts: try FontLibrary(), dpi: figure.dpi, style: figure.style)
      return try #require(try figure.axesLayouts(context)[0].legend).frame
    }
    let right = try place(.rectangle(x: 1, y: 1, width: 1, height: 1))
    #expect(right.minX > 300)
    let left = try place(.rectangle(x: 9, y: 9, width: 0.5, height: 0.5))
    #expect(left.minX < 100 && left.minY == right.minY)
    let outline = Path(
      polyline: [Point(x: 9, y: 9), Point(x: 9.5, y: 9.5), Point(x: 9, y: 9.5)], closed: true)
    #expect(try place(PatchShape(outline)) == left)
  }
}
