"""A participant says that a fact is wrong; staff answer."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.audit import actions as audit
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import Fault, InvalidInput, Refused, not_found
from stegvis.kit.requests import first_time
from stegvis.kit.revisions import Scope, ScopeKind, touch
from stegvis.participants.details import clean
from stegvis.participants.model import Answer, Fact
from stegvis.participants.queries.registered import case

LONGEST_ANSWER = 1_000


async def ask_for_correction(actor: Actor, key: UUID, fact: Fact, *, now: datetime) -> None:
    """Say that a fact is wrong. One tap: what is to be said about it, the adviser asks in person.

    Somebody who asks again about a fact that nobody has answered yet has asked once.

    Args:
        actor: the participant.
        key: made by the phone: sent twice, it asks once.
        fact: what is wrong.
        now: the instant.

    Raises:
        Refused: staff ask; the key was used for another fact.
    """
    if actor.is_staff:
        raise not_found()
    body = {"verb": "ask-for-correction", "fact": fact}
    async with db.write(actor.municipality_id) as tx:
        if not await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            return
        asked = await tx.value(
            """
            INSERT INTO correction_request (id, municipality_id, participant_id, fact, asked_at)
            VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING true
            """,
            key,
            actor.municipality_id,
            actor.account_id,
            fact,
            now,
        )
        if not asked:
            return
        await audit.record(
            tx,
            actor.municipality_id,
            actor.account_id,
            "participants.correction-asked",
            actor.account_id,
            now=now,
            after={"correction": key, "fact": fact},
        )
        await touch(tx, actor.municipality_id, [Scope(ScopeKind.PARTICIPANT, actor.account_id)])


async def answer_correction(
    actor: Actor,
    participant_id: UUID,
    correction_id: UUID,
    key: UUID,
    answer: Answer,
    text: str,
    *,
    now: datetime,
) -> None:
    """Answer a participant who says that a fact is wrong: it was corrected, or stays, and why.

    Args:
        actor: somebody who works on the case.
        participant_id: who has asked.
        correction_id: what they have asked.
        key: made by the form, one for each wish.
        answer: what came of it.
        text: in Norwegian; demanded where it stays as it is.
        now: the instant.

    Raises:
        InvalidInput: the reason is missing, or too long.
        Refused: the actor does not work on the case; there is no such question; it has been answered.
    """
    said = clean(text)
    body = {"verb": "answer-correction", "of": correction_id, "answer": answer, "text": said}
    async with db.write(actor.municipality_id) as tx:
        await case(tx, actor, oslo_date(now), participant_id)
        if not await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            return
        if faults := _faults(answer, said):
            raise InvalidInput(faults)
        found = await tx.row(
            """
            SELECT fact, answer FROM correction_request
            WHERE municipality_id = $1 AND participant_id = $2 AND id = $3 FOR UPDATE
            """,
            actor.municipality_id,
            participant_id,
            correction_id,
        )
        if found is None:
            raise not_found()
        if found["answer"] is not None:
            raise Refused("participants.already-answered")
        await tx.execute(
            """
            UPDATE correction_request SET answer = $3, answer_text = $4, answered_at = $5, answered_by = $6
            WHERE municipality_id = $1 AND id = $2
            """,
            actor.municipality_id,
            correction_id,
            answer,
            said or None,
            now,
            actor.account_id,
        )
        await audit.record(
            tx,
            actor.municipality_id,
            actor.account_id,
            "participants.correction-answered",
            participant_id,
            now=now,
            after={"correction": correction_id, "fact": found["fact"], "answer": answer},
        )
        await touch(tx, actor.municipality_id, [Scope(ScopeKind.PARTICIPANT, participant_id)])


def _faults(answer: Answer, said: str) -> list[Fault]:
    if answer is Answer.KEPT and not said:
        return [Fault("text", "kit.required")]
    return [Fault("text", "kit.too-long", {"most": LONGEST_ANSWER})] if len(said) > LONGEST_ANSWER else []
