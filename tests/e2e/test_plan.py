"""A plan on screen: drafted, filled in, proposed; and of two desks on one field neither loses a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.e2e.test_register import born, register

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator

    from tests.e2e.desk import Desk

CONTENT = "form-plans-content"


def field(on: Desk, name: str) -> Locator:
    return on.page.locator(f"#{CONTENT}-{name}")


def open_plan(on: Desk, address: str) -> None:
    on.page.goto(f"{address}/plan")
    expect(on.heading).to_have_text(on.say("plan-title"))
    on.settle()


def save(on: Desk) -> None:
    on.button("plan-edit-save").click()
    expect(on.page.get_by_text(on.say("form-saved"), exact=True).first).to_be_visible()


def test_of_two_desks_that_write_into_one_field_of_a_plan_neither_loses_a_word(
    desk: Callable[..., Desk],
) -> None:
    one = desk("Berit")
    register(one, "Yohana", "Tesfay", born(1991))
    address = one.page.url
    open_plan(one, address)
    one.button("plan-draft-first").click()
    expect(field(one, "reasons")).to_be_visible()
    other = desk("Berit", viewport={"width": 1100, "height": 700})
    open_plan(other, address)
    field(other, "reasons").fill("Hun vil bli kokk.")
    field(other, "endGoalText").fill("Kokk")
    field(one, "reasons").fill("Hun vil bli baker.")
    save(other)
    one.button("plan-edit-save").click()
    conflict = one.page.locator(".conflict")
    for words in ("Hun vil bli kokk.", "Hun vil bli baker."):
        expect(conflict).to_contain_text(words)
    expect(field(one, "endGoalText")).to_have_value("Kokk")
    conflict.locator("input[type=radio]").first.check()
    save(one)
    open_plan(other, address)
    other.page.reload()
    other.settle()
    expect(field(other, "reasons")).to_have_value("Hun vil bli baker.")
    expect(field(other, "endGoalText")).to_have_value("Kokk")


def test_a_draft_gets_a_goal_and_a_measure_and_is_proposed_with_what_is_missing_told(
    desk: Callable[..., Desk],
) -> None:
    on = desk("Berit")
    register(on, "Rahwa", "Tekle", born(1992))
    open_plan(on, on.page.url)
    on.button("plan-draft-first").click()
    expect(on.page.get_by_text(on.say("plan-missing-long-term-goal")).first).to_be_visible()
    on.button("plan-edit-add-goal").click()
    on.page.get_by_label(on.say("plan-edit-standard")).select_option("find-a-job")
    on.button("plan-edit-keep").click()
    goals = on.page.locator(".plan-goals")
    expect(goals).to_contain_text(on.say("goal-find-a-job"))
    expect(on.page.get_by_text(on.say("plan-missing-long-term-goal"))).to_have_count(0)
    goals.get_by_role("button", name=on.say("plan-edit-add-measure")).first.click()
    on.page.get_by_role("radio", name=on.say("measure-work-practice"), exact=True).check()
    on.button("plan-edit-keep").click()
    expect(goals.locator(".plan-measures")).to_contain_text(on.say("measure-work-practice"))
    expect(goals).to_contain_text(on.say("plan-missing-measure-responsible"))
    on.button("plan-propose-do").click()
    expect(on.page.locator(".plan-contents")).to_contain_text(on.say("goal-find-a-job"))
    expect(on.page.locator(".plan-missing")).to_contain_text(on.say("plan-missing-career-guidance"))
    on.button("plan-take-back").click()
    expect(goals).to_be_visible()
