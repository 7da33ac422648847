"""A class is called in a cellar: without network, through a browser that is killed, past another's mark."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from stegvis.kit.clock import oslo_date, system_clock
from tests.e2e.browser import LAPTOP, PHONE
from tests.e2e.desk import Desk
from tests.e2e.office import eventually
from tests.e2e.pdf import pages_of
from tests.e2e.pocket import Pocket
from tests.e2e.rolls import LARGE, SMALL, Classes, recorded, two_classes
from tests.e2e.screens import expect_nothing
from tests.e2e.test_accessibility import found_on
from tests.e2e.test_layout import faults_on
from tests.promises import TRIES, expect_kept

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Locator, Page, Playwright

    from tests.e2e.office import Office

WITHIN = 2.0
PLACES: dict[str, int] = {"PRESENT": 0, "LATE": 1, "ABSENT": 2}


def address(classes: Classes, which: int) -> str:
    return f"/#/register/{classes.slots[which]}.{oslo_date(system_clock())}"


def row(page: Page, name: str) -> Locator:
    return page.locator(".roll-row").filter(has=page.get_by_text(name, exact=True))


def button(page: Page, name: str, mark: str) -> Locator:
    return row(page, name).locator(".roll-mark").nth(PLACES[mark])


def expect_marked(page: Page, name: str, mark: str) -> None:
    expect(button(page, name, mark)).to_have_attribute("aria-pressed", "true")


def call_all(on: Desk) -> None:
    on.page.get_by_role("button", name=on.say("roll-all-present")).click()


@pytest.fixture
def classes(office: Office) -> Classes:
    return two_classes(office)


@pytest.fixture
def cellar(playwright: Playwright, office: Office) -> Iterator[Pocket]:
    """A teacher's own browser in a cellar.

    Yields:
        what opens and kills it.
    """
    with TemporaryDirectory(prefix="stegvis-cellar-", ignore_cleanup_errors=True) as folder:
        own = Pocket(playwright, Path(folder), office.address)
        yield own
        own.close()


def test_two_classes_called_without_network_arrive_once_through_a_kill_and_past_anothers_mark(
    cellar: Pocket, office: Office, classes: Classes, desk: Callable[..., Desk]
) -> None:
    first, second = classes.people
    page = cellar.open()
    on = Desk(page)
    on.sign_in(office.email("Carl"), office.password)
    expect(page.get_by_text(on.say("roll-kept"))).to_be_visible()
    _kept_ahead(page, classes)
    page.context.set_offline(True)

    page.goto(address(classes, 0))
    expect(page.locator(".roll-row")).to_have_count(LARGE)
    call_all(on)
    button(page, first[1], "ABSENT").click()
    button(page, first[2], "LATE").click()
    row(page, first[2]).get_by_role("button", name=on.say("roll-late-by", minutes=15)).click()
    page.goto(address(classes, 1))
    expect(page.locator(".roll-row")).to_have_count(SMALL)
    call_all(on)
    expect(page.get_by_text(on.say("roll-unsent", count=LARGE + SMALL + 2))).to_be_visible()
    assert recorded(office, classes) == []

    # Somebody else has a network, and says otherwise of one.
    kari = desk("Kari")
    kari.page.goto(address(classes, 0))
    button(kari.page, first[0], "ABSENT").click()
    eventually(lambda: recorded(office, classes) == [(first[0], "absent", True)])

    cellar.kill()
    page = cellar.open()
    page.context.set_offline(True)
    page.goto("/")
    on = Desk(page)
    page.goto(address(classes, 0))
    expect(page.locator(".roll-row")).to_have_count(LARGE)
    expect_marked(page, first[1], "ABSENT")
    expect(page.get_by_text(on.say("roll-unsent", count=LARGE + SMALL + 2))).to_be_visible()

    # A browser that was killed has lost its session: whoever signs in again sends what they had told.
    page.context.set_offline(False)
    on.fill_in(office.email("Carl"), office.password)
    expect(row(page, first[0]).get_by_text(on.say("roll-conflict"))).to_be_visible()
    expect(page.locator(".roll-unsent .notice")).to_have_count(0)
    stands = {name: mark for name, mark, stands in recorded(office, classes) if stands}
    assert stands == dict.fromkeys((*first, *second), "present") | {
        first[0]: "absent",
        first[1]: "absent",
        first[2]: "late",
    }
    # Once each: what was said twice of two people offline is two entries, and nothing else is.
    assert len(recorded(office, classes)) == LARGE + SMALL + 2

    conflict = row(page, first[0]).locator(".roll-ask")
    expect(conflict).to_contain_text("Kari Haugland")
    conflict.get_by_role("button", name=on.say("roll-use-mine", mark=on.say("roll-present"))).click()
    expect(conflict).to_have_count(0)
    expect_marked(page, first[0], "PRESENT")
    eventually(lambda: (first[0], "present", True) in recorded(office, classes))
    assert (first[0], "absent", False) in recorded(office, classes)
    expect_marked(kari.page, first[0], "PRESENT")


def _kept_ahead(page: Page, classes: Classes) -> None:
    """Wait until the classes of the day, and the screens, are on the device."""
    slots = [str(slot) for slot in classes.slots]
    eventually(
        lambda: page.evaluate(
            """async slots => {
                const opening = indexedDB.open('stegvis')
                const opened = await new Promise(done => { opening.onsuccess = () => done(opening.result) })
                const asking = opened.transaction('answers').objectStore('answers').getAllKeys()
                const keys = await new Promise(done => { asking.onsuccess = () => done(asking.result) })
                opened.close()
                const names = []
                for (const name of await caches.keys()) {
                    for (const request of await (await caches.open(name)).keys()) names.push(request.url)
                }
                return slots.every(slot => keys.some(key => key.includes(slot))) &&
                    names.some(name => name.includes('/assets/screen-'))
            }""",
            slots,
        )
    )


def test_a_screen_that_was_put_away_opens_without_network_by_the_days_code(
    browse: Callable[..., Page], office: Office, classes: Classes
) -> None:
    page = browse()
    on = Desk(page)
    on.sign_in(office.email("Carl"), office.password)
    page.get_by_role("link", name=on.say("offline-code")).click()
    for title in ("offline-code", "pin-repeat"):
        expect(on.heading).to_have_text(on.say(title))
        for digit in office.pin:
            page.get_by_role("button", name=digit, exact=True).click()
    expect(on.heading).to_have_text(on.say("roll-title"))
    page.reload()
    expect(page.get_by_text(on.say("roll-kept"))).to_be_visible()
    _kept_ahead(page, classes)
    page.context.set_offline(True)
    page.evaluate("() => localStorage.setItem('stegvis.touched', '0')")
    page.goto(address(classes, 1))
    page.reload()
    expect(on.heading).to_have_text(on.say("pin-enter"))
    for digit in "135790":
        page.get_by_role("button", name=digit, exact=True).click()
    expect(page.get_by_role("alert")).to_be_visible()
    for digit in office.pin:
        page.get_by_role("button", name=digit, exact=True).click()
    expect(page.locator(".roll-row")).to_have_count(SMALL)
    page.context.set_offline(False)


def test_two_who_call_one_class_see_each_others_marks_within_two_seconds(
    desk: Callable[..., Desk], classes: Classes, capsys: pytest.CaptureFixture[str]
) -> None:
    first, _ = classes.people
    carl, kari = desk("Carl"), desk("Kari")
    for each in (carl, kari):
        with each.page.expect_response(lambda response: "/live?group=" in response.url and response.ok):
            each.page.goto(address(classes, 0))
        expect(each.page.locator(".roll-row")).to_have_count(LARGE)
    took = []
    for name in first[3 : 3 + TRIES]:
        button(carl.page, name, "ABSENT").click()
        began = monotonic()
        expect_marked(kari.page, name, "ABSENT")
        took.append(monotonic() - began)
        expect(row(kari.page, name)).to_contain_text("Carl Nygård")
    expect_kept("from one roll call to the other", took, WITHIN, capsys)


def test_a_roll_is_called_by_keys_alone(desk: Callable[..., Desk], classes: Classes) -> None:
    first, _ = classes.people
    on = desk("Carl")
    on.page.goto(address(classes, 0))
    button(on.page, first[0], "PRESENT").focus()
    keys = on.page.keyboard
    for key in (on.say("roll-key-present"), on.say("roll-key-absent"), on.say("roll-key-late")):
        keys.press(key)
    keys.type("7")
    keys.press("Enter")
    keys.press("ArrowDown")
    keys.press("p")
    for name, mark in zip(
        (first[0], first[1], first[2], first[4]), ("PRESENT", "ABSENT", "LATE", "PRESENT"), strict=True
    ):
        expect_marked(on.page, name, mark)
    expect(button(on.page, first[2], "LATE")).to_contain_text("7")
    expect(row(on.page, first[3])).to_contain_text(on.say("roll-unrecorded"))


def test_who_signs_out_with_marks_unsent_is_asked(
    browse: Callable[..., Page], office: Office, classes: Classes
) -> None:
    page = browse(viewport=LAPTOP)
    on = Desk(page)
    on.sign_in(office.email("Carl"), office.password)
    expect(page.get_by_text(on.say("roll-kept"))).to_be_visible()
    page.goto(address(classes, 0))
    expect(page.locator(".roll-row")).to_have_count(LARGE)
    page.context.set_offline(True)
    call_all(on)
    expect(page.get_by_text(on.say("roll-unsent", count=LARGE))).to_be_visible()
    page.get_by_role("button", name=on.say("staff-sign-out")).click()
    asked = page.get_by_role("dialog")
    expect(asked).to_contain_text(on.say("outbox-unsent"))
    asked.get_by_role("button", name=on.say("outbox-stay")).click()
    expect(asked).to_have_count(0)
    expect(page.locator(".roll-row")).to_have_count(LARGE)
    page.context.set_offline(False)
    eventually(lambda: len(recorded(office, classes)) == LARGE)


def screens(on: Desk, classes: Classes) -> Iterator[str]:
    """The day, what is missing, and a roll with everything that can stand in it.

    Yields:
        the name of the screen that stands.
    """
    first, _ = classes.people
    on.page.goto("/#/register")
    expect(on.page.locator(".roll-lesson, .roll-current").first).to_be_visible()
    yield "the day"
    on.page.goto("/#/registers-missing")
    on.settle()
    yield "missing"
    on.page.goto(address(classes, 0))
    expect(on.page.locator(".roll-row")).to_have_count(LARGE)
    button(on.page, first[0], "LATE").click()
    expect(on.page.locator(".roll-minutes")).to_be_visible()
    yield "how late"
    on.page.context.set_offline(True)
    button(on.page, first[1], "PRESENT").click()
    expect(on.page.locator(".roll-unsent .notice")).to_be_visible()
    yield "not sent"
    on.page.context.set_offline(False)
    on.page.goto(address(classes, 0).replace("register", "register-print"))
    expect(on.page.locator(".roll-paper tbody tr")).to_have_count(LARGE)
    yield "on paper"


def test_a_register_is_one_sheet_of_paper(desk: Callable[..., Desk], classes: Classes) -> None:
    on = desk("Carl")
    on.page.goto(address(classes, 0).replace("register", "register-print"))
    expect(on.page.locator(".roll-paper tbody tr")).to_have_count(LARGE)
    printed = on.page.pdf(prefer_css_page_size=True)
    assert len(pages_of(printed)) == 1


def test_axe_finds_nothing_on_the_screens_of_the_register(
    desk: Callable[..., Desk], classes: Classes
) -> None:
    on = desk("Carl", viewport=PHONE)
    expect_nothing(found_on(on.page, screens(on, classes)))


def test_the_screens_of_the_register_fit_a_desk_and_a_phone(
    desk: Callable[..., Desk], classes: Classes
) -> None:
    on = desk("Carl")
    expect_nothing(faults_on(on.page, screens(on, classes), (1280, 360), smallest_target=24))
