"""Past attendance: streamed in batches through a staging table, and written by set."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from uuid import UUID

import msgspec

from stegvis.audit.actions import record
from stegvis.kit.db import Row
from stegvis.kit.ids import new_id
from stegvis.office_import import queries
from stegvis.office_import.actions.work import Work
from stegvis.office_import.model import Count
from stegvis.office_import.reading import SaidSheet, read_header
from stegvis.office_import.register import Entry, Register
from stegvis.office_import.rules import Book
from stegvis.office_import.sheets import ATTENDANCE
from stegvis.office_import.values import Unreadable
from stegvis.office_import.workbook import Source

BATCH = 25_000
"""Rows in memory at a time, and in one audit row."""

_COLUMNS = (
    "number", "id", "participant_id", "slot_id", "on_date", "mark", "late_minutes", "category",
    "approved", "certificate_seen",
)  # fmt: skip

_FEW = 1_000

# The entry that stands where a row says one is. Used within a sub-select that PostgreSQL does not dissolve
# (a value, or one with OFFSET 0), so that each row looks it up in the index: without statistics, as after a
# first import, a join would be planned the wrong way round and read all attendance for each batch.
_HERE = """
    held.municipality_id = $1 AND held.superseded_by IS NULL AND held.participant_id = said.participant_id
    AND held.on_date = said.on_date AND held.slot_id = said.slot_id
"""

_SAME = """
    (held.mark, held.late_minutes, held.category, held.approved, held.certificate_seen)
    IS NOT DISTINCT FROM
    (said.mark, said.late_minutes, said.category, said.approved, said.certificate_seen)
