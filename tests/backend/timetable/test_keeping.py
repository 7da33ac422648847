"""What may become of a slot: worked examples, and random histories against a naive calendar."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stegvis.kit.errors import InvalidInput, Refused
from stegvis.timetable.keeping import (
    Calendar,
    change_from,
    combined,
    end_on,
    require_free_of_past,
    require_never_held,
    require_possible,
    require_undoable,
)
from stegvis.timetable.model import Closure, ClosureKind, ExceptionKind, Slot, SlotException
from stegvis.timetable.occurrences import in_turn, occurrences
from tests.backend.planned_time import slot

MONDAY = date(2026, 11, 23)
DAY, WEEK = timedelta(days=1), timedelta(days=7)
OPEN = Calendar({}, ())


def refusal(code: str, *, field: str = "") -> pytest.RaisesExc[Refused]:
    def says(refused: Refused) -> bool:
        faults = refused.faults if isinstance(refused, InvalidInput) else ()
        return (field, code) in [(each.field, each.code) for each in faults] or refused.code == code

    return pytest.RaisesExc(Refused, check=says)


def cancelled(on: date, of: Slot) -> SlotException:
    return SlotException(of.id, on, ExceptionKind.CANCELLED)


# ------------------------------------------------------------------ from a date on


def test_the_old_one_ends_the_day_before_the_new_one_begins() -> None:
    old = slot(valid_from=MONDAY - 4 * WEEK)
    new = slot(2, hours=("12:00", "14:00"), valid_from=MONDAY + 3 * DAY)
    change = change_from(old, new, MONDAY)
    assert (change.closed_on, change.slot.valid_from) == (MONDAY + 2 * DAY, MONDAY + 3 * DAY)


def test_what_has_not_begun_is_changed_in_place() -> None:
    old = slot(valid_from=MONDAY + WEEK)
    change = change_from(old, slot(2, weekday=3, valid_from=MONDAY + WEEK), MONDAY)
    assert (change.closed_on, change.slot.id, change.slot.weekday) == (None, old.id, 3)


def test_what_another_slot_became_does_not_begin_before_it_did() -> None:
    old = slot(valid_from=MONDAY + WEEK)
    assert change_from(old, slot(2, valid_from=MONDAY), MONDAY).slot.valid_from == MONDAY
    with refusal("timetable.other-slot-then", field="validFrom"):
        change_from(old, slot(2, valid_from=MONDAY), MONDAY, follows=True)


def test_what_has_not_begun_but_has_marks_is_not_changed() -> None:
    old = slot(valid_from=MONDAY)
    with refusal("timetable.marked-since"):
        change_from(old, slot(2, valid_from=MONDAY), MONDAY, marked=[MONDAY])


def test_nothing_is_changed_from_yesterday_on() -> None:
    with refusal("timetable.date-passed"):
        change_from(slot(), slot(2, valid_from=MONDAY - DAY), MONDAY)


def test_a_slot_that_is_over_is_not_changed() -> None:
    old = slot(valid_from=MONDAY - 9 * WEEK, valid_to=MONDAY - DAY)
    with refusal("timetable.slot-over"):
        change_from(old, slot(2, valid_from=MONDAY), MONDAY)


def test_what_is_recorded_later_keeps_its_lesson() -> None:
    with refusal("timetable.marked-since") as told:
        change_from(slot(), slot(2, valid_from=MONDAY), MONDAY, marked=[MONDAY - WEEK, MONDAY + WEEK])
    assert told.value.params == {"on": "30.11.2026"}
    later = change_from(slot(), slot(2, valid_from=MONDAY + 8 * DAY), MONDAY, marked=[MONDAY + WEEK])
    assert later.closed_on == MONDAY + WEEK


def test_alternate_weeks_stay_the_ones_they_are() -> None:
    old = slot(every_weeks=2, valid_from=MONDAY - 2 * WEEK)
    between = slot(2, every_weeks=2, valid_from=MONDAY + 9 * DAY)
    assert not in_turn(old, between.valid_from)
    change = change_from(old, between, MONDAY)
    assert (change.closed_on, change.slot.valid_from) == (MONDAY + 13 * DAY, MONDAY + 2 * WEEK)


def test_alternate_weeks_may_become_the_others() -> None:
    old = slot(every_weeks=2, valid_from=MONDAY - 2 * WEEK)
    change = change_from(old, slot(2, every_weeks=2, valid_from=MONDAY), MONDAY, other_weeks=True)
    assert change.slot.valid_from == MONDAY + WEEK
    assert not in_turn(old, change.slot.valid_from)


def test_exceptions_go_along_where_they_fit_and_are_told_where_they_do_not() -> None:
    old = slot(valid_from=MONDAY - 4 * WEEK)
    exceptions = [
        cancelled(MONDAY - WEEK, old),
        cancelled(MONDAY + WEEK, old),
        SlotException(old.id, MONDAY + 9 * DAY, ExceptionKind.EXTRA),
    ]
    stays_on_mondays = change_from(
        old, slot(2, hours=("12:00", "13:00"), valid_from=MONDAY), MONDAY, exceptions
    )
    assert stays_on_mondays.along == (MONDAY + WEEK, MONDAY + 9 * DAY)
    on_wednesdays = change_from(old, slot(2, weekday=3, valid_from=MONDAY), MONDAY, exceptions)
    assert on_wednesdays.dropped == (MONDAY + WEEK, MONDAY + 9 * DAY)


# ------------------------------------------------------------------ the end


def test_a_slot_may_end_yesterday_and_no_earlier() -> None:
    assert end_on(slot(), MONDAY - DAY, MONDAY) == ()
    with refusal("timetable.date-passed"):
        end_on(slot(), MONDAY - 2 * DAY, MONDAY)


def test_what_was_different_after_the_end_is_told() -> None:
    own = slot()
    exceptions = [cancelled(MONDAY, own), cancelled(MONDAY + WEEK, own)]
    assert end_on(own, MONDAY, MONDAY, exceptions) == (MONDAY + WEEK,)


def test_an_end_does_not_go_before_a_mark_or_the_beginning() -> None:
    with refusal("timetable.marked-since"):
        end_on(slot(), MONDAY, MONDAY, marked=[MONDAY + WEEK])
    with refusal("timetable.remove-instead"):
        end_on(slot(valid_from=MONDAY + WEEK), MONDAY, MONDAY)


def test_only_what_was_never_held_is_removed() -> None:
    require_never_held(slot(valid_from=MONDAY), MONDAY)
    require_never_held(slot(weekday=3, valid_from=MONDAY - 4 * DAY), MONDAY)
    with refusal("timetable.has-been-held"):
        require_never_held(slot(valid_from=MONDAY - WEEK), MONDAY)
    with refusal("timetable.marked-since"):
        require_never_held(slot(valid_from=MONDAY), MONDAY, marked=[MONDAY])
    own = slot(weekday=3, valid_from=MONDAY - 4 * DAY)
    with refusal("timetable.has-been-held"):
        require_never_held(own, MONDAY, [SlotException(own.id, MONDAY - DAY, ExceptionKind.EXTRA)])


# ------------------------------------------------------------------ one date


def wanted(kind: ExceptionKind, on: date = MONDAY, **values: Any) -> SlotException:  # noqa: ANN401 - by name
    return SlotException(UUID(int=1), on, kind, **values)


HOURS: dict[str, Any] = {"starts": time(12), "ends": time(14)}


def test_a_substitute_takes_a_moved_lesson_where_it_lies() -> None:
    moved = wanted(ExceptionKind.MOVED, moved_to=MONDAY + DAY, place="Rom 9", **HOURS)
    both = combined(slot(), moved, wanted(ExceptionKind.SUBSTITUTE, teacher_id=UUID(int=5)))
    assert both == replace(moved, teacher_id=UUID(int=5))
    again = combined(slot(), both, wanted(ExceptionKind.MOVED, place="Rom 2"))
    assert (again.teacher_id, again.place, again.moved_to) == (UUID(int=5), "Rom 2", None)


def test_what_is_the_slots_own_is_no_news() -> None:
    own = slot(hours=("12:00", "14:00"))
    with refusal("timetable.nothing-new", field="kind"):
        combined(own, None, wanted(ExceptionKind.MOVED, moved_to=MONDAY, **HOURS))


def test_an_extra_lesson_is_undone_and_not_cancelled() -> None:
    extra = wanted(ExceptionKind.EXTRA, MONDAY + DAY, **HOURS)
    for instead in (
        wanted(ExceptionKind.CANCELLED, MONDAY + DAY),
        wanted(ExceptionKind.MOVED, MONDAY + DAY, moved_to=MONDAY),
    ):
        with refusal("timetable.undo-extra"):
            combined(slot(), extra, instead)
    with_other = combined(
        slot(), extra, wanted(ExceptionKind.SUBSTITUTE, MONDAY + DAY, teacher_id=UUID(int=5))
    )
    assert with_other == replace(extra, teacher_id=UUID(int=5))


def possible(change: SlotException, calendar: Calendar = OPEN, **given: object) -> None:
    current = given.get("current")
    assert current is None or isinstance(current, SlotException)
    require_possible(slot(), current, change, MONDAY, calendar, marked=bool(given.get("marked")))


def test_a_day_that_has_passed_stays_as_it_was() -> None:
    with refusal("timetable.date-passed"):
        possible(wanted(ExceptionKind.CANCELLED, MONDAY - WEEK))
    with refusal("timetable.date-passed", field="movedTo"):
        possible(wanted(ExceptionKind.MOVED, moved_to=MONDAY - DAY))
    gone = wanted(ExceptionKind.MOVED, MONDAY + WEEK, moved_to=MONDAY - DAY)
    with refusal("timetable.date-passed"):
        possible(wanted(ExceptionKind.MOVED, MONDAY + WEEK, place="Rom 1"), current=gone)


def test_a_lesson_that_was_moved_on_from_the_past_may_still_be_changed() -> None:
    moved_on = wanted(ExceptionKind.MOVED, MONDAY - WEEK, moved_to=MONDAY + DAY)
    possible(replace(moved_on, moved_to=MONDAY + 2 * DAY), current=moved_on)
    possible(wanted(ExceptionKind.CANCELLED, MONDAY - WEEK), current=moved_on)
    with refusal("timetable.date-passed", field="movedTo"):
        possible(wanted(ExceptionKind.MOVED, MONDAY - WEEK, place="Rom 1"), current=moved_on)


def test_a_date_that_the_slot_does_not_have_cannot_be_different() -> None:
    with refusal("timetable.no-lesson-then", field="onDate"):
        possible(wanted(ExceptionKind.CANCELLED, MONDAY + DAY))
    with refusal("timetable.has-lesson-then", field="onDate"):
        possible(wanted(ExceptionKind.EXTRA, MONDAY))
    possible(wanted(ExceptionKind.EXTRA, MONDAY + DAY))


def test_nothing_is_moved_to_a_day_on_which_nothing_happens() -> None:
    closed = Calendar(
        {MONDAY + DAY: "ascension-day"}, [Closure(MONDAY + 2 * DAY, MONDAY + 2 * DAY, ClosureKind.OTHER)]
    )
    for days in (1, 2):
        with refusal("timetable.closed-then", field="movedTo"):
            possible(wanted(ExceptionKind.MOVED, moved_to=MONDAY + days * DAY), closed)
        with refusal("timetable.closed-then", field="onDate"):
            possible(wanted(ExceptionKind.EXTRA, MONDAY + days * DAY), closed)


def test_a_lesson_with_marks_may_change_room_and_teacher_but_not_its_hours() -> None:
    possible(wanted(ExceptionKind.MOVED, place="Rom 9"), marked=True)
    possible(wanted(ExceptionKind.SUBSTITUTE, teacher_id=UUID(int=5)), marked=True)
    for change in (
        wanted(ExceptionKind.CANCELLED),
        wanted(ExceptionKind.MOVED, **HOURS),
        wanted(ExceptionKind.MOVED, moved_to=MONDAY + DAY),
    ):
        with refusal("timetable.marked-then"):
            possible(change, marked=True)


def test_what_is_different_is_undone_while_it_has_not_been() -> None:
    require_undoable(slot(), wanted(ExceptionKind.CANCELLED), MONDAY, marked=False)
    require_undoable(slot(), wanted(ExceptionKind.MOVED, place="Rom 9"), MONDAY, marked=True)
    for gone in (
        wanted(ExceptionKind.CANCELLED, MONDAY - WEEK),
        wanted(ExceptionKind.MOVED, MONDAY - WEEK, moved_to=MONDAY + DAY),
    ):
        with refusal("timetable.date-passed"):
            require_undoable(slot(), gone, MONDAY, marked=False)
    with refusal("timetable.marked-then"):
        require_undoable(slot(), wanted(ExceptionKind.EXTRA, MONDAY + DAY), MONDAY, marked=True)


# ------------------------------------------------------------------ closures


def test_a_closure_leaves_the_past_open_or_closed_as_it_was() -> None:
    require_free_of_past(MONDAY, MONDAY, MONDAY)
    with refusal("timetable.date-passed", field="startsOn"):
        require_free_of_past(MONDAY - DAY, MONDAY, MONDAY)
    with refusal("timetable.ends-before-start", field="endsOn"):
        require_free_of_past(MONDAY + DAY, MONDAY, MONDAY)
    begun = Closure(MONDAY - 3 * DAY, MONDAY + 3 * DAY, ClosureKind.OTHER)
    require_free_of_past(MONDAY - 3 * DAY, MONDAY - DAY, MONDAY, begun)
    with refusal("timetable.date-passed", field="endsOn"):
        require_free_of_past(MONDAY - 3 * DAY, MONDAY - 2 * DAY, MONDAY, begun)
    with refusal("timetable.date-passed", field="startsOn"):
        require_free_of_past(MONDAY + DAY, MONDAY + 3 * DAY, MONDAY, begun)
    over = Closure(MONDAY - 3 * DAY, MONDAY - 3 * DAY, ClosureKind.OTHER)
    with refusal("timetable.date-passed", field="endsOn"):
        require_free_of_past(MONDAY - 3 * DAY, MONDAY, MONDAY, over)


# ------------------------------------------------------------------ random histories

FIRST = date(2026, 9, 7)
DAYS = [FIRST + each * DAY for each in range(16 * 7)]
_SOON = st.sampled_from(DAYS[:84])


@dataclass
class Calendars:
    """One lesson's history twice: as slots with what changes them, and as a page for every day.

    On a page stand the hours that the slot gives the day; beside them, as said for that day alone, what
    is different. A page of the past is never turned back to.
    """

    today: date
    slots: dict[UUID, Slot]
    last: UUID
    exceptions: dict[tuple[UUID, date], SlotException] = field(default_factory=dict)
    closures: list[Closure] = field(default_factory=list)
    pages: dict[date, tuple[time, time]] = field(default_factory=dict)
    weeks: set[date] = field(default_factory=set)
    open_from: date = FIRST
    open_to: date | None = None
    said: dict[date, SlotException] = field(default_factory=dict)

    @property
    def slot(self) -> Slot:
        return self.slots[self.last]

    def write(self, own: Slot, start: date) -> None:
        """Rewrite the pages from a day on."""
        for day in (day for day in DAYS if day >= start):
            within = own.valid_to is None or day <= own.valid_to
            its_week = day - day.weekday() * DAY in self.weeks
            self.pages.pop(day, None)
            if within and its_week and day.isoweekday() == own.weekday:
                self.pages[day] = (own.starts, own.ends)
        self.open_to = own.valid_to
        for day in [day for day in self.said if day >= start]:
            inside = self.open_from <= day and (self.open_to is None or day <= self.open_to)
            if not inside or (self.said[day].kind is ExceptionKind.EXTRA) is (day in self.pages):
                del self.said[day]

    def as_computed(self) -> list[tuple[date, time, time, bool]]:
        found = occurrences(
            self.slots.values(), self.exceptions.values(), self.closures, {}, DAYS[0], DAYS[-1]
        )
        return [(each.date, each.starts, each.ends, each.cancelled) for each in found]

    def as_read(self) -> list[tuple[date, time, time, bool]]:
        found = []
        for day in DAYS:
            hours, said = self.pages.get(day), self.said.get(day)
            if hours is None and said is None:
                continue
            if said is None:
                found.append((day, *hours, False))  # type: ignore[misc] # one of the two is there
                continue
            starts, ends = hours or (time(), time())
            lies = (said.starts or starts, said.ends or ends)
            found.append((said.moved_to or day, *lies, said.kind is ExceptionKind.CANCELLED))
        shut = {day for day in DAYS for each in self.closures if each.starts_on <= day <= each.ends_on}
        return sorted(each for each in found if each[0] not in shut)

    def past(self) -> list[tuple[date, time, time, bool]]:
        return [each for each in self.as_computed() if each[0] < self.today and not each[3]]


def _begin(data: st.DataObject) -> Calendars:
    own = slot(
        weekday=data.draw(st.integers(1, 5)), every_weeks=data.draw(st.sampled_from([1, 2])), valid_from=FIRST
    )
    calendars = Calendars(FIRST, {own.id: own}, own.id)
    calendars.weeks = {FIRST + each * own.every_weeks * WEEK for each in range(16)}
    calendars.write(own, FIRST)
    return calendars


def _change(calendars: Calendars, data: st.DataObject) -> None:
    old, start = calendars.slot, data.draw(_SOON)
    begins = data.draw(st.integers(8, 14))
    new = slot(
        len(calendars.slots) + 1,
        weekday=data.draw(st.integers(1, 7)),
        hours=(f"{begins:02}:15", f"{begins + 1:02}:45"),
        every_weeks=data.draw(st.sampled_from([1, 2])),
        valid_from=start,
        valid_to=data.draw(st.none() | _SOON.filter(lambda day: day >= start)),
    )
    of_old = [each for (owner, _), each in calendars.exceptions.items() if owner == old.id]
    change = change_from(old, new, calendars.today, of_old, follows=len(calendars.slots) > 1)
    if change.closed_on:
        calendars.slots[old.id] = replace(old, valid_to=change.closed_on)
    else:
        calendars.open_from = start
    calendars.slots[change.slot.id], calendars.last = change.slot, change.slot.id
    for day in change.along:
        moved = calendars.exceptions.pop((old.id, day))
        calendars.exceptions[change.slot.id, day] = replace(moved, slot_id=change.slot.id)
    for day in change.dropped:
        del calendars.exceptions[old.id, day]
    mondays = {day for day in DAYS if day.weekday() == 0}
    this = start - start.weekday() * DAY
    if new.every_weeks == 1:
        calendars.weeks = {each for each in calendars.weeks if each < this} | {
            m for m in mondays if m >= this
        }
    elif old.every_weeks == 1 or change.closed_on is None:
        later = {this + each * 2 * WEEK for each in range(16)}
        calendars.weeks = {each for each in calendars.weeks if each < this} | later
    calendars.write(new, start)


def _end(calendars: Calendars, data: st.DataObject) -> None:
    own, last_day = calendars.slot, data.draw(_SOON)
    of_own = [each for (owner, _), each in calendars.exceptions.items() if owner == own.id]
    for day in end_on(own, last_day, calendars.today, of_own):
        del calendars.exceptions[own.id, day]
    ended = replace(own, valid_to=last_day)
    calendars.slots[own.id] = ended
    calendars.write(ended, min(last_day, own.valid_to or last_day) + DAY)


def _differ(calendars: Calendars, data: st.DataObject) -> None:
    own, on = calendars.slot, data.draw(_SOON)
    kind = data.draw(st.sampled_from(ExceptionKind))
    current = calendars.exceptions.get((own.id, on))
    values: dict[str, object] = {}
    if kind in {ExceptionKind.MOVED, ExceptionKind.EXTRA}:
        values = {"starts": time(18), "ends": time(19, 30)}
    if kind is ExceptionKind.MOVED:
        values["moved_to"] = data.draw(st.none() | _SOON)
    if kind is ExceptionKind.SUBSTITUTE:
        values["teacher_id"] = UUID(int=5)
    change = combined(own, current, replace(wanted(kind, on, **values), slot_id=own.id))
    calendar = Calendar({}, calendars.closures)
    require_possible(own, current, change, calendars.today, calendar, marked=False)
    calendars.exceptions[own.id, on] = calendars.said[on] = change


def _undo(calendars: Calendars, data: st.DataObject) -> None:
    own = [each for (owner, _), each in calendars.exceptions.items() if owner == calendars.last]
    if own:
        current = data.draw(st.sampled_from(sorted(own, key=lambda each: each.on_date)))
        require_undoable(calendars.slot, current, calendars.today, marked=False)
        del calendars.exceptions[calendars.last, current.on_date], calendars.said[current.on_date]


def _close(calendars: Calendars, data: st.DataObject) -> None:
    first = data.draw(_SOON)
    last = first + data.draw(st.integers(0, 6)) * DAY
    require_free_of_past(first, last, calendars.today)
    calendars.closures.append(Closure(first, last, ClosureKind.OTHER))


def _wait(calendars: Calendars, data: st.DataObject) -> None:
    calendars.today += data.draw(st.integers(1, 12)) * DAY


_STEPS = {each.__name__: each for each in (_change, _end, _differ, _undo, _close, _wait)}


@given(st.data())
def test_a_history_of_changes_is_what_a_calendar_with_a_page_for_every_day_says(data: st.DataObject) -> None:
    calendars = _begin(data)
    for _ in range(data.draw(st.integers(1, 9))):
        past = calendars.past()
        with suppress(Refused):
            _STEPS[data.draw(st.sampled_from(sorted(_STEPS)))](calendars, data)
        assert calendars.as_computed() == calendars.as_read()
        assert calendars.past()[: len(past)] == past
