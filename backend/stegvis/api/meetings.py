"""The joint meeting, as staff read it and as the participant does."""

from __future__ import annotations

from uuid import UUID

import strawberry

from stegvis.accounts.model import Actor
from stegvis.api.context import Info
from stegvis.api.plan_record import PlanContent, PlanDifference, PlanGap, PlanTranslation
from stegvis.api.plans import Goal, date
from stegvis.api.records import key, opened
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import not_found
from stegvis.meetings import model
from stegvis.meetings.queries import current_meeting, own_tasks, room
from stegvis.meetings.queries.lists import candidates, meetings_of, upcoming
from stegvis.plans.model import PlanState, SigningMethod, Version

MOST_UPCOMING = 200

strawberry.enum(model.AgendaCause)
strawberry.enum(model.AnswerKind, name="MeetingAnswerKind")
strawberry.enum(model.AttendeeRole)
strawberry.enum(model.InterpreterMode)
strawberry.enum(model.MeetingState)
strawberry.enum(model.PreparationHeading)


def _id(of: UUID) -> strawberry.ID:
    return strawberry.ID(str(of))


@strawberry.type
class MeetingInterpreter:
    """By language and qualification; `qualified` is null while nobody knows."""

    language: str
    qualified: bool | None
    mode: model.InterpreterMode | None

    @classmethod
    def of(cls, spoken: model.Interpreter | None) -> MeetingInterpreter | None:
        """Translate."""
        return cls(language=spoken.language, qualified=spoken.qualified, mode=spoken.mode) if spoken else None


@strawberry.type
class MeetingAttendee:
    """Somebody who is to take part; `present` is null while nobody has recorded it, `mine` is oneself."""

    account_id: strawberry.ID
    name: str
    role: model.AttendeeRole
    present: bool | None
    mine: bool

    @classmethod
    def of(cls, attendee: model.Attendee, actor: Actor) -> MeetingAttendee:
        """Translate."""
        return cls(
            account_id=_id(attendee.account_id),
            name=attendee.name,
            role=attendee.role,
            present=attendee.present,
            mine=attendee.account_id == actor.account_id,
        )


@strawberry.type
class PreparedChoice:
    """A topic of the catalogue under a heading."""

    heading: model.PreparationHeading
    topic: str

    @classmethod
    def of(cls, choice: model.Choice) -> PreparedChoice:
        """Translate."""
        return cls(heading=choice.heading, topic=choice.topic)


@strawberry.type
class Preparation:
    """What one has prepared oneself; `version` 0: nothing yet."""

    choices: list[PreparedChoice]
    words: str | None
    shared: bool
    version: int

    @classmethod
    def of(cls, notes: model.Preparation) -> Preparation:
        """Translate."""
        return cls(
            choices=[PreparedChoice.of(each) for each in notes.choices],
            words=notes.words,
            shared=notes.shared,
            version=notes.version,
        )


@strawberry.type
class SharedPreparation:
    """What somebody else has prepared and shared; own words are in `language`."""

    name: str
    role: model.AttendeeRole
    language: str
    choices: list[PreparedChoice]
    words: str | None

    @classmethod
    def all_of(cls, meeting: model.Meeting, actor: Actor) -> list[SharedPreparation]:
        """Translate."""
        roles = {each.account_id: each.role for each in meeting.attendees}
        return [
            cls(
                name=notes.name,
                role=roles.get(notes.account_id, model.AttendeeRole.OTHER),
                language=notes.language or "nb",
                choices=[PreparedChoice.of(each) for each in notes.choices],
                words=notes.words,
            )
            for notes in meeting.preparations
            if notes.account_id != actor.account_id
        ]


@strawberry.type
class AgendaItem:
    """Something to talk about; `text`, in Norwegian, is of a topic that somebody put there themselves."""

    id: strawberry.ID
    cause: model.AgendaCause
    text: str | None
    since: str | None
    count: int | None
    standard: str | None
    goal_text: str | None
    settled: bool

    @classmethod
    def of(cls, item: model.AgendaItem) -> AgendaItem:
        """Translate."""
        return cls(
            id=_id(item.id),
            cause=item.cause,
            text=item.text,
            since=date(item.since),
            count=item.number,
            standard=item.standard,
            goal_text=item.goal_text,
            settled=item.settled,
        )


