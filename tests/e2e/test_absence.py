"""Somebody is ill without network; their phone dies; it arrives once all the same, and is answered."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.e2e.phone import Phone
from tests.e2e.pocket import Pocket

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Playwright, Route

    from tests.e2e.desk import Desk
    from tests.e2e.office import Office

ABSENCE = "/#/absence"


def test_who_is_ill_without_network_tells_once_though_the_phone_is_killed(
    playwright: Playwright, office: Office, desk: Callable[..., Desk]
) -> None:
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        pocket = Pocket(playwright, Path(folder), office.address)
        on = Phone(pocket.open(), "nb")
        on.enrol(office.code("Farid"), office.pin)
        on.settle()
        on.wait_for_worker()
        # Enrolled some other day: what a browser keeps of that is on its disk long before.
        pocket.close()

        on = Phone(pocket.open(), "nb")
        _come_in(on, office)
        _report_ill_offline(on)
        pocket.kill()

        on = Phone(pocket.open(), "nb")
        _come_in(on, office)
        expect(on.text("away-state-received")).to_be_visible()
        expect(on.page.locator(".away-list > li")).to_have_count(1)

        adviser = desk("Berit")
        adviser.page.goto("/#/claims")
        claims = adviser.page.locator(".claim", has_text="Farid Rahimi")
        expect(claims).to_have_count(1)
        claims.locator("input").check()
        adviser.page.locator(".many .tick input").last.check()
        adviser.page.route("**/graphql", _lose_what_is_answered)
        adviser.button("claims-approve").click()
        expect(adviser.button("try-again")).to_be_visible()
        adviser.page.unroute("**/graphql")
        # It has been saved; sent again it is the same wish, and answered as that.
        adviser.button("try-again").click()
        expect(adviser.page.get_by_text(adviser.say("claims-saved", count=1))).to_be_visible()
        expect(adviser.page.locator(".claim", has_text="Farid Rahimi")).to_have_count(0)

        expect(on.text("away-state-approved")).to_be_visible()
        on.page.reload()
        expect(on.text("away-state-approved")).to_be_visible()
        expect(on.page.locator(".away-list > li")).to_have_count(1)
        pocket.close()


def _lose_what_is_answered(route: Route) -> None:
    """Let a decision reach the server, and its answer nobody."""
    if "decisions" not in (route.request.post_data or ""):
        route.continue_()
        return
    route.fetch(max_retries=3)  # a connection that has rested may end as it is used again
    route.abort("internetdisconnected")


KNOWN = ("Amina", "Oksana", "Selam", "Farid")
"""Whose weeks other tests look at."""


def test_staff_who_are_rung_up_report_it_by_one_tap(desk: Callable[..., Desk]) -> None:
    on = desk("Berit")
    on.way("nav-work").click()
    on.page.get_by_role("link", name=on.say("report-for-title")).click()
    people = on.page.locator(".report-person a")
    expect(people.first).to_be_visible()
    name = next(each for each in people.all_inner_texts() if not each.startswith(KNOWN))
    on.search(name)
    expect(people).to_have_count(1)
    people.click()
    on.settle()
    on.page.get_by_role("button", name=on.say("claim-kind-other"), exact=True).click()
    expect(on.page.locator(".report-for-told")).to_contain_text(on.say("claim-kind-other"))
    told = on.say("claim-told-by", name="Berit Solheim")
    expect(on.page.locator(".absence-line", has_text=told).first).to_be_visible()
    # Said once more it is told already, and nothing is kept twice.
    on.page.get_by_role("button", name=on.say("claim-kind-other"), exact=True).click()
    expect(on.page.get_by_text(on.say("refused-attendance-told-already-of"))).to_be_visible()
    on.page.get_by_role("link", name=on.say("report-for-decide")).click()
    line = on.page.locator(".absence-line", has_text=on.say("claim-kind-other")).filter(has_text=told)
    for _ in range(2):  # it is asked once more
        line.get_by_role("button", name=on.say("absence-withdraw")).click()
    expect(line.filter(has=on.page.locator("[data-tone=none]"))).to_have_count(1)


def _report_ill_offline(on: Phone) -> None:
    """Today is chosen already: three taps, and it lies on the phone."""
    on.go_offline()
    on.page.get_by_role("link", name=on.say("away-kind-ill"), exact=True).click()
    on.button("away-send").click()
    expect(on.text("away-state-kept")).to_be_visible()


def _come_in(on: Phone, office: Office) -> None:
    """Open the list; a phone that was off asks for the PIN first."""
    on.page.goto(ABSENCE)
    first = on.button("1")
    expect(first.or_(on.page.locator(".picture").first)).to_be_visible()
    if first.count():
        on.type_pin(office.pin)
        on.page.goto(ABSENCE)
