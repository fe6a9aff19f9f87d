"""Draws the pictures of contours that are no reference cases: python3 contours_more.py FOLDER"""

import os
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
from matplotlib import colors, ticker


def contours_labels():
    x, y = np.meshgrid(np.linspace(-3, 3, 61), np.linspace(-2, 2, 41))
    z = x * np.exp(-x**2 - y**2)
    fig, axes = plt.subplots(2, 3, figsize=(12, 7))
    a = axes[0, 0]
    c = a.contour(x, y, z, levels=[-0.4, -0.2, 0, 0.1, 0.2, 0.4], colors="k")
    a.clabel(c, fmt="%.2f", colors=["r", "b"], inline_spacing=10)
    a = axes[0, 1]
    c = a.contour(x, y, z, levels=[-0.3, -0.1, 0.1, 0.3], cmap="coolwarm")
    a.clabel(c, [-0.3, 0.3], fmt={-0.3: "low", 0.3: "high"}, fontsize="x-large", inline=False)
    a.clabel(c, [-0.1, 0.1], manual=[(-1, 1), (1, -1), (0.3, 0.2), (2.5, 1.9)], fontsize=8)
    fig.colorbar(c, ax=a)
    a = axes[0, 2]
    c = a.contour(x, y, z, alpha=0.6)
    a.clabel(c, rightside_up=False, fmt=ticker.StrMethodFormatter("{x:.0%}"), fontsize=7)
    a = axes[1, 0]
    a.set_aspect("equal")
    c = a.contour(x, y, 1000 * z)
    a.clabel(c, use_clabeltext=True, fontsize=8)
    a = axes[1, 1]
    a.set_xscale("log")
    c = a.contour(x + 3.5, y, z)
    a.clabel(c, fontsize=8)
    a = axes[1, 2]
    c = a.contour(x, y, z, linewidths=1)
    a.clabel(c, fontsize=8, fmt=ticker.StrMethodFormatter("{x:.1f} m"), zorder=1)
    a.set_xlim(-1.5, 1)
    return fig


for draw in [contours_labels]:
    draw().savefig(os.path.join(sys.argv[1], draw.__name__ + ".png"))
