"""Marks, absence, and the week account that comes of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from uuid import UUID

from stegvis.kit.weeks import IsoWeek
from stegvis.rulebook.model import ActivityKind, CreditRule
from stegvis.timetable.model import TargetLine, WeekPlan


class Mark(StrEnum):
    """What was recorded of one person at one occurrence. No entry at all means unrecorded."""

    PRESENT = "present"
    LATE = "late"
    ABSENT = "absent"


class PassKind(StrEnum):
    """Whom a register is lent to."""

    ROOM = "room"
    """A device in a classroom: one class, until the day is over."""
    HOST = "host"
    """Who receives participants in practice: their own trainees, until the link is over."""


class AbsenceCategory(StrEnum):
    """Why somebody was away, as staff decided it (Integration Act § 17 and the Regulations).

    Never a diagnosis: which category, and whether a certificate was seen, is all that may be held
    (Regulations §§ 46-47).
    """

    SELF_CERTIFIED = "self_certified"
    MEDICAL_CERTIFICATE = "medical_certificate"
    CHILD_ILL = "child_ill"
    PREGNANCY = "pregnancy"
    BIRTH = "birth"
    BREASTFEEDING = "breastfeeding"
    WELFARE_LEAVE = "welfare_leave"
    PEACE_WORK = "peace_work"
    LONG_ILLNESS = "long_illness"
    PARENTAL_LEAVE = "parental_leave"
    RELIGIOUS_DAY = "religious_day"
    VACATION = "vacation"
    UNAPPROVED = "unapproved"

    @property
    def excuses(self) -> bool:
        """Whether such an absence is excused once it is approved."""
        return self is not AbsenceCategory.UNAPPROVED

    @property
    def adds_to_duration(self) -> bool:
        """Whether days of it, approved, are added to the programme (Regulations §§ 10, 19).

        Not a religious day and not holiday, which are taken within the programme. An hour a day of
        breastfeeding is never a whole day; whether it adds is not clear, so it does not.
        """
        return self not in {
            AbsenceCategory.BREASTFEEDING,
            AbsenceCategory.RELIGIOUS_DAY,
            AbsenceCategory.VACATION,
            AbsenceCategory.UNAPPROVED,
        }


class ClaimKind(StrEnum):
    """What a participant says of an absence (the first four), or asks for in advance (the rest)."""

    ILL = "ill"
    CHILD_ILL = "child_ill"
    APPOINTMENT = "appointment"
    OTHER = "other"
    WELFARE_LEAVE = "welfare_leave"
    RELIGIOUS_DAY = "religious_day"
    VACATION = "vacation"


class LeavePurpose(StrEnum):
    """What welfare leave is asked for (Integration Regulations, chapter 4)."""

    KINDERGARTEN_START = "kindergarten_start"
    SCHOOL_START = "school_start"
    WEDDING = "wedding"
    DEATH = "death"
    INTERVIEW = "interview"
    ADMISSION = "admission"
    DOCTOR_OR_DENTIST = "doctor_or_dentist"
    CARE = "care"
    OTHER = "other"


class ContestSays(StrEnum):
    """What a participant says is wrong about what was recorded, or about nothing being recorded."""

    WAS_THERE = "was_there"
    CAME_ON_TIME = "came_on_time"
    HAD_REASON = "had_reason"
    OTHER = "other"


class ContestAnswer(StrEnum):
    """What came of it."""

    CORRECTED = "corrected"
    STANDS = "stands"


class ExtensionMode(StrEnum):
    """How much of an absence above ten days is added (setting `extension_mode`)."""

    ALL = "all"
    """All of it, as the text stands: 8 and 6 days are 14."""
    EXCESS = "excess"
    """Only what is above ten: 8 and 6 days are 4."""


class Outcome(StrEnum):
    """What became of one occurrence for one participant."""

    ATTENDED = "attended"
    LATE = "late"
    """In part attended; the rest is excused or unexcused."""
    EXCUSED = "excused"
    UNEXCUSED = "unexcused"
    UNRECORDED = "unrecorded"
    CANCELLED = "cancelled"
    NOT_COUNTED = "not_counted"
    """Outside the programme's dates."""


