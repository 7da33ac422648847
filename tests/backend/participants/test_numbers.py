"""Birth numbers, D-numbers and DUF numbers: every right one passes, every slip of a finger does not."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stegvis.demo import national_id as invented
from stegvis.participants.model import Sex
from stegvis.participants.numbers import (
    has_duf_check,
    has_national_checks,
    is_born_on,
    is_number,
    sex_of,
    typed_digits,
)

BIRTH_NUMBER, D_NUMBER = "03859490025", "43059410041"

birth_dates = st.dates(date(1930, 1, 1), date(2039, 12, 31))


@st.composite
def numbers(draw: st.DrawFn) -> tuple[str, date, bool]:
    """A number of an invented person, with the birth date and whether it is a woman's."""
    born, female, serial = draw(birth_dates), draw(st.booleans()), draw(st.integers(0, 150))
    make = draw(st.sampled_from([invented.birth_number, invented.d_number]))
    return make(born, female=female, serial=serial), born, female


@given(numbers())
def test_every_right_number_passes_and_says_the_birth_date_and_the_sex(made: tuple[str, date, bool]) -> None:
    number, born, female = made
    assert has_national_checks(number)
    assert is_born_on(number, born)
    assert sex_of(number) is (Sex.FEMALE if female else Sex.MALE)


@given(numbers(), st.integers(0, 10), st.integers(1, 9))
def test_no_single_wrong_digit_passes(made: tuple[str, date, bool], place: int, by: int) -> None:
    number, _, _ = made
    wrong = number[:place] + str((int(number[place]) + by) % 10) + number[place + 1 :]
    assert not has_national_checks(wrong)


@given(numbers(), birth_dates)
def test_a_number_is_of_its_own_birth_date_alone(made: tuple[str, date, bool], other: date) -> None:
    number, born, _ = made
    same = (born.day, born.month, born.year % 100) == (other.day, other.month, other.year % 100)
    assert is_born_on(number, other) is same


@pytest.mark.parametrize(("number", "born"), [(BIRTH_NUMBER, date(1994, 5, 3)), (D_NUMBER, date(1994, 5, 3))])
def test_a_test_number_and_a_d_number_are_read(number: str, born: date) -> None:
    assert has_national_checks(number)
    assert is_born_on(number, born)
    assert not is_born_on(number, date(1994, 3, 5))


@given(st.integers(0, 999_999), st.integers(0, 11), st.integers(1, 9))
def test_a_duf_number_passes_and_no_single_wrong_digit_of_it(serial: int, place: int, by: int) -> None:
    number = invented.duf_number(serial)
    assert has_duf_check(number)
    wrong = number[:place] + str((int(number[place]) + by) % 10) + number[place + 1 :]
    assert not has_duf_check(wrong)


def test_spaces_and_dashes_are_no_part_of_a_number_and_other_scripts_digits_are_none() -> None:
    assert typed_digits("038594 900-25") == BIRTH_NUMBER
    assert is_number(BIRTH_NUMBER, 11)
    assert not is_number("٠٣٨٥٩٤٩٠٠٢٥", 11)
    assert not is_number(BIRTH_NUMBER, 12)
