"""The participant's home."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from stegvis.attendance.model import RecordedWeek
from stegvis.participants.model import Helper, Person
from stegvis.plans.model import Plan


@dataclass(frozen=True, slots=True)
class Home:
    """What a participant's phone opens with.

    Attributes:
        revision: differs whenever anything of this may have changed, but for a new day.
        helpers: whom to turn to; empty where nobody asked for them.
    """

    today: date
    person: Person
    week: RecordedWeek
    plan: Plan | None
    helpers: tuple[Helper, ...]
    revision: str
