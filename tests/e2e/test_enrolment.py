"""From a code on paper to one's own first screen, and in again by PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from stegvis.kit.clock import oslo_date, system_clock
from tests.e2e.phone import Phone

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.e2e.conftest import Browse
    from tests.e2e.office import Office

WRONG_PIN = "802531"


@pytest.mark.parametrize(("name", "language"), [("Amina", "nb"), ("Oksana", "uk"), ("Amina", "ar")])
def test_a_code_and_a_pin_open_the_first_screen_in_ones_own_language(
    browse: Browse, office: Office, name: str, language: str
) -> None:
    phone = Phone(browse(), language)
    phone.enrol(office.code(name), office.pin)
    phone.settle()
    html = phone.page.locator("html")
    expect(html).to_have_attribute("lang", language)
    expect(html).to_have_attribute("dir", phone.say.direction)
    expect(phone.heading).to_contain_text(phone.say.day(oslo_date(system_clock())), ignore_case=True)
    expect(phone.text("today-hello", name=name)).to_be_visible()
    expect(phone.text("today-week-hours")).to_be_visible()
    expect(phone.text("today-goal")).to_be_visible()


@pytest.mark.parametrize(("name", "language"), [("Amina", "nb"), ("Oksana", "uk"), ("Amina", "ar")])
def test_every_tab_has_its_screen(phone: Callable[..., Phone], name: str, language: str) -> None:
    on = phone(name, language)
    say = on.say
    on.open("week")
    week = oslo_date(system_clock()).isocalendar().week
    expect(on.heading).to_have_text(say("week-number", week=week))
    expect(on.page.locator(".day")).not_to_have_count(0)
    on.open("hours")
    expect(on.heading).to_have_text(say("menu-hours"))
    expect(on.text("hours-weeks")).to_be_visible()
    on.open("plan")
    expect(on.heading).to_have_text(say("plan-mine"))
    expect(on.text("plan-end-goal")).to_be_visible()
    expect(on.text("plan-helpers")).to_be_visible()
    on.open("me")
    expect(on.heading).to_have_text(say("me"))
    expect(on.page.get_by_role("button", name=say.own_name, exact=True)).to_have_attribute(
        "aria-pressed", "true"
    )


def test_another_language_is_one_tap_away_and_stays(phone: Callable[..., Phone]) -> None:
    on = phone("Oksana", "uk")
    on.open("me")
    on.read("ar")
    on.choose_language()
    expect(on.page.locator("html")).to_have_attribute("dir", "rtl")
    expect(on.heading).to_have_text(on.say("me"))
    on.page.reload()
    on.settle()
    expect(on.heading).to_have_text(on.say("me"))
    expect(on.page.locator("html")).to_have_attribute("lang", "ar")


def test_the_week_can_be_turned(phone: Callable[..., Phone]) -> None:
    on = phone("Amina", "nb")
    on.open("week")
    this = on.heading.inner_text()
    on.page.get_by_role("link", name=on.say("week-next")).click()
    on.settle()
    expect(on.heading).not_to_have_text(this)
    on.page.get_by_role("link", name=on.say("week-this")).click()
    expect(on.heading).to_have_text(this)


def test_another_visit_opens_by_pin_where_one_was(new_phone: Callable[..., Phone], office: Office) -> None:
    on = new_phone("Amina", "nb")
    on.open("plan")
    on.open("me")
    on.button("me-lock").click()
    expect(on.heading).to_have_text(on.say("pin-enter"))
    on.page.reload()
    expect(on.heading).to_have_text(on.say("pin-enter"))
    expect(on.page.get_by_text("Amina")).to_have_count(0)
    on.type_pin(office.pin)
    expect(on.heading).to_have_text(on.say("me"))


def test_a_wrong_pin_says_how_many_tries_are_left(new_phone: Callable[..., Phone], office: Office) -> None:
    on = new_phone("Oksana", "uk")
    on.open("me")
    on.button("me-lock").click()
    for left in (4, 3):
        on.type_pin(WRONG_PIN)
        expect(on.page.get_by_role("alert")).to_have_text(on.say("refused-accounts-wrong-pin", left=left))
    on.type_pin(office.pin)
    expect(on.heading).to_have_text(on.say("me"))


def test_a_wrong_code_is_refused_kindly_and_all_that_was_typed_stays(browse: Browse, office: Office) -> None:
    on = Phone(browse(), "ar")
    on.page.goto("/")
    on.choose_language()
    on.type_code("abcd efgh")
    on.choose_pin(office.pin)
    expect(on.page.get_by_role("alert")).to_have_text(on.say("refused-accounts-wrong-code"))
    expect(on.code_field).to_have_value("ABCDEFGH")
    on.type_code(office.code("Amina"))
    on.skip_the_first_minute()
    expect(on.tab("today")).to_be_visible()


def test_an_easy_pin_and_a_mistyped_one_are_told_at_once(browse: Browse, office: Office) -> None:
    on = Phone(browse(), "uk")
    on.page.goto("/")
    on.choose_language()
    on.type_code(office.code("Oksana"))
    on.type_pin("123456")
    expect(on.page.get_by_role("alert")).to_have_text(on.say("pin-easy"))
    on.type_pin(office.pin)
    expect(on.heading).to_have_text(on.say("pin-repeat"))
    on.type_pin(WRONG_PIN)
    expect(on.page.get_by_role("alert")).to_have_text(on.say("pin-different"))


def test_whoever_forgot_the_pin_connects_the_same_phone_anew(
    new_phone: Callable[..., Phone], office: Office
) -> None:
    on = new_phone("Amina", "ar")
    on.open("me")
    on.button("me-lock").click()
    on.button("pin-new-code").click()
    expect(on.code_field).to_be_focused()
    on.type_code(office.code("Amina"))
    on.choose_pin(WRONG_PIN)
    expect(on.heading).to_have_text(on.say("me"))
    on.button("me-lock").click()
    on.type_pin(WRONG_PIN)
    expect(on.heading).to_have_text(on.say("me"))


def test_a_phone_that_the_office_no_longer_knows_is_told_what_to_do(
    new_phone: Callable[..., Phone], office: Office
) -> None:
    on = new_phone("Oksana", "uk")
    on.open("me")
    on.button("me-lock").click()
    expect(on.heading).to_have_text(on.say("pin-enter"))
    on.page.context.clear_cookies()
    on.type_pin(office.pin)
    expect(on.page.get_by_role("alert")).to_have_text(on.say("refused-accounts-unknown-device"))
    on.type_code(office.code("Oksana"))
    on.choose_pin(office.pin)
    on.skip_the_first_minute()
    expect(on.tab("today")).to_be_visible()


def test_what_is_copied_of_a_phone_opens_nowhere_else(
    new_phone: Callable[..., Phone], browse: Browse, office: Office
) -> None:
    on = new_phone("Oksana", "uk")
    on.open("me")
    on.button("me-lock").click()
    expect(on.heading).to_have_text(on.say("pin-enter"))
    # Its cookies and what lies open: all but the key, which nobody reads out.
    copy = Phone(browse(on.page.context.storage_state()), "uk")
    copy.page.goto("/")
    expect(copy.heading).to_have_text(copy.say("pin-enter"))
    copy.type_pin(office.pin)
    expect(copy.page.get_by_role("alert")).to_have_text(copy.say("refused-accounts-unknown-device"))
    on.type_pin(office.pin)
    expect(on.heading).to_have_text(on.say("me"))