"""


async def write_attendance(
    work: Work, source: Source, book: Book, said: Mapping[str, SaidSheet]
) -> set[UUID]:
    """Read all attendance, and write what is new or corrected unless anything is wrong.

    Returns:
        the participants whose attendance changed.
    """
    try:
        header = read_header(ATTENDANCE, source.lines, work.vocabulary, work.faults)
        if not header.complete:
            return set()
        register = Register(header, book, said, work.vocabulary, work.today, work.faults)
        return await _stream(work, source, register.entries(source.lines))
    except Unreadable as error:
        work.faults.add(ATTENDANCE.code, None, None, error.code, **error.params)
        return set()


async def _stream(work: Work, source: Source, entries: Iterator[Entry | None]) -> set[UUID]:
    count, people, done = Count(), set[UUID](), 0
    held = await queries.has_attendance(work.tx, work.municipality)
    stood = await queries.imported_entries(work.tx, work.municipality) if held else 0
    await _stage(work)
    batch = _take(entries)
    while batch:
        # The next batch is read while the database writes this one.
        following = asyncio.create_task(asyncio.to_thread(_take, entries))
        try:
            if not work.report.refused:
                sound = [entry for entry in batch if entry is not None]
                await _write(work, sound, count, people, held=held)
        finally:
            done, batch = done + len(batch), await following
        work.progress(ATTENDANCE.code, done, source.total)
    count.not_in_file = max(0, stood - count.unchanged - count.changed)
    work.report.sheets[ATTENDANCE.code] = count
    return people


def _take(entries: Iterator[Entry | None]) -> list[Entry | None]:
    return list(islice(entries, BATCH))


async def _stage(work: Work) -> None:
    # COPY into a table with row-level security is refused, so the rows come by way of one without.
    await work.tx.execute(
        """
        CREATE TEMPORARY TABLE said_attendance (
            number integer, id uuid, participant_id uuid, slot_id uuid, on_date date, mark text,
            late_minutes smallint, category text, approved boolean, certificate_seen boolean
        ) ON COMMIT DROP
        """
    )


async def _write(work: Work, batch: Sequence[Entry], count: Count, people: set[UUID], *, held: bool) -> None:
    """Write one batch; `held`: there was attendance before this import."""
    await work.tx.execute("TRUNCATE said_attendance")
    await work.tx.copy(
        "said_attendance",
        _COLUMNS,
        [(e.number, new_id(), e.participant_id, e.slot_id, e.on_date, *e.told) for e in batch],
    )
    changed = 0
    if held:
        count.unchanged += await _drop_unchanged(work)
        count.unchanged += await _drop_conflicts(work)
    if await _in_locked_months(work):
        return
    if held:
        changed = await _supersede(work)
    written = await _insert(work)
    # A corrected entry points to the one that takes its place, which is there by now. Looked at only
    # in the end, the server would keep a note of every row until then.
    await work.tx.execute("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED")
    count.added += written - changed
    count.changed += changed
    if written:
        people.update(entry["participant_id"] for entry in await _people(work))
        rows = f"{batch[0].number}-{batch[-1].number}"
        after = {"sheet": ATTENDANCE.code, "rows": rows, "added": written - changed, "changed": changed}
        await record(
            work.tx, work.municipality, None, "office_import.imported", None, now=work.now, after=after
        )


async def _drop_unchanged(work: Work) -> int:
    tag = await work.tx.execute(
        # Constant: both parts stand above.
        f"DELETE FROM said_attendance said WHERE (SELECT {_SAME} FROM attendance_entry held WHERE {_HERE})",  # noqa: S608 - constant parts
        work.municipality,
    )
    return _affected(tag)


async def _drop_conflicts(work: Work) -> int:
    """What was marked or corrected on screen stays, and is reported field by field."""
    found = await work.tx.rows(
        f"""
        SELECT said.number, to_jsonb(said) AS said, to_jsonb(held) AS held
        FROM said_attendance said CROSS JOIN LATERAL (
            SELECT * FROM attendance_entry held WHERE {_HERE} AND held.recorded_by IS NOT NULL OFFSET 0) held
        ORDER BY said.number
        """,  # noqa: S608 - constant: the condition stands above
        work.municipality,
    )
    for row in found:
        said, here = msgspec.json.decode(row["said"]), msgspec.json.decode(row["held"])
        for column in _COLUMNS[_COLUMNS.index("mark") :]:
            if said[column] != here[column]:
                work.conflict(ATTENDANCE.code, row["number"], column, said[column], here[column])
    await work.tx.execute(
        "DELETE FROM said_attendance WHERE number = ANY($1)", [row["number"] for row in found]
    )
    return len(found)


async def _in_locked_months(work: Work) -> bool:
    """Report what would be new in a month that is locked for payment: a file never corrects one."""
    # Whoever locks one holds these rows FOR UPDATE: a month that is open here still is when it is written.
    await work.tx.execute(
        """
        SELECT FROM participant
        WHERE municipality_id = $1 AND id IN (SELECT participant_id FROM said_attendance)
        ORDER BY id FOR KEY SHARE
        """,
        work.municipality,
    )
    rows = await work.tx.rows(
        """
        SELECT number FROM said_attendance said
        LEFT JOIN slot_exception AS changed ON changed.municipality_id = $1
            AND changed.slot_id = said.slot_id AND changed.on_date = said.on_date
        WHERE EXISTS (SELECT FROM month_lock WHERE municipality_id = $1) AND EXISTS (
            SELECT FROM month_lock
            WHERE municipality_id = $1 AND participant_id = said.participant_id
                AND month = date_trunc('month', coalesce(changed.moved_to, said.on_date)::timestamp)::date)
        ORDER BY number
        """,
        work.municipality,
    )
    for row in rows:
        work.faults.add(ATTENDANCE.code, row["number"], "date", "month-locked")
    return bool(rows)


async def _supersede(work: Work) -> int:
    """Let what an earlier import wrote point to the row that corrects it: attendance is never updated."""
    pairs = await work.tx.rows(
        f"""
        SELECT held.id AS old, said.id AS new FROM said_attendance said CROSS JOIN LATERAL (
            SELECT held.id FROM attendance_entry held WHERE {_HERE} OFFSET 0) held
        """,  # noqa: S608 - constant: the condition stands above
        work.municipality,
    )
    for start in range(0, len(pairs), _FEW):
        await work.tx.execute(
            """
            UPDATE attendance_entry SET superseded_by = ($3::uuid[])[array_position($2::uuid[], id)]
            WHERE municipality_id = $1 AND id = ANY($2::uuid[])
            """,
            work.municipality,
            [pair["old"] for pair in pairs[start : start + _FEW]],
            [pair["new"] for pair in pairs[start : start + _FEW]],
        )
    return len(pairs)


async def _insert(work: Work) -> int:
    tag = await work.tx.execute(
        """
        INSERT INTO attendance_entry (id, municipality_id, participant_id, slot_id, on_date, mark,
            late_minutes, category, approved, certificate_seen, recorded_by, recorded_at)
        SELECT id, $1, participant_id, slot_id, on_date, mark, late_minutes, category, approved,
            certificate_seen, NULL, $2
        FROM said_attendance
        """,
        work.municipality,
        work.now,
    )
    return _affected(tag)


async def _people(work: Work) -> Sequence[Row]:
    return await work.tx.rows("SELECT DISTINCT participant_id FROM said_attendance")


def _affected(tag: str) -> int:
    """How many rows a statement touched, from PostgreSQL's answer `INSERT 0 3`."""
    return int(tag.rpartition(" ")[2])
