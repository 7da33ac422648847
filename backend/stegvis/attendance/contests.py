"""What a participant says is wrong of what was recorded, and the answer to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from uuid import UUID

from stegvis.attendance.model import (
    AbsenceCategory,
    AttendanceEntry,
    ContestAnswer,
    ContestSays,
    Mark,
)
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import Fault
from stegvis.rulebook.model import ActivityKind

LONGEST_NOTE = 500


class ContestReason(StrEnum):
    """Why it was corrected, or stands; worded for the participant in their language."""

    RECORDED_WRONG = "recorded_wrong"
    """The mark was a mistake."""
    TEACHER_AGREES = "teacher_agrees"
    REASON_APPROVED = "reason_approved"
    """They were away, and it is excused."""
    TEACHER_REMEMBERS = "teacher_remembers"
    """The teacher remembers it as it was recorded."""
    LIST_SAYS = "list_says"
    """The list of the day says what was recorded."""
    REASON_NOT_APPROVED = "reason_not_approved"
    SPOKEN = "spoken"
    """They have spoken about it."""


FITTING = {
    ContestAnswer.CORRECTED: (
        ContestReason.RECORDED_WRONG,
        ContestReason.TEACHER_AGREES,
        ContestReason.REASON_APPROVED,
        ContestReason.SPOKEN,
    ),
    ContestAnswer.STANDS: (
        ContestReason.TEACHER_REMEMBERS,
        ContestReason.LIST_SAYS,
        ContestReason.REASON_NOT_APPROVED,
        ContestReason.SPOKEN,
    ),
}
"""The reasons that go with an answer."""


@dataclass(frozen=True, slots=True)
class Contest:
    """Something that a participant says is wrong.

    Attributes:
        slot_id, on_date: the occurrence, by the date that the slot gave it; `held_on` is where it lay.
        mark, late_minutes: as recorded now; None: nothing is.
        made_at: by the phone's clock, never later than `received_at`.
        note: in Norwegian.
    """

    id: UUID
    participant_id: UUID
    name: str
    slot_id: UUID
    on_date: date
    held_on: date
    starts: time
    ends: time
    kind: ActivityKind
    activity: str | None
    mark: Mark | None
    late_minutes: int | None
    says: ContestSays
    made_at: datetime
    received_at: datetime
    answer: ContestAnswer | None
    reason: ContestReason | None
    note: str | None
    answered_by: str | None
    answered_at: datetime | None

    def days(self, today: date) -> int:
        """How many days it has waited, or waited until it was answered."""
        until = oslo_date(self.answered_at) if self.answered_at else today
        return max(0, (until - oslo_date(self.received_at)).days)


@dataclass(frozen=True, slots=True)
class NewMark:
    """What is to stand instead; read by `faults_of_mark` before it is made an entry."""

    mark: Mark
    late_minutes: int | None = None
    category: AbsenceCategory | None = None
    approved: bool = False
    certificate_seen: bool = False

    def entry(self, slot_id: UUID, on_date: date) -> AttendanceEntry:
        """It as an entry."""
        return AttendanceEntry(
            slot_id,
            on_date,
            self.mark,
            self.late_minutes,
            self.category,
            self.approved,
            self.certificate_seen,
        )


_LONGEST_LATE = 24 * 60


def faults_of_mark(new: NewMark) -> Iterator[Fault]:
    """All that is wrong with a mark."""
    late = new.mark is Mark.LATE
    if late and not 1 <= (new.late_minutes or 0) <= _LONGEST_LATE:
        yield Fault("lateMinutes", "attendance.how-late")
    if not late and new.late_minutes is not None:
        yield Fault("lateMinutes", "attendance.not-late")
    if new.mark is Mark.PRESENT and (new.category or new.approved or new.certificate_seen):
        yield Fault("category", "attendance.was-there")
    elif new.approved and (new.category is None or not new.category.excuses):
        yield Fault("category", "attendance.approved-as-what")


def faults_of_answer(
    answer: ContestAnswer, reason: ContestReason, note: str, new: NewMark | None
) -> Iterator[Fault]:
    """All that is wrong with an answer: what is corrected has a new mark, and a reason fits its answer."""
    if reason not in FITTING[answer]:
        yield Fault("reason", "attendance.reason-does-not-fit")
    if len(note) > LONGEST_NOTE:
        yield Fault("note", "kit.too-long", {"most": LONGEST_NOTE})
    if answer is ContestAnswer.CORRECTED and new is None:
        yield Fault("mark", "kit.required")
    if answer is ContestAnswer.CORRECTED and new is not None:
        yield from faults_of_mark(new)
