"""The demo's groups, who is in which, and their slots after the patterns of full weeks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta

from stegvis.demo.activities import (
    GUIDED_STUDY,
    HOMEWORK_HELP,
    JOB_SEARCH,
    NORWEGIAN,
    PRIMARY_MATHS,
    PRIMARY_NORWEGIAN,
    PRIMARY_SCIENCE,
    SOCIAL_STUDIES,
    SOCIAL_STUDIES_FAMILY,
    SUMMER_TRIPS,
    UPPER_SECONDARY,
    WOMENS_GROUP,
    WORKPLACES,
    Activity,
    Workplace,
)
from stegvis.demo.people import Filling, Person
from stegvis.demo.programmes import Pattern
from stegvis.demo.school_year import Period, SchoolYear

MON, TUE, WED, THU, FRI = range(1, 6)
_WEEKDAYS = {MON: "man", TUE: "tir", WED: "ons", THU: "tor", FRI: "fre"}


@dataclass(frozen=True, slots=True)
class Hour:
    """A place in a week: what lies there, without yet saying for whom or from when."""

    weekday: int
    starts: time
    ends: time
    activity: Activity
    lessons: int | None = None
    break_minutes: int = 0
    place: str | None = None
    teacher: str | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """A group with its ordinary week and its week in the summer programme."""

    id: str
    name: str
    teachers: tuple[str, ...]
    week: tuple[Hour, ...]
    summer: tuple[Hour, ...] = ()


@dataclass(frozen=True, slots=True)
class Slot:
    """A row of the slots' sheet, both days included; of a group or of a participant."""

    id: str
    hour: Hour
    first: date
    last: date
    group: str | None = None
    participant: str | None = None
    measure: str | None = None

    def dates(self, first: date, last: date) -> Iterator[date]:
        """Its dates in a period, holidays and closures not yet considered."""
        day = max(first, self.first)
        day += timedelta(days=(self.hour.weekday - day.isoweekday()) % 7)
        while day <= min(last, self.last):
            yield day
            day += timedelta(days=7)


# ------------------------------------------------------------------ weeks of groups

_MORNING = (time(8, 30), time(10, 0))
_NOON = (time(10, 20), time(11, 50))
_AFTER_LUNCH = (time(12, 30), time(14, 0))
_ONE_AFTER_LUNCH = (time(12, 30), time(13, 15))
_LATE = (time(13, 30), time(15, 0))
_COURSE = (time(12, 30), time(15, 0))


def _lessons(
    weekday: int, hours: tuple[time, time], activity: Activity, room: str, teacher: str, count: int = 2
) -> Hour:
    return Hour(weekday, *hours, activity, count, place=room, teacher=teacher)


def full_days(days: tuple[int, ...], room: str, first: str, second: str) -> tuple[Hour, ...]:
    """Six lessons of Norwegian on each day: 7.5 hours of programme time."""
    return tuple(
        _lessons(day, hours, NORWEGIAN, room, teacher)
        for day in days
        for hours, teacher in ((_MORNING, first), (_NOON, first), (_AFTER_LUNCH, second))
    )


def friday_morning(room: str, teacher: str) -> tuple[Hour, ...]:
    """Four lessons before a course of 2.5 hours: together 7.5 hours of programme time."""
    return tuple(_lessons(FRI, hours, NORWEGIAN, room, teacher) for hours in (_MORNING, _NOON))


def short_days(
    room: str, teachers: tuple[str, str], activities: tuple[Activity, Activity, Activity]
) -> tuple[Hour, ...]:
    """Five lessons on each day from Monday to Thursday: 25 hours in the week."""
    first, second = teachers
    one, two, three = activities
    return tuple(
        hour
        for day in (MON, TUE, WED, THU)
        for hour in (
            _lessons(day, _MORNING, one, room, first),
            _lessons(day, _NOON, two, room, second),
            _lessons(day, _ONE_AFTER_LUNCH, three, room, second, count=1),
        )
    )


def course(activity: Activity, room: str, teacher: str) -> tuple[Hour, ...]:
    """A course of 2.5 hours on Friday after lunch."""
    return (Hour(FRI, *_COURSE, activity, place=room, teacher=teacher),)


def social_studies(days: tuple[int, int], room: str, teacher: str) -> tuple[Hour, ...]:
    """Twice two lessons after class, a module each day: 5 hours of programme time."""
    modules = (SOCIAL_STUDIES, SOCIAL_STUDIES_FAMILY)
    return tuple(
        _lessons(day, _LATE, module, room, teacher) for day, module in zip(days, modules, strict=True)
    )


