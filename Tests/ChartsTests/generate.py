"""Writes the Matplotlib*.swift tables beside this file: what matplotlib 3.11.2 answers to the same questions.

Usage: python generate.py
"""
import random
import textwrap
import warnings
from pathlib import Path

import matplotlib

matplotlib.use("agg")
import matplotlib.pyplot as plt
import numpy as np
from matplotlib import ticker

warnings.simplefilter("ignore")
assert matplotlib.__version__ == "3.11.2"
HERE = Path(__file__).parent
INDENT = "    "


def number(x):
    x = float(x)
    if x != x:
        return ".nan"
    if x in (float("inf"), float("-inf")):
        return ".infinity" if x > 0 else "-.infinity"
    # A subnormal literal draws a warning about its precision, unless it is a power of two.
    if 0 < abs(x) < 2.0**-1022:
        return f"{int(x / 2.0**-1074)}*0x1p-1074"
    text = repr(x)
    return text[:-2] if text.endswith(".0") else text.replace("e+", "e")


def numbers(values):
    return "[" + ", ".join(number(v) for v in values) + "]"


def string(s):
    return '"' + s.replace("\n", "\\n") + '"'


def write(name, title, declarations, type_name, rows):
    lines = [f"// {title} Written by generate.py.", "// swift-format-ignore-file", "", f"extension {type_name} {{"]
    lines += declarations
    for row in rows:
        lines += wrapped(row + ",")
    lines += ["  ]", "}", ""]
    (HERE / f"{name}.swift").write_text("\n".join(lines))


def wrapped(row):
    """Lines of at most 108 columns; not broken within a string, nor after a label."""
    parts = row.split('"')
    parts[1::2] = [part.replace(" ", "\0") for part in parts[1::2]]
    lines = textwrap.wrap('"'.join(parts).replace(": ", ":\0"), 108, initial_indent=INDENT,
                          subsequent_indent=INDENT + "  ", break_long_words=False, break_on_hyphens=False)
    return [line.replace("\0", " ") for line in lines]


# ---- Ticks and their labels ----

VIEWS = [
    (0, 1), (0, 10), (-0.05, 1.05), (-5.495, 5.395), (-1.1, 1.1), (0, 100), (-6.6, 6.6), (-0.1, 1.1), (1, 2),
    (0, 0.3), (0.1, 0.7), (-1, 0), (-7.3, -0.7), (2.965, 3.735), (-1785, 4485), (0, 7), (0, 0.07), (3, 17),
    (0, 99.99), (0, 1e-3), (-0.00015, 0.00315), (0, 1e-5), (1e-6, 9e-6), (0, 3e-10), (1e-100, 9e-100),
    (0, 2e-300), (-4e-308, 4e-308), (0, 5e-324), (0, 123456), (0, 999999), (0, 1e6), (-2e6, 3e6), (0, 1.5e9),
    (0, 6e22), (1e100, 9e100), (0, 1e300), (-3e307, 3e307), (100000, 100001), (100000.1, 100000.4),
    (99999.2, 100000.7), (123455.9955, 123456.0945), (99.945, 100.055), (-100000.4, -100000.1), (1e9, 1e9 + 1),
    (1e15, 1e15 + 8), (12345678901, 12345678901.5), (123456789012, 123456789012.25), (0.99999, 1.00001),
    (-1.00001, -0.99999), (1e-5 + 1e-3, 2e-5 + 1e-3), (2.5e-7, 2.500001e-7), (1, 1 + 1e-12), (10, 0), (1.05, -0.05),
    (-2, -9), (5e6, 1e6), (3, 3), (0, 0), (-7, -7), (1e-320, 1e-320), (1e300, 1e300), (999.5, 1000.5),
    (9995, 10005), (0.0999, 0.1001), (1999, 2001), (2000, 2025), (19990, 20010), (-0.0001, 0.0001), (0, 0.0999999),
    (1, 10), (0.999, 1e3), (-1e-9, 1), (1 / 3, 2 / 3), (0.1 + 0.2, 0.9), (1e5, 1.9e5), (1e-4, 1.00001e-4),
    (1.5e-5, 8.5e-5), (-3e-5, 0), (1e12, 1e12 + 1e6), (-1e12 - 1e6, -1e12), (65535, 65536), (1e5 - 0.5, 1e5 + 0.5),
]
BINS = [9, 9, 9, 9, 5, 4, 9, 7, 1, 2, 3, 8, 6, 9]


