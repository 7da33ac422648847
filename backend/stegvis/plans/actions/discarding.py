"""Discard a draft that nobody needs."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import asyncpg

from stegvis.accounts.model import Actor
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import Refused
from stegvis.kit.requests import first_time
from stegvis.plans.actions.claim import claim_draft, finish
from stegvis.plans.model import PlanRecord
from stegvis.plans.queries.record import plan_record


async def discard_draft(
    actor: Actor,
    key: UUID,
    participant_id: UUID,
    plan_id: UUID,
    expected_edition: int,
    *,
    now: datetime,
) -> PlanRecord:
    """Discard a draft with all that stands in it. That there was one is recorded, what it said is not.

    Raises:
        Refused: not seen, not their case; proposed or decided, which is never discarded; changed meanwhile,
            or something that was written down of it needs it.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["plans.discard_draft", participant_id, plan_id]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            _, draft = await claim_draft(tx, actor, on, participant_id, plan_id, expected_edition)
            try:
                # Translations go with the version.
                for statement in (
                    "DELETE FROM measure WHERE municipality_id = $1 AND plan_version_id = $2",
                    "DELETE FROM goal WHERE municipality_id = $1 AND plan_version_id = $2",
                    "DELETE FROM plan_version WHERE municipality_id = $1 AND id = $2 AND state = 'draft'",
                ):
                    await tx.execute(statement, actor.municipality_id, plan_id)
            except asyncpg.ForeignKeyViolationError:
                raise Refused("plans.draft-is-needed") from None
            before = {"version": draft.version}
            await finish(tx, actor, participant_id, "plans.draft-discarded", now=now, before=before)
        return await plan_record(tx, actor, on, participant_id)
