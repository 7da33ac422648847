"""Tell of an absence or ask for leave, take it back; decide about it, one or many at once; revoke that."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol
from uuid import UUID

from stegvis.accounts.model import Actor, Role
from stegvis.attendance import absence
from stegvis.attendance.absence import Claim, ClaimState, DecisionReason, Span
from stegvis.attendance.model import AbsenceCategory, ClaimKind, LeavePurpose
from stegvis.attendance.queries.absence import (
    Absences,
    Thought,
    absences_of,
    absences_of_all,
    in_case,
    my_absence,
    preview,
)
from stegvis.audit import actions as audit
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Fault, InvalidInput, Refused, Unconfirmed, not_found
from stegvis.kit.requests import first_time
from stegvis.kit.revisions import Scope, ScopeKind, touch
from stegvis.participants.rules import programme_of


@dataclass(frozen=True, slots=True)
class NewClaim:
    """What somebody tells of or asks for; `key` was made by the phone."""

    key: UUID
    kind: ClaimKind
    purpose: LeavePurpose | None
    span: Span
    made_at: datetime


@dataclass(frozen=True, slots=True)
class NewDecision:
    """What somebody decides; `key` was made by the form. What it answers for the sums alone is not kept."""

    key: UUID
    participant_id: UUID
    span: Span
    category: AbsenceCategory
    approved: bool
    certificate_seen: bool
    reason: DecisionReason | None = None
    claim_id: UUID | None = None
    sole_carer: bool = False
    chronic: bool = False
    gave_birth: bool = False

    @property
    def thought(self) -> Thought:
        """What its sums are made of."""
        return Thought(
            self.span,
            self.category,
            self.approved,
            self.certificate_seen,
            self.claim_id,
            self.sole_carer,
            self.chronic,
            self.gave_birth,
        )


class Amending(Protocol):
    """What is said of months that are locked, so that something of them may still be decided.

    How a locked month is told is the business of payments, which stands above; this is all that we ask of it.
    """

    def faults(self) -> Sequence[Fault]:
        """All that is wrong with what is said, each at its field."""

    def addenda(
        self,
        tx: Transaction,
        actor: Actor,
        participant_id: UUID,
        months: Sequence[date],
        decision_id: UUID,
        *,
        now: datetime,
    ) -> AbstractAsyncContextManager[UUID]:
        """While it is open something is decided of these months; then each has got its addendum.

        It gives the key of the first month's.
        """


@dataclass(frozen=True, slots=True)
class Decided:
    """What came of one of many decisions; `refused` is why there is none."""

    key: UUID
    refused: Refused | None = None


async def claim_absence(
    actor: Actor, new: NewClaim, participant_id: UUID | None = None, *, now: datetime
) -> Absences:
    """Tell of an absence, or ask for leave: a claim that staff decide about.

    Args:
        actor: the participant; or, on their behalf, somebody who works on the case.
        new: what is told.
        participant_id: on whose behalf; None: the participant's own.
        now: the instant; the phone's own is kept beside it, as far as it can be believed.

    Raises:
        Refused: not seen, not their case; the key was used for something else.
        InvalidInput: all that stands against it.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["attendance.claim", participant_id, new]
        if await first_time(tx, actor.municipality_id, actor.account_id, new.key, body, now=now):
            found = await _held(tx, actor, on, participant_id)
            waiting = found.waiting()
            faults = absence.claim_faults(
                new.kind, new.purpose, new.span, on, waiting, by_staff=actor.is_staff
            )
            faults += _outside(found, new.span)
            if faults:
                raise InvalidInput(faults)
            await tx.execute(
                """
                INSERT INTO absence_claim (id, municipality_id, participant_id, kind, purpose, starts_on,
                    ends_on, starts_at, ends_at, made_by, made_at, received_at)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
                """,
                new.key,
                actor.municipality_id,
                found.person.id,
                new.kind,
                new.purpose,
                new.span.starts_on,
                new.span.ends_on,
                new.span.starts_at,
                new.span.ends_at,
                actor.account_id,
                absence.clamped(new.made_at, now),
                now,
            )
            verb = "attendance.reported" if new.kind in absence.REPORTED else "attendance.leave-asked"
            after = _when(new.span) | {"claim": new.key, "claim_kind": new.kind, "purpose": new.purpose}
            await _record(tx, actor, found, verb, now, after=after)
        return await _read(tx, actor, on, participant_id)


