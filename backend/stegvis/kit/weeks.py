"""ISO weeks, and minutes on the clock of a wall in Norway."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from stegvis.kit.clock import OSLO

_WEEK = re.compile(r"(\d{4})-W(\d{2})", re.ASCII)
_FIRST_YEAR, _LAST_YEAR = (
    1990,
    2199,
)  # room for every programme, and no arithmetic past the calendar


@dataclass(frozen=True, order=True, slots=True)
class IsoWeek:
    """A week of ISO 8601: Monday to Sunday, in the year that holds its Thursday.

    Raises:
        ValueError: the year has no such week, or lies outside 1990-2199.
    """

    year: int
    number: int

    def __post_init__(self) -> None:
        if not _FIRST_YEAR <= self.year <= _LAST_YEAR:
            raise ValueError(f"no week is kept for the year {self.year}")
        date.fromisocalendar(self.year, self.number, 1)

    @classmethod
    def parse(cls, text: str) -> IsoWeek:
        """Read `2026-W48`, the only form that goes over the wire.

        Raises:
            ValueError: another form, or a week that the year does not have.
        """
        found = _WEEK.fullmatch(text)
        if not found:
            raise ValueError(f"not a week: {text!r}")
        return cls(int(found[1]), int(found[2]))

    @classmethod
    def of(cls, day: date) -> IsoWeek:
        """The week that holds a day; 1 January may belong to the year before."""
        year, number, _ = day.isocalendar()
        return cls(year, number)

    def __str__(self) -> str:
        return f"{self.year:04}-W{self.number:02}"

    @property
    def monday(self) -> date:
        """The first day."""
        return date.fromisocalendar(self.year, self.number, 1)

    @property
    def sunday(self) -> date:
        """The last day."""
        return date.fromisocalendar(self.year, self.number, 7)

    @property
    def days(self) -> tuple[date, ...]:
        """The seven days, Monday first."""
        first = self.monday.toordinal()
        return tuple(date.fromordinal(first + offset) for offset in range(7))

    def plus(self, weeks: int) -> IsoWeek:
        """The week so many weeks later, or earlier when negative."""
        return IsoWeek.of(self.monday + timedelta(weeks=weeks))

    def next(self) -> IsoWeek:
        """The week after."""
        return self.plus(1)

    def previous(self) -> IsoWeek:
        """The week before."""
        return self.plus(-1)

    def back(self, count: int) -> tuple[IsoWeek, ...]:
        """So many weeks up to and with this one, newest first.

        Raises:
            ValueError: fewer than one week.
        """
        if count < 1:
            raise ValueError("at least one week")
        return tuple(self.plus(-ago) for ago in range(count))


def instant(day: date, at: time) -> datetime:
    """The instant, in UTC, at which a clock in Norway shows this time on this day.

    A time that the clocks skip (summer time begins) moves forward by what is skipped; of a time
    that they show twice (summer time ends) it is the first. UTC, because Python subtracts two
    times of one zone as if clocks were never moved.
    """
    return datetime.combine(day, at, OSLO).replace(fold=0).astimezone(UTC)


def clock_minutes(day: date, starts: time, ends: time) -> int:
    """Whole minutes that truly pass between two times on one day in Norway.

    On an ordinary day the plain difference; when the clocks are moved in between, an hour more or
    less. Never negative: between two times that the clocks skip nothing passes.
    """
    if _clocks_move(day):
        return max(0, (instant(day, ends) - instant(day, starts)) // timedelta(minutes=1))
    return (ends.hour - starts.hour) * 60 + ends.minute - starts.minute


@lru_cache(maxsize=4096)
def _clocks_move(day: date) -> bool:
    midnight = datetime.combine(day, time(), OSLO)
    next_midnight = datetime.combine(day + timedelta(days=1), time(), OSLO)
    return midnight.utcoffset() != next_midnight.utcoffset()
