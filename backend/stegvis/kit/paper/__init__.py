"""A document on paper: drawn once, the same bytes each time, tagged and archivable (PDF/UA-1 and PDF/A-2a).

What it says is data and never markup, so that nothing which somebody typed can be a command. It is said by
one voice, or by two side by side, each in its own language and direction. Nothing is fetched and no font of
the machine is looked at: what is drawn here is drawn alike everywhere.
"""

from __future__ import annotations

import asyncio
import unicodedata
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

import msgspec
import typst

from stegvis.kit.paper.glyphs import letters_of

FONTS = Path(__file__).parent / "fonts"
_TEMPLATE = (Path(__file__).parent / "paper.typ").read_bytes()
_STANDARDS: list[Any] = ["ua-1", "a-2a"]
_NO_GLYPH = "\N{REPLACEMENT CHARACTER}"

_VOWEL_SIGNS = dict.fromkeys((*range(0x64B, 0x653), 0x670))
"""Arabic's vowel signs, which some write and nobody misses. A letter with a sign is two glyphs for one text.
There the library cuts a line that runs from the right, and tags its pieces from the left: whoever listens
would hear the end of the sentence first."""

RIGHT_TO_LEFT = frozenset({"ar", "fa", "fa-AF", "prs", "ps", "ur", "ckb", "he"})


@dataclass(frozen=True, slots=True)
class Run:
    """Words in a language of their own within a voice; `""`: the voice's."""

    text: str
    language: str = ""
    quiet: bool = False


Words = str | tuple[Run, ...]
"""What stands in a cell or a paragraph; several runs stand under each other."""


@dataclass(frozen=True, slots=True)
class Block:
    """One thing under a heading: a paragraph, facts with their names, or a table.

    Attributes:
        text: the paragraph.
        facts: names and what they are.
        head, rows: the table; every row has as many cells as the head.
        widths: how wide its columns are beside each other.
    """

    text: Words = ""
    facts: tuple[tuple[str, Words], ...] = ()
    head: tuple[str, ...] = ()
    rows: tuple[tuple[Words, ...], ...] = ()
    widths: tuple[int, ...] = ()
    quiet: bool = False

    def __post_init__(self) -> None:
        """Check that the table is one."""
        if any(len(row) != len(self.head) for row in self.rows):
            raise ValueError("a row has as many cells as the head")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands under it; level 1 is the title, and comes first."""

    level: int
    heading: str
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Paper:
    """A document.

    Attributes:
        title: as programs show it, in the first voice's language.
        author: who answers for it.
        languages: of the one voice, or the two.
        sections: each as the first voice says it, and as the second does.
        footer: at the foot of every page, in the first voice's language.
        made_at: what it says of its own age: of the decision, not of the printing.
    """

    title: str
    author: str
    languages: tuple[str, ...]
    sections: tuple[tuple[Section, ...], ...]
    footer: str
    made_at: datetime

    def __post_init__(self) -> None:
        """Check that every voice says every section, and that the title comes first."""
        if any(len(section) != len(self.languages) for section in self.sections):
            raise ValueError("every voice says every section")
        if any(each.level != 1 for each in self.sections[0]):
            raise ValueError("the title comes first")


async def drawn(paper: Paper) -> bytes:
    """Draw a document, beside the event loop."""
    return await asyncio.to_thread(draw, paper)


def draw(paper: Paper) -> bytes:
    """Draw a document: some hundredths of a second.

    A letter that no font here has is drawn as U+FFFD, since a document that names its letters may not leave
    one out; Arabic is drawn without vowel signs.
    """
    at = paper.made_at.astimezone(UTC).replace(microsecond=0)
    said = _printable(asdict(paper) | {"made_at": [at.year, at.month, at.day, at.hour, at.minute, at.second]})
    drawn = typst.compile(
        _TEMPLATE,
        font_paths=_fonts(),
        ignore_system_fonts=True,
        format="pdf",
        sys_inputs={"said": msgspec.json.encode(said).decode()},
        pdf_standards=_STANDARDS,
        timestamp=at,
    )
    if not isinstance(drawn, bytes):
        raise TypeError("one document is one file")
    return drawn


def _printable(said: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
    if isinstance(said, str):
        whole = unicodedata.normalize("NFC", said).translate(_VOWEL_SIGNS)
        return "".join(_letter(each) for each in whole)
    if isinstance(said, dict):
        return {name: _printable(each) for name, each in said.items()}
    if isinstance(said, list | tuple):
        return [_printable(each) for each in said]
    return said


def _letter(letter: str) -> str:
    if letter == "\n" or ord(letter) in _letters():
        return letter
    return " " if letter in "\t\r\v\f" else _NO_GLYPH if letter.isprintable() else ""


@lru_cache(maxsize=1)
def _letters() -> frozenset[int]:
    regular = [letters_of(file.read_bytes()) for file in sorted(FONTS.glob("*.ttf"))]
    return frozenset[int]().union(*regular) - frozenset(range(0x20)) - {0x7F}


@lru_cache(maxsize=1)
def _fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)])
