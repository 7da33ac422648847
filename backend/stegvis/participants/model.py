"""The words for people in the programme and for who may see them."""

from __future__ import annotations

from enum import StrEnum


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


class EducationLevel(StrEnum):
    """Schooling completed before the programme (Integration Act §§ 13-14, Regulations § 28)."""

    NONE = "none"
    PRIMARY = "primary"
    UPPER_SECONDARY = "upper_secondary"
    HIGHER = "higher"


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
