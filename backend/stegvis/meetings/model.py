"""The words of the joint meeting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from uuid import UUID

from stegvis.participants.model import Person, Relation
from stegvis.plans.model import Difference, Gap, SigningMethod, Version


class MeetingState(StrEnum):
    """A meeting's life: planned → running → summing up → held; or cancelled before its end."""

    PLANNED = "planned"
    RUNNING = "running"
    SUMMING_UP = "summing_up"
    """The plan stands still while the participant says what they think of what was changed."""
    HELD = "held"
    CANCELLED = "cancelled"


GOING_ON = frozenset({MeetingState.RUNNING, MeetingState.SUMMING_UP})
"""The states in which all who take part see the same plan."""


class AttendeeRole(StrEnum):
    """As what somebody takes part."""

    PARTICIPANT = "participant"
    ADVISER = "adviser"
    NAV = "nav"
    TEACHER = "teacher"
    OTHER = "other"


ROLE_OF = {
    Relation.ADVISER: AttendeeRole.ADVISER,
    Relation.STAND_IN: AttendeeRole.ADVISER,
    Relation.NAV_CONTACT: AttendeeRole.NAV,
    Relation.TEACHER: AttendeeRole.TEACHER,
    Relation.CONTACT_TEACHER: AttendeeRole.TEACHER,
    Relation.SUBSTITUTE: AttendeeRole.TEACHER,
}
"""As what somebody with access takes part. A practice host is a name without access, and can be met."""


class InterpreterMode(StrEnum):
    """How the interpreter is there."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    VIDEO = "video"


class PreparationHeading(StrEnum):
    """Under which heading somebody puts a topic before the meeting."""

    GOES_WELL = "goes_well"
    HARD = "hard"
    TALK_ABOUT = "talk_about"


class AnswerKind(StrEnum):
    """What the participant says to what was changed in the plan."""

    ACCEPTED = "accepted"
    ACCEPTED_WITH_RESERVATION = "accepted_with_reservation"
    NOT_ACCEPTED = "not_accepted"
    """The municipality decides on disagreement; the participant's view is kept (§ 15)."""


class AgendaCause(StrEnum):
    """Why something is to be talked about, in the order in which it is."""

    PLAN_NONE = "plan_none"
    """No plan has been decided, and none is being made."""
    PLAN_MISSING = "plan_missing"
    REVIEW_DUE = "review_due"
    LEVEL_REACHED = "level_reached"
    BIRTH = "birth"
    JOB = "job"
    LONG_ABSENCE = "long_absence"
    GOAL_PAST_DATE = "goal_past_date"
    WORK_WINDOW = "work_window"
    WEEKS_BELOW = "weeks_below"
    CONTESTS = "contests"
    CLAIMS = "claims"
    PROGRAMME_END = "programme_end"
    TASKS_OPEN = "tasks_open"
    OWN_TOPIC = "own_topic"


PREPARATION_TOPICS = (
    *("my-goal", "my-plan", "speaking", "reading-and-writing", "my-class", "my-teacher", "homework"),
    *("my-timetable", "way-there", "practice", "work", "school-later", "phone-and-computer", "my-hours"),
    *("the-money", "next-step"),
)
"""The catalogue of topics, worded in every language as `topic-<code>`. None is about health or belief."""

STANDARD_TASKS = (
    *("write-cv", "apply-for-jobs", "find-practice-place", "book-career-guidance", "sign-up-for-test"),
    *("send-papers", "read-the-plan", "talk-with-teacher", "change-timetable", "practise-norwegian"),
    *("make-digital-user", "next-meeting"),
)
"""The catalogue of tasks, worded in every language as `task-<code>`."""


@dataclass(frozen=True, slots=True)
class Interpreter:
    """Recorded by language and qualification, without an account; `qualified` None: not known yet."""

    language: str
    qualified: bool | None = None
    mode: InterpreterMode | None = None


@dataclass(frozen=True, slots=True)
class Invited:
    """Somebody who is to take part, by their account."""

    account_id: UUID
    role: AttendeeRole


