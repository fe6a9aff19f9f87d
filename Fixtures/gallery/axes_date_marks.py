"""Draws the picture of marks at single dates, and of a table's columns of dates and words, with matplotlib 3.11.2."""
from datetime import datetime, timedelta
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

day = datetime
fig, (a, b, c) = plt.subplots(3, 1, figsize=(7, 7), layout="constrained")
a.axvline(day(2024, 10, 15), color="C1")
a.axvspan(day(2024, 2, 1), day(2024, 4, 1), alpha=0.3)
a.text(day(2024, 6, 1), 0.5, "June")
a.annotate("a moment", (day(2024, 8, 1, 12), 0.42), (day(2024, 2, 1), 0.45), arrowprops={"arrowstyle": "->"})
a.broken_barh([(day(2024, 5, 1), timedelta(30)), (day(2024, 7, 1), timedelta(45))], (0.6, 0.1))
a.scatter([day(2024, 9, 1)], [0.4])
b.plot([day(2024, 1, 1, 0), day(2024, 1, 1, 6), day(2024, 1, 2, 3, 30, 15, 250000)], [1, 3, 2], "o-")
b.axhline(2, color="k", linewidth=1)
c.bar(["tea", "water", "coffee"], [3, 1, 2])
c.plot(["tea", "coffee"], [3, 2], "rx")
fig.savefig(Path(__file__).with_suffix(".png"))
