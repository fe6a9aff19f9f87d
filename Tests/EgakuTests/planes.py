"""Writes Fixtures/planes.json: what matplotlib 3.11.2 draws over a plane, as hashes of its pixels.

Usage: python planes.py [folder]; with a folder, the pictures are left there.

A case is a list of calls on one axes, their arguments by matplotlib's names; null is NaN.
"""
import json
import math
import random
import sys
import warnings
from pathlib import Path

import matplotlib

matplotlib.use("agg")
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import ListedColormap

assert matplotlib.__version__ == "3.11.2"
warnings.simplefilter("ignore")
HERE = Path(__file__).parent
SIZE = (3.2, 2.4)


def short(values):
    """Numbers of few digits, so that the file stays small."""
    return np.round(np.asarray(values, float), 4)


def waves(rows, columns, seed=0):
    y, x = np.mgrid[0:rows, 0:columns]
    return short(np.sin(0.7 * x + seed) * np.cos(0.5 * y - seed) + 0.1 * x - 0.05 * y)


def noise(rows, columns, seed):
    generator = random.Random(seed)
    return short([[generator.uniform(-2, 3) for _ in range(columns)] for _ in range(rows)])


def whole(rows, columns, seed, top=4):
    """Few different values: levels pass through grid points, and plateaus are common."""
    generator = random.Random(seed)
    return short([[generator.randint(0, top) for _ in range(columns)] for _ in range(rows)])


def holed(values, *places):
    values = values.copy()
    for place in places:
        values[place] = math.nan
    return values


def steps(count, seed):
    generator = random.Random(seed)
    return short(np.cumsum([generator.uniform(0.2, 1.5) for _ in range(count)]) - 3)


def bent(rows, columns, seed=0.3):
    """Corners of a net that is neither straight nor upright."""
    y, x = np.mgrid[0:rows, 0:columns].astype(float)
    return short(x + seed * np.sin(y)), short(y + seed * np.cos(0.8 * x))


def turned(rows, columns, angle):
    y, x = np.mgrid[0:rows, 0:columns].astype(float)
    c, s = math.cos(angle), math.sin(angle)
    return short(c * x - s * y), short(s * x + c * y)


def neuron(side):
    """A sigmoid of a weighted sum over a square."""
    axis = short(np.linspace(-2, 2, side))
    x, y = np.meshgrid(axis, axis)
    return axis, axis, short(1 / (1 + np.exp(-(2 * x - 3 * y + 0.5))))


def mesh(*args, **kwargs):
    return ("pcolormesh", args, kwargs)


def lines(*args, **kwargs):
    return ("contour", args, kwargs)


def bands(*args, **kwargs):
    return ("contourf", args, kwargs)


