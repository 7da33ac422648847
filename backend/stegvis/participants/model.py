"""The words for people in the programme and for who may see them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
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

    def groups_on(self, day: date) -> tuple[str, ...]:
        """The names of the groups that the participant belongs to on a day."""
        return tuple(
            each.group
            for each in self.memberships
            if each.valid_from <= day and (each.valid_to is None or day <= each.valid_to)
        )


@dataclass(frozen=True, slots=True)
class Helper:
    """Somebody whom a participant may turn to, and as what."""

    name: str
    relation: Relation
