"""Draws the pictures of images, meshes and colour bars that are not among the reference cases, with matplotlib 3.11.2."""
from pathlib import Path

import matplotlib
from matplotlib import cm, colors, ticker

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np

FILTERS = ["nearest", "bilinear", "bicubic", "spline16", "spline36", "hanning", "hamming", "hermite", "kaiser",
           "quadric", "catrom", "gaussian", "bessel", "mitchell", "sinc", "lanczos", "blackman", "none"]


def images_filters():
    i, j = np.meshgrid(np.arange(4), np.arange(5))
    z = ((i * i * 7 + j * 5) % 13) / 13
    fig, axes = plt.subplots(3, 6, figsize=(9, 6))
    for ax, name in zip(axes.flat, FILTERS):
        ax.imshow(z, interpolation=name, aspect="auto", cmap="viridis")
        ax.set_title(name); ax.set_xticks([]); ax.set_yticks([])
    return fig


def images_sizes():
    i, j = np.meshgrid(np.arange(150), np.arange(90))
    z = np.sin(i / 7) * np.cos(j / 5)
    w = (i * 3 + j * 5) % 17
    fig, axes = plt.subplots(2, 3, figsize=(8, 5))
    axes[0, 0].imshow(z)
    axes[0, 1].imshow(w, cmap="magma", extent=(0, 3, 1, 2.4), origin="lower", vmin=2, vmax=12)
    axes[0, 2].imshow(z[:40, :50], interpolation="lanczos", filterrad=3, alpha=0.6)
    axes[1, 0].imshow(w[:9, :20], interpolation="hanning", interpolation_stage="rgba", cmap="jet", aspect=2)
    axes[1, 1].imshow(z, interpolation="bicubic", interpolation_stage="data", cmap="RdBu")
    m = np.where((i[:8, :8] + j[:8, :8]) % 5 == 0, np.nan, z[:8, :8])
    axes[1, 2].imshow(m, interpolation="bilinear", cmap="cividis", extent=(5, 1, -1, 3))
    return fig


def images_colors():
    i, j = np.meshgrid(np.arange(6), np.arange(5))
    fig, axes = plt.subplots(2, 2, figsize=(6, 5))
    axes[0, 0].imshow(np.dstack([i / 5, j / 4, (i + j) / 9]))
    axes[0, 1].imshow(np.dstack([i * 51, j * 60, (i * j) * 12]).astype(int), interpolation="bilinear")
    axes[1, 0].imshow(np.dstack([i / 5, j / 4, (i + j) / 9, (j + 1) / 5]), interpolation="bicubic")
    axes[1, 1].imshow(np.dstack([i / 5, j / 4, (i + j) / 9]), alpha=0.4, extent=(0, 2, 0, 1))
    axes[1, 1].imshow(np.dstack([i / 5, j / 4, (i + j) / 9]), extent=(0.5, 3, 0.25, 2))
    axes[1, 1].plot([0, 4], [2, 0], "k")
    return fig


def images_matshow():
    i, j = np.meshgrid(np.arange(9), np.arange(7))
    fig, axes = plt.subplots(1, 2, figsize=(7, 4))
    axes[0].matshow((i * j) % 8)
    axes[1].matshow(i[:3, :2] + j[:3, :2], cmap="copper", vmax=5)
    axes[1].set_xlabel("columns")
    return fig


