"""The staff's screens of a meeting fit a laptop and a phone, and everybody can use them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.e2e.screens import expect_nothing
from tests.e2e.test_accessibility import found_on
from tests.e2e.test_layout import faults_on
from tests.e2e.test_meeting import kept, live, write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Page, ViewportSize

    from tests.e2e.desk import Desk

WIDTHS = (1280, 360, 320)
SOMEBODY = "Layla Mansour"
"""Her address is protected; Berit advises her, and Tone teaches her."""


def screens_of_a_meeting(on: Desk, other: Desk) -> Iterator[str]:
    """From the invitation to the minutes, with a clash on the way; the meeting is over in the end.

    Yields:
        the name of the screen that stands.
    """
    on.search(SOMEBODY)
    on.open_case(SOMEBODY)
    address = on.page.url
    on.page.goto(f"{address}/meetings")
    on.settle()
    yield "meetings of a case"
    on.page.goto(f"{address}/meeting-new")
    expect(on.page.locator(".meeting-people li").first).to_be_visible()
    on.page.get_by_role("button", name=f"{on.say('joint-day')}: {on.say('date-today')}").click()
    on.page.get_by_role("checkbox", name="Tone Eide").check()
    on.page.locator("#form-meetings-meeting-interpreterLanguage").select_option("ar")
    yield "a new meeting"
    on.button("joint-invite").click()
    expect(on.page.locator(".meeting-facts")).to_be_visible()
    on.page.locator(".meeting-topics summary").first.click()
    on.page.get_by_role("textbox", name=on.say("joint-topic-new")).fill("Sommerjobb")
    on.page.keyboard.press("Enter")
    expect(on.page.locator(".agenda").get_by_text("Sommerjobb")).to_be_visible()
    yield "a meeting that comes"
    yield from _the_room(on, other)
    on.page.set_viewport_size({"width": 1280, "height": 800})
    on.button("joint-sum-up").click()
    on.button("joint-answer-record").click()
    yield "summing up"
    on.button("cancel").click()
    on.button("joint-end-without").click()
    on.button("joint-end-without-do").click()
    expect(on.page.locator(".meeting-minutes")).to_be_visible()
    on.settle()
    yield "minutes"
    on.page.goto("/#/meetings")
    on.settle()
    yield "meetings"


def _the_room(on: Desk, other: Desk) -> Iterator[str]:
    """The plan that two write in.

    Yields:
        the name of the screen that stands.
    """
    on.button("joint-start").click()
    expect(on.page.locator(".room")).to_be_visible()
    other.page.goto(on.page.url)
    expect(live(other, "reasons")).to_be_visible()
    write(other, "endGoalText", "Frisør")
    expect(live(on, "endGoalText")).to_have_value("Frisør")
    on.page.context.set_offline(True)
    live(on, "reasons").fill("Fordi hun vil.")
    expect(on.page.locator(".live-waits")).to_be_visible()
    on.page.locator(".room-measures button[aria-expanded]").first.click()
    yield "the room without network"
    write(other, "reasons", "Fordi hun kan.")
    kept(other)
    on.page.context.set_offline(False)
    expect(on.page.locator(".live-clash")).to_be_visible()
    yield "the room with a clash"
    on.page.locator(".live-clash button").first.click()
    kept(on)
    yield from _other_panes(on)


def _other_panes(on: Desk) -> Iterator[str]:
    """What is beside the plan on a laptop, and instead of it on a phone.

    Yields:
        the name of the screen that stands.
    """
    phone: ViewportSize = {"width": 360, "height": 740}
    on.page.set_viewport_size(phone)
    on.button("joint-pane-agreed").click()
    on.button("joint-task-new").click()
    yield "what is agreed"
    on.page.set_viewport_size(phone)
    on.button("cancel").click()
    on.button("joint-pane-agenda").click()
    on.page.locator("summary", has_text=on.say("joint-present")).click()
    yield "the agenda"
    on.page.set_viewport_size(phone)
    on.button("joint-pane-plan").click()


def test_the_screens_of_a_meeting_fit_and_axe_finds_nothing(desk: Callable[..., Desk]) -> None:
    on, other = desk("Berit"), desk("Tone")

    def found(page: Page) -> Iterator[str]:
        for screen in screens_of_a_meeting(on, other):
            yield from faults_on(page, iter([screen]), WIDTHS, smallest_target=24)
            yield from found_on(page, iter([screen]))
            page.set_viewport_size({"width": 1280, "height": 800})

    expect_nothing(list(found(on.page)))
