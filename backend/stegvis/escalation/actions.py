"""Take the steps that are due about unread notices, send the e-mails, and note that somebody was told."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from stegvis.audit import actions as audit
from stegvis.escalation.model import MailState, Step, Unread, Verdict
from stegvis.escalation.queries import HOLDS, listed_on, unread, waits_of
from stegvis.escalation.rules import (
    MAIL_LASTS,
    MAIL_LEASE,
    REPEAT_LASTS,
    due_steps,
    ends_at,
    mail_verdict,
    sounds,
    writes,
)
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.ids import new_id
from stegvis.kit.revisions import Scope, ScopeKind, touch
from stegvis.notifications.actions import hand_over
from stegvis.notifications.mail import Letter
from stegvis.notifications.model import DeliveryError, ReminderKind
from stegvis.participants.queries.registered import case

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import datetime

    from stegvis.accounts.model import Actor
    from stegvis.kit.clock import Clock
    from stegvis.kit.db import Row, Transaction
    from stegvis.notifications.mail import Channel, Line

MAILS_AT_ONCE = 20
"""E-mails that a worker takes at a time: with a server that answers slowly they last for half a lease."""

MOST_MAILS = 2000
"""E-mails of one run in a municipality; what is left is sent by the next, a minute later."""


async def escalate(municipality_id: UUID, *, now: datetime, mails: bool) -> int:
    """Take all steps that are due in a municipality; return how many notices that concerned.

    Nine statements, however many people there are, in one transaction: a worker that dies has done nothing.
    Of two at once the second waits for the first's steps, and takes what is left.

    Args:
        municipality_id: the tenant.
        now: the instant.
        mails: whether there is a server for e-mails.
    """
    async with db.write(municipality_id, by=db.WORKER_ROLE) as tx:
        waits = await waits_of(tx, municipality_id, now)
        found = {each.id: each for each in await unread(tx, municipality_id, now)}
        due = [(id_, step) for id_, each in found.items() for step in due_steps(each, waits, now)]
        if not due:
            return 0
        rows = await tx.rows(
            _STEP,
            municipality_id,
            [new_id() for _ in due],
            [id_ for id_, _ in due],
            [step for _, step in due],
            now,
        )
        taken = [(found[row["notification_id"]], Step(row["step"])) for row in rows]
        await _say_again(tx, municipality_id, taken, now)
        if mails:
            await _write(tx, municipality_id, taken, now)
        await _note_reminded(tx, municipality_id, taken, now, mails=mails)
    return len({each.id for each, _ in taken})


_STEP = """
    INSERT INTO escalation_step (id, municipality_id, notification_id, step, made_at)
    SELECT id, $1, notification_id, step, $5
    FROM unnest($2::uuid[], $3::uuid[], $4::text[]) AS due (id, notification_id, step)
    ON CONFLICT (municipality_id, notification_id, step) DO NOTHING
    RETURNING notification_id, step
"""


def _one_each(taken: Iterable[tuple[Unread, Step]]) -> list[tuple[Unread, Step]]:
    """Of what concerns one person at one instant the newest: they are told once that there is something."""
    latest = {each.account_id: (each, step) for each, step in sorted(taken, key=lambda it: it[0].sent_at)}
    return list(latest.values())


async def _say_again(
    tx: Transaction, municipality_id: UUID, taken: Sequence[tuple[Unread, Step]], now: datetime
) -> None:
    """One sound for each person, in each of their browsers; the inbox shows the notice once all the same."""
    again = _one_each((each, step) for each, step in taken if sounds(step))
    if not again:
        return
    rows = await tx.rows(
        _AGAIN,
        municipality_id,
        [new_id() for _ in again],
        [each.id for each, _ in again],
        [step for _, step in again],
        now,
        now + REPEAT_LASTS,
    )
    await hand_over(tx, municipality_id, [(row["id"], row["account_id"]) for row in rows], now)


# Who has no browser is told nothing again: there is no row that says otherwise.
_AGAIN = """
    INSERT INTO notification (id, municipality_id, account_id, kind, occasion, on_date, clock,
        due_at, send_at, until_at, state, sent_at, read_at, repeats)
    SELECT due.id, $1, account_id, kind, occasion || '#' || due.step, on_date, clock,
        $5, $5, $6, 'sent', $5, $5, notice.id
    FROM unnest($2::uuid[], $3::uuid[], $4::text[]) AS due (id, notification_id, step)
    JOIN notification AS notice ON notice.municipality_id = $1 AND notice.id = notification_id
    WHERE EXISTS (
        SELECT FROM push_subscription AS browser
        WHERE browser.municipality_id = $1 AND browser.account_id = notice.account_id AND ended_at IS NULL)
    ON CONFLICT DO NOTHING
    RETURNING id, account_id
