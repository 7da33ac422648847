"""What each standing sees of a plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from stegvis.kit.ids import new_id
from stegvis.participants.model import Standing
from stegvis.plans.model import (
    ChangedPart,
    ChangeKind,
    Difference,
    Goal,
    GoalKind,
    LevelSource,
    Measure,
    Plan,
    PlanChange,
    PlanState,
    Status,
)
from stegvis.plans.permissions import (
    difference_seen_from,
    goals_seen_from,
    may_see_arrangements,
    may_see_decision,
    may_see_levels,
    may_see_plan,
    may_tell_level,
    may_work_on_plan,
    seen_from,
)
from stegvis.rulebook.model import ActivityKind, EndGoal

WHOLE = (Standing.OWN, Standing.CASE, Standing.CASE | Standing.CLASS)


@pytest.mark.parametrize("state", PlanState)
def test_the_participant_and_the_case_see_a_plan_in_every_state(state: PlanState) -> None:
    assert all(may_see_plan(standing, state) for standing in WHOLE)


@pytest.mark.parametrize("state", PlanState)
def test_the_class_sees_a_plan_once_it_is_decided(state: PlanState) -> None:
    assert may_see_plan(Standing.CLASS, state) is (state is PlanState.DECIDED)


def test_the_decision_and_the_arrangements_are_not_for_the_class() -> None:
    for may_see in (may_see_decision, may_see_arrangements):
        assert all(may_see(standing) for standing in WHOLE)
        assert not may_see(Standing.CLASS)


@pytest.mark.parametrize("source", LevelSource)
def test_whoever_teaches_tells_what_teaching_shows_and_the_case_what_a_test_came_to(
    source: LevelSource,
) -> None:
    assert may_tell_level(Standing.CASE, source)
    assert may_tell_level(Standing.CLASS, source) is (source is not LevelSource.TEST)
    assert not may_tell_level(Standing.OWN, source)
    assert (may_see_levels(Standing.CLASS), may_see_levels(Standing.OWN)) == (True, False)


MEASURE = Measure(
    new_id(), new_id(), ActivityKind.NORWEGIAN, Status.ACTIVE, "norwegian-course",
    responsible="Eva Moe", organisation="Meny", place="Rom 4",
)  # fmt: skip
STEP = Goal(new_id(), GoalKind.SUBGOAL, Status.ACTIVE, None, "Prøve", (), (MEASURE,))
GOAL = Goal(new_id(), GoalKind.LONG_TERM, Status.ACTIVE, "find-a-job", None, (STEP,), (MEASURE,))
DAY = date(2026, 11, 2)
PLAN = Plan(new_id(), 2, PlanState.DECIDED, EndGoal.WORK, None, DAY, None, DAY, DAY, (), (GOAL,))


def arrangements(goals: tuple[Goal, ...]) -> list[tuple[str | None, ...]]:
    """Of every measure below some goals."""
    return [
        found
        for goal in goals
        for found in (
            *((each.responsible, each.organisation, each.place) for each in goal.measures),
            *arrangements(goal.goals),
        )
    ]


@pytest.mark.parametrize("standing", WHOLE)
def test_the_participant_and_the_case_see_the_whole_plan(standing: Standing) -> None:
    assert seen_from(PLAN, standing) == PLAN
    assert goals_seen_from(PLAN.goals, standing) == PLAN.goals
    proposed = replace(PLAN, state=PlanState.PROPOSED)
    assert seen_from(proposed, standing) == proposed


def test_the_class_sees_of_a_decided_plan_the_goals_without_who_where_and_when_it_was_decided() -> None:
    seen = seen_from(PLAN, Standing.CLASS)
    assert seen
    assert (seen.version, seen.decided_on, seen.appeal_deadline) == (None, None, None)
    assert arrangements(seen.goals) == [(None, None, None)] * 2
    assert [goal.id for goal in seen.goals] == [GOAL.id]
    assert arrangements(goals_seen_from(PLAN.goals, Standing.CLASS)) == [(None, None, None)] * 2
    assert seen_from(replace(PLAN, state=PlanState.PROPOSED), Standing.CLASS) is None


def test_a_difference_tells_the_class_nothing_of_who_and_where() -> None:
    changes = tuple(
        PlanChange(ChangeKind.CHANGED, ChangedPart.MEASURE, MEASURE.id, field=field, before="a", after="b")
        for field in ("responsible", "organisation", "place", "weeklyMinutes")
    )
    found = Difference(changes, ())
    assert [each.field for each in difference_seen_from(found, Standing.CLASS).changes] == ["weeklyMinutes"]
    assert all(difference_seen_from(found, standing) == found for standing in WHOLE)


def test_the_case_alone_works_on_a_plan() -> None:
    assert may_work_on_plan(Standing.CASE)
    assert may_work_on_plan(Standing.CASE | Standing.CLASS)
    assert not any(may_work_on_plan(each) for each in (Standing.OWN, Standing.CLASS, Standing(0)))
