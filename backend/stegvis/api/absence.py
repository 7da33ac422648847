"""Absence: what is told and asked for, what is decided, and what is left of each kind."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

import strawberry
from strawberry.relay import PageInfo

from stegvis.api.absence_forms import (
    AbsenceDecisionInput,
    AbsenceReportInput,
    AfterLockInput,
    LeaveInput,
    OneOfManyInput,
)
from stegvis.api.context import Context, Info
from stegvis.api.plans import date
from stegvis.api.records import key, opened, opened_in_form
from stegvis.attendance import absence as rules
from stegvis.attendance import quotas
from stegvis.attendance.actions import absence as actions
from stegvis.attendance.model import AbsenceCategory, ClaimKind, LeavePurpose
from stegvis.attendance.queries import absence as queries
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import Fault, InvalidInput

MOST_LINES = 100

strawberry.enum(rules.ClaimState)
strawberry.enum(quotas.Origin, name="QuotaOrigin")
strawberry.enum(quotas.Unit, name="QuotaUnit")
strawberry.enum(quotas.Period, name="QuotaPeriod")

# ------------------------------------------------------------------ what is told


@strawberry.type
class AbsenceClaim:
    """What a participant says of an absence, or asks for; `toldBy` is staff who told it on their behalf."""

    id: strawberry.ID
    kind: ClaimKind
    purpose: LeavePurpose | None
    starts_on: str
    ends_on: str
    starts_at: str | None
    ends_at: str | None
    made_at: str
    received_at: str
    told_by: str | None
    state: rules.ClaimState

    @classmethod
    def of(cls, claim: rules.Claim, state: rules.ClaimState) -> AbsenceClaim:
        """Translate."""
        return cls(
            id=strawberry.ID(str(claim.id)),
            kind=claim.kind,
            purpose=claim.purpose,
            starts_on=claim.span.starts_on.isoformat(),
            ends_on=claim.span.ends_on.isoformat(),
            starts_at=_time(claim.span.starts_at),
            ends_at=_time(claim.span.ends_at),
            made_at=claim.made_at.isoformat(),
            received_at=claim.received_at.isoformat(),
            told_by=claim.told_by,
            state=state,
        )


@strawberry.type
class OwnDecision:
    """What was decided of one's own absence."""

    id: strawberry.ID
    claim_id: strawberry.ID | None
    starts_on: str
    ends_on: str
    starts_at: str | None
    ends_at: str | None
    category: AbsenceCategory
    approved: bool
    certificate_seen: bool
    reason: rules.DecisionReason | None
    decided_on: str | None

    @classmethod
    def of(cls, decision: rules.Decision) -> OwnDecision:
        """Translate."""
        return cls(**_decided(decision))


@strawberry.type
class AbsenceDecision:
    """A decision about an absence: never changed, perhaps revoked."""

    id: strawberry.ID
    claim_id: strawberry.ID | None
    starts_on: str
    ends_on: str
    starts_at: str | None
    ends_at: str | None
    category: AbsenceCategory
    approved: bool
    certificate_seen: bool
    reason: rules.DecisionReason | None
    decided_on: str | None
    decided_by: str
    warnings: list[str]
    rule_version: str
    revoked_on: str | None
    revoked_by: str | None

    @classmethod
    def of(cls, decision: rules.Decision) -> AbsenceDecision:
        """Translate."""
        revoked = decision.revoked_at
        return cls(
            **_decided(decision),
            decided_by=decision.decided_by,
            warnings=list(decision.warnings),
            rule_version=decision.rule_version,
            revoked_on=date(oslo_date(revoked)) if revoked else None,
            revoked_by=decision.revoked_by,
        )


@strawberry.type
class QuotaLine:
    """What one decision, or one recorded day, adds to a sum."""

    origin: quotas.Origin
    first_day: str
    last_day: str
    days: int
    minutes: int


@strawberry.type
class AbsenceQuota:
    """How much there is of one kind of absence, how much of it is used, and by what."""

    category: AbsenceCategory
    limit: int
    used: int
    left: int
    exceeded: bool
    unit: quotas.Unit
    period: quotas.Period
    first_day: str | None
    last_day: str | None
    lines: list[QuotaLine]
    source: str

    @classmethod
    def of(cls, quota: quotas.Quota) -> AbsenceQuota:
        """Translate."""
        return cls(
            category=quota.category,
            limit=quota.limit,
            used=quota.used,
            left=quota.left,
            exceeded=quota.exceeded,
            unit=quota.unit,
            period=quota.period,
            first_day=date(quota.first),
            last_day=date(quota.last),
            lines=[_line(each) for each in quota.lines],
            source=quota.source,
        )


