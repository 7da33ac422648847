"""What a meeting should talk about: made of what is due, so that nobody has to remember it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date

from stegvis.kit.months import months_after
from stegvis.meetings.model import AgendaCause, AgendaLine
from stegvis.plans.drafting import END_NEAR_MONTHS, every_goal
from stegvis.plans.model import Goal, ReviewCause, Status

OVER = frozenset({Status.REACHED, Status.DROPPED})
"""A goal or a measure that nobody works towards any more."""

_OF_REVIEW = {
    ReviewCause.INTERVAL: AgendaCause.REVIEW_DUE,
    ReviewCause.LEVEL_REACHED: AgendaCause.LEVEL_REACHED,
    ReviewCause.BIRTH: AgendaCause.BIRTH,
    ReviewCause.JOB: AgendaCause.JOB,
    ReviewCause.LONG_ABSENCE: AgendaCause.LONG_ABSENCE,
    ReviewCause.WORK_WINDOW: AgendaCause.WORK_WINDOW,
}


@dataclass(frozen=True, slots=True)
class Due:
    """What is known of a case on the day of the question.

    Attributes:
        has_plan: a plan has been decided and holds.
        has_draft: one is being made.
        gaps: how much § 15 asks and the draft does not say.
        reviews: why the plan should be looked at, and since when.
        goals: of the plan that holds.
        weeks_below: the Mondays of coming weeks in which less is planned than is due.
        contests, claims: how many the participant waits for an answer to.
        ends_on: the programme's planned last day.
        open_tasks: the days by which tasks from meetings before were to be done; None: by no day.
    """

    has_plan: bool
    has_draft: bool
    gaps: int
    reviews: Collection[tuple[ReviewCause, date]]
    goals: Collection[Goal]
    weeks_below: Collection[date]
    contests: int
    claims: int
    ends_on: date | None
    open_tasks: Collection[date | None]


def agenda(due: Due, today: date) -> tuple[AgendaLine, ...]:
    """What there is to talk about, each thing once, in the order of `AgendaCause`.

    `since` is for a review the day from which it is due, for a goal the last day of its measures, for weeks
    the first Monday, for tasks the earliest day, for the programme its last day.
    """
    order = tuple(AgendaCause)
    lines = (*_of_plan(due, today), *_of_case(due, today))
    return tuple(sorted(lines, key=lambda line: order.index(line.cause)))


def _of_plan(due: Due, today: date) -> Iterator[AgendaLine]:
    if not due.has_plan and not due.has_draft:
        yield AgendaLine(AgendaCause.PLAN_NONE)
    if due.has_draft and due.gaps:
        yield AgendaLine(AgendaCause.PLAN_MISSING, number=due.gaps)
    for cause, since in due.reviews:
        if cause in _OF_REVIEW:
            yield AgendaLine(_OF_REVIEW[cause], since=since)
    for goal in every_goal(due.goals):
        if (last := past_date(goal, today)) is not None:
            yield AgendaLine(
                AgendaCause.GOAL_PAST_DATE, since=last, standard=goal.standard, goal_text=goal.text
            )


def _of_case(due: Due, today: date) -> Iterator[AgendaLine]:
    if due.weeks_below:
        yield AgendaLine(AgendaCause.WEEKS_BELOW, since=min(due.weeks_below), number=len(due.weeks_below))
    if due.contests:
        yield AgendaLine(AgendaCause.CONTESTS, number=due.contests)
    if due.claims:
        yield AgendaLine(AgendaCause.CLAIMS, number=due.claims)
    if due.ends_on and months_after(due.ends_on, -END_NEAR_MONTHS) <= today:
        yield AgendaLine(AgendaCause.PROGRAMME_END, since=due.ends_on)
    if due.open_tasks:
        days = [day for day in due.open_tasks if day]
        yield AgendaLine(AgendaCause.TASKS_OPEN, since=min(days, default=None), number=len(due.open_tasks))


def past_date(goal: Goal, today: date) -> date | None:
    """The last day of a goal's measures, where all of them are over and the goal is not reached.

    A goal has no date of its own: it is past when nothing is done for it any more. One without a dated
    measure, or with one that has no end, is past never.
    """
    if goal.status in OVER:
        return None
    ends = [each.ends_on for each in goal.measures if each.status is not Status.DROPPED]
    known = [each for each in ends if each]
    if not known or len(known) < len(ends) or max(known) >= today:
        return None
    return max(known)
