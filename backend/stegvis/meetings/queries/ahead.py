"""What lies ahead of some people: the meetings that they take part in, and what they are to do.

It is asked for people who ask for nothing themselves, to remind them. Whether a member of staff sees the
participant still is for whoever asks to find out.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, time
from typing import NamedTuple
from uuid import UUID

from stegvis.kit.db import Transaction


class Appointment(NamedTuple):
    """A meeting that somebody takes part in and that has not begun, by the clocks of Norway.

    Attributes:
        moved_at: when it last got another time or place, or was called off.
        knows, since: when and where it is by what they were asked to, or changed themselves, and since when.
    """

    account_id: UUID
    participant_id: UUID
    meeting_id: UUID
    on: date
    starts: time
    place: str | None
    called_off: bool
    moved_at: datetime | None
    knows: str
    since: datetime


class Duty(NamedTuple):
    """Something that somebody is to do until a day and has not done."""

    account_id: UUID
    participant_id: UUID
    task_id: UUID
    due_on: date


async def appointments(
    tx: Transaction,
    municipality_id: UUID,
    account_ids: Collection[UUID],
    first: date,
    last: date,
    moved_after: datetime,
) -> list[Appointment]:
    """The meetings of some accounts from `first` to `last`, both included: one statement.

    With them those, also later ones, that were moved or called off after an instant.
    """
    rows = await tx.rows(_APPOINTMENTS, municipality_id, list(account_ids), first, last, moved_after)
    return [Appointment(*row.values()) for row in rows]


_APPOINTMENTS = """
    SELECT account_id, participant_id, meeting.id, on_date, starts, place, state = 'cancelled', moved_at,
        knows, knows_since
    FROM meeting_attendee AS attendee
    JOIN meeting ON meeting.municipality_id = $1 AND meeting.id = meeting_id
    WHERE attendee.municipality_id = $1 AND account_id = ANY ($2) AND on_date >= $3
        AND (state = 'planned' AND on_date <= $4 OR state IN ('planned', 'cancelled') AND moved_at > $5)
"""


async def duties(
    tx: Transaction, municipality_id: UUID, account_ids: Collection[UUID], first: date, last: date
) -> list[Duty]:
    """What some accounts are to do from `first` to `last`, both included: one statement.

    What was agreed at a meeting that was broken off is nobody's to do.
    """
    rows = await tx.rows(_DUTIES, municipality_id, list(account_ids), first, last)
    return [Duty(*row.values()) for row in rows]


_DUTIES = """
    SELECT responsible_id, participant_id, task.id, due_on
    FROM meeting_task AS task
    JOIN meeting ON meeting.municipality_id = $1 AND meeting.id = meeting_id
    WHERE task.municipality_id = $1 AND responsible_id = ANY ($2) AND done_on IS NULL
        AND due_on BETWEEN $3 AND $4 AND state IN ('running', 'summing_up', 'held')
"""
