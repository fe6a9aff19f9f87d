"""Writes NumPyElementwise.swift: what NumPy makes of elementwise functions, logic and algebra."""

import warnings

import numpy as np

from numpy_results import number, write

warnings.simplefilter("ignore")

NAMES = vars(np.linalg) | vars(np) | {"nan": np.nan, "inf": np.inf}
ARRAYS = [
    "-3", "2.5", "array([3, 0, -5])", "array([0.5, -1.5, nan])", "array([True, False, True])", "array([])",
    "array([[1, -2, 4], [0, 7, 3]])", "array([inf, -inf, -0.0])",
]
UNARY = """negative positive fix degrees radians isposinf isneginf signbit logical_not invert nan_to_num cbrt
    spacing abs fabs sign rint floor trunc around arcsinh atan""".split()
BINARY = """add subtract multiply divide true_divide fmod float_power logaddexp logaddexp2 copysign
    nextafter gcd lcm isclose allclose array_equal logical_and logical_or logical_xor bitwise_and bitwise_or
    bitwise_xor left_shift right_shift equal not_equal less less_equal greater greater_equal maximum fmin
    atan2 pow""".split()
PARTS = ["modf", "frexp"]
PAIRS = [
    ("7", "-2"), ("2.5", "array([1, -2, 4])"), ("array([3, 0, -5])", "array([2, 0, 3])"),
    ("array([0.5, -1.5, nan])", "array([1.0, -0.0, nan])"), ("array([True, False])", "array([True, True])"),
    ("array([[1, -2, 4], [0, 7, 3]])", "array([2, 3, 5])"), ("array([])", "1.5"), ("array([1, 2])", "array([1, 2, 3])"),
    ("array([inf, -inf, 1.0])", "array([inf, 2.0, -inf])"),
]
ALGEBRA = """dot([1, 2], [3, 4])|dot(2, [3, 4])|dot([], [])|dot([[1, 2]], [[0.5], [3]])|dot([1, 2], [1])
inner([1, 2], [3, 4])|inner([[1, 2], [3, 4]], [[5, 6], [7, 8]])|outer([1, 2], [0.5, 3])|outer([[1, 2]], [])
matmul([[1, 2], [3, 4]], [1, 1])|vdot([[1, 2]], [[3], [4]])|cross([1, 2, 3], [4, 5, 7])
kron([1, 2], [[1, 1], [0, 3]])|kron(2, [1, 2])|trace([[1, 2], [3, 4]])
trace([[1.5, 2], [3, 4], [5, 6]], 1)|trace([[1, 2], [3, 4]], -1)|norm([3, 4])|norm([3, -4, 5], 1)
norm([3, -4, 5], inf)|norm([3, -4, 5], -inf)|norm([[1, 2], [3, 4]])|norm([[1, 2], [3, 4]], 'fro')|norm([1, 2, 3], 3)
norm([0, 2, 3], 0)|det([[1, 2], [3, 4]])|det([[0, 2, 1], [1, 1, 0], [3, 0, 2.5]])|det([[1, 2], [2, 4]])
det([[1, 2, 3]])|inv([[1, 2], [3, 4]])|inv([[1, 2], [2, 4]])|inv([[0, 2, 1], [1, 1, 0], [3, 0, 2.5]])
solve([[3, 1], [1, 2]], [9, 8])|solve([[3, 1], [1, 2]], [[9, 1], [8, 0]])|solve([[3, 1], [1, 2]], [1, 2, 3])
polyfit([0, 1, 2, 3.5], [1, 3, 2, 5], 1)|polyfit([0, 1, 2, 3.5, 7], [1, 3, 2, 5, -1], 3)|polyfit([1, 2], [1], 1)
polyval([1, 2, 3], 2)|polyval([1, 2, 3], [0.5, nan])|polyval([], [1, 2])|polyval([1.5, 2], [[1, 2]])|polyder([1, 2, 3])
polyder([1, 2, 3], 2)|polyder([5])|polyder([1, 2], 0)|polyint([2, 2])|polyint([6, 2], 2)|polyint([2.0], k=3)
polyadd([1, 2], [1])|polyadd([1.5], [1, 2, 3])|polysub([1, 2], [1, 5, 6])|polymul([1, 1], [1, -1])
polymul([0, 1.5], [2, 3, 4])|polymul([0], [0])|unwrap([0.0, 6.0, 1.0, 7.5])
ldexp([1, 1.5], [3, -2])|ldexp(1, 2.5)
round([125, 1234, -55], -1)|round(2.5)|round([1.2345, -0.5], 2)|round([1, 2], 3)
isclose([nan, 1], [nan, 1.1], equal_nan=True)|isclose([1, 1.1], 1, rtol=0.2)|isclose([inf, inf], [inf, -inf])
allclose([], [])|array_equal([nan], [nan], equal_nan=True)|array_equal([1, 2], [[1, 2]])
nan_to_num([nan, inf, -inf, 2], nan=1, posinf=5, neginf=-6)|divmod([7, -7], 2)[0]|divmod([7, -7.5], 2)[1]
divmod(-7, 0.0)[1]"""


def case(expression):
    try:
        result = np.asarray(eval(expression, NAMES))
    except (ValueError, TypeError, IndexError, np.linalg.LinAlgError):
        return expression, None, [], []
    # There is one kind of whole number here and one of real number.
    kind = {"b": "bool", "i": "int64", "f": "float64"}[result.dtype.kind]
    small = result.dtype.itemsize < 8 and kind == "float64"
    return None if small or result.dtype.name == "int8" else (expression, kind, list(result.shape), [number(x) for x in result.ravel()])


def expressions():
    for name in UNARY:
        yield from (f"{name}({array})" for array in ARRAYS)
    for name in PARTS:
        yield from (f"{name}({array})[{part}]" for array in ARRAYS if "inf" not in array for part in (0, 1))
    for name in BINARY:
        # Between single whole numbers the operator is Python's, whose powers may be fractions.
        yield from (f"{name}({a}, {b})" for a, b in PAIRS if (name, b) != ("pow", "-2"))
    for line in ALGEBRA.splitlines():
        yield from line.split("|")


found = (case(expression) for expression in expressions())
write(
    "NumPyElementwise.swift", "What NumPy makes of elementwise functions, logic and algebra; generate_elementwise.py writes it.",
    "numPyElementwise", (row for row in found if row is not None))
