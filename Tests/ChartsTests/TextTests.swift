import Colors
import Geometry
import Testing
import Typography

@testable import Charts

@Suite("Texts, titles and labels")
struct TextTests {
  @Test(
    "named sizes are relative to the style's",
    arguments: zip(
      FontSize.Name.allCases,
      [
        5.79, 6.94, 8.33, 10, 12, 14.4, 17.28, 8.33, 12,
      ]))
  func sizes(_ name: FontSize.Name, _ points: Double) {
    #expect(abs(FontSize.named(name).points(relativeTo: 10) - points) < 1e-12)
  }

  @Test("a text without size or place does not show")
  func hidden() throws {
    let context = LayoutContext(fonts: try FontLibrary(), dpi: 100, style: Style())
    let frame = TextFrame(figure: Rect(minX: 0, minY: 0, maxX: 640, maxY: 480))
    for change in [
      { $0.properties.fontsize = 0 }, { $0.x = .nan }, { $0.text = "" },
      { $0.properties.rotation = .infinity },
    ] as [(inout Text) -> Void] {
      var text = Text(0.5, 0.5, "a")
      #expect(try text.layout(frame, context) != nil)
      change(&text)
      #expect(try text.layout(frame, context) == nil)
    }
  }

  @Test("all titles stand on the height of the highest")
  func titles() throws {
    var figure = Figure()
    figure.axes.plot([0, 1], [0, 3e7])
    figure.axes.title("left", loc: .left)
    figure.axes.title("right", loc: .right, TextProperties(fontsize: .small))
    let context = LayoutContext(fonts: try FontLibrary(), dpi: figure.dpi, style: figure.style)
    let titles = try figure.axesLayouts(context)[0].titles
    let baselines = titles.values.map { $0.text.lines[0].origin.y }
    #expect(baselines.count == 2 && baselines[0] == baselines[1])
    // Over the offset text of y.
    #expect(baselines[0] > 422.4 + 20)
  }

  @Test("the pad of the last title counts for all")
  func pad() {
    var axes = Figure().axes
    axes.title("a", pad: 20)
    #expect(axes.titlepad == 20)
    axes.title("b", loc: .left)
    #expect(axes.titlepad == nil)
    #expect(axes.title == "a")
  }
}
