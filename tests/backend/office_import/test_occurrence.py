"""Why a slot has no lesson on a day, and that `timetable` is of the same mind."""

from __future__ import annotations

from datetime import date, time, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

import tests.seeded  # noqa: F401 - chooses how many examples, before any is made
from stegvis.kit.public_holidays import public_holidays
from stegvis.office_import.occurrence import Calendar, not_happening
from stegvis.office_import.rules import Row
from stegvis.rulebook.model import ActivityKind
from stegvis.timetable.model import Closure, ClosureKind, ExceptionKind, Slot, SlotException
from stegvis.timetable.occurrences import occurrences

FIRST = date(2026, 4, 6)
DAYS = st.integers(0, 120).map(lambda days: FIRST + timedelta(days=days))
ID = UUID(int=1)


@given(
    weekday=st.integers(1, 7),
    every=st.sampled_from((1, 2)),
    starts=DAYS,
    ends=st.none() | DAYS,
    day=DAYS,
    kind=st.none() | st.sampled_from(ExceptionKind),
    moved_to=st.none() | DAYS,
    closed=st.none() | DAYS,
)
def test_a_lesson_takes_place_exactly_when_the_timetable_says_so(
    weekday: int,
    every: int,
    starts: date,
    ends: date | None,
    day: date,
    kind: ExceptionKind | None,
    moved_to: date | None,
    closed: date | None,
) -> None:
    if ends is not None and ends < starts:
        ends = starts
    if kind is not ExceptionKind.MOVED:
        moved_to = None
    slot = Slot(ID, ActivityKind.NORWEGIAN, weekday, time(8), time(9), starts, ends, every, group_id=ID)
    exception = kind and SlotException(
        ID, day, kind, moved_to=moved_to, place="B" if kind is ExceptionKind.MOVED else None, teacher_id=ID
    )
    closures = [Closure(closed, closed, ClosureKind.OTHER)] if closed else []
    horizon = FIRST - timedelta(days=10), FIRST + timedelta(days=200)
    takes_place = any(
        found.slot_date == day and not found.cancelled
        for found in occurrences(
            [slot], [exception] if exception else [], closures, public_holidays(*horizon), *horizon
        )
    )
    said = {"from": starts, "to": ends, "weekday": str(weekday), "every_weeks": every}
    rows = {day: Row(ID, {"kind": kind.value, "moved_to": moved_to})} if kind else {}
    calendar = Calendar([(closed, closed)] if closed else [], holidays=True)
    assert (not_happening(said, rows, day, calendar) is None) == takes_place
