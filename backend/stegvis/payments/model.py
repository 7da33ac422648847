"""Values and words of payment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID

from stegvis.attendance.month import MonthAccount
from stegvis.participants.model import Person
from stegvis.rulebook.base_amounts import BaseAmount


class BenefitShare(StrEnum):
    """Which share of the introduction benefit somebody has (Integration Act § 20)."""

    FULL = "full"
    """25 or older."""
    FIVE_SIXTHS = "five_sixths"
    """Both spouses or cohabitants participate, without children."""
    TWO_THIRDS = "two_thirds"
    """Under 25, not living with parents."""
    ONE_THIRD = "one_third"
    """Under 25, living with a parent."""


class DeductionBasis(StrEnum):
    """In which minutes absence is deducted (setting `deduction_basis`)."""

    CLOCK = "clock"
    CREDITED = "credited"


class FullDayRate(StrEnum):
    """By what a whole day is deducted (setting `full_day_rate`)."""

    HOURLY = "hourly"
    DAILY = "daily"


@dataclass(frozen=True, slots=True)
class Policy:
    """How a municipality deducts; the Act says only: corresponding to the length of the absence (§ 21).

    Attributes:
        rounding_minutes: the smallest unit of absence that is deducted; what is less of an hour is not.
        version: of the rules that say so.
    """

    basis: DeductionBasis
    full_day_rate: FullDayRate
    rounding_minutes: int
    version: str


@dataclass(frozen=True, slots=True)
class Rates:
    """One share of the benefit in kroner and øre, each rounded by itself for the eye."""

    year: Decimal
    month: Decimal
    day: Decimal
    hour: Decimal


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a month comes to, as an estimate: payroll decides. All amounts in kroner and øre, before tax.

    Attributes:
        payment: before anything is taken off: the month, or its days where the programme has not all of it.
        deducted_minutes, deducted_days: unexcused absence, as the policy counts it.
        deduction: what they come to.
        unpaid_minutes, unpaid_days: absence in categories that have no benefit, counted in the same way; but
            what was decided of whole days by its calendar days.
        unpaid: what they come to, apart: it is leave, and no deduction.
        expected: what is left.
        appealable: so large a deduction is a decision that can be appealed (§ 46 g).
    """

    share: BenefitShare
    base: BaseAmount
    policy: Policy
    rates: Rates
    payment: Decimal
    deducted_minutes: int
    deducted_days: int
    deduction: Decimal
    unpaid_minutes: int
    unpaid_days: int
    unpaid: Decimal
    expected: Decimal
    appealable: bool


class MonthState(StrEnum):
    """Where a participant's month stands."""

    LOCKED = "locked"
    READY = "ready"
    INCOMPLETE = "incomplete"
    RUNNING = "running"
    """The month is not over."""


class Remedy(StrEnum):
    """What is missing before a month can be approved, by what would mend it."""

    UNRECORDED = "unrecorded"
    UNEXPLAINED = "unexplained"
    """Absence of which nobody has decided what it is."""
    CLAIMS = "claims"
    """What the participant has said of an absence waits for an answer."""
    DISPUTED = "disputed"
    """The participant says that a mark is wrong. It does not hinder."""
    NO_SHARE = "no_share"

    @property
    def hinders(self) -> bool:
        """Whether the month is incomplete for it."""
        return self is not Remedy.DISPUTED


@dataclass(frozen=True, slots=True)
class Missing:
    """Something that is missing, how often."""

    remedy: Remedy
    count: int


class AddendumReason(StrEnum):
    """Why a locked month was corrected."""

    RECORDED_WRONG = "recorded_wrong"
    CONTESTED = "contested"
    """The participant said that it was wrong, and was right."""
    LATE_EVIDENCE = "late_evidence"
    """What shows why somebody was away came after the month was locked."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Addendum:
    """A correction after the lock.

    Attributes:
        difference: by figure, what it changed: minutes and days as whole numbers, kroner as text.
    """

    id: UUID
    month: date
    counts_in: date
    reason: AddendumReason
    note: str | None
    made_by: str | None
    made_at: datetime
    difference: Mapping[str, int | str]


@dataclass(frozen=True, slots=True)
class Lock:
    """A locked month. `basis` is what it was locked with, and `sound` whether it is unchanged since."""

    id: UUID
    locked_by: str | None
    locked_at: datetime
    basis: Mapping[str, Any]
    sound: bool


@dataclass(frozen=True, slots=True)
class ShareHeld:
    """The share of the benefit that holds from a day on."""

    share: BenefitShare
    valid_from: date


@dataclass(frozen=True, slots=True)
class PaymentMonth:
    """One participant's month, as it stands.

    Attributes:
        account, estimate: as the rules count them now; what was locked stands in `lock`. Without a share,
            and of a month without a programme, there is no estimate.
        disputed: occurrences (`slot:date`) that the participant says are wrong, not yet answered.
        addenda: corrections of this month after it was locked, oldest first.
        carried: corrections of earlier months that count in this one.
        share: None: nobody has said.
        suggested: the share that the age suggests, as it were: a person decides.
        may_lock: whether whoever asks approves months of this participant.
    """

    person: Person
    external_id: str
    month: date
    state: MonthState
    missing: tuple[Missing, ...]
    account: MonthAccount
    estimate: Estimate | None
    disputed: frozenset[str]
    lock: Lock | None
    addenda: tuple[Addendum, ...]
    carried: tuple[Addendum, ...]
    share: BenefitShare | None
    suggested: BenefitShare
    may_lock: bool

    @property
    def complete(self) -> bool:
        """Whether nothing hinders its approval."""
        return self.state is MonthState.READY
