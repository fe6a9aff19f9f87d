"""Prints NumPyReprs.swift: expressions with what Python prints for them, arrays as NumPy's repr.

Usage: python generate_reprs.py > NumPyReprs.swift

Functions of NumPy are called by their names alone. Single values are printed as plain numbers: the repr of the
Python number that they stand for.
"""
import warnings

import numpy as np

warnings.simplefilter("ignore")
np.seterr(all="ignore")

RANGES = """
arange(-5.0, 5.0, 0.1)
arange(-5.0, 5.0, 0.1)[50]
arange(-5.0, 5.0, 0.1)[-1]
arange(0)
arange(1)
arange(5)
arange(5.0)
arange(0, 6, 0.1)
arange(0, 6, 0.1)[-1]
arange(10, 0, -1)
arange(10, 0, -2.5)
arange(0, 1, 0.1)
arange(0, 1, 0.3)
arange(1, 2, 0.1)[-1]
arange(1, 1.3, 0.1)
arange(-3, 3)
arange(3, -3)
arange(100)
arange(1000)
arange(1001)
arange(2000)
arange(5000.0)
arange(-1.0, 1.0, 0.001)
arange(0, 1e-3, 1e-4)
arange(0, 1e-4, 1e-5)
arange(0, 1e9, 1e8)
arange(0, 1e17, 1e16)
arange(1e15, 1e15 + 5)
arange(6).reshape_placeholder
linspace(0, 1)
linspace(0, 1, 5)
linspace(0, 1, 3)
linspace(0, 1, 11)
linspace(0, 1, 7)
linspace(-1, 1, 4)
linspace(-5, 5, 101)
linspace(0, 10, 4, endpoint=False)
linspace(0, 1, num=6, endpoint=False)
linspace(0, 1, 1)
linspace(0, 1, 0)
linspace(1, -1, 5)
linspace(0, 2*pi, 9)
linspace(-pi, pi, 5)
linspace(1e-10, 1e-9, 4)
linspace(0, 1e10, 6)
linspace(0, 1, 1001)
linspace(0, 1, 2000)
linspace(2, 3, 5)[::-1]
logspace(0, 3, 4)
logspace(-3, 3, 7)
logspace(0, 1, 5)
logspace(0, 8, 9, base=2)
logspace(0, 1, 5, endpoint=False)
geomspace(1, 1000, 4)
geomspace(1, 256, 9)
geomspace(1e-3, 1e3, 7)
geomspace(-1, -1000, 4)
meshgrid(arange(3), arange(2))
meshgrid(arange(3.0), arange(2), indexing='ij')
meshgrid(linspace(0, 1, 3), linspace(0, 1, 2))[0]
zeros(3)
zeros((2, 3))
zeros(0)
zeros((0, 3))
zeros(3, dtype=int)
zeros(2, dtype=bool)
ones(4)
ones((2, 2))
full(3, 7)
full((2, 2), 0.5)
eye(3)
identity(2)
arange(12).reshape_placeholder
""".replace("arange(6).reshape_placeholder", "reshape(arange(6), (2, 3))").replace(
    "arange(12).reshape_placeholder", "reshape(arange(12), (3, 4))"
)

PRINTING = """
1
1.0
-0.0
0.1 + 0.2
1/3
1e16
1e15
123456789.123
1e-4
1e-5
1.5e300
5e-324
1e22
2**53
2.0**53
True
1 > 2
nan
inf
-inf
45
7 // 2
7 / 2
[1.0, 2.0]
(1, 2.5)
array([1.0])
array([1])
array([True, False])
array([])
array([[]])
array([[1, 2], [3, 4]])
array([[1.5, 2], [3, 4]])
array([[[1, 2], [3, 4]], [[5, 6], [7, 8]]])
array([[True], [False]])
array([0.1, 0.25, 100])
array([1e-5, 1])
array([1e-4, 1])
array([1e8, 1])
array([1e16, 1])
array([123456789.0, 0.5])
array([1e-300, 1e300])
array([1.0, nan])
array([1.0, inf, -inf])
array([nan, nan])
array([-0.0, 0.0])
array([1/3, 2/3])
array([1/3, 1e5])
array([1/3, 1e6])
array([1/3, 1e10])
array([0.5, 0.25, 0.125])
array([1.123456789, 2.1])
array([0.00001234])
array([1e-7, 1e-8, 1e-9])
array([100000000, 1])
array([-1, 10, -100])
array([1e10, 1e-10])
array([3.0, 3.14159265358979])
array([12345.678901234, 0.1])
array([99999999.0, 1.5])
array([0.1, 1e100])
array([5e-324])
array([1.7976931348623157e308])
array([0.30000000000000004])
array([2.5, -3.75, 1000.125])
array([1e3, 1e4, 1e5])
array([1.0, 2.0, 3.0])
array([1000000.0])
array([1e15])
array([1e16])
array([0.0001])
array([0.00009999])
array([nan, 1e10])
array([inf, 0.5])
array([[1.0, nan], [inf, -0.5]])
array([[1e-10, 1.0], [1e10, 0.0]])
array([[1, 10, 100], [1000, 10000, 100000]])
ones((3, 2)) / 3
outer(arange(3), arange(4))
outer(linspace(0, 1, 3), linspace(0, 1, 3))
outer(arange(12.0), arange(12.0))
outer(arange(40), arange(40))
outer(linspace(0, 1, 50), linspace(0, 1, 50))
ones((2, 3, 4))
zeros((3, 1))
zeros((1, 3))
zeros((2, 0))
zeros((1, 1, 1))
reshape(arange(24), (2, 3, 4))
reshape(arange(1200), (30, 40))
reshape(arange(2000), (2, 1000))
reshape(arange(3000) / 7, (3, 1000))
reshape(arange(3000), (1000, 3))
array([1, 2, 3]) * 1000000000
array([12345678901, 2])
arange(30) * 1.1
arange(20) ** 2
arange(20) ** 3.0
arange(40) - 20
arange(15) / 7
arange(25) * 0.1
sqrt(arange(10))
sqrt(arange(20))
1 / arange(1, 11)
10.0 ** arange(-8, 8)
10.0 ** arange(-3, 4)
2.0 ** arange(10)
2 ** arange(10)
arange(10) > 4
arange(30) % 3 == 0
(arange(100) % 7) == 0
-arange(4.0)
arange(-2, 3) / 0
arange(3) * nan
[1, 2, 3] * array([1, 2, 3])
"""

