"""When something is overdue. A period of years ends on the same day; of 29 February, on 1 March."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from stegvis.retention.model import ACCESS_AFTER, CASE_YEARS, TEST_YEARS, Dates, Kind


def years_later(day: date, years: int) -> date:
    """The same day so many years later."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


FIRST_KEY = date(2025, 1, 1)
"""No key of a person was made before."""

_EPOCH = date(1970, 1, 1)
_DAY = 86_400_000
"""Milliseconds."""
_IN_ORDER_OF_TIME = 7
"""The version of such keys."""


def registered_on(key: UUID, known_on: date | None, today: date) -> date:
    """Since when somebody is in this database.

    A UUIDv7 says when it was made (RFC 9562 § 5.7). Forms and other municipalities give keys, too: one that
    says nothing, or what cannot be, is not asked.

    Args:
        key: the person's.
        known_on: the first day that anything else tells of them; None: nothing does.
        today: taken where nothing tells: nobody is overdue by mistake.
    """
    says = (key.int >> 80) // _DAY
    if key.version == _IN_ORDER_OF_TIME and (FIRST_KEY - _EPOCH).days <= says <= (today - _EPOCH).days:
        return _EPOCH + timedelta(days=says)
    return known_on or today


def due(dates: Dates) -> dict[Kind, date]:
    """From which day on each kind of what is held about a person is overdue.

    Whoever is in a programme keeps all of theirs. Where a test is kept, the case goes before the person;
    else both go together.
    """
    if dates.programmes and dates.ended_on is None:
        return {}
    begun = dates.begun_on or dates.registered_on
    found = {Kind.PERSON: years_later(begun, TEST_YEARS if dates.tested else CASE_YEARS)}
    if dates.programmes:
        found[Kind.CASE] = years_later(begun, CASE_YEARS)
    if dates.ended_on:
        found[Kind.ACCESS] = dates.ended_on + ACCESS_AFTER
    return found


def left_open(dates: Dates, today: date) -> bool:
    """Whether a case would be overdue, had anybody ended its programme: somebody has to look at it."""
    return (
        dates.programmes > 0
        and dates.ended_on is None
        and years_later(dates.begun_on or dates.registered_on, CASE_YEARS) <= today
    )


def overdue(dates: Dates, today: date) -> frozenset[Kind]:
    """What of a person is overdue on a day."""
    return frozenset(kind for kind, day in due(dates).items() if day <= today)
