"""What a programme's dates say: where it stands, which one a week belongs to, by when it must start."""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from datetime import date

from stegvis.participants.model import PermitType, Programme, ProgrammeStatus
from stegvis.rulebook.model import RuleGroup

START_WITHIN_MONTHS = 3
"""Integration Act § 12: decided and begun within three months of settlement or claim."""


def status_on(programme: Programme, day: date) -> ProgrammeStatus:
    """Where a programme stands on a day. It ends when somebody says so, not by its planned end."""
    if programme.ended_on is not None and programme.ended_on < day:
        return ProgrammeStatus.ENDED
    if programme.starts_on is None or programme.starts_on > day:
        return ProgrammeStatus.AWAITING
    return ProgrammeStatus.ACTIVE


def last_day(programme: Programme) -> date | None:
    """The last day that is programme time: the end that came, or else the planned one."""
    return programme.ended_on or programme.planned_end_on


def programme_of(programmes: Iterable[Programme], first: date, last: date) -> Programme | None:
    """The programme that a period belongs to; None: it lies outside all of them."""
    for programme in programmes:
        ends = last_day(programme)
        if programme.starts_on and programme.starts_on <= last and (ends is None or first <= ends):
            return programme
    return None


def current_programme(programmes: Iterable[Programme], day: date) -> Programme | None:
    """The programme to speak of on a day: the active one, else the one awaited, else the last ended."""
    order = (ProgrammeStatus.ENDED, ProgrammeStatus.AWAITING, ProgrammeStatus.ACTIVE)
    found = sorted(programmes, key=lambda each: order.index(status_on(each, day)))
    return found[-1] if found else None


def start_deadline(programme: Programme) -> date | None:
    """The last day on which the programme may start; None: no settlement or claim is known.

    Three months from the later of the two, to the same day of the month: settled 10 August, by
    10 November. A month without that day ends on its last.
    """
    known = [day for day in (programme.settled_on, programme.claimed_on) if day]
    return _months_after(max(known), START_WITHIN_MONTHS) if known else None


def rule_group(programme: Programme | None) -> RuleGroup:
    """Which rule sets apply: those of chapter 6 A for residence after utlendingsloven § 34."""
    return group_of_permit(programme.permit_type if programme is not None else None)


def group_of_permit(permit_type: PermitType | None) -> RuleGroup:
    """The same, of whoever has no programme yet."""
    if permit_type is PermitType.COLLECTIVE_PROTECTION:
        return RuleGroup.COLLECTIVE_PROTECTION
    return RuleGroup.ORDINARY


def offered_on(programme: Programme) -> date | None:
    """The day of the start offer, or the next best that is known: it chooses the rule set."""
    return programme.offered_on or programme.decided_on or programme.starts_on


def _months_after(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
