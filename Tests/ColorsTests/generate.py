"""Writes MatplotlibColors.swift beside this file: colours as matplotlib 3.11.2 reads them. Usage: python generate.py"""
from pathlib import Path

import matplotlib
from matplotlib.colors import to_rgba

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
