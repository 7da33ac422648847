"""Whatever day the demo is made on, the import finds nothing wrong with it."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from stegvis.demo.workbook import write_workbook
from stegvis.kit.ids import new_id
from stegvis.kit.messages import Messages
from stegvis.office_import import checks, reading
from stegvis.office_import.model import ImportReport, Vocabulary
from stegvis.office_import.register import Register
from stegvis.office_import.rules import Book, merged
from stegvis.office_import.sheets import ATTENDANCE, SHEETS
from stegvis.office_import.words import Words
from stegvis.office_import.workbook import opened
from stegvis.settings import Settings
from tests.backend.demo.demo_weeks import noon


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return Words(Messages(Settings().locales_dir, isolating=False)).vocabulary


def _days() -> list[date]:
    random = Random(4)  # noqa: S311 - chooses examples
    some = [date(2026, 11, 23) + timedelta(days=random.randrange(365)) for _ in range(4)]
    return [*some, date(2026, 7, 20), date(2026, 12, 28), date(2027, 3, 24), date(2028, 2, 29)]


@pytest.mark.parametrize("municipality", ["9901", "9902"])
@pytest.mark.parametrize("day", _days(), ids=str)
def test_the_import_finds_no_fault(
    tmp_path: Path, vocabulary: Vocabulary, day: date, municipality: str
) -> None:
    write_workbook(tmp_path, noon(day), municipality=municipality)
    report = ImportReport()
    called = _read(tmp_path, vocabulary, day, report)
    assert report.faults == []
    assert called > 300


def _read(folder: Path, vocabulary: Vocabulary, today: date, report: ImportReport) -> int:
    """All that the import does before it writes; how many entries of attendance it would write."""
    faults = reading.Faults(report)
    with opened(folder) as sources:
        found = reading.by_sheet(sources, vocabulary, faults)
        said = reading.read_sheets(found, vocabulary, faults, lambda _sheet, _done, _total: None)
        book = _book(said)
        checks.check(book, said, faults)
        lines = found[ATTENDANCE.code].lines
        header = reading.read_header(ATTENDANCE, lines, vocabulary, faults)
        assert header is not None
        register = Register(header, book, said, vocabulary, today, faults)
        return sum(entry is not None for entry in register.entries(lines))


def _book(said: dict[str, reading.SaidSheet]) -> Book:
    book: Book = {}
    for code, sheet in SHEETS.items():
        if sheet is not ATTENDANCE:
            rows = {key: (row.number, row.said) for key, row in said[code].rows.items()}
            book[code], _ = merged(sheet, rows, {}, {}, {key: new_id() for key in rows})
    return book
