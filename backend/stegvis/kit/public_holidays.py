"""Norway's public holidays, by code: the days off that need no application."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

import holidays

DAY_OFF_CODES = (
    "new-years-day",
    "labour-day",
    "constitution-day",
    "christmas-day",
    "second-christmas-day",
    "maundy-thursday",
    "good-friday",
    "easter-sunday",
    "easter-monday",
    "ascension-day",
    "whit-sunday",
    "whit-monday",
    "other-public-holiday",
)
"""Every code that may come out, worded in locales/. Where two fall on one day (17 May 2027 is also
Whit Monday) the earlier in this list names it. The last is for a day that the law adds later and a
newer version of the library already knows."""

_CODE_OF_NAME = {  # the library's own names, in its default language
    "Første nyttårsdag": "new-years-day",
    "Skjærtorsdag": "maundy-thursday",
    "Langfredag": "good-friday",
    "Første påskedag": "easter-sunday",
    "Andre påskedag": "easter-monday",
    "Arbeidernes dag": "labour-day",
    "Grunnlovsdag": "constitution-day",
    "Kristi himmelfartsdag": "ascension-day",
    "Første pinsedag": "whit-sunday",
    "Andre pinsedag": "whit-monday",
    "Første juledag": "christmas-day",
    "Andre juledag": "second-christmas-day",
}


def public_holidays(first: date, last: date) -> dict[date, str]:
    """The public holidays from `first` to `last`, both included, each with its code.

    These are the days of Integration Regulations § 17: the movable feasts, 1 and 17 May,
    25-26 December and 1 January. Those that fall on a Saturday or Sunday are included; ordinary
    Saturdays and Sundays are not, since practice and courses may well lie there.
    """
    return {
        day: code
        for year in range(first.year, last.year + 1)
        for day, code in _of_year(year)
        if first <= day <= last
    }


@lru_cache(maxsize=256)
def _of_year(year: int) -> tuple[tuple[date, str], ...]:
    calendar = holidays.country_holidays("NO", years=year, language="no")
    return tuple(
        (day, min(_codes(names), key=DAY_OFF_CODES.index)) for day, names in sorted(calendar.items())
    )


def _codes(names: str) -> Iterator[str]:
    """Translate what the library joins with a semicolon when two holidays meet."""
    return (_CODE_OF_NAME.get(name, "other-public-holiday") for name in names.split("; "))


def is_working_day(day: date) -> bool:
    """Whether it is Monday to Friday and no public holiday."""
    return day.weekday() < _SATURDAY and day not in public_holidays(day, day)


def working_day_from(day: date) -> date:
    """The day itself where it is a working day, else the next that is."""
    while not is_working_day(day):
        day += _DAY
    return day


def working_days_after(day: date, count: int) -> date:
    """The last of so many working days that follow a day; none: the day itself."""
    for _ in range(count):
        day = working_day_from(day + _DAY)
    return day


_SATURDAY = 5
_DAY = timedelta(days=1)
