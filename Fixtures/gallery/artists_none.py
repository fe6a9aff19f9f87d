"""Draws the picture of the colour none, with matplotlib 3.11.2."""
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

fig, axs = plt.subplots(3, 4, figsize=(12, 9))
a = iter(axs.ravel())
x, y = [1, 2, 3], [3, 4, 5]
colors = ["red", "none", "blue"]
next(a).bar(x, y, color=colors, edgecolor=["k", "k", "none"], alpha=0.5)
next(a).bar(x, y, color="none", edgecolor="red", hatch="x", hatchcolor="none")
next(a).scatter(x, y, c=colors, edgecolors="k", s=400)
next(a).scatter(x, y, c=["none"], edgecolors="k", s=400, alpha=0.5)
next(a).hlines(x, 0, y, colors=colors, alpha=0.5)
next(a).stackplot(x, [[3, 4, 5], [1, 2, 3]], colors=["red", "none"], alpha=0.5)
next(a).hist([[1, 2, 2, 3], [2, 3, 3, 3]], color=["red", "none"], alpha=0.5)
next(a).broken_barh([(1, 2), (4, 1), (6, 2)], (1, 2), facecolors=colors, alpha=0.5)
next(a).fill_between([1, 2, 3.3], [1, 2.7, 3], hatch="", edgecolor="green")
next(a).fill_between([1, 2, 3.3], [1, 2.7, 3], hatch="x", hatchcolor="none", alpha=0.5)
next(a).pcolor([[1]], hatch="", edgecolors="red")
next(a).pcolor([[1, 2], [3, 4]], edgecolors=colors, linewidths=4, alpha=0.5)
fig.savefig(Path(__file__).with_suffix(".png"))
