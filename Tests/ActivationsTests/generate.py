"""Writes references.bin: the true values of every activation function and its first two derivatives.

Usage: python generate.py

The arguments are those of HostileArguments.swift, drawn by the same recipe. A value is computed with mpmath to 60
digits, more where terms cancel, and rounded once. Of its 64 bits the file keeps the last 16, which tell how many
units in the last place a result is off as long as that is less than 32,768; every 32nd value is kept whole. Rows:
functions in the order of FUNCTIONS; within one, value, derivative and second derivative.
"""
import math
import multiprocessing
import os
import struct
import sys

import mpmath as mp

MASK = (1 << 64) - 1
CENTERS = [
    0.0, 0.125, 0.25, 0.5, 1.0, 1.5, 2.0, 3.0, 6.0, 20.0, 36.7, 40.0, 1.1996786402577337, 1.2784645427610738,
    1.1924312145154952, 0.7517915246935645, 0.7524614220710163, 1.4142135623730951, 0.7071067811865476,
    2.399357280515468, 0.7853981633974483, 2.356194490192345, 1.5707963267948966, 3.141592653589793, 38.5,
    709.782712893384, 745.1332191019411, 372.5, 0.4769362762044699, 1.3169578969248166, 1.4907840193850145,
    1.4185040087908284,
]


def splitmix(seed):
    state = seed
    while True:
        state = (state + 0x9E3779B97F4A7C15) & MASK
        z = state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        yield z ^ (z >> 31)


def from_bits(bits):
    return struct.unpack("<d", struct.pack("<Q", bits))[0]


def to_bits(x):
    return struct.unpack("<Q", struct.pack("<d", x))[0]


def arguments():
    numbers = [0.0, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308]
    numbers += [math.ldexp(1.0, exponent) for exponent in range(-1074, 1024, 7)]
    for center in CENTERS:
        bits = to_bits(center)
        numbers += [from_bits(bits + step) for step in range(-6, 7) if bits + step >= 0]
    numbers = [sign * x for x in numbers for sign in (1.0, -1.0)]
    random = splitmix(20150921)
    unit = lambda: (next(random) >> 11) * 2.0**-53
    numbers += [unit() * 12 - 6 for _ in range(2500)]
    numbers += [unit() * 80 - 40 for _ in range(2000)]
    numbers += [unit() * 1600 - 800 for _ in range(1500)]
    for _ in range(1500):
        significand = unit() + 1
        sign = 1.0 if next(random) & 1 else -1.0
        numbers.append(sign * math.ldexp(significand, int(next(random) % 60) - 50))
    while len(numbers) < 10_240:
        x = from_bits(next(random))
        if math.isfinite(x):
            numbers.append(x)
    return numbers


# MARK: Functions, each as value, derivative, second derivative


def pieces(*rows):
    """Functions of pieces: (condition, value, slope, curvature)."""

    def at(x, order):
        for condition, *formulas in rows:
            if condition(x):
                return formulas[order](x) if callable(formulas[order]) else mp.mpf(formulas[order])

    return at


def always(x):
    return True


def leaky(alpha):
    return pieces((lambda x: x > 0, lambda x: x, 1, 0), (always, lambda x: alpha * x, alpha, 0))


def logistic(z):
    return 1 / (1 + mp.exp(-z))


def logistic1(z):
    q = mp.exp(-abs(z))
    return q / (1 + q) ** 2


def logistic2(z):
    q = mp.exp(-abs(z))
    return -mp.sign(z) * q * -mp.expm1(-abs(z)) / (1 + q) ** 3


def sech2(x):
    return 4 * logistic1(2 * x)


def silu(x, order):
    # 1 − σ(z) is σ(−z).
    if order == 0:
        return x * logistic(x)
    if order == 1:
        return logistic(x) * (1 + x * logistic(-x))
    return logistic1(x) * (2 - x * mp.tanh(x / 2))


