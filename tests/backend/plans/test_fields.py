"""One field of a plan as text: what is said there can be read back, and nothing else is touched."""

from __future__ import annotations

from dataclasses import fields as fields_of
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stegvis.kit.errors import InvalidInput
from stegvis.kit.ids import new_id
from stegvis.plans import fields
from stegvis.plans.difference import GOAL_FIELDS, MEASURE_FIELDS, difference
from stegvis.plans.model import (
    CefrLevel,
    ChangedPart,
    Content,
    Goal,
    GoalKind,
    Measure,
    Status,
)
from stegvis.rulebook.model import ActivityKind, EndGoal

WORDS = st.text("abc æøå", min_size=1).map(str.strip).filter(bool)
DAYS = st.dates(date(2020, 1, 1), date(2030, 1, 1))
LEVELS = st.none() | st.sampled_from(CefrLevel)
CONTENTS = st.builds(
    Content,
    end_goal=st.sampled_from(EndGoal),
    end_goal_text=st.none() | WORDS,
    listening=LEVELS,
    reading=LEVELS,
    writing=LEVELS,
    oral=LEVELS,
    norwegian_minutes=st.none() | st.integers(1, 9999),
    norwegian_until=st.none() | DAYS,
    social_studies_hours=st.none() | st.integers(1, 999),
    social_studies_language=st.none() | st.sampled_from(["uk", "fa-AF"]),
    starts_on=st.none() | DAYS,
    ends_on=st.none() | DAYS,
    reasons=st.none() | WORDS,
    participant_view=st.none() | WORDS,
    participant_view_language=st.none() | st.just("uk"),
)
MEASURE = Measure(
    new_id(), new_id(), ActivityKind.NORWEGIAN, Status.ACTIVE, "norwegian-course", place="Rom 4"
)
STEP = Goal(new_id(), GoalKind.SUBGOAL, Status.ACTIVE, None, "Prøve", (), ())
GOAL = Goal(new_id(), GoalKind.LONG_TERM, Status.ACTIVE, "find-a-job", None, (STEP,), (MEASURE,))


def test_every_field_that_differs_between_versions_can_be_written() -> None:
    named = {part: {attribute for attribute, _ in known.values()} for part, known in fields.FIELDS.items()}
    assert named == {
        ChangedPart.PLAN: {each.name for each in fields_of(Content)},
        ChangedPart.GOAL: set(GOAL_FIELDS),
        ChangedPart.MEASURE: set(MEASURE_FIELDS),
    }


@given(one=CONTENTS, other=CONTENTS)
def test_what_differs_written_field_by_field_makes_the_one_the_other(one: Content, other: Content) -> None:
    for change in difference(one, (), other, ()).changes:
        assert change.field
        assert fields.said(getattr(one, fields.attribute(ChangedPart.PLAN, change.field))) == change.before
        one = fields.content_with(one, change.field, change.after)
    assert one == other


@given(content=CONTENTS, field=st.sampled_from([*fields.FIELDS[ChangedPart.PLAN]]))
def test_the_same_text_in_a_field_changes_nothing(content: Content, field: str) -> None:
    text = fields.said(getattr(content, fields.attribute(ChangedPart.PLAN, field)))
    assert fields.content_with(content, field, text) == content


def test_a_measure_keeps_all_but_the_field_that_is_written() -> None:
    draft = fields.measure_with(MEASURE, "weeklyMinutes", "900")
    assert (draft.weekly_minutes, draft.place, draft.standard) == (900, "Rom 4", "norwegian-course")


def test_a_step_stays_under_its_goal() -> None:
    assert fields.parent_of([GOAL], STEP.id) == GOAL.id
    assert fields.parent_of([GOAL], GOAL.id) is None
    assert fields.goal_with(STEP, GOAL.id, "text", "Norskprøve").parent_id == GOAL.id


@pytest.mark.parametrize(
    ("part", "field", "text", "fault"),
    [
        (ChangedPart.PLAN, "id", "1", ("field", "plans.no-such-field")),
        (ChangedPart.GOAL, "status", "reached", ("field", "plans.no-such-field")),
        (ChangedPart.MEASURE, "kind", "", ("kind", "plans.no-such-value")),
        (ChangedPart.MEASURE, "kind", "golf", ("kind", "plans.no-such-value")),
        (ChangedPart.MEASURE, "startsOn", "2026-02-30", ("startsOn", "plans.no-such-value")),
        (ChangedPart.MEASURE, "weeklyMinutes", "9.5", ("weeklyMinutes", "plans.no-such-value")),
        (ChangedPart.MEASURE, "weeklyMinutes", "٣", ("weeklyMinutes", "plans.no-such-value")),
    ],
)
def test_what_is_no_field_or_no_value_is_told(
    part: ChangedPart, field: str, text: str, fault: tuple[str, str]
) -> None:
    with pytest.raises(InvalidInput) as wrong:
        fields.read(part, field, text)
    assert [(each.field, each.code) for each in wrong.value.faults] == [fault]
