"""The form about a person: read, all its faults at once, what is only odd, and who may be the same."""

from __future__ import annotations

import ast
import inspect
import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stegvis.participants import details as form
from stegvis.participants.actions import corrections, registration
from stegvis.participants.details import (
    age,
    clean,
    contradictions,
    is_same_name,
    oddities,
    read,
    usual_track_is_education,
)
from stegvis.participants.model import (
    Details,
    Identity,
    Oddity,
    PermitType,
    ReadingLevel,
    Sex,
    Typed,
)
from stegvis.rulebook.model import EducationLevel
from tests.architecture.test_words_of_the_backend import words

TODAY = date(2026, 11, 25)
NOTHING = Identity(None, None)

VERBS = {
    f"participants.{verb}" for verb in ("registered", "edited", "correction-asked", "correction-answered")
}
"""Of the record, which nobody words."""

WHOLE = Typed(
    given_name="Amina",
    family_name="Hassan",
    birth_date="1994-05-03",
    sex=Sex.FEMALE,
    national_id="03859490025",
    duf_number="2010 1723 8203",
    phone="+47 41 23 45 67",
    email="amina@eksempel.no",
    language="ar",
    interpretation_language="ar",
    reading_level=ReadingLevel.SOME,
    has_children=True,
    children=("2015-03-04", ""),
    permit_type=PermitType.REFUGEE,
    permit_on="2026-01-02",
    settled_on="2026-09-01",
    claimed_on="",
    education_level=EducationLevel.PRIMARY,
)


def details(typed: Typed = WHOLE) -> Details:
    found, faults = read(typed, TODAY)
    assert faults == []
    return found


def faults(typed: Typed) -> list[tuple[str, str]]:
    found, wrong = read(typed, TODAY)
    return [(fault.field, fault.code) for fault in (*wrong, *contradictions(found, NOTHING))]


def test_a_form_that_is_filled_in_has_no_fault() -> None:
    found = details()
    assert (found.birth_date, found.duf_number) == (date(1994, 5, 3), "201017238203")
    assert found.children == (date(2015, 3, 4),)
    assert contradictions(found, NOTHING) == []
    assert oddities(found, TODAY, 55) == ()


def test_all_that_is_missing_is_said_at_once() -> None:
    assert faults(Typed()) == [
        (field, "kit.required")
        for field in (
            "givenName",
            "familyName",
            "birthDate",
            "sex",
            "language",
            "readingLevel",
            "permitType",
            "educationLevel",
        )
    ]


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"given_name": "…"}, ("givenName", "kit.required")),
        ({"family_name": "a" * 101}, ("familyName", "kit.too-long")),
        ({"birth_date": "1994-13-03"}, ("birthDate", "kit.no-date")),
        ({"birth_date": "0094-05-03"}, ("birthDate", "kit.no-date")),
        ({"birth_date": "2026-11-26", "national_id": ""}, ("birthDate", "participants.date-ahead")),
        ({"birth_date": "1994-05-04"}, ("nationalId", "participants.national-id-other-birth-date")),
        ({"national_id": "0385949002"}, ("nationalId", "participants.national-id-form")),
        ({"national_id": "03859490026"}, ("nationalId", "participants.national-id-check")),
        ({"duf_number": "20101723820"}, ("dufNumber", "participants.duf-form")),
        ({"duf_number": "201017238204"}, ("dufNumber", "participants.duf-check")),
        ({"phone": "ring meg"}, ("phone", "participants.bad-phone")),
        ({"email": "amina@eksempel"}, ("email", "participants.bad-email")),
        ({"language": "so"}, ("language", "accounts.unknown-language")),
        ({"interpretation_language": "arabisk"}, ("interpretationLanguage", "accounts.unknown-language")),
        ({"permit_on": "2026-11-26"}, ("permitOn", "participants.date-ahead")),
        ({"settled_on": "1993-01-01"}, ("settledOn", "participants.before-birth")),
        ({"children": ("2008-11-25",)}, ("children", "participants.child-grown-up")),
        ({"children": ("2027-01-01",)}, ("children", "participants.date-ahead")),
        ({"children": ("2015-01-01",) * 21}, ("children", "kit.too-many-rows")),
    ],
)
def test_what_is_wrong_stands_at_its_field(changed: dict[str, object], fault: tuple[str, str]) -> None:
    assert fault in faults(replace(WHOLE, **changed))  # type: ignore[arg-type] # one field at a time