def images_bent():
    i, j = np.meshgrid(np.arange(9), np.arange(7))
    z = ((i * i * 7 + j * 5) % 13) / 13
    m = np.where((i + j) % 5 == 0, np.nan, z)
    x, y = np.meshgrid(np.arange(60), np.arange(50))
    fig, axes = plt.subplots(3, 4, figsize=(11, 7))
    names = ["nearest", "bilinear", "spline36", "hanning", "kaiser", "quadric", "gaussian", "bessel"]
    scales = [("log", "linear"), ("log", "symlog"), ("linear", "log")]
    for k, (ax, name) in enumerate(zip(axes.flat, names)):
        ax.imshow(z, interpolation=name, aspect="auto", extent=(1, 1000, 0.5, 30), origin="upper" if k % 2 else "lower")
        ax.set(xscale=scales[k % 3][0], yscale=scales[k % 3][1])
    axes[2, 0].imshow(np.sin(x / 5) * np.cos(y / 4), extent=(1, 100, 1, 50), aspect="auto")
    axes[2, 0].set_xscale("log")
    axes[2, 1].imshow(m, extent=(100, 1, 1, 50), interpolation="bilinear", aspect="auto", alpha=0.6)
    axes[2, 1].set_yscale("log")
    axes[2, 2].imshow(np.dstack([i / 8, j / 6, (i + j) / 14]), extent=(-100, 100, 1, 50), interpolation="bicubic", aspect="auto")
    axes[2, 2].set_xscale("symlog")
    axes[2, 3].imshow((i * i * 7 + j * 5) % 13, extent=(1, 1e4, 1, 50), interpolation="hanning", interpolation_stage="rgba",
                      filternorm=False, aspect="auto")
    axes[2, 3].set_xscale("log"); axes[2, 3].set_xlim(0.5, 3e4)
    return fig


def images_more():
    i, j = np.meshgrid(np.arange(9), np.arange(7))
    z = ((i * i * 7 + j * 5) % 13) / 13
    x, y = np.meshgrid(np.arange(300), np.arange(250))
    w = np.sin(x / 5) * np.cos(y / 4)
    fig, axes = plt.subplots(3, 4, figsize=(11, 8))
    a = axes.flat
    a[0].imshow(w, resample=False)
    a[1].imshow(w, resample=False, interpolation="bilinear", interpolation_stage="data")
    a[2].imshow(z, interpolation="sinc", filternorm=False, filterrad=2.5)
    a[3].imshow(z, interpolation="lanczos", filternorm=False, filterrad=6, alpha=0.5)
    a[4].imshow([[3]])
    a[5].imshow([[np.nan, 1], [np.inf, -np.inf]])
    a[6].imshow(z, extent=(0.3, 4.7, 5.1, 1.2)); a[6].set(xlim=(-1, 6), ylim=(0, 6))
    a[7].imshow(z, extent=(4.7, 0.3, 1.2, 5.1), interpolation="bilinear"); a[7].set(xlim=(-1, 6), ylim=(0, 6))
    a[8].imshow([[[255, 0, 0], [0, 128, 0]], [[0, 0, 255], [255, 255, 0]]], interpolation="bicubic", origin="lower", aspect=0.7)
    a[9].imshow(np.dstack([i * 30, j * 40, i * j * 5, 255 - i * 20]).astype(np.uint8), alpha=0.7, extent=(0.2, 3.3, 1.1, 4.7))
    a[9].set(xlim=(0, 5), ylim=(0, 5))
    a[10].imshow((i * i * 7 + j * 5) % 13, vmin=2, vmax=9, cmap="magma", interpolation="hermite")
    a[11].matshow(z, interpolation="sinc", interpolation_stage="rgba", filternorm=False, filterrad=3, resample=False,
                  origin="lower", aspect="auto")
    return fig


def colorbars_norms():
    i, j = np.meshgrid(np.arange(24), np.arange(16))
    z = np.sin(i / 4) * np.cos(j / 3) * (i + 1)
    p = np.exp(z / 4)
    fig, axes = plt.subplots(3, 3, figsize=(12, 9))
    norms = [colors.Normalize(-10, 15), colors.LogNorm(), colors.SymLogNorm(0.5, linscale=0.8, vmin=-20, vmax=20),
             colors.PowerNorm(0.5, vmin=0, vmax=300), colors.TwoSlopeNorm(5), colors.CenteredNorm(2),
             colors.BoundaryNorm([-20, -5, -1, 0, 1, 5, 20], 256, extend="both"),
             colors.BoundaryNorm([-20, -5, -1, 0, 1, 10], 256), colors.LogNorm(0.1, 100)]
    datas = [z, p, z, p, z, z, z, z, p]
    maps = ["viridis", "plasma", "RdBu", "magma", "PiYG", "coolwarm", "Spectral", "YlGn", "inferno"]
    bars = [dict(extend="both"), dict(label="log"), dict(), dict(extend="max", extendfrac=0.1), dict(drawedges=False, format="%.1f"),
            dict(location="left"), dict(spacing="proportional"), dict(drawedges=True, spacing="uniform", extend="max", extendfrac="auto", extendrect=True),
            dict(orientation="horizontal", extend="both", extendrect=True)]
    for ax, norm, data, cmap, bar in zip(axes.flat, norms, datas, maps, bars):
        m = ax.pcolormesh(data, norm=norm, cmap=cmap)
        fig.colorbar(m, ax=ax, **bar)
    return fig


