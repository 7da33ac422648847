"""What needs doing in a case, and what comes first; what of a change a history may tell."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta

from stegvis.caseload.model import CaseFlag, Change, Doer, Facts
from stegvis.participants.model import Programme, ProgrammeStatus
from stegvis.participants.rules import start_deadline, status_on
from stegvis.plans.model import PlanState
from stegvis.programmes.follow_up import follow_up_state

ENDS_SOON = timedelta(days=56)
"""Eight weeks: time for a last plan meeting, and for a decision on extension."""

LATE_WARNING = timedelta(days=14)
"""So long before the three months are over a start that nobody has set a date for becomes urgent."""

URGENCY = (
    CaseFlag.NO_PLAN,  # the law is broken now
    CaseFlag.STARTS_LATE,  # the law is broken, or will be within days
    CaseFlag.CORRECTION,  # somebody waits for an answer
    CaseFlag.ENDS_SOON,  # weeks away
    CaseFlag.FOLLOW_UP,  # months to do it in
)
"""What orders the list, most urgent first. A gap and missing marks are shown on a case's line, but need
each week counted: ordering a whole municipality by them would count all its weeks for one page. That an
appeal may come orders nothing: there is nothing to do."""

LEAST_URGENT = len(URGENCY)
ENDED = LEAST_URGENT + 1
"""Cases that are over come last, unless something is left to do in them."""

_NOTHING = Facts()


def programme_flags(
    programme: Programme | None, plan: PlanState | None, day: date, facts: Facts = _NOTHING
) -> tuple[CaseFlag, ...]:
    """The flags that the programme, its plan and what waits beside them raise, most urgent first."""
    status = status_on(programme, day) if programme else None
    raised = {
        CaseFlag.NO_PLAN: status is ProgrammeStatus.ACTIVE and plan is not PlanState.DECIDED,
        CaseFlag.STARTS_LATE: programme is not None
        and status is ProgrammeStatus.AWAITING
        and starts_late(programme, day),
        CaseFlag.CORRECTION: facts.corrections > 0,
        CaseFlag.ENDS_SOON: programme is not None
        and status is ProgrammeStatus.ACTIVE
        and ends_soon(programme, day),
        CaseFlag.FOLLOW_UP: programme is not None and not facts.followed_up and follow_up_due(programme, day),
        CaseFlag.APPEAL_RUNS: facts.appeal_until is not None and facts.appeal_until >= day,
    }
    return tuple(flag for flag in (*URGENCY, CaseFlag.APPEAL_RUNS) if raised[flag])


def starts_late(programme: Programme, day: date) -> bool:
    """Whether an awaited start is late by § 12, or about to be."""
    deadline = start_deadline(programme)
    if deadline is None:
        return False
    if programme.starts_on is not None:
        return programme.starts_on > deadline
    return day > deadline - LATE_WARNING


def ends_soon(programme: Programme, day: date) -> bool:
    """Whether the planned end is near or past."""
    return programme.planned_end_on is not None and programme.planned_end_on - day <= ENDS_SOON


def follow_up_due(programme: Programme, day: date) -> bool:
    """Whether it is about a year since the programme ended: as long as the list of follow-ups asks."""
    return programme.ended_on is not None and follow_up_state(programme.ended_on, day) is not None


def week_flags(gap_minutes: int, unrecorded_minutes: int, adapted_minutes: int = 0) -> tuple[CaseFlag, ...]:
    """The flags that this week's gap and last week's missing marks raise.

    Time that is adapted to the person covers so much of the gap: nobody has to fill it.
    """
    return ((CaseFlag.GAP,) if gap_minutes > adapted_minutes else ()) + (
        (CaseFlag.UNRECORDED,) if unrecorded_minutes > 0 else ()
    )


def in_order(flags: tuple[CaseFlag, ...]) -> tuple[CaseFlag, ...]:
    """Flags as they are shown, most urgent first."""
    return tuple(flag for flag in CaseFlag if flag in flags)


def urgency(flags: tuple[CaseFlag, ...], status: ProgrammeStatus | None) -> int:
    """A case's place by what needs doing, 0 the most urgent. The database sorts by the same."""
    otherwise = ENDED if status is ProgrammeStatus.ENDED else LEAST_URGENT
    return next((place for place, flag in enumerate(URGENCY) if flag in flags), otherwise)


# ------------------------------------------------------------------------------ a person's history

_IMPORT = "office_import."
_CODE = re.compile(r"[a-zA-Z0-9_-]{1,40}", re.ASCII)
_KEY = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_NEVER_TOLD = re.compile(
    r"name|national|duf|number|external|phone|email|birth|child|text|target_reason|reasons|host|place|organisation"
)
"""Facts whose values are words of somebody's own, or identify somebody: that they changed is told."""


def doer(verb: str, actor: object, subject: object) -> Doer:
    """Who did it: the actor may be the participant, or nobody, as of an import or a command."""
    if actor is None:
        return Doer.IMPORT if verb.startswith(_IMPORT) else Doer.SYSTEM
    return Doer.PARTICIPANT if actor == subject else Doer.STAFF


def changes(before: Mapping[str, object] | None, after: Mapping[str, object] | None) -> tuple[Change, ...]:
    """What was changed, fact by fact; only codes, dates, numbers and yes or no have their values told.

    What the keys of rows say is left out; `changed` lists facts whose values were not recorded.
    """
    was, is_now = dict(before or {}), dict(after or {})
    unvalued = is_now.pop("changed", [])
    differing = [fact for fact in {**was, **is_now} if was.get(fact) != is_now.get(fact)]
    told = [
        _change(fact, was.get(fact), is_now.get(fact)) for fact in differing if not _keys(was, is_now, fact)
    ]
    named = unvalued if isinstance(unvalued, list) else []
    return (*told, *(Change(str(fact)) for fact in named if fact not in differing))


def _keys(was: Mapping[str, object], is_now: Mapping[str, object], fact: str) -> bool:
    """Whether a fact is the key of a row, which says nothing to anybody."""
    return any(_KEY.fullmatch(str(values.get(fact))) for values in (was, is_now))


def _change(fact: str, before: object, after: object) -> Change:
    if _NEVER_TOLD.search(fact):
        return Change(fact)
    return Change(fact, _told(before), _told(after))


def _told(value: object) -> str | None:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | str) and _CODE.fullmatch(str(value)):
        return str(value)
    return None
