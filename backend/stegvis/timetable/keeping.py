"""What may become of a slot and of one of its dates: the future is decided, the past stays.

A day is the smallest step: what is changed "from today" may change the whole of today, unless somebody has
been marked.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from stegvis.kit.errors import Fault, InvalidInput, Refused
from stegvis.timetable.model import Closure, ExceptionKind, Slot, SlotException
from stegvis.timetable.occurrences import closes, has, in_turn, valid

LONGEST_NOTE = 200
"""Characters of a note on one date."""

_DAY = timedelta(days=1)
_WEEK = 7


@dataclass(frozen=True, slots=True)
class SlotChange:
    """What becomes of a slot that is changed from a date on.

    Attributes:
        slot: what it is from then on.
        closed_on: the last day of the old one, which `slot` follows; None: nothing of it has been yet, and
            it is changed in place.
        along: the dates whose exceptions go with it.
        dropped: the dates whose exceptions say nothing any more.
    """

    slot: Slot
    closed_on: date | None
    along: tuple[date, ...] = ()
    dropped: tuple[date, ...] = ()


def change_from(
    old: Slot,
    new: Slot,
    today: date,
    exceptions: Collection[SlotException] = (),
    marked: Collection[date] = (),
    *,
    follows: bool = False,
    other_weeks: bool = False,
) -> SlotChange:
    """Change a slot from `new.valid_from` on: close the old one the day before, and open the new.

    Alternate weeks stay the ones they are: where the day lies in a week between them, the new slot begins
    with the next week of its own, since nothing lies in between.

    Args:
        old: the slot as it is.
        new: what it shall be, with a key of its own.
        today: the day in Norway.
        exceptions: those of the old slot.
        marked: the dates of the old slot for which somebody's attendance is recorded.
        follows: it is itself what another slot became: it cannot begin earlier, where that one is.
        other_weeks: of alternate weeks, take those between from now on.

    Raises:
        Refused: the day has passed, the slot is over then, or attendance is recorded on it or later.
    """
    first = new.valid_from
    if first < today:
        raise Refused("timetable.date-passed")
    if follows and first < old.valid_from:
        raise InvalidInput([Fault("validFrom", "timetable.other-slot-then")])
    if not marked and today <= old.valid_from and first <= old.valid_from:
        kept, dropped = _sorted_out(new, exceptions)
        return SlotChange(replace(new, id=old.id), None, kept, dropped)
    start = first
    if old.every_weeks == new.every_weeks == 2 and in_turn(old, first) is other_weeks:  # noqa: PLR2004 - as in Slot
        start = first + timedelta(days=_WEEK - first.weekday())
    if old.valid_to is not None and old.valid_to < start:
        raise Refused("timetable.slot-over")
    if new.valid_to is not None and new.valid_to < start:
        raise InvalidInput([Fault("validTo", "timetable.ends-before-start")])
    closed_on = start - _DAY
    if closed_on < old.valid_from:
        raise _recorded(marked)
    _require_unmarked_after(closed_on, marked)
    opened = replace(new, valid_from=start, alternates_from=None)
    kept, dropped = _sorted_out(opened, [each for each in exceptions if each.on_date >= start])
    return SlotChange(opened, closed_on, kept, dropped)


def end_on(
    slot: Slot,
    last_day: date,
    today: date,
    exceptions: Collection[SlotException] = (),
    marked: Collection[date] = (),
) -> tuple[date, ...]:
    """Let `last_day` be the last of a slot; return the dates whose exceptions fall with it.

    Raises:
        Refused: the day has passed, the slot is over or would never have been, or attendance is recorded
            later.
    """
    if last_day < today - _DAY:
        raise Refused("timetable.date-passed")
    if slot.valid_to is not None and slot.valid_to < today - _DAY:
        raise Refused("timetable.slot-over")
    if last_day < slot.valid_from:
        raise Refused("timetable.remove-instead")
    _require_unmarked_after(last_day, marked)
    return tuple(sorted(each.on_date for each in exceptions if each.on_date > last_day))


def require_never_held(
    slot: Slot, today: date, exceptions: Collection[SlotException] = (), marked: Collection[date] = ()
) -> None:
    """Refuse to remove a slot of which something has been.

    Raises:
        Refused: it has had a date before today, or attendance is recorded.
    """
    if marked:
        raise _recorded(marked)
    extra = (each.on_date for each in exceptions if each.kind is ExceptionKind.EXTRA)
    dates = [day for day in (first_date(slot), *extra) if day]
    if dates and min(dates) < today:
        raise Refused("timetable.has-been-held")


def first_date(slot: Slot) -> date | None:
    """The first date that a slot has by itself; None: it has none."""
    day = slot.valid_from
    for _ in range(2 * _WEEK):
        if has(slot, day):
            return day
        day += _DAY
    return None


# ------------------------------------------------------------------ one date


@dataclass(frozen=True, slots=True)
class Calendar:
    """The days on which nothing happens: public holidays by date, and closures."""

    days_off: Mapping[date, str]
    closures: Sequence[Closure]

    def is_closed(self, slot: Slot, day: date) -> bool:
        """Whether a lesson of the slot would not happen on this day."""
        return day in self.days_off or any(closes(each, slot, day) for each in self.closures)


def combined(slot: Slot, current: SlotException | None, wanted: SlotException) -> SlotException:
    """What is wanted for one date on top of what is different on it already.

    A lesson that is moved keeps where it lies when somebody else takes it, and the reverse; what is the
    slot's own is not said again. A cancelled lesson that is moved happens again.

    Raises:
        Refused: an extra lesson is cancelled (it is undone instead) or moved to another day.
        InvalidInput: nothing would be different.
    """
    if current is not None and current.kind is ExceptionKind.EXTRA:
        return _extra(current, wanted)
    if wanted.kind in {ExceptionKind.CANCELLED, ExceptionKind.EXTRA}:
        return wanted
    kept = current if current is not None and current.kind is not ExceptionKind.CANCELLED else None
    teacher = wanted.teacher_id or (kept.teacher_id if kept else None)
    lies = kept if kept and wanted.kind is ExceptionKind.SUBSTITUTE else wanted
    hours = (lies.starts, lies.ends)
    own_hours = hours == (slot.starts, slot.ends)
    place = None if lies.place == slot.place else lies.place
    moved_to = None if lies.moved_to == wanted.on_date else lies.moved_to
    starts, ends = (None, None) if own_hours else hours
    moved = starts is not None or place is not None or moved_to is not None
    teacher = None if teacher == slot.teacher_id else teacher
    if not moved and teacher is None:
        raise InvalidInput([Fault("kind", "timetable.nothing-new")])
    return replace(
        wanted,
        kind=ExceptionKind.MOVED if moved else ExceptionKind.SUBSTITUTE,
        starts=starts,
        ends=ends,
        place=place,
        moved_to=moved_to,
        teacher_id=teacher,
    )


def _extra(current: SlotException, wanted: SlotException) -> SlotException:
    if wanted.kind is ExceptionKind.CANCELLED or wanted.moved_to not in {None, wanted.on_date}:
        raise Refused("timetable.undo-extra")
    return replace(
        wanted,
        kind=ExceptionKind.EXTRA,
        starts=wanted.starts or current.starts,
        ends=wanted.ends or current.ends,
        place=wanted.place or current.place,
        teacher_id=wanted.teacher_id or current.teacher_id,
        moved_to=None,
    )


def require_possible(
    slot: Slot,
    current: SlotException | None,
    wanted: SlotException,
    today: date,
    calendar: Calendar,
    *,
    marked: bool,
) -> None:
    """Refuse what cannot be on one date of a slot.

    What was moved on from a day that has passed may be changed while the day that it lies on has not.

    Raises:
        Refused: the day has passed, or attendance is recorded and would be that of another hour.
        InvalidInput: the slot has no lesson then (or, for an extra one, has one), or nothing happens on
            the day that it is moved to.
    """
    if (current.held_on if current else wanted.on_date) < today:
        raise Refused("timetable.date-passed")
    faults = []
    extra = wanted.kind is ExceptionKind.EXTRA
    there = valid(slot, wanted.on_date) if extra else has(slot, wanted.on_date)
    if not there or (extra and has(slot, wanted.on_date)):
        faults.append(Fault("onDate", "timetable.has-lesson-then" if there else "timetable.no-lesson-then"))
    if wanted.held_on < today and wanted.kind is not ExceptionKind.CANCELLED:
        faults.append(Fault("movedTo", "timetable.date-passed"))
    if wanted.kind is not ExceptionKind.CANCELLED and calendar.is_closed(slot, wanted.held_on):
        faults.append(Fault("movedTo" if wanted.moved_to else "onDate", "timetable.closed-then"))
    if faults:
        raise InvalidInput(faults)
    if marked and _lies(slot, current) != _lies(slot, wanted):
        raise Refused("timetable.marked-then")


def require_undoable(slot: Slot, current: SlotException, today: date, *, marked: bool) -> None:
    """Refuse to undo what has been, or what somebody is marked on.

    Raises:
        Refused: the day has passed, or attendance is recorded and would be that of another hour.
    """
    if min(current.on_date, current.held_on) < today:
        raise Refused("timetable.date-passed")
    gone = current.kind is ExceptionKind.EXTRA
    if marked and (gone or _lies(slot, current) != _lies(slot, None)):
        raise Refused("timetable.marked-then")


def _lies(slot: Slot, exception: SlotException | None) -> tuple[object, ...]:
    """When a lesson is, as far as attendance depends on it; the day itself is None where it is the slot's."""
    if exception is None:
        return None, slot.starts, slot.ends, False
    return (
        exception.moved_to,
        exception.starts or slot.starts,
        exception.ends or slot.ends,
        exception.kind is ExceptionKind.CANCELLED,
    )