@strawberry.type
class MeetingDecision:
    """Something that was agreed, in Norwegian."""

    id: strawberry.ID
    version: int
    text: str

    @classmethod
    def of(cls, decision: model.Decision) -> MeetingDecision:
        """Translate."""
        return cls(id=_id(decision.id), version=decision.version, text=decision.text)


@strawberry.type
class MeetingTask:
    """Something that one person is to do: a code of the catalogue, words in Norwegian, or both."""

    id: strawberry.ID
    meeting_id: strawberry.ID
    version: int
    standard: str | None
    text: str | None
    responsible: strawberry.ID
    responsible_name: str
    mine: bool
    due_on: str | None
    done_on: str | None

    @classmethod
    def of(cls, task: model.Task, actor: Actor) -> MeetingTask:
        """Translate."""
        return cls(
            id=_id(task.id),
            meeting_id=_id(task.meeting_id),
            version=task.version,
            standard=task.standard,
            text=task.text,
            responsible=_id(task.responsible_id),
            responsible_name=task.responsible,
            mine=task.responsible_id == actor.account_id,
            due_on=date(task.due_on),
            done_on=date(task.done_on),
        )


@strawberry.type
class MeetingTranslation:
    """A person's translation of a topic, a decision or a task; `outdated`: of other words than those now."""

    part_id: strawberry.ID
    language: str
    words: str
    outdated: bool

    @classmethod
    def of(cls, translation: model.Translation) -> MeetingTranslation:
        """Translate."""
        return cls(
            part_id=_id(translation.part_id),
            language=translation.language,
            words=translation.words,
            outdated=translation.outdated,
        )


@strawberry.type
class MeetingAnswer:
    """What the participant said to the summary; `stale`: the plan has been changed since."""

    kind: model.AnswerKind
    words: str | None
    language: str | None
    how: SigningMethod
    on: str
    stale: bool
    interpreter_language: str | None
    interpreter_qualified: bool | None

    @classmethod
    def of(cls, found: model.Room) -> MeetingAnswer | None:
        """Translate."""
        said = found.meeting.answer
        if said is None:
            return None
        return cls(
            kind=said.kind,
            words=said.words,
            language=said.language,
            how=said.how,
            on=said.on_date.isoformat(),
            stale=found.answer_is_stale,
            interpreter_language=said.interpreter_language,
            interpreter_qualified=said.interpreter_qualified,
        )


@strawberry.type
class MeetingPlan:
    """The plan on the table, as all who take part see it."""

    id: strawberry.ID
    version: int
    edition: int
    state: PlanState
    content: PlanContent
    goals: list[Goal]
    translations: list[PlanTranslation]

    @classmethod
    def of(cls, draft: Version | None, language: str | None = None) -> MeetingPlan | None:
        """Translate; of the translations those in one language, where one is named."""
        if draft is None:
            return None
        return cls(
            id=_id(draft.id),
            version=draft.version,
            edition=draft.edition,
            state=draft.state,
            content=PlanContent.of(draft.content),
            goals=[Goal.of(each) for each in draft.goals],
            translations=[
                PlanTranslation.of(each)
                for each in draft.translations
                if language is None or each.language == language
            ],
        )


