"""Draws the pictures of axes beyond the grid that are no reference cases: python3 axes_more.py FOLDER"""

import os
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np


def axes_secondary():
    x = np.linspace(0, 360, 181)
    fig, axes = plt.subplots(2, 2, figsize=(9, 7), layout="tight")
    ax = axes[0, 0]
    ax.plot(x, np.sin(np.radians(x)))
    ax.set_xlabel("degrees")
    ax.set_title("a title above")
    top = ax.secondary_xaxis("top", functions=(np.radians, np.degrees))
    top.set_xlabel("radians")
    right = ax.secondary_yaxis("right", functions=(lambda y: 100 * y, lambda y: y / 100))
    right.set_ylabel("per cent")
    ax = axes[0, 1]
    ax.plot([1, 10], [1, 4], "o-")
    ax.set_xscale("log")
    low = ax.secondary_xaxis(-0.25, functions=(lambda x: 1 / x, lambda x: 1 / x))
    low.set_xlabel("period")
    left = ax.secondary_yaxis(0.3)
    left.tick_params(axis="y", direction="in", colors="C1")
    ax = axes[1, 0]
    ax.plot([1, 10], [1, 4], "C2")
    middle = ax.secondary_xaxis(2.5, functions=(lambda x: 1 / x, lambda x: 1 / x), transform=ax.transData)
    middle.set_xticks([0.1, 0.125, 0.2, 0.5, 1])
    middle.spines["top"].set_color("C3")
    axes[1, 1].plot([0, 1], [0, 1])
    axes[1, 1].secondary_xaxis("bottom", functions=(lambda x: 1e5 * x, lambda x: x / 1e5)).set_xlabel("low")
    return fig


def axes_twins():
    t = np.linspace(0, 10, 101)
    fig, (a, b) = plt.subplots(1, 2, figsize=(9, 4), layout="tight")
    a.plot(t, t**2, label="square")
    a.set_ylabel("square")
    r = a.twinx()
    r.plot(t, 1e6 * np.exp(t / 5), label="exponential")
    r.set_ylabel("exponential")
    r.legend(loc="upper left")
    far = a.twinx()
    far.spines["right"].set_position(("outward", 70))
    far.plot(t, -t, "C2--")
    far.set_ylabel("third")
    a.set_title("three of y")
    b.plot(t, np.sin(t))
    b.set_xlabel("below")
    u = b.twiny()
    u.plot(1e4 * t, 0.5 * np.cos(t), "C1")
    u.set_xlabel("above")
    u.tick_params(axis="x", labelrotation=30)
    u.set_title("two of x")
    return fig


def axes_insets():
    x = np.linspace(0, 10, 201)
    fig, (a, b) = plt.subplots(1, 2, figsize=(9, 4))
    a.plot(x, np.sin(x))
    a.set_ylim(-1.2, 3)
    i = a.inset_axes([0.08, 0.55, 0.35, 0.4])
    i.plot(x, np.sin(x))
    i.set_xlim(6, 8)
    i.set_ylim(0.5, 1.1)
    a.indicate_inset_zoom(i, edgecolor="C1", alpha=1, linewidth=2)
    j = a.inset_axes([6, 1.4, 3, 1.2], transform=a.transData)
    j.plot(x, np.cos(x), "C2")
    j.set_xlim(5, 4)
    j.set_ylim(-1, 0)
    a.indicate_inset([4, -0.8, 1, 0.5], inset_ax=j, edgecolor="black")
    b.plot(x, x)
    b.indicate_inset([2, 2, 3, 3], linestyle="--", facecolor="C3")
    k = b.inset_axes([0.55, 1.05, 0.4, 0.2])
    k.tick_params(labelbottom=False, labelleft=False)
    b.set_title("above the inset", loc="left")
    return fig


