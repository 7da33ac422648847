"""Take the README's pictures: real screens of the demo office, by `make pictures`."""

from __future__ import annotations

import base64
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import expect, sync_playwright

from stegvis.kit.clock import OSLO, oslo_date, system_clock
from tests.e2e.browser import LAPTOP, NORWAY, PHONE, launch_arguments
from tests.e2e.desk import Desk
from tests.e2e.office import Office, open_office
from tests.e2e.phone import Phone
from tests.e2e.screens import CODE

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

PICTURES = Path(__file__).parents[2] / "pwa" / "pictures"
HEAVIEST = 60_000
QUALITIES = (90, 80, 70, 60, 50)
PEOPLE = (("nb", "Amina"), ("uk", "Oksana"), ("ar", "Amina"))
THURSDAY = 4


def main() -> None:
    """Take all of them anew."""
    PICTURES.mkdir(exist_ok=True)
    with open_office() as office, sync_playwright() as playwright:
        browser = playwright.chromium.launch(**launch_arguments())
        for language, name in PEOPLE:
            _phone(browser, office, language, name)
        _desk(browser, office)
        browser.close()


def _phone(browser: Browser, office: Office, language: str, name: str) -> None:
    context = browser.new_context(**NORWAY, base_url=office.address, viewport=PHONE, device_scale_factor=2)
    page = context.new_page()
    page.clock.set_fixed_time(in_the_second_lesson(oslo_date(system_clock())))
    on = Phone(page, language)
    on.enrol(office.code(name), office.pin)
    for screen in ("today", "week", "hours", "plan"):
        on.open(screen)
        keep(page, f"{screen}-{language}")
    on.open("hours")
    why = on.text("why")
    why.click()
    why.evaluate("summary => summary.scrollIntoView({ block: 'start' })")
    keep(page, f"why-{language}")
    context.close()


def _desk(browser: Browser, office: Office) -> None:
    context = browser.new_context(**NORWAY, base_url=office.address, viewport=LAPTOP)
    page = context.new_page()
    on = Desk(page)
    on.sign_in(office.email("Berit"), office.password)
    on.settle()
    keep(page, "cases-nb")
    on.open_case("Selam Tesfay")
    keep(page, "participant-nb")
    on.button("code-show").click()
    expect(page.locator(".enrol-code")).to_have_text(CODE)
    keep(page, "code-nb")
    context.close()
    _class(browser, office)


def _class(browser: Browser, office: Office) -> None:
    context = browser.new_context(**NORWAY, base_url=office.address, viewport=LAPTOP)
    page = context.new_page()
    on = Desk(page)
    on.sign_in(office.email("Carl"), office.password)
    on.settle()
    page.goto("/#/timetable")
    expect(page.locator(".hour").first).to_be_visible()
    keep(page, "timetable-nb")
    page.goto(f"/#/register/{oslo_date(system_clock())}")
    page.locator(".roll-lessons a").first.click()
    expect(page.locator(".roll-count, .roll-done").first).to_be_visible()
    keep(page, "register-nb")
    context.close()


def in_the_second_lesson(today: date) -> datetime:
    """Tomorrow at 10.40, or this Friday: what has been recorded so far then lies behind."""
    day = today + timedelta(days=1) if today.isoweekday() <= THURSDAY else _friday(today)
    return datetime.combine(day, time(10, 40), OSLO).astimezone(UTC)


def _friday(today: date) -> date:
    return today + timedelta(days=5 - today.isoweekday())


def keep(page: Page, name: str) -> None:
    """Keep what stands on screen, in the best quality that is light enough for a README."""
    page.mouse.move(0, 0)
    protocol = page.context.new_cdp_session(page)
    for quality in QUALITIES:
        taken = protocol.send("Page.captureScreenshot", {"format": "webp", "quality": quality})
        picture = base64.b64decode(taken["data"])
        if len(picture) <= HEAVIEST:
            break
    (PICTURES / f"{name}.webp").write_bytes(picture)


if __name__ == "__main__":
    main()