def test_every_fault_can_be_said() -> None:
    texts = words()
    codes = {
        node.value
        for module in (form, registration, corrections)
        for node in ast.walk(ast.parse(inspect.getsource(module)))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if re.fullmatch(r"(kit|participants|accounts)\.[a-z-]+", node.value) and node.value not in VERBS
    }
    assert len(codes) > 10
    assert [code for code in codes if f"refused-{code.replace('.', '-')}" not in texts] == []


def test_children_are_only_read_where_there_are_any() -> None:
    assert details(replace(WHOLE, has_children=None)).children == ()
    assert details(replace(WHOLE, has_children=False, children=("nonsense",))).children == ()


def test_a_number_that_stays_must_fit_a_new_birth_date() -> None:
    found = details(replace(WHOLE, national_id="", birth_date="1994-05-04"))
    (fault,) = contradictions(found, Identity("03859490025", None))
    assert (fault.field, fault.code) == ("birthDate", "participants.national-id-other-birth-date")


@pytest.mark.parametrize(
    ("birth_date", "odd"),
    [
        (date(2008, 11, 25), ()),
        (date(2008, 11, 26), (Oddity.TOO_YOUNG,)),
        (date(1970, 11, 26), ()),
        (date(1970, 11, 25), (Oddity.TOO_OLD,)),
        (None, ()),
    ],
)
def test_an_age_outside_the_programme_is_odd_and_no_fault(
    birth_date: date | None, odd: tuple[Oddity, ...]
) -> None:
    found = replace(details(), birth_date=birth_date, national_id=None)
    assert oddities(found, TODAY, 55) == odd


def test_another_sex_than_the_number_says_is_odd_and_no_fault() -> None:
    found = replace(details(), sex=Sex.MALE)
    assert oddities(found, TODAY, 55) == (Oddity.SEX_NOT_IN_NUMBER,)
    assert oddities(replace(found, sex=None), TODAY, 55) == ()


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Amina Hassan", "amina HASSAN", True),
        ("Amina Hassan", "Hassan Amina", True),
        ("José Müller Ødegård", "Jose Muller Odegard", True),
        ("Amina Al-Hassan", "Al Hassan Amina", True),
        ("Amina  Hassan", "Amina Hassan", True),
        ("Amina Hassan", "Amina Hasan", False),
        ("Amina Hassan", "Amina Hassan Ali", False),
        ("Олена Бондар", "Бондар Олена", True),
        (" ", " ", False),
    ],
)
def test_names_are_compared_without_case_marks_and_order(one: str, other: str, *, same: bool) -> None:
    assert is_same_name(one, other) is is_same_name(other, one) is same


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_a_name_is_kept_without_what_nobody_sees(text: str) -> None:
    kept = clean(text)
    assert clean(kept) == kept
    assert not {"\x00", "\n", "\u202e", "\u2066"} & set(kept)
    assert kept == kept.strip()


@given(st.dates(date(1930, 1, 1), date(2026, 1, 1)))
def test_a_birthday_adds_one_year_and_no_other_day_does(born: date) -> None:
    try:
        birthday = born.replace(year=2026)
    except ValueError:
        return
    before = birthday.replace(year=2025)
    assert age(born, birthday) == 2026 - born.year == age(born, before) + 1


def test_who_is_young_and_without_upper_secondary_begins_towards_education() -> None:
    young, older = date(2002, 1, 1), date(1990, 1, 1)
    assert usual_track_is_education(young, EducationLevel.PRIMARY, TODAY)
    assert not usual_track_is_education(young, EducationLevel.UPPER_SECONDARY, TODAY)
    assert not usual_track_is_education(older, EducationLevel.NONE, TODAY)
