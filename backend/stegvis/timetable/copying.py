"""From one term of a group to the next: its slots as they stood, on new dates.

Only slots are copied: what was different on single dates was different then, and closures and public
holidays of the new term apply by themselves.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from stegvis.kit.errors import Fault, InvalidInput
from stegvis.timetable.keeping import Calendar
from stegvis.timetable.model import Slot
from stegvis.timetable.occurrences import occurrences

LONGEST_TERM = timedelta(weeks=54)
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Term:
    """A period, both ends included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class TermCopy:
    """Which term of which group goes to which, and which slots the reviewer leaves out."""

    group_id: UUID
    old: Term
    new: Term
    without: tuple[UUID, ...] = ()


class LeftOut(StrEnum):
    """Why a slot is not copied."""

    REPLACED = "replaced"
    """Within the term it was changed into another, which is copied."""
    NO_LESSONS = "no_lessons"
    """In the new term all of its dates are closed, or it has none."""
    THERE_ALREADY = "there_already"
    OVERLAPS = "overlaps"
    """The same activity is there with the same teacher at the same time, in a part of the new term: nobody
    gives it twice at once, whatever is accepted. With a term that begins later it can be copied."""


@dataclass(frozen=True, slots=True)
class CopyLine:
    """A slot of the old term and what it would be in the new one.

    `lessons` is how many dates it has there, `closed` how many more fall on closures and public holidays.
    """

    source: Slot
    copy: Slot
    lessons: int
    closed: int
    left_out: LeftOut | None = None


def require_terms(old: Term, new: Term, today: date) -> None:
    """Refuse terms that cannot be copied.

    Raises:
        InvalidInput: one ends before it starts or is longer than a year, they overlap, or the new one has
            begun.
    """
    faults = []
    for term, prefix in ((old, "old"), (new, "new")):
        if term.last < term.first:
            faults.append(Fault(f"{prefix}To", "timetable.ends-before-start"))
        elif term.last - term.first > LONGEST_TERM:
            faults.append(Fault(f"{prefix}To", "timetable.term-too-long"))
    if new.first < today:
        faults.append(Fault("newFrom", "timetable.date-passed"))
    if new.first <= old.last and old.first <= new.last:
        faults.append(Fault("newFrom", "timetable.terms-overlap"))
    if faults:
        raise InvalidInput(faults)


def copied(
    slots: Collection[Slot],
    follows: Mapping[UUID, UUID],
    old: Term,
    new: Term,
    calendar: Calendar,
) -> tuple[CopyLine, ...]:
    """What a term's slots would be in another.

    What began with the first of them begins with the new term, what ended with the last of them ends with
    it; what began or ended in between does so as many weeks into the new term. A slot that another became
    is there from where the first of them was. Alternate weeks keep to each other.

    Args:
        slots: the group's, old and new ones alike.
        follows: which slot a slot follows.
        old, new: the terms.
        calendar: the days of the new term on which nothing happens.
    """
    within = [each for each in slots if each.valid_from <= old.last and _last(each, old) >= old.first]
    if not within:
        return ()
    replaced = {follows[each.id] for each in within if each.id in follows}
    begins = min(max(_beginning(each, slots, follows), old.first) for each in within)
    ends = max(_last(each, old) for each in within)
    span = Term(begins, ends)
    lines = []
    for slot in sorted(within, key=lambda each: (each.weekday, each.starts, each.valid_from, each.id)):
        copy = _shifted(slot, _beginning(slot, slots, follows), span, old, new)
        if copy is None or slot.id in replaced:
            why = LeftOut.REPLACED if slot.id in replaced else LeftOut.NO_LESSONS
            lines.append(CopyLine(slot, copy or replace(slot, valid_to=slot.valid_to), 0, 0, why))
            continue
        lines.append(_line(slot, copy, slots, new, calendar))
    return tuple(lines)


def _line(source: Slot, copy: Slot, slots: Collection[Slot], new: Term, calendar: Calendar) -> CopyLine:
    all_of_them = occurrences([copy], (), (), {}, new.first, new.last)
    open_ones = [each for each in all_of_them if not calendar.is_closed(copy, each.date)]
    why = None
    if any(_same(copy, each) for each in slots):
        why = LeftOut.THERE_ALREADY
    elif not open_ones:
        why = LeftOut.NO_LESSONS
    elif any(_twice_at_once(copy, each) for each in slots):
        why = LeftOut.OVERLAPS
    return CopyLine(source, copy, len(open_ones), len(all_of_them) - len(open_ones), why)


def _same(copy: Slot, other: Slot) -> bool:
    """Whether a slot is there already: the same hours of the same activity, at some time of the copy."""
    alike = all(
        getattr(copy, name) == getattr(other, name)
        for name in ("kind", "name", "weekday", "starts", "ends", "teacher_id", "place")
    )
    ends = other.valid_to or date.max
    return alike and other.valid_from <= (copy.valid_to or date.max) and copy.valid_from <= ends


def _twice_at_once(copy: Slot, other: Slot) -> bool:
    """Whether somebody would give the group the same activity twice at once, as the database refuses it."""
    alike = all(
        getattr(copy, name) == getattr(other, name) for name in ("kind", "name", "weekday", "teacher_id")
    )
    hours = copy.starts < other.ends and other.starts < copy.ends
    dates = other.valid_from <= (copy.valid_to or date.max) and copy.valid_from <= (
        other.valid_to or date.max
    )
    apart = (_monday(copy.valid_from) - _monday(other.valid_from)) // _WEEK
    weeks = copy.every_weeks == 1 or other.every_weeks == 1 or apart % 2 == 0
    return copy.teacher_id is not None and alike and hours and dates and weeks


def _shifted(slot: Slot, beginning: date, span: Term, old: Term, new: Term) -> Slot | None:
    offset = _monday(new.first) - _monday(span.first)
    first = new.first if max(beginning, old.first) <= span.first else beginning + offset
    last = new.last if _last(slot, old) >= span.last else _last(slot, old) + offset
    first, last = max(first, new.first), min(last, new.last)
    if slot.every_weeks > 1:
        anchor = _monday(slot.alternates_from or slot.valid_from) + offset
        if ((_monday(first) - anchor) // _WEEK) % slot.every_weeks:
            first = _monday(first) + _WEEK
    return replace(slot, valid_from=first, valid_to=last, alternates_from=None) if first <= last else None


def _beginning(slot: Slot, slots: Collection[Slot], follows: Mapping[UUID, UUID]) -> date:
    """The first day of a slot, or of the first of those that it followed."""
    by_id: Mapping[UUID, Slot] = {each.id: each for each in slots}
    seen: list[Slot] = [slot]
    while (before := by_id.get(follows.get(seen[-1].id, seen[-1].id))) and before not in seen:
        seen.append(before)
    return min(each.valid_from for each in seen)


def _last(slot: Slot, term: Term) -> date:
    return min(slot.valid_to or term.last, term.last)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def to_copy(lines: Sequence[CopyLine], without: Collection[UUID]) -> tuple[CopyLine, ...]:
    """The lines that are copied: all that are not left out, by rule or by whoever reviews them."""
    return tuple(each for each in lines if each.left_out is None and each.source.id not in without)
