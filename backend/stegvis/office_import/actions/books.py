"""The sheets that are held whole: what is there, what it becomes, and the writing of it."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

import msgspec

from stegvis.audit.actions import record
from stegvis.kit.ids import new_id
from stegvis.office_import import queries
from stegvis.office_import.actions.holdings import hold
from stegvis.office_import.actions.rows import write_rows
from stegvis.office_import.actions.work import Work
from stegvis.office_import.model import Count, Sheet, Value
from stegvis.office_import.reading import SaidSheet
from stegvis.office_import.rules import Book, Row, merged, plain
from stegvis.office_import.sheets import ATTENDANCE, SHEETS

_PEOPLE = {"staff", "participants"}
_BATCH = 2_000

# ------------------------------------------------------------------------------- what it becomes


async def office_as_it_will_be(work: Work, said: Mapping[str, SaidSheet]) -> Book:
    """Put the file and what is held together, and report what is in conflict."""
    book: Book = {}
    names: dict[str, dict[UUID, str]] = {}
    for code, sheet in SHEETS.items():
        if sheet is ATTENDANCE:
            continue
        rows, removed, missing = await _merged(work, sheet, said[code], names)
        if any(row.changed for row in rows.values()):
            # Somebody may be editing one of them: wait for that, and look again.
            await _lock(work, sheet, [row.id for row in rows.values() if row.changed])
            rows, removed, missing = await _merged(work, sheet, said[code], names)
        book[code] = rows
        names[code] = {row.id: key for key, row in rows.items()}
        if said[code].known:
            work.report.sheets[code] = _count(rows, missing)
        _report_conflicts(work, sheet, rows, removed)
    return book


async def _merged(
    work: Work, sheet: Sheet, said: SaidSheet, names: Mapping[str, Mapping[UUID, str]]
) -> tuple[dict[str, Row], list[tuple[str, int]], int]:
    held = await queries.held(work.tx, work.municipality, sheet, names)
    imported = await queries.imported(work.tx, work.municipality, sheet)
    new = [key for key in said.rows if key not in held and key not in imported]
    ids = {key: work.municipality if sheet.code == "office" else new_id() for key in new}
    values = {
        key: (row.number, _spoken(work, sheet, row.said, new=key in ids)) for key, row in said.rows.items()
    }
    rows, removed = merged(sheet, values, held, imported, ids)
    return rows, removed, len(imported.keys() - said.known.keys())


def _spoken(work: Work, sheet: Sheet, said: dict[str, Value], *, new: bool) -> dict[str, Value]:
    """Fill in, or leave out, what an empty cell leaves to the day of the first import."""
    for column in sheet.columns:
        if column.since_import and said.get(column.code) is None:
            if new:
                said = {**said, column.code: _not_after(work.today, said.get("to"))}
            else:
                said = {code: value for code, value in said.items() if code != column.code}
    return said


def _not_after(day: Value, end: Value) -> Value:
    return end if end is not None and str(end) < str(day) else day


async def _lock(work: Work, sheet: Sheet, ids: list[UUID]) -> None:
    tenant = "id" if sheet.table == "municipality" else "municipality_id"
    # The table's name stands in sheets.py.
    sql = f"SELECT FROM {sheet.table} WHERE {tenant} = $1 AND id = ANY($2) FOR NO KEY UPDATE"
    await work.tx.execute(sql, work.municipality, ids)


def _count(rows: Mapping[str, Row], missing: int) -> Count:
    in_file = [row for row in rows.values() if row.number is not None]
    added, changed = sum(row.added for row in in_file), sum(row.changed for row in in_file)
    return Count(added, changed, len(in_file) - added - changed, missing)


def _report_conflicts(
    work: Work, sheet: Sheet, rows: Mapping[str, Row], removed: list[tuple[str, int]]
) -> None:
    for row in rows.values():
        for code, value in row.conflicts.items():
            work.conflict(sheet.code, row.number or 0, code, value, row.values[code])
    for _, number in removed:
        work.conflict(sheet.code, number, None, None, None)


# ------------------------------------------------------------------------------- the writing of it


async def write_book(work: Work, book: Book) -> None:
    """Write what is new and what is changed, remember what was imported, and record both."""
    for code, rows in book.items():
        await write_rows(work, SHEETS[code], rows, book)
        await _remember(work, SHEETS[code], rows)
        await _record(work, code, rows)
        work.progress(code, len(rows), len(rows))
    await hold(work, book)


async def _remember(work: Work, sheet: Sheet, rows: Mapping[str, Row]) -> None:
    news = [
        {"external_id": key, "id": row.id, "imported": row.imported}
        for key, row in rows.items()
        if row.imported is not None
    ]
    for start in range(0, len(news), _BATCH):
        await work.tx.execute(
            """
            INSERT INTO imported_row (id, municipality_id, sheet, external_id, imported, imported_at)
            SELECT id, $1, $2, external_id, imported, $3
            FROM jsonb_populate_recordset(NULL::imported_row, $4::jsonb)
            ON CONFLICT (municipality_id, sheet, external_id) DO UPDATE
                SET id = EXCLUDED.id, imported = EXCLUDED.imported, imported_at = EXCLUDED.imported_at
            """,
            work.municipality,
            sheet.code,
            work.now,
            msgspec.json.encode(news[start : start + _BATCH]).decode(),
        )


async def _record(work: Work, sheet: str, rows: Mapping[str, Row]) -> None:
    count = _count(rows, 0)
    if count.added or count.changed:
        after = {"sheet": sheet, "added": count.added, "changed": count.changed}
        await record(
            work.tx, work.municipality, None, "office_import.imported", None, now=work.now, after=after
        )
    for row in rows.values() if sheet in _PEOPLE else ():
        if row.changed:
            before = {code: plain(value) for code, value in (row.before or {}).items()}
            after_it = {code: plain(value) for code, value in row.changes.items()}
            await record(
                work.tx, work.municipality, None, "office_import.person_changed", row.id,
                now=work.now, before=before, after=after_it,
            )  # fmt: skip
