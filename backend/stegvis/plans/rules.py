"""The plan as a tree, and what is left of it for those who share the goals alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from stegvis.participants.model import Standing
from stegvis.plans.model import Goal, GoalKind, Measure, Plan, Status
from stegvis.plans.permissions import may_see_arrangements, may_see_decision, may_see_plan


@dataclass(frozen=True, slots=True)
class GoalLine:
    """A goal as it is stored: under another one, or under none."""

    id: UUID
    parent_id: UUID | None
    standard: str | None
    text: str | None
    status: Status


def goal_tree(lines: Iterable[GoalLine], measures: Iterable[Measure]) -> tuple[Goal, ...]:
    """The long-term goals with their subgoals and measures, each in the order given."""
    measures_of: dict[UUID, list[Measure]] = {}
    for measure in measures:
        measures_of.setdefault(measure.goal_id, []).append(measure)
    children: dict[UUID | None, list[GoalLine]] = {}
    for line in lines:
        children.setdefault(line.parent_id, []).append(line)

    def under(parent_id: UUID | None) -> tuple[Goal, ...]:
        return tuple(
            Goal(
                id=line.id,
                kind=GoalKind.SUBGOAL if line.parent_id else GoalKind.LONG_TERM,
                status=line.status,
                standard=line.standard,
                text=line.text,
                goals=under(line.id),
                measures=tuple(measures_of.get(line.id, ())),
            )
            for line in children.get(parent_id, ())
        )

    return under(None)


def seen_from(plan: Plan, standing: Standing) -> Plan | None:
    """What may be seen of a plan from where somebody stands; None: nothing."""
    if not may_see_plan(standing, plan.state):
        return None
    if not may_see_decision(standing):
        plan = replace(plan, version=None, decided_on=None, appeal_deadline=None)
    if not may_see_arrangements(standing):
        plan = replace(plan, goals=tuple(_without_arrangements(goal) for goal in plan.goals))
    return plan


def _without_arrangements(goal: Goal) -> Goal:
    return replace(
        goal,
        goals=tuple(_without_arrangements(each) for each in goal.goals),
        measures=tuple(
            replace(measure, responsible=None, organisation=None, place=None) for measure in goal.measures
        ),
    )
