"""A decided plan on paper: what it says in each language, in which order, and how a program reads it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stegvis.accounts.model import LANGUAGES
from stegvis.documents.model import Decided
from stegvis.documents.words import language_name, plan_paper, saying, voices
from stegvis.kit.messages import Messages
from stegvis.kit.paper import FONTS, draw
from stegvis.plans.model import (
    CefrLevel,
    Content,
    Goal,
    GoalKind,
    Measure,
    PlanState,
    Status,
    TextPart,
    Translation,
    Version,
)
from stegvis.rulebook.model import ActivityKind, EndGoal
from tests.pdfs import Looked, look

ROOT = Path(__file__).parents[3]
MESSAGES = Messages(ROOT / "locales")
VERSION, AIM, STEP, COURSE, WORK = (UUID(int=number) for number in range(1, 6))
REASONS = "Praksisen styrker norsken.\nHun har erfaring fra før."
IN_ARABIC = "التدريب يقوي لغتك النرويجية."
VIEW = "أريد أن أعمل مع الناس."


def measure(id_: UUID, **values: object) -> Measure:
    said = {
        "kind": ActivityKind.NORWEGIAN,
        "status": Status.PLANNED,
        "starts_on": date(2026, 12, 1),
        "weekly_minutes": 1350,
        "responsible": "Carl Vik",
        "organisation": "Fjordvik voksenopplæring",
    }
    return Measure(id_, AIM, **(said | values))  # type: ignore[arg-type] # each of its kind


def decided(language: str, **values: object) -> Decided:
    """Amina's second plan."""
    goals = (
        Goal(
            AIM,
            GoalKind.LONG_TERM,
            Status.PLANNED,
            "trade-certificate",
            None,
            (Goal(STEP, GoalKind.SUBGOAL, Status.PLANNED, None, "Lære kollegenes språk", (), ()),),
            (
                measure(COURSE, standard="norwegian-course", ends_on=date(2027, 6, 18)),
                measure(
                    WORK, text="Hospitering på sykehjem", kind=ActivityKind.WORK_PRACTICE, place="Solheim"
                ),
            ),
        ),
    )
    said: dict[str, object] = {
        "id": VERSION,
        "version": 2,
        "edition": 9,
        "state": PlanState.DECIDED,
        "content": Content(
            EndGoal.VOCATIONAL_TRAINING,
            "helsefagarbeider",
            CefrLevel.B1,
            CefrLevel.B1,
            CefrLevel.A2,
            CefrLevel.B2,
            norwegian_minutes=1350,
            norwegian_until=date(2027, 6, 1),
            social_studies_hours=75,
            social_studies_language="ar",
            starts_on=date(2026, 11, 2),
            ends_on=date(2028, 11, 1),
            reasons=REASONS,
            participant_view=VIEW,
            participant_view_language="ar",
        ),
        **dict.fromkeys(("based_on", "made_at", "proposed_at", "elsewhere", "appeal_deadline")),
        **dict.fromkeys(("ended_on", "ended_reason")),
        "decided_on": date(2026, 11, 2),
        "decided_by": "Berit Hansen",
        "frame_last_day": date(2029, 1, 31),
        "rule_version": "2026-1",
        "goals": goals,
        **dict.fromkeys(("notices", "appeals", "translations", "evaluations"), ()),
    }
    version = Version(**(said | values))  # type: ignore[arg-type] # each of its kind
    return Decided(version, date(2026, 11, 2), "Amina Hassan", date(1990, 3, 3), "Fjordvik kommune", language)


TRANSLATED = (Translation(TextPart.REASONS, VERSION, "ar", IN_ARABIC, outdated=False, made_by="Leila Amir"),)


def pdf(of: Decided) -> bytes:
    return draw(plan_paper(of, MESSAGES))


@cache
def seen(language: str) -> Looked:
    return look(pdf(decided(language, translations=TRANSLATED)))


def word(language: str, message: str) -> str:
    return without_vowel_signs(MESSAGES.format(language, message))


def without_vowel_signs(text: str) -> str:
    """As Arabic is drawn."""
    return "".join(each for each in text if not 0x64B <= ord(each) <= 0x652)


