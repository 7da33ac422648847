"""One unit's month, counted: a fixed number of statements, however many people the unit has.

The rows of the unit are read table by table, and the pure rules count them; what leaves is figures alone.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby
from operator import itemgetter
from typing import TypeAlias
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit.db import Row, Transaction
from stegvis.kit.errors import Refused, not_found
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.model import (
    DelayReason,
    EndCause,
    MainActivity,
    Membership,
    PermitType,
    Person,
    Programme,
    ReadingLevel,
    Sex,
    Standing,
    Track,
)
from stegvis.participants.rules import last_day, offered_on, rule_group
from stegvis.reports import rules
from stegvis.reports.model import (
    FullWeeks,
    Month,
    MonthReport,
    PlanDecided,
    Start,
    Status,
    Table,
    Unit,
)
from stegvis.reports.permissions import counted_for
from stegvis.rulebook.model import EducationLevel, WeeklyTarget
from stegvis.rulebook.rules import rule_set
from stegvis.timetable.model import WeekPlan
from stegvis.timetable.queries import Planned, planned

_Key: TypeAlias = tuple[UUID, date]
"""An occurrence: its slot, and the date that the slot gave it."""

_Marks: TypeAlias = Mapping[_Key, str]


async def month_report(
    tx: Transaction, actor: Actor, today: date, month: Month, unit_id: UUID | None = None
) -> MonthReport:
    """One unit's month.

    Protected people are counted like everybody else: the figures are told so that nobody can be recognised
    in them (`rules`). Who belongs to the unit is as it is today: it keeps no history.

    Args:
        tx: the open transaction.
        actor: a leader or an auditor.
        today: the day.
        month: the month; it has begun.
        unit_id: one that they lead or audit; None: the first of them by name.

    Raises:
        Refused: the actor leads and audits no unit, or not this one, or the month has not begun.
    """
    if not counted_for(actor):
        raise Refused("accounts.not-your-role")
    units = await _units(tx, actor)
    unit = next((each for each in units if unit_id in {None, each.id}), None)
    if unit is None or month.first > today:
        raise not_found()
    day = rules.as_of(month, today)
    counted = await _counted(tx, actor, unit, month, day)
    weeks = await _weeks(tx, actor, counted, month, today)
    counts = Counter[tuple[Table, StrEnum, Sex]]()
    for one in counted:
        counts.update((table, row, one.sex) for table, row in _places(one, month, day, weeks))
    return MonthReport(month, unit, day, units, rules.told(counts))


async def _units(tx: Transaction, actor: Actor) -> tuple[Unit, ...]:
    rows = await tx.rows(
        "SELECT id, name FROM unit WHERE municipality_id = $1 AND id = ANY ($2) ORDER BY name, id",
        actor.municipality_id,
        list(counted_for(actor)),
    )
    return tuple(Unit(row["id"], row["name"]) for row in rows)


@dataclass(frozen=True, slots=True)
class _Counted:
    """Somebody who is counted: no name, and never more than a figure outside of this file.

    Attributes:
        followed_up: what each programme's follow-up says, by programme.
        lessons: of social studies, attended until the day.
    """

    id: UUID
    sex: Sex
    programmes: tuple[Programme, ...]
    decided: bool
    followed_up: Mapping[UUID, MainActivity]
    lessons: int


# ------------------------------------------------------------------------------ into which rows one falls


def _places(
    one: _Counted, month: Month, day: date, weeks: Mapping[UUID, _Weeks]
) -> Iterator[tuple[Table, StrEnum]]:
    found = rules.programme_in(one.programmes, month, day)
    if found:
        programme, status = found
        yield Table.STATUS, status
        if status is Status.AWAITING:
            yield Table.CLOCK, rules.clock(programme, day)
        if status is Status.ACTIVE:
            yield from _active(one, programme, day, weeks[one.id])
    yield from _started(one, month, day)
    yield from _outcomes(one, month, day)


def _active(one: _Counted, programme: Programme, day: date, weeks: _Weeks) -> Iterator[tuple[Table, StrEnum]]:
    yield Table.PLAN, PlanDecided.DECIDED if one.decided else PlanDecided.MISSING
    yield Table.OFFERED, weeks.offered
    yield Table.ATTENDED, weeks.attended
    yield Table.SOCIAL_STUDIES, rules.social_studies(programme, one.lessons, day)


def _started(one: _Counted, month: Month, day: date) -> Iterator[tuple[Table, StrEnum]]:
    """Starts of the last twelve months; of several, the last."""
    since = month.years_ago(1).last
    starts = [each for each in one.programmes if each.starts_on and since < each.starts_on <= day]
    for programme in sorted(starts, key=lambda each: each.starts_on or day)[-1:]:
        start = rules.start(programme)
        yield Table.STARTS, start
        if start is Start.LATE:
            yield Table.DELAYS, rules.delay(programme)


def _outcomes(one: _Counted, month: Month, day: date) -> Iterator[tuple[Table, StrEnum]]:
    """Ends of the last twelve months, and of the twelve before those what came a year later."""
    year_ago, two_years_ago = month.years_ago(1).last, month.years_ago(2).last
    for programme in _last_ended(one.programmes, year_ago, day):
        if programme.end_cause:
            yield Table.CAUSES, programme.end_cause
            yield Table.ACTIVITIES, rules.activity(programme.main_activity)
    for programme in _last_ended(one.programmes, two_years_ago, year_ago):
        then = one.followed_up.get(programme.id) if programme.id else None
        yield Table.FOLLOW_UPS, rules.follow_up(then)


def _last_ended(programmes: Sequence[Programme], after: date, until: date) -> list[Programme]:
    ended = [
        each for each in programmes if each.starts_on and each.ended_on and after < each.ended_on <= until
    ]
    return sorted(ended, key=lambda each: each.ended_on or until)[-1:]


# ------------------------------------------------------------------------------ people and programmes


async def _counted(tx: Transaction, actor: Actor, unit: Unit, month: Month, day: date) -> list[_Counted]:
    """Everybody of a unit with a programme that a month may count: two statements."""
    municipality = actor.municipality_id
    rows = await tx.rows(_PEOPLE, municipality, unit.id, day, month.years_ago(2).first)
    lessons = {
        row["participant_id"]: row["lessons"] for row in await tx.rows(_LESSONS, municipality, unit.id, day)
    }
    return [
        _one(list(group), lessons.get(participant_id, 0))
        for participant_id, group in groupby(rows, itemgetter("participant_id"))
    ]


_PEOPLE = """
    SELECT participant_id, sex, programme.id, settled_on, claimed_on, offered_on, programme.decided_on,
        starts_on, planned_end_on, ended_on, end_cause, delay_reason, permit_type, permit_on,
        education_level, track, weekly_target, programme.main_activity,
        follow_up.main_activity AS followed_up,
        EXISTS (
            SELECT FROM plan_version
            WHERE municipality_id = $1 AND participant_id = participant.id
                AND state IN ('decided', 'superseded') AND decided_on <= $3) AS decided
    FROM participant
    JOIN programme ON programme.municipality_id = $1 AND participant_id = participant.id
    LEFT JOIN follow_up ON follow_up.municipality_id = $1 AND programme_id = programme.id
        AND follow_up.on_date <= $3
    WHERE participant.municipality_id = $1 AND unit_id = $2 AND (ended_on IS NULL OR ended_on >= $4)
        AND elsewhere IS NULL
    ORDER BY participant_id
