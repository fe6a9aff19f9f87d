/// Ways to draw each artist, whose data are replaced.
///
/// `$x` and `$y` stand for rows of numbers, `$u` and `$v` for single numbers, `$e` for one in an expression, `$p` for
/// a list of pairs, `$z` for a grid. Other data are such as no one would object to.
enum HostileArtists {
  /// Entries of `draw` by the artist that they are about, which is their last.
  static let entries: [String: [String]] = [
    "annotate": [
      "annotate: {text: a, xy: [$u, $v]}",
      "annotate: {text: a, xy: [1, 2], xytext: [$u, $v], arrowprops: {arrowstyle: \"->\"}}",
      "annotate: {text: a, xy: [$u, $v], xytext: [1, 2], arrowprops: {facecolor: red}, annotation_clip: false}",
    ],
    "annulus": [
      "annulus: {xy: [$u, $v], r: 1, width: 0.5}", "annulus: {xy: [1, 1], r: $u, width: $v, angle: $u, hatch: x}",
    ],
    "arc": [
      "arc: {xy: [$u, $v], width: 1, height: 2}", "arc: {xy: [1, 1], width: $u, height: $v, theta1: $u, theta2: $v}",
    ],
    "arrow": [
      "arrow: {x: $u, y: $v, dx: 1, dy: 1}",
      "arrow: {x: 1, y: 1, dx: $u, dy: $v, width: 0.1, head_width: 1}",
    ],
    "axhline": ["axhline: {y: $v}", "axhline: {y: 1, xmin: $u, xmax: $v}"],
    "axhspan": [
      "axhspan: {ymin: $u, ymax: $v}", "axhspan: {ymin: 1, ymax: 2, xmin: $u, xmax: $v, hatch: /}",
    ],
    "axline": [
      "axline: {xy1: [1, 1], xy2: [$u, $v]}", "axline: {xy1: [$u, $v], slope: 1}",
      "axline: {xy1: [1, 1], slope: $v}",
    ],
    "axvline": ["axvline: {x: $v}", "axvline: {x: 1, ymin: $u, ymax: $v}"],
    "axvspan": [
      "axvspan: {xmin: $u, xmax: $v}", "axvspan: {xmin: 1, xmax: 2, ymin: $u, ymax: $v, hatch: x}",
    ],
    "bar": [
      "bar: {x: $x, height: $y}", "bar: {x: [1, 2, 3], height: [3, 1, 2], width: $x, bottom: $y}",
      "bar: {x: $x, height: $y, yerr: $y, xerr: $x, capsize: 3, hatch: /}",
      "bar: {x: [1, 2, 3], height: $y, bar_label: true}", "bar: {x: $x, height: $y, log: true, align: edge}",
    ],
    "barh": [
      "barh: {y: $x, width: $y}", "barh: {y: [1, 2, 3], width: [3, 1, 2], height: $x, left: $y}",
      "barh: {y: [1, 2, 3], width: $y, bar_label: {label_type: center}}",
    ],
    "boxplot": [
      "boxplot: {x: [$x, $y]}",
      "boxplot: {x: $y, notch: true, bootstrap: 5, autorange: true, showmeans: true, orientation: horizontal, whis: [0, 100]}",
      "boxplot: {x: [[1, 2, 3], [2, 3, 9]], positions: [$u, $v], widths: [$v, 1]}",
    ],
    "broken_barh": [
      "broken_barh: {xranges: $p, yrange: [0, 1]}", "broken_barh: {xranges: [[0, 1]], yrange: [$u, $v]}",
    ],
    "circle": ["circle: {xy: [$u, $v], radius: 1}", "circle: {xy: [1, 1], radius: $v, hatch: o}"],
    "contour": [
      "contour: {z: \"$z\"}", "contour: {x: $x, y: $y, z: \"$z\"}", "contour: {z: \"$z\", levels: $y}",
      "contour: {x: $x, y: $y, z: \"reshape(arange(9), (3, 3))\"}",
    ],
    "contourf": [
      "contourf: {z: \"$z\", extend: both}", "contourf: {x: $x, y: $y, z: \"$z\"}",
      "contourf: {z: \"$z\", norm: log}", "contourf: {x: $x, y: $y, z: \"reshape(arange(9), (3, 3))\"}",
    ],
    "ecdf": [
      "ecdf: {x: $y}", "ecdf: {x: $x, weights: $y, complementary: true, orientation: horizontal, compress: true}",
    ],
    "ellipse": [
      "ellipse: {xy: [$u, $v], width: 1, height: 2}",
      "ellipse: {xy: [1, 1], width: $u, height: $v, angle: 30}",
      "ellipse: {xy: [1, 1], width: 1, height: 2, angle: $v}",
    ],
    "errorbar": [
      "errorbar: {x: $x, y: $y}", "errorbar: {x: [1, 2, 3], y: [1, 2, 3], xerr: $x, yerr: $y, capsize: 3}",
      "errorbar: {x: $x, y: $y, yerr: [$x, $y], lolims: true, fmt: o}",
    ],
    "eventplot": [
      "eventplot: {positions: [$x, $y]}",
      "eventplot: {positions: [[1, 2], [3]], lineoffsets: [$u, $v], linelengths: [$v, 1]}",
    ],
    "fancyarrow": [
      "fancyarrow: {x: $u, y: $v, dx: 1, dy: 1}", "fancyarrow: {x: 1, y: 1, dx: $u, dy: $v, width: 0.1}",
      "fancyarrow: {x: 1, y: 1, dx: 1, dy: 1, width: $u, head_width: $v, shape: left}",
    ],
    "fancybboxpatch": [
      "fancybboxpatch: {xy: [$u, $v], width: 1, height: 1}",
      "fancybboxpatch: {xy: [1, 1], width: $u, height: $v, boxstyle: roundtooth}",
      "fancybboxpatch: {xy: [1, 1], width: 1, height: 1, boxstyle: sawtooth, mutation_scale: $v}",
    ],
    "fill": ["fill: {x: $x, y: $y}", "fill: {x: $x, y: $y, hatch: x, edgecolor: k, fill: false}"],
    "fill_between": [
      "fill_between: {x: $x, y1: $y}",
      "fill_between: {x: $x, y1: $y, y2: $x, where: $y, interpolate: true}",
      "fill_between: {x: $x, y1: $y, y2: 1, step: mid, hatch: /}",
    ],
    "fill_betweenx": [
      "fill_betweenx: {y: $x, x1: $y}", "fill_betweenx: {y: $x, x1: $y, x2: $x, step: pre}",
    ],
    "fplot": [
      "fplot: {f: \"x * $e\", xlim: [0, 1]}", "fplot: {f: \"x\", xlim: [$u, $v]}",
      "fplot: {f: \"sin(1 / x) + $e\", xlim: [-1, 1]}",
    ],
    "hexbin": [
      "hexbin: {x: $x, y: $y, gridsize: 5}", "hexbin: {x: $x, y: $y, C: $y, gridsize: [3, 2]}",
      "hexbin: {x: [1, 2, 3], y: [1, 2, 3], extent: [0, $u, 0, $v], gridsize: 4}",
    ],
    "hist": [
      "hist: {x: $y}", "hist: {x: [$x, $y], bins: auto, density: true, histtype: step}",
      "hist: {x: [1, 2, 3], weights: $y, cumulative: true, bins: 3}", "hist: {x: $x, bins: $y}",
      "hist: {x: [1, 2, 3], range: [$u, $v]}", "hist: {x: $y, log: true, stacked: true, bins: 2}",
      "hist: {x: [1, 2, 2], bottom: $v, histtype: stepfilled, orientation: horizontal}",
    ],
    "hlines": ["hlines: {y: $y, xmin: $x, xmax: 1}", "hlines: {y: [1, 2, 3], xmin: $x, xmax: $y}"],
    "imshow": [
      "imshow: {X: \"$z\"}", "imshow: {X: \"$z\", norm: log, interpolation: bilinear}",
      "imshow: {X: \"eye(3)\", extent: [0, $u, 0, $v], aspect: auto}", "imshow: {X: \"eye(3)\", aspect: $v}",
    ],
    "matshow": ["matshow: {Z: \"$z\"}", "matshow: {Z: \"eye(2)\", extent: [0, $u, 0, $v]}"],
    "pathpatch": [
      "pathpatch: {vertices: $p}",
      "pathpatch: {vertices: [[1, 1], [$u, $v], [2, 3]], codes: [MOVETO, CURVE3, CURVE3]}",
    ],
    "pcolor": [
      "pcolor: {c: \"$z\"}", "pcolor: {x: $x, y: $y, c: \"$z\", shading: auto}",
      "pcolor: {c: \"$z\", norm: log, edgecolors: k}",
    ],
    "pcolormesh": [
      "pcolormesh: {c: \"$z\"}", "pcolormesh: {x: $x, y: $y, c: \"$z\", shading: auto}",
      "pcolormesh: {c: \"$z\", norm: log, shading: gouraud}",
      "pcolormesh: {x: $x, y: $y, c: \"eye(2)\", edgecolors: k}",
    ],
    "pie": [
      "pie: {x: $y, labels: [a, b, c]}", "pie: {x: $y, autopct: \"%d%%\", normalize: false}",
      "pie: {x: [1, 2, 3], explode: $y}", "pie: {x: [1, 2, 3], radius: $v, startangle: $u}",
      "pie: {x: [1, 2, 3], center: [$u, $v], frame: true}",
    ],
    "plot": [
      "plot: {x: $x, y: $y, marker: o}", "plot: {y: $y, fmt: \"s--\", drawstyle: steps-mid, label: a}",
      "plot: {x: $x, y: $y, marker: x, markevery: 0.1}",
    ],
    "polygon": ["polygon: {xy: $p}", "polygon: {xy: [[1, 1], [$u, $v], [2, 3]], closed: false, hatch: /}"],
    "quiver": [
      "quiver: {x: $x, y: $y, u: [1, 2, 3], v: [3, 2, 1]}", "quiver: {u: $x, v: $y, c: $y}",
      "quiver: {x: $x, y: $y, u: $y, v: $x, angles: xy, scale_units: xy, scale: 1, pivot: mid}",
      "quiver: {x: [1, 2, 3], y: [1, 2, 3], u: [1, 1, 1], v: [1, 2, 3], angles: $y}",
    ],
    "quiverkey": [
      "quiver: {u: [1, 2], v: [1, 2]}, quiverkey: {X: 0.5, Y: 0.5, U: $v, label: a}",
      "quiver: {u: [1, 2], v: [1, 2]}, quiverkey: {X: $u, Y: $v, U: 1, label: a, angle: $v}",
      "quiver: {u: $x, v: $y}, quiverkey: {X: 0.5, Y: 0.5, U: 1, label: a}",
    ],
    "rectangle": [
      "rectangle: {xy: [$u, $v], width: 1, height: 1}",
      "rectangle: {xy: [1, 1], width: $u, height: $v, angle: 30, hatch: /, linestyle: \"--\"}",
    ],
    "regularpolygon": [
      "regularpolygon: {xy: [$u, $v], numVertices: 5}",
      "regularpolygon: {xy: [1, 1], numVertices: 6, radius: $v, orientation: $u}",
    ],
    "scatter": [
      "scatter: {x: $x, y: $y}", "scatter: {x: $x, y: $y, s: $y, c: $y, plotnonfinite: true}",
      "scatter: {x: [1, 2, 3], y: [1, 2, 3], c: $y, norm: log, marker: x}",
      "scatter: {x: [1, 2, 3], y: [1, 2, 3], s: $y, linewidths: 2}",
    ],
    "spy": ["spy: {Z: \"$z\"}", "spy: {Z: \"$z\", precision: 0.5, marker: o, markersize: 3}"],
    "stackplot": [
      "stackplot: {x: $x, y: [$y, $x]}", "stackplot: {x: $x, y: [$y, $y], baseline: wiggle}",
      "stackplot: {x: $x, y: [$y, $y], baseline: weighted_wiggle}",
    ],
    "stairs": [
      "stairs: {values: $y}", "stairs: {values: [1, 2], edges: $x, baseline: $v, fill: true}",
      "stairs: {values: $y, orientation: horizontal, baseline: $x}",
    ],
    "stem": [
      "stem: {x: $x, y: $y}", "stem: {y: $y, bottom: $v, orientation: horizontal}",
    ],
    "step": ["step: {x: $x, y: $y}", "step: {x: $x, y: $y, where: post, marker: s}"],
    "table": [
      "table: {cellText: [[a, b], [c, d]], bbox: [$u, $v, 1, 1]}",
      "table: {cellText: [[a, b]], colWidths: $x, scale: [$u, $v], rowLabels: [r], colLabels: [a, b]}",
    ],
    "text": [
      "text: {x: $u, y: $v, s: a}", "text: {x: 1, y: 1, s: a, rotation: $v, bbox: {boxstyle: round}}",
    ],
    "violinplot": [
      "violinplot: {dataset: [$x, $y]}",
      "violinplot: {dataset: $y, showmedians: true, orientation: horizontal}",
      "violinplot: {dataset: [[1, 2, 4]], quantiles: [$y], points: 10}",
      "violinplot: {dataset: [[1, 2, 4], [1, 2]], positions: [$u, $v], widths: [$v, 1]}",
    ],
    "vlines": ["vlines: {x: $x, ymin: 0, ymax: $y}", "vlines: {x: [1, 2, 3], ymin: $x, ymax: $y}"],
    "wedge": [
      "wedge: {center: [$u, $v], r: 1, theta1: 0, theta2: 90}",
      "wedge: {center: [1, 1], r: 1, theta1: $u, theta2: $v, width: 0.5}",
      "wedge: {center: [1, 1], r: $u, theta1: 0, theta2: 90, width: $v}",
    ],
  ]
}