BOOK = """
sigmoid([-1.0, 1.0, 2.0])
sigmoid(array([-1.0, 1.0, 2.0]))
1 / (1 + exp(-array([-1.0, 1.0, 2.0])))
maximum(0, array([-1.0, 1.0, 2.0]))
relu([-1.0, 1.0, 2.0])
array(array([-1.0, 1.0, 2.0]) > 0, dtype=int)
array([-1.0, 1.0, 2.0]) > 0
step(arange(-1.0, 1.0, 0.25))
np.array([1.0, 2.0, 3.0]) + np.array([2.0, 4.0, 6.0])
np.array([1.0, 2.0, 3.0]) - np.array([2.0, 4.0, 6.0])
np.array([1.0, 2.0, 3.0]) * np.array([2.0, 4.0, 6.0])
np.array([1.0, 2.0, 3.0]) / np.array([2.0, 4.0, 6.0])
np.array([1.0, 2.0, 3.0]) / 2.0
np.array([[1, 2], [3, 4]]) + np.array([[3, 0], [0, 6]])
np.array([[1, 2], [3, 4]]) * np.array([[3, 0], [0, 6]])
np.array([[1, 2], [3, 4]]) * 10
np.array([[1, 2], [3, 4]]) * np.array([10, 20])
np.array([[51, 55], [14, 19], [0, 4]])
np.array([[51, 55], [14, 19], [0, 4]])[0]
np.array([[51, 55], [14, 19], [0, 4]])[0][1]
np.array([51, 55, 14, 19, 0, 4])[np.array([0, 2, 4])]
np.array([51, 55, 14, 19, 0, 4]) > 15
np.array([51, 55, 14, 19, 0, 4])[np.array([51, 55, 14, 19, 0, 4]) > 15]
np.arange(0, 6, 0.1)
np.sin(np.arange(0, 6, 0.1))
np.array([0, 1]) * np.array([0.5, 0.5])
np.sum(np.array([0, 1]) * np.array([0.5, 0.5]))
np.sum(np.array([0, 1]) * np.array([0.5, 0.5])) + -0.7
np.dot(np.array([[1, 2], [3, 4]]), np.array([[5, 6], [7, 8]]))
np.dot(np.array([[1, 2, 3], [4, 5, 6]]), np.array([[1, 2], [3, 4], [5, 6]]))
np.dot(np.array([[1, 2], [3, 4], [5, 6]]), np.array([7, 8]))
np.dot(np.array([1, 2]), np.array([[1, 3, 5], [2, 4, 6]]))
np.dot(np.array([1.0, 0.5]), np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]])) + np.array([0.1, 0.2, 0.3])
sigmoid(np.dot(np.array([1.0, 0.5]), np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]])) + np.array([0.1, 0.2, 0.3]))
np.exp(np.array([0.3, 2.9, 4.0]))
np.exp(np.array([0.3, 2.9, 4.0])) / np.sum(np.exp(np.array([0.3, 2.9, 4.0])))
np.array([1010, 1000, 990]) - np.max(np.array([1010, 1000, 990]))
np.ndim(np.array([[1, 2], [3, 4], [5, 6]]))
np.shape(np.array([[1, 2], [3, 4], [5, 6]]))
-np.sum(np.array([0, 0, 1, 0]) * np.log(np.array([0.1, 0.05, 0.6, 0.0]) + 1e-7))
0.5 * np.sum((np.array([0.1, 0.05, 0.6]) - np.array([0, 0, 1]))**2)
np.argmax(np.array([0.1, 0.8, 0.1]))
np.argmax(np.array([[0.1, 0.8, 0.1], [0.3, 0.1, 0.6], [0.2, 0.5, 0.3]]), axis=1)
np.mean(np.array([1.0, 2.0, 4.0]))
"""

