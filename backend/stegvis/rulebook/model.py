"""What a rule, an activity kind and a rule set are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ActivityKind(StrEnum):
    """What a participant does in programme time. The kinds' properties stand in `kinds.py`."""

    NORWEGIAN = "norwegian"
    SOCIAL_STUDIES = "social_studies"
    LIFE_SKILLS = "life_skills"
    PARENTAL_GUIDANCE = "parental_guidance"
    WORK_PRACTICE = "work_practice"
    LANGUAGE_PRACTICE = "language_practice"
    PRIMARY_SCHOOL = "primary_school"
    UPPER_SECONDARY = "upper_secondary"
    NAV_MEASURE = "nav_measure"
    TRADE_COURSE = "trade_course"
    PART_TIME_WORK = "part_time_work"
    JOB_SEARCH = "job_search"
    CAREER_GUIDANCE = "career_guidance"
    GUIDED_STUDY = "guided_study"
    HOMEWORK_HELP = "homework_help"
    WOMENS_GROUP = "womens_group"
    HEALTH_INFORMATION = "health_information"
    OTHER = "other"


class SocialStudiesModule(StrEnum):
    """The modules of the course in social studies, 25 lessons each (Regulations on social studies)."""

    EDUCATION_AND_WORK = "education_and_work"
    """Education and working life."""
    FAMILY_AND_HEALTH = "family_and_health"
    NORWAY_BEFORE_AND_NOW = "norway_before_and_now"


class Credit(StrEnum):
    """How time in an activity becomes programme time."""

    LESSON = "lesson"
    """Each lesson counts as more than it lasts, for the preparation that it asks for."""
    CLOCK = "clock"
    """A minute counts as a minute."""


class WeeklyTarget(StrEnum):
    """Which full week a participant has; the other one than `FULL_TIME` needs a reason."""

    FULL_TIME = "full_time"
    """37.5 hours: activities without preparation, or lessons credited with their preparation."""
    OWN_WORK = "own_work"
    """30 hours: the activities demand substantial own work, so it is not credited once more."""


class RuleGroup(StrEnum):
    """Participants who share rule sets."""

    ORDINARY = "ordinary"
    COLLECTIVE_PROTECTION = "collective_protection"
    """Residence after utlendingsloven § 34: chapter 6 A of the Integration Act."""


class EducationLevel(StrEnum):
    """Schooling completed before the programme (Integration Act §§ 13-14, Regulations § 28)."""

    NONE = "none"
    PRIMARY = "primary"
    UPPER_SECONDARY = "upper_secondary"
    HIGHER = "higher"


class EndGoal(StrEnum):
    """What the programme qualifies for; it decides the longest duration (§§ 13-14)."""

    WORK = "work"
    PARTS_OF_UPPER_SECONDARY = "parts_of_upper_secondary"
    UPPER_SECONDARY = "upper_secondary"
    VOCATIONAL_TRAINING = "vocational_training"
    HIGHER_EDUCATION = "higher_education"


class FrameCase(StrEnum):
    """Which row of the law's table of lengths a programme falls under."""

    EDUCATED = "educated"
    """Upper secondary education or higher from before, whatever the end goal (§ 13)."""
    WORK = "work"
    PARTS_OF_UPPER_SECONDARY = "parts_of_upper_secondary"
    UPPER_SECONDARY = "upper_secondary"
    VOCATIONAL_TRAINING = "vocational_training"


class Hindrance(StrEnum):
    """Why no length can be told."""

    NO_OFFER = "no_offer"
    """Nobody knows when the start was offered, which chooses the lengths."""
    NO_GOAL = "no_goal"
    WORK_ALONE = "work_alone"
    """Above the age up to which another goal than work can be set."""
    NEEDS_UPPER_SECONDARY = "needs_upper_secondary"
    """Higher education asks for upper secondary education first."""


class StepCode(StrEnum):
    """The steps by which a frame is told, in their order."""

    LENGTHS = "lengths"
    """The start offer chooses which lengths apply."""
    HAS_UPPER_SECONDARY = "has_upper_secondary"
    HAS_UPPER_SECONDARY_FROM_UKRAINE = "has_upper_secondary_from_ukraine"
    LACKS_UPPER_SECONDARY = "lacks_upper_secondary"
    WORK_ALONE = "work_alone"
    YOUNG = "young"
    """Under 25 without upper secondary education: completing it is the goal, unless another is better."""
    LENGTH = "length"
    EXTENSION = "extension"
    EXTENSION_OWED = "extension_owed"
    """The same, where it must be given when it can help to reach the goal."""
    NO_EXTENSION = "no_extension"


