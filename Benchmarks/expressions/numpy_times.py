"""Times expressions over ten million points in NumPy: the peer of ExpressionBenchmark, with the same output."""
import sys
import time

import numpy as np

NAMES = {name: getattr(np, name) for name in ("exp", "where", "maximum", "sin")}
NAMES["x"] = np.linspace(-10, 10, 10_000_000)


def memory(key):
    with open("/proc/self/status") as file:
        return next(int(line.split()[1]) * 1024 for line in file if line.startswith(key))


for text in sys.argv[1:]:
    code = compile(text, text, "eval")
    before = memory("VmRSS:")
    with open("/proc/self/clear_refs", "w") as file:
        file.write("5")
    eval(code, NAMES)
    arrays = (memory("VmHWM:") - before) / 8e7
    times = []
    for _ in range(7):
        start = time.perf_counter()
        eval(code, NAMES)
        times.append(time.perf_counter() - start)
    print(f"{text}\t{min(times) * 1e3:.1f}\t{arrays:.2f}")
