"""The one clock. Everything else takes time as an argument."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

OSLO = ZoneInfo("Europe/Oslo")
"""Timetables, deadlines and days off follow Norwegian time, wherever the server stands."""

Clock = Callable[[], datetime]
"""Tells the present instant, aware and in UTC. Given at the edge: a test can hold it still."""


def system_clock() -> datetime:
    """The present instant in UTC: the only place that asks the machine."""
    return datetime.now(UTC)  # noqa: TID251 - this is the one clock that the ban points to


def oslo_date(instant: datetime) -> date:
    """The calendar day in Norway at an aware instant.

    Raises:
        ValueError: the instant is naive, so that nobody can know which day it is.
    """
    if instant.tzinfo is None:
        raise ValueError("an instant needs its time zone")
    return instant.astimezone(OSLO).date()
