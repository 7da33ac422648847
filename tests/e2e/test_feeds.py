"""A participant and a teacher make an address for their calendar, read what it tells, and take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import icalendar
import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    from tests.e2e.desk import Desk
    from tests.e2e.office import Office
    from tests.e2e.phone import Phone
    from tests.e2e.words import Words


def made_address(page: Page, say: Words, then: Callable[[], None] = lambda: None) -> str:
    """Make an address, and read it; `then` is what is asked for before."""
    page.get_by_role("button", name=say("feed-make"), exact=True).click()
    then()
    field = page.get_by_label(say("feed-address"))
    expect(field).not_to_have_value("")
    return field.input_value()


def summaries(address: str) -> set[str]:
    """What a calendar shows that reads there, without any sign-in."""
    answer = httpx.get(address)
    assert answer.status_code == httpx.codes.OK
    events = icalendar.Calendar.from_ical(answer.text).walk("VEVENT")
    return {str(event["SUMMARY"]) for event in events}


@pytest.mark.parametrize("language", ["nb", "ar", "ti"])
def test_a_participant_makes_an_address_and_takes_it_back(
    new_phone: Callable[..., Phone], office: Office, language: str
) -> None:
    on = new_phone("Amina", language)
    on.page.goto("/#/me")
    on.page.get_by_role("link", name=on.say("me-calendar")).click()
    expect(on.heading).to_have_text(on.say("feed-title"))
    expect(on.page.get_by_text(on.say("feed-danger"))).to_be_visible()

    def by_the_pin() -> None:
        expect(on.heading).to_have_text(on.say("pin-enter"))
        on.type_pin("314159")
        expect(on.page.get_by_role("alert")).to_have_text(on.say("refused-accounts-wrong-pin", left=4))
        on.type_pin(office.pin)

    address = made_address(on.page, on.say, by_the_pin)
    assert address.startswith(f"{office.address}/feeds/")
    expect(on.text("feed-once")).to_be_visible()
    on.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    on.button("feed-copy").click()
    expect(on.button("feed-copied")).to_be_visible()
    assert on.page.evaluate("() => navigator.clipboard.readText()") == address
    assert len(summaries(address)) > 1
    on.page.reload()
    on.settle()
    expect(on.page.get_by_label(on.say("feed-address"))).to_have_count(0)
    on.button("feed-revoke").click()
    expect(on.text("feed-revoked")).to_be_visible()
    assert httpx.get(address).status_code == httpx.codes.NOT_FOUND


def test_the_screen_follows_the_language(phone: Callable[..., Phone]) -> None:
    on = phone("Oksana", "uk")
    on.page.goto("/#/me/calendar")
    expect(on.heading).to_have_text(on.say("feed-title"))
    on.page.goto("/#/me")
    on.read("fa-AF")
    on.button(on.say.own_name).click()
    expect(on.heading).to_have_text(on.say("me"))
    on.page.goto("/#/me/calendar")
    expect(on.heading).to_have_text(on.say("feed-title"))
    # It is the account's language from now on, also for whatever is printed for others who share it.
    on.page.goto("/#/me")
    on.read("uk")
    with on.page.expect_response(lambda answer: '"language":"uk"' in (answer.request.post_data or "")):
        on.button(on.say.own_name).click()


def test_a_teacher_finds_it_in_the_menu(desk: Callable[..., Desk], office: Office) -> None:
    at = desk("Carl")
    at.way("me-calendar").click()
    expect(at.heading).to_have_text(at.say("feed-title"))
    address = made_address(at.page, at.say)
    assert address.startswith(f"{office.address}/feeds/")
    assert any("·" in summary for summary in summaries(address)), "with the name of the class"
    at.page.get_by_role("button", name=at.say("feed-revoke"), exact=True).click()
    expect(at.page.get_by_text(at.say("feed-revoked"))).to_be_visible()
