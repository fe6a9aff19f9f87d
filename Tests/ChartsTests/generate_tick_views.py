"""Writes tick_views.tsv beside this file: what matplotlib 3.11.2 makes of axes that ask more of it than ticks.tsv does.

Each line is an axis, fields apart by tabs: its kind; the steps that lead to it, apart by ";"; both ends of its view; the
major ticks; their labels; the offset text; the minor ticks; their labels. Numbers are hexadecimal doubles apart by "|",
texts are apart by " | ". Ticks outside of the view are among them. A step is a word, or a word and what it takes:

    size:x|640|100                  the axis, its length in pixels, dots to the inch; the labels have 10 points
    scale:logit|clip                a scale and its arguments
    dates, concise, scalar          dates; the formatter
    data:...  margin:0.1  invert    the ends of a line, the margins, an inverted axis
    ticks:...  limits:...           places of ticks, ends of the view

Usage: python generate_tick_views.py [SEED LINES-OF-EACH-KIND FILE]
"""
import math
import random
import sys
import warnings
from datetime import datetime, timedelta
from pathlib import Path

import matplotlib

matplotlib.use("agg")
import matplotlib.dates as mdates
import matplotlib.ticker as mticker
import numpy as np
from matplotlib.figure import Figure

warnings.simplefilter("ignore")
assert matplotlib.__version__ == "3.11.2"
YEAR = 365.2425


def size(rng):
    name = rng.choice("xxy")
    pixels = rng.choice([496, 400, 225.5, 640, 150, 800] if name == "x" else [369.6, 300, 168, 480, 120])
    return f"size:{name}|{pixels}|{rng.choice([72, 100, 100, 150, 200])}"


def numbers(values):
    return "|".join(float(value).hex() for value in values)


def moment(rng):
    first, last = rng.choice([(1960, 2040), (1960, 2040), (1971, 1999), (1600, 2300), (5, 9990)])
    begin, end = datetime(first, 1, 1), datetime(last, 1, 1)
    when = begin + timedelta(seconds=rng.random() * (end - begin).total_seconds())
    round_to = rng.randrange(8)
    if round_to < 3:
        when = when.replace(hour=0, minute=0, second=0, microsecond=0)
    if round_to == 0:
        when = when.replace(day=1)
    if round_to == 3:
        when = when.replace(microsecond=0)
    return when


def moments(rng, least, most):
    """Two moments so many days apart."""
    while True:
        days = math.exp(rng.uniform(math.log(least), math.log(most)))
        first = moment(rng)
        try:
            last = first + timedelta(days=days)
        except OverflowError:
            continue
        if last > first:
            return mdates.date2num([first, last])


def date_steps(rng):
    return ["dates"] + rng.choice([[], ["concise"]])


def date_limits(rng):
    ends = moments(rng, 1e-6 / 86400, 2000 * YEAR)
    if rng.random() < 0.1:
        ends = ends[::-1]
    return date_steps(rng) + [f"limits:{numbers(ends)}"]


def date_data(rng):
    data = moments(rng, 1e-6 / 86400, 1000 * YEAR)
    if rng.random() < 0.4:
        data = data[:1]
    steps = date_steps(rng) + [f"data:{numbers(data)}"]
    if rng.random() < 0.3:
        steps.append(f"margin:{rng.choice([0, 0.01, 0.25])}")
    if rng.random() < 0.1:
        steps.append("invert")
    return steps


def date_ticks(rng):
    low, high = moments(rng, 1e-5, 50 * YEAR)
    places = [low + (high - low) * rng.uniform(-0.3, 1.3) for _ in range(rng.randint(1, 6))]
    return date_steps(rng) + [f"data:{numbers([low, high])}", f"ticks:{numbers(places)}"]


def probability(rng):
    tail = 10 ** rng.uniform(-9, -0.31)
    some = rng.choice([0.5, 0.1, 0.9, 0.01, 0.99, 0.001, 0.999])
    return rng.choice([tail, 1 - tail, some, rng.uniform(0.02, 0.98)])


def logit(rng):
    low, high = sorted([probability(rng), probability(rng)])
    if rng.random() < 0.25:
        centre, width = rng.uniform(0.02, 0.98), 10 ** rng.uniform(-3, -0.8)
        low, high = max(centre - width, 1e-4), min(centre + width, 1 - 1e-4)
    steps = [f"scale:logit|{rng.choice(['mask', 'mask', 'clip'])}"]
    kind = rng.randrange(10)
    if kind == 0:
        return steps + [f"limits:{numbers(rng.choice([[-1, high], [low, 1.5], [0, 1], [-2, -1], [low, low]]))}"]
    if kind == 1:
        beyond = rng.choice([[-0.5, low, 0.999], [low, 1.5], [0, 0.3, 1], [-1, -2], [2, 3], [low]])
        return steps + [f"data:{numbers(beyond)}"]
    if kind < 4:
        return steps + [f"data:{numbers([low, high])}"]
    return steps + [f"limits:{numbers([high, low] if kind == 4 else [low, high])}"]


