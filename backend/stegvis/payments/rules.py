"""What a month comes to, and whether it can be approved.

Money is reckoned in whole units of a share's year: a minute is 360, a day 111,000 and a month 3,330,000 of
39,960,000, so that 1/1850 year, 1/30 month and 1/12 year (Integration Act §§ 20-21) are all exact, and
kroner are divided and rounded once, at the end.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from stegvis.attendance.model import AbsenceCategory, RecordedWeek
from stegvis.attendance.month import MonthAccount, MonthLine, last_of
from stegvis.kit.public_holidays import is_working_day
from stegvis.payments.model import (
    BenefitShare,
    DeductionBasis,
    Estimate,
    FullDayRate,
    Missing,
    MonthState,
    Policy,
    Rates,
    Remedy,
    ShareHeld,
)
from stegvis.rulebook.base_amounts import BaseAmount

_OF_A_YEAR = 39_960_000
MONTH, DAY, MINUTE = _OF_A_YEAR // 12, _OF_A_YEAR // 360, _OF_A_YEAR // (1850 * 60)
_PART = {
    BenefitShare.FULL: (1, 1),
    BenefitShare.FIVE_SIXTHS: (5, 6),
    BenefitShare.TWO_THIRDS: (2, 3),
    BenefitShare.ONE_THIRD: (1, 3),
}
_TIMES_G = 2
_ORE = Decimal("0.01")

ADULT = 25
"""Years, from which on the benefit is whole (§ 20)."""

WITHOUT_BENEFIT = frozenset({AbsenceCategory.LONG_ILLNESS, AbsenceCategory.PARENTAL_LEAVE})
"""Approved leave for which no benefit is paid (Integration Regulations, chapter 4)."""


def money(units: int, share: BenefitShare, base: BaseAmount) -> Decimal:
    """So many units of a share's year in kroner, rounded to øre."""
    part, of = _PART[share]
    exact = base.amount * _TIMES_G * part * units / (of * _OF_A_YEAR)
    return exact.quantize(_ORE, ROUND_HALF_UP)


def rates(share: BenefitShare, base: BaseAmount) -> Rates:
    """A share by the year, the month, the day and the hour."""
    return Rates(*(money(units, share, base) for units in (_OF_A_YEAR, MONTH, DAY, 60 * MINUTE)))


def policy_of(settings: Mapping[str, int | bool | str], version: str) -> Policy:
    """How a municipality deducts, from its rules."""
    return Policy(
        DeductionBasis(str(settings["deduction_basis"])),
        FullDayRate(str(settings["full_day_rate"])),
        int(settings["rounding_minutes"]),
        version,
    )


def estimate(
    account: MonthAccount,
    share: BenefitShare,
    base: BaseAmount,
    policy: Policy,
    *,
    days: Collection[date],
    leave: Collection[date] = (),
) -> Estimate:
    """What a month comes to.

    Leave without benefit that was decided by whole days is taken off by its calendar days, whatever is
    planned on them; nothing else is taken off for such a day. What has a category without benefit beside
    that is taken off by its hours, as absence is deducted.

    Args:
        account: the month's.
        share: which share of the benefit.
        base: the basic amount.
        policy: how absence is deducted.
        days: the month's days in the programme; all of them are paid as a month, fewer as days, of which 30
            make a month: our reading.
        leave: the days of leave without benefit; those outside the programme say nothing.
    """
    away = frozenset(leave) & frozenset(days)
    whole = len(days) >= (last_of(account.month) - account.month).days + 1
    payable = MONTH if whole else min(MONTH, len(days) * DAY)
    by_day = _of_leave(payable, away, days)
    lines = [each for each in account.lines if each.line.date not in away]
    minutes, full_days = _deducted(lines, policy, _unexcused)
    deduction = min(payable - by_day, minutes * MINUTE + full_days * DAY)
    unpaid_minutes, unpaid_days = _deducted(lines, policy, _without_benefit)
    by_hour = min(payable - by_day - deduction, unpaid_minutes * MINUTE + unpaid_days * DAY)
    unpaid = by_day + by_hour
    paid, taken, left_out = (money(units, share, base) for units in (payable, deduction, unpaid))
    return Estimate(
        share=share,
        base=base,
        policy=policy,
        rates=rates(share, base),
        payment=paid,
        deducted_minutes=minutes,
        deducted_days=full_days,
        deduction=taken,
        unpaid_minutes=unpaid_minutes,
        unpaid_days=len(away) + unpaid_days,
        unpaid=left_out,
        expected=max(Decimal(0), paid - taken - left_out),
        appealable=is_appealable(deduction, payable, share),
    )


