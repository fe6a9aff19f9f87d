"""Writes NumPy's results as a Swift table of NumPyResult."""
import math
import pathlib


def number(value):
    """A number as Swift writes it."""
    value = float(value)
    if math.isnan(value):
        return ".nan"
    if math.isinf(value):
        return ".infinity" if value > 0 else "-.infinity"
    return repr(value)


def write(file, comment, name, cases):
    """Each case is an expression, the kind of its elements (None for an error), its shape and its elements."""
    lines = [f"// {comment}", "", f"let {name}: [NumPyResult] = ["]
    for text, dtype, shape, elements in cases:
        kind = f'"{dtype}"' if dtype else "nil"
        lines += ["  .init(", f'    "{text}", {kind}, {shape},', f"    [{', '.join(elements)}]),"]
    lines.append("]")
    pathlib.Path(__file__).with_name(file).write_text("\n".join(lines) + "\n")