"""

# Lessons as `timetable.rules.credit` counts them: the slot's own number, unless the hours were moved to
# another length; else as many as fit. A test holds the two together.
_LESSONS = """
    SELECT entry.participant_id, sum(
        CASE
            WHEN lessons IS NOT NULL AND coalesce(changed.ends - changed.starts, slot.ends - slot.starts)
                = slot.ends - slot.starts THEN lessons
            ELSE greatest(0, floor((extract(epoch FROM
                coalesce(changed.ends, slot.ends) - coalesce(changed.starts, slot.starts)) / 60
                - break_minutes) / 45))
        END)::int AS lessons
    FROM activity
    JOIN slot ON slot.municipality_id = $1 AND activity_id = activity.id
    JOIN attendance_entry AS entry ON entry.municipality_id = $1 AND slot_id = slot.id
        AND superseded_by IS NULL AND mark <> 'absent' AND entry.on_date <= $3
    JOIN participant ON participant.municipality_id = $1 AND participant.id = entry.participant_id
        AND unit_id = $2
    LEFT JOIN slot_exception AS changed ON changed.municipality_id = $1 AND changed.slot_id = slot.id
        AND changed.on_date = entry.on_date
    WHERE activity.municipality_id = $1 AND activity.kind = 'social_studies'
        AND changed.kind IS DISTINCT FROM 'cancelled'
    GROUP BY entry.participant_id
