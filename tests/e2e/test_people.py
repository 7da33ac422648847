"""Who follows up somebody, their groups, and a caseload that goes to somebody else and comes back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from stegvis.kit.clock import oslo_date, system_clock

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.e2e.desk import Desk


def people_of(on: Desk, name: str) -> None:
    """Go to the people around a participant, by the page's own link."""
    on.search(name)
    on.open_case(name)
    on.page.get_by_role("link", name=on.say("people-all")).click()
    expect(on.heading).to_have_text(on.say("around"))
    on.settle()


def test_a_stand_in_is_named_for_a_time_and_ended_by_keyboard(desk: Callable[..., Desk]) -> None:
    on = desk("Berit")
    people_of(on, "Selam Tesfay")
    on.button("around-name").press("Enter")
    on.page.get_by_role("radio").first.press("Space")
    on.choose("around-who", 1)
    form = on.page.locator(".around-form")
    form.get_by_role("button", name=on.say("around-name")).press("Enter")
    expect(on.page.get_by_role("alert")).to_be_visible()  # a stand-in needs a last day
    until = oslo_date(system_clock()) + timedelta(days=14)
    on.date("around-last-day").fill(until.isoformat())
    form.get_by_role("button", name=on.say("around-name")).press("Enter")
    row = on.page.get_by_role("listitem").filter(has_text=on.say("relation-stand-in"))
    expect(row).to_be_visible()

    row.get_by_role("button", name=on.say("around-move-end")).press("Enter")
    yesterday = oslo_date(system_clock()) - timedelta(days=1)
    on.date("around-last-day").fill(yesterday.isoformat())
    row.locator("button[type=submit]").press("Enter")
    expect(on.page.get_by_role("alert")).to_be_visible()  # it would be over before it began


def test_the_leader_reads_what_follows_before_there_are_two_advisers(desk: Callable[..., Desk]) -> None:
    on = desk("Lars")
    people_of(on, "Farid Rahimi")
    on.button("around-name").click()
    on.page.get_by_role("radio").first.check()
    on.choose("around-who", 2)
    submit = on.page.locator(".around-form button[type=submit]")
    submit.click()
    expect(on.page.get_by_text(on.say("refused-participants-second-adviser"))).to_be_visible()
    rows = on.page.locator(".around-row").filter(has_text=on.say("relation-adviser"))
    expect(rows).to_have_count(1)
    on.page.get_by_role("checkbox").check()
    submit.click()
    expect(rows).to_have_count(2)


def test_somebody_moves_from_one_group_to_another_and_what_was_stays(desk: Callable[..., Desk]) -> None:
    on = desk("Lars")
    people_of(on, "Oksana Kovalenko")
    groups = on.page.locator("section").filter(
        has=on.page.get_by_role("heading", name=on.say("around-groups"))
    )
    old = groups.get_by_role("listitem").first
    name = old.locator("b").inner_text()
    old.get_by_role("button", name=on.say("around-move")).click()
    on.choose("around-move-to", 1)
    old.locator("button[type=submit]").click()
    expect(groups.get_by_role("heading", name=on.say("around-coming"))).to_be_visible()
    expect(groups.get_by_text(name, exact=True).first).to_be_visible()


def test_a_caseload_goes_to_somebody_else_and_comes_back(desk: Callable[..., Desk]) -> None:
    on = desk("Lars")
    on.page.goto("/#/handover")
    on.settle()
    from_ = on.page.get_by_label(on.say("handover-from"))
    expect(from_.locator("option", has_text="Mona Haugen")).to_be_attached()
    options = from_.locator("option").all_inner_texts()
    from_.select_option(index=next(place for place, text in enumerate(options) if "Ingrid" in text))
    on.button("handover-next").click()
    expect(on.heading).to_contain_text("Ingrid Aasen")
    on.choose("handover-to", 1)
    on.page.get_by_role("button", name=on.say("date-today")).click()
    on.button("handover-look").click()
    cases = on.page.locator(".review li")
    expect(cases.first).to_be_visible()
    count = cases.count()
    on.page.locator(".form button[type=submit]").click()
    done = on.page.locator(".done")
    expect(done).to_contain_text(str(count))
    on.button("review-undo").click()
    expect(done).to_contain_text(on.say("handover-undone", count=count))
    on.choose("handover-to", 1)
    on.page.get_by_role("button", name=on.say("date-today")).click()
    on.button("handover-look").click()
    expect(cases).to_have_count(count)
