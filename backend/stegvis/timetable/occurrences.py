"""From slots, and what changes them, to the occurrences that come out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, time
from uuid import UUID

from stegvis.timetable.model import (
    Change,
    ChangeKind,
    Closure,
    ExceptionKind,
    Occurrence,
    Slot,
    SlotException,
)


def occurrences(
    slots: Iterable[Slot],
    exceptions: Iterable[SlotException],
    closures: Iterable[Closure],
    days_off: Mapping[date, str],
    first: date,
    last: date,
) -> tuple[Occurrence, ...]:
    """What happens from `first` to `last`, both included, in order of time.

    What is cancelled stays listed. What falls, where it now lies, on a statutory day off or on a
    closure of its unit does not happen and is not listed. What was moved here from a day outside
    is; what was moved out is not. Unless it is an extra one, an exception for a date that its slot
    does not have says nothing.

    Raises:
        ValueError: two exceptions for one date of a slot.
    """
    by_slot = _by_slot(exceptions)
    closed = [c for c in closures if c.starts_on <= last and first <= c.ends_on]
    found = [
        occurrence
        for slot in slots
        for occurrence in _of_slot(slot, by_slot.get(slot.id, _NOTHING), first, last)
        if first <= occurrence.date <= last
        and occurrence.date not in days_off
        and not any(closes(closure, slot, occurrence.date) for closure in closed)
    ]
    found.sort(key=in_time)
    return tuple(found)


def in_time(occurrence: Occurrence) -> tuple[date, time, time, UUID, date]:
    """The order of a day: by time, and where two meet always the same way."""
    return (
        occurrence.date,
        occurrence.starts,
        occurrence.ends,
        occurrence.slot.id,
        occurrence.slot_date,
    )


_NOTHING: Mapping[date, SlotException] = {}


def _of_slot(
    slot: Slot, exceptions: Mapping[date, SlotException], first: date, last: date
) -> Iterator[Occurrence]:
    """The dates that a slot has in a period, and what is moved into it from outside."""
    start = max(first, slot.valid_from).toordinal()
    start += (slot.weekday - start) % 7  # day 1 of the calendar was a Monday
    end = min(last, slot.valid_to or last).toordinal()
    for ordinal in range(start, end + 1, 7):
        if _in_turn(slot, ordinal):
            day = date.fromordinal(ordinal)
            yield _occurrence(slot, day, exceptions.get(day))
    for day, exception in exceptions.items():
        extra = exception.kind is ExceptionKind.EXTRA and valid(slot, day)
        from_outside = exception.moved_to and not first <= day <= last
        if (extra and not has(slot, day)) or (from_outside and has(slot, day)):
            yield _occurrence(slot, day, exception)


def has(slot: Slot, day: date) -> bool:
    """Whether a slot has a lesson on this day by itself."""
    return day.isoweekday() == slot.weekday and in_turn(slot, day) and valid(slot, day)


def valid(slot: Slot, day: date) -> bool:
    """Whether the day lies between the first and the last of a slot."""
    return slot.valid_from <= day and (slot.valid_to is None or day <= slot.valid_to)


def in_turn(slot: Slot, day: date) -> bool:
    """Whether alternate weeks fall on the week of this day."""
    return _in_turn(slot, day.toordinal())


def _in_turn(slot: Slot, ordinal: int) -> bool:
    if slot.every_weeks == 1:
        return True
    anchor = (slot.alternates_from or slot.valid_from).toordinal()
    return ((ordinal - 1) // 7 - (anchor - 1) // 7) % slot.every_weeks == 0


def _occurrence(slot: Slot, slot_date: date, exception: SlotException | None) -> Occurrence:
    if exception is None:
        return Occurrence(slot, slot_date, slot_date, slot.starts, slot.ends, slot.place, slot.teacher_id)
    return _changed(slot, slot_date, exception)


_CHANGE = {
    ExceptionKind.CANCELLED: ChangeKind.CANCELLED,
    ExceptionKind.MOVED: ChangeKind.MOVED,
    ExceptionKind.SUBSTITUTE: ChangeKind.SUBSTITUTE,
    ExceptionKind.EXTRA: ChangeKind.EXTRA,
}


def _changed(slot: Slot, slot_date: date, exception: SlotException) -> Occurrence:
    day = exception.moved_to or slot_date
    starts, ends = exception.starts or slot.starts, exception.ends or slot.ends
    place, teacher = exception.place or slot.place, exception.teacher_id or slot.teacher_id
    change = Change(
        kind=_CHANGE[exception.kind],
        reason=exception.reason,
        note=exception.note,
        was_date=slot_date if day != slot_date else None,
        was_starts=slot.starts if starts != slot.starts else None,
        was_ends=slot.ends if ends != slot.ends else None,
        was_place=slot.place if place != slot.place else None,
        was_teacher_id=slot.teacher_id if teacher != slot.teacher_id else None,
    )
    return Occurrence(slot, slot_date, day, starts, ends, place, teacher, change)


def _by_slot(exceptions: Iterable[SlotException]) -> dict[UUID, dict[date, SlotException]]:
    by_slot: dict[UUID, dict[date, SlotException]] = {}
    for exception in exceptions:
        of_slot = by_slot.setdefault(exception.slot_id, {})
        if exception.on_date in of_slot:
            raise ValueError(f"two exceptions for one slot on {exception.on_date}")
        of_slot[exception.on_date] = exception
    return by_slot


def closes(closure: Closure, slot: Slot, day: date) -> bool:
    """Whether a closure stops this slot on this day."""
    concerns = closure.unit_id is None or closure.unit_id == slot.unit_id
    return not slot.elsewhere and concerns and closure.starts_on <= day <= closure.ends_on
