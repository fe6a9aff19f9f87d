"""Prints NumPyRanges.swift: ranges as NumPy makes them. Usage: python generate.py > NumPyRanges.swift

Every row gives the count, a few points by index, and a checksum of all bit patterns.
"""
import struct
import textwrap

import numpy as np


def swift(x):
    x = float(x)
    if x != x:
        return ".nan"
    if x in (np.inf, -np.inf):
        return ".infinity" if x > 0 else "-.infinity"
    # A subnormal literal draws a warning about its precision, unless it is a power of two.
    return f"{int(x / 2.0**-1074)}*0x1p-1074" if 0 < abs(x) < 2.0**-1022 else repr(x)


def checksum(values):
    """FNV-1a over the bit patterns, 64 bits at a time."""
    hash = 0xCBF29CE484222325
    for value in values:
        (bits,) = struct.unpack("<Q", struct.pack("<d", float(value)))
        bits = bits if value == value else 0x7FF8000000000000
        hash = ((hash ^ bits) * 0x100000001B3) % 2**64
    return hash


def row(arguments, values):
    indices = sorted({0, 1, len(values) // 2, len(values) - 2, len(values) - 1} & set(range(len(values))))
    points = ", ".join(f"({i},_{swift(values[i])})" for i in indices)
    lines = textwrap.fill(f"points: [{points}],", 105, initial_indent=" " * 6, subsequent_indent=" " * 8)
    lines = lines.replace(",_", ", ").replace("*", " * ")
    head = f"    .init(\n      {arguments}, count: {len(values)},"
    return f"{head}\n{lines}\n      checksum: 0x{checksum(values):016X}),"


ARANGES = [
    (-5, 5, 0.1), (-5.0, 5.0, 0.01), (0, 6, 0.1), (0, 10, 1), (10, 0, -1), (0, 1, 0.1), (0, 1, 0.3),
    (1, 0, -0.1), (0, 0, 1), (5, 0, 1), (0, 5, -1), (3, 3, -2), (-0.0, 1, 1), (-0.0, 1, 0.25), (0, -0.0, 1),
    (1, 1.3, 0.1), (1, 1.6, 0.1), (0.1, 0.4, 0.1), (-1, 2.4, 0.2), (0, 2.1, 0.3), (-3, 3, 0.7),
    (-3.3, 3.3, 1.1), (1e16, 1e16 + 20, 1), (1e17, 1e17 + 100, 1), (1e17, 1e17 + 1000, 10),
    (-1e17, -1e17 + 1000, 9), (1e15, 1e15 + 5, 0.1), (1, 1 + 1e-12, 1e-15), (1, 1 + 2e-15, 1e-17),
    (0, 5e-324, 1e308), (0, -5e-324, 1e308), (0, 5e-324, 5e-324), (0, 5e-323, 5e-324),
    (5e-324, 1e-322, 1e-323), (-1e308, 1e307, 1e306), (1e308, 0, -3e305), (1e-300, 1e300, 1e299),
    (0, 1e-5, 1e-8), (0.1, 1e6, 12345.678), (-1e6, 1e6, 999.9), (0, 2 * np.pi, np.pi / 7),
    (-np.pi, np.pi, 0.1), (2, 2.5, 1), (0, 1, 1e300), (100, -100, -0.37), (1e-3, 1, 1e-3),
    (-2, 1e16, 1e14 + 1 / 3), (1 / 3, 1e20, 1.1e16), (0, 1, 1 / 49), (0, 1, 1 / 3), (0, 100000, 0.7),
    (9007199254740990, 9007199254741010, 0.5),
]

LINSPACES = [
    (0, 1, 50, True), (0, 1, 50, False), (-5, 5, 100, True), (-5, 5, 101, True), (0, 1, 0, True),
    (0, 1, 0, False), (0, 1, 1, True), (0, 1, 1, False), (3, -3, 1, True), (0, 1, 2, True), (0, 1, 2, False),
    (5, 0, 11, True), (5, 0, 11, False), (1, 1, 3, True), (0.1, 0.1, 7, True), (-0.0, 1, 2, True),
    (-0.0, -0.0, 2, True), (-0.0, -0.0, 1, True), (-0.0, 1, 1, True), (0, 5e-324, 4, True),
    (0, 5e-324, 4, False), (0, 1e-322, 50, True), (1, 1 + 2e-16, 5, True), (-1e308, 1e308, 3, True),
    (-1e308, 1e308, 4, False), (-1e308, 1e308, 1, True), (1e308, 1e307, 7, True), (0, 2 * np.pi, 400, True),
    (-np.pi, np.pi, 201, True), (0.1, 0.7, 7, True), (-1, 1, 1000, True), (-1, 1, 999, False),
    (1e16, 1e16 + 100, 50, True), (1 / 3, 2 / 3, 10, True), (-1e-300, 1e-300, 9, True), (0, 10, 100000, True),
    (-7.7, 123.456, 49, True), (0, 1, 50000, False), (1e-3, 1e3, 61, True), (-4, 4, 17, False),
]

LOGSPACES = [
    (0, 3, 4, True, 10), (-2, 2, 50, True, 10), (0, 1, 50, False, 2), (3, -3, 31, True, np.e),
    (0, 10, 11, True, 2), (-400, 400, 9, True, 10), (1, 2, 0, True, 10), (1, 2, 1, True, 10),
    (0.1, 0.7, 100, True, 0.5), (-5, 5, 1000, True, 1.0001),
]

GEOMSPACES = [
    (1, 1000, 4, True), (1000, 1, 50, True), (-1, -1000, 10, True), (1, 256, 9, False), (0.3, 7, 101, True),
    (-0.001, -1e-9, 33, False), (2, 3, 1, True), (2, 3, 0, True), (5e-324, 1e308, 200, True), (3, 3, 7, True),
]

print("// Ranges as NumPy %s makes them, printed by generate.py. Do not edit by hand." % np.__version__)
print("// swift-format-ignore-file\n")
print("extension RangeCase {\n  static let arange: [RangeCase] = [")
for start, stop, step in ARANGES:
    arguments = ", ".join(swift(v) for v in (start, stop, step))
    print(row(f"arguments: [{arguments}]", np.arange(float(start), float(stop), float(step))))
print("  ]\n\n  static let linspace: [RangeCase] = [")
for start, stop, num, endpoint in LINSPACES:
    with np.errstate(all="ignore"):
        values = np.linspace(start, stop, num, endpoint=endpoint)
    arguments = f"arguments: [{swift(start)}, {swift(stop)}], num: {num}, endpoint: {str(endpoint).lower()}"
    print(row(arguments, values))
print("  ]\n\n  static let logspace: [RangeCase] = [")
for start, stop, num, endpoint, base in LOGSPACES:
    with np.errstate(all="ignore"):
        values = np.logspace(start, stop, num, endpoint=endpoint, base=base)
    arguments = ", ".join(swift(v) for v in (start, stop, base))
    print(row(f"arguments: [{arguments}], num: {num}, endpoint: {str(endpoint).lower()}", values))
print("  ]\n\n  static let geomspace: [RangeCase] = [")
for start, stop, num, endpoint in GEOMSPACES:
    arguments = f"arguments: [{swift(start)}, {swift(stop)}], num: {num}, endpoint: {str(endpoint).lower()}"
    print(row(arguments, np.geomspace(start, stop, num, endpoint=endpoint)))
print("  ]\n}")