def mish(x, order):
    w = mp.exp(x)
    d = w * w + 2 * w + 2
    t = w * (w + 2) / d
    t1 = 4 * w * (w + 1) / d**2
    t2 = 4 * w * (2 + 2 * w - 3 * w**2 - 2 * w**3) / d**3
    return [x * t, t + x * t1, 2 * t1 + x * t2][order]


def gelu(x, order):
    if abs(x) > 60:
        return mp.mpf([max(x, 0), int(x > 0), 0][order])
    phi = mp.exp(-x * x / 2) / mp.sqrt(2 * mp.pi)
    Phi = mp.erfc(-x / mp.sqrt(2)) / 2
    return [x * Phi, Phi + x * phi, (2 - x * x) * phi][order]


def gelu_tanh(x, order):
    if abs(x) > 100:
        return mp.mpf([max(x, 0), int(x > 0), 0][order])
    c, k = mp.mpf(0.044715), mp.sqrt(8 / mp.pi)
    z, z1, z2 = k * (x + c * x**3), k * (1 + 3 * c * x * x), k * 6 * c * x
    if order == 0:
        return x * logistic(z)
    if order == 1:
        return logistic(z) * (1 + x * z1 * logistic(-z))
    return logistic1(z) * (2 * z1 + x * z2 - x * z1**2 * mp.tanh(z / 2))


def softsign(x, order):
    s = 1 / (1 + abs(x))
    return [x * s, s * s, -2 * mp.sign(x) * s**3][order]


def squareplus(x, order):
    root = mp.sqrt(x * x + 4)
    value = (x + root) / 2 if x >= 0 else 2 / (root - x)
    return [value, value / root, 2 / root**3][order]


def tanh_shrink(x, order):
    t = mp.tanh(x)
    return [x - t, t * t, 2 * t * sech2(x)][order]


def lisht(x, order):
    t, s = mp.tanh(x), sech2(x)
    return [x * t, t + x * s, 2 * s * (1 - x * t)][order]


def bent_identity(x, order):
    root = mp.sqrt(x * x + 1)
    return [x + x * x / (2 * (root + 1)), 1 + x / (2 * root), 1 / (2 * root**3)][order]


def snake(x, order):
    sine, cosine = mp.sin(x), mp.cos(x)
    return [x + sine * sine, (sine + cosine) ** 2, 2 * (cosine - sine) * (cosine + sine)][order]


def bell(x, order):
    e = mp.exp(-x * x) if abs(x) < 100 else mp.mpf(0)
    return [e, -2 * x * e, (4 * x * x - 2) * e][order]


def exponential(scale, depth):
    return pieces(
        (lambda x: x > 0, lambda x: scale * x, scale, 0),
        (always, lambda x: depth * mp.expm1(x), lambda x: depth * mp.exp(x), lambda x: depth * mp.exp(x)),
    )


LAMBDA, ALPHA = mp.mpf(1.0507009873554805), mp.mpf(1.6732632423543773)
HALF, THIRD, SIXTH = mp.mpf(1) / 2, lambda x: mp.mpf(1) / 3, lambda x: mp.mpf(1) / 6
SLOPE = (mp.mpf(1.0 / 8) + mp.mpf(1.0 / 3)) / 2
RREALU = mp.mpf((1.0 / 8 + 1.0 / 3) / 2)

