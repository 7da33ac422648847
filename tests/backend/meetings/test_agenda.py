"""An agenda is made of what is due: each cause once, in the order of its importance."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stegvis.kit.ids import new_id
from stegvis.meetings.agenda import Due, agenda, past_date
from stegvis.meetings.model import AgendaCause, AgendaLine
from stegvis.plans.model import Goal, GoalKind, Measure, ReviewCause, Status
from stegvis.rulebook.model import ActivityKind

TODAY = date(2026, 11, 23)
YESTERDAY = TODAY - timedelta(days=1)
QUIET = Due(
    has_plan=True,
    has_draft=False,
    gaps=0,
    reviews=(),
    goals=(),
    weeks_below=(),
    contests=0,
    claims=0,
    ends_on=date(2027, 8, 17),
    open_tasks=(),
)


def measure(ends_on: date | None, status: Status = Status.ACTIVE) -> Measure:
    return Measure(new_id(), new_id(), ActivityKind.NORWEGIAN, status, "norwegian-course", ends_on=ends_on)


def goal(*measures: Measure, status: Status = Status.ACTIVE, under: tuple[Goal, ...] = ()) -> Goal:
    return Goal(new_id(), GoalKind.LONG_TERM, status, "find-a-job", None, under, measures)


def test_where_nothing_is_due_nothing_is_on_the_agenda() -> None:
    assert agenda(QUIET, TODAY) == ()


@pytest.mark.parametrize(
    ("due", "line"),
    [
        (replace(QUIET, has_plan=False), AgendaLine(AgendaCause.PLAN_NONE)),
        (replace(QUIET, has_draft=True, gaps=3), AgendaLine(AgendaCause.PLAN_MISSING, number=3)),
        (
            replace(QUIET, reviews=[(ReviewCause.INTERVAL, YESTERDAY)]),
            AgendaLine(AgendaCause.REVIEW_DUE, YESTERDAY),
        ),
        (
            replace(QUIET, reviews=[(ReviewCause.LEVEL_REACHED, YESTERDAY)]),
            AgendaLine(AgendaCause.LEVEL_REACHED, YESTERDAY),
        ),
        (
            replace(QUIET, reviews=[(ReviewCause.BIRTH, YESTERDAY)]),
            AgendaLine(AgendaCause.BIRTH, YESTERDAY),
        ),
        (
            replace(QUIET, reviews=[(ReviewCause.JOB, YESTERDAY)]),
            AgendaLine(AgendaCause.JOB, YESTERDAY),
        ),
        (
            replace(QUIET, reviews=[(ReviewCause.LONG_ABSENCE, YESTERDAY)]),
            AgendaLine(AgendaCause.LONG_ABSENCE, YESTERDAY),
        ),
        (
            replace(QUIET, reviews=[(ReviewCause.WORK_WINDOW, YESTERDAY)]),
            AgendaLine(AgendaCause.WORK_WINDOW, YESTERDAY),
        ),
        (
            replace(QUIET, goals=[goal(measure(YESTERDAY))]),
            AgendaLine(AgendaCause.GOAL_PAST_DATE, YESTERDAY, standard="find-a-job"),
        ),
        (
            replace(QUIET, weeks_below=[date(2026, 12, 7), date(2026, 11, 30)]),
            AgendaLine(AgendaCause.WEEKS_BELOW, date(2026, 11, 30), number=2),
        ),
        (replace(QUIET, contests=1), AgendaLine(AgendaCause.CONTESTS, number=1)),
        (replace(QUIET, claims=2), AgendaLine(AgendaCause.CLAIMS, number=2)),
        (
            replace(QUIET, ends_on=date(2027, 2, 23)),
            AgendaLine(AgendaCause.PROGRAMME_END, date(2027, 2, 23)),
        ),
        (
            replace(QUIET, open_tasks=[None, TODAY, YESTERDAY]),
            AgendaLine(AgendaCause.TASKS_OPEN, YESTERDAY, number=3),
        ),
        (replace(QUIET, open_tasks=[None]), AgendaLine(AgendaCause.TASKS_OPEN, number=1)),
    ],
)
def test_each_thing_that_is_due_is_on_the_agenda(due: Due, line: AgendaLine) -> None:
    assert agenda(due, TODAY) == (line,)


def test_a_programme_that_ends_in_more_than_three_months_is_not_near_its_end() -> None:
    assert agenda(replace(QUIET, ends_on=date(2027, 2, 24)), TODAY) == ()


def test_that_the_end_is_near_is_said_once() -> None:
    due = replace(QUIET, ends_on=TODAY, reviews=[(ReviewCause.END_NEAR, YESTERDAY)])
    assert [each.cause for each in agenda(due, TODAY)] == [AgendaCause.PROGRAMME_END]


@pytest.mark.parametrize(
    ("one", "past"),
    [
        (goal(measure(YESTERDAY)), YESTERDAY),
        (goal(measure(TODAY)), None),
        (goal(measure(YESTERDAY), measure(TODAY)), None),
        (goal(measure(YESTERDAY), measure(None)), None),
        (goal(measure(YESTERDAY), measure(None, Status.DROPPED)), YESTERDAY),
        (goal(measure(YESTERDAY), status=Status.REACHED), None),
        (goal(measure(YESTERDAY), status=Status.DROPPED), None),
        (goal(), None),
    ],
)
def test_a_goal_is_past_once_all_that_is_done_for_it_is_over(one: Goal, past: date | None) -> None:
    assert past_date(one, TODAY) == past


def test_a_subgoal_is_looked_at_as_its_long_term_goal_is() -> None:
    due = replace(QUIET, goals=[goal(measure(TODAY), under=(goal(measure(YESTERDAY)),))])
    assert [each.cause for each in agenda(due, TODAY)] == [AgendaCause.GOAL_PAST_DATE]


DAYS = st.dates(date(2026, 1, 1), date(2028, 1, 1))
DUES = st.builds(
    Due,
    has_plan=st.booleans(),
    has_draft=st.booleans(),
    gaps=st.integers(0, 9),
    reviews=st.lists(st.tuples(st.sampled_from(ReviewCause), DAYS), unique_by=lambda each: each[0]),
    goals=st.lists(st.builds(goal, st.builds(measure, st.none() | DAYS)), max_size=3),
    weeks_below=st.lists(DAYS, max_size=6),
    contests=st.integers(0, 3),
    claims=st.integers(0, 3),
    ends_on=st.none() | DAYS,
    open_tasks=st.lists(st.none() | DAYS, max_size=4),
)


@given(due=DUES, today=DAYS)
def test_an_agenda_is_in_order_and_names_a_cause_but_goals_once(due: Due, today: date) -> None:
    causes = [each.cause for each in agenda(due, today)]
    order = list(AgendaCause)
    assert causes == sorted(causes, key=order.index)
    single = [each for each in causes if each is not AgendaCause.GOAL_PAST_DATE]
    assert len(single) == len(set(single))
    assert AgendaCause.OWN_TOPIC not in causes


@given(due=DUES, today=DAYS)
def test_what_is_counted_is_counted_from_one(due: Due, today: date) -> None:
    assert all(each.number is None or each.number > 0 for each in agenda(due, today))
