"""Draws figures with matplotlib, PNG and SVG of each, on two processes, and prints the seconds without starting them.

Usage: python cases.py CASES FOLDER NAME...: CASES holds a script NAME.py for each, with a function draw(plt, np) that
returns the figure and, where it needs them, SAVE, the arguments of savefig.
"""
import os
import runpy
import sys
import time
from multiprocessing import Pool

import matplotlib

matplotlib.use("agg")
import matplotlib.pyplot as plt
import numpy as np

CASES, FOLDER = sys.argv[1:3]


def draw(name):
    case = runpy.run_path(f"{CASES}/{name}.py")
    with matplotlib.rc_context():
        figure = case["draw"](plt, np)
        for ending in ("png", "svg"):
            figure.savefig(f"{FOLDER}/{name}.{ending}", **case.get("SAVE", {}))
    plt.close(figure)


def warm_up(_):
    plt.close(plt.figure())


if __name__ == "__main__":
    os.makedirs(FOLDER, exist_ok=True)
    with Pool(2) as pool:
        pool.map(warm_up, range(2))
        start = time.perf_counter()
        pool.map(draw, sys.argv[3:], chunksize=1)
        print(f"{time.perf_counter() - start:.2f}")
