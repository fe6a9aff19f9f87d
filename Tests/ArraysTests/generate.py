"""Prints NumPyReprs.swift: arrays as NumPy writes them. Usage: python generate.py > NumPyReprs.swift

An array is given by its shape and by elements that fill it over and over, as `np.resize` does. Numbers stand as
their bit patterns.
"""
import json
import math
import random

import numpy as np

rng = np.random.default_rng(20)
choice = random.Random(20)
NAN, INF = math.nan, math.inf

# Elements that meet in a row, where the notation, the width or the rounding could go wrong.
ROWS = [
    [1.0], [0.0], [-0.0], [0.0, -0.0], [5.0, -3.0], [0.1, 0.25, 12.5], [1.0, 2.5, -10.0], [100.0, 0.001],
    # Nothing finite, and finite numbers next to what is not.
    [NAN], [INF], [-INF], [NAN, INF], [NAN, -INF], [1.0, NAN], [1.5, INF], [-1.0, -INF], [0.0, NAN], [12345.0, NAN],
    [1e10, NAN], [1e-10, -INF], [1e200, INF, -1e-200], [0.125, NAN, INF, -INF], [-0.0, NAN], [NAN, NAN, NAN],
    # The limits of exponents: 10⁸, 10⁻⁴ and 1000 times the smallest.
    [1e8], [99999999.0], [99999999.99999999], [1e-4], [9.999e-5], [0.0001, 0.1], [0.0001, 0.10000001], [1.0, 1000.0],
    [1.0, 1000.0000000000001], [0.5, 500.1], [-1.0, -1001.0], [0.0, 1e-4], [0.0, 99999999.0], [0.0, 1e8],
    [1e16], [1e15, 1.0], [123456789.0], [1e-5], [0.00012345678912], [3e5, 300.0], [3e5, 299.0],
    # Eight places: digits cut off, ties to the even digit, carries, and rounding once, not twice.
    [1 / 3], [2 / 3], [math.pi], [2.0**-9], [3 * 2.0**-9], [5 * 2.0**-9], [2.0**-10], [1 + 2.0**-9], [0.123456785],
    [0.100000005], [1.000000005], [2.000000015], [0.999999995], [0.9999999951], [9.999999999], [99.999999999, 1.5],
    [1.000000001], [1.00000001], [1.0, 0.999999999], [0.1 + 0.2], [67108864.12345678], [90071992.54740991, 1e6],
    [33554432.123456789], [99999999.12345678], [0.5, 0.25, 0.125, 0.0625], [1e7, 12345.678901234],
    # The same with exponents.
    [1.234567805e10], [1.234567895e20], [1.234567805e-9], [7.000000005e30],
    [1.2345678901234567e20], [1.23456785e20], [1.234567885e20], [9.999999995e20], [9.9999999951e99], [9.99999999e99],
    [1e99, 1e100], [1e-99, 1e-100], [1e100, 1.0], [1.5e-7, 2e-7], [1e8, 2.0], [1e300, 1e-300], [-1e300, 2e-5],
    [2.0**40, 3.0], [2.0**60], [2.0**89], [2.0**1023], [1.7976931348623157e308], [2.0**-44], [9e23], [9.5e-3, 1e5],
    # Subnormal numbers show digits that they need not.
    [5e-324], [5e-324, 1.0], [5e-324, 1.23e-300], [1e-323, 1.5e-323], [2e-323, 1.2345678e-5], [2.2250738585072014e-308],
    [2.225073858507201e-308], [1e-310, 0.5], [-5e-324, 0.0], [4.9406564584e-310, 2e-323],
    # Zeros and infinities with exponents.
    [0.0, 1e-9], [-0.0, 1e9], [0.0, 1.25e100], [NAN, 1e-100],
]
INTEGERS = [
    [0], [1, 2, 3], [-1, 10, 100], [-100, -1], [2**63 - 1, -(2**63)], [-(2**63)], [10**18, 0], [5, -5], [0, 0, 1000],
]
TRUTHS = [[True], [False], [True, False], [False, False, True]]
# Scalars: where Python's exponents begin, and the longest and shortest digits.
SCALARS = [
    0.0, -0.0, 1.0, -1.0, 5.0, 0.1, 0.30000000000000004, 1e15, 1e16, -1e16, 9999999999999998.0, 1.2345e16, 2.0**53,
    2.0**54, 2.0**54 + 4, 2.0**55, 2.0**53 - 1, 9625777263153766.0, -9.00719925474099e15,
    4503599627370495.5, 999999999999999.9, 17999999999999998.0, 1e17, 1e22, 1e23, 9e22, 1.2345678901234567e20, 1e100, 1e-4,
    0.00012, 9.999999999999999e-05, 1e-5, 1.5e-7, 1e-10, 1e-100, 5e-324, 1.5e-323, 2.2250738585072014e-308,
    1.7976931348623157e308, math.pi, -math.e, 123456789.125, 2.0**-44, 1 / 3, NAN, INF, -INF,
]
# From one element to many, empty ones, lines that are just full, and excerpts in one or more dimensions.
SHAPES = [
    (1,), (2,), (5,), (7,), (25,), (40,), (100,), (999,), (1000,), (1001,), (2000,), (1, 1), (2, 3), (3, 2), (1, 8),
    (8, 1), (4, 20), (2, 2, 2), (2, 3, 4), (1, 1, 1), (2, 1, 2, 1), (1, 2, 1, 2, 2), (2,) * 6, (40, 30), (6, 200),
    (200, 6), (7, 200), (1, 1001), (1001, 1), (3, 400, 2), (1, 1, 1, 1200),
]
# Excerpts with all their elements, and those of many dimensions; once each, for their length.
LONG_SHAPES = [(12, 12, 12), (6, 6, 30), (7, 7, 7, 7), (1,) * 32, (1,) * 31 + (3,), (2, 2, 300)]
EMPTY_SHAPES = [(0,), (0, 3), (3, 0), (1, 0, 2), (0, 0), (2, 3, 0), (10**6, 0), (0,) * 20, (1,) * 15 + (0,)]