def _line(line: quotas.Line) -> QuotaLine:
    first, last = line.first.isoformat(), line.last.isoformat()
    return QuotaLine(origin=line.origin, first_day=first, last_day=last, days=line.days, minutes=line.minutes)


@strawberry.type
class LeaveLeft:
    """What is left of a kind of leave that one may ask for, in the year that runs."""

    category: AbsenceCategory
    limit: int
    left: int
    until: str | None


@strawberry.type
class MyAbsence:
    """What one has told of and asked for, newest first, what came of it, and what is left."""

    claims: list[AbsenceClaim]
    decisions: list[OwnDecision]
    left: list[LeaveLeft]

    @classmethod
    def of(cls, found: queries.Absences, on: dt.date) -> MyAbsence:
        """Translate."""
        left = found.quotas(on, queries.FOR_ONESELF)
        return cls(
            claims=_claims(found),
            decisions=[OwnDecision.of(each) for each in found.decisions if each.stands],
            left=[
                LeaveLeft(category=each.category, limit=each.limit, left=each.left, until=date(each.last))
                for each in left
            ],
        )


@strawberry.type
class UnexplainedAbsence:
    """Something that was missed, and nobody knows why."""

    slot_id: strawberry.ID
    on_date: str


@strawberry.type
class CaseAbsence:
    """All that is claimed and decided of one participant's absence, for those who work on the case.

    `lockedMonths` (`2026-10`): something of them is decided by an addendum, and it is asked why.
    """

    participant_id: strawberry.ID
    name: str
    may_decide: bool
    claims: list[AbsenceClaim]
    decisions: list[AbsenceDecision]
    quotas: list[AbsenceQuota]
    unexplained: list[UnexplainedAbsence]
    locked_months: list[str]

    @classmethod
    def of(cls, found: queries.Absences, on: dt.date) -> CaseAbsence:
        """Translate; of what was never used, only what one may ask for is told."""
        counted = found.quotas(on, AbsenceCategory)
        return cls(
            participant_id=strawberry.ID(str(found.person.id)),
            name=found.person.name,
            may_decide=found.may_decide,
            claims=_claims(found),
            decisions=[AbsenceDecision.of(each) for each in found.decisions],
            quotas=[
                AbsenceQuota.of(each)
                for each in counted
                if each.lines or each.category in queries.FOR_ONESELF
            ],
            unexplained=[
                UnexplainedAbsence(slot_id=strawberry.ID(str(each.slot_id)), on_date=each.on_date.isoformat())
                for each in found.unexplained
            ],
            locked_months=[f"{each:%Y-%m}" for each in sorted(found.locked)],
        )


@strawberry.type
class WarningNumber:
    """A number in the wording of a warning."""

    name: str
    number: int


@strawberry.type
class AbsenceWarning:
    """What the rules say against a decision, at the field that it concerns; worded like a refusal."""

    field: str
    code: str
    numbers: list[WarningNumber]

    @classmethod
    def of(cls, fault: Fault) -> AbsenceWarning:
        """Translate."""
        numbers = [WarningNumber(name=name, number=int(value)) for name, value in fault.params.items()]
        return cls(field=fault.field, code=fault.code, numbers=numbers)


@strawberry.type
class AbsencePreview:
    """What the rules say of a decision that is being typed."""

    quotas: list[AbsenceQuota]
    warnings: list[AbsenceWarning]
    rule_version: str

    @classmethod
    def of(cls, found: queries.Preview) -> AbsencePreview:
        """Translate."""
        return cls(
            quotas=[AbsenceQuota.of(each) for each in found.quotas],
            warnings=[AbsenceWarning.of(each) for each in found.warnings],
            rule_version=found.rule_version,
        )


@strawberry.type
class WaitingClaim:
    """A claim that waits for an answer, and what it would be if it were true."""

    claim: AbsenceClaim
    participant_id: strawberry.ID
    name: str
    unit: str
    adviser: str | None
    suggested: AbsenceCategory

    @classmethod
    def of(cls, waiting: queries.Waiting) -> WaitingClaim:
        """Translate."""
        claim = waiting.claim
        return cls(
            claim=AbsenceClaim.of(claim, rules.ClaimState.RECEIVED),
            participant_id=strawberry.ID(str(claim.participant_id)),
            name=waiting.name,
            unit=waiting.unit,
            adviser=waiting.adviser,
            suggested=rules.SUGGESTED[claim.kind],
        )


