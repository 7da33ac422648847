"""Somebody sits beside a participant and helps: every screen says so, and none shows what is private."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.e2e.phone import Phone
from tests.e2e.test_offline import wait_until_kept

if TYPE_CHECKING:
    from tests.e2e.conftest import Browse
    from tests.e2e.office import Office


def test_nothing_private_stands_on_a_phone_while_somebody_helps(browse: Browse, office: Office) -> None:
    phone = Phone(browse(), "nb")
    phone.enrol(office.code("Oksana"), office.pin)
    wait_until_kept(phone.page)
    phone.page.goto("/#/me")
    money = phone.page.locator("a[href='#/me/money']")
    expect(money).to_be_visible()
    phone.button("helping-begin").click()
    band = phone.page.locator(".helped")
    expect(band).to_contain_text(phone.say("helping-on"))
    expect(money).to_have_count(0)

    # It stays while the screen is moved, and on every screen.
    phone.page.mouse.wheel(0, 2000)
    expect(band).to_be_in_viewport()
    phone.page.goto("/#/messages")
    expect(phone.heading).to_have_text(phone.say("helping-hidden"))
    phone.open("week")
    expect(band).to_be_visible()

    # Who helps can say that it is done; what is private opens by the PIN, where the screen was.
    phone.button("helping-end").click()
    expect(phone.heading).to_have_text(phone.say("pin-enter"))
    phone.page.reload()
    expect(phone.heading).to_have_text(phone.say("pin-enter"))
    phone.type_pin(office.pin)
    expect(phone.tab("week")).to_have_attribute("aria-current", "page")
    expect(band).to_have_count(0)
    phone.page.goto("/#/me")
    expect(money).to_be_visible()


def test_help_that_ran_out_while_the_page_was_closed_has_locked_the_phone(
    browse: Browse, office: Office
) -> None:
    phone = Phone(browse(), "nb")
    phone.enrol(office.code("Oksana"), office.pin)
    phone.page.goto("/#/me")
    phone.button("helping-begin").click()
    expect(phone.page.locator(".helped")).to_be_visible()
    phone.page.evaluate("() => localStorage.setItem('stegvis.helped', String(Date.now() - 1))")
    phone.page.reload()
    expect(phone.heading).to_have_text(phone.say("pin-enter"))
    phone.type_pin(office.pin)
    expect(phone.page.locator("a[href='#/me/money']")).to_be_visible()


def test_what_began_without_network_is_told_before_anything_else(browse: Browse, office: Office) -> None:
    phone = Phone(browse(), "nb")
    phone.enrol(office.code("Oksana"), office.pin)
    wait_until_kept(phone.page)
    phone.page.goto("/#/me")
    expect(phone.button("helping-begin")).to_be_visible()
    phone.go_offline()
    phone.button("helping-begin").click()
    expect(phone.page.locator(".helped")).to_be_visible()
    said = phone.page.expect_response(
        lambda answer: answer.request.method == "POST" and "beginHelp" in answer.text()
    )
    with said as begun:
        phone.come_online()
    assert re.search(r'"beginHelp":\s*"20', begun.value.text())
    phone.button("helping-end").click()
    expect(phone.heading).to_have_text(phone.say("pin-enter"))
