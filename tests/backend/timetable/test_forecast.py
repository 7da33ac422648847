"""Weeks to come: full or not, by how much and why; and the fifteen hours of § 14 a."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stegvis.attendance.rules import week_account
from stegvis.kit.public_holidays import public_holidays
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.model import (
    Membership,
    PermitType,
    Person,
    Programme,
    ReadingLevel,
    Standing,
    Track,
)
from stegvis.rulebook.model import ActivityKind, EducationLevel, MunicipalRules, WeeklyTarget
from stegvis.timetable.forecast import (
    Attends,
    Cause,
    ForecastWeek,
    GapCause,
    ProposedSlot,
    WorkShare,
    counted_from,
    forecast_week,
    group_weeks,
    is_on_leave,
    weeks_below,
    weeks_from,
    with_proposal,
    work_average,
    work_weeks,
)
from stegvis.timetable.model import (
    Closure,
    ClosureKind,
    ExceptionKind,
    ProgrammeDates,
    Slot,
    SlotException,
    TimeOff,
    TimeOffKind,
)
from stegvis.timetable.occurrences import occurrences
from stegvis.timetable.queries import Planned
from stegvis.timetable.queries.forecast import Forecaster
from tests.backend.planned_time import AN_ORDINARY_WEEK, Timetable, rules, slot, slots_near, timetables

WEEK = AN_ORDINARY_WEEK
MONDAY = WEEK.monday
DAY = timedelta(days=1)
PRACTICE = ActivityKind.WORK_PRACTICE


def forecast(table: Timetable) -> ForecastWeek:
    in_force = rules(table.week)
    undisturbed = occurrences(table.slots, table.exceptions, (), {}, table.week.monday, table.week.sunday)
    return forecast_week(table.plan(in_force), in_force, table.slots, undisturbed, table.closures)


def full_week(**changed: object) -> tuple[Slot, ...]:
    """Six lessons each day: 37.5 hours."""
    days = [slot(day, weekday=day, hours=("08:30", "14:00"), lessons=6) for day in range(1, 6)]
    return tuple(replace(each, **changed) for each in days)  # type: ignore[arg-type] # by name


def causes(table: Timetable) -> list[tuple[GapCause, int]]:
    return [(cause.kind, cause.minutes) for cause in forecast(table).causes]


# ------------------------------------------------------------------ why a week is not full


def test_a_full_week_has_no_gap_and_no_cause() -> None:
    week = forecast(Timetable(full_week()))
    assert (week.planned_minutes, week.target_minutes, week.causes) == (2250, 2250, ())


def test_what_nobody_has_planned_is_a_programme_that_is_not_full() -> None:
    assert causes(Timetable(full_week()[:4])) == [(GapCause.NOT_FULL, 450)]


def test_a_holiday_week_without_programme_is_named() -> None:
    autumn = Closure(MONDAY, MONDAY + 4 * DAY, ClosureKind.HOLIDAY_WITHOUT_PROGRAMME, name="Høstferie")
    (cause,) = forecast(Timetable(full_week(), closures=(autumn,))).causes
    assert cause == Cause(
        GapCause.CLOSURE, 2250, code=ClosureKind.HOLIDAY_WITHOUT_PROGRAMME, name="Høstferie"
    )


def test_a_closure_takes_its_own_lessons_and_the_rest_was_never_planned() -> None:
    planning = Closure(MONDAY, MONDAY, ClosureKind.PLANNING_DAY)
    assert causes(Timetable(full_week()[:4], closures=(planning,))) == [
        (GapCause.CLOSURE, 450),
        (GapCause.NOT_FULL, 450),
    ]


def test_a_closure_of_another_unit_takes_nothing() -> None:
    elsewhere = Closure(MONDAY, MONDAY, ClosureKind.OTHER, unit_id=UUID(int=9))
    assert causes(Timetable(full_week(), closures=(elsewhere,))) == []


def test_a_cancelled_lesson_is_missing_with_what_it_would_have_counted() -> None:
    cancelled = SlotException(UUID(int=2), MONDAY + DAY, ExceptionKind.CANCELLED)
    (cause,) = forecast(Timetable(full_week(), exceptions=(cancelled,))).causes
    assert cause == Cause(GapCause.CANCELLED, 450, activity=ActivityKind.NORWEGIAN)


def test_practice_that_has_ended_misses_a_place_from_then_on() -> None:
    days = full_week()[:3]
    practice = tuple(
        slot(number, kind=PRACTICE, weekday=weekday, hours=("08:00", "15:30"), valid_to=MONDAY - 3 * DAY)
        for number, weekday in ((4, 4), (5, 5))
    )
    (cause,) = forecast(Timetable(days + practice)).causes
    assert cause == Cause(GapCause.PRACTICE_MISSING, 900, activity=PRACTICE, since=MONDAY - 3 * DAY)


def test_practice_that_is_still_to_come_misses_a_place_until_then() -> None:
    coming = slot(5, kind=PRACTICE, weekday=5, hours=("08:00", "15:30"), valid_from=MONDAY + 14 * DAY)
    assert causes(Timetable((*full_week()[:4], coming))) == [(GapCause.PRACTICE_MISSING, 450)]


def test_hours_that_have_ended_are_named_with_their_last_day() -> None:
    *others, last = full_week()
    ended = replace(last, valid_to=MONDAY - 10 * DAY)
    (cause,) = forecast(Timetable((*others, ended))).causes
    assert cause == Cause(GapCause.ENDED_SLOT, 450, activity=ActivityKind.NORWEGIAN, since=MONDAY - 10 * DAY)


def test_hours_that_were_changed_from_a_date_have_not_ended() -> None:
    *others, friday = full_week()[1:]
    old = replace(friday, valid_to=MONDAY - DAY)
    new = slot(9, weekday=5, hours=("12:00", "15:00"), lessons=4, valid_from=MONDAY)
    # Monday was never planned; of Friday's six lessons, four are left.
    assert causes(Timetable((*others, old, new))) == [(GapCause.ENDED_SLOT, 150), (GapCause.NOT_FULL, 450)]


def test_a_public_holiday_takes_what_was_planned_beyond_its_share() -> None:
    long_days = tuple(
        slot(day, weekday=day, hours=("08:00", "15:00"), lessons=hours)
        for day, hours in ((1, 8), (2, 8), (3, 8), (4, 6))
    )
    table = Timetable(long_days, days_off={MONDAY: "whit-monday"})
    (cause,) = forecast(table).causes
    assert (cause.kind, cause.code, cause.minutes) == (GapCause.DAY_OFF, "whit-monday", 150)


def test_a_start_in_the_middle_of_a_week_leaves_what_lay_before_it() -> None:
    long_days = tuple(
        slot(day, weekday=day, hours=("08:00", "15:00"), lessons=lessons)
        for day, lessons in ((1, 8), (2, 8), (3, 6), (4, 6), (5, 2))
    )
    table = Timetable(long_days, programme=ProgrammeDates(MONDAY + 2 * DAY))
    assert causes(table) == [(GapCause.OUTSIDE_PROGRAMME, 300)]


def test_outside_the_programme_nothing_is_due_and_nothing_is_missing() -> None:
    week = forecast(Timetable(full_week()[:2], programme=None))
    assert (week.planned_minutes, week.target_minutes, week.causes) == (0, 0, ())


@given(timetables())
def test_the_causes_add_up_to_the_gap(table: Timetable) -> None:
    week, plan = forecast(table), table.plan()
    assert (week.planned_minutes, week.target_minutes) == (plan.planned_minutes, plan.target_minutes)
    assert sum(cause.minutes for cause in week.causes) == max(0, week.gap_minutes)
    assert all(cause.minutes > 0 for cause in week.causes)


# ------------------------------------------------------------------ the fifteen hours

A_START = date(2026, 2, 2)


def a_programme(**changed: object) -> Programme:
    programme = Programme(
        PermitType.REFUGEE,
        EducationLevel.PRIMARY,
        Track.WORK,
        WeeklyTarget.FULL_TIME,
        starts_on=A_START,
        planned_end_on=date(2028, 1, 31),
    )
    return replace(programme, **changed)  # type: ignore[arg-type] # by name


@pytest.mark.parametrize(
    ("education", "starts"),
    [
        (EducationLevel.NONE, date(2026, 8, 2)),
        (EducationLevel.PRIMARY, date(2026, 8, 2)),
        (EducationLevel.UPPER_SECONDARY, date(2026, 5, 2)),
        (EducationLevel.HIGHER, date(2026, 5, 2)),
    ],
)
def test_it_is_counted_after_three_months_or_six(education: EducationLevel, starts: date) -> None:
    assert counted_from(a_programme(education_level=education)) == starts


def test_it_is_not_counted_on_the_way_to_school_nor_before_there_is_a_start() -> None:
    assert counted_from(a_programme(track=Track.EDUCATION)) is None
    assert counted_from(a_programme(starts_on=None)) is None
    assert counted_from(None) is None


def test_its_weeks_begin_with_the_first_whole_one_and_end_with_the_programme() -> None:
    weeks = work_weeks(a_programme(), IsoWeek.parse("2030-W01"))
    assert (weeks[0].monday, weeks[-1].monday, len(weeks)) == (date(2026, 8, 3), date(2028, 1, 31), 79)
    assert work_weeks(a_programme(), IsoWeek.parse("2026-W31")) == ()
    assert len(work_weeks(a_programme(), IsoWeek.parse("2026-W32"))) == 1


def test_52_weeks_of_12_hours_and_26_of_21_are_15_and_that_is_enough() -> None:
    """The example of `domain.md` 2.3."""
    weeks = weeks_from(WEEK, 78)
    held = [(week, 12 * 60 if place < 52 else 21 * 60, False) for place, week in enumerate(weeks)]
    found = work_average(WEEK, held, excludes_leave=True)
    assert (found.average_minutes, found.is_met) == (15 * 60, True)
    assert found.shares == (WorkShare(720, 52), WorkShare(1260, 26))
    short = work_average(WEEK, [*held[:-1], (weeks[-1], 21 * 60 - 1, False)], excludes_leave=True)
    assert (short.average_minutes, short.is_met) == (899, False)


def test_weeks_wholly_on_leave_stay_out_or_not_as_the_municipality_says_and_both_are_told() -> None:
    weeks = weeks_from(WEEK, 10)
    held = [(week, 0 if place >= 8 else 16 * 60, place >= 8) for place, week in enumerate(weeks)]
    out, inside = (work_average(WEEK, held, excludes_leave=chosen) for chosen in (True, False))
    assert (out.average_minutes, out.other_average_minutes, out.is_met) == (960, 768, True)
    assert (inside.average_minutes, inside.other_average_minutes, inside.is_met) == (768, 960, False)
    assert (out.counted_weeks, inside.counted_weeks, out.weeks, out.leave_weeks) == (8, 10, 10, 2)


def test_before_it_counts_there_is_no_average_and_nothing_is_missed() -> None:
    found = work_average(WEEK, (), excludes_leave=True)
    assert (found.average_minutes, found.weeks, found.is_met) == (None, 0, True)


def test_a_week_is_on_leave_only_when_no_programme_day_is_left() -> None:
    whole = TimeOff(MONDAY, MONDAY + 4 * DAY, TimeOffKind.VACATION)
    assert is_on_leave(Timetable(full_week(), time_off=(whole,)).plan())
    assert not is_on_leave(Timetable(full_week(), time_off=(replace(whole, ends_on=MONDAY),)).plan())
    assert not is_on_leave(Timetable(full_week(), programme=None).plan())


# ------------------------------------------------------------------ a group


def a_week(gap: int, target: int = 2250, *why: Cause) -> ForecastWeek:
    causes = why or ((Cause(GapCause.NOT_FULL, gap),) if gap > 0 else ())
    return ForecastWeek(WEEK, target - gap, target, 0, causes)


def test_weeks_below_target_are_counted_by_member_and_week_while_they_belong_to_the_group() -> None:
    own = (a_week(0), a_week(0))
    short, full = (a_week(300), a_week(300)), (a_week(0), a_week(-60))
    members = [Attends(short, 0, 2), Attends(short, 0, 2), Attends(short, 1, 2), Attends(full, 0, 2)]
    weeks = group_weeks(own, members)
    assert [(week.members, week.below, week.gap_minutes) for week in weeks] == [(3, 2, 600), (4, 3, 900)]
    assert weeks_below(weeks) == 5


def test_who_has_no_target_in_a_week_is_not_counted_in_it() -> None:
    (week,) = group_weeks((a_week(450),), [Attends((a_week(0, 0),), 0, 1), Attends((a_week(60),), 0, 1)])
    assert (week.members, week.below, week.causes) == (1, 1, (Cause(GapCause.NOT_FULL, 60),))


def test_causes_of_members_are_added_up_the_largest_first() -> None:
    closed = Cause(GapCause.CLOSURE, 450, code="planning_day")
    one, other = a_week(600, 2250, closed, Cause(GapCause.NOT_FULL, 150)), a_week(450, 2250, closed)
    (week,) = group_weeks((a_week(0),), [Attends((one,), 0, 1), Attends((other,), 0, 1)])
    assert week.causes == (replace(closed, minutes=900), Cause(GapCause.NOT_FULL, 150))


def test_an_empty_group_tells_why_its_own_hours_fall_short() -> None:
    (week,) = group_weeks((a_week(450),), [])
    assert (week.members, week.below, week.causes) == (0, 0, (Cause(GapCause.NOT_FULL, 450),))


# ------------------------------------------------------------------ what if


def test_a_proposal_changes_ends_and_adds_and_leaves_the_rest_as_it_is() -> None:
    one, two, three = full_week()[:3]
    new, other = slot(8, weekday=4), slot(9, weekday=5)
    proposal = [
        ProposedSlot(one.id, MONDAY - DAY, new),
        ProposedSlot(two.id, MONDAY, None),
        ProposedSlot(None, None, other),
        ProposedSlot(UUID(int=77), MONDAY, None),
    ]
    found = with_proposal([one, two, three], proposal)
    assert [(each.id, each.valid_to) for each in found] == [
        (one.id, MONDAY - DAY),
        (two.id, MONDAY),
        (three.id, None),
        (new.id, None),
        (other.id, None),
    ]


def test_what_is_replaced_from_its_first_day_was_never_there() -> None:
    (one,) = full_week()[:1]
    assert with_proposal([one], [ProposedSlot(one.id, one.valid_from - DAY, None)]) == ()


def test_what_ends_sooner_anyway_does_not_last_longer() -> None:
    one = replace(full_week()[0], valid_to=MONDAY)
    assert with_proposal([one], [ProposedSlot(one.id, MONDAY + 9 * DAY, None)])[0].valid_to == MONDAY


@pytest.mark.parametrize("wrong", [(None, None, None), (UUID(int=1), None, None), (None, MONDAY, None)])
def test_a_proposal_proposes_something(wrong: tuple[UUID | None, date | None, None]) -> None:
    with pytest.raises(ValueError, match=r"proposed|last day"):
        ProposedSlot(*wrong)


# ------------------------------------------------------------------ the pass over a whole office

_GROUPS = (UUID(int=501), UUID(int=502))
_UNITS = (None, UUID(int=7), UUID(int=8))
COUNT = 6


@st.composite
def offices(draw: st.DrawFn) -> tuple[Planned, list[Person]]:
    """Some people in two groups over six weeks, with everything that may happen to them."""
    first = draw(st.dates(date(2026, 2, 1), date(2027, 1, 31)).map(IsoWeek.of))
    weeks = weeks_from(first, COUNT)
    start, end = weeks[0].monday, weeks[-1].sunday
    days = st.integers(-30, 7 * COUNT + 20).map(lambda ahead: start + ahead * DAY)
    within = st.dates(start, end)
    spans = st.tuples(days, days).map(lambda pair: (min(pair), max(pair)))
    slots = [
        draw(slots_near(draw(st.sampled_from(weeks)), number + 1))
        for number in range(draw(st.integers(0, 7)))
    ]
    units = dict(zip(_GROUPS, (draw(st.sampled_from(_UNITS)) for _ in _GROUPS), strict=True))
    by_group: dict[UUID, list[Slot]] = {}
    for each in slots:
        group = draw(st.sampled_from(_GROUPS))
        by_group.setdefault(group, []).append(replace(each, group_id=group, unit_id=units[group]))
    people = [draw(_people(number, days)) for number in range(draw(st.integers(1, 4)))]
    own = {
        person.id: [
            replace(
                draw(slots_near(weeks[1], 60 + place)), group_id=None, unit_id=None, participant_id=person.id
            )
        ]
        for place, person in enumerate(people)
        if draw(st.booleans())
    }
    known = [each.id for each in slots]
    exceptions: dict[UUID, list[SlotException]] = {}
    for on, slot_id in draw(st.sets(st.tuples(within, st.sampled_from(known)), max_size=5)) if known else ():
        exceptions.setdefault(slot_id, []).append(draw(_exceptions(slot_id, on, days)))
    plans = Planned(
        first=start,
        last=end,
        rules=MunicipalRules("lilleby", ()),
        slots_of_group=by_group,
        slots_of_participant=own,
        exceptions=exceptions,
        teachers={},
        closures=[
            Closure(
                *draw(spans),
                draw(st.sampled_from(ClosureKind)),
                draw(st.sampled_from(_UNITS)),
            )
            for _ in range(draw(st.integers(0, 2)))
        ],
        time_off={
            person.id: tuple(
                TimeOff(*draw(spans), TimeOffKind.VACATION) for _ in range(draw(st.integers(0, 1)))
            )
            for person in people
        },
        days_off=public_holidays(start, end),
    )
    return plans, people


@st.composite
def _people(draw: st.DrawFn, number: int, days: st.SearchStrategy[date]) -> Person:
    starts, ends = sorted((draw(days), draw(days)))
    programme = a_programme(
        starts_on=draw(st.sampled_from([A_START - 300 * DAY, starts])),
        planned_end_on=draw(st.sampled_from([None, ends])),
        offered_on=draw(st.sampled_from([None, date(2025, 5, 5), date(2026, 2, 2)])),
        weekly_target=draw(st.sampled_from(WeeklyTarget)),
        permit_type=draw(st.sampled_from([PermitType.REFUGEE, PermitType.COLLECTIVE_PROTECTION])),
    )
    memberships = []
    for group in _GROUPS:
        first, last = sorted((draw(days), draw(days)))
        span = draw(st.sampled_from([None, (date(2020, 1, 1), None), (first, last), (first, None)]))
        if span:
            memberships.append(Membership(group, "A1", *span))
    return Person(
        id=UUID(int=900 + number),
        standing=Standing.CASE,
        name=f"Nr {number}",
        birth_date=date(1994, 5, 1),
        unit_id=UUID(int=7),
        unit="VO",
        language="nb",
        interpretation_language=None,
        reading_level=ReadingLevel.FLUENT,
        protected=False,
        programmes=(programme,),
        memberships=tuple(memberships),
    )


@st.composite
def _exceptions(draw: st.DrawFn, slot_id: UUID, on: date, days: st.SearchStrategy[date]) -> SlotException:
    kind = draw(st.sampled_from(ExceptionKind))
    moved = kind is ExceptionKind.MOVED
    return SlotException(
        slot_id,
        on,
        kind,
        starts=time(9) if moved else None,
        ends=time(10, 30) if moved else None,
        teacher_id=UUID(int=5) if kind is ExceptionKind.SUBSTITUTE else None,
        moved_to=draw(st.none() | days) if moved else None,
    )


def alone(plans: Planned, person: Person, weeks: Sequence[IsoWeek]) -> list[tuple[int, int, int]]:
    """A person's weeks as the account of each counts it, when nobody else was counted before."""
    fresh = plans.having({}, {})
    accounts = [week_account(plan, ()) for plan in fresh.week_plans(person, weeks)]
    return [(each.planned_minutes, each.target_minutes, each.gap_minutes) for each in accounts]


@given(offices())
def test_the_forecast_of_a_week_is_what_its_account_says_however_much_is_shared(
    office: tuple[Planned, list[Person]],
) -> None:
    plans, people = office
    weeks = weeks_from(IsoWeek.of(plans.first), COUNT)
    forecaster = Forecaster(plans, weeks)
    for person in people:
        found = forecaster.of(person)
        assert [each.week for each in found] == list(weeks)
        assert [(w.planned_minutes, w.target_minutes, w.gap_minutes) for w in found] == alone(
            plans, person, weeks
        )
        assert all(sum(c.minutes for c in each.causes) == max(0, each.gap_minutes) for each in found)


@given(offices())
def test_each_week_made_alone_has_the_causes_that_the_pass_gives_it(
    office: tuple[Planned, list[Person]],
) -> None:
    plans, people = office
    weeks = weeks_from(IsoWeek.of(plans.first), COUNT)
    together = Forecaster(plans, weeks)
    for person in people:
        assert list(together.of(person)) == [Forecaster(plans, (week,)).of(person)[0] for week in weeks]
