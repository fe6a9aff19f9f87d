"""Draws the picture of filled polygons, with matplotlib 3.11.2."""
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np

t = np.linspace(0, 2 * np.pi, 200)
s = np.arange(11) * 0.8 * np.pi
fig, (a, b) = plt.subplots(1, 2, figsize=(8, 4))
a.fill(np.sin(3 * t), np.cos(2 * t), alpha=0.6, label="knot")
a.fill([0.2, 1, 0.6], [-1, -0.8, 0.4], facecolor="gold", edgecolor="k", linewidth=2, hatch="//", hatchcolor="C4",
       hatch_linewidth=3, label="triangle")
a.fill([-1, -0.2, np.nan, -0.6], [0.5, 0.5, 2, 1.2], color="C3", linestyle="--", capstyle="round", label="gap")
a.legend(loc="lower left")
b.fill(10 ** np.cos(s[:5]), 10 ** np.sin(s[:5]), fill=False, linewidth=3, joinstyle="round")
b.fill([1, 5, 9], [0.2, 1, 4], zorder=0, clip_on=False)
b.set(xscale="log", yscale="log")
fig.savefig(Path(__file__).with_suffix(".png"))
