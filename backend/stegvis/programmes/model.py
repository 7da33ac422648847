"""The words for what happens to a programme."""

from __future__ import annotations

from enum import StrEnum


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
