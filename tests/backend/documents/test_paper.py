"""What paper promises whatever it says: its letters, its tables, its voices."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from stegvis.accounts.model import LANGUAGES
from stegvis.kit.paper import FONTS, Block, Paper, Section, draw
from stegvis.kit.paper.glyphs import letters_of
from tests.pdfs import look

LOCALES = Path(__file__).parents[3] / "locales"
PRINTED = ("document", "minutes", "meeting_words", "plan", "plan_staff", "supervision", "timetable")
"""Whose words stand on paper; staff's exist in three languages alone."""
AT = datetime(2026, 11, 2, 10, 30, 59, tzinfo=UTC)


def paper(*voices: Section, languages: tuple[str, ...] = ("nb",)) -> Paper:
    return Paper("Et ark", "Lilleby", languages, (voices,), "Bunn", AT)


@pytest.mark.parametrize(
    ("font", "has", "lacks"),
    [("NotoSans", "Aåжї–", "ابሀ"), ("Vazirmatn", "ابگچژپی،", "жሀ"), ("NotoSansEthiopic", "ሀኣ፡።", "жا")],
)
def test_the_letters_of_a_font_are_read_from_it(font: str, has: str, lacks: str) -> None:
    for weight in ("Regular", "Bold"):
        letters = letters_of((FONTS / f"{font}-{weight}.ttf").read_bytes())
        assert {each for each in has if ord(each) not in letters} == set()
        assert {each for each in lacks if ord(each) in letters} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_that_we_print_can_be_drawn(language: str) -> None:
    regular = [letters_of(file.read_bytes()) for file in FONTS.glob("*-Regular.ttf")]
    files = [LOCALES / language / f"{each}.ftl" for each in PRINTED]
    written = {letter for file in files if file.exists() for letter in file.read_text("utf-8")}
    missing = {each for each in written if not any(ord(each) in letters for letters in regular)}
    assert {each for each in missing if each.isprintable()} == set()


def test_a_font_without_the_table_is_told() -> None:
    with pytest.raises(ValueError, match="cmap"):
        letters_of(b"\0\1\0\0\0\0" + bytes(12))


def test_it_is_as_old_as_it_says_and_not_as_its_printing() -> None:
    found = look(draw(paper(Section(1, "Tittel"))))
    assert "<xmp:CreateDate>2026-11-02T10:30:59Z</xmp:CreateDate>" in found.metadata
    assert "<dc:creator><rdf:Seq><rdf:li>Lilleby</rdf:li>" in found.metadata


def test_one_voice_stands_and_two_lie() -> None:
    one = look(draw(paper(Section(1, "Tittel")))).reader.pages[0].mediabox
    two = paper(Section(1, "Tittel"), Section(1, "Title"), languages=("nb", "en"))
    both = look(draw(two)).reader.pages[0].mediabox
    assert one.width < one.height
    assert both.width > both.height


def test_a_long_table_says_its_columns_again_on_each_page() -> None:
    rows = tuple((str(number), "x") for number in range(120))
    body = draw(paper(Section(1, "Tittel", (Block(head=("Nummer", "Hva"), rows=rows, widths=(1, 1)),))))
    found = look(body)
    assert len(found.reader.pages) > 1
    (table,) = found.document.all("Table")
    assert len(table.all("TD")) == 240


@pytest.mark.parametrize(
    "make",
    [
        lambda: Block(head=("a", "b"), rows=(("x",),), widths=(1, 1)),
        lambda: paper(Section(2, "Ingen tittel")),
        lambda: paper(Section(1, "Tittel"), languages=("nb", "ar")),
    ],
)
def test_what_is_no_paper_cannot_be_made(make: object) -> None:
    with pytest.raises(ValueError, match=r"head|title|voice"):
        make()  # type: ignore[operator] # whatever can be called
