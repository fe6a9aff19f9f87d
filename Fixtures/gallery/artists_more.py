"""Draws the pictures of artists that are not among the reference cases, with matplotlib 3.11.2."""
import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import BoundaryNorm, CenteredNorm, LogNorm, PowerNorm


def nine(rows=3):
    """A grid of axes that leaves room for colour bars."""
    fig, axes = plt.subplots(rows, 3, figsize=(11, 3 * rows))
    fig.subplots_adjust(left=0.05, right=0.96, bottom=0.05, top=0.96, wspace=0.25)
    return fig, axes.ravel()


def hexbin_options():
    fig, axes = nine()
    t = np.arange(1500)
    x, y = np.sin(t * 1.3) * 3 + t % 7, np.cos(t * 0.7) * 2 + t % 11 / 4
    bar = lambda h: fig.colorbar(h, ax=h.axes)
    bar(axes[0].hexbin(x, y, gridsize=12, bins="log"))
    bar(axes[1].hexbin(x, y, gridsize=(10, 4), bins=5, cmap="plasma", edgecolors="k", linewidths=0.5))
    bar(axes[2].hexbin(x, y, gridsize=10, bins=[20, 2, 10, 5], extent=(0, 6, -1, 3), cmap="Greens"))
    axes[3].hexbin(np.exp(x / 2), np.exp(y), gridsize=12, xscale="log", yscale="log", mincnt=1, cmap="magma_r")
    axes[4].hexbin(x, np.exp(y), gridsize=12, yscale="log", marginals=True)
    bar(axes[5].hexbin(x, y, C=x * y, gridsize=14, reduce_C_function=np.median, marginals=True, mincnt=3,
                       cmap="coolwarm", edgecolors="none"))
    bar(axes[6].hexbin(x, y, C=x + y, gridsize=9, reduce_C_function=np.std, norm=PowerNorm(0.5), linewidths=[0, 2],
                       edgecolors=["r", "w"], alpha=0.6))
    bar(axes[7].hexbin(x, y, C=x * 0 + 2, gridsize=11, reduce_C_function=np.sum, marginals=True,
                       norm=BoundaryNorm([0, 8, 16, 32, 64, 128], 256, extend="max")))
    axes[8].hexbin([1, 1.5, 2, np.nan], [1, 1, 1, 1], gridsize=3, mincnt=2)
    axes[8].hexbin([0.5], [1], gridsize=4, mincnt=1)
    return fig


def quiver_options():
    fig, axes = nine()
    x, y = np.meshgrid(np.arange(0, 6), np.arange(0, 5))
    u, v = np.cos(x + y / 2) * (1 + x), np.sin(x / 2 - y) * (1 + y)
    c = np.hypot(u, v)
    bar = lambda q: fig.colorbar(q, ax=q.axes)
    bar(axes[0].quiver(x, y, u, v, c, norm=LogNorm(), units="x", width=0.05, scale=8))
    bar(axes[1].quiver(x, y, u, v, c, norm=CenteredNorm(3), cmap="coolwarm", angles="xy", scale_units="xy", scale=6,
                       pivot="mid"))
    q = axes[2].quiver(x, y, u, v, units="inches", scale_units="inches", scale=10, width=0.03, pivot="tip",
                       color=["C0", "C1", "C2"])
    axes[2].quiverkey(q, 0.5, 1.02, 5, "five", labelpos="W", color="C3", labelcolor="C3", angle=30)
    q = axes[3].quiver(x, y, u, v, units="dots", width=3, headwidth=5, headlength=4, headaxislength=3, minshaft=2,
                       minlength=3)
    axes[3].quiverkey(q, 2, 4.3, 5, "below", labelpos="S", coordinates="data", labelsep=0.05)
    q = axes[4].quiver(x, y, u, v, angles=x * 60.0, units="height", scale_units="width", scale=40, alpha=0.5, zorder=3)
    axes[4].quiverkey(q, 0.5, 0.5, 3, "figure", labelpos="E", coordinates="figure",
                      fontproperties=dict(size=14, weight="bold", family="serif"))
    axes[5].quiver(u, v, scale_units="y", scale=6, units="y", pivot="middle", color="C4")
    q = axes[6].quiver(x, y, u, v, units="xy", scale_units="height", scale=28, edgecolors="k", linewidths=0.8, color="C8")
    axes[6].quiverkey(q, 0.9, 1.03, 4, "outlined", labelpos="W")
    axes[7].quiver(x, y, u, v, scale_units="dots", scale=0.2, angles="xy", color="0.3")
    axes[7].set_yscale("symlog")
    axes[8].quiver([0, 1, 2], [0, 1, 0], [1, 0, np.nan], [0, 1, 1], [1, 2, 3], cmap="cool", linewidths=1)
    axes[8].invert_xaxis()
    return fig


for draw in [hexbin_options, quiver_options]:
    draw().savefig(f"artists_{draw.__name__}.png")
