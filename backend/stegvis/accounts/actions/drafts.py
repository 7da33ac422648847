"""Keep what somebody has typed and not sent yet on the server: their machine may be anybody's."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.kit.ids import new_id

LONGEST = 32_768
"""Characters of one draft."""

KEPT_FOR = timedelta(days=30)
KEYS_KEPT_FOR = timedelta(days=180)
"""So long a request that is sent again is known for the same (kit/requests.py)."""


async def keep_draft(
    actor: Actor, form: str, subject_id: UUID | None, content: str, *, now: datetime
) -> None:
    """Keep what stands in a form; it replaces what was kept of the same form about the same subject.

    It leaves no audit row: nothing has been done yet, and nobody else can read it.

    Raises:
        Refused: it is longer than a form can be.
    """
    if len(content) > LONGEST:
        raise Refused("accounts.draft-too-long")
    async with db.write(actor.municipality_id) as tx:
        await tx.execute(
            """
            INSERT INTO draft (id, municipality_id, account_id, form, subject_id, content, saved_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (municipality_id, account_id, form, subject_id)
                DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at
            """,
            new_id(),
            actor.municipality_id,
            actor.account_id,
            form,
            subject_id,
            content,
            now,
        )


async def drop_draft(actor: Actor, form: str, subject_id: UUID | None) -> None:
    """Forget what was kept of a form: it has been sent, or given up."""
    async with db.write(actor.municipality_id) as tx:
        await tx.execute(
            """
            DELETE FROM draft
            WHERE municipality_id = $1 AND account_id = $2 AND form = $3
                AND subject_id IS NOT DISTINCT FROM $4
            """,
            actor.municipality_id,
            actor.account_id,
            form,
            subject_id,
        )


async def sweep_drafts(*, now: datetime) -> int:
    """Delete drafts that nobody went on with, and keys of old requests; return how many rows."""
    async with db.front_door(by=db.WORKER_ROLE) as tx:
        municipalities = [row["id"] for row in await tx.rows("SELECT id FROM municipality")]
    deleted = 0
    for municipality_id in municipalities:
        async with db.write(municipality_id, by=db.WORKER_ROLE) as tx:
            tags = (
                await tx.execute("DELETE FROM draft WHERE saved_at < $1", now - KEPT_FOR),
                await tx.execute("DELETE FROM request WHERE at < $1", now - KEYS_KEPT_FOR),
            )
        deleted += sum(int(tag.split()[-1]) for tag in tags)
    return deleted
