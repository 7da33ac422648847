"""What is registered of a person: for the form that changes it, and for whoever must know the numbers."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import msgspec

from stegvis.accounts.model import Actor, Role
from stegvis.kit.db import Row, Transaction
from stegvis.kit.errors import Refused, not_found
from stegvis.participants.model import Adviser, Details, Identity, Person, Registered, Unit
from stegvis.participants.permissions import may_edit
from stegvis.participants.queries import people


async def case(tx: Transaction, actor: Actor, on: date, participant_id: UUID) -> Person:
    """A participant whose case the actor works on.

    Raises:
        Refused: the actor does not see them, or sees them as their class does.
    """
    seen = await people(tx, actor, on, [participant_id])
    if participant_id not in seen:
        raise not_found()
    if not may_edit(seen[participant_id].standing):
        raise Refused("participants.not-your-case")
    return seen[participant_id]


async def registered(tx: Transaction, actor: Actor, on: date, participant_id: UUID) -> Registered:
    """What is registered of a person whose case the actor works on.

    Raises:
        Refused: see `case`.
    """
    # Read first, so that whoever may not see it has cost the same statements.
    row = await tx.row(_REGISTERED, actor.municipality_id, participant_id, on)
    await case(tx, actor, on, participant_id)
    return _registered(participant_id, row)


async def registered_of(tx: Transaction, municipality_id: UUID, participant_id: UUID, on: date) -> Registered:
    """What is registered of a person, by their programme of today; whoever asks has looked at who may."""
    return _registered(participant_id, await tx.row(_REGISTERED, municipality_id, participant_id, on))


def _registered(participant_id: UUID, row: Row | None) -> Registered:
    assert row is not None  # noqa: S101 - a person whom `people` gave exists
    return Registered(
        id=participant_id,
        version=row["version"],
        details=_details.decode(row["details"]),
        has_national_id=row["has_national_id"],
        has_duf_number=row["has_duf_number"],
    )


# The programme is chosen as `rules.current_programme` chooses it. Versions only rise and no programme is
# ever deleted, so that their sum differs whenever one of them does.
_REGISTERED = """
    SELECT participant.version
            + (SELECT coalesce(sum(version), 0) FROM programme
               WHERE municipality_id = $1 AND participant_id = $2)::int AS version,
        national_id IS NOT NULL AS has_national_id, duf_number IS NOT NULL AS has_duf_number,
        json_build_object('given_name', given_name, 'family_name', family_name, 'birth_date', birth_date,
            'sex', sex, 'national_id', NULL, 'duf_number', NULL, 'phone', phone, 'email', email,
            'language', account.language, 'interpretation_language', interpretation_language,
            'reading_level', reading_level, 'has_children', has_children,
            'children', ARRAY (SELECT birth_date FROM child
                WHERE municipality_id = $1 AND participant_id = $2 ORDER BY birth_date),
            'permit_type', permit_type, 'permit_on', permit_on, 'settled_on', settled_on,
            'claimed_on', claimed_on, 'education_level', education_level) AS details
    FROM participant
    JOIN account ON account.municipality_id = $1 AND account.id = participant.id
    LEFT JOIN LATERAL (
        SELECT * FROM programme
        WHERE programme.municipality_id = $1 AND participant_id = $2
        ORDER BY (ended_on IS NULL OR ended_on >= $3) DESC, coalesce(starts_on <= $3, false) DESC,
            starts_on DESC NULLS FIRST
        LIMIT 1
    ) AS programme ON true
    WHERE participant.municipality_id = $1 AND participant.id = $2
"""

_details = msgspec.json.Decoder(Details)


async def identity(tx: Transaction, actor: Actor, on: date, participant_id: UUID) -> Identity:
    """The numbers of a person whose case the actor works on; the look-up is recorded before.

    Raises:
        Refused: see `case`.
    """
    row = await tx.row(_IDENTITY, actor.municipality_id, participant_id)
    await case(tx, actor, on, participant_id)
    return _identity(row)


async def identity_of(tx: Transaction, municipality_id: UUID, participant_id: UUID) -> Identity:
    """The numbers of a person; whoever asks has looked at who may."""
    return _identity(await tx.row(_IDENTITY, municipality_id, participant_id))


def _identity(row: Row | None) -> Identity:
    assert row is not None  # noqa: S101 - a person whom `people` gave exists
    return Identity(row["national_id"], row["duf_number"])


_IDENTITY = "SELECT national_id, duf_number FROM participant WHERE municipality_id = $1 AND id = $2"


async def units_to_register_in(tx: Transaction, actor: Actor, on: date) -> tuple[Unit, ...]:
    """The units in which the actor may register somebody, with those who may be given the case.

    These are the unit's advisers of today, and the actor, who stands first.
    """
    rows = await tx.rows(_UNITS, actor.municipality_id, actor.account_id, on, list(register_units(actor)))
    return tuple(
        Unit(row["id"], row["name"], tuple(Adviser(*each) for each in row["advisers"])) for row in rows
    )


def register_units(actor: Actor) -> frozenset[UUID]:
    """The units whose cases an actor may open."""
    return actor.units(Role.ADVISER, Role.LEADER)


_UNITS = """
    SELECT id, name, ARRAY (
        SELECT ROW (staff.id, staff.name) FROM staff
        WHERE staff.municipality_id = $1 AND (ended_on IS NULL OR ended_on >= $3)
            AND (staff.id = $2 OR EXISTS (
                SELECT FROM role_held
                WHERE role_held.municipality_id = $1 AND staff_id = staff.id AND role = 'adviser'
                    AND role_held.unit_id = unit.id
                    AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)))
        ORDER BY staff.id <> $2, staff.name) AS advisers
    FROM unit
    WHERE municipality_id = $1 AND id = ANY ($4) AND (closed_on IS NULL OR closed_on >= $3)
    ORDER BY name
"""
