"""Propose a plan, decide it, make it known, follow its appeals, end it."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import Fault, InvalidInput, Refused, changed_meanwhile, not_found
from stegvis.kit.ids import new_id
from stegvis.kit.requests import first_time
from stegvis.plans.actions.claim import claim, claim_draft, finish
from stegvis.plans.model import (
    MAKES_KNOWN,
    Appeal,
    AppealState,
    EndReason,
    Notice,
    NoticeKind,
    PlanRecord,
    PlanState,
)
from stegvis.plans.queries.record import plan_record, version_of, versions
from stegvis.programmes.decisions import appeal_deadline
from stegvis.programmes.model import MadeKnown

CLOSED = frozenset({AppealState.UPHELD, AppealState.CHANGED, AppealState.WITHDRAWN})
"""An appeal that has come to its end."""


async def propose(
    actor: Actor, key: UUID, participant_id: UUID, plan_id: UUID, expected_edition: int, *, now: datetime
) -> PlanRecord:
    """Put a draft forward as it is; nobody changes it until it is decided or taken back.

    Raises:
        Refused: not seen, not their case, no draft, or changed meanwhile.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["plans.propose", participant_id, plan_id]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            _, draft = await claim_draft(tx, actor, on, participant_id, plan_id, expected_edition)
            await tx.execute(
                """
                UPDATE plan_version SET state = 'proposed', proposed_by = $3, proposed_at = $4
                WHERE municipality_id = $1 AND id = $2
                """,
                actor.municipality_id,
                plan_id,
                actor.account_id,
                now,
            )
            after = {"version": draft.version}
            await finish(tx, actor, participant_id, "plans.proposed", now=now, after=after)
        return await plan_record(tx, actor, on, participant_id)


async def take_back(
    actor: Actor, key: UUID, participant_id: UUID, plan_id: UUID, expected_edition: int, *, now: datetime
) -> PlanRecord:
    """Make a proposal a draft again.

    Raises:
        Refused: not seen, not their case, not proposed, or changed meanwhile.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["plans.take_back", participant_id, plan_id]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            proposal = version_of(await claim(tx, actor, on, participant_id), plan_id)
            if proposal.state is not PlanState.PROPOSED:
                raise Refused("plans.not-proposed")
            if proposal.edition != expected_edition:
                raise changed_meanwhile()
            await tx.execute(
                """
                UPDATE plan_version SET state = 'draft', proposed_by = NULL, proposed_at = NULL
                WHERE municipality_id = $1 AND id = $2
                """,
                actor.municipality_id,
                plan_id,
            )
            after = {"version": proposal.version}
            await finish(tx, actor, participant_id, "plans.taken-back", now=now, after=after)
        return await plan_record(tx, actor, on, participant_id)


async def decide(
    actor: Actor,
    key: UUID,
    participant_id: UUID,
    plan_id: UUID,
    expected_edition: int,
    decided_on: date,
    *,
    now: datetime,
) -> PlanRecord:
    """Decide a proposed plan; from then on it is frozen, and the former one is superseded by it.

    The deadline for appeals runs from when it is made known, and is not set here.

    Raises:
        Refused: not seen, not their case, not for them to decide, not proposed, something that § 15 asks is
            missing, or changed meanwhile.
        InvalidInput: a day in the future, or before the decision that holds.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["plans.decide", participant_id, plan_id, decided_on]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            found = await claim(tx, actor, on, participant_id)
            plan = version_of(found, plan_id)
            if not found.may_decide:
                raise Refused("plans.not-for-you-to-decide")
            if plan.state is not PlanState.PROPOSED:
                raise Refused("plans.not-proposed")
            if plan.edition != expected_edition:
                raise changed_meanwhile()
            if found.gaps:
                raise Refused("plans.something-missing", count=len(found.gaps))
            former = found.decided
            if decided_on > on:
                raise InvalidInput([Fault("decidedOn", "plans.in-future")])
            if former and former.decided_on and decided_on < former.decided_on:
                raise InvalidInput([Fault("decidedOn", "plans.before-former")])
            await tx.execute(
                """
                UPDATE plan_version SET state = 'superseded'
                WHERE municipality_id = $1 AND participant_id = $2 AND state = 'decided'
                """,
                actor.municipality_id,
                participant_id,
            )
            await tx.execute(
                """
                UPDATE plan_version SET state = 'decided', decided_on = $3, decided_by = $4, decided_at = $5,
                    frame_last_day = $6, rule_version = $7
                WHERE municipality_id = $1 AND id = $2
                """,
                actor.municipality_id,
                plan_id,
                decided_on,
                actor.account_id,
                now,
                found.latest_end,
                found.rule_version,
            )
            after = {"version": plan.version, "decided_on": decided_on}
            await finish(tx, actor, participant_id, "plans.decided", now=now, after=after)
        return await plan_record(tx, actor, on, participant_id)


