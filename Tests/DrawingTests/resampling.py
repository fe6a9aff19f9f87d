"""Prints MatplotlibResampling.swift: hashes of images that matplotlib makes larger or smaller."""

import numpy as np
from matplotlib import _image
from matplotlib.transforms import Affine2D

FILTERS = ["nearest", "bilinear", "bicubic", "spline16", "spline36", "hanning", "hamming", "hermite", "kaiser",
           "quadric", "catrom", "gaussian", "bessel", "mitchell", "sinc", "lanczos", "blackman"]


def fnv(data):
    value = 0xCBF29CE484222325
    for byte in data:
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value


def samples(count):
    return np.array([(k * k * 37 + k * 11) % 101 for k in range(count)]) / 101


print("// Hashes (FNV-1a, 64 bit) of the bits of resampled images. Printed by resampling.py.")
print("// swift-format-ignore-file\n")
print("let matplotlibResampling:\n  [(filter: String, x: (Double, Double), y: (Double, Double), plain: UInt64, single: UInt64, colors: UInt64)] = [")
for name in FILTERS:
    for (sx, tx), (sy, ty) in [((5.3, -0.2), (4.1, 0.1)), ((0.37, 0.2), (-0.71, 25.3)), ((6, -7.5), (2.5, 0))]:
        rows, columns = (36, 90) if sx < 1 else (10, 8)
        transform = Affine2D().scale(sx, sy).translate(tx, ty)
        plain = samples(rows * columns).reshape(rows, columns)
        colors = samples(rows * columns * 4).reshape(rows, columns, 4)
        colors[..., :3] *= colors[..., 3:]
        hashes = []
        for data in (plain, plain.astype("f4"), colors):
            out = np.zeros((25, 33) + data.shape[2:], data.dtype)
            t = transform
            if name == "nearest":
                t = Affine2D().translate(-columns, 0).scale(-1, 1) + t
                data = np.flip(data, axis=1)
            _image.resample(data, out, t, getattr(_image, name.upper()), True, 1, True, 4.0)
            data = (out * 255).astype("u1") if out.ndim == 3 else out
            hashes.append(f"0x{fnv(data.tobytes()):016x}")
        print(f'  ("{name}", ({sx}, {tx}), ({sy}, {ty}), {", ".join(hashes)}),')
print("]")