def meshes():
    n = neuron(12)
    yield "neuron", [mesh(*n)]
    yield "values alone", [mesh(waves(5, 8))]
    yield "values alone, nearest", [mesh(waves(5, 8), shading="nearest")]
    yield "flat", [mesh(range(10), range(8), noise(7, 9, 1))]
    yield "nearest", [mesh(range(9), range(7), noise(7, 9, 1), shading="nearest")]
    yield "uneven steps", [mesh(steps(10, 1), steps(8, 2), noise(7, 9, 2), cmap="plasma")]
    yield "uneven middles", [mesh(steps(9, 3), steps(7, 4), noise(7, 9, 3), cmap="RdBu_r")]
    yield "falling x", [mesh(steps(10, 1)[::-1], steps(8, 2), noise(7, 9, 4), cmap="coolwarm")]
    yield "falling both", [mesh(steps(9, 1)[::-1], steps(7, 2)[::-1], noise(7, 9, 4), cmap="jet")]
    yield "one cell", [mesh([1, 4], [2, 3], [[5.0]])]
    yield "one value", [mesh([[5.0]])]
    yield "one row of middles", [mesh([1, 2, 3], [5], [[1.0, 3.0, 2.0]], shading="nearest")]
    yield "one column", [mesh([0, 1], range(6), noise(5, 1, 5), cmap="gray")]
    yield "equal values", [mesh(np.full((3, 4), 2.5))]
    yield "holes", [mesh(holed(waves(6, 7), (0, 0), (2, 3), (5, 6)))]
    yield "only holes", [mesh(np.full((2, 3), math.nan))]
    yield "infinities", [mesh(np.array([[1.0, math.inf, 3.0], [-math.inf, 2.0, 4.0]]))]
    yield "limits", [mesh(noise(6, 8, 6), vmin=-1, vmax=1, cmap="seismic")]
    yield "lower limit", [mesh(noise(6, 8, 6), vmin=0, cmap="hot")]
    yield "equal limits", [mesh(noise(6, 8, 6), vmin=1, vmax=1, cmap="Greens")]
    yield "few levels", [mesh(noise(6, 8, 7), cmap="tab10")]
    yield "translucent", [mesh(noise(6, 8, 8), alpha=0.4, cmap="turbo")]
    yield "translucent with holes", [mesh(holed(noise(6, 8, 8), (1, 1), (4, 4)), alpha=0.7)]
    yield "bent", [mesh(*bent(8, 10), noise(7, 9, 9), cmap="Spectral")]
    yield "bent, middles", [mesh(*bent(7, 9), noise(7, 9, 9), cmap="cividis")]
    yield "turned a little", [mesh(*turned(8, 10, 0.4), noise(7, 9, 10), cmap="twilight")]
    yield "turned by a right angle", [mesh(*(g.T for g in np.meshgrid(range(8), range(10))), noise(7, 9, 11))]
    yield "folded", [mesh(short([0, 2, 1, 3, 2.5]), range(5), noise(4, 4, 12), alpha=0.5)]
    yield "thin cells", [mesh(short(np.linspace(0, 1, 600)), range(4), noise(3, 599, 13), cmap="binary")]
    yield "mesh below a line", [mesh(*n, cmap="RdYlBu"), ("plot", ([-2, 2], [-1.5, 1.5]), {"color": "k"})]
    yield "line before a mesh", [("plot", ([-3, 3], [-1, 4]), {}), mesh(*n, cmap="bwr")]
    yield "two meshes", [mesh(range(5), range(4), noise(3, 4, 14)), mesh([2, 6], [1, 7], [[1.0]], cmap="Reds")]
    yield "cut by limits", [mesh(noise(6, 8, 15)), ("xlim", (1.3, 6.2), {}), ("ylim", (4.9, 0.7), {})]
    yield "above lines", [("plot", ([0, 4], [0, 4]), {}), mesh(noise(4, 4, 16), zorder=3)]
    yield "tiny values", [mesh(noise(4, 4, 17) * 1e-9)]
    yield "far away", [mesh(short([1e6, 1e6 + 1, 1e6 + 2]), short([5, 6, 7]), noise(2, 2, 18))]


