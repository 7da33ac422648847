"""Decide about a programme, make a decision known, revoke it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Fault, InvalidInput, Refused, not_found
from stegvis.kit.requests import first_time
from stegvis.programmes import decisions
from stegvis.programmes.actions.claim import claim, finish, others_of
from stegvis.programmes.model import (
    Decision,
    DecisionKind,
    Effect,
    MadeKnown,
    NewDecision,
    ProgrammeRecord,
)
from stegvis.programmes.queries import programme_record


async def decide(
    actor: Actor,
    key: UUID,
    participant_id: UUID,
    new: NewDecision,
    expected_version: int,
    *,
    computed_days: int | None = None,
    now: datetime,
) -> ProgrammeRecord:
    """Take an individual decision about a programme, and let its dates follow in the same transaction.

    Args:
        actor: who decides.
        key: made by the form; it becomes the decision's own.
        participant_id: about whom.
        new: what is decided, and why.
        expected_version: of the programme, as the form showed it.
        computed_days: the days that the rule gives for absence, kept beside what was decided.
        now: the instant.

    Raises:
        Refused: not seen, not their case, not for them to decide, or changed meanwhile.
        InvalidInput: all that stands against it; of an end beyond the frame, the arithmetic.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["programmes.decide", participant_id, new]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            found = await claim(tx, actor, on, participant_id, expected_version=expected_version)
            _must_decide(found)
            programme = found.programme
            if faults := decisions.decision_faults(new, programme, found.frame, found.absence_days, on):
                raise InvalidInput(faults)
            settled = decisions.settled(new, programme)
            computed = computed_days if settled.kind is DecisionKind.ABSENCE_EXTENSION else None
            await _keep(tx, actor, key, found, settled, computed, now)
            effect = decisions.effect(settled, programme)
            await _take_effect(tx, actor, found, effect)
            await finish(
                tx,
                actor,
                found,
                "programmes.decided",
                now=now,
                before=_dates(decisions.dates_of(programme)),
                after=_dates(effect) | {"decision": key, "kind": settled.kind, "days": settled.days},
            )
        return await programme_record(tx, actor, on, participant_id)


def _must_decide(found: ProgrammeRecord) -> None:
    if not found.may_decide:
        raise Refused("programmes.not-decider")


async def _keep(
    tx: Transaction,
    actor: Actor,
    key: UUID,
    found: ProgrammeRecord,
    new: NewDecision,
    computed_days: int | None,
    now: datetime,
) -> None:
    await tx.execute(
        """
        INSERT INTO programme_decision (id, municipality_id, participant_id, programme_id, kind, decided_on,
            takes_effect_on, ends_on, ended_before, days, computed_days, reasons, rule_version, decided_by,
            recorded_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
        """,
        key,
        actor.municipality_id,
        found.person.id,
        found.programme.id,
        new.kind,
        new.decided_on,
        new.takes_effect_on,
        new.ends_on,
        found.programme.planned_end_on if new.kind in decisions.MOVES_THE_END else None,
        new.days,
        computed_days,
        new.reasons.strip(),
        found.rule_version,
        actor.account_id,
        now,
    )


async def _take_effect(tx: Transaction, actor: Actor, found: ProgrammeRecord, effect: Effect) -> None:
    """Write the dates; also where none changes, so that whoever decides at the same time is told."""
    await tx.execute(
        """
        UPDATE programme SET decided_on = $3, planned_end_on = $4, ended_on = $5, end_cause = $6,
            main_activity = $7
        WHERE municipality_id = $1 AND id = $2
        """,
        actor.municipality_id,
        found.programme.id,
        effect.decided_on,
        effect.planned_end_on,
        effect.ended_on,
        effect.end_cause,
        effect.main_activity,
    )


def _dates(effect: Effect) -> dict[str, Any]:
    return {
        "decided_on": effect.decided_on,
        "planned_end_on": effect.planned_end_on,
        "ended_on": effect.ended_on,
        "end_cause": effect.end_cause,
        "main_activity": effect.main_activity,
    }


async def make_known(
    actor: Actor,
    key: UUID,
    participant_id: UUID,
    decision_id: UUID,
    made_known_on: date,
    how: MadeKnown,
    *,
    now: datetime,
) -> ProgrammeRecord:
    """Say when and how a participant was told of a decision: from then on three weeks run for an appeal.

    Raises:
        Refused: not seen, not their case, no such decision, made known already, or revoked.
        InvalidInput: a day in the future, or before the decision.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["programmes.make_known", participant_id, decision_id, made_known_on, how]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            found = await claim(tx, actor, on, participant_id)
            if made_known_on > on:
                raise InvalidInput([Fault("madeKnownOn", "programmes.in-future")])
            decision = _standing(found, decision_id)
            if decision.made_known_on is not None:
                raise Refused("programmes.made-known-already")
            if made_known_on < decision.decided_on:
                raise InvalidInput([Fault("madeKnownOn", "programmes.before-decision")])
            deadline = decisions.appeal_deadline(made_known_on)
            await tx.execute(
                """
                UPDATE programme_decision SET made_known_on = $3, made_known_how = $4, appeal_deadline = $5
                WHERE municipality_id = $1 AND id = $2
                """,
                actor.municipality_id,
                decision_id,
                made_known_on,
                how,
                deadline,
            )
            after = {"decision": decision_id, "made_known_on": made_known_on, "how": how}
            await finish(tx, actor, found, "programmes.made-known", now=now, after=after)
        return await programme_record(tx, actor, on, participant_id)


def _standing(found: ProgrammeRecord, decision_id: UUID) -> Decision:
    for decision in found.decisions:
        if decision.id == decision_id:
            if not decision.stands:
                raise Refused("programmes.revoked-already")
            return decision
    raise not_found()


async def revoke(
    actor: Actor,
    key: UUID,
    participant_id: UUID,
    decision_id: UUID,
    expected_version: int,
    *,
    now: datetime,
) -> ProgrammeRecord:
    """Revoke a decision; the programme's dates are again what they were before it.

    Raises:
        Refused: not seen, not their case, not for them to decide, no such decision, revoked already, built
            on by a later one, or changed meanwhile.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["programmes.revoke", participant_id, decision_id]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            found = await claim(tx, actor, on, participant_id, expected_version=expected_version)
            _must_decide(found)
            decision = _standing(found, decision_id)
            effect = decisions.restored(decision, found.programme, others_of(found), on)
            if effect is None:
                raise Refused("programmes.later-decision")
            await tx.execute(
                """
                UPDATE programme_decision SET revoked_on = $3, revoked_by = $4
                WHERE municipality_id = $1 AND id = $2
                """,
                actor.municipality_id,
                decision_id,
                on,
                actor.account_id,
            )
            await _take_effect(tx, actor, found, effect)
            await finish(
                tx,
                actor,
                found,
                "programmes.revoked",
                now=now,
                before=_dates(decisions.dates_of(found.programme)),
                after=_dates(effect) | {"decision": decision_id},
            )
        return await programme_record(tx, actor, on, participant_id)
