"""Prints NumPyDraws.swift: random numbers as NumPy draws them. Usage: python generate.py > NumPyDraws.swift

Every row is one seed; its checksums follow one generator through all draws in the order of `LEGACY` or `MODERN`.
"""
import struct

import numpy as np

P = [0.1, 0.2, 0.3, 0.05, 0.35]
I64 = np.iinfo(np.int64)
LEGACY = [
    lambda g: g.rand(50), lambda g: g.randn(1000), lambda g: g.randn(3), lambda g: g.randint(0, 10, 33),
    lambda g: g.randn(4), lambda g: g.normal(2.5, 0.3, 21), lambda g: g.uniform(-3, 7, 20),
    lambda g: g.exponential(1.5, 40), lambda g: g.randint(-5, 2**40, 30), lambda g: g.randint(0, 2**32, 9),
    lambda g: g.randint(I64.min, I64.max, 7), lambda g: g.permutation(37), lambda g: g.choice(20, 15),
    lambda g: g.choice(20, 15, replace=False), lambda g: g.choice(5, 30, p=P),
    lambda g: g.choice(5, 4, replace=False, p=P), lambda g: g.randint(3, 4, 5), lambda g: g.rand(5),
]
MODERN = [
    lambda g: g.random(50), lambda g: g.standard_normal(1000), lambda g: g.integers(0, 10, 33),
    lambda g: g.normal(2.5, 0.3, 21), lambda g: g.integers(0, 10, 2), lambda g: g.uniform(-3, 7, 20),
    lambda g: g.integers(-5, 2**40, 30), lambda g: g.integers(0, 2**32, 9),
    lambda g: g.integers(I64.min, I64.max, 7, endpoint=True), lambda g: g.permutation(37),
    lambda g: g.choice(20, 15), lambda g: g.choice(20, 15, replace=False), lambda g: g.choice(5, 30, p=P),
    lambda g: g.choice(5, 4, replace=False, p=P), lambda g: g.choice(20000, 500, replace=False),
    lambda g: g.choice(20000, 300, replace=False), lambda g: g.integers(3, 4, 5),
    lambda g: g.standard_normal(100000), lambda g: g.random(5),
]
SEEDS = [
    0, 1, 2, 3, 7, 42, 99, 123, 1234, 2024, 12345, 54321, 65535, 65536, 123456789, 2**31 - 1, 2**31, 2**32 - 3,
    2**32 - 2, 2**32 - 1,
]
LARGE = [2**32, 2**63 - 1, 2**63, 2**64 - 1, 2**64, 2**96 + 5, 2**127, 2**128 - 1]


def checksum(values):
    """FNV-1a over the bit patterns, 64 bits at a time."""
    hash = 0xCBF29CE484222325
    for value in values:
        code = "<q" if isinstance(value, (int, np.integer)) else "<d"
        (bits,) = struct.unpack("<Q", struct.pack(code, value))
        hash = ((hash ^ bits) * 0x100000001B3) % 2**64
    return hash


def table(name, seeds, generator, draws):
    print(f"  static let {name}: [DrawCase] = [")
    for seed in seeds:
        source = generator(seed)
        sums = [f"0x{checksum(draw(source)):016X}" for draw in draws]
        words = f"high: 0x{seed >> 64:X}, low: 0x{seed % 2**64:X}"
        print(f"    .init({words}, checksums: [{', '.join(sums)}]),")
    print("  ]")


print(f"// Checksums of random numbers as NumPy {np.__version__} draws them, printed by generate.py.")
print("// Do not edit by hand.\n// swift-format-ignore-file\n\nextension DrawCase {")
table("legacy", SEEDS, np.random.RandomState, LEGACY)
print()
table("modern", SEEDS + LARGE, np.random.default_rng, MODERN)
print("}")
