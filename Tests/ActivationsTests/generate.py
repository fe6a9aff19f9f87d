"""Prints ActivationValues.swift: true values, correctly rounded.

Usage: python generate.py > ActivationValues.swift
"""
import textwrap

import mpmath as mp

mp.mp.dps = 400
POINTS = [
    -1000.0, -745.0, -100.0, -40.0, -37.5, -20.0, -6.0, -5.0, -3.3, -2.5, -1.5, -1.2784645427610738, -1.0,
    -0.7, -0.5, -0.1, -1e-3, -1e-8, -1e-17, -5e-324, 0.0, 5e-324, 1e-17, 1e-8, 1e-3, 0.1, 0.25, 0.5, 1.0, 1.7,
    2.0, 3.3, 4.9, 5.0, 6.0, 10.0, 20.0, 36.7, 40.0, 100.0, 709.5, 1000.0,
]


def swift(x):
    """A literal. A subnormal one draws a warning about its precision, unless it is a power of two."""
    return f"{int(x / 2.0**-1074)}*0x1p-1074" if 0 < abs(x) < 2.0**-1022 else repr(x)


def row(values):
    """Numbers in lines."""
    text = ", ".join(swift(float(x)) for x in values) + ","
    lines = textwrap.fill(text, 105, initial_indent=" " * 4, subsequent_indent=" " * 4)
    return lines.replace("*", " * ")


def sigmoid(x):
    return 1 / (1 + mp.exp(-x))


FUNCTIONS = [
    ("step", lambda x: 1 if x > 0 else 0),
    ("sigmoid", sigmoid),
    ("tanh", mp.tanh),
    ("relu", lambda x: max(0, x)),
    ("leaky_relu", lambda x: x if x >= 0 else mp.mpf(0.01) * x),
    ("elu", lambda x: x if x > 0 else mp.expm1(x)),
    ("softplus", lambda x: mp.log1p(mp.exp(x))),
    ("silu", lambda x: x * sigmoid(x)),
]

print("// Values of the activation functions, printed by generate.py. Do not edit by hand.")
print("// swift-format-ignore-file\n")
print("/// The arguments of every row of `activationValues`.")
print("let activationPoints: [Double] = [")
print(row(POINTS) + "\n]\n")
print("/// The true values, correctly rounded, at `activationPoints`.")
print("let activationValues: [(name: String, values: [Double])] = [")
for name, function in FUNCTIONS:
    print(f'  ("{name}", [\n' + row(function(mp.mpf(x)) for x in POINTS) + "\n  ]),")
print("]")
