"""Draws the picture of rings, with matplotlib 3.11.2."""
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.patches as mp
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 4))
ax.add_patch(mp.Annulus((2, 2), 1.5, 0.5, facecolor="C0", edgecolor="k"))
ax.add_patch(mp.Annulus((6, 2), (1.8, 1), 0.4, angle=30, facecolor="gold", hatch="//", hatchcolor="C4",
                        hatch_linewidth=2, label="turned"))
ax.add_patch(mp.Annulus((4, 4), (1, 0.8), 0.8, angle=-20, color="C3", alpha=0.5))
ax.add_patch(mp.Annulus((2, 4.5), 0.6, 0.1, fill=False, linewidth=3, linestyle=":", edgecolor="C2",
                        capstyle="round", joinstyle="round", zorder=0, clip_on=False))
ax.set(xlim=(0, 8), ylim=(0, 5.5), aspect="equal")
ax.legend()
fig.savefig(Path(__file__).with_suffix(".png"))