class CreditRule(StrEnum):
    """The name of the rule that credited an occurrence."""

    LESSON_CREDIT = "lesson-credit"
    CLOCK_TIME = "clock-time"


@dataclass(frozen=True, slots=True)
class Kind:
    """An activity kind's properties: how it is credited, and whether it is work-oriented."""

    code: ActivityKind
    credit: Credit
    work_oriented: bool


@dataclass(frozen=True, slots=True)
class Rule:
    """The value of one setting from a date on, with the source that says so.

    `source` is a citation (section of a law, page of an authority); `comment` tells what is our own
    reading of it.
    """

    key: str
    value: int | bool | str
    valid_from: date
    source: str
    comment: str = ""


@dataclass(frozen=True, slots=True)
class NationalRules:
    """A rule set as the law gives it: for whom, from which start offer on, with which values."""

    version: str
    group: RuleGroup
    offers_from: date
    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class FrameLaw:
    """How long a programme may last in one case, from which start offer on.

    Attributes:
        version: names the set of lengths.
        extension_months: 0: it cannot be extended.
        extension_owed: the extension must be given when it can help to reach the goal.
        comment: our own reading; on what is not `verified`, what is to be looked up.
    """

    version: str
    offers_from: date
    case: FrameCase
    months: int
    extension_months: int
    source: str
    extension_owed: bool = False
    verified: bool = True
    comment: str = ""

    @property
    def months_key(self) -> str:
        """The setting by which a municipality says another length."""
        return f"programme_months.{self.version}.{self.case}"

    @property
    def extension_key(self) -> str:
        """The setting by which a municipality says another extension."""
        return f"extension_months.{self.version}.{self.case}"


@dataclass(frozen=True, slots=True)
class Step:
    """One step in how a frame came about: what was found, by which rule, and the days it leads to.

    `number` is what the step speaks of: months of a length, an age.
    """

    code: StepCode
    source: str
    number: int | None = None
    from_day: date | None = None
    to_day: date | None = None
    verified: bool = True


@dataclass(frozen=True, slots=True)
class Frame:
    """How long one programme may last, and for which goals, told step by step.

    Attributes:
        version: of the rule set and, where they differ, of the lengths: `2026-01`.
        case: None while something hinders.
        goals: the end goals that may be set; `default_goal` is the one that the law sets first.
        max_months, extension_months: None while something hinders.
        last_day: the longest without an extension; None: it has no start yet.
        extended_to: the longest with one.
        hindrance: why no length can be told; None: it can.
    """

    version: str
    case: FrameCase | None
    goals: tuple[EndGoal, ...]
    default_goal: EndGoal | None
    max_months: int | None
    extension_months: int | None
    last_day: date | None
    extended_to: date | None
    steps: tuple[Step, ...]
    hindrance: Hindrance | None


@dataclass(frozen=True, slots=True)
class Override:
    """A setting as a municipality has decided it itself, from a date on; the value as stored."""

    key: str
    value: str
    valid_from: date
    source: str


@dataclass(frozen=True, slots=True)
class MunicipalRules:
    """All overrides of one municipality, and the short name that versions carry (`harstad`)."""

    name: str
    overrides: tuple[Override, ...]


@dataclass(frozen=True, slots=True)
class Crediting:
    """How an activity is credited: the rule, minutes per lesson (None: by the clock), the source."""

    rule: CreditRule
    rate_per_lesson: int | None
    source: str


@dataclass(frozen=True, slots=True, eq=False)
class RuleSet:
    """What applies to one participant in one week.

    Attributes:
        version: names this very set of values, `2026-01+harstad-2`; printed with every result.
        weekly_target: which full week this participant has.
        week_minutes: the target of a week without days off.
        programme_days: over how many days, from Monday on, the week's target is spread.
        target_source: why the target is what it is.
        day_off_source: why a day off or time off lowers it.
        lesson_minutes: how long a lesson lasts.
        lesson_rate: what a lesson counts as for this participant, where a kind has no own rate.
        crediting: how each kind is credited.
        settings: every value in force, by its key, for what later rules ask.
    """

    version: str
    weekly_target: WeeklyTarget
    week_minutes: int
    programme_days: int
    target_source: str
    day_off_source: str
    lesson_minutes: int
    lesson_rate: int
    crediting: Mapping[ActivityKind, Crediting]
    settings: Mapping[str, int | bool | str]