def views():
    for index, view in enumerate(VIEWS):
        yield (*map(float, view), BINS[index % len(BINS)])
    random.seed(311)
    for _ in range(60):
        middle = random.uniform(-1, 1) * 10 ** random.uniform(-9, 9)
        extent = 10 ** random.uniform(-9, 9)
        yield middle - extent / 2, middle + extent / 2, random.randint(1, 9)


def tick_rows():
    for first, last, bins in views():
        locator = ticker.MaxNLocator(nbins=bins, steps=[1, 2, 2.5, 5, 10])
        ticks = locator.tick_values(first, last)
        formatter = ticker.ScalarFormatter()
        formatter.create_dummy_axis()
        formatter.axis.set_view_interval(first, last)
        labels = formatter.format_ticks(ticks)
        yield (f"TickCase({number(first)}, {number(last)}, nbins: {bins}, {numbers(ticks)}, "
               f"[{', '.join(map(string, labels))}], {string(formatter.get_offset())})")


write("MatplotlibTicks", "Ticks and labels as matplotlib's AutoLocator and ScalarFormatter choose them.",
      ["  static let matplotlib: [TickCase] = ["], "TickCase", tick_rows())


# ---- Numbers with fixed decimals ----

def decimal_rows():
    ties = [0.125, 0.375, 0.5, 1.5, 2.5, 3.5, 0.25, 0.75, 0.0625, 1.0625, 2.125, 1024.5, 1025.5, 0.03125, 1e15 + 0.5,
            2.0**52 - 0.5, 2.0**51 + 0.25, 2.0**51 + 0.75, 4503599627370497.5, 1125899906842624.125]
    near = [0.3, 0.1, 0.7, 2.675, 1.005, 1.115, 0.145, 8.325, 1e-7, 5e-7, 4.9999999e-7, 0.045, 0.055, 9.995, 99.95,
            0.9999999, 999999.5, 123456.789, 1 / 3, 2 / 3, 0.05, 0.15, 0.25000000000000006, 0.49999999999999994,
            5e-324, 2.2250738585072014e-308, 1e-22, 4.5e-23, 5e-23, 1e22, 1e21, 123456789012345680.0, 2.0**53 + 2]
    seen = set()
    for value in ties:
        for decimals in (0, 1, 2, 3, 4):
            seen.add((value, decimals))
            seen.add((-value, decimals))
    for value in near:
        for decimals in (0, 1, 2, 7, 15):
            seen.add((value, decimals))
    for value in near[:24]:
        seen.add((-value, 22))
    for value in (0.0, 1.0, -1.0, 1e-8, -1e-8, 0.04, -0.04, 0.06, -0.06, 1e16):
        for decimals in (0, 1, 22):
            if value * 10.0**decimals < 2.0**126:
                seen.add((value, decimals))
    random.seed(6)
    for _ in range(60):
        seen.add((random.uniform(-1, 1) * 10 ** random.uniform(-12, 12), random.randint(0, 20)))
    for value, decimals in sorted(seen):
        yield f"DecimalCase({number(value)}, {decimals}, {string('%.*f' % (decimals, value))})"


write("PythonDecimals", "What Python's `%.nf` (and so C's) writes.", ["  static let python: [DecimalCase] = ["],
      "DecimalCase", decimal_rows())


# ---- Limits ----

