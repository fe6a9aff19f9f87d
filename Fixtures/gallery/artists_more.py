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


def boxplot_options():
    fig, axes = nine()
    t = np.arange(40)
    sets = [np.sin(t * 1.7) ** 3 * 4 + t / 20, np.cos(t * 0.9) * 2 + t % 5, (t % 7) ** 2 / 8 - 1]
    line = dict(color="C3", linewidth=2, linestyle="--", gapcolor="y", dash_capstyle="round", dash_joinstyle="bevel",
                solid_joinstyle="round")
    axes[0].boxplot(sets, notch=True, usermedians=[0, None, 2], conf_intervals=[(-0.5, 0.5), None, [None, 3]])
    np.random.seed(7)
    axes[1].boxplot(sets, notch=True, bootstrap=200, whis=(5, 95), sym="gx", flierprops=dict(markersize=9))
    axes[2].boxplot([[1, 2, 2, 2, 2, 2, 5], [1, 3, 3, 3, 3, 7]], autorange=True, positions=[2, 5], widths=[0.4, 1.5],
                    capwidths=[0.8, 0.3], tick_labels=["all", "ends"])
    axes[3].boxplot(sets, boxprops=dict(color="C0", linewidth=3, solid_joinstyle="miter"), whiskerprops=line,
                    capprops=dict(color="C2", linewidth=4, solid_capstyle="round"),
                    medianprops=dict(color="C4", linewidth=5, solid_capstyle="projecting"), showmeans=True,
                    meanprops=dict(marker="D", markerfacecolor="w", markeredgecolor="k", markersize=8, color="r"),
                    flierprops=dict(marker="^", fillstyle="left", markersize=10, markerfacecolor="y",
                                    markerfacecoloralt="c"))
    axes[4].boxplot(sets, patch_artist=True, boxprops=dict(facecolor="C8", color="C5", hatch="//", alpha=0.7),
                    showcaps=False, showfliers=False, meanline=True, showmeans=True, label=["a", "b", "c"])
    axes[4].legend()
    axes[5].boxplot(sets, orientation="horizontal", notch=True, patch_artist=True, widths=0.8, label="boxes",
                    medianprops=dict(linestyle=":", linewidth=3), meanprops=dict(linestyle="-", linewidth=1),
                    showmeans=True, zorder=5)
    axes[5].legend(loc="upper left")
    axes[6].boxplot(sets, manage_ticks=False, positions=[0.5, 2, 2.5], showbox=False, whis=0.5)
    axes[6].plot([0, 3], [0, 5])
    axes[7].boxplot(sets[0], sym="", positions=[1.5])
    axes[7].boxplot(sets[1], positions=[2.5], flierprops=dict(clip_on=False, marker="s"))
    axes[7].set_ylim(-2, 3)
    axes[8].boxplot([sets[0], [], [np.nan, 1], sets[2]], showmeans=True)
    return fig


def boxplot_style():
    rows = {"notch": True, "patchartist": True, "showmeans": True, "meanline": True, "bootstrap": 100, "whiskers": 0.8,
            "showcaps": False, "boxprops.color": "C2", "boxprops.linewidth": 2, "whiskerprops.linestyle": "--",
            "whiskerprops.color": "C3", "medianprops.color": "k", "medianprops.linewidth": 3, "meanprops.color": "w",
            "meanprops.linewidth": 2, "flierprops.marker": "x", "flierprops.markeredgecolor": "C4",
            "flierprops.markersize": 9, "flierprops.markeredgewidth": 2}
    with plt.rc_context({"boxplot." + key: value for key, value in rows.items()} | {"patch.facecolor": "C9"}):
        fig, ax = plt.subplots(figsize=(5, 4))
        t = np.arange(40)
        np.random.seed(3)
        ax.boxplot([np.sin(t * 1.7) ** 3 * 4 + t / 20, np.cos(t * 0.9) * 2 + t % 5])
    return fig


def errorbar_options():
    fig, axes = nine(2)
    x = np.arange(1, 11)
    y = np.sqrt(x) + np.cos(x)
    axes[0].errorbar(x, y, yerr=0.4, fmt="o-", fillstyle="left", markersize=12, markerfacecoloralt="w", markevery=3,
                     drawstyle="steps-mid", capsize=4, label="half")
    axes[0].legend()
    axes[1].errorbar(x, y, xerr=0.3, yerr=[0.1 * x, 0.05 * x], linestyle="--", dash_capstyle="round", linewidth=4,
                     elinewidth=1, elinestyle=":", ecolor="k", capsize=5, capthick=3, barsabove=True)
    axes[2].errorbar(x, y, yerr=0.5, errorevery=3, marker="s", markeredgewidth=2.5, markersize=9, capsize=6,
                     markerfacecolor="none", capthick=1)
    axes[2].errorbar(x, y - 4, yerr=0.5, errorevery=(1, 4), color="C3", capsize=6)
    flags = x % 3 == 0
    axes[3].errorbar(x, y, yerr=0.5, lolims=flags, uplims=~flags, fmt="none", color="C2", capsize=3)
    axes[3].errorbar(x, y + 4, xerr=0.6, xlolims=True, xuplims=flags, fmt=".", markersize=10)
    axes[4].errorbar(x, -y, yerr=1, uplims=[True] * 5 + [False] * 5, capsize=4, alpha=0.5, zorder=1)
    axes[4].invert_yaxis()
    axes[5].errorbar(x, y, yerr=0.8, fmt="D", clip_on=False, capsize=5, solid_capstyle="butt", markersize=10)
    axes[5].set(xlim=(1, 9), ylim=(0, 3.5))
    return fig


