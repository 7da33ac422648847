"""Open a participant's record; let their phone in."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from stegvis.accounts import actions as accounts
from stegvis.accounts.actions import IssuedCode
from stegvis.accounts.hashing import Hasher
from stegvis.accounts.model import Actor
from stegvis.audit import actions as audit
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import Refused, not_found
from stegvis.participants import queries
from stegvis.participants.permissions import may_enrol


async def open_record(actor: Actor, participant_id: UUID, purpose: str, *, now: datetime) -> None:
    """Record that staff look at a participant; committed by itself, before any of it leaves the server.

    What they may not see is recorded too, as `refused.<purpose>`: the reading that follows finds nothing,
    and has cost the same statements. A participant's own reading is nobody's look-up.

    Args:
        actor: who looks.
        participant_id: whom they ask for; there need be no such participant.
        purpose: what is opened, by its code, for example `timetable.week`.
        now: the instant.
    """
    if not actor.is_staff:
        return
    roles = ",".join(sorted({held.role for held in actor.roles}))
    async with db.write(actor.municipality_id) as tx:
        seen = await queries.is_visible(tx, actor, oslo_date(now), participant_id)
        await audit.record_look_up(
            tx,
            actor.municipality_id,
            actor.account_id,
            roles,
            participant_id,
            purpose if seen else f"refused.{purpose}",
            now=now,
        )


async def issue_enrolment_code(
    hasher: Hasher, actor: Actor, participant_id: UUID, *, now: datetime
) -> IssuedCode:
    """Make the one-time code by which a participant's phone is let in; staff show it, in person.

    Raises:
        Refused: the actor does not see the participant, or does not work on their case.
    """
    async with db.write(actor.municipality_id) as tx:
        seen = await queries.people(tx, actor, oslo_date(now), [participant_id])
        if participant_id not in seen:
            raise not_found()
        if not may_enrol(seen[participant_id].standing):
            raise Refused("participants.not-your-case")
        return await accounts.issue_code(tx, hasher, actor, participant_id, now=now)