X5, Y5 = [-2, -1, 0, 1, 3], [4, -1, 0.5, 2, 9]
nan, inf = float("nan"), float("inf")
LIMITS = [
    ("no data", []),
    ("a line", [("plot", X5, Y5)]),
    ("two lines", [("plot", X5, Y5), ("plot", [10, 11], [-20, -21])]),
    ("one point", [("plot", [1], [1])]),
    ("one negative point", [("plot", [-3], [-0.25])]),
    ("the origin", [("plot", [0], [0])]),
    ("all zeros", [("plot", [0, 0, 0], [0, 0, 0])]),
    ("a constant", [("plot", [0, 1, 2], [5, 5, 5])]),
    ("a large constant", [("plot", [0, 1], [1e300, 1e300])]),
    ("a constant but for rounding", [("plot", [0, 1], [1.0, 1.0 + 2.0**-52])]),
    ("tiny values", [("plot", [0, 1e-300], [0, 1e-310])]),
    ("values near the smallest", [("plot", [1e-300, 2e-300], [3e-287, 4e-287])]),
    ("NaN only", [("plot", [nan, nan], [nan, nan])]),
    ("NaN in y only", [("plot", [1, 2], [nan, nan])]),
    ("NaN and infinity among values", [("plot", [0, 1, 2, 3, 4], [1, nan, 5, inf, 2])]),
    ("no points", [("plot", [], [])]),
    ("NaN only, then a line", [("plot", [nan], [nan]), ("plot", [1, 2], [3, 4])]),
    ("large values", [("plot", [0, 1], [-1e307, 1e307])]),
    ("descending data", [("plot", [3, 2, 1], [1, 0, -1])]),
    ("left end given", [("plot", X5, Y5), ("xlim", 0, None)]),
    ("right end given", [("plot", X5, Y5), ("xlim", None, 1)]),
    ("bottom given", [("plot", X5, Y5), ("ylim", 0, None)]),
    ("top given", [("plot", X5, Y5), ("ylim", None, 2)]),
    ("one end after the other", [("plot", X5, Y5), ("ylim", -3, None), ("ylim", None, 3)]),
    ("both ends given", [("plot", X5, Y5), ("xlim", -1, 1), ("ylim", 2, 3)]),
    ("both ends given, no data", [("xlim", -1, 1), ("ylim", 2, 3)]),
    ("one end given, no data", [("xlim", -1, None), ("ylim", None, 3)]),
    ("inverted", [("plot", X5, Y5), ("xlim", 3, -2), ("ylim", 9, -1)]),
    ("equal ends", [("plot", X5, Y5), ("xlim", 2, 2), ("ylim", 0, 0)]),
    ("equal negative ends", [("plot", X5, Y5), ("xlim", -40, -40), ("ylim", 1e-320, 1e-320)]),
    ("an end that inverts", [("plot", X5, Y5), ("ylim", 100, None)]),
    ("axhline inside", [("plot", X5, Y5), ("axhline", 3)]),
    ("axhline above", [("plot", X5, Y5), ("axhline", 30)]),
    ("axhline within the margin", [("plot", X5, Y5), ("axhline", 9.25)]),
    ("axhline below, axvline right", [("plot", X5, Y5), ("axhline", -30), ("axvline", 7)]),
    ("axhline and axvline before the line", [("axhline", 0), ("axvline", 0), ("plot", [1, 2], [3, 4])]),
    ("axhline alone, inside 0 to 1", [("axhline", 0.5)]),
    ("axhline alone at 0", [("axhline", 0)]),
    ("axhline alone, outside 0 to 1", [("axhline", 5)]),
    ("axvline alone, outside 0 to 1", [("axvline", -5)]),
    ("axhlines, one outside 0 to 1", [("axhline", 0.5), ("axhline", 5)]),
    ("axhline outside given limits", [("plot", X5, Y5), ("ylim", 0, 1), ("axhline", 30)]),
    ("axhline at NaN", [("plot", X5, Y5), ("axhline", nan)]),
    ("axhline before limits", [("axhline", 2), ("ylim", None, 10), ("plot", X5, Y5)][:2]),
]


def optional(x):
    return "nil" if x is None else number(x)


def limit_rows():
    for name, steps in LIMITS:
        fig, ax = plt.subplots()
        swift = []
        for kind, *values in steps:
            if kind == "plot":
                ax.plot(*values)
                swift.append(f".plot({numbers(values[0])}, {numbers(values[1])})")
            elif kind in ("axhline", "axvline"):
                getattr(ax, kind)(*values)
                swift.append(f".{kind}({number(values[0])})")
            else:
                getattr(ax, "set_" + kind)(*values)
                swift.append(f".{kind}({', '.join(map(optional, values))})")
        yield (f"LimitsCase({string(name)}, [{', '.join(swift)}], x: {numbers(ax.get_xlim())}, "
               f"y: {numbers(ax.get_ylim())})")
        plt.close(fig)


write("MatplotlibLimits", "The views that matplotlib gives to the same plots.",
      ["  static let matplotlib: [LimitsCase] = ["], "LimitsCase", limit_rows())


# ---- Legends ----

def lines(*pairs):
    return list(pairs)


