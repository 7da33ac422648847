"""What a meeting's forms may not say, and what an answer needs."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date, time
from uuid import UUID

from stegvis.kit.errors import Fault
from stegvis.meetings.model import (
    PREPARATION_TOPICS,
    STANDARD_TASKS,
    AnswerKind,
    AttendeeRole,
    Candidate,
    Interpreter,
    Notes,
    Planned,
    Said,
    TaskDraft,
)
from stegvis.plans.drafting import is_language
from stegvis.plans.model import (
    ChangedPart,
    ChangeKind,
    Content,
    Difference,
    PlanChange,
    SigningMethod,
    Version,
)

SHORTEST, LONGEST = 5, 8 * 60
"""Minutes of a meeting."""
LONGEST_PLACE = 200
LONGEST_NOTES = 4000
LONGEST_LINE = 600
"""Letters of a topic, a decision or a task."""
LONGEST_ANSWER = 2000
MOST_ATTENDEES = 20

_LINK = re.compile(r"://|\bwww\.|\bhttps?\b", re.IGNORECASE)
_EARLIEST, _LATEST = date(2000, 1, 1), date(2100, 1, 1)


def when_and_where(on: date, starts: time, place: str | None) -> str:
    """What somebody has to know of a meeting to come in time and to the right place."""
    return f"{on} {starts:%H:%M} {place or ''}".strip()


def planned_faults(planned: Planned, candidates: Collection[Candidate], today: date) -> list[Fault]:
    """What is wrong with a meeting that somebody plans.

    Where it is stands in words: a link in an invitation is what a deceiver would send.
    """
    faults = []
    if planned.on_date < today:
        faults.append(Fault("onDate", "meetings.in-past"))
    if planned.on_date >= _LATEST:
        faults.append(Fault("onDate", "meetings.no-such-day"))
    if not SHORTEST <= planned.minutes <= LONGEST:
        faults.append(Fault("minutes", "meetings.no-such-length"))
    if planned.place and len(planned.place) > LONGEST_PLACE:
        faults.append(Fault("place", "meetings.too-long", {"most": LONGEST_PLACE}))
    if planned.place and _LINK.search(planned.place):
        faults.append(Fault("place", "meetings.no-links"))
    if _strangers(planned, candidates):
        faults.append(Fault("attendees", "meetings.not-with-access"))
    return faults + interpreter_faults(planned.interpreter)


def _strangers(planned: Planned, candidates: Collection[Candidate]) -> bool:
    """Whether somebody is asked who has no access, is asked twice, or stands for the participant."""
    asked = {each.account_id for each in planned.attendees}
    return (
        not asked <= {each.account_id for each in candidates}
        or len(asked) < len(planned.attendees)
        or len(asked) > MOST_ATTENDEES
        or any(each.role is AttendeeRole.PARTICIPANT for each in planned.attendees)
    )


def interpreter_faults(interpreter: Interpreter | None) -> list[Fault]:
    """What is wrong with what is recorded of an interpreter."""
    if interpreter and not is_language(interpreter.language):
        return [Fault("interpreterLanguage", "meetings.no-such-language")]
    return []


def notes_faults(notes: Notes) -> list[Fault]:
    """What is wrong with what somebody prepares."""
    faults = []
    chosen = [(each.heading, each.topic) for each in notes.choices]
    unknown = any(topic not in PREPARATION_TOPICS for _, topic in chosen)
    if unknown or len(set(chosen)) < len(chosen):
        faults.append(Fault("choices", "meetings.no-such-topic"))
    if notes.words and len(notes.words) > LONGEST_NOTES:
        faults.append(Fault("words", "meetings.too-long", {"most": LONGEST_NOTES}))
    return faults


def line_faults(text: str | None, field: str = "text") -> list[Fault]:
    """What is wrong with a topic or a decision."""
    if not text:
        return [Fault(field, "meetings.no-words")]
    if len(text) > LONGEST_LINE:
        return [Fault(field, "meetings.too-long", {"most": LONGEST_LINE})]
    return []


def task_faults(task: TaskDraft, at_the_meeting: Collection[UUID]) -> list[Fault]:
    """What is wrong with a task: somebody who was there does it."""
    faults = []
    if task.standard is not None and task.standard not in STANDARD_TASKS:
        faults.append(Fault("standard", "meetings.no-such-task"))
    if task.standard is None or task.text:
        faults += line_faults(task.text)
    if task.responsible_id not in at_the_meeting:
        faults.append(Fault("responsible", "meetings.not-at-the-meeting"))
    if task.due_on and not _EARLIEST <= task.due_on < _LATEST:
        faults.append(Fault("dueOn", "meetings.no-such-day"))
    return faults


def said_faults(said: Said, *, on_phone: bool) -> list[Fault]:
    """What is wrong with an answer. A reservation is one only in the participant's own words."""
    faults = []
    if said.kind is AnswerKind.ACCEPTED_WITH_RESERVATION and not said.words:
        faults.append(Fault("words", "meetings.no-reservation"))
    if said.words and len(said.words) > LONGEST_ANSWER:
        faults.append(Fault("words", "meetings.too-long", {"most": LONGEST_ANSWER}))
    if said.language and not is_language(said.language):
        faults.append(Fault("language", "meetings.no-such-language"))
    if (said.how is SigningMethod.ON_PHONE) is not on_phone:
        faults.append(Fault("how", "meetings.only-the-phone"))
    return faults


def first_plan(draft: Version, found: Difference) -> Difference:
    """The difference of a first plan from nothing: its end goal, which no plan is without, is new too."""
    goal = PlanChange(
        ChangeKind.CHANGED, ChangedPart.PLAN, None, field="endGoal", after=str(draft.content.end_goal)
    )
    return Difference((goal, *found.changes), ())


def takes_view(draft: Content, before: Content | None) -> bool:
    """Whether what the participant answers becomes their view in the draft: nobody has written one there.

    One that was carried over from the plan before is of that plan, and none of this.
    """
    carried = before.participant_view if before else None
    return not draft.participant_view or draft.participant_view == carried
