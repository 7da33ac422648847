"""Read a PDF that Chromium made, as far as a test asks: how many pages it has, and what stands on each.

Only what Skia's writer does: plain objects, compressed streams, glyphs by two-byte numbers with a map to
Unicode for each font. Marks of direction and letters that were shaped together come out as they are mapped.
"""

from __future__ import annotations

import re
import zlib

_OBJECT = re.compile(rb"(?:^|\n)(\d+) 0 obj\n(.*?)\nendobj", re.DOTALL)
_STREAM = re.compile(rb"stream\n(.*)\nendstream", re.DOTALL)
_SHOWN = re.compile(rb"/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>|\((?:\\.|[^\\)])*\)")


def pages_of(pdf: bytes) -> list[str]:
    """The text of each page, in the order of drawing, without spaces."""
    objects = {int(number): body for number, body in _OBJECT.findall(pdf)}
    pages = [body for body in objects.values() if re.search(rb"/Type\s*/Page\b", body)]
    return [_text(body, objects) for body in pages]


def _text(page: bytes, objects: dict[int, bytes]) -> str:
    fonts = {
        name.decode(): _map_of(objects[int(number)], objects)
        for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", _resources(page, objects))
    }
    drawn, font = [], ""
    content = b"".join(_stream(objects[int(each)]) for each in _contents(page))
    for name, glyphs in _SHOWN.findall(content):
        if name:
            font = name.decode()
        elif glyphs:
            codes = (int(glyphs[at : at + 4], 16) for at in range(0, len(glyphs), 4))
            drawn += [fonts.get(font, {}).get(code, "") for code in codes]
    return re.sub(r"\s", "", "".join(drawn))


def _resources(page: bytes, objects: dict[int, bytes]) -> bytes:
    referred = re.search(rb"/Resources (\d+) 0 R", page)
    return objects[int(referred[1])] if referred else page


def _contents(page: bytes) -> list[bytes]:
    found = re.search(rb"/Contents (?:\[([^\]]*)\]|(\d+) 0 R)", page)
    assert found
    return [found[2]] if found[2] else re.findall(rb"(\d+) 0 R", found[1])


def _stream(body: bytes) -> bytes:
    found = _STREAM.search(body)
    assert found
    return zlib.decompress(found[1]) if b"/FlateDecode" in body else found[1]


def _map_of(font: bytes, objects: dict[int, bytes]) -> dict[int, str]:
    referred = re.search(rb"/ToUnicode (\d+) 0 R", font)
    if not referred:
        return {}
    said = _stream(objects[int(referred[1])])
    found: dict[int, str] = {}
    for part in re.findall(rb"beginbfchar(.*?)endbfchar", said, re.DOTALL):
        for code, text in re.findall(rb"<([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)>", part):
            found[int(code, 16)] = _letters(text)
    for part in re.findall(rb"beginbfrange(.*?)endbfrange", said, re.DOTALL):
        for first, last, text in re.findall(rb"<([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)>", part):
            for step in range(int(last, 16) - int(first, 16) + 1):
                found[int(first, 16) + step] = chr(ord(_letters(text)[-1]) + step)
    return found


def _letters(text: bytes) -> str:
    return bytes.fromhex(text.decode()).decode("utf-16-be")
