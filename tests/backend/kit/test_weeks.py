"""ISO weeks, and the clock on the wall."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tests.seeded  # noqa: F401 - chooses how many examples, before any is made
from stegvis.kit.clock import OSLO, oslo_date, system_clock
from stegvis.kit.weeks import IsoWeek, clock_minutes, instant

SUMMER_TIME_BEGINS = date(2026, 3, 29)
SUMMER_TIME_ENDS = date(2026, 10, 25)
DAYS = st.dates(date(1990, 1, 1), date(2199, 12, 1))
MINUTES = st.integers(0, 24 * 60 - 1).map(lambda minute: time(minute // 60, minute % 60))


def test_a_week_is_read_and_written_in_one_form() -> None:
    assert str(IsoWeek.parse("2026-W05")) == "2026-W05"


@pytest.mark.parametrize(
    "text",
    [
        *("", "2026-48", "2026-W5", "2026W05", "2026-W00", "2026-W54", "2025-W53", "-026-W01"),
        *("2026-W48\n", " 2026-W48", "２０２６-W48", "0001-W01", "9999-W52"),
    ],
)
def test_what_is_not_a_week_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"week|year"):
        IsoWeek.parse(text)


def test_2026_has_a_week_53_that_reaches_into_2027() -> None:
    week = IsoWeek.parse("2026-W53")
    assert (week.monday, week.sunday) == (date(2026, 12, 28), date(2027, 1, 3))
    assert IsoWeek.of(date(2027, 1, 1)) == week
    assert week.next() == IsoWeek(2027, 1)
    assert IsoWeek(2027, 1).previous() == week


def test_weeks_back_come_newest_first_across_the_turn_of_the_year() -> None:
    back = IsoWeek(2027, 1).back(3)
    assert [str(week) for week in back] == ["2027-W01", "2026-W53", "2026-W52"]


def test_less_than_one_week_back_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one week"):
        IsoWeek(2027, 1).back(0)


@given(DAYS)
def test_a_day_lies_in_its_week(day: date) -> None:
    week = IsoWeek.of(day)
    assert week.days[day.weekday()] == day
    assert (week.monday, week.sunday) == (week.days[0], week.days[-1])
    assert IsoWeek.parse(str(week)) == week


@given(DAYS, st.integers(-60, 60))
def test_weeks_sort_as_their_mondays_do(day: date, weeks: int) -> None:
    week = IsoWeek.of(date(2100, 6, 1) if not 2000 < day.year < 2198 else day)
    other = week.plus(weeks)
    assert other.monday - week.monday == timedelta(weeks=weeks)
    assert (week < other) == (week.monday < other.monday)


def test_a_winter_morning_is_one_hour_ahead_of_utc() -> None:
    assert instant(date(2026, 1, 15), time(8, 30)) == datetime(2026, 1, 15, 7, 30, tzinfo=UTC)


def test_a_time_that_the_clocks_skip_moves_forward() -> None:
    moved = instant(SUMMER_TIME_BEGINS, time(2, 30))
    assert moved.astimezone(OSLO).time() == time(3, 30)


def test_of_a_time_that_comes_twice_it_is_the_first() -> None:
    assert instant(SUMMER_TIME_ENDS, time(2, 30)) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    second_time_of_day = time(2, 30, fold=1)
    assert instant(SUMMER_TIME_ENDS, second_time_of_day).hour == 0


@pytest.mark.parametrize(
    ("day", "starts", "ends", "minutes"),
    [
        (date(2026, 9, 7), "08:30", "11:45", 195),
        (SUMMER_TIME_BEGINS, "01:00", "04:00", 120),
        (SUMMER_TIME_BEGINS, "02:00", "03:00", 0),
        (SUMMER_TIME_BEGINS, "02:30", "03:00", 0),
        (SUMMER_TIME_BEGINS, "08:00", "16:00", 480),
        (SUMMER_TIME_ENDS, "01:00", "04:00", 240),
        (SUMMER_TIME_ENDS, "02:00", "02:30", 30),
        (SUMMER_TIME_ENDS, "00:00", "23:59", 24 * 60 + 59),
    ],
)
def test_minutes_are_those_that_truly_pass(day: date, starts: str, ends: str, minutes: int) -> None:
    assert clock_minutes(day, time.fromisoformat(starts), time.fromisoformat(ends)) == minutes


@given(DAYS, MINUTES, MINUTES)
def test_minutes_on_the_clock_are_those_between_two_instants(day: date, one: time, other: time) -> None:
    starts, ends = sorted((one, other))
    passed = (instant(day, ends) - instant(day, starts)).total_seconds() / 60
    assert clock_minutes(day, starts, ends) == max(0, passed)


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 6, 30, 22, 30, tzinfo=UTC), date(2026, 7, 1)),
        (datetime(2026, 12, 31, 22, 30, tzinfo=UTC), date(2026, 12, 31)),
    ],
)
def test_the_day_is_norway_s(moment: datetime, day: date) -> None:
    assert oslo_date(moment) == day


def test_a_naive_instant_has_no_day() -> None:
    with pytest.raises(ValueError, match="time zone"):
        oslo_date(datetime(2026, 1, 1, 12))  # noqa: DTZ001 - the mistake that is refused


def test_the_clock_tells_utc() -> None:
    assert system_clock().tzinfo is UTC
