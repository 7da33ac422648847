"""Months, over month ends and leap days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tests.seeded  # noqa: F401 - chooses how many examples, before any is made
from stegvis.kit.months import lasting, months_after

DAYS = st.dates(date(2004, 1, 1), date(2150, 12, 31))
MONTHS = st.integers(1, 120)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        ("2026-08-10", 3, "2026-11-10"),
        ("2026-11-30", 3, "2027-02-28"),
        ("2027-11-30", 3, "2028-02-29"),
        ("2028-02-29", 12, "2029-02-28"),
        ("2026-12-31", 1, "2027-01-31"),
        ("2026-08-10", 0, "2026-08-10"),
    ],
)
def test_the_same_day_of_a_later_month(day: str, months: int, expected: str) -> None:
    assert months_after(date.fromisoformat(day), months) == date.fromisoformat(expected)


@pytest.mark.parametrize(
    ("first", "months", "last"),
    [
        ("2026-03-01", 24, "2028-02-29"),
        ("2025-03-01", 24, "2027-02-28"),
        ("2025-08-18", 24, "2027-08-17"),
        ("2028-02-29", 24, "2030-02-28"),
        ("2028-02-29", 48, "2032-02-28"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2026-08-30", 6, "2027-02-28"),
        ("2026-01-01", 12, "2026-12-31"),
    ],
)
def test_the_last_day_of_what_lasts_whole_months(first: str, months: int, last: str) -> None:
    assert lasting(date.fromisoformat(first), months) == date.fromisoformat(last)


@given(DAYS, MONTHS)
def test_what_lasts_longer_ends_later_and_never_a_month_off(first: date, months: int) -> None:
    assert lasting(first, months) < lasting(first, months + 1)
    assert first + timedelta(days=months * 28 - 1) <= lasting(first, months)
    assert lasting(first, months) < first + timedelta(days=months * 31)


@given(DAYS, MONTHS)
def test_who_begins_later_never_ends_earlier(first: date, months: int) -> None:
    assert lasting(first, months) <= lasting(first + timedelta(days=1), months)


@given(DAYS, MONTHS)
def test_the_day_after_begins_the_same_day_of_the_month_or_the_month_is_too_short(
    first: date, months: int
) -> None:
    after = lasting(first, months) + timedelta(days=1)
    assert after.day == first.day or (after.day == 1 and first.day > 28)
