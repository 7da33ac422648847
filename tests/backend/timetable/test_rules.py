"""Occurrences, what they count, and the target beside them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stegvis.kit.weeks import IsoWeek
from stegvis.rulebook.model import ActivityKind, Credit, CreditRule, RuleSet, WeeklyTarget
from stegvis.timetable.model import (
    ChangeKind,
    Closure,
    ClosureKind,
    Credited,
    DayOffKind,
    ExceptionKind,
    Occurrence,
    ProgrammeDates,
    Slot,
    SlotException,
    TargetRule,
    TimeOff,
    TimeOffKind,
)
from stegvis.timetable.occurrences import occurrences
from stegvis.timetable.rules import OWN_ACTIVITY, credit, is_work_oriented, target, week_plan
from tests.backend.planned_time import (
    ALL_SPRING,
    AN_ORDINARY_WEEK,
    Timetable,
    at,
    hours,
    rules,
    slot,
    timetables,
    timetables_twice,
)

MONDAY, TUESDAY, THURSDAY = (AN_ORDINARY_WEEK.days[day] for day in (0, 1, 3))
VO, ELSEWHERE = UUID(int=7), UUID(int=8)


def dates(timetable: Timetable) -> list[date]:
    return [occurrence.date for occurrence in timetable.occurrences()]


def only(timetable: Timetable) -> Occurrence:
    (occurrence,) = timetable.occurrences()
    return occurrence


def exception(kind: ExceptionKind, on_date: date = MONDAY) -> SlotException:
    teacher = UUID(int=55) if kind is ExceptionKind.SUBSTITUTE else None
    return SlotException(UUID(int=1), on_date, kind, teacher_id=teacher, reason="teacher_ill")


# ------------------------------------------------------------------ occurrences


def test_a_slot_happens_on_its_weekday_while_it_is_valid() -> None:
    every_week = slot(valid_from=date(2026, 9, 8), valid_to=date(2026, 9, 28))
    found = occurrences([every_week], [], [], {}, date(2026, 1, 1), date(2026, 12, 31))
    assert [one.date for one in found] == [date(2026, 9, day) for day in (14, 21, 28)]


def test_alternate_weeks_count_from_the_week_of_valid_from_and_over_the_turn_of_the_year() -> None:
    alternate = slot(valid_from=date(2026, 12, 16), every_weeks=2)
    found = occurrences([alternate], [], [], {}, date(2026, 12, 1), date(2027, 1, 31))
    assert [one.date for one in found] == [date(2026, 12, 28), date(2027, 1, 11), date(2027, 1, 25)]


def test_somebody_who_joins_later_keeps_the_group_s_alternate_weeks() -> None:
    whole = slot(valid_from=date(2026, 9, 7), every_weeks=2)
    joined = whole.within(date(2026, 9, 14), date(2026, 10, 5))
    assert joined
    found = occurrences([joined], [], [], {}, date(2026, 9, 1), date(2026, 12, 31))
    assert [one.date for one in found] == [date(2026, 9, 21), date(2026, 10, 5)]


def test_a_member_of_another_time_shares_no_slot() -> None:
    assert slot(valid_to=date(2026, 6, 1)).within(date(2026, 6, 2), None) is None


def test_a_cancelled_lesson_stays_listed_and_counts_nothing() -> None:
    cancelled = only(Timetable((slot(),), exceptions=(exception(ExceptionKind.CANCELLED),)))
    assert cancelled.cancelled
    assert cancelled.change
    assert cancelled.change.reason == "teacher_ill"
    found = credit(cancelled, rules())
    assert (found.clock_minutes, found.credited_minutes) == (0, 0)


def test_a_substitute_is_named_beside_the_teacher_who_is_away() -> None:
    taught = replace(slot(), teacher_id=UUID(int=54))
    found = only(Timetable((taught,), exceptions=(exception(ExceptionKind.SUBSTITUTE),)))
    assert found.change
    assert (found.teacher_id, found.change.was_teacher_id) == (UUID(int=55), UUID(int=54))
    assert credit(found, rules()) == credit(only(Timetable((taught,))), rules())


def test_a_lesson_moved_to_another_day_keeps_its_identity_and_what_it_was() -> None:
    moved = SlotException(
        UUID(int=1), MONDAY, ExceptionKind.MOVED, at("12:00"), at("15:15"), moved_to=THURSDAY
    )
    found = only(Timetable((slot(),), exceptions=(moved,)))
    assert (found.date, found.starts, found.slot_date) == (THURSDAY, at("12:00"), MONDAY)
    assert found.id == f"{UUID(int=1)}:{MONDAY}"
    assert found.change
    assert found.change.kind is ChangeKind.MOVED
    assert (found.change.was_date, found.change.was_starts) == (MONDAY, at("08:30"))
    assert found.change.was_place is None


def test_a_lesson_moved_out_of_the_week_is_listed_in_the_other() -> None:
    moved = SlotException(UUID(int=1), MONDAY, ExceptionKind.MOVED, moved_to=MONDAY + timedelta(days=8))
    here = Timetable((slot(),), exceptions=(moved,))
    assert dates(here) == []
    there = replace(here, week=AN_ORDINARY_WEEK.next())
    assert dates(there) == [MONDAY + timedelta(days=7), MONDAY + timedelta(days=8)]


def test_a_lesson_moved_away_from_a_day_off_happens() -> None:
    moved = SlotException(UUID(int=1), MONDAY, ExceptionKind.MOVED, moved_to=TUESDAY)
    table = Timetable((slot(),), exceptions=(moved,), days_off={MONDAY: "whit-monday"})
    assert dates(table) == [TUESDAY]


def test_an_extra_lesson_is_added_on_a_day_that_the_slot_does_not_have() -> None:
    found = Timetable((slot(),), exceptions=(exception(ExceptionKind.EXTRA, THURSDAY),))
    assert dates(found) == [MONDAY, THURSDAY]
    extra = found.occurrences()[1]
    assert extra.change
    assert extra.change.kind is ChangeKind.EXTRA


def test_an_extra_lesson_on_a_day_that_the_slot_has_anyway_is_not_a_second_one() -> None:
    found = Timetable((slot(),), exceptions=(exception(ExceptionKind.EXTRA),))
    assert dates(found) == [MONDAY]


def test_an_extra_lesson_is_not_for_somebody_who_had_left_the_group() -> None:
    left = slot().within(date(2026, 1, 5), TUESDAY)
    assert left
    extra = exception(ExceptionKind.EXTRA, THURSDAY)
    assert dates(Timetable((left,), exceptions=(extra,))) == [MONDAY]


def test_an_exception_for_a_date_that_the_slot_does_not_have_says_nothing() -> None:
    found = Timetable((slot(),), exceptions=(exception(ExceptionKind.CANCELLED, TUESDAY),))
    assert only(found).change is None


def test_two_exceptions_for_one_date_are_an_error() -> None:
    twice = (exception(ExceptionKind.CANCELLED), exception(ExceptionKind.SUBSTITUTE))
    with pytest.raises(ValueError, match="two exceptions"):
        Timetable((slot(),), exceptions=twice).occurrences()


def test_a_closure_of_a_unit_stops_its_own_lessons_only() -> None:
    closed = Closure(MONDAY, MONDAY, ClosureKind.PLANNING_DAY, unit_id=VO)
    slots = (slot(1, unit_id=VO), slot(2, unit_id=ELSEWHERE), slot(3))
    found = Timetable(slots, closures=(closed,)).occurrences()
    assert [one.slot.id.int for one in found] == [2, 3]


def test_a_closure_of_the_municipality_stops_everything() -> None:
    closed = Closure(MONDAY, MONDAY, ClosureKind.HOLIDAY_WITHOUT_PROGRAMME)
    assert dates(Timetable((slot(1, unit_id=VO), slot(2)), closures=(closed,))) == []


# ------------------------------------------------------------------ credit


def credited(one: Slot, of: RuleSet | None = None) -> Credited:
    return credit(only(Timetable((one,))), of or rules())


def test_four_lessons_of_norwegian_count_five_hours() -> None:
    found = credited(slot(hours=("08:30", "11:45"), lessons=4, break_minutes=15))
    assert (found.clock_minutes, found.lessons, found.credited_minutes) == (180, 4, 300)
    assert found.rule is CreditRule.LESSON_CREDIT
    assert "IMDi" in found.source


def test_practice_counts_by_the_clock_less_the_unpaid_lunch() -> None:
    practice = slot(kind=ActivityKind.WORK_PRACTICE, hours=("08:00", "16:00"), break_minutes=30, lessons=9)
    found = credited(practice)
    assert (found.clock_minutes, found.lessons, found.credited_minutes) == (450, None, 450)
    assert found.rule is CreditRule.CLOCK_TIME


def test_without_a_number_as_many_lessons_count_as_fit() -> None:
    found = credited(slot(hours=("09:00", "12:00"), break_minutes=15))
    assert (found.clock_minutes, found.lessons, found.credited_minutes) == (165, 3, 225)


def test_what_is_shorter_than_a_lesson_counts_by_the_clock() -> None:
    found = credited(slot(hours=("09:00", "09:30")))
    assert (found.rule, found.lessons, found.credited_minutes) == (CreditRule.CLOCK_TIME, None, 30)


def test_by_the_own_work_rule_a_lesson_counts_an_hour() -> None:
    found = credited(slot(lessons=4), rules(weekly_target=WeeklyTarget.OWN_WORK))
    assert (found.rate_per_lesson, found.credited_minutes) == (60, 240)


@pytest.mark.parametrize(("new_hours", "lessons"), [(("12:00", "15:15"), 4), (("12:00", "13:45"), 2)])
def test_moved_lessons_are_counted_anew_when_their_length_changes(
    new_hours: tuple[str, str], lessons: int
) -> None:
    moved = SlotException(UUID(int=1), MONDAY, ExceptionKind.MOVED, at(new_hours[0]), at(new_hours[1]))
    table = Timetable((slot(lessons=4, break_minutes=15),), exceptions=(moved,))
    assert credit(only(table), rules()).lessons == lessons


def test_an_activity_of_the_municipality_s_own_may_be_credited_otherwise() -> None:
    taught = replace(slot(kind=ActivityKind.TRADE_COURSE, lessons=4), credit=Credit.LESSON)
    assert credited(taught).credited_minutes == 300
    assert credited(replace(taught, lesson_credit_minutes=60)).credited_minutes == 240
    by_the_clock = credited(replace(slot(lessons=4), credit=Credit.CLOCK))
    assert (by_the_clock.credited_minutes, by_the_clock.source) == (195, OWN_ACTIVITY)
    own_rate = credited(replace(slot(lessons=4), lesson_credit_minutes=90))
    assert (own_rate.credited_minutes, own_rate.source) == (360, OWN_ACTIVITY)


def test_an_activity_s_own_rate_never_credits_own_work_twice() -> None:
    generous = replace(slot(lessons=4), lesson_credit_minutes=90)
    assert credited(generous, rules(weekly_target=WeeklyTarget.OWN_WORK)).credited_minutes == 240


def test_a_lesson_rate_says_nothing_of_practice() -> None:
    practice = replace(slot(kind=ActivityKind.WORK_PRACTICE), lesson_credit_minutes=90)
    assert credited(practice).credited_minutes == 195


def test_work_oriented_is_what_the_kind_is_unless_the_activity_says_otherwise() -> None:
    assert is_work_oriented(slot(kind=ActivityKind.WORK_PRACTICE))
    assert not is_work_oriented(slot())
    assert is_work_oriented(replace(slot(), work_oriented=True))


@pytest.mark.parametrize(("week", "minutes"), [("2026-W12", 180), ("2026-W13", 120), ("2026-W43", 240)])
def test_a_night_in_which_clocks_are_moved_has_its_true_length(week: str, minutes: int) -> None:
    night = slot(kind=ActivityKind.WORK_PRACTICE, weekday=7, hours=("01:00", "04:00"))
    assert Timetable((night,), week=IsoWeek.parse(week)).plan().planned_minutes == minutes


@given(hours(), st.integers(1, 5))
def test_lessons_count_the_same_in_every_week_of_the_year(when: tuple[time, time], lessons: int) -> None:
    taught = replace(slot(weekday=7, lessons=lessons), starts=when[0], ends=when[1])
    for week in ("2026-W12", "2026-W13", "2026-W43"):
        plan = Timetable((taught,), week=IsoWeek.parse(week)).plan()
        assert plan.planned_minutes == 75 * lessons


# ------------------------------------------------------------------ target


def minutes(table: Timetable) -> list[int]:
    return [line.minutes for line in table.plan().target_lines]


def test_a_programme_day_is_a_fifth_of_the_week() -> None:
    assert minutes(Timetable(())) == [450] * 5 + [0, 0]


def test_a_week_that_does_not_divide_by_five_still_adds_up() -> None:
    odd = replace(rules(), week_minutes=2003)
    lines = target(AN_ORDINARY_WEEK, ALL_SPRING, odd, {})
    assert sum(line.minutes for line in lines) == 2003
    assert {line.minutes for line in lines[:5]} == {400, 401}


def test_a_public_holiday_lowers_the_target_and_says_which_and_by_what_law() -> None:
    line = Timetable((), days_off={THURSDAY: "ascension-day"}).plan().target_lines[3]
    assert (line.minutes, line.rule, line.reason) == (0, TargetRule.DAY_OFF, "ascension-day")
    assert "§" in line.source


def test_a_public_holiday_on_a_sunday_lowers_nothing() -> None:
    sunday = AN_ORDINARY_WEEK.sunday
    assert sum(minutes(Timetable((), days_off={sunday: "constitution-day"}))) == 2250


def test_vacation_lowers_the_target_and_what_falls_on_it_is_not_planned() -> None:
    off = TimeOff(MONDAY, TUESDAY, TimeOffKind.VACATION)
    plan = Timetable((slot(lessons=4), slot(2, weekday=6)), time_off=(off,)).plan()
    assert (plan.target_minutes, plan.days[0].occurrences) == (1350, ())
    assert plan.days[0].day_off
    assert plan.days[0].day_off.code == "vacation"
    assert plan.days[0].target.rule is TargetRule.TIME_OFF


def test_a_day_of_one_s_own_religion_is_time_off_too() -> None:
    off = TimeOff(MONDAY, MONDAY, TimeOffKind.RELIGIOUS_DAY)
    assert minutes(Timetable((), time_off=(off,)))[0] == 0


def test_a_planning_day_leaves_the_target_and_so_a_gap() -> None:
    closed = Closure(MONDAY, MONDAY, ClosureKind.PLANNING_DAY, name="Planleggingsdag")
    every_day = tuple(slot(day, weekday=day, lessons=6) for day in range(1, 6))
    plan = Timetable(every_day, closures=(closed,)).plan()
    assert plan.gap_minutes == 450
    assert plan.days[0].day_off
    assert plan.days[0].day_off.kind is DayOffKind.CLOSURE
    assert plan.days[0].day_off.name == "Planleggingsdag"
    assert [line.reason for line in plan.target_lines[:2]] == ["planning_day", None]


def test_outside_the_programme_there_is_no_target_and_lessons_are_only_listed() -> None:
    programme = ProgrammeDates(TUESDAY, THURSDAY)
    slots = tuple(slot(day, weekday=day, lessons=6) for day in range(1, 6))
    plan = Timetable(slots, programme=programme).plan()
    assert [day.target_minutes for day in plan.days] == [0, 450, 450, 450, 0, 0, 0]
    assert [day.planned_minutes for day in plan.days] == [0, 450, 450, 450, 0, 0, 0]
    assert len(plan.days[0].occurrences) == 1
    assert plan.days[0].target.rule is TargetRule.OUTSIDE_PROGRAMME


def test_without_a_programme_there_is_no_target_at_all() -> None:
    plan = Timetable((slot(),), programme=None).plan()
    assert (plan.target_minutes, plan.planned_minutes) == (0, 0)


def test_weekend_hours_count_but_a_weekend_owes_nothing() -> None:
    saturday = slot(kind=ActivityKind.WORK_PRACTICE, weekday=6, hours=("10:00", "14:00"))
    plan = Timetable((saturday,)).plan()
    assert (plan.planned_minutes, plan.days[5].target_minutes) == (240, 0)
    assert plan.days[5].day_off
    assert plan.days[5].day_off.kind is DayOffKind.WEEKEND


# ------------------------------------------------------------------ by chance


@given(timetables())
def test_occurrences_are_those_that_a_naive_walk_day_by_day_finds(table: Timetable) -> None:
    expected = {
        (one.id, slot_date)
        for one in table.slots
        for slot_date in (table.week.monday + timedelta(days=day) for day in range(-30, 40))
        if _happens(table, one, slot_date)
    }
    found = [(one.slot.id, one.slot_date) for one in table.occurrences()]
    assert sorted(found) == sorted(expected)


def _happens(table: Timetable, one: Slot, slot_date: date) -> bool:
    """Say it the long way: whether a slot has something on a date, and whether it is in the week."""
    said = [e for e in table.exceptions if (e.slot_id, e.on_date) == (one.id, slot_date)]
    extra = any(e.kind is ExceptionKind.EXTRA for e in said)
    weeks = (IsoWeek.of(slot_date).monday - IsoWeek.of(one.valid_from).monday).days // 7
    by_itself = slot_date.isoweekday() == one.weekday and weeks % one.every_weeks == 0
    valid = one.valid_from <= slot_date <= (one.valid_to or slot_date)
    day = next((e.moved_to for e in said if e.moved_to), slot_date)
    closed = any(c.starts_on <= day <= c.ends_on and c.unit_id in {None, one.unit_id} for c in table.closures)
    listed = day in table.week.days and day not in table.days_off and not closed
    return valid and (by_itself or extra) and listed


@given(timetables_twice())
def test_the_order_of_input_never_matters(pair: tuple[Timetable, Timetable]) -> None:
    one, other = pair
    assert one.occurrences() == other.occurrences()
    assert one.plan() == other.plan()


@given(timetables())
def test_a_plan_does_not_ask_for_occurrences_in_order_or_of_its_week_alone(
    table: Timetable,
) -> None:
    later = replace(table, week=table.week.next(), exceptions=())
    mixed = [*reversed(table.occurrences()), *later.occurrences()]
    plan = week_plan(
        table.week,
        mixed,
        table.programme,
        rules(table.week),
        days_off=table.days_off,
        closures=table.closures,
        time_off=table.time_off,
    )
    assert plan == table.plan()


@given(timetables())
def test_the_week_is_the_sum_of_its_days(table: Timetable) -> None:
    plan = table.plan()
    assert plan.planned_minutes == sum(day.planned_minutes for day in plan.days)
    assert plan.gap_minutes == sum(d.target_minutes - d.planned_minutes for d in plan.days)
    assert [day.date for day in plan.days] == list(table.week.days)


@given(timetables(), st.integers(0, 6))
def test_a_statutory_day_off_never_creates_a_gap(table: Timetable, weekday: int) -> None:
    """The day owes nothing and offers nothing, and no other day is touched by it."""
    day = table.week.days[weekday]
    with_it = replace(table, days_off={**table.days_off, day: "whit-monday"})
    before, after = table.plan(), with_it.plan()
    assert after.days[weekday].target_minutes == 0
    assert after.days[weekday].planned_minutes == 0
    for index in set(range(7)) - {weekday}:
        assert after.days[index].target == before.days[index].target
        assert after.days[index].planned_minutes == before.days[index].planned_minutes


@given(timetables(), st.integers(0, 6))
def test_where_no_day_is_short_a_statutory_day_off_leaves_no_gap(table: Timetable, weekday: int) -> None:
    full = tuple(slot(100 + day, weekday=day, lessons=6) for day in range(1, 8))
    day_off = {table.week.days[weekday]: "ascension-day"}
    even = Timetable((*table.slots, *full), week=table.week, days_off=day_off)
    assert even.plan().gap_minutes <= 0


@pytest.mark.parametrize(
    "wrong",
    [
        {"weekday": 0},
        {"weekday": 8},
        {"ends": time(8, 30)},
        {"starts": time(8, 30, 30)},
        {"break_minutes": 195},
        {"break_minutes": -1},
        {"lessons": 0},
        {"every_weeks": 3},
        {"valid_to": date(2026, 1, 4)},
        {"group_id": None},
        {"participant_id": UUID(int=3)},
        {"lesson_credit_minutes": 0},
    ],
)
def test_a_slot_that_cannot_be_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        replace(slot(), **wrong)
