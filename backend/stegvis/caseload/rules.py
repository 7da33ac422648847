"""What needs doing in a case, and what comes first."""

from __future__ import annotations

from datetime import date, timedelta

from stegvis.caseload.model import CaseFlag
from stegvis.participants.model import Programme, ProgrammeStatus
from stegvis.participants.rules import start_deadline, status_on
from stegvis.plans.model import PlanState

ENDS_SOON = timedelta(days=56)
"""Eight weeks: time for a last plan meeting, and for a decision on extension."""

LATE_WARNING = timedelta(days=14)
"""So long before the three months are over a start that nobody has set a date for becomes urgent."""

URGENCY = (CaseFlag.NO_PLAN, CaseFlag.STARTS_LATE, CaseFlag.ENDS_SOON)
"""What orders the list, most urgent first. A gap and missing marks are shown on a case's line, but need
each week counted: ordering a whole municipality by them would count all its weeks for one page."""

LEAST_URGENT = len(URGENCY)
ENDED = LEAST_URGENT + 1
"""Cases that are over come last."""


def programme_flags(programme: Programme | None, plan: PlanState | None, day: date) -> tuple[CaseFlag, ...]:
    """The flags that the programme and its plan raise, most urgent first."""
    if programme is None:
        return ()
    status = status_on(programme, day)
    raised = {
        CaseFlag.NO_PLAN: status is ProgrammeStatus.ACTIVE and plan is not PlanState.DECIDED,
        CaseFlag.STARTS_LATE: status is ProgrammeStatus.AWAITING and starts_late(programme, day),
        CaseFlag.ENDS_SOON: status is ProgrammeStatus.ACTIVE and ends_soon(programme, day),
    }
    return tuple(flag for flag in URGENCY if raised[flag])


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


def week_flags(gap_minutes: int, unrecorded_minutes: int) -> tuple[CaseFlag, ...]:
    """The flags that this week's gap and last week's missing marks raise."""
    return ((CaseFlag.GAP,) if gap_minutes > 0 else ()) + (
        (CaseFlag.UNRECORDED,) if unrecorded_minutes > 0 else ()
    )


def in_order(flags: tuple[CaseFlag, ...]) -> tuple[CaseFlag, ...]:
    """Flags as they are shown, most urgent first."""
    return tuple(flag for flag in CaseFlag if flag in flags)


def urgency(flags: tuple[CaseFlag, ...], status: ProgrammeStatus | None) -> int:
    """A case's place by what needs doing, 0 the most urgent. The database sorts by the same."""
    if status is ProgrammeStatus.ENDED:
        return ENDED
    return next((place for place, flag in enumerate(URGENCY) if flag in flags), LEAST_URGENT)
