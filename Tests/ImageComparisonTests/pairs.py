"""Writes pairs of pictures, most of them of charts, that tell one comparison of pictures from another.

Usage: python pairs.py FOLDER [--table]

FOLDER gets NAME.expected.png and NAME.actual.png of every pair. With --table, the pairs that are small enough are
also copied to Pairs/ beside this script, for tests without Python, and pairs.tsv is written anew: a row for each
pair, with what matplotlib, pixelmatch and ImageMagick say of it and the numbers of reference_metric.py. Pairs that
are not in Pairs/ stay in FOLDER.

Needs matplotlib 3.11, NumPy, Pillow, pixelmatch 0.4 (PyPI) and ImageMagick 6 as `compare`. The pixels do not depend
on the run; the bytes of the files depend on zlib.

The columns of pairs.tsv; "-" stands for what does not apply:

  name, change        the pair, and what is different in the new picture
  real                yes: pixels differ. no: nothing differs. encoding-only: the files differ, the pixels do not.
  weight              of a real change. content: the chart says something else. look: it says the same but looks
                      different to a reader. slight: nobody sees it. file: the new file is no picture.
  committed           whether the pair is in Pairs/
  mpl_rms             the root mean square that compare_images works with: calculate_rms of the arrays of its
                      _load_image, widened first; 17 significant digits
  mpl_rms_bytes       calculate_rms of the same arrays as they are: bytes, whose differences wrap around at 256
  mpl_tol0, 1, 2      the verdict of compare_images; 2 is the default of pytest-mpl
  pm_count, pm        pixelmatch.contrib.PIL.pixelmatch with its default threshold 0.1; pass means 0 pixels
  im_ae, im_0         compare -metric AE; pass means 0 pixels
  im_ae_fuzz, im_2    the same with -fuzz 2%
  verdict             ours with no limit raised; changed, counted, antialiased, densest, window (x,y of the upper left
                      corner), largest: the numbers of PixelComparison
  t_…                 the same with threshold 0.1 and antialiasing ignored; of neighbours that are equally dark or
                      bright the first one counts, row by row
  c_…                 the same with the first one column by column, as pixelmatch looks at them

Where ImageMagick reports exhausted resources, that is a limit in its policy.xml.
"""
import os
import re
import shutil
import struct
import subprocess
import sys
import zlib

import matplotlib

matplotlib.use("agg")

import numpy as np
from matplotlib import _image
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.testing import compare as mpl
from matplotlib.transforms import ScaledTranslation
from PIL import Image
from pixelmatch.contrib.PIL import pixelmatch

import reference_metric as reference

SMALL, LARGE = (200, 150, 50), (640, 480, 100)
HERE = os.path.dirname(os.path.abspath(__file__))
Image.MAX_IMAGE_PIXELS = None


# Writing PNG: what common encoders leave out is written by hand.

def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def filtered(rows, kind, step):
    """Rows of bytes behind the number of their filter: 0 none, 1 left, 2 above, 4 Paeth."""
    left = np.zeros_like(rows)
    left[:, step:] = rows[:, :-step]
    up = np.zeros_like(rows)
    up[1:] = rows[:-1]
    corner = np.zeros_like(rows)
    corner[1:, step:] = rows[:-1, :-step]
    if kind == 4:
        a, b, c = (lane.astype(int) for lane in (left, up, corner))
        pa, pb, pc = abs(b - c), abs(a - c), abs(a + b - 2 * c)
        guess = np.where((pa <= pb) & (pa <= pc), left, np.where(pb <= pc, up, corner))
    else:
        guess = {0: np.zeros_like(rows), 1: left, 2: up}[kind]
    return np.hstack([np.full((len(rows), 1), kind, np.uint8), rows - guess]).tobytes()


