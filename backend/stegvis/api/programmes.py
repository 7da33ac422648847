"""One programme, for those who work on the case: its frame, its conditions, decisions, the end."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

import strawberry

from stegvis.api.context import Context, Info
from stegvis.api.participants import Programme
from stegvis.api.plans import date
from stegvis.api.records import day, key, opened, opened_in_form
from stegvis.attendance.model import AbsenceCategory, ExtendingAbsence, ExtensionMode
from stegvis.attendance.queries import extending_absence
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import Fault, InvalidInput
from stegvis.participants.model import DelayReason, EndCause, MainActivity, PermitType, Track
from stegvis.programmes import model, queries
from stegvis.programmes.actions import adaptations, decisions, follow_ups
from stegvis.programmes.actions import facts as record
from stegvis.programmes.decisions import CAUSES
from stegvis.rulebook.model import EducationLevel, EndGoal, Hindrance, Step, WeeklyTarget
from stegvis.rulebook.model import Frame as FrameModel

strawberry.enum(AbsenceCategory)
strawberry.enum(ExtensionMode)
strawberry.enum(MainActivity)
strawberry.enum(model.AdaptationReason)
strawberry.enum(model.ConditionKind)
strawberry.enum(model.ConditionState)
strawberry.enum(model.DecisionKind)
strawberry.enum(model.Holder)
strawberry.enum(model.MadeKnown)

# ------------------------------------------------------------------ one programme


@strawberry.type
class FrameStep:
    """One step in how a frame came about, or at the end what hinders: a code, worded by the reader."""

    code: str
    source: str
    number: int | None
    from_day: str | None
    to_day: str | None
    verified: bool

    @classmethod
    def of(cls, step: Step) -> FrameStep:
        """Translate."""
        return cls(
            code=step.code,
            source=step.source,
            number=step.number,
            from_day=date(step.from_day),
            to_day=date(step.to_day),
            verified=step.verified,
        )

    @classmethod
    def hindrance(cls, hindrance: Hindrance) -> FrameStep:
        """Why the steps go no further."""
        return cls(code=hindrance, source="", number=None, from_day=None, to_day=None, verified=True)


@strawberry.type
class Frame:
    """How long a programme may last and for which end goals; without `lastDay` something hinders."""

    version: str
    goals: list[EndGoal]
    default_goal: EndGoal | None
    max_months: int | None
    extension_months: int | None
    last_day: str | None
    extended_to: str | None
    steps: list[FrameStep]

    @classmethod
    def of(cls, frame: FrameModel) -> Frame:
        """Translate."""
        steps = [FrameStep.of(step) for step in frame.steps]
        if frame.hindrance:
            steps.append(FrameStep.hindrance(frame.hindrance))
        return cls(
            version=frame.version,
            goals=list(frame.goals),
            default_goal=frame.default_goal,
            max_months=frame.max_months,
            extension_months=frame.extension_months,
            last_day=date(frame.last_day),
            extended_to=date(frame.extended_to),
            steps=steps,
        )


@strawberry.type
class StartCondition:
    """What a start waits for, and who has it; `recorded`: somebody has said so, else it goes by a rule."""

    kind: model.ConditionKind
    state: model.ConditionState
    holder: model.Holder
    due_on: str | None
    settled_on: str | None
    recorded: bool

    @classmethod
    def of(cls, condition: model.Condition) -> StartCondition:
        """Translate."""
        return cls(
            kind=condition.kind,
            state=condition.state,
            holder=condition.holder,
            due_on=date(condition.due_on),
            settled_on=date(condition.settled_on),
            recorded=condition.recorded,
        )


@strawberry.type
class ProgrammeDecision:
    """An individual decision: never changed, made known once, perhaps revoked."""

    id: strawberry.ID
    kind: model.DecisionKind
    decided_on: str
    takes_effect_on: str
    ends_on: str | None
    ended_before: str | None
    days: int | None
    computed_days: int | None
    reasons: str
    rule_version: str
    made_known_on: str | None
    made_known_how: model.MadeKnown | None
    appeal_deadline: str | None
    decided_by: str
    revoked_on: str | None

    @classmethod
    def of(cls, decision: model.Decision) -> ProgrammeDecision:
        """Translate."""
        return cls(
            id=strawberry.ID(str(decision.id)),
            kind=decision.kind,
            decided_on=decision.decided_on.isoformat(),
            takes_effect_on=decision.takes_effect_on.isoformat(),
            ends_on=date(decision.ends_on),
            ended_before=date(decision.ended_before),
            days=decision.days,
            computed_days=decision.computed_days,
            reasons=decision.reasons,
            rule_version=decision.rule_version,
            made_known_on=date(decision.made_known_on),
            made_known_how=decision.made_known_how,
            appeal_deadline=date(decision.appeal_deadline),
            decided_by=decision.decided_by,
            revoked_on=date(decision.revoked_on),
        )


@strawberry.type
class Adaptation:
    """Weeks that are adapted to the person, inside full time."""

    id: strawberry.ID
    valid_from: str
    valid_to: str
    weekly_minutes: int
    reason: model.AdaptationReason

    @classmethod
    def of(cls, adaptation: model.Adaptation) -> Adaptation:
        """Translate."""
        return cls(
            id=strawberry.ID(str(adaptation.id)),
            valid_from=adaptation.valid_from.isoformat(),
            valid_to=adaptation.valid_to.isoformat(),
            weekly_minutes=adaptation.weekly_minutes,
            reason=adaptation.reason,
        )


@strawberry.type
class FollowUp:
    """Where somebody is one year after the end."""

    on_date: str
    main_activity: MainActivity
    work_percent: int | None


@strawberry.type
class KindChoice:
    """A kind of decision, whether it may be taken now, and with which causes it ends a programme."""

    kind: model.DecisionKind
    possible: bool
    causes: list[EndCause]


@strawberry.type
class ProgrammeRecord:
    """All that is known of one participant's programme; `version` goes with every change of it."""

    participant_id: strawberry.ID
    name: str
    id: strawberry.ID
    version: int
    programme: Programme
    end_goal: EndGoal | None
    main_activity: MainActivity | None
    rule_set_by: str | None
    rule_version: str
    frame: Frame
    week_minutes: int
    absence_days: int
    latest_end: str | None
    kinds: list[KindChoice]
    may_decide: bool
    conditions: list[StartCondition]
    decisions: list[ProgrammeDecision]
    adaptations: list[Adaptation]
    follow_up: FollowUp | None
    follow_up_from: str | None

    @classmethod
    def of(cls, found: model.ProgrammeRecord, on: dt.date) -> ProgrammeRecord:
        """Translate."""
        programme, told = found.programme, found.follow_up
        return cls(
            participant_id=strawberry.ID(str(found.person.id)),
            name=found.person.name,
            id=strawberry.ID(str(programme.id)),
            version=programme.version,
            programme=Programme.of(programme, on),
            end_goal=programme.end_goal,
            main_activity=programme.main_activity,
            rule_set_by=date(found.offered_on),
            rule_version=found.rule_version,
            frame=Frame.of(found.frame),
            week_minutes=found.week_minutes,
            absence_days=found.absence_days,
            latest_end=date(found.latest_end),
            kinds=[
                KindChoice(kind=kind, possible=kind in found.kinds, causes=list(CAUSES.get(kind, ())))
                for kind in model.DecisionKind
            ],
            may_decide=found.may_decide,
            conditions=[StartCondition.of(each) for each in found.conditions],
            decisions=[ProgrammeDecision.of(each) for each in found.decisions],
            adaptations=[Adaptation.of(each) for each in found.adaptations],
            follow_up=_follow_up(told) if told else None,
            follow_up_from=date(found.follow_up_from),
        )


