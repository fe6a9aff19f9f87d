"""Draws the picture of formulas in every place of a figure, with matplotlib 3.11.2."""
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

with plt.rc_context({"mathtext.fontset": "stix", "mathtext.default": "regular"}):
    fig, (a, b) = plt.subplots(1, 2, figsize=(8, 4))
    look = dict(parse_math=True, math_fontfamily="dejavuserif")
    fig.suptitle(r"$\sum_k x_k$ of $\frac{1}{2}$", **look)
    fig.text(0.02, 0.02, r"$a^2$ and $b_{ij}$", **look)
    a.set_title(r"$\sqrt{x}$ and $\hat{y}$", **look)
    a.set_xlabel(r"$x_1 \to \infty$", **look)
    a.set_ylabel(r"$\int_0^1 f(x)\,dx$", **look)
    bars = a.bar([1, 2], [3, 4], label=r"$w_{i}$ bars")
    a.bar_label(bars, labels=["$3^1$", "$2^2$"], **look)
    a.set_xticks([1, 2], [r"$t_1$", r"$\frac{t}{2}$"])
    a.set_ylim(0, 6)
    a.legend(title=r"$\max(x)$")
    a.annotate(r"$e^{-x}$", (1, 3), (1.5, 5), arrowprops=dict(arrowstyle="->"), **look)
    a.table([["$1^2$", r"$\sqrt{2}$"]], loc="center")
    b.pie([1, 2, 3], labels=["$x$", r"$\frac{y}{z}$", "$z^2$"], textprops=look)
    fig.savefig(Path(__file__).with_suffix(".png"))
