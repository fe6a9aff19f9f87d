"""Draws the picture of tables, with matplotlib 3.11.2."""
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import matplotlib.table

fig, axes = plt.subplots(2, 2, figsize=(9, 7), gridspec_kw={"hspace": 0.6})
a = axes.flat
text = [["1.5", "2.25", "10"], ["3", "a longer text", "-7"]]
a[0].plot([1, 3, 2])
a[0].set_xticks([])
a[0].table(text, rowLabels=["ash", "birch"], colLabels=["one", "two", "three"])
a[1].table(text, loc="upper right", cellLoc="center", colWidths=[0.1, 0.3, 0.1], edges="horizontal", rowLabels=["x", "y"],
           rowColours=["gold", "C2"])
a[1].table(cellColours=[["r", "g"], ["b", "0.8"]], loc="lower left", colWidths=[0.2, 0.2])
a[2].table([["a", "b"], ["c", "d"]], bbox=[0.2, 0.3, 0.6, 0.5], rowLabels=["r1", "r2"], colLabels=["c1", "c2"],
           colColours=["lightblue", "pink"], colLoc="left", rowLoc="right",
           edges="BL")
t = a[3].table([["1", "2"], ["3", "4"]], loc="center", cellLoc="left", rowColours=["C1", "C3"], edges="open", zorder=5)
t.scale(0.8, 2)
a[3].table([["top", "t"]], loc="top", fontsize=14, edges="vertical")
fig.savefig(Path(__file__).with_suffix(".png"))

fig, axes = plt.subplots(3, 6, figsize=(12, 6))
for ax, loc in zip(axes.flat, matplotlib.table.Table.codes):
    ax.table([["a", "b"], ["c", "d"]], loc=loc, colWidths=[0.2, 0.2])
    ax.set_title(loc)
    ax.set_xticks([])
    ax.set_yticks([])
fig.savefig(Path(__file__).with_name("artists_table_places.png"))
