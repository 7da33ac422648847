"""From the hours of a period to the events of a calendar: as few as say the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from stegvis.feeds.model import Event, Recurrence
from stegvis.kit.weeks import IsoWeek
from stegvis.timetable.model import Occurrence, Slot
from stegvis.timetable.occurrences import occurrences

WEEKS_BACK = 4
WEEKS_AHEAD = 26


def window(today: date) -> tuple[date, date]:
    """The period of a feed, both ends included, in whole weeks: a feed changes with a week, not a day."""
    monday = IsoWeek.of(today).monday
    return monday - timedelta(weeks=WEEKS_BACK), monday + timedelta(weeks=WEEKS_AHEAD + 1, days=-1)


def events(happening: Iterable[Occurrence], first: date, last: date) -> tuple[Event, ...]:
    """The events that say what happens from `first` to `last`, both included: that, and nothing else.

    The ordinary hours of a slot are one recurring event. What does not happen is left out of it; what is
    different stands in its place; what lies on a date that the slot does not have stands by itself.
    """
    by_slot: dict[Slot, list[Occurrence]] = {}
    for occurrence in happening:
        by_slot.setdefault(occurrence.slot, []).append(occurrence)
    return tuple(
        event for slot, uid in _named(by_slot) for event in _of_slot(slot, uid, by_slot[slot], first, last)
    )


def _named(slots: Iterable[Slot]) -> Iterator[tuple[Slot, str]]:
    """Each slot with a name. Who left a class and came back has a slot twice: the newest bears its name."""
    parts: dict[str, int] = {}
    for slot in sorted(slots, key=lambda slot: (slot.id, slot.valid_from), reverse=True):
        uid = str(slot.id)
        parts[uid] = earlier = parts.get(uid, -1) + 1
        yield slot, f"{uid}-{earlier}" if earlier else uid


def _of_slot(
    slot: Slot, uid: str, happening: Sequence[Occurrence], first: date, last: date
) -> Iterator[Event]:
    by_date = {occurrence.slot_date: occurrence for occurrence in happening}
    its_dates = [each.date for each in occurrences([slot], (), (), {}, first, last)]
    recurring = [day for day in its_dates if day in by_date]
    if all(by_date[day].change for day in recurring):
        recurring = []
    if recurring:
        start, until = recurring[0], recurring[-1]
        but = tuple(day for day in its_dates if start < day < until and day not in by_date)
        ordinary = Occurrence(slot, start, start, slot.starts, slot.ends, slot.place, slot.teacher_id)
        yield Event(uid, ordinary, Recurrence(slot.every_weeks, until, but))
    for occurrence in happening:
        if occurrence.slot_date not in recurring:
            yield Event(f"{uid}-{occurrence.slot_date:%Y%m%d}", occurrence)
        elif occurrence.change:
            yield Event(uid, occurrence, instead_of=occurrence.slot_date)
