"""What differs between two versions: examples, and what holds of any two."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from stegvis.kit.ids import new_id
from stegvis.plans.difference import difference
from stegvis.plans.drafting import every_goal, measures_of
from stegvis.plans.model import (
    ChangedPart,
    ChangeKind,
    Content,
    Goal,
    GoalKind,
    Material,
    Measure,
    Status,
)
from stegvis.rulebook.model import ActivityKind, EndGoal

ONE, TWO, THREE = (new_id() for _ in range(3))
CONTENT = Content(EndGoal.WORK, ends_on=date(2028, 3, 1), norwegian_minutes=1350)


def measure(origin: UUID, kind: ActivityKind = ActivityKind.NORWEGIAN, **values: object) -> Measure:
    return Measure(new_id(), new_id(), kind, Status.PLANNED, text="Kurs", origin_id=origin, **values)  # type: ignore[arg-type] # values by name


def goal(origin: UUID, *measures: Measure, text: str = "Jobb", goals: tuple[Goal, ...] = ()) -> Goal:
    kind = GoalKind.LONG_TERM
    return Goal(new_id(), kind, Status.PLANNED, None, text, goals, measures, origin)


def test_a_copy_of_a_plan_differs_in_nothing_also_when_it_has_come_further() -> None:
    one = (goal(ONE, measure(TWO)),)
    other = (replace(goal(ONE, measure(TWO)), status=Status.REACHED),)
    found = difference(CONTENT, one, CONTENT, other)
    assert (found.changes, found.material) == ((), ())


def test_what_was_added_removed_and_changed_is_told_part_by_part() -> None:
    one = (goal(ONE, measure(TWO, weekly_minutes=600)),)
    other = (goal(ONE, measure(TWO, weekly_minutes=660), text="Fast jobb"), goal(THREE, text="Førerkort"))
    found = difference(CONTENT, one, replace(CONTENT, ends_on=date(2028, 6, 1)), other)
    assert [(c.kind, c.part, c.text, c.field, c.before, c.after) for c in found.changes] == [
        (ChangeKind.CHANGED, ChangedPart.PLAN, None, "endsOn", "2028-03-01", "2028-06-01"),
        (ChangeKind.CHANGED, ChangedPart.GOAL, "Fast jobb", "text", "Jobb", "Fast jobb"),
        (ChangeKind.ADDED, ChangedPart.GOAL, "Førerkort", None, None, None),
        (ChangeKind.CHANGED, ChangedPart.MEASURE, "Kurs", "weeklyMinutes", "600", "660"),
    ]
    assert found.material == (Material.DURATION,)


def test_end_goal_track_and_a_quarter_of_the_hours_are_material() -> None:
    practice = measure(TWO, ActivityKind.WORK_PRACTICE, weekly_minutes=900)
    school = measure(TWO, ActivityKind.UPPER_SECONDARY, weekly_minutes=900)
    study = replace(CONTENT, end_goal=EndGoal.UPPER_SECONDARY)
    found = difference(CONTENT, (goal(ONE, practice),), study, (goal(ONE, school),))
    assert found.material == (Material.END_GOAL, Material.TRACK)
    for minutes, large in ((1124, False), (1125, True), (676, False), (675, True)):
        other = (goal(ONE, replace(practice, weekly_minutes=minutes)),)
        material = difference(CONTENT, (goal(ONE, practice),), CONTENT, other).material
        assert (Material.EXTENT in material) is large, minutes


def test_in_versions_of_an_import_what_is_called_the_same_is_the_same() -> None:
    def imported(*texts: str) -> tuple[Goal, ...]:
        return tuple(replace(goal(new_id(), text=text), origin_id=None) for text in texts)

    found = difference(CONTENT, imported("Jobb", "Norsk"), CONTENT, imported("Norsk", "Førerkort"))
    assert [(change.kind, change.text) for change in found.changes] == [
        (ChangeKind.REMOVED, "Jobb"),
        (ChangeKind.ADDED, "Førerkort"),
    ]


# ------------------------------------------------------------------ of any two versions

ORIGINS = tuple(new_id() for _ in range(6))
TEXTS = st.sampled_from(["Jobb", "Norsk", "بيت", "Ordnung"])


@st.composite
def plans(draw: st.DrawFn) -> tuple[Goal, ...]:
    origins = draw(st.lists(st.sampled_from(ORIGINS), unique=True, max_size=4))
    found: list[Goal] = []
    for number, origin in enumerate(origins):
        measures = [measure(UUID(int=origin.int + 1), weekly_minutes=draw(st.integers(1, 3000)))]
        of_goal = measures if draw(st.booleans()) else []
        made = goal(origin, *of_goal, text=draw(TEXTS))
        found.append(replace(found.pop(), goals=(made,)) if number and draw(st.booleans()) else made)
    return tuple(found)


@given(plans(), plans())
def test_what_is_told_makes_the_one_of_the_other(one: tuple[Goal, ...], other: tuple[Goal, ...]) -> None:
    changes = difference(CONTENT, one, CONTENT, other).changes
    for part, parts in ((ChangedPart.GOAL, every_goal), (ChangedPart.MEASURE, measures_of)):
        had, has = ({each.origin for each in parts(goals)} for goals in (one, other))
        of_part = [change for change in changes if change.part is part]
        removed = {c.origin for c in of_part if c.kind is ChangeKind.REMOVED}
        added = {c.origin for c in of_part if c.kind is ChangeKind.ADDED}
        assert had - removed | added == has
        assert not had & added
        texts = {each.origin: each.text for each in parts(one)}
        texts |= {c.origin: c.after for c in of_part if c.field == "text" and c.origin}
        assert all(texts[each.origin] == each.text for each in parts(other) if each.origin not in added)


@given(plans(), plans())
def test_the_way_back_tells_the_reverse(one: tuple[Goal, ...], other: tuple[Goal, ...]) -> None:
    there, back = difference(CONTENT, one, CONTENT, other), difference(CONTENT, other, CONTENT, one)
    turned = {ChangeKind.ADDED: ChangeKind.REMOVED, ChangeKind.REMOVED: ChangeKind.ADDED}
    assert {
        (turned.get(c.kind, c.kind), c.part, c.origin, c.field, c.after, c.before) for c in there.changes
    } == {(c.kind, c.part, c.origin, c.field, c.before, c.after) for c in back.changes}


@given(plans())
def test_nothing_differs_from_itself(one: tuple[Goal, ...]) -> None:
    assert difference(CONTENT, one, CONTENT, one).changes == ()
