"""What of a municipality is overdue."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID

import msgspec

from stegvis.kit.db import Transaction
from stegvis.retention.model import (
    CODES_AFTER,
    DRAFTS_AFTER,
    LOG_YEARS,
    NO_RECORD,
    OF_ACCESS,
    REQUESTS_AFTER,
    SESSIONS_AFTER,
    WRITTEN_APART,
    Dates,
    Kind,
)
from stegvis.retention.rules import left_open, overdue, registered_on, years_later


@dataclass(frozen=True, slots=True)
class Overdue:
    """What is to be removed.

    Attributes:
        access, cases, people: whose; who goes whole is in `people` alone.
        traces: how many rows.
        logs, logs_until: how many rows of the log, and up to which position.
        left_open: how many people are in a programme that began so long ago that nobody can be in it still.
    """

    access: tuple[UUID, ...]
    cases: tuple[UUID, ...]
    people: tuple[UUID, ...]
    traces: int
    logs: int
    logs_until: int
    left_open: int

    def counts(self) -> dict[Kind, int]:
        """How many of each kind."""
        return {
            Kind.TRACES: self.traces,
            Kind.ACCESS: len(self.access),
            Kind.CASE: len(self.cases),
            Kind.PERSON: len(self.people),
            Kind.LOGS: self.logs,
        }


async def overdue_in(tx: Transaction, municipality_id: UUID, today: date, now: datetime) -> Overdue:
    """What of a municipality is overdue on a day."""
    found: dict[Kind, list[UUID]] = {kind: [] for kind in Kind}
    still_open = 0
    for row in await tx.rows(_PEOPLE, municipality_id):
        dates = Dates(
            registered_on=registered_on(row["id"], row["known_on"], today),
            begun_on=row["begun_on"],
            ended_on=row["ended_on"],
            programmes=row["programmes"],
            tested=row["tested"],
        )
        still_open += left_open(dates, today)
        kinds = overdue(dates, today)
        if Kind.PERSON in kinds:
            found[Kind.PERSON].append(row["id"])
        elif Kind.CASE in kinds:
            found[Kind.CASE].append(row["id"])
        elif Kind.ACCESS in kinds and row["way_in"]:
            found[Kind.ACCESS].append(row["id"])
    logs, logs_until = await _logs(tx, municipality_id, _log_date(today))
    return Overdue(
        access=tuple(found[Kind.ACCESS]),
        cases=tuple(found[Kind.CASE]),
        people=tuple(found[Kind.PERSON]),
        traces=await tx.value(_TRACES, municipality_id, *trace_dates(now)),
        logs=logs,
        logs_until=logs_until,
        left_open=still_open,
    )


async def rows_of(
    tx: Transaction, municipality_id: UUID, participant_id: UUID, tables: Mapping[str, str]
) -> dict[str, list[dict[str, Any]]]:
    """Every row that is removed with a person, by table, with all its columns but secrets.

    The person's copy is no record: of whoever is protected it does not tell the places, and of nobody who
    has decided.

    Args:
        tx: a read of the municipality.
        municipality_id: the tenant.
        participant_id: whose.
        tables: by which condition rows are theirs, by table.
    """
    return {
        row["name"]: msgspec.json.decode(row["rows"])
        for row in await tx.rows(_every_row(tables), municipality_id, participant_id)
        if row["rows"]
    }


def _every_row(tables: Mapping[str, str]) -> str:
    without = {table: NO_RECORD | ({"body"} if table in WRITTEN_APART else set()) for table in tables}
    return " UNION ALL ".join(
        f"SELECT '{table}' AS name,"  # noqa: S608 - constants alone
        f" jsonb_agg(to_jsonb(of_them) - ARRAY{sorted(without[table])} ORDER BY of_them.id) AS rows"
        f" FROM {table} AS of_them WHERE municipality_id = $1 AND ({of})"
        for table, of in tables.items()
    )


async def _logs(tx: Transaction, municipality_id: UUID, until: datetime) -> tuple[int, int]:
    """How many rows at the log's beginning are older, and the position of the last of them.

    A younger row among them ends it: the chain has no gaps. The last link stays in any case, since the next
    one is chained to it.
    """
    found = await tx.row(_LOGS, municipality_id, until)
    if found is None or found["first"] is None:
        return 0, 0
    last = min(found["fresh"] or found["last"] + 1, found["last"]) - 1
    count = max(0, last - found["first"] + 1)
    return count, last if count else 0


def trace_dates(now: datetime) -> tuple[datetime, ...]:
    """Before which instants sessions, codes, drafts, requests and findings of the log are overdue."""
    return (
        now - SESSIONS_AFTER,
        now - CODES_AFTER,
        now - DRAFTS_AFTER,
        now - REQUESTS_AFTER,
        _log_date(now.date()),
    )


def _log_date(today: date) -> datetime:
    return datetime.combine(years_later(today, -LOG_YEARS), time(), UTC)


_ANY_WAY_IN = " OR ".join(
    f"EXISTS (SELECT FROM {table} WHERE municipality_id = $1 AND ({of.replace('$2', 'participant.id')}))"
    for table, of in OF_ACCESS.items()
    if table not in {"delivery", "reminder_planned", "reminder_seen", "draft", "request"}
)

_PEOPLE = f"""
    SELECT participant.id, count(programme.id) AS programmes,
        max(coalesce(starts_on, offered_on, claimed_on, settled_on)) AS begun_on,
        CASE WHEN bool_and(programme.ended_on IS NOT NULL) THEN max(programme.ended_on) END AS ended_on,
        EXISTS (
            SELECT FROM language_level
            WHERE municipality_id = $1 AND participant_id = participant.id AND source = 'test') AS tested,
        least(
            (SELECT min(valid_from) FROM access_grant
            WHERE municipality_id = $1 AND participant_id = participant.id),
            (SELECT min(on_date) FROM language_level
            WHERE municipality_id = $1 AND participant_id = participant.id)) AS known_on,
        ({_ANY_WAY_IN} OR account.ended_at IS NULL) AS way_in
    FROM participant
    JOIN account ON account.municipality_id = $1 AND account.id = participant.id
    LEFT JOIN programme ON programme.municipality_id = $1 AND participant_id = participant.id
    WHERE participant.municipality_id = $1
    GROUP BY participant.id, account.ended_at
    ORDER BY participant.id
