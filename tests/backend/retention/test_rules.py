"""When something is overdue, by worked examples."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stegvis.retention.model import Dates, Kind
from stegvis.retention.rules import due, left_open, overdue, registered_on, years_later

REGISTERED, BEGUN, ENDED = date(2025, 6, 10), date(2025, 8, 18), date(2027, 8, 17)
OVER = Dates(REGISTERED, BEGUN, ENDED, programmes=1, tested=False)
TESTED = Dates(REGISTERED, BEGUN, ENDED, programmes=1, tested=True)


def test_a_case_is_held_for_fifteen_years_from_its_beginning() -> None:
    """Integration Regulations § 60: begun 18 August 2025, held until 17 August 2040."""
    assert Kind.CASE not in overdue(OVER, date(2040, 8, 17))
    assert overdue(OVER, date(2040, 8, 18)) == {Kind.ACCESS, Kind.CASE, Kind.PERSON}


def test_a_test_is_held_for_twenty_and_keeps_its_person() -> None:
    """§ 61; the case goes five years before."""
    assert overdue(TESTED, date(2040, 8, 18)) == {Kind.ACCESS, Kind.CASE}
    assert overdue(TESTED, date(2045, 8, 18)) == {Kind.ACCESS, Kind.CASE, Kind.PERSON}


def test_the_way_in_ends_ninety_days_after_the_programme() -> None:
    assert overdue(OVER, ENDED + timedelta(days=89)) == frozenset()
    assert overdue(OVER, ENDED + timedelta(days=90)) == {Kind.ACCESS}


def test_whoever_is_in_a_programme_keeps_all_of_theirs() -> None:
    going_on = Dates(REGISTERED, BEGUN, None, programmes=2, tested=True)
    assert due(going_on) == {}


def test_a_programme_that_nobody_ended_is_told_after_fifteen_years() -> None:
    going_on = Dates(REGISTERED, BEGUN, None, programmes=1, tested=False)
    assert not left_open(going_on, date(2040, 8, 17))
    assert left_open(going_on, date(2040, 8, 18))
    assert not left_open(OVER, date(2050, 1, 1))
    assert not left_open(Dates(REGISTERED, None, None, programmes=0, tested=False), date(2050, 1, 1))


def test_whoever_never_had_a_programme_is_held_from_the_day_they_were_registered() -> None:
    never = Dates(REGISTERED, None, None, programmes=0, tested=False)
    assert due(never) == {Kind.PERSON: date(2040, 6, 10)}


@pytest.mark.parametrize(
    ("day", "years", "then"),
    [
        (date(2024, 2, 29), 15, date(2039, 3, 1)),
        (date(2024, 2, 29), 20, date(2044, 2, 29)),
        (date(2025, 8, 18), -15, date(2010, 8, 18)),
    ],
)
def test_a_year_is_a_year(day: date, years: int, then: date) -> None:
    assert years_later(day, years) == then


@given(st.dates(date(2000, 1, 1), date(2060, 1, 1)), st.booleans(), st.integers(0, 4000))
def test_what_is_overdue_stays_overdue(begun: date, tested: bool, later: int) -> None:  # noqa: FBT001 - given by name
    dates = Dates(begun, begun, begun + timedelta(days=700), 1, tested)
    then = years_later(begun, 14) + timedelta(days=later)
    assert overdue(dates, then) <= overdue(dates, then + timedelta(days=1))


def made_at(at: datetime) -> UUID:
    """A UUIDv7 of an instant."""
    return UUID(int=int(at.timestamp() * 1000) << 80 | 7 << 76 | 2 << 62)


TOP = UUID("ffffffff-ffff-7fff-bfff-ffffffffffff")
RANDOM = UUID("00a1b2c3-d4e5-4f60-8a1b-2c3d4e5f6071")
"""Of version 4: read as a time it says 1992."""


def test_a_key_that_says_when_it_was_made_is_believed() -> None:
    assert registered_on(made_at(datetime(2026, 11, 23, 8, tzinfo=UTC)), REGISTERED, ENDED) == date(
        2026, 11, 23
    )


@pytest.mark.parametrize(
    "key", [TOP, RANDOM, made_at(datetime(1991, 5, 1, tzinfo=UTC)), made_at(datetime(2028, 1, 1, tzinfo=UTC))]
)
def test_a_key_that_says_nothing_or_what_cannot_be_is_not_asked(key: UUID) -> None:
    assert registered_on(key, REGISTERED, ENDED) == REGISTERED
    assert registered_on(key, None, ENDED) == ENDED


@given(st.uuids(), st.dates(date(2025, 6, 1), date(2060, 1, 1)))
def test_nobody_of_whom_only_a_key_is_known_is_overdue_within_the_period(key: UUID, today: date) -> None:
    registered = registered_on(key, None, today)
    assert date(2025, 1, 1) <= registered <= today
