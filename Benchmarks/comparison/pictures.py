"""Writes four pictures of 4000 by 3000 pixels into a folder: a chart, the same chart, another one, and a noise.

Usage: python pictures.py FOLDER
"""
import sys

import matplotlib

matplotlib.use("agg")
import matplotlib.pyplot as plt
import numpy as np
from PIL import Image


def chart(seed, name):
    figure = plt.figure(figsize=(40, 30), dpi=100)
    axes = figure.add_subplot()
    random = np.random.default_rng(seed)
    for _ in range(20):
        axes.plot(np.cumsum(random.normal(size=2000)))
    figure.savefig(f"{sys.argv[1]}/{name}.png")
    plt.close(figure)


chart(1, "chart")
chart(1, "same")
chart(2, "other")
noise = np.random.default_rng(3).integers(0, 256, (3000, 4000, 3), dtype=np.uint8)
Image.fromarray(noise).save(f"{sys.argv[1]}/noise.png")
