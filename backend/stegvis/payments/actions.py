"""Set a share, approve months, correct what was approved, take the basis out of the house."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.attendance.actions.contests import open_contest, settle
from stegvis.attendance.actions.superseding import supersede
from stegvis.attendance.contests import LONGEST_NOTE, ContestReason, NewMark, faults_of_mark
from stegvis.attendance.model import ContestAnswer
from stegvis.audit import actions as audit
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Fault, InvalidInput, Refused, Unconfirmed, not_found
from stegvis.kit.ids import new_id
from stegvis.kit.requests import first_time
from stegvis.kit.revisions import Scope, ScopeKind, touch
from stegvis.participants.details import clean
from stegvis.participants.queries import people
from stegvis.participants.queries.registered import case
from stegvis.payments.basis import basis_of, canonical, digest, minus
from stegvis.payments.model import AddendumReason, BenefitShare, MonthState, PaymentMonth
from stegvis.payments.queries import (
    ids_in_month,
    locked_months,
    months_of_unit,
    now_of,
    payment_month,
    payment_months,
    settled,
)
from stegvis.payments.rules import next_open

_A_YEAR = timedelta(days=366)

# ------------------------------------------------------------------ the share


async def set_benefit_share(
    actor: Actor, participant_id: UUID, key: UUID, share: BenefitShare, valid_from: date, *, now: datetime
) -> None:
    """Say which share of the benefit somebody has, from a day on. What was said before is kept.

    Raises:
        InvalidInput: the day is more than a year ahead.
        Refused: the actor does not work on the case.
    """
    body = {"verb": "set-benefit-share", "of": participant_id, "share": share, "from": valid_from}
    async with db.write(actor.municipality_id) as tx:
        await case(tx, actor, oslo_date(now), participant_id)
        if not await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            return
        if valid_from - oslo_date(now) > _A_YEAR:
            raise InvalidInput([Fault("validFrom", "payments.share-too-far-ahead")])
        await tx.execute(
            """
            INSERT INTO benefit_share (id, municipality_id, participant_id, share, valid_from, set_by, set_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            key,
            actor.municipality_id,
            participant_id,
            share,
            valid_from,
            actor.account_id,
            now,
        )
        await audit.record(
            tx,
            actor.municipality_id,
            actor.account_id,
            "payments.share-set",
            participant_id,
            now=now,
            after={"share": share, "valid_from": valid_from},
        )
        await touch(tx, actor.municipality_id, [Scope(ScopeKind.PARTICIPANT, participant_id)])


# ------------------------------------------------------------------ approving


async def lock_month(
    actor: Actor, participant_id: UUID, month: date, key: UUID, *, knowingly: bool, now: datetime
) -> None:
    """Approve one participant's month, and freeze what its payment is reckoned from.

    Args:
        actor: who approves.
        participant_id: whose month.
        month: its first day.
        key: made by the form.
        knowingly: whoever approves has read what is missing.
        now: the instant.

    Raises:
        Unconfirmed: something is missing, and it was not approved knowingly.
        Refused: not seen, not their case, not theirs to approve; locked already; not over yet.
    """
    on, body = oslo_date(now), {"verb": "lock-month", "of": participant_id, "month": month}
    async with db.write(actor.municipality_id) as tx:
        await case(tx, actor, on, participant_id)
        if not await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            return
        await _hold(tx, actor, [participant_id])
        found = await payment_month(tx, actor, on, participant_id, month)
        _may_be_locked(found, knowingly=knowingly)
        await _lock(tx, actor, [found], now=now)


async def lock_months(
    actor: Actor, month: date, key: UUID, unit_id: UUID | None = None, *, now: datetime
) -> None:
    """Approve every month that is complete, of those that are the actor's to approve: nine statements.

    What is incomplete is left as it is.

    Raises:
        Refused: the actor's roles have nothing to do with payment.
    """
    on, body = oslo_date(now), {"verb": "lock-months", "month": month, "unit": unit_id}
    async with db.write(actor.municipality_id) as tx:
        ids = await ids_in_month(tx, actor, on, month, unit_id)
        if not await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            return
        await _hold(tx, actor, ids)
        seen = await people(tx, actor, on, ids)
        found = await payment_months(tx, actor, on, month, list(seen.values()))
        await _lock(tx, actor, [each for each in found if each.complete and each.may_lock], now=now)


async def _hold(tx: Transaction, actor: Actor, ids: Sequence[UUID]) -> None:
    """Let nothing of these participants be recorded or decided until the transaction ends.

    The database takes a key share of the row before it looks whether a month is locked, so that a mark
    comes either before the lock, and is in it, or is refused. Sorted, so that two never wait in a circle.
    """
    await tx.execute(
        """
        SELECT FROM participant WHERE municipality_id = $1 AND id = ANY ($2)
        ORDER BY id FOR UPDATE
        """,
        actor.municipality_id,
        list(ids),
    )


