"""What a month comes to: every number of the law's arithmetic, and what holds of all months."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tests.seeded  # noqa: F401 - chooses how many examples, before any is made
from stegvis.attendance.model import AbsenceCategory, AccountLine, Outcome, RecordedWeek
from stegvis.attendance.month import MonthAccount, MonthLine, last_of
from stegvis.attendance.rules import week_account
from stegvis.kit.weeks import IsoWeek
from stegvis.payments import rules
from stegvis.payments.basis import canonical, digest, figures, minus, plus
from stegvis.payments.model import (
    BenefitShare,
    DeductionBasis,
    Estimate,
    FullDayRate,
    Missing,
    MonthState,
    Policy,
    Remedy,
    ShareHeld,
)
from stegvis.rulebook.base_amounts import BASE_AMOUNTS, base_amount
from stegvis.rulebook.model import ActivityKind, CreditRule
from tests.backend.planned_time import Timetable

MONTH = date(2026, 10, 1)
G = base_amount(date(2026, 11, 23))
CLOCK = Policy(DeductionBasis.CLOCK, FullDayRate.HOURLY, 1, "2026-01")
CREDITED = replace(CLOCK, basis=DeductionBasis.CREDITED)
DAILY = replace(CLOCK, full_day_rate=FullDayRate.DAILY)


def hour(
    day: int = 5,
    *,
    clock: int = 450,
    credited: int | None = None,
    outcome: Outcome = Outcome.UNEXCUSED,
    category: AbsenceCategory | None = None,
    missed: tuple[int, int] | None = None,
    number: int = 1,
) -> MonthLine:
    """An hour of practice of 7.5 hours that was missed, unless said otherwise."""
    counts = clock if credited is None else credited
    all_of_it = (clock, counts) if outcome in {Outcome.UNEXCUSED, Outcome.EXCUSED} else (0, 0)
    by_clock, by_credit = missed or all_of_it
    excused = outcome is Outcome.EXCUSED
    unrecorded = counts if outcome is Outcome.UNRECORDED else 0
    line = AccountLine(
        occurrence_id=f"{UUID(int=number)}:{MONTH.replace(day=day)}",
        date=MONTH.replace(day=day),
        starts=time(8),
        ends=time(16),
        kind=ActivityKind.WORK_PRACTICE,
        clock_minutes=clock,
        lessons=None,
        credited_minutes=counts,
        rule=CreditRule.CLOCK_TIME,
        rate_per_lesson=None,
        source="IMDi",
        outcome=outcome,
        attended_minutes=counts - by_credit - unrecorded,
        excused_minutes=by_credit if excused else 0,
        unexcused_minutes=0 if excused else by_credit,
        unrecorded_minutes=unrecorded,
    )
    return MonthLine(
        line=line,
        rule_version="2026-01",
        slot_id=UUID(int=number),
        slot_date=line.date,
        activity=None,
        work_oriented=True,
        category=category,
        late_minutes=None,
        excused_clock=by_clock if excused else 0,
        unexcused_clock=0 if excused else by_clock,
    )


def account(*lines: MonthLine) -> MonthAccount:
    def total(of: Iterable[int]) -> int:
        return sum(of)

    clock, excused_clock, unexcused_clock, unrecorded_clock = (
        total(each.clock for each in lines),
        total(each.excused_clock for each in lines),
        total(each.unexcused_clock for each in lines),
        total(each.unrecorded_clock for each in lines),
    )
    return MonthAccount(
        month=MONTH,
        planned=total(each.line.credited_minutes for each in lines),
        attended=total(each.line.attended_minutes for each in lines),
        excused=total(each.line.excused_minutes for each in lines),
        unexcused=total(each.line.unexcused_minutes for each in lines),
        unrecorded=total(each.line.unrecorded_minutes for each in lines),
        target=9900,
        planned_clock=clock,
        attended_clock=clock - excused_clock - unexcused_clock - unrecorded_clock,
        excused_clock=excused_clock,
        unexcused_clock=unexcused_clock,
        unrecorded_clock=unrecorded_clock,
        excused_by=(),
        unexcused_days=(),
        extending=(),
        lines=lines,
        target_lines=(),
        versions=("2026-01",),
    )


def days_from(first: date, count: int) -> tuple[date, ...]:
    return tuple(first + timedelta(days=number) for number in range(count))


def estimate(
    *lines: MonthLine,
    share: BenefitShare = BenefitShare.FULL,
    policy: Policy = CLOCK,
    days: int = 31,
    leave: Collection[date] = (),
) -> Estimate:
    """Of October, of which the last so many days are in the programme."""
    within = days_from(date(2026, 11, 1) - timedelta(days=days), days)
    return rules.estimate(account(*lines), share, G, policy, days=within, leave=leave)


def kroner(text: str) -> Decimal:
    return Decimal(text)


# ------------------------------------------------------------------ the table (domain 2.6)


@pytest.mark.parametrize(
    ("share", "year", "month", "day", "an_hour"),
    [
        ("full", "273098.00", "22758.17", "758.61", "147.62"),
        ("five_sixths", "227581.67", "18965.14", "632.17", "123.02"),
        ("two_thirds", "182065.33", "15172.11", "505.74", "98.41"),
        ("one_third", "91032.67", "7586.06", "252.87", "49.21"),
    ],
)
def test_a_share_by_the_year_month_day_and_hour(
    share: str, year: str, month: str, day: str, an_hour: str
) -> None:
    found = rules.rates(BenefitShare(share), G)
    assert (found.year, found.month, found.day, found.hour) == tuple(map(kroner, (year, month, day, an_hour)))


def test_the_basic_amount_goes_by_the_day_and_says_what_is_not_verified() -> None:
    assert base_amount(date(2026, 5, 1)).amount == 136549
    assert base_amount(date(2026, 4, 30)).amount == 130160
    assert base_amount(date(2026, 5, 1)).verified
    assert not base_amount(date(2026, 4, 30)).verified
    assert base_amount(date(2000, 1, 1)) == BASE_AMOUNTS[0]
    assert [each.valid_from for each in BASE_AMOUNTS] == sorted(each.valid_from for each in BASE_AMOUNTS)


# ------------------------------------------------------------------ deductions


def test_six_hours_of_practice() -> None:
    assert estimate(hour(clock=360)).deduction == kroner("885.72")


def test_four_lessons_of_norwegian_by_the_clock_and_as_credited() -> None:
    lessons = hour(clock=180, credited=300)
    assert estimate(lessons).deduction == kroner("442.86")
    assert estimate(lessons, policy=CREDITED).deduction == kroner("738.10")


def test_one_day_by_its_hours_and_by_the_day_rate() -> None:
    assert estimate(hour()).deduction == kroner("1107.15")
    assert estimate(hour(), policy=DAILY).deduction == kroner("758.61")


def test_a_week_by_its_hours_and_seven_days_by_the_day_rate() -> None:
    assert estimate(*(hour(day) for day in range(5, 10))).deduction == kroner("5535.77")
    assert estimate(*(hour(day) for day in range(5, 12)), policy=DAILY).deduction == kroner("5310.24")


def test_by_the_day_rate_a_day_with_one_hour_attended_is_deducted_by_its_hours() -> None:
    day = (hour(clock=360), hour(clock=90, outcome=Outcome.ATTENDED, number=2))
    found = estimate(*day, policy=DAILY)
    assert (found.deducted_minutes, found.deducted_days) == (360, 0)


def test_less_than_the_smallest_unit_of_each_absence_is_not_deducted() -> None:
    late = hour(clock=450, outcome=Outcome.LATE, missed=(29, 29))
    later = hour(6, clock=450, outcome=Outcome.LATE, missed=(31, 31), number=2)
    assert estimate(late, later, policy=replace(CLOCK, rounding_minutes=15)).deducted_minutes == 15 + 30
    assert estimate(late, later).deducted_minutes == 60


def test_what_is_excused_unrecorded_or_attended_is_not_deducted() -> None:
    found = estimate(
        hour(outcome=Outcome.EXCUSED, category=AbsenceCategory.SELF_CERTIFIED),
        hour(6, outcome=Outcome.UNRECORDED),
        hour(7, outcome=Outcome.ATTENDED),
    )
    assert found.deduction == found.unpaid == 0
    assert found.expected == kroner("22758.17")


@pytest.mark.parametrize("category", [AbsenceCategory.LONG_ILLNESS, AbsenceCategory.PARENTAL_LEAVE])
def test_leave_without_benefit_stands_apart_and_is_no_deduction(category: AbsenceCategory) -> None:
    found = estimate(hour(outcome=Outcome.EXCUSED, category=category), hour(6, clock=360))
    assert (found.unpaid, found.unpaid_minutes) == (kroner("1107.15"), 450)
    assert found.deduction == kroner("885.72")
    assert found.expected == kroner("22758.17") - kroner("1107.15") - kroner("885.72")


# ------------------------------------------------------------------ leave without benefit, by whole days

PATTERN_A = [
    hour(
        day,
        clock=clock,
        credited=credited,
        outcome=Outcome.EXCUSED,
        category=AbsenceCategory.PARENTAL_LEAVE,
        number=number,
    )
    for day in range(1, 32)
    if MONTH.replace(day=day).weekday() < 5
    for number, (clock, credited) in enumerate(((252, 420), (30, 30)), start=1)
]
"""Every weekday its fifth of 28 lessons and 2.5 hours, all of it missed on leave."""


@pytest.mark.parametrize("policy", [CLOCK, CREDITED, DAILY])
@pytest.mark.parametrize("lines", [PATTERN_A, []])
def test_a_whole_month_of_leave_without_benefit_leaves_nothing_whatever_is_planned(
    lines: list[MonthLine], policy: Policy
) -> None:
    found = estimate(*lines, policy=policy, leave=days_from(MONTH, 31))
    assert (found.payment, found.unpaid, found.expected) == (kroner("22758.17"), found.payment, kroner("0"))
    assert (found.unpaid_days, found.unpaid_minutes) == (31, 0)


@pytest.mark.parametrize("month", [date(2027, 2, 1), date(2028, 2, 1), date(2026, 11, 1), MONTH])
def test_a_month_of_leave_is_a_month_however_many_days_it_has(month: date) -> None:
    days = days_from(month, (last_of(month) - month).days + 1)
    empty = replace(account(), month=month)
    found = rules.estimate(empty, BenefitShare.FULL, G, CLOCK, days=days, leave=days)
    assert (found.payment, found.unpaid, found.expected) == (kroner("22758.17"), found.payment, kroner("0"))
    # A weekend after it is no day to be there on; a working day after it is.
    to_saturday = rules.estimate(empty, BenefitShare.FULL, G, CLOCK, days=days, leave=days[:-1])
    working = days[-1].weekday() < 5
    assert to_saturday.expected > 0 if working else to_saturday.expected == 0


def test_leave_that_begins_within_a_month_is_taken_off_by_calendar_days() -> None:
    found = estimate(*PATTERN_A, leave=days_from(date(2026, 10, 16), 31))
    # 16 days of 1/30 month; of the eleven weekdays before it, the hours stand as they did.
    by_hour = 11 * (252 + 30)
    assert (found.unpaid_days, found.unpaid_minutes) == (16, by_hour)
    assert rules.money(16 * rules.DAY, BenefitShare.FULL, G) == kroner("12137.69")
    assert found.unpaid == rules.money(16 * rules.DAY + by_hour * rules.MINUTE, BenefitShare.FULL, G)
    assert estimate(leave=days_from(date(2026, 10, 16), 31)).expected == kroner("10620.48")


def test_of_a_month_with_leave_and_absence_each_is_taken_off_once() -> None:
    leave = days_from(date(2026, 10, 16), 16)
    found = estimate(hour(5, clock=360), hour(19, clock=450), leave=leave)  # the second is a day of leave
    assert (found.deduction, found.deducted_minutes) == (kroner("885.72"), 360)
    assert found.unpaid == kroner("12137.69")
    assert found.expected == kroner("9734.76")


def test_of_a_part_of_a_month_no_more_is_taken_than_it_pays() -> None:
    assert estimate(days=15, leave=days_from(MONTH, 31)).expected == 0
    found = estimate(days=15, leave=days_from(date(2026, 10, 27), 5))
    assert (found.payment, found.unpaid) == (kroner("11379.08"), kroner("3793.03"))
    assert estimate(leave=days_from(date(2026, 9, 1), 30)).unpaid == 0  # another month's


def test_of_31_days_with_30_of_leave_a_day_is_left() -> None:
    found = estimate(leave=days_from(date(2026, 10, 2), 30))
    assert (found.expected, found.unpaid_days) == (kroner("758.61"), 30)


def test_only_what_is_decided_without_benefit_is_such_leave() -> None:
    plan = Timetable((), week=IsoWeek.of(MONTH)).plan()
    leave = {MONTH: AbsenceCategory.LONG_ILLNESS, MONTH.replace(day=2): AbsenceCategory.MEDICAL_CERTIFICATE}
    week = RecordedWeek(plan, week_account(plan, ()), {}, {}, leave)
    assert rules.without_benefit([week]) == {MONTH}


def test_a_month_that_the_programme_has_not_all_of_is_paid_by_its_days() -> None:
    assert estimate(days=15).payment == kroner("11379.08")
    assert estimate(days=30).payment == estimate(days=31).payment == kroner("22758.17")


# ------------------------------------------------------------------ large deductions (§ 46 g)


def of_a_month(minutes: int, share: BenefitShare) -> bool:
    return rules.is_appealable(minutes * rules.MINUTE, rules.MONTH, share)


def test_a_large_deduction_at_the_whole_share_is_half_a_month_or_more() -> None:
    assert rules.money(rules.MONTH // 2, BenefitShare.FULL, G) == kroner("11379.08")
    half = 4625  # minutes: 77.1 hours
    assert round(half / 60, 1) == 77.1
    assert of_a_month(half, BenefitShare.FULL)
    assert not of_a_month(half - 1, BenefitShare.FULL)


def test_at_two_thirds_it_needs_three_quarters_of_a_month() -> None:
    three_quarters = rules.MONTH * 3 // 4
    assert rules.is_appealable(three_quarters, rules.MONTH, BenefitShare.TWO_THIRDS)
    assert not rules.is_appealable(three_quarters - 1, rules.MONTH, BenefitShare.TWO_THIRDS)


def test_at_one_third_no_months_payment_reaches_it() -> None:
    assert not rules.is_appealable(rules.MONTH, rules.MONTH, BenefitShare.ONE_THIRD)


def test_nothing_deducted_is_never_large() -> None:
    assert not rules.is_appealable(0, 0, BenefitShare.FULL)


_LINES = st.builds(
    lambda day, clock, outcome: hour(day, clock=clock, outcome=outcome),
    st.integers(1, 31),
    st.integers(1, 600),
    st.sampled_from([Outcome.UNEXCUSED, Outcome.EXCUSED, Outcome.ATTENDED, Outcome.UNRECORDED]),
)
_POLICIES = st.builds(
    Policy,
    st.sampled_from(DeductionBasis),
    st.sampled_from(FullDayRate),
    st.integers(1, 60),
    st.just("2026-01"),
)


_LEAVE = st.sets(st.integers(1, 31).map(lambda day: MONTH.replace(day=day)))


@given(st.lists(_LINES, max_size=40), st.sampled_from(BenefitShare), _POLICIES, st.integers(1, 31), _LEAVE)
def test_nobody_is_left_with_less_than_nothing_and_no_more_is_taken_than_is_paid(
    lines: list[MonthLine], share: BenefitShare, policy: Policy, days: int, leave: set[date]
) -> None:
    found = estimate(*lines, share=share, policy=policy, days=days, leave=leave)
    assert 0 <= found.expected <= found.payment <= found.rates.month
    assert found.deduction >= 0
    assert found.unpaid >= 0
    assert abs(found.payment - found.deduction - found.unpaid - found.expected) <= kroner("0.02")
    assert found.deducted_minutes <= sum(
        max(each.unexcused_clock, each.line.unexcused_minutes) for each in lines
    )


@given(st.lists(_LINES, max_size=20), _POLICIES, _LEAVE, st.integers(1, 31))
def test_another_day_of_leave_never_pays_more_where_nothing_is_missed(
    lines: list[MonthLine], policy: Policy, leave: set[date], day: int
) -> None:
    there = [hour(each.line.date.day, outcome=Outcome.ATTENDED) for each in lines]
    more = leave | {MONTH.replace(day=day)}
    assert (
        estimate(*there, policy=policy, leave=more).expected
        <= estimate(*there, policy=policy, leave=leave).expected
    )


@given(st.lists(_LINES, max_size=20), st.integers(1, 60))
def test_a_coarser_unit_never_takes_more(lines: list[MonthLine], unit: int) -> None:
    assert (
        estimate(*lines, policy=replace(CLOCK, rounding_minutes=unit)).deduction <= estimate(*lines).deduction
    )


# ------------------------------------------------------------------ the share


def test_the_age_suggests_a_share() -> None:
    born = date(2001, 11, 23)
    assert rules.suggested_share(born, date(2026, 11, 22)) is BenefitShare.TWO_THIRDS
    assert rules.suggested_share(born, date(2026, 11, 23)) is BenefitShare.FULL


def test_the_share_is_what_began_last_and_of_one_day_what_was_said_last() -> None:
    held = [
        ShareHeld(BenefitShare.FULL, date(2026, 3, 1)),
        ShareHeld(BenefitShare.TWO_THIRDS, date(2026, 1, 1)),
        ShareHeld(BenefitShare.FIVE_SIXTHS, date(2026, 3, 1)),
    ]
    assert rules.share_on(held, date(2025, 12, 31)) is None
    assert rules.share_on(held, date(2026, 2, 28)) is BenefitShare.TWO_THIRDS
    assert rules.share_on(held, date(2026, 3, 1)) is BenefitShare.FIVE_SIXTHS


# ------------------------------------------------------------------ whether it can be approved


def test_what_is_missing_is_said_by_its_remedy_and_a_dispute_does_not_hinder() -> None:
    month = account(
        hour(outcome=Outcome.UNRECORDED),
        hour(6),
        hour(7, category=AbsenceCategory.UNAPPROVED),
    )
    lacks = rules.missing(month, claims=1, disputed=2, has_share=False)
    assert lacks == (
        Missing(Remedy.UNRECORDED, 1),
        Missing(Remedy.UNEXPLAINED, 1),
        Missing(Remedy.CLAIMS, 1),
        Missing(Remedy.DISPUTED, 2),
        Missing(Remedy.NO_SHARE, 1),
    )
    only_disputed = [Missing(Remedy.DISPUTED, 2)]
    assert rules.state(MONTH, date(2026, 11, 1), lacks, locked=False) is MonthState.INCOMPLETE
    assert rules.state(MONTH, date(2026, 11, 1), only_disputed, locked=False) is MonthState.READY
    assert rules.state(MONTH, date(2026, 10, 31), (), locked=False) is MonthState.RUNNING
    assert rules.state(MONTH, date(2026, 11, 1), lacks, locked=True) is MonthState.LOCKED


def test_a_correction_counts_in_the_first_later_month_that_is_not_locked() -> None:
    assert rules.next_open(MONTH, [MONTH]) == date(2026, 11, 1)
    assert rules.next_open(MONTH, [MONTH, date(2026, 11, 1), date(2027, 1, 1)]) == date(2026, 12, 1)


# ------------------------------------------------------------------ the basis

_FIGURES = st.dictionaries(st.sampled_from(["planned", "excused.birth", "gap"]), st.integers(-9000, 9000))
_WITH_MONEY = st.tuples(_FIGURES, st.none() | st.decimals(0, 30000, places=2)).map(
    lambda pair: dict(pair[0]) | ({"deduction": str(pair[1])} if pair[1] is not None else {})
)


@given(_WITH_MONEY, _WITH_MONEY)
def test_what_changed_added_to_what_was_is_what_is(
    then: dict[str, int | str], now: dict[str, int | str]
) -> None:
    assert minus(plus(then, minus(now, then)), now) == {}


def test_a_basis_has_one_text_whatever_the_order_of_its_keys() -> None:
    one, other = {"b": 1, "a": {"d": "ø", "c": None}}, {"a": {"c": None, "d": "ø"}, "b": 1}
    assert canonical(one) == canonical(other) == '{"a":{"c":null,"d":"ø"},"b":1}'
    assert digest(one) == digest(other) != digest({"b": 2})


def test_all_figures_are_whole_numbers_and_kroner_are_text() -> None:
    month = account(hour(clock=360))
    found = figures(month, rules.estimate(month, BenefitShare.FULL, G, CLOCK, days=days_from(MONTH, 31)))
    assert found["deduction"] == "885.72"
    assert found["expected"] == "21872.45"
    assert {type(value) for name, value in found.items() if name not in rules_of_money()} == {int}


def rules_of_money() -> set[str]:
    return {"payment", "deduction", "unpaid", "expected"}
