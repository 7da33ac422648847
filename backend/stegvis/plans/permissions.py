"""Who may see what of a plan."""

from __future__ import annotations

from stegvis.participants.model import Standing
from stegvis.plans.model import PlanState

_WHOLE = Standing.OWN | Standing.CASE


def may_see_plan(standing: Standing, state: PlanState) -> bool:
    """The participant and the case see every version, the class only what has been decided."""
    return bool(standing & _WHOLE) or state is PlanState.DECIDED


def may_see_decision(standing: Standing) -> bool:
    """Version, date and deadline of the decision: the participant and the case."""
    return bool(standing & _WHOLE)


def may_see_arrangements(standing: Standing) -> bool:
    """Who answers for a measure, at which organisation and place: the participant and the case.

    The class sees what is worked towards, not where somebody is when they are elsewhere.
    """
    return bool(standing & _WHOLE)
