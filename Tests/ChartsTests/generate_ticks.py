"""Writes ticks.tsv beside this file: the ticks and labels that matplotlib 3.11.2 gives to 2,400 random views.

Each line is a view of an axis of fixed length, fields apart by tabs, list elements by "|", numbers as hexadecimal
doubles: scale and its parameters; "x" or "y"; both ends of the view; major ticks, minor ticks, labels of both, offset
text; for dates also the labels and the offset text of ConciseDateFormatter. Ticks outside the view are part of it.

Usage: python generate_ticks.py
"""
import random
import warnings
from pathlib import Path

import matplotlib

matplotlib.use("agg")
import matplotlib.dates as mdates
import matplotlib.pyplot as plt

warnings.simplefilter("ignore")
assert matplotlib.__version__ == "3.11.2"


def linear_view(rng):
    kind = rng.randrange(6)
    if kind == 0:  # of any size, about zero
        size = 10 ** rng.uniform(-9, 9)
        return sorted(rng.uniform(-size, size) for _ in range(2))
    if kind == 1:  # narrow, far from zero
        centre = rng.choice([-1, 1]) * 10 ** rng.uniform(-3, 8)
        width = abs(centre) * 10 ** rng.uniform(-7, -1)
        return [centre - width, centre + width]
    if kind == 2:  # what autoscaling makes of round data
        low, high = sorted(rng.sample(range(-200, 200), 2))
        unit = 10.0 ** rng.randrange(-6, 7)
        extra = 0.05 * (high - low) * unit
        return [low * unit - extra, high * unit + extra]
    if kind == 3:  # round ends
        low, high = sorted(rng.sample(range(-50, 50), 2))
        unit = 10.0 ** rng.randrange(-8, 9)
        return [low * unit, high * unit]
    if kind == 4:  # from zero
        return [0.0, 10 ** rng.uniform(-8, 12)]
    return sorted([rng.uniform(-10, 10), rng.uniform(-10, 10)])


def log_view(rng, base):
    decades = rng.choice([rng.uniform(0.01, 1), rng.uniform(0.5, 4), rng.uniform(2, 12), rng.uniform(8, 60)])
    low = rng.uniform(-20, 20)
    if rng.random() < 0.2:
        low = round(low)
    return [float(base) ** low, float(base) ** (low + decades)]


def symlog_view(rng, threshold):
    kind = rng.randrange(4)
    if kind == 0:
        size = threshold * 10 ** rng.uniform(-1, 6)
        return [-size, size]
    ends = [rng.choice([-1, 1]) * threshold * 10 ** rng.uniform(-1.5, 7) for _ in range(2)]
    if kind == 1:
        ends[0] = abs(ends[0])
        ends[1] = abs(ends[1])
    return sorted(ends)


def date_view(rng):
    start = rng.uniform(-20000, 30000)
    width = 10 ** rng.uniform(-4.2, 4.5) if rng.random() < 0.9 else 10 ** rng.uniform(-9, -4)
    if rng.random() < 0.3:
        start, width = round(start), max(1, round(width))
    return [float(start), float(start + width)]


def hexes(values):
    return "|".join(float(v).hex() for v in values)


def view_line(figure, name, parameters, letter, ends, set_up):
    figure.clear()
    ax = figure.subplots()
    set_up(ax, letter)
    getattr(ax, f"set_{letter}lim")(*ends)
    axis = getattr(ax, letter + "axis")
    view = getattr(ax, f"get_{letter}lim")()
    majors, minors = axis.get_majorticklocs(), axis.get_minorticklocs()
    labels = axis.major.formatter.format_ticks(majors)
    fields = [name, parameters, letter, hexes(view), hexes(majors), hexes(minors), "|".join(labels),
              "|".join(axis.minor.formatter.format_ticks(minors)), axis.major.formatter.get_offset()]
    if name == "date":
        concise = mdates.ConciseDateFormatter(axis.major.locator)
        concise.set_axis(axis)
        fields += ["|".join(concise.format_ticks(majors)), concise.get_offset()]
    return "\t".join(fields)


def linear(ax, letter):
    ax.minorticks_on()


def log(base):
    return lambda ax, letter: getattr(ax, f"set_{letter}scale")("log", base=base)


def symlog(threshold):
    return lambda ax, letter: getattr(ax, f"set_{letter}scale")("symlog", linthresh=threshold)


def date(ax, letter):
    getattr(ax, letter + "axis_date")()


def main():
    rng = random.Random(20240115)
    figure = plt.figure()
    lines = []
    for _ in range(700):
        lines.append(view_line(figure, "linear", "", rng.choice("xy"), linear_view(rng), linear))
    for base, count in ((10, 500), (2, 300)):
        for _ in range(count):
            lines.append(view_line(figure, "log", str(base), rng.choice("xy"), log_view(rng, base), log(base)))
    for _ in range(400):
        threshold = rng.choice([1, 2, 0.5, 10, 0.01, 1000])
        lines.append(
            view_line(figure, "symlog", str(threshold), rng.choice("xy"), symlog_view(rng, threshold), symlog(threshold)))
    for _ in range(500):
        lines.append(view_line(figure, "date", "", rng.choice("xy"), date_view(rng), date))
    Path(__file__).with_name("ticks.tsv").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