def colorbars_contours():
    x, y = np.meshgrid(np.linspace(-3, 3, 61), np.linspace(-2, 2, 41))
    z = x * np.exp(-x**2 - y**2)
    fig, axes = plt.subplots(2, 2, figsize=(9, 7))
    a = axes[0, 0].contour(x, y, z)
    fig.colorbar(a, ax=axes[0, 0], label="lines")
    a = axes[0, 1].contourf(x, y, z, levels=[-0.3, -0.1, 0, 0.2, 0.3], extend="both", cmap="PuOr")
    fig.colorbar(a, ax=axes[0, 1], drawedges=True)
    a = axes[1, 0].contourf(x, y, z, levels=14, alpha=0.5)
    fig.colorbar(a, ax=axes[1, 0], location="top", spacing="proportional")
    a = axes[1, 1].contourf(x, y, z, levels=[-0.3, -0.1, 0, 0.2, 0.3], colors=["C0", "C1", "C2"])
    fig.colorbar(a, ax=axes[1, 1], ticks=[-0.2, 0, 0.2], spacing="proportional", shrink=0.8, aspect=10, pad=0.1, fraction=0.2)
    return fig


def colormaps_all():
    names = [n for n in sorted(matplotlib.colormaps, key=lambda n: (n.lower(), n)) if not n.endswith("_r")]
    fig, axes = plt.subplots(23, 4, figsize=(8, 9))
    z = np.arange(512).reshape(1, 512)
    for ax, name in zip(axes.flat, names):
        ax.imshow(z, cmap=name, aspect="auto"); ax.axis("off")
        ax.set_title(name, fontsize=6, pad=1)
    axes.flat[-1].axis("off")
    return fig


def colormaps_own():
    i, j = np.meshgrid(np.arange(12), np.arange(8))
    z = i + j * 0.7
    m = np.where((i + j) % 7 == 0, np.nan, z)
    fig, axes = plt.subplots(2, 3, figsize=(10, 6))
    maps = [colors.ListedColormap(["red", "#00aa00", "0.3", "C1"]), plt.get_cmap("viridis", 7),
            colors.LinearSegmentedColormap.from_list("a", ["k", "C0", "w"], N=9),
            colors.LinearSegmentedColormap.from_list("a", list(zip([0, 0.2, 1], ["navy", "gold", "crimson"]))),
            plt.get_cmap("coolwarm", 5), plt.get_cmap("gnuplot2_r", 64)]
    for k, (ax, cmap) in enumerate(zip(axes.flat, maps)):
        if k % 2:
            cmap = cmap.with_extremes(under="black", over="magenta", bad="0.8")
        p = ax.imshow(m, cmap=cmap, vmin=3, vmax=12)
        fig.colorbar(p, ax=ax, extend="both" if k % 2 else "neither", drawedges=k == 4, location=["right", "left", "top"][k % 3])
    return fig


def meshes_edges():
    x, y = np.meshgrid(np.arange(7), np.arange(5))
    z = np.sin(x) + y
    fig, axes = plt.subplots(2, 2, figsize=(7, 5.7))
    axes[0, 0].pcolormesh(z, edgecolors="k", linewidth=0.5)
    axes[0, 1].pcolormesh(x + 0.3 * y, y, z, edgecolors="white", linewidth=2, cmap="magma", shading="nearest")
    p = axes[1, 0].pcolormesh(x + 0.2 * np.sin(y), y + 0.3 * np.cos(x), z, shading="gouraud", alpha=0.7)
    fig.colorbar(p, ax=axes[1, 0], location="bottom")
    axes[1, 1].pcolormesh(10.0 ** x, y + 1.0, z, shading="gouraud", cmap="Spectral")
    axes[1, 1].set_xscale("log")
    return fig


