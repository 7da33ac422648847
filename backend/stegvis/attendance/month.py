"""The month account: the weeks' own lines, those of one month, added up.

It takes the lines of the week accounts as they are, so that a month and its weeks cannot differ. A lesson
belongs to the month in which it is held; a week that lies in two months gives each its days.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from stegvis.attendance.absence import Decision, leave_days
from stegvis.attendance.model import (
    AbsenceCategory,
    AccountLine,
    AttendanceEntry,
    Entries,
    Mark,
    Outcome,
    RecordedWeek,
)
from stegvis.attendance.rules import extending_days
from stegvis.kit.months import months_after
from stegvis.kit.public_holidays import is_working_day
from stegvis.kit.weeks import IsoWeek
from stegvis.rulebook.model import ActivityKind, SocialStudiesModule
from stegvis.timetable.model import PlannedOccurrence, TargetLine
from stegvis.timetable.rules import is_work_oriented

SOCIAL_STUDIES_LESSONS = 75
"""Three modules of 25 (Regulations on social studies). An hour of the course is read as a lesson."""

SOCIAL_STUDIES_LESSONS_A_MODULE = 25

SOCIAL_STUDIES_LESSONS_BEFORE_2022 = 50
"""Where the permit is from before 1 January 2022 (Integration Regulations § 73)."""

_MORE_LESSONS_FROM = date(2022, 1, 1)
_YEAR = 12


def last_of(month: date) -> date:
    """The last day of the month that begins on a day."""
    return months_after(month, 1) - timedelta(days=1)


def weeks_of(month: date) -> tuple[IsoWeek, ...]:
    """The weeks that have a day in the month that begins on a day: five or six, or four in February."""
    week, last = IsoWeek.of(month), IsoWeek.of(last_of(month))
    return tuple(week.plus(number) for number in range((last.monday - week.monday).days // 7 + 1))


@dataclass(frozen=True, slots=True)
class MonthLine:
    """One line of a week account, with what the month asks beside it.

    Attributes:
        line: as the week has it.
        rule_version: of the rules by which the week was counted.
        slot_id, slot_date: the occurrence's identity: what an entry is recorded under.
        activity: the municipality's own name for it.
        category: why somebody was away; None: nobody has decided, or they were there.
        late_minutes: how late somebody came, if they did.
        excused_clock, unexcused_clock: what was missed of it, by the clock.
        module: of social studies, as the activity says now; no basis of a month holds it.
    """

    line: AccountLine
    rule_version: str
    slot_id: UUID
    slot_date: date
    activity: str | None
    work_oriented: bool
    category: AbsenceCategory | None
    late_minutes: int | None
    excused_clock: int
    unexcused_clock: int
    module: SocialStudiesModule | None = None

    @property
    def happened(self) -> bool:
        """Whether it is programme time at all: neither cancelled, nor outside the programme's dates."""
        return self.line.outcome not in {Outcome.CANCELLED, Outcome.NOT_COUNTED}

    @property
    def clock(self) -> int:
        """Its minutes by the clock, as far as it is programme time."""
        return self.line.clock_minutes if self.happened else 0

    @property
    def unrecorded_clock(self) -> int:
        """The same, of what nothing is recorded of."""
        return self.clock if self.line.outcome is Outcome.UNRECORDED else 0

    @property
    def wholly_missed(self) -> bool:
        """Whether somebody was away from all of it."""
        return self.happened and self.line.outcome in {Outcome.EXCUSED, Outcome.UNEXCUSED}

    @property
    def unexplained(self) -> bool:
        """Whether somebody was away from all of it, and nobody has decided what that is.

        Coming late is what it is: a month does not wait for anybody to explain minutes.
        """
        return self.line.outcome is Outcome.UNEXCUSED and self.category is None


@dataclass(frozen=True, slots=True)
class Excused:
    """Approved absence of one category: minutes credited and by the clock, and whole days."""

    category: AbsenceCategory
    minutes: int
    clock_minutes: int
    days: int


@dataclass(frozen=True, slots=True)
class MonthAccount:
    """One participant's month. Planned is always attended, excused, unexcused and unrecorded.

    In whole minutes of programme time; `..._clock` by the clock. Each figure is a sum over `lines`, which
    name rule, version and source; `target` is one over `target_lines`.

    Attributes:
        month: its first day.
        excused_by: excused time by category, in the order of the categories.
        unexcused_days: days on which all that was held was missed, and not excused.
        extending: days that count toward an extension of the programme (Regulations §§ 10, 19).
    """

    month: date
    planned: int
    attended: int
    excused: int
    unexcused: int
    unrecorded: int
    target: int
    planned_clock: int
    attended_clock: int
    excused_clock: int
    unexcused_clock: int
    unrecorded_clock: int
    excused_by: tuple[Excused, ...]
    unexcused_days: tuple[date, ...]
    extending: tuple[date, ...]
    lines: tuple[MonthLine, ...]
    target_lines: tuple[TargetLine, ...]
    versions: tuple[str, ...]

    @property
    def gap(self) -> int:
        """Target less planned; below zero, planned beyond it."""
        return self.target - self.planned