def axes_function_scale():
    x = np.linspace(0, 9, 91)
    fig, (a, b) = plt.subplots(1, 2, figsize=(9, 4))
    a.plot(x, x, "o", markevery=10)
    a.plot(x, x)
    a.set_yscale("function", functions=(lambda y: np.sqrt(y), lambda y: y**2))
    a.set_ylim(0, 10)
    b.plot(x, np.sin(x))
    b.set_xscale("function", functions=(lambda x: -x, lambda x: -x))
    b.grid(True)
    return fig


def figure_free_axes():
    x = np.linspace(0, 4, 41)
    fig = plt.figure(figsize=(6, 5), facecolor="0.9")
    a = fig.add_axes([0.1, 0.1, 0.55, 0.8])
    a.plot(x, x**2)
    a.set_box_aspect(1)
    a.set_anchor("N")
    b = fig.add_axes([0.5, 0.05, 0.45, 0.3], sharex=a)
    b.plot(x, np.cos(x), "C1")
    b.xaxis.set_ticks_position("top")
    b.yaxis.tick_right()
    b.yaxis.set_label_position("right")
    b.set_ylabel("at the right")
    b.set_zorder(-1)
    c = fig.add_axes([0.7, 0.5, 0.25, 0.4])
    c.plot([0, 2], [0, 1], "C2")
    c.set_aspect("equal", anchor="SE")
    c.yaxis.set_visible(False)
    c.xaxis.set_ticks_position("both")
    return fig


def figure_constrained():
    x = np.linspace(0, 5, 51)
    fig = plt.figure(figsize=(9, 6), layout="constrained")
    fig.get_layout_engine().set(w_pad=0.1, h_pad=0.05, wspace=0.1)
    axes = fig.subplot_mosaic("AAB;CDD", width_ratios=[2, 1, 1])
    fig.suptitle("A title\nof two lines", fontsize=14)
    fig.supxlabel("below all", fontsize=12)
    fig.supylabel("beside all", y=0.4)
    axes["A"].plot(x, 1e5 * np.sin(x))
    axes["A"].set_title("wide")
    axes["A"].set_ylabel("first\nsecond")
    axes["B"].plot(x, x**2, "C1")
    r = axes["B"].twinx()
    r.plot(x, np.exp(x), "C2")
    r.set_ylabel("right")
    axes["B"].tick_params(axis="x", labelrotation=60)
    axes["C"].plot(x, np.cos(x))
    axes["C"].set_aspect("equal")
    axes["C"].secondary_xaxis("top", functions=(lambda x: 10 * x, lambda x: x / 10)).set_xlabel("tens")
    axes["D"].plot(x, -x)
    axes["D"].set_xlabel("label")
    axes["D"].text(1.02, 0.5, "outside", transform=axes["D"].transAxes)
    return fig


def figure_constrained_grid():
    x = np.linspace(0, 5, 51)
    fig, axes = plt.subplots(2, 3, figsize=(8, 5), layout="constrained", sharex=True)
    for i, ax in enumerate(axes.flat):
        ax.plot(x, (i + 1) * 10**i * np.sin(x))
        ax.set_title("number " + str(i), loc="right")
        ax.set_ylabel("values " * (i + 1))
    fig.add_axes([0.45, 0.45, 0.1, 0.1])
    return fig


def figure_constrained_legends():
    x = np.linspace(0, 5, 51)
    fig, axes = plt.subplots(1, 2, figsize=(8, 4), layout="constrained")
    for i, ax in enumerate(axes):
        for k in range(3):
            ax.plot(x, (k + 1) * np.sin(x + i), label="line " + str(3 * i + k))
    fig.supxlabel("below all")
    fig.legend(loc="outside lower center", ncols=3)
    fig.legend(loc="outside right upper", labels=["one", "two"])
    return fig


if __name__ == "__main__":
    for draw in (axes_secondary, axes_twins, axes_insets, axes_function_scale, figure_free_axes,
                 figure_constrained, figure_constrained_grid,
                 figure_constrained_legends):
        plt.rcdefaults()
        figure = draw()
        figure.savefig(os.path.join(sys.argv[1], draw.__name__ + ".png"))
        plt.close(figure)
