"""Prints MatplotlibNorms.swift: what matplotlib's norms make of numbers, and of shares on the way back."""

import math

import numpy as np
from matplotlib import colors

VALUES = [-30.0, -3.0, -0.4, -0.1, 0.0, 0.02, 0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 7.5, 10.0, 55.0, 1e6]
SHARES = [0.0, 0.1, 0.25, 0.5, 0.75, 0.9, 1.0]
NORMS = [
    ("LogNorm(vmin: 0.1, vmax: 10)", colors.LogNorm(0.1, 10)),
    ("LogNorm(vmin: 2, vmax: 2)", None),
    ("SymLogNorm(linthresh: 0.3, vmin: -3, vmax: 10)", colors.SymLogNorm(0.3, vmin=-3, vmax=10)),
    ("SymLogNorm(linthresh: 1, linscale: 0.5, base: 2, vmin: -30, vmax: 55)",
     colors.SymLogNorm(1, linscale=0.5, base=2, vmin=-30, vmax=55)),
    ("PowerNorm(gamma: 0.5, vmin: 0, vmax: 10)", colors.PowerNorm(0.5, 0, 10)),
    ("PowerNorm(gamma: 2, vmin: -3, vmax: 5)", colors.PowerNorm(2, -3, 5)),
    ("TwoSlopeNorm(vcenter: 1, vmin: -3, vmax: 7.5)", colors.TwoSlopeNorm(1, -3, 7.5)),
    ("CenteredNorm(vcenter: 2, halfrange: 5)", colors.CenteredNorm(2, 5)),
]
CLASSES = [
    ("BoundaryNorm([-3, 0, 1, 5])", "neither", [-3, 0, 1, 5]),
    ("BoundaryNorm([-3, 0, 1, 5], extend: .both)", "both", [-3, 0, 1, 5]),
    ("BoundaryNorm([0, 1], extend: .max)", "max", [0, 1]),
    ("BoundaryNorm([0, 10])", "neither", [0, 10]),
]


def literal(x):
    if np.ma.is_masked(x) or math.isnan(x):
        return ".nan"
    return {math.inf: ".infinity", -math.inf: "-.infinity"}.get(float(x)) or repr(float(x))


print("// What matplotlib's norms make of numbers. Printed by norms.py.\n// swift-format-ignore-file\n")
print("@testable import Colors\n")
print(f"enum MatplotlibNorms {{\n  static let values: [Double] = {VALUES}\n  static let shares: [Double] = {SHARES}")
print("  static let norms: [(norm: any Normalization, normed: [Double], inverse: [Double])] = [")
for text, norm in NORMS:
    if norm is None:
        continue
    normed = [norm(np.array([v]))[0] for v in VALUES]
    inverse = [norm.inverse(s) for s in SHARES]
    print(f"    ({text}, [{', '.join(map(literal, normed))}],\n      [{', '.join(map(literal, inverse))}]),")
print("  ]\n  static let classes: [(norm: BoundaryNorm, colors: Int, levels: [Int])] = [")
for text, extend, boundaries in CLASSES:
    for n in (5, 9, 256):
        levels = colors.BoundaryNorm(boundaries, n, extend=extend)(np.array(VALUES))
        print(f"    ({text}, {n}, {[int(v) for v in levels]}),")
print("  ]\n}")
