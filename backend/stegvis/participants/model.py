"""The words for people in the programme and for who may see them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import IntFlag, StrEnum
from uuid import UUID

from stegvis.rulebook.model import EducationLevel, EndGoal, WeeklyTarget


class Sex(StrEnum):
    """As the national register holds it; outcomes are reported by it."""

    FEMALE = "female"
    MALE = "male"


class ReadingLevel(StrEnum):
    """How much text a person can use, in any language; apart from which languages they speak."""

    NONE = "none"
    SOME = "some"
    FLUENT = "fluent"


class PermitType(StrEnum):
    """Grounds of residence, as far as they choose a rule set."""

    REFUGEE = "refugee"
    RESETTLEMENT = "resettlement"
    HUMANITARIAN = "humanitarian"
    FAMILY = "family"
    COLLECTIVE_PROTECTION = "collective_protection"


class Track(StrEnum):
    """Where the programme leads: work or education (Integration Act § 14 a)."""

    WORK = "work"
    EDUCATION = "education"


class ProgrammeStatus(StrEnum):
    """Where a programme stands on a date."""

    AWAITING = "awaiting"
    ACTIVE = "active"
    ENDED = "ended"


class EndCause(StrEnum):
    """Why a programme ended (National Introduction Register)."""

    COMPLETED = "completed"
    WORK = "work"
    EDUCATION = "education"
    MOVED = "moved"
    STOPPED = "stopped"
    INTERRUPTED = "interrupted"
    OTHER = "other"


class MainActivity(StrEnum):
    """What somebody mainly does at the end of the programme, and a year later (the register's question)."""

    WORK = "work"
    WORK_PART_TIME = "work_part_time"
    PRIMARY_SCHOOL = "primary_school"
    UPPER_SECONDARY = "upper_secondary"
    VOCATIONAL_TRAINING = "vocational_training"
    HIGHER_EDUCATION = "higher_education"
    OTHER_EDUCATION = "other_education"
    NAV_MEASURE = "nav_measure"
    JOB_SEEKING = "job_seeking"
    MOVED = "moved"
    OTHER = "other"
    UNKNOWN = "unknown"


class Fact(StrEnum):
    """What a participant reads about themselves, and may say is wrong."""

    NAME = "name"
    BIRTH_DATE = "birth_date"
    PHONE = "phone"
    EMAIL = "email"
    LANGUAGE = "language"
    INTERPRETATION_LANGUAGE = "interpretation_language"
    CHILDREN = "children"
    PERMIT = "permit"
    EDUCATION = "education"
    PROGRAMME_DATES = "programme_dates"
    WEEKLY_TARGET = "weekly_target"
    ADVISER = "adviser"
    GROUPS = "groups"


class Answer(StrEnum):
    """What came of a participant's "this is wrong"."""

    CORRECTED = "corrected"
    KEPT = "kept"
    """It stays as it is; staff say why."""


class DelayReason(StrEnum):
    """Why a programme started later than three months after settlement or claim (§ 12)."""

    HEALTH_CHECK = "health_check"
    KINDERGARTEN = "kindergarten"
    COMPETENCE_MAPPING = "competence_mapping"
    CAREER_GUIDANCE = "career_guidance"
    COURSE_START = "course_start"
    OTHER = "other"


class Relation(StrEnum):
    """Why somebody may see a participant. Each is a dated grant; a protected person's circle is one too."""

    ADVISER = "adviser"
    STAND_IN = "stand_in"
    NAV_CONTACT = "nav_contact"
    TEACHER = "teacher"
    CONTACT_TEACHER = "contact_teacher"
    SUBSTITUTE = "substitute"
    PRACTICE_HOST = "practice_host"
    CIRCLE = "circle"


class DenialReason(StrEnum):
    """Why a member of staff must not see a participant (forvaltningsloven § 6); no more is asked or kept."""

    KINSHIP = "kinship"
    ACQUAINTANCE = "acquaintance"
    CONFLICT_OF_INTEREST = "conflict_of_interest"
    PARTICIPANT_ASKED = "participant_asked"


class Standing(IntFlag):
    """In which capacity somebody sees a participant; several may hold at once.

    It is worked out anew for every request (`queries.visible_to`), and decides which fields are seen.
    """

    CLASS = 1
    """As the teacher of a class, or as the coordinator of the unit."""
    CASE = 2
    """As the one who works on the case, or as the leader of the unit."""
    OWN = 4
    """As the participant."""


@dataclass(frozen=True, slots=True)
class Programme:
    """One period in the introduction programme, planned or begun; none of the dates need be known yet."""

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
    id: UUID | None = None
    version: int = 1
    end_goal: EndGoal | None = None
    main_activity: MainActivity | None = None
    elsewhere: str | None = None
    """The municipality that held it, `3403 Hamar`; None: this one."""


@dataclass(frozen=True, slots=True)
class Membership:
    """In a group from a day to a day, both included; None: still."""

    group_id: UUID
    group: str
    valid_from: date
    valid_to: date | None


@dataclass(frozen=True, slots=True)
class Person:
    """A participant as one actor may see them. Only `queries` makes one, so whoever holds it may look.

    Attributes:
        name: given name first.
        language: of the interface; `interpretation_language` and `reading_level` stand apart from it.
        programmes: oldest first.
        memberships: past and future ones too, since a week may lie anywhere.
        open_corrections: what the participant says is wrong and nobody has answered, oldest first; see
            `permissions.may_see_corrections`.
    """

    id: UUID
    standing: Standing
    name: str
    birth_date: date
    unit_id: UUID
    unit: str
    language: str
    interpretation_language: str | None
    reading_level: ReadingLevel
    protected: bool
    programmes: tuple[Programme, ...]
    memberships: tuple[Membership, ...]
    open_corrections: tuple[Correction, ...] = ()

    def groups_on(self, day: date) -> tuple[str, ...]:
        """The names of the groups that the participant belongs to on a day."""
        return tuple(
            each.group
            for each in self.memberships
            if each.valid_from <= day and (each.valid_to is None or day <= each.valid_to)
        )


@dataclass(frozen=True, slots=True)
class Period:
    """From a day to a day, both included; None: without an end."""

    first: date
    last: date | None

    def has(self, day: date) -> bool:
        """Tell whether a day lies in it."""
        return self.first <= day and (self.last is None or day <= self.last)

    def meets(self, other: Period) -> bool:
        """Tell whether the two have a day in common."""
        return (other.last is None or self.first <= other.last) and (
            self.last is None or other.first <= self.last
        )


@dataclass(frozen=True, slots=True)
class Grant:
    """That somebody may see one participant: who, as what, and when.

    Attributes:
        granted_by: whose doing it is; None: the import's.
    """

    id: UUID
    participant_id: UUID
    account_id: UUID
    relation: Relation
    period: Period
    granted_by: UUID | None = None


@dataclass(frozen=True, slots=True)
class Denial:
    """That somebody must not see one participant, whatever else would let them.

    Attributes:
        denied_by: whose doing it is.
    """

    id: UUID
    participant_id: UUID
    account_id: UUID
    reason: DenialReason
    period: Period
    denied_by: UUID


@dataclass(frozen=True, slots=True)
class GroupPlace:
    """A participant's place in a group, with its own key."""

    id: UUID
    participant_id: UUID
    group_id: UUID
    period: Period


@dataclass(frozen=True, slots=True)
class PracticePlace:
    """Where somebody has practice, and who receives them there; it gives nobody sight."""

    id: UUID
    participant_id: UUID
    organisation: str
    place: str | None
    host_name: str | None
    host_phone: str | None
    period: Period


@dataclass(frozen=True, slots=True)
class HandedGrant:
    """What becomes of one grant when its holder hands it over.

    Attributes:
        grant: as it was.
        ends_on: its new last day; None: it had not begun, and is taken back.
        opened: what the receiver gets; nothing where they have it all already.
    """

    grant: Grant
    ends_on: date | None
    opened: tuple[Period, ...]


@dataclass(frozen=True, slots=True)
class HandedStep:
    """What was done to one grant, as it is remembered: what was closed, and one grant that was opened."""

    closed: Grant
    ends_on: date | None
    opened: Grant | None


@dataclass(frozen=True, slots=True)
class Undoing:
    """How a hand-over is undone.

    Attributes:
        back: grants that are as they were again.
        gone: keys of the grants that it had opened.
        left: participants whose grants somebody has changed since: they stay as they are now.
    """

    back: tuple[Grant, ...]
    gone: frozenset[UUID]
    left: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class Helper:
    """Somebody whom a participant may turn to, and as what."""

    name: str
    relation: Relation


# ------------------------------------------------------------------------------ registering and editing


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What stands in the form about a person, as it was typed; nothing typed is an empty text.

    `details.read` makes `Details` of it. What somebody chose from a list is a code, or None.
    """

    given_name: str = ""
    family_name: str = ""
    birth_date: str = ""
    sex: Sex | None = None
    national_id: str = ""
    duf_number: str = ""
    phone: str = ""
    email: str = ""
    language: str = ""
    interpretation_language: str = ""
    reading_level: ReadingLevel | None = None
    has_children: bool | None = None
    children: tuple[str, ...] = ()
    permit_type: PermitType | None = None
    permit_on: str = ""
    settled_on: str = ""
    claimed_on: str = ""
    education_level: EducationLevel | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """What the office registers of a person. Nothing about health, religion or reasons for flight.

    Attributes:
        has_children: under 18; None: nobody has asked.
        children: their birth dates, where a rule will ask for an age and the person wants to tell.
    """

    given_name: str
    family_name: str
    birth_date: date | None
    sex: Sex | None
    national_id: str | None
    duf_number: str | None
    phone: str | None
    email: str | None
    language: str
    interpretation_language: str | None
    reading_level: ReadingLevel | None
    has_children: bool | None
    children: tuple[date, ...]
    permit_type: PermitType | None
    permit_on: date | None
    settled_on: date | None
    claimed_on: date | None
    education_level: EducationLevel | None


class Oddity(StrEnum):
    """What is unusual about a person's details, and may be right all the same."""

    SEX_NOT_IN_NUMBER = "sex_not_in_number"
    TOO_YOUNG = "too_young"
    TOO_OLD = "too_old"


class Number(StrEnum):
    """The numbers that nobody shares with anybody."""

    NATIONAL_ID = "national_id"
    DUF_NUMBER = "duf_number"


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Somebody registered who may be the same person; only whoever works on the case is told.

    Attributes:
        by: the numbers that are the same; none: the name and the birth date are.
    """

    person: Person
    by: frozenset[Number]


@dataclass(frozen=True, slots=True)
class Duplicates:
    """Who of those that are registered may be the same person.

    Attributes:
        people: those whose case the actor works on.
        in_use: numbers that somebody else has. Why the actor does not see them is not said: another
            unit, another adviser and a protected address must look alike.
    """

    people: tuple[Duplicate, ...] = ()
    in_use: frozenset[Number] = frozenset()


@dataclass(frozen=True, slots=True)
class Registered:
    """What the form about a person begins with. The numbers are not in it: see `Identity`.

    Attributes:
        version: differs whenever anything in it has changed.
    """

    id: UUID
    version: int
    details: Details
    has_national_id: bool
    has_duf_number: bool


@dataclass(frozen=True, slots=True)
class Identity:
    """The numbers by which other offices know a person."""

    national_id: str | None
    duf_number: str | None


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit in which somebody may register, with those who may be given the case there."""

    id: UUID
    name: str
    advisers: tuple[Adviser, ...]


@dataclass(frozen=True, slots=True)
class Adviser:
    """A member of staff who can be a participant's adviser."""

    id: UUID
    name: str


# ------------------------------------------------------------------------------ what participants read


@dataclass(frozen=True, slots=True)
class Correction:
    """That a participant says a fact is wrong, and what came of it.

    Attributes:
        answer_text: in Norwegian, as staff wrote it.
    """

    id: UUID
    fact: Fact
    asked_at: datetime
    answer: Answer | None = None
    answer_text: str | None = None
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class AboutMe:
    """What a participant reads about themselves, and who else can.

    Attributes:
        helpers: those with a grant of their own or on a group, adviser first.
        leaders: the leaders of the unit, by name.
        coordinators: those who coordinate it.
    """

    person: Person
    details: Details
    helpers: tuple[Helper, ...]
    leaders: tuple[str, ...]
    coordinators: tuple[str, ...]
    corrections: tuple[Correction, ...]
