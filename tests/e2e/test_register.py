"""An adviser registers somebody, keeps the record right together with others, and answers "this is wrong"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from stegvis.demo.national_id import birth_number, d_number
from stegvis.kit.clock import oslo_date, system_clock

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator

    from tests.e2e.desk import Desk
    from tests.e2e.phone import Phone

REGISTER, EDIT, ANSWER = "participants.register", "participants.edit", "participants.answer"


def field(on: Desk, form: str, name: str) -> Locator:
    """A field, by the name that faults have too."""
    return on.page.locator(f"#form-{form.replace('.', '-')}-{name}")


def wrong(on: Desk, form: str, name: str) -> Locator:
    """What is said to be wrong with it."""
    return on.page.locator(f"#form-{form.replace('.', '-')}-{name}-wrong")


def choose(on: Desk, form: str, name: str, code: str) -> None:
    field(on, form, name).locator(f"input[value={code}]").check()


def fill_in(on: Desk, given: str, family: str, birth_date: str, **numbers: str) -> None:
    """Everything that must be filled in of a new person."""
    texts = {"givenName": given, "familyName": family, "birthDate": birth_date} | numbers
    for name, text in texts.items():
        field(on, REGISTER, name).fill(text)
    choose(on, REGISTER, "sex", "FEMALE")
    field(on, REGISTER, "permitType").select_option("REFUGEE")
    choose(on, REGISTER, "educationLevel", "PRIMARY")
    field(on, REGISTER, "language").select_option("ar")
    choose(on, REGISTER, "readingLevel", "SOME")


def open_register(on: Desk) -> None:
    on.page.get_by_role("link", name=on.say("nav-register"), exact=True).click()
    expect(on.heading).to_have_text(on.say("register"))
    on.settle()


def register(on: Desk, given: str, family: str, birth_date: str, **numbers: str) -> None:
    """From the list of cases to the new person's page."""
    open_register(on)
    fill_in(on, given, family, birth_date, **numbers)
    on.button("register-save").click()
    expect(on.heading).to_have_text(f"{given} {family}")
    on.settle()


def born(year: int) -> str:
    return oslo_date(system_clock()).replace(year=year, month=3, day=9).isoformat()


def test_somebody_is_registered_and_what_is_wrong_stands_at_its_field(desk: Callable[..., Desk]) -> None:
    on = desk("Berit")
    open_register(on)
    on.button("register-save").click()
    expect(wrong(on, REGISTER, "givenName")).to_be_visible()
    day = oslo_date(system_clock()).replace(year=1991, month=3, day=9)
    number = birth_number(day, female=True, serial=71)
    mistyped = number[:-1] + str((int(number[-1]) + 1) % 10)
    fill_in(on, "Rahel", "Tekle", born(1991), nationalId=mistyped)
    on.button("register-save").click()
    expect(wrong(on, REGISTER, "nationalId")).to_have_text(on.say("refused-participants-national-id-check"))
    expect(field(on, REGISTER, "nationalId")).to_be_focused()
    field(on, REGISTER, "nationalId").fill(number)
    on.button("register-save").click()
    expect(on.heading).to_have_text("Rahel Tekle")
    on.settle()
    expect(on.page.get_by_text(on.say("programme-awaiting"), exact=True)).to_be_visible()
    expect(on.page.get_by_text(number)).to_have_count(0)
    on.button("identity-show").click()
    on.say_why()
    expect(on.page.get_by_text(number, exact=True)).to_be_visible()


def test_who_is_registered_already_is_seen_while_one_types(desk: Callable[..., Desk]) -> None:
    on = desk("Berit")
    day = oslo_date(system_clock()).replace(year=1988, month=3, day=9)
    number = d_number(day, female=True, serial=33)
    register(on, "Mariam", "Noori", born(1988), nationalId=number)
    on.page.goto("/#/participants/new")
    field(on, REGISTER, "givenName").fill("noori")
    field(on, REGISTER, "familyName").fill("Máriam")
    field(on, REGISTER, "birthDate").fill(born(1988))
    panel = on.page.locator(".duplicates")
    expect(panel).to_contain_text("Mariam Noori")
    expect(panel).to_contain_text(on.say("duplicates-by-name"))
    fill_in(on, "noori", "Máriam", born(1988))
    on.button("register-save").click()
    expect(wrong(on, REGISTER, "otherPerson")).to_have_text(on.say("refused-participants-possible-duplicate"))
    field(on, REGISTER, "nationalId").fill(number)
    expect(panel).to_contain_text(on.say("duplicates-by-number"))
    on.button("register-save").click()
    expect(wrong(on, REGISTER, "nationalId")).to_have_text(on.say("refused-participants-number-registered"))
    field(on, REGISTER, "nationalId").fill("")
    field(on, REGISTER, "otherPerson").check()
    on.button("register-save").click()
    expect(on.heading).to_have_text("noori Máriam")


