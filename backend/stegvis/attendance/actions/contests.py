"""A participant says that a mark is wrong; who works on the case answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.attendance.actions.superseding import supersede
from stegvis.attendance.contests import Contest, ContestReason, NewMark, faults_of_answer
from stegvis.attendance.model import ContestAnswer, ContestSays
from stegvis.attendance.queries.contests import contest_of
from stegvis.audit import actions as audit
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.kit.errors import InvalidInput, Refused, not_found
from stegvis.kit.requests import first_time
from stegvis.kit.revisions import Scope, ScopeKind, touch
from stegvis.participants.details import clean
from stegvis.participants.queries.registered import case


@dataclass(frozen=True, slots=True)
class Said:
    """What a participant says is wrong: of which occurrence, by the date that its slot gave it."""

    slot_id: UUID
    on_date: date
    says: ContestSays
    made_at: datetime


async def contest_entry(actor: Actor, key: UUID, said: Said, *, now: datetime) -> None:
    """Say that what was recorded of an hour is wrong, or that nothing was.

    Somebody who says so again of an hour that nobody has answered yet has said it once.

    Args:
        actor: the participant.
        key: made by the phone: sent twice, it says it once.
        said: what is wrong.
        now: the instant.

    Raises:
        Refused: staff ask; there is no such hour of theirs, or it is not over; the key was used otherwise.
    """
    if actor.is_staff:
        raise not_found()
    body = {"verb": "contest-entry", "of": said}
    async with db.write(actor.municipality_id) as tx:
        if not await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            return
        found = await tx.row(
            _THEIRS, actor.municipality_id, actor.account_id, said.slot_id, said.on_date, oslo_date(now)
        )
        if found is None:
            raise not_found()
        new = await tx.value(
            """
            INSERT INTO attendance_contest
                (id, municipality_id, participant_id, slot_id, on_date, entry_id, says, made_at, received_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING true
            """,
            key,
            actor.municipality_id,
            actor.account_id,
            said.slot_id,
            said.on_date,
            found["entry_id"],
            said.says,
            min(said.made_at, now),
            now,
        )
        if not new:
            return
        await audit.record(
            tx,
            actor.municipality_id,
            actor.account_id,
            "attendance.entry-contested",
            actor.account_id,
            now=now,
            after={"contest": key, "on_date": said.on_date, "says": said.says},
        )
        await touch(tx, actor.municipality_id, [Scope(ScopeKind.PARTICIPANT, actor.account_id)])


# An hour of the participant's own or of a group that they were in on that day, which is past or today.
_THEIRS = """
    SELECT entry.id AS entry_id FROM slot
    LEFT JOIN slot_exception AS changed ON changed.municipality_id = $1 AND changed.slot_id = $3
        AND changed.on_date = $4
    LEFT JOIN attendance_entry AS entry ON entry.municipality_id = $1 AND entry.participant_id = $2
        AND entry.slot_id = $3 AND entry.on_date = $4 AND superseded_by IS NULL
    WHERE slot.municipality_id = $1 AND slot.id = $3
        AND slot.valid_from <= $4 AND (slot.valid_to IS NULL OR slot.valid_to >= $4)
        AND (slot.weekday = extract(isodow FROM $4::date) OR changed.kind = 'extra')
        AND coalesce(changed.moved_to, $4) <= $5
        AND (slot.participant_id = $2 OR EXISTS (
            SELECT FROM membership
            WHERE municipality_id = $1 AND participant_id = $2 AND group_id = slot.group_id
                AND valid_from <= $4 AND (valid_to IS NULL OR valid_to >= $4)))
"""


async def answer_contest(
    actor: Actor,
    participant_id: UUID,
    contest_id: UUID,
    key: UUID,
    answer: Answering,
    *,
    now: datetime,
) -> None:
    """Answer a participant who says that a mark is wrong: it is corrected, or stands, and why.

    What is corrected is a new entry in the old one's place, in the same transaction. In a locked month
    that is an addendum: `payments.actions.correct_locked_month` answers then.

    Raises:
        InvalidInput: all that is wrong with the answer.
        Refused: the actor does not work on the case; there is no such contest; it has been answered; the
            month is locked.
    """
    body = {"verb": "answer-contest", "of": contest_id, "answer": answer}
    async with db.write(actor.municipality_id) as tx:
        await case(tx, actor, oslo_date(now), participant_id)
        if not await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            return
        found = await open_contest(tx, actor, participant_id, contest_id)
        note = clean(answer.note)
        if faults := list(faults_of_answer(answer.answer, answer.reason, note, answer.mark)):
            raise InvalidInput(faults)
        if answer.answer is ContestAnswer.CORRECTED and answer.mark:
            entry = answer.mark.entry(found.slot_id, found.on_date)
            await supersede(tx, actor, participant_id, entry, now=now)
        await settle(tx, actor, found, answer.answer, answer.reason, note, now=now)
        await touch(tx, actor.municipality_id, [Scope(ScopeKind.PARTICIPANT, participant_id)])


@dataclass(frozen=True, slots=True)
class Answering:
    """An answer as the form has it; `note` in Norwegian, `mark` where it is corrected."""

    answer: ContestAnswer
    reason: ContestReason
    note: str = ""
    mark: NewMark | None = None


async def open_contest(tx: Transaction, actor: Actor, participant_id: UUID, contest_id: UUID) -> Contest:
    """One that waits; who comes second waits here.

    Raises:
        Refused: the participant has none such, or it has been answered.
    """
    await tx.execute(
        "SELECT FROM attendance_contest WHERE municipality_id = $1 AND id = $2 FOR UPDATE",
        actor.municipality_id,
        contest_id,
    )
    found = await contest_of(tx, actor, participant_id, contest_id)
    if found is None:
        raise not_found()
    if found.answer is not None:
        raise Refused("attendance.already-answered")
    return found


async def settle(
    tx: Transaction,
    actor: Actor,
    found: Contest,
    answer: ContestAnswer,
    reason: ContestReason,
    note: str,
    *,
    now: datetime,
) -> None:
    """Write an answer, and record it."""
    await tx.execute(
        """
        UPDATE attendance_contest SET answer = $3, reason = $4, note = $5, answered_by = $6, answered_at = $7
        WHERE municipality_id = $1 AND id = $2
        """,
        actor.municipality_id,
        found.id,
        answer,
        reason,
        note or None,
        actor.account_id,
        now,
    )
    await audit.record(
        tx,
        actor.municipality_id,
        actor.account_id,
        "attendance.contest-answered",
        found.participant_id,
        now=now,
        after={"contest": found.id, "on_date": found.on_date, "answer": answer, "reason": reason},
    )
