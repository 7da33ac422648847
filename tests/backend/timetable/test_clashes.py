"""Two places at once: worked examples, and random weeks against a minute-by-minute oracle."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stegvis.timetable.clashes import Around, Clash, ClashKind, Member, clashes, place_key
from stegvis.timetable.model import ExceptionKind, Occurrence, Slot, SlotException
from stegvis.timetable.occurrences import occurrences
from stegvis.timetable.permissions import Taught
from tests.backend.planned_time import GROUP, WEEKS, slot, slots_near

MONDAY = date(2026, 10, 19)
DAY, WEEK = timedelta(days=1), timedelta(days=7)
OTHER_GROUP, EVA, CARL, AMINA = (UUID(int=number) for number in (2000, 31, 32, 33))


def of(*slots: Slot, exceptions: tuple[SlotException, ...] = ()) -> tuple[Occurrence, ...]:
    return occurrences(slots, exceptions, (), {}, MONDAY, MONDAY + 3 * WEEK)


def found(
    wanted: Slot, *others: Slot, members: dict[UUID, list[Member]] | None = None, **around: object
) -> tuple[Clash, ...]:
    spans, taught = around.get("spans", {}), around.get("taught", {})
    assert isinstance(spans, dict)
    assert isinstance(taught, dict)
    whole = {(GROUP, teacher): [Taught(date.min, None)] for teacher in (EVA, CARL)}
    about = Around(of(*others), members or {}, spans, taught or whole)
    return clashes(of(wanted), [wanted], about)


def kinds(*clash: Clash) -> list[ClashKind]:
    return [each.kind for each in clash]


def elsewhere(other: Slot, **values: object) -> Slot:
    return replace(other, **({"group_id": OTHER_GROUP} | values))  # type: ignore[arg-type] # by name


def test_where_one_ends_as_the_other_begins_nothing_clashes() -> None:
    one = slot(1, hours=("08:00", "10:00"))
    assert found(one, slot(2, hours=("10:00", "12:00"))) == ()
    assert kinds(*found(one, slot(2, hours=("09:59", "12:00")))) == [ClashKind.GROUP]


def test_one_clash_stands_for_all_dates_on_which_two_meet() -> None:
    (clash,) = found(slot(1), slot(2))
    assert (clash.on, clash.dates, clash.other and clash.other.slot.id) == (MONDAY, 4, UUID(int=2))


def test_weeks_that_take_turns_do_not_meet_and_equal_ones_do() -> None:
    one = slot(1, every_weeks=2, valid_from=MONDAY)
    assert found(one, slot(2, every_weeks=2, valid_from=MONDAY + WEEK)) == ()
    (clash,) = found(one, slot(2, every_weeks=2, valid_from=MONDAY - 2 * WEEK))
    assert clash.dates == 2
    assert found(one, slot(2))[0].dates == 2


def test_the_clocks_of_the_wall_are_compared_where_they_are_moved() -> None:
    sunday = date(2026, 10, 25)
    night = {"weekday": 7, "valid_from": sunday, "valid_to": sunday}
    one = slot(1, hours=("02:30", "03:30"), **night)  # type: ignore[arg-type] # by name
    assert found(one, slot(2, hours=("03:30", "04:00"), **night)) == ()  # type: ignore[arg-type] # by name
    assert kinds(*found(one, slot(2, hours=("02:00", "02:31"), **night))) == [ClashKind.GROUP]  # type: ignore[arg-type] # values by name


def test_a_teacher_with_two_groups_in_one_room_is_told_once() -> None:
    one = replace(slot(1), teacher_id=EVA, place="Rom 4")
    assert kinds(*found(one, elsewhere(slot(2), teacher_id=EVA, place="rom 4 "))) == [ClashKind.TEACHER]
    assert kinds(*found(one, elsewhere(slot(2), teacher_id=CARL, place="rom 4 "))) == [ClashKind.PLACE]
    assert found(one, elsewhere(slot(2), teacher_id=CARL, place="Rom 5")) == ()


def test_many_may_have_practice_at_one_employers() -> None:
    one = elsewhere(replace(slot(1), place="Meny"), group_id=None, participant_id=AMINA)
    other = elsewhere(replace(slot(2), place="Meny"), group_id=None, participant_id=CARL)
    assert found(one, other) == ()


def test_who_is_in_both_groups_is_told_while_they_are() -> None:
    joins = {
        GROUP: [Member(AMINA, MONDAY, None)],
        OTHER_GROUP: [Member(AMINA, MONDAY + WEEK, MONDAY + 2 * WEEK)],
    }
    (clash,) = found(slot(1), elsewhere(slot(2)), members=joins)
    assert (clash.kind, clash.people, clash.on, clash.dates) == (
        ClashKind.PARTICIPANT,
        (AMINA,),
        MONDAY + WEEK,
        2,
    )


def test_what_is_cancelled_is_in_nobodys_way() -> None:
    gone = tuple(
        SlotException(UUID(int=2), MONDAY + week * WEEK, ExceptionKind.CANCELLED) for week in range(4)
    )
    around = Around(of(slot(2), exceptions=gone), {}, {}, {})
    assert clashes(of(slot(1)), [slot(1)], around) == ()


def test_a_slot_that_ends_is_within_the_dates_of_its_group() -> None:
    ends = slot(1, valid_to=MONDAY + 3 * WEEK)
    spans = {GROUP: [(MONDAY, MONDAY + WEEK)]}
    (clash,) = found(ends, spans=spans)
    assert (clash.kind, clash.on, clash.dates) == (ClashKind.OUTSIDE_GROUP, MONDAY + 2 * WEEK, 2)
    assert found(slot(1), spans=spans) == ()
    assert kinds(*found(slot(1), spans={GROUP: [(MONDAY + WEEK, None)]})) == [ClashKind.OUTSIDE_GROUP]


def test_a_teacher_without_sight_of_the_group_is_told_and_a_substitute_is_not() -> None:
    own = replace(slot(1), teacher_id=EVA)
    taught = {(GROUP, EVA): [Taught(MONDAY, MONDAY + WEEK)]}
    (clash,) = found(own, taught=taught)
    assert (clash.kind, clash.on) == (ClashKind.NOT_THE_GROUPS_TEACHER, MONDAY + 2 * WEEK)
    instead = SlotException(own.id, MONDAY + 2 * WEEK, ExceptionKind.SUBSTITUTE, teacher_id=CARL)
    (only,) = [each for each in of(own, exceptions=(instead,)) if each.slot_date == MONDAY + 2 * WEEK]
    assert clashes([only], (), Around((), {}, {}, taught)) == ()


def test_where_it_is_not_looked_at_who_teaches_whom_nothing_is_said_of_it() -> None:
    own = of(replace(slot(1), teacher_id=EVA))
    assert kinds(*clashes(own, (), Around((), {}, {}, {}))) == [ClashKind.NOT_THE_GROUPS_TEACHER]
    assert clashes(own, (), Around((), {}, {}, None)) == ()


def test_hours_that_never_are_are_told() -> None:
    assert kinds(*found(slot(1, weekday=2, valid_from=MONDAY, valid_to=MONDAY))) == [ClashKind.NO_LESSONS]


@pytest.mark.parametrize(
    ("text", "key"), [(" Rom  4 ", "rom 4"), ("ÅSEN", "åsen"), ("  ", None), (None, None)]
)
def test_two_spellings_of_a_place_are_one(text: str | None, key: str | None) -> None:
    assert place_key(text) == key


@given(st.data())
def test_two_meet_when_some_minute_of_some_day_has_both(data: st.DataObject) -> None:
    week = data.draw(WEEKS)
    one, other = (replace(data.draw(slots_near(week, number)), unit_id=None) for number in (1, 2))
    days = [week.monday + each * DAY for each in range(-14, 28)]
    lessons = [occurrences([each], (), (), {}, days[0], days[-1]) for each in (one, other)]
    minutes = [
        {
            (each.date, minute)
            for each in of_one
            for minute in range(
                each.starts.hour * 60 + each.starts.minute, each.ends.hour * 60 + each.ends.minute
            )
        }
        for of_one in lessons
    ]
    both = sorted(minutes[0] & minutes[1])
    told = [c for c in clashes(lessons[0], (), Around(lessons[1], {}, {}, {})) if c.kind is ClashKind.GROUP]
    assert [(c.on, c.dates) for c in told] == ([(both[0][0], len({day for day, _ in both}))] if both else [])
