"""What somebody has chosen, what they were told, and what a push may show."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING
from uuid import UUID

from stegvis.kit import db
from stegvis.notifications.model import (
    CALLED_OFF,
    DeliveryError,
    DeliveryState,
    Inbox,
    Notice,
    PushMessage,
    ReminderKind,
    ReminderSettings,
    TestPush,
    text_of,
)
from stegvis.notifications.push import read_push_id

if TYPE_CHECKING:
    from collections.abc import Collection

    from stegvis.accounts.model import Actor
    from stegvis.kit.db import Row, Transaction


async def settings_of(tx: Transaction, actor: Actor) -> ReminderSettings:
    """What the actor has chosen; the defaults, where they have not."""
    found = await settings_of_all(tx, actor.municipality_id, [actor.account_id])
    return found.get(actor.account_id, ReminderSettings())


async def settings_of_all(
    tx: Transaction, municipality_id: UUID, account_ids: Collection[UUID]
) -> dict[UUID, ReminderSettings]:
    """What some accounts have chosen; who has chosen nothing is not among them."""
    rows = await tx.rows(
        """
        SELECT id, off, lead_minutes, quiet_from, quiet_to FROM reminder_settings
        WHERE municipality_id = $1 AND id = ANY ($2)
        """,
        municipality_id,
        list(account_ids),
    )
    return {row["id"]: _settings(row) for row in rows}


def _settings(row: Row) -> ReminderSettings:
    return ReminderSettings(
        off=frozenset(ReminderKind(each) for each in row["off"]),
        lead_minutes=row["lead_minutes"],
        quiet_from=row["quiet_from"],
        quiet_to=row["quiet_to"],
    )


async def devices_of(tx: Transaction, actor: Actor) -> int:
    """In how many browsers the actor can be reached."""
    found: int = await tx.value(
        """
        SELECT count(*) FROM push_subscription
        WHERE municipality_id = $1 AND account_id = $2 AND ended_at IS NULL
        """,
        actor.municipality_id,
        actor.account_id,
    )
    return found


async def inbox(tx: Transaction, actor: Actor, *, first: int, after: UUID | None) -> Inbox:
    """What the actor was told, newest first; one statement.

    Args:
        tx: the open transaction.
        actor: whose.
        first: how many, one or more.
        after: the last of the page before.
    """
    rows = await tx.rows(_INBOX, actor.municipality_id, actor.account_id, after, first + 1)
    found = [row for row in rows if row["id"]]
    return Inbox(tuple(map(_notice, found[:first])), rows[0]["unread"], len(found) > first)


_INBOX = """
    WITH mine AS (
        SELECT * FROM notification
        WHERE municipality_id = $1 AND account_id = $2 AND state = 'sent' AND repeats IS NULL
    ),
    page AS (
        SELECT * FROM mine
        WHERE $3::uuid IS NULL
            OR (sent_at, id) < (SELECT sent_at, id FROM mine AS last WHERE last.id = $3)
        ORDER BY sent_at DESC, id DESC LIMIT $4
    )
    SELECT page.id, kind, on_date, clock, told, sent_at, read_at, counted.unread
    FROM (SELECT count(*) FILTER (WHERE read_at IS NULL) AS unread FROM mine) AS counted
    LEFT JOIN page ON true
    ORDER BY sent_at DESC, page.id DESC
"""


def _notice(row: Row) -> Notice:
    clock: time | None = row["clock"]
    return Notice(
        row["id"],
        ReminderKind(row["kind"]),
        row["on_date"],
        clock,
        row["told"] == CALLED_OFF,
        row["sent_at"],
        row["read_at"],
    )


async def pushed(text: str, now: datetime) -> PushMessage | None:
    """What a browser may show for what a push held; None: nothing of it holds any more, or it was none.

    Whoever has the id may ask: it is drawn at random, was read by one browser alone, and tells a language.
    """
    read = read_push_id(text)
    if read is None:
        return None
    municipality_id, delivery_id = read
    async with db.read(municipality_id) as tx:
        row = await tx.row(_PUSHED, municipality_id, delivery_id, now)
    return PushMessage(text_of(ReminderKind(row["kind"])), row["language"]) if row else None


_PUSHED = """
    SELECT notification.kind, account.language
    FROM delivery
    JOIN notification ON notification.municipality_id = $1 AND notification.id = notification_id
    JOIN push_subscription AS browser ON browser.municipality_id = $1 AND browser.id = subscription_id
    JOIN account ON account.municipality_id = $1 AND account.id = notification.account_id
    WHERE delivery.municipality_id = $1 AND delivery.id = $2 AND notification.state = 'sent'
        AND browser.account_id = notification.account_id
        AND until_at > $3 AND browser.ended_at IS NULL AND account.ended_at IS NULL
        AND error IS DISTINCT FROM 'withdrawn'
"""


async def test_of(tx: Transaction, actor: Actor, test_id: UUID) -> TestPush | None:
    """What became of a test that the actor sent to their own phone."""
    row = await tx.row(_TEST, actor.municipality_id, actor.account_id, test_id)
    if row is None:
        return None
    error = DeliveryError(row["error"]) if row["error"] else None
    return TestPush(test_id, DeliveryState(row["state"]), error)


_TEST = """
    SELECT delivery.state, error
    FROM notification
    JOIN delivery ON delivery.municipality_id = $1 AND notification_id = notification.id
    WHERE notification.municipality_id = $1 AND account_id = $2 AND notification.id = $3 AND kind = 'test'
"""