def contours():
    x, y, z = neuron(12)
    for call, kind in ((lines, "lines"), (bands, "bands")):
        yield f"{kind}: neuron", [call(x, y, z)]
        yield f"{kind}: waves", [call(waves(9, 12))]
        yield f"{kind}: uneven", [call(steps(11, 5), steps(9, 6), waves(9, 11, 1), cmap="plasma")]
        yield f"{kind}: three levels", [call(waves(9, 12), levels=3)]
        yield f"{kind}: twenty levels", [call(waves(9, 12, 2), levels=20, cmap="RdBu")]
        yield f"{kind}: given levels", [call(waves(9, 12), levels=[-0.5, 0.1, 0.4, 1.2])]
        yield f"{kind}: noise", [call(noise(10, 14, 21), levels=[-1, 0, 1, 2])]
        yield f"{kind}: levels through points", [call(whole(8, 10, 22), levels=[0, 1, 2, 3, 4])]
        yield f"{kind}: saddles", [call(whole(12, 12, 23, 1), levels=[0.25, 0.5, 0.75])]
        yield f"{kind}: steps", [call(whole(9, 9, 24, 2), levels=[0.5, 1.5])]
        yield f"{kind}: holes", [call(holed(waves(9, 12), (0, 0), (4, 5), (4, 6), (8, 11), (2, 9)))]
        yield f"{kind}: many holes", [call(holed(noise(9, 9, 25), *[(i, (i * 5) % 9) for i in range(9)],
                                                 (3, 4), (3, 5), (4, 4)))]
        yield f"{kind}: bent", [call(*bent(9, 12), waves(9, 12, 3))]
        yield f"{kind}: falling", [call(range(12, 0, -1), range(9), waves(9, 12, 3))]
        yield f"{kind}: upright", [call(np.tile(np.arange(6.0), (4, 1)))]
        yield f"{kind}: level", [call(np.tile(np.arange(4.0)[:, None], (1, 6)), levels=[0.3, 1, 1.5, 2.7])]
        yield f"{kind}: the smallest grid", [call(np.array([[0.0, 1.0], [1.0, 0.0]]), levels=[0.2, 0.5, 0.8])]
        yield f"{kind}: equal values", [call(np.full((3, 4), 2.0))]
        yield f"{kind}: translucent", [call(waves(9, 12), alpha=0.4)]
        yield f"{kind}: colors", [call(waves(9, 12), levels=[-1, -0.5, 0, 0.5, 1], colors=["r", "#0080ff", "C2"])]
        yield f"{kind}: limits", [call(waves(9, 12), vmin=-0.3, vmax=0.6, cmap="coolwarm")]
        yield f"{kind}: cut", [call(noise(8, 8, 26)), ("xlim", (1.2, 5.4), {}), ("ylim", (6.1, 2.2), {})]
        yield f"{kind}: after a line", [("plot", ([-1, 4], [3, 14]), {}), call(waves(9, 12))]
    for row, column in ((0, 0), (0, -1), (-1, 0), (-1, -1)):
        for sign in (1, -1):
            field = np.zeros((4, 5))
            field[row, column] = sign
            for name, columns in (("", range(5)), (", falling", range(5, 0, -1))):
                yield (f"bands: a corner {row} {column} {sign}{name}",
                       [bands(columns, range(4), field, levels=[0.37, 2] if sign > 0 else [-2, -0.37], colors="C0")])
    for place in ((0, 2), (3, 2), (1, 0), (1, 4), (1, 1), (2, 2)):
        field = np.zeros((4, 5))
        field[place] = 1
        yield f"bands: a peak at {place}", [bands(field, levels=[0.37, 0.8, 2])]
        yield f"bands: a hole at {place}", [bands(holed(field + 1, place), levels=[0.37, 2], colors="C1")]
        yield f"bands: a pit at {place}", [bands(field, levels=[-1, 0, 0.63])]
    # Lines there and back again through plateaus.
    for seed, style in enumerate(("-", "--", "-.", ":")):
        yield f"lines: plateaus, {style}", [lines(whole(12, 9, 32 + seed, 3), levels=[0, 1, 2], linestyles=style)]
        yield f"lines: plateaus with holes, {style}", [
            lines(holed(whole(9, 12, 42 + seed, 2), (1, 2), (5, 7), (8, 11)), levels=[0, 1], linestyles=style,
                  colors="k", linewidths=3)]
    field = np.ones((9, 6))
    field[8, 4] = field[7, 2:5] = field[4:6, 2] = 0
    yield "lines: a slanted line closes level ones", [lines(field, levels=[0])]
    yield "lines: black", [lines(waves(9, 12), colors="k")]
    yield "lines: black noise", [lines(noise(12, 16, 27), colors="k")]
    yield "lines: black, dotted below 0", [lines(waves(9, 12, 4), colors="k", negative_linestyles="dotted")]
    yield "lines: dashed", [lines(waves(9, 12, 5), linestyles="dashed", linewidths=2.5)]
    yield "lines: widths", [lines(waves(9, 12, 5), linewidths=[0.5, 2, 3.3])]
    yield "lines: styles", [lines(waves(9, 12, 5), linestyles=["-", "--", "-.", ":"], colors="C1")]
    yield "lines: one", [lines(x, y, z, levels=[0.5], colors="k", linewidths=2)]
    yield "lines: wide and translucent", [lines(noise(9, 9, 28), linewidths=6, alpha=0.5)]
    yield "lines: large grid", [lines(short(noise(60, 60, 29)), levels=[0.5], linewidths=0.7)]
    yield "bands: below and above", [bands(waves(9, 12), levels=[-0.5, 0, 0.5], extend="both")]
    yield "bands: below", [bands(waves(9, 12), levels=4, extend="min")]
    yield "bands: above", [bands(waves(9, 12), levels=4, extend="max", cmap="magma")]
    yield "bands: both, automatic", [bands(waves(9, 12), extend="both")]
    yield "bands: colors below and above", [bands(waves(9, 12), levels=[-0.5, 0, 0.5], extend="both",
                                                  colors=["r", "g", "b", "y"])]
    yield "bands: colors around", [bands(waves(9, 12), levels=[-0.5, 0, 0.5], extend="both", colors=["r", "g"])]
    yield "bands: one", [bands(waves(9, 12), levels=[-0.2, 0.4], colors="C1")]
    yield "bands: two values", [bands(whole(9, 9, 30, 1), levels=[0, 0.5, 1], cmap="Blues")]
    yield "bands: large grid", [bands(short(noise(40, 40, 31)), levels=[-2, 0.5, 3])]
    yield "bands with lines", [bands(x, y, z), lines(x, y, z, colors="k"),
                               ("plot", ([-2, 2], [2, -1]), {"color": "w"})]
    yield "mesh with lines", [mesh(x, y, z), lines(x, y, z, levels=[0.1, 0.5, 0.9], colors="w")]
    yield "lines and plots in turn", [("plot", ([0, 11], [0, 8]), {"linewidth": 4}), lines(waves(9, 12), linewidths=4),
                                      ("plot", ([0, 11], [8, 0]), {"linewidth": 4})]