def words_and_dates():
    fig, axes = nine(2)
    fruit = ["apple", "pear", "fig", "plum"]
    axes[0].scatter(fruit, [3, 1, 2, 4], s=[40, 90, 160, 250])
    axes[0].scatter(["fig", "kiwi"], [4, 2], marker="^", c=["C1", "C3"])
    axes[1].scatter([1, 2, 3, 4], fruit, c=[1, 2, 3, 4], cmap="cool")
    axes[1].hlines(fruit, 0, [1, 2, 3, 4], colors="0.6", zorder=0)
    axes[2].fill_between(fruit, [1, 2, 1, 3], [2, 4, 3, 5], alpha=0.4)
    axes[2].step(fruit, [1, 3, 2, 4], where="mid", color="k")
    axes[2].errorbar(fruit, [2, 3, 2, 4], yerr=0.5, fmt="o", color="C3", capsize=4)
    axes[3].fill_betweenx(fruit, [1, 2, 1, 3], [2, 4, 3, 5], step="post", facecolor="C2")
    axes[3].stem(fruit, [5, 6, 5, 6], orientation="horizontal")
    axes[4].stem(fruit, [5, 6, 5, 6], bottom=4)
    axes[4].vlines(["plum", "fig"], 4, [5, 5.5], linewidth=6, alpha=0.4)
    days = np.array(["2024-01-15", "2024-02-01", "2024-02-20", "2024-03-10"], dtype="datetime64[D]")
    axes[5].scatter(days, [1, 3, 2, 4], s=80)
    axes[5].fill_between(days, [0.5, 2, 1, 3], [2, 4, 3, 5], alpha=0.3)
    axes[5].errorbar(days, [1.5, 3.5, 2.5, 4.5], yerr=0.4, fmt="none", ecolor="C3")
    axes[5].tick_params(axis="x", labelrotation=20)
    fig.subplots_adjust(bottom=0.09)
    return fig


def alphas():
    fig, axes = nine(2)
    x = np.arange(12)
    shares = (x + 1) / 12
    axes[0].scatter(x, x % 5, s=400, c=x, alpha=shares, linewidths=2)
    axes[0].scatter(x, x % 5 + 3, s=300, color="C3", alpha=shares[::-1], label="fading", marker="s")
    axes[0].legend()
    axes[1].scatter(x, x % 5, s=400, facecolors="C2", edgecolors="k", linewidths=3, alpha=shares)
    axes[1].scatter(x, x % 5 + 3, s=400, c=["C0", "C1", "C2"] * 4, alpha=shares)
    values = np.add.outer(np.arange(5), np.arange(6) * 2.0)
    axes[2].pcolormesh(values, alpha=values / 15, edgecolors="k", linewidth=1)
    axes[3].imshow(values, alpha=1 - values / 15, cmap="plasma")
    axes[3].set_facecolor("0.8")
    axes[4].imshow(values, alpha=values / 15, interpolation="bilinear", interpolation_stage="data", aspect="auto")
    axes[5].imshow(np.stack([values / 15, values * 0 + 0.3, 1 - values / 15], axis=2), alpha=values / 15,
                   interpolation="bicubic")
    return fig


def stackplot_options():
    fig, axes = nine(2)
    x = np.arange(12)
    layers = [2 + np.sin(x), 1 + x / 6, 3 - np.cos(x / 2), 1 + (x % 4) / 2]
    for ax, baseline in zip(axes, ["zero", "sym", "wiggle", "weighted_wiggle"]):
        ax.stackplot(x, layers, baseline=baseline, labels=["a", "b", "c"], colors=["C4", "0.7", "#c33"])
        ax.set_title(baseline)
    axes[0].legend()
    axes[4].stackplot(x, layers, hatch=["/", "o", None, "x"], edgecolor="k", linewidth=2, alpha=0.6)
    axes[5].stackplot(x, layers[:2], facecolor="w", edgecolor="C1", hatch="*", linestyle="--")
    return fig


for draw in [hexbin_options, quiver_options, boxplot_options, boxplot_style, errorbar_options, words_and_dates, alphas,
             stackplot_options]:
    draw().savefig(f"artists_{draw.__name__}.png")
