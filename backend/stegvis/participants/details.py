"""The form about a person: what was typed, read; all that is wrong with it; and what is only odd.

Every fault names the field by the name that the form sends it under, so that it stands there.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from stegvis.accounts.model import LANGUAGES
from stegvis.kit.errors import Fault
from stegvis.participants.model import Details, Identity, Number, Oddity, Typed
from stegvis.participants.numbers import (
    DUF_LENGTH,
    NATIONAL_ID_LENGTH,
    has_duf_check,
    has_national_checks,
    is_born_on,
    is_number,
    sex_of,
    typed_digits,
)
from stegvis.rulebook.model import EducationLevel

LONGEST_NAME = 100
LONGEST_EMAIL = 254
MOST_CHILDREN = 20
ADULT = 18
"""Integration Act § 8: the programme is for those who are 18; a child is somebody under it."""
YOUNG = 25
"""Integration Act § 14: under it, completed upper secondary school is the goal."""

_T = TypeVar("_T")

FIELD_OF = {Number.NATIONAL_ID: "nationalId", Number.DUF_NUMBER: "dufNumber"}

_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_PHONE = re.compile(r"\+?[0-9]{5,15}", re.ASCII)
_EMAIL = re.compile(r"[^\s@,;<>\"]+@[^\s@,;<>\"]+\.[^\s@,;<>\".]{2,}")
_LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?", re.ASCII)
_DIRECTIONS = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Signs that turn the text around them, which a name has no use for."""
_PLAIN = str.maketrans({"æ": "ae", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "þ": "th"})
"""Letters that do not fall apart into a letter and a mark."""


# ------------------------------------------------------------------------------ reading


def read(typed: Typed, on: date) -> tuple[Details, list[Fault]]:
    """Read a form, and find all that is wrong with each of its fields by itself.

    What was not understood is None in the details: they are only good where there is no fault.

    Args:
        typed: what stands in the form.
        on: today; nothing that is registered lies ahead of it.
    """
    form = _Form(on)
    return (
        Details(
            given_name=form.name("givenName", typed.given_name),
            family_name=form.name("familyName", typed.family_name),
            birth_date=form.required("birthDate", form.day("birthDate", typed.birth_date)),
            sex=form.required("sex", typed.sex),
            national_id=form.number(Number.NATIONAL_ID, typed.national_id),
            duf_number=form.number(Number.DUF_NUMBER, typed.duf_number),
            phone=form.phone(typed.phone),
            email=form.matching("email", typed.email, _EMAIL, "participants.bad-email"),
            language=form.language(typed.language),
            interpretation_language=form.matching(
                "interpretationLanguage",
                typed.interpretation_language,
                _LANGUAGE_TAG,
                "accounts.unknown-language",
            ),
            reading_level=form.required("readingLevel", typed.reading_level),
            has_children=typed.has_children,
            children=form.children(typed),
            permit_type=form.required("permitType", typed.permit_type),
            permit_on=form.day("permitOn", typed.permit_on),
            settled_on=form.day("settledOn", typed.settled_on),
            claimed_on=form.day("claimedOn", typed.claimed_on),
            education_level=form.required("educationLevel", typed.education_level),
        ),
        form.faults,
    )


@dataclass(slots=True)
class _Form:
    """Reads field by field, and remembers what was wrong."""

    on: date
    faults: list[Fault] = field(default_factory=list)

    def fault(self, at: str, code: str, **params: str | int) -> None:
        self.faults.append(Fault(at, code, params))

    def required(self, at: str, value: _T | None) -> _T | None:
        if value is None and not any(fault.field == at for fault in self.faults):
            self.fault(at, "kit.required")
        return value

    def name(self, at: str, text: str) -> str:
        name = clean(text)
        if not any(sign.isalpha() for sign in name):
            self.fault(at, "kit.required")
        elif len(name) > LONGEST_NAME:
            self.fault(at, "kit.too-long", most=LONGEST_NAME)
        return name

    def day(self, at: str, text: str) -> date | None:
        text = clean(text)
        if not text:
            return None
        try:
            day = date.fromisoformat(text)
        except ValueError:
            day = date.min
        if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
            self.fault(at, "kit.no-date")
            return None
        if day > self.on:
            self.fault(at, "participants.date-ahead")
        return day

    def number(self, which: Number, text: str) -> str | None:
        digits = typed_digits(clean(text))
        if not digits:
            return None
        length, has_check, bad_form, bad_check = _NUMBERS[which]
        if not is_number(digits, length):
            self.fault(FIELD_OF[which], bad_form)
        elif not has_check(digits):
            self.fault(FIELD_OF[which], bad_check)
        else:
            return digits
        return None

    def phone(self, text: str) -> str | None:
        """A phone number as it was typed, but for the spaces at its ends."""
        phone = clean(text)
        if phone and not _PHONE.fullmatch(re.sub(r"[\s().-]", "", phone)):
            self.fault("phone", "participants.bad-phone")
        return phone or None

    def matching(self, at: str, text: str, form: re.Pattern[str], code: str) -> str | None:
        found = clean(text)
        if found and (len(found) > LONGEST_EMAIL or not form.fullmatch(found)):
            self.fault(at, code)
        return found or None

    def language(self, text: str) -> str:
        if text not in LANGUAGES:
            self.fault("language", "accounts.unknown-language" if text else "kit.required")
        return text

    def children(self, typed: Typed) -> tuple[date, ...]:
        """Birth dates, which are only asked for where there are children."""
        if typed.has_children is not True:
            return ()
        texts = [text for text in typed.children if clean(text)]
        if len(texts) > MOST_CHILDREN:
            self.fault("children", "kit.too-many-rows", most=MOST_CHILDREN)
            return ()
        before = len(self.faults)
        days = tuple(day for text in texts if (day := self.day("children", text)))
        if len(self.faults) == before and any(age(day, self.on) >= ADULT for day in days):
            self.fault("children", "participants.child-grown-up", age=ADULT)
        return tuple(sorted(days))


