"""One field of a plan by its name, as text: what it says, and the same plan with another text there.

Where several people edit one draft at once, each change names one field and the text that it began from;
so two people are in each other's way only where they write in the same place. Names are those of the forms,
values those of a `PlanChange`: codes, dates, minutes or words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from uuid import UUID

from stegvis.kit.errors import Fault, InvalidInput
from stegvis.plans.model import (
    CefrLevel,
    ChangedPart,
    Content,
    Goal,
    GoalDraft,
    Measure,
    MeasureDraft,
)
from stegvis.rulebook.model import ActivityKind, EndGoal

ARRANGEMENTS = frozenset({"responsible", "organisation", "place"})
"""Of a measure: who answers for it and where, which the class neither sees nor sets."""

_NUMBER = re.compile(r"\d{1,6}", re.ASCII)


def _number(text: str) -> int:
    if not _NUMBER.fullmatch(text):
        raise ValueError(text)
    return int(text)


_Read = Callable[[str], object]

_OF_PLAN: Mapping[str, tuple[str, _Read]] = {
    "endGoal": ("end_goal", EndGoal),
    "endGoalText": ("end_goal_text", str),
    "listening": ("listening", CefrLevel),
    "reading": ("reading", CefrLevel),
    "writing": ("writing", CefrLevel),
    "oral": ("oral", CefrLevel),
    "norwegianMinutes": ("norwegian_minutes", _number),
    "norwegianUntil": ("norwegian_until", date.fromisoformat),
    "socialStudiesHours": ("social_studies_hours", _number),
    "socialStudiesLanguage": ("social_studies_language", str),
    "startsOn": ("starts_on", date.fromisoformat),
    "endsOn": ("ends_on", date.fromisoformat),
    "reasons": ("reasons", str),
    "participantView": ("participant_view", str),
    "participantViewLanguage": ("participant_view_language", str),
}
_OF_GOAL: Mapping[str, tuple[str, _Read]] = {"standard": ("standard", str), "text": ("text", str)}
_OF_MEASURE: Mapping[str, tuple[str, _Read]] = {
    "kind": ("kind", ActivityKind),
    **_OF_GOAL,
    "startsOn": ("starts_on", date.fromisoformat),
    "endsOn": ("ends_on", date.fromisoformat),
    "weeklyMinutes": ("weekly_minutes", _number),
    "responsible": ("responsible", str),
    "organisation": ("organisation", str),
    "place": ("place", str),
}
FIELDS: Mapping[ChangedPart, Mapping[str, tuple[str, _Read]]] = {
    ChangedPart.PLAN: _OF_PLAN,
    ChangedPart.GOAL: _OF_GOAL,
    ChangedPart.MEASURE: _OF_MEASURE,
}
"""For each part, its fields by their names in the forms: the attribute, and how its text is read."""

_ALWAYS = frozenset({"endGoal", "kind"})
"""What cannot be left unsaid."""


def attribute(part: ChangedPart, field: str) -> str:
    """Where a field's value stands.

    Raises:
        InvalidInput: the part has no such field.
    """
    if field not in FIELDS[part]:
        raise InvalidInput([Fault("field", "plans.no-such-field")])
    return FIELDS[part][field][0]


def said(value: object) -> str | None:
    """A value as text; None: nothing is said."""
    return None if value is None or value == "" else str(value)


def read(part: ChangedPart, field: str, text: str | None) -> object:
    """What a text says in a field; None: nothing is to be said there.

    Raises:
        InvalidInput: the part has no such field, or the text is no value of it.
    """
    attribute(part, field)
    words = (text or "").strip()
    if not words:
        if field in _ALWAYS:
            raise InvalidInput([Fault(field, "plans.no-such-value")])
        return None
    try:
        return FIELDS[part][field][1](words)
    except ValueError:
        raise InvalidInput([Fault(field, "plans.no-such-value")]) from None


def content_with(content: Content, field: str, text: str | None) -> Content:
    """A plan as a whole with another text in one field.

    Raises:
        InvalidInput: as `read`.
    """
    value = read(ChangedPart.PLAN, field, text)
    return replace(content, **{attribute(ChangedPart.PLAN, field): value})  # type: ignore[arg-type] # as read


def goal_with(goal: Goal, parent_id: UUID | None, field: str, text: str | None) -> GoalDraft:
    """A goal, as its form says it, with another text in one field.

    Raises:
        InvalidInput: as `read`.
    """
    value = read(ChangedPart.GOAL, field, text)
    draft = GoalDraft(goal.id, parent_id, goal.standard, goal.text)
    return replace(draft, **{attribute(ChangedPart.GOAL, field): value})  # type: ignore[arg-type] # as read


def measure_with(measure: Measure, field: str, text: str | None) -> MeasureDraft:
    """A measure, as its form says it, with another text in one field.

    Raises:
        InvalidInput: as `read`.
    """
    value = read(ChangedPart.MEASURE, field, text)
    draft = MeasureDraft(**{name: getattr(measure, name) for name in MeasureDraft.__dataclass_fields__})
    return replace(draft, **{attribute(ChangedPart.MEASURE, field): value})  # type: ignore[arg-type] # as read


def parent_of(goals: Iterable[Goal], goal_id: UUID) -> UUID | None:
    """The long-term goal that a subgoal stands under; None: it stands under none."""
    for goal in goals:
        if any(each.id == goal_id for each in goal.goals):
            return goal.id
    return None
