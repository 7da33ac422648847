"""Whom nobody could reach: on the list and on the case, until somebody has told them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.e2e.unread import unread_decision

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.e2e.desk import Desk
    from tests.e2e.office import Office


def test_who_has_not_read_a_decision_is_told_in_person_and_leaves_the_list(
    office: Office, desk: Callable[..., Desk]
) -> None:
    name = unread_decision(office)
    on = desk("Berit")
    on.way("nav-work").click()
    alone = on.button("work-unreached-alone")
    alone.press("Enter")
    expect(alone).to_have_attribute("aria-pressed", "true")
    lines = on.page.locator(".work-line")
    expect(lines).to_have_count(1)
    for said in (
        name,
        on.say("work-unreached", count=1),
        on.say("unread-kind-plan-decided"),
        on.say("unread-why-no-phone"),
        on.say("unread-mail-none"),
    ):
        expect(lines).to_contain_text(said)

    lines.get_by_role("link", name=name, exact=True).click()
    expect(on.page.locator(".reach")).to_have_text(on.say("reach-not-set-up"))

    on.way("nav-work").click()
    alone.press("Enter")
    lines.get_by_role("button", name=on.say("unread-told-to", name=name)).press("Enter")
    expect(lines).to_have_count(0)
    expect(on.page.get_by_role("status")).to_have_text(on.say("work-count", count=0))
    alone.press("Enter")
    expect(on.page.locator(".work-line").first).to_be_visible()
