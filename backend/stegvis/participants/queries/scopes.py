"""Which scopes an actor may listen to, and at which revision they are."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit.db import Transaction
from stegvis.participants.permissions import reach
from stegvis.participants.queries import is_visible


class Subject(NamedTuple):
    """Whose changes somebody listens to; neither: their own."""

    participant_id: UUID | None = None
    group_id: UUID | None = None


class Scopes(NamedTuple):
    """Some scopes, and a tag that differs whenever one of them has changed, or there are others."""

    ids: frozenset[UUID]
    tag: str


async def scopes_of(tx: Transaction, actor: Actor, on: date, subject: Subject) -> Scopes | None:
    """What an actor may listen to on a day; None: nothing that they see.

    Of a participant: themselves, their groups, unit and municipality. Of a group: it, its unit and
    municipality. Staff who name nobody listen to their own groups and the units of their roles. A
    participant listens to nobody but themselves.
    """
    if actor.is_staff and subject.group_id:
        return await _of_group(tx, actor, on, subject.group_id)
    if actor.is_staff and not subject.participant_id:
        return await _of_staff(tx, actor, on)
    participant_id = subject.participant_id or actor.account_id
    alone = not subject.group_id and (actor.is_staff or participant_id == actor.account_id)
    if not alone or not await is_visible(tx, actor, on, participant_id):
        return None
    return await _read(tx, _OF_PARTICIPANT, actor.municipality_id, participant_id)


async def scopes_at(tx: Transaction, municipality_id: UUID, ids: Iterable[UUID]) -> Scopes:
    """Some scopes as they are, for whoever knows that the actor sees what they are about."""
    return await _read(tx, "SELECT unnest($2::uuid[])", municipality_id, list(ids))


async def _of_staff(tx: Transaction, actor: Actor, on: date) -> Scopes:
    units = list({held.unit_id for held in actor.roles})
    return await _read(tx, _OF_STAFF, actor.municipality_id, actor.account_id, on, units)


async def _of_group(tx: Transaction, actor: Actor, on: date, group_id: UUID) -> Scopes | None:
    reached = reach(actor)
    units, relations = list(reached.class_units | reached.case_units), list(reached.class_relations)
    municipality_id = actor.municipality_id
    sees = await tx.value(_SEES_GROUP, municipality_id, group_id, on, actor.account_id, units, relations)
    return await _read(tx, _OF_GROUP, municipality_id, group_id) if sees else None


async def _read(tx: Transaction, scopes: str, *args: object) -> Scopes:
    rows = await tx.rows(
        f"""
        SELECT scope.id, coalesce(revision, 0) AS revision FROM ({scopes}) AS scope (id)
        LEFT JOIN revision ON revision.municipality_id = $1 AND revision.id = scope.id
        """,  # noqa: S608 - constants alone
        *args,
    )
    told = "".join(sorted(f"{row['id']} {row['revision']}\n" for row in rows))
    return Scopes(frozenset(row["id"] for row in rows), hashlib.sha256(told.encode()).hexdigest()[:24])


_OF_PARTICIPANT = """
    SELECT $1::uuid UNION SELECT $2::uuid
    UNION SELECT unit_id FROM participant WHERE municipality_id = $1 AND id = $2
    UNION SELECT group_id FROM membership WHERE municipality_id = $1 AND participant_id = $2
"""

_OF_STAFF = """
    SELECT $1::uuid UNION SELECT $2::uuid UNION SELECT unnest($4::uuid[])
    UNION SELECT group_id FROM group_grant
    WHERE municipality_id = $1 AND account_id = $2
        AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)
"""

_OF_GROUP = """
    SELECT $1::uuid UNION SELECT $2::uuid
    UNION SELECT unit_id FROM study_group WHERE municipality_id = $1 AND id = $2
"""

_SEES_GROUP = """
    SELECT EXISTS (
        SELECT FROM study_group WHERE municipality_id = $1 AND id = $2 AND unit_id = ANY ($5)
        UNION ALL
        SELECT FROM group_grant
        WHERE municipality_id = $1 AND group_id = $2 AND account_id = $4 AND relation = ANY ($6)
            AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3))
"""
