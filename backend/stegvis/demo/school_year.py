"""The school's year around today: ordinary weeks, the summer programme, and days without programme.

The holidays lie where Norwegian schools have them. Only this week and the next are always ordinary,
whatever the calendar says, so that the demo has something to show in July too; public holidays are
what they are, and are not in here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from stegvis.kit.public_holidays import public_holidays
from stegvis.kit.weeks import IsoWeek

WEEKS_OF_ATTENDANCE = 12
"""How many weeks before this one have been called."""

_DAY = timedelta(days=1)
_FIRST_SCHOOL_WEEK, _FIRST_SUMMER_WEEK = 34, 26
_WEEKS_AHEAD = 26
_TO_THE_DAY_AFTER_ASCENSION = timedelta(days=43)
"""From Maundy Thursday."""


@dataclass(frozen=True, slots=True)
class Period:
    """Whole weeks with one timetable, both days included."""

    first: date
    last: date
    summer: bool


@dataclass(frozen=True, slots=True)
class Closure:
    """Days without programme, both included. `kind` is an import code, `name` Norwegian."""

    id: str
    first: date
    last: date
    kind: str
    name: str


@dataclass(frozen=True, slots=True)
class SchoolYear:
    """What the timetable hangs on. `since`: from when the groups have been there."""

    today: date
    since: date
    periods: tuple[Period, ...]
    closures: tuple[Closure, ...]
    public_holidays: frozenset[date]

    @property
    def week(self) -> IsoWeek:
        """This week."""
        return IsoWeek.of(self.today)

    def is_open(self, day: date) -> bool:
        """Whether there can be a programme on this day at all."""
        return day not in self.public_holidays and not any(c.first <= day <= c.last for c in self.closures)


def school_year(today: date) -> SchoolYear:
    """The time from twelve weeks ago until next summer, or at least half a year ahead."""
    week = IsoWeek.of(today)
    starts = _school_year_of(week)
    first = week.plus(-WEEKS_OF_ATTENDANCE).monday
    last = max(IsoWeek(starts + 1, _FIRST_SCHOOL_WEEK).previous().sunday, week.plus(_WEEKS_AHEAD).sunday)
    shown = (week.monday, week.next().sunday)
    return SchoolYear(
        today=today,
        since=IsoWeek(starts - 1, _FIRST_SCHOOL_WEEK).monday,
        periods=tuple(_periods(first, last, shown)),
        closures=tuple(_closures(starts, first, last, shown)),
        public_holidays=frozenset(public_holidays(first, last)),
    )


def _school_year_of(week: IsoWeek) -> int:
    """The calendar year in which the school year of this week begins."""
    return week.year if week.number >= _FIRST_SCHOOL_WEEK else week.year - 1


def _periods(first: date, last: date, shown: tuple[date, date]) -> Iterator[Period]:
    def is_summer(week: IsoWeek) -> bool:
        summer = _FIRST_SUMMER_WEEK <= week.number < _FIRST_SCHOOL_WEEK
        return summer and not shown[0] <= week.monday <= shown[1]

    for summer, weeks in groupby(_weeks(first, last), is_summer):
        alike = tuple(weeks)
        yield Period(alike[0].monday, alike[-1].sunday, summer)


def _weeks(first: date, last: date) -> Iterator[IsoWeek]:
    week = IsoWeek.of(first)
    while week.monday <= last:
        yield week
        week = week.next()


def _closures(starts: int, first: date, last: date, shown: tuple[date, date]) -> Iterator[Closure]:
    for year in range(starts - 1, starts + 3):
        for closure in _of_school_year(year):
            if first <= closure.last and closure.first <= last:
                yield from _outside(closure, shown)


def _of_school_year(year: int) -> Iterator[Closure]:
    """The closures of the school year that begins in August of `year`."""
    spring = year + 1
    spring_days = public_holidays(date(spring, 1, 1), date(spring, 7, 1))
    easter = next(day for day, code in spring_days.items() if code == "maundy-thursday")
    summer_starts, summer_ends = IsoWeek(spring, 28).monday, IsoWeek(spring, 31).sunday
    yield _planning(date.fromisocalendar(year, 33, 4), date.fromisocalendar(year, 33, 5))
    yield _holiday("Høstferie", date.fromisocalendar(year, 41, 1), date.fromisocalendar(year, 41, 5))
    yield _planning(date.fromisocalendar(year, 46, 1))
    yield _holiday("Juleferie", date(year, 12, 22), date(spring, 1, 1))
    yield _planning(_weekday_from(date(spring, 1, 2)))
    yield _holiday("Vinterferie", date.fromisocalendar(spring, 9, 1), date.fromisocalendar(spring, 9, 5))
    yield _holiday("Påskeferie", easter - 3 * _DAY, easter - _DAY)
    yield _planning(easter + _TO_THE_DAY_AFTER_ASCENSION)
    yield _holiday("Fellesferie", summer_starts, summer_ends)


def _holiday(name: str, first: date, last: date) -> Closure:
    return Closure(f"{name.lower()}-{first.year}", first, last, "holiday_without_programme", name)


def _planning(first: date, last: date | None = None) -> Closure:
    return Closure(f"planlegging-{first}", first, last or first, "planning_day", "Planleggingsdag")


def _weekday_from(day: date) -> date:
    while day.isoweekday() > 5:  # noqa: PLR2004 - Saturday and Sunday, ISO 8601
        day += _DAY
    return day


def _outside(closure: Closure, shown: tuple[date, date]) -> Iterator[Closure]:
    """What is left of a closure before and after the weeks that are always shown."""
    if closure.last < shown[0] or shown[1] < closure.first:
        yield closure
        return
    before, after = shown[0] - _DAY, shown[1] + _DAY
    if closure.first <= before:
        yield Closure(closure.id, closure.first, before, closure.kind, closure.name)
    if after <= closure.last:
        yield Closure(f"{closure.id}-etter", after, closure.last, closure.kind, closure.name)
