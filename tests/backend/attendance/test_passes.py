"""What a register pass is: until when it works, and whose hours it shows."""

from __future__ import annotations

from datetime import UTC, date, time, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stegvis.attendance.passes import (
    LIFETIMES,
    Host,
    confirmable,
    end_of_day,
    end_of_link,
    hosted,
    may_lend_to_host,
)
from stegvis.kit.clock import oslo_date
from stegvis.participants.model import Period, PracticePlace, Standing
from stegvis.rulebook.model import ActivityKind, CreditRule
from stegvis.timetable.model import (
    Change,
    ChangeKind,
    Credited,
    Occurrence,
    PlannedOccurrence,
    Slot,
)

MONDAY = date(2026, 11, 23)
AMINA = UUID(int=1)
MENY, KIWI = UUID(int=11), UUID(int=12)
CREDITED = Credited(450, None, 450, CreditRule.CLOCK_TIME, None, "")


def place(key: UUID, organisation: str, host: str | None = "Ola Dahl", **values: object) -> PracticePlace:
    period = values.pop("period", Period(date(2026, 1, 5), None))
    assert isinstance(period, Period)
    where = values.pop("place", None)
    return PracticePlace(
        key, AMINA, organisation, where if isinstance(where, str) else None, host, None, period
    )


def hour(on: date = MONDAY, **values: object) -> PlannedOccurrence:
    counts = bool(values.pop("counts", True))
    change = values.pop("change", None)
    slot = Slot(
        **{
            "id": UUID(int=100),
            "kind": ActivityKind.WORK_PRACTICE,
            "weekday": 1,
            "starts": time(8),
            "ends": time(16),
            "valid_from": date(2026, 1, 5),
            "participant_id": AMINA,
        }
        | values  # type: ignore[arg-type] # what a test varies
    )
    changed = change if isinstance(change, Change) else None
    occurrence = Occurrence(slot, on, on, slot.starts, slot.ends, slot.place, None, changed)
    return PlannedOccurrence(occurrence, CREDITED, counts)


def dates(*hours: PlannedOccurrence, places: tuple[PracticePlace, ...], lent: UUID = MENY) -> list[date]:
    shown = hosted(hours, places, frozenset({lent}), confirmable(MONDAY))
    return [each.date for each in shown]


# ------------------------------------------------------------------------------ until when


@given(st.dates(date(2026, 1, 1), date(2036, 12, 31)))
def test_a_room_s_day_is_over_when_it_is_over_in_norway(day: date) -> None:
    over = end_of_day(day).astimezone(UTC)
    assert oslo_date(over) == day + timedelta(days=1)
    assert oslo_date(over - timedelta(seconds=1)) == day


def test_a_link_lasts_whole_days_and_nobody_chooses_another_number() -> None:
    assert LIFETIMES == (7, 30, 90)
    assert end_of_link(MONDAY, 7) == end_of_day(date(2026, 11, 30))
    for days in (0, -7, 31, 365):
        with pytest.raises(ValueError, match="7, 30 or 90"):
            end_of_link(MONDAY, days)


def test_who_works_on_the_case_lends_to_a_host_and_the_class_does_not() -> None:
    assert may_lend_to_host(Standing.CASE | Standing.CLASS)
    assert not may_lend_to_host(Standing.CLASS)
    assert not may_lend_to_host(Standing.OWN)


# ------------------------------------------------------------------------------ whose hours


def test_a_host_is_the_same_however_it_is_typed() -> None:
    meny = Host("Meny Fjordvik", "Ola Dahl")
    assert meny.is_same(Host(" meny  fjordvik", "OLA DAHL "))
    assert not meny.is_same(Host("Meny Fjordvik", "Kari Dahl"))
    assert not meny.is_same(Host("Meny Fjordvik", None))
    assert Host("Meny", None).is_same(Host("Meny", " "))
    assert (meny.told_as, Host("Meny", " ").told_as) == ("Ola Dahl", "Meny")


def test_the_last_two_weeks_and_today_are_shown_and_no_other_day() -> None:
    places = (place(MENY, "Meny"),)
    days = [MONDAY + timedelta(days=off) for off in (-15, -14, -1, 0, 1)]
    assert dates(*map(hour, days), places=places) == days[1:4]


def test_only_practice_that_counts_is_a_host_s_to_confirm() -> None:
    places = (place(MENY, "Meny"),)
    assert dates(hour(), hour(kind=ActivityKind.LANGUAGE_PRACTICE), places=places) == [MONDAY, MONDAY]
    cancelled = Change(ChangeKind.CANCELLED)
    for other in (
        hour(kind=ActivityKind.NORWEGIAN),
        hour(counts=False),
        hour(change=cancelled),
        hour(participant_id=None, group_id=UUID(int=9)),
    ):
        assert dates(other, places=places) == []


def test_before_and_after_the_practice_place_there_is_nothing() -> None:
    period = Period(MONDAY - timedelta(days=3), MONDAY - timedelta(days=1))
    days = [MONDAY - timedelta(days=back) for back in (4, 3, 1, 0)]
    assert dates(*map(hour, days), places=(place(MENY, "Meny", period=period),)) == days[1:3]


def test_of_two_hosts_at_a_time_each_sees_what_names_their_place() -> None:
    places = (place(MENY, "Meny", place="Kaia 3"), place(KIWI, "Kiwi", "Kari Lie"))
    at_meny, at_kiwi, nowhere = hour(name="Praksis", place="KAIA 3"), hour(name="Kiwi"), hour()
    assert dates(at_meny, at_kiwi, nowhere, places=places) == [MONDAY]
    assert dates(at_kiwi, nowhere, places=places, lent=KIWI) == [MONDAY]
    assert dates(at_kiwi, nowhere, places=places, lent=MENY) == []


def test_two_places_of_one_host_are_one() -> None:
    places = (place(MENY, "Meny"), place(KIWI, "meny"))
    assert dates(hour(), places=places) == [MONDAY]
