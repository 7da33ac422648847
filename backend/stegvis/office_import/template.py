"""Writes the empty workbook that an office fills in: it explains itself, and offers what may be chosen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import openpyxl
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from stegvis.office_import.model import Column, Kind, Sheet
from stegvis.office_import.sheets import SHEETS
from stegvis.office_import.words import Words

_BOLD = Font(bold=True)
_REQUIRED = PatternFill("solid", fgColor="FFF3D6")
_WRAPPED = Alignment(wrap_text=True, vertical="top")
_ROWS = 20_000  # how far down the lists to choose from are offered
_PARTS = ("sheet", "column", "meaning", "form", "required", "allowed", "example")
_WIDTHS = (18, 24, 60, 34, 14, 50, 24)


def write_template(path: Path, words: Words, language: str = "nb") -> None:
    """Write the empty workbook in one of the languages of staff.

    Raises:
        OSError: the file cannot be written.
    """
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    _explain(book.create_sheet(words.text(language, "sheet-explanation")), words, language)
    lists = _Lists(book, words, language)
    for sheet in SHEETS.values():
        _sheet(book.create_sheet(words.sheet(language, sheet.code)), sheet, words, language, lists)
    lists.write()
    book.save(path)


def _explain(page: Worksheet, words: Words, language: str) -> None:
    page.append([words.text(language, "template-title")])
    page["A1"].font = Font(bold=True, size=14)
    page.append([words.text(language, "template-intro")])
    page.append([])
    page.append([words.text(language, f"template-{part}") for part in _PARTS])
    for cell in page[4]:
        cell.font = _BOLD
    page.freeze_panes = "A5"
    for letter, width in zip("ABCDEFG", _WIDTHS, strict=True):
        page.column_dimensions[letter].width = width
    for sheet in SHEETS.values():
        for column in sheet.columns:
            page.append(_explained(sheet, column, words, language))
            for cell in page[page.max_row]:
                cell.alignment = _WRAPPED


def _explained(sheet: Sheet, column: Column, words: Words, language: str) -> list[str]:
    allowed = "; ".join(_offered(column, words, language))
    example = allowed.partition(";")[0] if column.choice else words.column(language, column, "-example")
    referred = {"sheet": words.sheet(language, column.to)} if column.to else {}
    return [
        words.sheet(language, sheet.code),
        words.column(language, column),
        words.column(language, column, "-about"),
        words.text(language, f"template-form-{column.kind}", **referred),
        words.text(language, "import-yes" if column.required else "import-no"),
        allowed,
        example,
    ]


def _offered(column: Column, words: Words, language: str) -> Iterator[str]:
    if column.kind is Kind.YES_NO:
        yield words.text(language, "import-yes")
        yield words.text(language, "import-no")
    for code in column.choice.codes if column.choice else ():
        yield words.shown(language, column, code)


def _sheet(page: Worksheet, sheet: Sheet, words: Words, language: str, lists: _Lists) -> None:
    for place, column in enumerate(sheet.columns, start=1):
        label = words.column(language, column)
        cell = page.cell(1, place, f"{label} *" if column.required else label)
        cell.font = _BOLD
        if column.required:
            cell.fill = _REQUIRED
        letter = get_column_letter(place)
        page.column_dimensions[letter].width = max(12, len(label) + 4)
        if column.kind in {Kind.IDENTIFIER, Kind.NATIONAL_ID, Kind.DUF_NUMBER, Kind.MUNICIPALITY}:
            page.column_dimensions[letter].number_format = "@"  # or a spreadsheet drops the first zero
        if column.kind in {Kind.CHOICE, Kind.YES_NO}:
            lists.offer(page, f"{letter}2:{letter}{_ROWS}", column)
    page.freeze_panes = "A2"


class _Lists:
    """The lists to choose from, on a hidden sheet: a list within a cell's rule may not be long."""

    def __init__(self, book: Workbook, words: Words, language: str) -> None:
        self._book, self._words, self._language = book, words, language
        self._columns: dict[tuple[str, ...], int] = {}

    def offer(self, page: Worksheet, cells: str, column: Column) -> None:
        """Offer a column's values in these cells."""
        values = tuple(_offered(column, self._words, self._language))
        place = self._columns.setdefault(values, len(self._columns) + 1)
        letter, name = get_column_letter(place), self._name
        rule = DataValidation("list", f"'{name}'!${letter}$1:${letter}${len(values)}", allow_blank=True)
        rule.add(cells)
        page.add_data_validation(rule)

    @property
    def _name(self) -> str:
        return self._words.text(self._language, "sheet-values")

    def write(self) -> None:
        """Write the sheet with the lists."""
        page = self._book.create_sheet(self._name)
        page.sheet_state = "hidden"
        for values, place in self._columns.items():
            for row, value in enumerate(values, start=1):
                page.cell(row, place, value)
