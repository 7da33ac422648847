"""The words of the integration plan (Integration Act § 15)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from stegvis.participants.model import Person
from stegvis.rulebook.model import ActivityKind, EndGoal, Frame


class PlanState(StrEnum):
    """A version's life: draft → proposed → decided → superseded or ended."""

    DRAFT = "draft"
    PROPOSED = "proposed"
    DECIDED = "decided"
    SUPERSEDED = "superseded"
    ENDED = "ended"


class Skill(StrEnum):
    """The four skills with a Norwegian goal each (Integration Regulations § 28)."""

    LISTENING = "listening"
    READING = "reading"
    WRITING = "writing"
    ORAL = "oral"


class CefrLevel(StrEnum):
    """Levels of the Common European Framework, as the Norwegian test reports them."""

    BELOW_A1 = "below_a1"
    A1 = "a1"
    A2 = "a2"
    B1 = "b1"
    B2 = "b2"
    C1 = "c1"


class GoalKind(StrEnum):
    """A long-term goal, or a step towards one."""

    LONG_TERM = "long_term"
    SUBGOAL = "subgoal"


class Status(StrEnum):
    """How far a goal or a measure has come."""

    PLANNED = "planned"
    ACTIVE = "active"
    REACHED = "reached"
    DROPPED = "dropped"


class EndReason(StrEnum):
    """Why a decided plan ended without another one in its place."""

    PROGRAMME_ENDED = "programme_ended"
    MOVED = "moved"
    OTHER = "other"


class NoticeKind(StrEnum):
    """What was done to make a decided plan known."""

    SENT = "sent"
    """It can be read on the phone, and the participant has been told so."""
    FIRST_OPENED = "first_opened"
    REMINDED = "reminded"
    """Told again, since it had not been read within a week (eForvaltningsforskriften § 9)."""
    EXPLAINED_ORALLY = "explained_orally"
    ON_PAPER = "on_paper"


class AppealState(StrEnum):
    """How far an appeal has come."""

    RECEIVED = "received"
    FORWARDED = "forwarded"
    """To the County Governor."""
    UPHELD = "upheld"
    """The decision stands."""
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"


class Face(StrEnum):
    """What a participant thinks of a goal, by one of three faces."""

    GOOD = "good"
    SO_SO = "so_so"
    HARD = "hard"


class TextPart(StrEnum):
    """Which free text of a plan; of a goal and a measure its own words."""

    END_GOAL_TEXT = "end_goal_text"
    REASONS = "reasons"
    PARTICIPANT_VIEW = "participant_view"
    GOAL = "goal"
    MEASURE = "measure"


class CommitmentKind(StrEnum):
    """What is signed beside the plan: the contract of § 16, or from its commencement the declaration."""

    CONTRACT = "contract"
    DECLARATION = "declaration"


class SigningMethod(StrEnum):
    """How it was signed."""

    ON_PHONE = "on_phone"
    ON_PAPER = "on_paper"
    ORALLY_THROUGH_INTERPRETER = "orally_through_interpreter"


class GroundworkKind(StrEnum):
    """What a plan is built on (§§ 10-11, 15)."""

    COMPETENCE_MAPPING = "competence_mapping"
    CAREER_GUIDANCE = "career_guidance"
    PRIOR_LEARNING_ASSESSMENT = "prior_learning_assessment"


class Service(StrEnum):
    """By which service something was done."""

    REFUGEE_SERVICE = "refugee_service"
    NAV = "nav"
    ADULT_EDUCATION = "adult_education"
    COUNTY = "county"
    OTHER = "other"


class LevelSource(StrEnum):
    """Who says that a level is reached, or that somebody is ready for its test."""

    TEACHER = "teacher"
    TEST = "test"
    READY_FOR_TEST = "ready_for_test"