def colorbars_shared():
    i, j = np.meshgrid(np.arange(12), np.arange(10))
    fig, axes = plt.subplots(2, 2, figsize=(7, 6))
    for k, ax in enumerate(axes.flat):
        p = ax.imshow(np.sin((k + 1) * i / 6) * np.cos(j / 3), vmin=-1, vmax=1)
    fig.colorbar(p, ax=axes, shrink=0.7, label="height", ticks=[-1, 0, 1])
    q = axes[0, 1].scatter([0, 5, 9], [2, 3, 8], c=[1, 20, 400], norm="log", cmap="hot", s=80)
    fig.colorbar(q, ax=axes[0], location="top", label="log")
    return fig


def colorbars_more():
    i, j = np.meshgrid(np.arange(12), np.arange(8))
    z = np.sin(i / 3) * (j + 1)
    with matplotlib.rc_context({"axes.grid": True}):
        fig, axes = plt.subplots(3, 3, figsize=(14, 10))
        m = axes[0, 0].pcolormesh(z, cmap="PiYG")
        fig.colorbar(m, ax=axes[0, 0], boundaries=[-8, -4, -1, 1, 3, 8], extend="both", extendfrac="auto", drawedges=True).set_label("low", loc="bottom")
        m = axes[0, 1].pcolormesh(z, cmap="magma")
        fig.colorbar(m, ax=axes[0, 1], values=[-6, -2, 0, 1, 5], extend="max")
        m = axes[0, 2].pcolormesh(z, norm=colors.PowerNorm(0.5, vmin=0, vmax=9))
        fig.colorbar(m, ax=axes[0, 2], boundaries=[0, 1, 3, 9], values=[0, 2, 9], spacing="proportional", ticks=[0, 3, 9], format="%.2f")
        m = axes[1, 0].pcolormesh(z)
        b = fig.colorbar(m, ax=axes[1, 0], ticks=ticker.MultipleLocator(2.5), format="{x:.1f} m", shrink=0.6, anchor=(0, 0), panchor=(0.5, 1))
        b.set_label("height", loc="top", labelpad=-3, fontsize=8)
        m = axes[1, 1].pcolormesh(z, cmap="cividis", vmin=-4, vmax=4)
        fig.colorbar(m, cax=axes[1, 1].inset_axes([0.1, 1.05, 0.8, 0.06]), location="top", extend="both").set_label("right", loc="right")
        b = fig.colorbar(cm.ScalarMappable(colors.LogNorm(1, 1000), "plasma"), ax=axes[1, 2], location="bottom")
        b.set_label("own", loc="left")
        axes[2, 0].plot([0, 1], [3, 2])
        t = axes[2, 0].twinx()
        m = t.scatter([0.2, 0.6, 0.8], [10, 20, 15], c=[1, 2, 5])
        fig.colorbar(m, ax=t, pad=0.15)
        a = axes[2, 1].inset_axes([0.2, 0.3, 0.6, 0.6])
        m = a.pcolormesh(z, cmap="hot")
        fig.colorbar(m, ax=a, location="bottom", ticks=ticker.MaxNLocator(3), fraction=0.1, pad=0.2)
        m = axes[2, 1].scatter([1, 2], [1, 2], c=[0, 1])
        fig.colorbar(m, cax=axes[2, 2]).set_label("wide", loc="center")
    return fig


for draw in [images_filters, images_sizes, images_colors, images_matshow, images_bent, images_more, colorbars_norms, colorbars_contours, colormaps_all, colormaps_own, meshes_edges, colorbars_shared, colorbars_more]:
    draw().savefig(Path(__file__).with_name(draw.__name__ + ".png"))
