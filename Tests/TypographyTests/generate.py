"""Writes MatplotlibText.swift beside this file: sizes and places of text as matplotlib 3.11.2 finds them.

Usage: python generate.py
"""
import textwrap
from pathlib import Path

import matplotlib

matplotlib.use("agg")
import matplotlib.pyplot as plt
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.font_manager import FontProperties

assert matplotlib.__version__ == "3.11.2"

RUNS = [
    ("0.0", 10, 100), ("1", 10, 100), ("−4", 10, 100), ("lp", 10, 100), ("AV", 10, 100), ("AVATAR", 12, 100),
    ("fi", 10, 100), ("office affluent", 11, 100), ("To. Wa, Ly", 10, 72), ("m", 12, 100), (" ", 10, 100),
    ("a b", 10, 100), ("____", 10, 100), ("'''", 10, 100), ("sigmoid", 10, 100), ("Sigmoid function", 12, 100),
    ("naïve façade", 10, 100), ("Δx ≤ ½", 14, 120), ("π ≈ 3.14159", 9, 200), ("1e−7", 8, 150),
    ("Ελληνικά", 10, 100), ("Привет", 10, 100), ("e\u0301e", 10, 100), ("x", 6.5, 96), ("x", 0.5, 100),
    ("kerning: P. VA Te", 72, 100), ("100000", 7.3, 99.9),
]


def number(x):
    return repr(float(x)).removesuffix(".0")


def string(s):
    return '"' + s.replace("\n", "\\n") + '"'


def run_rows():
    for text, points, dpi in RUNS:
        w, h, d = RendererAgg(100, 100, dpi).get_text_width_height_descent(text, FontProperties(size=points), False)
        yield f"RunCase({string(text)}, {points}, {dpi}, width: {number(w)}, ascent: {number(h - d)}, descent: {number(d)})"


BLOCKS = ["Title", "two\nlines", "first\n\nthird line"]


def block_rows():
    fig = plt.figure(figsize=(4, 3), dpi=100)
    renderer = fig.canvas.get_renderer()
    for index, text in enumerate(BLOCKS):
        for rotation in (0, 90, 30, -45):
            for mode in ("default", "anchor"):
                for number_, (ha, va) in enumerate(
                        [(h, v) for h in ("left", "center", "right")
                         for v in ("bottom", "baseline", "center", "top", "center_baseline")]):
                    if (number_ + index + rotation // 15) % 3:
                        continue
                    artist = fig.text(0, 0, text, ha=ha, va=va, rotation=rotation, rotation_mode=mode)
                    artist.set_position((0.5, 0.25))
                    bbox, lines, _ = artist._get_layout(renderer)
                    places = [(x + 200, y + 75) for _, _, (x, y) in lines] if len(lines[0]) == 3 else [
                        (x + 200, y + 75) for _, _, x, y in lines]
                    box = [bbox.x0 + 200, bbox.y0 + 75, bbox.x1 + 200, bbox.y1 + 75]
                    yield (f"BlockCase({string(text)}, .{ha}, .{va.replace('center_baseline', 'centerBaseline')}, "
                           f"{rotation}, .{mode}, bounds: [{', '.join(map(number, box))}], "
                           f"origins: [{', '.join(f'({number(x)}, {number(y)})' for x, y in places)}])")
                    artist.remove()


def wrapped(row):
    """Lines of at most 108 columns; not broken within a string, nor after a label."""
    parts = row.split('"')
    parts[1::2] = [part.replace(" ", "\0") for part in parts[1::2]]
    lines = textwrap.wrap('"'.join(parts).replace(": ", ":\0"), 108, initial_indent="    ",
                          subsequent_indent="      ", break_long_words=False, break_on_hyphens=False)
    return [line.replace("\0", " ") for line in lines]


lines = ["// Sizes of lines of text, and places of blocks, in pixels, as matplotlib finds them. Written by generate.py.\n// swift-format-ignore-file", ""]
for name, rows in (("RunCase", run_rows()), ("BlockCase", block_rows())):
    lines += [f"extension {name} {{", f"  static let matplotlib: [{name}] = ["]
    for row in rows:
        lines += wrapped(row + ",")
    lines += ["  ]", "}", ""]
Path(__file__).with_name("MatplotlibText.swift").write_text("\n".join(lines))
