"""Weeks to come: what is missing in each, how much and why; and the fifteen hours of § 14 a.

What is planned and what is due are a `WeekPlan`'s, so that a forecast and the account of the same week can
never differ. This only says why, from slots, their changes and closures.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from stegvis.kit.months import months_after
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.model import Programme, Track
from stegvis.participants.rules import last_day
from stegvis.rulebook.model import ActivityKind, EducationLevel, RuleSet
from stegvis.timetable.model import (
    Closure,
    Day,
    DayOffKind,
    Occurrence,
    PlannedOccurrence,
    Slot,
    WeekPlan,
)
from stegvis.timetable.occurrences import occurrences
from stegvis.timetable.rules import credit, day_share, is_work_oriented

PRACTICE = (ActivityKind.WORK_PRACTICE, ActivityKind.LANGUAGE_PRACTICE)
"""What takes a place to practise at: when it ends, a new place must be found."""

WORK_NEEDED = 15 * 60
"""Minutes of work-oriented programme time a week, on average (Integration Act § 14 a)."""

WORK_AFTER_MONTHS = 6
WORK_AFTER_MONTHS_WITH_UPPER_SECONDARY = 3
"""From when on the average is taken (Integration Act § 14 a; `domain.md` 2.3)."""

_WITH_UPPER_SECONDARY = (EducationLevel.UPPER_SECONDARY, EducationLevel.HIGHER)


class GapCause(StrEnum):
    """Why a week is not full. What has a date or a name of its own comes first, what is left over last."""

    CLOSURE = "closure"
    """Lessons fall on a planning day or in a holiday without programme; the hours are owed all the same."""
    CANCELLED = "cancelled"
    OUTSIDE_PROGRAMME = "outside_programme"
    """More is planned on the days before the start, or after the end, than they take off the target."""
    DAY_OFF = "day_off"
    """More was planned on a public holiday or a day of time off than it takes off the target."""
    PRACTICE_MISSING = "practice_missing"
    """There was practice before, or will be, and no place for it now."""
    ENDED_SLOT = "ended_slot"
    """Hours have ended, and nothing has come in their stead."""
    NOT_FULL = "not_full"
    """No more was ever planned."""


@dataclass(frozen=True, slots=True)
class Cause:
    """A part of a gap, and why.

    Attributes:
        code: of a closure or a day off: which, as `day-off-<code>` words it.
        name: a closure's own, in Norwegian.
        activity: of hours that have ended or that are cancelled: most of them.
        since: the last day of what has ended.
    """

    kind: GapCause
    minutes: int
    code: str | None = None
    name: str | None = None
    activity: ActivityKind | None = None
    since: date | None = None


@dataclass(frozen=True, slots=True)
class ForecastWeek:
    """One week to come of one participant, in whole minutes of programme time.

    The causes' minutes add up to the gap; a week that is full, or that has no target, has none.
    `work_minutes` are those that count toward the fifteen hours.
    """

    week: IsoWeek
    planned_minutes: int
    target_minutes: int
    work_minutes: int
    causes: tuple[Cause, ...]

    @property
    def gap_minutes(self) -> int:
        """Target less planned; below zero, planned beyond it."""
        return self.target_minutes - self.planned_minutes

    @property
    def is_below(self) -> bool:
        """Whether less is planned than is due."""
        return self.gap_minutes > 0


def weeks_from(first: IsoWeek, count: int) -> tuple[IsoWeek, ...]:
    """So many weeks, the first one with them."""
    monday = first.monday
    return tuple(IsoWeek.of(monday + timedelta(weeks=ahead)) for ahead in range(count))


def forecast_week(
    plan: WeekPlan,
    rules: RuleSet,
    slots: Iterable[Slot] = (),
    undisturbed: Iterable[Occurrence] = (),
    closures: Sequence[Closure] = (),
) -> ForecastWeek:
    """What a planned week lacks, and why.

    Args:
        plan: the week as it is planned.
        rules: what applies in it.
        slots: all that the participant takes part in during the forecast, also what ends before this week or
            begins after it.
        undisturbed: what the slots would give in this week without closures and public holidays.
        closures: those that concern the participant.
    """
    gap = plan.gap_minutes
    causes: list[Cause] = []
    if gap > 0:
        left = gap
        for cause in _causes(plan, rules, slots, undisturbed, closures):
            if (minutes := min(left, cause.minutes)) > 0:
                causes.append(replace(cause, minutes=minutes))
                left -= minutes
        if left:
            causes.append(Cause(GapCause.NOT_FULL, left))
    work = work_minutes(plan)
    return ForecastWeek(plan.week, plan.planned_minutes, plan.target_minutes, work, tuple(causes))


def work_minutes(plan: WeekPlan) -> int:
    """What of a week counts toward the fifteen hours."""
    return sum(each.counted_minutes for each in _lessons(plan) if is_work_oriented(each.occurrence.slot))


def _lessons(plan: WeekPlan) -> Iterator[PlannedOccurrence]:
    return (each for day in plan.days for each in day.occurrences)


def _causes(
    plan: WeekPlan,
    rules: RuleSet,
    slots: Iterable[Slot],
    undisturbed: Iterable[Occurrence],
    closures: Sequence[Closure],
) -> Iterator[Cause]:
    """What explains a gap, in the order in which it is taken from; each for itself, whatever the gap."""
    days = {day.date: day for day in plan.days}
    lost = [each for each in undisturbed if each.date in days]
    yield from _closed(days, lost, rules, closures)
    yield from _cancelled(plan, rules)
    yield from _on_days_off(days, lost, rules)
    yield from _gone(plan, rules, days, slots)


def _closed(
    days: Mapping[date, Day], undisturbed: Iterable[Occurrence], rules: RuleSet, closures: Sequence[Closure]
) -> Iterator[Cause]:
    by_closure: Counter[tuple[str, str | None]] = Counter()
    for each in undisturbed:
        if days[each.date].day_off and days[each.date].target_minutes == 0:
            continue  # a day off takes nothing that a closure could take once more
        stopping = next((closure for closure in closures if _stops(closure, each)), None)
        if stopping:
            by_closure[stopping.kind, stopping.name] += _worth(each, rules)
    for (code, name), minutes in sorted(by_closure.items(), key=lambda item: (item[0][0], item[0][1] or "")):
        yield Cause(GapCause.CLOSURE, minutes, code=code, name=name)


def _stops(closure: Closure, lesson: Occurrence) -> bool:
    concerns = closure.unit_id is None or closure.unit_id == lesson.slot.unit_id
    return concerns and closure.starts_on <= lesson.date <= closure.ends_on


def _cancelled(plan: WeekPlan, rules: RuleSet) -> Iterator[Cause]:
    by_kind: Counter[ActivityKind] = Counter()
    for day in plan.days:
        for each in day.occurrences:
            if each.occurrence.cancelled and each.counts:
                by_kind[each.occurrence.kind] += _worth(each.occurrence, rules)
    for kind, minutes in sorted(by_kind.items()):
        yield Cause(GapCause.CANCELLED, minutes, activity=kind)


_OFF = {
    DayOffKind.OUTSIDE_PROGRAMME: GapCause.OUTSIDE_PROGRAMME,
    DayOffKind.STATUTORY: GapCause.DAY_OFF,
    DayOffKind.TIME_OFF: GapCause.DAY_OFF,
}


def _on_days_off(
    days: Mapping[date, Day], undisturbed: Iterable[Occurrence], rules: RuleSet
) -> Iterator[Cause]:
    """A day off takes its share from the target. What was planned on it beyond that share is missing."""
    by_day: Counter[date] = Counter()
    for each in undisturbed:
        by_day[each.date] += _worth(each, rules)
    found: Counter[tuple[GapCause, str]] = Counter()
    for on, minutes in by_day.items():
        off = days[on].day_off
        if off and off.kind in _OFF:
            share = day_share(on.weekday(), rules) if on.weekday() < rules.programme_days else 0
            found[_OFF[off.kind], off.code] += max(0, minutes - share)
    order = list(GapCause)
    for (kind, code), minutes in sorted(found.items(), key=lambda item: (order.index(item[0][0]), item[0])):
        yield Cause(kind, minutes, code=code)


def _gone(plan: WeekPlan, rules: RuleSet, days: Mapping[date, Day], slots: Iterable[Slot]) -> Iterator[Cause]:
    """Hours that are over, as far as nothing has taken their place; of practice, also what is to come.

    What took their place is what has begun since; of practice, whatever practice there is.
    """
    over, coming = _would_be(plan.week, slots)
    open_days = {on for on, day in days.items() if not day.day_off}
    over = [each for each in over if each.date in open_days]
    coming = [each for each in coming if each.date in open_days]
    there = [each for each in _lessons(plan) if each.counts]
    for cause, of_practice in ((GapCause.PRACTICE_MISSING, True), (GapCause.ENDED_SLOT, False)):
        ended = [each for each in over if (each.kind in PRACTICE) is of_practice]
        minutes = sum(_worth(each, rules) for each in ended)
        if of_practice:
            ahead = sum(_worth(each, rules) for each in coming)
            minutes = max(minutes, ahead)
            instead = [each for each in there if each.occurrence.kind in PRACTICE]
        else:
            first = min((each.slot.valid_to for each in ended if each.slot.valid_to), default=date.max)
            instead = [each for each in there if each.occurrence.slot.valid_from > first]
        minutes -= sum(each.counted_minutes for each in instead)
        if minutes > 0:
            since = max((each.slot.valid_to for each in ended if each.slot.valid_to), default=None)
            yield Cause(cause, minutes, activity=_mostly(ended or coming), since=since)


def _would_be(week: IsoWeek, slots: Iterable[Slot]) -> tuple[list[Occurrence], list[Occurrence]]:
    """What the week would have, had what is over not ended, and had practice to come begun already."""
    over, coming = [], []
    for slot in slots:
        if slot.valid_to and slot.valid_to < week.sunday:
            endless = replace(slot, valid_to=week.sunday)
            found = occurrences([endless], (), (), {}, week.monday, week.sunday)
            over += [replace(each, slot=slot) for each in found if each.date > slot.valid_to]
        elif slot.kind in PRACTICE and slot.valid_from > week.monday:
            anchor = slot.alternates_from or slot.valid_from
            early = replace(slot, valid_from=week.monday, valid_to=None, alternates_from=anchor)
            found = occurrences([early], (), (), {}, week.monday, week.sunday)
            coming += [replace(each, slot=slot) for each in found if each.date < slot.valid_from]
    return over, coming


def _mostly(lessons: Collection[Occurrence]) -> ActivityKind | None:
    kinds = Counter(each.kind for each in lessons)
    return max(sorted(kinds), key=lambda kind: kinds[kind]) if kinds else None


def _worth(lesson: Occurrence, rules: RuleSet) -> int:
    """What a lesson counts as if it is held."""
    held = replace(lesson, change=None) if lesson.cancelled else lesson
    return credit(held, rules).credited_minutes


# ------------------------------------------------------------------ the fifteen hours


@dataclass(frozen=True, slots=True)
class WorkShare:
    """So many weeks, each with so many minutes: a line of the average's arithmetic."""

    minutes: int
    weeks: int