FUNCTIONS = [
    ("step", pieces((lambda x: x > 0, 1, 0, 0), (always, 0, 0, 0))),
    ("sign", lambda x, order: mp.sign(x) if order == 0 else mp.mpf(0)),
    ("identity", lambda x, order: [x, mp.mpf(1), mp.mpf(0)][order]),
    ("relu", pieces((lambda x: x > 0, lambda x: x, 1, 0), (always, 0, 0, 0))),
    ("leaky_relu", leaky(mp.mpf(0.01))),
    ("prelu", leaky(mp.mpf(0.25))),
    ("rrelu", leaky(RREALU)),
    ("relu6", pieces(
        (lambda x: x <= 0, 0, 0, 0), (lambda x: x < 6, lambda x: x, 1, 0), (always, 6, 0, 0))),
    ("elu", exponential(mp.mpf(1), mp.mpf(1))),
    ("selu", exponential(LAMBDA, None)),
    ("celu", exponential(mp.mpf(1), mp.mpf(1))),
    ("squareplus", squareplus),
    ("sparse_plus", pieces(
        (lambda x: x <= -1, 0, 0, 0), (lambda x: x >= 1, lambda x: x, 1, 0),
        (always, lambda x: (x + 1) ** 2 / 4, lambda x: (x + 1) / 2, HALF))),
    ("hard_sigmoid", pieces(
        (lambda x: x <= -3, 0, 0, 0), (lambda x: x >= 3, 1, 0, 0), (always, lambda x: (x + 3) / 6, SIXTH, 0))),
    ("hard_swish", pieces(
        (lambda x: x <= -3, 0, 0, 0), (lambda x: x >= 3, lambda x: x, 1, 0),
        (always, lambda x: x * (x + 3) / 6, lambda x: (2 * x + 3) / 6, THIRD))),
    ("hard_tanh", pieces(
        (lambda x: x <= -1, -1, 0, 0), (lambda x: x >= 1, 1, 0, 0), (always, lambda x: x, 1, 0))),
    ("hard_shrink", pieces((lambda x: abs(x) > 0.5, lambda x: x, 1, 0), (always, 0, 0, 0))),
    ("soft_shrink", pieces((lambda x: abs(x) > 0.5, lambda x: x - mp.sign(x) / 2, 1, 0), (always, 0, 0, 0))),
    ("tanh_shrink", tanh_shrink),
    ("sparse_sigmoid", pieces(
        (lambda x: x <= -1, 0, 0, 0), (lambda x: x >= 1, 1, 0, 0), (always, lambda x: (x + 1) / 2, HALF, 0))),
    ("sigmoid", lambda x, order: [logistic, logistic1, logistic2][order](x)),
    ("tanh", lambda x, order: [mp.tanh(x), sech2(x), -2 * mp.tanh(x) * sech2(x)][order]),
    ("softplus", lambda x, order: [
        mp.log1p(mp.exp(-abs(x))) + max(x, 0), logistic(x), logistic1(x)][order]),
    ("log_sigmoid", lambda x, order: [
        -mp.log1p(mp.exp(-abs(x))) + min(x, 0), logistic(-x), -logistic1(x)][order]),
    ("softsign", softsign),
    ("silu", silu),
    ("mish", mish),
    ("gelu", gelu),
    ("gelu_tanh", gelu_tanh),
    ("gaussian", bell),
    ("arctan", lambda x, order: [mp.atan(x), 1 / (1 + x * x), -2 * x / (1 + x * x) ** 2][order]),
    ("bent_identity", bent_identity),
    ("lisht", lisht),
    ("snake", snake),
]
FUNCTIONS[[name for name, _ in FUNCTIONS].index("selu")] = ("selu", exponential(LAMBDA, LAMBDA * ALPHA))


def digits(x):
    """Enough digits for what cancels at x."""
    if x == 0 or abs(x) > 1600:
        return 60
    return int(60 + abs(x) + 2.2 * max(0, -mp.log10(abs(x))))


def references(index):
    function = FUNCTIONS[index][1]
    rows = [[], [], []]
    for number in arguments():
        x = mp.mpf(number)
        mp.mp.dps = digits(x)
        for order in range(3):
            # Subnormal numbers are rounded twice here, which moves them by half a unit in the last place at most.
            rows[order].append(to_bits(float(function(x, order))))
    short = b"".join(struct.pack(f"<{len(row)}H", *(bits & 0xFFFF for bits in row)) for row in rows)
    whole = b"".join(struct.pack(f"<{len(row[::32])}Q", *row[::32]) for row in rows)
    return short + whole


if __name__ == "__main__":
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "references.bin")
    with multiprocessing.Pool() as pool, open(path, "wb") as file:
        for index, data in enumerate(pool.imap(references, range(len(FUNCTIONS)))):
            file.write(data)
            print(FUNCTIONS[index][0], file=sys.stderr)
