"""Staff sign in at a certified provider, in a real browser: there, back, through a new key, and out again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.browser import LAPTOP
from tests.e2e.certified_provider import NAME, CertifiedProvider, office_with_provider
from tests.e2e.desk import Desk
from tests.e2e.office import Office

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import BrowserContext

BUTTON = re.compile(f"Logg inn med .?{NAME}")
"""The name stands in isolates."""


@pytest.fixture(scope="module")
def both() -> Iterator[tuple[Office, CertifiedProvider]]:
    with office_with_provider() as both:
        yield both


def at_the_door(page: Page) -> Desk:
    page.goto("/#/staff")
    expect(page.get_by_role("button", name=BUTTON)).to_be_visible()
    return Desk(page)


def sign_in(page: Page, name: str) -> Desk:
    """By the button, the provider's form and the way back."""
    desk = at_the_door(page)
    page.get_by_role("button", name=BUTTON).click()
    page.get_by_label("Navn").fill(name)
    page.get_by_role("button", name="Logg inn", exact=True).click()
    return desk


def test_there_and_back_through_a_new_key_and_out_by_either_side(
    both: tuple[Office, CertifiedProvider], new_context: Callable[..., BrowserContext]
) -> None:
    office, provider = both
    first, second = (new_context(base_url=office.address, viewport=LAPTOP).new_page() for _ in range(2))
    desk = sign_in(first, "berit")
    expect(first.locator(".bar-who")).to_contain_text("Berit")
    desk.settle()
    assert first.url == f"{office.address}/#/"
    assert "Berit" not in first.evaluate(
        "JSON.stringify([...Array(history.length)].map(() => location.href))"
    )

    # The provider signs with another key from now on: whoever comes next is let in all the same.
    provider.rotate()
    sign_in(second, "berit")
    expect(second.locator(".bar-who")).to_contain_text("Berit")

    # Who leaves here is led to the provider, leaves it there, and is back at the door.
    second.get_by_role("button", name="Logg ut").click()
    expect(second).to_have_url(re.compile(re.escape(provider.address)))
    second.get_by_role("button").first.click()
    at_the_door(second)

    # Who leaves there has left here: nothing of theirs is answered any more.
    sign_in(second, "berit")
    expect(second.locator(".bar-who")).to_contain_text("Berit")
    there = second.context.new_page()
    there.goto(f"{provider.address}/session/end")
    there.get_by_role("button").first.click()
    expect(there).to_have_url(re.compile("/session/end/success"))
    assert (provider.said, "nobody" in office.printed) == ("", False), office.printed
    second.reload()
    expect(second.get_by_role("button", name=BUTTON)).to_be_visible()
    assert provider.said == ""


def test_somebody_whom_the_office_does_not_know_is_told_so(
    both: tuple[Office, CertifiedProvider], new_context: Callable[..., BrowserContext]
) -> None:
    office, provider = both
    page = new_context(base_url=office.address, viewport=LAPTOP).new_page()
    sign_in(page, "en-fremmed")
    expect(page.get_by_role("alert")).to_contain_text("Vi vet ikke hvem du er her")
    page.get_by_role("link", name="Tilbake til innlogging").click()
    expect(page.get_by_role("button", name=BUTTON)).to_be_visible()
    assert provider.said == ""
