"""Prints NumPyValues.swift: expressions with the values NumPy gives them.

Usage: python generate.py > NumPyValues.swift

Functions of NumPy are called by their names alone, as in a figure file. Real literals become float64 before
Python sees them, so that dividing by zero does not raise.
"""
import re
import textwrap
import warnings

import numpy as np

warnings.simplefilter("ignore")
np.seterr(all="ignore")

# The variables of every expression; ValueTests.swift has the same.
VARIABLES = {
    "x": np.arange(-2, 2, 0.5),
    "y": np.array([3.0, -1.0, 0.5, 0.0, 2.0, -0.25, 7.0, 1e3]),
    "u": np.array([-0.9, -0.5, -0.1, 0.0, 0.2, 0.4, 0.7, 1.0]),
    "p": np.array([0.1, 0.5, 1.0, 1.5, 2.0, 10.0, 123.456, 1e10]),
    "h": np.array([np.nan, -np.inf, -1.0, -0.0, 0.0, 0.5, np.inf, 2.5]),
    "g": np.array([1.0, np.nan, np.inf, 0.0, -0.0, -3.0, -np.inf, 2.0]),
    "m": np.array([7.0, -7.0, 7.0, -7.0, 0.3, -0.3, 6.0, -6.0]),
    "d": np.array([2.0, 2.0, -2.0, -2.0, 0.1, 0.1, -3.0, 3.0]),
    "s": np.float64(2.5),
    "one": np.array([10.0]),
    "none": np.array([]),
    "t": np.array([True, False, True, True, False, False, True, False]),
    "f": np.array([False, False, True, False, True, False, True, True]),
}

ARITHMETIC = """
1 + 2
1 - 2 - 3
2 * 3 + 4
2 + 3 * 4
(2 + 3) * 4
7 / 2
7 // 2
-7 // 2
7 % -3
-7 % 3
7 / 2 / 2
7 / 2 * 2
7 - 2 % 3 * 4
-2 ** 2
2 ** -1
2 ** 3 ** 2
(2 ** 3) ** 2
-2 ** -2
2 ** -2 ** 2
- - 2
+-+2
--2 ** 2
1e-3
.5 + 5. + 1_000 + 1_0.2_5e+0_1 + 0 + 00 + 1E2 + 0.5e1
00.5 + 0e5
2 * -x
x * -2
x + 1
1 - x
x - y
x * y
x / y
y / x
x // y
x % y
m // d
m % d
m % s
h % 3
h // 3
m % inf
m // inf
1 // 0.1
-1 // 0.1
x // 0.1
x % 0.1
-m % inf
m % -inf
m % 0
m // 0
h % h
g // h
g % h
h + g
h - g
h * g
h / g
x ** 2
x ** 3
x ** 0.5
x ** -1
x ** 0
x ** 1
x ** -2
x ** 1.5
h ** 0.5
h ** 1.5
h ** -1.5
(-inf) ** x
h ** 2
h ** 3
h ** -1
h ** -3
h ** 0
h ** 1
h ** inf
h ** -inf
h ** nan
1 ** h
0 ** h
-0.0 ** h
(-0.0) ** h
(-2) ** h
(-0.5) ** h
(-1) ** h
2 ** x
h ** g
g ** h
y ** x
x ** y
10 ** x
-x ** 2
(-x) ** 2
x + one
one * x
one + one
one + s
one + none
none + 1
none * none
-none
s * x + one
x*x*x - 2*x + 1
1 / 3
0.1 + 0.2
1e308 * 10
1e400
1e-400
0.1000000000000000055511151231257827021181583404541015625 * 3
pi * 2
e ** 2
-inf
nan
np.pi + numpy.e
np.inf
"""

