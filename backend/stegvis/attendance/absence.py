"""What is claimed of an absence, what is decided about it, and what of a timetable a decision covers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID

from stegvis.attendance.model import (
    AbsenceCategory,
    AttendanceEntry,
    ClaimKind,
    Entries,
    LeavePurpose,
    Mark,
)
from stegvis.kit.errors import Fault
from stegvis.kit.public_holidays import is_working_day
from stegvis.timetable.model import PlannedOccurrence, WeekPlan

REPORTED = frozenset({ClaimKind.ILL, ClaimKind.CHILD_ILL, ClaimKind.APPOINTMENT, ClaimKind.OTHER})
"""What a participant tells of; the other kinds are asked for."""

DAYS_BACK = 14
"""So long afterwards an absence may still be told of by oneself; later it is for the adviser to hear."""

LONGEST = 366
"""Days that one claim or decision may span, both ends included."""

NOTICE_DAYS = 14
"""So long before it a religious day must be told of (Integration Regulations § 17)."""

CLOCK_MAY_DIFFER = timedelta(days=14)
"""How much older than its arrival a phone may say that a claim is: what is told offline waits for a net."""


class ClaimState(StrEnum):
    """How far a claim has come."""

    RECEIVED = "received"
    APPROVED = "approved"
    IN_PART = "in_part"
    """Some of its days are approved, others are not, or not yet."""
    NOT_APPROVED = "not_approved"
    WITHDRAWN = "withdrawn"


class DecisionReason(StrEnum):
    """Why an absence was decided as it was: a code, so that it can be read in every language."""

    NO_GROUND = "no_ground"
    """Neither illness, nor a compelling reason of welfare, nor leave that was given."""
    QUOTA_USED = "quota_used"
    NO_CERTIFICATE = "no_certificate"
    SHORT_NOTICE = "short_notice"
    CAN_BE_ANOTHER_TIME = "can_be_another_time"
    AGREED = "agreed"
    """Approved although the rule would not give it: the adviser and the participant agreed."""


@dataclass(frozen=True, slots=True)
class Span:
    """Whole days, both ends included, or a part of one day on the clocks of Norway.

    Raises:
        ValueError: it cannot be.
    """

    starts_on: date
    ends_on: date
    starts_at: time | None = None
    ends_at: time | None = None

    def __post_init__(self) -> None:
        if self.ends_on < self.starts_on:
            raise ValueError("it ends before it starts")
        if (self.starts_at is None) != (self.ends_at is None):
            raise ValueError("a start goes with an end")
        if self.starts_at is not None and self.ends_at is not None:
            if self.starts_on != self.ends_on:
                raise ValueError("a part is a part of one day")
            if self.ends_at <= self.starts_at:
                raise ValueError("it ends before it starts")

    @property
    def days(self) -> Iterator[date]:
        """Its calendar days."""
        for ordinal in range(self.starts_on.toordinal(), self.ends_on.toordinal() + 1):
            yield date.fromordinal(ordinal)

    @property
    def part_minutes(self) -> int | None:
        """How long a part of a day is; None: whole days."""
        if self.starts_at is None or self.ends_at is None:
            return None
        return _minutes(self.ends_at) - _minutes(self.starts_at)

    def covers(self, day: date, starts: time, ends: time) -> bool:
        """Whether all of some hours lies within it."""
        if not self.starts_on <= day <= self.ends_on:
            return False
        if self.starts_at is None or self.ends_at is None:
            return True
        return self.starts_at <= starts and ends <= self.ends_at

    def meets(self, other: Span) -> bool:
        """Whether the two have time in common; one part of a day may follow right upon another."""
        if self.ends_on < other.starts_on or other.ends_on < self.starts_on:
            return False
        if not (self.starts_at and self.ends_at and other.starts_at and other.ends_at):
            return True
        return self.starts_at < other.ends_at and other.starts_at < self.ends_at


@dataclass(frozen=True, slots=True)
class Claim:
    """What a participant says of an absence, or asks for; nothing of it is decided.

    Attributes:
        purpose: of welfare leave, and of nothing else.
        made_at: by the phone's clock, never after `received_at`.
        told_by: the member of staff who told it on the participant's behalf; None: the participant.
    """

    id: UUID
    participant_id: UUID
    kind: ClaimKind
    purpose: LeavePurpose | None
    span: Span
    made_at: datetime
    received_at: datetime
    withdrawn_at: datetime | None = None
    told_by: str | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """What staff decided of a period; revoked, never changed.

    Attributes:
        warnings: codes of what was shown before it was decided.
        decided_by, revoked_by: names of staff.
        purpose: of the claim that it answers, where that was welfare leave.
    """

    id: UUID
    participant_id: UUID
    span: Span
    category: AbsenceCategory
    approved: bool
    certificate_seen: bool = False
    claim_id: UUID | None = None
    reason: DecisionReason | None = None
    warnings: tuple[str, ...] = ()
    rule_version: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None
    revoked_at: datetime | None = None
    revoked_by: str | None = None
    purpose: LeavePurpose | None = None

    @property
    def stands(self) -> bool:
        """Whether it has not been revoked."""
        return self.revoked_at is None


# ------------------------------------------------------------------------------ marks, with what is decided


def effective(
    entry: AttendanceEntry | None, decision: Decision | None, key: tuple[UUID, date]
) -> AttendanceEntry | None:
    """What counts of one occurrence: what was recorded, with the decision that covers it laid over.

    Who was there was there. What has a category of its own keeps it. What was missed without one takes the
    decision's. Where nothing was recorded, an approved decision is a known, decided absence; one that was
    not approved, or a mere claim, leaves it unrecorded: unrecorded is never absent.

    Args:
        entry: what was recorded, if anything.
        decision: the standing one that covers the occurrence (`covering`), if any.
        key: the slot, and the date that it gave the occurrence.
    """
    if decision is None or not decision.stands:
        return entry
    if entry is None:
        return _decided(key, decision) if decision.approved else None
    if entry.mark is Mark.PRESENT or entry.category is not None:
        return entry
    return AttendanceEntry(
        slot_id=entry.slot_id,
        on_date=entry.on_date,
        mark=entry.mark,
        late_minutes=entry.late_minutes,
        category=decision.category,
        approved=decision.approved,
        certificate_seen=decision.certificate_seen,
    )


def _decided(key: tuple[UUID, date], decision: Decision) -> AttendanceEntry:
    slot_id, on_date = key
    return AttendanceEntry(
        slot_id=slot_id,
        on_date=on_date,
        mark=Mark.ABSENT,
        category=decision.category,
        approved=decision.approved,
        certificate_seen=decision.certificate_seen,
        recorded=False,
    )


def covering(
    planned: PlannedOccurrence, entry: AttendanceEntry | None, decisions: Iterable[Decision]
) -> Decision | None:
    """The standing decision within which all lies that was missed of an occurrence.

    Of somebody who came late that is from the start until they came, by the clock; of everybody else the
    whole. What a part of a day covers only in part, it does not cover: that is for staff to settle by hand.
    """
    occurrence = planned.occurrence
    ends = occurrence.ends
    if entry is not None and entry.late_minutes is not None:
        came = _minutes(occurrence.starts) + entry.late_minutes
        ends = min(ends, time(*divmod(min(came, _LAST_MINUTE), 60)))
    for decision in decisions:
        if decision.stands and decision.span.covers(occurrence.date, occurrence.starts, ends):
            return decision
    return None


def laid_over(plan: WeekPlan, entries: Entries, decisions: Iterable[Decision]) -> Entries:
    """All entries, with those of one week's occurrences as they count once decisions are laid over them."""
    monday, sunday = plan.week.monday, plan.week.sunday
    held = [
        each
        for each in decisions
        if each.stands and each.span.starts_on <= sunday and each.span.ends_on >= monday
    ]
    if not held:
        return entries
    counted = dict(entries)
    for planned in (each for day in plan.days for each in day.occurrences):
        key = (planned.occurrence.slot.id, planned.occurrence.slot_date)
        entry = effective(entries.get(key), covering(planned, entries.get(key), held), key)
        if entry is not None:
            counted[key] = entry
    return counted