RISING = ([0, 1, 2, 3, 4], [0, 1, 2, 3, 4])
FALLING = ([0, 1, 2, 3, 4], [4, 3, 2, 1, 0])
DENSE = (list(range(41)), [(i * 7) % 11 for i in range(41)])
LEGENDS = [
    ("a rising line", lines((*RISING, "rising"))),
    ("a falling line", lines((*FALLING, "falling"))),
    ("a cross", lines((*RISING, "rising"), (*FALLING, "falling"))),
    ("noise everywhere", lines((*DENSE, "noise"))),
    ("a diagonal that passes through with no point inside", lines(([0, 1], [0, 1], "up"), ([0, 1], [1, 0], "down"))),
    ("a line without label counts too", lines((*RISING, None), (*FALLING, "falling"))),
    ("a line with underscore is not listed", lines((*RISING, "_hidden"), (*FALLING, "falling"))),
    ("NaN breaks the obstacle", lines(([0, 1, nan, 3, 4], [4, 4, 2, 4, 4], "gap"))),
    ("a frame around the plot", lines(([0, 4, 4, 0, 0], [0, 0, 4, 4, 0], "frame"), ([0, 4], [2, 2], "middle"))),
    ("letters below the baseline", lines((*RISING, "jumpy gray"), (*FALLING, "x"))),
    ("a long label", lines((*RISING, "a label that is rather long for a legend"))),
    ("five entries", lines(*[([0, 4], [k, 4 - k], f"line {k}") for k in range(5)])),
    ("a flat line at the top", lines(([0, 4], [4, 4], "top"), ([0, 4], [0, 0], "bottom"))),
    ("steep lines", lines(([0, 0.1, 4], [0, 9, 9], "steep"), ([3.9, 4], [0, 9], "steeper"))),
]
PLACES = ["upper right", "upper left", "lower left", "lower right", "right", "center left", "center right",
          "lower center", "upper center", "center"]


def legend_row(name, data, loc):
    fig, ax = plt.subplots()
    for x, y, label in data:
        ax.plot(x, y, label=label)
    legend = ax.legend(loc=loc)
    fig.canvas.draw()
    box = legend.legendPatch.get_bbox()
    baselines = [t.get_window_extent().y0 for t in legend.get_texts()]
    plt.close(fig)
    swift = ", ".join(
        f".init({numbers(x)}, {numbers(y)}, {'nil' if label is None else string(label)})" for x, y, label in data)
    return (f"LegendCase({string(name)}, [{swift}], {string(loc)}, frame: {numbers(box.extents)}, "
            f"rows: {numbers(baselines)})")


def legend_rows():
    for name, data in LEGENDS:
        yield legend_row(name, data, "best")
    for place in PLACES:
        yield legend_row("at a fixed place", LEGENDS[2][1], place)


write("MatplotlibLegends", "Where matplotlib puts the legend: left, bottom, right and top in pixels, y upwards; and the "
      "bottom of each text.".replace("the bottom", "the\n// bottom"),
      ["  static let matplotlib: [LegendCase] = ["], "LegendCase", legend_rows())


# ---- Layout ----

def axes_row(ax, fig):
    renderer = fig.canvas.get_renderer()
    texts = []
    for axis in (ax.xaxis, ax.yaxis):
        low, high = sorted(axis.get_view_interval())
        for tick in axis.get_major_ticks():
            slack = 1e-10 * (high - low)
            if low - slack <= tick.get_loc() <= high + slack:
                texts.append(tick.label1)
    texts += [ax.xaxis.label, ax.yaxis.label, ax.xaxis.offsetText, ax.yaxis.offsetText, ax.title]
    boxes = [t.get_window_extent(renderer).extents for t in texts if t.get_text()]
    box = ax.get_window_extent().extents
    return f".init({numbers(box)}, [{', '.join(map(numbers, boxes))}])"


def activations_grid():
    x = np.linspace(-5, 5, 201)
    s = 1 / (1 + np.exp(-x))
    curves = [("step", (x > 0) * 1.0), ("sigmoid", s), ("tanh", np.tanh(x)), ("ReLU", np.maximum(0, x)),
              ("softplus", np.log(1 + np.exp(x))), ("swish", x * s)]
    cells = []
    for name, y in curves:
        cells.append(dict(title=name, x=[-5.0, 5.0], y=[min(y), max(y)], zero=True))
    return cells


