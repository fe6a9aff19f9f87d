"""Prints MatplotlibHatches.swift: hashes of pictures of hatched areas that matplotlib's Agg canvas draws."""

import numpy as np
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

PATTERNS = ["/", "\\", "|", "-", "+", "x", "o", "O", ".", "*", "//", "..", "x*", "OO", "ooo", "+o.", "||||", "***"]


def fnv(data):
    value = 0xCBF29CE484222325
    for byte in data:
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value


def picture(pattern, dpi, linewidth, color, face):
    renderer = RendererAgg(160, 130, dpi)
    gc = renderer.new_gc()
    gc.set_linewidth(0)
    gc.set_hatch(pattern)
    gc.set_hatch_color(color)
    gc.set_hatch_linewidth(linewidth)
    path = Path([[10.3, 12.1], [150.2, 30.7], [120.5, 121.3], [30, 100], [0, 0]], [1, 2, 2, 2, 79])
    renderer.draw_path(gc, path, Affine2D(), face)
    return bytes(np.asarray(renderer.buffer_rgba()))


print("// Hashes (FNV-1a, 64 bit) of hatched areas. Printed by hatches.py.\n// swift-format-ignore-file\n")
print("let matplotlibHatches: [(pattern: String, dpi: Double, linewidth: Double, alpha: Double, hash: UInt64)] = [")
for pattern in PATTERNS:
    for dpi, linewidth, alpha in [(100, 1, 1), (72, 2.5, 0.5), (57.6, 0.4, 1)]:
        data = picture(pattern, dpi, linewidth, (0.2, 0.4, 0.8, alpha), (1, 0.9, 0.6, 1))
        text = pattern.replace("\\", "\\\\")
        print(f'  ("{text}", {dpi}, {linewidth}, {alpha}, 0x{fnv(data):016x}),')
print("]")