REDUCTIONS = """
sum(arange(10))
sum(arange(10.0))
sum([[1, 2], [3, 4]])
sum([[1, 2], [3, 4]], axis=0)
sum([[1, 2], [3, 4]], axis=1)
sum([[1, 2], [3, 4]], axis=-1, keepdims=True)
sum(arange(5) > 2)
sum(linspace(0, 1, 11))
prod(arange(1, 11))
prod([0.5, 0.5])
mean(arange(10))
mean([[1, 2], [3, 4]], axis=0)
average([1, 2, 3], weights=[3, 1, 0])
median([3, 1, 2])
median([3, 1, 2, 10])
std([1, 2, 3, 4])
std([1, 2, 3, 4], ddof=1)
var([1, 2, 3, 4])
min([3, 1, 2])
max([3, 1, 2])
min([[3, 1], [2, 0]], axis=0)
max([3.5, nan])
nanmax([3.5, nan])
nanmin([3.5, nan])
nanmean([1.0, nan, 3.0])
nansum([1.0, nan])
ptp([3, 1, 9])
argmin([3, 1, 2])
argmax([3, 1, 2])
any(array([0, 0, 1]))
all(array([0, 0, 1]))
any([[True, False], [False, False]], axis=1)
count_nonzero([0, 1, 2])
cumsum(arange(6))
cumsum([0.1, 0.2, 0.3])
cumsum([[1, 2], [3, 4]], axis=0)
cumprod([1, 2, 3, 4])
diff([1, 4, 9, 16])
diff([1, 4, 9, 16], n=2)
diff([[1, 3], [6, 10]])
diff([1.5, 2, 4])
gradient([1.0, 4, 9, 16])
gradient([1, 2, 4, 7, 11, 16])
gradient([1, 2, 4, 7, 11, 16], 2)
gradient([1.0, 2, 4], edge_order=2)
trapezoid([1, 2, 3])
trapezoid([1, 2, 3], x=[4, 6, 8])
trapezoid([1, 2, 3], dx=2)
percentile([1, 2, 3, 4], 50)
percentile([1, 2, 3, 4, 10], [25, 50, 75])
percentile([[10, 7, 4], [3, 2, 1]], 50, axis=0)
quantile([1, 2, 3, 4], 0.1)
quantile(arange(11), [0.1, 0.9])
histogram([1, 2, 1])
histogram([1, 2, 1], bins=[0, 1, 2, 3])
histogram(arange(4), bins=4, density=True)
histogram([0.1, 0.4, 0.5, 0.9], bins=2, range=(0, 1))
histogram(arange(10) ** 2, bins=5)[0]
bincount([0, 1, 1, 3])
digitize([0.2, 6.4, 3.0], [0.0, 1.0, 2.5, 4.0, 10.0])
searchsorted([1, 2, 3, 4, 5], 3)
searchsorted([1, 2, 3, 4, 5], [-10, 10, 2, 3], side='right')
sort([3, 1, 2])
sort([[3, 1], [2, 0]])
sort([[3, 1], [2, 0]], axis=0)
sort([2.5, nan, 1])
argsort([3, 1, 2])
unique([3, 1, 2, 1])
unique([1.5, 1.5, 2])
unique([3, 1, 1], return_counts=True)
interp(2.5, [1, 2, 3], [3, 2, 0])
interp([0, 1, 1.5, 2.72, 3.14], [1, 2, 3], [3, 2, 0])
interp([0, 4], [1, 2, 3], [3, 2, 0], left=-1, right=9)
convolve([1, 2, 3], [0, 1, 0.5])
convolve([1, 2, 3], [0, 1, 0.5], mode='same')
convolve([1, 2, 3], [0, 1, 0.5], 'valid')
correlate([1, 2, 3], [0, 1, 0.5])
cov([0, 1, 2], [2, 1, 0])
corrcoef([1, 2, 3], [2, 4, 6])
"""

SHAPES = """
reshape(arange(6), (3, 2))
reshape(arange(6), (-1, 2))
reshape(arange(6), -1)
ravel([[1, 2], [3, 4]])
transpose([[1, 2, 3], [4, 5, 6]])
concatenate([[1, 2], [3, 4]])
concatenate([arange(3), [1.5]])
concatenate([[[1, 2]], [[3, 4]]], axis=1)
stack([arange(3), arange(3)])
stack([arange(3), arange(3)], axis=1)
vstack([arange(3), arange(3)])
hstack([arange(3), arange(3)])
column_stack([arange(3), arange(3)])
append([1, 2], 3)
insert([1, 2, 3], 1, 5)
delete([1, 2, 3], 1)
repeat([1, 2], 2)
repeat([[1, 2]], 2, axis=0)
tile([1, 2], 3)
tile([1, 2], (2, 2))
roll(arange(5), 2)
flip([1, 2, 3])
fliplr([[1, 2], [3, 4]])
flipud([[1, 2], [3, 4]])
rot90([[1, 2], [3, 4]])
squeeze([[1, 2]])
expand_dims([1, 2], 0)
expand_dims([1, 2], 1)
broadcast_to([1, 2], (2, 2))
split(arange(6), 3)[1]
shape([[1, 2, 3]])
shape(5)
size([[1, 2, 3]])
len(arange(7))
ndim([[1]])
atleast_2d([1, 2])
diag([1, 2])
diag([[1, 2], [3, 4]])
tril(ones((3, 3)))
triu(ones((3, 3)), 1)
vander([1, 2, 3])
arange(10)[2:8:3]
arange(10)[::-1]
arange(10)[-3:]
arange(10)[[1, 3, 5]]
arange(10)[arange(10) > 6]
arange(10)[20:]
arange(12.0)[5]
reshape(arange(12), (3, 4))[1]
reshape(arange(12), (3, 4))[:, 1]
reshape(arange(12), (3, 4))[1, 2]
reshape(arange(12), (3, 4))[::2, ::2]
reshape(arange(12), (3, 4))[[0, 2], [1, 3]]
reshape(arange(12), (3, 4))[-1, ::-1]
reshape(arange(12), (3, 4))[reshape(arange(12), (3, 4)) % 2 == 0]
arange(3)[:, None]
arange(3)[None]
arange(3)[:, None] * arange(4)
arange(3)[:, newaxis] + arange(3) / 10
"""