def packed(grid, depth):
    """Samples (height, width, channels) to rows of bytes."""
    flat = grid.reshape(len(grid), -1)
    if depth == 16:
        return np.ascontiguousarray(flat.astype(">u2")).view(np.uint8)
    if depth == 8:
        return flat.astype(np.uint8)
    bits = flat[..., None] >> np.arange(depth - 1, -1, -1) & 1
    return np.packbits(bits.reshape(len(flat), -1).astype(np.uint8), axis=1)


def png(grid, depth=8, palette=None, transparency=None, interlaced=False, filters=None, level=9, parts=1, text=None):
    """A PNG file of samples (height, width, channels); the channels tell the colour type."""
    height, width, channels = grid.shape
    kind = 3 if palette is not None else {1: 0, 2: 4, 3: 2, 4: 6}[channels]
    step = max(1, channels * depth // 8)
    passes = [grid[y::dy, x::dx] for x, y, dx, dy in (reference.ADAM7 if interlaced else [(0, 0, 1, 1)])]
    rows = [packed(part, depth) for part in passes if part.size]
    best = min(
        (zlib.compress(b"".join(filtered(part, kind, step) for part in rows), level)
         for kind in ((0, 1, 2, 4) if filters is None else (filters,))), key=len)
    result = b"\x89PNG\r\n\x1a\n" + chunk(
        b"IHDR", struct.pack(">IIBBBBB", width, height, depth, kind, 0, 0, int(interlaced)))
    if text:
        result += chunk(b"tEXt", text)
    if palette is not None:
        result += chunk(b"PLTE", np.asarray(palette, np.uint8).tobytes())
    if transparency is not None:
        result += chunk(b"tRNS", transparency)
    bounds = [len(best) * i // parts for i in range(parts + 1)]
    for start, end in zip(bounds, bounds[1:]):
        result += chunk(b"IDAT", best[start:end])
    return result + chunk(b"IEND", b"")


def indexed(picture):
    """A picture's colours, and the picture as numbers of them."""
    colours, numbers = np.unique(picture.reshape(-1, picture.shape[2]), axis=0, return_inverse=True)
    assert len(colours) <= 256
    return colours, numbers.reshape(*picture.shape[:2], 1)


# Drawing charts.

def drawn(figure, alpha=False):
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    return np.asarray(canvas.buffer_rgba()).copy()[..., :4 if alpha else 3]


def figure(size, background="white"):
    width, height, dpi = size
    return Figure(figsize=(width / dpi, height / dpi), dpi=dpi, facecolor=background)


def shifted(axes, x=0.0, y=0.0):
    """The data of axes, moved by pixels to the right and upwards."""
    dpi = axes.figure.dpi
    return axes.transData + ScaledTranslation(x / dpi, y / dpi, axes.figure.dpi_scale_trans)


def curves(
    size=SMALL, legend=True, grid="#dddddd", width=1.5, colour="#1f77b4", dashes="--", up=0.0, tanh_up=0.0,
    labels=None, missing=None, moved=None, title=("Sig", "moid"), title_shift=0, background="white", tanh=True,
):
    """Two activation functions, one of them dashed, and markers along a third."""
    result = figure(size, background)
    axes = result.add_axes((0.14, 0.14, 0.82, 0.74), facecolor=background)
    x = np.linspace(-3, 3, 121)
    if grid:
        axes.grid(color=grid, linewidth=0.6)
    axes.plot(x, 2 / (1 + np.exp(-2 * x)) - 0.5, color=colour, linewidth=width, label="sigmoid",
              transform=shifted(axes, y=up))
    if tanh:
        axes.plot(x, np.tanh(x), dashes, color="#d62728", linewidth=1.5, label="tanh",
                  transform=shifted(axes, y=tanh_up))
    points = np.linspace(-2.5, 2.5, 9)
    heights = 0.8 * np.sin(points) - 0.6
    if moved is not None:
        heights[moved] += 0.15
    if missing is not None:
        heights[missing] = np.nan
    axes.plot(points, heights, "o", color="#2ca02c", markersize=4, label="data")
    axes.set(xlim=(-3, 3), ylim=(-2, 2), xticks=range(-3, 4), yticks=(-2, -1, 0, 1, 2))
    if labels:
        axes.set_yticklabels(labels)
    if legend:
        axes.legend(loc="upper left", fontsize=8)
    place = dict(fontsize=12, va="bottom", ha="left", transform=None)
    scale = size[2] / 50
    left = 80 * scale
    first = result.text(left, 0.89 * size[1], title[0], **place)
    end = first.get_window_extent(FigureCanvasAgg(result).get_renderer()).x1
    result.text(round(end) + title_shift, 0.89 * size[1], title[1], **place)
    return drawn(result)


MINUS = "\N{MINUS SIGN}"
LABELS = [MINUS + "2", MINUS + "1", "0", "1", "2"]
# Of nearly one luma: their distance in YIQ is below pixelmatch's threshold of 0.1.
TWINS = "#038437", "#1b697d"


def bars(size=SMALL, colours=TWINS, heights=(3, 5, 2, 4), grey=False):
    """Pairs of bars in two colours."""
    result = figure(size)
    axes = result.add_axes((0.12, 0.14, 0.84, 0.8))
    place = np.arange(4)
    axes.bar(place - 0.2, heights, 0.4, color=colours[0], label="train")
    axes.bar(place + 0.2, (2, 4, 3, 5), 0.4, color=colours[1], label="test")
    axes.set(ylim=(0, 6), xticks=range(4))
    axes.legend(loc="upper right", fontsize=8)
    picture = drawn(result)
    return picture[..., :1] if grey else picture


def night(size=SMALL, shade="#0b0b14"):
    """A line that is hardly brighter than the black behind it."""
    result = figure(size, "black")
    axes = result.add_axes((0.12, 0.14, 0.84, 0.8), facecolor="black")
    x = np.linspace(0, 10, 200)
    axes.plot(x, np.cos(x), color="#00c0ff")
    axes.plot(x, np.sin(x), color=shade, linewidth=4)
    axes.tick_params(colors="#888888")
    for spine in axes.spines.values():
        spine.set_color("#888888")
    return drawn(result)


def heat(size=SMALL, raised=0.0):
    """A map of values from 0 to 1."""
    result = figure(size)
    axes = result.add_axes((0.12, 0.14, 0.84, 0.8))
    x, y = np.meshgrid(np.linspace(-2, 2, 16), np.linspace(-2, 2, 12))
    axes.imshow(np.exp(-x * x - y * y) * 0.9 + raised, vmin=0, vmax=1, aspect="auto", interpolation="nearest")
    return drawn(result)


def clear(size=SMALL, opacity=0.5):
    """A chart without background, with a half opaque area."""
    result = figure(size, "none")
    axes = result.add_axes((0.12, 0.14, 0.84, 0.8), facecolor="none")
    x = np.linspace(0, 10, 100)
    axes.fill_between(x, np.sqrt(x), color="#1f77b4", alpha=opacity)
    axes.plot(x, np.sqrt(x), color="#1f77b4")
    return drawn(result, alpha=True)


# The pairs.

def mixed(seed, count):
    """Whole numbers of 64 bits: SplitMix64."""
    state = (np.uint64(seed) + np.uint64(0x9E3779B97F4A7C15) * np.arange(1, count + 1, dtype=np.uint64))
    state = (state ^ state >> np.uint64(30)) * np.uint64(0xBF58476D1CE4E5B9)
    state = (state ^ state >> np.uint64(27)) * np.uint64(0x94D049BB133111EB)
    return state ^ state >> np.uint64(31)


def with_pixels(picture, value, *places):
    result = picture.copy()
    for x, y in places:
        result[y, x] = value
    return result


def opaque(picture):
    return np.dstack([picture, np.full(picture.shape[:2], 255, np.uint8)])


def encodings():
    """Pairs whose pixels are equal."""
    chart, grey = curves(), bars(colours=("#444444", "#aaaaaa"), grey=True)
    plain = png(chart)
    yield "equal", "nothing", "no", "-", plain, plain
    yield ("recompressed", "compression, row filters, three IDAT chunks, a text chunk", "encoding-only", "-", plain,
           png(chart, filters=4, level=1, parts=3, text=b"Software\0another"))
    yield "rgb-as-rgba", "RGBA, opaque, instead of RGB", "encoding-only", "-", plain, png(opaque(chart))
    colours, numbers = indexed(bars())
    yield ("rgb-as-palette", "palette instead of RGB", "encoding-only", "-", png(bars()),
           png(numbers, palette=colours))
    yield ("grey-as-rgb", "RGB instead of 8-bit grey", "encoding-only", "-", png(grey), png(np.repeat(grey, 3, 2)))
    coarse = (grey.astype(int) * 15 + 127) // 255
    yield ("grey-4-bit", "4-bit grey instead of RGB", "encoding-only", "-", png(np.repeat(coarse * 17, 3, 2)),
           png(coarse, depth=4))
    yield "interlaced", "Adam7 instead of row by row", "encoding-only", "-", plain, png(chart, interlaced=True)
    yield ("rgb-16-bit", "16-bit RGB instead of 8-bit, every sample times 257", "encoding-only", "-", png(bars()),
           png(bars().astype(int) * 257, depth=16))
    yield ("grey-16-bit", "16-bit grey instead of 8-bit, every sample times 257", "encoding-only", "-", png(grey),
           png(grey.astype(int) * 257, depth=16))
    area = clear()
    area[area[..., 3] == 0] = 0
    levels = area // 32 * 32
    levels[..., 3] = area[..., 3] // 15 * 15
    colours, numbers = indexed(levels)
    yield ("rgba-as-palette-alpha", "palette with alpha (tRNS) instead of RGBA", "encoding-only", "-", png(levels),
           png(numbers, palette=colours[:, :3], transparency=colours[:, 3].astype(np.uint8).tobytes()))
    shade = np.dstack([area[..., :1]] * 3 + [area[..., 3:]])
    yield ("rgba-as-grey-alpha", "grey with alpha instead of RGBA", "encoding-only", "-", png(shade),
           png(np.dstack([area[..., :1], area[..., 3:]])))
    keyed = opaque(chart)
    keyed[(chart == 255).all(axis=2), 3] = 0
    yield ("rgba-as-colour-key", "RGB with a transparent colour (tRNS) instead of RGBA", "encoding-only", "-",
           png(keyed), png(chart, transparency=struct.pack(">HHH", 255, 255, 255)))


def charts():
    """Pairs of charts of which one has changed, by name: what, weight, and both as functions of the size."""
    def pair(expected=None, **changes):
        start = expected or {}
        return (lambda size: curves(size, **start)), (lambda size: curves(size, **{**start, **changes}))

    named = dict(labels=LABELS)
    return {
        "line-quarter-pixel": ("a curve moved up by a quarter of a pixel", "slight", *pair(up=0.25)),
        "line-colour-by-one": ("blue of a curve 181 instead of 180", "slight", *pair(colour="#1f77b5")),
        "background-by-one": ("background 254 instead of 255", "slight", *pair(background="#fefefe")),
        "legend-gone": ("no legend", "content", *pair(legend=False)),
        "digit-3-to-8": ("a tick label 8 instead of 3", "content",
                         *pair(dict(labels=["3", *LABELS[1:]]), labels=["8", *LABELS[1:]])),
        "minus-lost": ("a tick label 2 instead of −2", "content", *pair(named, labels=["2", *LABELS[1:]])),
        "point-moved": ("a data point higher by 0.15", "content", *pair(moved=6)),
        "marker-gone": ("a data point missing", "content", *pair(missing=6)),
        "series-gone": ("a curve missing; no legend in either", "content",
                        *pair(dict(legend=False), tanh=False)),
        "series-pixel-lower": ("a curve one pixel lower", "content", *pair(tanh_up=-1)),
        "dashes-to-solid": ("a dashed curve solid", "content", *pair(dashes="-")),
        "grid-gone": ("no grid", "look", *pair(grid=None)),
        "width-1.5-to-1.6": ("a curve 1.6 points wide instead of 1.5", "slight", *pair(width=1.6)),
        "kerning": ("the end of the title one pixel farther right", "look", *pair(title_shift=1)),
        "hue-swap": ("the colours of two series exchanged, green and blue", "content",
                     bars, lambda size: bars(size, TWINS[::-1])),
        "heat-raised": ("every value of a heat map higher by a 256th of the range", "content",
                        heat, lambda size: heat(size, 1 / 256)),
        "dark-on-dark": ("a line of #0b0b14 on black missing", "look", night, lambda size: night(size, "black")),
    }


def changes():
    """Pairs whose pixels differ, and files that are no pictures."""
    chart = curves()
    plain = png(chart)
    for name, (what, weight, expected, actual) in charts().items():
        yield name, what, "yes", weight, png(expected(SMALL)), png(actual(SMALL))
    yield "one-pixel-black", "one white pixel black", "yes", "look", plain, png(with_pixels(chart, 0, (150, 40)))
    yield ("one-pixel-by-one", "one channel of one pixel 254 instead of 255", "yes", "slight", plain,
           png(with_pixels(chart, (255, 254, 255), (150, 40))))
    edge = edge_pixel(chart)
    yield ("one-edge-pixel", "one pixel along a curve's edge half as strong", "yes", "slight", plain,
           png(with_pixels(chart, (255 + chart[edge[1], edge[0]].astype(int)) // 2, edge)))
    few = bars()
    simple = png(few)
    yield "height-by-one", "one row of white more", "yes", "look", simple, png(
        np.vstack([few, np.full((1, few.shape[1], 3), 255, np.uint8)]))
    yield "transposed", "rows and columns exchanged", "yes", "content", simple, png(few.transpose(1, 0, 2))
    yield ("rewrapped", "the same bytes as twice as many rows of half the length", "yes", "content", simple,
           png(few.reshape(300, 100, 3)))
    square = curves((150, 150, 50))
    yield ("transposed-square", "rows and columns of a square picture exchanged", "yes", "content", png(square),
           png(square.transpose(1, 0, 2)))
    white = np.full_like(few, 255)
    yield "flat-actual", "all white", "yes", "content", simple, png(white)
    yield "flat-both", "nothing; both are white", "no", "-", png(white), png(white)
    dense = chart.copy()
    dense[70:78, 140:148] = (120, 120, 120)
    yield "dense-64", "64 pixels grey, a square of 8 by 8", "yes", "look", plain, png(dense)
    places = mixed(7, 64)
    scattered = with_pixels(
        chart, (120, 120, 120), *{(int(n % 200), int(n // 200)) for n in np.unique(places % np.uint64(30000))})
    yield "scattered-64", "64 pixels grey, all over the picture", "yes", "look", plain, png(scattered)
    corner = np.clip(chart[:75, :100].astype(int), 1, 254)
    noise = (mixed(1, corner.size) % np.uint64(3)).astype(int).reshape(corner.shape) - 1
    yield ("noise-by-one", "−1, 0 or 1 added to every channel of every pixel", "yes", "slight", png(corner),
           png(corner + noise))
    faint = clear(opacity=0.5)
    yield ("alpha-only", "opacity of an area 0.7 instead of 0.5", "yes", "look", png(faint),
           png(np.dstack([faint[..., :3], clear(opacity=0.7)[..., 3]])))
    hidden = faint.copy()
    hidden[faint[..., 3] == 0] = (200, 30, 60, 0)
    yield ("colour-under-alpha-0", "another colour where nothing shows", "yes", "slight", png(faint), png(hidden))
    solid = faint.copy()
    solid[..., 3] = 255
    yield "alpha-lost", "the same colours, all opaque", "yes", "content", png(faint), png(solid[..., :3])
    dot = np.array([[[31, 119, 180]]], np.uint8)
    yield "dot-equal", "nothing; one pixel", "no", "-", png(dot), png(dot)
    yield "dot-different", "one pixel of another colour", "yes", "content", png(dot), png(255 - dot)
    shades = dict(colours=("#444444", "#aaaaaa"), grey=True)
    yield ("grey-16-bit-bar-shorter", "a bar 1 high instead of 5, both 16-bit grey", "yes", "content",
           png(bars(**shades).astype(int) * 257, depth=16),
           png(bars(**shades, heights=(3, 1, 2, 4)).astype(int) * 257, depth=16))
    fine = bars().astype(int) * 257
    yield ("rgb-16-bit-low-bits", "1 added to every 16-bit sample but white", "yes", "slight", png(fine, depth=16),
           png(np.minimum(fine + 1, 65535), depth=16))
    yield "truncated", "the file ends after two thirds", "yes", "file", simple, simple[:len(simple) * 2 // 3]
    at = simple.rindex(b"IEND") - 8
    yield ("checksum-damaged", "one bit of the checksum of IDAT", "encoding-only", "-", simple,
           simple[:at] + bytes([simple[at] ^ 1]) + simple[at + 1:])
    part = png(chart[40:80, 40:80], filters=0, level=0)
    # Stored, not compressed: behind the heads of zlib and of its block come rows of 1 + 120 bytes.
    at = part.index(b"IDAT") + 4 + 2 + 5 + 121 * 20 + 60
    yield ("data-damaged", "one byte of a pixel, the checksums left as they were", "yes", "file", part,
           part[:at] + bytes([part[at] ^ 255]) + part[at + 1:])
    yield "trailing-bytes", "20 bytes after the end", "encoding-only", "-", simple, simple + b"\0more after the end\n"
    yield "text-file", "a text named .png", "yes", "file", simple, b"This is not a picture.\n"
    yield "empty-file", "no bytes", "yes", "file", simple, b""


def edge_pixel(chart):
    """A pixel of the first curve's edge: blue and pale, left of the middle."""
    blue = chart[..., 2].astype(int) - chart[..., 0]
    ys, xs = np.nonzero((blue > 40) & (blue < 80))
    return int(xs[0]), int(ys[0])


def bulky():
    """Pairs that are not committed: charts of the usual size, and a very large picture."""
    for name, (what, weight, expected, actual) in charts().items():
        yield name + "-640", what + ", 640 × 480", "yes", weight, png(expected(LARGE)), png(actual(LARGE))
    for name, places in ("vast-equal", ()), ("vast", ((4321, 1234),)):
        vast = with_pixels(np.full((8000, 8000, 3), 255, np.uint8), 200, *((100, y) for y in range(50, 80)))
        what = "one white pixel, (4321, 1234), black" if places else "nothing"
        what += "; 8000 × 8000 white with (100, 50) to (100, 79) of grey 200"
        yield (name, what, "yes" if places else "no", "look" if places else "-",
               png(vast, filters=0, level=1), png(with_pixels(vast, 0, *places), filters=0, level=1))


# The table.

def matplotlib_columns(expected, actual):
    def verdict(tolerance):
        try:
            if mpl.compare_images(expected, actual, tolerance) is None:
                return "pass"
            os.remove(mpl.make_test_filename(actual, "failed-diff"))
            return "fail"
        except Exception as error:
            return "error"

    try:
        arrays = [mpl._load_image(path) for path in (expected, actual)]
        if arrays[0].size > 10**8:
            exact = rough = _image.calculate_rms_and_diff(*arrays)[0]
            rough = "-"
        else:
            exact = mpl.calculate_rms(*(array.astype(np.int32) for array in arrays))
            rough = f"{mpl.calculate_rms(*arrays):.17g}"
            assert exact == _image.calculate_rms_and_diff(*arrays)[0]
        numbers = [f"{exact:.17g}", rough]
    except Exception as error:
        numbers = ["error: " + brief(error), "error"]
    return numbers + [verdict(tolerance) for tolerance in (0, 1, 2)]


def brief(error):
    """An error in a line, without paths."""
    words = str(error).split("\n")[0]
    return f"{type(error).__name__}: " + re.sub(r"'?\S*/\S*", "FILE", words)


def pixelmatch_columns(expected, actual):
    try:
        first, second = (Image.open(path) for path in (expected, actual))
        if first.size == second.size and first.width * first.height > 10**7:
            # It looks no farther than two pixels from a pixel that differs; so a part is enough.
            arrays = [np.asarray(picture) for picture in (first, second)]
            ys, xs = np.nonzero((arrays[0] != arrays[1]).any(axis=2))
            if len(xs):
                box = int(xs.min()) - 5, int(ys.min()) - 5, int(xs.max()) + 6, int(ys.max()) + 6
                first, second = first.crop(box), second.crop(box)
        count = pixelmatch(first, second)
        return [str(count), "pass" if count == 0 else "fail"]
    except Exception as error:
        return ["error: " + brief(error), "error"]


def magick_columns(expected, actual):
    columns = []
    for fuzz in ([], ["-fuzz", "2%"]):
        run = subprocess.run(
            ["compare", "-metric", "AE", *fuzz, expected, actual, "null:"], capture_output=True, text=True)
        words = run.stderr.strip()
        try:
            count = float(words)
            columns += [f"{count:.0f}", "pass" if count == 0 else "fail"]
        except ValueError:
            columns += ["error: " + magick_words(words), "error"]
    return columns


def magick_words(words):
    first = words.split("\n")[0].removeprefix("compare-im6.q16: ")
    return re.split(r" [`'@]|: /", first)[0]


def our_columns(expected, actual):
    columns = []
    tolerant = {"threshold": 0.1, "ignores_antialiasing": True}
    for tolerance, names in ({}, OURS), (tolerant, OURS), ({**tolerant, "by_columns": True}, OURS[2:]):
        verdict, numbers = reference.verdict(expected, actual, **tolerance)
        if "verdict" in names:
            columns.append(verdict)
        for key in [name for name in names if name != "verdict"]:
            value = numbers[key] if isinstance(numbers, dict) else None
            if key == "window" and value is not None:
                value = "%d,%d" % value
            columns.append("-" if value is None else f"{value:.17g}" if key == "largest" else str(value))
    return columns


OURS = ["verdict", "changed", "counted", "antialiased", "densest", "window", "largest"]
COLUMNS = [
    "name", "change", "real", "weight", "committed", "mpl_rms", "mpl_rms_bytes", "mpl_tol0", "mpl_tol1", "mpl_tol2",
    "pm_count", "pm", "im_ae", "im_0", "im_ae_fuzz", "im_2", *OURS, *("t_" + name for name in OURS),
    *("c_" + name for name in OURS[2:]),
]


def main(folder, writes_table):
    os.makedirs(folder, exist_ok=True)
    committed = os.path.join(HERE, "Pairs")
    if writes_table:
        shutil.rmtree(committed, ignore_errors=True)
        os.makedirs(committed)
    rows = [COLUMNS]
    for group, is_committed in (encodings, True), (changes, True), (bulky, False):
        for name, what, real, weight, *files in group():
            paths = [os.path.join(folder, f"{name}.{side}.png") for side in ("expected", "actual")]
            for path, data in zip(paths, files):
                with open(path, "wb") as file:
                    file.write(data)
                if writes_table and is_committed:
                    shutil.copy(path, committed)
            if writes_table:
                rows.append([
                    name, what, real, weight, "yes" if is_committed else "no", *matplotlib_columns(*paths),
                    *pixelmatch_columns(*paths), *magick_columns(*paths), *our_columns(*files),
                ])
    if writes_table:
        with open(os.path.join(HERE, "pairs.tsv"), "w", encoding="utf-8") as file:
            file.writelines("\t".join(row) + "\n" for row in rows)


if __name__ == "__main__":
    main(sys.argv[1], "--table" in sys.argv[2:])
