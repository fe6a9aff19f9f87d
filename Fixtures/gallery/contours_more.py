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


def contours_norms():
    x, y = np.meshgrid(np.linspace(-3, 3, 41), np.linspace(-2, 2, 31))
    z = np.exp(-x**2 - y**2) + np.exp(-(10 * x)**2 - (10 * y)**2) * 50
    w = x * np.exp(-x**2 - y**2) * 100
    fig, axes = plt.subplots(3, 3, figsize=(14, 10))
    m = axes[0, 0].contourf(x, y, z, norm=colors.LogNorm())
    fig.colorbar(m, ax=axes[0, 0])
    m = axes[0, 1].contour(x, y, w, norm=colors.LogNorm(), levels=5)
    axes[0, 1].clabel(m, fontsize=7)
    fig.colorbar(m, ax=axes[0, 1])
    m = axes[0, 2].contourf(x, y, z, locator=ticker.LogLocator(numticks=4), cmap="PuBu_r", extend="both")
    fig.colorbar(m, ax=axes[0, 2])
    m = axes[1, 0].contourf(x, y, w, levels=[-40, -10, -1, 0, 1, 10, 40], norm=colors.SymLogNorm(1), cmap="RdBu", extend="both")
    fig.colorbar(m, ax=axes[1, 0], spacing="proportional", extendfrac="auto")
    m = axes[1, 1].contour(x, y, w, levels=8, norm=colors.TwoSlopeNorm(0, -30, 50), cmap="bwr", extend="both", linewidths=[1, 3], linestyles=["-", ":"])
    fig.colorbar(m, ax=axes[1, 1])
    m = axes[1, 2].contourf(x, y, w, norm=colors.BoundaryNorm([-40, -5, 5, 40], 256), cmap="viridis")
    fig.colorbar(m, ax=axes[1, 2], location="top")
    m = axes[2, 0].contourf(x, y, w, levels=[-30, -10, 0, 10, 30], hatches=["//", None, "..", "x"], colors=["0.5", "w", "C0"], extend="max", alpha=0.5)
    fig.colorbar(m, ax=axes[2, 0])
    v = np.where((abs(x) < 0.4) & (abs(y) < 0.5) | (x > 2.9), np.nan, w)
    axes[2, 1].contourf(x, y, v, corner_mask=False, antialiased=True, cmap="magma", vmin=-30, vmax=30, zorder=0.5)
    m = axes[2, 1].contour(x, y, v, colors="c", negative_linestyles="dotted", norm=colors.PowerNorm(0.5))
    i, j = np.meshgrid(np.arange(8), np.arange(6))
    q = np.sin(i / 2) + j / 3
    axes[2, 2].contourf(q, origin="upper", extent=(0, 4, -1, 2), hatches=["-", "+"])
    axes[2, 2].contour(q, extent=(1, 3, 0, 1), colors="r", vmin=3, vmax=4)
    axes[2, 2].contour(q, origin="lower", colors="k", levels=[1])
    axes[2, 2].contour(q, origin="image", colors="C3", locator=ticker.MultipleLocator(0.5), antialiased=False, zorder=1.5)
    return fig


def meshes_pcolor():
    x, y = np.meshgrid(np.arange(7), np.arange(5))
    z = np.sin(x) + y
    fig, axes = plt.subplots(2, 3, figsize=(10, 6))
    axes[0, 0].pcolor(z)
    axes[0, 1].pcolor(x + 0.3 * y, y, np.where(z > 3.5, np.nan, z), edgecolors="k", cmap="magma", shading="nearest")
    m = axes[0, 2].pcolor(x + 0.2 * np.sin(y), y + 0.3 * np.cos(x), z[:-1, :-1], edgecolors=["r", "w"], linewidths=[1, 2], alpha=0.6)
    fig.colorbar(m, ax=axes[0, 2])
    axes[1, 0].pcolor(10.0 ** x, y + 1.0, z, hatch="//", cmap="Spectral")
    axes[1, 0].set_xscale("log")
    axes[1, 1].pcolor(x + 0.2 * y, np.where(x + y == 7, np.nan, y + 0.0), z[:-1, :-1], antialiased=True, edgecolors="face", norm="log", vmin=0.1, vmax=5)
    axes[1, 2].pcolor([[3]], edgecolors="k", linewidth=2)
    return fig


for draw in [contours_labels, contours_norms, meshes_pcolor]:
    draw().savefig(os.path.join(sys.argv[1], draw.__name__ + ".png"))