FUNCTIONS = """
where(arange(5) > 2, arange(5), -1)
where(arange(5) > 2, 1.5, 0)
where(array([0, 1, 2]) > 0)
select([array([1, 2, 3]) < 2, array([1, 2, 3]) > 2], [10, 20], default=0)
piecewise(array([-1.0, 0.0, 1.0]), [array([-1.0, 0.0, 1.0]) < 0, array([-1.0, 0.0, 1.0]) >= 0], [-1, 1])
clip(arange(6), 1, 4)
clip([0.5, 1.5], 1, None)
heaviside([-1.5, 0, 2.0], 0.5)
sinc([0, 0.5, 1])
hypot(3, 4)
hypot([3.0, 6], [4, 8])
arctan2([1.0, -1], [1, -1])
degrees([pi, pi / 2])
deg2rad(180)
radians(90)
floor([-1.5, 1.5])
ceil([-1.5, 1.5])
trunc([-1.5, 1.5])
rint([0.5, 1.5, 2.5])
round([1.234, 5.678], 1)
round(2.675, 2)
around(1234.5, -2)
fix([-1.5, 1.5])
floor(3)
sign([-2.5, 0, 3])
sign([-2, 0, 3])
abs([-1, 2])
abs([-1.5, 2])
absolute(-3)
square([1, 2, 3])
sqrt([4, 9])
sqrt(-1.0)
cbrt([8, 27])
reciprocal([2.0, 4])
power(2, [1, 2, 3])
power([1, 2, 3], 0.5)
mod([5, -5], 3)
remainder(-7, 3)
fmod([5, -5], 3)
floor_divide([7, -7], 2)
divmod(7, 2)
maximum([1, 5], [3, 2])
minimum([1, 5], 3)
maximum([1, nan], 0)
fmax([1, nan], 0)
exp([0, 1])
exp(0)
exp([-inf, 0])
expm1([0.0, 1e-10])
log([1, e])
log(0)
log([0.0, 1.0])
log1p([0, 1e-10])
log2([1, 2, 8])
log10([1, 10, 1000])
sin([0, pi / 2])
cos([0, pi])
tan([0, 1])
arcsin([0, 1])
arccos([1, 0])
arctan([0, 1])
sinh([0, 1])
cosh([0, 1])
tanh([0, 1])
arcsinh([0, 1])
arccosh([1, 2])
arctanh([0, 0.5])
isnan([1, nan])
isinf([1, inf])
isfinite([1, nan, inf])
isclose([1.0, 1.1], 1.0)
allclose([1.0, 1.0 + 1e-9], 1.0)
array_equal([1, 2], [1, 2])
logical_and([True, False], [True, True])
logical_not([0, 1])
logical_xor([True, False], True)
nan_to_num([nan, inf, 1])
copysign([1, 2], -1)
signbit([-0.0, 1])
gcd(12, 18)
lcm([4, 6], 10)
equal([1, 2], [1, 3])
less([1, 2], 2)
add([1, 2], 3)
subtract(5, [1, 2])
multiply([1, 2], 2.5)
divide([1, 2], 4)
negative([1, -2])
dot([1, 2], [3, 4])
inner([1, 2], [3, 4])
outer([1, 2], [3, 4])
matmul([[1, 2], [3, 4]], [1, 1])
[[1, 2], [3, 4]] @ array([1, 1])
cross([1, 0, 0], [0, 1, 0])
kron([1, 2], [1, 1])
trace([[1, 2], [3, 4]])
np.linalg.norm([3, 4])
polyval([1, 2, 3], 2)
polyval([1, 0, -1], [0.0, 1.0, 2.0])
polyder([1, 2, 3])
polyint([2, 2])
polymul([1, 1], [1, -1])
polyadd([1, 2], [1])
round(polyfit([0, 1, 2, 3], [1, 3, 5, 7], 1), 6)
round(polyfit(arange(6), arange(6) ** 2, 2), 6)
nonzero([0, 1, 2])
flatnonzero([0, 1, 2])
argwhere([[0, 1], [2, 0]])
take([10, 20, 30], [0, 2])
isin([1, 2, 3], [2, 3])
astype(array([1.7, -1.7]), int)
astype(array([0, 1]), bool)
astype(array([1, 2]), float)
unwrap([0.0, 6.0])
2 ** 3 ** 2
-2 ** 2
(-2) ** 2
7 % -3
-7 // 2
1 - 2 - 3
2 * 3 % 4
~array([True, False])
~5
(arange(4) > 0) & (arange(4) < 3)
(arange(4) < 1) | (arange(4) > 2)
6 & 3
6 | 3
1 == 1.0
arange(3) == [0, 5, 2]
arange(3) != 1
0 * inf
array([1, 2]) / array([0, 0])
1.0 / array([0.0])
array([1, 2]) // 0
True + array([1])
array([True]) + array([True])
array([True, False]) * 2
array([1, 2]) + 0.5
array([1, 2]) * True
"""