def leave_days(decisions: Iterable[Decision], first: date, last: date) -> dict[date, AbsenceCategory]:
    """The calendar days of a period that are approved absence as a whole, by decisions that stand."""
    return {
        day: each.category
        for each in decisions
        if each.stands and each.approved and each.span.part_minutes is None
        if each.span.starts_on <= last and each.span.ends_on >= first
        for day in Span(max(first, each.span.starts_on), min(last, each.span.ends_on)).days
    }


_LAST_MINUTE = 24 * 60 - 1


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


# ------------------------------------------------------------------------------ claims


def state_of(claim: Claim, decisions: Iterable[Decision]) -> ClaimState:
    """How far a claim has come, by the decisions that answer it and stand.

    Approved only when each of its working days is (of a claim without any, each day).
    """
    if claim.withdrawn_at is not None:
        return ClaimState.WITHDRAWN
    answers = [each for each in decisions if each.claim_id == claim.id and each.stands]
    if not answers:
        return ClaimState.RECEIVED
    approved = [each for each in answers if each.approved]
    if not approved:
        return ClaimState.NOT_APPROVED
    days = [day for day in claim.span.days if is_working_day(day)] or list(claim.span.days)
    whole = all(any(each.span.starts_on <= day <= each.span.ends_on for each in approved) for day in days)
    return ClaimState.APPROVED if whole and len(approved) == len(answers) else ClaimState.IN_PART


