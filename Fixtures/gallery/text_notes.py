"""Draws the pictures of boxed texts, annotations and legends that are not among the reference cases, with matplotlib."""
import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.lines import Line2D
from matplotlib.patches import Patch


def text_box_styles():
    fig, ax = plt.subplots(figsize=(7, 5), dpi=120)
    styles = ["ellipse", "circle,pad=0.1", "rarrow,head_width=0.8", "rarrow,head_angle=-60", "larrow,head_angle=60",
              "darrow,head_width=2.2,head_angle=120", "darrow,head_angle=250", "round,rounding_size=0.9",
              "round4,pad=0.6,rounding_size=0.1", "sawtooth,tooth_size=0.4", "roundtooth,pad=0.8", "square,pad=-0.1"]
    for i in range(12):
        ax.text(0.05 + 0.34 * (i % 3), 0.9 - 0.17 * (i // 3), styles[i].replace(",", "\n"), size="small",
                bbox=dict(boxstyle=styles[i], fc="C%d" % i, ec="k", alpha=0.5, ls="--" if i % 2 else "-"))
    ax.text(0.1, 0.1, "two lines\nturned by -20", rotation=-20, va="top", ha="center",
            bbox=dict(boxstyle="roundtooth", color="C3", fill=False, lw=2.5))
    ax.text(0.4, 0.1, "anchored", rotation=60, rotation_mode="anchor", size=15,
            bbox=dict(boxstyle="round", pad=1.234, fc="none", ls=":", lw=1.5))
    ax.text(0.7, 0.15, "plain box", bbox=dict())
    ax.text(0.7, 0.05, "", bbox=dict(fc="r"))
    fig.text(0.93, 0.5, "of the figure", rotation=90, va="center", bbox=dict(boxstyle="darrow", fc="w", pad=0.2))
    return fig


def text_arrow_styles():
    fig, ax = plt.subplots(figsize=(8, 6))
    styles = ["-", "<-", "->", "<->", "<|-", "-|>", "<|-|>", "]-", "-[", "]-[", "|-|", "]->", "<-[", "simple", "fancy",
              "wedge", "->,head_length=1,head_width=0.7", "|-|,widthA=0.3,angleA=20,widthB=2,angleB=-30",
              "]-[,widthA=0.4,lengthA=0.5,lengthB=1", "simple,head_length=1.5,head_width=2,tail_width=0.8",
              "fancy,head_length=1,tail_width=0.2", "wedge,tail_width=1.5,shrink_factor=0.2"]
    for i, style in enumerate(styles):
        x, y = i % 4, 6 - i // 4
        ax.annotate(style.split(",")[0], (x + 0.6, y + 0.25), (x, y), size=12 if i % 3 else "large",
                    arrowprops=dict(arrowstyle=style, connectionstyle="arc3,rad=%g" % (0.3 * (i % 3 - 1)), fc="C%d" % i,
                                    lw=1 + i % 2, shrinkB=i % 5))
    ax.annotate("short", (2.32, 1.1), (2, 1), arrowprops=dict(arrowstyle="simple,head_length=3", shrinkA=0))
    ax.annotate("short", (3.4, 1.1), (3, 1), arrowprops=dict(arrowstyle="fancy,head_length=3", shrinkA=0))
    ax.set(xlim=(-0.2, 4), ylim=(0.5, 6.8))
    return fig


def text_connection_styles():
    fig, ax = plt.subplots(figsize=(8, 6), dpi=90)
    styles = ["arc3,rad=0.7", "angle3", "angle3,angleA=20,angleB=-70", "angle", "angle,angleA=-90,angleB=180,rad=10",
              "angle,rad=-15", "arc", "arc,angleA=-90,armA=30,rad=8", "arc,angleB=90,armB=25,rad=5",
              "arc,angleA=0,angleB=-90,armA=30,armB=30,rad=7", "bar", "bar,fraction=-0.2",
              "bar,armA=20,armB=40,angle=180,fraction=0.1", "bar,angle=90"]
    for i, style in enumerate(styles):
        x, y = i % 4, 4 - i // 4
        ax.annotate("%d" % i, (x + 0.6, y + 0.45), (x, y), bbox=dict(boxstyle="round", fc="0.9") if i % 2 else None,
                    arrowprops=dict(arrowstyle="->" if i % 3 else "<|-|>", connectionstyle=style, color="C%d" % i,
                                    ls="--" if i % 4 == 3 else "-"))
    ax.annotate("relpos", (2.7, 1.3), (2, 1), bbox=dict(fc="w"), size=16,
                arrowprops=dict(arrowstyle="->", relpos=(1, 0), shrinkA=0, shrinkB=10, mutation_scale=30))
    ax.annotate("no patch", (3.5, 1.3), (2.8, 1), arrowprops=dict(arrowstyle="->", patchA=None))
    ax.set(xlim=(-0.2, 4), ylim=(0.8, 4.7))
    return fig


def text_annotation_places():
    fig, (a, b) = plt.subplots(1, 2, figsize=(8, 4))
    a.plot([1, 10, 100], [3, 1, 2])
    a.set_xscale("log")
    arrow = dict(arrowstyle="->")
    a.annotate("points", (10, 1), (20, 30), textcoords="offset points", arrowprops=arrow)
    a.annotate("pixels", (10, 1), (-60, 20), textcoords="offset pixels", arrowprops=arrow)
    a.annotate("sizes", (100, 2), (-4, -3), textcoords="offset fontsize", arrowprops=arrow, size=14)
    a.annotate("axes", (0.5, 0.5), (30, 200), "axes fraction", "axes points", arrowprops=arrow)
    a.annotate("figure", (300, 30), (0.02, 0.95), "figure pixels", "figure fraction", arrowprops=arrow)
    a.annotate("mixed", (3, 1), (0, 15), ("data", "axes fraction"), "offset points", ha="center", arrowprops=arrow)
    a.annotate("outside", (1000, 2))
    a.annotate("kept", (150, 2.2), annotation_clip=False)
    a.annotate("cut", (1.1, 0.5), xycoords="axes fraction", annotation_clip=True)
    old = dict(width=2, headwidth=9, headlength=15, shrink=0.1)
    for i, place in enumerate([(0.2, 0.8), (0.8, 0.8), (0.8, 0.2), (0.2, 0.2), (0.5, 0.9), (0.9, 0.5)]):
        b.annotate("middle" if i == 0 else "", place, (0.5, 0.5), ha="center", va="center",
                   arrowprops=dict(old, color="C%d" % i))
    b.annotate("plain", (0.1, 0.5), (0.1, 0.3), arrowprops=dict(fc="none"), rotation=45)
    b.annotate("only text", (0.6, 0.05), color="C3", weight="bold")
    return fig


def figure_tight_notes():
    fig, (a, b) = plt.subplots(1, 2, figsize=(7, 3), dpi=110)
    a.annotate("beyond the axes", (0.5, 0.5), (1.02, 1.1), textcoords="axes fraction", bbox=dict(boxstyle="round"),
               arrowprops=dict(arrowstyle="fancy"))
    b.annotate("", (0.5, -0.5), (0.5, 0.5), arrowprops=dict(arrowstyle="->"), annotation_clip=False)
    b.annotate("below", (0.5, -0.4), (0.2, 0.5), arrowprops=dict(arrowstyle="->"), annotation_clip=False)
    b.text(0.6, 1.1, "boxed", bbox=dict(boxstyle="square,pad=2", fc="w"))
    b.set(xlim=(0, 1), ylim=(0, 1))
    fig.tight_layout()
    return fig


def figure_tight_bbox_notes():
    fig, ax = plt.subplots(figsize=(4, 3))
    ax.annotate("far away", (1.3, 0.5), (-0.4, 1.2), xycoords="axes fraction", bbox=dict(boxstyle="circle", fc="w"),
                arrowprops=dict(arrowstyle="wedge", connectionstyle="arc3,rad=0.4"))
    return fig


def text_legend_looks():
    fig, axes = plt.subplots(2, 2, figsize=(9, 7))
    x = np.arange(4)
    for ax in axes.flat:
        for i in range(5):
            ax.plot(x, x * (i + 1), "os^D*"[i] + "-", label="line %d" % i)
    (a, b), (c, d) = axes
    a.legend(ncols=2, title="A title wider than the entries", title_fontsize="large", alignment="left", fontsize=8,
             reverse=True, labelcolor="linecolor", loc="upper left")
    b.legend(ncols=3, mode="expand", bbox_to_anchor=(0, 1.02, 1, 0.2), loc="lower left", borderaxespad=0, numpoints=2,
             markerscale=1.5, frameon=False)
    own = [Patch(facecolor="C3", edgecolor="k", lw=2, label="one\nof two"), Patch(fill=False, ls="--", label="dashed"),
           Line2D([], [], ls=":", lw=3, marker="v", mfc="none", label="own")]
    c.legend(handles=own, markerfirst=False, facecolor="wheat", edgecolor="C0", framealpha=0.5, shadow=True,
             handlelength=4, handleheight=2, labelspacing=1.2, borderpad=1, handletextpad=0.2, loc=(0.1, 0.35))
    d.legend(["a", "b", "c"], bbox_to_anchor=(1, 12), bbox_transform=d.transData, loc="center", numpoints=3,
             labelcolor=["r", "g"], title="two\nlines", alignment="right", fancybox=False, columnspacing=0.5, ncols=3,
             edgecolor="none", facecolor="0.9")
    return fig


def figure_legends():
    fig, (a, b) = plt.subplots(1, 2, figsize=(7, 3))
    first, = a.plot([0, 1], [0, 1], label="first")
    a.plot([0, 1], [1, 0], "--", label="second")
    b.bar([0, 1, 2], [1, 3, 2], color="C2", label="bars")
    b.plot([0, 2], [2, 2], "C3", label="third")
    fig.legend(loc="outside upper center", ncols=4, title="All of the figure")
    fig.legend(handles=[first], labels=["again"], loc="lower left", bbox_to_anchor=(-0.02, -0.05), fontsize="small")
    return fig


def figure_outside_legends():
    fig, axes = plt.subplots(2, 2, figsize=(7, 5), layout="constrained")
    for i, ax in enumerate(axes.flat):
        first, = ax.plot([0, 1], [0, i + 1], label="first")
        second, = ax.plot([0, 1], [i + 1, 0], "--", label="second")
    fig.suptitle("Legends outside")
    fig.legend(handles=[first, second], loc="outside lower center", ncols=2)
    fig.legend(handles=[second], loc="outside right upper", title="Beside")
    return fig


def axes_spine_arrows():
    fig, ax = plt.subplots(figsize=(5, 4))
    x = np.linspace(-2, 2, 41)
    ax.plot(x, x**3 / 4)
    ax.spines[["left", "bottom"]].set_position("zero")
    ax.spines[["top", "right"]].set_visible(False)
    ax.plot(1, 0, ">k", transform=ax.get_yaxis_transform(), clip_on=False)
    ax.plot(0, 1, "^k", transform=ax.get_xaxis_transform(), clip_on=False)
    return fig


SAVE = {
    figure_legends: dict(bbox_inches="tight"),
    figure_tight_bbox_notes: dict(bbox_inches="tight"),
}

for draw in [text_box_styles, text_arrow_styles, text_connection_styles, text_annotation_places, figure_tight_notes,
             figure_tight_bbox_notes, text_legend_looks, figure_legends, figure_outside_legends,
             axes_spine_arrows]:
    draw().savefig(draw.__name__ + ".png", metadata={"Software": None}, **SAVE.get(draw, {}))
    plt.close("all")