def constant(rng):
    """Values that differ by little, or not at all."""
    value = rng.choice([0, 1, 100, 1e6, 123456.789, 0.1, 1 / 3, -5, -1e10, 1e300, 1.7e18])
    if rng.random() < 0.3:
        value = rng.choice([-1, 1]) * 10 ** rng.uniform(-12, 18)
    kind = rng.randrange(12)
    if kind == 0:
        return [f"data:{numbers([value])}"]
    if kind == 1:
        return [f"data:{numbers([value, np.nextafter(value, math.inf)])}"]
    if kind == 2:
        return [f"limits:{numbers([value, value])}"]
    other = value * (1 + 10 ** rng.uniform(-16.5, -11 if kind < 9 else -4))
    if kind == 3:
        return [f"limits:{numbers([value, other])}"]
    steps = [f"data:{numbers([value, other])}"]
    scales = {4: "scale:symlog|10|2|1", 5: "scale:log|10", 6: "scale:log|2"}
    if kind in scales and (kind == 4 or value > 0):
        steps.insert(0, scales[kind])
    if kind == 7:
        steps.insert(0, f"multiple:{numbers([max(abs(value), 1) / 4])}")
    if kind == 8:
        steps.append("margin:0.05")
    return steps


def scaled_data(rng):
    """Lines of any extent on the other scales."""
    scale = rng.choice(["log|10", "log|10", "log|2", "log|5", "symlog|10|2|1", "symlog|10|0.1|1", "symlog|2|1|0.5"])
    ends = sorted(rng.choice([-1, 1]) * 10 ** rng.uniform(-6, 9) for _ in range(rng.choice([1, 2, 2, 3])))
    if scale.startswith("log") and ends[-1] < 0:
        ends[-1] = -ends[-1]
    steps = [f"scale:{scale}", f"data:{numbers(sorted(ends))}"]
    if rng.random() < 0.2:
        steps.append(f"margin:{rng.choice([0, 0.01, 0.25])}")
    return steps


def values(text):
    return [float.fromhex(value) for value in text.split("|")]


def answer(steps):
    """The axis after some steps, and what it shows."""
    given = dict((step.split(":", 1) + [""])[:2] for step in steps)
    name, pixels, dpi = given["size"].split("|")
    is_x, pixels, dpi = name == "x", float(pixels), float(dpi)
    figure = Figure(figsize=(pixels / dpi, 300 / dpi) if is_x else (300 / dpi, pixels / dpi), dpi=dpi)
    axes = figure.add_axes([0, 0, 1, 1])
    axis = axes.xaxis if is_x else axes.yaxis
    if "dates" in given:
        (axes.xaxis_date if is_x else axes.yaxis_date)()
    if "scale" in given:
        scale, *arguments = given["scale"].split("|")
        keys = {"logit": ["nonpositive"], "log": ["base"], "symlog": ["base", "linthresh", "linscale"]}[scale]
        taken = {key: (text if key == "nonpositive" else float(text)) for key, text in zip(keys, arguments)}
        (axes.set_xscale if is_x else axes.set_yscale)(scale, **taken)
    if "multiple" in given:
        axis.set_major_locator(mticker.MultipleLocator(*values(given["multiple"])))
    if "concise" in given:
        axis.set_major_formatter(mdates.ConciseDateFormatter(axis.get_major_locator()))
    if "data" in given:
        data = values(given["data"])
        axes.plot(*((data, range(len(data))) if is_x else (range(len(data)), data)))
    if "margin" in given:
        axes.margins(float(given["margin"]))
    if "invert" in given:
        axis.set_inverted(True)
    if "ticks" in given:
        axis.set_ticks(values(given["ticks"]))
    if "limits" in given:
        (axes.set_xlim if is_x else axes.set_ylim)(*values(given["limits"]))
    view = axis.get_view_interval()
    axis._update_ticks()
    majors, minors = axis.get_majorticklocs(), axis.get_minorticklocs()
    labels, minor_labels = (
        kind.formatter.format_ticks(places) for kind, places in ((axis.major, majors), (axis.minor, minors))
    )
    offset = axis.major.formatter.get_offset()
    return [numbers(view), numbers(majors), " | ".join(labels), offset, numbers(minors), " | ".join(minor_labels)]


KINDS = {
    "date limits": (date_limits, 1.5), "date data": (date_data, 1), "date ticks": (date_ticks, 0.3), "logit": (logit, 1.5),
    "constant": (constant, 1.5), "scaled": (scaled_data, 0.7),
}


def lines(seed, count):
    rng = random.Random(seed)
    for kind, (steps_of, share) in KINDS.items():
        wanted = round(count * share)
        while wanted > 0:
            steps = [size(rng)] + steps_of(rng)
            try:
                result = answer(steps)
            except (ValueError, OverflowError):
                continue  # moments before the year 1
            if result[1].count("|") < 40 and result[4].count("|") < 60:
                wanted -= 1
                yield "\t".join([kind, ";".join(steps)] + result)


if __name__ == "__main__":
    seed, count, file = sys.argv[1:] or (7, 60, Path(__file__).parent / "tick_views.tsv")
    Path(file).write_text("".join(line + "\n" for line in lines(int(seed), int(count))), encoding="utf-8")
