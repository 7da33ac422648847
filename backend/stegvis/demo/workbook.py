"""Writes a demo office as the import reads it: a folder of CSV files, or one Excel workbook."""

from __future__ import annotations

import csv
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path

from openpyxl import Workbook

from stegvis.demo.offices import OFFICES
from stegvis.demo.plans import Row
from stegvis.demo.sheets import Sheets, sheets
from stegvis.office_import.sheets import SHEETS


def write_workbook(target: Path, now: datetime, *, municipality: str = "9901") -> None:
    """Write one demo office: an Excel workbook when `target` ends in .xlsx, else a folder of CSV files.

    The office is as it stands at `now`; the same instant gives the same CSV, byte for byte.

    Raises:
        ValueError: `now` is naive, or there is no such demo office.
    """
    office = next((one for one in OFFICES if one.number == municipality), None)
    if office is None:
        raise ValueError(f"no demo office has the number {municipality}")
    content = sheets(office, now)
    if target.suffix == ".xlsx":
        _write_excel(target, content)
    else:
        _write_folder(target, content)


def _columns(sheet: str) -> list[str]:
    return [column.code for column in SHEETS[sheet].columns]


def _write_folder(target: Path, content: Sheets) -> None:
    """As Excel in Norwegian writes CSV: semicolons, dd.mm.yyyy, decimal commas, UTF-8 with a mark."""
    target.mkdir(parents=True, exist_ok=True)
    for sheet, rows in content.items():
        columns = _columns(sheet)
        with (target / f"{sheet}.csv").open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, delimiter=";")
            writer.writerow(columns)
            writer.writerows([_text(row.get(column)) for column in columns] for row in rows)


def _text(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "ja" if value else "nei"
        case date():
            return f"{value:%d.%m.%Y}"
        case time():
            return f"{value:%H:%M}"
        case Decimal():
            return str(value).replace(".", ",")
        case _:
            return str(value)


def _write_excel(target: Path, content: Sheets) -> None:
    book = Workbook(write_only=True)
    for sheet, rows in content.items():
        columns = _columns(sheet)
        page = book.create_sheet(sheet)
        page.append(columns)
        for row in rows:
            page.append([_cell(row, column) for column in columns])
    book.save(target)


def _cell(row: Row, column: str) -> object:
    """Dates, times and numbers stay what they are; what is an enumeration becomes plain text."""
    value = row.get(column)
    if isinstance(value, bool):
        return _text(value)
    return str(value) if isinstance(value, str) else value
