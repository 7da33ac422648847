"""Birth numbers, D-numbers and DUF numbers that can never be anybody's."""

from __future__ import annotations

from datetime import date

from stdnum.no.fodselsnummer import calc_check_digit1, calc_check_digit2

_SYNTHETIC_MONTH = 40
"""Added to the month, as NAV marks the people of its tests: no living person's number has it."""
_D_NUMBER_DAY = 40
"""Added to the day of somebody who has not been given a birth number yet."""
_BORN_IN_2000 = 500
_NO_YEAR_OF_ANY_CASE = 2099
"""A DUF number starts with the year of the application."""
_DUF_WEIGHTS = (4, 6, 3, 2, 4, 6, 3, 2, 7, 5)


def birth_number(birth_date: date, *, female: bool, serial: int) -> str:
    """A synthetic birth number with valid check digits; `serial` keeps people of one day apart."""
    return _number(birth_date, birth_date.day, female=female, serial=serial)


def d_number(birth_date: date, *, female: bool, serial: int) -> str:
    """A synthetic D-number with valid check digits."""
    return _number(birth_date, birth_date.day + _D_NUMBER_DAY, female=female, serial=serial)


def duf_number(serial: int) -> str:
    """A DUF number with valid check digits, of a year that no case has."""
    number = f"{_NO_YEAR_OF_ANY_CASE}{serial:06}"
    total = sum(weight * int(digit) for weight, digit in zip(_DUF_WEIGHTS, number, strict=True))
    return f"{number}{total % 11:02}"


def _number(birth_date: date, day: int, *, female: bool, serial: int) -> str:
    month = birth_date.month + _SYNTHETIC_MONTH
    first = _BORN_IN_2000 if birth_date.year >= 2000 else 0  # noqa: PLR2004 - the century's series
    first += serial * 2 % 400 + (0 if female else 1)
    for individual in range(first, first + 20, 2):
        number = f"{day:02}{month:02}{birth_date.year % 100:02}{individual:03}"
        checks = calc_check_digit1(number)
        checks += calc_check_digit2(number + checks) if checks != _NO_CHECK_DIGIT else ""
        if _NO_CHECK_DIGIT not in checks:
            return number + checks
    raise ValueError(f"ten numbers in a row without check digits: {birth_date}")


_NO_CHECK_DIGIT = "10"
