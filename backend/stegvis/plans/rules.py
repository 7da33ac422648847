"""The plan as a tree."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from stegvis.plans.model import Goal, GoalKind, Measure, Status


@dataclass(frozen=True, slots=True)
class GoalLine:
    """A goal as it is stored: under another one, or under none."""

    id: UUID
    parent_id: UUID | None
    standard: str | None
    text: str | None
    status: Status
    origin_id: UUID | None = None


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
                origin_id=line.origin_id,
            )
            for line in children.get(parent_id, ())
        )

    return under(None)
