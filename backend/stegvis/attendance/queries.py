"""Weeks with what was recorded in them.

Whoever asks has the participants from `participants.queries.people`, so they are seen already.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.attendance.model import AbsenceCategory, AttendanceEntry, Entries, Mark, RecordedWeek
from stegvis.attendance.rules import week_account
from stegvis.kit.db import Row, Transaction
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.model import Person
from stegvis.timetable.model import WeekPlan
from stegvis.timetable.queries import Planned, planned


async def recorded_weeks(
    tx: Transaction, actor: Actor, people: Collection[Person], weeks: Sequence[IsoWeek]
) -> dict[UUID, tuple[RecordedWeek, ...]]:
    """Some participants' weeks, in the order asked for: four statements, however many there are.

    Args:
        tx: the open transaction.
        actor: who asks; it is their municipality.
        people: whom the actor sees.
        weeks: one or more; everything between the first and the last is read.
    """
    first, last = min(weeks).monday, max(weeks).sunday
    plans = await planned(tx, actor, people, first, last)
    # What was moved here from another week has its mark under the date that the slot gave.
    entries = await _entries(tx, actor, people, *plans.dates)
    return {person.id: _weeks(person, weeks, plans, entries.get(person.id, {})) for person in people}


def _weeks(
    person: Person, weeks: Sequence[IsoWeek], plans: Planned, entries: Entries
) -> tuple[RecordedWeek, ...]:
    return tuple(
        RecordedWeek(plan, week_account(plan, _of_week(plan, entries)), entries, plans.teachers)
        for plan in plans.week_plans(person, weeks)
    )


def _of_week(plan: WeekPlan, entries: Entries) -> list[AttendanceEntry]:
    keys = (
        (each.occurrence.slot.id, each.occurrence.slot_date) for day in plan.days for each in day.occurrences
    )
    return [entries[key] for key in keys if key in entries]


async def _entries(
    tx: Transaction, actor: Actor, people: Collection[Person], first: date, last: date
) -> dict[UUID, dict[tuple[UUID, date], AttendanceEntry]]:
    ids = [person.id for person in people]
    entries: dict[UUID, dict[tuple[UUID, date], AttendanceEntry]] = {each: {} for each in ids}
    for row in await tx.rows(_ENTRIES, actor.municipality_id, ids, first, last):
        entries[row["participant_id"]][row["slot_id"], row["on_date"]] = _entry(row)
    return entries


_ENTRIES = """
    SELECT participant_id, slot_id, on_date, mark, late_minutes, category, approved, certificate_seen
    FROM attendance_entry
    WHERE municipality_id = $1 AND participant_id = ANY ($2) AND on_date BETWEEN $3 AND $4
        AND superseded_by IS NULL
"""


def _entry(row: Row) -> AttendanceEntry:
    return AttendanceEntry(
        slot_id=row["slot_id"],
        on_date=row["on_date"],
        mark=Mark(row["mark"]),
        late_minutes=row["late_minutes"],
        category=AbsenceCategory(row["category"]) if row["category"] else None,
        approved=row["approved"],
        certificate_seen=row["certificate_seen"],
    )
