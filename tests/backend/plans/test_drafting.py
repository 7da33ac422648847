"""What § 15 asks, which levels to begin with, and when a plan is looked at again: worked examples."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stegvis.kit.ids import new_id
from stegvis.participants.model import Track
from stegvis.plans import drafting
from stegvis.plans.model import (
    CefrLevel,
    Content,
    Goal,
    GoalDraft,
    GoalKind,
    GroundworkKind,
    Level,
    LevelSource,
    Measure,
    MeasureDraft,
    Missing,
    Notice,
    NoticeKind,
    ReviewCause,
    Skill,
    Status,
)
from stegvis.programmes.decisions import appeal_deadline
from stegvis.rulebook.frames import Asked as FrameAsked
from stegvis.rulebook.frames import programme_frame
from stegvis.rulebook.model import ActivityKind, EducationLevel, EndGoal, RuleGroup

A2, B1, B2 = CefrLevel.A2, CefrLevel.B1, CefrLevel.B2

FRAME = programme_frame(
    FrameAsked(
        RuleGroup.ORDINARY,
        EducationLevel.PRIMARY,
        date(1994, 5, 1),
        date(2026, 2, 2),
        EndGoal.WORK,
        date(2026, 3, 2),
    )
)
WHOLE = Content(
    end_goal=EndGoal.WORK,
    listening=B1,
    reading=B1,
    writing=B1,
    oral=B1,
    norwegian_minutes=1350,
    norwegian_until=date(2027, 6, 1),
    social_studies_hours=75,
    social_studies_language="ti",
    starts_on=date(2026, 3, 2),
    ends_on=date(2028, 3, 1),
    reasons="Hun vil bli helsefagarbeider.",
)


def measure(kind: ActivityKind, **values: object) -> Measure:
    given = {"starts_on": date(2026, 3, 2), "responsible": "Eva Moe", "text": "Kurs"} | values
    return Measure(new_id(), new_id(), kind, Status.PLANNED, **given)  # type: ignore[arg-type] # values by name


def goal(*measures: Measure, goals: tuple[Goal, ...] = ()) -> Goal:
    kind = GoalKind.LONG_TERM
    return Goal(new_id(), kind, Status.PLANNED, "find-a-job", None, goals, measures)


GOALS = (goal(measure(ActivityKind.WORK_PRACTICE), measure(ActivityKind.LIFE_SKILLS)),)
ASKED = drafting.Asked(
    RuleGroup.ORDINARY, FRAME, FRAME.last_day, has_children=False, done=frozenset(GroundworkKind)
)


def codes(content: Content, goals: tuple[Goal, ...] = GOALS, asked: drafting.Asked = ASKED) -> set[Missing]:
    return {gap.code for gap in drafting.missing(content, goals, asked)}


# ------------------------------------------------------------------ Norwegian (Regulations § 28)


@pytest.mark.parametrize(
    ("education", "levels"),
    [
        (EducationLevel.NONE, (A2, A2, A2, B1)),
        (EducationLevel.PRIMARY, (B1, B1, B1, B1)),
        (EducationLevel.UPPER_SECONDARY, (B1, B1, B1, B2)),
        (EducationLevel.HIGHER, (B1, B1, B1, B2)),
    ],
)
def test_schooling_gives_a_level_for_each_skill(
    education: EducationLevel, levels: tuple[CefrLevel, ...]
) -> None:
    assert tuple(drafting.default_levels(education)[skill] for skill in Skill) == levels


def test_a_goal_is_lowered_one_level_at_a_time_and_raised_freely() -> None:
    reference = drafting.default_levels(EducationLevel.PRIMARY)
    assert drafting.level_faults(replace(WHOLE, reading=A2, oral=CefrLevel.C1), reference) == []
    (fault,) = drafting.level_faults(replace(WHOLE, reading=CefrLevel.A1), reference)
    assert (fault.field, fault.code, fault.params) == ("reading", "plans.lowered-too-far", {"level": B1})


def test_the_lowest_level_has_none_below() -> None:
    assert drafting.lowered(B1) is A2
    assert drafting.lowered(CefrLevel.BELOW_A1) is None


# ------------------------------------------------------------------ what is missing (§ 15)


def test_a_whole_plan_lacks_nothing() -> None:
    assert codes(WHOLE) == set()


@pytest.mark.parametrize(
    ("lacking", "code"),
    [
        (replace(WHOLE, end_goal=EndGoal.HIGHER_EDUCATION), Missing.END_GOAL),
        (replace(WHOLE, oral=None), Missing.LANGUAGE_GOALS),
        (replace(WHOLE, norwegian_until=None), Missing.NORWEGIAN_EXTENT),
        (replace(WHOLE, social_studies_language=None), Missing.SOCIAL_STUDIES_EXTENT),
        (replace(WHOLE, ends_on=None), Missing.DURATION),
        (replace(WHOLE, ends_on=date(2028, 3, 2)), Missing.DURATION_BEYOND_FRAME),
        (replace(WHOLE, reasons="  "), Missing.REASONS),
    ],
)
def test_each_thing_that_is_asked_is_missed_by_itself(lacking: Content, code: Missing) -> None:
    assert codes(lacking) == {code}


def test_elements_are_missed_too_and_a_measure_without_its_period_by_its_key() -> None:
    assert codes(WHOLE, ()) == {Missing.LONG_TERM_GOAL, Missing.WORK_OR_EDUCATION, Missing.LIFE_SKILLS}
    loose = measure(ActivityKind.UPPER_SECONDARY, starts_on=None, responsible=" ")
    step = goal(loose)
    found = drafting.missing(WHOLE, (goal(measure(ActivityKind.LIFE_SKILLS), goals=(step,)),), ASKED)
    assert [(gap.code, gap.part_id) for gap in found] == [
        (Missing.MEASURE_PERIOD, loose.id),
        (Missing.MEASURE_RESPONSIBLE, loose.id),
    ]


def test_who_has_children_needs_guidance_and_everybody_mapping_and_guidance() -> None:
    assert codes(WHOLE, asked=replace(ASKED, has_children=True)) == {Missing.PARENTAL_GUIDANCE}
    assert codes(WHOLE, asked=replace(ASKED, done=frozenset())) == {
        Missing.COMPETENCE_MAPPING,
        Missing.CAREER_GUIDANCE,
    }


def test_collective_protection_asks_for_no_social_studies_and_norwegian_is_optional() -> None:
    bare = replace(WHOLE, oral=None, norwegian_minutes=None, social_studies_hours=None)
    assert codes(bare, asked=replace(ASKED, group=RuleGroup.COLLECTIVE_PROTECTION)) == set()


# ------------------------------------------------------------------ duration by frame (domain.md 2.1)

LACKS, HAS = EducationLevel.PRIMARY, EducationLevel.UPPER_SECONDARY
LATER = date(2026, 3, 1)


@pytest.mark.parametrize(
    ("education", "end_goal", "born", "last_day"),
    [
        (HAS, EndGoal.WORK, 1994, date(2027, 2, 28)),
        (HAS, EndGoal.HIGHER_EDUCATION, 1994, date(2027, 2, 28)),
        (HAS, EndGoal.WORK, 2004, date(2027, 2, 28)),
        (EducationLevel.HIGHER, EndGoal.WORK, 1969, date(2027, 2, 28)),
        (HAS, EndGoal.UPPER_SECONDARY, 1969, None),
        (LACKS, EndGoal.WORK, 1994, date(2028, 2, 29)),
        (EducationLevel.NONE, EndGoal.WORK, 1994, date(2028, 2, 29)),
        (LACKS, EndGoal.WORK, 2004, date(2028, 2, 29)),
        (LACKS, EndGoal.WORK, 1969, date(2028, 2, 29)),
        (LACKS, EndGoal.PARTS_OF_UPPER_SECONDARY, 1994, date(2029, 2, 28)),
        (LACKS, EndGoal.PARTS_OF_UPPER_SECONDARY, 2004, date(2029, 2, 28)),
        (LACKS, EndGoal.PARTS_OF_UPPER_SECONDARY, 1969, None),
        (LACKS, EndGoal.UPPER_SECONDARY, 1994, date(2030, 2, 28)),
        (LACKS, EndGoal.UPPER_SECONDARY, 2004, date(2030, 2, 28)),
        (LACKS, EndGoal.UPPER_SECONDARY, 1969, None),
        (LACKS, EndGoal.VOCATIONAL_TRAINING, 1994, date(2031, 2, 28)),
        (LACKS, EndGoal.VOCATIONAL_TRAINING, 1969, None),
        (LACKS, EndGoal.HIGHER_EDUCATION, 1994, None),
    ],
)
def test_a_plan_lasts_as_long_as_the_frame_of_its_goal_schooling_and_age(
    education: EducationLevel, end_goal: EndGoal, born: int, last_day: date | None
) -> None:
    frame = programme_frame(
        FrameAsked(RuleGroup.ORDINARY, education, date(born, 5, 1), LATER, end_goal, LATER)
    )
    assert (frame.last_day, end_goal in frame.goals) == (last_day, last_day is not None)
    content = replace(WHOLE, end_goal=end_goal, ends_on=last_day or WHOLE.ends_on)
    found = codes(content, asked=replace(ASKED, frame=frame, latest_end=frame.last_day))
    assert found == (set() if last_day else {Missing.END_GOAL})


# ------------------------------------------------------------------ what a form may not say


def test_faults_stand_at_their_fields_all_at_once() -> None:
    wrong = replace(
        WHOLE,
        ends_on=date(2026, 1, 1),
        norwegian_minutes=0,
        social_studies_hours=9999,
        social_studies_language="norsk språk",
        reasons="x" * 4001,
    )
    assert {(fault.field, fault.code) for fault in drafting.content_faults(wrong)} == {
        ("endsOn", "plans.ends-before-start"),
        ("norwegianMinutes", "plans.no-such-hours"),
        ("socialStudiesHours", "plans.no-such-hours"),
        ("socialStudiesLanguage", "plans.no-such-language"),
        ("reasons", "plans.too-long"),
    }


def test_an_empty_draft_has_gaps_and_no_faults() -> None:
    assert drafting.content_faults(Content(EndGoal.WORK)) == []


def test_a_step_stands_under_a_long_term_goal_of_the_draft() -> None:
    step = goal()
    top = goal(goals=(step,))
    others = (top, goal())
    under = GoalDraft(new_id(), top.id, "read-and-write", None)
    assert drafting.goal_faults(under, others) == []
    assert [f.code for f in drafting.goal_faults(replace(under, parent_id=step.id), others)] == [
        "plans.no-such-goal"
    ]
    moved = GoalDraft(top.id, others[1].id, "read-and-write", None)
    assert [f.code for f in drafting.goal_faults(moved, others)] == ["plans.has-steps"]
    assert [f.code for f in drafting.goal_faults(replace(under, standard="fly"), others)] == [
        "plans.no-such-standard"
    ]


def test_a_measure_has_words_and_a_goal_and_no_end_without_a_start() -> None:
    top = goal()
    said = MeasureDraft(
        new_id(), new_id(), ActivityKind.OTHER, None, None, None, date(2026, 4, 1), 0, None, None, None
    )
    assert {f.code for f in drafting.measure_faults(said, (top,))} == {
        "plans.no-words",
        "plans.no-such-goal",
        "plans.ends-before-start",
        "plans.no-such-hours",
    }


# ------------------------------------------------------------------ made known


@pytest.mark.parametrize(
    ("told", "deadline"),
    [
        (date(2026, 11, 23), date(2026, 12, 14)),
        (date(2026, 12, 4), date(2026, 12, 28)),  # the 25th is Christmas, then a weekend
        (date(2026, 12, 11), date(2027, 1, 4)),  # New Year's Day is a Friday
        (date(2027, 3, 5), date(2027, 3, 30)),  # Good Friday to Easter Monday
        (date(2027, 3, 10), date(2027, 3, 31)),  # over the change to summer time
        (date(2026, 10, 12), date(2026, 11, 2)),  # over the change to winter time
    ],
)
def test_the_deadline_is_three_weeks_and_never_a_day_off(told: date, deadline: date) -> None:
    assert appeal_deadline(told) == deadline


def test_who_has_not_opened_within_a_week_is_told_again_unless_told_otherwise() -> None:
    sent = Notice(new_id(), NoticeKind.SENT, date(2026, 11, 23))
    assert drafting.remind_on([sent]) == date(2026, 11, 30)
    assert drafting.remind_on([]) is None
    for kind in set(NoticeKind) - {NoticeKind.SENT}:
        assert drafting.remind_on([sent, replace(sent, kind=kind)]) is None


# ------------------------------------------------------------------ looked at again

REVIEWED = drafting.Reviewed(
    date(2026, 3, 10),
    WHOLE,
    (),
    3,
    EducationLevel.PRIMARY,
    Track.WORK,
    date(2026, 3, 2),
    date(2028, 3, 1),
)


def causes(reviewed: drafting.Reviewed, today: date) -> dict[ReviewCause, date]:
    return dict(drafting.review_due(reviewed, today))


def test_a_plan_is_looked_at_again_after_the_interval() -> None:
    assert causes(REVIEWED, date(2026, 6, 9)) == {}
    assert causes(REVIEWED, date(2026, 6, 10)) == {ReviewCause.INTERVAL: date(2026, 6, 10)}


def test_a_reached_level_and_the_work_window_and_the_end_are_causes() -> None:
    reached = Level(new_id(), Skill.ORAL, B1, LevelSource.TEST, date(2026, 5, 4))
    assert causes(replace(REVIEWED, levels=(reached,)), date(2026, 5, 4)) == {
        ReviewCause.LEVEL_REACHED: date(2026, 5, 4)
    }
    ready = replace(reached, source=LevelSource.READY_FOR_TEST)
    assert causes(replace(REVIEWED, levels=(ready, replace(reached, level=A2))), date(2026, 5, 4)) == {}
    monthly = replace(REVIEWED, months=24)
    assert causes(monthly, date(2026, 9, 2)) == {ReviewCause.WORK_WINDOW: date(2026, 9, 2)}
    educated = replace(monthly, education=EducationLevel.HIGHER)
    assert causes(educated, date(2026, 6, 2)) == {ReviewCause.WORK_WINDOW: date(2026, 6, 2)}
    assert causes(replace(monthly, track=Track.EDUCATION), date(2026, 9, 2)) == {}
    ending = replace(monthly, track=Track.EDUCATION)
    assert causes(ending, date(2027, 12, 1)) == {ReviewCause.END_NEAR: date(2027, 12, 1)}


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(1, 24))
def test_a_review_is_never_due_before_the_decision(decided: date, months: int) -> None:
    reviewed = replace(REVIEWED, decided_on=decided, months=months, starts_on=None, planned_end_on=None)
    assert causes(reviewed, decided) == {}


def test_a_child_that_is_born_after_the_decision_is_a_cause() -> None:
    before, after = date(2026, 3, 10), date(2026, 4, 1)
    assert causes(replace(REVIEWED, births=(before,)), date(2026, 4, 2)) == {}
    assert causes(replace(REVIEWED, births=(before, after)), date(2026, 4, 2)) == {ReviewCause.BIRTH: after}


DECIDED, TODAY = date(2026, 3, 10), date(2026, 6, 1)


@pytest.mark.parametrize(
    ("work", "since"),
    [
        ([], None),
        ([(date(2026, 4, 6), None)], date(2026, 4, 6)),
        ([(date(2026, 7, 6), None)], None),
        ([(date(2026, 1, 5), None)], None),
        # The hours were changed: the same job goes on.
        ([(date(2026, 1, 5), date(2026, 4, 5)), (date(2026, 4, 6), None)], None),
        ([(date(2026, 1, 5), date(2026, 4, 5))], date(2026, 4, 6)),
        ([(date(2026, 1, 5), date(2026, 6, 30))], None),
        ([(date(2025, 1, 6), date(2025, 6, 30))], None),
    ],
)
def test_a_job_that_begins_or_ends_is_a_cause(
    work: list[tuple[date, date | None]], since: date | None
) -> None:
    found = dict(drafting.review_by_life(DECIDED, drafting.Life(work, None), TODAY))
    assert found == ({ReviewCause.JOB: since} if since else {})


def test_four_weeks_away_are_a_cause_and_days_that_nobody_recorded_are_not() -> None:
    def found(first: date, last: date) -> dict[ReviewCause, date]:
        return dict(drafting.review_by_life(DECIDED, drafting.Life([], (first, last)), TODAY))

    first = date(2026, 4, 1)
    assert found(first, date(2026, 4, 27)) == {}
    assert found(first, date(2026, 4, 28)) == {ReviewCause.LONG_ABSENCE: date(2026, 4, 29)}
    # What was so when the plan was decided is known in it.
    assert found(date(2026, 1, 5), date(2026, 5, 29)) == {}