LOGIC = """
x > 0
x >= 0
x < 0
x <= 0
x == 0
x != 0
0 < x
h == h
h != h
h < g
h >= g
x + 1 > y * 2
~(x > 0)
(x > 0) & (y > 0)
(x > 0) | (y > 0)
~(x > 0) | (y > 0) & t
t | f & t
t & f == f
t | f != f & t
~t & f
~~t
t == f
t < f
t != True
(x > 0) * 1
(x > 0) * x
(x > 0) + 0.5
1 - t
t - 0.5
t / 2
t ** 2
2 ** t
t // 2
t % 2
t / f
t + f
t * f
True
False | True
~True
True + 1.0
True & t
one > x
(x > 0) & True
none > 0
0 - (x > 0) * 1
"""

INDEXING = """
x[0]
x[-1]
x[2:5]
x[:3]
x[3:]
x[::2]
x[::-1]
x[5:1:-2]
x[-3:]
x[100:]
x[-100:3]
x[:-100:-1]
x[[0, 2, 2, -1]]
x[x > 0]
x[(x > -1) & (y > 0)]
x[None, :3]
x[:3, newaxis]
x[...]
x[..., 0]
none[:]
none[none > 0]
arange(12)[3:9][::-1][1:]
array([[1, 2, 3], [4, 5, 6]])
array([[1, 2, 3], [4, 5, 6]])[0]
array([[1, 2, 3], [4, 5, 6]])[0, 1]
array([[1, 2, 3], [4, 5, 6]])[:, 1]
array([[1, 2, 3], [4, 5, 6]])[1:, ::-1]
array([[1, 2, 3], [4, 5, 6]])[-1, [0, 2]]
array([[1, 2, 3], [4, 5, 6]])[[0, 1], [2, 0]]
array([[1, 2, 3], [4, 5, 6]])[[[0], [1]], [2, 0]]
array([[1, 2, 3], [4, 5, 6]])[array([True, False])]
array([[1, 2, 3], [4, 5, 6]])[array([[True, False, True], [False, True, False]])]
array([[1, 2, 3], [4, 5, 6]])[..., None]
array([[1, 2, 3], [4, 5, 6]])[:, :, None][:, 0]
array([[[1, 2], [3, 4]], [[5, 6], [7, 8]]])[[0, 1], :, [1, 0]]
array([[[1, 2], [3, 4]], [[5, 6], [7, 8]]])[:, [0, 1], 1]
array([[[1, 2], [3, 4]], [[5, 6], [7, 8]]])[0, :, [1, 0]]
array([[[1, 2], [3, 4]], [[5, 6], [7, 8]]])[(1, 0)]
array([1.5, 2])[1]
array([True, 2])
array([])
array([[]])
array([[1, 2], [3, 4]]) + array([10, 20])
array([[1, 2], [3, 4]]) * [[1], [10]]
[1, 2] + array([0.5, 1])
x[:, None] * array([1, 10])
x[:3, None] - x[None, :4]
array([[1, 2], [3, 4]]) == array([[1, 0], [0, 4]])
array([[1, 2], [3, 4]]) @ array([[5, 6], [7, 8]])
array([[1, 2], [3, 4]]) @ array([1, 1])
array([1, 1]) @ array([[1, 2], [3, 4]])
array([1, 2, 3]) @ array([4, 5, 6])
array([1.5, 2]) @ array([2, 4])
-array([[1, 2], [3, 4]]) ** 2
~array([1, 2, -3])
array([6, 5]) & 3
array([6, 5]) | 8
array([7, -7, 7, -7]) // array([2, 2, -2, -2])
array([7, -7, 7, -7]) % array([2, 2, -2, -2])
array([1, 2, 3]) // 0
array([1, 2, 3]) % 0
array([1, 2, 3]) / 0
array([0, -2]) / array([0, 0])
array([1, 2, 3]) ** 2
array([1, 2, 3]) ** 2.0
array([2, 3]) ** array([10, 3])
array([1, 2, 3]) ** 0.5
array([9223372036854775807]) + 1
array([4611686018427387904]) * 2
2 ** array([0, 1, 62, 63, 64])
7 // 2 * 2 + 7 % 2
2 ** 62
10 ** 18
1_000_000 * 1_000_000
5 > 3
3 + 4.0
True + 1
arange(3) + True
arange(3) > 1
arange(3) == 1.0
"""

