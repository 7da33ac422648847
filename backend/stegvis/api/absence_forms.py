"""What forms about absence send, read as the features know it."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

import strawberry

from stegvis.api.records import day, key
from stegvis.attendance import absence as rules
from stegvis.attendance.actions import absence as actions
from stegvis.attendance.model import AbsenceCategory, ClaimKind, LeavePurpose
from stegvis.kit.errors import Fault, InvalidInput
from stegvis.payments.actions import AfterLock
from stegvis.payments.model import AddendumReason

strawberry.enum(AbsenceCategory)
strawberry.enum(ClaimKind)
strawberry.enum(LeavePurpose)
strawberry.enum(rules.DecisionReason, name="AbsenceReason")


@strawberry.input
class AbsenceReportInput:
    """What is told of an absence; a day is `2026-11-25`, a part of one day has hours, `madeAt` an instant."""

    id: strawberry.ID
    kind: ClaimKind
    starts_on: str
    ends_on: str
    starts_at: str | None = None
    ends_at: str | None = None
    made_at: str

    def read(self) -> actions.NewClaim:
        """Translate.

        Raises:
            InvalidInput: days or hours that are none; a kind that is asked for, not told.
        """
        if self.kind not in rules.REPORTED:
            raise InvalidInput([Fault("kind", "attendance.ask-instead")])
        span = _span(self.starts_on, self.ends_on, self.starts_at, self.ends_at)
        return actions.NewClaim(key(self.id), self.kind, None, span, _instant(self.made_at))


@strawberry.input
class LeaveInput:
    """What leave is asked for; `purpose` goes with welfare leave alone."""

    id: strawberry.ID
    kind: ClaimKind
    purpose: LeavePurpose | None = None
    starts_on: str
    ends_on: str
    starts_at: str | None = None
    ends_at: str | None = None
    made_at: str

    def read(self) -> actions.NewClaim:
        """Translate.

        Raises:
            InvalidInput: days or hours that are none; a kind that is told, not asked for.
        """
        if self.kind in rules.REPORTED:
            raise InvalidInput([Fault("kind", "attendance.report-instead")])
        span = _span(self.starts_on, self.ends_on, self.starts_at, self.ends_at)
        return actions.NewClaim(key(self.id), self.kind, self.purpose, span, _instant(self.made_at))


@strawberry.input
class AbsenceDecisionInput:
    """What is decided of a period.

    `soleCarer`, `chronic`, `gaveBirth` are answered for the sums alone, and kept nowhere. `knowingly`: what
    the rules say against it has been read.
    """

    id: strawberry.ID
    claim_id: str | None = None
    starts_on: str
    ends_on: str
    starts_at: str | None = None
    ends_at: str | None = None
    category: AbsenceCategory
    approved: bool
    certificate_seen: bool
    reason: rules.DecisionReason | None = None
    sole_carer: bool = False
    chronic: bool = False
    gave_birth: bool = False
    knowingly: bool = False

    def read(self, participant_id: UUID) -> actions.NewDecision:
        """Translate.

        Raises:
            InvalidInput: days or hours that are none.
        """
        return actions.NewDecision(
            key=key(self.id),
            participant_id=participant_id,
            span=_span(self.starts_on, self.ends_on, self.starts_at, self.ends_at),
            category=self.category,
            approved=self.approved,
            certificate_seen=self.certificate_seen,
            reason=self.reason,
            claim_id=key(self.claim_id) if self.claim_id else None,
            sole_carer=self.sole_carer,
            chronic=self.chronic,
            gave_birth=self.gave_birth,
        )


@strawberry.input
class AfterLockInput:
    """Why something is decided of months that are locked for payment; `note` in Norwegian."""

    reason: AddendumReason
    note: str = ""

    def read(self) -> AfterLock:
        """Translate."""
        return AfterLock(self.reason, self.note)


@strawberry.input
class OneOfManyInput:
    """One of many decisions, and whom it is about."""

    person: strawberry.ID
    decision: AbsenceDecisionInput


def _span(starts_on: str, ends_on: str, starts_at: str | None, ends_at: str | None) -> rules.Span:
    """A span of a form; all that is wrong with it at once.

    Raises:
        InvalidInput: days or hours that are none, or in the wrong order.
    """
    faults: list[Fault] = []
    first, last = _day(starts_on, "startsOn", faults), _day(ends_on, "endsOn", faults)
    begins, ends = _clock(starts_at, "startsAt", faults), _clock(ends_at, "endsAt", faults)
    if first and last and last < first:
        faults.append(Fault("endsOn", "attendance.ends-before-it-starts"))
    if begins and ends and ends <= begins:
        faults.append(Fault("endsAt", "attendance.ends-before-it-starts"))
    if (begins is None) != (ends is None) and not faults:
        faults.append(Fault("endsAt" if begins else "startsAt", "kit.required"))
    if begins and first != last and not faults:
        faults.append(Fault("startsAt", "attendance.part-of-one-day"))
    if faults or first is None or last is None:
        raise InvalidInput(faults)
    return rules.Span(first, last, begins, ends)


def _day(text: str, field: str, faults: list[Fault]) -> dt.date | None:
    try:
        read = day(text, field)
    except InvalidInput as wrong:
        faults += wrong.faults
        return None
    if read is None:
        faults.append(Fault(field, "kit.required"))
    return read


def _clock(text: str | None, field: str, faults: list[Fault]) -> dt.time | None:
    if not text:
        return None
    try:
        read = dt.time.fromisoformat(text)
    except ValueError:
        read = None
    if read is None or read.second or read.microsecond or read.tzinfo:
        faults.append(Fault(field, "attendance.no-time"))
        return None
    return read


def _instant(text: str) -> dt.datetime:
    try:
        read = dt.datetime.fromisoformat(text)
    except ValueError:
        read = None
    if read is None or read.tzinfo is None:
        raise InvalidInput([Fault("madeAt", "attendance.no-time")])
    return read.astimezone(dt.UTC)
