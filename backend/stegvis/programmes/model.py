"""The words for what happens to a programme."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Generic, TypeVar
from uuid import UUID

from stegvis.participants.model import (
    DelayReason,
    EndCause,
    MainActivity,
    PermitType,
    Person,
    Programme,
    Sex,
    Track,
)
from stegvis.rulebook.model import EducationLevel, EndGoal, Frame, RuleGroup, WeeklyTarget


class ConditionKind(StrEnum):
    """What must be there before a programme can begin, or holds its start up where it is missing."""

    HEALTH_CHECK = "health_check"
    """Whether the appointment has been; never what came of it."""
    KINDERGARTEN = "kindergarten"
    COMPETENCE_MAPPING = "competence_mapping"
    CAREER_GUIDANCE = "career_guidance"
    BANK_ACCOUNT = "bank_account"
    IDENTITY_NUMBER = "identity_number"
    HOUSING = "housing"
    COURSE_PLACE = "course_place"


class ConditionState(StrEnum):
    """How far a condition has come."""

    MISSING = "missing"
    ORDERED = "ordered"
    DONE = "done"
    NOT_NEEDED = "not_needed"


class Holder(StrEnum):
    """Whose turn it is."""

    REFUGEE_SERVICE = "refugee_service"
    NAV = "nav"
    ADULT_EDUCATION = "adult_education"
    HEALTH_SERVICE = "health_service"
    COUNTY = "county"
    KINDERGARTEN_OFFICE = "kindergarten_office"
    PARTICIPANT = "participant"
    OTHER = "other"


class DecisionKind(StrEnum):
    """Individual decisions about a programme (Integration Act § 46, Regulations § 69)."""

    AWARD = "award"
    REFUSAL = "refusal"
    EXTENSION = "extension"
    ABSENCE_EXTENSION = "absence_extension"
    """Days of approved absence that are added (Regulations §§ 10, 19)."""
    STOP = "stop"
    EXEMPTION = "exemption"
    INTERRUPTION = "interruption"
    COMPLETION = "completion"


class MadeKnown(StrEnum):
    """How somebody was told: of a decision, or of a file that leaves the municipality."""

    LETTER = "letter"
    DIGITAL = "digital"
    IN_PERSON = "in_person"
    INTERPRETER = "interpreter"
    """Explained orally, through an interpreter."""


class AdaptationReason(StrEnum):
    """Why weeks are adapted inside full time; what lies behind it is nobody's to write down."""

    APPOINTMENTS = "appointments"
    CARE = "care"
    OTHER = "other"


class FollowUpState(StrEnum):
    """How urgent it is to ask where somebody is one year after the end."""

    DUE = "due"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing that must be there before the start, and who has it.

    Attributes:
        recorded: somebody has said so; else it is what the rule says of everybody in this position.
    """

    kind: ConditionKind
    state: ConditionState
    holder: Holder
    due_on: date | None = None
    settled_on: date | None = None
    recorded: bool = False

    @property
    def is_open(self) -> bool:
        """Whether the start still waits for it."""
        return self.state in {ConditionState.MISSING, ConditionState.ORDERED}


@dataclass(frozen=True, slots=True)
class Decision:
    """An individual decision about a programme. It is never changed: it is made known, and may be revoked.

    Attributes:
        takes_effect_on: the intended start (award), the first day (extension, exemption), the last day in
            the programme (stop, interruption, completion), the day of the decision (all others).
        ends_on: the planned end that it sets, or the last day of an exemption.
        ended_before: the planned end that it replaced.
        days: working days that it adds for absence; `computed_days` is what the rule gave.
        week_minutes: the target of a week without days off.
        rule_version: names the rules of that day, so that it can be explained years later.
        decided_by: a name.
    """

    id: UUID
    kind: DecisionKind
    decided_on: date
    takes_effect_on: date
    ends_on: date | None
    ended_before: date | None
    days: int | None
    computed_days: int | None
    reasons: str
    rule_version: str
    made_known_on: date | None
    made_known_how: MadeKnown | None
    appeal_deadline: date | None
    decided_by: str
    revoked_on: date | None

    @property
    def stands(self) -> bool:
        """Whether nobody has revoked it."""
        return self.revoked_on is None


@dataclass(frozen=True, slots=True)
class NewDecision:
    """What somebody decides, as the form says it. What its kind does not ask for is None."""

    kind: DecisionKind
    decided_on: date
    reasons: str
    takes_effect_on: date | None = None
    ends_on: date | None = None
    days: int | None = None
    end_cause: EndCause | None = None
    main_activity: MainActivity | None = None


@dataclass(frozen=True, slots=True)
class Effect:
    """What a decision makes of a programme's dates: each as it is afterwards."""

    decided_on: date | None
    planned_end_on: date | None
    ended_on: date | None
    end_cause: EndCause | None
    main_activity: MainActivity | None


