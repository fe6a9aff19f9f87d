"""Draws the figures of many.yaml with matplotlib, on two processes that use one figure each, and prints figures per second.

Usage: python many.py FOLDER COUNT
"""
import os
import sys
import time
from multiprocessing import Pool

import matplotlib

matplotlib.use("agg")
import matplotlib.pyplot as plt
import numpy as np

FOLDER, COUNT = sys.argv[1], int(sys.argv[2])
x = np.arange(-5.0, 5.0, 0.1)
figure = None


def draw(parameters):
    global figure
    k, c = parameters
    if figure is None:
        figure = plt.figure()
    figure.clf()
    axes = figure.add_subplot()
    axes.plot(x, 1 / (1 + np.exp(-k * (x - c))))
    axes.set_ylim(-0.1, 1.1)
    axes.set_title(f"sigmoid, k = {k:.2f}, c = {c:.2f}")
    for ending in ("png", "svg"):
        figure.savefig(f"{FOLDER}/sigmoid_{k}_{c}.{ending}")


if __name__ == "__main__":
    os.makedirs(FOLDER, exist_ok=True)
    figures = [(k, c) for k in np.linspace(0.5, 4.5, 50) for c in np.arange(-2, 2, 0.1)][:COUNT]
    with Pool(2) as pool:
        pool.map(draw, figures[:8])
        start = time.perf_counter()
        pool.map(draw, figures, chunksize=10)
        print(f"{COUNT / (time.perf_counter() - start):.1f}")
