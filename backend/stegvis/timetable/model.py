"""Planned time: slots and what changes them, and the occurrences that come out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum
from uuid import UUID

from stegvis.kit.weeks import IsoWeek
from stegvis.rulebook.model import ActivityKind, Credit, CreditRule, SocialStudiesModule


class ExceptionKind(StrEnum):
    """What is different on one date of a slot."""

    CANCELLED = "cancelled"
    MOVED = "moved"
    SUBSTITUTE = "substitute"
    EXTRA = "extra"


class ExceptionReason(StrEnum):
    """Why a lesson is different, as participants read it in their own language. Never about a participant."""

    ILLNESS = "illness"
    COURSE = "course"
    ROOM = "room"
    WEATHER = "weather"


class ClosureKind(StrEnum):
    """Why a unit has no programme on a day. None of these lowers a target."""

    PLANNING_DAY = "planning_day"
    HOLIDAY_WITHOUT_PROGRAMME = "holiday_without_programme"
    OTHER = "other"


class GridBy(StrEnum):
    """Whose week a grid shows, when it is not one participant's."""

    GROUP = "group"
    TEACHER = "teacher"
    PLACE = "place"


class TimeOffKind(StrEnum):
    """Why one participant is off, with approval (Integration Regulations §§ 17-18)."""

    VACATION = "vacation"
    RELIGIOUS_DAY = "religious_day"


class ChangeKind(StrEnum):
    """How an occurrence differs from its slot. `EXTRA`: the slot has no lesson then by itself."""

    CANCELLED = "cancelled"
    MOVED = "moved"
    SUBSTITUTE = "substitute"
    EXTRA = "extra"


class DayOffKind(StrEnum):
    """Why a day is not an ordinary programme day. On a `CLOSURE` the target stays."""

    OUTSIDE_PROGRAMME = "outside_programme"
    STATUTORY = "statutory"
    WEEKEND = "weekend"
    TIME_OFF = "time_off"
    CLOSURE = "closure"


class TargetRule(StrEnum):
    """The name of the rule that set a day's target."""

    PROGRAMME_DAY = "programme-day"
    DAY_OFF = "day-off"
    TIME_OFF = "time-off"
    OUTSIDE_PROGRAMME = "outside-programme"


@dataclass(frozen=True, slots=True)
class Slot:
    """A recurring lesson or practice day of one group or of one participant.

    Attributes:
        weekday: 1 Monday to 7 Sunday.
        starts, ends: on the clocks of Norway, to the minute, on one day.
        lessons: of 45 minutes; None: as many as fit between start and end less the break.
        break_minutes: unpaid, so not programme time.
        valid_from, valid_to: first and last day, both included; None: open.
        every_weeks: 2 for alternate weeks, counted from the week of `alternates_from`, or of
            `valid_from` where that is None.
        unit_id: whose closures stop it; None: only closures of the whole municipality do.
        credit, lesson_credit_minutes, work_oriented: where the municipality has said otherwise for
            this activity than the rulebook says for its kind.
        module: which part of social studies it is, where the municipality has said; it changes no credit.
        elsewhere: held in another municipality, before the participant moved here: no closure of ours
            ever concerned it.

    Raises:
        ValueError: the slot cannot be.
    """

    id: UUID
    kind: ActivityKind
    weekday: int
    starts: time
    ends: time
    valid_from: date
    valid_to: date | None = None
    every_weeks: int = 1
    alternates_from: date | None = None
    lessons: int | None = None
    break_minutes: int = 0
    group_id: UUID | None = None
    participant_id: UUID | None = None
    unit_id: UUID | None = None
    teacher_id: UUID | None = None
    measure_id: UUID | None = None
    name: str | None = None
    place: str | None = None
    bring: str | None = None
    credit: Credit | None = None
    lesson_credit_minutes: int | None = None
    work_oriented: bool | None = None
    module: SocialStudiesModule | None = None
    elsewhere: bool = False

    def __post_init__(self) -> None:
        _require(1 <= self.weekday <= 7, "a weekday is 1 to 7")  # noqa: PLR2004 - ISO 8601
        _require_hours(self.starts, self.ends)
        _require(self.valid_to is None or self.valid_from <= self.valid_to, "valid_to comes first")
        _require(self.every_weeks in {1, 2}, "every week, or every second")
        _require(self.lessons is None or self.lessons > 0, "no lessons is not a number of lessons")
        length = _minutes(self.ends) - _minutes(self.starts)
        _require(0 <= self.break_minutes < length, "the break is longer than the slot")
        _require((self.group_id is None) != (self.participant_id is None), "a group or a person")
        rate = self.lesson_credit_minutes
        _require(rate is None or rate > 0, "a lesson counts as something")

    def within(self, first: date, last: date | None) -> Slot | None:
        """This slot for somebody who belongs to its group from `first` to `last`, both included.

        Alternate weeks stay those of the whole group. None: the two do not meet.
        """
        starts = max(self.valid_from, first)
        ends = min((day for day in (self.valid_to, last) if day), default=None)
        if ends and ends < starts:
            return None
        anchor = self.alternates_from or self.valid_from
        return replace(self, valid_from=starts, valid_to=ends, alternates_from=anchor)


