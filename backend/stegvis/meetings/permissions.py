"""Who reads, writes and runs a meeting, and what of it the class sees."""

from __future__ import annotations

from collections.abc import Iterable

from stegvis.meetings.model import AgendaCause, AgendaItem
from stegvis.participants.model import Standing
from stegvis.plans.fields import ARRANGEMENTS
from stegvis.plans.model import ChangedPart, MeasureDraft

_WHOLE = Standing.OWN | Standing.CASE

OF_CASE = frozenset(
    {
        *(AgendaCause.CONTESTS, AgendaCause.CLAIMS, AgendaCause.PROGRAMME_END, AgendaCause.WORK_WINDOW),
        *(AgendaCause.BIRTH, AgendaCause.JOB, AgendaCause.LONG_ABSENCE),
    }
)
"""What tells of family, absence, schooling and the end of a programme, which a class does not know."""


def may_run(standing: Standing) -> bool:
    """Plan, change, start, sum up, end, cancel: whoever works on the case."""
    return bool(standing & Standing.CASE)


def may_take_part(standing: Standing, *, invited: bool) -> bool:
    """Read it, prepare, and write in it while it runs: the case, and of the class whoever is invited.

    An invitation is no sight by itself: whoever does not see the participant any more sees no meeting.
    """
    return bool(standing & _WHOLE) or (bool(standing & Standing.CLASS) and invited)


def items_seen_from(items: Iterable[AgendaItem], standing: Standing) -> tuple[AgendaItem, ...]:
    """What of an agenda may be seen."""
    whole = bool(standing & _WHOLE)
    return tuple(each for each in items if whole or each.cause not in OF_CASE)


def may_set(standing: Standing, part: ChangedPart, field: str) -> bool:
    """Whether a field of the plan may be written; the class does not write what it does not see."""
    return bool(standing & Standing.CASE) or part is not ChangedPart.MEASURE or field not in ARRANGEMENTS


def may_add(standing: Standing, measure: MeasureDraft) -> bool:
    """Whether a measure may be added as it is."""
    return bool(standing & Standing.CASE) or not any(getattr(measure, each) for each in ARRANGEMENTS)