LAYOUTS = [
    ("the grid of six activation functions", 2, 3, (9, 5), 100, True, activations_grid()),
    ("one axes with everything", 1, 1, (6.4, 4.8), 100, True,
     [dict(title="Title", xlabel="position x", ylabel="height y", x=[0, 4], y=[0, 16])]),
    ("one axes at fixed places", 1, 1, (6.4, 4.8), 100, False,
     [dict(title="Title", xlabel="position x", ylabel="height y", x=[0, 4], y=[0, 16])]),
    ("offset texts", 1, 2, (8, 4), 100, True,
     [dict(title="millions", x=[0, 2e6], y=[0, 3e6]), dict(title="far away", x=[100000.1, 100000.4], y=[0, 2e-7])]),
    ("a wide title above an offset text", 1, 1, (4, 3), 100, False,
     [dict(title="A title that is wide enough to meet it", x=[0, 1], y=[0, 3e6])]),
    ("a column of three, labels on some", 3, 1, (5, 7.5), 120, True,
     [dict(ylabel="a", x=[-1000, 1000], y=[-0.001, 0.001]), dict(title="middle", x=[0, 1], y=[0, 1]),
      dict(xlabel="two\nlines", x=[0, 1], y=[5, 5])]),
    ("a grid at fixed places", 2, 2, (6.4, 4.8), 100, False, [dict(x=[0, k + 1], y=[-k, 1]) for k in range(4)]),
    ("an odd size at 96 dpi", 1, 1, (3.3, 2.7), 96, True, [dict(title="small", xlabel="x", x=[0, 1], y=[0, 1])]),
]


def layout_rows():
    for name, nrows, ncols, size, dpi, tight, cells in LAYOUTS:
        fig, axes = plt.subplots(nrows, ncols, figsize=size, dpi=dpi, squeeze=False)
        swift = []
        for ax, cell in zip(axes.flat, cells):
            if cell.get("zero"):
                ax.axhline(0)
                ax.axvline(0)
            ax.plot(cell["x"], cell["y"])
            ax.set_title(cell.get("title", ""))
            ax.set_xlabel(cell.get("xlabel", ""))
            ax.set_ylabel(cell.get("ylabel", ""))
            texts = ", ".join(string(cell.get(k, "")) for k in ("title", "xlabel", "ylabel"))
            swift.append(f".init({numbers(cell['x'])}, {numbers(cell['y'])}, {texts}, "
                         f"hasZeroLines: {'true' if cell.get('zero') else 'false'})")
        if tight:
            fig.tight_layout()
        fig.canvas.draw()
        expected = ", ".join(axes_row(ax, fig) for ax in axes.flat)
        yield (f"LayoutCase({string(name)}, nrows: {nrows}, ncols: {ncols}, size: {numbers(size)}, dpi: {dpi}, "
               f"isTight: {'true' if tight else 'false'}, [{', '.join(swift)}], [{expected}])")
        plt.close(fig)


write("MatplotlibLayouts", "Boxes in matplotlib's layout: left, bottom, right, top in pixels, y upwards; those of\n"
      "// texts in the order x labels, y labels, axis labels, offset texts, title.",
      ["  static let matplotlib: [LayoutCase] = ["], "LayoutCase", layout_rows())


def contour_level_rows():
    generator = random.Random(11)
    ranges = [(0, 1), (-1, 1), (2, 2), (0, 0), (1e6, 1e6 + 1), (-1e-9, 3e-9), (0.1, 0.30000000000000004), (-5, -5)]
    while len(ranges) < 40:
        low, scale = generator.uniform(-9, 9), 10 ** generator.randint(-6, 6)
        ranges.append((low * scale, (low + generator.uniform(0.001, 9)) * scale))
    for index, (low, high) in enumerate(ranges):
        count = (7, 7, 3, 12, 1, 20)[index % 6]
        extend = ("neither", "neither", "min", "both", "max")[index % 5]
        fig, ax = plt.subplots()
        levels = ax.contourf([[low, high], [high, low]], count, extend=extend).levels
        plt.close(fig)
        yield f"ContourLevelCase({number(low)}, {number(high)}, {count}, .{extend}, {numbers(levels)})"


write("MatplotlibContourLevels", "The levels that matplotlib chooses for values over a range.",
      ["  static let matplotlib: [ContourLevelCase] = ["], "ContourLevelCase", contour_level_rows())
