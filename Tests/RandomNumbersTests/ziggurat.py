"""Prints Sources/RandomNumbers/ZigguratTable.swift: the constants NumPy's ziggurat computes with.

The layers follow from the edge r and the area v = r f(r) + tail by x[i-1] = sqrt(-2 log(v / x[i] + f(x[i])));
this recomputes them and then takes, bit for bit, the numbers that the installed NumPy holds, whose rounding in
the last places no recomputation meets. They are found by their neighbourhood and must agree to 1e-12.
"""
import glob
import math
import os
import struct

import numpy as np

EDGE, AREA = 3.6541528853610088, 0.004928673233974652
f = lambda x: math.exp(-0.5 * x * x)
widths, heights, inside = [0.0] * 256, [1.0] * 256, [0.0] * 256
x = EDGE
widths[255], heights[255] = x, f(x)
inside[0], widths[0] = x * f(x) / AREA, AREA / f(x)
for i in range(254, 0, -1):
    previous, x = x, math.sqrt(-2 * math.log(AREA / x + f(x)))
    inside[i + 1], widths[i], heights[i] = x / previous, x, f(x)

[library] = glob.glob(os.path.join(os.path.dirname(np.random.__file__), "_generator*.so"))
data = open(library, "rb").read()


def held(values, code):
    """The table of 256 numbers in NumPy that are close to `values`."""
    for offset in range(0, len(data) - 2048, 8):
        if abs(struct.unpack_from(code, data, offset)[0] - values[0]) <= 1e-12 * values[0]:
            table = struct.unpack_from("<256" + code[1], data, offset)
            if all(abs(a - b) <= 1e-12 * abs(b) + (1 if code == "<Q" else 0) for a, b in zip(table, values)):
                return data[offset : offset + 2048]
    raise SystemExit("not found")


def table(name, comment, values, code):
    words = struct.unpack("<256Q", held(values, code))
    rows = ["    " + ", ".join(f"0x{w:016X}" for w in words[i : i + 4]) + "," for i in range(0, 256, 4)]
    print(f"  /// {comment}\n  static let {name}: [UInt64] = [\n" + "\n".join(rows) + "\n  ]")


print("// The layers of the ziggurat, printed by ziggurat.py of the tests. Do not edit by hand.")
print("// swift-format-ignore-file\n\n/// The 256 layers that cover the bell curve exp(-x²/2).\nenum Ziggurat {")
table("inside", "Magnitudes below this lie inside a layer wholly under the curve; of 2⁵².", [v * 2.0**52 for v in inside], "<Q")
print()
table("widthBits", "The widths of the layers, by 2⁵², as bit patterns.", [v / 2.0**52 for v in widths], "<d")
print()
table("heightBits", "The heights of the curve at the layers' edges, as bit patterns.", heights, "<d")
print("}")