def month_account(month: date, weeks: Iterable[RecordedWeek]) -> MonthAccount:
    """What became of one participant's month.

    Args:
        month: its first day.
        weeks: all that have a day in it (`weeks_of`); days of other months are left out.
    """
    found = list(weeks)
    last = last_of(month)
    lines = tuple(each for week in found for each in _lines(week) if month <= each.line.date <= last)
    targets = tuple(
        each for week in found for each in week.account.target_lines if month <= each.date <= last
    )
    clock, excused_clock, unexcused_clock, unrecorded_clock = (
        sum(each.clock for each in lines),
        sum(each.excused_clock for each in lines),
        sum(each.unexcused_clock for each in lines),
        sum(each.unrecorded_clock for each in lines),
    )
    return MonthAccount(
        month=month,
        planned=sum(each.line.credited_minutes for each in lines if each.happened),
        attended=sum(each.line.attended_minutes for each in lines),
        excused=sum(each.line.excused_minutes for each in lines),
        unexcused=sum(each.line.unexcused_minutes for each in lines),
        unrecorded=sum(each.line.unrecorded_minutes for each in lines),
        target=sum(each.minutes for each in targets),
        planned_clock=clock,
        attended_clock=clock - excused_clock - unexcused_clock - unrecorded_clock,
        excused_clock=excused_clock,
        unexcused_clock=unexcused_clock,
        unrecorded_clock=unrecorded_clock,
        excused_by=_excused_by(lines),
        unexcused_days=_days(lines, Outcome.UNEXCUSED),
        extending=tuple(each.date for each in extending_days(found) if month <= each.date <= last),
        lines=lines,
        target_lines=targets,
        versions=tuple(sorted({week.account.rule_version for week in found if _touches(week, month, last)})),
    )


def _touches(week: RecordedWeek, first: date, last: date) -> bool:
    return week.plan.week.monday <= last and first <= week.plan.week.sunday


def _lines(week: RecordedWeek) -> Iterator[MonthLine]:
    """The account's lines beside the plan's occurrences: the account is made of these, in their order."""
    planned = (each for day in week.plan.days for each in day.occurrences)
    for each, line in zip(planned, week.account.lines, strict=True):
        yield _line(each, line, week.account.rule_version, week.entries)


def _line(planned: PlannedOccurrence, line: AccountLine, version: str, entries: Entries) -> MonthLine:
    occurrence = planned.occurrence
    entry = entries.get((occurrence.slot.id, occurrence.slot_date))
    excused, unexcused = missed_by_clock(line, entry)
    return MonthLine(
        line=line,
        rule_version=version,
        slot_id=occurrence.slot.id,
        slot_date=occurrence.slot_date,
        activity=occurrence.slot.name,
        work_oriented=is_work_oriented(occurrence.slot),
        category=entry.category if entry and line.excused_minutes + line.unexcused_minutes else None,
        late_minutes=entry.late_minutes if entry else None,
        excused_clock=excused,
        unexcused_clock=unexcused,
        module=occurrence.slot.module,
    )


def missed_by_clock(line: AccountLine, entry: AttendanceEntry | None) -> tuple[int, int]:
    """What was missed of an hour by the clock, excused and unexcused.

    Of lateness the minutes that somebody was late, else the same share as of the credited minutes, rounded
    down in favour of the participant.
    """
    missed = line.excused_minutes + line.unexcused_minutes
    if not missed:
        return 0, 0
    clock = line.clock_minutes * missed // line.credited_minutes
    if entry and entry.mark is Mark.LATE and entry.late_minutes:
        clock = min(entry.late_minutes, line.clock_minutes)
    unexcused = clock * line.unexcused_minutes // missed
    return clock - unexcused, unexcused


def _excused_by(lines: tuple[MonthLine, ...]) -> tuple[Excused, ...]:
    minutes: dict[AbsenceCategory, int] = {}
    clock: dict[AbsenceCategory, int] = {}
    for each in lines:
        if each.line.excused_minutes and each.category:
            minutes[each.category] = minutes.get(each.category, 0) + each.line.excused_minutes
            clock[each.category] = clock.get(each.category, 0) + each.excused_clock
    days: dict[AbsenceCategory, int] = {}
    for day in _days(lines, Outcome.EXCUSED):
        named = next(each.category for each in lines if each.line.date == day and each.category)
        days[named] = days.get(named, 0) + 1
    return tuple(
        Excused(category, minutes[category], clock[category], days.get(category, 0))
        for category in AbsenceCategory
        if category in minutes
    )


def _days(lines: tuple[MonthLine, ...], outcome: Outcome) -> tuple[date, ...]:
    """The days on which all that was held came to the one thing."""
    by_day: dict[date, set[Outcome]] = {}
    for each in lines:
        if each.happened:
            by_day.setdefault(each.line.date, set()).add(each.line.outcome)
    return tuple(day for day in sorted(by_day) if by_day[day] == {outcome})


# ------------------------------------------------------------------ the fifteen hours


def work_attended(week: RecordedWeek) -> int:
    """Minutes of one week that were attended, of what counts toward the fifteen hours (§ 14 a)."""
    return sum(each.line.attended_minutes for each in _lines(week) if each.work_oriented)