@dataclass(frozen=True, slots=True)
class SlotException:
    """What is different on one date of a slot; at most one for each.

    `cancelled`: it does not happen. `moved`: other hours (both or neither), another place, another
    day (`moved_to`), as far as given. `substitute`: another teacher. `extra`: the slot, while it is
    valid, has one more on this date. `reason` is a code; `note` is in Norwegian.

    Raises:
        ValueError: the exception does not say what its kind must say.
    """

    slot_id: UUID
    on_date: date
    kind: ExceptionKind
    starts: time | None = None
    ends: time | None = None
    place: str | None = None
    teacher_id: UUID | None = None
    moved_to: date | None = None
    reason: str | None = None
    note: str | None = None

    @property
    def held_on(self) -> date:
        """The day on which the lesson lies because of it."""
        return self.moved_to or self.on_date

    def __post_init__(self) -> None:
        _require((self.starts is None) == (self.ends is None), "a start goes with an end")
        if self.starts and self.ends:
            _require_hours(self.starts, self.ends)
        if self.kind is ExceptionKind.SUBSTITUTE:
            _require(self.teacher_id is not None, "a substitute is somebody")
        if self.kind is ExceptionKind.MOVED:
            news = (self.starts, self.place, self.moved_to)
            _require(any(new is not None for new in news), "moved, but not where or when")
        else:
            _require(self.moved_to is None, "only what is moved has another day")


@dataclass(frozen=True, slots=True)
class Closure:
    """Days, both ends included, on which a unit (None: the whole municipality) has no programme."""

    starts_on: date
    ends_on: date
    kind: ClosureKind
    unit_id: UUID | None = None
    name: str | None = None

    def __post_init__(self) -> None:
        _require(self.starts_on <= self.ends_on, "a closure ends before it starts")


@dataclass(frozen=True, slots=True)
class TimeOff:
    """Approved days off of one participant, both ends included."""

    starts_on: date
    ends_on: date
    kind: TimeOffKind

    def __post_init__(self) -> None:
        _require(self.starts_on <= self.ends_on, "time off ends before it starts")


@dataclass(frozen=True, slots=True)
class ProgrammeDates:
    """From when to when, both included, a participant is in the programme; None: open end."""

    starts_on: date
    ends_on: date | None = None

    def __post_init__(self) -> None:
        _require(self.ends_on is None or self.starts_on <= self.ends_on, "it ends before it starts")

    def includes(self, day: date) -> bool:
        """Whether the participant is in the programme on this day."""
        return self.starts_on <= day and (self.ends_on is None or day <= self.ends_on)


