"""What comes first among the cases in which something about attendance waits for the adviser."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from stegvis.attendance.quotas import Quota


@dataclass(frozen=True, slots=True)
class Open:
    """How many of something wait, and since when; of none, `since` is None."""

    count: int
    since: date | None


NOTHING = Open(0, None)


@dataclass(frozen=True, slots=True)
class Matters:
    """What waits in one case, in the order of how much it presses.

    Attributes:
        unexplained: lessons that were missed without a category and without a decision.
        claims: that wait for an answer.
        contests: entries that the participant says are wrong.
        unreached: important messages that they have not read, whatever was tried.
        registers: lessons of the last weeks that were held, and of which nothing is recorded.
        below: this week and those to come whose plan does not fill the target, from the first of them.
        quotas: those that are nearly used, least left first.
    """

    unexplained: Open = NOTHING
    claims: Open = NOTHING
    contests: Open = NOTHING
    unreached: Open = NOTHING
    registers: Open = NOTHING
    below: Open = NOTHING
    quotas: tuple[Quota, ...] = ()

    @property
    def in_order(self) -> tuple[Open, ...]:
        """All of them, the most pressing first: what decides about pay before what can still be mended."""
        last = [line.last for quota in self.quotas for line in quota.lines]
        used = Open(len(self.quotas), min(last)) if last else NOTHING
        told = self.unexplained, self.claims, self.contests, self.unreached
        return *told, self.registers, self.below, used

    @property
    def place(self) -> tuple[int, date] | None:
        """Where the case stands: by its most pressing matter, then by how long that has waited.

        None: nothing waits, and it is in no list.
        """
        for urgency, matter in enumerate(self.in_order):
            if matter.count and matter.since:
                return urgency, matter.since
        return None
