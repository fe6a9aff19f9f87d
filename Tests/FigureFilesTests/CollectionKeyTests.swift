import Testing

/// What is said about areas and points.
@Suite("Keys of areas and points")
struct CollectionKeyTests {
  private func diagnostics(_ artist: String) -> [String] {
    FigureText.messages(about: "figures:\n  f: {let: {v: \"array([1, 2])\"}, draw: [\(artist)]}")
  }

  @Test(
    "what matplotlib knows is known",
    arguments: [
      "fill_between: {x: v, y1: v}", "fill_between: {x: v, y1: 1, y2: v, where: v > 1, interpolate: true}",
      "fill_betweenx: {y: v, x1: v, x2: -v, step: mid, color: C1, alpha: 0.5, label: a, linestyle: '--'}",
      "fill_between: {x: [2024-01-15, 2024-02-15], y1: 1, facecolor: none, edgecolor: r, linewidth: 2}",
      "hlines: {y: v, xmin: 0, xmax: v, colors: [r, g], linestyles: ['--', [0, [1, 2]]], linewidths: 2}",
      "vlines: {x: 1, ymin: 0, ymax: 2, linestyles: [0, [1, 2]], label: a}",
      "axline: {xy1: [0, 0], slope: 0.5}", "axline: {xy1: [0, 0], xy2: [1, 2], color: grey}",
      "stem: {y: v}", "stem: {x: [a, b], y: v, linefmt: '--', orientation: horizontal, bottom: 1}",
      "step: {x: v, y: v, where: mid, fmt: r--}",
      "stackplot: {x: v, y: [v, v], labels: [a, b], baseline: wiggle, colors: [r, g]}",
      "stackplot: {x: v, y: 'array([[1, 2], [3, 4]])'}",
      "eventplot: {positions: [v, [1, 2, 3]], colors: [r, g], lineoffsets: [1, 3], linelengths: 0.5}",
      "broken_barh: {xranges: [[1, 2], [4, 1]], yrange: [0, 3], facecolors: [r, g], align: center}",
      "boxplot: {x: [v, v], notch: true, whis: [5, 95], widths: 0.3, medianprops: {color: r}, label: a}",
      "boxplot: {x: v, patch_artist: true, boxprops: {facecolor: g, hatch: /}, sym: r+, showmeans: true}",
      "boxplot: {x: [v, v], usermedians: [null, 2], conf_intervals: [null, [null, 3]], bootstrap: 9, seed: 4}",
      "boxplot: {x: v, autorange: true, capprops: {solid_capstyle: round, clip_on: false}}",
      "stackplot: {x: [a, b], y: [v, v], hatch: [/, ''], linewidth: [1, 2], linestyle: ['--', '-'], edgecolor: k}",
      "scatter: {x: [a, b], y: [c, d], alpha: [0, 1]}", "scatter: {x: v, y: v, alpha: v / 2}",
      "fill_between: {x: [a, b], y1: [c, d]}", "fill_betweenx: {y: [2024-01-15, 2024-02-15], x1: v}",
      "imshow: {X: 'array([[1, 2]])', alpha: 'array([[1, 0]])'}",
      "matshow: {Z: 'array([[1, 2]])', alpha: 0.5}",
      "pcolormesh: {c: 'array([[1, 2]])', alpha: [0, 1]}",
      "errorbar: {x: v, y: v, yerr: 1, fillstyle: left, drawstyle: steps, markevery: 2, clip_on: false}",
      "violinplot: {dataset: [v, [1, 5]], bw_method: silverman, side: low, quantiles: [[0.5], []]}",
      "violinplot: {dataset: v, bw_method: 0.5, facecolor: [r], linecolor: k, points: 20}",
      "hexbin: {x: v, y: v, gridsize: [4, 2], C: v, reduce_C_function: max, mincnt: 1, extent: [0, 1, 0, 2]}",
      "hexbin: {x: v, y: v, bins: log, xscale: log, marginals: true, norm: {value: power, gamma: 2}}",
      "quiver: {x: [a, b], y: [2024-01-15, 2024-02-15], u: v, v: v}",
      "hexbin: {x: v, y: v, bins: 4}", "hexbin: {x: v, y: v, bins: [1, 5]}",
      "quiver: {u: v, v: v}", "quiver: {u: v, v: v, c: v, norm: log, edgecolors: face, linewidths: 1}",
      "quiver: {x: v, y: v, u: 1, v: 0, angles: [30], pivot: mid, units: xy, scale: 2}",
      "scatter: {x: v, y: v}", "scatter: {x: v, y: v, s: v, c: v, cmap: plasma, vmin: 0, vmax: 3}",
      "scatter: {x: v, y: v, c: [1, 2]}", "scatter: {x: v, y: v, c: [red, '0.5']}",
      "scatter: {x: v, y: v, c: 'tab:red', marker: '^', edgecolors: face}",
      "scatter: {x: v, y: v, c: v * 2, edgecolors: [k, none], linewidths: [1, 2]}",
      "scatter: {x: v, y: v, color: C3, plotnonfinite: true}", "scatter: {x: v, y: v, facecolors: none}",
    ])
  func known(_ artist: String) {
    #expect(diagnostics(artist) == [])
  }