def random_row():
    """A few numbers of one kind and scale."""
    count = choice.choice([1, 2, 3, 5, 7, 9])
    kind = choice.randrange(10)
    if kind == 0:
        row = rng.standard_normal(count) * 10.0 ** choice.randint(-6, 9)
    elif kind == 1:
        row = rng.random(count)
    elif kind == 2:
        row = np.round(rng.standard_normal(count) * 50, choice.randint(0, 9))
    elif kind == 3:
        row = rng.integers(0, 2**63, count).view(np.float64)
    elif kind == 4:
        row = rng.integers(0, 2 ** choice.randint(1, 52), count).view(np.float64)
    elif kind == 5:
        row = rng.integers(-(2**20), 2**20, count) / 2.0 ** choice.randint(1, 30)
    elif kind == 6:
        row = 10.0 ** rng.uniform(-4, 2, count)
    elif kind == 7:
        row = rng.uniform(2.0**25, 1e8, count)
    elif kind == 8:
        row = rng.integers(-1000, 1000, count).astype(float)
    else:
        row = rng.choice([0.0, -0.0, 1.5, NAN, INF, -INF, 1e-7, 20.0], count)
    return row.tolist()


def spelled(array):
    """The text of an array, of a single value as Python writes it."""
    return repr(array) if array.ndim else repr(array.item())


def row_of_table(elements, dtype, shape, text):
    elements = np.array(elements, dtype)
    array = np.resize(elements, shape) if math.prod(shape) else np.zeros(shape, dtype)
    if dtype == np.float64:
        written = ", ".join(f"0x{bits:X}" for bits in elements.view(np.uint64).tolist())
    else:
        written = ", ".join(str(element).lower() for element in elements.tolist())
    kind = {np.bool_: "truths", np.int64: "integers", np.float64: "numbers"}[dtype]
    # What JSON writes between quotes, Swift reads.
    print(f"    .{kind}([{written}], {list(shape)}, {json.dumps(text(array))}),")


def all_rows():
    """Elements, their kind and a shape, one after the other."""
    for row in ROWS:
        yield row, np.float64, (len(row),)
    for row in INTEGERS:
        yield row, np.int64, (len(row),)
    for row in TRUTHS:
        yield row, np.bool_, (len(row),)
    for number in SCALARS:
        yield [number], np.float64, ()
    for integer in [0, 45, -7, 2**63 - 1, -(2**63)]:
        yield [integer], np.int64, ()
    for truth in [True, False]:
        yield [truth], np.bool_, ()
    for shape in EMPTY_SHAPES:
        for dtype in [np.float64, np.int64, np.bool_]:
            yield [0], dtype, shape
    for shape in SHAPES:
        # The whole of a row of a thousand would fill pages, so it has the shortest words.
        short = math.prod(shape) in (999, 1000)
        yield [0, 1, 1] if short else choice.choice(INTEGERS), np.int64, shape
        if not short:
            yield choice.choice(TRUTHS), np.bool_, shape
            yield random_row(), np.float64, shape
            yield random_row(), np.float64, shape
    for shape in LONG_SHAPES:
        yield [1.5, NAN, -3.25, 0.0, 7.0], np.float64, shape
    # Words of every width, so that lines end at, before and behind the last column.
    for width in range(1, 19):
        yield [10 ** (width - 1)], np.int64, (30,)
        yield [-(10 ** (width - 1)), 1], np.int64, (2, 25)
    # Excerpts whose shape just fits behind the last line or does not.
    for width in range(1, 12):
        yield [10 ** (width - 1)], np.int64, (1234,)
        yield [10 ** (width - 1)], np.int64, (2, 12345)
    for _ in range(150):
        dimensions = choice.choice([1, 1, 1, 2, 3])
        yield random_row(), np.float64, tuple(choice.randint(1, 4 if dimensions > 1 else 12) for _ in range(dimensions))


def without_specials(value):
    """The same lists with `None` in place of what JSON cannot say."""
    if isinstance(value, list):
        return [without_specials(inner) for inner in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def json_rows():
    for row in ROWS[::3]:
        yield row, np.float64, (len(row),)
    for number in SCALARS:
        yield [number], np.float64, ()
    for dtype in [np.float64, np.int64, np.bool_]:
        yield [0, 1], dtype, (2, 3)
        yield [1], dtype, ()
        for shape in [(1,), (2, 1, 2), (0,), (0, 3), (3, 0), (2, 3, 0), (1, 0, 2)]:
            yield [1, 0], dtype, shape
    yield [2**63 - 1, -(2**63)], np.int64, (2,)


print(f"// Arrays as NumPy {np.__version__} and Python's json write them, printed by generate.py.")
print("// Do not edit by hand.\n// swift-format-ignore-file\n\nextension TextCase {")
print("  static let reprs: [TextCase] = [")
for elements, dtype, shape in all_rows():
    row_of_table(elements, dtype, shape, spelled)
print("  ]\n\n  static let json: [TextCase] = [")
for elements, dtype, shape in json_rows():
    row_of_table(elements, dtype, shape, lambda array: json.dumps(without_specials(array.tolist())))
print("  ]\n}")
