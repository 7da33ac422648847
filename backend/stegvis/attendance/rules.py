"""The week account: planned time with the marks added."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from stegvis.attendance.model import (
    AccountLine,
    AttendanceEntry,
    Entries,
    ExtendingDay,
    ExtensionMode,
    Mark,
    Outcome,
    RecordedWeek,
    WeekAccount,
)
from stegvis.timetable.model import Day, PlannedOccurrence, WeekPlan

Shares = tuple[Outcome, int, int, int, int]
"""The outcome, then minutes attended, excused, unexcused and unrecorded."""


def week_account(plan: WeekPlan, entries: Iterable[AttendanceEntry]) -> WeekAccount:
    """What became of one participant's planned week.

    Entries for other weeks, or for what is no longer planned, say nothing. A statutory day off
    adds neither target nor planned time, so it has no gap of its own.

    Raises:
        ValueError: two entries for one occurrence.
    """
    recorded = _by_occurrence(entries)
    lines = tuple(_line(planned, recorded) for day in plan.days for planned in day.occurrences)
    return WeekAccount(
        week=plan.week,
        planned_minutes=plan.planned_minutes,
        attended_minutes=sum(line.attended_minutes for line in lines),
        excused_minutes=sum(line.excused_minutes for line in lines),
        unexcused_minutes=sum(line.unexcused_minutes for line in lines),
        unrecorded_minutes=sum(line.unrecorded_minutes for line in lines),
        target_minutes=plan.target_minutes,
        rule_version=plan.rule_version,
        lines=lines,
        target_lines=plan.target_lines,
    )


def extending_days(weeks: Iterable[RecordedWeek]) -> tuple[ExtendingDay, ...]:
    """The working days of absence that count toward an extension (Regulations §§ 10, 19), in order.

    A day counts when something was planned on it, all of which was missed, approved, for what adds to the
    programme. One lesson that somebody came to, or of which nothing was recorded, and it does not count.
    Of several categories on one day the first names it.
    """
    return tuple(
        found for week in weeks for day in week.plan.days if (found := _extending_day(day, week.entries))
    )


def _extending_day(day: Day, entries: Entries) -> ExtendingDay | None:
    happening = [each.occurrence for each in day.occurrences if each.counts and not each.occurrence.cancelled]
    recorded = [entries.get((each.slot.id, each.slot_date)) for each in happening]
    missed = [
        entry.category
        for entry in recorded
        if entry and entry.mark is Mark.ABSENT and entry.approved
        if entry.category and entry.category.adds_to_duration
    ]
    if not day.target_minutes or not missed or len(missed) < len(happening):
        return None
    return ExtendingDay(day.date, missed[0])


def extends_by(days: int, mode: ExtensionMode) -> int:
    """By how many working days so many days of absence extend a programme: none, up to ten together.

    Above ten all of them, or by the other reading what is above: 14 days are 14, or 4.
    """
    if days <= MOST_WITHOUT_EXTENSION:
        return 0
    return days if mode is ExtensionMode.ALL else days - MOST_WITHOUT_EXTENSION


MOST_WITHOUT_EXTENSION = 10


def _line(planned: PlannedOccurrence, recorded: dict[tuple[UUID, date], AttendanceEntry]) -> AccountLine:
    occurrence, credited = planned.occurrence, planned.credited
    entry = recorded.get((occurrence.slot.id, occurrence.slot_date))
    outcome, attended, excused, unexcused, unrecorded = _shares(planned, entry)
    return AccountLine(
        occurrence_id=occurrence.id,
        date=occurrence.date,
        starts=occurrence.starts,
        ends=occurrence.ends,
        kind=occurrence.kind,
        clock_minutes=credited.clock_minutes,
        lessons=credited.lessons,
        credited_minutes=planned.counted_minutes,
        rule=credited.rule,
        rate_per_lesson=credited.rate_per_lesson,
        source=credited.source,
        outcome=outcome,
        attended_minutes=attended,
        excused_minutes=excused,
        unexcused_minutes=unexcused,
        unrecorded_minutes=unrecorded,
    )


def _shares(planned: PlannedOccurrence, entry: AttendanceEntry | None) -> Shares:
    """Divide what an occurrence counts; the parts always add up to the whole."""
    minutes = planned.counted_minutes
    if planned.occurrence.cancelled:
        return Outcome.CANCELLED, 0, 0, 0, 0
    if not planned.counts:
        return Outcome.NOT_COUNTED, 0, 0, 0, 0
    if entry is None:
        return Outcome.UNRECORDED, 0, 0, 0, minutes
    if entry.mark is Mark.PRESENT:
        return Outcome.ATTENDED, minutes, 0, 0, 0
    return _in_part(entry, minutes, _missed(planned, entry))


def _in_part(entry: AttendanceEntry, minutes: int, missed: int) -> Shares:
    excused, unexcused = (missed, 0) if entry.excused else (0, missed)
    absent = Outcome.EXCUSED if entry.excused else Outcome.UNEXCUSED
    outcome = Outcome.LATE if entry.mark is Mark.LATE else absent
    return outcome, minutes - missed, excused, unexcused, 0


def _missed(planned: PlannedOccurrence, entry: AttendanceEntry) -> int:
    """The credited minutes that were missed: all of them, or by coming late a part.

    The part is the same share as of the clock, so that 15 minutes late for four lessons (180
    minutes, credited 300) is 25 credited minutes. Rounded down, in favour of the participant; what
    is left is attended. Later than the end is all of it.
    """
    credited = planned.credited
    if entry.late_minutes is None or entry.late_minutes >= credited.clock_minutes:
        return credited.credited_minutes
    return credited.credited_minutes * entry.late_minutes // credited.clock_minutes


def _by_occurrence(
    entries: Iterable[AttendanceEntry],
) -> dict[tuple[UUID, date], AttendanceEntry]:
    recorded: dict[tuple[UUID, date], AttendanceEntry] = {}
    for entry in entries:
        key = (entry.slot_id, entry.on_date)
        if key in recorded:
            raise ValueError(f"two entries for one occurrence on {entry.on_date}")
        recorded[key] = entry
    return recorded