FUNCTIONS = """
exp(x)
exp(h)
expm1(x)
expm1(u / 1e10)
exp2(x)
exp2(h)
log(p)
log(h)
log1p(u)
log1p(h)
log2(p)
log2(h)
log10(p)
log10(h)
sqrt(p)
sqrt(h)
cbrt(x)
cbrt(h)
cbrt(p)
abs(x)
abs(h)
absolute(x)
fabs(h)
sign(x)
sign(h)
sin(x)
sin(h)
sin(p)
cos(x)
cos(p)
tan(x)
tan(p)
arcsin(u)
arcsin(p)
arccos(u)
arctan(x)
arctan(h)
arctan2(x, y)
arctan2(h, g)
arctan2(1, x)
sinh(x)
cosh(x)
tanh(x)
tanh(h)
arcsinh(x)
arcsinh(p)
arccosh(p)
arctanh(u)
hypot(x, y)
hypot(h, g)
hypot(1e200, 1e200)
floor(x * 1.3)
floor(h)
ceil(x * 1.3)
ceil(h)
rint(x * 3)
rint(h)
rint(x)
trunc(x * 1.3)
trunc(h)
square(x)
reciprocal(x)
reciprocal(h)
power(x, 3)
power(x, 2)
power(x, y)
power(2, x)
power(h, 0.5)
maximum(x, 0.25)
maximum(h, g)
minimum(x, y)
minimum(h, g)
fmax(h, g)
fmax(x, y)
fmin(h, g)
fmin(x, 1)
where(x > 0, x, -x)
where(t, 1, 2)
where(True, x, y)
where(h, 1, 0)
where(array([[True], [False]]), x[:2], 7)
where(t, f, x > 0)
where(t, f, 2.5)
where(t, x, one)
where(t, t, x)
where(1 > 2, 3, 4)
clip(x, -1, 1)
clip(h, 0, 1)
clip(h, nan, 1)
clip(x, 0, nan)
clip(x, y, 2)
clip(x, 1, -1)
clip(5, x, y)
heaviside(x, 0.5)
heaviside(h, 0.5)
heaviside(0, x)
sinc(x)
sinc(h)
deg2rad(y * 30)
rad2deg(x)
isnan(h)
isfinite(h)
isinf(h)
isnan(1)
~isnan(h)
mod(m, d)
mod(h, 3)
floor_divide(m, d)
floor_divide(x, 0)
cumsum(x)
cumsum(h)
cumsum(y)
cumsum(t)
cumsum(5)
cumsum(none)
diff(x)
diff(y)
diff(h)
diff(t)
diff(one)
diff(none)
sum(x)
sum(y)
sum(h)
sum(t)
sum(x > 0)
sum(none)
sum(3)
sum(arange(0, 1, 0.1))
sum(sqrt(arange(7)))
sum(sqrt(arange(8)))
sum(sqrt(arange(9)))
sum(sqrt(arange(127)))
sum(sqrt(arange(128)))
sum(sqrt(arange(129)))
sum(1 / (1 + arange(1000)))
sum(1 / (1 + arange(100003)))
mean(x)
mean(y)
mean(h)
mean(none)
mean(t)
mean(1 / (1 + arange(1001)))
min(y)
min(h)
min(5)
max(y)
max(h)
max(x * y)
std(x)
std(y)
std(none)
std(5)
std(1 / (1 + arange(1001)))
var(x)
var(y)
var(t)
var(h)
zeros(3)
zeros(0)
ones(4)
full(3, 2.5)
full(0, nan)
zeros_like(x)
zeros_like(s)
ones_like(y)
ones_like(none)
full_like(x, 7.25)
full_like(s, pi)
arange(5)
arange(-3)
arange(2, 5)
arange(-1, 1, 0.3)
arange(3, 0, -1)
np.arange(-5.0, 5.0, 0.1)
linspace(0, 1)
linspace(0, 1, 5)
linspace(1, -1, 4)
linspace(0, 1, 5, False)
linspace(0, 1, 5, True)
linspace(0, 1, 0)
linspace(s, s * 2, 3)
round(2.5)
round(x * 1.37)
round(x * 1.37, 1)
round(1.005, 2)
round(0.15, 1)
round(p, 2)
round(p, -1)
round(12345.678, -2)
round(h)
round(h, 3)
round(1e300, 20)
round(p / 1e10, 11)
step(x)
step(h)
sigmoid(x)
sigmoid(h)
relu(x)
relu(h)
leaky_relu(x)
elu(x)
softplus(x)
silu(x)
swish(x)
1 / (1 + exp(-x))
np.exp(-x ** 2) * numpy.sin(3 * x)
where((x > -1) & (x < 1), sqrt(1 - clip(x, -1, 1) ** 2), 0)
maximum(x, 0,)
( x
  + 1 )
"""

