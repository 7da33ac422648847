"""A week at a glance: which part of the target was attended, and what became of the rest."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from stegvis.attendance.model import WeekAccount
from stegvis.kit.weeks import IsoWeek

WEEKS = 12
"""So many, the last that are over: a week that is not would always look like a bad one."""

UNEXCUSED_FROM = 10
"""Percent of the target: less than half a day of a full week is nothing that a whole class is looked through
for; the person's own page has it."""

UNRECORDED_FROM = 25
"""Percent of the target: of a week of which so much is not recorded there is nothing to say yet."""

FULL_FROM = 90
"""Percent of the target."""


class WeekState(StrEnum):
    """What of a week is to be seen first. Each has its sign and its word; colour only helps."""

    OUTSIDE = "outside"
    """There is no target: before the programme or after it, or all of it are days off."""
    UNEXCUSED = "unexcused"
    """Somebody was away without a valid reason, or with one that nobody knows yet."""
    UNRECORDED = "unrecorded"
    """Too little of it is recorded. It is never absence."""
    FULL = "full"
    EXCUSED = "excused"
    """Full but for what is excused."""
    SHORT = "short"
    """Less than the target, for the most part because less was planned."""


@dataclass(frozen=True, slots=True)
class WeekShare:
    """A week's sums, of one participant or of several together, in minutes of programme time."""

    week: IsoWeek
    target_minutes: int
    attended_minutes: int
    excused_minutes: int
    unexcused_minutes: int
    unrecorded_minutes: int

    @property
    def state(self) -> WeekState:
        """What of it is to be seen first; more than is due is full."""
        if not self.target_minutes:
            return WeekState.OUTSIDE
        if self._has(UNEXCUSED_FROM, self.unexcused_minutes):
            return WeekState.UNEXCUSED
        if self._has(UNRECORDED_FROM, self.unrecorded_minutes):
            return WeekState.UNRECORDED
        if self._has(FULL_FROM, self.attended_minutes):
            return WeekState.FULL
        if self._has(FULL_FROM, self.attended_minutes + self.excused_minutes):
            return WeekState.EXCUSED
        return WeekState.SHORT

    def _has(self, percent: int, minutes: int) -> bool:
        return 100 * minutes >= percent * self.target_minutes


def share_of(account: WeekAccount) -> WeekShare:
    """The sums of a week account."""
    return WeekShare(
        week=account.week,
        target_minutes=account.target_minutes,
        attended_minutes=account.attended_minutes,
        excused_minutes=account.excused_minutes,
        unexcused_minutes=account.unexcused_minutes,
        unrecorded_minutes=account.unrecorded_minutes,
    )


def together(week: IsoWeek, shares: Iterable[WeekShare]) -> WeekShare:
    """The same week of several participants: the sums of those who have a target in it."""
    found = [each for each in shares if each.target_minutes]
    return WeekShare(
        week=week,
        target_minutes=sum(each.target_minutes for each in found),
        attended_minutes=sum(each.attended_minutes for each in found),
        excused_minutes=sum(each.excused_minutes for each in found),
        unexcused_minutes=sum(each.unexcused_minutes for each in found),
        unrecorded_minutes=sum(each.unrecorded_minutes for each in found),
    )