def _may_be_locked(found: PaymentMonth, *, knowingly: bool) -> None:
    if found.state is MonthState.LOCKED:
        raise Refused("payments.already-locked")
    if found.state is MonthState.RUNNING:
        raise Refused("payments.not-over")
    if not found.may_lock:
        raise Refused("payments.leader-approves")
    hindering = [each for each in found.missing if each.remedy.hinders]
    if hindering and not knowingly:
        raise Unconfirmed(
            Fault(
                "knowingly", f"payments.missing-{each.remedy.value.replace('_', '-')}", {"count": each.count}
            )
            for each in hindering
        )


async def _lock(tx: Transaction, actor: Actor, found: Sequence[PaymentMonth], *, now: datetime) -> None:
    if not found:
        return
    bases = [basis_of(each, now_of(each)) for each in found]
    await tx.execute(
        """
        INSERT INTO month_lock
            (id, municipality_id, participant_id, month, basis, basis_hash, locked_by, locked_at)
        SELECT id, $1, participant_id, $2, basis, basis_hash, $3, $4
        FROM unnest($5::uuid[], $6::uuid[], $7::jsonb[], $8::bytea[])
            AS locked (id, participant_id, basis, basis_hash)
        """,
        actor.municipality_id,
        found[0].month,
        actor.account_id,
        now,
        [new_id() for _ in found],
        [each.person.id for each in found],
        [canonical(basis) for basis in bases],
        [digest(basis) for basis in bases],
    )
    await audit.record_each(
        tx,
        actor.municipality_id,
        actor.account_id,
        "payments.month-locked",
        [(each.person.id, None, _told(each)) for each in found],
        now=now,
    )
    await touch(tx, actor.municipality_id, [Scope(ScopeKind.PARTICIPANT, each.person.id) for each in found])


def _told(found: PaymentMonth) -> Mapping[str, Any]:
    """What the record says of an approval: the month, and what was known to be missing."""
    lacks = {str(each.remedy): each.count for each in found.missing}
    return {"month": found.month} | ({"missing": lacks} if lacks else {})


# ------------------------------------------------------------------ correcting


@dataclass(frozen=True, slots=True)
class Correcting:
    """A correction of a locked month: of which hour, what is to stand, and why.

    Attributes:
        on_date: the date that the slot gave the hour.
        note: in Norwegian; demanded where the reason is another than those of the list.
        contest_id: the participant's own word that it answers, if any.
    """

    slot_id: UUID
    on_date: date
    mark: NewMark
    reason: AddendumReason
    note: str = ""
    contest_id: UUID | None = None


async def correct_locked_month(
    actor: Actor, participant_id: UUID, month: date, key: UUID, correcting: Correcting, *, now: datetime
) -> None:
    """Correct an hour of a locked month: the month stays as it is, and an addendum says what changed.

    Its difference is all that the month now comes to beyond what was locked and added before. It counts in
    the first later month that is not locked.

    Args:
        actor: who works on the case.
        participant_id: whose month.
        month: its first day.
        key: made by the form; it becomes the addendum's.
        correcting: what is wrong, and what is to stand.
        now: the instant.

    Raises:
        InvalidInput: all that is wrong with the form.
        Refused: not seen, not their case, not theirs to approve; the month is not locked, or has no such
            hour; the contest has been answered.
    """
    on, note = oslo_date(now), clean(correcting.note)
    body = {"verb": "correct-locked-month", "of": participant_id, "month": month, "is": correcting}
    async with db.write(actor.municipality_id) as tx:
        await case(tx, actor, on, participant_id)
        if not await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            return
        faults = [*faults_of_mark(correcting.mark), *_faults_of_note(correcting.reason, note, "note")]
        if faults:
            raise InvalidInput(faults)
        await _hold(tx, actor, [participant_id])
        before = await payment_month(tx, actor, on, participant_id, month)
        _may_be_corrected(before, correcting)
        if correcting.contest_id:
            contest = await open_contest(tx, actor, participant_id, correcting.contest_id)
            if (contest.slot_id, contest.on_date) != (correcting.slot_id, correcting.on_date):
                raise not_found()
            answer, why = ContestAnswer.CORRECTED, ContestReason.RECORDED_WRONG
            await settle(tx, actor, contest, answer, why, note, now=now)
        entry = correcting.mark.entry(correcting.slot_id, correcting.on_date)
        await supersede(tx, actor, participant_id, entry, now=now, addendum_id=key)
        told = {"on_date": correcting.on_date, "reason": correcting.reason}
        await _add(tx, actor, before, _New(key, correcting.reason, note), told, now=now)
        await touch(tx, actor.municipality_id, [Scope(ScopeKind.PARTICIPANT, participant_id)])


