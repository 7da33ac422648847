"""Cells as people in Norway write them."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tests.seeded  # noqa: F401 - chooses how many examples, before any is made
from stegvis.office_import.model import Column, Kind, Value
from stegvis.office_import.sheets import SHEETS
from stegvis.office_import.values import (
    Raw,
    Unreadable,
    read,
    read_date,
    read_duf_number,
    read_national_id,
    read_number,
    read_time,
    read_yes_no,
)
from tests.backend.office_import.office import WORDS

DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))
NOON = datetime.combine(date(2026, 8, 17), time(12))
TIMES = st.times().map(lambda at: at.replace(second=0, microsecond=0))


def refused(reader: object, raw: Raw) -> str:
    assert callable(reader)
    with pytest.raises(Unreadable) as error:
        reader(raw)
    return error.value.code


@given(DAYS)
def test_a_day_is_read_in_every_way_it_is_written(day: date) -> None:
    written: list[Raw] = [
        f"{day:%d.%m.%Y}",
        f"{day.day}.{day.month}.{day.year}",
        f" {day.day}. {day.month}. {day.year} ",
        day.isoformat(),
        f"{day.isoformat()} 00:00:00",
        day,
        datetime.combine(day, time()),
    ]
    assert {read_date(raw) for raw in written} == {day}


@pytest.mark.parametrize(
    "raw",
    [
        "31.11.2026",
        "17.8.26",
        "8/17/2026",
        "17/08/2026",
        "46000",
        46_000,
        "i morgen",
        "17.08.1899",
        NOON,
        "१७.०८.२०२६",
    ],
)
def test_what_could_mean_another_day_is_no_day(raw: Raw) -> None:
    assert refused(read_date, raw) == "bad-date"


@given(TIMES)
def test_a_time_is_read_in_every_way_it_is_written(at: time) -> None:
    minutes = at.hour * 60 + at.minute
    written: list[Raw] = [
        f"{at:%H:%M}",
        f"{at:%H.%M}",
        f"{at:%H%M}",
        f"{at.hour}:{at:%M}",
        f"{at.hour}.{at:%M}",
        f"{at:%H:%M:%S}",
        at,
        timedelta(minutes=minutes),
    ]
    if minutes:
        written.append(minutes / 1440)  # a day's share, as Excel keeps it
    if at.hour:
        written.append(int(f"{at:%H%M}"))  # Excel drops the zero of 0830
    assert {read_time(raw) for raw in written} == {at}


@pytest.mark.parametrize(
    "raw", ["8", "24:00", "08:60", "8,30", "halv ni", "12345", 8.3, 25, timedelta(days=1)]
)
def test_what_could_mean_another_time_is_no_time(raw: Raw) -> None:
    assert refused(read_time, raw) == "bad-time"


@given(st.decimals(-10_000, 10_000, places=2))
def test_a_number_may_have_a_comma_or_a_point(number: object) -> None:
    written = str(number)
    assert read_number(written) == read_number(written.replace(".", ",")) == float(written)


@pytest.mark.parametrize(
    ("raw", "number"), [("1 250,5", 1250.5), ("1\u00a0250", 1250), (7.5, 7.5), ("−3", -3), ("07", 7)]
)
def test_spaces_between_thousands_do_not_matter(raw: Raw, number: float) -> None:
    assert read_number(raw) == number


@pytest.mark.parametrize("raw", ["", "1,2,3", "sju", "1e3", "NaN", "inf", float("inf"), "٣"])
def test_what_is_no_number_is_none(raw: Raw) -> None:
    assert refused(read_number, raw) == "bad-number"


@pytest.mark.parametrize("raw", ["ja", "JA", "j", "yes", "x", "X", "1", 1, True, "true"])
def test_yes_is_yes(raw: Raw) -> None:
    assert read_yes_no(raw) is True


@pytest.mark.parametrize("raw", ["nei", "Nei", "n", "no", "0", 0, False, "false"])
def test_no_is_no(raw: Raw) -> None:
    assert read_yes_no(raw) is False


@pytest.mark.parametrize("raw", ["kanskje", "2", "janei"])
def test_neither_is_a_fault(raw: Raw) -> None:
    assert refused(read_yes_no, raw) == "bad-yes-no"


@pytest.mark.parametrize("number", ["03859490025", "038594 90025", 3859490025, "43059410041"])
def test_a_number_with_right_check_digits_is_read(number: Raw) -> None:
    """A test number, with a space, as Excel spoils it; and a D-number, its first digit raised by 4."""
    assert len(read_national_id(number)) == 11


@given(st.integers(0, 10), st.integers(1, 9))
def test_no_single_wrong_digit_passes_the_check(place: int, by: int) -> None:
    right = "03859490025"
    wrong = right[:place] + str((int(right[place]) + by) % 10) + right[place + 1 :]
    assert refused(read_national_id, wrong) == "national-id-check"


def test_a_duf_number_is_checked() -> None:
    assert read_duf_number("2010 1723 8203") == "201017238203"
    assert refused(read_duf_number, "201017238204") == "duf-check"
    assert refused(read_duf_number, "20101723820") == "duf-form"


def cell(raw: Raw, kind: Kind, **more: object) -> Value:
    return read(raw, Column("x", kind, **more), WORDS.vocabulary)  # type: ignore[arg-type] # a column's own


@pytest.mark.parametrize(
    ("raw", "kind", "value"),
    [
        (17, Kind.IDENTIFIER, "17"),
        (17.0, Kind.IDENTIFIER, "17"),
        ("7,5", Kind.HOURS, 450),
        (7.5, Kind.HOURS, 450),
        (timedelta(hours=7, minutes=30), Kind.HOURS, 450),
        ("28,0", Kind.NUMBER, 28),
        ("berit , carl,berit", Kind.REFERENCES, ("berit", "carl")),
        (301, Kind.MUNICIPALITY, "0301"),
        ("Arabisk", Kind.LANGUAGE_TAG, "ar"),
        ("ckb", Kind.LANGUAGE_TAG, "ckb"),
        ("  to  ord ", Kind.TEXT, "to  ord"),
    ],
)
def test_a_cell_is_read_by_its_column(raw: Raw, kind: Kind, value: Value) -> None:
    assert cell(raw, kind) == value


@pytest.mark.parametrize("raw", [None, "", "  ", "\u00a0"])
def test_an_empty_cell_is_the_columns_default_or_a_fault(raw: Raw) -> None:
    assert cell(raw, Kind.NUMBER, default=1) == 1
    with pytest.raises(Unreadable, match="empty"):
        cell(raw, Kind.NUMBER, required=True)


@given(st.text(max_size=30))
def test_any_text_in_any_column_is_a_value_or_a_fault(text: str) -> None:
    for sheet in SHEETS.values():
        for column in sheet.columns:
            with suppress(Unreadable):
                read(text, column, WORDS.vocabulary)
