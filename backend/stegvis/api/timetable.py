"""The week, day by day."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

import strawberry

from stegvis.api.attendance import WeekAccount
from stegvis.api.context import Info
from stegvis.api.records import only, opened
from stegvis.attendance.model import AttendanceEntry, Mark, RecordedWeek
from stegvis.attendance.queries import recorded_weeks
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import not_found
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.queries import people
from stegvis.rulebook.model import ActivityKind
from stegvis.timetable import model
from stegvis.timetable.rules import is_work_oriented

strawberry.enum(Mark)
strawberry.enum(model.ChangeKind)
strawberry.enum(model.DayOffKind)


@strawberry.type
class Change:
    """How an occurrence differs from what was planned; `was` is given where it is different now.

    `note` is what staff wrote about it, in Norwegian.
    """

    kind: model.ChangeKind
    reason: str | None
    note: str | None
    was_date: str | None
    was_starts: str | None
    was_ends: str | None
    was_place: str | None
    was_teacher: str | None


@strawberry.type
class Occurrence:
    """One lesson or practice day."""

    id: strawberry.ID
    date: str
    starts: str
    ends: str
    kind: ActivityKind
    name: str | None
    place: str | None
    teacher: str | None
    bring: str | None
    change: Change | None
    mark: Mark | None
    late_minutes: int | None
    clock_minutes: int
    credited_minutes: int
    work_oriented: bool

    @classmethod
    def of(cls, planned: model.PlannedOccurrence, week: RecordedWeek) -> Occurrence:
        """Translate."""
        occurrence, slot = planned.occurrence, planned.occurrence.slot
        entry: AttendanceEntry | None = week.entries.get((slot.id, occurrence.slot_date))
        return cls(
            id=strawberry.ID(occurrence.id),
            date=occurrence.date.isoformat(),
            starts=occurrence.starts.isoformat("minutes"),
            ends=occurrence.ends.isoformat("minutes"),
            kind=occurrence.kind,
            name=slot.name,
            place=occurrence.place,
            teacher=_name(occurrence.teacher_id, week),
            bring=slot.bring,
            change=_change(occurrence.change, week) if occurrence.change else None,
            mark=entry.mark if entry and entry.recorded else None,
            late_minutes=entry.late_minutes if entry else None,
            clock_minutes=planned.credited.clock_minutes,
            credited_minutes=planned.counted_minutes,
            work_oriented=is_work_oriented(slot),
        )


@strawberry.type
class DayOff:
    """Why a day is not an ordinary programme day; `name` is the office's own, in Norwegian."""

    kind: model.DayOffKind
    code: str
    name: str | None


@strawberry.type
class Day:
    """A day of the week."""

    date: str
    day_off: DayOff | None
    occurrences: list[Occurrence]
    target_minutes: int
    planned_minutes: int

    @classmethod
    def of(cls, day: model.Day, week: RecordedWeek) -> Day:
        """Translate."""
        off = day.day_off
        return cls(
            date=day.date.isoformat(),
            day_off=DayOff(kind=off.kind, code=off.code, name=off.name) if off else None,
            occurrences=[Occurrence.of(each, week) for each in day.occurrences],
            target_minutes=day.target_minutes,
            planned_minutes=day.planned_minutes,
        )


@strawberry.type
class Week:
    """An ISO week from Monday to Sunday."""

    week: str
    from_: str = strawberry.field(name="from")
    to: str
    days: list[Day]
    account: WeekAccount

    @classmethod
    def of(cls, week: RecordedWeek) -> Week:
        """Translate."""
        return cls(
            week=str(week.plan.week),
            from_=week.plan.week.monday.isoformat(),
            to=week.plan.week.sunday.isoformat(),
            days=[Day.of(day, week) for day in week.plan.days],
            account=WeekAccount.of(week.account),
        )


@strawberry.type
class Query:
    """A week."""

    @strawberry.field
    async def week(self, info: Info, week: str, participant_id: strawberry.ID | None = None) -> Week:
        """A week such as `2026-W48`: one's own, or for staff that of a participant whom they may see."""
        subject = await opened(info.context, participant_id, "timetable.week")
        actor, on = info.context.signed_in(), oslo_date(info.context.now)
        async with db.read(actor.municipality_id) as tx:
            seen = await people(tx, actor, on, [subject])
            found = await recorded_weeks(tx, actor, seen.values(), [_week(week)])
        return Week.of(only(found)[0])


def _week(text: str) -> IsoWeek:
    try:
        return IsoWeek.parse(text)
    except ValueError:
        raise not_found() from None


def _change(change: model.Change, week: RecordedWeek) -> Change:
    return Change(
        kind=change.kind,
        reason=change.reason,
        note=change.note,
        was_date=change.was_date.isoformat() if change.was_date else None,
        was_starts=_time(change.was_starts),
        was_ends=_time(change.was_ends),
        was_place=change.was_place,
        was_teacher=_name(change.was_teacher_id, week),
    )


def _time(at: dt.time | None) -> str | None:
    return at.isoformat("minutes") if at else None


def _name(teacher_id: UUID | None, week: RecordedWeek) -> str | None:
    return week.teachers.get(teacher_id) if teacher_id else None
