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
      "contour: {z: z, extend: both, locator: {MultipleLocator: 2}, negative_linestyles: ':'}",
      "contour: {z: z, origin: lower, extent: [0, 1, 2, 3], corner_mask: false, antialiased: false}",
      "contour: {z: z, legend_elements: true}", "contourf: {z: z, hatches: [//, null, x], norm: log}",
      "contourf: {z: z, hatches: '..', legend_elements: {variable_name: h, str_format: '%.1f'}}",
      "pcolor: {c: z}", "pcolor: {c: z, shading: nearest, edgecolors: face, linewidth: 1, hatch: //}",
      "pcolor: {c: z, norm: log, antialiased: true, label: a, alpha: 0.5, edgecolors: [r, g], linewidths: [1, 2]}",
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
      ("contour: {z: z, clabel: {fmt: '%q'}}", "a field for a number ends with"),
      ("contour: {z: z, clabel: {manual: [[1]]}}", "\"manual\" must be a list of x and y"),
      ("contour: {z: z, clabel: {inline_spacing: -1}}", "\"inline_spacing\" must be a number of points"),
      ("contour: {z: 'arange(4)[None, :]'}", "\"contour\": values of shape (1, 4) are too few"),
      ("contour: {z: z, levels: [2, 1]}", "\"contour\": contour levels must rise; 1.0 follows 2.0"),
      ("contourf: {z: z, levels: [2]}", "\"contourf\": filled contours need at least 2 levels, not 1"),
      ("contourf: {z: z, hatches: [q]}", "hatch \"q\" holds"),
      ("contourf: {z: z, origin: lowre}", "unknown origin \"lowre\" (did you mean \"lower\"?)"),
      ("contourf: {z: z, legend_elements: {name: z}}", "unknown key \"name\" in \"legend_elements\""),
      ("pcolor: {x: [1, 2, 3], c: z}", "\"pcolor\": x of shape (3,) and y of shape (10,) do not fit"),
      ("pcolor: {c: z, shading: gouraud}", "unknown shading \"gouraud\""),
      ("contourf: {z: z, clabel: true}", "unknown key \"clabel\" in \"contourf\""),
    ])
  func mistakes(_ artist: String, _ message: String) {
    let told = diagnostics(artist)
    #expect(told.count == 1)
    #expect(told.first?.hasPrefix(message) == true, "\(told)")
  }

  @Test(
    "what colour bars know",
    arguments: [
      "{boundaries: [0, 2, 4, 8], extend: both, extendfrac: auto}",
      "{values: [1, 2, 4], spacing: proportional}",
      "{boundaries: [0, 2, 4], values: [1, 8]}", "{ticks: {MultipleLocator: 2}, format: '{x:.1f}'}",
      "{ticks: [1, 2], format: '%.2f'}", "{format: {PercentFormatter: 8}}", "{ticks: NullLocator}",
      "{cmap: magma, vmin: 1, vmax: 3}", "{norm: {value: log, vmin: 1, vmax: 10}}", "{cax: [1.1, 0, 0.1, 1]}",
      "{label: {label: a, loc: top, labelpad: 2, fontsize: 8}}", "{anchor: [0, 1], panchor: C, shrink: 0.5}",
    ])
  func colorBars(_ bar: String) {
    #expect(diagnostics("pcolor: {c: z}", ", colorbar: \(bar)") == [])
  }

  @Test(
    "what is wrong with colour bars",
    arguments: [
      ("{boundaries: [1]}", "a colorbar needs at least two boundaries"),
      ("{boundaries: [1, 2], values: [1, 2]}", "2 boundaries have 1 values between them, not 2"),
      ("{values: [2, 1]}", "values without boundaries must rise; 1.0 follows 2.0"),
      ("{cax: 3}", "the colorbar fills axes 3, which must be another of the 1 axes"),
      ("{cax: [1, 2]}", "\"cax\" must be a number or a list of x, y, width and height"),
      ("{format: '%q'}", "a field for a number ends with"),
      ("{ticks: {MultipleLocater: 2}}", "unknown ticks \"MultipleLocater\""),
      ("{label: {label: a, loc: middle}}", "unknown loc \"middle\""),
    ])
  func colorBarMistakes(_ bar: String, _ message: String) {
    let told = diagnostics("pcolor: {c: z}", ", colorbar: \(bar)")
    #expect(told.count == 1)
    #expect(told.first?.hasPrefix(message) == true, "\(told)")
  }

  @Test("colour bars see the variables of their axes, and belong to twins and insets, too")
  func places() throws {
    let text = """
      figures:
        f:
          let: {z: "reshape(arange(6), (2, 3))"}
          axes:
            - let: {t: arange(3)}
              draw: [pcolor: {c: z}]
              colorbar: {ticks: t}
              twinx: {let: {a: 2}, draw: [pcolor: {c: z}], colorbar: {ticks: a + arange(2), location: left}}
              inset_axes: {bounds: [0, 0, 0.5, 0.5], draw: [pcolor: {c: z}], colorbar: {location: top}}
      """
    let loading = FigureFile.parse(Array(text.utf8), path: "f.yaml")
    #expect(loading.diagnostics == [])
    let evaluated = try #require(loading.file?.figures.first).evaluated(file: "f.yaml")
    #expect(evaluated.diagnostics == [])
    #expect(evaluated.figure?.allAxes.count == 6)
  }
}
