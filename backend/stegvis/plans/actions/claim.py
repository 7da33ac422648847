"""The plan that somebody writes to, held until their transaction ends."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.audit.actions import record
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Refused, changed_meanwhile
from stegvis.kit.revisions import Scope, ScopeKind, touch
from stegvis.plans.model import PlanRecord, PlanState, Version
from stegvis.plans.queries.record import plan_record, version_of


async def hold(tx: Transaction, actor: Actor, participant_id: UUID) -> None:
    """Wait until nobody else writes to this participant's plan. Who records attendance waits for nobody."""
    await tx.execute(
        "SELECT FROM participant WHERE municipality_id = $1 AND id = $2 FOR NO KEY UPDATE",
        actor.municipality_id,
        participant_id,
    )


async def claim(tx: Transaction, actor: Actor, on: date, participant_id: UUID) -> PlanRecord:
    """A participant's plan for somebody who works on the case; who comes second waits here.

    Raises:
        Refused: as `plan_record`.
    """
    await hold(tx, actor, participant_id)
    return await plan_record(tx, actor, on, participant_id)


async def claim_draft(
    tx: Transaction, actor: Actor, on: date, participant_id: UUID, plan_id: UUID, expected_edition: int
) -> tuple[PlanRecord, Version]:
    """A draft to change, as it was when its form was opened.

    Raises:
        Refused: as `plan_record`; there is no such version; it is no draft any more (proposed, decided); or
            it has been changed since `expected_edition` was read: whoever asks merges field by field.
    """
    found = await claim(tx, actor, on, participant_id)
    draft = version_of(found, plan_id)
    if draft.state is PlanState.PROPOSED:
        raise Refused("plans.proposed-already")
    if draft.state is not PlanState.DRAFT:
        raise Refused("plans.frozen")
    if draft.edition != expected_edition:
        raise changed_meanwhile()
    return found, draft


async def finish(
    tx: Transaction,
    actor: Actor,
    participant_id: UUID,
    verb: str,
    *,
    now: datetime,
    before: Mapping[str, Any] | None = None,
    after: Mapping[str, Any] | None = None,
) -> None:
    """Record what was done to a plan, and let everybody who sees it know: last in the transaction."""
    await record(
        tx,
        actor.municipality_id,
        actor.account_id,
        verb,
        participant_id,
        now=now,
        before=before,
        after=after,
    )
    await touch(tx, actor.municipality_id, [Scope(ScopeKind.PARTICIPANT, participant_id)])
