"""Draws the pictures of bars that are not among the reference cases, with matplotlib 3.11.2."""
import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
import matplotlib.patches as mp


def more():
    fig, axes = plt.subplots(3, 3, figsize=(11, 9))
    x = np.arange(5)
    v = 40 * np.sin(np.arange(120) * 1.7) ** 3 + np.arange(120) / 4

    ax = axes[0, 0]
    bars = ax.bar(x, [3, 7, -2, 5, 6], width=[0.3, 0.5, 0.7, 0.9, 0.4], align="edge", color=["C3", "0.8"],
                  edgecolor=["k", "C0", "C1"], linewidth=[1, 3, 1, 3, 1], linestyle="--", yerr=[[1, 1, 1, 2, 1], [0.5, 1, 2, 1, 1]],
                  capsize=3, error_kw=dict(elinewidth=2, ecolor="C2", capthick=2), label=["a", "b", "c", "_d", "e"],
                  tick_label=["one", "two", "three", "four", "five"])
    ax.bar_label(bars, fmt="{:.1f}", padding=4, fontsize=8, color="C3")
    ax.axhspan(1, 2, alpha=0.3, color="C4")
    ax.axvspan(2.2, 2.6, ymin=0.2, ymax=0.8, facecolor="none", edgecolor="C5", hatch="//")
    ax.legend()

    ax = axes[0, 1]
    bars = ax.barh(["low", "middle", "high", "low"], [10, 200, 3000, 50], log=True, hatch=["x", ".", "x", "."], alpha=0.5,
                   edgecolor="C1", label="logs")
    ax.bar_label(bars, label_type="center", rotation=20)
    ax.legend(loc="best")

    ax = axes[0, 2]
    ax.errorbar(x, x**2, yerr=1 + x, xerr=0.3, lolims=[True, False, False, True, False], uplims=[False, True, False, False, False],
                xuplims=True, capsize=2, fmt="none", ecolor="C2", label="bars only")
    ax.errorbar(x, 20 - x, yerr=2, errorevery=(1, 2), barsabove=True, marker="D", color="C4", alpha=0.6, elinewidth=4, label="some")
    ax.legend()

    ax = axes[1, 0]
    ax.hist([v, v[:50] - 20, v[50:]], bins=[-40, -20, -10, 0, 15, 30, 60], density=True, stacked=True, orientation="horizontal",
            histtype="stepfilled", label=["p", "q", "r"], edgecolor="k")
    ax.legend()

    ax = axes[1, 1]
    ax.hist([v, v[:50]], bins="auto", cumulative=-1, histtype="step", linewidth=2, linestyle=":", log=True, label=["u", "v"])
    ax.legend()

    ax = axes[1, 2]
    ax.hist([v, v[:50], v[50:] + 10], bins=6, range=(-30, 40), weights=[np.ones(120), np.full(50, 2.5), np.full(70, 0.5)],
            align="left", rwidth=0.6, color=["gold", "C3", "0.5"], hatch=["/", "o", None], label=["l", "m", "n"])
    ax.legend()

    ax = axes[2, 0]
    ax.pie([1, 2, 3, 4], labels=["ash", "birch", "cedar", "dogwood"], rotatelabels=True, startangle=30, radius=0.9,
           center=(0.1, 0.2), hatch=["/", "o"], autopct="%d%%", pctdistance=0.7, labeldistance=1.05,
           textprops=dict(color="C7", fontsize=9), wedgeprops=dict(linewidth=2, edgecolor="k", alpha=0.8))
    ax.legend(loc="lower left")

    ax = axes[2, 1]
    ax.pie([0.2, 0.3, 0.1], normalize=False, frame=True, explode=[0, 0.3, 0.1], counterclock=False, colors=["C1", "C6"])

    ax = axes[2, 2]
    ax.arrow(0, 0, 3, 1, width=0.1, head_width=0.6, head_length=0.5, length_includes_head=True, facecolor="C2", overhang=0.3)
    ax.arrow(0, 1, 2, 1, width=0.2, shape="left", color="C3")
    ax.add_patch(plt.Polygon([[1, 2], [2, 3], [3, 2.2]], closed=False, fill=False, linewidth=3, joinstyle="round", capstyle="round"))
    ax.add_patch(plt.Circle((3, 0.2), 0.4, hatch="*", facecolor="w", edgecolor="C0", label="circle"))
    ax.add_patch(matplotlib.patches.PathPatch(matplotlib.path.Path([[0, 3], [1, 4], [2, 3], [2, 2], [0, 2], [0, 3]], [1, 3, 3, 2, 2, 79]),
                 facecolor="C8", alpha=0.5))
    ax.add_patch(plt.Rectangle((3.2, 2), -0.5, 1, angle=15, facecolor="C9"))
    ax.legend()
    return fig


def shadows():
    fig, ((a, b), (c, d)) = plt.subplots(2, 2, figsize=(9, 7))
    a.pie([3, 2, 1], shadow=True, explode=[0, 0.1, 0], labels=["x", "y", "z"])
    a.legend()
    b.pie([3, 2, 1], shadow=dict(ox=0.05, oy=-0.1, shade=0.3), wedgeprops=dict(width=0.3))
    for i, s in enumerate(["square", "circle", "ellipse", "larrow", "rarrow", "darrow", "round", "round4"]):
        c.add_patch(mp.FancyBboxPatch((i % 5 + 0.3, i // 5 + 0.35), 0.4, 0.2, boxstyle=s + ",pad=0.1", facecolor=f"C{i}"))
    c.add_patch(mp.FancyBboxPatch((1, 2.3), 2, 0.3, boxstyle="round,pad=1,rounding_size=2", mutation_scale=0.1, mutation_aspect=2))
    c.set(xlim=(0, 5), ylim=(0, 3))
    d.bar(["a", "b", "c", "a"], [3, 5, 2, 1], color="C4", label="some")
    d.plot(["b", "c", "d"], [4, 1, 6], "o-")
    d.plot(["d", "e"], [1, 2], "s", color="C1")
    d.axhline(8)
    d.add_patch(mp.Rectangle((0, 0), 6, 12, fill=False))
    d.legend()
    return fig


for draw in [more, shadows]:
    draw().savefig(f"bars_{draw.__name__}.png")
