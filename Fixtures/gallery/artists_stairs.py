"""Draws the picture of functions in steps, with matplotlib 3.11.2."""
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np

h = np.array([1, 3, 2, np.nan, 4, 2.5])
e = np.array([0, 1, 1.5, 3, 4, 4.5, 6])
fig, axes = plt.subplots(2, 2, figsize=(8, 6))
a = axes.flat
a[0].stairs(h, e, label="line", linewidth=2)
a[0].stairs(h / 2, e, baseline=None, color="C3", linestyle="--", label="open")
a[0].legend()
a[1].stairs(h, e, fill=True, label="area", hatch="/", hatchcolor="w", hatch_linewidth=2)
a[1].stairs(h + 1, e, baseline=h, fill=True, color="C2", alpha=0.5, edgecolor="k", linewidth=1)
a[1].legend()
a[2].stairs(h, orientation="horizontal", baseline=-1, linewidth=4, joinstyle="round", capstyle="round", clip_on=False)
a[2].stairs([1, 2, 1], [0, 1, 2, 3], orientation="horizontal", fill=True, facecolor="gold", zorder=0)
a[3].stairs(np.exp(np.arange(200) % 9), np.arange(201) / 20, baseline=0.5)
a[3].set_yscale("log")
fig.savefig(Path(__file__).with_suffix(".png"))
