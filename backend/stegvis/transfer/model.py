"""A person's case as it leaves one municipality for another: all that the portable file says, version 1.

The file's own names are those of the fields here, in camel case; `portable.py` writes and reads them, and
makes the published schema from these very classes. Dates are Norwegian calendar days, minutes are whole.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from stegvis.attendance.model import AbsenceCategory, Mark
from stegvis.certificates.model import Content
from stegvis.participants.model import (
    DelayReason,
    EndCause,
    MainActivity,
    PermitType,
    ReadingLevel,
    Sex,
    Track,
)
from stegvis.payments.model import AddendumReason, BenefitShare
from stegvis.plans.model import CefrLevel, PlanState, Status
from stegvis.programmes.model import (
    AdaptationReason,
    ConditionKind,
    ConditionState,
    DecisionKind,
    Holder,
    MadeKnown,
)
from stegvis.rulebook.model import (
    ActivityKind,
    Credit,
    EducationLevel,
    EndGoal,
    SocialStudiesModule,
    WeeklyTarget,
)
from stegvis.timetable.model import ExceptionReason, TimeOffKind

FORMAT = "stegvis-case"
VERSION = "1"


class Direction(StrEnum):
    """Which way a portable file went."""

    OUT = "out"
    IN = "in"


@dataclass(frozen=True, slots=True, kw_only=True)
class Municipality:
    """A municipality, by its official number of four digits."""

    number: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Receiver:
    """The municipality that a file is made for; its name where the sender knows it."""

    number: str
    name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Informed:
    """When and how the person was told that the file leaves, and what is in it."""

    on: date
    how: MadeKnown


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Who it is about. `protected`: a graded address; the receiver protects them from the first moment."""

    id: UUID
    given_name: str
    family_name: str
    birth_date: date
    sex: Sex
    language: str
    reading_level: ReadingLevel
    national_id: str | None = None
    duf_number: str | None = None
    phone: str | None = None
    email: str | None = None
    interpretation_language: str | None = None
    has_children: bool | None = None
    children: tuple[date, ...] = ()
    """Birth dates."""
    protected: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """What had to be there before the programme could begin."""

    kind: ConditionKind
    state: ConditionState
    holder: Holder
    due_on: date | None = None
    settled_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """An individual decision, who made it, and what was done to make it known."""

    id: UUID
    kind: DecisionKind
    decided_on: date
    takes_effect_on: date
    reasons: str
    rule_version: str
    decided_by: str
    recorded_at: datetime
    ends_on: date | None = None
    ended_before: date | None = None
    days: int | None = None
    computed_days: int | None = None
    made_known_on: date | None = None
    made_known_how: MadeKnown | None = None
    appeal_deadline: date | None = None
    revoked_on: date | None = None
    revoked_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Adaptation:
    """Weeks that were adapted to the person."""

    valid_from: date
    valid_to: date
    weekly_minutes: int
    reason: AdaptationReason


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """Where the person was a year after the end."""

    on_date: date
    main_activity: MainActivity
    recorded_at: datetime
    work_percent: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """What was recorded at a lesson. Why somebody was away is a category, never a diagnosis."""

    mark: Mark
    recorded_at: datetime
    late_minutes: int | None = None
    category: AbsenceCategory | None = None
    approved: bool = False
    certificate_seen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """One lesson or practice day as it was held, or cancelled, for this person.

    `lessons`, `credit`, `lesson_credit_minutes` and `work_oriented` are what it was credited by, so that
    a receiver who counts anew comes to the same; `credited_minutes` is what the sender came to.
    """

    date: date
    starts: str
    ends: str
    kind: ActivityKind
    credited_minutes: int
    name: str | None = None
    place: str | None = None
    bring: str | None = None
    lessons: int | None = None
    break_minutes: int = 0
    credit: Credit | None = None
    lesson_credit_minutes: int | None = None
    work_oriented: bool | None = None
    module: SocialStudiesModule | None = None
    cancelled: bool = False
    reason: ExceptionReason | None = None
    recorded: Recorded | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """A week as the sender counted it, by which rules, and the lessons that it was made of."""

    week: str
    rule_version: str
    target_minutes: int
    planned_minutes: int
    attended_minutes: int
    excused_minutes: int
    unexcused_minutes: int
    unrecorded_minutes: int
    lessons: tuple[Lesson, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LooseMark:
    """What was recorded where nothing is planned any longer; it counts nowhere, and is not lost."""

    date: date
    starts: str
    ends: str
    kind: ActivityKind
    recorded: Recorded
    name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """One period in the introduction programme, with all that was decided and held in it."""

    id: UUID
    held_by: Municipality
    permit_type: PermitType
    education_level: EducationLevel
    track: Track
    weekly_target: WeeklyTarget
    target_reason: str | None = None
    permit_on: date | None = None
    settled_on: date | None = None
    claimed_on: date | None = None
    offered_on: date | None = None
    decided_on: date | None = None
    starts_on: date | None = None
    planned_end_on: date | None = None
    ended_on: date | None = None
    end_cause: EndCause | None = None
    delay_reason: DelayReason | None = None
    end_goal: EndGoal | None = None
    main_activity: MainActivity | None = None
    conditions: tuple[Condition, ...] = ()
    decisions: tuple[Decision, ...] = ()
    adaptations: tuple[Adaptation, ...] = ()
    follow_up: FollowUp | None = None
    weeks: tuple[Week, ...] = ()
    loose_marks: tuple[LooseMark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """What is done to reach a goal; `standard` is a code of the catalogue, `text` is in Norwegian."""

    kind: ActivityKind
    status: Status
    standard: str | None = None
    text: str | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    weekly_minutes: int | None = None
    organisation: str | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """A goal with its steps and measures; `standard` and `text` as in a measure."""

    status: Status
    standard: str | None = None
    text: str | None = None
    goals: tuple[Goal, ...] = ()
    measures: tuple[Measure, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One version of the integration plan that was decided, once or still."""

    id: UUID
    held_by: Municipality
    version: int
    state: PlanState
    end_goal: EndGoal
    end_goal_text: str | None = None
    listening: CefrLevel | None = None
    reading: CefrLevel | None = None
    writing: CefrLevel | None = None
    oral: CefrLevel | None = None
    reasons: str | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    decided_on: date | None = None
    decided_by: str | None = None
    appeal_deadline: date | None = None
    goals: tuple[Goal, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeOff:
    """Approved days off, both ends included."""

    kind: TimeOffKind
    starts_on: date
    ends_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A class or course that the person was in, by its name alone."""

    held_by: Municipality
    name: str
    valid_from: date
    valid_to: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticePlace:
    """Where the person had practice; not who received them there."""

    organisation: str
    valid_from: date
    place: str | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """A certificate of participation that was issued."""

    id: UUID
    programme_id: UUID
    content: Content


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure of a month by its name: minutes and days whole, kroner with two decimals, all as text."""

    name: str
    amount: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Addendum:
    """A correction after a month was locked, what it changed, and in which later month it counted."""

    id: UUID
    counts_in: date
    reason: AddendumReason
    made_at: datetime
    made_by: str
    note: str | None = None
    changes: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LockedMonth:
    """A month as it was locked for payment, with what was added since; its hours are in the weeks.

    It is told, and binds no receiver: who paid a month corrects it. `basis_hash` is that of the basis which
    stays with the sender.
    """

    held_by: Municipality
    month: date
    locked_at: datetime
    locked_by: str
    basis_hash: str
    figures: tuple[Figure, ...]
    rule_versions: tuple[str, ...] = ()
    addenda: tuple[Addendum, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """Which share of the introduction benefit the person had from a day on; the receiver decides anew."""

    held_by: Municipality
    share: BenefitShare
    valid_from: date
    set_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """All that the next municipality is given about a person."""

    person: Person
    programmes: tuple[Programme, ...]
    plans: tuple[Plan, ...] = ()
    time_off: tuple[TimeOff, ...] = ()
    groups: tuple[Group, ...] = ()
    practice_places: tuple[PracticePlace, ...] = ()
    certificates: tuple[Certificate, ...] = ()
    payments: tuple[LockedMonth, ...] = ()
    shares: tuple[Share, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """What a file is, beside the case that it carries."""

    id: UUID
    made_at: datetime
    sender: Municipality
    receiver: Receiver
    informed: Informed


@dataclass(frozen=True, slots=True, kw_only=True)
class Portable:
    """The portable file.

    `hash`: SHA-256 of `case` as canonical JSON (RFC 8785), in hexadecimal: it tells that a file was
    damaged or edited on its way, not who made it.
    """

    id: UUID
    made_at: datetime
    sender: Municipality
    receiver: Receiver
    informed: Informed
    hash: str
    case: Case
    format: str = field(default=FORMAT)
    version: str = field(default=VERSION)
