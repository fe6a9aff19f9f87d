"""Draws the picture of formulas in the five sets of fonts, with matplotlib 3.11.2."""
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

formula = r"$\sum_{i=1}^{n} w_i x_i + b = \left(\frac{1}{2}\right)^2 \sqrt{x^2 + 1}, \int_0^1 f'(t)\,dt \leq \mathbf{A}\mathbb{R}$"
fig, ax = plt.subplots(figsize=(6, 4))
ax.axis("off")
for i, fontset in enumerate(["dejavusans", "dejavuserif", "stix", "stixsans", "cm"]):
    ax.text(0, 0.95 - 0.18 * i, formula, va="center", fontsize=13, math_fontfamily=fontset)
ax.text(0, 0.05, r"$x^2$ as it stands, \$5", va="center", parse_math=False)
ax.text(1, 0.05, r"\$5 is a price", va="center", ha="right", fontfamily=["DejaVu Serif", "DejaVu Sans"])
fig.savefig(Path(__file__).with_suffix(".png"))