RANDOM = """
np.random.RandomState(0).rand()
np.random.RandomState(0).rand(3)
np.random.RandomState(0).rand(2, 3)
np.random.RandomState(42).randn(5)
np.random.RandomState(42).randn(2, 2)
np.random.RandomState(1).uniform(-1, 1, 4)
np.random.RandomState(1).uniform(size=3)
np.random.RandomState(1).normal(10, 2, 4)
np.random.RandomState(1).normal(loc=1.0, scale=0.5, size=(2, 2))
np.random.RandomState(7).randint(10)
np.random.RandomState(7).randint(10, size=8)
np.random.RandomState(7).randint(-5, 5, (2, 4))
np.random.RandomState(3).choice(5, 3)
np.random.RandomState(3).choice([10, 20, 30], 5)
np.random.RandomState(3).choice([0.5, 1.5, 2.5], 2, replace=False)
np.random.RandomState(3).choice(4, 6, p=[0.1, 0.2, 0.3, 0.4])
np.random.RandomState(5).permutation(8)
np.random.RandomState(5).permutation([1, 2, 3, 4])
np.random.RandomState(5).permutation([[1, 2], [3, 4], [5, 6]])
np.random.RandomState(5).random_sample(3)
np.random.default_rng(0).random()
np.random.default_rng(0).random(4)
np.random.default_rng(0).random((2, 2))
np.random.default_rng(42).normal(size=5)
np.random.default_rng(42).normal(5, 2, 3)
np.random.default_rng(42).standard_normal(4)
np.random.default_rng(42).uniform(-1, 1, 5)
np.random.default_rng(42).integers(10, size=8)
np.random.default_rng(42).integers(1, 7, size=10)
np.random.default_rng(42).integers(1, 6, size=10, endpoint=True)
np.random.default_rng(42).integers(5)
np.random.default_rng(9).choice(10, 4)
np.random.default_rng(9).choice(10, 4, replace=False)
np.random.default_rng(9).choice([1.5, 2.5], 3, p=[0.25, 0.75])
np.random.default_rng(9).permutation(6)
mean(np.random.default_rng(1).normal(size=1000))
round(std(np.random.RandomState(1).randn(1000)), 10)
histogram(np.random.default_rng(1).normal(size=1000), bins=10)
"""

