"""Writes NumPyReductions.swift: what NumPy makes of reductions, running sums and sorting."""

import warnings

import numpy as np

from numpy_results import number, write

warnings.simplefilter("ignore")

ARRAYS = {
    "row": "[3, 1, 2, 3, -5]",
    "reals": "[0.1, 0.7, -2.3, 1e16, 3.25, 0.2, 0.3, 0.9, -1e16, 5.5]",
    "truth": "[True, False, True]",
    "holes": "[1.5, nan, -2.0, inf]",
    "empty": "[]",
    "single": "2.5",
    "table": "[[3, 1, 2], [0, 7, -4]]",
    "grid": "[[0.1, 2.5, 0.3], [4.7, 0.5, nan], [0.6, -7.1, 8.0]]",
    "marks": "[[True, False], [False, False]]",
    "cube": "[[[5, 2], [3, 4]], [[1, 6], [-7, 0]]]",
}
REDUCTIONS = "sum prod mean var std min max ptp argmin argmax any all count_nonzero".split()
OTHERS = "cumsum cumprod diff sort argsort".split()


def case(expression):
    try:
        result = np.asarray(eval(expression, vars(np) | {"nan": np.nan, "inf": np.inf}))
    except (ValueError, TypeError, IndexError):
        return None if "diff" in expression and "True" in expression else (expression, None, [], [])
    return expression, result.dtype.name, list(result.shape), [number(x) for x in result.ravel()]


def expressions():
    for text in ARRAYS.values():
        array = f"array({text})"
        ndim = np.asarray(eval(array, vars(np) | {"nan": np.nan, "inf": np.inf})).ndim
        for name in REDUCTIONS:
            # A difference of booleans is an error of its own.
            if name == "ptp" and "True" in text:
                continue
            yield f"{name}({array})"
            if ndim:
                yield f"{name}({array}, keepdims=True)"
            for axis in range(ndim if ndim > 1 else 0):
                yield f"{name}({array}, axis={axis})"
                yield f"{name}({array}, axis={axis - ndim}, keepdims=True)"
            yield f"{name}({array}, axis={ndim})" if ndim else f"{name}({array}, keepdims=False)"
        for name in OTHERS:
            yield f"{name}({array})"
            for axis in range(ndim):
                yield f"{name}({array}, axis={axis})"
        # Of whole tables and of rows, between whole numbers and beyond NaN.
        for name in "median nansum nanmean".split():
            yield f"{name}({array})"
            for axis in range(ndim):
                yield f"{name}({array}, axis={axis}, keepdims=True)"
        if ndim and text != "[]" and "True" not in text and "inf" not in text:
            yield f"quantile({array}, [0, 0.1, 0.35, 0.5, 0.9, 1])"
            for axis in range(ndim):
                yield f"percentile({array}, [25, 70], axis={axis})"
                yield f"percentile({array}, 60, axis={axis}, keepdims=True)"
    data = "array([0.1, 0.7, 0.3, 0.35, 1.3, 1.0, 0.2, 0.6, 0.9, -0.5])"
    for options in ["", ", 4", ", bins=18", ", 6, (0, 1)", ", 3, density=True", ", 5, (2, 2)"]:
        yield f"histogram({data}{options})[0]"
        yield f"histogram({data}{options})[1]"
    yield "histogram([], 3)[1]"
    yield "histogram([1, nan], 3)[1]"
    yield "histogram([1, 2], 0)[1]"
    yield "interp([-1, 0, 0.3, 1, 2.7, 4, 9, nan], [0, 1, 4], [2, 5.5, -3])"
    yield "interp([[-1, 9]], [0, 1, 4], [2, 5.5, -3], left=0, right=7)"
    yield "interp(2, [2], [7])"
    yield "interp([0.5, 1.5], [0, 1, 2], [1, inf, inf])"
    yield "interp(1, [0, 1], [2])"
    for side in ["left", "right"]:
        yield f"searchsorted(array([1, 2, 2, 5]), array([[0, 2], [5, 9]]), side='{side}')"
        yield f"searchsorted(array([1, 2.5, nan]), array([2.5, nan, 7]), side='{side}')"
    yield from [
        "var(array([1.0, 2.5, 4.0]), ddof=1)", "std(array([[1, 2], [5, 9]]), axis=0, ddof=1)",
        "var(array([1.0]), ddof=1)", "diff(array([1, 4, 9, 16]), n=2)", "diff(array([1, 4]), n=5)",
        "sum(arange(1000) * 0.1)", "mean(arange(1000) * 0.1)", "sum(array([1.7, 2.2]), dtype=int)",
        "sort(array([[3, 1], [2, 0]]), axis=None)", "argsort(array([2, 1, 2, 1, 1]), axis=None)",
        "sum(zeros((0, 3)), axis=0)", "sum(zeros((0, 3)), axis=1)", "max(zeros((0, 3)), axis=1)",
        "max(zeros((0, 3)), axis=0)", "diff(zeros((0, 3)), axis=1)", "cumsum(zeros((0, 3)), axis=1)",
        "sum(arange(600).reshape((300, 2)) * 0.1, axis=0)", "std(arange(200).reshape((2, 100)) * 0.3, axis=1)",
    ]


found = (case(expression) for expression in expressions() if ".reshape" not in expression)
write(
    "NumPyReductions.swift", "What NumPy makes of reductions, running sums and sorting; generate_reductions.py writes it.",
    "numPyReductions", (row for row in found if row is not None))