CATALOGUE = {
    "step": lambda x: (x > 0) * 1.0,
    "sigmoid": lambda x: 1 / (1 + np.exp(-x)),
    "relu": lambda x: np.maximum(0, x),
    "leaky_relu": lambda x: np.where(x >= 0, x, 0.01 * x),
    "elu": lambda x: np.where(x > 0, x, np.expm1(x)),
    "softplus": lambda x: np.logaddexp(0, x),
    "silu": lambda x: x / (1 + np.exp(-x)),
    "swish": lambda x: x / (1 + np.exp(-x)),
}

# Operations whose result is not rounded correctly by every C library.
LIBM = set(
    "exp expm1 exp2 log log1p log2 log10 cbrt sin cos tan arcsin arccos arctan arctan2 sinh cosh tanh arcsinh"
    " arccosh arctanh hypot power sinc sigmoid elu softplus silu swish".split()
)

NUMPY = {name: getattr(np, name) for name in dir(np)} | {"np": np, "numpy": np}
NAMES = NUMPY | {"abs": np.abs, "min": np.min, "max": np.max, "round": np.round} | CATALOGUE | VARIABLES
NUMBER = re.compile(r"(?<![\w.])(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?")


def evaluate(text):
    source = NUMBER.sub(number, text).replace("True", "bool_(1)").replace("False", "bool_(0)")
    return eval("(" + source + ")", {}, NAMES)


def number(match):
    text = match.group().replace("_", "")
    return text if text.isdigit() else f'float64("{text}")'


def swift(x):
    x = float(x)
    if x != x:
        return ".nan"
    if x in (np.inf, -np.inf):
        return ".infinity" if x > 0 else "-.infinity"
    return repr(x)


def row(text):
    value = np.asarray(evaluate(text))
    words = set(re.findall(r"\w+", text))
    exact = not words & LIBM and not ("**" in text and not re.search(r"\*\* (2|1|0|-1)$", text))
    kind = {"bool": "bool", "int64": "int64", "float64": "float64", "int8": "int64"}[str(value.dtype)]
    body = ", ".join(swift(v) for v in value.reshape(-1))
    lines = textwrap.fill(f"[{body}]),", 109, initial_indent=" " * 6, subsequent_indent=" " * 8)
    literal = text.replace("\n", "\\n").replace('"', '\\"')
    return (
        f'    .init(\n      "{literal}", .{kind}, {list(value.shape)}, .{"exact" if exact else "nearly"},\n{lines}'
    )


def section(name, text):
    print(f"  static let {name}: [ValueCase] = [")
    expressions = text.strip().replace("\n  +", "\0").split("\n")
    for expression in expressions:
        print(row(expression.replace("\0", "\n  +")))
    print("  ]")


print("// Expressions with the values of NumPy %s, printed by generate.py. Do not edit." % np.__version__)
print("// swift-format-ignore-file\n")
print("extension ValueCase {")
section("arithmetic", ARITHMETIC)
print()
section("logic", LOGIC)
print()
section("indexing", INDEXING)
print()
section("functions", FUNCTIONS)
print("}")
