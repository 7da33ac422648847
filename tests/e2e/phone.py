"""A participant's phone: what one does with it, by what stands on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.e2e.browser import TURN
from tests.e2e.words import Words

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

TABS = ("today", "week", "hours", "plan")


class Phone:
    """A page in the hands of a reader of one language."""

    def __init__(self, page: Page, language: str) -> None:
        """Take a page, in whatever state it is."""
        self.page = page
        self.read(language)

    def read(self, language: str) -> None:
        """Expect the screens in this language from now on."""
        self.language = language
        self.say = Words(language)

    # -------------------------------------------------------------------------- the door

    def choose_language(self) -> None:
        """Tap the language by its own name."""
        self.button(self.say.own_name).click()

    def type_code(self, code: str) -> None:
        """Type the code, and go on."""
        self.code_field.fill(code)
        self.button("welcome-next").click()

    def type_pin(self, pin: str) -> None:
        """Tap six digits."""
        for digit in pin:
            self.button(digit).click()

    def choose_pin(self, pin: str) -> None:
        """Choose a PIN, and type it again."""
        expect(self.heading).to_have_text(self.say("pin-choose"))
        self.type_pin(pin)
        expect(self.heading).to_have_text(self.say("pin-repeat"))
        self.type_pin(pin)

    def enrol(self, code: str, pin: str) -> None:
        """From a new phone to the first screen."""
        self.page.goto("/")
        self.choose_language()
        self.type_code(code)
        self.choose_pin(pin)
        self.skip_the_first_minute()
        expect(self.tab("today")).to_be_visible()

    def skip_the_first_minute(self) -> None:
        """Pass over what a new phone shows once."""
        expect(self.heading).to_have_text(self.say("first-what"))
        self.button("first-skip").click()

    @property
    def code_field(self) -> Locator:
        """The field that looks like eight boxes."""
        return self.page.get_by_role("textbox", name=self.say("code-label", total=8))

    # -------------------------------------------------------------------------- inside

    def open(self, screen: str) -> None:
        """Go to a screen by its tab, and wait until it stands."""
        self.tab(screen).click()
        self.settle()

    def tab(self, screen: str) -> Locator:
        """A way to go, by its word; a way back within a screen may have the same one."""
        return self.page.locator(".me-link, nav.tabs a").and_(
            self.page.get_by_role("link", name=self.say(f"menu-{screen}"), exact=True)
        )

    def settle(self) -> None:
        """Wait until what was asked for is there."""
        self.page.evaluate(TURN)
        expect(self.heading).to_be_visible()
        expect(self.page.locator(".loading")).to_have_count(0)

    def lessons(self) -> list[list[str]]:
        """When each lesson on screen is, and what; a change is worded as new until it has been seen."""
        return [text.splitlines()[:3] for text in self.page.locator(".lesson").all_inner_texts()]

    def wait_for_worker(self) -> None:
        """Wait until the service worker stands before the network."""
        self.page.evaluate(_CONTROLLED)

    def go_offline(self) -> None:
        """Take the network away, from a phone that can do without."""
        self.wait_for_worker()
        self.page.context.set_offline(offline=True)

    def come_online(self) -> None:
        """Give the network back."""
        self.page.context.set_offline(offline=False)

    @property
    def heading(self) -> Locator:
        """The screen's one main heading."""
        return self.page.get_by_role("heading", level=1)

    def button(self, name: str) -> Locator:
        """A button by its message, or by what stands on it."""
        known = name if not name.islower() else self.say(name)
        return self.page.get_by_role("button", name=known, exact=True)

    def duration(self, minutes: int) -> str:
        """A length of time, as the phone words it."""
        hours, rest = divmod(minutes, 60)
        if not hours:
            return self.say("duration-minutes", minutes=rest)
        if not rest:
            return self.say("duration-hours", hours=hours)
        return self.say("duration-both", hours=hours, minutes=rest)

    def word(self, family: str, code: str) -> str:
        """A code of the schema, as the phone words it."""
        return self.say(f"{family}-{code.lower().replace('_', '-')}")

    def text(self, message: str, **params: str | int) -> Locator:
        """Where a message stands by itself."""
        return self.page.get_by_text(self.say(message, **params), exact=True)


_CONTROLLED = """async () => {
  await navigator.serviceWorker.ready
  if (navigator.serviceWorker.controller) return
  await new Promise(done => navigator.serviceWorker.addEventListener('controllerchange', done))
}"""
