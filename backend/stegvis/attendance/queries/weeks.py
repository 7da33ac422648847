"""Weeks with what was recorded in them.

Whoever asks has the participants from `participants.queries.people`, so they are seen already.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence
from datetime import date
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.attendance.absence import Decision, laid_over, leave_days
from stegvis.attendance.model import (
    AbsenceCategory,
    AttendanceEntry,
    Entries,
    ExtendingAbsence,
    ExtensionMode,
    Mark,
    RecordedWeek,
)
from stegvis.attendance.queries.decided import standing_decisions
from stegvis.attendance.rules import extending_days, extends_by, week_account
from stegvis.kit.db import Row, Transaction
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.model import Person, Programme
from stegvis.participants.rules import last_day, offered_on, rule_group
from stegvis.rulebook.law import EXTENSION_SOURCE
from stegvis.rulebook.queries import municipal_rules
from stegvis.rulebook.rules import rule_set
from stegvis.timetable.model import WeekPlan
from stegvis.timetable.queries import Planned, planned


async def recorded_weeks(
    tx: Transaction, actor: Actor, people: Collection[Person], weeks: Sequence[IsoWeek]
) -> dict[UUID, tuple[RecordedWeek, ...]]:
    """Some participants' weeks, in the order asked for: five statements, however many there are.

    What is decided of an absence counts in them (`absence.effective`), also in their entries.

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
    decided = await standing_decisions(tx, actor, entries, first, last)
    found: dict[UUID, tuple[RecordedWeek, ...]] = {}
    for person in people:
        marks, laid = entries.get(person.id, {}), decided.get(person.id, ())
        found[person.id] = _weeks(person, weeks, plans, marks, laid)
        if len(weeks) > _A_WHILE:
            await asyncio.sleep(0)  # of a whole unit's year it takes a while: others get their turn
    return found


_A_WHILE = 8
"""So many weeks of one person are worked out at a stretch."""


async def extending_absence(
    tx: Transaction, actor: Actor, on: date, person: Person, programme: Programme
) -> ExtendingAbsence:
    """The absence of a whole programme so far that adds to it: five statements, however long it has run.

    Leave is what was recorded or decided of the hours in it; without planned hours it has no days to count.

    Args:
        tx: the open transaction.
        actor: who asks; it is their municipality.
        on: today.
        person: whom the actor sees.
        programme: one of theirs; before it begins there is nothing to count.
    """
    municipal = await municipal_rules(tx, actor.municipality_id)
    offered = offered_on(programme) or on
    rules = rule_set(IsoWeek.of(on), group=rule_group(programme), offered_on=offered, municipal=municipal)
    weeks = _so_far(programme, on)
    found = await recorded_weeks(tx, actor, [person], weeks)
    begun = programme.starts_on is not None and programme.starts_on <= on
    days = extending_days(found[person.id]) if begun else ()
    mode = ExtensionMode(str(rules.settings["extension_mode"]))
    return ExtendingAbsence(days, mode, extends_by(len(days), mode), EXTENSION_SOURCE)


_LONGEST = 7 * 53
"""Weeks: longer than any programme with its extensions, so that a wrong date costs no more than this."""


def _so_far(programme: Programme, on: date) -> tuple[IsoWeek, ...]:
    last = IsoWeek.of(min(on, last_day(programme) or on))
    first = IsoWeek.of(programme.starts_on or on)
    weeks = max(1, (last.monday - first.monday).days // 7 + 1)
    return tuple(reversed(last.back(min(weeks, _LONGEST))))


def _weeks(
    person: Person,
    weeks: Sequence[IsoWeek],
    plans: Planned,
    entries: Entries,
    decided: Sequence[Decision],
) -> tuple[RecordedWeek, ...]:
    return tuple(
        _week(plan, laid_over(plan, entries, decided), plans, decided)
        for plan in plans.week_plans(person, weeks)
    )


def _week(plan: WeekPlan, entries: Entries, plans: Planned, decided: Sequence[Decision]) -> RecordedWeek:
    account = week_account(plan, _of_week(plan, entries))
    leave = leave_days(decided, plan.week.monday, plan.week.sunday)
    return RecordedWeek(plan, account, entries, plans.teachers, leave)


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