"""


async def _write(
    tx: Transaction, municipality_id: UUID, taken: Sequence[tuple[Unread, Step]], now: datetime
) -> None:
    """One e-mail for each person who has an address."""
    mails = _one_each((each, step) for each, step in taken if writes(step))
    if mails:
        await tx.execute(
            _WRITE,
            municipality_id,
            [each.id for each, _ in mails],
            [step for _, step in mails],
            [min(ends_at(each) or now + MAIL_LASTS, now + MAIL_LASTS) for each, _ in mails],
            now,
        )


_WRITE = """
    INSERT INTO escalation_mail (id, municipality_id, notification_id, step, state, next_attempt_at, until_at)
    SELECT gen_random_uuid(), $1, notification_id, step, 'waiting', $5, due.until_at
    FROM unnest($2::uuid[], $3::text[], $4::timestamptz[]) AS due (notification_id, step, until_at)
    JOIN notification AS notice ON notice.municipality_id = $1 AND notice.id = notification_id
    JOIN participant ON participant.municipality_id = $1 AND participant.id = notice.account_id
    WHERE email IS NOT NULL
    ON CONFLICT (municipality_id, notification_id, step) DO NOTHING
"""


async def _note_reminded(
    tx: Transaction,
    municipality_id: UUID,
    taken: Sequence[tuple[Unread, Step]],
    now: datetime,
    *,
    mails: bool,
) -> None:
    """A plan of which somebody was notified again has that in its record: nobody has to write it down."""
    again = [each.id for each, step in taken if step is Step.WEEK and each.kind is ReminderKind.PLAN_DECIDED]
    if again:
        await tx.execute(_REMINDED, municipality_id, again, oslo_date(now), now, mails)


# Who has neither a browser nor an address was told nothing again.
_REMINDED = """
    INSERT INTO plan_notice (id, municipality_id, plan_version_id, kind, on_date, at)
    SELECT gen_random_uuid(), $1, occasion::uuid, 'reminded', $3, $4
    FROM notification AS notice
    JOIN participant ON participant.municipality_id = $1 AND participant.id = notice.account_id
    WHERE notice.municipality_id = $1 AND notice.id = ANY ($2) AND (($5 AND email IS NOT NULL) OR EXISTS (
        SELECT FROM push_subscription AS browser
        WHERE browser.municipality_id = $1 AND browser.account_id = notice.account_id AND ended_at IS NULL))
