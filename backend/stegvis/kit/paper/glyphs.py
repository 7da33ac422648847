"""Which letters a font can draw, read from its own table of them (OpenType `cmap`)."""

from __future__ import annotations

import struct
from collections.abc import Iterator

_OFFSETS = struct.Struct(">HHI")
_SEGMENTS, _GROUPS = 4, 12
"""The two forms of the table that hold Unicode: up to U+FFFF, and beyond."""


def letters_of(font: bytes) -> frozenset[int]:
    """The code points that a TrueType font has a glyph for."""
    cmap = _table(font, b"cmap")
    (count,) = struct.unpack_from(">H", cmap, 2)
    found: set[int] = set()
    for number in range(count):
        *_, offset = _OFFSETS.unpack_from(cmap, 4 + 8 * number)
        (form,) = struct.unpack_from(">H", cmap, offset)
        if form == _SEGMENTS:
            found.update(_of_segments(cmap[offset:]))
        elif form == _GROUPS:
            found.update(_of_groups(cmap[offset:]))
    return frozenset(found)


def _table(font: bytes, name: bytes) -> bytes:
    (count,) = struct.unpack_from(">H", font, 4)
    for number in range(count):
        tag, _, offset, length = struct.unpack_from(">4sIII", font, 12 + 16 * number)
        if tag == name:
            return font[offset : offset + length]
    raise ValueError(f"a font without a table {name!r}")


def _of_segments(table: bytes) -> Iterator[int]:
    (doubled,) = struct.unpack_from(">H", table, 6)
    count = doubled // 2
    (ends, starts, deltas, ranges) = (
        struct.unpack_from(f">{count}H", table, at)
        for at in (14, 16 + doubled, 16 + 2 * doubled, 16 + 3 * doubled)
    )
    for number, (start, end) in enumerate(zip(starts, ends, strict=True)):
        for code in range(start, end + 1):
            if ranges[number] == 0:
                glyph = (code + deltas[number]) & 0xFFFF
            else:
                at = 16 + 3 * doubled + 2 * number + ranges[number] + 2 * (code - start)
                (glyph,) = struct.unpack_from(">H", table, at)
            if glyph:
                yield code


def _of_groups(table: bytes) -> Iterator[int]:
    (count,) = struct.unpack_from(">I", table, 12)
    for number in range(count):
        start, end, glyph = struct.unpack_from(">III", table, 16 + 12 * number)
        yield from range(start + (glyph == 0), end + 1)
