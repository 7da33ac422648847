"""Write what was done and what was looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from stegvis.kit.ids import new_id

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from uuid import UUID

    from stegvis.kit.db import Transaction


async def record(
    tx: Transaction,
    municipality_id: UUID,
    actor_id: UUID | None,
    verb: str,
    subject_id: UUID | None,
    *,
    now: datetime,
    before: Mapping[str, Any] | None = None,
    after: Mapping[str, Any] | None = None,
) -> None:
    """Record a change in the change's own transaction, so that neither exists without the other.

    Args:
        tx: the action's transaction.
        municipality_id: the tenant.
        actor_id: the account that acted; None for the system itself.
        verb: `feature.verb`.
        subject_id: what was changed.
        now: the instant of the change.
        before: the values that were replaced, if any.
        after: the values that are true from now on, if any.
    """
    await tx.execute(
        """
        INSERT INTO audit_entry (id, municipality_id, at, actor_id, verb, subject_id, before, after)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """,
        new_id(),
        municipality_id,
        now,
        actor_id,
        verb,
        subject_id,
        _json(before),
        _json(after),
    )


async def record_each(
    tx: Transaction,
    municipality_id: UUID,
    actor_id: UUID,
    verb: str,
    changes: Sequence[tuple[UUID, Mapping[str, Any] | None, Mapping[str, Any] | None]],
    *,
    now: datetime,
) -> None:
    """Record the same change of many subjects, a row for each, by one statement.

    Args:
        tx: the action's transaction.
        municipality_id: the tenant.
        actor_id: the account that acted.
        verb: `feature.verb`.
        changes: each subject with the values that were replaced, and those that are true from now on.
        now: the instant of the change.
    """
    await tx.execute(
        """
        INSERT INTO audit_entry (id, municipality_id, at, actor_id, verb, subject_id, before, after)
        SELECT id, $1, $2, $3, $4, subject_id, before, after
        FROM unnest($5::uuid[], $6::uuid[], $7::jsonb[], $8::jsonb[])
            AS change (id, subject_id, before, after)
        """,
        municipality_id,
        now,
        actor_id,
        verb,
        [new_id() for _ in changes],
        [subject_id for subject_id, _, _ in changes],
        [_json(before) for _, before, _ in changes],
        [_json(after) for _, _, after in changes],
    )


async def record_look_up(
    tx: Transaction,
    municipality_id: UUID,
    actor_id: UUID,
    actor_roles: str,
    participant_id: UUID,
    purpose: str,
    *,
    now: datetime,
) -> None:
    """Record that somebody opens a person's record; the caller commits this before it reads the data."""
    await tx.execute(
        """
        INSERT INTO look_up (id, municipality_id, at, actor_id, actor_roles, participant_id, purpose)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """,
        new_id(),
        municipality_id,
        now,
        actor_id,
        actor_roles,
        participant_id,
        purpose,
    )


def _json(values: Mapping[str, Any] | None) -> str | None:
    return None if values is None else msgspec.json.encode(values).decode()
