import matplotlib
import numpy as np

matplotlib.use("Agg")
import matplotlib.pyplot as plt

x = np.arange(-5.0, 5.0, 0.1)
plt.plot(x, 1 / (1 + np.exp(-x)))
plt.ylim(-0.1, 1.1)
plt.savefig("matplotlib.png")
