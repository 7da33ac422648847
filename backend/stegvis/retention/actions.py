"""Remove what is overdue: the case to the archive first, then its rows, each municipality by itself.

It is done by the database's owner, on the command line: the web role can delete neither people nor logs.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from itertools import chain, count
from pathlib import Path
from uuid import UUID

import msgspec

from stegvis.accounts.model import AccountKind, Actor
from stegvis.audit import actions as audit
from stegvis.audit.sink import Sink
from stegvis.kit import db
from stegvis.kit.db import Transaction
from stegvis.retention.model import OF_ACCESS, OF_CASE, OF_PERSON, Kind
from stegvis.retention.queries import TRACES, Overdue, overdue_in, rows_of, trace_dates
from stegvis.rights.queries import copy_of
from stegvis.rights.structure import made


async def look(municipality_id: UUID, today: date, *, now: datetime) -> Overdue:
    """What is overdue, and nothing else."""
    async with db.read(municipality_id) as tx:
        return await overdue_in(tx, municipality_id, today, now)


async def remove(
    municipality_id: UUID, today: date, archive: Path | None, sink: Sink | None, *, now: datetime
) -> dict[Kind, int]:
    """Remove what is overdue, and record how much of each kind.

    Each case is written to the archive, whole and on the disk, before its rows are removed in a transaction
    of their own: a kill leaves a case that is in both, and is removed the next time.

    Args:
        municipality_id: the tenant.
        today: the day on which it is overdue.
        archive: the folder for the municipal archive.
        sink: outside which the log's cut is told; None: the log is not cut.
        now: the instant.

    Returns:
        how many of each kind were removed.

    Raises:
        ValueError: cases are overdue, and there is no archive to give them to.
        ChainBroken: the log is not sound, and nothing of it was cut; all else was removed.
    """
    found = await look(municipality_id, today, now=now)
    if (found.cases or found.people) and archive is None:
        raise ValueError("cases are overdue: name the folder of the archive")
    removed = found.counts()
    for ids, tables in ((found.cases, OF_CASE), (found.people, OF_PERSON)):
        for participant_id in ids:
            assert archive is not None  # noqa: S101 - looked at above
            await _to_archive(municipality_id, participant_id, tables, today, archive, now)
    for ids, tables, kind in (
        (found.access, OF_ACCESS, Kind.ACCESS),
        (found.cases, OF_CASE, Kind.CASE),
        (found.people, OF_PERSON, Kind.PERSON),
    ):
        for participant_id in ids:
            await _remove_one(municipality_id, participant_id, tables, kind, now)
    await _remove_traces(municipality_id, found.traces, now)
    if found.logs:
        removed[Kind.LOGS] = (
            await audit.cut(municipality_id, sink, found.logs_until, "retention", now=now) if sink else 0
        )
    return removed


async def _remove_one(
    municipality_id: UUID, participant_id: UUID, tables: Mapping[str, str], kind: Kind, now: datetime
) -> None:
    async with db.write(municipality_id) as tx:
        await tx.execute(_deleting(tables), municipality_id, participant_id)
        if kind is Kind.ACCESS:
            await tx.execute(
                "UPDATE account SET ended_at = coalesce(ended_at, $3) WHERE municipality_id = $1 AND id = $2",
                municipality_id,
                participant_id,
                now,
            )
        verb, what = "retention.removed", {"kind": kind}
        await audit.record(tx, municipality_id, None, verb, participant_id, now=now, after=what)


async def _remove_traces(municipality_id: UUID, count: int, now: datetime) -> None:
    if not count:
        return
    async with db.write(municipality_id) as tx:
        for table, of in TRACES.items():
            await _delete_traces(tx, municipality_id, table, of, trace_dates(now))
        verb, what = "retention.removed", {"kind": Kind.TRACES, "rows": count}
        await audit.record(tx, municipality_id, None, verb, None, now=now, after=what)


async def _delete_traces(
    tx: Transaction, municipality_id: UUID, table: str, of: str, dates: Iterable[datetime]
) -> None:
    place = next(number for number in (2, 3, 4, 5, 6) if f"${number}" in of)
    before = [*dates][place - 2]
    sql = f"DELETE FROM {table} WHERE municipality_id = $1 AND {of.replace(f'${place}', '$2')}"  # noqa: S608 - names of our own tables
    await tx.execute(sql, municipality_id, before)


def _deleting(tables: Mapping[str, str]) -> str:
    """One statement: what its rows point at is looked at when all of them are gone, in whatever order."""
    parts = ", ".join(
        f"of_{table} AS (DELETE FROM {table} WHERE municipality_id = $1 AND ({of}))"  # noqa: S608 - constants
        for table, of in tables.items()
    )
    return f"WITH {parts} SELECT $1::uuid, $2::uuid"


# ------------------------------------------------------------------------------ the archive


async def _to_archive(
    municipality_id: UUID,
    participant_id: UUID,
    tables: Mapping[str, str],
    today: date,
    archive: Path,
    now: datetime,
) -> None:
    """Write a case's copy, the rows that are removed, and the documents that somebody was given, on the disk.

    A case and its person go to the same folder, five years apart: a file bears its day.
    """
    # As they see themselves: nobody else's reach decides what the archive gets.
    themselves = Actor(participant_id, municipality_id, AccountKind.PARTICIPANT, "nb")
    async with db.read(municipality_id) as tx:
        copy = await copy_of(tx, themselves, participant_id, today, now)
        rows = await rows_of(tx, municipality_id, participant_id, tables)
        documents = await tx.rows(_DOCUMENTS, municipality_id, participant_id)
    folder = archive / copy.municipality.number / str(participant_id)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    _write(folder, f"copy-{today}", ".json", made(copy))
    _write(folder, f"rows-{today}", ".json", msgspec.json.encode(rows))
    for each in documents:
        _write(folder, f"{each['kind']}-{each['id']}", ".pdf", each["body"])
    directory = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(directory)
    finally:
        os.close(directory)


def _write(folder: Path, name: str, ending: str, body: bytes) -> None:
    """Write a file, whole or not at all, beside whatever the archive has: what it has is never replaced."""
    unfinished = folder / f"{name}.unfinished"
    descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as made_file:
        made_file.write(body)
        made_file.flush()
        os.fsync(made_file.fileno())
    for again in chain([""], (f"-{each}" for each in count(2))):
        file = folder / f"{name}{again}{ending}"
        try:
            os.link(unfinished, file)
        except FileExistsError:
            if file.read_bytes() == body:  # of a run that was killed
                break
        else:
            break
    unfinished.unlink()


_DOCUMENTS = """
    SELECT 'plan' AS kind, plan_document.id, body FROM plan_document
    JOIN plan_version ON plan_version.municipality_id = $1 AND plan_version.id = plan_version_id
    WHERE plan_document.municipality_id = $1 AND participant_id = $2
    UNION ALL
    SELECT 'minutes', meeting_document.id, body FROM meeting_document
    JOIN meeting ON meeting.municipality_id = $1 AND meeting.id = meeting_id
    WHERE meeting_document.municipality_id = $1 AND participant_id = $2
"""