def _follow_up(told: model.FollowUp) -> FollowUp:
    return FollowUp(
        on_date=told.on_date.isoformat(), main_activity=told.main_activity, work_percent=told.work_percent
    )


@strawberry.type
class AbsenceDay:
    """A working day of absence that adds to the programme."""

    date: str
    category: AbsenceCategory


@strawberry.type
class AbsenceThatExtends:
    """By how many working days the rule extends a programme for absence, and which days it counted."""

    days: list[AbsenceDay]
    mode: ExtensionMode
    extends_by: int
    source: str

    @classmethod
    def of(cls, found: ExtendingAbsence) -> AbsenceThatExtends:
        """Translate."""
        return cls(
            days=[AbsenceDay(date=each.date.isoformat(), category=each.category) for each in found.days],
            mode=found.mode,
            extends_by=found.extends_by,
            source=found.source,
        )


# ------------------------------------------------------------------ what is asked


@strawberry.input
class ProgrammeFactsInput:
    """What the office knows of a programme; a date is `2026-11-25`, and null is not known."""

    permit_type: PermitType
    permit_on: str | None = None
    settled_on: str | None = None
    claimed_on: str | None = None
    offered_on: str | None = None
    education_level: EducationLevel
    end_goal: EndGoal | None = None
    track: Track
    weekly_target: WeeklyTarget
    target_reason: str | None = None

    def read(self) -> model.Facts:
        """Translate.

        Raises:
            InvalidInput: some of the dates are none.
        """
        days = _days(
            permitOn=self.permit_on,
            settledOn=self.settled_on,
            claimedOn=self.claimed_on,
            offeredOn=self.offered_on,
        )
        return model.Facts(
            permit_type=self.permit_type,
            permit_on=days["permitOn"],
            settled_on=days["settledOn"],
            claimed_on=days["claimedOn"],
            offered_on=days["offeredOn"],
            education_level=self.education_level,
            end_goal=self.end_goal,
            track=self.track,
            weekly_target=self.weekly_target,
            target_reason=(self.target_reason or "").strip() or None,
        )