"""


def _one(rows: list[Row], lessons: int) -> _Counted:
    first = rows[0]
    return _Counted(
        id=first["participant_id"],
        sex=Sex(first["sex"]),
        programmes=tuple(map(_programme, rows)),
        decided=first["decided"],
        followed_up={row["id"]: MainActivity(row["followed_up"]) for row in rows if row["followed_up"]},
        lessons=lessons,
    )


def _programme(row: Row) -> Programme:
    return Programme(
        id=row["id"],
        permit_type=PermitType(row["permit_type"]),
        permit_on=row["permit_on"],
        education_level=EducationLevel(row["education_level"]),
        track=Track(row["track"]),
        weekly_target=WeeklyTarget(row["weekly_target"]),
        settled_on=row["settled_on"],
        claimed_on=row["claimed_on"],
        offered_on=row["offered_on"],
        decided_on=row["decided_on"],
        starts_on=row["starts_on"],
        planned_end_on=row["planned_end_on"],
        ended_on=row["ended_on"],
        end_cause=EndCause(row["end_cause"]) if row["end_cause"] else None,
        delay_reason=DelayReason(row["delay_reason"]) if row["delay_reason"] else None,
        main_activity=MainActivity(row["main_activity"]) if row["main_activity"] else None,
    )


# ------------------------------------------------------------------------------ their weeks


@dataclass(frozen=True, slots=True)
class _Weeks:
    """How full one person's weeks of a month were, as planned and as attended."""

    offered: FullWeeks
    attended: FullWeeks


@dataclass(frozen=True, slots=True)
class _Week:
    """A week as some people have it planned: whether it is full, and over, and what must be marked."""

    full: bool
    over: bool
    keys: tuple[_Key, ...]


async def _weeks(
    tx: Transaction, actor: Actor, counted: Sequence[_Counted], month: Month, today: date
) -> dict[UUID, _Weeks]:
    """The weeks of everybody who is active at the end of the month: five statements.

    A week is offered in full when what is planned fills its target, and attended in full when somebody then
    came to all of it. Weeks that have begun are looked at, and for attendance those that are over.
    """
    day = rules.as_of(month, today)
    # The first days of a month may belong to a week of the one before: then its own first week is looked at.
    begun = [week for week in month.weeks if week.monday <= today] or [month.weeks[0]]
    people = await _people(tx, actor, [one for one in counted if _is_active(one, month, day)])
    plans = await planned(tx, actor, people, begun[0].monday, begun[-1].sunday)
    marks = await _marks(tx, actor, [person.id for person in people], *plans.dates)
    same: dict[Hashable, list[_Week]] = {}
    found: dict[UUID, _Weeks] = {}
    for number, person in enumerate(people):
        if number % _AT_A_TIME == 0:
            await asyncio.sleep(0)  # of ten thousand people it takes a while: others get their turn
        like = _like(person, plans, begun)
        if like not in same:
            same[like] = [
                _week(plan, today) for plan in plans.week_plans(person, begun) if plan.target_minutes
            ]
        found[person.id] = _weeks_of(same[like], marks.get(person.id, {}))
    return found


_AT_A_TIME = 200


def _is_active(one: _Counted, month: Month, day: date) -> bool:
    found = rules.programme_in(one.programmes, month, day)
    return found is not None and found[1] is Status.ACTIVE