@dataclass(frozen=True, slots=True)
class _New:
    """An addendum that is being written."""

    id: UUID
    reason: AddendumReason
    note: str
    decision_id: UUID | None = None


async def _add(
    tx: Transaction,
    actor: Actor,
    before: PaymentMonth,
    new: _New,
    told: Mapping[str, Any],
    *,
    now: datetime,
) -> None:
    """Say in an addendum, and in the record, all that a locked month comes to beyond what was told before.

    Args:
        tx: the action's transaction, in which the month was corrected.
        actor: who corrects it.
        before: the month as it was before that.
        new: the addendum.
        told: what the record says of it beside the month and when it counts.
        now: the instant.
    """
    month, participant_id = before.month, before.person.id
    after = await payment_month(tx, actor, oslo_date(now), participant_id, month)
    counts_in = next_open(month, await locked_months(tx, actor, participant_id))
    await tx.execute(
        """
        INSERT INTO month_addendum (id, municipality_id, participant_id, month, counts_in, reason, note,
            difference, made_by, made_at, decision_id)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        """,
        new.id,
        actor.municipality_id,
        participant_id,
        month,
        counts_in,
        new.reason,
        new.note or None,
        canonical(minus(now_of(after), settled(before))),
        actor.account_id,
        now,
        new.decision_id,
    )
    await audit.record(
        tx,
        actor.municipality_id,
        actor.account_id,
        "payments.month-corrected",
        participant_id,
        now=now,
        after={"month": month, "counts_in": counts_in} | dict(told),
    )


@dataclass(frozen=True, slots=True)
class AfterLock:
    """Why absence is decided about, or a decision revoked, in a month that is locked.

    The months stay as they are; an addendum in each says what changed. `attendance` asks for no more than
    that there is such a thing (`Amending`).

    Attributes:
        note: in Norwegian; demanded where the reason is another than those of the list.
    """

    reason: AddendumReason
    note: str = ""

    def faults(self) -> Sequence[Fault]:
        """All that is wrong with it, at the form's own fields."""
        return _faults_of_note(self.reason, clean(self.note), "addendumNote")

    @asynccontextmanager
    async def addenda(
        self,
        tx: Transaction,
        actor: Actor,
        participant_id: UUID,
        months: Sequence[date],
        decision_id: UUID,
        *,
        now: datetime,
    ) -> AsyncIterator[UUID]:
        """Hold the months, let something be decided of them, and tell in each what it changed.

        Whoever decides about the case has been let through by then; so they may correct its months.
        """
        on, ids = oslo_date(now), [new_id() for _ in months]
        await _hold(tx, actor, [participant_id])
        before = [await payment_month(tx, actor, on, participant_id, month) for month in months]
        yield ids[0]
        for addendum_id, month in zip(ids, before, strict=True):
            new = _New(addendum_id, self.reason, clean(self.note), decision_id)
            await _add(tx, actor, month, new, {"reason": self.reason, "decision": decision_id}, now=now)


def _faults_of_note(reason: AddendumReason, note: str, field: str) -> list[Fault]:
    faults = []
    if reason is AddendumReason.OTHER and not note:
        faults.append(Fault(field, "kit.required"))
    if len(note) > LONGEST_NOTE:
        faults.append(Fault(field, "kit.too-long", {"most": LONGEST_NOTE}))
    return faults


def _may_be_corrected(found: PaymentMonth, correcting: Correcting) -> None:
    if found.lock is None:
        raise Refused("payments.not-locked")
    if not found.may_lock:
        raise Refused("payments.leader-approves")
    hours = {(each.slot_id, each.slot_date) for each in found.account.lines}
    if (correcting.slot_id, correcting.on_date) not in hours:
        raise not_found()


# ------------------------------------------------------------------ out of the house


async def export_payments(
    actor: Actor, month: date, unit_id: UUID | None = None, *, now: datetime
) -> tuple[PaymentMonth, ...]:
    """Read the locked months that leave as a file, by name, and record that they did.

    Raises:
        Refused: the actor's roles have nothing to do with payment; a basis is not what was locked.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        found = await months_of_unit(tx, actor, on, month, unit_id)
        locked = tuple(each for each in found if each.lock)
        if not all(each.lock and each.lock.sound for each in locked):
            raise Refused("payments.basis-damaged")
        await audit.record(
            tx,
            actor.municipality_id,
            actor.account_id,
            "payments.exported",
            unit_id,
            now=now,
            after={"month": month, "people": len(locked)},
        )
        return locked