async def make_known(
    actor: Actor, key: UUID, participant_id: UUID, plan_id: UUID, notice: Notice, *, now: datetime
) -> PlanRecord:
    """Record how the participant was told of a decided plan; the first that counts sets the deadline (§ 47).

    Args:
        actor: who tells.
        key: made by the form; it becomes the notice's own.
        participant_id: who is told.
        plan_id: of which version.
        notice: how and on which day; its own key is not looked at.
        now: the instant.

    Raises:
        Refused: not seen, not their case, no such version, or not decided.
        InvalidInput: a day that cannot be, an interpreter without a language, or what only a phone can say.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["plans.make_known", participant_id, plan_id, notice]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            found = await claim(tx, actor, on, participant_id)
            plan = version_of(found, plan_id)
            if plan.state is not PlanState.DECIDED or plan.decided_on is None:
                raise Refused("plans.not-decided")
            if faults := _notice_faults(notice, plan.decided_on, on):
                raise InvalidInput(faults)
            await tx.execute(
                """
                INSERT INTO plan_notice (id, municipality_id, plan_version_id, kind, on_date, at,
                    interpreter_language, interpreter_qualified, recorded_by)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                """,
                key,
                actor.municipality_id,
                plan_id,
                notice.kind,
                notice.on_date,
                now,
                notice.interpreter_language,
                notice.interpreter_qualified,
                actor.account_id,
            )
            if notice.kind in MAKES_KNOWN and plan.appeal_deadline is None:
                await tx.execute(
                    "UPDATE plan_version SET appeal_deadline = $3 WHERE municipality_id = $1 AND id = $2",
                    actor.municipality_id,
                    plan_id,
                    appeal_deadline(notice.on_date),
                )
            after = {"version": plan.version, "notice": notice.kind, "made_known_on": notice.on_date}
            await finish(tx, actor, participant_id, "plans.made-known", now=now, after=after)
        return await plan_record(tx, actor, on, participant_id)


def _notice_faults(notice: Notice, decided_on: date, on: date) -> list[Fault]:
    faults = []
    if notice.kind is NoticeKind.FIRST_OPENED:
        faults.append(Fault("kind", "plans.only-the-phone"))
    if notice.on_date > on:
        faults.append(Fault("onDate", "plans.in-future"))
    if notice.on_date < decided_on:
        faults.append(Fault("onDate", "plans.before-decision"))
    if (notice.kind is NoticeKind.EXPLAINED_ORALLY) != (notice.interpreter_language is not None):
        faults.append(Fault("interpreterLanguage", "plans.which-interpreter"))
    if (notice.interpreter_language is None) != (notice.interpreter_qualified is None):
        faults.append(Fault("interpreterQualified", "plans.which-interpreter"))
    return faults


async def open_on_phone(actor: Actor, plan_id: UUID | None = None, *, now: datetime) -> bool:
    """Record that a participant opens their decided plan for the first time; whether it was the first.

    `plan_id` names the version that was shown: what was read without network may have been superseded since.

    Raises:
        Refused: a member of staff asks, or there is no decided plan, or that version is not theirs.
    """
    if actor.is_staff:
        raise not_found()
    async with db.write(actor.municipality_id) as tx:
        found = await versions(tx, actor.municipality_id, actor.account_id)
        decided = next((each for each in found if each.state is PlanState.DECIDED), None)
        if plan_id:
            decided = next((each for each in found if each.id == plan_id and each.decided_on), None)
        if decided is None:
            raise Refused("plans.not-decided")
        first: bool | None = await tx.value(
            """
            INSERT INTO plan_notice (id, municipality_id, plan_version_id, kind, on_date, at, recorded_by)
            VALUES ($1, $2, $3, 'first_opened', $4, $5, $6)
            ON CONFLICT (municipality_id, plan_version_id) WHERE kind = 'first_opened' DO NOTHING
            RETURNING true
            """,
            new_id(),
            actor.municipality_id,
            decided.id,
            oslo_date(now),
            now,
            actor.account_id,
        )
        if first:
            after = {"version": decided.version}
            await finish(tx, actor, actor.account_id, "plans.first-opened", now=now, after=after)
        return first is True


async def register_appeal(
    actor: Actor,
    key: UUID,
    participant_id: UUID,
    plan_id: UUID,
    received_on: date,
    how: MadeKnown,
    *,
    now: datetime,
) -> PlanRecord:
    """Register an appeal against a decided version, also one that has been superseded since.

    One that comes after the deadline is registered as late; it may be admitted all the same.

    Raises:
        Refused: not seen, not their case, no such version, never decided here, or one is open already.
        InvalidInput: a day that cannot be.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["plans.register_appeal", participant_id, plan_id, received_on, how]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            plan = version_of(await claim(tx, actor, on, participant_id), plan_id)
            if plan.decided_on is None or plan.is_open or plan.elsewhere:
                raise Refused("plans.not-decided")
            if any(each.state not in CLOSED for each in plan.appeals):
                raise Refused("plans.appeal-already")
            if received_on > on:
                raise InvalidInput([Fault("receivedOn", "plans.in-future")])
            if received_on < plan.decided_on:
                raise InvalidInput([Fault("receivedOn", "plans.before-decision")])
            late = plan.appeal_deadline is not None and received_on > plan.appeal_deadline
            await tx.execute(
                """
                INSERT INTO plan_appeal (id, municipality_id, plan_version_id, received_on, how, late, state,
                    recorded_by, recorded_at)
                VALUES ($1, $2, $3, $4, $5, $6, 'received', $7, $8)
                """,
                key,
                actor.municipality_id,
                plan_id,
                received_on,
                how,
                late,
                actor.account_id,
                now,
            )
            after = {"version": plan.version, "received_on": received_on, "late": late}
            await finish(tx, actor, participant_id, "plans.appeal-registered", now=now, after=after)
        return await plan_record(tx, actor, on, participant_id)