  @Test(
    "mistakes are told",
    arguments: [
      ("fill_between: {x: v}", "\"fill_between\" needs \"y1\""),
      ("fill_between: {x: v, y1: [1, 2, 3]}", "x has 2 values and y1 has 3 values"),
      ("fill_between: {x: v, y1: v, step: pro}", "unknown step \"pro\" (did you mean \"pre\"?)"),
      ("hlines: {y: v, xmin: 0, xmax: [1, 2, 3]}", "y has 2 values and xmax has 3 values"),
      ("axline: {xy1: [0, 0]}", "\"axline\" needs either \"xy2\" or \"slope\""),
      ("axline: {xy1: [0, 0, 1], slope: 1}", "\"xy1\" must be two numbers; there are 3"),
      ("stem: {y: []}", "there are no values"),
      ("stackplot: {x: v, y: [v, [1]]}", "x has 2 values and y has 1 value"),
      (
        "eventplot: {positions: [v, v], lineoffsets: [1, 2, 3]}",
        "positions has 2 values and lineoffsets has 3"
      ),
      (
        "broken_barh: {xranges: [[1, 2, 3]], yrange: [0, 1]}",
        "a start and a width; there is one of 3 numbers"
      ),
      ("boxplot: {x: [v, v], positions: [1]}", "x has 2 values and positions has 1 value"),
      ("boxplot: {x: v, whis: [1, 2, 3]}", "\"whis\" must be a number or two percentiles"),
      ("boxplot: {x: v, medianprops: {colour: r}}", "unknown key \"colour\" in \"medianprops\""),
      ("boxplot: {x: v, usermedians: [1, 2]}", "x has 1 value and usermedians has 2 values"),
      (
        "boxplot: {x: v, conf_intervals: [[1, 2, 3]]}", "each of \"conf_intervals\" must have two ends, not 3"
      ),
      ("boxplot: {x: v, bootstrap: 0}", "\"bootstrap\" must be"),
      ("scatter: {x: v, y: v, alpha: [0, 2]}", "\"alpha\" must be from 0 to 1, not 2"),
      ("scatter: {x: v, y: v, alpha: [0, 1, 1]}", "x has 2 values and alpha has 3 values"),
      (
        "pcolormesh: {c: 'array([[1, 2]])', alpha: [0, 1, 1]}",
        "alpha has 3 shares for values of shape (1, 2)"
      ),
      ("violinplot: {dataset: v, quantiles: [[2]]}", "quantiles are shares from 0 to 1, not 2.0"),
      ("hexbin: {x: v - 1, y: v, xscale: log}", "x holds 0.0, which has no logarithm for xscale"),
      ("hexbin: {x: v, y: v, bins: 0}", "bins must be from 1 to 10000 classes, not 0"),
      ("hexbin: {x: v, y: v, bins: 2.5}", "\"bins\" must be log, a whole number or a list, not 2.5"),
      ("quiver: {x: v, y: v, u: [1, 2, 3], v: v}", "x has 2 values and u has 3 values"),
      ("quiverkey: {X: 0, Y: 0, U: 1, label: a}", "explains a \"quiver\" before it; there are 0"),
      ("scatter: {x: v, y: 1}", "x has 2 values and y has 1 value"),
      ("scatter: {x: v, y: v, c: [1, 2, 3]}", "x has 2 values and c has 3 values"),
      ("scatter: {x: v, y: v, c: [red, gren]}", "unknown color \"gren\" (did you mean \"green\"?)"),
      ("scatter: {x: v, y: v, c: w1}", "unknown name \"w1\""),
      (
        "scatter: {x: v, y: v, edgecolor: k}",
        "unknown key \"edgecolor\" in \"scatter\"; write \"edgecolors\""
      ),
    ])
  func mistakes(_ artist: String, _ message: String) {
    #expect(diagnostics(artist).contains { $0.contains(message) }, "\(diagnostics(artist))")
  }
}
