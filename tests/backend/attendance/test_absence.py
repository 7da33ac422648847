"""Claims and decisions: what they cover, how they lie over what was recorded, how far a claim has come."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stegvis.attendance import absence
from stegvis.attendance.absence import Claim, ClaimState, Decision, DecisionReason, Span
from stegvis.attendance.model import (
    AbsenceCategory,
    AttendanceEntry,
    ClaimKind,
    Entries,
    LeavePurpose,
    Mark,
    WeekAccount,
)
from stegvis.attendance.rules import week_account
from tests.backend.planned_time import AN_ORDINARY_WEEK, Timetable, at, slot, timetables

MONDAY = AN_ORDINARY_WEEK.monday
DAY = timedelta(days=1)
KEY = (UUID(int=1), MONDAY)
LESSON = slot(1)  # Monday, 08:30 to 11:45
NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
TODAY = date(2026, 11, 23)
JUST_TODAY = Span(TODAY, TODAY)


def decided(
    span: Span | None = None,
    category: AbsenceCategory = AbsenceCategory.SELF_CERTIFIED,
    *,
    approved: bool = True,
    **values: object,
) -> Decision:
    given = Decision(UUID(int=50), UUID(int=9), span or Span(MONDAY, MONDAY), category, approved)
    return replace(given, **values)  # type: ignore[arg-type] # values by name


def recorded(mark: Mark, **values: object) -> AttendanceEntry:
    return AttendanceEntry(*KEY, mark, **values)  # type: ignore[arg-type] # values by name


def part(starts: str, ends: str, day: date = MONDAY) -> Span:
    return Span(day, day, at(starts), at(ends))


def account(entry: AttendanceEntry | None, *decisions: Decision) -> WeekAccount:
    plan = Timetable((LESSON,)).plan()
    entries: Entries = {KEY: entry} if entry else {}
    return week_account(plan, absence.laid_over(plan, entries, decisions).values())


def shares(found: WeekAccount) -> tuple[int, int, int, int]:
    return (
        found.attended_minutes,
        found.excused_minutes,
        found.unexcused_minutes,
        found.unrecorded_minutes,
    )


# ------------------------------------------------------------------ what a decision does to a mark


def test_who_was_there_was_there_whatever_was_decided() -> None:
    present = recorded(Mark.PRESENT)
    assert absence.effective(present, decided(), KEY) is present


def test_absence_with_a_category_of_its_own_keeps_it() -> None:
    away = recorded(Mark.ABSENT, category=AbsenceCategory.UNAPPROVED)
    assert absence.effective(away, decided(), KEY) is away


@pytest.mark.parametrize("approved", [True, False])
def test_absence_without_a_category_takes_that_of_the_decision(*, approved: bool) -> None:
    found = absence.effective(recorded(Mark.ABSENT), decided(approved=approved, certificate_seen=True), KEY)
    assert found == recorded(
        Mark.ABSENT, category=AbsenceCategory.SELF_CERTIFIED, approved=approved, certificate_seen=True
    )


def test_being_late_keeps_its_minutes() -> None:
    found = absence.effective(recorded(Mark.LATE, late_minutes=20), decided(), KEY)
    assert found is not None
    assert (found.late_minutes, found.excused) == (20, True)


def test_a_decided_absence_of_which_nothing_was_recorded_is_excused() -> None:
    found = absence.effective(None, decided(), KEY)
    assert found is not None
    assert found.excused
    assert not found.recorded
    assert shares(account(None, decided())) == (0, 300, 0, 0)


@pytest.mark.parametrize("decision", [None, decided(approved=False), decided(revoked_at=NOW)])
def test_unrecorded_is_never_absent(decision: Decision | None) -> None:
    assert absence.effective(None, decision, KEY) is None
    assert shares(account(None, *([decision] if decision else []))) == (0, 0, 0, 300)


def test_what_was_not_approved_is_unexcused_where_somebody_recorded_it() -> None:
    assert shares(account(recorded(Mark.ABSENT), decided(approved=False))) == (0, 0, 300, 0)


# ------------------------------------------------------------------ what a decision covers


@pytest.mark.parametrize(
    ("span", "covered"),
    [
        (Span(MONDAY, MONDAY), True),
        (Span(MONDAY - DAY, MONDAY + DAY), True),
        (Span(MONDAY + DAY, MONDAY + 2 * DAY), False),
        (part("08:30", "11:45"), True),
        (part("08:00", "12:00"), True),
        (part("09:00", "12:00"), False),
        (part("08:00", "11:00"), False),
    ],
)
def test_a_part_of_a_day_covers_what_lies_within_it(span: Span, *, covered: bool) -> None:
    assert (shares(account(recorded(Mark.ABSENT), decided(span)))[1] == 300) is covered


@pytest.mark.parametrize(("until", "excused"), [("09:00", True), ("08:45", False)])
def test_who_comes_late_was_away_until_they_came(until: str, *, excused: bool) -> None:
    late = recorded(Mark.LATE, late_minutes=30)
    assert bool(account(late, decided(part("08:00", until))).excused_minutes) is excused


def test_coming_late_beyond_midnight_is_read_as_the_end_of_the_lesson() -> None:
    late = recorded(Mark.LATE, late_minutes=1_400)
    assert account(late, decided()).excused_minutes == 300


def test_of_two_parts_of_one_day_the_one_that_covers_counts() -> None:
    mornings = decided(part("07:00", "08:00"))
    lesson = decided(part("08:00", "12:00"), AbsenceCategory.WELFARE_LEAVE, id=UUID(int=51))
    assert shares(account(None, mornings, lesson)) == (0, 300, 0, 0)


@pytest.mark.parametrize(
    "wrong",
    [
        {"ends_on": MONDAY - DAY},
        {"starts_at": at("08:00")},
        {"starts_at": at("08:00"), "ends_at": at("08:00")},
        {"ends_on": MONDAY + DAY, "starts_at": at("08:00"), "ends_at": at("09:00")},
    ],
)
def test_a_span_that_cannot_be_is_refused(wrong: dict[str, date | time]) -> None:
    with pytest.raises(ValueError, match=r"ends|part|goes"):
        Span(**({"starts_on": MONDAY, "ends_on": MONDAY} | wrong))  # type: ignore[arg-type] # by name


@pytest.mark.parametrize(
    ("one", "other", "meets"),
    [
        (Span(MONDAY, MONDAY), Span(MONDAY, MONDAY), True),
        (Span(MONDAY, MONDAY), Span(MONDAY + DAY, MONDAY + DAY), False),
        (Span(MONDAY, MONDAY), part("08:00", "09:00"), True),
        (part("08:00", "09:00"), part("09:00", "10:00"), False),
        (part("08:00", "09:01"), part("09:00", "10:00"), True),
    ],
)
def test_two_spans_meet_where_they_have_time_in_common(one: Span, other: Span, *, meets: bool) -> None:
    assert one.meets(other) is other.meets(one) is meets


# ------------------------------------------------------------------ by chance


@st.composite
def decisions_near(draw: st.DrawFn, table: Timetable) -> tuple[Decision, ...]:
    """Decisions of a week, which do not overlap while they stand."""
    found: list[Decision] = []
    for number in range(draw(st.integers(0, 4))):
        first = table.week.monday + timedelta(days=draw(st.integers(-2, 6)))
        last = first + timedelta(days=draw(st.integers(0, 4)))
        span = Span(first, last)
        if draw(st.booleans()):
            starts, ends = sorted(draw(st.lists(st.integers(0, 1439), min_size=2, max_size=2, unique=True)))
            span = Span(first, first, time(*divmod(starts, 60)), time(*divmod(ends, 60)))
        category = draw(st.sampled_from(AbsenceCategory))
        approved = category.excuses and draw(st.booleans())
        revoked_at = draw(st.none() | st.just(NOW))
        if revoked_at or not any(each.stands and each.span.meets(span) for each in found):
            key = UUID(int=100 + number)
            found.append(decided(span, category, approved=approved, id=key, revoked_at=revoked_at))
    return tuple(found)


@given(st.data())
def test_planned_is_attended_excused_unexcused_and_unrecorded(data: st.DataObject) -> None:
    table = data.draw(timetables())
    plan, entries = table.plan(), dict[tuple[UUID, date], AttendanceEntry]()
    for one in table.occurrences():
        mark = data.draw(st.none() | st.sampled_from(Mark))
        if mark:
            late = data.draw(st.integers(1, 600)) if mark is Mark.LATE else None
            category = (
                None if mark is Mark.PRESENT else data.draw(st.none() | st.sampled_from(AbsenceCategory))
            )
            key = (one.slot.id, one.slot_date)
            entries[key] = AttendanceEntry(*key, mark, late, category, approved=data.draw(st.booleans()))
    decisions = data.draw(decisions_near(table))
    before = week_account(plan, entries.values())
    after = week_account(plan, absence.laid_over(plan, entries, decisions).values())
    assert sum(shares(after)) == after.planned_minutes == before.planned_minutes
    # A decision excuses, or leaves as it was: nobody has attended less, or missed more, because of one.
    assert after.attended_minutes == before.attended_minutes
    assert after.unexcused_minutes <= before.unexcused_minutes
    assert after.unrecorded_minutes <= before.unrecorded_minutes
    if not any(each.stands and each.approved for each in decisions):
        assert shares(after) == shares(before)


# ------------------------------------------------------------------ claims


def claim(span: Span = JUST_TODAY, **values: object) -> Claim:
    given = Claim(UUID(int=70), UUID(int=9), ClaimKind.ILL, None, span, NOW, NOW)
    return replace(given, **values)  # type: ignore[arg-type] # values by name


FRIDAY = date(2026, 11, 27)
THE_WEEK = claim(Span(TODAY, FRIDAY))


@pytest.mark.parametrize(
    ("answers", "state"),
    [
        ([], ClaimState.RECEIVED),
        ([decided(Span(TODAY, FRIDAY))], ClaimState.APPROVED),
        ([decided(Span(TODAY, TODAY + 2 * DAY))], ClaimState.IN_PART),
        ([decided(Span(TODAY, FRIDAY), approved=False)], ClaimState.NOT_APPROVED),
        (
            [decided(Span(TODAY, TODAY)), decided(Span(TODAY + DAY, FRIDAY), approved=False)],
            ClaimState.IN_PART,
        ),
        ([decided(Span(TODAY, FRIDAY), revoked_at=NOW)], ClaimState.RECEIVED),
    ],
)
def test_how_far_a_claim_has_come(answers: list[Decision], state: ClaimState) -> None:
    assert absence.state_of(THE_WEEK, [replace(each, claim_id=THE_WEEK.id) for each in answers]) is state
    assert absence.state_of(THE_WEEK, answers) is ClaimState.RECEIVED  # they answer something else


def test_a_claim_is_approved_when_its_working_days_are() -> None:
    over_the_weekend = claim(Span(TODAY, FRIDAY + 2 * DAY))
    answer = decided(Span(TODAY, FRIDAY), claim_id=over_the_weekend.id)
    assert absence.state_of(over_the_weekend, [answer]) is ClaimState.APPROVED


def test_what_was_withdrawn_is_withdrawn() -> None:
    assert absence.state_of(claim(withdrawn_at=NOW), []) is ClaimState.WITHDRAWN


@pytest.mark.parametrize(
    ("told", "believed"),
    [
        (NOW - timedelta(hours=3), NOW - timedelta(hours=3)),
        (NOW + timedelta(days=400), NOW),
        (NOW - timedelta(days=4_000), NOW - timedelta(days=14)),
    ],
)
def test_a_phones_clock_is_believed_within_reason(told: datetime, believed: datetime) -> None:
    assert absence.clamped(told, NOW) == believed


def codes(kind: ClaimKind, span: Span, purpose: LeavePurpose | None = None, **more: bool) -> list[str]:
    found = absence.claim_faults(kind, purpose, span, TODAY, [], **more)
    return [fault.code.removeprefix("attendance.") for fault in found]


def test_one_may_tell_of_the_last_fourteen_days_oneself() -> None:
    assert codes(ClaimKind.ILL, Span(TODAY - 14 * DAY, TODAY)) == []
    assert codes(ClaimKind.ILL, Span(TODAY - 15 * DAY, TODAY)) == ["too-long-ago"]
    assert codes(ClaimKind.ILL, Span(TODAY - 15 * DAY, TODAY), by_staff=True) == []


def test_a_claim_spans_at_most_366_days() -> None:
    assert codes(ClaimKind.ILL, Span(TODAY, TODAY + 365 * DAY)) == []
    assert codes(ClaimKind.ILL, Span(TODAY, TODAY + 366 * DAY)) == ["too-many-days"]
    assert codes(ClaimKind.ILL, Span(TODAY + 367 * DAY, TODAY + 367 * DAY)) == ["too-far-ahead"]


def test_a_religious_day_is_told_of_fourteen_days_before() -> None:
    in_time, late = TODAY + 14 * DAY, TODAY + 13 * DAY
    assert codes(ClaimKind.RELIGIOUS_DAY, Span(in_time, in_time)) == []
    assert codes(ClaimKind.RELIGIOUS_DAY, Span(late, late)) == ["notice-first"]
    assert codes(ClaimKind.RELIGIOUS_DAY, Span(late, late), by_staff=True) == []


def test_a_day_off_is_a_whole_day_and_welfare_leave_has_a_purpose() -> None:
    far = TODAY + 30 * DAY
    assert codes(ClaimKind.VACATION, part("08:00", "12:00", far)) == ["whole-days-only"]
    assert codes(ClaimKind.WELFARE_LEAVE, Span(far, far)) == ["kit.required"]
    assert codes(ClaimKind.ILL, Span(far, far), LeavePurpose.DEATH) == ["purpose-of-what"]


def test_the_same_is_told_once() -> None:
    faults = absence.claim_faults(ClaimKind.ILL, None, Span(TODAY, FRIDAY), TODAY, [claim()])
    assert [fault.code for fault in faults] == ["attendance.told-already"]
    other = absence.claim_faults(ClaimKind.CHILD_ILL, None, Span(TODAY, FRIDAY), TODAY, [claim()])
    assert other == []


def test_every_kind_of_claim_suggests_a_category() -> None:
    assert set(absence.SUGGESTED) == set(ClaimKind)


# ------------------------------------------------------------------ decisions


def test_all_that_makes_a_decision_impossible_is_said_at_once() -> None:
    faults = absence.decision_faults(
        Span(MONDAY, MONDAY + 366 * DAY), AbsenceCategory.UNAPPROVED, None, approved=True
    )
    assert [fault.field for fault in faults] == ["category", "endsOn"]
    faults = absence.decision_faults(part("08:00", "09:00"), AbsenceCategory.VACATION, None, approved=False)
    assert [fault.field for fault in faults] == ["reason", "startsAt"]
    no_ground = DecisionReason.NO_GROUND
    assert not absence.decision_faults(
        Span(MONDAY, MONDAY), AbsenceCategory.UNAPPROVED, no_ground, approved=False
    )
