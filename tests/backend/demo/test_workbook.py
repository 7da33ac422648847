"""The workbook as files."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from stegvis.demo.workbook import write_workbook
from stegvis.office_import.sheets import SHEETS

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


def test_the_same_instant_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "other"):
        write_workbook(tmp_path / name, NOW)
    files = sorted(file.name for file in (tmp_path / "one").iterdir())
    assert files == sorted(f"{sheet}.csv" for sheet in SHEETS)
    for file in files:
        assert (tmp_path / "one" / file).read_bytes() == (tmp_path / "other" / file).read_bytes()


def test_csv_is_as_a_norwegian_excel_writes_it(tmp_path: Path) -> None:
    write_workbook(tmp_path, NOW, municipality="9902")
    lines = (tmp_path / "participants.csv").read_bytes().splitlines()
    assert lines[0].startswith(b"\xef\xbb\xbfparticipant;unit;given_name;")
    assert b";nei;dina;" in lines[1]


def test_excel_has_the_same_sheets_with_real_dates(tmp_path: Path) -> None:
    write_workbook(tmp_path / "office.xlsx", NOW, municipality="9902")
    book = load_workbook(tmp_path / "office.xlsx", read_only=True)
    assert set(book.sheetnames) == set(SHEETS)
    first = list(book["participants"].iter_rows(values_only=True))[1]
    birth_date = [column.code for column in SHEETS["participants"].columns].index("birth_date")
    assert isinstance(first[birth_date], date)
    book.close()


def test_there_is_no_other_municipality(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="0301"):
        write_workbook(tmp_path, NOW, municipality="0301")


def test_an_instant_without_a_time_zone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="time zone"):
        write_workbook(tmp_path, NOW.replace(tzinfo=None))
