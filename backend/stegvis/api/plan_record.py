"""All versions of one participant's plan, for those who work on the case; and one's own."""

from __future__ import annotations

import datetime as dt

import strawberry

from stegvis.accounts.model import Actor
from stegvis.api.context import Info
from stegvis.api.plans import Goal, LanguageGoal, date
from stegvis.api.programmes import Frame
from stegvis.api.records import key, opened
from stegvis.attendance.queries.reviews import reviewed_plan
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import not_found
from stegvis.plans import model
from stegvis.plans.drafting import every_goal
from stegvis.plans.queries.record import my_plan, plan_difference
from stegvis.plans.queries.without import without_plan
from stegvis.programmes.model import MadeKnown
from stegvis.rulebook.model import EndGoal

MOST_WITHOUT = 200

strawberry.enum(model.AppealState)
strawberry.enum(model.ChangeKind, name="PlanChangeKind")
strawberry.enum(model.ChangedPart)
strawberry.enum(model.CommitmentKind)
strawberry.enum(model.EndReason, name="PlanEndReason")
strawberry.enum(model.Face)
strawberry.enum(model.GroundworkKind)
strawberry.enum(model.LevelSource)
strawberry.enum(model.Material, name="MaterialChange")
strawberry.enum(model.Missing, name="PlanMissing")
strawberry.enum(model.NoticeKind)
strawberry.enum(model.ReviewCause)
strawberry.enum(model.Service)
strawberry.enum(model.SigningMethod)
strawberry.enum(model.TextPart)


@strawberry.type
class PlanContent:
    """What a version says as a whole; free text is in Norwegian but the participant's view."""

    end_goal: EndGoal
    end_goal_text: str | None
    listening: model.CefrLevel | None
    reading: model.CefrLevel | None
    writing: model.CefrLevel | None
    oral: model.CefrLevel | None
    norwegian_minutes: int | None
    norwegian_until: str | None
    social_studies_hours: int | None
    social_studies_language: str | None
    starts_on: str | None
    ends_on: str | None
    reasons: str | None
    participant_view: str | None
    participant_view_language: str | None

    @classmethod
    def of(cls, content: model.Content) -> PlanContent:
        """Translate."""
        return cls(
            end_goal=content.end_goal,
            end_goal_text=content.end_goal_text,
            listening=content.listening,
            reading=content.reading,
            writing=content.writing,
            oral=content.oral,
            norwegian_minutes=content.norwegian_minutes,
            norwegian_until=date(content.norwegian_until),
            social_studies_hours=content.social_studies_hours,
            social_studies_language=content.social_studies_language,
            starts_on=date(content.starts_on),
            ends_on=date(content.ends_on),
            reasons=content.reasons,
            participant_view=content.participant_view,
            participant_view_language=content.participant_view_language,
        )


@strawberry.type
class PlanNotice:
    """One thing that was done to make a plan known."""

    kind: model.NoticeKind
    on_date: str
    interpreter_language: str | None
    interpreter_qualified: bool | None

    @classmethod
    def of(cls, notice: model.Notice) -> PlanNotice:
        """Translate."""
        return cls(
            kind=notice.kind,
            on_date=notice.on_date.isoformat(),
            interpreter_language=notice.interpreter_language,
            interpreter_qualified=notice.interpreter_qualified,
        )


@strawberry.type
class PlanAppeal:
    """An appeal, and how far it has come; `late`: it came after the deadline."""

    id: strawberry.ID
    received_on: str
    how: MadeKnown
    late: bool
    state: model.AppealState
    decided_on: str | None

    @classmethod
    def of(cls, appeal: model.Appeal) -> PlanAppeal:
        """Translate."""
        return cls(
            id=strawberry.ID(str(appeal.id)),
            received_on=appeal.received_on.isoformat(),
            how=MadeKnown(appeal.how),
            late=appeal.late,
            state=appeal.state,
            decided_on=date(appeal.decided_on),
        )


