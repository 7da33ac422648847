"""A month is approved and corrected; a participant says that a mark is wrong, and reads the answer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from stegvis.demo.school_year import WEEKS_OF_ATTENDANCE
from stegvis.kit.clock import oslo_date, system_clock
from stegvis.kit.months import months_after
from stegvis.kit.weeks import IsoWeek
from tests.e2e.graph import asked
from tests.e2e.test_accessibility import found_on
from tests.e2e.words import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Page

    from tests.e2e.desk import Desk
    from tests.e2e.phone import Phone

MONTH = months_after(oslo_date(system_clock()).replace(day=1), -1).isoformat()[:7]


def test_an_adviser_approves_a_month_corrects_it_and_takes_the_same_file_out_twice(
    desk: Callable[..., Desk],
) -> None:
    on = desk("Berit")
    on.way("nav-payments").click()
    on.page.get_by_role("link", name=on.say("payments-previous")).click()
    ready = on.page.locator(".pay-table tr", has=on.page.locator("[data-state=READY]"))
    expect(ready.first).to_be_visible()
    name = ready.first.get_by_role("link").inner_text()
    ready.first.get_by_role("link").click()
    expect(on.heading).to_have_text(name)
    on.button("payments-lock").click()
    on.page.locator("form").get_by_role("button", name=on.say("payments-lock")).click()
    expect(on.page.locator(".pay-standing [data-state=LOCKED]")).to_be_visible()
    on.page.get_by_role("button", name=on.say("correct")).first.click()
    on.page.get_by_role("radio", name=on.say("stand-absent"), exact=True).check()
    on.choose("addendum-reason", 1)
    on.button("correct-save").click()
    expect(on.page.get_by_text(on.say("correct-done"))).to_be_visible()
    expect(on.page.locator(".pay-addenda li")).to_have_count(1)
    expect(on.page.locator(".pay-changes").first).to_contain_text(on.say("difference-unexcused"))
    on.page.goto(f"/#/payments/{MONTH}")
    files = []
    for _ in range(2):
        with on.page.expect_download() as downloading:
            on.page.get_by_role("link", name="XLSX").click()
        files.append(downloading.value.path().read_bytes())
    assert files[0] == files[1]


def test_what_is_decided_in_an_approved_month_asks_why_and_becomes_an_addendum(
    desk: Callable[..., Desk],
) -> None:
    on = desk("Berit")
    addenda = on.page.locator(".pay-addenda li")
    on.page.goto(f"/#/payments/{MONTH}")
    locked = on.page.locator(".pay-table tr", has=on.page.locator("[data-state=LOCKED]"))
    expect(locked.first).to_be_visible()  # the demo approves one, and adds to it
    locked.first.get_by_role("link").click()
    expect(addenda.first).to_be_visible()
    before, month = addenda.count(), on.page.url
    participant = month.rpartition("+")[2]
    on.page.goto(f"/#/participants/{participant}/absence")
    on.button("absence-decide").click()
    # A Saturday: nothing is decided of it yet, and no lesson is on it.
    for label in ("decide-ends-on", "decide-starts-on"):
        on.date(label).fill(saturday_of(MONTH))
    on.page.get_by_label(on.say("decide-category")).select_option("MEDICAL_CERTIFICATE")
    on.page.get_by_label(on.say("decide-certificate")).check()
    on.page.get_by_role("radio", name=on.say("decide-approved-yes"), exact=True).check()
    expect(on.page.get_by_text(on.say("decide-locked-help"))).to_be_visible()
    on.button("decide-save").click()
    expect(on.page.get_by_label(on.say("addendum-reason"))).to_be_focused()
    on.page.get_by_label(on.say("addendum-reason")).select_option("LATE_EVIDENCE")
    on.button("decide-save").click()
    expect(on.page.get_by_text(on.say("form-saved"), exact=True)).to_be_visible()
    on.page.goto(month)
    on.page.reload()
    expect(addenda).to_have_count(before + 1)


def saturday_of(month: str) -> str:
    """The first Saturday of a month."""
    days = (date.fromisoformat(f"{month}-{day:02}") for day in range(1, 8))
    return next(day for day in days if day.weekday() == SATURDAY).isoformat()


SATURDAY = 5


def test_a_participant_says_that_a_mark_is_wrong_and_reads_the_answer_in_their_language(
    phone: Callable[..., Phone], desk: Callable[..., Desk]
) -> None:
    on = phone("Oksana", "uk")
    # A week that is over: of hours to come nothing can be wrong.
    on.page.goto(f"/#/hours/{last_week_of(on.page)}")
    on.settle()
    on.page.get_by_text(on.say("why"), exact=True).click()
    on.page.get_by_role("link", name=on.say("why-wrong")).first.click()
    expect(on.heading).to_have_text(on.say("my-wrong"))
    on.page.get_by_role("button", name=on.say("my-wrong-was-there")).click()
    expect(on.page.get_by_text(on.say("my-wrong-received"))).to_be_visible()
    berit = desk("Berit")
    berit.page.goto("/#/contests")
    line = berit.page.locator(".contests > li", has_text="Oksana").first
    line.get_by_role("button", name=berit.say("contest-open")).click()
    line.get_by_role("radio", name=berit.say("contest-answer-stands"), exact=True).check()
    line.get_by_label(berit.say("contest-reason")).select_option("LIST_SAYS")
    line.get_by_role("button", name=berit.say("contest-save")).click()
    expect(berit.page.get_by_text(plain(berit.say("contests-answered")))).to_be_visible()
    on.page.reload()
    expect(on.page.get_by_text(on.say("my-wrong-stands"))).to_be_visible()
    expect(on.page.get_by_text(on.say("my-wrong-reason-list-says"))).to_be_visible()


def last_week_of(page: Page) -> IsoWeek:
    """The last week before this one that was no holiday."""
    week = THIS_WEEK
    while True:
        week = week.previous()
        assert week > THIS_WEEK.plus(-WEEKS_OF_ATTENDANCE), "nobody had lessons in a whole term"
        days = asked(page, LESSONS, week=str(week))["week"]["days"]
        if any(day["occurrences"] for day in days):
            return week


THIS_WEEK = IsoWeek.of(oslo_date(system_clock()))
LESSONS = "query ($week: String!) { week(week: $week) { days { occurrences { id } } } }"


def screens(on: Desk) -> Iterator[str]:
    """Everybody's month, what participants say is wrong, and one participant's month.

    Yields:
        the name of the screen that stands.
    """
    on.page.goto("/#/contests")
    expect(on.page.locator(".screen-lead")).to_be_visible()
    on.settle()
    yield "contests"
    on.page.goto(f"/#/payments/{MONTH}")
    expect(on.page.locator(".pay-table")).to_be_visible()
    on.settle()
    yield "payments"
    on.page.locator(".pay-table th a").first.click()
    expect(on.page.locator(".pay-figures")).to_be_visible()
    on.settle()
    yield "payment"


@pytest.mark.parametrize("width", [1280, 360])
def test_the_screens_of_payment_are_for_everybody(desk: Callable[..., Desk], width: int) -> None:
    on = desk("Lars", viewport={"width": width, "height": 800})
    assert found_on(on.page, screens(on)) == []
    for screen in screens(on):
        wide = on.page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert wide <= 0, screen