async def withdraw_claim(
    actor: Actor, key: UUID, claim_id: UUID, participant_id: UUID | None = None, *, now: datetime
) -> Absences:
    """Take a claim back that nobody has decided about.

    Raises:
        Refused: not seen, not their case, no such claim; or it has been decided about.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["attendance.withdraw", participant_id, claim_id]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            found = await _held(tx, actor, on, participant_id)
            claim = _claim(found, claim_id)
            state = found.state(claim)
            if state is ClaimState.WITHDRAWN:
                return found
            if state is not ClaimState.RECEIVED:
                raise Refused("attendance.decided-already")
            await tx.execute(
                "UPDATE absence_claim SET withdrawn_at = $3 WHERE municipality_id = $1 AND id = $2",
                actor.municipality_id,
                claim_id,
                now,
            )
            after = {"claim": claim_id}
            await _record(tx, actor, found, "attendance.claim-withdrawn", now, after=after)
        return await _read(tx, actor, on, participant_id)


async def decide_absence(
    actor: Actor, new: NewDecision, amending: Amending | None = None, *, knowingly: bool, now: datetime
) -> Absences:
    """Decide about an absence, told of or not. What the rules say against approving it comes as a warning.

    Args:
        actor: who decides.
        new: what is decided.
        amending: why months that are locked for payment are corrected, where it touches any: they stay as
            they are, and an addendum in each says what changes.
        knowingly: whether they have read what the rules say against it.
        now: the instant.

    Raises:
        Refused: not seen, not their case, not for them to decide; no such claim, or withdrawn; there is a
            decision about that time already; or its month is locked for payment, and nobody has said why
            that is corrected.
        InvalidInput: all that makes it impossible.
        Unconfirmed: what the rules say against it, until they are accepted.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        if await _is_new(tx, actor, new, amending, now):
            found = await _held(tx, actor, on, new.participant_id)
            await _decide(tx, actor, found, new, amending, knowingly=knowingly, now=now)
            await touch(tx, actor.municipality_id, [Scope(ScopeKind.PARTICIPANT, new.participant_id)])
        return await absences_of(tx, actor, on, new.participant_id)


async def decide_many_absences(
    actor: Actor,
    many: Sequence[NewDecision],
    amending: Amending | None = None,
    *,
    knowingly: Collection[UUID],
    now: datetime,
) -> tuple[Decided, ...]:
    """Decide about many absences in one transaction; what is refused of one leaves the others be.

    Args:
        actor: who decides.
        many: what is decided.
        amending: why months that are locked for payment are corrected, of all that touch any.
        knowingly: the keys of those of which the warnings have been read.
        now: the instant.

    Raises:
        Refused: the actor decides about nobody; more than `MOST_AT_ONCE`; a key was used for something else.
    """
    if not actor.holds(Role.ADVISER, Role.LEADER):
        raise Refused("accounts.not-your-role")
    if len(many) > MOST_AT_ONCE:
        raise Refused("attendance.too-many-at-once", most=MOST_AT_ONCE)
    outcomes: dict[UUID, Decided] = {}
    touched: set[UUID] = set()
    async with db.write(actor.municipality_id) as tx:
        of, on = {new.participant_id for new in many}, oslo_date(now)
        await _hold(tx, actor, of)
        known = await absences_of_all(tx, actor, on, of)
        for new in sorted(many, key=lambda each: (each.participant_id, each.span.starts_on)):
            if new.participant_id in touched:
                known |= await absences_of_all(tx, actor, on, [new.participant_id])
            refused = await _try(tx, actor, known, new, amending, knowingly=new.key in knowingly, now=now)
            outcomes[new.key] = Decided(new.key, refused)
            touched |= set() if refused else {new.participant_id}
        if touched:
            scopes = [Scope(ScopeKind.PARTICIPANT, each) for each in touched]
            await touch(tx, actor.municipality_id, scopes)
    return tuple(outcomes[new.key] for new in many)


MOST_AT_ONCE = 50


async def revoke_decision(
    actor: Actor,
    key: UUID,
    participant_id: UUID,
    decision_id: UUID,
    amending: Amending | None = None,
    *,
    now: datetime,
) -> Absences:
    """Revoke a decision about an absence; the claim that it answered waits again, and days off are gone.

    Args:
        actor: who revokes.
        key: made by the form.
        participant_id: of whom.
        decision_id: what is revoked.
        amending: why months that are locked for payment are corrected, where it touches any.
        now: the instant.

    Raises:
        Refused: not seen, not their case, not for them to decide; no such decision, or revoked already; its
            month is locked for payment, and nobody has said why that is corrected.
        InvalidInput: what is said of that is not enough.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["attendance.revoke", participant_id, decision_id, *_said(amending)]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            found = await _held(tx, actor, on, participant_id)
            _must_decide(found)
            decision = next((each for each in found.decisions if each.id == decision_id), None)
            if decision is None:
                raise not_found()
            if not decision.stands:
                raise Refused("attendance.revoked-already")
            months = _touched(found, decision.span)
            if months and amending is None:
                raise Refused("attendance.month-locked")
            if faults := _why(months, amending):
                raise InvalidInput(faults)
            async with _addenda(tx, actor, found, months, decision_id, amending, now=now) as addendum_id:
                await _revoke(tx, actor, decision_id, addendum_id, now=now)
            before = _when(decision.span) | {"category": decision.category, "approved": decision.approved}
            after = {"decision": decision_id}
            await _record(tx, actor, found, "attendance.decision-revoked", now, before=before, after=after)
        return await absences_of(tx, actor, on, participant_id)


# ------------------------------------------------------------------------------ how


async def _held(tx: Transaction, actor: Actor, on: date, participant_id: UUID | None) -> Absences:
    """All of one participant's absence, held until the transaction ends: who comes second waits here."""
    await _hold(tx, actor, [participant_id or actor.account_id])
    return await _read(tx, actor, on, participant_id)


