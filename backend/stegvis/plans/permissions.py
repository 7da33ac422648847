"""Who may see what of a plan, and what is left of it for those who share the goals alone."""

from __future__ import annotations

from dataclasses import replace

from stegvis.participants.model import Standing
from stegvis.plans.fields import ARRANGEMENTS
from stegvis.plans.model import Difference, Goal, LevelSource, Plan, PlanState

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


def seen_from(plan: Plan, standing: Standing) -> Plan | None:
    """What may be seen of a plan from where somebody stands; None: nothing."""
    if not may_see_plan(standing, plan.state):
        return None
    if not may_see_decision(standing):
        plan = replace(plan, version=None, decided_on=None, appeal_deadline=None)
    if not may_see_arrangements(standing):
        plan = replace(plan, goals=tuple(_without_arrangements(goal) for goal in plan.goals))
    return plan


def goals_seen_from(goals: tuple[Goal, ...], standing: Standing) -> tuple[Goal, ...]:
    """What may be seen of the goals of a plan that somebody may see."""
    return goals if may_see_arrangements(standing) else tuple(_without_arrangements(each) for each in goals)


def difference_seen_from(found: Difference, standing: Standing) -> Difference:
    """What may be seen of a difference between plans that somebody may see."""
    if may_see_arrangements(standing):
        return found
    return replace(found, changes=tuple(each for each in found.changes if each.field not in ARRANGEMENTS))


def _without_arrangements(goal: Goal) -> Goal:
    return replace(
        goal,
        goals=tuple(_without_arrangements(each) for each in goal.goals),
        measures=tuple(
            replace(measure, responsible=None, organisation=None, place=None) for measure in goal.measures
        ),
    )


def may_work_on_plan(standing: Standing) -> bool:
    """Draft, propose, make known, record: the case alone."""
    return bool(standing & Standing.CASE)


def may_see_levels(standing: Standing) -> bool:
    """Which levels of Norwegian somebody has reached: the case, and whoever teaches them."""
    return bool(standing & (Standing.CASE | Standing.CLASS))


def may_tell_level(standing: Standing, source: LevelSource) -> bool:
    """What teaching shows is told by whoever teaches, too; what a test came to by the case alone."""
    return bool(standing & Standing.CASE) or (
        bool(standing & Standing.CLASS) and source is not LevelSource.TEST
    )
