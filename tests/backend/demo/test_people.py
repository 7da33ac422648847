"""Who lives in the demo, and that nobody of them is real."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from stdnum.no import fodselsnummer

from stegvis.accounts.model import Role
from stegvis.participants.model import Sex
from tests.backend.demo.demo_weeks import DemoOffice

TODAY = date(2026, 11, 25)


@pytest.fixture(scope="module")
def office() -> DemoOffice:
    return DemoOffice(TODAY)


def _count(office: DemoOffice, column: str) -> Counter[object]:
    return Counter(row[column] for row in office.sheets["participants"])


def test_ninety_people_speak_what_participants_in_norway_speak(office: DemoOffice) -> None:
    languages = _count(office, "language")
    assert languages.total() == 90
    assert 0.55 <= languages["uk"] / 90 <= 0.70
    assert 0.10 <= languages["ar"] / 90 <= 0.18
    assert all(languages[code] >= 3 for code in ("ti", "fa-AF", "en", "nb"))
    assert {"sw", "rw", "ru", "tr", "so", "ro", "ckb", "fa"} <= set(_count(office, "interpretation_language"))


def test_fifty_six_in_a_hundred_are_women(office: DemoOffice) -> None:
    assert round(_count(office, "sex")[Sex.FEMALE] / 90 * 100) == 56


def test_everybody_is_of_the_age_of_the_programme_when_it_starts(office: DemoOffice) -> None:
    for row in office.sheets["participants"]:
        starts, born = row["starts_on"] or TODAY, row["birth_date"]
        assert isinstance(starts, date)
        assert isinstance(born, date)
        age = starts.year - born.year - ((starts.month, starts.day) < (born.month, born.day))
        assert 16 <= age <= 55
        assert TODAY.year - born.year >= 18


def test_names_are_given_once(office: DemoOffice) -> None:
    names = Counter((row["given_name"], row["family_name"]) for row in office.sheets["participants"])
    assert names.most_common(1)[0][1] == 1


def test_birth_numbers_are_sound_and_can_be_nobodys(office: DemoOffice) -> None:
    numbers = [row for row in office.sheets["participants"] if row["national_id"]]
    assert len(numbers) > 75
    assert len({row["national_id"] for row in numbers}) == len(numbers)
    for row in numbers:
        number = str(row["national_id"])
        assert fodselsnummer.is_valid(number)
        assert fodselsnummer.get_birth_date(number) == row["birth_date"]
        assert (fodselsnummer.get_gender(number) == "F") == (row["sex"] is Sex.FEMALE)
        assert int(number[2:4]) > 40  # no month of any living person's number
    assert any(int(str(row["national_id"])[:2]) > 40 for row in numbers)  # D-numbers


def test_duf_numbers_belong_to_no_year(office: DemoOffice) -> None:
    numbers = [str(row["duf_number"]) for row in office.sheets["participants"] if row["duf_number"]]
    assert len(set(numbers)) == len(numbers) > 75
    assert all(number.startswith("2099") for number in numbers)


def test_mail_goes_nowhere(office: DemoOffice) -> None:
    assert all(str(row["email"]).endswith("@fjordvik.example") for row in office.sheets["staff"])


def test_there_is_staff_in_every_role(office: DemoOffice) -> None:
    held = {role for row in office.sheets["staff"] for role in str(row["roles"]).split(", ")}
    assert held == set(Role)


def test_the_known_are_always_there(office: DemoOffice) -> None:
    known = {str(row["given_name"]): row for row in office.sheets["participants"][:4]}
    languages = {name: row["language"] for name, row in known.items()}
    assert languages == {"Amina": "ar", "Oksana": "uk", "Selam": "ti", "Farid": "fa-AF"}
    assert {row["adviser"] for row in known.values()} == {"berit"}
    assert known["Selam"]["reading_level"] == "none"
    carls = {row["group"] for row in office.sheets["groups"] if "carl" in str(row["teachers"])}
    assert not any(office.named(name) in office.members(str(group)) for name in known for group in carls)


def test_two_are_protected_and_each_has_a_small_circle(office: DemoOffice) -> None:
    circles = [str(row["circle"]).split(", ") for row in office.sheets["participants"] if row["protected"]]
    assert [len(circle) for circle in circles] == [3, 3]


def test_nobodys_programme_is_longer_than_the_law_allows(office: DemoOffice) -> None:
    for row in office.sheets["participants"]:
        starts, ends = row["starts_on"], row["planned_end_on"]
        if isinstance(starts, date) and isinstance(ends, date):
            longest = 366 if row["education_level"] in {"upper_secondary", "higher"} else 5 * 366
            assert 0 < (ends - starts).days <= longest


def test_some_wait_and_one_has_waited_too_long(office: DemoOffice) -> None:
    waiting = [row for row in office.sheets["participants"] if not row["starts_on"]]
    late = [row for row in waiting if _waited(row["settled_on"]) > 92]
    assert 4 <= len(waiting) <= 6
    assert len(late) == 1
    assert late[0]["delay_reason"]


def _waited(settled_on: object) -> int:
    assert isinstance(settled_on, date)
    return (TODAY - settled_on).days


def test_some_have_ended_each_with_a_cause(office: DemoOffice) -> None:
    ended = [row for row in office.sheets["participants"] if row["ended_on"]]
    assert len(ended) == 8
    assert all(row["end_cause"] for row in ended)


def test_programmes_have_begun_over_three_years(office: DemoOffice) -> None:
    starts = [row["starts_on"] for row in office.sheets["participants"] if isinstance(row["starts_on"], date)]
    assert len({(day.year, day.month) for day in starts}) > 20
    assert 2 <= (TODAY - min(starts)).days / 365 <= 4
