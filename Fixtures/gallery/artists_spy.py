"""Draws the picture of sparse matrices, with matplotlib 3.11.2."""
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np

i, j = np.meshgrid(np.arange(30), np.arange(20))
z = np.where((i * 7 + j * 3) % 11 == 0, i - 15, 0)
fig, axes = plt.subplots(2, 2, figsize=(9, 7))
a = axes.flat
a[0].spy(z)
a[1].spy(z, precision=5, markersize=4, origin="lower", color="C1")
a[1].set_title("above 5")
a[2].spy([[1, 0, 0, 2], [0, 0.05, 3, 0]], precision=0.1, aspect="auto", alpha=0.5, cmap="copper", zorder=1)
a[3].spy(z, marker="o", markersize=3, label="cells")
a[3].set_xlabel("columns")
a[3].legend(loc="lower right")
fig.savefig(Path(__file__).with_suffix(".png"))