@dataclass(frozen=True, slots=True)
class Planned:
    """A meeting as its form says it: Norwegian date and time of day, and whole minutes."""

    on_date: date
    starts: time
    minutes: int
    place: str | None
    interpreter: Interpreter | None
    attendees: tuple[Invited, ...]


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody who takes part; `present` None: nobody has recorded it."""

    account_id: UUID
    name: str
    role: AttendeeRole
    present: bool | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """A topic of the catalogue under a heading: how somebody prepares without writing."""

    heading: PreparationHeading
    topic: str


@dataclass(frozen=True, slots=True)
class Notes:
    """What somebody prepares, as their form says it; theirs alone until it is shared."""

    choices: tuple[Choice, ...]
    words: str | None
    shared: bool


@dataclass(frozen=True, slots=True)
class Preparation:
    """What somebody has prepared. `version` 0: nothing yet."""

    account_id: UUID
    choices: tuple[Choice, ...] = ()
    words: str | None = None
    language: str | None = None
    shared: bool = False
    version: int = 0
    name: str = ""


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """Something to talk about, as a rule finds it.

    Attributes:
        since: from when, or to when, it is meant; see `agenda.agenda`.
        number: of how many it is said.
        standard, goal_text: what a goal is called, of `GOAL_PAST_DATE`.
    """

    cause: AgendaCause
    since: date | None = None
    number: int | None = None
    standard: str | None = None
    goal_text: str | None = None


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """Something to talk about at one meeting; `text`, in Norwegian, is of an own topic alone."""

    id: UUID
    cause: AgendaCause
    text: str | None
    since: date | None
    number: int | None
    standard: str | None
    goal_text: str | None
    settled: bool


@dataclass(frozen=True, slots=True)
class Decision:
    """Something that was agreed at a meeting, in Norwegian."""

    id: UUID
    version: int
    text: str


@dataclass(frozen=True, slots=True)
class TaskDraft:
    """A task as its form says it: a code of the catalogue, words in Norwegian, or both."""

    id: UUID
    standard: str | None
    text: str | None
    responsible_id: UUID
    due_on: date | None


@dataclass(frozen=True, slots=True)
class Task:
    """Something that one person is to do by a day; `done_on` None: not yet."""

    id: UUID
    meeting_id: UUID
    version: int
    standard: str | None
    text: str | None
    responsible_id: UUID
    responsible: str
    due_on: date | None
    done_on: date | None


@dataclass(frozen=True, slots=True)
class Translation:
    """A person's translation of a topic, a decision or a task; `outdated`: of other words."""

    part_id: UUID
    language: str
    words: str
    outdated: bool


@dataclass(frozen=True, slots=True)
class Said:
    """What a participant answers, in words of a language, and how."""

    kind: AnswerKind
    words: str | None
    language: str | None
    how: SigningMethod


@dataclass(frozen=True, slots=True)
class Answer:
    """What the participant said to a draft of one edition."""

    kind: AnswerKind
    words: str | None
    language: str | None
    how: SigningMethod
    edition: int
    on_date: date
    interpreter_language: str | None = None
    interpreter_qualified: bool | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting of one participant.

    Attributes:
        plan_id: the version on the table, from the start on.
        before_id: the plan that held then; None: there was none.
        difference: as it was at the end, part of the minutes.
        preparations: those that whoever asks may read.
        led_by, closed_by: who began it, and who ended it, and with it the minutes.
    """

    id: UUID
    participant_id: UUID
    state: MeetingState
    version: int
    on_date: date
    starts: time
    minutes: int
    place: str | None
    interpreter: Interpreter | None
    plan_id: UUID | None
    before_id: UUID | None
    started_at: datetime | None
    ended_at: datetime | None
    difference: Difference | None
    attendees: tuple[Attendee, ...]
    preparations: tuple[Preparation, ...]
    items: tuple[AgendaItem, ...]
    decisions: tuple[Decision, ...]
    tasks: tuple[Task, ...]
    translations: tuple[Translation, ...]
    answer: Answer | None
    led_by: str | None = None
    closed_by: str | None = None

    def invites(self, account_id: UUID) -> bool:
        """Whether somebody is to take part."""
        return any(each.account_id == account_id for each in self.attendees)

    def prepared(self, account_id: UUID) -> Preparation:
        """What somebody has prepared, as far as whoever asks may read it."""
        for each in self.preparations:
            if each.account_id == account_id:
                return each
        return Preparation(account_id)


@dataclass(frozen=True, slots=True)
class Room:
    """A meeting with the plan on its table, as one actor may see it.

    Attributes:
        may_run: works on the case, and so plans, starts and ends the meeting.
        draft: the version on the table; None: there is none, or not for them now.
        gaps: what § 15 asks and the draft does not say; to the case.
        difference: from the plan before to the draft; of a held meeting as it was at its end.
        earlier_tasks: not done yet, from meetings before.
    """

    meeting: Meeting
    person: Person
    may_run: bool
    draft: Version | None
    gaps: tuple[Gap, ...]
    difference: Difference | None
    earlier_tasks: tuple[Task, ...]

    @property
    def answer_is_stale(self) -> bool:
        """Whether the draft has been changed since the participant answered, so that it does not count."""
        answer = self.meeting.answer
        if answer is None or self.meeting.state is MeetingState.HELD:
            return False
        return self.draft is None or answer.edition != self.draft.edition


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """A meeting in a list; `invited`: whoever asks is to take part."""

    id: UUID
    participant_id: UUID
    name: str
    state: MeetingState
    on_date: date
    starts: time
    minutes: int
    place: str | None
    invited: bool
    answer: AnswerKind | None


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who can be asked to a meeting, since they have access to the participant."""

    account_id: UUID
    name: str
    role: AttendeeRole
