"""Give a person the copy of what is held about them."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.audit import actions as audit
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.rights.queries import Copy, copy_of

PURPOSE = "rights.copy"
"""Under which code a look at a record stands in the look-up log, where staff make the copy."""


async def make_copy(actor: Actor, participant_id: UUID, *, now: datetime) -> Copy:
    """Gather all that is held about somebody, and remember that it was taken out.

    Raises:
        Refused: the actor does not see them, or does not work on their case.
    """
    # Read apart: it takes a while, and nobody is to wait for what is only read.
    async with db.read(actor.municipality_id) as tx:
        copy = await copy_of(tx, actor, participant_id, oslo_date(now), now)
    async with db.write(actor.municipality_id) as tx:
        verb = "rights.copied"
        await audit.record(tx, actor.municipality_id, actor.account_id, verb, participant_id, now=now)
    return copy
