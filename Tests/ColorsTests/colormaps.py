"""Writes Sources/Colors/ColorMapData.swift: matplotlib 3.11.2's colour maps in a few characters each.

Usage: python colormaps.py

A map comes in one of six spellings, the shortest that gives back every byte of matplotlib's table: listed colours of
eight bits, in millionths (four digits of base 32 a channel), in hundred-millionths (six digits) or as numbers, even
steps between colours of eight bits, or the nodes of each channel (place, value below, value above) as numbers.
"""
from pathlib import Path

import matplotlib
import numpy as np
from matplotlib.colors import ListedColormap

assert matplotlib.__version__ == "3.11.2"
HERE = Path(__file__).parent
BASE32 = "0123456789abcdefghijklmnopqrstuv"
CHANNELS = ("red", "green", "blue")


def both_bytes(value):
    """A channel rounded, as vector artists have it, and truncated, as images do."""
    return int(value * 255 + 0.5), int(value * 255)


def millionths(value):
    """The nearest millionth that makes the same bytes."""
    number = min((round(value * 1e6) + step for step in (-1, 0, 1)),
                 key=lambda n: (both_bytes(n / 1e6) != both_bytes(value), abs(n - value * 1e6)))
    assert both_bytes(number / 1e6) == both_bytes(value)
    return "".join(BASE32[number >> shift & 31] for shift in (15, 10, 5, 0))


def hundred_millionths(value):
    number = round(value * 1e8)
    return "".join(BASE32[number >> shift & 31] for shift in range(25, -1, -5))


def hex_color(color):
    return "".join(f"{round(value * 255):02x}" for value in color)


def number(value):
    return f"{value:.17g}" if float(f"{value:.16g}") != value else f"{value:.16g}"


def listed(cmap):
    values = np.array(cmap.colors, float).ravel()
    if all(both_bytes(round(value * 255) / 255) == both_bytes(value) for value in values):
        return ".listedBytes", hex_color(values)
    if all(abs(round(value * 1e6) / 1e6 - value) < 1e-12 for value in values):
        return ".listedMillionths", "".join(map(millionths, values))
    if len(values) < 100:
        return ".listedNumbers", " ".join(map(number, values))
    assert all(both_bytes(round(value * 1e8) / 1e8) == both_bytes(value) for value in values), cmap.name
    return ".listedHundredMillionths", "".join(map(hundred_millionths, values))


def nodes(cmap):
    channels = [np.array(cmap._segmentdata[name], float) for name in CHANNELS]
    steps = np.linspace(0, 1, len(channels[0]))
    if all(len(c) == len(steps) and (c[:, 0] == steps).all() and (c[:, 1] == c[:, 2]).all()
           and (c[:, 1] == np.round(c[:, 1] * 255) / 255).all() for c in channels):
        return ".evenSteps", "".join(hex_color([c[i, 1] for c in channels]) for i in range(len(steps)))
    return ".nodes", ";".join(" ".join(number(value) for value in c.ravel()) for c in channels)


def is_function(cmap):
    return not isinstance(cmap, ListedColormap) and any(map(callable, cmap._segmentdata.values()))


def wrapped(text):
    """The lines of a multi-line literal that reads as one line."""
    lines = [text[i:i + 100] for i in range(0, len(text), 100)]
    return [f"      {line}\\" for line in lines[:-1]] + [f"      {lines[-1]}"]


rows = []
for name in sorted(matplotlib.colormaps, key=lambda name: (name.lower(), name)):
    cmap = matplotlib.colormaps[name]
    if name.endswith("_r") or is_function(cmap):
        continue
    kind, text = listed(cmap) if isinstance(cmap, ListedColormap) else nodes(cmap)
    if len(text) < 70:
        rows.append(f'    ("{name}", {kind}("{text}")),')
    else:
        rows += [f'    ("{name}", {kind}(', '      """', *wrapped(text), '      """)),']

(HERE / "../../Sources/Colors/ColorMapData.swift").write_text("\n".join([
    "// matplotlib 3.11.2's colour maps as data. Written by Tests/ColorsTests/colormaps.py.",
    "// swift-format-ignore-file", "",
    "extension ColorMapSource {",
    "  /// The maps that are tables, by name. The reversed ones (`_r`) follow from these.",
    "  static let tabulated: [(name: String, source: ColorMapSource)] = [",
    *rows, "  ]", "}", ""]))
