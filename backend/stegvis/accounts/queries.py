"""Who is signed in."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from stegvis.accounts.model import Actor
    from stegvis.kit.db import Transaction


class Self(NamedTuple):
    """What somebody is told about themselves."""

    name: str
    municipality: str
    units: Mapping[UUID, str]


async def oneself(tx: Transaction, actor: Actor) -> Self:
    """The actor's own name, municipality, and the names of the units of their roles."""
    row = await tx.row(
        """
        SELECT municipality.name AS municipality,
            coalesce(
                (SELECT name FROM staff WHERE id = $1),
                (SELECT given_name || ' ' || family_name FROM participant WHERE id = $1), '') AS name,
            ARRAY (SELECT ROW (id, name) FROM unit WHERE id = ANY ($3)) AS units
        FROM municipality WHERE id = $2
        """,
        actor.account_id,
        actor.municipality_id,
        list({held.unit_id for held in actor.roles}),
    )
    assert row is not None  # noqa: S101 - an actor's municipality exists
    return Self(row["name"], row["municipality"], dict(row["units"]))
