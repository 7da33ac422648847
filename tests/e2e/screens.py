"""Every screen there is, one after the other, for what must be true of all of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.e2e.phone import TABS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.e2e.desk import Desk
    from tests.e2e.office import Office
    from tests.e2e.phone import Phone

CODE = re.compile(r"^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$")
"""An enrolment code as it is shown."""


def screens_of_the_door(on: Phone, office: Office) -> Iterator[str]:
    """From the first meeting to the PIN typed again; the code that is typed opens nothing.

    Yields:
        the name of the screen that stands.
    """
    on.page.goto("/")
    on.settle()
    yield "language"
    on.choose_language()
    expect(on.heading).to_have_text(on.say("code-title"))
    yield "code"
    on.type_code("ABCDEFGH")
    expect(on.heading).to_have_text(on.say("pin-choose"))
    yield "pin"
    on.type_pin("111111")
    expect(on.page.get_by_role("alert")).to_be_visible()
    yield "easy pin"
    on.type_pin(office.pin)
    expect(on.heading).to_have_text(on.say("pin-repeat"))
    yield "pin again"
    on.type_pin(office.pin)
    expect(on.page.get_by_role("alert")).to_be_visible()
    yield "refused code"


def screens_of_a_participant(on: Phone) -> Iterator[str]:
    """The four tabs, why a number is what it is, what belongs to the holder, and no network.

    Yields:
        the name of the screen that stands.
    """
    for screen in TABS:
        on.open(screen)
        yield screen
    on.open("hours")
    on.text("why").click()
    yield "why"
    on.open("me")
    yield "me"
    on.button("me-sign-out").click()
    expect(on.page.get_by_role("dialog")).to_be_visible()
    yield "sign out?"
    on.button("cancel").click()
    on.go_offline()
    on.page.reload()
    expect(on.text("offline")).to_be_visible()
    yield "offline"
    on.page.goto("/#/week/2026-W02")
    expect(on.text("offline-empty")).to_be_visible()
    yield "never fetched"
    on.come_online()


def screens_of_staff(on: Desk, participant: str) -> Iterator[str]:
    """The list of cases, one of them, and the code that lets a phone in.

    Yields:
        the name of the screen that stands.
    """
    yield "cases"
    on.search("xyzzy")
    expect(on.page.get_by_text(on.say("cases-none-by", search="xyzzy"))).to_be_visible()
    yield "nobody found"
    on.search("")
    on.open_case(participant)
    yield "participant"
    on.page.get_by_text(on.say("why"), exact=True).click()
    yield "why"
    on.button("code-show").click()
    expect(on.page.locator(".enrol-code")).to_have_text(CODE)
    yield "code"
    on.button("code-done").click()
    on.page.get_by_role("link", name=on.say("case-part-forecast"), exact=True).last.click()
    expect(on.page.locator(".strip-details")).to_be_visible()
    on.settle()
    yield "forecast of a participant"
    on.page.goto("/#/forecast")
    on.page.locator(".strip-week:not([data-tone=full])").first.click()
    on.page.locator(".forecast-open").first.click()
    expect(on.page.locator(".forecast-members .strip").first).to_be_visible()
    yield "forecast"


def expect_nothing(found: list[str]) -> None:
    """Hold that nothing was found; whatever was, each on its line."""
    assert not found, "\n".join(["", *found])
