"""What is typed into a plan is never lost: not to a colleague, not to another window, not to the network."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.e2e.desk import Desk
from tests.e2e.test_plan import field, open_plan, save
from tests.e2e.test_register import born, register

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

_FAMILIES = iter(("Berhane", "Ogbe", "Girmay"))


@pytest.fixture
def drafting(desk: Callable[..., Desk]) -> tuple[Desk, str]:
    """An adviser with a new participant's first draft open, and where the participant is."""
    on = desk("Berit")
    register(on, "Saba", next(_FAMILIES), born(1990))
    address = on.page.url
    open_plan(on, address)
    on.button("plan-draft-first").click()
    expect(field(on, "reasons")).to_be_visible()
    return on, address


def opened(page: Page, address: str, *, why: bool = False) -> Desk:
    on = Desk(page)
    page.goto(f"{address}/plan")
    with page.expect_response(lambda response: "/live?" in response.url and response.ok):
        page.reload()
    if why:
        on.say_why()
    on.settle()
    expect(field(on, "reasons")).to_be_visible()
    return on


def kept(on: Desk) -> None:
    expect(on.page.locator(".form-kept").first).to_be_visible()


def test_two_advisers_see_both_texts_as_soon_as_one_of_them_saves(
    drafting: tuple[Desk, str], desk: Callable[..., Desk]
) -> None:
    first, address = drafting
    berit = opened(first.page, address)
    lars = opened(desk("Lars").page, address, why=True)
    field(berit, "reasons").fill("Hun vil bli baker, og har bakt brød i ti år.")
    kept(berit)
    field(lars, "reasons").fill("Hun vil bli kokk.")
    field(lars, "endGoalText").fill("Kokk")
    save(lars)

    conflict = berit.page.locator(".conflict")
    expect(conflict).to_contain_text("Hun vil bli kokk.")
    expect(conflict).to_contain_text("Hun vil bli baker, og har bakt brød i ti år.")
    expect(field(berit, "reasons")).to_have_value("Hun vil bli baker, og har bakt brød i ti år.")
    # What she has not touched is his by now, and says so.
    expect(field(berit, "endGoalText")).to_have_value("Kokk")
    expect(berit.page.get_by_text(berit.say("field-news"), exact=True)).to_have_count(1)
    berit.button("plan-edit-save").click()
    expect(berit.page.get_by_text(berit.say("field-clash")).first).to_be_visible()

    both = "Hun vil bli baker, og har bakt brød i ti år. Kokk er det nest beste."
    field(berit, "reasons").fill(both)
    save(berit)
    expect(field(lars, "reasons")).to_have_value(both)
    expect(field(lars, "endGoalText")).to_have_value("Kokk")


def test_what_is_typed_without_network_outlives_the_window(drafting: tuple[Desk, str]) -> None:
    on, address = drafting
    context = on.page.context
    context.set_offline(True)
    field(on, "reasons").fill("Skrevet i kjelleren.")
    expect(on.page.locator(".form-unkept").first).to_have_text(on.say("form-unkept"))
    on.page.close()
    context.set_offline(False)
    again = opened(context.new_page(), address)
    expect(field(again, "reasons")).to_have_value("Skrevet i kjelleren.")
    expect(again.page.get_by_text(again.say("form-continued"))).to_be_visible()
    save(again)


def test_what_one_window_saves_takes_nothing_from_the_other_of_the_same_adviser(
    drafting: tuple[Desk, str],
) -> None:
    first, address = drafting
    one = opened(first.page, address)
    other = opened(one.page.context.new_page(), address)
    field(other, "participantView").fill("Jeg vil lære fort.")
    kept(other)
    field(one, "reasons").fill("Hun vil bli frisør.")
    save(one)
    expect(field(other, "reasons")).to_have_value("Hun vil bli frisør.")
    expect(field(other, "participantView")).to_have_value("Jeg vil lære fort.")
    with other.page.expect_response(
        lambda response: "/graphql" in response.url and "savedAt" in response.text()
    ):
        field(other, "participantView").press("End")
        other.page.keyboard.type(" Og mye.")
    other.page.close()
    again = opened(one.page.context.new_page(), address)
    expect(field(again, "participantView")).to_have_value("Jeg vil lære fort. Og mye.")
