"""From occurrences to programme time, the target beside it, and the gap between the two."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, time

from stegvis.kit.weeks import IsoWeek, clock_minutes
from stegvis.rulebook.kinds import KINDS
from stegvis.rulebook.model import Credit, Crediting, CreditRule, RuleSet, WeeklyTarget
from stegvis.timetable.model import (
    Closure,
    Credited,
    Day,
    DayOff,
    DayOffKind,
    Occurrence,
    PlannedOccurrence,
    ProgrammeDates,
    Slot,
    TargetLine,
    TargetRule,
    TimeOff,
    WeekPlan,
)
from stegvis.timetable.occurrences import in_time

OWN_ACTIVITY = "activity"
"""The source of a credit that the municipality has set on the activity itself."""


def credit(occurrence: Occurrence, rules: RuleSet) -> Credited:
    """What an occurrence counts as programme time.

    By lesson: the number of lessons, or as many as fit, times what a lesson counts as; a remainder
    is a break. Where not even one fits, and for all that is not taught in lessons, by the clock,
    less the break. Hours that are moved to another length lose their number of lessons: it is
    counted anew from the clock. Cancelled: nothing.
    """
    how = _crediting(occurrence.slot, rules)
    if occurrence.cancelled:
        return Credited(0, None, 0, how.rule, how.rate_per_lesson, how.source)
    slot = occurrence.slot
    length = clock_minutes(occurrence.date, occurrence.starts, occurrence.ends)
    clock = max(0, length - slot.break_minutes)
    if how.rate_per_lesson is None:
        return Credited(clock, None, clock, how.rule, None, how.source)
    lessons = slot.lessons if slot.lessons and _as_long_as_planned(occurrence) else None
    lessons = lessons or clock // rules.lesson_minutes
    if not lessons:
        return Credited(clock, None, clock, CreditRule.CLOCK_TIME, None, how.source)
    credited = lessons * how.rate_per_lesson
    return Credited(clock, lessons, credited, how.rule, how.rate_per_lesson, how.source)


def is_work_oriented(slot: Slot) -> bool:
    """Whether it counts toward the 15 hours of Integration Act § 14 a."""
    return KINDS[slot.kind].work_oriented if slot.work_oriented is None else slot.work_oriented


def target(
    week: IsoWeek,
    programme: ProgrammeDates | None,
    rules: RuleSet,
    days_off: Mapping[date, str],
    time_off: Iterable[TimeOff] = (),
) -> tuple[TargetLine, ...]:
    """The week's target day by day: an equal share for each programme day, else nothing and why.

    A programme day is Monday to Friday less public holidays and the participant's own time off,
    within the programme's dates. A closure changes nothing here: the municipality owes the hours
    all the same. Where the week does not divide evenly, the shares of whole minutes still add up.
    """
    own = _settled(time_off)
    return tuple(_target_line(day, _off(day, programme, rules, days_off, own), rules) for day in week.days)


def week_plan(
    week: IsoWeek,
    planned: Iterable[Occurrence],
    programme: ProgrammeDates | None,
    rules: RuleSet,
    *,
    days_off: Mapping[date, str],
    closures: Iterable[Closure] = (),
    time_off: Iterable[TimeOff] = (),
) -> WeekPlan:
    """One participant's week: what is planned against the target. The forecast asks nothing more.

    Args:
        week: the week.
        planned: occurrences of the participant's slots; those of other weeks are left out.
        programme: from when to when; None, not in a programme: there is no target.
        rules: what applies to this participant in this week.
        days_off: public holidays by date.
        closures: those that concern this participant; they only tell why a day is empty.
        time_off: this participant's own. Nothing is planned on these days, and they have no target.
    """
    own, closed = _settled(time_off), sorted(closures, key=_by_kind_and_name)
    by_day: dict[date, list[PlannedOccurrence]] = {day: [] for day in week.days}
    for occurrence in sorted(planned, key=in_time):
        if occurrence.date in by_day and not _during(own, occurrence.date):
            by_day[occurrence.date].append(_planned(occurrence, programme, rules))
    days = tuple(
        _day(day, tuple(entries), _off(day, programme, rules, days_off, own), closed, rules)
        for day, entries in by_day.items()
    )
    return WeekPlan(
        week=week,
        days=days,
        planned_minutes=sum(day.planned_minutes for day in days),
        target_minutes=sum(day.target.minutes for day in days),
        rule_version=rules.version,
    )


# ------------------------------------------------------------------ a week, day by day


def _planned(occurrence: Occurrence, programme: ProgrammeDates | None, rules: RuleSet) -> PlannedOccurrence:
    counts = programme is not None and programme.includes(occurrence.date)
    return PlannedOccurrence(occurrence, credit(occurrence, rules), counts)


def _day(
    day: date,
    entries: tuple[PlannedOccurrence, ...],
    off: DayOff | None,
    closures: list[Closure],
    rules: RuleSet,
) -> Day:
    closed = None if off else _closed(day, closures)
    return Day(
        date=day,
        day_off=off or closed,
        occurrences=entries,
        target=_target_line(day, off, rules, closed),
        planned_minutes=sum(entry.counted_minutes for entry in entries),
    )


def _off(
    day: date,
    programme: ProgrammeDates | None,
    rules: RuleSet,
    days_off: Mapping[date, str],
    time_off: list[TimeOff],
) -> DayOff | None:
    """Why a day has no target; None: it has one."""
    if programme is None or not programme.includes(day):
        return DayOff(DayOffKind.OUTSIDE_PROGRAMME, "outside-programme")
    if code := days_off.get(day):
        return DayOff(DayOffKind.STATUTORY, code)
    if day.weekday() >= rules.programme_days:
        return DayOff(DayOffKind.WEEKEND, "weekend")
    if own := _during(time_off, day):
        return DayOff(DayOffKind.TIME_OFF, own.kind)
    return None


def _closed(day: date, closures: list[Closure]) -> DayOff | None:
    for closure in closures:
        if closure.starts_on <= day <= closure.ends_on:
            return DayOff(DayOffKind.CLOSURE, closure.kind, closure.name)
    return None


_RULE = {
    DayOffKind.OUTSIDE_PROGRAMME: TargetRule.OUTSIDE_PROGRAMME,
    DayOffKind.STATUTORY: TargetRule.DAY_OFF,
    DayOffKind.WEEKEND: TargetRule.DAY_OFF,
    DayOffKind.TIME_OFF: TargetRule.TIME_OFF,
}


def _target_line(day: date, off: DayOff | None, rules: RuleSet, closed: DayOff | None = None) -> TargetLine:
    if off is None:
        share = day_share(day.weekday(), rules)
        reason = closed.code if closed else None
        return TargetLine(day, share, TargetRule.PROGRAMME_DAY, reason, rules.target_source)
    outside = off.kind is DayOffKind.OUTSIDE_PROGRAMME
    source = rules.target_source if outside else rules.day_off_source
    return TargetLine(day, 0, _RULE[off.kind], off.code, source)


def day_share(weekday: int, rules: RuleSet) -> int:
    """A weekday's part of the week's target: what is due by its end less what was due before."""
    before = rules.week_minutes * weekday // rules.programme_days
    return rules.week_minutes * (weekday + 1) // rules.programme_days - before


def _during(time_off: list[TimeOff], day: date) -> TimeOff | None:
    for own in time_off:
        if own.starts_on <= day <= own.ends_on:
            return own
    return None


def _settled(time_off: Iterable[TimeOff]) -> list[TimeOff]:
    """In one order, so that where two overlap the order of input does not choose the reason."""
    return sorted(time_off, key=lambda own: own.kind)


def _by_kind_and_name(closure: Closure) -> tuple[str, str]:
    return closure.kind, closure.name or ""


# ------------------------------------------------------------------ an occurrence


def _crediting(slot: Slot, rules: RuleSet) -> Crediting:
    """The rulebook's way for this kind, unless the activity has its own."""
    general = rules.crediting[slot.kind]
    if slot.credit is None and slot.lesson_credit_minutes is None:
        return general
    if slot.credit is Credit.CLOCK:
        return Crediting(CreditRule.CLOCK_TIME, None, OWN_ACTIVITY)
    if slot.credit is None and general.rate_per_lesson is None:
        return general  # a rate for lessons says nothing of what is not taught in lessons
    if rules.weekly_target is WeeklyTarget.OWN_WORK:
        return Crediting(CreditRule.LESSON_CREDIT, rules.lesson_rate, rules.target_source)
    rate = slot.lesson_credit_minutes or general.rate_per_lesson or rules.lesson_rate
    return Crediting(CreditRule.LESSON_CREDIT, rate, OWN_ACTIVITY)


def _as_long_as_planned(occurrence: Occurrence) -> bool:
    slot = occurrence.slot
    return _length(occurrence.starts, occurrence.ends) == _length(slot.starts, slot.ends)


def _length(starts: time, ends: time) -> int:
    return (ends.hour - starts.hour) * 60 + ends.minute - starts.minute