@dataclass(frozen=True, slots=True)
class AttendanceEntry:
    """What was recorded for one participant at one occurrence, (slot, date).

    `on_date` is the date that the slot gave the occurrence, also after it has been moved. `recorded` is
    False where nobody recorded anything and a decision alone says that it was missed (`absence.effective`).

    Raises:
        ValueError: late minutes without `late`, or the reverse; a category for somebody present.
    """

    slot_id: UUID
    on_date: date
    mark: Mark
    late_minutes: int | None = None
    category: AbsenceCategory | None = None
    approved: bool = False
    certificate_seen: bool = False
    recorded: bool = True

    def __post_init__(self) -> None:
        if (self.mark is Mark.LATE) != (self.late_minutes is not None):
            raise ValueError("late minutes belong to late, and to nothing else")
        if self.late_minutes is not None and self.late_minutes < 1:
            raise ValueError("late by less than a minute is present")
        if self.mark is Mark.PRESENT and self.category is not None:
            raise ValueError("who was present was not absent")

    @property
    def excused(self) -> bool:
        """Whether what was missed is excused: it has a category that excuses, and is approved."""
        return self.approved and self.category is not None and self.category.excuses


@dataclass(frozen=True, slots=True)
class AccountLine:
    """One occurrence in a week account: what it counts, by which rule, and what became of it.

    `credited_minutes` is always the sum of attended, excused, unexcused and unrecorded.
    """

    occurrence_id: str
    date: date
    starts: time
    ends: time
    kind: ActivityKind
    clock_minutes: int
    lessons: int | None
    credited_minutes: int
    rule: CreditRule
    rate_per_lesson: int | None
    source: str
    outcome: Outcome
    attended_minutes: int = 0
    excused_minutes: int = 0
    unexcused_minutes: int = 0
    unrecorded_minutes: int = 0


@dataclass(frozen=True, slots=True)
class WeekAccount:
    """One participant's week: what was planned, what became of it, and what the target was.

    All in whole minutes of programme time. Planned is always the sum of attended, excused,
    unexcused and unrecorded; gap is target less planned. `rule_version` names the rules by which
    it can be explained years later.
    """

    week: IsoWeek
    planned_minutes: int
    attended_minutes: int
    excused_minutes: int
    unexcused_minutes: int
    unrecorded_minutes: int
    target_minutes: int
    rule_version: str
    lines: tuple[AccountLine, ...]
    target_lines: tuple[TargetLine, ...]

    @property
    def gap_minutes(self) -> int:
        """What is missing from the plan to fill the target; below zero, planned beyond it."""
        return self.target_minutes - self.planned_minutes


Entries = Mapping[tuple[UUID, date], AttendanceEntry]
"""What was recorded, by slot and the date that the slot gave."""


@dataclass(frozen=True, slots=True)
class RecordedWeek:
    """One participant's week: what is planned, what was recorded, and the account of it.

    `teachers` are the names of everybody who teaches in it, by id; `leave` are its calendar days of approved
    absence that was decided by whole days, also those on which nothing is planned.
    """

    plan: WeekPlan
    account: WeekAccount
    entries: Entries
    teachers: Mapping[UUID, str]
    leave: Mapping[date, AbsenceCategory] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ExtendingDay:
    """A working day on which all hours were missed, approved, for what adds to the programme."""

    date: date
    category: AbsenceCategory


@dataclass(frozen=True, slots=True)
class ExtendingAbsence:
    """How many working days a programme may be extended by for absence, and which days they come of.

    Attributes:
        days: all that were counted, oldest first.
        mode: by which reading of the rule.
        extends_by: what the rule gives; what has been added already is not taken off.
        source: of the rule.
    """

    days: tuple[ExtendingDay, ...]
    mode: ExtensionMode
    extends_by: int
    source: str