@dataclass(frozen=True, slots=True)
class Adaptation:
    """Weeks that are adapted to the person inside full time, both days included.

    So many minutes a week are spent otherwise than in activities. They lower no target: they cover the
    gap that they leave in the plan.
    """

    id: UUID
    valid_from: date
    valid_to: date
    weekly_minutes: int
    reason: AdaptationReason


@dataclass(frozen=True, slots=True)
class Facts:
    """What the office knows of a programme before and while it runs."""

    permit_type: PermitType
    permit_on: date | None
    settled_on: date | None
    claimed_on: date | None
    offered_on: date | None
    education_level: EducationLevel
    end_goal: EndGoal | None
    track: Track
    weekly_target: WeeklyTarget
    target_reason: str | None


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Where somebody is one year after the end; `work_percent` of a full position, where they work."""

    on_date: date
    main_activity: MainActivity
    work_percent: int | None


@dataclass(frozen=True, slots=True)
class ProgrammeRecord:
    """All that is known of one participant's programme.

    Attributes:
        offered_on: the day by which rules and lengths were chosen, as far as one is known.
        week_minutes: the target of a week without days off.
        rule_version: names the rules of today and the lengths of the frame; decisions keep it.
        absence_days: working days that standing decisions have added for absence.
        latest_end: the last day to which it may be extended, absence included; None: not known yet.
        kinds: what may be decided now.
        may_decide: whether the one who asks may.
        decisions: newest first.
        adaptations: oldest first.
        follow_up_from: from when it can be asked where the participant is; None: it has not ended.
    """

    person: Person
    programme: Programme
    group: RuleGroup
    offered_on: date | None
    frame: Frame
    week_minutes: int
    rule_version: str
    absence_days: int
    latest_end: date | None
    kinds: tuple[DecisionKind, ...]
    may_decide: bool
    conditions: tuple[Condition, ...]
    decisions: tuple[Decision, ...]
    adaptations: tuple[Adaptation, ...]
    follow_up: FollowUp | None
    follow_up_from: date | None


@dataclass(frozen=True, slots=True)
class AwaitedStart:
    """One line of the clock: a programme that has not begun, what it waits for, and by when.

    `deadline` is None where neither settlement nor claim is known; then nobody can say how many days are
    left. `decided_on`: the award must come within the same three months.
    """

    participant_id: UUID
    programme_id: UUID
    name: str
    unit: str
    adviser: str | None
    deadline: date | None
    decided_on: date | None
    starts_on: date | None
    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class LateStart:
    """A programme that began after its deadline, and the reason that was given."""

    participant_id: UUID
    programme_id: UUID
    name: str
    unit: str
    deadline: date
    decided_on: date | None
    starts_on: date
    reason: DelayReason | None


@dataclass(frozen=True, slots=True)
class DueFollowUp:
    """A programme that ended about a year ago, of which nobody has said what came of it."""

    participant_id: UUID
    programme_id: UUID
    name: str
    unit: str
    ended_on: date
    end_cause: EndCause
    main_activity: MainActivity | None
    state: FollowUpState


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a line stands in one of these lists: its day (None: last) and the programme's key."""

    day: date | None
    id: UUID


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Some lines of a list, and how many it has in all."""

    lines: tuple[T, ...]
    total: int
    has_next: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one programme: its start against the deadline, its end, and a year later.

    Attributes:
        start_deadline: None where neither settlement nor claim is known.
        main_activity: at the end.
        follow_up: a year later; None: nobody has asked yet.
    """

    participant_id: UUID
    programme_id: UUID
    unit_id: UUID
    sex: Sex
    education_level: EducationLevel
    end_goal: EndGoal | None
    decided_on: date | None
    starts_on: date
    start_deadline: date | None
    delay_reason: DelayReason | None
    ended_on: date | None
    end_cause: EndCause | None
    main_activity: MainActivity | None
    follow_up: FollowUp | None

    @property
    def started_in_time(self) -> bool | None:
        """Whether it began within three months (§ 12); None: the deadline is not known."""
        return None if self.start_deadline is None else self.starts_on <= self.start_deadline
