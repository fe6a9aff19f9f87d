"""Draws the picture of parts of ellipses, with matplotlib 3.11.2."""
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.patches as mp
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 4.5))
ax.add_patch(mp.Arc((2, 2), 3, 2, theta1=20, theta2=250, linewidth=3))
ax.add_patch(mp.Arc((2, 2), 2, 3, angle=30, theta1=0, theta2=120, color="C1", linestyle="--", linewidth=2))
ax.add_patch(mp.Arc((6, 2), 2, 2, theta1=300, theta2=60, edgecolor="C2", linewidth=6, capstyle="round"))
ax.add_patch(mp.Arc((6, 2), 3, 1, angle=-20, alpha=0.5, linewidth=4, edgecolor="C3"))
ax.add_patch(mp.Arc((4, 5), 6, 1.5, theta1=180, theta2=0, hatch="//", hatchcolor="C4", hatch_linewidth=2,
                    label="bowl"))
ax.add_patch(mp.Arc((4, 5.5), 1, 1, theta1=-45, theta2=225, joinstyle="round", zorder=0, clip_on=False))
ax.set(xlim=(0, 8), ylim=(0, 6.5))
ax.legend()
fig.savefig(Path(__file__).with_suffix(".png"))
