// Outlines of shapes, bands across the axes, and pies.

import Colors
import Geometry
import Testing
import Typography

@testable import Charts

@Suite("Shapes")
struct ShapeTests {
  private static func extent(_ shape: PatchShape) -> [Double] {
    let (x, y) = Patch(shape, PatchProperties(), Style()).dataIntervals
    return [x?.lower, x?.upper, y?.lower, y?.upper].map { $0 ?? .nan }
  }

  @Test("shapes reach as far as matplotlib's")
  func extents() {
    #expect(isClose(Self.extent(.circle(x: 1, y: 2, radius: 3)), [-2, 4, -1, 5]))
    let turned = Self.extent(.ellipse(x: 0, y: 0, width: 4, height: 2, angle: 90))
    #expect(isClose(turned, [-1, 1, -2, 2]))
    let hexagon = Self.extent(.regularPolygon(x: 0, y: 0, vertices: 6, radius: 2))
    #expect(isClose(hexagon, [-3.0.squareRoot(), 3.0.squareRoot(), -2, 2]))
    #expect(isClose(Self.extent(.wedge(x: 1, y: 1, radius: 2, theta1: 0, theta2: 90)), [1, 3, 1, 3]))
    #expect(
      isClose(Self.extent(.wedge(x: 0, y: 0, radius: 2, theta1: 0, theta2: 360, width: 1)), [-2, 2, -2, 2]))
    let arrow = Self.extent(.arrow(x: 0, y: 0, dx: 2, dy: 0, width: 0.2))
    #expect(isClose(arrow, [0, 2.9, -0.3, 0.3]))
    #expect(Self.extent(.polygon([Point(x: 0, y: 1), Point(x: 2, y: 3)])) == [0, 2, 1, 3])
  }

  @Test("arcs of whole turns are full circles, others less than a turn")
  func arcs() {
    #expect(Path.unitArc(from: 0, to: 90).verbs.count == 3)
    #expect(Path.unitArc(from: 30, to: 300).verbs.count == 9)
    #expect(Path.unitArc(from: 10, to: 370).verbs.count == 17)
    #expect(Path.unitArc(from: 0, to: 400).verbs.count == 2 + 1 - 0)
    #expect(Path.unitArc(from: .nan, to: 1).isEmpty && Path.unitArc(from: 0, to: .infinity).isEmpty)
  }

  @Test("no numbers are too wild to draw", arguments: [Double.nan, .infinity, -1, 0, 1e300, -1e300])
  func hostile(_ value: Double) throws {
    var figure = Figure()
    let shapes: [PatchShape] = [
      .circle(x: value, y: 0, radius: value), .ellipse(x: 0, y: 0, width: value, height: 1, angle: value),
      .regularPolygon(x: 0, y: 0, vertices: -5, radius: value, orientation: value),
      .wedge(x: 0, y: 0, radius: value, theta1: value, theta2: 2 * value, width: value),
      .arrow(x: 0, y: 0, dx: value, dy: value, width: value), .polygon([]),
      .polygon([Point(x: value, y: value)]),
      .rectangle(x: value, y: 0, width: value, height: 1, angle: value),
    ]
    for shape in shapes {
      figure.axes.addPatch(shape, PatchProperties(edgecolor: .cycle(1), hatch: try Hatch("x"), label: "a"))
    }
    figure.axes.axhspan(value, 1)
    figure.axes.axvspan(0, value)
    figure.axes.legend()
    let context = LayoutContext(fonts: try FontLibrary(), dpi: figure.dpi, style: figure.style)
    #expect(try figure.axesLayouts(context).count == 1)
  }

  @Test("bands count along their own axis only")
  func bands() {
    var axes = Figure().axes
    axes.axhspan(2, 4)
    #expect(axes.xaxis.limits == Interval(0, 1))
    #expect(isClose([axes.yaxis.limits.first, axes.yaxis.limits.last], [1.9, 4.1]))
  }

  @Test("limits follow data until they are looked at")
  func following() {
    var axes = Figure().axes
    axes.plot([0, 1], [0, 1])
    axes.addPatch(.circle(x: 5, y: 5, radius: 1))
    #expect(isClose([axes.xaxis.limits.last], [6.3]))
    axes.axhline(0.5)
    axes.addPatch(.circle(x: 50, y: 50, radius: 1))
    #expect(isClose([axes.xaxis.limits.last], [6.3]))
    axes.plot([0, 1], [0, 1])
    #expect(isClose([axes.xaxis.limits.last], [53.55]))
  }

  @Test("boxes reach as far as their style adds room")
  func boxes() {
    let box = PatchShape.fancyBox(x: 0, y: 0, width: 2, height: 1, boxstyle: .round(pad: 0.5))
    #expect(isClose(Self.extent(box), [-0.5, 2.5, -0.5, 1.5]))
  }

  @Test("as many teeth fit along a side as its size says, not as its corners do")
  func teeth() {
    // (0.4 + 2 · 0.3 - 0.2 - 0.2) / 0.4 is 1.5 to the last bit; with 2 + 0.4 - 2 for 0.4 it is less.
    let box = PatchShape.fancyBox(
      x: 0.5, y: 2, width: 0.9, height: 0.4, boxstyle: .sawtooth(pad: 0.3, toothSize: 0.2))
    #expect(box.path.points.count == 48)
  }

  @Test("single shapes do not move the view, arrows do")
  func views() {
    var axes = Figure().axes
    axes.addPatch(.circle(x: 5, y: 5, radius: 1))
    #expect(axes.xaxis.limits == Interval(0, 1))
    axes.arrow(0, 0, 10, 0)
    #expect(axes.xaxis.limits.last > 10)
  }
}

