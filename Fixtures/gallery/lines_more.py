"""Draws the pictures of lines that are not among the reference cases, with matplotlib 3.11.2."""
import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np

FILLED = "o . s ^ v < > D d p h H * 8 P X".split()
CARETS = ["caretleft", "caretright", "caretup", "caretdown",
          "caretleftbase", "caretrightbase", "caretupbase", "caretdownbase"]
TICKS = ["tickleft", "tickright", "tickup", "tickdown"]


def fillstyles(fig):
    ax = fig.add_subplot()
    fig.set_size_inches(8, 5)
    for i, marker in enumerate(FILLED):
        for j, style in enumerate(["left", "right", "bottom", "top", "none"]):
            ax.plot(i, j, marker=marker, color="C0", fillstyle=style, markersize=13.3)
            ax.plot(i + 0.4, j + 0.3, marker=marker, color="C1", fillstyle=style, markersize=9,
                    markeredgecolor="none", markerfacecoloralt="C2")
    for i, marker in enumerate(TICKS + CARETS):
        number = getattr(matplotlib.markers, marker.upper())
        ax.plot(i, 5, marker=number, color="C3", markersize=9)


def dash_forms(fig):
    ax = fig.add_subplot()
    x = np.linspace(0, 9, 40)
    ax.plot(x, np.sin(x), linewidth=3, linestyle=(0, (1, 2, 3)))
    ax.plot(x, np.sin(x) + 1, linewidth=3, linestyle=(-3, (5, 2)))
    ax.plot(x, np.sin(x) + 2, linewidth=3, linestyle=(7.5, (5, 2, 1)))
    ax.plot(x, np.sin(x) + 3, linewidth=3, linestyle="--", gapcolor="C3")
    ax.plot(x, np.sin(x) + 4, linewidth=3, linestyle=(1, (3, 1)), gapcolor=("C4", 0.5))
    ax.plot(x, np.sin(x) + 5, linewidth=3, linestyle=":", gapcolor="y", alpha=0.5)
    ax.plot(x, np.sin(x) + 6, linewidth=3, linestyle=(0, (0, 3)), dash_capstyle="round")
    ax.plot(x, np.sin(x) + 7, linewidth=3, linestyle="-.", dash_capstyle="projecting")
    ax.plot(x, np.sin(x) + 8, linewidth=3, drawstyle="steps-mid", linestyle="--")
    ax.plot(x, np.sin(x) + 9, linewidth=3, drawstyle="steps", color=("C2", 0.4))
    ax.plot(x, np.sin(x) + 10, linewidth=3, linestyle=(0, (2, 0)))


def markevery_forms(fig):
    ax = fig.add_subplot()
    x = np.linspace(0, 9, 60)
    y = np.sin(x)
    y[7] = np.nan
    forms = [(5, 7), (-9, 2), 0.05, (0.1, 0.07), [1, -1, 3], y > 0.5, [], 1e-4, 0.9, (3.0, 0.1)]
    for i, form in enumerate(forms):
        ax.plot(x, y + i, "o-", markersize=5, markevery=form)


def long_cut(fig):
    ax = fig.add_subplot()
    x = np.linspace(0, 100, 5000)
    ax.plot(x, np.sin(x * 50), linewidth=0.7)
    ax.plot(x, np.cos(x * 3) * 3, "x", markersize=4)
    ax.plot(x, np.sin(x * 7) * 2, drawstyle="steps-post")
    ax.plot(x[::-1], np.sin(x * 9), linewidth=0.5)
    ax.set_xlim(33.3, 41.7)


def steps_legend(fig):
    ax = fig.add_subplot()
    x = np.arange(12)
    ax.plot(x, x % 5, "o--", fillstyle="top", markerfacecoloralt="w", label="a", drawstyle="steps-mid",
            markersize=10, gapcolor="C1")
    ax.plot(x, (x * 3) % 7, "s:", label="b", alpha=0.5, drawstyle="steps")
    ax.plot(x, x / 2, "v", markeredgecolor="none", markerfacecolor=("r", 0.5), linestyle=(0, (4, 1)),
            label="c", markevery=3)
    ax.legend()


for draw in [fillstyles, dash_forms, markevery_forms, long_cut, steps_legend]:
    figure = plt.figure()
    draw(figure)
    figure.savefig("lines_" + draw.__name__ + ".png", metadata={"Software": None})
