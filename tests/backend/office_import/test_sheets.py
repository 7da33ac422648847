"""The description of the workbook is whole: each column has its words, its place and its values."""

from __future__ import annotations

import re
from pathlib import Path

import openpyxl
import pytest

from stegvis.office_import.model import Column, Kind, Sheet
from stegvis.office_import.sheets import SHEETS
from stegvis.office_import.template import write_template
from stegvis.office_import.words import STAFF_LANGUAGES
from stegvis.plans.model import STANDARD_GOALS, STANDARD_MEASURES
from tests.backend.office_import.office import WORDS, imported

ROOT = Path(__file__).parents[3]
COLUMNS = [(sheet, column) for sheet in SHEETS.values() for column in sheet.columns]
PLAN = (ROOT / "locales" / "nb" / "plan_catalogue.ftl").read_text("utf-8")


@pytest.mark.parametrize(("sheet", "column"), COLUMNS, ids=lambda part: part.code)
def test_a_column_is_described_whole(sheet: Sheet, column: Column) -> None:
    assert (column.choice is not None) == (column.kind in {Kind.CHOICE, Kind.CHOICES})
    assert (column.to is not None) == (column.kind in {Kind.REFERENCE, Kind.REFERENCES})
    assert column.to is None or list(SHEETS).index(column.to) <= list(SHEETS).index(sheet.code)
    for language in STAFF_LANGUAGES:
        assert WORDS.column(language, column, "-about").endswith(".")
        assert column.choice or WORDS.column(language, column, "-example")


def test_the_standard_goals_and_measures_are_those_that_are_worded() -> None:
    assert re.findall(r"^goal-(\S+) =", PLAN, re.MULTILINE) == list(STANDARD_GOALS)
    assert re.findall(r"^measure-(\S+) =", PLAN, re.MULTILINE) == list(STANDARD_MEASURES)


@pytest.mark.parametrize("language", STAFF_LANGUAGES)
@pytest.mark.usefixtures("database")
async def test_the_template_as_it_is_lacks_a_municipality_and_nothing_else(
    language: str, tmp_path: Path
) -> None:
    write_template(tmp_path / "template.xlsx", WORDS, language)
    report = await imported(tmp_path / "template.xlsx")
    assert [(fault.sheet, fault.code) for fault in report.faults] == [("office", "no-office")]


def test_the_template_explains_every_column_and_offers_every_value(tmp_path: Path) -> None:
    write_template(tmp_path / "template.xlsx", WORDS, "nb")
    book = openpyxl.load_workbook(tmp_path / "template.xlsx")
    explained = [(row[0], row[1]) for row in book["Forklaring"].iter_rows(min_row=5, values_only=True)]
    assert explained == [(WORDS.sheet("nb", s.code), WORDS.column("nb", c)) for s, c in COLUMNS]
    assert book["Verdier"].sheet_state == "hidden"
    for sheet in SHEETS.values():
        page = book[WORDS.sheet("nb", sheet.code)]
        offering = sum(column.kind in {Kind.CHOICE, Kind.YES_NO} for column in sheet.columns)
        assert len(page.data_validations.dataValidation) == offering
        required = [str(cell.value).endswith(" *") for cell in page[1]]
        assert required == [column.required for column in sheet.columns]
