"""Prints PythonFiles.swift: data files as Python and NumPy write them, and what they read back.

Usage: python generate.py > PythonFiles.swift
"""
import csv
import io
import json
import random
import struct

import numpy as np

random.seed(20)


def bits(value):
    (bits,) = struct.unpack("<Q", struct.pack("<d", value))
    return f"0x{bits:016X}"


def literal(text):
    escapes = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t", "\0": "\\0"}
    return '"' + "".join(escapes.get(c) or (c if c.isprintable() else f"\\u{{{ord(c):X}}}") for c in text) + '"'


def column(name, values):
    if all(isinstance(value, (float, int)) for value in values):
        return f"({literal(name)}, .numbers([{', '.join(bits(float(value)) for value in values)}]))"
    return f"({literal(name)}, .texts([{', '.join(literal(value) for value in values)}]))"


def table(name, type, rows):
    print(f"\nextension {type} {{\n  static let {name}: [{type}] = [")
    for row in rows:
        print(f"    .init({row}),")
    print("  ]\n}")


# Numbers

def any_double():
    while True:
        (value,) = struct.unpack("<d", random.randbytes(8))
        if value == value and abs(value) != float("inf"):
            return value


def midpoint(value):
    """The exact decimal text halfway between a number and the next one up."""
    from fractions import Fraction
    half = (Fraction(value) + Fraction(float(np.nextafter(value, np.inf)))) / 2
    shift = 0
    while half.denominator != 1:
        half, shift = half * 10, shift + 1
    return f"{half.numerator}e-{shift}"