@dataclass(frozen=True, slots=True)
class WorkAverage:
    """Work-oriented programme time a week, on average, as it is planned from the start month on.

    Attributes:
        first, last: the weeks that it is taken over; `last` before `first`: it has not begun.
        shares: what the weeks hold, those wholly on leave too, the most frequent first.
        leave_weeks: weeks wholly on leave: in the programme, and time off leaves no programme day.
        excludes_leave: the municipality's setting (`exclude_full_leave_weeks`): whether these stay out of
            the average. Which it is, is an open question (`domain.md` 9), so both are shown.
    """

    first: IsoWeek
    last: IsoWeek
    shares: tuple[WorkShare, ...]
    leave_weeks: int
    excludes_leave: bool

    @property
    def minutes(self) -> int:
        """All minutes in the weeks."""
        return sum(share.minutes * share.weeks for share in self.shares)

    @property
    def weeks(self) -> int:
        """All weeks, those wholly on leave too."""
        return sum(share.weeks for share in self.shares)

    @property
    def counted_weeks(self) -> int:
        """The weeks that the sum is divided by."""
        return self.weeks - (self.leave_weeks if self.excludes_leave else 0)

    @property
    def average_minutes(self) -> int | None:
        """Minutes a week, rounded down; None: there is no week to divide by."""
        return self.minutes // self.counted_weeks if self.counted_weeks else None

    @property
    def other_average_minutes(self) -> int | None:
        """The same, had the municipality decided the other way about weeks wholly on leave."""
        weeks = self.weeks - (0 if self.excludes_leave else self.leave_weeks)
        return self.minutes // weeks if weeks else None

    @property
    def is_met(self) -> bool:
        """Whether it is fifteen hours; also as long as there is no week to divide by."""
        return self.minutes >= WORK_NEEDED * self.counted_weeks