def clamped(made_at: datetime, received_at: datetime) -> datetime:
    """When a claim was made, as far as a clock can be believed: neither after it came nor long before."""
    return min(max(made_at, received_at - CLOCK_MAY_DIFFER), received_at)


def claim_faults(
    kind: ClaimKind,
    purpose: LeavePurpose | None,
    span: Span,
    today: date,
    others: Iterable[Claim],
    *,
    by_staff: bool = False,
) -> list[Fault]:
    """All that stands against telling of an absence, or asking for leave, each at its field.

    Args:
        kind: what is told, or asked for.
        purpose: of welfare leave.
        span: when.
        today: the day in Norway.
        others: the participant's claims that are not withdrawn and wait for an answer.
        by_staff: told by staff on the participant's behalf, who may have heard of it late.
    """
    faults = []
    if (kind is ClaimKind.WELFARE_LEAVE) != (purpose is not None):
        faults.append(Fault("purpose", "kit.required" if purpose is None else "attendance.purpose-of-what"))
    if not by_staff and span.starts_on < today - timedelta(days=DAYS_BACK):
        faults.append(Fault("startsOn", "attendance.too-long-ago", {"days": DAYS_BACK}))
    if span.starts_on > today + timedelta(days=LONGEST):
        faults.append(Fault("startsOn", "attendance.too-far-ahead"))
    if (span.ends_on - span.starts_on).days >= LONGEST:
        faults.append(Fault("endsOn", "attendance.too-many-days", {"most": LONGEST}))
    if kind in _WHOLE_DAYS and span.part_minutes is not None:
        faults.append(Fault("startsAt", "attendance.whole-days-only"))
    if kind is ClaimKind.RELIGIOUS_DAY and not by_staff and not in_time(span, today):
        faults.append(Fault("startsOn", "attendance.notice-first", {"days": NOTICE_DAYS}))
    if any(each.kind is kind and each.span.meets(span) for each in others):
        faults.append(Fault("startsOn", "attendance.told-already"))
    return faults


def in_time(span: Span, told_on: date) -> bool:
    """Whether a religious day was told of fourteen days before it (Integration Regulations § 17)."""
    return told_on + timedelta(days=NOTICE_DAYS) <= span.starts_on


_WHOLE_DAYS = frozenset({ClaimKind.RELIGIOUS_DAY, ClaimKind.VACATION})

SUGGESTED: Mapping[ClaimKind, AbsenceCategory] = {
    ClaimKind.ILL: AbsenceCategory.SELF_CERTIFIED,
    ClaimKind.CHILD_ILL: AbsenceCategory.CHILD_ILL,
    ClaimKind.APPOINTMENT: AbsenceCategory.WELFARE_LEAVE,
    ClaimKind.OTHER: AbsenceCategory.WELFARE_LEAVE,
    ClaimKind.WELFARE_LEAVE: AbsenceCategory.WELFARE_LEAVE,
    ClaimKind.RELIGIOUS_DAY: AbsenceCategory.RELIGIOUS_DAY,
    ClaimKind.VACATION: AbsenceCategory.VACATION,
}
"""What a claim would be if it were true: what a form begins with. People decide."""


# ------------------------------------------------------------------------------ decisions

TIME_OFF = frozenset({AbsenceCategory.RELIGIOUS_DAY, AbsenceCategory.VACATION})
"""Categories that lower a participant's own target once they are approved: whole days off."""


def decision_faults(
    span: Span, category: AbsenceCategory, reason: DecisionReason | None, *, approved: bool
) -> list[Fault]:
    """All that makes a decision impossible, each at its field; what merely speaks against it is a warning."""
    faults = []
    if approved and category is AbsenceCategory.UNAPPROVED:
        faults.append(Fault("category", "attendance.unapproved-is-not-approved"))
    if not approved and reason is None:
        faults.append(Fault("reason", "kit.required"))
    if (span.ends_on - span.starts_on).days >= LONGEST:
        faults.append(Fault("endsOn", "attendance.too-many-days", {"most": LONGEST}))
    if category in TIME_OFF and span.part_minutes is not None:
        faults.append(Fault("startsAt", "attendance.whole-days-only"))
    return faults
