"""What a start waits for, what a decision may do and undo, when it is asked a year later."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import tests.seeded  # noqa: F401 - chooses how many examples, before any is made
from stegvis.kit.months import months_after
from stegvis.kit.public_holidays import is_working_day
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.model import EndCause, MainActivity, PermitType, Programme, Track
from stegvis.participants.rules import start_deadline
from stegvis.programmes import decisions, follow_up, rules
from stegvis.programmes.model import (
    Adaptation,
    AdaptationReason,
    Condition,
    ConditionKind,
    ConditionState,
    Decision,
    DecisionKind,
    FollowUp,
    FollowUpState,
    Holder,
    NewDecision,
)
from stegvis.rulebook.frames import Asked, programme_frame
from stegvis.rulebook.model import EducationLevel, EndGoal, Frame, RuleGroup, WeeklyTarget

TODAY = date(2026, 11, 23)
DAY = timedelta(days=1)
DAYS = st.dates(date(2021, 1, 1), date(2060, 12, 31))

PROGRAMME = Programme(
    permit_type=PermitType.REFUGEE,
    education_level=EducationLevel.PRIMARY,
    track=Track.WORK,
    weekly_target=WeeklyTarget.FULL_TIME,
    settled_on=date(2026, 1, 12),
    offered_on=date(2026, 2, 2),
    decided_on=date(2026, 2, 2),
    starts_on=date(2026, 3, 2),
    planned_end_on=date(2027, 3, 1),
    end_goal=EndGoal.WORK,
)
AWAITING = replace(PROGRAMME, decided_on=None, starts_on=None, planned_end_on=None)


def frame(goal: EndGoal = EndGoal.WORK, starts: date | None = PROGRAMME.starts_on) -> Frame:
    primary, born = EducationLevel.PRIMARY, date(1990, 1, 1)
    return programme_frame(Asked(RuleGroup.ORDINARY, primary, born, date(2026, 2, 2), goal, starts))


# ------------------------------------------------------------------ the clock


def test_what_a_start_waits_for_goes_by_the_person_and_by_what_is_known() -> None:
    nothing = rules.conditions((), has_children=None, has_identity_number=False, settled=False)
    waiting = {each.kind for each in nothing if each.is_open}
    assert waiting == set(ConditionKind) - {ConditionKind.KINDERGARTEN}
    parent = rules.conditions((), has_children=True, has_identity_number=True, settled=True)
    waiting = {each.kind for each in parent if each.is_open}
    assert waiting == set(ConditionKind) - {ConditionKind.IDENTITY_NUMBER, ConditionKind.HOUSING}


def test_mapping_and_career_guidance_are_for_all() -> None:
    for children in (True, False, None):
        found = rules.conditions((), has_children=children, has_identity_number=True, settled=True)
        kinds = {each.kind for each in found if each.is_open}
        assert {ConditionKind.COMPETENCE_MAPPING, ConditionKind.CAREER_GUIDANCE} <= kinds


def test_what_somebody_has_said_stands_above_what_holds_of_everybody() -> None:
    said = Condition(ConditionKind.HOUSING, ConditionState.MISSING, Holder.OTHER, recorded=True)
    found = rules.conditions([said], has_children=None, has_identity_number=False, settled=True)
    assert said in found
    assert len(found) == len(ConditionKind)


@pytest.mark.parametrize(
    ("settled", "deadline"),
    [
        ("2026-08-10", "2026-11-10"),
        ("2026-11-30", "2027-02-28"),
        ("2027-11-30", "2028-02-29"),
        ("2026-11-29", "2027-02-28"),
        ("2026-05-31", "2026-08-31"),
        ("2026-03-31", "2026-06-30"),
    ],
)
def test_the_three_months_end_on_the_same_day_of_the_month_or_on_its_last(
    settled: str, deadline: str
) -> None:
    awaited = replace(AWAITING, settled_on=date.fromisoformat(settled))
    assert start_deadline(awaited) == date.fromisoformat(deadline)


@given(DAYS)
def test_a_start_on_the_deadline_is_in_time_and_a_day_later_is_late(settled: date) -> None:
    awaited = replace(AWAITING, settled_on=settled)
    deadline = start_deadline(awaited)
    assert deadline
    assert not rules.started_late(replace(awaited, starts_on=deadline))
    assert rules.started_late(replace(awaited, starts_on=deadline + DAY))
    assert rules.days_left(deadline, deadline) == 0
    assert rules.days_left(deadline, deadline + DAY) == -1


# ------------------------------------------------------------------ appeal


@pytest.mark.parametrize(
    ("made_known", "deadline"),
    [
        ("2026-11-23", "2026-12-14"),  # three weeks later, a Monday
        ("2026-11-21", "2026-12-14"),  # a Saturday three weeks later
        ("2026-11-22", "2026-12-14"),  # a Sunday
        ("2026-12-04", "2026-12-28"),  # Christmas Day, Boxing Day on a Saturday, Sunday
        ("2026-04-23", "2026-05-15"),  # Ascension Day
        ("2026-03-12", "2026-04-07"),  # Maundy Thursday, until after Easter Monday
    ],
)
def test_an_appeal_has_three_weeks_and_never_ends_on_a_day_off(made_known: str, deadline: str) -> None:
    assert decisions.appeal_deadline(date.fromisoformat(made_known)) == date.fromisoformat(deadline)


@given(DAYS)
def test_an_appeal_deadline_is_a_working_day_three_weeks_away_or_the_next(made_known: date) -> None:
    deadline = decisions.appeal_deadline(made_known)
    exactly = made_known + timedelta(weeks=3)
    assert is_working_day(deadline)
    assert exactly <= deadline <= exactly + timedelta(days=6)
    assert not any(is_working_day(exactly + n * DAY) for n in range((deadline - exactly).days))


# ------------------------------------------------------------------ what may be decided


@pytest.mark.parametrize(
    ("programme", "kinds"),
    [
        (AWAITING, {"award", "refusal", "exemption"}),
        (replace(AWAITING, decided_on=TODAY), {"exemption", "interruption"}),
        (
            replace(PROGRAMME, starts_on=TODAY + DAY),
            {"extension", "stop", "exemption", "interruption"},
        ),
        (
            PROGRAMME,
            {"extension", "absence_extension", "stop", "exemption", "interruption", "completion"},
        ),
        (replace(PROGRAMME, planned_end_on=None), {"stop", "exemption", "interruption", "completion"}),
        (replace(PROGRAMME, ended_on=TODAY, end_cause=EndCause.WORK), set()),
    ],
)
def test_what_may_be_decided_goes_by_where_the_programme_stands(
    programme: Programme, kinds: set[str]
) -> None:
    assert {kind.value for kind in decisions.kinds_now(programme, TODAY)} == kinds


def new(kind: DecisionKind, **more: object) -> NewDecision:
    return replace(NewDecision(kind=kind, decided_on=TODAY, reasons="Fordi."), **more)  # type: ignore[arg-type] # values by name


ENDS = st.integers(1, 900).map(lambda days: date(2027, 3, 1) + days * DAY)


@given(ENDS, st.integers(0, 60), st.sampled_from(EndGoal))
def test_an_extension_is_taken_exactly_as_far_as_the_frame_and_the_absence_reach(
    ends_on: date, days: int, goal: EndGoal
) -> None:
    found = frame(goal)
    assume(found.hindrance is None)
    latest = decisions.latest_end(found, days)
    assert latest
    extension = new(DecisionKind.EXTENSION, ends_on=ends_on)
    faults = decisions.decision_faults(extension, PROGRAMME, found, days, TODAY)
    assert [fault.code for fault in faults] == (["programmes.beyond-frame"] if ends_on > latest else [])


GIVEN: dict[DecisionKind, dict[str, Any]] = {
    DecisionKind.AWARD: {"takes_effect_on": TODAY},
    DecisionKind.REFUSAL: {},
    DecisionKind.EXTENSION: {"ends_on": date(2027, 6, 1)},
    DecisionKind.ABSENCE_EXTENSION: {"days": 14},
    DecisionKind.STOP: {"takes_effect_on": TODAY, "main_activity": MainActivity.UNKNOWN},
    DecisionKind.EXEMPTION: {"takes_effect_on": TODAY, "ends_on": TODAY + DAY},
    DecisionKind.INTERRUPTION: {"takes_effect_on": TODAY, "main_activity": MainActivity.MOVED},
    DecisionKind.COMPLETION: {"takes_effect_on": TODAY, "main_activity": MainActivity.WORK},
}


def taken(chosen: NewDecision, before: Programme) -> tuple[Programme, Decision]:
    """The programme after a decision, and the decision as it is kept."""
    settled = decisions.settled(chosen, before)
    effect = decisions.effect(settled, before)
    assert settled.takes_effect_on
    after = replace(
        before,
        decided_on=effect.decided_on,
        planned_end_on=effect.planned_end_on,
        ended_on=effect.ended_on,
        end_cause=effect.end_cause,
        main_activity=effect.main_activity,
    )
    kept = Decision(
        id=UUID(int=1),
        kind=settled.kind,
        decided_on=settled.decided_on,
        takes_effect_on=settled.takes_effect_on,
        ends_on=settled.ends_on,
        ended_before=before.planned_end_on if settled.kind in decisions.MOVES_THE_END else None,
        days=settled.days,
        computed_days=None,
        reasons=settled.reasons,
        rule_version="2026-01",
        made_known_on=None,
        made_known_how=None,
        appeal_deadline=None,
        decided_by="Berit",
        revoked_on=None,
    )
    return after, kept


@pytest.mark.parametrize("kind", DecisionKind)
def test_every_kind_can_be_decided_somewhere_without_a_fault(kind: DecisionKind) -> None:
    chosen = new(kind, **GIVEN[kind])
    at = AWAITING if kind in {DecisionKind.AWARD, DecisionKind.REFUSAL} else PROGRAMME
    assert decisions.decision_faults(chosen, at, frame(), 0, TODAY) == []


@given(st.lists(st.sampled_from(DecisionKind), min_size=1, max_size=6), st.booleans())
def test_revoking_from_the_last_decision_back_restores_every_step(
    kinds: list[DecisionKind],
    begun: bool,  # noqa: FBT001 - Hypothesis gives it by place
) -> None:
    programme = PROGRAMME if begun else AWAITING
    steps: list[tuple[Programme, Decision]] = []
    for kind in kinds:
        more = GIVEN[kind]
        if kind is DecisionKind.EXTENSION and programme.planned_end_on:
            more = {"ends_on": programme.planned_end_on + 30 * DAY}
        chosen = new(kind, **more)
        if decisions.decision_faults(chosen, programme, frame(), 300, TODAY):
            continue
        after, kept = taken(chosen, programme)
        steps.append((programme, kept))
        programme = after
    for before, kept in reversed(steps):
        effect = decisions.restored(kept, programme, (), TODAY)
        assert effect == decisions.dates_of(before)
        programme = before


def test_an_end_that_somebody_has_changed_since_is_not_restored() -> None:
    after, kept = taken(new(DecisionKind.EXTENSION, ends_on=date(2027, 6, 1)), PROGRAMME)
    assert decisions.restored(kept, replace(after, planned_end_on=date(2027, 7, 1)), (), TODAY) is None
    ended = replace(after, ended_on=TODAY, end_cause=EndCause.WORK)
    assert decisions.restored(kept, ended, (), TODAY) is None


def test_an_end_is_not_taken_back_once_another_programme_has_begun_or_is_awaited() -> None:
    after, kept = taken(new(DecisionKind.COMPLETION, **GIVEN[DecisionKind.COMPLETION]), PROGRAMME)
    again = replace(PROGRAMME, starts_on=TODAY + DAY)
    assert decisions.restored(kept, after, [again], TODAY) is None
    earlier = replace(PROGRAMME, starts_on=date(2024, 1, 1), ended_on=date(2025, 1, 1))
    assert decisions.restored(kept, after, [earlier], TODAY)
    refused, kept = taken(new(DecisionKind.REFUSAL), AWAITING)
    assert decisions.restored(kept, refused, [AWAITING], TODAY) is None
    assert decisions.restored(kept, refused, [earlier], TODAY)


# ------------------------------------------------------------------ adaptations


@given(DAYS, st.integers(0, 60), st.integers(1, 2250))
def test_an_adaptation_never_covers_more_than_its_minutes_and_all_of_them_in_a_whole_week(
    first: date, length: int, minutes: int
) -> None:
    adapted = Adaptation(UUID(int=1), first, first + length * DAY, minutes, AdaptationReason.CARE)
    for week in (IsoWeek.of(first), IsoWeek.of(first).next(), IsoWeek.of(adapted.valid_to).next()):
        covered = rules.minutes_adapted([adapted], week)
        assert 0 <= covered <= minutes
        if adapted.valid_from <= week.monday and week.days[4] <= adapted.valid_to:
            assert covered == minutes
        if week.monday > adapted.valid_to:
            assert covered == 0


# ------------------------------------------------------------------ a year later


def test_work_and_education_count_for_the_goal_however_small_the_job() -> None:
    counting = {
        activity.value
        for activity in MainActivity
        if follow_up.counts_for_goal(FollowUp(TODAY, activity, None))
    }
    assert counting == {
        "work",
        "work_part_time",
        "primary_school",
        "upper_secondary",
        "vocational_training",
        "higher_education",
        "other_education",
    }
    assert follow_up.counts_for_goal(FollowUp(TODAY, MainActivity.WORK_PART_TIME, 3))


@given(DAYS, st.integers(-40, 900))
def test_it_is_asked_between_ten_and_fourteen_months_then_overdue_then_no_more(
    ended: date, after: int
) -> None:
    day = ended + after * DAY
    state = follow_up.follow_up_state(ended, day)
    if day < months_after(ended, 10) or day > months_after(ended, 24):
        assert state is None
    else:
        due = day <= months_after(ended, 14)
        assert state is (FollowUpState.DUE if due else FollowUpState.OVERDUE)


@pytest.mark.parametrize(
    ("activity", "percent", "code"),
    [
        (MainActivity.WORK, 100, None),
        (MainActivity.WORK_PART_TIME, 1, None),
        (MainActivity.WORK_PART_TIME, 99, None),
        (MainActivity.WORK, None, "no-percent"),
        (MainActivity.WORK_PART_TIME, None, "no-percent"),
        (MainActivity.WORK_PART_TIME, 0, "no-percent"),
        (MainActivity.WORK, 101, "no-percent"),
        (MainActivity.WORK, 50, "percent-says-otherwise"),
        (MainActivity.WORK_PART_TIME, 100, "percent-says-otherwise"),
        (MainActivity.JOB_SEEKING, None, None),
        (MainActivity.JOB_SEEKING, 20, "no-work"),
    ],
)
def test_a_job_has_its_percentage_and_nothing_else_has(
    activity: MainActivity, percent: int | None, code: str | None
) -> None:
    told = FollowUp(TODAY, activity, percent)
    faults = follow_up.follow_up_faults(told, months_after(TODAY, -12), TODAY)
    assert [fault.code for fault in faults] == ([f"programmes.{code}"] if code else [])