def counted_from(programme: Programme | None) -> date | None:
    """The day from which the fifteen hours are counted; None: they are not.

    Three months after the start with upper secondary education, six without. The rule is for programmes
    that qualify for work.
    """
    if programme is None or programme.starts_on is None or programme.track is not Track.WORK:
        return None
    with_it = programme.education_level in _WITH_UPPER_SECONDARY
    after = WORK_AFTER_MONTHS_WITH_UPPER_SECONDARY if with_it else WORK_AFTER_MONTHS
    return months_after(programme.starts_on, after)


def work_weeks(programme: Programme | None, until: IsoWeek) -> tuple[IsoWeek, ...]:
    """The weeks that the average is taken over.

    From the first that begins on or after the day from which it counts, to `until`, or the last that begins
    within the programme.
    """
    starts = counted_from(programme)
    if starts is None or programme is None:
        return ()
    first = work_week_of(starts)
    ends = min(until.monday, last_day(programme) or until.monday)
    return weeks_from(first, max(0, (ends - first.monday).days // 7 + 1))


def work_week_of(starts: date) -> IsoWeek:
    """The first week that begins on or after the day from which the fifteen hours are counted."""
    return IsoWeek.of(starts + timedelta(days=-starts.weekday() % 7))


def work_average(
    first: IsoWeek, weeks: Iterable[tuple[IsoWeek, int, bool]], *, excludes_leave: bool
) -> WorkAverage:
    """The average of some weeks.

    Args:
        first: the week that it counts from, also when there is none yet.
        weeks: in order, each with its work-oriented minutes, and whether it is wholly on leave.
        excludes_leave: whether weeks wholly on leave stay out of it.
    """
    counted = list(weeks)
    kinds = Counter(minutes for _, minutes, _ in counted)
    by_frequency = sorted(kinds, key=lambda minutes: (-kinds[minutes], minutes))
    return WorkAverage(
        first=first,
        last=counted[-1][0] if counted else first.previous(),
        shares=tuple(WorkShare(minutes, kinds[minutes]) for minutes in by_frequency),
        leave_weeks=sum(on_leave for _, _, on_leave in counted),
        excludes_leave=excludes_leave,
    )


def is_on_leave(plan: WeekPlan) -> bool:
    """Whether a week is wholly on leave: time off, and no programme day beside it."""
    off = {day.day_off.kind for day in plan.days if day.day_off}
    return plan.target_minutes == 0 and DayOffKind.TIME_OFF in off


# ------------------------------------------------------------------ a group


@dataclass(frozen=True, slots=True)
class GroupWeek:
    """One week to come of a group.

    Attributes:
        planned_minutes, target_minutes: the group's own hours for somebody who has nothing else, and the
            full week they are measured by; causes of that gap where nobody is in the group yet.
        members: those who belong to the group on a day of the week, and are in the programme then.
        below: those of them for whom less is planned than is due, whatever it is planned by.
        gap_minutes: what they lack, together.
        causes: why, together; the largest first.
    """

    week: IsoWeek
    planned_minutes: int
    target_minutes: int
    members: int
    below: int
    gap_minutes: int
    causes: tuple[Cause, ...]


@dataclass(frozen=True, slots=True)
class Attends:
    """One participant's weeks, and those of them in which they belong to the group (a slice)."""

    weeks: Sequence[ForecastWeek]
    start: int
    stop: int


def group_weeks(own: Sequence[ForecastWeek], members: Iterable[Attends]) -> tuple[GroupWeek, ...]:
    """A group's weeks, from its own hours and those of its members.

    Members who share their weeks are added once, however many they are.
    """
    distinct: dict[tuple[int, int, int], tuple[Attends, int]] = {}
    for each in members:
        key = (id(each.weeks), each.start, each.stop)
        distinct[key] = (each, distinct[key][1] + 1 if key in distinct else 1)
    by_week: list[list[tuple[ForecastWeek, int]]] = [[] for _ in own]
    for attends, count in distinct.values():
        for place in range(attends.start, attends.stop):
            if attends.weeks[place].target_minutes:
                by_week[place].append((attends.weeks[place], count))
    return tuple(_group_week(week, there) for week, there in zip(own, by_week, strict=True))


def weeks_below(weeks: Iterable[GroupWeek]) -> int:
    """How many weeks are below target in a group: a member's week counts as one.

    So 31 are, for example, one week of each of 31 members, or 31 weeks of one. A member's week is counted
    if they belong to the group on a day of it, and all that is planned for them that week, in this group
    or elsewhere, is less than their target.
    """
    return sum(week.below for week in weeks)


def _group_week(own: ForecastWeek, members: Sequence[tuple[ForecastWeek, int]]) -> GroupWeek:
    below = [(week, count) for week, count in members if week.is_below]
    return GroupWeek(
        week=own.week,
        planned_minutes=own.planned_minutes,
        target_minutes=own.target_minutes,
        members=sum(count for _, count in members),
        below=sum(count for _, count in below),
        gap_minutes=sum(week.gap_minutes * count for week, count in below),
        causes=_together(below) if members else own.causes,
    )


def _together(weeks: Iterable[tuple[ForecastWeek, int]]) -> tuple[Cause, ...]:
    sums: dict[Cause, int] = {}
    for week, count in weeks:
        for cause in week.causes:
            alike = replace(cause, minutes=0)
            sums[alike] = sums.get(alike, 0) + cause.minutes * count
    order = list(GapCause)
    return tuple(
        replace(alike, minutes=minutes)
        for alike, minutes in sorted(
            sums.items(),
            key=lambda item: (-item[1], order.index(item[0].kind), item[0].code or "", item[0].name or ""),
        )
    )


# ------------------------------------------------------------------ what if


@dataclass(frozen=True, slots=True)
class ProposedSlot:
    """A change of the timetable that nobody has saved.

    Attributes:
        replaces: the slot that it changes or ends; None: it is a new one.
        last_day: the last day of what it replaces; before that one's first, it is as if it never was.
        slot: what there is instead, or beside; None: nothing, what it replaces only ends.

    Raises:
        ValueError: it proposes nothing.
    """

    replaces: UUID | None
    last_day: date | None
    slot: Slot | None

    def __post_init__(self) -> None:
        if self.replaces is None and self.slot is None:
            raise ValueError("nothing is proposed")
        if (self.replaces is None) != (self.last_day is None):
            raise ValueError("what is replaced has a last day")

    def of(
        self, *, group_id: UUID | None = None, participant_id: UUID | None = None, unit_id: UUID | None = None
    ) -> ProposedSlot:
        """The same, for a group of this unit or for a participant."""
        if self.slot is None:
            return self
        slot = replace(self.slot, group_id=group_id, participant_id=participant_id, unit_id=unit_id)
        return replace(self, slot=slot)


def with_proposal(slots: Iterable[Slot], proposal: Collection[ProposedSlot]) -> tuple[Slot, ...]:
    """The slots of one group or participant as they would be.

    What a proposal replaces and is not among them says nothing.
    """
    ends = {each.replaces: each.last_day for each in proposal if each.replaces}
    kept = (_until(slot, ends[slot.id]) if slot.id in ends else slot for slot in slots)
    return (*(slot for slot in kept if slot), *(each.slot for each in proposal if each.slot))


def _until(slot: Slot, last: date | None) -> Slot | None:
    return slot.within(slot.valid_from, last) if last and last >= slot.valid_from else None