class Missing(StrEnum):
    """What § 15 asks of a plan and a draft does not say yet."""

    END_GOAL = "end_goal"
    """The end goal is not one that the programme's frame allows."""
    LANGUAGE_GOALS = "language_goals"
    LONG_TERM_GOAL = "long_term_goal"
    NORWEGIAN_EXTENT = "norwegian_extent"
    SOCIAL_STUDIES_EXTENT = "social_studies_extent"
    DURATION = "duration"
    DURATION_BEYOND_FRAME = "duration_beyond_frame"
    WORK_OR_EDUCATION = "work_or_education"
    LIFE_SKILLS = "life_skills"
    PARENTAL_GUIDANCE = "parental_guidance"
    MEASURE_PERIOD = "measure_period"
    MEASURE_RESPONSIBLE = "measure_responsible"
    REASONS = "reasons"
    COMPETENCE_MAPPING = "competence_mapping"
    CAREER_GUIDANCE = "career_guidance"


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that is missing; `part_id`: of the measure that it is missing in."""

    code: Missing
    part_id: UUID | None = None


class ChangeKind(StrEnum):
    """What happened to a part from one version to another."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


class ChangedPart(StrEnum):
    """What was changed: something about the plan as a whole, a goal, or a measure."""

    PLAN = "plan"
    GOAL = "goal"
    MEASURE = "measure"


@dataclass(frozen=True, slots=True)
class PlanChange:
    """One thing that differs between two versions.

    Attributes:
        origin: what the goal or the measure is in every version; None: the plan as a whole.
        standard, text: what it is called, in the later version where it is in both.
        field: what of it was changed; None: all of it came or went. Named as in the form.
        before, after: codes, dates, minutes or words; None: nothing was said.
    """

    kind: ChangeKind
    part: ChangedPart
    origin: UUID | None
    standard: str | None = None
    text: str | None = None
    field: str | None = None
    before: str | None = None
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """All that differs between two versions, and what of it asks for a new decision."""

    changes: tuple[PlanChange, ...]
    material: tuple[Material, ...]


class Material(StrEnum):
    """A change that asks for a new decision with a new appeal (§§ 15, 46)."""

    END_GOAL = "end_goal"
    DURATION = "duration"
    TRACK = "track"
    EXTENT = "extent"


class ReviewCause(StrEnum):
    """Why a plan should be looked at again."""

    INTERVAL = "interval"
    LEVEL_REACHED = "level_reached"
    BIRTH = "birth"
    JOB = "job"
    """Begun, or over."""
    LONG_ABSENCE = "long_absence"
    WORK_WINDOW = "work_window"
    END_NEAR = "end_near"


STANDARD_GOALS = (
    "speak-everyday-norwegian",
    "read-and-write",
    "pass-norwegian-test",
    "pass-social-studies-test",
    "finish-primary-school",
    "start-upper-secondary",
    "finish-upper-secondary",
    "trade-certificate",
    "education-recognised",
    "work-experience",
    "find-a-job",
    "use-digital-services",
    "driving-licence",
    "know-working-life",
)
"""The catalogue of goals, worded in every language as `goal-<code>`."""

STANDARD_MEASURES = (
    "norwegian-course",
    "norwegian-test",
    "social-studies-course",
    "life-skills-course",
    "parental-guidance",
    "work-practice",
    "language-practice",
    "trade-course",
    "primary-school",
    "upper-secondary",
    "career-guidance",
    "job-search",
)
"""The catalogue of measures, worded in every language as `measure-<code>`."""


@dataclass(frozen=True, slots=True)
class LanguageGoal:
    """The level to reach in one skill."""

    skill: Skill
    level: CefrLevel


@dataclass(frozen=True, slots=True)
class Measure:
    """What is done to reach a goal; `standard` is a code of the catalogue, `text` is in Norwegian."""

    id: UUID
    goal_id: UUID
    kind: ActivityKind
    status: Status
    standard: str | None = None
    text: str | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    weekly_minutes: int | None = None
    responsible: str | None = None
    organisation: str | None = None
    place: str | None = None
    origin_id: UUID | None = None

    @property
    def origin(self) -> UUID:
        """What it is in every version."""
        return self.origin_id or self.id


@dataclass(frozen=True, slots=True)
class Goal:
    """A long-term goal with its subgoals, or a subgoal; `standard` and `text` as in a measure."""

    id: UUID
    kind: GoalKind
    status: Status
    standard: str | None
    text: str | None
    goals: tuple[Goal, ...]
    measures: tuple[Measure, ...]
    origin_id: UUID | None = None

    @property
    def origin(self) -> UUID:
        """What it is in every version."""
        return self.origin_id or self.id


