"""Slots, weeks and whole random timetables for the tests of hours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from uuid import UUID

from hypothesis import strategies as st

import tests.seeded  # noqa: F401 - chooses how many examples, before any is made
from stegvis.kit.weeks import IsoWeek
from stegvis.rulebook.model import ActivityKind, RuleGroup, RuleSet, WeeklyTarget
from stegvis.rulebook.rules import rule_set
from stegvis.timetable.model import (
    Closure,
    ClosureKind,
    ExceptionKind,
    Occurrence,
    ProgrammeDates,
    Slot,
    SlotException,
    TimeOff,
    TimeOffKind,
    WeekPlan,
)
from stegvis.timetable.occurrences import occurrences
from stegvis.timetable.rules import week_plan

GROUP = UUID(int=1000)
AN_ORDINARY_WEEK = IsoWeek.parse("2026-W37")
ALL_SPRING = ProgrammeDates(date(2026, 1, 5))


def at(text: str) -> time:
    return time.fromisoformat(text)


def slot(  # noqa: PLR0913 - one for each thing that tests vary, all by name
    number: int = 1,
    *,
    kind: ActivityKind = ActivityKind.NORWEGIAN,
    weekday: int = 1,
    hours: tuple[str, str] = ("08:30", "11:45"),
    lessons: int | None = None,
    break_minutes: int = 0,
    valid_from: date = date(2026, 1, 5),
    valid_to: date | None = None,
    every_weeks: int = 1,
    unit_id: UUID | None = None,
) -> Slot:
    return Slot(
        id=UUID(int=number),
        kind=kind,
        weekday=weekday,
        starts=at(hours[0]),
        ends=at(hours[1]),
        lessons=lessons,
        break_minutes=break_minutes,
        valid_from=valid_from,
        valid_to=valid_to,
        every_weeks=every_weeks,
        unit_id=unit_id,
        group_id=GROUP,
    )


def rules(week: IsoWeek = AN_ORDINARY_WEEK, weekly_target: WeeklyTarget = WeeklyTarget.FULL_TIME) -> RuleSet:
    return rule_set(
        week,
        group=RuleGroup.ORDINARY,
        offered_on=date(2026, 2, 2),
        weekly_target=weekly_target,
    )


@dataclass(frozen=True)
class Timetable:
    """All that decides one participant's planned week."""

    slots: tuple[Slot, ...]
    week: IsoWeek = AN_ORDINARY_WEEK
    exceptions: tuple[SlotException, ...] = ()
    closures: tuple[Closure, ...] = ()
    days_off: Mapping[date, str] = field(default_factory=dict)
    time_off: tuple[TimeOff, ...] = ()
    programme: ProgrammeDates | None = ALL_SPRING

    def occurrences(self) -> tuple[Occurrence, ...]:
        first, last = self.week.monday, self.week.sunday
        return occurrences(self.slots, self.exceptions, self.closures, self.days_off, first, last)

    def plan(self, rules_of_week: RuleSet | None = None) -> WeekPlan:
        return week_plan(
            self.week,
            self.occurrences(),
            self.programme,
            rules_of_week or rules(self.week),
            days_off=self.days_off,
            closures=self.closures,
            time_off=self.time_off,
        )


# ------------------------------------------------------------------ by chance

WEEKS = st.dates(date(2025, 12, 1), date(2027, 2, 28)).map(IsoWeek.of)
_UNITS = st.sampled_from([None, UUID(int=7), UUID(int=8)])
_TIMES = st.times().map(lambda moment: moment.replace(second=0, microsecond=0))


@st.composite
def hours(draw: st.DrawFn) -> tuple[time, time]:
    starts, ends = sorted(draw(st.lists(_TIMES, min_size=2, max_size=2, unique=True)))
    return starts, ends


@st.composite
def slots_near(draw: st.DrawFn, week: IsoWeek, number: int) -> Slot:
    starts, ends = draw(hours())
    length = (ends.hour - starts.hour) * 60 + ends.minute - starts.minute
    around = st.integers(-20, 20).map(lambda days: week.monday + timedelta(days=days))
    valid_from = draw(around)
    return Slot(
        id=UUID(int=number),
        kind=draw(st.sampled_from(ActivityKind)),
        weekday=draw(st.integers(1, 7)),
        starts=starts,
        ends=ends,
        lessons=draw(st.none() | st.integers(1, 8)),
        break_minutes=draw(st.integers(0, min(60, length - 1))),
        valid_from=valid_from,
        valid_to=draw(st.none() | around.filter(lambda day: day >= valid_from)),
        every_weeks=draw(st.sampled_from([1, 2])),
        unit_id=draw(_UNITS),
        group_id=GROUP,
    )


@st.composite
def timetables(draw: st.DrawFn) -> Timetable:
    """A participant's week with everything that may happen to it."""
    week = draw(WEEKS)
    near = st.integers(-9, 15).map(lambda days: week.monday + timedelta(days=days))
    count = draw(st.integers(0, 6))
    return Timetable(
        slots=tuple(draw(slots_near(week, number + 1)) for number in range(count)),
        week=week,
        exceptions=tuple(draw(st.lists(_exceptions(near, count), max_size=6, unique_by=_slot_and_date))),
        closures=tuple(draw(st.lists(_closures(near), max_size=2))),
        days_off=draw(st.dictionaries(near, st.just("ascension-day"), max_size=3)),
        time_off=tuple(draw(st.lists(_time_off(near), max_size=2))),
        programme=draw(st.none() | _spans(near).map(lambda span: ProgrammeDates(*span))),
    )


def _slot_and_date(exception: SlotException) -> tuple[UUID, date]:
    return exception.slot_id, exception.on_date


def _spans(near: st.SearchStrategy[date]) -> st.SearchStrategy[tuple[date, date]]:
    return st.tuples(near, near).map(lambda pair: (min(pair), max(pair)))


@st.composite
def _exceptions(draw: st.DrawFn, near: st.SearchStrategy[date], slots: int) -> SlotException:
    kind = draw(st.sampled_from(ExceptionKind))
    moved = kind is ExceptionKind.MOVED
    starts, ends = draw(hours()) if moved or draw(st.booleans()) else (None, None)
    return SlotException(
        slot_id=UUID(int=draw(st.integers(1, slots + 1))),
        on_date=draw(near),
        kind=kind,
        starts=starts,
        ends=ends,
        teacher_id=UUID(int=5) if kind is ExceptionKind.SUBSTITUTE else None,
        moved_to=draw(st.none() | near) if moved else None,
    )


@st.composite
def _closures(draw: st.DrawFn, near: st.SearchStrategy[date]) -> Closure:
    first, last = draw(_spans(near))
    return Closure(first, last, draw(st.sampled_from(ClosureKind)), unit_id=draw(_UNITS))


@st.composite
def _time_off(draw: st.DrawFn, near: st.SearchStrategy[date]) -> TimeOff:
    first, last = draw(_spans(near))
    return TimeOff(first, last, draw(st.sampled_from(TimeOffKind)))


@st.composite
def timetables_twice(draw: st.DrawFn) -> tuple[Timetable, Timetable]:
    """The same week, its parts given in two orders."""
    one = draw(timetables())
    other = replace(
        one,
        slots=tuple(draw(st.permutations(one.slots))),
        exceptions=tuple(draw(st.permutations(one.exceptions))),
        closures=tuple(draw(st.permutations(one.closures))),
        time_off=tuple(draw(st.permutations(one.time_off))),
    )
    return one, other
