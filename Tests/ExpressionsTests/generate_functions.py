"""Prints NumPyFunctions.swift: calls of functions with the values NumPy gives them, over several shapes and kinds.

Usage: python generate_functions.py > NumPyFunctions.swift
"""
import textwrap
import warnings

import numpy as np

warnings.simplefilter("ignore")
np.seterr(all="ignore")

# Each function over each of its arguments; {} stands for the argument.
GROUPS = [
    ("""reshape({}, -1)
ravel({})
transpose({})
size({})
ndim({})
squeeze({})
atleast_1d({})
atleast_2d({})
flip({})
repeat({}, 2)
tile({}, 2)
tile({}, (2, 1))
roll({}, 1)
roll({}, -2)
expand_dims({}, 0)
expand_dims({}, -1)
append({}, {})
flatnonzero({})
argwhere({})
zeros_like({})
full_like({}, 2)
full_like({}, 2.7)
astype({}, int)
astype({}, bool)
isin({}, [1, 2.5])
where({}, 1, 2)
where({}, {}, 0)
nan_to_num({})
logical_not({})
logical_and({}, [[True], [False]])
logical_xor({}, True)
isclose({}, 2)
array_equal({}, {})
add({}, 1)
multiply({}, 0.5)
equal({}, 2)
less_equal({}, 1)
copysign(1, {})
signbit({})
spacing({})
fix({})
negative({} * 1)
square({} * 1)
abs({} * 1)
sign({} * 1)
floor({} * 1)
maximum({} * 1, 1)
fmin({} * 1, 1.5)
fmod({} * 1, 2)
clip({} * 1, 0, 2)
clip({} * 1, 0.5, None)
around({} * 1.37, 1)
unique({})
ediff1d({} * 1)
bincount(astype({} > 0, int).ravel_placeholder)
nanmax({} * 1.0)
nanmin({} * 1.0)
nanstd({} * 1.0)
nanmedian({} * 1.0)
outer({} * 1, [1, 2])
inner([1], {} * 1) if False else 0
norm({} * 1.0)
modf({} * 1.5)[0]
divmod({} * 1, 2)[1]
histogram({} * 1.0, bins=3, range=(-1, 5))[0]
histogram({} * 1.0, bins=[-1, 0, 0.5, 3])[0]""".replace("\nbincount(astype({} > 0, int).ravel_placeholder)", "").replace(
        "\ninner([1], {} * 1) if False else 0", ""),
     ["array([3, 1, 2, 1, -4])", "array([0.5, -1.5, 2.5, 2.5])", "array([True, False, True])",
      "array([[1, 2, 3], [4, 5, 6]])", "array([[0.5, -2.0], [1.5, 0.0]])", "array([[[1, 2]], [[3, 4]]])",
      "array([2.5])"]),
    ("""diag({})
diag({}, 1)
diag({}, -1)
vander({} * 1)
gradient({} * 1)
gradient({} * 1, 2.0)
gradient({} * 1, array([0.0, 1.0, 3.0, 4.5]))
gradient({} * 1, edge_order=2)
gradient({} * 1, array([0.0, 1.0, 3.0, 4.5]), edge_order=2)
trapezoid({} * 1)
trapezoid({} * 1, dx=0.5)
trapezoid({} * 1, array([0.0, 1.0, 3.0, 4.5]))
convolve({} * 1, [1, 0, -1])
convolve({} * 1, [1, 0, -1], 'same')
convolve({} * 1, [0.5, 2.0], 'valid')
convolve([1, 2], {} * 1, 'same')
correlate({} * 1, [1, 0, -1])
correlate({} * 1, [1, 2], 'full')
average({} * 1, weights=[1, 2, 3, 4])
cov({} * 1, [1, 2, 4, 3])
corrcoef({} * 1, [1, 2, 4, 3])
unique({}, return_index=True)[1]
unique({}, return_inverse=True)[1]
unique({}, return_counts=True)[1]
digitize({} * 1, [0, 1, 2.5])
digitize({} * 1, [0, 1, 2.5], right=True)
digitize({} * 1, [2.5, 1, 0])
polyval({} * 1, 2)
polyval({} * 1, [0.0, 0.5, 2.0])
polyder({} * 1)
polyint({} * 1)
polymul({} * 1, [1, -1])
polyadd({} * 1, [1, -1])
polysub([1, -1], {} * 1)
dot({} * 1, [1, 2, 3, 4])
vdot({} * 1, [1, 2, 3, 4])
inner({} * 1, [1, 2, 3, 4])
kron({} * 1, [1, 2])
norm({} * 1.0, 1)
norm({} * 1.0, inf)
insert({}, 2, 7)
insert({}, -1, [7, 8])
delete({}, [0, -1])
split({}, 2)[0]
split({}, [1, 3])[1]
compress([True, False, True], {})
extract({} > 1, {})
take({}, [[0, 1], [2, -1]])
select([{} > 2, {} > 0], [{} * 10, -1], 5)
piecewise({} * 1.0, [{} > 1], [2, -2])
logaddexp({} * 1.0, 1)
nextafter({} * 1.0, 10)
float_power({} * 1, 2)
unwrap({} * 3.0)
cumprod({} * 1)
sort({})
argsort({})
interp({} * 1.0, [0, 1, 2], [5, 7, 6])
histogram({} * 1.0, bins=4, weights=[1, 2, 3, 4])[0]
histogram({} * 1.0, bins='sturges')[1]
histogram_bin_edges({} * 1.0, bins='sqrt')
histogram_bin_edges({} * 1.0, bins='auto')
histogram_bin_edges({} * 1.0, bins='scott')""",
     ["array([3, 1, 2, 1])", "array([0.5, 2.5, 2.5, 0.25])", "array([1.5, nan, 0.0, 2.0])"]),
    ("""concatenate([{}, {}])
concatenate([{}, {}], axis=1)
concatenate([{}, {}], axis=None)
stack([{}, {}])
stack([{}, {}], axis=1)
stack([{}, {}], axis=-1)
vstack([{}, {}])
hstack([{}, {}])
column_stack([{}, [7, 8]])
append({}, {}, axis=0)
repeat({}, 2, axis=0)
repeat({}, [1, 2], axis=0)
roll({}, 1, axis=1)
flip({}, 1)
fliplr({})
flipud({})
rot90({})
rot90({}, 2)
rot90({}, -1)
transpose({}, (1, 0))
take({}, [1, 0], axis=1)
split({}, 2)[1]
tril({})
triu({}, 1)
tril({}, -1)
trace({})
diag({})
dot({}, {}[0])
matmul({}, transpose({}))
{} @ transpose({})
inner({}, {})
outer({}, {})
gradient({})[0]
gradient({}, axis=1) if False else 0
trapezoid({})
trapezoid({}, axis=0)
cov({})
corrcoef({})
average({}, axis=0)
average({}, axis=0, weights=[1, 3])
nanmax({}, axis=0)
nanmin({}, axis=1)
nonzero({})[1]
broadcast_to({}, (2, 2, 3))
tile({}, (2, 1, 2))
cumsum({}, axis=1)
diff({}, axis=0)
sum({}, axis=0)
median({}, axis=1)
norm({})""".replace("\ngradient({}, axis=1) if False else 0", ""),
     ["array([[3, 1, 2], [1, -4, 0]])", "array([[0.5, 2.5, -1.0], [2.5, 0.25, 4.0]])"]),
]

