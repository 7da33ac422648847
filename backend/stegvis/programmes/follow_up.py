"""One year later: when it is asked, and what counts for the national goal."""

from __future__ import annotations

from datetime import date

from stegvis.kit.errors import Fault
from stegvis.kit.months import months_after
from stegvis.participants.model import MainActivity
from stegvis.programmes.model import (
    FollowUp,
    FollowUpState,
)

FOLLOW_UP_MONTHS = 12
FOLLOW_UP_FROM, FOLLOW_UP_TO = 10, 14
"""Months after the end in which "one year later" is asked; after that it is overdue."""
FOLLOW_UP_LAST = 24
"""After so many months the answer would tell of another time: nobody is asked any more."""

WORKING = frozenset({MainActivity.WORK, MainActivity.WORK_PART_TIME})
LEARNING = frozenset(
    {
        MainActivity.PRIMARY_SCHOOL,
        MainActivity.UPPER_SECONDARY,
        MainActivity.VOCATIONAL_TRAINING,
        MainActivity.HIGHER_EDUCATION,
        MainActivity.OTHER_EDUCATION,
    }
)


def counts_for_goal(follow_up: FollowUp) -> bool:
    """Whether somebody is in work or education one year after the end: the national goal is 70 %.

    Work counts whatever its extent, down to an hour a week, as the official figures count it; so the
    percentage stands beside it and a report can show how small the jobs are. Education is any that is
    formal: primary and upper secondary school, vocational training, higher education, and other courses
    that the office calls education. A NAV measure, looking for a job, having moved and not being known do
    not count; whether the last two belong among those who are counted at all is for the report to say.
    """
    return follow_up.main_activity in WORKING | LEARNING


def follow_up_state(ended_on: date, day: date) -> FollowUpState | None:
    """Whether it is time to ask, or past time; None: too soon, or too late to learn anything."""
    if not months_after(ended_on, FOLLOW_UP_FROM) <= day <= months_after(ended_on, FOLLOW_UP_LAST):
        return None
    due = day <= months_after(ended_on, FOLLOW_UP_TO)
    return FollowUpState.DUE if due else FollowUpState.OVERDUE


def follow_up_faults(follow_up: FollowUp, ended_on: date, day: date) -> list[Fault]:
    """What is wrong with what somebody says of a year later."""
    faults = []
    if follow_up.on_date > day:
        faults.append(Fault("onDate", "programmes.in-future"))
    elif follow_up.on_date < months_after(ended_on, FOLLOW_UP_FROM):
        earliest = months_after(ended_on, FOLLOW_UP_FROM).isoformat()
        faults.append(Fault("onDate", "programmes.not-a-year", {"date": earliest}))
    percent = follow_up.work_percent
    if follow_up.main_activity in WORKING:
        if percent is None or not 1 <= percent <= FULL_TIME:
            faults.append(Fault("workPercent", "programmes.no-percent"))
        elif (percent == FULL_TIME) is not (follow_up.main_activity is MainActivity.WORK):
            faults.append(Fault("workPercent", "programmes.percent-says-otherwise"))
    elif percent is not None:
        faults.append(Fault("workPercent", "programmes.no-work"))
    return faults


FULL_TIME = 100
