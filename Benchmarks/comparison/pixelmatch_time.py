"""Prints how many seconds the Python package pixelmatch takes to compare two PNG files, reading them included."""
import sys
import time

from PIL import Image
from pixelmatch.contrib.PIL import pixelmatch

start = time.perf_counter()
pixelmatch(Image.open(sys.argv[1]).convert("RGBA"), Image.open(sys.argv[2]).convert("RGBA"))
print(f"{time.perf_counter() - start:.1f}")