async def follow_appeal(
    actor: Actor,
    key: UUID,
    participant_id: UUID,
    appeal_id: UUID,
    state: AppealState,
    decided_on: date | None,
    *,
    now: datetime,
) -> PlanRecord:
    """Say how far an appeal has come. One that has come to its end stays as it is.

    Raises:
        Refused: not seen, not their case, no such appeal, or it has come to its end.
        InvalidInput: a step back, or a day that cannot be.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["plans.follow_appeal", participant_id, appeal_id, state, decided_on]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            found = await claim(tx, actor, on, participant_id)
            appeal = _appeal(found, appeal_id)
            if appeal.state in CLOSED:
                raise Refused("plans.appeal-closed")
            closing = state in CLOSED
            if state is AppealState.RECEIVED:
                raise InvalidInput([Fault("state", "plans.appeal-goes-back")])
            if closing and (decided_on is None or not appeal.received_on <= decided_on <= on):
                raise InvalidInput([Fault("decidedOn", "plans.no-such-day")])
            await tx.execute(
                "UPDATE plan_appeal SET state = $3, decided_on = $4 WHERE municipality_id = $1 AND id = $2",
                actor.municipality_id,
                appeal_id,
                state,
                decided_on if closing else None,
            )
            await finish(
                tx,
                actor,
                participant_id,
                "plans.appeal-followed",
                now=now,
                before={"appeal_state": appeal.state},
                after={"appeal_state": state},
            )
        return await plan_record(tx, actor, on, participant_id)


def _appeal(found: PlanRecord, appeal_id: UUID) -> Appeal:
    for version in found.versions:
        for appeal in version.appeals:
            if appeal.id == appeal_id:
                return appeal
    raise not_found()


async def end(
    actor: Actor,
    key: UUID,
    participant_id: UUID,
    plan_id: UUID,
    ended_on: date,
    reason: EndReason,
    *,
    now: datetime,
) -> PlanRecord:
    """End the plan that holds, without another one in its place.

    Raises:
        Refused: not seen, not their case, not for them to decide, no such version, or it does not hold.
        InvalidInput: a day that cannot be.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["plans.end", participant_id, plan_id, ended_on, reason]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            found = await claim(tx, actor, on, participant_id)
            plan = version_of(found, plan_id)
            if not found.may_decide:
                raise Refused("plans.not-for-you-to-decide")
            if plan.state is not PlanState.DECIDED or plan.decided_on is None:
                raise Refused("plans.not-decided")
            if not plan.decided_on <= ended_on <= on:
                raise InvalidInput([Fault("endedOn", "plans.no-such-day")])
            await tx.execute(
                """
                UPDATE plan_version SET state = 'ended', ended_on = $3, ended_reason = $4
                WHERE municipality_id = $1 AND id = $2
                """,
                actor.municipality_id,
                plan_id,
                ended_on,
                reason,
            )
            after = {"version": plan.version, "ended_on": ended_on, "plan_end": reason}
            await finish(tx, actor, participant_id, "plans.ended", now=now, after=after)
        return await plan_record(tx, actor, on, participant_id)
