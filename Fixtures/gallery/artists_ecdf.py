"""Draws the picture of cumulative distributions, with matplotlib 3.11.2."""
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np

v = 40 * np.sin(np.arange(120) * 1.7) ** 3 + np.arange(120) / 4
w = 1 + np.arange(120) % 7
fig, axes = plt.subplots(2, 2, figsize=(8, 6))
a = axes.flat
a[0].ecdf(v, label="all")
a[0].ecdf(v[:20], label="some", marker="o", markersize=4, linestyle="--")
a[0].legend()
a[1].ecdf(v, weights=w, complementary=True, color="C3", linewidth=3, alpha=0.5)
a[1].ecdf(np.round(v / 10), compress=True, complementary=True, marker="s", markerfacecolor="w",
          markeredgecolor="C5", markeredgewidth=2, zorder=1)
a[2].ecdf(v, orientation="horizontal")
a[2].ecdf(v + 10, orientation="horizontal", complementary=True)
a[3].ecdf([1, 2, 2, 5, np.inf, 30], compress=True)
a[3].ecdf([3])
a[3].set_xscale("log")
fig.savefig(Path(__file__).with_suffix(".png"))