"""  # noqa: S608 - constants alone

TRACES: dict[str, str] = {
    "session": "coalesce(ended_at, expires_at) < $2",
    "enrolment_code": "expires_at < $3",
    "draft": "saved_at < $4",
    "request": "at < $5",
    # One of somebody goes with their case; of nobody, with the log that it is about.
    "look_up_finding": "participant_id IS NULL AND settled_at < $6",
}
"""Which rows are traces, by table."""

_COUNTED = " + ".join(
    f"(SELECT count(*) FROM {table} WHERE municipality_id = $1 AND {of})"  # noqa: S608 - constants
    for table, of in TRACES.items()
)
_TRACES = f"""
    SELECT {_COUNTED}
    FROM (
        SELECT $2::timestamptz, $3::timestamptz, $4::timestamptz, $5::timestamptz, $6::timestamptz) AS dates
"""  # noqa: S608 - constants alone

_LOGS = """
    SELECT min(position) AS first, max(position) AS last,
        min(position) FILTER (WHERE coalesce(entry.at, look.at, 'infinity') >= $2) AS fresh
    FROM audit_link AS link
    LEFT JOIN audit_entry AS entry
        ON log = 'audit_entry' AND entry.municipality_id = $1 AND entry.id = row_id
    LEFT JOIN look_up AS look ON log = 'look_up' AND look.municipality_id = $1 AND look.id = row_id
    WHERE link.municipality_id = $1
"""
