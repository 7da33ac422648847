"""The people around a participant, with their dates: who may see them, their groups, their practice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit.db import Row, Transaction
from stegvis.participants.model import Grant, GroupPlace, Period, Person, PracticePlace, Relation
from stegvis.participants.permissions import may_see_grants
from stegvis.participants.queries import people


class NamedGrant(NamedTuple):
    """A grant, and who holds it."""

    grant: Grant
    name: str
    unit: str
    ended_on: date | None
    """The last day at work of whoever holds it; None: they have not left."""


class NamedPlace(NamedTuple):
    """A place in a group, and the group's name."""

    place: GroupPlace
    group: str


class Around(NamedTuple):
    """Who and what is around one participant, newest first; of the past, everything."""

    person: Person
    grants: tuple[NamedGrant, ...]
    places: tuple[NamedPlace, ...]
    practice: tuple[PracticePlace, ...]


class Group(NamedTuple):
    """A group that somebody may be put into."""

    id: UUID
    name: str
    unit: str
    period: Period


async def people_around(tx: Transaction, actor: Actor, on: date, participant_id: UUID) -> dict[UUID, Around]:
    """Who and what is around a participant, if the actor sees them, and as far as their standing goes.

    Nobody costs what somebody costs.
    """
    seen = await people(tx, actor, on, [participant_id])
    case = [person.id for person in seen.values() if may_see_grants(person.standing)]
    named = await tx.rows(_NAMED_GRANTS, case)
    places, practice = await places_of(tx, [*seen]), await practice_of(tx, case)
    grants = tuple(NamedGrant(grant_of(row), row["name"], row["unit"], row["ended_on"]) for row in named)
    return {person.id: Around(person, grants, places, practice) for person in seen.values()}


_NAMED_GRANTS = """
    SELECT access_grant.id, participant_id, account_id, relation, valid_from, valid_to, granted_by,
        staff.name, unit.name AS unit, ended_on
    FROM access_grant JOIN staff ON staff.id = account_id JOIN unit ON unit.id = staff.unit_id
    WHERE participant_id = ANY ($1) AND relation <> 'circle'
    ORDER BY valid_from DESC, valid_to DESC NULLS FIRST, staff.name
"""


async def grants_on(
    tx: Transaction, participant_ids: Iterable[UUID], accounts: Sequence[UUID] | None = None
) -> tuple[Grant, ...]:
    """The grants on participants whom somebody may see, newest first; but who is in the circle is nobody's.

    Args:
        tx: the transaction.
        participant_ids: the participants.
        accounts: of whom; None: of everybody.
    """
    rows = await tx.rows(_GRANTS, list(participant_ids), None if accounts is None else list(accounts))
    return tuple(grant_of(row) for row in rows)


_GRANTS = """
    SELECT id, participant_id, account_id, relation, valid_from, valid_to, granted_by FROM access_grant
    WHERE participant_id = ANY ($1) AND relation <> 'circle' AND ($2::uuid[] IS NULL OR account_id = ANY ($2))
    ORDER BY valid_from DESC, valid_to DESC NULLS FIRST, id
"""


def grant_of(row: Row) -> Grant:
    """Read a grant's row."""
    return Grant(
        id=row["id"],
        participant_id=row["participant_id"],
        account_id=row["account_id"],
        relation=Relation(row["relation"]),
        period=Period(row["valid_from"], row["valid_to"]),
        granted_by=row["granted_by"],
    )


async def places_of(tx: Transaction, participant_ids: Iterable[UUID]) -> tuple[NamedPlace, ...]:
    """The places in groups of participants whom somebody may see, newest first."""
    rows = await tx.rows(_PLACES, list(participant_ids))
    return tuple(NamedPlace(_place(row), row["name"]) for row in rows)


def _place(row: Row) -> GroupPlace:
    period = Period(row["valid_from"], row["valid_to"])
    return GroupPlace(row["id"], row["participant_id"], row["group_id"], period)


_PLACES = """
    SELECT membership.id, participant_id, group_id, name, valid_from, valid_to
    FROM membership JOIN study_group ON study_group.id = group_id
    WHERE participant_id = ANY ($1) ORDER BY valid_from DESC, valid_to DESC NULLS FIRST, name
"""


async def practice_of(tx: Transaction, participant_ids: Iterable[UUID]) -> tuple[PracticePlace, ...]:
    """The practice places of participants whom somebody may see, newest first."""
    rows = await tx.rows(_PRACTICE, list(participant_ids))
    return tuple(
        PracticePlace(
            id=row["id"],
            participant_id=row["participant_id"],
            organisation=row["organisation"],
            place=row["place"],
            host_name=row["host_name"],
            host_phone=row["host_phone"],
            period=Period(row["valid_from"], row["valid_to"]),
        )
        for row in rows
    )


_PRACTICE = """
    SELECT id, participant_id, organisation, place, host_name, host_phone, valid_from, valid_to
    FROM practice_place
    WHERE participant_id = ANY ($1) ORDER BY valid_from DESC, valid_to DESC NULLS FIRST, id
"""


async def in_circle(tx: Transaction, participant_id: UUID, account_id: UUID, on: date) -> bool:
    """Whether somebody is in a protected participant's circle on a day; for whoever is in it themselves."""
    found: bool = await tx.value(_IN_CIRCLE, participant_id, account_id, on)
    return found


_IN_CIRCLE = """
    SELECT EXISTS (
        SELECT FROM access_grant
        WHERE participant_id = $1 AND account_id = $2 AND relation = 'circle'
            AND $3 BETWEEN valid_from AND coalesce(valid_to, 'infinity'))
"""


async def groups(tx: Transaction, actor: Actor, on: date) -> tuple[Group, ...]:
    """The municipality's groups that are not over; who is in them is another question."""
    rows = await tx.rows(_GROUPS, actor.municipality_id, on)
    return tuple(
        Group(row["id"], row["name"], row["unit"], Period(row["starts_on"], row["ends_on"])) for row in rows
    )


_GROUPS = """
    SELECT study_group.id, study_group.name, unit.name AS unit, starts_on, ends_on
    FROM study_group JOIN unit ON unit.id = unit_id
    WHERE study_group.municipality_id = $1 AND (ends_on IS NULL OR ends_on >= $2)
    ORDER BY study_group.name, unit.name
"""


async def group_period(tx: Transaction, group_id: UUID) -> Period | None:
    """From when to when a group runs; None: there is no such group."""
    row = await tx.row("SELECT starts_on, ends_on FROM study_group WHERE id = $1", group_id)
    return Period(row["starts_on"], row["ends_on"]) if row else None


class Member(NamedTuple):
    """Somebody's place in a group, past, present or to come."""

    place: GroupPlace
    person: Person


async def members_of_group(tx: Transaction, actor: Actor, on: date, group_id: UUID) -> tuple[Member, ...]:
    """Who of those whom the actor sees is, was or will be in a group, by name: two statements."""
    rows = await tx.rows(_PLACES_IN, actor.municipality_id, group_id)
    seen = await people(tx, actor, on, {row["participant_id"] for row in rows})
    places = [_place(row) for row in rows if row["participant_id"] in seen]
    members = [Member(place, seen[place.participant_id]) for place in places]
    return tuple(
        sorted(members, key=lambda each: (each.person.name, each.person.id, each.place.period.first))
    )


_PLACES_IN = """
    SELECT id, participant_id, group_id, valid_from, valid_to FROM membership
    WHERE municipality_id = $1 AND group_id = $2
"""