@strawberry.type
class Meeting:
    """A meeting, for staff who take part in it; `mayRun`: they work on the case."""

    id: strawberry.ID
    participant_id: strawberry.ID
    name: str
    language: str
    may_run: bool
    version: int
    state: model.MeetingState
    on_date: str
    starts: str
    minutes: int
    place: str | None
    started_at: str | None
    ended_at: str | None
    interpreter: MeetingInterpreter | None
    attendees: list[MeetingAttendee]
    preparation: Preparation
    shared: list[SharedPreparation]
    agenda: list[AgendaItem]
    earlier_tasks: list[MeetingTask]
    draft: MeetingPlan | None
    gaps: list[PlanGap]
    difference: PlanDifference | None
    decisions: list[MeetingDecision]
    tasks: list[MeetingTask]
    translations: list[MeetingTranslation]
    answer: MeetingAnswer | None

    @classmethod
    def of(cls, found: model.Room, actor: Actor) -> Meeting:
        """Translate."""
        meeting = found.meeting
        return cls(
            id=_id(meeting.id),
            participant_id=_id(meeting.participant_id),
            name=found.person.name,
            language=found.person.language,
            may_run=found.may_run,
            version=meeting.version,
            state=meeting.state,
            on_date=meeting.on_date.isoformat(),
            starts=meeting.starts.isoformat("minutes"),
            minutes=meeting.minutes,
            place=meeting.place,
            started_at=meeting.started_at.isoformat() if meeting.started_at else None,
            ended_at=meeting.ended_at.isoformat() if meeting.ended_at else None,
            interpreter=MeetingInterpreter.of(meeting.interpreter),
            attendees=[MeetingAttendee.of(each, actor) for each in meeting.attendees],
            preparation=Preparation.of(meeting.prepared(actor.account_id)),
            shared=SharedPreparation.all_of(meeting, actor),
            agenda=[AgendaItem.of(each) for each in meeting.items],
            earlier_tasks=[MeetingTask.of(each, actor) for each in found.earlier_tasks],
            draft=MeetingPlan.of(found.draft),
            gaps=[PlanGap.of(each) for each in found.gaps],
            difference=PlanDifference.of(found.difference),
            decisions=[MeetingDecision.of(each) for each in meeting.decisions],
            tasks=[MeetingTask.of(each, actor) for each in meeting.tasks],
            translations=[MeetingTranslation.of(each) for each in meeting.translations],
            answer=MeetingAnswer.of(found),
        )


_SUMMED = frozenset({model.MeetingState.SUMMING_UP, model.MeetingState.HELD})


@strawberry.type
class MyMeeting:
    """One's own meeting: the plan while it goes on, what was changed in it once it is summed up."""

    id: strawberry.ID
    state: model.MeetingState
    on_date: str
    starts: str
    minutes: int
    place: str | None
    interpreter: MeetingInterpreter | None
    attendees: list[MeetingAttendee]
    preparation: Preparation
    shared: list[SharedPreparation]
    agenda: list[AgendaItem]
    plan: MeetingPlan | None
    difference: PlanDifference | None
    decisions: list[MeetingDecision]
    tasks: list[MeetingTask]
    translations: list[MeetingTranslation]
    answer: MeetingAnswer | None

    @classmethod
    def of(cls, found: model.Room, actor: Actor) -> MyMeeting:
        """Translate; of the translations those in the reader's language."""
        meeting = found.meeting
        own = [each for each in meeting.translations if each.language == actor.language]
        return cls(
            id=_id(meeting.id),
            state=meeting.state,
            on_date=meeting.on_date.isoformat(),
            starts=meeting.starts.isoformat("minutes"),
            minutes=meeting.minutes,
            place=meeting.place,
            interpreter=MeetingInterpreter.of(meeting.interpreter),
            attendees=[MeetingAttendee.of(each, actor) for each in meeting.attendees],
            preparation=Preparation.of(meeting.prepared(actor.account_id)),
            shared=SharedPreparation.all_of(meeting, actor),
            agenda=[AgendaItem.of(each) for each in meeting.items],
            plan=MeetingPlan.of(found.draft, actor.language),
            difference=PlanDifference.of(found.difference if meeting.state in _SUMMED else None),
            decisions=[MeetingDecision.of(each) for each in meeting.decisions],
            tasks=[MeetingTask.of(each, actor) for each in meeting.tasks],
            translations=[MeetingTranslation.of(each) for each in own],
            answer=MeetingAnswer.of(found),
        )


@strawberry.type
class MeetingLine:
    """A meeting in a list; `invited`: one is to take part oneself."""

    id: strawberry.ID
    participant_id: strawberry.ID
    name: str
    state: model.MeetingState
    on_date: str
    starts: str
    minutes: int
    place: str | None
    invited: bool
    answer: model.AnswerKind | None

    @classmethod
    def of(cls, line: model.MeetingLine) -> MeetingLine:
        """Translate."""
        return cls(
            id=_id(line.id),
            participant_id=_id(line.participant_id),
            name=line.name,
            state=line.state,
            on_date=line.on_date.isoformat(),
            starts=line.starts.isoformat("minutes"),
            minutes=line.minutes,
            place=line.place,
            invited=line.invited,
            answer=line.answer,
        )


@strawberry.type
class MeetingLines:
    """Meetings, the next first, and how many there are."""

    lines: list[MeetingLine]
    total_count: int


