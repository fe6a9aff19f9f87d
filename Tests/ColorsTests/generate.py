"""Writes MatplotlibColors.swift and MatplotlibColorMaps.swift beside this file: colours as matplotlib 3.11.2 reads them,
and what its colour maps and its linear norm make of numbers. Usage: python generate.py
"""
import math
from pathlib import Path

import matplotlib
import numpy as np
from matplotlib import colormaps
from matplotlib.colors import Normalize, to_rgba

assert matplotlib.__version__ == "3.11.2"
SPELLINGS = """
#fff #f80 #F80c #0008 #1f77b4 #1F77B4 #1f77b480 #00000000 #abcdef12 b g r c m y k w red RED Red darkslategrey
DarkSlateGray rebeccapurple cornflowerblue green lime tab:blue tab:gray tab:grey TAB:CYAN tab:olive 0 1 0.5 .25 0.75 1.0 1e-1
0.0 none None NONE C0 C3 C9 black white
""".split()


def number(x):
    return repr(float(x)).removesuffix(".0")


rows = [f'    ColorCase("{s}", {", ".join(number(v) for v in to_rgba(s))}),' for s in SPELLINGS]
Path(__file__).with_name("MatplotlibColors.swift").write_text("\n".join([
    "// Red, green, blue and alpha as matplotlib's `to_rgba` gives them. Written by generate.py.\n// swift-format-ignore-file", "",
    "extension ColorCase {", "  static let matplotlib: [ColorCase] = [", *rows, "  ]", "}", ""]))

# Colour maps: a fingerprint of what each makes of the same numbers, in both ways of making bytes.
EDGES = [0.0, -0.0, 1.0, 0.5, math.nextafter(0, -1), math.nextafter(1, 0), math.nextafter(1, 2), -1e-9, 1 + 1e-9,
         -3.0, 7.5, 1e300, math.inf, -math.inf, math.nan]
PROBES = np.array([k / 1024 for k in range(1025)] + [k / 255 for k in range(256)] + EDGES)


def fingerprint(rows):
    """FNV-1a over bytes."""
    value = 0xCBF29CE484222325
    for byte in rows.astype(np.uint8).tobytes():
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return f"0x{value:016X}"


def literal(x):
    if abs(x) == 5e-324:
        return ("-" if x < 0 else "") + ".leastNonzeroMagnitude"
    names = {math.inf: ".infinity", -math.inf: "-.infinity"}
    return ".nan" if math.isnan(x) else names.get(x) or repr(float(x))


rows = []
for name in sorted(colormaps, key=lambda name: (name.lower(), name)):
    cmap = colormaps[name]
    exact = cmap(PROBES)
    rows.append(f'    ColorMapCase("{name}", levels: {cmap.N}, truncated: {fingerprint(cmap(PROBES, bytes=True))}, '
                f"rounded: {fingerprint(np.floor(exact * 255 + 0.5))}),")

NORMS = [(0, 1), (-2, 3), (1, 1), (0.1, 0.7), (-1e-300, 1e300), (5, 5.000000000000001), (-0.3, 0.6)]
VALUES = [-3, -0.3, 0, 0.1, 0.25, 0.7, 1, 5, 1e300, -1e300, math.inf, -math.inf]
norms = []
for vmin, vmax in NORMS:
    with np.errstate(all="ignore"):
        normed = np.asarray(Normalize(vmin, vmax)(np.array(VALUES, float)))
    norms.append(f"    ({literal(vmin)}, {literal(vmax)}, [{', '.join(map(literal, normed))}]),")
Path(__file__).with_name("MatplotlibColorMaps.swift").write_text("\n".join([
    "// What matplotlib's colour maps and its linear norm make of numbers. Written by generate.py.",
    "// swift-format-ignore-file", "",
    "extension ColorMapCase {", "  static let matplotlib: [ColorMapCase] = [", *rows, "  ]", "",
    f"  static let edges: [Double] = [{', '.join(map(literal, EDGES))}]", "}", "",
    "enum NormCase {",
    f"  static let values: [Double] = [{', '.join(map(literal, VALUES))}]",
    "  static let matplotlib: [(vmin: Double, vmax: Double, normed: [Double])] = [", *norms, "  ]", "}", ""]))