def _like(person: Person, plans: Planned, weeks: Sequence[IsoWeek]) -> Hashable:
    """What people have in common whose weeks are planned alike, so that a class is worked out once.

    Hours and days off of one's own make somebody like nobody else.
    """
    if person.id in plans.slots_of_participant or person.id in plans.time_off:
        return person.id
    first, last = weeks[0].monday, weeks[-1].sunday
    programmes = tuple(
        (
            max(each.starts_on, first),
            min(last_day(each) or last, last),
            each.weekly_target,
            rule_group(each),
            _national(each, weeks[0]),
        )
        for each in person.programmes
        if each.starts_on and each.starts_on <= last and (last_day(each) or last) >= first
    )
    return tuple((each.group_id, each.valid_from, each.valid_to) for each in person.memberships), programmes


def _national(programme: Programme, week: IsoWeek) -> str:
    """The national rules that the start offer chooses, by their name."""
    offered = offered_on(programme) or week.monday
    return rule_set(week, group=rule_group(programme), offered_on=offered).version


def _week(plan: WeekPlan, today: date) -> _Week:
    keys = tuple(
        (each.occurrence.slot.id, each.occurrence.slot_date)
        for day in plan.days
        for each in day.occurrences
        if each.counts and not each.occurrence.cancelled
    )
    return _Week(plan.gap_minutes <= 0, plan.week.sunday < today, keys)


def _weeks_of(weeks: Sequence[_Week], marks: _Marks) -> _Weeks:
    return _Weeks(
        offered=rules.full_weeks(week.full for week in weeks),
        attended=rules.full_weeks(_attended(week, marks) for week in weeks if week.over),
    )


def _attended(week: _Week, marks: _Marks) -> bool | None:
    """Whether somebody came to all of a full week; None: not all of it is recorded."""
    if not week.full:
        return False
    became = {marks.get(key) for key in week.keys}
    if "absent" in became:
        return False
    return None if None in became else True


async def _people(tx: Transaction, actor: Actor, counted: Sequence[_Counted]) -> list[Person]:
    """People as `planned` takes them: without a name, and seen from nowhere."""
    rows = await tx.rows(_MEMBERSHIPS, actor.municipality_id, [one.id for one in counted])
    memberships: dict[UUID, list[Membership]] = {}
    for row in rows:
        of = memberships.setdefault(row["participant_id"], [])
        of.append(Membership(row["group_id"], "", row["valid_from"], row["valid_to"]))
    return [_nameless(one, actor, tuple(memberships.get(one.id, ()))) for one in counted]


_MEMBERSHIPS = """
    SELECT participant_id, group_id, valid_from, valid_to FROM membership
    WHERE municipality_id = $1 AND participant_id = ANY ($2)
    ORDER BY valid_from, group_id
"""


def _nameless(one: _Counted, actor: Actor, memberships: tuple[Membership, ...]) -> Person:
    return Person(
        id=one.id,
        standing=Standing(0),
        name="",
        birth_date=date.min,
        unit_id=actor.municipality_id,
        unit="",
        language="",
        interpretation_language=None,
        reading_level=ReadingLevel.NONE,
        protected=True,
        programmes=one.programmes,
        memberships=memberships,
    )


async def _marks(
    tx: Transaction, actor: Actor, people: Sequence[UUID], first: date, last: date
) -> dict[UUID, _Marks]:
    """What was recorded of some people in a period, a row for each of them."""
    rows = await tx.rows(_MARKS, actor.municipality_id, people, first, last)
    return {
        row["participant_id"]: dict(
            zip(zip(row["slots"], row["dates"], strict=True), row["marks"], strict=True)
        )
        for row in rows
    }


_MARKS = """
    SELECT participant_id, array_agg(slot_id) AS slots, array_agg(on_date) AS dates, array_agg(mark) AS marks
    FROM attendance_entry
    WHERE municipality_id = $1 AND participant_id = ANY ($2) AND on_date BETWEEN $3 AND $4
        AND superseded_by IS NULL
    GROUP BY participant_id
"""