"""


# ------------------------------------------------------------------------------ e-mail


@dataclass(frozen=True, slots=True)
class _Taken:
    """An e-mail that a worker has taken; without a letter there is nobody to write to, or no point."""

    id: UUID
    attempts: int
    until: datetime
    letter: Letter | None
    obstacle: DeliveryError | None


class Postman:
    """Hands e-mails to a channel, and notes what came of each before the next is sent."""

    def __init__(self, channel: Channel, clock: Clock) -> None:
        self._channel = channel
        self._clock = clock

    async def deliver(self, municipality_id: UUID) -> int:
        """Send what waits in a municipality; return how many e-mails were taken.

        A worker that dies between the server's "accepted" and our note, or a connection that does, leaves a
        letter that is sent twice: SMTP has no way to ask. It has the same Message-ID then.
        """
        count = 0
        async with self._channel.open() as line:
            while count < MOST_MAILS:
                now = self._clock()
                async with db.write(municipality_id, by=db.WORKER_ROLE) as tx:
                    rows = await tx.rows(_TAKE, municipality_id, now, now + MAIL_LEASE, MAILS_AT_ONCE)
                await self._send_all(municipality_id, line, [_taken(row, now) for row in rows])
                count += len(rows)
                if len(rows) < MAILS_AT_ONCE:
                    break
        return count

    async def _send_all(self, municipality_id: UUID, line: Line, taken: Sequence[_Taken]) -> None:
        away = False  # a server that did not answer one is not asked for the others
        began = self._clock()
        for each in taken:
            if self._clock() - began > MAIL_LEASE / 2:
                return  # what a slow server has not come to is left, before another takes it
            error = each.obstacle
            if error is None and each.letter is not None:
                error = DeliveryError.UNREACHABLE if away else await line.send(each.letter, self._clock())
                away = away or error is DeliveryError.UNREACHABLE
            now = self._clock()
            jitter = secrets.randbelow(1000) / 1000
            await self._note(
                municipality_id, each, mail_verdict(error, each.attempts, each.until, now, jitter=jitter), now
            )

    async def _note(self, municipality_id: UUID, taken: _Taken, verdict: Verdict, now: datetime) -> None:
        state = MailState.SENT if verdict.error is None else MailState.FAILED
        if verdict.again_at:
            state = MailState.WAITING
        async with db.write(municipality_id, by=db.WORKER_ROLE) as tx:
            await tx.execute(
                _NOTE,
                municipality_id,
                taken.id,
                taken.attempts,
                state,
                verdict.error,
                verdict.again_at or now,
                now,
            )


def _taken(row: Row, now: datetime) -> _Taken:
    obstacle = None
    if row["until_at"] <= now:
        obstacle = DeliveryError.TOO_LATE
    elif not row["holds"] or row["ended"]:
        obstacle = DeliveryError.WITHDRAWN
    elif row["email"] is None:
        obstacle = DeliveryError.REFUSED
    letter = Letter(row["id"], row["email"], row["language"]) if obstacle is None else None
    return _Taken(row["id"], row["attempts"], row["until_at"], letter, obstacle)


# What was read or has changed since is taken too, and told nobody: its row must come to an end.
_TAKE = f"""
    WITH due AS MATERIALIZED (
        SELECT id FROM escalation_mail
        WHERE municipality_id = $1 AND state = 'waiting' AND next_attempt_at <= $2
            AND (leased_until IS NULL OR leased_until <= $2)
        ORDER BY next_attempt_at LIMIT $4 FOR UPDATE SKIP LOCKED
    )
    UPDATE escalation_mail AS mail SET leased_until = $3, attempts = attempts + 1
    FROM due, notification AS notice, participant, account
    WHERE mail.municipality_id = $1 AND mail.id = due.id
        AND notice.municipality_id = $1 AND notice.id = notification_id
        AND participant.municipality_id = $1 AND participant.id = notice.account_id
        AND account.municipality_id = $1 AND account.id = notice.account_id
    RETURNING mail.id, attempts, mail.until_at, email, language, account.ended_at IS NOT NULL AS ended,
        ({HOLDS}) AS holds
"""  # noqa: S608 - constants alone

# Unless another has taken it since.
_NOTE = """
    UPDATE escalation_mail SET state = $4::text, error = $5, next_attempt_at = $6, leased_until = NULL,
        sent_at = CASE WHEN $4::text = 'sent' THEN $7::timestamptz END
    WHERE municipality_id = $1 AND id = $2 AND attempts = $3 AND state = 'waiting'
"""


# ------------------------------------------------------------------------------ by a person


async def tell_in_person(
    actor: Actor, participant_id: UUID, notice_ids: Collection[UUID], *, now: datetime
) -> None:
    """Note that somebody was told in person what they had not read; it is nobody's work any more.

    Said twice it is said once. What is not on the list, or not any more, is left as it is.

    Raises:
        Refused: the actor does not work on the case.
    """
    async with db.write(actor.municipality_id) as tx:
        await case(tx, actor, oslo_date(now), participant_id)
        listed = await listed_on(tx, actor.municipality_id, participant_id, notice_ids, oslo_date(now))
        told = await tx.rows(
            _TOLD, actor.municipality_id, [new_id() for _ in listed], listed, now, actor.account_id
        )
        if not told:
            return
        await audit.record(
            tx,
            actor.municipality_id,
            actor.account_id,
            "escalation.told-in-person",
            participant_id,
            now=now,
            after={"notices": [row["notification_id"] for row in told]},
        )
        await touch(tx, actor.municipality_id, [Scope(ScopeKind.PARTICIPANT, participant_id)])


_TOLD = """
    INSERT INTO escalation_step (id, municipality_id, notification_id, step, made_at, made_by)
    SELECT id, $1, notification_id, 'told', $4, $5
    FROM unnest($2::uuid[], $3::uuid[]) AS listed (id, notification_id)
    ON CONFLICT (municipality_id, notification_id, step) DO NOTHING
    RETURNING notification_id
"""
