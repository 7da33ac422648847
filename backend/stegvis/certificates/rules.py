"""What may be certified, and how much was attended of what."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from fractions import Fraction

from stegvis.attendance.model import AccountLine
from stegvis.certificates.model import Content, Element, Outcome
from stegvis.participants.model import EndCause, Programme
from stegvis.rulebook.model import ActivityKind

_OUTCOMES = {
    EndCause.COMPLETED: Outcome.COMPLETED,
    EndCause.INTERRUPTED: Outcome.INTERRUPTED,
    EndCause.STOPPED: Outcome.INTERRUPTED,
    EndCause.WORK: Outcome.INTERRUPTED,
    EndCause.EDUCATION: Outcome.INTERRUPTED,
}


def outcome(programme: Programme, on: date) -> Outcome | None:
    """How a programme is certified on a day (Integration Act § 18 a: completed or interrupted).

    None: it has not begun or not ended, it goes on in another municipality, which certifies the whole, or
    was held in one.
    """
    if programme.starts_on is None or programme.ended_on is None or programme.ended_on > on:
        return None
    if programme.elsewhere is not None or programme.end_cause is None:
        return None
    return _OUTCOMES.get(programme.end_cause)


def certifiable(programmes: Iterable[Programme], on: date) -> Programme | None:
    """The last programme that may be certified on a day."""
    found = [each for each in programmes if outcome(each, on)]
    return max(found, key=lambda each: each.ended_on or date.min) if found else None


def elements(lines: Iterable[AccountLine]) -> tuple[Element, ...]:
    """What was attended of each kind, in true time.

    Of a lesson that somebody came late to, the same share of the clock as of the credit counts; the sums
    are rounded down to whole minutes and lessons.
    """
    minutes: dict[ActivityKind, Fraction] = {}
    lessons: dict[ActivityKind, Fraction] = {}
    for line in lines:
        if not line.attended_minutes:
            continue
        share = Fraction(line.attended_minutes, line.credited_minutes)
        minutes[line.kind] = minutes.get(line.kind, Fraction()) + share * line.clock_minutes
        if line.lessons:
            lessons[line.kind] = lessons.get(line.kind, Fraction()) + share * line.lessons
    return tuple(
        Element(
            kind=kind,
            minutes=int(minutes[kind]),
            lessons=int(lessons[kind]) if kind in lessons else None,
        )
        for kind in ActivityKind
        if kind in minutes
    )


def says_the_same(one: Content, other: Content) -> bool:
    """Whether two certificates differ in nothing but when and by whom they were issued."""
    return replace(one, issued_on=other.issued_on, issued_by=other.issued_by) == other
