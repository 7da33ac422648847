"""A leader's month as a workbook, worded in their language, with the same figures hidden as on screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from io import BytesIO

import openpyxl
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from stegvis.kit.messages import Messages
from stegvis.reports.model import FollowUp, MonthReport, Table, Told, ToldTable
from stegvis.reports.rules import GOAL_PERCENT, share

_BOLD = Font(bold=True)
_TITLE = Font(bold=True, size=14)
_WIDTHS = (44, 14, 14, 14)
_FAMILIES = {Table.CAUSES: "end-cause", Table.DELAYS: "delay"}
"""Tables whose rows have their words elsewhere already."""

_Cell = str | int | None
_Line = Sequence[_Cell]


def month_workbook(report: MonthReport, messages: Messages, language: str) -> bytes:
    """The workbook's bytes: one sheet, a table under the other, to be read, printed and copied from."""

    def say(message: str, **params: str | int) -> str:
        return messages.format(language, message, **params)

    book = openpyxl.Workbook()
    page = book.worksheets[0]
    page.title = say("month-workbook-sheet")
    lines: list[_Line] = [
        [f"{say('month')} {report.month}"],
        [say("month-workbook-unit", unit=report.unit.name)],
        [messages.format(language, "month-as-of", date=report.as_of)],
        [say("month-hidden-help")],
        [],
    ]
    bold = []
    for told in report.tables:
        bold.append(len(lines) + 1)
        lines += _lines(told, messages, language)
    for number, line in enumerate(lines, start=1):
        _write(page, number, line)
    page["A1"].font = _TITLE
    for number in bold:
        for cell in page[number]:
            cell.font = _BOLD
    page["A4"].alignment = Alignment(wrap_text=True, vertical="top")
    page.merge_cells("A4:D4")
    page.row_dimensions[4].height = 48
    for column, width in enumerate(_WIDTHS, start=1):
        page.column_dimensions[get_column_letter(column)].width = width
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    page.page_setup.fitToHeight = 0  # as many pages as it takes, each as wide as the paper
    kept = BytesIO()
    book.save(kept)
    return kept.getvalue()


def _lines(told: ToldTable, messages: Messages, language: str) -> Iterator[_Line]:
    def say(message: str, **params: str | int) -> str:
        return messages.format(language, message, **params)

    name = f"month-{_dashed(told.table)}"
    by_sex = told.women is not None
    sexes = [say("month-women"), say("month-men")] if by_sex else []
    yield [say(name), say("month-people"), *sexes]
    yield [say(f"{name}-about")]
    for row in told.rows:
        word = say(f"{_FAMILIES.get(told.table, name)}-{_dashed(row.row)}")
        yield [word, _figure(row, messages, language), *([row.women, row.men] if by_sex else [])]
    if told.total is not None:
        yield [say("month-total"), told.total, *([told.women, told.men] if by_sex else [])]
    if told.table is Table.FOLLOW_UPS:
        part, rest = (told.row(row) for row in (FollowUp.WORK_OR_EDUCATION, FollowUp.NEITHER))
        reached = share(part.count, rest.count)
        if reached is not None:
            met = "month-goal-reached" if reached >= GOAL_PERCENT else "month-goal-missed"
            yield [say(met, share=reached, goal=GOAL_PERCENT)]
    yield []


def _figure(row: Told, messages: Messages, language: str) -> _Cell:
    if row.count is not None:
        return row.count
    return messages.format(language, "month-under-five" if row.few else "month-hidden")


def _dashed(code: StrEnum) -> str:
    return code.value.replace("_", "-")


def _write(page: Worksheet, number: int, line: _Line) -> None:
    """Write a line whose texts stay texts: a name that begins like a formula must not become one."""
    for column, value in enumerate(line, start=1):
        cell = page.cell(number, column, value)
        if isinstance(value, str):
            cell.data_type = "s"
