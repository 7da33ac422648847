"""What is done about a meeting and in it: planned, prepared, held together, summed up, answered, ended."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

import strawberry

from stegvis.accounts.model import Actor
from stegvis.api.context import Context, Info
from stegvis.api.meetings import Meeting, MeetingTask, MyMeeting, participant
from stegvis.api.plan_forms import PlanGoalInput, PlanMeasureInput
from stegvis.api.records import day, key, opened_in_form
from stegvis.kit.errors import Fault, InvalidInput
from stegvis.meetings import model
from stegvis.meetings.actions import holding, planning, working
from stegvis.plans.model import ChangedPart, SigningMethod


def _words(text: str | None) -> str | None:
    """What was typed, or None where that is nothing."""
    return (text or "").strip() or None


async def _opened(
    info: Info, participant_id: strawberry.ID, meeting_id: strawberry.ID
) -> tuple[Context, Actor, tuple[UUID, UUID]]:
    """Who writes, and of whom which meeting: all of it is the answer, so that it is a look at it as well.

    Raises:
        Refused: nobody of the staff is signed in; they have not said why.
    """
    ctx = info.context
    actor, own = ctx.staff(), key(meeting_id)
    return ctx, actor, (await opened_in_form(ctx, participant_id, "meetings.meeting"), own)


@strawberry.input
class MeetingInterpreterInput:
    """Who interprets, by language and qualification."""

    language: str
    qualified: bool | None = None
    mode: model.InterpreterMode | None = None

    def read(self) -> model.Interpreter:
        """Translate."""
        return model.Interpreter(self.language.strip(), self.qualified, self.mode)


@strawberry.input
class MeetingAttendeeInput:
    """Somebody who is asked, and as what."""

    account_id: strawberry.ID
    role: model.AttendeeRole


@strawberry.input
class MeetingInput:
    """When, where and with whom; the participant is always asked, and is not among `attendees`."""

    on_date: str
    starts: str
    minutes: int
    attendees: list[MeetingAttendeeInput]
    place: str | None = None
    interpreter: MeetingInterpreterInput | None = None

    def read(self) -> model.Planned:
        """Translate.

        Raises:
            InvalidInput: the date or the time is none.
        """
        on_date = day(self.on_date, "onDate")
        if on_date is None:
            raise InvalidInput([Fault("onDate", "kit.no-date")])
        try:
            starts = dt.time.fromisoformat(self.starts)
        except ValueError:
            raise InvalidInput([Fault("starts", "meetings.no-such-time")]) from None
        return model.Planned(
            on_date,
            starts.replace(second=0, microsecond=0, tzinfo=None),
            self.minutes,
            _words(self.place),
            self.interpreter.read() if self.interpreter else None,
            tuple(model.Invited(key(each.account_id), each.role) for each in self.attendees),
        )


@strawberry.input
class MeetingKey:
    """Which meeting, as it was when its screen was drawn."""

    meeting_id: strawberry.ID
    expected_version: int


@strawberry.input
class PreparedChoiceInput:
    """A topic of the catalogue under a heading."""

    heading: model.PreparationHeading
    topic: str


@strawberry.input
class PreparationInput:
    """What somebody prepares, all of it; `expectedVersion` 0: nothing was there."""

    choices: list[PreparedChoiceInput]
    shared: bool
    expected_version: int
    words: str | None = None

    def read(self) -> model.Notes:
        """Translate."""
        choices = tuple(model.Choice(each.heading, each.topic) for each in self.choices)
        return model.Notes(choices, _words(self.words), self.shared)


@strawberry.input
class MeetingFieldInput:
    """One field of the plan: the text that was there when somebody began, and the one that they want."""

    part: ChangedPart
    field: str
    part_id: strawberry.ID | None = None
    before: str | None = None
    after: str | None = None


@strawberry.input
class MeetingDecisionInput:
    """What was agreed, in Norwegian; `expectedVersion` 0: it is new."""

    id: strawberry.ID
    text: str
    expected_version: int


@strawberry.input
class MeetingTaskInput:
    """What somebody is to do by a day; `expectedVersion` 0: it is new."""

    id: strawberry.ID
    responsible: strawberry.ID
    expected_version: int
    standard: str | None = None
    text: str | None = None
    due_on: str | None = None

    def read(self) -> model.TaskDraft:
        """Translate.

        Raises:
            InvalidInput: the date is none.
        """
        due_on = day(self.due_on, "dueOn")
        return model.TaskDraft(
            key(self.id), _words(self.standard), _words(self.text), key(self.responsible), due_on
        )


@strawberry.input
class MeetingAnswerInput:
    """What the participant said, as staff were told it."""

    kind: model.AnswerKind
    how: SigningMethod
    words: str | None = None
    language: str | None = None

    def read(self) -> model.Said:
        """Translate."""
        return model.Said(self.kind, _words(self.words), _words(self.language), self.how)


@strawberry.input
class MeetingTranslationInput:
    """A person's translation of a topic, a decision or a task."""

    part_id: strawberry.ID
    language: str
    words: str