@strawberry.type
class PlanTranslation:
    """A person's translation of one free text; `outdated`: of other words than those that stand there now."""

    part: model.TextPart
    part_id: strawberry.ID
    language: str
    words: str
    outdated: bool
    made_by: str | None

    @classmethod
    def of(cls, translation: model.Translation) -> PlanTranslation:
        """Translate."""
        return cls(
            part=translation.part,
            part_id=strawberry.ID(str(translation.part_id)),
            language=translation.language,
            words=translation.words,
            outdated=translation.outdated,
            made_by=translation.made_by,
        )


@strawberry.type
class PlanEvaluation:
    """What a participant thinks of a goal, by one of three faces and words of their own."""

    goal_id: strawberry.ID
    face: model.Face
    words: str | None
    shared: bool

    @classmethod
    def of(cls, thought: model.Evaluation) -> PlanEvaluation:
        """Translate."""
        return cls(
            goal_id=strawberry.ID(str(thought.goal_id)),
            face=thought.face,
            words=thought.words,
            shared=thought.shared,
        )


@strawberry.type
class PlanVersion:
    """One version; `edition` goes with every change of a draft, and a form sends it back."""

    id: strawberry.ID
    version: int
    edition: int
    state: model.PlanState
    content: PlanContent
    goals: list[Goal]
    made_at: str | None
    proposed_at: str | None
    decided_on: str | None
    decided_by: str | None
    elsewhere: str | None
    made_known_on: str | None
    appeal_deadline: str | None
    ended_on: str | None
    ended_reason: model.EndReason | None
    rule_version: str | None
    notices: list[PlanNotice]
    appeals: list[PlanAppeal]
    translations: list[PlanTranslation]
    evaluations: list[PlanEvaluation]

    @classmethod
    def of(cls, version: model.Version) -> PlanVersion:
        """Translate."""
        return cls(
            id=strawberry.ID(str(version.id)),
            version=version.version,
            edition=version.edition,
            state=version.state,
            content=PlanContent.of(version.content),
            goals=[Goal.of(goal) for goal in version.goals],
            made_at=version.made_at.isoformat() if version.made_at else None,
            proposed_at=version.proposed_at.isoformat() if version.proposed_at else None,
            decided_on=date(version.decided_on),
            decided_by=version.decided_by,
            elsewhere=version.elsewhere,
            made_known_on=date(version.made_known_on),
            appeal_deadline=date(version.appeal_deadline),
            ended_on=date(version.ended_on),
            ended_reason=version.ended_reason,
            rule_version=version.rule_version,
            notices=[PlanNotice.of(each) for each in version.notices],
            appeals=[PlanAppeal.of(each) for each in version.appeals],
            translations=[PlanTranslation.of(each) for each in version.translations],
            evaluations=[PlanEvaluation.of(each) for each in version.evaluations],
        )


@strawberry.type
class PlanGap:
    """Something that § 15 asks and a draft does not say; `partId`: of the measure that it is missing in."""

    code: model.Missing
    part_id: strawberry.ID | None

    @classmethod
    def of(cls, gap: model.Gap) -> PlanGap:
        """Translate."""
        return cls(code=gap.code, part_id=strawberry.ID(str(gap.part_id)) if gap.part_id else None)


@strawberry.type
class PlanReview:
    """Why a plan should be looked at again, and since when."""

    cause: model.ReviewCause
    since: str


@strawberry.type
class PlanGroundwork:
    """That mapping, guidance or an assessment was done, and by which service."""

    kind: model.GroundworkKind
    done_on: str
    done_by: model.Service


@strawberry.type
class ReachedLevel:
    """A level that was reached in one skill, or for whose test somebody is ready."""

    skill: model.Skill
    level: model.CefrLevel
    source: model.LevelSource
    on_date: str

    @classmethod
    def of(cls, level: model.Level) -> ReachedLevel:
        """Translate."""
        return cls(
            skill=level.skill, level=level.level, source=level.source, on_date=level.on_date.isoformat()
        )


@strawberry.type
class Commitment:
    """A signed contract or declaration."""

    kind: model.CommitmentKind
    template_version: str
    language: str
    signed_on: str
    method: model.SigningMethod
    interpreter_language: str | None
    interpreter_qualified: bool | None

    @classmethod
    def of(cls, signed: model.Commitment) -> Commitment:
        """Translate."""
        return cls(
            kind=signed.kind,
            template_version=signed.template_version,
            language=signed.language,
            signed_on=signed.signed_on.isoformat(),
            method=signed.method,
            interpreter_language=signed.interpreter_language,
            interpreter_qualified=signed.interpreter_qualified,
        )