@dataclass(frozen=True, slots=True)
class Plan:
    """One version of a plan, as one actor may see it.

    `version`, `decided_on` and `appeal_deadline` are None where the decision may not be seen.
    """

    id: UUID
    version: int | None
    state: PlanState
    end_goal: EndGoal
    end_goal_text: str | None
    starts_on: date | None
    ends_on: date | None
    decided_on: date | None
    appeal_deadline: date | None
    language_goals: tuple[LanguageGoal, ...]
    goals: tuple[Goal, ...]


@dataclass(frozen=True, slots=True)
class GoalDraft:
    """A goal as a form says it: under another one, or long-term."""

    id: UUID
    parent_id: UUID | None
    standard: str | None
    text: str | None


@dataclass(frozen=True, slots=True)
class MeasureDraft:
    """A measure as a form says it."""

    id: UUID
    goal_id: UUID
    kind: ActivityKind
    standard: str | None
    text: str | None
    starts_on: date | None
    ends_on: date | None
    weekly_minutes: int | None
    responsible: str | None
    organisation: str | None
    place: str | None


@dataclass(frozen=True, slots=True)
class Content:
    """What § 15 asks of a plan as a whole, as its form says it. Each field is merged by itself.

    Attributes:
        norwegian_minutes: of Norwegian, a week, until `norwegian_until`.
        social_studies_hours: 0 where the law asks for none.
        reasons: in Norwegian, why these elements and how they strengthen work chances and Norwegian.
        participant_view: what the participant thinks, in `participant_view_language`.
    """

    end_goal: EndGoal
    end_goal_text: str | None = None
    listening: CefrLevel | None = None
    reading: CefrLevel | None = None
    writing: CefrLevel | None = None
    oral: CefrLevel | None = None
    norwegian_minutes: int | None = None
    norwegian_until: date | None = None
    social_studies_hours: int | None = None
    social_studies_language: str | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    reasons: str | None = None
    participant_view: str | None = None
    participant_view_language: str | None = None

    def level(self, skill: Skill) -> CefrLevel | None:
        """The goal in one skill."""
        levels = {
            Skill.LISTENING: self.listening,
            Skill.READING: self.reading,
            Skill.WRITING: self.writing,
            Skill.ORAL: self.oral,
        }
        return levels[skill]


@dataclass(frozen=True, slots=True)
class Translation:
    """A person's translation of one free text; `outdated`: the Norwegian has changed since."""

    part: TextPart
    part_id: UUID
    language: str
    words: str
    outdated: bool
    made_by: str | None


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing that was done to make a plan known."""

    id: UUID
    kind: NoticeKind
    on_date: date
    interpreter_language: str | None = None
    interpreter_qualified: bool | None = None


@dataclass(frozen=True, slots=True)
class Appeal:
    """An appeal; `late`: it came after the deadline, and may be admitted all the same."""

    id: UUID
    received_on: date
    how: str
    late: bool
    state: AppealState
    decided_on: date | None = None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What a participant thinks of a goal."""

    goal_id: UUID
    face: Face
    words: str | None
    shared: bool


@dataclass(frozen=True, slots=True)
class Commitment:
    """A signed contract or declaration."""

    id: UUID
    kind: CommitmentKind
    template_version: str
    language: str
    signed_on: date
    method: SigningMethod
    interpreter_language: str | None = None
    interpreter_qualified: bool | None = None


@dataclass(frozen=True, slots=True)
class Groundwork:
    """That mapping, guidance or an assessment was done."""

    id: UUID
    kind: GroundworkKind
    done_on: date
    done_by: Service


@dataclass(frozen=True, slots=True)
class Level:
    """A level that was reached, or for whose test somebody is ready."""

    id: UUID
    skill: Skill
    level: CefrLevel
    source: LevelSource
    on_date: date


@dataclass(frozen=True, slots=True)
class LanguageProgress:
    """How far somebody has come in Norwegian, for whoever teaches them.

    Attributes:
        goals: of the plan that is decided; none while there is no such plan.
        levels: what was told, newest first.
        sources: as what the one who asks may tell a level.
    """

    person: Person
    goals: tuple[LanguageGoal, ...]
    levels: tuple[Level, ...]
    sources: tuple[LevelSource, ...]