SINGLE = """
logspace(0, 3, 4)
logspace(-1, 1, 6, base=2)
logspace(0, 1, 5, endpoint=False)
geomspace(1, 1000, 7)
geomspace(-2, -32, 5)
geomspace(1, 256, 8, endpoint=False)
meshgrid([1, 2, 3], [4.5, 5.5])[0]
meshgrid([1, 2, 3], [4.5, 5.5])[1]
meshgrid([1, 2, 3], [4.5, 5.5], indexing='ij')[1]
meshgrid([1, 2], [3, 4], [5, 6])[2]
meshgrid([1, 2], [3, 4], [5, 6])[0]
eye(3)
eye(2, 3)
eye(3, k=1)
eye(3, k=-1, dtype=int)
tri(3)
tri(2, 4, 1)
identity(2)
full((2, 2), [1, 2])
full(3, True)
vander([1, 2, 3], 2)
vander([1.5, 2], increasing=True)
bincount([1, 1, 4])
bincount([1, 1, 4], minlength=7)
bincount([0, 2, 2], weights=[0.5, 1, 2])
gcd([12, -18, 0], 8)
lcm([4, -6, 0], 10)
cross([1, 2, 3], [4.5, 5, 6])
det([[1, 2], [3, 4]])
inv([[1, 2], [3, 4]])
solve([[3, 1], [1, 2]], [9, 8])
solve([[0.0, 1, 2], [1, 0, 3], [4, -3, 8]], [1, 2, 3])
polyfit([0, 1, 2, 3, 4], [1, 3, 2, 5, 4], 1)
polyfit([0, 1, 2, 3, 4], [1, 3, 2, 5, 4], 3)
polyfit(linspace(-1, 1, 20), sin(linspace(-1, 1, 20)), 5)
polyfit([100, 101, 103, 107], [1.0, 2, 4, 3], 2)
unwrap([0.0, 3.0, 6.5, -1.0, 5.0])
unwrap([0, -3.5, 3.5, 10])
atan2([1, -1], [0, 0])
degrees([0, 1, -2.5])
radians([0, 90, 180])
asinh([0.5, -2]) + acosh([1, 2]) + atanh([0, 0.5])
allclose([1, 2], [1, 2.00001])
allclose([1, nan], [1, nan])
allclose([1, nan], [1, nan], equal_nan=True)
isclose([inf, -inf, 1e10], [inf, inf, 1.00001e10])
nan_to_num([nan, inf, -inf], nan=7, posinf=1, neginf=-1)
clip(arange(5), max=3)
clip(arange(5), min=1, max=3)
clip([1.5, 2.5], [2, 2], 3)
histogram([], bins=2)[0]
histogram([1, 1, 1], bins=2)[1]
histogram([1, 2, 3, 4], density=True, bins=[1, 2, 4])[0]
quantile([1.0, 2, 3, 4, 10], [0.1, 0.9])
int(3.9)
float(7)
bool(0.0)
len([[1, 2], [3, 4]])
shape([[1, 2], [3, 4]])[1]
left_placeholder
""".replace("left_placeholder\n", "")

