"""Draws the pictures of texts and layouts that are not among the reference cases, with matplotlib 3.11.2."""
import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 5, 51)


def figure_spans():
    fig = plt.figure(figsize=(8, 5))
    grid = fig.add_gridspec(2, 3, width_ratios=[3, 1, 1], height_ratios=[1, 2], wspace=0.35, hspace=0.3)
    fig.add_subplot(grid[0, :2]).plot(x, np.sin(3 * x))
    fig.add_subplot(grid[0, 2]).plot([1, 2, 3], [3, 1, 2])
    fig.add_subplot(grid[1, 0]).plot(x, x**2, "C1")
    fig.add_subplot(grid[1, 1:]).plot(np.cos(x), x, "C2")
    fig.suptitle("Unequal grid", fontsize=16, y=0.97)
    return fig


def figure_mosaic():
    fig, axes = plt.subplot_mosaic("AAB;C.B", figsize=(7, 4.3), width_ratios=[2, 1, 1.5], height_ratios=[1, 1.3])
    axes["A"].plot(x, np.sin(3 * x))
    axes["B"].plot(np.cos(x), x, "C2")
    axes["B"].set_title("B")
    axes["C"].plot(x, x**2, "C1")
    return fig


def figure_tight_spans():
    fig = plt.figure(figsize=(7.3, 4.9), dpi=90)
    grid = fig.add_gridspec(3, 3, height_ratios=[1, 1, 2])
    wide = fig.add_subplot(grid[0, :])
    wide.plot(x, 1e5 * np.sin(3 * x))
    wide.set_title("Wide", loc="left", fontsize="x-large")
    tall = fig.add_subplot(grid[1:, 0])
    tall.plot(x, x)
    tall.set_ylabel("two\nlines", fontsize=14, loc="bottom")
    big = fig.add_subplot(grid[1:, 1:])
    big.plot(x, x**2)
    big.set_xlabel("x", labelpad=-2, loc="left", fontstyle="italic")
    fig.suptitle("A title\nof two lines", fontweight="bold", x=0.3, ha="left")
    fig.supxlabel("below", color="C3")
    fig.supylabel("beside", fontsize="small")
    fig.tight_layout()
    return fig


def figure_transparent_lines():
    fig, ax = plt.subplots(figsize=(4, 3), edgecolor="r", linewidth=5)
    ax.plot([0, 1, 2, 3], [1, 3, 2, 4], "C0o-", alpha=0.5, linewidth=6, label="a")
    ax.text(0.3, 3.3, "no background", fontsize=14, alpha=0.6)
    ax.legend()
    return fig


def text_places():
    fig, ax = plt.subplots(figsize=(6, 4.5), dpi=110)
    ax.plot([0, 1, 2], [3e6, 1e6, 2e6])
    ax.set_title("over the offset", loc="left", fontsize=15)
    ax.set_title("middle\nof two", fontsize="small", alpha=0.5, rotation=3)
    ax.set_title("end", loc="right", family="monospace", pad=2)
    ax.text(0.5, 0.5, "axes", transform=ax.transAxes, ha="center", va="center", rotation="vertical")
    ax.text(0.02, 0.02, "figure", transform=fig.transFigure, weight=600, size="xx-large")
    ax.text(1, 2e6, "a\nlonger line\nb", ma="right", rotation=-33.3, rotation_mode="anchor", linespacing=0.8)
    ax.text(0.25, 1.5e6, "a\nlonger line\n\nb", ma="center", rotation=140, va="center_baseline", color=("C1", 0.7))
    ax.text(1.7, 2.5e6, "g\nÅ", linespacing=1.2, fontsize=20, ha="right", style="oblique", family="serif")
    ax.text(1.7, 2.5e6, "below lines", zorder=1, fontsize=30, color="yellow", ha="center", va="top")
    ax.text(0.1, 2.5e6, "none", color="none")
    ax.set_xlabel("right of x", loc="right", color="C2", weight="bold")
    ax.set_ylabel("bottom of y", loc="bottom", labelpad=9.5, alpha=0.4, size=13)
    return fig


def figure_tight_beyond():
    fig, (a, b) = plt.subplots(1, 2, figsize=(4.37, 2.91), dpi=120, facecolor="lavender", edgecolor="C3", linewidth=3)
    a.plot([0, 1], [0, 1])
    a.set_title("A title that is much wider than its axes")
    a.text(-0.9, 0.3, "outside\non the left", rotation=30, color="C3")
    b.plot([0, 1, 1.4], [0, 1, 1.2], "o-", clip_on=False, markersize=9)
    b.set_xlim(0, 1)
    b.set_ylim(0, 1)
    b.set_facecolor("mistyrose")
    fig.suptitle("above", y=1.1)
    return fig


def figure_frames():
    fig, (a, b) = plt.subplots(1, 2, figsize=(5.37, 2.51), dpi=93, edgecolor=("C0", 0.6), linewidth=4.5)
    a.spines["left"].set_color("r")
    a.spines["left"].set_linewidth(3)
    a.spines["top"].set_visible(False)
    a.spines["right"].set_color("none")
    a.tick_params(axis="x", color="C2", labelcolor="C3")
    a.plot([0, 1], [0, 1])
    b.spines[:].set_linewidth(2.2)
    b.tick_params(axis="y", colors="0.6")
    b.set_axis_on()
    return fig


def text_legends():
    fig, ax = plt.subplots()
    lines = [ax.plot([0, 1, 2], [i, 3 - i, i], "o-", label="line %d" % i)[0] for i in range(4)]
    ax.text(1.5, 2.8, "in the way", fontsize=20)
    ax.text(0, 2.7, "here, too", fontsize=20)
    ax.add_artist(ax.legend(handles=[lines[2], lines[0]], loc="lower center"))
    ax.add_artist(ax.legend([lines[1]], ["another\nname"], loc="center"))
    ax.legend(["first", "second"])
    return fig


SAVE = {
    figure_transparent_lines: dict(transparent=True),
    figure_tight_beyond: dict(bbox_inches="tight", pad_inches=0.23),
}

for draw in [figure_spans, figure_mosaic, figure_tight_spans, figure_transparent_lines, text_places,
             figure_tight_beyond, figure_frames, text_legends]:
    draw().savefig(draw.__name__ + ".png", metadata={"Software": None}, **SAVE.get(draw, {}))
    plt.close("all")
