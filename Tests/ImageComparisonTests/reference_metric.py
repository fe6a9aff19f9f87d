"""The numbers of PixelComparison, computed a second time: with NumPy, in double precision, and with a PNG reader of its
own. Written from the definitions, not from the Swift code:

- OKLab: B. Ottosson, "A perceptual color space for image processing", 2020 (the matrices of 2021-01-25).
- Lightness L_r: B. Ottosson, "Okhsv and Okhsl", 2021, with k1 = 0.206 and k2 = 0.03.
- HyAB: S. Abasi, M. Amani Tehran and M. D. Fairchild, 2020: |ΔL_r| + √(Δa² + Δb²).
- Antialiasing: V. Vyšniauskas, 2009, as pixelmatch 7 applies it, with L_r over white as the brightness.

Usage: python reference_metric.py EXPECTED.png ACTUAL.png [THRESHOLD]

With a threshold, differences of antialiasing are ignored as well.
"""
import struct
import sys
import zlib

import numpy as np

WINDOW = 32


class Unreadable(Exception):
    """Why bytes are not a PNG file, strictly taken."""


# Reading PNG: every colour type and depth, interlaced or not; any damage is refused.

CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
ADAM7 = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]


def chunks(data):
    """The chunks of a PNG file as pairs of type and body."""
    if not data:
        raise Unreadable("empty")
    if data[:8] != b"\x89PNG\r\n\x1a\n":
        raise Unreadable("not a PNG file")
    at = 8
    while True:
        if at + 12 > len(data):
            raise Unreadable("truncated")
        length = struct.unpack(">I", data[at:at + 4])[0]
        kind, body = data[at + 4:at + 8], data[at + 8:at + 8 + length]
        if at + 12 + length > len(data):
            raise Unreadable("truncated")
        if struct.unpack(">I", data[at + 8 + length:at + 12 + length])[0] != zlib.crc32(kind + body):
            raise Unreadable("checksum of " + kind.decode("latin-1"))
        at += 12 + length
        yield kind, body
        if kind == b"IEND":
            break
    if at < len(data):
        raise Unreadable("trailing bytes")


def unfilter(raw, rows, row_bytes, step):
    """The rows of a picture, or of a pass of it, without their filters."""
    result = np.zeros((rows, row_bytes), np.uint8)
    above = np.zeros(row_bytes, np.uint8)
    for y in range(rows):
        at = y * (row_bytes + 1)
        kind = raw[at]
        row = np.frombuffer(raw, np.uint8, row_bytes, at + 1).copy()
        if kind == 1:
            for lane in range(step):
                row[lane::step] = np.add.accumulate(row[lane::step], dtype=np.uint8)
        elif kind == 2:
            row += above
        elif kind in (3, 4):
            line, up = row.tolist(), above.tolist()
            for i in range(row_bytes):
                left = line[i - step] if i >= step else 0
                if kind == 3:
                    guess = (left + up[i]) // 2
                else:
                    corner = up[i - step] if i >= step else 0
                    ends = abs(up[i] - corner), abs(left - corner), abs(left + up[i] - 2 * corner)
                    guess = (left, up[i], corner)[ends.index(min(ends))]
                line[i] = (line[i] + guess) & 255
            row = np.array(line, np.uint8)
        elif kind:
            raise Unreadable("filter")
        result[y] = above = row
    return result


def samples(rows, width, channels, depth):
    """Bytes of rows to whole samples, (height, width, channels)."""
    if depth == 16:
        values = rows.reshape(len(rows), -1, 2).astype(np.uint16)
        values = values[..., 0] << 8 | values[..., 1]
    elif depth == 8:
        values = rows
    else:
        bits = np.unpackbits(rows, axis=1).reshape(len(rows), -1, depth)
        values = np.zeros(bits.shape[:2], np.uint8)
        for i in range(depth):
            values = values << 1 | bits[..., i]
    return values[:, :width * channels].reshape(len(rows), width, channels)