@strawberry.type
class Mutation:
    """What is done about a meeting. Each takes the key that its form made, and answers with all of it."""

    @strawberry.mutation
    async def plan_meeting(
        self, info: Info, participant_id: strawberry.ID, wish: strawberry.ID, meeting: MeetingInput
    ) -> Meeting:
        """Plan a meeting; the form's key becomes the meeting's own."""
        ctx, actor, (subject, own) = await _opened(info, participant_id, wish)
        found = await planning.plan_meeting(actor, own, subject, meeting.read(), now=ctx.now)
        return Meeting.of(found, actor)

    @strawberry.mutation
    async def change_meeting(
        self,
        info: Info,
        participant_id: strawberry.ID,
        wish: strawberry.ID,
        at: MeetingKey,
        meeting: MeetingInput,
    ) -> Meeting:
        """Change when, where and with whom a meeting is that has not begun."""
        ctx, actor, of = await _opened(info, participant_id, at.meeting_id)
        planned, seen = meeting.read(), at.expected_version
        return Meeting.of(
            await planning.change_meeting(actor, key(wish), of, seen, planned, now=ctx.now), actor
        )

    @strawberry.mutation
    async def cancel_meeting(
        self, info: Info, participant_id: strawberry.ID, wish: strawberry.ID, at: MeetingKey
    ) -> Meeting:
        """Call a meeting off, or break off one that has begun."""
        ctx, actor, of = await _opened(info, participant_id, at.meeting_id)
        seen = at.expected_version
        return Meeting.of(await planning.cancel_meeting(actor, key(wish), of, seen, now=ctx.now), actor)

    @strawberry.mutation
    async def start_meeting(
        self, info: Info, participant_id: strawberry.ID, wish: strawberry.ID, at: MeetingKey
    ) -> Meeting:
        """Lay the plan on the table, for all who take part."""
        ctx, actor, of = await _opened(info, participant_id, at.meeting_id)
        seen = at.expected_version
        return Meeting.of(await holding.start_meeting(actor, key(wish), of, seen, now=ctx.now), actor)

    @strawberry.mutation
    async def record_meeting_presence(
        self,
        info: Info,
        participant_id: strawberry.ID,
        wish: strawberry.ID,
        at: MeetingKey,
        present: list[strawberry.ID],
        interpreter: MeetingInterpreterInput | None = None,
    ) -> Meeting:
        """Record who is there, and who interprets."""
        ctx, actor, of = await _opened(info, participant_id, at.meeting_id)
        there, spoken = [key(each) for each in present], interpreter.read() if interpreter else None
        found = await holding.record_presence(
            actor, key(wish), of, at.expected_version, there, spoken, now=ctx.now
        )
        return Meeting.of(found, actor)

    @strawberry.mutation
    async def sum_up_meeting(
        self, info: Info, participant_id: strawberry.ID, wish: strawberry.ID, at: MeetingKey
    ) -> Meeting:
        """Let the plan stand still, and ask the participant."""
        ctx, actor, of = await _opened(info, participant_id, at.meeting_id)
        seen = at.expected_version
        return Meeting.of(await holding.sum_up(actor, key(wish), of, seen, now=ctx.now), actor)

    @strawberry.mutation
    async def resume_meeting(
        self, info: Info, participant_id: strawberry.ID, wish: strawberry.ID, at: MeetingKey
    ) -> Meeting:
        """Go on after all; an answer falls away."""
        ctx, actor, of = await _opened(info, participant_id, at.meeting_id)
        seen = at.expected_version
        return Meeting.of(await holding.resume(actor, key(wish), of, seen, now=ctx.now), actor)

    @strawberry.mutation
    async def answer_meeting(
        self,
        info: Info,
        participant_id: strawberry.ID,
        wish: strawberry.ID,
        meeting_id: strawberry.ID,
        expected_edition: int,
        answer: MeetingAnswerInput,
    ) -> Meeting:
        """Record what the participant said to the summary, orally or on paper."""
        ctx, actor, of = await _opened(info, participant_id, meeting_id)
        said = answer.read()
        return Meeting.of(
            await holding.answer(actor, key(wish), of, expected_edition, said, now=ctx.now), actor
        )

    @strawberry.mutation
    async def end_meeting(
        self,
        info: Info,
        participant_id: strawberry.ID,
        wish: strawberry.ID,
        at: MeetingKey,
        without_answer: bool = False,  # noqa: FBT001, FBT002 - an argument of the graph
    ) -> Meeting:
        """End a meeting; its minutes are frozen from then on."""
        ctx, actor, of = await _opened(info, participant_id, at.meeting_id)
        found = await holding.end_meeting(
            actor, key(wish), of, at.expected_version, without_answer=without_answer, now=ctx.now
        )
        return Meeting.of(found, actor)

    @strawberry.mutation
    async def prepare_meeting(
        self,
        info: Info,
        participant_id: strawberry.ID,
        wish: strawberry.ID,
        meeting_id: strawberry.ID,
        preparation: PreparationInput,
    ) -> Meeting:
        """Keep what one prepares oneself; it is one's own until it is shared."""
        ctx, actor, of = await _opened(info, participant_id, meeting_id)
        notes, seen = preparation.read(), preparation.expected_version
        return Meeting.of(await planning.prepare(actor, key(wish), of, seen, notes, now=ctx.now), actor)

    @strawberry.mutation
    async def keep_meeting_topic(
        self,
        info: Info,
        participant_id: strawberry.ID,
        wish: strawberry.ID,
        meeting_id: strawberry.ID,
        item_id: strawberry.ID,
        text: str,
    ) -> Meeting:
        """Put something of one's own on the agenda, or say it in other words."""
        ctx, actor, of = await _opened(info, participant_id, meeting_id)
        item, said = key(item_id), text.strip()
        return Meeting.of(await planning.keep_topic(actor, key(wish), of, item, said, now=ctx.now), actor)

    @strawberry.mutation
    async def remove_meeting_topic(
        self,
        info: Info,
        participant_id: strawberry.ID,
        wish: strawberry.ID,
        meeting_id: strawberry.ID,
        item_id: strawberry.ID,
    ) -> Meeting:
        """Take an own topic off the agenda."""
        ctx, actor, of = await _opened(info, participant_id, meeting_id)
        item = key(item_id)
        return Meeting.of(await planning.remove_topic(actor, key(wish), of, item, now=ctx.now), actor)

    @strawberry.mutation
    async def settle_agenda_item(
        self,
        info: Info,
        participant_id: strawberry.ID,
        wish: strawberry.ID,
        meeting_id: strawberry.ID,
        item_id: strawberry.ID,
        settled: bool,  # noqa: FBT001 - an argument of the graph
    ) -> Meeting:
        """Tick off what was talked about, or take the tick away."""
        ctx, actor, of = await _opened(info, participant_id, meeting_id)
        item = key(item_id)
        found = await working.settle_item(actor, key(wish), of, item, settled=settled, now=ctx.now)
        return Meeting.of(found, actor)

    @strawberry.mutation
    async def edit_meeting_field(
        self,
        info: Info,
        participant_id: strawberry.ID,
        wish: strawberry.ID,
        meeting_id: strawberry.ID,
        edit: MeetingFieldInput,
    ) -> Meeting:
        """Write one field of the plan; who writes in another is in nobody's way."""
        ctx, actor, of = await _opened(info, participant_id, meeting_id)
        place = (edit.part, key(edit.part_id) if edit.part_id else None, edit.field)
        change = (_words(edit.before), _words(edit.after))
        return Meeting.of(await working.edit_field(actor, key(wish), of, place, change, now=ctx.now), actor)

    @strawberry.mutation
    async def add_meeting_goal(
        self,
        info: Info,
        participant_id: strawberry.ID,
        wish: strawberry.ID,
        meeting_id: strawberry.ID,
        goal: PlanGoalInput,
    ) -> Meeting:
        """Add a goal to the plan on the table."""
        ctx, actor, of = await _opened(info, participant_id, meeting_id)
        said = goal.read()
        return Meeting.of(await working.add_goal(actor, key(wish), of, said, now=ctx.now), actor)

    @strawberry.mutation
    async def add_meeting_measure(
        self,
        info: Info,
        participant_id: strawberry.ID,
        wish: strawberry.ID,
        meeting_id: strawberry.ID,
        measure: PlanMeasureInput,
    ) -> Meeting:
        """Add a measure to the plan on the table."""
        ctx, actor, of = await _opened(info, participant_id, meeting_id)
        said = measure.read()
        return Meeting.of(await working.add_measure(actor, key(wish), of, said, now=ctx.now), actor)

    @strawberry.mutation
    async def remove_meeting_part(
        self,
        info: Info,
        participant_id: strawberry.ID,
        wish: strawberry.ID,
        meeting_id: strawberry.ID,
        part_id: strawberry.ID,
        expected_edition: int,
    ) -> Meeting:
        """Take a goal with all under it, or a measure, out of the plan as it was seen."""
        ctx, actor, of = await _opened(info, participant_id, meeting_id)
        part, seen = key(part_id), expected_edition
        return Meeting.of(await working.remove_part(actor, key(wish), of, part, seen, now=ctx.now), actor)

    @strawberry.mutation
    async def keep_meeting_decision(
        self,
        info: Info,
        participant_id: strawberry.ID,
        wish: strawberry.ID,
        meeting_id: strawberry.ID,
        decision: MeetingDecisionInput,
    ) -> Meeting:
        """Write down what was agreed, or say it in other words."""
        ctx, actor, of = await _opened(info, participant_id, meeting_id)
        found = await working.keep_decision(
            actor,
            key(wish),
            of,
            key(decision.id),
            decision.expected_version,
            decision.text.strip(),
            now=ctx.now,
        )
        return Meeting.of(found, actor)

    @strawberry.mutation
    async def remove_meeting_decision(
        self,
        info: Info,
        participant_id: strawberry.ID,
        wish: strawberry.ID,
        meeting_id: strawberry.ID,
        decision_id: strawberry.ID,
        expected_version: int,
    ) -> Meeting:
        """Take away what was not agreed after all."""
        ctx, actor, of = await _opened(info, participant_id, meeting_id)
        gone, seen = key(decision_id), expected_version
        return Meeting.of(await working.remove_decision(actor, key(wish), of, gone, seen, now=ctx.now), actor)

    @strawberry.mutation
    async def keep_meeting_task(
        self,
        info: Info,
        participant_id: strawberry.ID,
        wish: strawberry.ID,
        meeting_id: strawberry.ID,
        task: MeetingTaskInput,
    ) -> Meeting:
        """Write down what somebody is to do by a day, or change it."""
        ctx, actor, of = await _opened(info, participant_id, meeting_id)
        said, seen = task.read(), task.expected_version
        return Meeting.of(await working.keep_task(actor, key(wish), of, seen, said, now=ctx.now), actor)

    @strawberry.mutation
    async def remove_meeting_task(
        self,
        info: Info,
        participant_id: strawberry.ID,
        wish: strawberry.ID,
        meeting_id: strawberry.ID,
        task_id: strawberry.ID,
        expected_version: int,
    ) -> Meeting:
        """Take away what nobody is to do after all."""
        ctx, actor, of = await _opened(info, participant_id, meeting_id)
        gone, seen = key(task_id), expected_version
        return Meeting.of(await working.remove_task(actor, key(wish), of, gone, seen, now=ctx.now), actor)

    @strawberry.mutation
    async def settle_meeting_task(
        self,
        info: Info,
        participant_id: strawberry.ID,
        wish: strawberry.ID,
        meeting_id: strawberry.ID,
        task_id: strawberry.ID,
        done: bool,  # noqa: FBT001 - an argument of the graph
    ) -> Meeting:
        """Say that a task is done, or is not after all; also long after the meeting."""
        ctx, actor, of = await _opened(info, participant_id, meeting_id)
        task = key(task_id)
        found = await working.settle_task(actor, key(wish), of, task, done=done, now=ctx.now)
        return Meeting.of(found, actor)

    @strawberry.mutation
    async def translate_meeting_text(
        self,
        info: Info,
        participant_id: strawberry.ID,
        wish: strawberry.ID,
        meeting_id: strawberry.ID,
        translation: MeetingTranslationInput,
    ) -> Meeting:
        """Keep a person's translation of a topic, a decision or a task."""
        ctx, actor, of = await _opened(info, participant_id, meeting_id)
        said = (key(translation.part_id), translation.language, translation.words)
        return Meeting.of(await working.translate(actor, key(wish), of, said, now=ctx.now), actor)

    @strawberry.mutation
    async def prepare_my_meeting(
        self, info: Info, wish: strawberry.ID, meeting: strawberry.ID, preparation: PreparationInput
    ) -> MyMeeting:
        """Keep what one prepares for one's own meeting; it is one's own until it is shared."""
        ctx, actor = info.context, participant(info)
        of, notes, seen = (actor.account_id, key(meeting)), preparation.read(), preparation.expected_version
        return MyMeeting.of(await planning.prepare(actor, key(wish), of, seen, notes, now=ctx.now), actor)

    @strawberry.mutation
    async def answer_my_meeting(
        self,
        info: Info,
        wish: strawberry.ID,
        meeting: strawberry.ID,
        expected_edition: int,
        kind: model.AnswerKind,
        words: str | None = None,
    ) -> MyMeeting:
        """Say what one thinks of what was changed in one's plan."""
        ctx, actor = info.context, participant(info)
        of = (actor.account_id, key(meeting))
        said = model.Said(kind, _words(words), actor.language, SigningMethod.ON_PHONE)
        found = await holding.answer(actor, key(wish), of, expected_edition, said, now=ctx.now)
        return MyMeeting.of(found, actor)

    @strawberry.mutation
    async def settle_my_task(
        self,
        info: Info,
        wish: strawberry.ID,
        task: strawberry.ID,
        done: bool,  # noqa: FBT001 - an argument of the graph
    ) -> list[MeetingTask]:
        """Say that a task of one's own is done, or is not after all."""
        ctx, actor = info.context, participant(info)
        found = await working.settle_own_task(actor, key(wish), key(task), done=done, now=ctx.now)
        return [MeetingTask.of(each, actor) for each in found]
