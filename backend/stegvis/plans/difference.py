"""What differs between two versions of a plan, and what of it asks for a new decision."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterator, Sequence
from dataclasses import fields

from stegvis.plans.drafting import EDUCATION_KINDS, every_goal, is_work, measures_of
from stegvis.plans.model import (
    ChangedPart,
    ChangeKind,
    Content,
    Difference,
    Goal,
    Material,
    Measure,
    PlanChange,
)

LARGE_SHARE = 25
"""By how many per cent the weekly hours must change to be a large change of extent: our reading."""

GOAL_FIELDS = ("standard", "text")
MEASURE_FIELDS = (
    *("kind", "standard", "text", "starts_on", "ends_on"),
    *("weekly_minutes", "responsible", "organisation", "place"),
)


def difference(
    one: Content, one_goals: Collection[Goal], other: Content, other_goals: Collection[Goal]
) -> Difference:
    """What differs from one version to another: the plan as a whole first, then goals, then measures.

    A goal or a measure is the same one in both where its origin is, or in versions of an import its name;
    that it stands elsewhere, or has come further, is no change of the plan.
    """
    changes = (
        *_of_plan(one, other),
        *_of_parts(ChangedPart.GOAL, GOAL_FIELDS, [*every_goal(one_goals)], [*every_goal(other_goals)]),
        *_of_parts(
            ChangedPart.MEASURE, MEASURE_FIELDS, [*measures_of(one_goals)], [*measures_of(other_goals)]
        ),
    )
    return Difference(changes, material(one, one_goals, other, other_goals))


def material(
    one: Content, one_goals: Collection[Goal], other: Content, other_goals: Collection[Goal]
) -> tuple[Material, ...]:
    """Which of the changes are substantial (§ 15): a checklist, about which people decide."""
    before, after = [*measures_of(one_goals)], [*measures_of(other_goals)]
    found = {
        Material.END_GOAL: one.end_goal is not other.end_goal,
        Material.DURATION: one.ends_on != other.ends_on,
        Material.TRACK: _leads(before) != _leads(after),
        Material.EXTENT: _is_large(_minutes(before), _minutes(after))
        or _is_large(one.norwegian_minutes or 0, other.norwegian_minutes or 0),
    }
    return tuple(kind for kind in Material if found[kind])


def _minutes(measures: Collection[Measure]) -> int:
    return sum(each.weekly_minutes or 0 for each in measures)


def _is_large(before: int, after: int) -> bool:
    return abs(after - before) * 100 >= LARGE_SHARE * max(before, 1) and before != after


def _leads(measures: Collection[Measure]) -> bool | None:
    """Whether the elements lead more to work than to education; None: to neither."""
    work = _minutes([each for each in measures if is_work(each.kind)])
    school = _minutes([each for each in measures if each.kind in EDUCATION_KINDS])
    return None if work == school == 0 else work >= school


def _of_plan(one: Content, other: Content) -> Iterator[PlanChange]:
    for field in fields(Content):
        before, after = getattr(one, field.name), getattr(other, field.name)
        if before != after:
            yield PlanChange(
                ChangeKind.CHANGED,
                ChangedPart.PLAN,
                None,
                field=_camel(field.name),
                before=_said(before),
                after=_said(after),
            )


_Part = Goal | Measure


def _known(part: _Part, *, by_name: bool) -> Hashable:
    return (part.standard, part.text) if by_name else part.origin


def _of_parts(
    part: ChangedPart, names: tuple[str, ...], earlier: Sequence[_Part], later: Sequence[_Part]
) -> Iterator[PlanChange]:
    # Versions that came with an import do not know each other's keys: what is called the same is the same.
    by_name = all(each.origin_id is None for each in (*earlier, *later))
    one = {_known(each, by_name=by_name): each for each in earlier}
    other = {_known(each, by_name=by_name): each for each in later}
    for origin, was in one.items():
        if origin not in other:
            yield PlanChange(ChangeKind.REMOVED, part, was.origin, was.standard, was.text)
    for origin, now in other.items():
        was_there = one.get(origin)
        if was_there is None:
            yield PlanChange(ChangeKind.ADDED, part, now.origin, now.standard, now.text)
            continue
        for name in names:
            before, after = getattr(was_there, name), getattr(now, name)
            if before != after:
                yield PlanChange(
                    ChangeKind.CHANGED,
                    part,
                    now.origin,
                    now.standard,
                    now.text,
                    _camel(name),
                    _said(before),
                    _said(after),
                )


def _said(value: object) -> str | None:
    return None if value is None else str(value)


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.title() for word in rest)