def without_benefit(weeks: Iterable[RecordedWeek]) -> frozenset[date]:
    """The calendar days of some weeks that are leave without benefit, by what was decided of whole days."""
    return frozenset(
        day for week in weeks for day, category in week.leave.items() if category in WITHOUT_BENEFIT
    )


def _of_leave(payable: int, away: Collection[date], days: Collection[date]) -> int:
    """What some days of leave take of a payment.

    All of it where no working day is left, however many days the month has; else a day's rate for each, and
    at most so much that a day is left: 30 of 31 days would be a month.
    """
    if away and not any(is_working_day(day) for day in days if day not in away):
        return payable
    return max(0, min(len(away) * DAY, payable - DAY))


def is_appealable(deduction: int, payable: int, share: BenefitShare) -> bool:
    """Whether a deduction is a decision that can be appealed (§ 46 g), in units of the share's year.

    At least half of one payment, and at least a twelfth of the basic amount; both hold of the exact amounts,
    so that no rounding decides it.
    """
    part, of = _PART[share]
    half = 2 * deduction >= payable
    twelfth = _TIMES_G * part * deduction * 12 >= of * _OF_A_YEAR
    return deduction > 0 and half and twelfth


def _unexcused(line: MonthLine) -> tuple[int, int]:
    return line.line.unexcused_minutes, line.unexcused_clock


def _without_benefit(line: MonthLine) -> tuple[int, int]:
    return (line.line.excused_minutes, line.excused_clock) if line.category in WITHOUT_BENEFIT else (0, 0)


def _deducted(
    lines: Collection[MonthLine], policy: Policy, of: Callable[[MonthLine], tuple[int, int]]
) -> tuple[int, int]:
    """Minutes, and whole days by the day rate. Each absence is rounded down, in favour of the participant."""
    by_the_day = _whole_days(lines, of) if policy.full_day_rate is FullDayRate.DAILY else frozenset()
    unit = policy.rounding_minutes
    minutes = 0
    for line in lines:
        if line.line.date not in by_the_day:
            credited, clock = of(line)
            minutes += (clock if policy.basis is DeductionBasis.CLOCK else credited) // unit * unit
    return minutes, len(by_the_day)


def _whole_days(lines: Iterable[MonthLine], of: Callable[[MonthLine], tuple[int, int]]) -> frozenset[date]:
    """Days on which all of all that was held was missed in this way."""
    whole: dict[date, bool] = {}
    for line in lines:
        if line.happened:
            missed = line.wholly_missed and of(line)[0] == line.line.credited_minutes
            whole[line.line.date] = whole.get(line.line.date, True) and missed
    return frozenset(day for day, missed in whole.items() if missed)


# ------------------------------------------------------------------ the share


def age_on(birth_date: date, day: date) -> int:
    """Whole years."""
    return day.year - birth_date.year - ((day.month, day.day) < (birth_date.month, birth_date.day))


def suggested_share(birth_date: date, on: date) -> BenefitShare:
    """The share that the age suggests. Whether somebody lives with parents or a spouse, a person knows."""
    return BenefitShare.FULL if age_on(birth_date, on) >= ADULT else BenefitShare.TWO_THIRDS


def share_on(held: Iterable[ShareHeld], day: date) -> BenefitShare | None:
    """The share that holds on a day: of those that have begun the latest, and of one day what was set last.

    Args:
        held: in the order in which they were set.
        day: the day.
    """
    begun = [each for each in held if each.valid_from <= day]
    return max(enumerate(begun), key=lambda each: (each[1].valid_from, each[0]))[1].share if begun else None


# ------------------------------------------------------------------ whether it can be approved


def missing(account: MonthAccount, *, claims: int, disputed: int, has_share: bool) -> tuple[Missing, ...]:
    """What a month lacks, in the order in which it is to be mended."""
    counts = {
        Remedy.UNRECORDED: sum(each.line.unrecorded_minutes > 0 for each in account.lines),
        Remedy.UNEXPLAINED: sum(each.unexplained for each in account.lines),
        Remedy.CLAIMS: claims,
        Remedy.DISPUTED: disputed,
        Remedy.NO_SHARE: 0 if has_share else 1,
    }
    return tuple(Missing(remedy, count) for remedy, count in counts.items() if count)


def state(month: date, today: date, lacks: Iterable[Missing], *, locked: bool) -> MonthState:
    """Where a month stands on a day; it is over when its last day is."""
    if locked:
        return MonthState.LOCKED
    if today <= last_of(month):
        return MonthState.RUNNING
    return MonthState.INCOMPLETE if any(each.remedy.hinders for each in lacks) else MonthState.READY


def next_open(month: date, locked: Iterable[date]) -> date:
    """The month in which a correction counts: the first after its own that is not locked."""
    taken, after = set(locked), last_of(month) + timedelta(days=1)
    while after in taken:
        after = last_of(after) + timedelta(days=1)
    return after
