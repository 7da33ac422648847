"""What is done to a plan: drafted, changed, proposed, decided, made known, appealed against, ended, kept."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

import strawberry

from stegvis.accounts.model import Actor
from stegvis.api.context import Context, Info
from stegvis.api.plan_record import PlanRecord
from stegvis.api.records import day, key, opened_in_form
from stegvis.documents.actions import print_plan
from stegvis.kit.errors import Fault, InvalidInput
from stegvis.plans import model
from stegvis.plans.actions import deciding, discarding, drafts, keeping
from stegvis.programmes.model import MadeKnown
from stegvis.rulebook.model import ActivityKind, EndGoal


def _words(text: str | None) -> str | None:
    """What was typed, or None where that is nothing."""
    return (text or "").strip() or None


def needed(text: str, field: str) -> dt.date:
    """Read a date that a form must have.

    Raises:
        InvalidInput: it is none.
    """
    read = day(text, field)
    if read is None:
        raise InvalidInput([Fault(field, "kit.no-date")])
    return read


def _own(text: str | None) -> UUID | None:
    return key(text) if text else None


async def _opened(info: Info, participant_id: strawberry.ID) -> tuple[Context, Actor, UUID]:
    """Who writes, and about whom: what answers is the whole record, so that it is a look at it as well.

    Raises:
        Refused: nobody of the staff is signed in; they have not said why.
    """
    ctx = info.context
    return ctx, ctx.staff(), await opened_in_form(ctx, participant_id, "plans.record")


@strawberry.input
class PlanContentInput:
    """What a draft says as a whole; null is not said yet."""

    end_goal: EndGoal
    end_goal_text: str | None = None
    listening: model.CefrLevel | None = None
    reading: model.CefrLevel | None = None
    writing: model.CefrLevel | None = None
    oral: model.CefrLevel | None = None
    norwegian_minutes: int | None = None
    norwegian_until: str | None = None
    social_studies_hours: int | None = None
    social_studies_language: str | None = None
    starts_on: str | None = None
    ends_on: str | None = None
    reasons: str | None = None
    participant_view: str | None = None
    participant_view_language: str | None = None

    def read(self) -> model.Content:
        """Translate.

        Raises:
            InvalidInput: a date is none.
        """
        return model.Content(
            end_goal=self.end_goal,
            end_goal_text=_words(self.end_goal_text),
            listening=self.listening,
            reading=self.reading,
            writing=self.writing,
            oral=self.oral,
            norwegian_minutes=self.norwegian_minutes,
            norwegian_until=day(self.norwegian_until, "norwegianUntil"),
            social_studies_hours=self.social_studies_hours,
            social_studies_language=_words(self.social_studies_language),
            starts_on=day(self.starts_on, "startsOn"),
            ends_on=day(self.ends_on, "endsOn"),
            reasons=_words(self.reasons),
            participant_view=_words(self.participant_view),
            participant_view_language=_words(self.participant_view_language),
        )


@strawberry.input
class PlanDraftKey:
    """Which draft a form changes: the edition that it showed, and the key that the form made."""

    id: strawberry.ID
    plan_id: strawberry.ID
    expected_edition: int


@strawberry.input
class PlanGoalInput:
    """A goal: a code of the catalogue, or words in Norwegian."""

    id: strawberry.ID
    parent_id: strawberry.ID | None = None
    standard: str | None = None
    text: str | None = None

    def read(self) -> model.GoalDraft:
        """Translate."""
        return model.GoalDraft(key(self.id), _own(self.parent_id), _words(self.standard), _words(self.text))


@strawberry.input
class PlanMeasureInput:
    """A measure under a goal: a code of the catalogue, or words in Norwegian."""

    id: strawberry.ID
    goal_id: strawberry.ID
    kind: ActivityKind
    standard: str | None = None
    text: str | None = None
    starts_on: str | None = None
    ends_on: str | None = None
    weekly_minutes: int | None = None
    responsible: str | None = None
    organisation: str | None = None
    place: str | None = None

    def read(self) -> model.MeasureDraft:
        """Translate.

        Raises:
            InvalidInput: a date is none.
        """
        return model.MeasureDraft(
            id=key(self.id),
            goal_id=key(self.goal_id),
            kind=self.kind,
            standard=_words(self.standard),
            text=_words(self.text),
            starts_on=day(self.starts_on, "startsOn"),
            ends_on=day(self.ends_on, "endsOn"),
            weekly_minutes=self.weekly_minutes,
            responsible=_words(self.responsible),
            organisation=_words(self.organisation),
            place=_words(self.place),
        )


@strawberry.input
class PlanNoticeInput:
    """How somebody was told of a decided plan, and on which day."""

    kind: model.NoticeKind
    on_date: str
    interpreter_language: str | None = None
    interpreter_qualified: bool | None = None

    def read(self) -> model.Notice:
        """Translate.

        Raises:
            InvalidInput: the date is none.
        """
        on, language = needed(self.on_date, "onDate"), _words(self.interpreter_language)
        return model.Notice(NOBODYS, self.kind, on, language, self.interpreter_qualified)


NOBODYS = UUID(int=0)
"""In place of a key that the action gives."""


@strawberry.input
class PlanTranslationInput:
    """A person's translation of one free text."""

    plan_id: strawberry.ID
    part: model.TextPart
    part_id: strawberry.ID
    language: str
    words: str

    def read(self) -> model.Translation:
        """Translate."""
        return model.Translation(
            self.part, key(self.part_id), self.language, self.words, outdated=False, made_by=None
        )