# ------------------------------------------------------------------ what it is


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_document_beside_norwegian(language: str) -> None:
    found = seen(language)
    spoken = voices(language)
    titles = [part.text for part in found.document.all("H1")]
    assert titles == [word(each, "document-title") for each in spoken]
    headings = [part.text for part in found.document.all("H2")]
    assert headings[0 : len(spoken)] == [word(each, "plan-end-goal") for each in spoken]
    assert len(headings) == 7 * len(spoken)
    assert "\N{REPLACEMENT CHARACTER}" not in found.document.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_voice_is_marked_with_its_language(language: str) -> None:
    found = seen(language)
    marked = [part.language.lower() for part in found.document.all("H1", "H2", "H3", "H4")]
    spoken = [each.lower() for each in voices(language)]
    assert marked == spoken * (len(marked) // len(spoken))
    assert found.root["/Lang"] == spoken[0]


def test_it_says_that_it_is_accessible_and_archivable_and_of_the_day_of_the_decision() -> None:
    found = seen("ar")
    for said in (
        "<pdfuaid:part>1</pdfuaid:part>",
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "Integreringsplan, Amina Hassan",
        "<xmp:CreateDate>2026-11-02T00:00:00Z</xmp:CreateDate>",
    ):
        assert said in found.metadata
    assert found.root["/MarkInfo"]["/Marked"]
    assert found.root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert found.root["/OutputIntents"]
    assert {str(page["/Tabs"]) for page in found.reader.pages} == {"/S"}


def test_nothing_in_it_acts_or_comes_from_elsewhere() -> None:
    names = {str(name) for name in seen("ar").root}
    assert not names & {"/OpenAction", "/AA", "/Names", "/AcroForm", "/AF", "/URI"}


@pytest.mark.parametrize(
    ("language", "fonts"),
    [
        ("nb", {"NotoSans-Bold", "NotoSans-Regular"}),
        ("uk", {"NotoSans-Bold", "NotoSans-Regular"}),
        ("ar", {"NotoSans-Bold", "NotoSans-Regular", "Vazirmatn-Bold", "Vazirmatn-Regular"}),
        ("ti", {"NotoSans-Bold", "NotoSans-Regular", "NotoSansEthiopic-Bold", "NotoSansEthiopic-Regular"}),
        ("fa-AF", {"NotoSans-Bold", "NotoSans-Regular", "Vazirmatn-Bold", "Vazirmatn-Regular"}),
    ],
)
def test_the_fonts_are_ours_and_inside(language: str, fonts: set[str]) -> None:
    found = seen(language)
    used = {name.partition("+")[2] for name in found.fonts}
    # An Arabic view stands in every language's document, in its own letters.
    assert used - {"Vazirmatn-Regular"} == fonts - {"Vazirmatn-Regular"}
    for font in found.fonts.values():
        (inner,) = font["/DescendantFonts"]
        descriptor = inner.get_object()["/FontDescriptor"]
        assert "/FontFile2" in descriptor or "/FontFile3" in descriptor
        assert "/ToUnicode" in font


def test_the_fonts_are_the_ones_that_were_chosen() -> None:
    for line in (FONTS / "SHA256SUMS").read_text().splitlines():
        wanted, name = line.split()
        assert hashlib.sha256((FONTS / name).read_bytes()).hexdigest() == wanted
    assert {file.stem.partition("-")[0] for file in FONTS.glob("*.ttf")} == {
        file.name.partition(".")[0] for file in FONTS.glob("*.OFL.txt")
    }


# ------------------------------------------------------------------ what it says


def test_it_reads_in_order_in_both_languages() -> None:
    text = seen("ar").document.text
    in_order = [
        *("Integreringsplan", "Enkeltvedtak", "Amina Hassan", "Berit Hansen"),
        *(word("ar", "document-title"), word("ar", "document-law"), word("ar", "document-translation")),
        *("Sluttmål", "Fagbrev", "helsefagarbeider", word("ar", "plan-end-goal")),
        *("Norskmål", "Snakke", "B2", word("ar", "document-norwegian-goals")),
        *("Mål og tiltak", word("ar", "document-goals"), "Ta fagbrev", "Norskkurs", "22 t 30 min i uka"),
        *("1. desember 2026 – 18. juni 2027", "Carl Vik", "Hospitering på sykehjem", "Solheim"),
        *(word("ar", "goal-trade-certificate"), word("ar", "measure-norwegian-course")),
        *("Begrunnelse", "Praksisen styrker norsken.", "Hun har erfaring fra før."),
        *(word("ar", "document-reasons"), IN_ARABIC, "Leila Amir"),
        *("Klagerett", "tre uker", word("ar", "document-appeal"), word("ar", "document-appeal-how")),
    ]
    at = 0
    for each in in_order:
        assert each in text[at:], each
        at = text.index(each, at) + len(each)


@pytest.mark.parametrize("language", ["ar", "uk", "ti", "fa-AF"])
def test_the_right_of_appeal_reads_whole_in_each_language(language: str) -> None:
    text = seen(language).document.text
    for each in ("how", "help", "papers"):
        assert word(language, f"document-appeal-{each}") in text


def test_tables_have_header_cells_for_their_columns() -> None:
    tables = seen("ar").document.all("Table")
    assert len(tables) == 4
    for table in tables:
        heads = table.all("TH")
        assert {each.attributes["/Scope"] for each in heads} == {"/Column"}
        rows = [row.all("TD") for row in table.all("TR")[1:]]
        assert rows
        assert all(len(row) == len(heads) for row in rows)
    assert [each.text for each in tables[2].all("TH")] == ["Tiltak", "Omfang", "Periode", "Ansvarlig"]


def test_headings_leave_no_level_out() -> None:
    levels = [int(each.kind[1]) for each in seen("ar").document.all("H1", "H2", "H3", "H4")]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert levels[::2] == levels[1::2]


def test_a_text_that_nobody_has_translated_says_who_explains_it() -> None:
    text = look(pdf(decided("uk"))).document.text
    assert word("uk", "document-norwegian-only") in text
    assert text.count("Praksisen styrker norsken.") == 1


def test_a_translation_of_older_words_is_not_printed() -> None:
    older = (replace(TRANSLATED[0], outdated=True),)
    text = look(pdf(decided("ar", translations=older))).document.text
    assert IN_ARABIC not in text
    assert word("ar", "document-norwegian-only") in text


def test_what_the_participant_said_stands_in_their_own_words_in_both_voices() -> None:
    found = seen("uk").document
    said = [part for part in found.all("P") if part.text == VIEW]
    assert [part.language for part in said] == ["ar", "ar"]


def test_a_plan_with_nothing_in_it_has_its_document_too() -> None:
    bare = decided("ti", content=Content(EndGoal.WORK), goals=(), decided_by=None)
    text = look(pdf(bare)).document.text
    assert "Planen har ingen mål." in text
    assert "Står ikke i planen" in text


# ------------------------------------------------------------------ the same each time


def test_it_is_the_same_bytes_each_time_and_other_bytes_for_other_words() -> None:
    again = {hashlib.sha256(pdf(decided("ar"))).hexdigest() for _ in range(3)}
    assert len(again) == 1
    assert hashlib.sha256(pdf(decided("ar", decided_by="Berit Hanssen"))).hexdigest() not in again


@settings(max_examples=12, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60), st.sampled_from(LANGUAGES))
def test_whatever_was_typed_is_drawn(typed: str, language: str) -> None:
    made = decided(language)
    content = replace(made.version.content, reasons=typed, end_goal_text=typed, participant_view=typed)
    assert pdf(decided(language, content=content)).startswith(b"%PDF")