# What a hunt for mistakes found, and what came after it.
FOUND = """
histogram(np.random.RandomState(0).randn(100), bins='fd', range=(-1, 1))
histogram(np.random.RandomState(0).randint(0, 10, 2000), bins='fd')
histogram(np.random.RandomState(0).randint(0, 5, 2000), bins='sqrt')
histogram([1, 2, 3, 1000, 2, 2, 1, 1, 3, 3.0], bins='auto')
histogram(np.random.RandomState(1).randn(500), bins='auto')
histogram(np.random.RandomState(1).randn(500), bins='doane')
histogram(np.random.RandomState(1).randn(500) ** 2, bins='doane')
histogram(np.random.RandomState(1).randn(200), bins='stone')
histogram(np.random.RandomState(1).randn(500), bins='rice')
histogram(np.random.RandomState(1).randn(500), bins='scott', range=(-2.5, 1))
histogram(np.random.RandomState(1).randn(500), bins='sturges', range=(0, 1))
histogram(np.random.RandomState(1).randint(-50, 50, 300), bins='auto')
histogram([1, 2, 3], bins='sqrt', range=(5, 9))
histogram([7, 7, 7], bins='fd')
histogram([True, False, True])
histogram_bin_edges([1, 2], [0, 1, 2])
histogram_bin_edges([1, 2], [0, 1.5, 2])
histogram_bin_edges(np.random.RandomState(3).randn(50), bins='doane')
correlate([1, 2], [1, 2, 3], 'same')
correlate([1, 2, 3], [1, 2], 'same')
correlate([1, 2, 3, 4], [1, 2, 5, 7, 9], 'same')
correlate([1, 2, 3], [1, 2, 5, 7, 9], 'same')
correlate([1, 2], [1, 2, 3, 4], 'full')
correlate([1, 2], [1, 2, 3, 4], 'valid')
convolve([1, 2], [1, 2, 3], 'same')
convolve([2**60 + 1, 1], [1, 1])
convolve([2**62, 2**62], [2, 2])
convolve([True, False], [True, True])
correlate([True, False], [True, True], 'full')
convolve(2, 3)
unique([2**53, 2**53 + 1])
unique([2**53, 2**53 + 1, 2**53], return_counts=True)
unique([[3, 1], [1, 3]], return_inverse=True)
unique([2.5, nan, nan, 1], return_inverse=True)
isin([2**53 + 1], [2**53])
isin([2**53 + 1], [2.0**53])
isin([True, False], [1])
arange(10**17, 10**17 + 3)
arange(2**53, 2**53 + 5)
arange(0, 2**62, 2**60)
arange(10, 0, -3)
arange(0, -5)
arange(2**62, 0, -2**61)
polymul([2**53 + 1], [1, 1])
polymul([0, 1, 2], [0, 0])
polymul([True], [True, True])
polyadd([2**53 + 1], [1, 1])
polyadd([True], [True, True])
polysub([2**53 + 1], [1, 0])
polyval([2**53 + 1, 1], 1)
polyval([2**62, 2**62], 2)
polyval([2**62, 2**62], [2, 3])
polyval([True, True], [True, False])
polyval([True, True], True)
polyval([1.5, 1], 2)
polyder([2**53 + 1, 1])
polyder([True, False], m=0)
polyder([True, False, True])
cross([2**62, 1, 3], [2, 2**61, 5])
cross([2**53 + 1, 1, 3], [2, 7, 5])
tril([[2**60 + 1, 2], [3, 4]])
triu([[2**60 + 1, 2], [3, 4]])
tril([[True, True], [True, True]])
diag([2**60 + 1])
diag([True, False], 1)
diag([1.5, 2], -1)
vander([2**40, 3])
vander([2**53 + 1, 3], 2)
vander([2**21, 3, 5], 4)
vander([True, False])
nanmax([2**53, 2**53 + 1])
nanmin([[2**53 + 1, 2**54], [3, 2**53 + 1]], axis=0)
nanmax([True, False])
nanmax(zeros((0, 3)), axis=1)
digitize(2**53 + 1, [2**53, 2**53 + 1])
array_equal([2**53], [2**53 + 1], equal_nan=True)
np.random.default_rng(2**53 + 1).random()
np.random.default_rng(0).integers(2**53 + 1, 2**53 + 2, 3)
full(2, 2**53 + 1)
identity(3, int)
identity(2, dtype=bool)
identity(2, dtype=float)
reciprocal([1, 2, 0, -1])
reciprocal(2)
reciprocal([2.0, 0.0, -4.0])
round(polyfit([1, 1], [1, 2], 1), 9)
round(polyfit([1, 2], [1, 2], 4), 9)
round(polyfit([1, 2, 2, 2], [1, 2, 3, 4], 2), 9)
round(polyfit([3], [5], 2), 9)
round(polyfit([1, 2, 3, 4], [1, 4, 9, 16], 3), 9) + 0.0
round(polyfit(arange(1000), arange(1000) * 2.0, 5), 9) + 0.0
[1, 2] * 2
2 * [1, 2]
(1,) * 3
[1, [2.5, 3]] * 2
[] * 5
[1, 2] * 0
[1, 2] * -1
zeros((1,) * 3)
[1, 2] * True
array([1, 2]) * 2
[1, 2] * array([3, 4])
[] * 2**40
clip([True, False], min=False)
clip([True, False], False, True)
clip([True, False], 0, 1)
quantile([1, 2, 3], 0)
quantile([1, 2, 3], [0, 1])
quantile([1, 2, 3], 0.0)
quantile([True, False], 0)
percentile([1, 2, 3], 100)
trapezoid([True, True, False])
trapezoid(array([True, True, False]), dx=2)
trapezoid([inf, 1.0, 2.0])
True + True
True * True
True - True
True // True
True ** 2
-True
+True
-False
(1 < 2) + (2 < 3)
array([True]) + True
True & True
sum([True, True]) + True
abs(array([-2**62 * 2]))
-array([-2**62 * 2])
diag([[1, 2], [3, 4]], 2**31 - 1)
diag([[1, 2], [3, 4]], -1)
arange(5)[1:5:9223372036854775807]
arange(5)[::-9223372036854775807]
array_split(arange(8), 3)
array_split([1, 2, 3], 5)
array_split(arange(6), [2, 4])
hsplit(array([[1, 2], [3, 4]]), 2)
hsplit(array([1, 2, 3, 4]), 2)
vsplit(array([[1, 2], [3, 4]]), 2)
split(arange(9), [3, -2, 20])
swapaxes([[1, 2, 3], [4, 5, 6]], 0, 1)
swapaxes([[[1, 2], [3, 4]]], 0, -1)
shape(moveaxis(zeros((2, 3, 4)), 0, -1))
shape(moveaxis(zeros((2, 3, 4, 5)), [0, 1], [-1, -2]))
moveaxis([[1, 2], [3, 4]], 0, 1)
diagonal([[1, 2, 3], [4, 5, 6]])
diagonal([[1, 2, 3], [4, 5, 6]], 1)
dstack([[1, 2], [3, 4]])
dstack([[[1, 2]], [[3, 4]]])
pad([1, 2, 3], 2)
pad([1, 2, 3], (1, 2), constant_values=7)
pad([1.5, 2, 3], (1, 2), 'edge')
pad([1, 2, 3], 4, 'wrap')
pad([1, 2, 3], 4, 'reflect')
pad([1, 2, 3], 4, 'symmetric')
pad([1], 2, 'reflect')
pad([[1, 2], [3, 4]], 1)
pad([[1, 2], [3, 4]], ((1, 0), (0, 2)), mode='edge')
pad([True, False], 1)
zeros_like(empty((2, 2)))
shape(empty(3))
union1d([3, 1, 2.5], [1, 7])
union1d([2**53 + 1], [2**53])
intersect1d([3, 1, 2, 3], [3, 2, 9])
intersect1d([3, 1], [3.0, 2])
setdiff1d([3, 1, 2, 3], [2])
setdiff1d([3, 1], [1.0])
poly([1, 2, 3])
poly([2])
poly([])
polydiv([1, -3, 2], [1, -1])
polydiv([1.5, 2, 5, 1], [2, 1])
polydiv([1, 2], [1, 2, 3])
nanprod([2.0, nan, 3])
nanprod([[1, 2], [3, 4]], axis=0)
nancumsum([1, nan, 2])
nanargmax([1, nan, 3])
nanargmin([[nan, 2], [1, nan]], axis=1)
nanargmax([1, 5, 3])
nanpercentile([1, nan, 3, 10], 50)
nanpercentile([1, nan, 3, 10], [25, 75])
nanquantile([[1, nan, 3], [nan, nan, nan]], 0.3, axis=1)
nanquantile([3, 1, 2], 0)
array_equiv([1, 2], [[1, 2], [1, 2]])
array_equiv([1, 2], [1, 3])
array_equiv([1, 2], [1, 2, 3])
percentile([1, 3, 7, 20, 21], [0, 10, 25, 33, 50, 90, 100], method='lower')
percentile([1, 3, 7, 20, 21], [0, 10, 25, 33, 50, 90, 100], method='higher')
percentile([1, 3, 7, 20, 21], [0, 10, 25, 33, 50, 90, 100], method='midpoint')
percentile([1, 3, 7, 20, 21], [0, 10, 25, 33, 50, 90, 100], method='nearest')
percentile([1, 3, 7, 20, 21], [0, 10, 25, 33, 50, 90, 100], method='hazen')
percentile([1, 3, 7, 20, 21], [0, 10, 25, 33, 50, 90, 100], method='weibull')
percentile([1, 3, 7, 20, 21], [0, 10, 25, 33, 50, 90, 100], method='median_unbiased')
percentile([1, 3, 7, 20, 21], [0, 10, 25, 33, 50, 90, 100], method='normal_unbiased')
percentile([1, 3, 7, 20, 21], [0, 10, 20, 33, 50, 90, 100], method='inverted_cdf')
percentile([1, 3, 7, 20, 21], [0, 10, 20, 33, 60, 90, 100], method='averaged_inverted_cdf')
percentile([1, 3, 7, 20, 21], [0, 10, 30, 33, 50, 90, 100], method='closest_observation')
percentile([1, 3, 7, 20, 21], [0, 10, 25, 33, 50, 90, 100], method='interpolated_inverted_cdf')
quantile([[1.5, 2], [0.5, 7]], 0.4, axis=0, method='lower')
arange(3, dtype=float)
arange(0, 5, 0.5, dtype=int)
arange(0.5, 5, dtype=int)
arange(5.0, dtype=int)
arange(2**53, 2**53 + 3, dtype=int)
linspace(0, 10, 4, dtype=int)
linspace(-1, 1, 4, dtype=int)
linspace(0, 1, 5, retstep=True)[1] + 0
linspace(0, 1, 4, endpoint=False, retstep=True)[1] + 0
logspace(0, 3, 4, dtype=int)
geomspace(1, 256, 9, dtype=int)
sum(reshape(arange(24), (2, 3, 4)), axis=(0, 1))
sum(reshape(arange(24), (2, 3, 4)), axis=(0, 2))
sum(reshape(arange(24), (2, 3, 4)), axis=(1, 2), keepdims=True)
mean(reshape(arange(24) * 0.1, (2, 3, 4)), axis=(0, 1))
mean(reshape(arange(24) * 0.1, (2, 3, 4)), axis=(-1, -2))
max(reshape(arange(24), (2, 3, 4)), axis=(0, -1))
std(reshape(arange(24), (2, 3, 4)), axis=(0, 1), keepdims=True)
any(reshape(arange(4), (2, 2)), axis=(0, 1))
median(reshape(arange(24), (2, 3, 4)), axis=(0, 2))
nanmax(reshape(arange(24), (2, 3, 4)), axis=(0, 1))
percentile(reshape(arange(24), (2, 3, 4)), [25, 50], axis=(0, 2))
sum(reshape(arange(6), (2, 3)), axis=())
sum(reshape(arange(6), (2, 3)), axis=(0,))
std([1, 2, 4], correction=1)
var([1, 2, 4], correction=0)
meshgrid([1, 2, 3], [4, 5], sparse=True)
meshgrid([1, 2, 3], [4, 5], sparse=True, indexing='ij')
diff([1, 4, 9], prepend=0)
diff([1, 4, 9], append=[16, 25])
diff([[1, 2], [4, 8]], prepend=0, axis=0)
diff([1.5, 2], n=2, prepend=0, append=7)
sort([3, 1, 2], kind='stable')
argsort([3, 1, 3, 1], kind='stable')
reshape(arange(6), (2, 3), order='F')
reshape([[1, 2], [3, 4], [5, 6]], (2, 3), order='F')
reshape([[1, 2], [3, 4], [5, 6]], (2, -1), order='F')
ravel([[1, 2], [3, 4]], order='F')
roll([[1, 2, 3], [4, 5, 6]], (1, 1), axis=(0, 1))
roll([[1, 2, 3], [4, 5, 6]], 1, axis=(0, 1))
roll([[1, 2, 3], [4, 5, 6]], -1, axis=1)
insert([[1, 2], [3, 4]], 1, 9, axis=0)
insert([[1, 2], [3, 4]], 1, [7, 8], axis=1)
insert([[1, 2], [3, 4]], 0, [7, 8], axis=0)
delete([[1, 2], [3, 4]], 0, axis=0)
delete([[1, 2, 3], [4, 5, 6]], [0, -1], axis=1)
interp([0, 90, 350, 370, -10], [10, 190, 280], [1, 2, 5], period=360)
interp([-180, -170, -185, 185, -10, -5, 0, 365], [190, -190, 350, -350], [5, 10, 3, 4], period=360)
round(polyfit([0, 1, 2, 3], [1, 3, 2, 5], 1, w=[1, 2, 1, 0.5]), 9)
cov([[1, 2], [3, 5], [4, 1.0]], rowvar=False)
cov([1, 2, 4.0], [3, 1, 1], bias=True)
round(cov([1, 2, 4.0], ddof=0), 9)
cov([[1, 2, 4.0], [0, 1, 5]], [[1, 1, 2], [5, 4, 7]])
np.random.RandomState(0).exponential(size=3)
np.random.RandomState(0).exponential(2.5, 4)
np.random.RandomState(0).lognormal(0.5, 0.25, 5)
np.random.default_rng(0).lognormal(size=5)
np.random.RandomState(0).laplace(1, 2, 5)
np.random.default_rng(7).laplace(size=(2, 2))
np.random.RandomState(0).poisson(3, 12)
np.random.RandomState(0).poisson(0.1, 12)
np.random.RandomState(0).poisson(0, 3)
np.random.RandomState(0).poisson(25.5, 12)
np.random.default_rng(3).poisson(4.5, 12)
np.random.default_rng(3).poisson(10, (2, 6))
np.random.default_rng(3).poisson(1e6, 5)
np.random.default_rng(3).poisson()
sum(np.random.default_rng(5).poisson(12, 10000))
np.random.RandomState(0).gamma(2, size=5)
np.random.RandomState(0).gamma(0.5, 2, 5)
np.random.RandomState(0).gamma(1, 2, 3)
np.random.RandomState(0).gamma(7.5, 0.5, 5)
"""