def read_png(data):
    """The pixels as (height, width, 4) bytes of R, G, B and straight alpha; 16 bits are rounded to 8."""
    header = palette = transparency = None
    packed = b""
    for kind, body in chunks(data):
        if kind == b"IHDR":
            header = struct.unpack(">IIBBBBB", body)
        elif kind == b"PLTE":
            palette = np.frombuffer(body, np.uint8).reshape(-1, 3)
        elif kind == b"tRNS":
            transparency = body
        elif kind == b"IDAT":
            packed += body
    width, height, depth, kind, _, _, interlace = header
    channels = CHANNELS[kind]
    try:
        raw = zlib.decompress(packed)
    except zlib.error as error:
        raise Unreadable("compressed data") from error
    step = max(1, channels * depth // 8)
    grid = np.zeros((height, width, channels), np.uint16 if depth == 16 else np.uint8)
    at = 0
    for x0, y0, dx, dy in ADAM7 if interlace else [(0, 0, 1, 1)]:
        columns, rows = len(range(x0, width, dx)), len(range(y0, height, dy))
        if not columns or not rows:
            continue
        row_bytes = (columns * channels * depth + 7) // 8
        length = rows * (row_bytes + 1)
        grid[y0::dy, x0::dx] = samples(unfilter(raw[at:at + length], rows, row_bytes, step), columns, channels, depth)
        at += length
    if at != len(raw):
        raise Unreadable("amount of data")
    return to_rgba(grid, kind, depth, palette, transparency)


def to_rgba(grid, kind, depth, palette, transparency):
    height, width = grid.shape[:2]
    result = np.full((height, width, 4), 255, np.uint8)
    if kind == 3:
        result[..., :3] = palette[grid[..., 0]]
        if transparency:
            alpha = np.full(256, 255, np.uint8)
            alpha[:len(transparency)] = np.frombuffer(transparency, np.uint8)
            result[..., 3] = alpha[grid[..., 0]]
        return result
    if transparency:
        key = np.frombuffer(transparency, ">u2")
        result[..., 3] = np.where((grid == key).all(axis=2), 0, 255)
    top = (1 << depth) - 1
    scaled = ((grid.astype(np.int64) * 255 * 2 + top) // (2 * top)).astype(np.uint8)
    result[..., :3] = scaled[..., :3] if kind in (2, 6) else scaled[..., :1]
    if kind in (4, 6):
        result[..., 3] = scaled[..., -1]
    return result


# The metric.

M1 = np.array([
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
])
M2 = np.array([
    [0.2104542553, 0.7936177850, -0.0040720468],
    [1.9779984951, -2.4285922050, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.8086757660],
])
BYTES = np.arange(256) / 255
LINEAR = np.where(BYTES <= 0.04045, BYTES / 12.92, ((BYTES + 0.055) / 1.055) ** 2.4)


def look(rgba, background):
    """L_r, a and b of pixels over a grey of 0 … 255, blended in whole bytes."""
    rgba = rgba.astype(np.int64)
    alpha = rgba[..., 3:]
    blended = (rgba[..., :3] * alpha + background * (255 - alpha) + 127) // 255
    lab = np.cbrt(LINEAR[blended] @ M1.T) @ M2.T
    k1, k2 = 0.206, 0.03
    k3 = (1 + k1) / (1 + k2)
    x = k3 * lab[..., 0] - k1
    lab[..., 0] = (x + np.sqrt(x * x + 4 * k2 * k3 * lab[..., 0])) / 2
    return lab


def hyab(a, b):
    return np.abs(a[..., 0] - b[..., 0]) + np.hypot(a[..., 1] - b[..., 1], a[..., 2] - b[..., 2])


def distances(expected, actual):
    """The larger distance over white and over black."""
    return np.maximum(*(hyab(look(expected, grey), look(actual, grey)) for grey in (255, 0)))


def neighbours(x, y, width, height, by_columns=False):
    """The places around one that lie in the picture, row by row, or column by column as pixelmatch goes."""
    places = [
        (column, row)
        for row in range(max(y - 1, 0), min(y + 2, height)) for column in range(max(x - 1, 0), min(x + 2, width))
        if (column, row) != (x, y)
    ]
    return sorted(places) if by_columns else places


def is_edge(x, y, width, height):
    return x in (0, width - 1) or y in (0, height - 1)


def in_area(words, x, y):
    """Whether three neighbours or more are the same, the edge of the picture counting for one."""
    height, width = words.shape
    same = sum(words[row, column] == words[y, x] for column, row in neighbours(x, y, width, height))
    return same + is_edge(x, y, width, height) > 2


def is_antialiased(lightness, words, others, x, y, by_columns=False):
    """Whether a pixel of `words` lies between a darker and a brighter one, one of them in an area of both pictures."""
    height, width = words.shape
    equal = int(is_edge(x, y, width, height))
    low, high = (0.0, None), (0.0, None)
    for place in neighbours(x, y, width, height, by_columns):
        step = lightness[place[1], place[0]] - lightness[y, x]
        equal += step == 0
        if step < low[0]:
            low = step, place
        if step > high[0]:
            high = step, place
    if equal > 2 or low[1] is None or high[1] is None:
        return False
    return any(in_area(words, *end[1]) and in_area(others, *end[1]) for end in (low, high))


def densest(mask):
    """The most set pixels in a window, and the upper left corner of the first such window."""
    if not mask.any():
        return 0, None
    height, width = mask.shape
    tall, wide = min(WINDOW, height), min(WINDOW, width)
    sums = np.zeros((height + 1, width + 1), np.int64)
    sums[1:, 1:] = mask.cumsum(axis=0).cumsum(axis=1)
    counts = sums[tall:, wide:] - sums[:-tall, wide:] - sums[tall:, :-wide] + sums[:-tall, :-wide]
    y, x = np.unravel_index(counts.argmax(), counts.shape)
    return int(counts[y, x]), (int(x), int(y))


def words_of(rgba):
    return np.ascontiguousarray(rgba).view("<u4")[..., 0]


def compare(expected, actual, threshold=0.0, ignores_antialiasing=False, by_columns=False):
    """The numbers of a comparison of two pictures of one size, as a dictionary."""
    words = words_of(expected), words_of(actual)
    changed = words[0] != words[1]
    places = np.argwhere(changed)
    steps = distances(expected[changed], actual[changed])
    counts = np.zeros(changed.shape, bool)
    antialiased, largest = 0, 0.0
    light = None
    for (y, x), step in zip(places.tolist(), steps.tolist()):
        if threshold > 0 and step <= threshold:
            continue
        if ignores_antialiasing:
            if light is None:
                light = [look(picture, 255)[..., 0] for picture in (expected, actual)]
            if is_antialiased(light[0], *words, x, y, by_columns) or is_antialiased(
                light[1], *words[::-1], x, y, by_columns
            ):
                antialiased += 1
                continue
        counts[y, x] = True
        largest = max(largest, step)
    most, corner = densest(counts)
    return {
        "changed": len(places), "counted": int(counts.sum()), "antialiased": antialiased, "densest": most,
        "window": corner, "largest": largest,
    }


def is_flat(rgba):
    words = words_of(rgba)
    return words.size > 1 and bool((words == words[0, 0]).all())


def verdict(expected, actual, **tolerance):
    """What `egaku` says of two files' bytes without any limit raised, and the numbers where there are any."""
    try:
        pictures = read_png(expected), read_png(actual)
    except Unreadable as error:
        return "unreadable", str(error)
    flat = is_flat(pictures[1])
    if pictures[0].shape != pictures[1].shape:
        return "flat" if flat else "layout", None
    numbers = compare(*pictures, **tolerance)
    if flat:
        return "flat", numbers
    if numbers["changed"] == 0:
        return "equal", numbers
    return "pixels" if numbers["counted"] else "within-limits", numbers


if __name__ == "__main__":
    files = [open(path, "rb").read() for path in sys.argv[1:3]]
    tolerance = {"threshold": float(sys.argv[3]), "ignores_antialiasing": True} if len(sys.argv) > 3 else {}
    print(*verdict(*files, **tolerance))