@dataclass(frozen=True, slots=True)
class Version:
    """One version with all that belongs to it, for those who work on the case.

    Attributes:
        edition: goes with every change of a draft.
        version: the plan's number.
        decided_by: a name; `elsewhere` the municipality that decided it, None: this one.
        frame_last_day: how long the rules of the decision's day let it last, named by `rule_version`.
    """

    id: UUID
    version: int
    edition: int
    state: PlanState
    content: Content
    based_on: UUID | None
    made_at: datetime | None
    proposed_at: datetime | None
    decided_on: date | None
    decided_by: str | None
    elsewhere: str | None
    appeal_deadline: date | None
    ended_on: date | None
    ended_reason: EndReason | None
    frame_last_day: date | None
    rule_version: str | None
    goals: tuple[Goal, ...]
    notices: tuple[Notice, ...]
    appeals: tuple[Appeal, ...]
    translations: tuple[Translation, ...]
    evaluations: tuple[Evaluation, ...]

    @property
    def is_open(self) -> bool:
        """Whether it can be changed still."""
        return self.state in {PlanState.DRAFT, PlanState.PROPOSED}

    @property
    def made_known_on(self) -> date | None:
        """The day from which the appeal runs; None: nobody has been told."""
        days = [each.on_date for each in self.notices if each.kind in MAKES_KNOWN]
        return min(days, default=None)


MAKES_KNOWN = frozenset({NoticeKind.SENT, NoticeKind.EXPLAINED_ORALLY, NoticeKind.ON_PAPER})
"""The notices that start the appeal; that it was opened or told again moves nothing."""


@dataclass(frozen=True, slots=True)
class PlanRecord:
    """All versions of one participant's plan with what belongs to them, for those who work on the case.

    Attributes:
        versions: newest first.
        frame: how long the programme may last; `latest_end` is with what has been decided about it.
        rule_version: names the rules of today.
        default_levels: the Norwegian goals that the schooling gives.
        gaps: what § 15 asks and the open version does not say; of none, nothing.
        reviews: why the decided plan should be looked at again, and since when.
        remind_from: from when the participant is told again that it is there to be read.
    """

    person: Person
    programme_id: UUID
    may_decide: bool
    versions: tuple[Version, ...]
    frame: Frame
    latest_end: date | None
    rule_version: str
    default_levels: tuple[LanguageGoal, ...]
    gaps: tuple[Gap, ...]
    reviews: tuple[tuple[ReviewCause, date], ...]
    remind_from: date | None
    groundwork: tuple[Groundwork, ...]
    levels: tuple[Level, ...]
    commitments: tuple[Commitment, ...]
    commitment_kind: CommitmentKind

    @property
    def open(self) -> Version | None:
        """The version that can be changed; None: there is none."""
        return next((each for each in self.versions if each.is_open), None)

    @property
    def decided(self) -> Version | None:
        """The plan that holds; None: there is none."""
        return next((each for each in self.versions if each.state is PlanState.DECIDED), None)


@dataclass(frozen=True, slots=True)
class MyPlan:
    """What a participant asks of their own plan beside its goals: what was agreed, and how to disagree.

    Attributes:
        version: the one that holds, or else the one that is being made.
        opened: somebody has opened the decided plan on the phone.
        former: the version that this one took the place of, and what differs from it; None: it is the first.
        proposed: what is put forward in its place, and what would differ; None: nothing is.
        commitments: what was signed; `commitment_kind` is what is signed today.
        reasons: in Norwegian, with a person's translations among `version.translations`.
    """

    version: Version
    opened: bool
    former: Compared | None
    proposed: Compared | None
    commitments: tuple[Commitment, ...]
    commitment_kind: CommitmentKind


@dataclass(frozen=True, slots=True)
class Compared:
    """Another version of one's own plan, and what differs between it and the one that is shown."""

    version: int
    changes: tuple[PlanChange, ...]


PHONE_TEMPLATES = {CommitmentKind.CONTRACT: "2026-1"}
"""The texts that can be signed on the phone: each has its words in `locales/*/commitment.ftl`, and another
text gets another name. Of a declaration there is none yet; it is signed with the adviser."""


@dataclass(frozen=True, slots=True)
class WithoutPlan:
    """A case without a plan that holds: since when the programme runs, and how far a plan has come."""

    participant_id: UUID
    name: str
    unit: str
    adviser: str | None
    starts_on: date | None
    state: PlanState | None