# ------------------------------------------------------------------ social studies


@dataclass(frozen=True, slots=True)
class Course:
    """Lessons of social studies under one name, and how many of them were attended."""

    name: str | None
    lessons: int
    attended: int


@dataclass(frozen=True, slots=True)
class ModuleSoFar:
    """One module of social studies; of the old course of 50 lessons nobody has said how it is divided.

    Attributes:
        module: None: lessons of activities of which the municipality has not said which module they are.
        needed: lessons; None: it is not known, or there is no such number.
        attended, planned: lessons, as for the course as a whole.
    """

    module: SocialStudiesModule | None
    needed: int | None
    attended: int
    planned: int

    @property
    def in_time(self) -> bool:
        """Whether what is attended and planned until the limit is enough."""
        return self.needed is None or self.attended + self.planned >= self.needed


@dataclass(frozen=True, slots=True)
class SocialStudies:
    """How far somebody has come with social studies.

    Attributes:
        needed: lessons in all.
        attended: lessons so far; coming late is being there.
        courses: the same, by the names that the municipality has given its activities.
        modules: the same by module, all three of them; and what is of none, where there is any.
        due_on: one year after the start offer, and the working days of approved leave; None: no offer is
            known.
        planned: lessons still to come until then, by the timetable.
    """

    needed: int
    attended: int
    courses: tuple[Course, ...]
    modules: tuple[ModuleSoFar, ...]
    due_on: date | None
    planned: int

    @property
    def in_time(self) -> bool:
        """Whether what is attended and planned until the limit is enough, of each module that is known.

        Lessons of no known module may be those that a module lacks: only the whole then tells.
        """
        whole = self.attended + self.planned >= self.needed
        return whole and (self.has_unplaced or all(each.in_time for each in self.modules))

    @property
    def has_unplaced(self) -> bool:
        """Whether there are lessons of which nobody has said which module they are."""
        return any(each.module is None for each in self.modules)


def lessons_needed(permit_on: date | None) -> int:
    """The extent of the course for one person."""
    before = permit_on is not None and permit_on < _MORE_LESSONS_FROM
    return SOCIAL_STUDIES_LESSONS_BEFORE_2022 if before else SOCIAL_STUDIES_LESSONS


def social_studies_due(offered_on: date, decisions: Iterable[Decision]) -> date:
    """The last day of the year within which the course and its test are due.

    The year runs from the start offer, and so many working days longer as are approved leave within it, or
    within what is added (Regulations on social studies). Leave is what adds to the programme, too.

    Args:
        offered_on: the day of the offer.
        decisions: about absence, of any time.
    """
    due = months_after(offered_on, _YEAR)
    found = leave_days(decisions, offered_on, date.max)
    leave = {day for day, category in found.items() if category.adds_to_duration and is_working_day(day)}
    to_add = sum(day <= due for day in leave)
    while to_add:
        due += timedelta(days=1)
        to_add -= is_working_day(due) and due not in leave
    return due


def social_studies(
    weeks: Iterable[RecordedWeek],
    on: date,
    *,
    permit_on: date | None,
    due_on: date | None,
    lesson_minutes: int,
) -> SocialStudies:
    """How far somebody has come, and whether the timetable gets them there within the year.

    What the municipality credits by the clock is as many lessons as fit.

    Args:
        weeks: from the programme's start to the limit, or as much of it as there is.
        on: today: what comes later is planned, what is past counts only when it was attended.
        permit_on: chooses the extent.
        due_on: the limit (`social_studies_due`).
        lesson_minutes: how long a lesson lasts.
    """
    held: dict[str | None, tuple[int, int]] = {}
    been: Counter[SocialStudiesModule | None] = Counter()
    ahead: Counter[SocialStudiesModule | None] = Counter()
    for each in (line for week in weeks for line in _lines(week)):
        line = each.line
        if line.kind is not ActivityKind.SOCIAL_STUDIES or not each.happened:
            continue
        lessons = line.lessons or line.clock_minutes // lesson_minutes
        there = line.attended_minutes > 0
        if line.date <= on or there:
            total, attended = held.get(each.activity, (0, 0))
            held[each.activity] = total + lessons, attended + (lessons if there else 0)
            been[each.module] += lessons if there else 0
        elif due_on is None or line.date <= due_on:
            ahead[each.module] += lessons
    courses = tuple(
        Course(name, *held[name]) for name in sorted(held, key=lambda name: (name is None, name or ""))
    )
    needed = lessons_needed(permit_on)
    each_needs = SOCIAL_STUDIES_LESSONS_A_MODULE if needed == SOCIAL_STUDIES_LESSONS else None
    modules: list[SocialStudiesModule | None] = [*SocialStudiesModule]
    if been[None] + ahead[None]:
        modules.append(None)
    return SocialStudies(
        needed=needed,
        attended=been.total(),
        courses=courses,
        modules=tuple(
            ModuleSoFar(module, each_needs if module else None, been[module], ahead[module])
            for module in modules
        ),
        due_on=due_on,
        planned=ahead.total(),
    )
