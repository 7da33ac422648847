"""Writes rows of sheets into the tables that keep them, many at a time."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import TypeAlias
from uuid import UUID

import msgspec

from stegvis.kit.ids import new_id
from stegvis.office_import.actions.work import Work
from stegvis.office_import.history import is_frozen
from stegvis.office_import.model import SEPARATOR, Column, Kind, Sheet
from stegvis.office_import.rules import Book, Json, Row, plain
from stegvis.plans.model import PlanState

_Record: TypeAlias = dict[str, Json | UUID]

_BATCH = 2_000
_ORDER = ("account", "", "programme")
"""An account comes before its person, and a programme after; the empty name is the sheet's own table."""


async def write_rows(work: Work, sheet: Sheet, rows: Mapping[str, Row], book: Book) -> None:
    """Insert what is new and update what is changed."""
    tables: dict[str, list[Column]] = defaultdict(list)
    for column in sheet.columns:
        if column.at is not None:
            table, _, _ = column.at.rpartition(".")
            tables[table].append(column)
    changed = [row for row in rows.values() if row.changed]
    # A decided plan may take the place of another only once that one is superseded.
    for decided in (False, True):
        part = [row for row in changed if (row.values.get("state") == PlanState.DECIDED) is decided]
        for table, columns in tables.items():
            codes = {column.code for column in columns}
            touched = [row for row in part if codes & row.changes.keys()]
            touched = await _come_further(work, sheet, touched, book)
            back = [row for row in touched if table == "programme" and _comes_back(row)]
            for row in back:
                row.more[table] = new_id()
            records = [_record(work, sheet, table, columns, row, book) for row in touched]
            anew = {row.more[table] for row in back}
            await _insert(work, table or sheet.table, [one for one in records if one["id"] in anew])
            await _update(work, table or sheet.table, [one for one in records if one["id"] not in anew])
    # A goal comes before its subgoals.
    added = sorted(
        (row for row in rows.values() if row.added), key=lambda row: bool(row.values.get("parent"))
    )
    places = _Places(sheet, rows)
    for row in added if "programme" in tables else ():
        row.more["programme"] = new_id()
    for table in sorted(tables, key=_ORDER.index):
        records = [
            _record(work, sheet, table, tables[table], r, book)
            | (_EXTRA.get((sheet.code, table), {}))
            | (places.next(r) if table == "" else {})
            for r in added
        ]
        await _insert(work, table or sheet.table, records)
    if sheet.code == "staff":
        await _list_addresses(work, rows.values())


async def _come_further(work: Work, sheet: Sheet, touched: list[Row], book: Book) -> list[Row]:
    """Record how far what stands in a decided plan has come, whose rows never change; return the others."""
    part = _PARTS.get(sheet.code)
    further = [row for row in touched if part and is_frozen(_goal_of(sheet, row, book), book)]
    records: list[_Record] = [
        {
            "id": new_id(),
            "municipality_id": work.municipality,
            f"{part}_id": row.id,
            "status": plain(row.values["status"]),
            "recorded_at": work.now.isoformat(),
        }
        | _plan_of(sheet, row, book)
        for row in further
    ]
    await _insert(work, "plan_progress", records)
    done = {row.id for row in further}
    return [row for row in touched if row.id not in done]


_PARTS: Mapping[str, str] = {"goals": "goal", "measures": "measure"}


def _comes_back(row: Row) -> bool:
    """Whether somebody whose programme had ended starts anew: the old one stays as it was."""
    before = row.before or {}
    ended, starts = before.get("ended_on", row.values["ended_on"]), row.values["starts_on"]
    return isinstance(ended, date) and isinstance(starts, date) and ended < starts


def _record(work: Work, sheet: Sheet, table: str, columns: Iterable[Column], row: Row, book: Book) -> _Record:
    record: _Record = {"id": row.more.get(table, row.id)}
    if sheet.table != "municipality":
        record["municipality_id"] = work.municipality
    if table == "programme":
        record["participant_id"] = row.id
    for column in columns:
        name = (column.at or column.code).rpartition(".")[2]
        value = row.values[column.code]
        refers = column.kind is Kind.REFERENCE and value is not None
        record[name] = book[str(column.to)][str(value)].id if refers else plain(value)
    return record | _plan_of(sheet, row, book)