@strawberry.type
class WaitingClaimEdge:
    """A claim, and where it stands in the list."""

    cursor: str
    node: WaitingClaim


@strawberry.type
class AbsenceClaims:
    """A page of the claims that wait, oldest first."""

    edges: list[WaitingClaimEdge]
    page_info: PageInfo
    total_count: int

    @classmethod
    def of(cls, page: queries.WaitingPage, after: str | None) -> AbsenceClaims:
        """Translate."""
        edges = [
            WaitingClaimEdge(cursor=str(each.claim.id), node=WaitingClaim.of(each)) for each in page.claims
        ]
        return cls(
            edges=edges,
            page_info=PageInfo(
                has_next_page=page.has_next,
                has_previous_page=after is not None,
                start_cursor=edges[0].cursor if edges else None,
                end_cursor=edges[-1].cursor if edges else None,
            ),
            total_count=page.total,
        )


@strawberry.type
class AbsenceOutcome:
    """What came of one of many decisions; `refused` is the code of why there is none."""

    id: strawberry.ID
    saved: bool
    refused: str | None
    faults: list[AbsenceWarning]

    @classmethod
    def of(cls, decided: actions.Decided) -> AbsenceOutcome:
        """Translate."""
        refused = decided.refused
        faults = refused.faults if isinstance(refused, InvalidInput) else ()
        return cls(
            id=strawberry.ID(str(decided.key)),
            saved=refused is None,
            refused=refused.code if refused else None,
            faults=[AbsenceWarning.of(each) for each in faults],
        )


def _claims(found: queries.Absences) -> list[AbsenceClaim]:
    return [AbsenceClaim.of(each, found.state(each)) for each in found.claims]


def _decided(decision: rules.Decision) -> dict[str, Any]:
    decided_at, span = decision.decided_at, decision.span
    return {
        "id": strawberry.ID(str(decision.id)),
        "claim_id": strawberry.ID(str(decision.claim_id)) if decision.claim_id else None,
        "starts_on": span.starts_on.isoformat(),
        "ends_on": span.ends_on.isoformat(),
        "starts_at": _time(span.starts_at),
        "ends_at": _time(span.ends_at),
        "category": decision.category,
        "approved": decision.approved,
        "certificate_seen": decision.certificate_seen,
        "reason": decision.reason,
        "decided_on": oslo_date(decided_at).isoformat() if decided_at else None,
    }


def _time(at: dt.time | None) -> str | None:
    return at.isoformat("minutes") if at else None


# ------------------------------------------------------------------ what is asked