@strawberry.input
class ConditionInput:
    """How far a condition has come, and who has it."""

    kind: model.ConditionKind
    state: model.ConditionState
    holder: model.Holder
    due_on: str | None = None
    settled_on: str | None = None

    def read(self) -> model.Condition:
        """Translate.

        Raises:
            InvalidInput: a date is none.
        """
        days = _days(dueOn=self.due_on, settledOn=self.settled_on)
        return model.Condition(self.kind, self.state, self.holder, days["dueOn"], days["settledOn"])


@strawberry.input
class DecisionInput:
    """What is decided, and why; what its kind does not ask for is null."""

    kind: model.DecisionKind
    decided_on: str
    reasons: str
    takes_effect_on: str | None = None
    ends_on: str | None = None
    days: int | None = None
    end_cause: EndCause | None = None
    main_activity: MainActivity | None = None

    def read(self) -> model.NewDecision:
        """Translate.

        Raises:
            InvalidInput: some of the dates are none.
        """
        days = _days(decidedOn=self.decided_on, takesEffectOn=self.takes_effect_on, endsOn=self.ends_on)
        return model.NewDecision(
            kind=self.kind,
            decided_on=_needed(days["decidedOn"], "decidedOn"),
            reasons=self.reasons,
            takes_effect_on=days["takesEffectOn"],
            ends_on=days["endsOn"],
            days=self.days,
            end_cause=self.end_cause,
            main_activity=self.main_activity,
        )


@strawberry.input
class AdaptationInput:
    """From when to when, how many minutes a week, and why, by a code."""

    valid_from: str
    valid_to: str
    weekly_minutes: int
    reason: model.AdaptationReason

    def read(self, own_key: UUID) -> model.Adaptation:
        """Translate.

        Raises:
            InvalidInput: some of the dates are none.
        """
        days = _days(validFrom=self.valid_from, validTo=self.valid_to)
        first, last = _needed(days["validFrom"], "validFrom"), _needed(days["validTo"], "validTo")
        return model.Adaptation(own_key, first, last, self.weekly_minutes, self.reason)


@strawberry.input
class FollowUpInput:
    """What somebody mainly does, and when that was."""

    on_date: str
    main_activity: MainActivity
    work_percent: int | None = None

    def read(self) -> model.FollowUp:
        """Translate.

        Raises:
            InvalidInput: the date is none.
        """
        on = _needed(day(self.on_date, "onDate"), "onDate")
        return model.FollowUp(on, self.main_activity, self.work_percent)