@dataclass(frozen=True, slots=True)
class Change:
    """How an occurrence differs from its slot, with what was planned where that is different now.

    `note` is what staff wrote about it, in Norwegian.
    """

    kind: ChangeKind
    reason: str | None = None
    note: str | None = None
    was_date: date | None = None
    was_starts: time | None = None
    was_ends: time | None = None
    was_place: str | None = None
    was_teacher_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One date of a slot, as it will be: computed, never stored.

    `slot_date` is the date that the slot gave it, and with the slot its identity, also after it has
    been moved to another `date`.
    """

    slot: Slot
    slot_date: date
    date: date
    starts: time
    ends: time
    place: str | None
    teacher_id: UUID | None
    change: Change | None = None

    @property
    def id(self) -> str:
        """The identity on the wire, `slot:date`."""
        return f"{self.slot.id}:{self.slot_date}"

    @property
    def kind(self) -> ActivityKind:
        """What it is."""
        return self.slot.kind

    @property
    def cancelled(self) -> bool:
        """Whether it does not happen; it stays listed, so that nobody wonders where it went."""
        return self.change is not None and self.change.kind is ChangeKind.CANCELLED


@dataclass(frozen=True, slots=True)
class Credited:
    """What one occurrence counts as programme time, and why.

    Attributes:
        clock_minutes: true minutes from start to end, less the break.
        lessons: how many were credited; None: not credited by lesson.
        credited_minutes: what it adds to the week.
        rate_per_lesson: minutes that a lesson counts as; None: by the clock.
        source: citation of the rule.
    """

    clock_minutes: int
    lessons: int | None
    credited_minutes: int
    rule: CreditRule
    rate_per_lesson: int | None
    source: str


@dataclass(frozen=True, slots=True)
class PlannedOccurrence:
    """An occurrence of one participant's week with what it counts."""

    occurrence: Occurrence
    credited: Credited
    counts: bool
    """False: outside the programme's dates; it is listed, but is not programme time."""

    @property
    def counted_minutes(self) -> int:
        """What it adds to the plan of the week."""
        return self.credited.credited_minutes if self.counts else 0


@dataclass(frozen=True, slots=True)
class TargetLine:
    """A day's share of the week's target, with the rule that set it.

    `reason` is a code: why a day off has no share, or what closes a day whose share stays, as a gap.
    """

    date: date
    minutes: int
    rule: TargetRule
    reason: str | None
    source: str


@dataclass(frozen=True, slots=True)
class DayOff:
    """Why a day is not an ordinary programme day. `name` is a closure's own, in Norwegian."""

    kind: DayOffKind
    code: str
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Day:
    """A day of one participant's week."""

    date: date
    day_off: DayOff | None
    occurrences: tuple[PlannedOccurrence, ...]
    target: TargetLine
    planned_minutes: int

    @property
    def target_minutes(self) -> int:
        """The day's share of the week's target."""
        return self.target.minutes


@dataclass(frozen=True, slots=True)
class WeekPlan:
    """One participant's week before anybody has come: planned against target.

    `gap_minutes` is target less planned: what somebody must fill, or, below zero, what is planned
    beyond the target.
    """

    week: IsoWeek
    days: tuple[Day, ...]
    planned_minutes: int
    target_minutes: int
    rule_version: str

    @property
    def gap_minutes(self) -> int:
        """Target less planned."""
        return self.target_minutes - self.planned_minutes

    @property
    def target_lines(self) -> tuple[TargetLine, ...]:
        """The target day by day."""
        return tuple(day.target for day in self.days)


def _require(holds: bool, otherwise: str) -> None:  # noqa: FBT001 - reads as a sentence
    if not holds:
        raise ValueError(otherwise)


def _require_hours(starts: time, ends: time) -> None:
    _require(starts < ends, "it ends before it starts")
    whole = not (starts.second or starts.microsecond or ends.second or ends.microsecond)
    _require(whole and starts.tzinfo is None and ends.tzinfo is None, "local times, to the minute")


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute
