import FigureFiles
import Testing

/// What is said about contours and their labels.
@Suite("Keys of contours")
struct ContourKeyTests {
  private func diagnostics(_ artist: String, _ rest: String = "") -> [String] {
    let data = "z: \"meshgrid(arange(9), arange(9))[0] * 1.0\""
    let text = "figures:\n  f: {let: {\(data)}, draw: [\(artist)]\(rest)}"
    let loading = FigureFile.parse(Array(text.utf8), path: "f.yaml")
    let evaluated = loading.file?.figures.flatMap { $0.evaluated(file: "f.yaml").diagnostics } ?? []
    return (loading.diagnostics + evaluated).map(\.message)
  }

  @Test(
    "what matplotlib knows is known",
    arguments: [
      "contour: {z: z, clabel: true}", "contour: {z: z, clabel: false}",
      "contour: {z: z, levels: [1, 2.5], clabel: {levels: [2.5], fontsize: small, colors: k}}",
      "contour: {z: z, clabel: {inline: false, inline_spacing: 0, rightside_up: false, zorder: 9}}",
      "contour: {z: z, clabel: {fmt: '%1.1f', use_clabeltext: true, colors: [r, C1]}}",
      "contour: {z: z, clabel: {fmt: '{x:.0%}', manual: [[1, 2], ['pi', 3]]}}",
      "contour: {z: z, clabel: {fmt: {FuncFormatter: {func: x * 2}}}}",
      "contour: {z: z, levels: [1, 2], clabel: [{levels: [1], fmt: {1: one}}, {levels: [2], fmt: {2: two}}]}",
    ])
  func known(_ artist: String) {
    #expect(diagnostics(artist) == [])
  }

  @Test(
    "mistakes are told",
    arguments: [
      ("contour: {z: z, clabel: {font: 3}}", "unknown key \"font\" in \"clabel\""),
      ("contour: {z: z, clabel: 3}", "\"clabel\" must be a mapping of keys to values, not 3"),
      (
        "contour: {z: z, levels: [1, 2], clabel: {levels: [3]}}",
        "\"contour\": \"clabel\": there is no contour level 3.0; the nearest is 2.0"
      ),
      (
        "contour: {z: z, levels: [1, 2], clabel: {fmt: {3: a}}}",
        "\"contour\": \"clabel\": there is no contour level 3.0; the nearest is 2.0"
      ),
      ("contour: {z: z, clabel: {fmt: {1: a, b: c}}}", "the keys of \"fmt\" must be levels, not \"b\""),
      ("contour: {z: z, clabel: {fmt: '%q'}}", "\"fmt\": a field for a number ends with"),
      ("contour: {z: z, clabel: {manual: [[1]]}}", "\"manual\" must be a list of x and y"),
      ("contour: {z: z, clabel: {inline_spacing: -1}}", "\"inline_spacing\" must be a number of points"),
      ("contourf: {z: z, clabel: true}", "unknown key \"clabel\" in \"contourf\""),
    ])
  func mistakes(_ artist: String, _ message: String) {
    let told = diagnostics(artist)
    #expect(told.count == 1)
    #expect(told.first?.hasPrefix(message) == true, "\(told)")
  }
}
