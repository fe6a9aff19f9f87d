"""Writes formats.tsv beside this file: what Python 3.11's format() makes of 3,000 values and specifications.

Each line is a value, a specification and the text, apart by tabs; the text is "error" where Python refuses. A value is a
whole number if int() reads it, else a number if float() does, else a text. The type n, which depends on the language of
the machine, counts as refused. Texts with control characters or halves of surrogate pairs are left out.

Usage: python formats.py
"""
import random
import sys
from pathlib import Path

ROWS = 3000
INTS = ["0", "1", "3", "-12", "7", "65", "955", "128512", "1114111", "1114112", "-1", "255", "1000", "-1234567", "+8"]
INTS += ["007", "-0", "9223372036854775807", "-9223372036854775808", "18446744073709551616", "1" + "0" * 22]
INTS += ["123456789012345678901234567890", "1" + "0" * 308, "1" + "0" * 400, "999999", "1000000", "9007199254740993"]
FLOATS = ["0.5", "1.5", "2.5", "2.675", "1e22", "1e23", "1e-7", "5e-324", "inf", "-inf", "nan", "-0.0", "0.0", "1e-3"]
FLOATS += ["0.1", "-2.5e-5", "123456.789", "-1234567.891", "9.995", "99999.95", "0.00012345", "1e16", "1e15", "1e308"]
FLOATS += ["1.7976931348623157e308", "-0.04", "0.05", "0.95", "9.5", "0.0005", "1E5", "+.5", "5.", "Infinity", "-nan"]
TEXTS = ["adam", "sgd", "ReLU", "", " ", "é", "e\u0301a", "日本語", "😀!", "a b c", "1 2", "0.5 m", "x" * 30, "1e", "--1"]
TYPES = ["", "", "e", "E", "f", "f", "F", "g", "g", "G", "%", "d", "b", "o", "x", "X", "c", "s", "n", "q", "i"]
FILLS = ["", "", "", "*", "0", " ", "é", "→", "<", "x", "."]


def number(rng):
    """A number of any kind and size."""
    kind = rng.randrange(5)
    if kind == 0:
        return str(rng.choice([-1, 1]) * int(10 ** rng.uniform(0, 30)))
    if kind == 1:
        return str(rng.randrange(-2000, 2000))
    if kind == 2:  # many of these lie halfway between two short numbers
        return repr(rng.randrange(-4000, 4000) / 2 ** rng.randrange(1, 10))
    if kind == 3:
        return repr(rng.choice([-1, 1]) * 10 ** rng.uniform(-308, 308))
    return repr(round(rng.uniform(-1000, 1000), rng.randrange(0, 8)))


def value(rng):
    kind = rng.randrange(8)
    if kind < 2:
        return rng.choice(INTS)
    if kind < 4:
        return rng.choice(FLOATS)
    return rng.choice(TEXTS) if kind == 4 else number(rng)


def of_kind(text):
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    return text


def maybe(rng, chance, *choices):
    return rng.choice(choices) if rng.random() < chance else ""


def precision(rng):
    if rng.random() < 0.03:
        return rng.choice([".17", ".25", ".60", ".330", ".400", "."])
    return f".{rng.randrange(8)}"


def suitable(rng, value):
    """A type that Python may take for the value."""
    if isinstance(value, str):
        return maybe(rng, 0.5, "s")
    kinds = ["", "e", "E", "f", "F", "g", "G", "%"]
    return rng.choice(kinds + ["d", "b", "o", "x", "X", "c"] if isinstance(value, int) else kinds)


def specification(rng, value):
    """Mostly what Python takes for the value, and at times anything."""
    is_text, is_wild = isinstance(value, str), rng.random() < 0.2
    kind = rng.choice(TYPES) if is_wild else suitable(rng, value)
    has_places = is_wild or is_text or kind in "eEfFg%G" and (kind or isinstance(value, float))
    parts = [
        rng.choice(FILLS) + rng.choice("<>^" if is_text and not is_wild else "<>^=") if rng.random() < 0.3 else "",
        maybe(rng, 0.25, "+", "-", " ") if is_wild or not is_text and kind != "c" else "",
        maybe(rng, 0.15, "z") if is_wild or has_places and not is_text else "",
        maybe(rng, 0.2, "#") if is_wild or not is_text and kind != "c" else "",
        maybe(rng, 0.2, "0"),
        str(rng.randrange(1, 26)) if rng.random() < 0.5 else "",
        maybe(rng, 0.3, "_" if kind in list("boxX") and not is_wild else ",", "_")
        if is_wild or not is_text and kind != "c" else "",
        precision(rng) if has_places and rng.random() < 0.6 else "",
        kind,
        maybe(rng, 0.1, ",", "f", " ", "}") if is_wild else "",
    ]
    return "".join(parts)


def written(value, specification):
    if specification.endswith("n"):
        return "error"
    try:
        return format(value, specification)
    except (ValueError, OverflowError):
        return "error"


def is_plain(text):
    return all(character.isprintable() for character in text)


def main():
    assert sys.version_info[:2] == (3, 11)
    rng = random.Random(20240229)
    rows = {}
    while len(rows) < ROWS:
        text = value(rng)
        spec = specification(rng, of_kind(text))
        expected = written(of_kind(text), spec)
        if is_plain(text + spec + expected):
            rows[text, spec] = expected
    lines = [f"{text}\t{spec}\t{expected}\n" for (text, spec), expected in rows.items()]
    Path(__file__).with_name("formats.tsv").write_text("".join(lines), encoding="utf-8")


main()
