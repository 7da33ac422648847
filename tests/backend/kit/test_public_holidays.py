"""Norway's days off."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from stegvis.kit.public_holidays import (
    DAY_OFF_CODES,
    is_working_day,
    public_holidays,
    working_day_from,
    working_days_after,
)


def test_2026_has_the_days_of_the_regulations() -> None:
    year = public_holidays(date(2026, 1, 1), date(2026, 12, 31))
    assert year == {
        date(2026, 1, 1): "new-years-day",
        date(2026, 4, 2): "maundy-thursday",
        date(2026, 4, 3): "good-friday",
        date(2026, 4, 5): "easter-sunday",
        date(2026, 4, 6): "easter-monday",
        date(2026, 5, 1): "labour-day",
        date(2026, 5, 14): "ascension-day",
        date(2026, 5, 17): "constitution-day",
        date(2026, 5, 24): "whit-sunday",
        date(2026, 5, 25): "whit-monday",
        date(2026, 12, 25): "christmas-day",
        date(2026, 12, 26): "second-christmas-day",
    }


def test_the_ends_are_included_and_nothing_beyond() -> None:
    assert public_holidays(date(2026, 5, 14), date(2026, 5, 16)) == {date(2026, 5, 14): "ascension-day"}
    assert public_holidays(date(2026, 5, 15), date(2026, 5, 16)) == {}


def test_a_week_over_the_turn_of_the_year_knows_both_years() -> None:
    found = public_holidays(date(2026, 12, 21), date(2027, 1, 3))
    assert list(found) == [date(2026, 12, 25), date(2026, 12, 26), date(2027, 1, 1)]


@pytest.mark.parametrize(
    ("day", "code"),
    [(date(2027, 5, 17), "constitution-day"), (date(2008, 5, 1), "labour-day")],
)
def test_where_two_meet_the_fixed_one_names_the_day(day: date, code: str) -> None:
    assert public_holidays(day, day) == {day: code}


@pytest.mark.parametrize("year", range(2020, 2080))
def test_movable_feasts_keep_their_distance_from_easter(year: int) -> None:
    days = public_holidays(date(year, 1, 1), date(year, 12, 31))
    easter = next(day for day, code in days.items() if code == "easter-sunday")
    assert easter.isoweekday() == 7
    for distance in (-3, -2, 1, 39, 49, 50):
        assert easter + timedelta(days=distance) in days
    assert set(days.values()) <= set(DAY_OFF_CODES) - {"other-public-holiday"}


def test_a_caller_cannot_change_what_the_next_one_gets() -> None:
    new_year = date(2026, 1, 1)
    public_holidays(new_year, new_year).clear()
    assert public_holidays(new_year, new_year)


def test_a_working_day_is_monday_to_friday_and_no_holiday() -> None:
    assert is_working_day(date(2026, 11, 23))
    assert not is_working_day(date(2026, 11, 22))
    assert not is_working_day(date(2026, 5, 14))


def test_what_falls_on_a_day_off_moves_to_the_next_working_day() -> None:
    assert working_day_from(date(2026, 4, 2)) == date(2026, 4, 7)  # Maundy Thursday to Easter Monday
    assert working_day_from(date(2026, 4, 7)) == date(2026, 4, 7)


def test_working_days_are_counted_past_days_off() -> None:
    assert working_days_after(date(2026, 5, 13), 1) == date(2026, 5, 15)
    assert working_days_after(date(2026, 5, 13), 0) == date(2026, 5, 13)
    assert working_days_after(date(2026, 12, 24), 2) == date(2026, 12, 29)
