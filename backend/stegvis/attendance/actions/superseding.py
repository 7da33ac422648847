"""Put one entry in another's place, within somebody else's transaction."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from uuid import UUID

import asyncpg

from stegvis.accounts.model import Actor
from stegvis.attendance.model import AttendanceEntry
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Refused
from stegvis.kit.ids import new_id

LOCKED = "SV001"
"""What the database says of a month that is locked."""


@contextmanager
def refused_when_locked(*, retryable: bool = False) -> Iterator[None]:
    """Let what the database says of a month that is locked be a refusal.

    Args:
        retryable: what was sent is looked at anew when it comes again, and then answered by what is so.
    """
    try:
        yield
    except asyncpg.PostgresError as error:
        if error.sqlstate == LOCKED:
            raise Refused("attendance.month-locked", retryable=retryable) from None
        raise


async def supersede(
    tx: Transaction,
    actor: Actor,
    participant_id: UUID,
    entry: AttendanceEntry,
    *,
    now: datetime,
    addendum_id: UUID | None = None,
) -> UUID:
    """Let an entry stand for its occurrence; what stood there before, if anything, points to it.

    Args:
        tx: the action's transaction; whoever calls has looked at who may.
        actor: who records it.
        participant_id: of whom.
        entry: what is to stand.
        now: the instant.
        addendum_id: the addendum by which a locked month is corrected.

    Returns:
        the new entry's key.

    Raises:
        Refused: the month is locked, and there is no addendum.
    """
    new = new_id()
    await tx.execute(
        """
        UPDATE attendance_entry SET superseded_by = $5
        WHERE municipality_id = $1 AND participant_id = $2 AND slot_id = $3 AND on_date = $4
            AND superseded_by IS NULL
        """,
        actor.municipality_id,
        participant_id,
        entry.slot_id,
        entry.on_date,
        new,
    )
    with refused_when_locked():
        await tx.execute(
            """
            INSERT INTO attendance_entry (id, municipality_id, participant_id, slot_id, on_date, mark,
                late_minutes, category, approved, certificate_seen, recorded_by, recorded_at, addendum_id)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            """,
            new,
            actor.municipality_id,
            participant_id,
            entry.slot_id,
            entry.on_date,
            entry.mark,
            entry.late_minutes,
            entry.category,
            entry.approved,
            entry.certificate_seen,
            actor.account_id,
            now,
            addendum_id,
        )
    return new