def near_ties():
    """Products and quotients a hair above a tie, which only the digits far behind decide."""
    for exponent in [*range(-27, -6), *range(6, 28)]:
        power, found = 5 ** abs(exponent), 0
        while found < 2:
            digits = random.getrandbits(63)
            value = (digits << 128) // power if exponent < 0 else digits * power << 128
            cut = value.bit_length() - 53
            rest = value & ((1 << cut) - 1)
            is_even = not value >> cut & 1
            if is_even and rest >> (cut - 11) == 1 << 10 and rest != 1 << (cut - 1):
                found += 1
                yield f"{digits}e{exponent}"
    for shift in [11, 14, 18]:
        tie = (2**53 // 125 + random.getrandbits(40)) | 1
        yield f"{tie << shift}e3"


numbers = [
    "0", "-0", "+0.0", "-0e5", "1", "-1", "+1", "1.", ".5", "-.5e1", "1e5", "1E+5", "1e-5", "007", "0.1", "0.3",
    "123456789012345678", "9007199254740993", "9007199254740992.5", "18446744073709551615", "9999999999999999999",
    "18446744073709551616", "1e22", "1e23", "8.5e27", "1e27", "1e28", "1e308", "1.7976931348623157e308",
    "1.7976931348623159e308", "1e309", "-1e400", "1e99999999999999999999", "5e-324", "2e-324", "3e-324", "1e-400",
    "2.2250738585072011e-308", "2.2250738585072014e-308", "0." + "0" * 50 + "1", "1" + "0" * 50, "0" * 40 + "12",
    "1" * 40, "3." + "14159265358979" * 5, "1.00000000000000011102230246251565", "inf", "-Infinity", "+INF",
    "6.02214076e23", "1.602176634e-19", "2.99792458e8", "9223372036854775807", "9223372036854775808e-27",
    "4503599627370496.5", "4503599627370497.5", "0e400", "0.000e-999",
]
numbers += [repr(random.gauss(0, 1)) for _ in range(60)]
numbers += ["%.18e" % random.gauss(0, 1000) for _ in range(60)]
numbers += [repr(any_double()) for _ in range(60)]
numbers += [f"{random.getrandbits(random.randint(1, 64))}e{random.randint(-30, 30)}" for _ in range(120)]
numbers += [midpoint(random.uniform(1, 2**random.randint(1, 60))) for _ in range(40)]
numbers += [f"{random.getrandbits(53) * 2 + 1}" for _ in range(20)]
numbers += near_ties()

# CSV

WORDS = ["", "a", "é", "日本 語", "😀", 'say "hi"', "a,b", "a;b", "a\tb", "two\nlines", "cr\rlf\r\nend", '"', "x y", "#", "NA", "-"]
DIALECTS = [
    dict(delimiter=",", lineterminator="\n"), dict(delimiter=",", lineterminator="\r\n"),
    dict(delimiter="\t", lineterminator="\n"), dict(delimiter=";", lineterminator="\r\n"),
    dict(delimiter=",", lineterminator="\n", quoting=csv.QUOTE_ALL),
    dict(delimiter="\t", lineterminator="\r", quoting=csv.QUOTE_NONNUMERIC),
]


def csv_case(dialect):
    height = random.randint(1, 6)
    columns = [("n", [random.gauss(0, 1) for _ in range(height)]), ("i", [random.randint(-9, 9) for _ in range(height)]),
               ("t", ["text"] + [random.choice(WORDS) for _ in range(height - 1)]),
               ('odd "name", ' + random.choice(WORDS).strip() + "!", ["w"] + [random.choice(WORDS) for _ in range(height - 1)])]
    random.shuffle(columns)
    file = io.StringIO()
    writer = csv.writer(file, **dialect)
    writer.writerow([name for name, _ in columns])
    writer.writerows(zip(*[values for _, values in columns]))
    rows = list(csv.reader(io.StringIO(file.getvalue(), newline=""), delimiter=dialect["delimiter"]))
    read = [list(cells) for cells in zip(*rows)]
    columns = [column(cells[0], [float(c) for c in cells[1:]] if cells[0] in "ni" else cells[1:]) for cells in read]
    text = random.choice(["", "\ufeff"]) + file.getvalue()
    if random.random() < 0.3:
        text = text.removesuffix(dialect["lineterminator"])
    return f"{literal(text)}, delimiter: {literal(dialect['delimiter'])}, [{', '.join(columns)}]"


# JSON

def json_number():
    return random.choice([random.gauss(0, 1), random.randint(-2**60, 2**60), any_double(), float("inf"), float("nan")])


def json_case(shape):
    height, width = random.randint(1, 5), random.randint(1, 4)
    names = random.sample(["x", "y", "é", "😀", 'a "b"\\', "line\nend", "\u0001\u2028/"], width)
    columns = []
    for _ in names:
        if random.random() < 0.6:
            columns.append([json_number() for _ in range(height)])
        else:
            columns.append(["text"] + [random.choice(WORDS + ["\u0000\u001f", "\U0010ffff", "\\u0041"]) for _ in range(height - 1)])
    if shape == "columns":
        data = dict(zip(names, columns))
    elif shape == "records":
        data = [dict(zip(names, row)) for row in zip(*columns)]
    elif shape == "rows":
        data, names = [list(row) for row in zip(*columns)], [f"f{i}" for i in range(width)]
    else:
        data, names, columns = columns[0], ["f0"], columns[:1]
    text = json.dumps(data, ensure_ascii=random.random() < 0.5, indent=random.choice([None, 2, "\t"]))
    return f"{literal(text)}, [{', '.join(column(*pair) for pair in zip(names, columns))}]"


# NumPy

def saved(array, version=None):
    file = io.BytesIO()
    if version:
        np.lib.format.write_array(file, array, version=version)
    else:
        np.save(file, array)
    return file.getvalue().hex()


def npy_case(array, version=None):
    assert np.load(io.BytesIO(bytes.fromhex(saved(array, version)))).shape == array.shape
    kind = {"b": "boolean", "i": "integer", "u": "integer", "f": "floating"}[array.dtype.kind]
    values = ", ".join(bits(float(value)) for value in array.ravel())
    label = f"{array.dtype.str} {array.shape} {'F' if np.isfortran(array) else 'C'} {version or ''}".strip()
    return f'"{label}", "{saved(array, version)}", shape: {list(array.shape)}, .{kind}, [{values}]'


def npy_cases():
    rng = np.random.default_rng(3)
    for code in ["<f8", ">f8", "<f4", ">f4", "<f2", ">f2"]:
        special = np.array([0, -0.0, 1, -1.5, 1e-7, 6e-5, 65504, np.inf, -np.inf, np.nan, 0.1, 1 / 3])
        yield npy_case(special.astype(code))
        yield npy_case(rng.normal(size=(2, 3)).astype(code))
    for code in ["|i1", "|u1", "<i2", ">i2", "<u2", ">u2", "<i4", ">i4", "<u4", ">u4", "<i8", ">i8", "<u8", ">u8"]:
        info = np.iinfo(code)
        yield npy_case(np.array([0, 1, 77, info.min, info.max, info.max // 3], dtype=code))
    yield npy_case(np.array([True, False, True]))
    yield npy_case(np.array([2**53 + 1, 2**53 + 3, -(2**60) - 1, 2**62 + 2**8]))
    yield npy_case(np.array(3.25))
    yield npy_case(np.zeros(0))
    yield npy_case(np.zeros((0, 3)))
    yield npy_case(np.zeros((3, 0)))
    yield npy_case(np.asfortranarray(np.arange(6.0).reshape(2, 3)))
    yield npy_case(np.asfortranarray(np.arange(24).reshape(2, 3, 4)))
    yield npy_case(np.arange(120, dtype="<u1").reshape(2, 3, 4, 5).transpose(3, 2, 1, 0))
    yield npy_case(np.arange(8.0)[::2])
    yield npy_case(np.ones((1,) * 8))
    for version in [(1, 0), (2, 0), (3, 0)]:
        yield npy_case(np.arange(3.0), version)


REFUSED = [
    (np.array([1 + 2j]), "complex numbers (\\\"<c16\\\"); save real numbers or booleans instead"),
    (np.array(["a", "bc"]), "texts (\\\"<U2\\\"); save real numbers or booleans instead"),
    (np.array([b"a"]), "texts (\\\"|S1\\\"); save real numbers or booleans instead"),
    (np.array(["2026-01-01"], dtype="M8[D]"), "dates or durations (\\\"<M8[D]\\\"); save real numbers or booleans instead"),
    (np.array([1], dtype=np.longdouble), "numbers of more than 64 bits (\\\"<f16\\\"); save real numbers or booleans instead"),
    (np.array([(1, 2.0)], dtype="i4,f8"), "records (a structured type); save each field as an array of its own"),
    (np.array([None, {}], dtype=object), "Python objects, which are never unpickled; save numbers"),
]

print(f"// Data files as Python and NumPy {np.__version__} write and read them, printed by generate.py.")
print("// Do not edit by hand.\n// swift-format-ignore-file")
table("all", "DecimalCase", [f'"{text}", {bits(float(text))}' for text in numbers])
table("all", "DelimitedCase", [csv_case(dialect) for dialect in DIALECTS for _ in range(8)])
table("all", "JSONCase", [json_case(shape) for shape in ["columns", "records", "rows", "values"] for _ in range(10)])
table("all", "NpyCase", npy_cases())
table("all", "RefusedArray", [f'"{saved(array)}", "{reason}"' for array, reason in REFUSED])
