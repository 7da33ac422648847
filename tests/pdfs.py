"""Look into a PDF: its structure as a screen reader walks it, with the words, languages and fonts in it."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pypdf
from pypdf.generic import ContentStream

_RIGHT_TO_LEFT = {"R", "AL"}
_INVISIBLE = dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F, 0xAD))


@dataclass
class Part:
    """One element of the structure tree."""

    kind: str
    language: str
    attributes: dict[str, Any]
    said: list[Part | str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All that it says, in its order."""
        words = (each if isinstance(each, str) else f" {each.text} " for each in self.said)
        return " ".join("".join(words).split())

    def all(self, *kinds: str) -> list[Part]:
        """Every part of some kinds in it, in order."""
        below = [each for each in self.said if isinstance(each, Part)]
        own = [self] if self.kind in kinds else []
        return own + [found for each in below for found in each.all(*kinds)]


class Looked:
    """A PDF that was read."""

    def __init__(self, body: bytes) -> None:
        self.reader = pypdf.PdfReader(io.BytesIO(body))
        trailer: Any = self.reader.trailer
        self.root: Any = trailer["/Root"]
        self.fonts: dict[str, Any] = {}
        self._said = {
            (page.indirect_reference.idnum, key): text  # type: ignore[union-attr] # it is in a file
            for page in self.reader.pages
            for key, text in self._words(page)
        }
        (self.document,) = self._parts(self.root["/StructTreeRoot"]["/K"], None, str(self.root["/Lang"]))

    @property
    def metadata(self) -> str:
        """XMP, as it stands."""
        data: bytes = self.root["/Metadata"].get_data()
        return data.decode()

    def _parts(self, node: Any, page: Any, language: str) -> list[Any]:  # noqa: ANN401 - PDF's own objects
        node = node.get_object() if hasattr(node, "get_object") else node
        if isinstance(node, list):
            return [part for each in node for part in self._parts(each, page, language)]
        if isinstance(node, int):
            return [self._said.get((page, int(node)), "")]
        if "/Pg" in node:
            page = node.raw_get("/Pg").idnum
        if node.get("/Type") == "/MCR":
            return [self._said.get((page, int(node["/MCID"])), "")]
        if "/S" not in node:
            return []
        language = str(node.get("/Lang", language))
        attributes: dict[str, Any] = {}
        for each in _listed(node.get("/A")):
            attributes |= {str(name): value for name, value in each.get_object().items()}
        part = Part(str(node["/S"]).removeprefix("/"), language, attributes)
        part.said = self._parts(node["/K"], page, language) if "/K" in node else []
        return [part]

    def _words(self, page: Any) -> Iterator[tuple[int, str]]:  # noqa: ANN401 - PDF's own objects
        """What each marked piece of a page says, each drawn run in the order in which it is read."""
        named = {name: font.get_object() for name, font in page["/Resources"].get("/Font", {}).items()}
        maps = {name: _letters(font["/ToUnicode"].get_data()) for name, font in named.items()}
        self.fonts |= {str(font["/BaseFont"]): font for font in named.values()}
        said: dict[int, list[str]] = {}
        marks: list[int | None] = []
        instead: list[str | None] = []
        letters: dict[int, str] = {}
        stream = ContentStream(page.get_contents(), self.reader)
        for operands, operator in stream.operations:
            if operator in {b"BDC", b"BMC"}:
                properties = operands[1] if len(operands) > 1 else {}
                inner = properties if isinstance(properties, dict) else {}
                marks.append(inner.get("/MCID"))
                # What stands for several glyphs at once, such as a letter with its marks.
                instead.append(inner.get("/ActualText"))
                if instead[-1] is not None:
                    said.setdefault(_innermost(marks), []).append(str(instead[-1]))
            elif operator == b"EMC":
                marks.pop()
                instead.pop()
            elif operator == b"Tf":
                letters = maps[operands[0]]
            elif operator in {b"Tj", b"TJ"} and not any(each is not None for each in instead):
                said.setdefault(_innermost(marks), []).append(_run(operands[0], letters))
        for key, runs in said.items():
            yield int(key), _joined(runs)


def _innermost(marks: list[int | None]) -> int:
    """Which marked piece something is drawn in; -1: none, as page numbers are."""
    return next((each for each in reversed(marks) if each is not None), -1)


def _listed(value: Any) -> list[Any]:  # noqa: ANN401 - PDF's own objects
    if value is None:
        return []
    value = value.get_object()
    return list(value) if isinstance(value, list) else [value]


def _letters(cmap: bytes) -> dict[int, str]:
    """Which glyph means which letters (ToUnicode)."""
    found = {}
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", cmap, re.DOTALL):
        for code, meant in re.findall(rb"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>", block):
            found[int(code, 16)] = bytes.fromhex(meant.decode()).decode("utf-16-be")
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", cmap, re.DOTALL):
        for first, last, meant in re.findall(
            rb"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>", block
        ):
            start = bytes.fromhex(meant.decode()).decode("utf-16-be")
            for number in range(int(last, 16) - int(first, 16) + 1):
                found[int(first, 16) + number] = start[:-1] + chr(ord(start[-1]) + number)
    return found


def _run(drawn: Any, letters: dict[int, str]) -> str:  # noqa: ANN401 - PDF's own objects
    pieces = drawn if isinstance(drawn, list) else [drawn]
    glyphs = []
    for piece in pieces:
        raw = (
            piece.original_bytes
            if hasattr(piece, "original_bytes")
            else piece
            if isinstance(piece, bytes)
            else b""
        )
        glyphs += [letters.get(int.from_bytes(raw[at : at + 2]), "") for at in range(0, len(raw), 2)]
    return "\0".join(glyphs)


def _joined(runs: list[str]) -> str:
    """What is drawn from the left, as it is read: letters that run from the right come the other way."""
    glyphs = [glyph for run in runs for glyph in run.split("\0")]
    kinds = {unicodedata.bidirectional(letter) for glyph in glyphs for letter in glyph}
    if kinds & _RIGHT_TO_LEFT and "L" not in kinds:
        glyphs.reverse()
    return "".join(glyphs).translate(_INVISIBLE)


def look(body: bytes) -> Looked:
    """Read a PDF."""
    return Looked(body)