@strawberry.type
class Query:
    """One's own absence, a participant's, and the claims that wait."""

    @strawberry.field
    async def my_absence(self, info: Info) -> MyAbsence:
        """What one has told of and asked for, what came of it, and what is left to ask for."""
        actor, on = info.context.signed_in(), oslo_date(info.context.now)
        async with db.read(actor.municipality_id) as tx:
            return MyAbsence.of(await queries.my_absence(tx, actor, on), on)

    @strawberry.field
    async def absence_of(self, info: Info, participant_id: strawberry.ID) -> CaseAbsence:
        """All that is claimed and decided of one participant's absence; the look-up is recorded first."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        subject = await opened(info.context, participant_id, "attendance.absence")
        async with db.read(actor.municipality_id) as tx:
            return CaseAbsence.of(await queries.absences_of(tx, actor, on, subject), on)

    @strawberry.field
    async def absence_preview(
        self, info: Info, participant_id: strawberry.ID, decision: AbsenceDecisionInput
    ) -> AbsencePreview:
        """What the rules say of a decision, while a form is filled in."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        thought = decision.read(key(participant_id)).thought
        subject = await opened_in_form(info.context, participant_id, "attendance.absence-preview")
        async with db.read(actor.municipality_id) as tx:
            return AbsencePreview.of(await queries.absence_preview(tx, actor, on, subject, thought))

    @strawberry.field
    async def absence_claims(
        self, info: Info, unit: strawberry.ID | None = None, first: int = 50, after: str | None = None
    ) -> AbsenceClaims:
        """The claims that wait for an answer in the cases that one works on, oldest first."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        of_unit, last = key(unit) if unit else None, key(after) if after else None
        count = min(max(first, 1), MOST_LINES)
        async with db.read(actor.municipality_id) as tx:
            found = await queries.waiting_claims(tx, actor, on, unit_id=of_unit, first=count, after=last)
        return AbsenceClaims.of(found, after)


# ------------------------------------------------------------------ what is done


@strawberry.type
class Mutation:
    """Tell of absence, ask for leave, decide about it; keys are made by who sends, so that it counts once."""

    @strawberry.mutation
    async def report_absence(
        self,
        info: Info,
        input: AbsenceReportInput,  # noqa: A002 - the graph's word
        participant_id: strawberry.ID | None = None,
    ) -> bool:
        """Tell that one cannot come; or, on somebody's behalf, that they cannot."""
        ctx, new = info.context, input.read()
        subject = _subject(info, participant_id)
        await actions.claim_absence(ctx.signed_in(), new, subject, now=ctx.now)
        return True

    @strawberry.mutation
    async def ask_leave(
        self,
        info: Info,
        input: LeaveInput,  # noqa: A002 - the graph's word
        participant_id: strawberry.ID | None = None,
    ) -> bool:
        """Ask for leave; or, on somebody's behalf."""
        ctx, new = info.context, input.read()
        subject = _subject(info, participant_id)
        await actions.claim_absence(ctx.signed_in(), new, subject, now=ctx.now)
        return True

    @strawberry.mutation
    async def withdraw_claim(
        self,
        info: Info,
        wish: strawberry.ID,
        claim: strawberry.ID,
        participant_id: strawberry.ID | None = None,
    ) -> bool:
        """Take a claim back that nobody has decided about."""
        ctx, subject = info.context, _subject(info, participant_id)
        await actions.withdraw_claim(ctx.signed_in(), key(wish), key(claim), subject, now=ctx.now)
        return True

    @strawberry.mutation
    async def decide_absence(
        self,
        info: Info,
        participant_id: strawberry.ID,
        input: AbsenceDecisionInput,  # noqa: A002 - the graph's word
        after_lock: AfterLockInput | None = None,
    ) -> CaseAbsence:
        """Decide about an absence; what the rules say against it comes first, as a warning to accept."""
        ctx, actor = info.context, info.context.staff()
        why = _why(ctx, after_lock)
        subject = await opened_in_form(ctx, participant_id, "attendance.absence")
        new = input.read(subject)
        found = await actions.decide_absence(actor, new, why, knowingly=input.knowingly, now=ctx.now)
        return CaseAbsence.of(found, oslo_date(ctx.now))

    @strawberry.mutation
    async def decide_many_absences(
        self, info: Info, decisions: list[OneOfManyInput], after_lock: AfterLockInput | None = None
    ) -> list[AbsenceOutcome]:
        """Decide about many absences at once; what is refused of one leaves the others be."""
        ctx, actor = info.context, info.context.staff()
        many = [each.decision.read(key(each.person)) for each in decisions]
        knowingly = {each.key for each, of in zip(many, decisions, strict=True) if of.decision.knowingly}
        why = _why(ctx, after_lock)
        done = await actions.decide_many_absences(actor, many, why, knowingly=knowingly, now=ctx.now)
        return [AbsenceOutcome.of(each) for each in done]

    @strawberry.mutation
    async def revoke_absence_decision(
        self,
        info: Info,
        participant_id: strawberry.ID,
        wish: strawberry.ID,
        decision: strawberry.ID,
        after_lock: AfterLockInput | None = None,
    ) -> CaseAbsence:
        """Revoke a decision; the claim that it answered waits again."""
        ctx, actor = info.context, info.context.staff()
        wished, revoked = key(wish), key(decision)
        why = _why(ctx, after_lock)
        subject = await opened_in_form(ctx, participant_id, "attendance.absence")
        found = await actions.revoke_decision(actor, wished, subject, revoked, why, now=ctx.now)
        return CaseAbsence.of(found, oslo_date(ctx.now))


def _why(context: Context, after_lock: AfterLockInput | None) -> actions.Amending | None:
    """Why locked months are corrected, if they are: that is money that is settled, as in `STEP_UP`."""
    if after_lock is None:
        return None
    context.require_stepped_up()
    return after_lock.read()


def _subject(info: Info, participant_id: strawberry.ID | None) -> UUID | None:
    """On whose behalf something is told; to a participant nobody but themselves exists."""
    if participant_id is None:
        return None
    subject = key(participant_id)
    actor = info.context.signed_in()
    return None if subject == actor.account_id and not actor.is_staff else subject
