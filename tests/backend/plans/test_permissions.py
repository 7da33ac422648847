"""What each standing sees of a plan."""

from __future__ import annotations

import pytest

from stegvis.participants.model import Standing
from stegvis.plans.model import PlanState
from stegvis.plans.permissions import may_see_arrangements, may_see_decision, may_see_plan

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