async def _hold(tx: Transaction, actor: Actor, participant_ids: Collection[UUID]) -> None:
    """In one order for everybody, so that two who decide about the same people do not lock each other."""
    await tx.execute(
        "SELECT FROM participant WHERE municipality_id = $1 AND id = ANY ($2) ORDER BY id FOR NO KEY UPDATE",
        actor.municipality_id,
        list(participant_ids),
    )


async def _read(tx: Transaction, actor: Actor, on: date, participant_id: UUID | None) -> Absences:
    if participant_id is None:
        return await my_absence(tx, actor, on)
    return await absences_of(tx, actor, on, participant_id)


async def _is_new(
    tx: Transaction, actor: Actor, new: NewDecision, amending: Amending | None, now: datetime
) -> bool:
    body = ["attendance.decide", new, *_said(amending)]
    return await first_time(tx, actor.municipality_id, actor.account_id, new.key, body, now=now)


def _said(amending: Amending | None) -> list[Amending]:
    return [] if amending is None else [amending]


async def _try(
    tx: Transaction,
    actor: Actor,
    known: Mapping[UUID, Absences],
    new: NewDecision,
    amending: Amending | None,
    *,
    knowingly: bool,
    now: datetime,
) -> Refused | None:
    """Decide about one of many; everything is looked at before anything is written, so a refusal is clean."""
    try:
        found = in_case(known, new.participant_id)
        decided = any(each.id == new.key for each in found.decisions)
        if not decided:
            _look_at(found, new, amending, oslo_date(now), knowingly=knowingly)
    except Refused as refused:
        return refused
    if await _is_new(tx, actor, new, amending, now):
        await _decide(tx, actor, found, new, amending, knowingly=knowingly, now=now)
    return None


@dataclass(frozen=True, slots=True)
class _Passed:
    """What may be decided: with which warnings, by which rules, and the locked months that it touches."""

    warnings: tuple[Fault, ...]
    rule_version: str
    locked: tuple[date, ...]


def _look_at(
    found: Absences, new: NewDecision, amending: Amending | None, on: date, *, knowingly: bool
) -> _Passed:
    """Refuse what cannot be decided, and what nobody has accepted the warnings of."""
    _must_decide(found)
    if new.claim_id is not None and found.state(_claim(found, new.claim_id)) is ClaimState.WITHDRAWN:
        raise Refused("attendance.withdrawn")
    faults = absence.decision_faults(new.span, new.category, new.reason, approved=new.approved)
    faults += _outside(found, new.span)
    months = _touched(found, new.span)
    faults += _why(months, amending)
    if faults:
        raise InvalidInput(faults)
    if any(each.stands and each.span.meets(new.span) for each in found.decisions):
        raise Refused("attendance.decided-about-that-time")
    if _gives_days_off(new) and any(
        each.origin == "time_off" and each.span.meets(new.span) for each in found.used
    ):
        raise Refused("attendance.off-already")
    if months and amending is None:
        raise Refused("attendance.month-locked")
    seen = preview(found, new.thought, on)
    if seen.warnings and not knowingly:
        raise Unconfirmed(seen.warnings)
    return _Passed(seen.warnings, seen.rule_version, months)


async def _decide(
    tx: Transaction,
    actor: Actor,
    found: Absences,
    new: NewDecision,
    amending: Amending | None,
    *,
    knowingly: bool,
    now: datetime,
) -> None:
    passed = _look_at(found, new, amending, oslo_date(now), knowingly=knowingly)
    async with _addenda(tx, actor, found, passed.locked, new.key, amending, now=now) as addendum_id:
        await _keep(tx, actor, found.person.id, new, passed, addendum_id, now=now)
    verb = "attendance.approved" if new.approved else "attendance.not-approved"
    after = _when(new.span) | {
        "decision": new.key,
        "category": new.category,
        "certificate_seen": new.certificate_seen,
        "reason": new.reason,
    }
    await audit.record(
        tx, actor.municipality_id, actor.account_id, verb, found.person.id, now=now, after=after
    )


