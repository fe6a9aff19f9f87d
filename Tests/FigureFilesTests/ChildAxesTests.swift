import Charts
import FigureFiles
import Testing

/// Axes that belong to others, and axes that are no cells of the grid.
@Suite("Axes beyond the grid")
struct ChildAxesTests {
  @Test("twins, insets and secondary axes are added after those that are listed")
  func children() throws {
    let figure = try figure(
      """
      axes:
        - draw: [{plot: {x: [0, 1], y: [0, 2]}}]
          let: {k: 3}
          twinx: {ylabel: right, draw: [{plot: {x: [0, 1], y: arange(2) + k}}]}
          inset_axes: [{bounds: [0.5, 0.5, 0.4, 0.4], indicate_inset_zoom: true}]
          secondary_xaxis: {location: top, functions: [x / 10, x * 10], xlabel: tens}
        - position: [0.1, 0.1, 0.2, 0.2]
      """)
    #expect(figure.allAxes.count == 5)
    #expect(figure[2].yaxis.label == "right")
    #expect(figure[2].lines.first?.y == [3, 4])
    #expect(figure[4].xaxis.label == "tens")
    #expect(figure[3].zorder == 5)
  }

  @Test("a figure whose axes all have a place of their own has no grid")
  func free() throws {
    let figure = try figure("axes: [{position: [0.1, 0.1, 0.2, 0.2]}, {position: [0.5, 0.5, 0.2, 0.2]}]")
    #expect(figure.allAxes.count == 2)
  }

  @Test(
    "mistakes are told with their place",
    arguments: [
      ("inset_axes: {draw: []}", "\"inset_axes\" needs \"bounds\""),
      ("inset_axes: {bounds: [0, 0, 1]}", "\"bounds\" must be a list of left, bottom, width and height"),
      ("inset_axes: {bounds: [0, 0, -1, 1]}", "the width and the height of \"bounds\" must not be negative"),
      ("secondary_xaxis: {location: left}", "\"location\" must be bottom, top or a number"),
      ("secondary_xaxis: {functions: [x]}", "\"functions\" of \"secondary_xaxis\" must be two"),
      (
        "draw: [{plot: {x: [0, 1], y: [0, 1]}}]\n    secondary_yaxis: {functions: [log(x), exp(x)]}",
        "the functions of the secondary axis give no finite number"
      ),
      ("twinx: {titel: a}", "unknown key \"titel\" in \"twinx\" (did you mean \"title\"?)"),
      ("twinx: {twiny: {xlabl: a}}", "unknown key \"xlabl\" in \"twiny\" (did you mean \"xlabel\"?)"),
      ("xaxis: {label_position: left}", "unknown label_position \"left\""),
      ("anchor: NNE", "unknown anchor \"NNE\""),
      ("axes: [{sharex: 3}]", "there is no axes 3 to share with"),
      ("axes: [{}, {}]", "the figure has 2 axes, but \"subplots\" makes 1"),
    ])
  func mistakes(_ keys: String, _ message: String) {
    let text = "version: 1\nfigures:\n  a:\n    \(keys)\n"
    let loading = FigureFile.parse(Array(text.utf8), path: "test.yaml")
    let later = loading.file?.figures.first?.evaluated(file: "test.yaml").diagnostics ?? []
    let messages = (loading.diagnostics + later).map(\.message)
    #expect(messages.contains { $0.contains(message) }, "\(messages)")
  }

  private func figure(_ keys: String) throws -> Figure {
    let lines = keys.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
    let text = "version: 1\nfigures:\n  a:\n\(lines)\n"
    let loading = FigureFile.parse(Array(text.utf8), path: "test.yaml")
    let file = try #require(loading.file, "\(loading.diagnostics)")
    let evaluated = file.figures[0].evaluated(file: "test.yaml")
    return try #require(evaluated.figure, "\(evaluated.diagnostics)")
  }
}