CATALOGUE = {
    "step": lambda x: (np.asarray(x) > 0) * 1.0,
    "sigmoid": lambda x: 1 / (1 + np.exp(-np.asarray(x))),
    "relu": lambda x: np.maximum(0, x),
}
NAMES = {name: getattr(np, name) for name in dir(np)}
NAMES |= {"np": np, "len": len, "round": np.round, "abs": np.abs, "min": np.min, "max": np.max, "sum": np.sum}
NAMES |= {"float": float, "int": int, "bool": bool, "divmod": divmod} | CATALOGUE


def text(value):
    if isinstance(value, np.generic) or isinstance(value, np.ndarray) and value.ndim == 0:
        return repr(value.item())
    return repr(value)


def section(name, expressions):
    print(f"  static let {name}: [(text: String, repr: String)] = [")
    for expression in expressions.strip().splitlines():
        value = text(eval(expression, {}, NAMES))
        fence = '"' if "\n" not in value else '"""'
        if fence == '"':
            print(f'    ("{expression}", "{value}"),')
        else:
            print(f'    (\n      "{expression}",\n      """')
            print("\n".join(("      " + line).rstrip() for line in value.splitlines()))
            print('      """\n    ),')
    print("  ]")


print("// Expressions with what Python prints for them, NumPy %s; printed by generate_reprs.py. Do not edit." % np.__version__)
print("// swift-format-ignore-file\n")
print("enum ReprTable {")
for name, table in [
    ("ranges", RANGES), ("printing", PRINTING), ("book", BOOK), ("reductions", REDUCTIONS), ("shapes", SHAPES),
    ("functions", FUNCTIONS), ("random", RANDOM), ("found", FOUND),
]:
    section(name, table)
print("}")