# ------------------------------------------------------------------ closures


def require_free_of_past(first: date, last: date, today: date, was: Closure | None = None) -> None:
    """Refuse a closure, or a change of one, that would change a day that has passed.

    Raises:
        InvalidInput: told at the field.
    """
    faults = []
    if first < today and not (was and was.starts_on == first):
        faults.append(Fault("startsOn", "timetable.date-passed"))
    if was is None and last < today:
        faults.append(Fault("endsOn", "timetable.date-passed"))
    if was and was.starts_on < first and was.starts_on < today:
        faults.append(Fault("startsOn", "timetable.date-passed"))
    if was and last != was.ends_on and min(last, was.ends_on) < today - _DAY:
        faults.append(Fault("endsOn", "timetable.date-passed"))
    if last < first:
        faults.append(Fault("endsOn", "timetable.ends-before-start"))
    if faults:
        raise InvalidInput(_once(faults))


def _once(faults: Sequence[Fault]) -> list[Fault]:
    return list({(each.field, each.code): each for each in faults}.values())


# ------------------------------------------------------------------


def _sorted_out(
    slot: Slot, exceptions: Collection[SlotException]
) -> tuple[tuple[date, ...], tuple[date, ...]]:
    """The dates whose exceptions still say something of this slot, and the others."""
    fits: Callable[[SlotException], bool] = lambda each: (  # noqa: E731 - one line, used twice
        valid(slot, each.on_date) and (each.kind is ExceptionKind.EXTRA) is not has(slot, each.on_date)
    )
    dates = sorted((each.on_date, fits(each)) for each in exceptions)
    return tuple(day for day, fit in dates if fit), tuple(day for day, fit in dates if not fit)


def _require_unmarked_after(last_day: date, marked: Collection[date]) -> None:
    later = [day for day in marked if day > last_day]
    if later:
        raise _recorded(later)


def _recorded(marked: Collection[date]) -> Refused:
    """Attendance is recorded on a date that would lose its lesson: the last of them is named."""
    return Refused("timetable.marked-since", on=max(marked).strftime("%d.%m.%Y"))
