"""Around a plan: a draft that nobody needs, those without one, and the levels that a teacher tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.e2e.test_plan import open_plan
from tests.e2e.test_register import born, register

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.e2e.desk import Desk


def test_a_draft_that_nobody_needs_is_discarded_and_the_case_stands_among_those_without_a_plan(
    desk: Callable[..., Desk],
) -> None:
    on = desk("Berit")
    register(on, "Selamawit", "Girma", born(1990))
    open_plan(on, on.page.url)
    on.button("plan-draft-first").click()
    on.button("plan-discard").click()
    on.button("cancel").click()
    expect(on.page.get_by_role("dialog")).to_have_count(0)
    on.button("plan-discard").click()
    on.button("plan-discard-yes").click()
    expect(on.page.get_by_text(on.say("plan-none-yet"))).to_be_visible()
    expect(on.page.get_by_role("dialog")).to_have_count(0)
    on.way("nav-plans-missing").click()
    expect(on.heading).to_have_text(on.say("plans-missing-title"))
    line = on.page.locator(".plans-line").filter(has_text="Selamawit Girma")
    expect(line).to_contain_text(on.say("plans-missing-nothing"))


def test_a_teacher_tells_a_level_and_not_what_a_test_came_to(desk: Callable[..., Desk]) -> None:
    on = desk("Carl")
    on.way("nav-cases").click()
    on.page.locator(".cases a[href^='#/participants/']").first.click()
    on.page.get_by_role("link", name=on.say("levels-to"), exact=True).click()
    expect(on.heading).to_have_text(on.say("plan-levels"))
    expect(on.page.get_by_role("radio", name=on.say("levels-source-test"))).to_have_count(0)
    on.button("plan-edit-keep").click()
    expect(on.page.get_by_role("alert")).to_contain_text(on.say("refused-plans-no-level"))
    on.page.get_by_label(on.say("skill-oral")).select_option("B1")
    on.page.get_by_role("radio", name=on.say("levels-source-ready-for-test")).check()
    on.button("plan-edit-keep").click()
    expect(on.page.get_by_text(on.say("form-saved"), exact=True)).to_be_visible()
    told = on.page.get_by_role("row").filter(has_text=on.say("skill-oral"))
    expect(told).to_contain_text(on.say("plan-level-source-ready-for-test"))