@Suite("Pie")
struct PieTests {
  @Test("pieces go round from the start, pulled out along their middles")
  func pieces() throws {
    let pie = try Pie(
      [1, 1, 2], explode: [0, 0, 1], labels: nil, startangle: 90, radius: 2, counterclock: false,
      center: Point(x: 1, y: 0), normalize: true)
    #expect(pie.pieces.map(\.theta1) == [0, -90, -270])
    #expect(pie.pieces.map(\.theta2) == [90, 0, -90])
    #expect(isClose([pie.pieces[2].center.x, pie.pieces[2].center.y], [0, 0]))
  }

  @Test("the view is fixed around the circle, without frame and ticks")
  func view() throws {
    var axes = Figure().axes
    try axes.pie([1, 2], labels: ["a", "b"], autopct: try FormatTemplate(printf: "%d%%"), center: (1, 2))
    #expect(axes.xaxis.limits == Interval(-0.25, 2.25) && axes.yaxis.limits == Interval(0.75, 3.25))
    #expect(!axes.frameon && axes.aspect == .equal)
    #expect(axes.texts.map(\.text) == ["a", "b", "33%", "66%"])
    #expect(Legend().entries(of: axes.legendHandles).map(\.label) == ["a", "b"])
  }

  @Test("shadows lie below all pieces, darker and apart, and no legend lists them")
  func shadows() throws {
    var axes = Figure().axes
    try axes.pie(
      [1, 2], labels: ["a", "b"], shadow: PieShadow(ox: 0.1, oy: 0, shade: 1),
      wedgeprops: PatchProperties(joinstyle: .round))
    #expect(axes.patches.count == 4)
    let shadow = axes.patches[1]
    #expect(shadow.zorder < 1 && shadow.facecolor == .black && shadow.alpha == 0.5)
    #expect(shadow.joinstyle == .miter && axes.patches[0].joinstyle == .round)
    #expect(shadow.placed(dpi: 144).shape.placement.tx == 0.2)
    #expect(Legend().entries(of: axes.legendHandles).map(\.label) == ["a", "b"])
  }

  @Test("what makes no pieces is refused by name")
  func refusals() {
    func complaint(_ x: [Double], labels: [String]? = nil, radius: Double = 1, normalize: Bool = true)
      -> String?
    {
      var axes = Figure().axes
      do throws(DataError) {
        try axes.pie(x, labels: labels, radius: radius, normalize: normalize)
      } catch { return error.description }
      return nil
    }
    #expect(complaint([]) == "x holds nothing above zero, so there are no pieces")
    #expect(complaint([0, 0]) == "x holds nothing above zero, so there are no pieces")
    #expect(complaint([1, -1]) == "x holds -1.0; pieces must be finite numbers, not below zero")
    #expect(complaint([1, .nan]) == "x holds nan; pieces must be finite numbers, not below zero")
    #expect(complaint([1e308, 1e308]) == "the sum of x is beyond all numbers")
    #expect(complaint([1, 2], labels: ["a"]) == "labels has 1 texts for 2 pieces")
    #expect(complaint([1], radius: 0) == "radius must be above zero, not 0.0")
    #expect(
      complaint([0.5, 0.75], normalize: false)
        == "the sum of x is 1.25; without normalize it must be at most 1")
    #expect(complaint([0.5, 0.25], normalize: false) == nil)
  }
}
