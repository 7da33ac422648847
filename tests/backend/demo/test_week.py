"""This week is full, whatever day it is."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest

from stegvis.demo.offices import NABOVIK
from stegvis.demo.programmes import Pattern
from stegvis.kit.weeks import IsoWeek
from stegvis.timetable.model import ChangeKind, DayOffKind, TargetRule
from tests.backend.demo.demo_weeks import DemoOffice

FULL, PROGRAMME_DAY = 2250, 450
AN_ORDINARY_DAY = date(2026, 11, 25)


@pytest.fixture(scope="module")
def office() -> DemoOffice:
    return DemoOffice(AN_ORDINARY_DAY)


def test_amina_with_practice_has_a_full_week(office: DemoOffice) -> None:
    assert office.week(office.named("Amina")).planned_minutes == FULL


def test_oksana_in_class_every_day_has_a_full_week(office: DemoOffice) -> None:
    assert office.week(office.named("Oksana")).planned_minutes == FULL


def test_selam_lacks_five_hours(office: DemoOffice) -> None:
    week = office.week(office.named("Selam"))
    assert (week.planned_minutes, week.target_minutes, week.gap_minutes) == (1950, FULL, 300)


def test_everybody_after_the_patterns_of_full_weeks_has_one(office: DemoOffice) -> None:
    full = _by_pattern(office, "norsk-2") | _by_pattern(office, "norsk-3")
    assert len(full) > 45
    assert {office.week(one).planned_minutes for one in full} == {FULL}


def test_own_work_is_a_week_of_thirty_hours_with_its_reason(office: DemoOffice) -> None:
    pupils = [row for row in office.sheets["participants"] if row["weekly_target"] == "own_work"]
    weeks = [office.week(str(row["participant"])) for row in pupils]
    assert {(week.planned_minutes, week.target_minutes) for week in weeks} == {(1800, 1800)}
    assert len(pupils) == 3
    assert all(row["target_reason"] for row in pupils)


def test_only_some_short_weeks_have_a_gap(office: DemoOffice) -> None:
    gaps = {one: office.week(one).gap_minutes for one in _by_pattern(office, "norsk-1")}
    with_gap = [one for one, gap in gaps.items() if gap]
    assert {gaps[one] for one in with_gap} == {300}
    assert 2 <= len(with_gap) < len(gaps) / 2


def test_this_week_something_is_cancelled_moved_and_taken_over(office: DemoOffice) -> None:
    changes = {
        planned.occurrence.change.kind
        for one in office.members("grunnskole") | {office.named("Amina"), office.named("Oksana")}
        for day in office.week(one).days
        for planned in day.occurrences
        if planned.occurrence.change
    }
    assert changes == {ChangeKind.CANCELLED, ChangeKind.MOVED, ChangeKind.SUBSTITUTE}


def test_a_school_holiday_is_a_gap_and_not_a_day_off(office: DemoOffice) -> None:
    autumn_break = office.week(office.named("Amina"), IsoWeek.parse("2026-W41"))
    assert (autumn_break.planned_minutes, autumn_break.gap_minutes) == (0, FULL)
    assert autumn_break.days[0].day_off is not None
    assert autumn_break.days[0].day_off.kind is DayOffKind.CLOSURE
    assert autumn_break.days[0].day_off.name == "Høstferie"


def test_the_summer_has_a_programme_of_its_own(office: DemoOffice) -> None:
    summer = office.week(office.named("Amina"), IsoWeek.parse("2027-W26"))
    assert 0 < summer.planned_minutes < FULL


def test_a_public_holiday_lowers_the_target_and_leaves_no_gap() -> None:
    office = DemoOffice(date(2026, 5, 12))  # Ascension Day is the 14th
    week = office.week(office.named("Oksana"))
    assert (week.planned_minutes, week.target_minutes) == (1800, 1800)


def test_the_neighbour_has_full_weeks_too() -> None:
    office = DemoOffice(AN_ORDINARY_DAY, NABOVIK)
    assert len(office.participants) == 6
    assert {office.week(one).planned_minutes for one in office.participants} == {FULL}


def _seeded_days() -> list[date]:
    """Days of some years, and those that calendars get wrong."""
    random = Random(37)  # noqa: S311 - chooses examples
    some = [date(2026, 11, 23) + timedelta(days=random.randrange(365)) for _ in range(8)]
    return [
        *some,
        date(2026, 7, 20),  # the middle of the summer closure
        date(2026, 8, 24),  # the first week of school: twelve weeks back lie in summer and spring
        date(2026, 12, 23),
        date(2026, 12, 31),  # week 53
        date(2027, 1, 1),
        date(2027, 3, 22),  # before Easter
        date(2027, 5, 17),  # also Whit Monday
        date(2028, 2, 29),
        date(2026, 6, 20),  # a Saturday, the last of the school year
    ]


@pytest.mark.parametrize("day", _seeded_days(), ids=str)
def test_on_any_day_of_the_year_this_week_and_the_next_are_full(day: date) -> None:
    office = DemoOffice(day)
    this = IsoWeek.of(day)
    for week in (this, this.next()):
        for name in ("Amina", "Oksana", "Farid"):
            plan = office.week(office.named(name), week)
            ordinary = [line for line in plan.target_lines if line.rule is TargetRule.PROGRAMME_DAY]
            assert plan.planned_minutes == plan.target_minutes == len(ordinary) * PROGRAMME_DAY
            assert len(ordinary) >= 2


def _by_pattern(office: DemoOffice, group: str) -> set[str]:
    """The active members of a class."""
    return {
        one
        for one in office.members(group)
        if office.participants[one]["ended_on"] is None and office.week(one).target_minutes
    }


def test_every_pattern_has_somebody(office: DemoOffice) -> None:
    groups = ("norsk-1", "norsk-2", "norsk-3", "grunnskole")
    assert all(len(_by_pattern(office, group)) >= 9 for group in groups)
    assert len(office.sheets["groups"]) == 8
    assert len(Pattern) == 7
