"""What has changed, by scope: one counter that live screens, ETags, phones and the reminder planner share."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from piccolo.columns import UUID, BigInt
from piccolo.table import Table

from stegvis.kit.db import ENGINE, Transaction

if TYPE_CHECKING:
    import uuid
    from collections.abc import Iterable

CHANNEL = "stegvis_revision"
"""PostgreSQL notifies it with `<municipality> <scope>` when a scope has changed."""


class ScopeKind(StrEnum):
    """The circles in which a change is seen, narrowest first."""

    PARTICIPANT = "participant"
    GROUP = "group"
    UNIT = "unit"
    MUNICIPALITY = "municipality"


class Scope(NamedTuple):
    """One circle; a unit or a municipality only for closures and settings."""

    kind: ScopeKind
    id: uuid.UUID


class Revision(Table, db=ENGINE, tablename="revision"):
    """How often a scope has changed."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    revision = BigInt(default=None)


async def touch(tx: Transaction, municipality_id: uuid.UUID, scopes: Iterable[Scope]) -> None:
    """Raise the revision of each scope, in sorted order and last in the action's own transaction.

    Sorted, so that two actions never wait for each other in a circle.
    """
    ids = sorted({scope.id for scope in scopes})
    await tx.execute(
        """
        INSERT INTO revision (id, municipality_id, revision)
        SELECT id, $1, 1 FROM unnest($2::uuid[]) WITH ORDINALITY AS touched (id, place) ORDER BY place
        ON CONFLICT (municipality_id, id) DO UPDATE SET revision = revision.revision + 1
        """,
        municipality_id,
        ids,
    )
    await tx.execute(
        "SELECT pg_notify($1, $2 || ' ' || id) FROM unnest($3::uuid[]) AS touched (id)",
        CHANNEL,
        str(municipality_id),
        ids,
    )
