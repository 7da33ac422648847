"""The look-up log, as somebody may read it."""

from __future__ import annotations

from datetime import date, time
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit.db import Transaction
from stegvis.kit.errors import not_found
from stegvis.kit.weeks import instant
from stegvis.lookups.model import Log, Look
from stegvis.lookups.rules import earliest, page
from stegvis.participants.reasons import LookUpReason

ON_A_PAGE = 600
"""Rows that are read at once: some weeks of a case that is much worked on."""


async def my_look_ups(tx: Transaction, actor: Actor, today: date, before: date | None = None) -> Log:
    """Who looked at the record of the participant who asks: one statement.

    What was refused is not in it: whoever was refused saw nothing. Who leads looks into that.

    Raises:
        Refused: staff ask, who have no record.
    """
    if actor.is_staff:
        raise not_found()
    return await look_ups_of(tx, actor.municipality_id, actor.account_id, earliest(before, today), ON_A_PAGE)


async def look_ups_of(
    tx: Transaction, municipality_id: UUID, participant_id: UUID, before: date, most: int
) -> Log:
    """The looks at one participant before a day, whoever asks: for what has looked at who may."""
    rows = await tx.rows(_OF_ONE, municipality_id, participant_id, instant(before, time()), most + 1)
    looks = [
        Look(
            row["at"],
            row["actor_id"],
            _codes(row["actor_roles"]),
            tuple(row["units"]),
            row["purpose"],
            LookUpReason(row["reason"]) if row["reason"] else None,
        )
        for row in rows
    ]
    return page(looks, most)


def _codes(listed: str) -> tuple[str, ...]:
    return tuple(each for each in listed.split(",") if each)


# Where somebody held their roles that day; who had a grant alone has the unit that they belong to.
_OF_ONE = """
    WITH looks AS MATERIALIZED (
        SELECT at, actor_id, actor_roles, purpose, reason FROM look_up
        WHERE municipality_id = $1 AND participant_id = $2 AND at < $3 AND purpose NOT LIKE 'refused.%'
        ORDER BY at DESC LIMIT $4)
    SELECT looks.*, coalesce(
        (SELECT array_agg(DISTINCT unit.name) FROM role_held
         JOIN unit ON unit.municipality_id = $1 AND unit.id = role_held.unit_id
         WHERE role_held.municipality_id = $1 AND staff_id = actor_id
            AND (at AT TIME ZONE 'Europe/Oslo')::date
                BETWEEN valid_from AND coalesce(valid_to, 'infinity')),
        (SELECT array_agg(unit.name) FROM staff
         JOIN unit ON unit.municipality_id = $1 AND unit.id = staff.unit_id
         WHERE staff.municipality_id = $1 AND staff.id = actor_id),
        '{}') AS units
    FROM looks
    ORDER BY at DESC
"""