@strawberry.type
class PlanRecord:
    """All versions of a participant's plan, newest first, what is missing and what is due."""

    participant_id: strawberry.ID
    name: str
    language: str
    may_decide: bool
    versions: list[PlanVersion]
    frame: Frame
    latest_end: str | None
    default_levels: list[LanguageGoal]
    gaps: list[PlanGap]
    reviews: list[PlanReview]
    remind_from: str | None
    groundwork: list[PlanGroundwork]
    levels: list[ReachedLevel]
    commitments: list[Commitment]
    commitment_kind: model.CommitmentKind

    @classmethod
    def of(cls, found: model.PlanRecord) -> PlanRecord:
        """Translate."""
        return cls(
            participant_id=strawberry.ID(str(found.person.id)),
            name=found.person.name,
            language=found.person.language,
            may_decide=found.may_decide,
            versions=[PlanVersion.of(each) for each in found.versions],
            frame=Frame.of(found.frame),
            latest_end=date(found.latest_end),
            default_levels=[LanguageGoal(skill=g.skill, level=g.level) for g in found.default_levels],
            gaps=[PlanGap.of(each) for each in found.gaps],
            reviews=[PlanReview(cause=cause, since=since.isoformat()) for cause, since in found.reviews],
            remind_from=date(found.remind_from),
            groundwork=[
                PlanGroundwork(kind=each.kind, done_on=each.done_on.isoformat(), done_by=each.done_by)
                for each in found.groundwork
            ],
            levels=[ReachedLevel.of(each) for each in found.levels],
            commitments=[Commitment.of(each) for each in found.commitments],
            commitment_kind=found.commitment_kind,
        )


@strawberry.type
class PlanChange:
    """One thing that differs between two versions; values are codes, dates, minutes or words."""

    kind: model.ChangeKind
    part: model.ChangedPart
    standard: str | None
    text: str | None
    field: str | None
    before: str | None
    after: str | None

    @classmethod
    def of(cls, change: model.PlanChange) -> PlanChange:
        """Translate."""
        return cls(
            kind=change.kind,
            part=change.part,
            standard=change.standard,
            text=change.text,
            field=change.field,
            before=change.before,
            after=change.after,
        )


@strawberry.type
class PlanDifference:
    """All that differs between two versions; what is `material` asks for a new decision."""

    changes: list[PlanChange]
    material: list[model.Material]

    @classmethod
    def of(cls, found: model.Difference | None) -> PlanDifference | None:
        """Translate."""
        if found is None:
            return None
        return cls(changes=[PlanChange.of(each) for each in found.changes], material=list(found.material))


@strawberry.type
class CaseWithoutPlan:
    """A case without a plan that holds; `state`: how far one has come, null: nobody has begun."""

    participant_id: strawberry.ID
    name: str
    unit: str
    adviser: str | None
    starts_on: str | None
    days: int | None
    state: model.PlanState | None

    @classmethod
    def of(cls, line: model.WithoutPlan, on: dt.date) -> CaseWithoutPlan:
        """Translate; days since the programme began, below zero: it begins later."""
        return cls(
            participant_id=strawberry.ID(str(line.participant_id)),
            name=line.name,
            unit=line.unit,
            adviser=line.adviser,
            starts_on=date(line.starts_on),
            days=(on - line.starts_on).days if line.starts_on else None,
            state=line.state,
        )


@strawberry.type
class PlansWithout:
    """The cases without a plan that holds, the longest first, and how many there are."""

    lines: list[CaseWithoutPlan]
    total_count: int


@strawberry.type
class MyPlanCompared:
    """Another version of one's own plan: what differs between it and the one that is shown."""

    version: int
    changes: list[PlanChange]

    @classmethod
    def of(cls, compared: model.Compared | None) -> MyPlanCompared | None:
        """Translate."""
        changes = [PlanChange.of(each) for each in compared.changes] if compared else []
        return cls(version=compared.version, changes=changes) if compared else None


