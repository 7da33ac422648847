"""Print a decided plan or the minutes of a meeting: drawn and kept once, then what was kept is given."""

from __future__ import annotations

import hashlib
from datetime import datetime
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.audit import actions as audit
from stegvis.documents.minutes import minutes_paper
from stegvis.documents.model import Of, Printed, Which
from stegvis.documents.queries import KEEP, decided_plan, document, held_meeting
from stegvis.documents.rules import minutes_translated, translated
from stegvis.documents.words import plan_paper
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.ids import new_id
from stegvis.kit.messages import Messages
from stegvis.kit.paper import Paper, drawn


async def print_plan(
    actor: Actor,
    participant_id: UUID,
    plan_id: UUID,
    messages: Messages,
    language: str | None = None,
    *,
    now: datetime,
) -> bytes:
    """A decided version as PDF, in Norwegian and a language beside it.

    Drawing takes some hundredths of a second and holds no transaction. Of two who ask for the same first,
    one keeps theirs, and both get that.

    Args:
        actor: the participant, or who works on the case.
        participant_id: whose plan.
        plan_id: which version.
        messages: the words, with isolates.
        language: beside Norwegian; None: the participant's own.
        now: the instant.

    Raises:
        Refused: not seen, not their case, not decided here; or what is kept is not what was drawn, which is
            never given out.
    """
    chosen = messages.canonical(language) if language else None
    async with db.read(actor.municipality_id) as tx:
        decided = await decided_plan(tx, actor, oslo_date(now), participant_id, plan_id, chosen)
        made_with = translated(decided.version.translations, decided.language)
        which = Which(Of.PLAN, plan_id, decided.language, made_with)
        kept = await document(tx, actor, which)
    if kept is None:
        kept = await _draw(actor, participant_id, which, plan_paper(decided, messages), now=now)
    return kept.body


async def print_minutes(
    actor: Actor,
    participant_id: UUID,
    meeting_id: UUID,
    messages: Messages,
    language: str | None = None,
    *,
    now: datetime,
) -> bytes:
    """The minutes of a meeting that was held, in the same way; whether a task is done is not in them.

    Raises:
        Refused: not seen, not their case, not held; or what is kept is not what was drawn.
    """
    chosen = messages.canonical(language) if language else None
    async with db.read(actor.municipality_id) as tx:
        held = await held_meeting(tx, actor, oslo_date(now), participant_id, meeting_id, chosen)
        made_with = minutes_translated(held.meeting.translations, held.language)
        which = Which(Of.MEETING, meeting_id, held.language, made_with)
        kept = await document(tx, actor, which)
    if kept is None:
        kept = await _draw(actor, participant_id, which, minutes_paper(held, messages), now=now)
    return kept.body


_VERBS = {Of.PLAN: "documents.plan-drawn", Of.MEETING: "documents.minutes-drawn"}


async def _draw(actor: Actor, participant_id: UUID, which: Which, paper: Paper, *, now: datetime) -> Printed:
    body = await drawn(paper)
    new = Printed(body, hashlib.sha256(body).digest())
    async with db.write(actor.municipality_id) as tx:
        kept = await tx.value(
            KEEP[which.of],
            new_id(),
            actor.municipality_id,
            which.key,
            which.language,
            which.translated,
            new.sha256,
            new.body,
            now,
            actor.account_id,
        )
        if not kept:
            return await document(tx, actor, which) or new
        after = {str(which.of): str(which.key), "language": which.language, "sha256": new.sha256.hex()}
        verb = _VERBS[which.of]
        await audit.record(
            tx, actor.municipality_id, actor.account_id, verb, participant_id, now=now, after=after
        )
    return new
