"""How much absence the rules give: every number of the law, every window, and what speaks against."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, time, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tests.seeded  # noqa: F401 - chooses how many examples, before any is made
from stegvis.attendance.absence import Span
from stegvis.attendance.model import AbsenceCategory, LeavePurpose
from stegvis.attendance.quotas import (
    Known,
    Origin,
    Period,
    Proposed,
    Quota,
    Used,
    quota,
    quotas_for,
    self_certified_absences,
    warnings,
    young_enough,
)
from stegvis.kit.months import months_after
from stegvis.kit.public_holidays import is_working_day, working_days_after

C = AbsenceCategory
DAY = timedelta(days=1)
BEGAN = date(2025, 8, 18)
KNOWN = Known(BEGAN, date(2027, 8, 17), children=(date(2018, 3, 4),))
MONDAY = date(2026, 9, 7)


def used(category: C, first: date, days: int = 1, **values: object) -> Used:
    """So many calendar days."""
    given = Used(Span(first, first + (days - 1) * DAY), category, Origin.DECISION, UUID(int=1))
    return replace(given, **values)  # type: ignore[arg-type] # values by name


def working(category: C, first: date, days: int, **values: object) -> Used:
    """So many working days from one that is one."""
    given = Used(Span(first, working_days_after(first, days - 1)), category, Origin.DECISION, UUID(int=1))
    return replace(given, **values)  # type: ignore[arg-type] # values by name


def proposed(category: C, first: date, days: int = 1, **values: object) -> Proposed:
    span = Span(first, first + (days - 1) * DAY)
    given = Proposed(span, category, certified=False, told_on=first)
    return replace(given, **values)  # type: ignore[arg-type] # values by name


def codes(of: Proposed, known: Known = KNOWN, before: Iterable[Used] = ()) -> list[str]:
    return [fault.code.removeprefix("attendance.") for fault in warnings(of, known, list(before))]


def on(category: C, day: date, *before: Used, known: Known = KNOWN) -> Quota:
    found = quota(category, known, before, day)
    assert found is not None
    return found


# ------------------------------------------------------------------ self-certification


def test_up_to_three_calendar_days_may_be_self_certified() -> None:
    assert codes(proposed(C.SELF_CERTIFIED, MONDAY, 3)) == []
    assert codes(proposed(C.SELF_CERTIFIED, MONDAY, 4)) == ["quota-exceeded"]


def test_calendar_days_are_calendar_days() -> None:
    friday = MONDAY + 4 * DAY
    (found,) = quotas_for(proposed(C.SELF_CERTIFIED, friday, 4), KNOWN, [])
    assert (found.used, found.limit, found.left, found.exceeded) == (4, 3, 0, True)


@pytest.mark.parametrize(("gap", "counts_on"), [(1, True), (16, True), (17, False)])
def test_a_new_absence_within_sixteen_days_goes_on_counting(gap: int, *, counts_on: bool) -> None:
    before = used(C.SELF_CERTIFIED, MONDAY, 2)  # ends on Tuesday
    new = proposed(C.SELF_CERTIFIED, MONDAY + DAY + gap * DAY, 2)
    (found,) = quotas_for(new, KNOWN, [before])
    assert found.used == (4 if counts_on else 2)
    assert (codes(new, before=[before]) == ["quota-exceeded"]) is counts_on


def test_absences_that_follow_each_other_within_sixteen_days_are_one_sum() -> None:
    first, second = used(C.SELF_CERTIFIED, MONDAY), used(C.SELF_CERTIFIED, MONDAY + 14 * DAY)
    (found,) = quotas_for(proposed(C.SELF_CERTIFIED, MONDAY + 28 * DAY), KNOWN, [second, first])
    assert (found.first, found.used) == (MONDAY, 3)
    assert [line.origin for line in found.lines] == [Origin.DECISION, Origin.DECISION, Origin.PROPOSED]


def test_days_that_a_doctor_certified_do_not_count() -> None:
    before = used(C.SELF_CERTIFIED, MONDAY, 3, certified=True)
    assert codes(proposed(C.SELF_CERTIFIED, MONDAY + 7 * DAY, 3), before=[before]) == []


def test_self_certification_waits_for_eight_weeks_of_the_programme() -> None:
    last_too_soon = BEGAN + timedelta(weeks=8) - DAY
    assert codes(proposed(C.SELF_CERTIFIED, last_too_soon)) == ["self-certified-too-soon"]
    assert codes(proposed(C.SELF_CERTIFIED, last_too_soon + DAY)) == []
    assert codes(proposed(C.SELF_CERTIFIED, last_too_soon, certified=True)) == []
    assert codes(proposed(C.SELF_CERTIFIED, MONDAY), replace(KNOWN, starts_on=None)) == ["not-begun"]


def _every_month(count: int) -> list[Used]:
    return [used(C.SELF_CERTIFIED, months_after(MONDAY, -each)) for each in range(1, count + 1)]


def test_the_fourth_self_certified_absence_in_twelve_months_is_a_warning() -> None:
    new = proposed(C.SELF_CERTIFIED, MONDAY)
    assert codes(new, before=_every_month(2)) == []
    assert codes(new, before=_every_month(3)) == ["many-self-certified"]


def test_absences_that_a_doctor_certified_from_their_fourth_day_are_not_among_the_four() -> None:
    three = _every_month(3)
    certified = used(C.MEDICAL_CERTIFICATE, three[0].span.ends_on + DAY, 5)
    assert codes(proposed(C.SELF_CERTIFIED, MONDAY), before=[*three, certified]) == []


def test_absences_older_than_twelve_months_are_not_among_the_four() -> None:
    three = [used(C.SELF_CERTIFIED, each) for each in (date(2025, 9, 7), date(2026, 1, 5), date(2026, 3, 2))]
    assert len(self_certified_absences(three, MONDAY)) == 2  # a year before is a day too early
    assert len(self_certified_absences(three, MONDAY - DAY)) == 3


def test_friday_and_monday_are_one_absence() -> None:
    friday = MONDAY - 3 * DAY
    both = [used(C.SELF_CERTIFIED, friday), used(C.SELF_CERTIFIED, MONDAY)]
    assert self_certified_absences(both, MONDAY) == ((friday, MONDAY),)


# ------------------------------------------------------------------ a child that is ill

CHILD = date(2018, 3, 4)


@pytest.mark.parametrize(
    ("children", "sole_carer", "chronic", "days"),
    [
        (1, False, False, 10),
        (2, False, False, 10),
        (3, False, False, 15),
        (2, True, False, 20),
        (3, True, False, 30),
        (1, False, True, 20),
        (3, False, True, 20),
        (1, True, True, 40),
        (3, True, True, 40),
    ],
)
def test_days_with_a_sick_child(children: int, *, sole_carer: bool, chronic: bool, days: int) -> None:
    known = replace(KNOWN, children=(CHILD,) * children, sole_carer=sole_carer, chronic=chronic)
    assert on(C.CHILD_ILL, MONDAY, known=known).limit == days


def test_a_child_counts_to_the_end_of_the_year_in_which_it_turns_twelve() -> None:
    twelve = replace(KNOWN, children=(date(2014, 1, 2),))
    assert young_enough(twelve, date(2026, 12, 31)) == twelve.children
    assert young_enough(twelve, date(2027, 1, 1)) == ()
    chronic = replace(twelve, chronic=True)
    assert young_enough(chronic, date(2032, 12, 31)) == twelve.children
    assert young_enough(chronic, date(2033, 1, 1)) == ()
    assert codes(proposed(C.CHILD_ILL, date(2027, 1, 4)), twelve) == ["no-child-so-young"]


def test_whether_one_waits_eight_weeks_with_a_sick_child_is_a_setting() -> None:
    early = proposed(C.CHILD_ILL, BEGAN + 7 * DAY)
    assert codes(early) == ["self-certified-too-soon"]
    assert codes(early, replace(KNOWN, child_wait_weeks=0)) == []
    assert codes(replace(early, certified=True)) == []


def test_days_with_a_sick_child_are_of_twelve_months_that_roll() -> None:
    ten = working(C.CHILD_ILL, date(2025, 9, 8), 10)  # until Friday 19 September 2025
    assert on(C.CHILD_ILL, date(2026, 9, 7), ten).used == 10
    assert on(C.CHILD_ILL, date(2026, 9, 8), ten).used == 9  # 8 September a year ago is out
    assert codes(proposed(C.CHILD_ILL, date(2026, 9, 7)), before=[ten]) == ["quota-exceeded"]
    assert codes(proposed(C.CHILD_ILL, date(2026, 9, 8)), before=[ten]) == []


def test_twelve_months_that_end_on_a_leap_day_begin_on_the_first_of_march() -> None:
    leap = on(C.CHILD_ILL, date(2028, 2, 29))
    assert (leap.first, leap.last) == (date(2027, 3, 1), date(2028, 2, 29))
    after = on(C.CHILD_ILL, date(2029, 2, 28))
    assert after.first == date(2028, 2, 29)


def test_of_a_long_leave_the_fullest_twelve_months_count() -> None:
    """On its last day old days have fallen out of the window; on its first they have not."""
    nine = working(C.CHILD_ILL, date(2025, 9, 8), 9)
    new = Proposed(
        Span(date(2026, 9, 7), date(2026, 9, 18)), C.CHILD_ILL, certified=False, told_on=date(2026, 9, 7)
    )
    (found,) = quotas_for(new, KNOWN, [nine])
    assert found.used == 10
    assert sum(line.days for line in on(C.CHILD_ILL, new.span.ends_on, nine, new.used).lines) == 10


# ------------------------------------------------------------------ birth, welfare, work for peace


@pytest.mark.parametrize(
    ("category", "known", "limit", "period"),
    [
        (C.PREGNANCY, KNOWN, 10, Period.TWELVE_MONTHS),
        (C.BIRTH, replace(KNOWN, gave_birth=True), 20, Period.TWELVE_MONTHS),
        (C.BIRTH, KNOWN, 7, Period.TWELVE_MONTHS),
        (C.WELFARE_LEAVE, KNOWN, 10, Period.CALENDAR_YEAR),
        (C.PEACE_WORK, KNOWN, 10, Period.CALENDAR_YEAR),
        (C.RELIGIOUS_DAY, KNOWN, 2, Period.CALENDAR_YEAR),
        (C.VACATION, KNOWN, 25, Period.PROGRAMME_YEAR),
    ],
)
def test_how_many_working_days_there_are(category: C, known: Known, limit: int, period: Period) -> None:
    afterwards = MONDAY + 60 * DAY
    found = on(category, afterwards, working(category, MONDAY, limit), known=known)
    assert (found.limit, found.period, found.used, found.left, found.exceeded) == (
        limit,
        period,
        limit,
        0,
        False,
    )
    over = on(category, afterwards, working(category, MONDAY, limit + 1), known=known)
    assert (over.used, over.exceeded) == (limit + 1, True)


def test_breastfeeding_is_an_hour_a_day_in_the_childs_first_year() -> None:
    known = replace(KNOWN, children=(date(2025, 10, 1),))
    hour = Span(MONDAY, MONDAY, time(8), time(9))
    assert codes(proposed(C.BREASTFEEDING, MONDAY, span=hour), known) == []
    longer = replace(hour, ends_at=time(9, 1))
    assert codes(proposed(C.BREASTFEEDING, MONDAY, span=longer), known) == ["quota-exceeded"]
    assert codes(proposed(C.BREASTFEEDING, MONDAY), known) == ["quota-exceeded"]
    too_old = replace(known, children=(date(2025, 9, 7),))
    assert codes(proposed(C.BREASTFEEDING, MONDAY, span=hour), too_old) == ["no-child-under-one"]


def test_welfare_leave_is_counted_in_the_calendar_year_that_it_lies_in() -> None:
    new_year = proposed(C.WELFARE_LEAVE, date(2026, 12, 28), 14)  # with 31 December and 4-8 January
    last, this = quotas_for(new_year, KNOWN, [working(C.WELFARE_LEAVE, MONDAY, 7)])
    assert (last.first, last.used, last.exceeded) == (date(2026, 1, 1), 11, True)
    assert (this.first, this.used, this.exceeded) == (date(2027, 1, 1), 5, False)


@pytest.mark.parametrize(
    ("purpose", "days"),
    [
        (LeavePurpose.KINDERGARTEN_START, 3),
        (LeavePurpose.SCHOOL_START, 1),
        (LeavePurpose.WEDDING, 1),
        (LeavePurpose.DEATH, 3),
    ],
)
def test_some_purposes_have_days_of_their_own(purpose: LeavePurpose, days: int) -> None:
    claim = UUID(int=7)
    new = proposed(C.WELFARE_LEAVE, MONDAY, days, purpose=purpose, claim_id=claim)
    assert codes(new) == []
    earlier = used(C.WELFARE_LEAVE, MONDAY - 7 * DAY, claim_id=claim)
    code = "death-days" if purpose is LeavePurpose.DEATH else "purpose-days"
    assert codes(new, before=[earlier]) == [code]
    assert codes(new, before=[replace(earlier, claim_id=UUID(int=8))]) == []  # another occasion


def test_other_purposes_have_the_ten_days_alone() -> None:
    assert codes(proposed(C.WELFARE_LEAVE, MONDAY, 11, purpose=LeavePurpose.INTERVIEW)) == []  # nine working


def test_parts_of_days_add_up_to_whole_ones_in_favour_of_the_participant() -> None:
    def half(day: date) -> Used:
        return used(C.WELFARE_LEAVE, day, span=Span(day, day, time(8), time(11, 45)))

    found = on(C.WELFARE_LEAVE, MONDAY, *(half(MONDAY + each * DAY) for each in range(3)))
    assert (found.used, found.left) == (1, 9)
    full = [working(C.WELFARE_LEAVE, date(2026, 3, 2), 10), half(MONDAY)]
    assert on(C.WELFARE_LEAVE, MONDAY, *full).exceeded


# ------------------------------------------------------------------ without benefit


def test_a_long_illness_lasts_a_year_at_most_and_a_doctor_says_so() -> None:
    a_year = proposed(C.LONG_ILLNESS, MONDAY, 365, certified=True)
    assert codes(a_year) == []
    assert codes(replace(a_year, certified=False)) == ["no-certificate"]
    before = used(C.LONG_ILLNESS, MONDAY - 30 * DAY, 1)
    assert codes(a_year, before=[before]) == ["quota-exceeded"]


def test_a_year_with_a_leap_day_has_366_days() -> None:
    assert on(C.LONG_ILLNESS, date(2027, 3, 1)).limit == 366
    assert on(C.LONG_ILLNESS, date(2026, 3, 1)).limit == 365


def test_parental_leave_is_ten_months_of_which_75_days_are_the_other_parents() -> None:
    first = date(2026, 1, 1)
    whole = on(C.PARENTAL_LEAVE, first)
    assert whole.limit == 304  # to the end of October
    assert codes(proposed(C.PARENTAL_LEAVE, first, 229)) == []
    assert codes(proposed(C.PARENTAL_LEAVE, first, 230)) == ["reserved-for-other-parent"]
    assert codes(proposed(C.PARENTAL_LEAVE, first, 304)) == ["reserved-for-other-parent"]
    assert codes(proposed(C.PARENTAL_LEAVE, first, 305)) == ["quota-exceeded"]


def test_a_certificate_is_asked_for_where_it_is_what_the_category_says() -> None:
    assert codes(proposed(C.MEDICAL_CERTIFICATE, MONDAY, 20)) == ["no-certificate"]
    assert codes(proposed(C.MEDICAL_CERTIFICATE, MONDAY, 20, certified=True)) == []


# ------------------------------------------------------------------ days off of one's own


def test_a_religious_day_is_told_of_fourteen_days_before() -> None:
    day = proposed(C.RELIGIOUS_DAY, MONDAY, told_on=MONDAY - 14 * DAY)
    assert codes(day) == []
    assert codes(replace(day, told_on=MONDAY - 13 * DAY)) == ["short-notice"]


def test_two_religious_days_are_of_a_calendar_year() -> None:
    two = [used(C.RELIGIOUS_DAY, date(2026, 3, 20)), used(C.RELIGIOUS_DAY, date(2026, 5, 27))]
    third = proposed(C.RELIGIOUS_DAY, date(2026, 12, 28), told_on=date(2026, 12, 1))
    assert codes(third, before=two) == ["quota-exceeded"]
    of_next_year = proposed(C.RELIGIOUS_DAY, date(2027, 1, 4), told_on=date(2026, 12, 1))
    assert codes(of_next_year, before=two) == []


def test_public_holidays_and_weekends_use_no_holiday() -> None:
    easter = used(C.VACATION, date(2026, 3, 30), 8)  # Monday before to Easter Monday
    assert on(C.VACATION, date(2026, 3, 30), easter).used == 3


def test_holiday_is_of_the_programmes_year_or_of_the_calendars() -> None:
    own = on(C.VACATION, date(2026, 8, 17))
    assert (own.first, own.last) == (BEGAN, date(2026, 8, 17))
    assert on(C.VACATION, date(2026, 8, 18)).first == date(2026, 8, 18)
    by_calendar = replace(KNOWN, vacation_period=Period.CALENDAR_YEAR)
    found = on(C.VACATION, MONDAY, known=by_calendar)
    assert (found.first, found.last, found.limit) == (date(2026, 1, 1), date(2026, 12, 31), 25)


def test_a_programme_that_began_on_a_leap_day_has_its_years() -> None:
    leap = replace(KNOWN, starts_on=date(2028, 2, 29), ends_on=date(2030, 2, 28))
    assert on(C.VACATION, date(2029, 2, 27), known=leap).first == date(2028, 2, 29)
    assert on(C.VACATION, date(2029, 2, 28), known=leap).first == date(2029, 2, 28)


def test_half_a_year_in_the_programme_gives_half_the_holiday_rounded_up() -> None:
    half = replace(KNOWN, starts_on=date(2026, 1, 1), ends_on=date(2026, 6, 30))
    assert on(C.VACATION, date(2026, 3, 2), known=half).limit == 13  # 181 days of 365
    assert on(C.VACATION, date(2026, 3, 2), known=replace(half, pro_rata=False)).limit == 25


def test_what_has_no_quota_has_none() -> None:
    assert quota(C.MEDICAL_CERTIFICATE, KNOWN, [], MONDAY) is None
    assert quota(C.UNAPPROVED, KNOWN, [], MONDAY) is None
    assert {each for each in C if quota(each, KNOWN, [], MONDAY) is None} == {
        C.MEDICAL_CERTIFICATE,
        C.UNAPPROVED,
    }


# ------------------------------------------------------------------ by chance

_DAYS = st.dates(date(2024, 1, 1), date(2032, 12, 31))


@st.composite
def _several(draw: st.DrawFn, category: C) -> list[Used]:
    return [
        used(category, draw(_DAYS), draw(st.integers(1, 40)), key=UUID(int=number + 1))
        for number in range(draw(st.integers(0, 8)))
    ]


@given(st.data(), _DAYS)
def test_rolling_twelve_months_hold_a_year_to_the_day(data: st.DataObject, day: date) -> None:
    found = on(C.CHILD_ILL, day, *data.draw(_several(C.CHILD_ILL)))
    assert found.first is not None
    assert found.last == day
    assert 365 <= (day - found.first).days + 1 <= 366
    assert months_after(found.first, 12) in {day + DAY, day + 2 * DAY, day}
    for line in found.lines:
        assert found.first <= line.first <= line.last <= found.last


@given(st.data(), _DAYS)
def test_a_sum_is_the_working_days_of_its_period_each_once(data: st.DataObject, day: date) -> None:
    several = data.draw(_several(C.WELFARE_LEAVE))
    found = on(C.WELFARE_LEAVE, day, *several)
    days = {
        each for one in several for each in one.span.days if each.year == day.year and is_working_day(each)
    }
    assert found.used == sum(line.days for line in found.lines) == len(days)
    assert found.left == max(0, 10 - len(days))


@given(st.data(), _DAYS)
def test_what_is_self_certified_is_chained_by_sixteen_days_and_no_more(
    data: st.DataObject, day: date
) -> None:
    several = data.draw(_several(C.SELF_CERTIFIED))
    found = on(C.SELF_CERTIFIED, day, *several)
    assert found.first is not None
    days = sorted({each for one in several for each in one.span.days if each <= day})
    counted = [each for each in days if each >= found.first]
    # From one day that counts to the next there are never more than sixteen, nor to the day itself.
    for one, following in itertools.pairwise([*counted, day] if counted else []):
        assert (following - one).days <= 16
    assert all((found.first - each).days > 16 for each in days if each < found.first)


@given(
    st.data(),
    _DAYS,
    st.sampled_from([each for each in C if each not in {C.MEDICAL_CERTIFICATE, C.UNAPPROVED}]),
)
def test_what_is_used_never_falls_when_more_is_proposed(data: st.DataObject, day: date, category: C) -> None:
    several = data.draw(_several(category))
    shorter = proposed(category, day, 1)
    (before, *_) = quotas_for(shorter, KNOWN, several)
    longer = quotas_for(proposed(category, day, 10), KNOWN, several)
    assert max(each.used for each in longer) >= before.used
