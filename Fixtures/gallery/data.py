"""Writes the data files of this folder: what figure files cannot reckon themselves. Needs NumPy."""
import numpy as np


def lcg(seed, count):
    """Whole numbers of the generator s <- (1664525 s + 1013904223) mod 2^32."""
    values = []
    for _ in range(count):
        seed = (1664525 * seed + 1013904223) % 2**32
        values.append(seed)
    return np.array(values, dtype="<u4")


def bells(seed, count):
    """Sums of twelve shares added to -6 one by one: nearly normal numbers."""
    shares = lcg(seed, 12 * count).reshape(count, 12) / 2**32
    return np.hstack([np.full((count, 1), -6.0), shares]).cumsum(axis=1)[:, -1]


np.save("lines_noisy_20k.npy", lcg(1, 20000))
np.save("artists_hist.npy", bells(3, 1000))
np.save("artists_hist_styles.npy", np.hstack([bells(11, 400), bells(12, 300)]))
np.save("artists_scatter_sizes.npy", lcg(7, 120))
np.save("artists_box_violin.npy", np.array([lcg(100 + k, 60) for k in range(4)]))
np.save("artists_hexbin.npy", bells(21, 4000))
