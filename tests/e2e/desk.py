"""A member of staff's laptop: what one does with it, by what stands on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.e2e.browser import TURN
from tests.e2e.words import Words

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page


class Desk:
    """A page in the hands of a member of staff."""

    def __init__(self, page: Page, language: str = "nb") -> None:
        """Take a page, in whatever state it is."""
        self.page = page
        self.language = language
        self.say = Words(language, staff=True)

    def sign_in(self, email: str, password: str) -> None:
        """From a new machine to where one's work begins: the list of cases, or the day's lessons."""
        self.page.goto("/#/staff")
        self.fill_in(email, password)
        expect(self.page.locator(".staff h1")).to_be_visible()

    def fill_in(self, email: str, password: str) -> None:
        """Type e-mail and password where they are asked for, and send them.

        A new browser asks in its own language, which here is Bokmål.
        """
        page_language = self.page.locator("html").get_attribute("lang") or "nb"
        say = Words(page_language)
        self.page.get_by_label(say("staff-email")).fill(email)
        self.page.get_by_label(say("staff-password")).fill(password)
        self.page.get_by_role("button", name=say("staff-sign-in"), exact=True).click()

    def settle(self) -> None:
        """Wait until what was asked for is there."""
        self.page.evaluate(TURN)
        expect(self.heading).to_be_visible()
        expect(self.page.locator(".loading")).to_have_count(0)

    def say_why(self, reason: str = "follow-up") -> None:
        """Answer the question why one opens what stands there next: one tap, and it goes on."""
        asked = self.page.get_by_role("dialog", name=self.say("reason-ask"))
        expect(asked).to_be_visible()
        asked.get_by_role("button", name=self.say(f"look-reason-{reason}"), exact=True).click()
        expect(asked).to_have_count(0)

    def search(self, text: str) -> None:
        """Type into the search field."""
        self.page.get_by_role("searchbox").fill(text)

    def open_case(self, name: str) -> None:
        """Open a participant's page from the list."""
        self.case(name).click()
        expect(self.heading).to_have_text(name)
        self.settle()

    def case(self, name: str) -> Locator:
        """A participant's line in the list, by the name."""
        return self.page.get_by_role("link", name=name, exact=True)

    def choose(self, label: str, place: int) -> None:
        """Choose from a list by its label, once there is something to choose."""
        field = self.page.get_by_label(self.say(label))
        expect(field.locator("option").nth(place)).to_be_attached()
        field.select_option(index=place)

    def date(self, label: str) -> Locator:
        """A date's field by its label; the buttons beside it have the label, too."""
        return self.page.get_by_role("textbox", name=self.say(label))

    def way(self, message: str) -> Locator:
        """Where the menu leads, once it can be seen: what does not fit beside the others is opened."""
        way = self.page.locator(".bar-ways").get_by_role(
            "link", name=self.say(message), exact=True, include_hidden=True
        )
        expect(way).to_be_attached()
        if not way.is_visible():
            self.button("nav-more").click()
        return way

    @property
    def heading(self) -> Locator:
        """The screen's one main heading."""
        return self.page.get_by_role("heading", level=1)

    def button(self, message: str) -> Locator:
        """A button by its message."""
        return self.page.get_by_role("button", name=self.say(message), exact=True)
