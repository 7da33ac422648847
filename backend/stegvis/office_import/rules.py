"""What a row of the file does to what is held: added, changed field by field, left alone, in conflict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from uuid import UUID

from stegvis.office_import.model import Sheet, Value

Json = str | int | bool | list[str] | None


@dataclass(slots=True)
class Held:
    """A row as the database holds it, in the file's terms; `more` are keys of rows that belong to it."""

    id: UUID
    values: dict[str, Value]
    more: dict[str, UUID] = field(default_factory=dict)


@dataclass(slots=True)
class Row:
    """A row as it will be after the import.

    Attributes:
        number: where it stands in the file; None: it does not.
        before: the values that are replaced; None: the row is new.
        imported: what to remember of it as imported; None: what is remembered stays true.
        conflicts: columns that were edited on screen, with what the file says.
    """

    id: UUID
    values: dict[str, Value]
    number: int | None = None
    before: dict[str, Value] | None = None
    imported: dict[str, Json] | None = None
    conflicts: dict[str, Value] = field(default_factory=dict)
    more: dict[str, UUID] = field(default_factory=dict)

    @property
    def added(self) -> bool:
        """Whether the import makes it."""
        return self.number is not None and self.before is None

    @property
    def changed(self) -> bool:
        """Whether the import changes what was there."""
        return bool(self.before)

    @property
    def changes(self) -> dict[str, Value]:
        """The new values of what is changed."""
        return {code: self.values[code] for code in self.before or {}}


Book = dict[str, dict[str, Row]]
"""Every row of every sheet but attendance as it will be: of the file and of the database together."""


def plain(value: Value) -> Json:
    """A value as JSON keeps it."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return list(value) if isinstance(value, tuple) else value


def new_row(sheet: Sheet, number: int, said: Mapping[str, Value], row_id: UUID) -> Row:
    """A row that is not held yet; what the file does not say has its default."""
    values = {column.code: said.get(column.code, column.default) for column in sheet.columns}
    return Row(row_id, values, number, None, {code: plain(value) for code, value in values.items()})


def compared(
    sheet: Sheet, number: int, said: Mapping[str, Value], held: Held, imported: Mapping[str, Json] | None
) -> Row:
    """A row that is held already, field by field.

    A field whose value is not the one last imported was edited on screen: it stays, and is a
    conflict unless the file says the same. Of a column that no file has had yet, the import wrote
    the default.
    """
    remembered = dict(imported or {})
    before: dict[str, Value] = {}
    conflicts: dict[str, Value] = {}
    for code, value in said.items():
        here = held.values.get(code)
        if value != here:
            default = plain(sheet.column(code).default)
            if imported is None or imported.get(code, default) != plain(here):
                conflicts[code] = value
                continue
            before[code] = here
        remembered[code] = plain(value)
    values = held.values | {code: said[code] for code in before}
    news = remembered if remembered != imported else None
    return Row(held.id, values, number, before, news, conflicts, held.more)


def merged(
    sheet: Sheet,
    said: Mapping[str, tuple[int, Mapping[str, Value]]],
    held: Mapping[str, Held],
    imported: Mapping[str, Mapping[str, Json]],
    ids: Mapping[str, UUID],
) -> tuple[dict[str, Row], list[tuple[str, int]]]:
    """All rows of a sheet as they will be, and those that were removed on screen since they were imported.

    `ids` has the key of each row that is new.
    """
    rows: dict[str, Row] = {}
    removed = []
    for key, (number, values) in said.items():
        if key in held:
            rows[key] = compared(sheet, number, values, held[key], imported.get(key))
        elif key in imported:
            removed.append((key, number))
        else:
            rows[key] = new_row(sheet, number, values, ids[key])
    for key, row in held.items():
        if key not in rows:
            rows[key] = Row(row.id, row.values, more=row.more)
    return rows, removed
