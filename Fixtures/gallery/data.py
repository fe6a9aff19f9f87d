"""Writes the data files of this folder: what figure files cannot reckon themselves. Needs NumPy."""
import numpy as np


def lcg(seed, count):
    """Whole numbers of the generator s <- (1664525 s + 1013904223) mod 2^32."""
    values = []
    for _ in range(count):
        seed = (1664525 * seed + 1013904223) % 2**32
        values.append(seed)
    return np.array(values, dtype="<u4")


np.save("lines_noisy_20k.npy", lcg(1, 20000))