@strawberry.type
class MyPlan:
    """What a participant asks of their own plan beside its goals: what was agreed, and how to disagree."""

    id: strawberry.ID
    version: int
    state: model.PlanState
    decided_on: str | None
    decided_by: str | None
    made_known_on: str | None
    appeal_deadline: str | None
    appeal: model.AppealState | None
    opened: bool
    reasons: str | None
    participant_view: str | None
    participant_view_language: str | None
    norwegian_minutes: int | None
    norwegian_until: str | None
    social_studies_hours: int | None
    social_studies_language: str | None
    translations: list[PlanTranslation]
    evaluations: list[PlanEvaluation]
    former: MyPlanCompared | None
    proposed: MyPlanCompared | None
    commitments: list[Commitment]
    commitment_kind: model.CommitmentKind
    template_version: str | None

    @classmethod
    def of(cls, mine: model.MyPlan, actor: Actor) -> MyPlan:
        """Translate; of the translations those in the reader's language."""
        version, content = mine.version, mine.version.content
        parts = {each.id for each in every_goal(version.goals)}
        return cls(
            id=strawberry.ID(str(version.id)),
            version=version.version,
            state=version.state,
            decided_on=date(version.decided_on),
            decided_by=version.decided_by,
            made_known_on=date(version.made_known_on),
            appeal_deadline=date(version.appeal_deadline),
            appeal=version.appeals[-1].state if version.appeals else None,
            opened=mine.opened,
            reasons=content.reasons,
            participant_view=content.participant_view,
            participant_view_language=content.participant_view_language,
            norwegian_minutes=content.norwegian_minutes,
            norwegian_until=date(content.norwegian_until),
            social_studies_hours=content.social_studies_hours,
            social_studies_language=content.social_studies_language,
            translations=[
                PlanTranslation.of(each) for each in version.translations if each.language == actor.language
            ],
            evaluations=[PlanEvaluation.of(each) for each in version.evaluations if each.goal_id in parts],
            former=MyPlanCompared.of(mine.former),
            proposed=MyPlanCompared.of(mine.proposed),
            commitments=[Commitment.of(each) for each in mine.commitments],
            commitment_kind=mine.commitment_kind,
            template_version=model.PHONE_TEMPLATES.get(mine.commitment_kind),
        )


@strawberry.type
class Query:
    """One participant's plan, and those who have none."""

    @strawberry.field
    async def plan_record(self, info: Info, participant_id: strawberry.ID) -> PlanRecord:
        """All versions of a participant's plan and what belongs to them, for those who work on the case."""
        ctx, actor = info.context, info.context.staff()
        subject = await opened(ctx, participant_id, "plans.record")
        async with db.read(actor.municipality_id) as tx:
            return PlanRecord.of(await reviewed_plan(tx, actor, oslo_date(ctx.now), subject))

    @strawberry.field
    async def plan_difference(
        self, info: Info, participant_id: strawberry.ID, older: strawberry.ID, newer: strawberry.ID
    ) -> PlanDifference:
        """What differs from one version of a participant's plan to another."""
        ctx, actor = info.context, info.context.staff()
        subject = await opened(ctx, participant_id, "plans.difference")
        async with db.read(actor.municipality_id) as tx:
            found = await plan_difference(tx, actor, oslo_date(ctx.now), subject, key(older), key(newer))
        return PlanDifference(
            changes=[PlanChange.of(each) for each in found.changes], material=list(found.material)
        )

    @strawberry.field
    async def plans_without(self, info: Info, first: int = 50) -> PlansWithout:
        """The cases that one works on without a plan that holds, the longest first, 200 at most."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        async with db.read(actor.municipality_id) as tx:
            lines, total = await without_plan(tx, actor, on, most=min(max(first, 1), MOST_WITHOUT))
        return PlansWithout(lines=[CaseWithoutPlan.of(each, on) for each in lines], total_count=total)

    @strawberry.field
    async def my_plan(self, info: Info) -> MyPlan | None:
        """What was agreed in one's own plan and how to disagree; null: there is no plan."""
        actor = info.context.signed_in()
        if actor.is_staff:
            raise not_found()
        async with db.read(actor.municipality_id) as tx:
            mine = await my_plan(tx, actor, oslo_date(info.context.now))
        return MyPlan.of(mine, actor) if mine else None