# Rounded otherwise than NumPy's own, which goes through BLAS and LAPACK, other sums or the C library.
LOOSE = "polyfit det inv solve cov corrcoef norm logspace geomspace logaddexp average nanstd scott unwrap sinh cosh tanh dot inner matmul vdot @ std float_power auto".split()

NAMES = {name: getattr(np, name) for name in dir(np)} | {name: getattr(np.linalg, name) for name in ("norm", "det", "inv", "solve")}
NAMES |= {"int": int, "float": float, "bool": bool, "len": len, "divmod": np.divmod}


def swift(x):
    x = float(x)
    if x != x:
        return ".nan"
    if x in (np.inf, -np.inf):
        return ".infinity" if x > 0 else "-.infinity"
    return repr(x)


def row(text):
    value = eval(text, {}, NAMES)
    value = np.asarray(value)
    kind = str(value.dtype)
    if kind not in ("bool", "int64", "float64"):
        return None
    closeness = "loose" if any(word in text for word in LOOSE) else "exact"
    body = ", ".join(swift(v) for v in value.reshape(-1))
    lines = textwrap.fill(f"[{body}]),", 109, initial_indent=" " * 6, subsequent_indent=" " * 8)
    return f'    .init(\n      "{text}", .{kind}, {list(value.shape)}, .{closeness},\n{lines}'


print("// Calls of functions with the values of NumPy %s, printed by generate_functions.py. Do not edit." % np.__version__)
print("// swift-format-ignore-file\n")
print("extension ValueCase {")
for number, (templates, arguments) in enumerate(GROUPS + [(SINGLE, [""])]):
    print(f"  static let calls{number}: [ValueCase] = [")
    for template in templates.strip().split("\n"):
        for argument in arguments:
            text = template.replace("{}", argument)
            try:
                line = row(text)
            except Exception:
                continue
            if line:
                print(line)
    print("  ]\n")
print("}")
