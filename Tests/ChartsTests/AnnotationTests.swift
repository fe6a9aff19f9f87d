import Colors
import Drawing
import Geometry
import Testing
import Typography

@testable import Charts

@Suite("Boxes, arrows and annotations")
struct AnnotationTests {
  @Test(
    "styles are read as matplotlib writes them",
    arguments: [
      ("round", BoxStyle.round()), ("Round , pad = 0.5", .round(pad: 0.5)),
      ("round4,pad=0.2,rounding_size=1", .round4(pad: 0.2, roundingSize: 1)),
      ("sawtooth,tooth_size=2", .sawtooth(toothSize: 2)),
      ("larrow,head_width=2,head_angle=-30", .larrow(headWidth: 2, headAngle: -30)),
    ])
  func boxStyles(_ text: String, _ style: BoxStyle) throws { #expect(try BoxStyle(parsing: text) == style) }

  @Test(
    "arrows are read as matplotlib writes them",
    arguments: [
      ("-", ArrowStyle.line()), ("<-", .line(begin: .head)), ("-|>", .line(end: .filledHead)),
      ("-[, widthB=2.5, lengthB=0.6", .line(end: .bracket(width: 2.5, length: 0.6))),
      ("|-|,angleA=30", .line(begin: .bracket(length: 0, angle: 30), end: .bracket(length: 0))),
      ("<->,head_length=1", .line(begin: .head, end: .head, headLength: 1)),
      ("wedge,shrink_factor=0.1", .wedge(shrinkFactor: 0.1)), ("Simple", .simple()),
    ])
  func arrowStyles(_ text: String, _ style: ArrowStyle) throws {
    #expect(try ArrowStyle(parsing: text) == style)
  }

  @Test(
    "mistakes in styles are named",
    arguments: [
      ("rund", "unknown boxstyle \"rund\" (did you mean \"round\"?)"),
      (
        "x",
        "unknown boxstyle \"x\"; it is one of square, circle, ellipse, larrow, rarrow, darrow, round, round4, "
          + "sawtooth, roundtooth"
      ),
      ("round,padd=1", "the boxstyle \"round\" has no parameter \"padd\" (did you mean \"pad\"?)"),
      ("square,rad=1", "the boxstyle \"square\" has no parameter \"rad\"; it has pad"),
      ("circle,radius=1", "the boxstyle \"circle\" has no parameter \"radius\"; it has pad"),
      (
        "round,pad=a",
        "\"pad\" of the boxstyle \"round,pad=a\" must be a number from -10000 to 10000, not \"a\""
      ),
      (
        "round,pad=nan",
        "\"pad\" of the boxstyle \"round,pad=nan\" must be a number from -10000 to 10000, not \"nan\""
      ),
      (
        "round,0.3",
        "the boxstyle \"round,0.3\" must have parameters such as \"pad=0.3\" after its commas, not \"0.3\""
      ),
      ("round,pad=1,pad=2", "the boxstyle \"round,pad=1,pad=2\" has \"pad\" twice"),
      (
        "rarrow,head_angle=720",
        "\"head_angle\" of the boxstyle \"rarrow,head_angle=720\" must not be a multiple of 360"
      ),
      (
        "rarrow,head_width=-1", "\"head_width\" of the boxstyle \"rarrow,head_width=-1\" must not be negative"
      ),
    ])
  func mistakes(_ text: String, _ message: String) {
    do throws(StyleWordsError) {
      _ = try BoxStyle(parsing: text)
      Issue.record("\(text) is no style")
    } catch {
      #expect(error.description == message)
    }
  }

  @Test("mistakes in arrows and ways are named")
  func arrowMistakes() {
    #expect(throws: StyleWordsError("unknown arrowstyle \"-->\" (did you mean \"->\"?)")) {
      try ArrowStyle(parsing: "-->")
    }
    #expect(throws: StyleWordsError("the arrowstyle \"-\" has no parameter \"widthB\"; it has none")) {
      try ArrowStyle(parsing: "-,widthB=1")
    }
    #expect(throws: StyleWordsError.self) { try ArrowStyle(parsing: "->,head_width=0") }
    #expect(throws: StyleWordsError.self) { try ConnectionStyle(parsing: "angle3,angleA=10,angleB=190") }
    #expect(throws: StyleWordsError("unknown connectionstyle \"ark3\" (did you mean \"arc3\"?)")) {
      try ConnectionStyle(parsing: "ark3")
    }
  }

  private static let boxes: [BoxStyle] = BoxStyle.Shape.allCases.compactMap {
    try? BoxStyle(parsing: $0.rawValue)
  }

  @Test(
    "boxes of any size have an outline", arguments: boxes, [0, 1e-300, 1, 1e6, 1e300, -5, .nan, .infinity])
  func outlines(_ style: BoxStyle, _ size: Double) {
    for content in [Rect(x: 0, y: 0, width: 10, height: 5), Rect(x: 3, y: 3, width: 0, height: 0)] {
      #expect(!style.outline(around: SizedBox(content), size: size).isEmpty)
    }
  }

  @Test("the outline of a box lies around its content", arguments: boxes)
  func around(_ style: BoxStyle) {
    let content = Rect(x: 3, y: 2, width: 40, height: 10)
    let outline = style.outline(around: SizedBox(content), size: 12)
    for (x, y) in [(3.5, 2.5), (42.5, 2.5), (42.5, 11.5), (3.5, 11.5), (23, 7)] {
      #expect(outline.contains(Point(x: x, y: y)))
    }
    #expect(!outline.contains(Point(x: 23, y: 200)) && !outline.contains(Point(x: .nan, y: 5)))
  }

  @Test("half a line around an outline counts as inside")
  func grown() {
    let box = Path(Rect(x: 0, y: 0, width: 10, height: 10))
    #expect(!box.contains(Point(x: 10.9, y: 5)) && box.contains(Point(x: 10.9, y: 5), grownBy: 2))
    #expect(!box.contains(Point(x: 11.1, y: 5), grownBy: 2))
  }

  @Test(
    "a way is cut to within a hundredth of a pixel",
    arguments: [ConnectionStyle.arc3(), .arc3(rad: 0.4), .angle(), .bar()])
  func cuts(_ style: ConnectionStyle) throws {
    let circle = Circle(.zero, 10)
    let way = style.path(from: .zero, to: Point(x: 100, y: 30))
    let parts = try #require(way.split(where: circle.contains))
    let cut = try #require(parts.after.points.first)
    #expect(parts.before.points.last == cut && abs(cut.length - 10) < 0.01)
    #expect(way.split { _ in true } == nil)
  }

  private static let ways: [ConnectionStyle] = [
    .arc3(rad: 1), .angle3(), .angle(rad: 5), .arc(armA: 20, armB: 20, rad: 3), .bar(angle: 30), .bar(),
  ]
  private static let arrows: [ArrowStyle] = [
    "->", "<|-|>", "]-[", "|-|", "-[,angleB=20", "simple", "fancy", "wedge",
  ]

  @Test("arrows from and to anywhere are drawn or left out", arguments: arrows, ways)
  func anywhere(_ arrow: ArrowStyle, _ way: ConnectionStyle) throws {
    var figure = Figure(figsize: FigureSize(width: 2, height: 1.5), dpi: 50)
    figure.axes.xlim(0, 1)
    for (x, y) in [
      (0.5, 0.5), (0.5000001, 0.5), (0.9, 0.5), (0.5, 0.1), (1e9, 0.2), (1e300, 1e300), (.nan, 1),
      (0, -.infinity),
    ] {
      var properties = ArrowProperties(arrow, connectionstyle: way)
      for (a, b) in [(2.0, 2.0), (0, 1e4), (-5, -5)] {
        (properties.shrinkA, properties.shrinkB) = (a, b)
        figure.axes.annotate(
          x == 0.9 ? "" : "text", xy: (x, y), xytext: (0.5, 0.5), arrowprops: properties,
          annotationClip: false)
      }
    }
    try figure.draw(on: RasterCanvas(width: 100, height: 75), fonts: FontLibrary())
  }

  @Test("old arrows of any size are drawn or left out", arguments: [0, 1e-300, 4, 1e5, .nan, .infinity, -3])
  func plain(_ size: Double) throws {
    var arrow = ArrowProperties()
    (arrow.width, arrow.headwidth, arrow.headlength, arrow.shrink) = (size, size, size, size)
    var figure = Figure()
    figure.axes.annotate("a", xy: (0.9, 0.9), xytext: (0.1, 0.1), arrowprops: arrow)
    arrow.mutationScale = size
    figure.axes.annotate("a", xy: (0.9, 0.9), xytext: (0.1, 0.1), arrowprops: arrow)
    try figure.draw(on: RasterCanvas(width: 640, height: 480), fonts: FontLibrary())
  }

  @Test("what is about a place outside of the axes shows only if asked for")
  func clipping() throws {
    var figure = Figure()
    figure.axes.xlim(0, 1)
    figure.axes.annotate("a", xy: (2, 0.5))
    figure.axes.annotate("b", xy: (2, 0.5), xycoords: .axesFraction)
    figure.axes.annotate("c", xy: (2, 0.5), annotationClip: false)
    figure.axes.annotate("d", xy: (2, 0.5), xycoords: .axesFraction, annotationClip: true)
    let context = LayoutContext(fonts: try FontLibrary(), dpi: figure.dpi, style: figure.style)
    #expect(try figure.axesLayouts(context)[0].texts.count == 2)
    #expect(figure.axes.annotations.map(\.text.text) == ["a", "b", "c", "d"] && figure.axes.texts.isEmpty)
  }
}
