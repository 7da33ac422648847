"""Make an address for one's calendar, and take it back."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from stegvis.accounts.actions import count_try
from stegvis.accounts.model import Actor
from stegvis.accounts.rules import FEED_BY_TOKEN
from stegvis.accounts.tokens import new_token, token_hash
from stegvis.audit.actions import record
from stegvis.feeds.model import Feed, MadeFeed, Opened
from stegvis.kit import db
from stegvis.kit.errors import Refused

if TYPE_CHECKING:
    from stegvis.accounts.hashing import Hasher
    from stegvis.kit.db import Transaction

READ_EVERY = timedelta(hours=1)
"""The last reading is written at most this often, so that reading stays reading."""


async def make_feed(actor: Actor, feed_id: UUID, *, now: datetime) -> MadeFeed:
    """Make an address at which the actor's calendar reads their own hours; one before it ends.

    Asked again by the same key, as when the answer was lost, the feed gets a new token: the first is known
    to nobody who could use it, and is not kept to be told again.

    Raises:
        Refused: the actor has a protected address, which no answer says; or the key belongs
            to another feed.
    """
    token = new_token(actor.municipality_id)
    async with db.write(actor.municipality_id) as tx:
        # The account's row is the queue: of two made at the same time, one is the later.
        await tx.execute("SELECT FROM account WHERE id = $1 FOR UPDATE", actor.account_id)
        if await tx.value("SELECT protected FROM participant WHERE id = $1", actor.account_id):
            raise Refused("feeds.not-for-you")
        if await _has_new_token(tx, actor, feed_id, token):
            return MadeFeed(Feed(feed_id, now), token)
        await _revoke(tx, actor, now)
        await tx.execute(
            """
            INSERT INTO calendar_feed (id, municipality_id, account_id, token_hash, made_at)
            VALUES ($1, $2, $3, $4, $5)
            """,
            feed_id,
            actor.municipality_id,
            actor.account_id,
            token_hash(token),
            now,
        )
        await _record(tx, actor, "feeds.address-made", feed_id, now)
    return MadeFeed(Feed(feed_id, now), token)


async def _has_new_token(tx: Transaction, actor: Actor, feed_id: UUID, token: str) -> bool:
    row = await tx.row("SELECT account_id, revoked_at FROM calendar_feed WHERE id = $1", feed_id)
    if row is None:
        return False
    if row["account_id"] != actor.account_id or row["revoked_at"]:
        raise Refused("kit.key-used")
    await tx.execute("UPDATE calendar_feed SET token_hash = $2 WHERE id = $1", feed_id, token_hash(token))
    return True


async def revoke_feed(actor: Actor, *, now: datetime) -> None:
    """Take the actor's address back: nobody reads anything there any more. Without one, nothing happens."""
    async with db.write(actor.municipality_id) as tx:
        for feed_id in await _revoke(tx, actor, now):
            await _record(tx, actor, "feeds.address-revoked", feed_id, now)


async def _revoke(tx: Transaction, actor: Actor, now: datetime) -> list[UUID]:
    rows = await tx.rows(
        "UPDATE calendar_feed SET revoked_at = $2 WHERE account_id = $1 AND revoked_at IS NULL RETURNING id",
        actor.account_id,
        now,
    )
    return [row["id"] for row in rows]


async def _record(tx: Transaction, actor: Actor, verb: str, feed_id: UUID, now: datetime) -> None:
    await record(tx, actor.municipality_id, actor.account_id, verb, feed_id, now=now)


async def note_reading(hasher: Hasher, feed: Opened, *, now: datetime) -> None:
    """Count a reading, and write down that it was, unless that was done a moment ago.

    Raises:
        Refused: it is read too often; it says from when a retry makes sense.
    """
    await count_try(hasher, {FEED_BY_TOKEN: str(feed.feed_id)}, now)
    async with db.write(feed.actor.municipality_id) as tx:
        await tx.execute(
            "UPDATE calendar_feed SET read_at = $2 WHERE id = $1 AND (read_at IS NULL OR read_at < $3)",
            feed.feed_id,
            now,
            now - READ_EVERY,
        )
