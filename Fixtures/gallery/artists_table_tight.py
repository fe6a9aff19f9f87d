"""Draws a table whose texts shrink in a picture that is cut to what is drawn, with matplotlib 3.11.2."""
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

plt.rcParams["axes.unicode_minus"] = False
fig, ax = plt.subplots(figsize=(4, 3))
ax.plot([-1, 0, 1], [0, -1, 0])
ax.set_xticks([-1, 0, 1], ["\N{MINUS SIGN}1 °C", "0 °C", "1 °C"])
ax.table([["$\\frac{1}{1+e^{-x}}$ and more", "a text that is too long"]], rowLabels=["a label that shrinks"], loc="top")
fig.savefig(Path(__file__).with_suffix(".png"), bbox_inches="tight")