def draw(calls, path=None):
    figure = plt.figure(figsize=SIZE, dpi=100)
    axes = figure.subplots()
    levels = None
    for name, args, kwargs in calls:
        if name in ("xlim", "ylim"):
            getattr(axes, "set_" + name)(*args)
            continue
        result = getattr(axes, name)(*args, **kwargs)
        levels = getattr(result, "levels", levels)
    figure.canvas.draw()
    pixels = np.asarray(figure.canvas.buffer_rgba())
    if path:
        plt.imsave(path, pixels)
    limits = [*axes.get_xlim(), *axes.get_ylim()]
    plt.close(figure)
    return pixels, limits, levels


def fingerprint(pixels):
    """FNV-1a over the pixels as 32-bit words."""
    value = 0xCBF29CE484222325
    for word in np.ascontiguousarray(pixels).view("<u4").ravel().tolist():
        value = (value ^ word) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return f"{value:016x}"


def plain(value):
    """The same as JSON has it."""
    if isinstance(value, np.ndarray):
        return plain(value.tolist())
    if isinstance(value, (list, tuple, range)):
        return [plain(v) for v in value]
    if isinstance(value, float):
        return None if math.isnan(value) else ("inf" if value > 0 else "-inf") if math.isinf(value) else value
    return value


folder = Path(sys.argv[1]) if len(sys.argv) > 1 else None
rows = []
for name, calls in [*meshes(), *contours()]:
    pixels, limits, levels = draw(calls, folder and folder / f"{name}.png")
    row = {
        "name": name,
        "calls": [{"method": method, "arguments": plain(args), **kwargs} for method, args, kwargs in calls],
        "limits": limits, "levels": None if levels is None else list(map(float, levels)),
        "pixels": fingerprint(pixels),
    }
    rows.append(json.dumps(row, separators=(",", ":")))
(HERE / "../../Fixtures/planes.json").write_text("[\n" + ",\n".join(rows) + "\n]\n")
print(len(rows), "cases")
