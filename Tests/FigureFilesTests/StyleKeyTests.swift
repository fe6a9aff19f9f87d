import Charts
import Colors
import FigureFiles
import Foundation
import SystemPackage
import Testing

/// What a figure file says about styles.
@Suite("The key of styles")
struct StyleKeyTests {
  private func loaded(_ text: String) -> (messages: [String], figure: Figure?) {
    let loading = FigureFile.parse(Array(text.utf8), path: "f.yaml")
    let evaluated = loading.file?.figures.first?.evaluated(file: "f.yaml")
    return ((loading.diagnostics + (evaluated?.diagnostics ?? [])).map(\.description), evaluated?.figure)
  }

  @Test("sheets and settings lie one over the other, in order")
  func order() throws {
    let (messages, figure) = loaded(
      "figures: {f: {style: [ggplot, {lines.linewidth: 3, axes.titlesize: 20}, fivethirtyeight]}}")
    #expect(messages == [])
    let expected = try Style(named: "ggplot").merging(["lines.linewidth": 3, "axes.titlesize": 20])
      .merging(named: "fivethirtyeight")
    #expect(figure?.style == expected)
    #expect(figure?.subplotpars.left == 0.08)
  }

  @Test(
    "every spelling of a style",
    arguments: [
      "ggplot", "[]", "{}", "[default, {axes.grid: true}]",
      "{legend.framealpha: null, axes.axisbelow: false}",
      "{axes.prop_cycle: [r, 348ABD, 000000]}",
      "{axes.prop_cycle: {color: [r, g], linestyle: [\"-\", [0, [1, 2]]]}}",
      "{axes.prop_cycle: \"cycler('color', ['1f77b4', '58a1cf'])\"}",
      "{figure.figsize: [8, 5], font.family: serif}",
      "{xtick.color: 555555, axes.facecolor: .9, axes.edgecolor: [0.1, 0.2, 0.3], grid.color: [red, 0.5]}",
      "{axes.titlesize: x-large, axes.labelsize: 12.5, axes.titleweight: 600, axes.labelweight: bold}",
      "{lines.dashed_pattern: [3, 2], lines.dotted_pattern: \"1, 2\", lines.linestyle: dashdot, lines.marker: o}",
      "{xtick.minor.visible: true, xtick.minor.ndivs: 3, ytick.minor.ndivs: auto, axes.formatter.limits: [-3, 3]}",
      "{savefig.facecolor: auto, savefig.dpi: figure, savefig.bbox: tight, image.cmap: magma_r}",
    ])
  func spellings(_ style: String) {
    #expect(loaded("figures: {f: {style: \(style)}}").messages == [])
    #expect(loaded("defaults: {style: \(style)}\nfigures: {f: {}}").messages == [])
  }

  @Test(
    "mistakes are told at their place",
    arguments: [
      ("gplot", "f.yaml:1:22: unknown style \"gplot\" (did you mean \"ggplot\"?)"),
      (
        "[bmh, {axis.grid: true}]",
        "f.yaml:1:29: unknown style setting \"axis.grid\" (did you mean \"axes.grid\"?)"
      ),
      ("{axes.grid: 1}", "f.yaml:1:34: \"axes.grid\" must be true or false, not \"1\""),
      (
        "{lines.linewidth: [1, 2]}",
        "f.yaml:1:40: \"lines.linewidth\" must be a number of points from 0 to 10000, not a list of 2"
      ),
      (
        "{font.size: x-large}",
        "f.yaml:1:34: \"font.size\" must be a number of points from 0 to 10000, not \"x-large\""
      ),
    ])
  func mistakes(_ style: String, _ expected: String) {
    #expect(loaded("figures: {f: {style: \(style)}}").messages == [expected])
  }

  @Test("what a figure says itself goes over its style")
  func ownKeys() {
    let (messages, figure) = loaded(
      "figures: {f: {style: seaborn-v0_8, figsize: [3, 2], spines: {top: false}, axisbelow: false, savefig: {dpi: 50}}}"
    )
    #expect(messages == [])
    #expect(figure?.figsize == FigureSize(width: 3, height: 2))
    #expect(figure?.dpi == 50)
    #expect(figure?.axes.axisbelow == .above)
    #expect(figure?.axes.spines.top.isVisible == false)
  }

  @Test("a sheet in a file lies beside the figure file")
  func files() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("egaku-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let sheet = "lines.linewidth: 3\naxes.facecolor: \"#eeeeee\"  # grey\ntext.usetex: False\n"
    try Data(sheet.utf8).write(to: folder.appendingPathComponent("own.mplstyle"))
    let file = folder.appendingPathComponent("f.yaml").path
    func read(_ style: String) throws -> (Figure?, [String]) {
      let document = FigureDocument.parse(Array("figures: {f: {style: \(style)}}".utf8), path: FilePath(file))
      let resolved = try #require(document.document?.figures.first { _ in true })
      let (description, diagnostics) = try #require(document.document?.describe(resolved))
      let files = document.document?.dataFiles(of: resolved).compactMap { $0.lastComponent?.string }
      return (description?.evaluated(file: file).figure, diagnostics.map(\.message) + (files ?? []))
    }
    let (figure, messages) = try read("[own.mplstyle, {lines.linewidth: 4}]")
    #expect(figure?.style.lines.linewidth == 4)
    #expect(figure?.axes.facecolor == Color(hex: 0xEEEEEE))
    #expect(messages.count == 2 && messages[1] == "own.mplstyle")
    #expect(messages[0].hasPrefix("own.mplstyle: unknown style setting \"text.usetex\""))
    #expect(try read("there_is_none.mplstyle").0 == nil)
  }
}
