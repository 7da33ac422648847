"""Roles and grants, dated: what is taken away ends the day before, and what is given begins today.

So it stays known who could see whom, and when.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias
from uuid import UUID

import msgspec

from stegvis.kit.ids import new_id
from stegvis.office_import.actions.work import Work
from stegvis.office_import.model import Value
from stegvis.office_import.rules import Book, Row
from stegvis.participants.model import Relation

_Held: TypeAlias = frozenset[tuple[str, UUID | None]]
"""What is held: a role with its unit, or a relation with the account that has it."""

_BATCH = 2_000


@dataclass(frozen=True, slots=True)
class _Table:
    """Where a kind of holding is kept: whose it is, and the two columns that say what it is."""

    name: str
    owner: str
    what: str
    whom: str


_ROLES = _Table("role_held", "staff_id", "role", "unit_id")
_GRANTS = _Table("access_grant", "participant_id", "relation", "account_id")
_TEACHERS = _Table("group_grant", "group_id", "relation", "account_id")


@dataclass(frozen=True, slots=True)
class _Period:
    """From when to when what is new is held, and what is held already was held."""

    first: date
    last: date | None = None


async def hold(work: Work, book: Book) -> None:
    """Give and take what the changed rows of staff, participants and groups say."""
    for table, sheet, codes in (
        (_ROLES, "staff", {"roles", "unit", "from", "to"}),
        (_GRANTS, "participants", {"adviser", "circle"}),
        (_TEACHERS, "groups", {"teachers", "from", "to"}),
    ):
        given: list[dict[str, object]] = []
        for row in book[sheet].values():
            if row.added:
                given += _given(work, table, row, _said(table, row.values, book), _first(work, table, row))
            elif codes & row.changes.keys():
                given += await _exchange(work, table, row, book)
        await _insert(work, table, given)


def _said(table: _Table, values: Mapping[str, Value], book: Book) -> _Held:
    """What a row says is held."""
    staff = book["staff"]
    if table is _ROLES:
        unit = book["units"][str(values["unit"])].id
        return frozenset((role, unit) for role in _several(values["roles"]))
    if table is _TEACHERS:
        return frozenset((Relation.TEACHER.value, staff[one].id) for one in _several(values["teachers"]))
    adviser = [(Relation.ADVISER.value, staff[str(values["adviser"])].id)] if values["adviser"] else []
    circle = [(Relation.CIRCLE.value, staff[one].id) for one in _several(values["circle"])]
    return frozenset((*adviser, *circle))


def _several(value: Value) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()


def _first(work: Work, table: _Table, row: Row) -> _Period:
    """When the holdings of a new row begin: with what they are about, or today.

    An adviser prepares a programme before it starts, so a later start does not wait.
    """
    starts = row.values["starts_on" if table is _GRANTS else "from"]
    if table is _GRANTS:
        return _Period(min(starts, work.today) if isinstance(starts, date) else work.today)
    return _Period(starts if isinstance(starts, date) else work.today, _end(row.values))


def _end(values: Mapping[str, Value]) -> date | None:
    end = values.get("to")
    return end if isinstance(end, date) else None


async def _exchange(work: Work, table: _Table, row: Row, book: Book) -> list[dict[str, object]]:
    """Take what is no longer held and move the ends of what is; return what is new."""
    was = {**row.values, **(row.before or {})}
    old, new = _said(table, was, book), _said(table, row.values, book)
    ended = None if table is _GRANTS else _end(was)
    for what, whom in old - new:
        await _take(work, table, row.id, what, whom, ended)
    if table is not _GRANTS:
        await _move_ends(work, table, row, was)
    start = row.values["from"] if table is not _GRANTS else None
    first = max(work.today, start) if isinstance(start, date) else work.today
    last = None if table is _GRANTS else _end(row.values)
    if last is not None and last < first:
        first = start if isinstance(start, date) else last
    return list(_given(work, table, row, new - old, _Period(first, last)))


async def _take(
    work: Work, table: _Table, owner: UUID, what: str, whom: UUID | None, ended: date | None
) -> None:
    held = (
        f"municipality_id = $1 AND {table.owner} = $2 AND {table.what} = $3 AND {table.whom} = $4"
        " AND valid_to IS NOT DISTINCT FROM $5"
    )
    key = (work.municipality, owner, what, whom, ended)
    # What began today never was; what had ended already is a correction. Names stand in _Table.
    await work.tx.execute(
        f"DELETE FROM {table.name} WHERE {held} AND (valid_from >= $6 OR valid_to < $6)",  # noqa: S608 - constant parts
        *key,
        work.today,
    )
    await work.tx.execute(
        f"UPDATE {table.name} SET valid_to = $6 WHERE {held}",  # noqa: S608 - the same
        *key,
        work.today - timedelta(days=1),
    )


async def _move_ends(work: Work, table: _Table, row: Row, was: Mapping[str, Value]) -> None:
    """Let what is held still begin and end with what it is about, as it did before.

    What would begin only after the new end never is; what had ended before the new beginning stays.
    """
    if not {"from", "to"} & row.changes.keys():
        return
    held = f"municipality_id = $1 AND {table.owner} = $2"
    first = "CASE WHEN valid_from = $3::date THEN coalesce($4::date, valid_from) ELSE valid_from END"
    last = "CASE WHEN valid_to IS NOT DISTINCT FROM $5::date THEN $6::date ELSE valid_to END"
    period = (was["from"], row.values["from"], was["to"], row.values["to"])
    # Names stand in _Table; what the file says is in the parameters.
    await work.tx.execute(
        f"DELETE FROM {table.name} WHERE {held} AND valid_to IS NOT DISTINCT FROM $5::date"  # noqa: S608 - constant parts
        f" AND {first} > $6::date",
        work.municipality,
        row.id,
        *period,
    )
    await work.tx.execute(
        f"UPDATE {table.name} SET valid_from = {first}, valid_to = {last} WHERE {held}"  # noqa: S608 - the same
        f" AND coalesce({last}, 'infinity') >= {first}",
        work.municipality,
        row.id,
        *period,
    )


def _given(work: Work, table: _Table, row: Row, held: _Held, period: _Period) -> Iterator[dict[str, object]]:
    for what, whom in sorted(held, key=str):
        yield {
            "id": new_id(),
            "municipality_id": work.municipality,
            table.owner: row.id,
            table.what: what,
            table.whom: whom,
            "valid_from": period.first,
            "valid_to": period.last,
        }


async def _insert(work: Work, table: _Table, records: list[dict[str, object]]) -> None:
    if not records:
        return
    columns = ", ".join(records[0])
    # Names stand in _Table; what the file says is in the parameter.
    sql = f"""
        INSERT INTO {table.name} ({columns})
        SELECT {columns} FROM jsonb_populate_recordset(NULL::{table.name}, $1::jsonb)
    """  # noqa: S608 - see above
    for start in range(0, len(records), _BATCH):
        await work.tx.execute(sql, msgspec.json.encode(records[start : start + _BATCH]).decode())