_NUMBERS: Mapping[Number, tuple[int, Callable[[str], bool], str, str]] = {
    Number.NATIONAL_ID: (
        NATIONAL_ID_LENGTH,
        has_national_checks,
        "participants.national-id-form",
        "participants.national-id-check",
    ),
    Number.DUF_NUMBER: (DUF_LENGTH, has_duf_check, "participants.duf-form", "participants.duf-check"),
}


def clean(text: str) -> str:
    """A text as it is kept: composed (NFC), one space between words, no signs that nobody sees."""
    shown = (" " if sign.isspace() else sign for sign in text if sign not in _DIRECTIONS)
    kept = (sign for sign in shown if sign == " " or unicodedata.category(sign) not in {"Cc", "Cs"})
    return " ".join(unicodedata.normalize("NFC", "".join(kept)).split())


def age(birth_date: date, on: date) -> int:
    """Whole years on a day."""
    return on.year - birth_date.year - ((on.month, on.day) < (birth_date.month, birth_date.day))


# ------------------------------------------------------------------------------ what does not fit together


def contradictions(details: Details, kept: Identity) -> list[Fault]:
    """What is wrong with fields beside each other.

    Args:
        details: what was read; what was not understood is compared with nothing.
        kept: the numbers that are registered already and stay.
    """
    found: list[Fault] = []
    born = details.birth_date
    if born is None:
        return found
    national_id = details.national_id or kept.national_id
    if national_id and not is_born_on(national_id, born):
        found.append(
            Fault(
                "nationalId" if details.national_id else "birthDate",
                "participants.national-id-other-birth-date",
            )
        )
    dates = {"permitOn": details.permit_on, "settledOn": details.settled_on, "claimedOn": details.claimed_on}
    found += [Fault(at, "participants.before-birth") for at, day in dates.items() if day and day < born]
    if any(child <= born for child in details.children):
        found.append(Fault("children", "participants.before-birth"))
    return found


def oddities(details: Details, on: date, max_age: int) -> tuple[Oddity, ...]:
    """What is unusual and may be right all the same: shown, and refused by nobody.

    Args:
        details: as far as they are known yet.
        on: today.
        max_age: the oldest that the programme is for, by the rulebook's setting `max_age`.
    """
    years = age(details.birth_date, on) if details.birth_date else ADULT
    holds = {
        Oddity.SEX_NOT_IN_NUMBER: _has_other_sex(details),
        Oddity.TOO_YOUNG: years < ADULT,
        Oddity.TOO_OLD: years > max_age,
    }
    return tuple(oddity for oddity, held in holds.items() if held)


def _has_other_sex(details: Details) -> bool:
    return bool(details.sex and details.national_id and sex_of(details.national_id) is not details.sex)


# ------------------------------------------------------------------------------ the same person


def is_same_name(one: str, other: str) -> bool:
    """Whether two whole names may be the same person's: the same words in any order.

    Case and marks do not matter, nor which word somebody took for the family name.
    """
    return _words(one) == _words(other) != []


def _words(name: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", name.casefold().translate(_PLAIN))
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return sorted(re.findall(r"\w+", letters))


# ------------------------------------------------------------------------------ where somebody begins


def usual_track_is_education(birth_date: date, level: EducationLevel, on: date) -> bool:
    """Whether the programme leads to education unless somebody decides otherwise (§ 14).

    So it does for whoever is under 25 and has not completed upper secondary school.
    """
    return age(birth_date, on) < YOUNG and level in {EducationLevel.NONE, EducationLevel.PRIMARY}