def test_what_was_typed_is_never_a_command() -> None:
    typed = '#panic("x") *b* $x$ \\ [#sys.inputs] = H <a> @b `c` // d'
    made = decided("nb")
    content = replace(made.version.content, reasons=typed)
    assert typed in look(pdf(decided("nb", content=content))).document.text


def test_a_letter_without_a_glyph_is_told_and_not_left_out() -> None:
    content = replace(decided("nb").version.content, reasons="Bra 😀 norsk")
    text = look(pdf(decided("nb", content=content))).document.text
    assert "Bra \N{REPLACEMENT CHARACTER} norsk" in text


# ------------------------------------------------------------------ words


@pytest.mark.parametrize(
    ("code", "language", "name"),
    [
        ("ti", "nb", "tigrinja"),
        ("ar", "uk", "арабська"),
        ("fa-AF", "nb", "dari"),
        ("prs", "nb", "dari"),
        ("xx-nobody", "nb", "xx-nobody"),
    ],
)
def test_a_language_is_called_by_its_name(code: str, language: str, name: str) -> None:
    assert language_name(code, language) == name


def test_a_sentence_from_the_right_is_read_from_its_beginning_also_with_vowel_signs() -> None:
    signed = "أريدُ وقتًا أكثرَ، ثمّ أعملُ مع الناسِ."
    content = replace(decided("ar").version.content, participant_view=signed)
    text = look(pdf(decided("ar", content=content))).document.text
    assert without_vowel_signs(signed) in text


def test_a_letter_that_was_typed_as_two_is_one() -> None:
    content = replace(decided("nb").version.content, reasons="Fa\N{COMBINING RING ABOVE}r jobb")
    assert "Får jobb" in look(pdf(decided("nb", content=content))).document.text


def test_isolates_stand_only_where_directions_meet() -> None:
    assert "\N{FIRST STRONG ISOLATE}" in saying(MESSAGES, "ar")("document-translated-by", name="Berit")
    assert "\N{FIRST STRONG ISOLATE}" not in saying(MESSAGES, "uk")("document-translated-by", name="Berit")