async def _keep(
    tx: Transaction,
    actor: Actor,
    participant_id: UUID,
    new: NewDecision,
    passed: _Passed,
    addendum_id: UUID | None,
    *,
    now: datetime,
) -> None:
    """Write a decision, and the days off that it gives."""
    await tx.execute(
        """
        INSERT INTO absence_decision (id, municipality_id, participant_id, claim_id, starts_on, ends_on,
            starts_at, ends_at, category, approved, certificate_seen, reason, warnings, rule_version,
            decided_by, decided_at, addendum_id)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
        """,
        new.key,
        actor.municipality_id,
        participant_id,
        new.claim_id,
        new.span.starts_on,
        new.span.ends_on,
        new.span.starts_at,
        new.span.ends_at,
        new.category,
        new.approved,
        new.certificate_seen,
        new.reason,
        [each.code for each in passed.warnings],
        passed.rule_version,
        actor.account_id,
        now,
        addendum_id,
    )
    if _gives_days_off(new):
        await tx.execute(
            """
            INSERT INTO time_off (id, municipality_id, participant_id, kind, starts_on, ends_on, decision_id)
            VALUES ($1, $2, $3, $4, $5, $6, $1)
            """,
            new.key,
            actor.municipality_id,
            participant_id,
            new.category,
            new.span.starts_on,
            new.span.ends_on,
        )


async def _revoke(
    tx: Transaction, actor: Actor, decision_id: UUID, addendum_id: UUID | None, *, now: datetime
) -> None:
    """Write that a decision is revoked; the days off that it gave go with it."""
    await tx.execute(
        "DELETE FROM time_off WHERE municipality_id = $1 AND decision_id = $2",
        actor.municipality_id,
        decision_id,
    )
    await tx.execute(
        """
        UPDATE absence_decision SET revoked_by = $3, revoked_at = $4, revoked_addendum_id = $5
        WHERE municipality_id = $1 AND id = $2
        """,
        actor.municipality_id,
        decision_id,
        actor.account_id,
        now,
        addendum_id,
    )


def _gives_days_off(new: NewDecision) -> bool:
    return new.approved and new.category in absence.TIME_OFF


def _must_decide(found: Absences) -> None:
    if not found.may_decide:
        raise Refused("programmes.not-decider")


@asynccontextmanager
async def _addenda(
    tx: Transaction,
    actor: Actor,
    found: Absences,
    months: Sequence[date],
    decision_id: UUID,
    amending: Amending | None,
    *,
    now: datetime,
) -> AsyncIterator[UUID | None]:
    """Addenda around what is written of locked months; of open ones nothing is told.

    No month is locked meanwhile: whoever locks waits for the row that we hold.
    """
    if amending is None or not months:
        yield None
        return
    person_id = found.person.id
    async with amending.addenda(tx, actor, person_id, months, decision_id, now=now) as addendum_id:
        yield addendum_id


def _touched(found: Absences, span: Span) -> tuple[date, ...]:
    """The locked months in which some of a span lies, the first first."""
    months = []
    month = span.starts_on.replace(day=1)
    while month <= span.ends_on:
        months += [month] if month in found.locked else []
        month = (month + timedelta(days=31)).replace(day=1)
    return tuple(months)


def _why(months: Sequence[date], amending: Amending | None) -> list[Fault]:
    """What is wrong with what is said of locked months; of open ones nothing needs to be."""
    return list(amending.faults()) if months and amending else []


def _outside(found: Absences, span: Span) -> list[Fault]:
    if programme_of(found.person.programmes, span.starts_on, span.ends_on) is None:
        return [Fault("startsOn", "attendance.outside-programme")]
    return []


def _claim(found: Absences, claim_id: UUID) -> Claim:
    for claim in found.claims:
        if claim.id == claim_id:
            return claim
    raise not_found()


def _when(span: Span) -> dict[str, object]:
    """A span as a history tells it."""
    return {"starts_on": span.starts_on, "ends_on": span.ends_on}


async def _record(
    tx: Transaction,
    actor: Actor,
    found: Absences,
    verb: str,
    now: datetime,
    *,
    before: Mapping[str, object] | None = None,
    after: Mapping[str, object],
) -> None:
    """Record what was done, and let everybody who sees the person know: last in the transaction."""
    await audit.record(
        tx,
        actor.municipality_id,
        actor.account_id,
        verb,
        found.person.id,
        now=now,
        before=before,
        after=after,
    )
    await touch(tx, actor.municipality_id, [Scope(ScopeKind.PARTICIPANT, found.person.id)])
