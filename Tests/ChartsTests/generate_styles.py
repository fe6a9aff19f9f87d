"""Writes styles.tsv: what matplotlib's default style has, and what each of its style sheets changes.

A row is a sheet's name, a setting's name and its value as a style sheet could say it. Needs matplotlib 3.11.
"""
import os

import matplotlib
import matplotlib.style as style
from matplotlib.colors import to_hex
from matplotlib.markers import MarkerStyle

# What has nothing to do with pictures of charts.
OTHER_GROUPS = (
    "agg", "animation", "axes3d", "backend", "docstring", "figure.hooks", "figure.max_open",
    "figure.raise", "interactive", "keymap", "macosx", "pdf", "pgf", "ps", "savefig.directory",
    "savefig.format", "savefig.orientation", "svg", "timezone", "tk", "toolbar", "webagg")
WORDS = ("auto", "inherit", "none", "edge", "face")
LINE_STYLES = {"solid": "-", "dashed": "--", "dashdot": "-.", "dotted": ":", "None": "none"}


def color(value):
    word = str(value)
    if word.lower() in WORDS or value is None or (word[0] == "C" and word[1:].isdigit()):
        return word
    digits = to_hex(value, keep_alpha=True)
    return digits[:7] if digits.endswith("ff") else digits


def cycle(value):
    write = {"color": color}
    keys = sorted(value.keys)
    return "; ".join(f"{key}: " + ", ".join(write.get(key, text)(v) for v in value.by_key()[key])
                     for key in keys)


def text(value):
    if hasattr(value, "value"):
        return value.value
    if value is None or isinstance(value, (bool, str)):
        return str(value)
    if isinstance(value, (list, tuple)):
        return ", ".join(text(v) for v in value)
    return repr(value)


def written(name, value):
    if name == "axes.prop_cycle":
        return cycle(value)
    if name.endswith(("color", "edgecolors")) and not isinstance(value, bool):
        return color(value)
    if name.endswith("linestyle") and value is not None:
        return LINE_STYLES.get(value, text(value))
    return text(value)


def settings():
    return {name: written(name, value) for name, value in matplotlib.rcParams.items()
            if not name.startswith(OTHER_GROUPS)}


def main():
    matplotlib.rcdefaults()
    usual = settings()
    rows = [("default", name, usual[name]) for name in sorted(usual)]
    for sheet in sorted(style.library, key=lambda name: (name.lower(), name)):
        matplotlib.rcdefaults()
        style.use(sheet)
        own = settings()
        rows += [(sheet, name, own[name]) for name in sorted(own) if own[name] != usual[name]]
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "styles.tsv")
    with open(path, "w", encoding="utf-8") as file:
        for row in rows:
            file.write("\t".join(row) + "\n")


if __name__ == "__main__":
    main()