def summer_week(room: str, teacher: str) -> tuple[Hour, ...]:
    """Short days and a trip: fewer hours than the target asks for, as in many summers."""
    blocks = ((time(9, 0), time(10, 30)), (time(10, 45), time(12, 15)))
    days = (MON, TUE, WED, THU)
    lessons = tuple(_lessons(day, block, NORWEGIAN, room, teacher) for day in days for block in blocks)
    trip = Hour(FRI, time(10, 0), time(15, 0), SUMMER_TRIPS, break_minutes=30, place="Oppmøte: skolen")
    return (*lessons, trip)


BEGINNERS = (NORWEGIAN, NORWEGIAN, NORWEGIAN)
PRIMARY_SUBJECTS = (PRIMARY_NORWEGIAN, PRIMARY_MATHS, PRIMARY_SCIENCE)


# ------------------------------------------------------------------ weeks of one person


def personal_week(person: Person) -> tuple[Hour, ...]:
    """What one person has beside the groups."""
    return (*_BY_PATTERN[person.pattern](person), *_FILLED_BY[person.filling])


def workplace_of(person: Person) -> Workplace:
    """Where somebody has practice, if their pattern has any."""
    return WORKPLACES[person.number % len(WORKPLACES)]


def _practice(person: Person, *days: int) -> tuple[Hour, ...]:
    at = workplace_of(person)
    return tuple(Hour(day, at.starts, at.ends, at.activity, break_minutes=30) for day in days)


def _school(_: Person) -> tuple[Hour, ...]:
    blocks = ((time(8, 15), time(9, 45)), (time(10, 0), time(11, 30)), (time(12, 15), time(13, 45)))
    return tuple(
        Hour(day, *block, UPPER_SECONDARY, lessons=2) for day in (MON, TUE, WED, THU, FRI) for block in blocks
    )


def _one_day(person: Person) -> tuple[Hour, ...]:
    return _practice(person, FRI)


def _two_days(person: Person) -> tuple[Hour, ...]:
    return _practice(person, THU, FRI)


def _nothing(_: Person) -> tuple[Hour, ...]:
    return ()


_BY_PATTERN = {
    Pattern.FULL_CLASS: _nothing,
    Pattern.WITH_PRACTICE: _two_days,
    Pattern.SHORT_WEEK: _one_day,
    Pattern.PRIMARY: _one_day,
    Pattern.UPPER_SECONDARY: _school,
    Pattern.AWAITING: _nothing,
    Pattern.ENDED: _two_days,
}
_FILLED_BY: dict[Filling, tuple[Hour, ...]] = {
    Filling.NOTHING: (),
    Filling.SOCIAL_STUDIES: (),
    Filling.GUIDED_STUDY: tuple(
        Hour(day, time(13, 30), time(14, 45), GUIDED_STUDY, place="Biblioteket på skolen")
        for day in (MON, TUE, WED, THU)
    ),
    Filling.JOB_SEARCH: tuple(
        Hour(day, time(13, 30), time(16, 0), JOB_SEARCH, place="NAV, møterom 2") for day in (MON, WED)
    ),
    Filling.VOLUNTEERS: (
        Hour(TUE, *_LATE, HOMEWORK_HELP, place="Frivilligsentralen"),
        Hour(WED, time(13, 30), time(15, 30), WOMENS_GROUP, place="Frivilligsentralen"),
        Hour(THU, *_LATE, HOMEWORK_HELP, place="Frivilligsentralen"),
    ),
}
"""Each but the first makes five hours; that of social studies comes with its group."""


# ------------------------------------------------------------------ slots


def group_slots(group: Group, year: SchoolYear) -> Iterator[Slot]:
    """The slots of a group, anew for each period of the year."""
    for period in year.periods:
        for number, hour in enumerate(group.summer if period.summer else group.week, 1):
            yield Slot(_id(group.id, number, hour, period), hour, period.first, period.last, group=group.id)


def personal_slots(person: Person, year: SchoolYear, measures: dict[tuple[str, str], str]) -> Iterator[Slot]:
    """The slots of one person while the programme lasts; `measures` by person and activity kind."""
    own = person.programme
    starts, ends = own.starts_on, own.ended_on or own.planned_end_on
    for period in year.periods:
        if starts is None or ends is None or period.summer:
            continue
        first, last = max(starts, period.first), min(ends, period.last)
        for number, hour in enumerate(personal_week(person) if first <= last else (), 1):
            measure = measures.get((person.id, hour.activity.kind))
            slot_id = _id(person.id, number, hour, period)
            yield Slot(slot_id, hour, first, last, participant=person.id, measure=measure)


def _id(owner: str, number: int, hour: Hour, period: Period) -> str:
    return f"{owner}-{number:02}-{_WEEKDAYS[hour.weekday]}-{period.first:%Y%m%d}"