_EXTRA: Mapping[tuple[str, str], _Record] = {
    ("staff", "account"): {"kind": "staff"},
    ("participants", "account"): {"kind": "participant"},
}


def _plan_of(sheet: Sheet, row: Row, book: Book) -> _Record:
    """The plan version of a goal, and of a measure through its goal."""
    if sheet.code not in _PARTS:
        return {}
    return {"plan_version_id": book["plans"][_plan_key(_goal_of(sheet, row, book))].id}


def _goal_of(sheet: Sheet, row: Row, book: Book) -> Row:
    return row if sheet.code == "goals" else book["goals"][str(row.values["goal"])]


def _plan_key(goal: Row) -> str:
    return f"{goal.values['participant']}{SEPARATOR}{goal.values['version']}"


def _goal_key(measure: Row) -> str:
    return str(measure.values["goal"])


_LIKE: Mapping[str, Callable[[Row], str]] = {"goals": _plan_key, "measures": _goal_key}
"""Among which rows a goal or a measure has its place."""


class _Places:
    """Where goals and measures stand among their like: after those that are there, in the file's order."""

    def __init__(self, sheet: Sheet, rows: Mapping[str, Row]) -> None:
        self._by: Callable[[Row], str] | None = _LIKE.get(sheet.code)
        self._taken: Counter[str] = Counter()
        if self._by is not None:
            self._taken.update(self._by(row) for row in rows.values() if not row.added)

    def next(self, row: Row) -> _Record:
        """The next place."""
        if self._by is None:
            return {}
        key = self._by(row)
        self._taken[key] += 1
        return {"position": self._taken[key]}


async def _insert(work: Work, table: str, records: list[_Record]) -> None:
    if not records:
        return
    columns = ", ".join(records[0])
    # Names of tables and columns stand in sheets.py; what the file says is in the parameter.
    sql = f"""
        INSERT INTO {table} ({columns})
        SELECT {columns} FROM jsonb_populate_recordset(NULL::{table}, $1::jsonb)
    """  # noqa: S608 - see above
    for start in range(0, len(records), _BATCH):
        await work.tx.execute(sql, msgspec.json.encode(records[start : start + _BATCH]).decode())


async def _update(work: Work, table: str, records: list[_Record]) -> None:
    if not records:
        return
    news = ", ".join(f"{column} = said.{column}" for column in records[0] if column != "id")
    tenant = "" if table == "municipality" else f"AND {table}.municipality_id = said.municipality_id"
    # Names of tables and columns stand in sheets.py; what the file says is in the parameter.
    sql = f"""
        UPDATE {table} SET {news} FROM jsonb_populate_recordset(NULL::{table}, $1::jsonb) said
        WHERE {table}.id = said.id {tenant}
    """  # noqa: S608 - see above
    for start in range(0, len(records), _BATCH):
        await work.tx.execute(sql, msgspec.json.encode(records[start : start + _BATCH]).decode())


async def _list_addresses(work: Work, rows: Iterable[Row]) -> None:
    """Keep the front door's directory in step with the addresses of staff."""
    new = [row for row in rows if row.added or "email" in row.changes]
    listed = {row.id: work.address_key(str(row.values["email"])) for row in new if row.values["email"]}
    await work.tx.execute(
        "DELETE FROM sign_in_address WHERE municipality_id = $1 AND id = ANY($2)",
        work.municipality,
        [row.id for row in new if row.id not in listed],
    )
    await work.tx.execute(
        """
        INSERT INTO sign_in_address (id, municipality_id, email_hash)
        SELECT id, $1, email_hash FROM unnest($2::uuid[], $3::bytea[]) AS listed (id, email_hash)
        ON CONFLICT (id) DO UPDATE SET email_hash = EXCLUDED.email_hash
        """,
        work.municipality,
        list(listed),
        list(listed.values()),
    )