@strawberry.type
class Query:
    """One programme, and the lists of many."""

    @strawberry.field
    async def programme_record(
        self, info: Info, participant_id: strawberry.ID, programme_id: strawberry.ID | None = None
    ) -> ProgrammeRecord:
        """All that is known of a participant's programme, for those who work on the case."""
        ctx, actor = info.context, info.context.staff()
        subject = await opened(ctx, participant_id, "programmes.record")
        which, on = key(programme_id) if programme_id else None, oslo_date(ctx.now)
        async with db.read(actor.municipality_id) as tx:
            return ProgrammeRecord.of(await queries.programme_record(tx, actor, on, subject, which), on)

    @strawberry.field
    async def programme_frame(
        self,
        info: Info,
        participant_id: strawberry.ID,
        facts: ProgrammeFactsInput,
        starts_on: str | None = None,
    ) -> Frame:
        """How long the programme might last if its facts were these; asked while a form is filled in."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        would_be, starts = facts.read(), day(starts_on, "startsOn")
        subject = await opened_in_form(info.context, participant_id, "programmes.frame")
        async with db.read(actor.municipality_id) as tx:
            return Frame.of(await queries.frame_with(tx, actor, on, subject, would_be, starts))

    @strawberry.field
    async def absence_that_extends(self, info: Info, participant_id: strawberry.ID) -> AbsenceThatExtends:
        """The absence that adds to the programme, day by day; what has been added is not taken off."""
        ctx = info.context
        subject = await opened(ctx, participant_id, "attendance.extending")
        return AbsenceThatExtends.of(await _absence(ctx, subject))


async def _absence(ctx: Context, participant_id: UUID) -> ExtendingAbsence:
    """What the rule gives for absence; attendance stands above programmes, so they meet here."""
    actor, on = ctx.staff(), oslo_date(ctx.now)
    async with db.read(actor.municipality_id) as tx:
        found = await queries.programme_record(tx, actor, on, participant_id)
        return await extending_absence(tx, actor, on, found.person, found.programme)


# ------------------------------------------------------------------ what is done


@strawberry.type
class Mutation:
    """Work on one programme; `id` is the form's own key, so that it counts once."""

    @strawberry.mutation
    async def record_programme_facts(
        self,
        info: Info,
        participant_id: strawberry.ID,
        id: strawberry.ID,  # noqa: A002 - the graph's word
        facts: ProgrammeFactsInput,
        expected_version: int,
    ) -> ProgrammeRecord:
        """Set what the office knows of a programme that has not ended."""
        ctx, about = await _opened(info, participant_id)
        found = await record.record_facts(
            ctx.staff(), key(id), about, facts.read(), expected_version, now=ctx.now
        )
        return ProgrammeRecord.of(found, oslo_date(ctx.now))

    @strawberry.mutation
    async def start_programme(
        self,
        info: Info,
        participant_id: strawberry.ID,
        id: strawberry.ID,  # noqa: A002 - the graph's word
        starts_on: str,
        expected_version: int,
        planned_end_on: str | None = None,
        delay_reason: DelayReason | None = None,
    ) -> ProgrammeRecord:
        """Set the day on which a programme begins; without a planned end it fills its frame."""
        ctx, about = await _opened(info, participant_id)
        actor, days = ctx.staff(), _days(startsOn=starts_on, plannedEndOn=planned_end_on)
        starts, ends = _needed(days["startsOn"], "startsOn"), days["plannedEndOn"]
        found = await record.start_programme(
            actor, key(id), about, starts, ends, delay_reason, expected_version, now=ctx.now
        )
        return ProgrammeRecord.of(found, oslo_date(ctx.now))

    @strawberry.mutation
    async def settle_conditions(
        self,
        info: Info,
        participant_id: strawberry.ID,
        id: strawberry.ID,  # noqa: A002 - the graph's word
        conditions: list[ConditionInput],
    ) -> ProgrammeRecord:
        """Say how far things have come that a start waits for."""
        ctx, about = await _opened(info, participant_id)
        changes = [each.read() for each in conditions]
        found = await record.settle_conditions(ctx.staff(), key(id), about, changes, now=ctx.now)
        return ProgrammeRecord.of(found, oslo_date(ctx.now))

    @strawberry.mutation
    async def decide_programme(
        self,
        info: Info,
        participant_id: strawberry.ID,
        id: strawberry.ID,  # noqa: A002 - the graph's word
        decision: DecisionInput,
        expected_version: int,
    ) -> ProgrammeRecord:
        """Take an individual decision; the programme's dates follow."""
        (ctx, about), new = await _opened(info, participant_id), decision.read()
        actor, computed = ctx.staff(), await _computed(ctx, about, new)
        found = await decisions.decide(
            actor, key(id), about, new, expected_version, computed_days=computed, now=ctx.now
        )
        return ProgrammeRecord.of(found, oslo_date(ctx.now))

    @strawberry.mutation
    async def make_decision_known(
        self,
        info: Info,
        participant_id: strawberry.ID,
        id: strawberry.ID,  # noqa: A002 - the graph's word
        decision_id: strawberry.ID,
        made_known_on: str,
        made_known_how: model.MadeKnown,
    ) -> ProgrammeRecord:
        """Say when and how the participant was told; the three weeks for an appeal run from then."""
        ctx, about = await _opened(info, participant_id)
        told = _needed(day(made_known_on, "madeKnownOn"), "madeKnownOn")
        found = await decisions.make_known(
            ctx.staff(), key(id), about, key(decision_id), told, made_known_how, now=ctx.now
        )
        return ProgrammeRecord.of(found, oslo_date(ctx.now))

    @strawberry.mutation
    async def revoke_decision(
        self,
        info: Info,
        participant_id: strawberry.ID,
        id: strawberry.ID,  # noqa: A002 - the graph's word
        decision_id: strawberry.ID,
        expected_version: int,
    ) -> ProgrammeRecord:
        """Revoke a decision; the programme's dates are again what they were."""
        ctx, about = await _opened(info, participant_id)
        found = await decisions.revoke(
            ctx.staff(), key(id), about, key(decision_id), expected_version, now=ctx.now
        )
        return ProgrammeRecord.of(found, oslo_date(ctx.now))

    @strawberry.mutation
    async def adapt_programme(
        self,
        info: Info,
        participant_id: strawberry.ID,
        id: strawberry.ID,  # noqa: A002 - the graph's word
        adaptation: AdaptationInput,
        expected_version: int,
    ) -> ProgrammeRecord:
        """Let so many minutes of some weeks be spent otherwise than in activities."""
        ctx, about = await _opened(info, participant_id)
        new = adaptation.read(key(id))
        found = await adaptations.adapt(ctx.staff(), about, new, expected_version, now=ctx.now)
        return ProgrammeRecord.of(found, oslo_date(ctx.now))

    @strawberry.mutation
    async def end_adaptation(
        self,
        info: Info,
        participant_id: strawberry.ID,
        id: strawberry.ID,  # noqa: A002 - the graph's word
        adaptation_id: strawberry.ID,
        last_day: str,
        expected_version: int,
    ) -> ProgrammeRecord:
        """Let an adaptation end earlier; one that would end before it begins is gone."""
        ctx, about = await _opened(info, participant_id)
        ends = _needed(day(last_day, "lastDay"), "lastDay")
        found = await adaptations.end_adaptation(
            ctx.staff(), key(id), about, key(adaptation_id), ends, expected_version, now=ctx.now
        )
        return ProgrammeRecord.of(found, oslo_date(ctx.now))

    @strawberry.mutation
    async def record_follow_up(
        self,
        info: Info,
        participant_id: strawberry.ID,
        id: strawberry.ID,  # noqa: A002 - the graph's word
        follow_up: FollowUpInput,
        programme_id: strawberry.ID | None = None,
    ) -> ProgrammeRecord:
        """Record what somebody mainly does about a year after the end."""
        ctx, about = await _opened(info, participant_id)
        which, told = key(programme_id) if programme_id else None, follow_up.read()
        found = await follow_ups.record_follow_up(ctx.staff(), key(id), about, which, told, now=ctx.now)
        return ProgrammeRecord.of(found, oslo_date(ctx.now))


async def _opened(info: Info, participant_id: strawberry.ID) -> tuple[Context, UUID]:
    """About whom somebody writes: what answers is the whole record, so that it is a look at it as well."""
    return info.context, await opened_in_form(info.context, participant_id, "programmes.record")


async def _computed(ctx: Context, participant_id: UUID, new: model.NewDecision) -> int | None:
    """The days that the rule gives, which are kept beside those that are decided."""
    if new.kind is not model.DecisionKind.ABSENCE_EXTENSION:
        return None
    return (await _absence(ctx, participant_id)).extends_by


def _days(**texts: str | None) -> dict[str, dt.date | None]:
    """The dates of a form by their fields; what is no date is said of all of them at once."""
    read: dict[str, dt.date | None] = {}
    faults: list[Fault] = []
    for field, text in texts.items():
        try:
            read[field] = day(text, field)
        except InvalidInput as wrong:
            faults += wrong.faults
    if faults:
        raise InvalidInput(faults)
    return read


def _needed(read: dt.date | None, field: str) -> dt.date:
    if read is None:
        raise InvalidInput([Fault(field, "kit.no-date")])
    return read
