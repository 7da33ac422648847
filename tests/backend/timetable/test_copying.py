"""A term that becomes the next."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from uuid import UUID

import pytest

from stegvis.kit.errors import InvalidInput
from stegvis.timetable.copying import CopyLine, LeftOut, Term, copied, require_terms, to_copy
from stegvis.timetable.keeping import Calendar
from stegvis.timetable.model import Closure, ClosureKind, Slot
from stegvis.timetable.occurrences import in_turn
from tests.backend.planned_time import slot

WEEK = timedelta(days=7)
AUTUMN, SPRING = Term(date(2026, 8, 17), date(2026, 12, 18)), Term(date(2027, 1, 4), date(2027, 6, 18))
OPEN = Calendar({}, ())


def lines(
    *slots: Slot, follows: dict[UUID, UUID] | None = None, calendar: Calendar = OPEN
) -> tuple[CopyLine, ...]:
    return copied(slots, follows or {}, AUTUMN, SPRING, calendar)


def whole_term(number: int = 1, **values: object) -> Slot:
    given: dict[str, object] = {"valid_from": AUTUMN.first, "valid_to": AUTUMN.last}
    return slot(number, **(given | values))  # type: ignore[arg-type] # by name, as tests vary


def dates(line: CopyLine) -> tuple[date, date | None]:
    return line.copy.valid_from, line.copy.valid_to


def test_what_lasts_the_term_lasts_the_next() -> None:
    (line,) = lines(whole_term())
    assert (dates(line), line.lessons, line.closed) == ((SPRING.first, SPRING.last), 24, 0)


def test_a_term_ends_with_the_last_of_its_hours_whatever_the_form_says() -> None:
    (line,) = lines(whole_term(valid_to=date(2026, 12, 11)))
    assert dates(line) == (SPRING.first, SPRING.last)


def test_what_began_later_begins_as_many_weeks_later() -> None:
    begins = AUTUMN.first + 6 * WEEK
    _, late = lines(whole_term(), whole_term(2, weekday=2, valid_from=begins, valid_to=begins + 4 * WEEK))
    assert dates(late) == (SPRING.first + 6 * WEEK, SPRING.first + 10 * WEEK)


def test_what_a_slot_became_takes_its_place_from_the_beginning() -> None:
    old = whole_term(1, valid_to=date(2026, 10, 4))
    new = whole_term(2, weekday=3, valid_from=date(2026, 10, 5))
    replaced, kept = lines(old, new, follows={new.id: old.id})
    assert (replaced.left_out, kept.left_out) == (LeftOut.REPLACED, None)
    assert dates(kept) == (SPRING.first, SPRING.last)
    assert to_copy((replaced, kept), ()) == (kept,)
    assert to_copy((replaced, kept), [new.id]) == ()


def test_alternate_weeks_keep_to_each_other() -> None:
    one = whole_term(1, every_weeks=2)
    between = whole_term(2, weekday=2, every_weeks=2, valid_from=AUTUMN.first + WEEK)
    first, second = lines(one, between)
    assert not in_turn(first.copy, second.copy.valid_from)
    assert in_turn(first.copy, SPRING.first)


def test_closures_of_the_new_term_are_left_out_and_counted() -> None:
    winter = Closure(date(2027, 2, 22), date(2027, 2, 26), ClosureKind.HOLIDAY_WITHOUT_PROGRAMME)
    closed = Calendar({date(2027, 3, 29): "easter-monday"}, [winter])
    (line,) = lines(whole_term(), calendar=closed)
    assert (line.lessons, line.closed) == (22, 2)
    only = Closure(SPRING.first, SPRING.last, ClosureKind.OTHER)
    (none,) = lines(whole_term(), calendar=Calendar({}, [only]))
    assert none.left_out is LeftOut.NO_LESSONS


def test_what_is_there_already_is_not_copied_again() -> None:
    there = whole_term(2, valid_from=SPRING.first, valid_to=SPRING.last)
    (line,) = lines(whole_term(), there)
    assert line.left_out is LeftOut.THERE_ALREADY
    (open_end,) = lines(replace(whole_term(), valid_to=None))
    assert open_end.left_out is LeftOut.THERE_ALREADY


CARL = UUID(int=7)
MORNING = replace(whole_term(1, hours=("08:30", "10:00")), teacher_id=CARL)
LATER = replace(
    whole_term(2, hours=("09:00", "10:30"), valid_from=SPRING.first, valid_to=SPRING.first + WEEK),
    teacher_id=CARL,
)


@pytest.mark.parametrize(
    ("there", "why"),
    [
        (LATER, LeftOut.OVERLAPS),
        (replace(LATER, teacher_id=UUID(int=8)), None),  # two at once are a warning
        (replace(LATER, weekday=2), None),
        (replace(LATER, starts=time(10, 0)), None),
        (replace(LATER, valid_from=SPRING.first - 5 * WEEK, valid_to=SPRING.first - WEEK), None),
    ],
)
def test_nobody_gives_the_same_twice_at_once_whatever_is_accepted(there: Slot, why: LeftOut | None) -> None:
    line = next(each for each in lines(MORNING, there) if each.source.id == MORNING.id)
    assert line.left_out is why


def test_what_alternates_with_it_is_not_at_once() -> None:
    one = replace(MORNING, every_weeks=2)
    for begins, why in ((SPRING.first, LeftOut.OVERLAPS), (SPRING.first + WEEK, None)):
        there = replace(LATER, every_weeks=2, valid_from=begins, valid_to=SPRING.last)
        (line,) = lines(one, there)
        assert line.left_out is why


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        (AUTUMN, Term(AUTUMN.last, SPRING.last), "newFrom"),
        (AUTUMN, Term(SPRING.last, SPRING.first), "newTo"),
        (AUTUMN, Term(SPRING.first, date(2029, 1, 1)), "newTo"),
        (SPRING, AUTUMN, "newFrom"),
    ],
)
def test_terms_that_cannot_be_are_told(old: Term, new: Term, field: str) -> None:
    with pytest.raises(InvalidInput) as told:
        require_terms(old, new, date(2026, 11, 23))
    assert field in {fault.field for fault in told.value.faults}