@strawberry.input
class CommitmentInput:
    """What was signed, in which language, and how."""

    kind: model.CommitmentKind
    template_version: str
    language: str
    signed_on: str
    method: model.SigningMethod
    interpreter_language: str | None = None
    interpreter_qualified: bool | None = None

    def read(self) -> model.Commitment:
        """Translate.

        Raises:
            InvalidInput: the date is none.
        """
        return model.Commitment(
            NOBODYS,
            self.kind,
            self.template_version,
            self.language,
            needed(self.signed_on, "signedOn"),
            self.method,
            _words(self.interpreter_language),
            self.interpreter_qualified,
        )


@strawberry.type
class Mutation:
    """What is done to a plan. Each takes the key that its form made, and answers with the whole record."""

    @strawberry.mutation
    async def draft_plan(self, info: Info, participant_id: strawberry.ID, wish: strawberry.ID) -> PlanRecord:
        """Begin the next version, like the plan that holds or else empty."""
        ctx, actor, subject = await _opened(info, participant_id)
        return PlanRecord.of(await drafts.draft_plan(actor, key(wish), subject, now=ctx.now))

    @strawberry.mutation
    async def edit_plan_draft(
        self, info: Info, participant_id: strawberry.ID, draft: PlanDraftKey, content: PlanContentInput
    ) -> PlanRecord:
        """Set what a draft says as a whole."""
        ctx, actor, subject = await _opened(info, participant_id)
        wish, plan = key(draft.id), key(draft.plan_id)
        edition, said = draft.expected_edition, content.read()
        return PlanRecord.of(await drafts.edit_draft(actor, wish, subject, plan, edition, said, now=ctx.now))

    @strawberry.mutation
    async def keep_plan_goal(
        self, info: Info, participant_id: strawberry.ID, draft: PlanDraftKey, goal: PlanGoalInput
    ) -> PlanRecord:
        """Add a goal to a draft, or change it."""
        ctx, actor, subject = await _opened(info, participant_id)
        wish, plan = key(draft.id), key(draft.plan_id)
        edition, said = draft.expected_edition, goal.read()
        return PlanRecord.of(await drafts.keep_goal(actor, wish, subject, plan, edition, said, now=ctx.now))

    @strawberry.mutation
    async def keep_plan_measure(
        self, info: Info, participant_id: strawberry.ID, draft: PlanDraftKey, measure: PlanMeasureInput
    ) -> PlanRecord:
        """Add a measure to a draft, or change it."""
        ctx, actor, subject = await _opened(info, participant_id)
        wish, plan = key(draft.id), key(draft.plan_id)
        edition, said = draft.expected_edition, measure.read()
        return PlanRecord.of(
            await drafts.keep_measure(actor, wish, subject, plan, edition, said, now=ctx.now)
        )

    @strawberry.mutation
    async def remove_plan_part(
        self, info: Info, participant_id: strawberry.ID, draft: PlanDraftKey, part_id: strawberry.ID
    ) -> PlanRecord:
        """Take a goal with all under it, or a measure, out of a draft."""
        ctx, actor, subject = await _opened(info, participant_id)
        wish, plan = key(draft.id), key(draft.plan_id)
        edition, part = draft.expected_edition, key(part_id)
        return PlanRecord.of(await drafts.remove_part(actor, wish, subject, plan, edition, part, now=ctx.now))

    @strawberry.mutation
    async def move_plan_part(
        self,
        info: Info,
        participant_id: strawberry.ID,
        draft: PlanDraftKey,
        part_id: strawberry.ID,
        up: bool,  # noqa: FBT001 - an argument of the graph
    ) -> PlanRecord:
        """Let a goal or a measure change places with its neighbour."""
        ctx, actor, subject = await _opened(info, participant_id)
        wish, plan = key(draft.id), key(draft.plan_id)
        edition, part = draft.expected_edition, key(part_id)
        return PlanRecord.of(
            await drafts.move_part(actor, wish, subject, plan, edition, part, up=up, now=ctx.now)
        )

    @strawberry.mutation
    async def propose_plan(
        self, info: Info, participant_id: strawberry.ID, draft: PlanDraftKey
    ) -> PlanRecord:
        """Put a draft forward as it is."""
        ctx, actor, subject = await _opened(info, participant_id)
        wish, plan, edition = key(draft.id), key(draft.plan_id), draft.expected_edition
        return PlanRecord.of(await deciding.propose(actor, wish, subject, plan, edition, now=ctx.now))

    @strawberry.mutation
    async def take_back_plan(
        self, info: Info, participant_id: strawberry.ID, draft: PlanDraftKey
    ) -> PlanRecord:
        """Make a proposal a draft again."""
        ctx, actor, subject = await _opened(info, participant_id)
        wish, plan, edition = key(draft.id), key(draft.plan_id), draft.expected_edition
        return PlanRecord.of(await deciding.take_back(actor, wish, subject, plan, edition, now=ctx.now))

    @strawberry.mutation
    async def discard_plan_draft(
        self, info: Info, participant_id: strawberry.ID, draft: PlanDraftKey
    ) -> PlanRecord:
        """Discard a draft that nobody needs; never one that was proposed or decided."""
        ctx, actor, subject = await _opened(info, participant_id)
        wish, plan, edition = key(draft.id), key(draft.plan_id), draft.expected_edition
        return PlanRecord.of(await discarding.discard_draft(actor, wish, subject, plan, edition, now=ctx.now))

    @strawberry.mutation
    async def decide_plan(
        self, info: Info, participant_id: strawberry.ID, draft: PlanDraftKey, decided_on: str
    ) -> PlanRecord:
        """Decide a proposed plan, which is frozen from then on, and draw its document."""
        ctx, actor, subject = await _opened(info, participant_id)
        wish, plan, edition = key(draft.id), key(draft.plan_id), draft.expected_edition
        on = needed(decided_on, "decidedOn")
        record = await deciding.decide(actor, wish, subject, plan, edition, on, now=ctx.now)
        await print_plan(actor, subject, plan, ctx.site.messages, now=ctx.now)
        return PlanRecord.of(record)

    @strawberry.mutation
    async def make_plan_known(
        self,
        info: Info,
        participant_id: strawberry.ID,
        wish: strawberry.ID,
        plan_id: strawberry.ID,
        notice: PlanNoticeInput,
    ) -> PlanRecord:
        """Record how the participant was told of a decided plan; the first that counts sets the deadline."""
        ctx, actor, subject = await _opened(info, participant_id)
        plan, told = key(plan_id), notice.read()
        return PlanRecord.of(await deciding.make_known(actor, key(wish), subject, plan, told, now=ctx.now))

    @strawberry.mutation
    async def register_plan_appeal(
        self,
        info: Info,
        participant_id: strawberry.ID,
        wish: strawberry.ID,
        plan_id: strawberry.ID,
        received_on: str,
        how: MadeKnown,
    ) -> PlanRecord:
        """Register an appeal against a decided plan."""
        ctx, actor, subject = await _opened(info, participant_id)
        plan, on = key(plan_id), needed(received_on, "receivedOn")
        return PlanRecord.of(
            await deciding.register_appeal(actor, key(wish), subject, plan, on, how, now=ctx.now)
        )

    @strawberry.mutation
    async def follow_plan_appeal(
        self,
        info: Info,
        participant_id: strawberry.ID,
        wish: strawberry.ID,
        appeal_id: strawberry.ID,
        state: model.AppealState,
        decided_on: str | None = None,
    ) -> PlanRecord:
        """Say how far an appeal has come."""
        ctx, actor, subject = await _opened(info, participant_id)
        appeal, on = key(appeal_id), day(decided_on, "decidedOn")
        return PlanRecord.of(
            await deciding.follow_appeal(actor, key(wish), subject, appeal, state, on, now=ctx.now)
        )

    @strawberry.mutation
    async def end_plan(
        self,
        info: Info,
        participant_id: strawberry.ID,
        wish: strawberry.ID,
        plan_id: strawberry.ID,
        ended_on: str,
        reason: model.EndReason,
    ) -> PlanRecord:
        """End the plan that holds, without another one in its place."""
        ctx, actor, subject = await _opened(info, participant_id)
        plan, on = key(plan_id), needed(ended_on, "endedOn")
        return PlanRecord.of(await deciding.end(actor, key(wish), subject, plan, on, reason, now=ctx.now))

    @strawberry.mutation
    async def record_plan_progress(
        self,
        info: Info,
        participant_id: strawberry.ID,
        wish: strawberry.ID,
        part_id: strawberry.ID,
        status: model.Status,
    ) -> PlanRecord:
        """Say how far a goal or a measure of the plan that holds has come."""
        ctx, actor, subject = await _opened(info, participant_id)
        part = key(part_id)
        return PlanRecord.of(
            await keeping.record_progress(actor, key(wish), subject, part, status, now=ctx.now)
        )

    @strawberry.mutation
    async def translate_plan_text(
        self,
        info: Info,
        participant_id: strawberry.ID,
        wish: strawberry.ID,
        translation: PlanTranslationInput,
    ) -> PlanRecord:
        """Keep a person's translation of one free text."""
        ctx, actor, subject = await _opened(info, participant_id)
        plan, said = key(translation.plan_id), translation.read()
        return PlanRecord.of(await keeping.translate(actor, key(wish), subject, plan, said, now=ctx.now))

    @strawberry.mutation
    async def sign_commitment(
        self, info: Info, participant_id: strawberry.ID, wish: strawberry.ID, commitment: CommitmentInput
    ) -> PlanRecord:
        """Record that the contract, or the declaration, was signed."""
        ctx, actor, subject = await _opened(info, participant_id)
        signed = commitment.read()
        return PlanRecord.of(await keeping.sign_commitment(actor, key(wish), subject, signed, now=ctx.now))

    @strawberry.mutation
    async def record_plan_groundwork(
        self,
        info: Info,
        participant_id: strawberry.ID,
        wish: strawberry.ID,
        kind: model.GroundworkKind,
        done_on: str,
        done_by: model.Service,
    ) -> PlanRecord:
        """Record that mapping, guidance or an assessment was done."""
        ctx, actor, subject = await _opened(info, participant_id)
        done = model.Groundwork(NOBODYS, kind, needed(done_on, "doneOn"), done_by)
        return PlanRecord.of(await keeping.record_groundwork(actor, key(wish), subject, done, now=ctx.now))

    @strawberry.mutation
    async def record_language_level(
        self,
        info: Info,
        participant_id: strawberry.ID,
        wish: strawberry.ID,
        skill: model.Skill,
        level: model.CefrLevel,
        source: model.LevelSource,
        on_date: str,
    ) -> PlanRecord:
        """Record a level that was reached, or that somebody is ready for its test."""
        ctx, actor, subject = await _opened(info, participant_id)
        told = model.Level(NOBODYS, skill, level, source, needed(on_date, "onDate"))
        return PlanRecord.of(await keeping.record_level(actor, key(wish), subject, told, now=ctx.now))

    @strawberry.mutation
    async def open_my_plan(self, info: Info, plan_id: strawberry.ID | None = None) -> bool:
        """Record that one's own decided plan is opened on the phone; true: for the first time."""
        ctx, actor = info.context, info.context.signed_in()
        return await deciding.open_on_phone(actor, _own(plan_id), now=ctx.now)

    @strawberry.mutation
    async def sign_my_commitment(
        self,
        info: Info,
        wish: strawberry.ID,
        kind: model.CommitmentKind,
        template_version: str,
        language: str,
    ) -> bool:
        """Sign one's own contract or declaration on the phone, as it was shown there."""
        ctx, actor = info.context, info.context.signed_in()
        return await keeping.sign_on_phone(actor, key(wish), kind, template_version, language, now=ctx.now)

    @strawberry.mutation
    async def evaluate_goal(
        self,
        info: Info,
        wish: strawberry.ID,
        goal_id: strawberry.ID,
        face: model.Face,
        words: str | None = None,
        shared: bool = False,  # noqa: FBT001, FBT002 - an argument of the graph
    ) -> bool:
        """Say what one thinks of a goal of one's own; it is one's own until it is shared."""
        ctx, actor, said = info.context, info.context.signed_in(), _words(words)
        goal = key(goal_id)
        return await keeping.evaluate(actor, key(wish), goal, face, said, shared=shared, now=ctx.now)
