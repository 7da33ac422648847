"""Whether a slot has a lesson on a date, and if not, why not: the fault that a person is told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from stegvis.kit.public_holidays import public_holidays
from stegvis.office_import.model import Value
from stegvis.office_import.rules import Row
from stegvis.timetable.model import ExceptionKind


@dataclass(frozen=True, slots=True)
class Calendar:
    """Days without lessons: closures as (first, last), and whether public holidays are looked at."""

    closed: Sequence[tuple[date, date]] = ()
    holidays: bool = False


def not_happening(
    slot: Mapping[str, Value], exceptions: Mapping[date, Row], day: date, calendar: Calendar
) -> str | None:
    """The code of the fault; None: the slot has a lesson that day.

    It decides as `timetable.occurrences` does, which a test holds, but names the reason. What was
    moved keeps the date that its slot gave it.
    """
    exception = exceptions.get(day)
    kind = exception.values["kind"] if exception else None
    why = _outside(slot, day, extra=kind == ExceptionKind.EXTRA)
    if why is not None:
        return why
    if kind == ExceptionKind.CANCELLED:
        return "cancelled"
    moved_to = exception.values["moved_to"] if exception and kind == ExceptionKind.MOVED else None
    held_on = moved_to if isinstance(moved_to, date) else day
    if calendar.holidays and _public_holiday(held_on):
        return "day-off"
    if any(first <= held_on <= last for first, last in calendar.closed):
        return "closed"
    return None


@lru_cache(maxsize=4096)
def _public_holiday(day: date) -> bool:
    return bool(public_holidays(day, day))


def _outside(slot: Mapping[str, Value], day: date, *, extra: bool) -> str | None:
    first, last = slot["from"], slot["to"]
    assert isinstance(first, date)  # noqa: S101 - a required column of this kind
    if day < first or (isinstance(last, date) and day > last):
        return "outside-slot"
    if extra:
        return None
    if str(day.isoweekday()) != slot["weekday"]:
        return "not-that-weekday"
    weeks = (day.toordinal() - 1) // 7 - (first.toordinal() - 1) // 7
    if weeks % int(str(slot["every_weeks"])):
        return "not-that-week"
    return None