def test_what_was_typed_is_there_again_after_the_tab_was_closed(desk: Callable[..., Desk]) -> None:
    on = desk("Berit")
    open_register(on)
    field(on, REGISTER, "familyName").fill("Ghebremedhin")
    choose(on, REGISTER, "hasChildren", "YES")
    on.button("register-child-add").click()
    on.page.locator(".child input").fill("2019-04-02")
    expect(on.page.locator(".form-kept")).to_be_visible()
    another = on.page.context.new_page()
    on.page.close()
    on.page = another
    another.goto("/#/participants/new")
    expect(field(on, REGISTER, "familyName")).to_have_value("Ghebremedhin")
    expect(another.locator(".child input")).to_have_value("2019-04-02")
    expect(another.get_by_text(on.say("form-continued"))).to_be_visible()
    on.button("form-start-over").click()
    expect(field(on, REGISTER, "familyName")).to_have_value("")


def test_of_two_desks_that_correct_one_person_neither_loses_anything(desk: Callable[..., Desk]) -> None:
    one = desk("Berit")
    register(one, "Semhar", "Araya", born(1990))
    address = one.page.url
    other = desk("Berit", viewport={"width": 1100, "height": 700})
    for on in (one, other):
        on.page.goto(f"{address}/edit")
        on.settle()
        expect(field(on, EDIT, "givenName")).to_have_value("Semhar")
    field(other, EDIT, "phone").fill("99 88 77 66")
    field(other, EDIT, "email").fill("semhar@eksempel.no")
    other.button("edit-save").click()
    expect(other.heading).to_have_text("Semhar Araya")
    field(one, EDIT, "phone").fill("41 23 45 67")
    field(one, EDIT, "familyName").fill("Araya Kidane")
    one.button("edit-save").click()
    conflict = one.page.locator(".conflict")
    expect(conflict).to_contain_text("99 88 77 66")
    expect(conflict).to_contain_text("41 23 45 67")
    expect(conflict).to_contain_text("semhar@eksempel.no")
    conflict.locator("input[type=radio]").first.check()
    one.button("edit-save").click()
    expect(one.heading).to_have_text("Semhar Araya Kidane")
    one.page.goto(f"{address}/edit")
    expect(field(one, EDIT, "phone")).to_have_value("41 23 45 67")
    expect(field(one, EDIT, "email")).to_have_value("semhar@eksempel.no")


@pytest.mark.parametrize("language", ["uk"])
def test_what_a_participant_says_is_wrong_is_answered_and_read_on_the_phone(
    phone: Callable[..., Phone], desk: Callable[..., Desk], language: str
) -> None:
    participant = phone("Oksana", language)
    participant.page.goto("/#/me/about")
    fact = participant.say("about-weekly-target")
    participant.button(participant.say("about-wrong-of", fact=fact)).click()
    asked = participant.page.get_by_role("listitem").filter(has_text=fact)
    expect(asked.get_by_text(participant.say("about-asked-help"))).to_be_visible()
    on = desk("Berit")
    on.open_case("Oksana Kovalenko")
    asked = on.page.locator(".corrections li").filter(has_text=on.say("fact-weekly-target"))
    asked.get_by_role("button").click()
    choose(on, ANSWER, "answer", "KEPT")
    on.button("correction-send").click()
    expect(wrong(on, ANSWER, "text")).to_be_visible()
    field(on, ANSWER, "text").fill("Alle har 37,5 timer.")
    on.button("correction-send").click()
    expect(asked).to_have_count(0)
    participant.page.reload()
    participant.settle()
    expect(participant.page.get_by_text("Alle har 37,5 timer.")).to_be_visible()
    expect(participant.page.get_by_text(participant.say("about-kept"))).to_be_visible()
