"""Open a participant's record; let their phone in."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from stegvis.accounts import actions as accounts
from stegvis.accounts.actions import IssuedCode, sign_ins
from stegvis.accounts.hashing import Hasher
from stegvis.accounts.model import Actor
from stegvis.audit import actions as audit
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Refused, not_found
from stegvis.participants import queries
from stegvis.participants.permissions import may_enrol
from stegvis.participants.reasons import GLANCE, STATED, LookUpReason, asks_why, stands_for

ONE_SITTING = timedelta(minutes=30)
"""What is asked at every change of a form is recorded once in so long."""


async def open_record(
    actor: Actor,
    participant_id: UUID,
    purpose: str,
    *,
    now: datetime,
    again_after: timedelta | None = None,
    session_id: UUID | None = None,
    reason: LookUpReason | None = None,
) -> bool:
    """Record that staff look at a participant; committed by itself, before any of it leaves the server.

    What they may not see is recorded too, as `refused.<purpose>`: the reading that follows finds nothing,
    and has cost the same statements. A participant's own reading is nobody's look-up.

    Args:
        actor: who looks.
        participant_id: whom they ask for; there need be no such participant.
        purpose: what is opened, by its code, for example `timetable.week`.
        now: the instant.
        again_after: how long the same look by the same actor stands for what follows it: of what a form asks
            at every change; None: not at all.
        session_id: the sign-in by which they ask, for which a reason was stated; None: by command.
        reason: why, where what is asked says so by itself; None: as they have stated it.

    Returns:
        whether all of it may be told; of a person's page, False: not their plan, until they have said why.

    Raises:
        Refused: it is asked why they look, and they have not said so lately. Nothing is recorded: nothing
            was seen.
    """
    if not actor.is_staff:
        return True
    async with db.write(actor.municipality_id) as tx:
        since = now - stands_for(purpose, in_form=again_after is not None)
        seen = await queries.sight(tx, actor, oslo_date(now), participant_id, session_id, since)
        why = reason or (seen.reason if seen else None)
        owed = (
            seen is not None
            and why is None
            and asks_why(purpose, seen.standing, assigned=seen.assigned, protected=seen.protected)
        )
        if owed and purpose != GLANCE:
            raise Refused("lookups.reason-needed")
        await audit.record_look_up(
            tx,
            actor.municipality_id,
            actor.account_id,
            _roles(actor),
            participant_id,
            purpose if seen else f"refused.{purpose}",
            now=now,
            unless_since=now - again_after if again_after else None,
            reason=why if seen else None,
        )
    return not owed


async def state_reason(
    actor: Actor, session_id: UUID, participant_id: UUID, reason: LookUpReason, *, now: datetime
) -> None:
    """Say why one opens a person's record: for an hour of this sign-in, and of this person alone.

    Raises:
        Refused: the actor does not see the participant, which is recorded as a look would be.
    """
    async with db.write(actor.municipality_id) as tx:
        seen = await queries.is_visible(tx, actor, oslo_date(now), participant_id)
        await audit.record_look_up(
            tx,
            actor.municipality_id,
            actor.account_id,
            _roles(actor),
            participant_id,
            STATED if seen else f"refused.{STATED}",
            now=now,
            reason=reason if seen else None,
            session_id=session_id if seen else None,
        )
    if not seen:
        raise not_found()


def _roles(actor: Actor) -> str:
    return ",".join(sorted({held.role for held in actor.roles}))


async def revoke_phone(actor: Actor, participant_id: UUID, phone_id: UUID, *, now: datetime) -> None:
    """Let a participant's lost or stolen phone open nothing any more; what it shows is gone at once.

    Raises:
        Refused: the actor does not see the participant, or does not work on their case; there is no such
            phone.
    """
    async with db.write(actor.municipality_id) as tx:
        await require_case(tx, actor, participant_id, now)
        await sign_ins.end_one(tx, actor, participant_id, phone_id, now=now)


async def require_case(tx: Transaction, actor: Actor, participant_id: UUID, now: datetime) -> None:
    """Let those pass who work on somebody's case.

    Raises:
        Refused: the actor does not see the participant, or does not work on their case.
    """
    seen = await queries.people(tx, actor, oslo_date(now), [participant_id])
    if participant_id not in seen:
        raise not_found()
    if not may_enrol(seen[participant_id].standing):
        raise Refused("participants.not-your-case")


async def issue_enrolment_code(
    hasher: Hasher, actor: Actor, participant_id: UUID, *, now: datetime
) -> IssuedCode:
    """Make the one-time code by which a participant's phone is let in; staff show it, in person.

    Raises:
        Refused: the actor does not see the participant, or does not work on their case.
    """
    async with db.write(actor.municipality_id) as tx:
        await require_case(tx, actor, participant_id, now)
        # Whoever returns is let in again: their way in was ended after their last programme (retention).
        # It is ended anew where none has begun.
        await tx.execute(
            "UPDATE account SET ended_at = NULL"
            " WHERE municipality_id = $1 AND id = $2 AND kind = 'participant' AND ended_at IS NOT NULL",
            actor.municipality_id,
            participant_id,
        )
        return await accounts.issue_code(tx, hasher, actor, participant_id, now=now)
