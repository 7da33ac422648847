"""The last weeks of a group at a glance, those of its members whom an actor sees."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.attendance.glance import WEEKS, WeekShare, share_of, together
from stegvis.attendance.queries.weeks import recorded_weeks
from stegvis.kit.db import Transaction
from stegvis.kit.errors import not_found
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.model import Person
from stegvis.participants.queries import people


@dataclass(frozen=True, slots=True)
class MemberWeeks:
    """One member's whole weeks, what they do outside the group with it; oldest first."""

    person: Person
    shares: tuple[WeekShare, ...]


@dataclass(frozen=True, slots=True)
class GroupWeeks:
    """A group's last weeks, oldest first.

    Attributes:
        members: those whom the actor sees, by name: who belongs to it today, or did on its last day.
        totals: of those members together, week by week.
    """

    id: UUID
    name: str
    unit: str
    members: tuple[MemberWeeks, ...]
    totals: tuple[WeekShare, ...]


def weeks_at_a_glance(on: date) -> tuple[IsoWeek, ...]:
    """The last weeks that are over, oldest first."""
    return tuple(reversed(IsoWeek.of(on).previous().back(WEEKS)))


async def group_weeks(tx: Transaction, actor: Actor, on: date, group_id: UUID) -> GroupWeeks:
    """A group's last weeks: seven statements, however many are in it.

    Raises:
        Refused: the actor sees nobody in it, or there is no such group; after as many statements.
    """
    if not actor.is_staff:
        raise not_found()
    weeks = weeks_at_a_glance(on)
    row = await tx.row(_GROUP, actor.municipality_id, group_id, on)
    found = (await people(tx, actor, on, row["members"] if row else [])).values()
    seen = sorted(found, key=lambda person: (person.name, person.id))
    recorded = await recorded_weeks(tx, actor, seen, weeks)
    if row is None or not seen:
        raise not_found()
    members = tuple(
        MemberWeeks(person, tuple(share_of(week.account) for week in recorded[person.id])) for person in seen
    )
    return GroupWeeks(row["id"], row["name"], row["unit"], members, _totals(weeks, members))


def _totals(weeks: Sequence[IsoWeek], members: Sequence[MemberWeeks]) -> tuple[WeekShare, ...]:
    return tuple(
        together(week, (member.shares[place] for member in members)) for place, week in enumerate(weeks)
    )


_GROUP = """
    SELECT study_group.id, study_group.name, unit.name AS unit,
        ARRAY (
            SELECT participant_id FROM membership
            WHERE membership.municipality_id = $1 AND group_id = $2 AND valid_from <= least($3, ends_on)
                AND (valid_to IS NULL OR valid_to >= least($3, ends_on))) AS members
    FROM study_group JOIN unit ON unit.municipality_id = $1 AND unit.id = unit_id
    WHERE study_group.municipality_id = $1 AND study_group.id = $2
"""
