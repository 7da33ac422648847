"""A feed says what happens, in as few events as say it; two readers that are not ours read the same."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from uuid import UUID

import icalendar
import pytest
from hypothesis import assume, given

from stegvis.feeds.rules import events, window
from stegvis.kit.clock import OSLO
from stegvis.kit.public_holidays import public_holidays
from stegvis.kit.weeks import IsoWeek
from stegvis.timetable.model import (
    Closure,
    ClosureKind,
    ExceptionKind,
    Occurrence,
    Slot,
    SlotException,
    TimeOff,
)
from stegvis.timetable.occurrences import occurrences
from tests.backend.demo.demo_weeks import DemoOffice
from tests.backend.feeds.readers import Javascript, by_python, expected, javascript, written
from tests.backend.planned_time import Timetable, at, slot, timetables

AUTUMN = date(2026, 10, 5)
"""From four weeks before it to 26 weeks after it, the clocks change twice."""


@pytest.fixture(scope="module")
def by_javascript() -> Iterator[Javascript]:
    with javascript() as reader:
        yield reader


def happening(
    slots: tuple[Slot, ...],
    first: date,
    last: date,
    exceptions: tuple[SlotException, ...] = (),
    closures: tuple[Closure, ...] = (),
) -> tuple[Occurrence, ...]:
    return occurrences(slots, exceptions, closures, public_holidays(first, last), first, last)


def change(on: date, kind: ExceptionKind, **values: object) -> SlotException:
    return SlotException(slot_id=UUID(int=1), on_date=on, kind=kind, **values)  # type: ignore[arg-type] # a test's own


# ------------------------------------------------------------------------------ what stands in it


def test_the_window_is_whole_weeks_and_moves_with_the_week() -> None:
    assert window(date(2026, 11, 23)) == (date(2026, 10, 26), date(2027, 5, 30))
    assert window(date(2026, 11, 29)) == window(date(2026, 11, 23))
    assert window(date(2026, 11, 30))[0] == date(2026, 11, 2)


def test_an_ordinary_slot_is_one_event_that_recurs_but_on_holidays() -> None:
    first, last = window(AUTUMN)
    (event,) = events(happening((slot(),), first, last), first, last)
    assert event.recurrence is not None
    assert (event.occurrence.date, event.recurrence.until) == (date(2026, 9, 7), date(2027, 4, 5))
    assert event.recurrence.but == (date(2027, 3, 29),), "Easter Monday"


def test_a_day_that_differs_stands_in_the_place_of_its_own() -> None:
    first, last = window(AUTUMN)
    exceptions = (
        change(date(2026, 10, 12), ExceptionKind.CANCELLED, reason="illness"),
        change(date(2026, 10, 19), ExceptionKind.MOVED, moved_to=date(2026, 10, 20), place="Biblioteket"),
        change(date(2026, 10, 26), ExceptionKind.SUBSTITUTE, teacher_id=UUID(int=5)),
        change(date(2026, 10, 28), ExceptionKind.EXTRA),
    )
    found = events(happening((slot(),), first, last, exceptions), first, last)
    assert [(each.uid.replace(str(UUID(int=1)), "1"), each.instead_of) for each in found] == [
        ("1", None),
        ("1", date(2026, 10, 12)),
        ("1", date(2026, 10, 19)),
        ("1", date(2026, 10, 26)),
        ("1-20261028", None),
    ]


def test_the_name_of_an_event_does_not_move_with_the_window() -> None:
    one, other = (
        events(happening((slot(),), *window(day)), *window(day)) for day in (AUTUMN, date(2026, 11, 30))
    )
    assert [each.uid for each in one] == [each.uid for each in other] == [str(UUID(int=1))]


def test_who_left_a_class_and_came_back_has_its_hours_twice_under_two_names() -> None:
    first, last = window(AUTUMN)
    parts = [
        slot().within(date(2026, 1, 5), date(2026, 9, 20)),
        slot().within(date(2026, 11, 2), None),
    ]
    found = events(happening(tuple(part for part in parts if part), first, last), first, last)
    assert len({each.uid for each in found}) == 2
    assert found[0].uid == str(UUID(int=1)), "the newest keeps the name"


# ------------------------------------------------------------------------------ how it is read


def test_two_readers_agree_across_both_changes_of_the_clocks(by_javascript: Javascript) -> None:
    first, last = window(AUTUMN)
    slots = (slot(), slot(2, weekday=3, hours=("12:30", "15:00"), every_weeks=2, valid_to=date(2027, 3, 31)))
    exceptions = (
        change(date(2026, 10, 19), ExceptionKind.CANCELLED),
        change(date(2026, 10, 26), ExceptionKind.MOVED, starts=at("10:00"), ends=at("12:00")),
        change(date(2027, 3, 22), ExceptionKind.MOVED, moved_to=date(2027, 3, 30), place="Rom 12"),
        change(date(2027, 4, 1), ExceptionKind.EXTRA, place="Svømmehallen"),
    )
    closures = (Closure(date(2026, 12, 21), date(2027, 1, 3), ClosureKind.HOLIDAY_WITHOUT_PROGRAMME),)
    hours = happening(slots, first, last, exceptions, closures)
    should = expected(hours)
    offsets = {each.instant % 86_400 for each in should if each.starts == "08:30"}
    assert offsets == {int(6.5 * 3600), int(7.5 * 3600)}, "half past eight is at two moments of the day"
    text = written(hours, first, last)
    assert by_python(text, first, last) == should
    assert by_javascript.read(text, first, last) == should


@given(timetables())
def test_two_readers_agree_on_whatever_a_timetable_may_be(
    by_javascript: Javascript, timetable: Timetable
) -> None:
    # An hour of the night that the clocks leave out or repeat has no one reading.
    assume(not any(2 in {each.starts.hour, each.ends.hour} for each in timetable.slots))
    assume(not any(each.starts and each.ends and 2 in {each.starts.hour, each.ends.hour}
                   for each in timetable.exceptions))  # fmt: skip
    first, last = timetable.week.monday - timedelta(days=14), timetable.week.sunday + timedelta(days=28)
    hours = [
        each
        for each in occurrences(
            timetable.slots, timetable.exceptions, timetable.closures, timetable.days_off, first, last
        )
        if not any(_during(off, each) for off in timetable.time_off)
    ]
    text = written(hours, first, last)
    assert by_python(text, first, last) == expected(hours)
    assert by_javascript.read(text, first, last) == expected(hours)


def _during(off: TimeOff, occurrence: Occurrence) -> bool:
    return off.starts_on <= occurrence.date <= off.ends_on


def test_two_readers_agree_on_the_demo(by_javascript: Javascript, capsys: pytest.CaptureFixture[str]) -> None:
    office = DemoOffice(AUTUMN)
    first, last = window(AUTUMN)
    weeks = [IsoWeek.of(first + timedelta(days=days)) for days in range(0, (last - first).days, 7)]
    people = sorted(office.members("grunnskole"))[:6]
    people += [office.named(name) for name in ("Amina", "Oksana", "Selam", "Farid")]
    kinds, count = set(), 0
    for one in people:
        days = [day for week in weeks for day in office.week(one, week).days]
        hours = [each.occurrence for day in days for each in day.occurrences]
        should = expected(hours)
        text = written(hours, first, last, "ti")
        assert by_python(text, first, last) == should, one
        assert by_javascript.read(text, first, last) == should, one
        kinds |= {each.change.kind for each in hours if each.change}
        count += len(hours)
        months = {each.day[:7] for each in should}
    assert {"2026-09", "2026-11", "2027-04"} <= months, "before, between and after the clocks change"
    assert {"cancelled", "moved", "substitute"} <= kinds
    with capsys.disabled():
        print(f"\n  the demo's feeds: {count} hours of {len(people)} people, read the same twice")  # noqa: T201 - a figure to be read


# ------------------------------------------------------------------------------ how it is written


@pytest.mark.parametrize("language", ["nb", "ar", "ti", "fa-AF", "uk"])
def test_long_lines_commas_and_every_script_come_through(language: str, by_javascript: Javascript) -> None:
    first, last = window(AUTUMN)
    place = "Rom 4, 2. etasje; inngang \\ bak " + "æøå" * 30
    bring = "Ny i Norge, arbeidsbok; matpakke\nog innesko"
    one = Slot(**{name: getattr(slot(), name) for name in Slot.__slots__} | {"place": place, "bring": bring})
    hours = happening((one,), first, last)
    text = written(hours, first, last, language)
    lines = text.encode().split(b"\r\n")
    assert lines[-1] == b""
    assert max(map(len, lines)) <= 75
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    (component,) = icalendar.Calendar.from_ical(text).walk("VEVENT")
    by_python = {name: str(component[name.upper()]) for name in ("summary", "location", "description")}
    for read in (by_python, by_javascript.whole(text, first, last)[0]):
        assert read["location"] == place
        assert read["description"].endswith(bring)
        assert language == "nb" or not read["summary"].isascii()


def test_the_rules_of_the_clocks_are_those_of_the_time_zone_database() -> None:
    text = written((), *window(AUTUMN))
    (zone,) = icalendar.Calendar.from_ical(text).walk("VTIMEZONE")
    assert isinstance(zone, icalendar.Timezone)
    by_rule = zone.to_tz(lookup_tzid=False)
    noon = datetime(2025, 1, 1, 12)  # noqa: DTZ001 - in both zones
    for days in range(11 * 365):
        moment = noon + timedelta(days=days)
        assert moment.replace(tzinfo=by_rule).utcoffset() == moment.replace(tzinfo=OSLO).utcoffset()
