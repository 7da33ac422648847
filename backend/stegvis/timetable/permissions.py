"""Who keeps which part of the timetable.

A coordinator, and the leader, keep all of their unit. A teacher keeps the lessons of a group on the dates
on which they teach it, but neither groups nor closures. Who works on a case keeps the person's own hours.
What is planned for groups hangs on the wall, for everybody who works with participants; what is planned for
one person is seen by those alone who see that person.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from stegvis.accounts.model import Actor, Role
from stegvis.participants.model import Standing

UNIT_KEEPERS = (Role.COORDINATOR, Role.LEADER)
"""Who keeps the timetable of a whole unit."""

READERS = (Role.TEACHER, Role.ADVISER, *UNIT_KEEPERS)
"""Who works with the timetable at all; each keeps some part of it."""

TEACHERS = (Role.TEACHER, Role.COORDINATOR)
"""Who may give lessons; and while they hold one of these, their grants on a group count."""


@dataclass(frozen=True, slots=True)
class Taught:
    """From when to when, both included, somebody teaches a group; None: open."""

    first: date
    last: date | None

    def covers(self, first: date, last: date | None) -> bool:
        """Whether all of a period lies within."""
        return self.first <= first and (self.last is None or (last is not None and last <= self.last))


def may_read(actor: Actor) -> bool:
    """The timetable of the municipality's groups."""
    return actor.holds(*READERS)


def keeps_unit(actor: Actor, unit_id: UUID) -> bool:
    """Groups of a unit, their teachers, all their lessons, and its closures."""
    return unit_id in actor.units(*UNIT_KEEPERS)


def keeps_units(actor: Actor, unit_ids: Collection[UUID]) -> bool:
    """What several units share: an activity that they use, a closure of the whole municipality.

    What no unit uses yet is kept by whoever keeps a unit.
    """
    kept = actor.units(*UNIT_KEEPERS)
    return bool(kept) and kept.issuperset(unit_ids)


def keeps_lessons(
    actor: Actor, unit_id: UUID, taught: Collection[Taught], first: date, last: date | None
) -> bool:
    """The lessons of a group from `first` to `last`, both included; None: without end."""
    if keeps_unit(actor, unit_id):
        return True
    return actor.holds(*TEACHERS) and any(each.covers(first, last) for each in taught)


def keeps_own_hours(actor: Actor, standing: Standing, unit_id: UUID) -> bool:
    """The hours of one participant, for example the days of practice; the class only sees them."""
    return bool(standing & Standing.CASE) or (bool(standing & Standing.CLASS) and keeps_unit(actor, unit_id))
