"""Draws the picture of colours of equal values, with matplotlib 3.11.2."""
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np

fig, axs = plt.subplots(2, 4, figsize=(12, 7))
fig.subplots_adjust(wspace=0.5)
axs = axs.ravel()
threes = np.full((2, 2), 3.0)
fig.colorbar(axs[0].imshow(threes), ax=axs[0])
axs[1].imshow(threes)
fig.colorbar(axs[2].pcolormesh([[0, 0], [0, np.nan]]), ax=axs[2])
fig.colorbar(axs[3].scatter([1, 2], [1, 2], c=[-2, -2]), ax=axs[3])
fig.colorbar(axs[4].imshow(threes * np.nan), ax=axs[4])
fig.colorbar(axs[5].quiver([1, 2], [1, 2], [3, 3], [1, 1], [1e10, 1e10]), ax=axs[5])
fig.colorbar(axs[6].hexbin([1, 2, 3], [1, 2, 3], gridsize=3, mincnt=1), ax=axs[6])
fig.colorbar(axs[7].imshow([[1, 2], [3, 4]], vmin=2, vmax=2), ax=axs[7])
fig.savefig(Path(__file__).with_suffix(".png"))
