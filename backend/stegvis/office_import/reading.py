"""From lines of a file to rows with meaning; whatever means nothing becomes a fault."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from stegvis.office_import.model import Column, Fault, ImportReport, Progress, Sheet, Value, Vocabulary
from stegvis.office_import.sheets import ATTENDANCE, SHEETS
from stegvis.office_import.values import Raw, Unreadable, fold, read
from stegvis.office_import.workbook import Line, Source

_EVERY = 1_000  # rows between two reports of progress


class Faults:
    """Collects what is wrong into a report; past `MOST` of a sheet they are only counted."""

    def __init__(self, report: ImportReport) -> None:
        self._report = report
        self._of_sheet: Counter[str | None] = Counter()

    def add(
        self, sheet: str | None, row: int | None, column: str | None, code: str, **params: str | int
    ) -> None:
        """Note one fault."""
        self._of_sheet[sheet] += 1
        if self._of_sheet[sheet] > ImportReport.MOST:
            self._report.faults_beyond += 1
        else:
            self._report.faults.append(Fault(sheet, row, column, code, params))

    def found(self, sheet: str) -> bool:
        """Whether anything is wrong with a sheet."""
        return self._of_sheet[sheet] > 0


@dataclass(slots=True)
class SaidRow:
    """What a row of the file says: only columns that the file has."""

    number: int
    said: dict[str, Value]


@dataclass(slots=True)
class SaidSheet:
    """What a sheet of the file says.

    Attributes:
        rows: those without a fault of their own, by identifier.
        known: the identifiers of all rows, so that one fault does not breed others.
        whole: whether the identifiers could be read at all.
    """

    rows: dict[str, SaidRow] = field(default_factory=dict)
    known: dict[str, int] = field(default_factory=dict)
    whole: bool = True

    def may_have(self, key: str) -> bool:
        """Whether a row has this identifier, or may have it for all that can be read."""
        return key in self.known or not self.whole


@dataclass(frozen=True, slots=True)
class Header:
    """Which columns a sheet has, and where.

    Attributes:
        nameless: places before the last column that have no header.
        complete: no column that every row needs is missing.
    """

    sheet: Sheet
    places: tuple[tuple[int, Column], ...]
    width: int
    nameless: tuple[int, ...]
    complete: bool


def by_sheet(sources: Sequence[Source], words: Vocabulary, faults: Faults) -> dict[str, Source]:
    """Find out which source is which sheet."""
    found: dict[str, Source] = {}
    for source in sources:
        name = fold(source.name)
        if name in words.ignored:
            continue
        code = words.sheets.get(name)
        if code is None:
            faults.add(None, None, None, "unknown-sheet", name=source.name)
        elif code in found:
            faults.add(code, None, None, "sheet-twice", name=source.name)
        else:
            found[code] = source
    for sheet in SHEETS.values():
        if sheet.required and sheet.code not in found:
            faults.add(sheet.code, None, None, "missing-sheet")
    return found


def read_sheets(
    sources: dict[str, Source], words: Vocabulary, faults: Faults, progress: Progress
) -> dict[str, SaidSheet]:
    """Read every sheet but attendance."""
    said = {}
    for code, sheet in SHEETS.items():
        if sheet is ATTENDANCE:
            continue
        said[code] = SaidSheet()
        if code in sources:
            _read_sheet(sheet, sources[code], said[code], words, faults, progress)
    return said


def read_header(sheet: Sheet, lines: Iterator[Line], words: Vocabulary, faults: Faults) -> Header:
    """Take the first line as the header.

    Raises:
        Unreadable: the file ends in the middle of it, or is none.
    """
    row, cells = next(lines, (1, ()))
    places: dict[str, int] = {}
    names = [str(cell).strip() if cell is not None else "" for cell in cells]
    for place, name in enumerate(names):
        code = words.columns[sheet.code].get(fold(name))
        if code is None:
            if name:
                faults.add(sheet.code, row, None, "unknown-column", name=name)
        elif code in places:
            faults.add(sheet.code, row, code, "column-twice")
        else:
            places[code] = place
    missing = [column for column in sheet.columns if column.required and column.code not in places]
    for column in missing:
        faults.add(sheet.code, row, column.code, "missing-column")
    columns = tuple((places[column.code], column) for column in sheet.columns if column.code in places)
    width = max((place + 1 for place, name in enumerate(names) if name), default=0)
    nameless = tuple(place for place, name in enumerate(names[:width]) if not name)
    return Header(sheet, columns, width, nameless, complete=not missing)


def read_row(
    header: Header, number: int, cells: Sequence[Raw], words: Vocabulary, faults: Faults
) -> tuple[dict[str, Value], bool]:
    """Read one row: what it says as far as that can be read, and whether all of it could."""
    said: dict[str, Value] = {}
    sound = header.complete
    for place, column in header.places:
        try:
            said[column.code] = read(cells[place] if place < len(cells) else None, column, words)
        except Unreadable as error:
            sound = False
            if error.code == "empty":
                said[column.code] = None
            faults.add(header.sheet.code, number, column.code, error.code, **error.params)
    beyond = [*cells[header.width :], *(cells[place] for place in header.nameless if place < len(cells))]
    if any(cell is not None and cell != "" for cell in beyond):
        sound = False
        faults.add(header.sheet.code, number, None, "cells-beyond", columns=header.width)
    return said, sound


def _read_sheet(
    sheet: Sheet, source: Source, into: SaidSheet, words: Vocabulary, faults: Faults, progress: Progress
) -> None:
    try:
        header = read_header(sheet, source.lines, words, faults)
        into.whole = {column.code for _, column in header.places} >= set(sheet.key)
        for done, (number, cells) in enumerate(source.lines, start=1):
            said, sound = read_row(header, number, cells, words, faults)
            _keep(sheet, into, SaidRow(number, said), faults, sound=sound)
            if done % _EVERY == 0:
                progress(sheet.code, done, source.total)
    except Unreadable as error:
        into.whole = False
        faults.add(sheet.code, None, None, error.code, **error.params)


def _keep(sheet: Sheet, into: SaidSheet, row: SaidRow, faults: Faults, *, sound: bool) -> None:
    key = sheet.key_of(row.said)
    if key is None:
        into.whole = into.whole and all(code in row.said for code in sheet.key)
        return
    if key in into.known:
        faults.add(sheet.code, row.number, sheet.key[0], "duplicate", first=into.known[key])
        return
    into.known[key] = row.number
    if sound:
        into.rows[key] = row