@strawberry.type
class MyMeetingLine:
    """One's own meeting in a list."""

    id: strawberry.ID
    state: model.MeetingState
    on_date: str
    starts: str
    minutes: int
    place: str | None

    @classmethod
    def of(cls, line: model.MeetingLine) -> MyMeetingLine:
        """Translate."""
        return cls(
            id=_id(line.id),
            state=line.state,
            on_date=line.on_date.isoformat(),
            starts=line.starts.isoformat("minutes"),
            minutes=line.minutes,
            place=line.place,
        )


@strawberry.type
class MeetingCandidate:
    """Somebody who can be asked to a meeting."""

    account_id: strawberry.ID
    name: str
    role: model.AttendeeRole


def participant(info: Info) -> Actor:
    """Which participant asks; to staff, what is a participant's own does not exist.

    Raises:
        Refused: nobody is signed in, or a member of staff is.
    """
    actor = info.context.signed_in()
    if actor.is_staff:
        raise not_found()
    return actor


@strawberry.type
class Query:
    """Meetings."""

    @strawberry.field
    async def meetings(self, info: Info, participant_id: strawberry.ID) -> list[MeetingLine]:
        """A participant's meetings, newest first; of the class, who is invited sees those."""
        ctx, actor = info.context, info.context.staff()
        subject = await opened(ctx, participant_id, "meetings.list")
        async with db.read(actor.municipality_id) as tx:
            return [
                MeetingLine.of(each) for each in await meetings_of(tx, actor, oslo_date(ctx.now), subject)
            ]

    @strawberry.field
    async def meeting(self, info: Info, participant_id: strawberry.ID, meeting_id: strawberry.ID) -> Meeting:
        """A meeting with the plan on its table, for staff who take part in it."""
        ctx, actor = info.context, info.context.staff()
        subject = await opened(ctx, participant_id, "meetings.meeting")
        async with db.read(actor.municipality_id) as tx:
            found = await room(tx, actor, oslo_date(ctx.now), subject, key(meeting_id))
        return Meeting.of(found, actor)

    @strawberry.field
    async def meeting_candidates(self, info: Info, participant_id: strawberry.ID) -> list[MeetingCandidate]:
        """Who can be asked to a meeting: who has access to the participant."""
        ctx, actor = info.context, info.context.staff()
        subject = await opened(ctx, participant_id, "meetings.candidates")
        async with db.read(actor.municipality_id) as tx:
            found = await candidates(tx, actor, oslo_date(ctx.now), subject)
        return [MeetingCandidate(account_id=_id(c.account_id), name=c.name, role=c.role) for c in found]

    @strawberry.field
    async def upcoming_meetings(
        self,
        info: Info,
        mine: bool = False,  # noqa: FBT001, FBT002 - an argument of the graph
        first: int = 50,
    ) -> MeetingLines:
        """Meetings from today on that one runs or is invited to, the next first, 200 at most."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        most = min(max(first, 1), MOST_UPCOMING)
        async with db.read(actor.municipality_id) as tx:
            lines, total = await upcoming(tx, actor, on, mine=mine, most=most)
        return MeetingLines(lines=[MeetingLine.of(each) for each in lines], total_count=total)

    @strawberry.field
    async def my_meetings(self, info: Info) -> list[MyMeetingLine]:
        """One's own meetings: what goes on first, then newest first."""
        actor, on = participant(info), oslo_date(info.context.now)
        async with db.read(actor.municipality_id) as tx:
            found = await meetings_of(tx, actor, on, actor.account_id)
        return [MyMeetingLine.of(each) for each in found]

    @strawberry.field
    async def my_meeting(self, info: Info, meeting: strawberry.ID | None = None) -> MyMeeting | None:
        """One's own meeting; without a key the one that goes on, or else the next; null: there is none."""
        actor, on = participant(info), oslo_date(info.context.now)
        async with db.read(actor.municipality_id) as tx:
            wanted = key(meeting) if meeting else await current_meeting(tx, actor, on)
            found = await room(tx, actor, on, actor.account_id, wanted) if wanted else None
        return MyMeeting.of(found, actor) if found else None

    @strawberry.field
    async def my_tasks(self, info: Info) -> list[MeetingTask]:
        """What one is to do oneself, by its day; what was done in the last month after it."""
        actor, on = participant(info), oslo_date(info.context.now)
        async with db.read(actor.municipality_id) as tx:
            return [MeetingTask.of(each, actor) for each in await own_tasks(tx, actor, on)]
