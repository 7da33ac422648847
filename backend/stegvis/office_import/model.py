"""The words of an import: sheets and columns, faults and conflicts, and the report."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from typing import TypeAlias

Value: TypeAlias = str | int | bool | date | time | tuple[str, ...] | None
"""What a cell means. A reference is the identifier that it names, hours are minutes."""

Progress: TypeAlias = Callable[[str, int, int | None], None]
"""Is told sheet, rows done, and rows in all where that is known."""

SEPARATOR = "\x1f"
"""Joins the parts of a key of several columns: no cell can contain it."""


class Kind(StrEnum):
    """How the cells of a column are written."""

    IDENTIFIER = "identifier"
    TEXT = "text"
    DATE = "date"
    TIME = "time"
    NUMBER = "number"
    HOURS = "hours"
    YES_NO = "yes-no"
    CHOICE = "choice"
    CHOICES = "choices"
    REFERENCE = "reference"
    REFERENCES = "references"
    EMAIL = "email"
    LANGUAGE_TAG = "language-tag"
    NATIONAL_ID = "national-id"
    DUF_NUMBER = "duf-number"
    MUNICIPALITY = "municipality"


@dataclass(frozen=True, slots=True)
class Choice:
    """An enumeration: its codes, and the prefix of the messages that word them in `locales/`."""

    prefix: str
    codes: tuple[str, ...]

    def message(self, code: str) -> str:
        """The id of the message that words a code."""
        return f"{self.prefix}-{code.replace('_', '-').lower()}"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a sheet.

    Attributes:
        code: the header; `locales/` has its label, meaning and example.
        kind: how its cells are written.
        required: an empty cell is a fault, and so is a missing column.
        default: what an empty cell means.
        choice: for choices, what may be chosen.
        to: for references, the sheet that is referred to.
        at: `table.column` that keeps it, or a column of the sheet's own table (empty: of the same
            name); None: queries and actions keep it in a way of its own.
        since_import: where the file says nothing, it is the day of the import, and stays that day.
        least, most: bounds of a number.
    """

    code: str
    kind: Kind = Kind.TEXT
    required: bool = False
    default: Value = None
    choice: Choice | None = None
    to: str | None = None
    at: str | None = ""
    since_import: bool = False
    least: int = 0
    most: int = 32_767


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its columns, those that identify a row, and the table that keeps its rows.

    Attributes:
        periods: pairs of columns of which the second must not lie before the first.
        unique: columns of which no two rows may hold the same value.
    """

    code: str
    table: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    periods: tuple[tuple[str, str], ...] = ()
    unique: tuple[str, ...] = ()
    required: bool = False

    def column(self, code: str) -> Column:
        """The column with a code."""
        return next(column for column in self.columns if column.code == code)

    def key_of(self, values: Mapping[str, Value]) -> str | None:
        """The identifier of a row within its sheet; None: some part of it is missing."""
        parts = [values.get(code) for code in self.key]
        return None if None in parts else SEPARATOR.join(str(part) for part in parts)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What people may write for a code: labels of every language of staff, in lower case.

    Attributes:
        sheets: label → code.
        columns: sheet → label → code.
        choices: prefix of a choice → label → code.
        ignored: labels of sheets that the template adds for people.
    """

    sheets: Mapping[str, str]
    columns: Mapping[str, Mapping[str, str]]
    choices: Mapping[str, Mapping[str, str]]
    ignored: frozenset[str]


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong: where, as the person sees it in the file, and what.

    `code` is worded in `locales/` as `fault-<code>` with `params`. They may hold personal data: a
    fault is shown to whoever holds the file, and never logged.
    """

    sheet: str | None
    row: int | None
    column: str | None
    code: str
    params: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Conflict:
    """A value that was edited on screen since the last import, and that the file says otherwise.

    `column` is None where the whole row was removed on screen.
    """

    sheet: str
    row: int
    column: str | None
    in_file: Value = None
    on_screen: Value = None


@dataclass(slots=True)
class Count:
    """What became of the rows of one sheet; `not_in_file` are left as they are."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    not_in_file: int = 0


@dataclass(slots=True)
class ImportReport:
    """What an import did, or with `dry_run` would do. With faults it did nothing at all.

    Attributes:
        municipality: the official four digits; empty when the file does not say it.
        sheets: what became of the rows, by sheet, in order.
        faults: what is wrong, by sheet and row; at most `MOST` of a sheet are kept.
        conflicts: what was left as it is on screen; at most `MOST` of a sheet are kept.
        faults_beyond: how many more faults there are than are kept.
        conflicts_beyond: how many more conflicts there are than are kept.
    """

    municipality: str = ""
    dry_run: bool = False
    sheets: dict[str, Count] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    faults_beyond: int = 0
    conflicts_beyond: int = 0

    MOST = 10_000

    @property
    def refused(self) -> bool:
        """Whether nothing was changed because something is wrong."""
        return bool(self.faults)
