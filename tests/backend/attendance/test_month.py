"""The month account: the weeks' own lines, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stegvis.attendance.absence import Decision, Span
from stegvis.attendance.model import AbsenceCategory, AttendanceEntry, Mark, Outcome, RecordedWeek
from stegvis.attendance.month import (
    ModuleSoFar,
    SocialStudies,
    last_of,
    lessons_needed,
    month_account,
    social_studies,
    social_studies_due,
    weeks_of,
    work_attended,
)
from stegvis.attendance.rules import week_account
from stegvis.kit.weeks import IsoWeek
from stegvis.rulebook.model import ActivityKind, Credit, SocialStudiesModule
from stegvis.timetable.forecast import work_average, work_minutes
from stegvis.timetable.model import Slot
from tests.backend.planned_time import Timetable, slot
from tests.builders import NOW

OCTOBER = date(2026, 10, 1)
PRACTICE = slot(2, kind=ActivityKind.WORK_PRACTICE, weekday=3, hours=("08:00", "15:30"))
LESSONS = slot(1, weekday=1, lessons=4, break_minutes=15)  # 180 minutes on the clock, credited 300
COURSE = slot(3, kind=ActivityKind.SOCIAL_STUDIES, weekday=2, hours=("09:00", "11:15"), lessons=3)


def entry(of: Slot, on: date, mark: Mark, **more: object) -> AttendanceEntry:
    return AttendanceEntry(of.id, on, mark, **more)  # type: ignore[arg-type] # any field of an entry


def week(number: IsoWeek, *entries: AttendanceEntry, slots: tuple[Slot, ...]) -> RecordedWeek:
    plan = Timetable(slots, week=number).plan()
    here = {each.occurrence.slot_date for day in plan.days for each in day.occurrences}
    within = {(each.slot_id, each.on_date): each for each in entries if each.on_date in here}
    return RecordedWeek(plan, week_account(plan, within.values()), within, {})


def october(*entries: AttendanceEntry, slots: tuple[Slot, ...] = (LESSONS, PRACTICE)) -> list[RecordedWeek]:
    return [week(number, *entries, slots=slots) for number in weeks_of(OCTOBER)]


def test_a_month_is_in_every_week_that_has_a_day_of_it() -> None:
    assert [str(each) for each in weeks_of(OCTOBER)] == [f"2026-W{number}" for number in range(40, 45)]
    assert last_of(OCTOBER) == date(2026, 10, 31)
    assert len(weeks_of(date(2027, 2, 1))) == 4
    assert len(weeks_of(date(2026, 8, 1))) == 6


def test_an_ordinary_october() -> None:
    found = month_account(
        OCTOBER,
        october(
            entry(LESSONS, date(2026, 10, 5), Mark.PRESENT),
            entry(LESSONS, date(2026, 10, 12), Mark.LATE, late_minutes=15),
            entry(LESSONS, date(2026, 10, 19), Mark.ABSENT),
            entry(
                PRACTICE,
                date(2026, 10, 7),
                Mark.ABSENT,
                category=AbsenceCategory.SELF_CERTIFIED,
                approved=True,
            ),
        ),
    )
    # Four Mondays of 300 and four Wednesdays of 450 minutes; 30 September is another month's.
    assert found.planned == 4 * 300 + 4 * 450
    assert (found.attended, found.excused, found.unexcused) == (300 + 275, 450, 25 + 300)
    assert found.unrecorded == 300 + 3 * 450
    assert (found.planned_clock, found.excused_clock, found.unexcused_clock) == (4 * 180 + 4 * 450, 450, 195)
    assert found.attended_clock == 180 + 165
    assert found.target == 22 * 450
    assert found.gap == found.target - found.planned
    (excused,) = found.excused_by
    assert (excused.category, excused.minutes, excused.days) == (AbsenceCategory.SELF_CERTIFIED, 450, 1)
    assert found.unexcused_days == (date(2026, 10, 19),)
    assert found.extending == (date(2026, 10, 7),)
    assert [each.line.date.day for each in found.lines if each.unexplained] == [19]


def test_a_line_says_its_rule_its_version_and_its_source() -> None:
    lines = month_account(OCTOBER, october()).lines
    assert {(each.line.rule, each.rule_version) for each in lines} == {
        ("lesson-credit", "2026-01"),
        ("clock-time", "2026-01"),
    }
    assert all(each.line.source for each in lines)


_MARKS = st.sampled_from(
    [
        None,
        (Mark.PRESENT, {}),
        (Mark.LATE, {"late_minutes": 20}),
        (Mark.ABSENT, {}),
        (Mark.ABSENT, {"category": AbsenceCategory.WELFARE_LEAVE, "approved": True}),
    ]
)


@given(st.dates(date(2026, 1, 5), date(2026, 12, 31)), st.lists(_MARKS, min_size=12, max_size=12))
def test_a_month_is_the_sum_of_its_weeks_days(
    day: date, marks: list[tuple[Mark, dict[str, object]] | None]
) -> None:
    month = day.replace(day=1)
    planned = [(of, number.days[of.weekday - 1]) for number in weeks_of(month) for of in (LESSONS, PRACTICE)]
    entries = [
        entry(of, on, mark[0], **mark[1])
        for (of, on), mark in zip(planned, marks, strict=False)
        if mark is not None
    ]
    weeks = [week(number, *entries, slots=(LESSONS, PRACTICE)) for number in weeks_of(month)]
    found = month_account(month, weeks)
    of_weeks = [line for each in weeks for line in each.account.lines if month <= line.date <= last_of(month)]
    assert [each.line for each in found.lines] == of_weeks
    assert found.planned == found.attended + found.excused + found.unexcused + found.unrecorded
    assert found.planned_clock == (
        found.attended_clock + found.excused_clock + found.unexcused_clock + found.unrecorded_clock
    )
    assert sum(each.minutes for each in found.excused_by) == found.excused
    assert min(found.attended_clock, found.excused_clock, found.unexcused_clock) >= 0


def test_months_have_every_line_once() -> None:
    weeks = [IsoWeek.parse("2026-W36").plus(number) for number in range(18)]
    recorded = [week(number, slots=(LESSONS, PRACTICE)) for number in weeks]
    months = [date(2026, number, 1) for number in (9, 10, 11, 12)]
    told = [each.line.occurrence_id for month in months for each in month_account(month, recorded).lines]
    within = [
        line.occurrence_id
        for each in recorded
        for line in each.account.lines
        if date(2026, 9, 1) <= line.date <= date(2026, 12, 31)
    ]
    assert sorted(told) == sorted(within)
    assert len(told) == len(set(told))


# ------------------------------------------------------------------ the fifteen hours


def test_52_weeks_of_12_hours_and_26_of_21_are_15() -> None:
    weeks = [IsoWeek.parse("2026-W02").plus(number) for number in range(78)]
    hours = [12 * 60] * 52 + [21 * 60] * 26
    found = work_average(weeks[0], zip(weeks, hours, [False] * 78, strict=True), excludes_leave=True)
    assert found.average_minutes == 15 * 60
    assert found.is_met


def test_weeks_wholly_on_leave_are_in_one_average_and_not_in_the_other() -> None:
    weeks = [IsoWeek.parse("2026-W02").plus(number) for number in range(4)]
    given_weeks = list(zip(weeks, [900, 900, 900, 0], [False, False, False, True], strict=True))
    found = work_average(weeks[0], given_weeks, excludes_leave=True)
    assert (found.average_minutes, found.other_average_minutes) == (900, 675)


def test_what_was_attended_counts_toward_the_fifteen_hours_and_nothing_else() -> None:
    number = IsoWeek.parse("2026-W41")
    day = number.days[2]
    there = week(number, entry(PRACTICE, day, Mark.LATE, late_minutes=30), slots=(LESSONS, PRACTICE))
    assert work_minutes(there.plan) == 450
    assert work_attended(there) == 420
    assert work_attended(week(number, slots=(LESSONS, PRACTICE))) == 0


# ------------------------------------------------------------------ social studies


def test_social_studies_are_counted_by_lessons_attended_against_the_year() -> None:
    entries = (
        entry(COURSE, date(2026, 10, 6), Mark.PRESENT),
        entry(COURSE, date(2026, 10, 13), Mark.ABSENT),
        entry(COURSE, date(2026, 10, 20), Mark.LATE, late_minutes=10),
    )
    on = date(2026, 10, 25)
    found = social_studies(
        october(*entries, slots=(COURSE,)),
        on,
        permit_on=date(2025, 1, 1),
        due_on=social_studies_due(date(2026, 1, 15), ()),
        lesson_minutes=45,
    )
    assert (found.needed, found.attended, found.due_on) == (75, 6, date(2027, 1, 15))
    assert found.planned == 3  # 27 October
    (course,) = found.courses
    assert (course.name, course.lessons, course.attended) == (None, 12, 6)  # 29 September was held, too
    assert not found.in_time


def test_what_comes_after_the_year_does_not_help() -> None:
    found = social_studies(
        october(slots=(COURSE,)),
        date(2026, 9, 1),
        permit_on=None,
        due_on=social_studies_due(date(2025, 10, 10), ()),
        lesson_minutes=45,
    )
    assert found.planned == 2 * 3  # 29 September and 6 October


def leave(
    first: date, last: date, category: AbsenceCategory = AbsenceCategory.PARENTAL_LEAVE, **more: object
) -> Decision:
    values: dict[str, object] = {"approved": True} | more
    span = Span(first, last, *values.pop("part", ()))  # type: ignore[misc] # as it is given
    return Decision(UUID(int=1), UUID(int=2), span, category, **values)  # type: ignore[arg-type] # values by name


@pytest.mark.parametrize(
    ("decisions", "due"),
    [
        ([], date(2026, 11, 13)),  # a Friday
        # Ten working days of leave, and the weekend between them: two weeks more.
        ([leave(date(2026, 3, 2), date(2026, 3, 13))], date(2026, 11, 27)),
        (
            [leave(date(2026, 3, 2), date(2026, 3, 6)), leave(date(2026, 5, 4), date(2026, 5, 4))],
            date(2026, 11, 23),
        ),
        # Easter: Maundy Thursday and Good Friday are no working days.
        ([leave(date(2026, 4, 1), date(2026, 4, 3))], date(2026, 11, 16)),
        # Leave within what is added is added, too; leave after it is not.
        (
            [leave(date(2026, 3, 2), date(2026, 3, 2)), leave(date(2026, 11, 16), date(2026, 11, 17))],
            date(2026, 11, 18),
        ),
        ([leave(date(2026, 11, 16), date(2026, 11, 17))], date(2026, 11, 13)),
        # What is not approved, revoked, before the offer, a part of a day, or taken within the programme.
        ([leave(date(2026, 3, 2), date(2026, 3, 13), approved=False)], date(2026, 11, 13)),
        ([leave(date(2026, 3, 2), date(2026, 3, 13), revoked_at=NOW)], date(2026, 11, 13)),
        ([leave(date(2025, 11, 3), date(2025, 11, 12))], date(2026, 11, 13)),
        ([leave(date(2026, 3, 2), date(2026, 3, 2), part=(time(8), time(9)))], date(2026, 11, 13)),
        ([leave(date(2026, 3, 2), date(2026, 3, 13), AbsenceCategory.VACATION)], date(2026, 11, 13)),
    ],
)
def test_the_year_of_social_studies_is_longer_by_the_working_days_of_leave(
    decisions: list[Decision], due: date
) -> None:
    assert social_studies_due(date(2025, 11, 13), decisions) == due


def test_a_course_that_is_credited_by_the_clock_has_as_many_lessons_as_fit() -> None:
    by_clock = replace(COURSE, lessons=None, credit=Credit.CLOCK)
    found = social_studies(
        october(entry(by_clock, date(2026, 10, 6), Mark.PRESENT), slots=(by_clock,)),
        date(2026, 10, 25),
        permit_on=None,
        due_on=None,
        lesson_minutes=45,
    )
    (course,) = found.courses
    assert (found.attended, found.planned, course.lessons) == (3, 3, 12)  # of 135 minutes each


def test_social_studies_are_told_by_module_and_what_is_of_none_beside_them() -> None:
    work = replace(COURSE, id=UUID(int=21), module=SocialStudiesModule.EDUCATION_AND_WORK)
    family = replace(COURSE, id=UUID(int=22), weekday=3, module=SocialStudiesModule.FAMILY_AND_HEALTH)
    entries = (
        entry(work, date(2026, 10, 6), Mark.PRESENT),
        entry(work, date(2026, 10, 13), Mark.PRESENT),
        entry(family, date(2026, 10, 7), Mark.ABSENT),
    )
    on, due = date(2026, 10, 25), date(2027, 1, 15)
    weeks = october(*entries, slots=(work, family))
    found = social_studies(weeks, on, permit_on=None, due_on=due, lesson_minutes=45)
    assert [(each.module, each.needed, each.attended, each.planned) for each in found.modules] == [
        (SocialStudiesModule.EDUCATION_AND_WORK, 25, 6, 3),
        (SocialStudiesModule.FAMILY_AND_HEALTH, 25, 0, 3),
        (SocialStudiesModule.NORWAY_BEFORE_AND_NOW, 25, 0, 0),
    ]
    assert sum(each.attended for each in found.modules) == found.attended
    assert sum(each.planned for each in found.modules) == found.planned
    assert not any(each.in_time for each in found.modules)
    unplaced = social_studies(
        october(slots=(COURSE,)), on, permit_on=None, due_on=due, lesson_minutes=45
    ).modules[-1]
    assert (unplaced.module, unplaced.needed, unplaced.planned, unplaced.in_time) == (None, None, 3, True)
    # Of the 50 lessons of an old permit nobody has said how many each module has.
    old = social_studies(weeks, on, permit_on=date(2021, 5, 1), due_on=due, lesson_minutes=45)
    assert {each.needed for each in old.modules} == {None}


def test_enough_in_all_is_not_enough_where_a_module_lacks() -> None:
    work = ModuleSoFar(SocialStudiesModule.EDUCATION_AND_WORK, 25, 60, 0)
    family = ModuleSoFar(SocialStudiesModule.FAMILY_AND_HEALTH, 25, 10, 14)
    norway = ModuleSoFar(SocialStudiesModule.NORWAY_BEFORE_AND_NOW, 25, 25, 0)
    found = SocialStudies(75, 95, (), (work, family, norway), None, 14)
    assert not found.in_time
    assert replace(found, modules=(work, replace(family, planned=15), norway), planned=15).in_time
    # What is of no module may be what it lacks.
    unplaced = ModuleSoFar(None, None, 5, 0)
    assert replace(found, modules=(*found.modules, unplaced)).in_time


def test_an_old_permit_asks_for_50() -> None:
    assert lessons_needed(date(2021, 12, 31)) == 50
    assert lessons_needed(date(2022, 1, 1)) == lessons_needed(None) == 75


def test_what_is_cancelled_or_outside_the_programme_is_no_programme_time() -> None:
    before = slot(4, weekday=1, valid_from=date(2025, 12, 1))
    found = month_account(
        date(2025, 12, 1),
        [week(number, slots=(before,)) for number in weeks_of(date(2025, 12, 1))],
    )
    assert {each.line.outcome for each in found.lines} == {Outcome.NOT_COUNTED}
    assert (found.planned, found.planned_clock, found.target) == (0, 0, 0)
    assert found.lines[0].slot_id == UUID(int=4)
