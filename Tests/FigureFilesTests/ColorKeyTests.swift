import Testing

/// What is said about images, norms, colour maps and colour bars.
@Suite("Keys of images and colours")
struct ColorKeyTests {
  private func diagnostics(_ artist: String, _ rest: String = "") -> [String] {
    FigureText.messages(
      about: "figures:\n  f: {let: {z: \"reshape(arange(6), (2, 3))\"}, draw: [\(artist)]\(rest)}")
  }

  @Test(
    "what matplotlib knows is known",
    arguments: [
      "imshow: {X: z}", "imshow: {X: z, aspect: auto, origin: lower, extent: [0, 1, 2, 3], alpha: 0.5}",
      "imshow: {X: z, interpolation: lanczos, filterrad: 2, interpolation_stage: data, zorder: -1}",
      "imshow: {X: \"dstack([z, z, z])\"}", "imshow: {X: \"dstack([z, z, z, z]) / 6\"}",
      "imshow: {X: [[1, 2], [3, 4]]}",
      "imshow: {X: [[[0, 0.5, 1], [1, 0, 0]]], filternorm: false, resample: false}",
      "matshow: {Z: [[.nan, 2]], interpolation: bilinear, origin: lower, aspect: 2}",
      "imshow: {X: z, norm: log}", "imshow: {X: z, norm: {value: log, vmin: 1}, vmax: 4}",
      "imshow: {X: z, norm: {value: symlog, linthresh: 0.1, linscale: 2, base: 2}}",
      "imshow: {X: z, norm: {value: power, gamma: 0.5}}",
      "imshow: {X: z, norm: {value: two-slope, vcenter: 2}}",
      "imshow: {X: z, norm: {value: centered, halfrange: 3}}", "imshow: {X: z, norm: none}",
      "pcolormesh: {c: z, norm: {value: boundary, boundaries: [0, 1, 3], extend: both}}",
      "pcolormesh: {c: z, shading: gouraud}", "pcolormesh: {c: z, edgecolors: k, linewidth: 0.5}",
      "matshow: {Z: z, cmap: [red, green, blue]}", "imshow: {X: z, cmap: cubehelix_r}",
      "imshow: {X: z, cmap: {name: viridis, N: 7, under: k, over: '0.5', bad: [1, 0, 0]}}",
      "imshow: {X: z, cmap: {mixed: [k, 'tab:blue', w], places: [0, 0.2, 1], N: 16}}",
      "imshow: {X: z, cmap: {listed: [k, w], over: r}}",
    ])
  func known(_ artist: String) {
    #expect(diagnostics(artist) == [])
  }

  @Test(
    "mistakes are told",
    arguments: [
      ("imshow: {}", "\"imshow\" needs \"X\""),
      (
        "imshow: {X: arange(3)}",
        "an image has two dimensions, or a third of length 3 or 4, not the shape (3)"
      ),
      ("imshow: {X: [[1, 2], [3]]}", "\"X\" has a list of 1 beside one of 2; all must be of one length"),
      ("imshow: {X: [[1, a]]}", "\"X\" must have numbers in its rows, not \"a\""),
      ("imshow: {X: [[1], 2]}", "\"X\" has 2 where a list is wanted"),
      ("imshow: {X: [[1, [2]]]}", "\"X\" has a list of 1 where a number is wanted"),
      ("imshow: {X: [[], []]}", "an image needs at least one cell"),
      ("imshow: {X: \"zeros((0, 3))\"}", "an image needs at least one cell"),
      ("imshow: {X: z, extent: [0, 0, 1, 2]}", "left and right of extent are both 0.0"),
      ("imshow: {X: z, extent: [0, 1]}", "\"extent\" must be a list of left, right, bottom and top"),
      (
        "imshow: {X: z, interpolation: biliner}",
        "unknown interpolation \"biliner\" (did you mean \"bilinear\"?)"
      ),
      ("imshow: {X: z, vmin: 2, vmax: 1}", "vmin 2.0 must not lie above vmax 1.0"),
      ("imshow: {X: z, norm: logg}", "unknown norm \"logg\" (did you mean \"log\"?)"),
      ("imshow: {X: z, norm: {gamma: 2}}", "\"norm\" needs \"value\""),
      ("imshow: {X: z, norm: {value: boundary, boundaries: [1, 1]}}", "the boundaries of a norm must rise"),
      ("imshow: {X: z, norm: {value: boundary, boundaries: [1]}}", "needs at least two \"boundaries\""),
      ("imshow: {X: z, norm: {value: log, vmin: 0}}", "the norm \"log\" needs positive limits, not 0.0"),
      ("imshow: {X: z, cmap: {name: viridis, listed: [k]}}", "a colormap has one of"),
      ("imshow: {X: z, cmap: {name: virdis}}", "unknown colormap \"virdis\" (did you mean \"viridis\"?)"),
      ("imshow: {X: z, cmap: {mixed: [k, w], places: [0, 0.5]}}", "\"places\" must rise from 0 to 1"),
      ("imshow: {X: z, cmap: []}", "\"cmap\" must have at least one color"),
    ])
  func mistakes(_ artist: String, _ message: String) {
    #expect(diagnostics(artist).contains { $0.contains(message) }, "\(diagnostics(artist))")
  }

  @Test(
    "colour bars are known",
    arguments: [
      "true", "{label: a, orientation: horizontal, ticks: [1, 2], ticklabels: [a, b]}",
      "{mappable: 0, ax: all}",
      "{location: left, ticklocation: right, extend: both, extendfrac: auto, extendrect: true}",
      "{format: '%.2f', shrink: 0.5, aspect: 10, fraction: 0.2, pad: 0.1, drawedges: true, spacing: proportional}",
      "{extendfrac: [0.1, 0.2], minorticks: true, ax: [0]}", "[{location: top}, {location: bottom}]",
    ])
  func bars(_ bar: String) {
    #expect(diagnostics("imshow: {X: z}", ", colorbar: \(bar)") == [])
  }

  @Test(
    "mistakes of colour bars are told",
    arguments: [
      ("{mappable: 1}", "the colorbar explains artist 1, but 1 have a colour map, counted from 0"),
      ("{mappable: a}", "no artist with a colour map has the label \"a\""),
      ("{location: left, orientation: horizontal}", "a colorbar at the left is not horizontal"),
      ("{ticklocation: top}", "the ticks of a colorbar at the right cannot be at its top"),
      ("{ax: 3}", "the colorbar belongs to axes 3, but there are 1, counted from 0"),
      (
        "{ticks: [1], ticklabels: [a, b]}", "a colorbar has as many \"ticks\" as \"ticklabels\": here 1 and 2"
      ),
      ("{extend: bot}", "unknown extend \"bot\""),
    ])
  func barMistakes(_ bar: String, _ message: String) {
    let messages = diagnostics("imshow: {X: z}", ", colorbar: \(bar)")
    #expect(messages.contains { $0.contains(message) }, "\(messages)")
  }

  @Test("a colour bar needs colours to explain")
  func nothing() {
    #expect(
      diagnostics("plot: {x: [1], y: [2]}", ", colorbar: true")
        == ["a colorbar needs an artist with a colour map in its axes"])
  }
}
