"""What a birth number, a D-number and a DUF number must be, and what they tell of a person.

The check digits are sums modulo 11 (personidentifikator: Forskrift til folkeregisterloven § 2-2-1). They
stand here, and not in a library, since the pure half must be able to say what is wrong with a form.
"""

from __future__ import annotations

import re
from datetime import date

from stegvis.participants.model import Sex

NATIONAL_ID_LENGTH = 11
DUF_LENGTH = 12

_FIRST_WEIGHTS = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
_SECOND_WEIGHTS = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
_DUF_WEIGHTS = (4, 6, 3, 2, 4, 6, 3, 2, 7, 5)
_D_NUMBER = 40
"""Added to the day of whoever has no birth number yet."""
_TEST_MONTHS = (80, 65, 40)
"""Added to the month of people who do not exist: by the Tax Administration, by both, by NAV."""


def typed_digits(text: str) -> str:
    """The digits in what somebody typed, with spaces, dots and dashes left out."""
    return re.sub(r"[\s.-]", "", text)


def is_number(digits: str, length: int) -> bool:
    """Whether it is so many Western digits."""
    return len(digits) == length and digits.isascii() and digits.isdigit()


def has_national_checks(digits: str) -> bool:
    """Whether eleven digits end in the two check digits of a birth number or D-number.

    The test numbers of the Tax Administration and of NAV follow the same sums.
    """
    return _sum(digits, _FIRST_WEIGHTS) % 11 == _sum(digits, _SECOND_WEIGHTS) % 11 == 0


def has_duf_check(digits: str) -> bool:
    """Whether twelve digits are a DUF number: year, serial number of six digits, their sum modulo 11."""
    return _sum(digits, _DUF_WEIGHTS) % 11 == int(digits[10:])


def is_born_on(national_id: str, birth_date: date) -> bool:
    """Whether a number was given to somebody born on a day.

    Day, month and the year's last two digits are compared. The century stands in the serial number, and
    will not from 2032 on; who is a hundred years off stands out by their age.
    """
    day, month, year = (int(national_id[at : at + 2]) for at in (0, 2, 4))
    day -= _D_NUMBER if day > _D_NUMBER else 0
    month -= next((added for added in _TEST_MONTHS if month > added), 0)
    return (day, month, year) == (birth_date.day, birth_date.month, birth_date.year % 100)


def sex_of(national_id: str) -> Sex:
    """The sex that the ninth digit stands for. It is a hint alone: from 2032 on it tells nothing."""
    return Sex.MALE if int(national_id[8]) % 2 else Sex.FEMALE


def _sum(digits: str, weights: tuple[int, ...]) -> int:
    return sum(weight * int(digit) for weight, digit in zip(weights, digits, strict=False))
