"""A case from what its start waits for to where the person is a year after: on screen, by an adviser."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from playwright.sync_api import expect

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator

    from tests.e2e.desk import Desk

WRITTEN = re.compile(r"\d\d\.\d\d\.\d{4}")
"""A date as it stands on the screen."""


def read(place: Locator) -> date:
    """The first date in what stands somewhere."""
    expect(place).to_contain_text(WRITTEN)
    found = WRITTEN.search(place.inner_text())
    assert found
    return datetime.strptime(found[0], "%d.%m.%Y").date()  # noqa: DTZ007 - a day has no zone


def written(day: date) -> str:
    return f"{day:%d.%m.%Y}"


def fill(on: Desk, message: str, day: date) -> None:
    """Type a date into the field with this label."""
    on.page.get_by_label(on.say(message), exact=False).first.fill(day.isoformat())


def choose(on: Desk, message: str) -> None:
    """Choose one of a few, by its word."""
    on.page.get_by_role("radio", name=on.say(message), exact=True).check()


def save(on: Desk, message: str) -> None:
    on.button(message).click()
    expect(on.page.get_by_text(on.say("form-saved"), exact=True).first).to_be_visible()


def to(on: Desk, address: str, title: str) -> None:
    on.page.goto(f"/#/{address}")
    expect(on.heading).to_have_text(on.say(title))
    on.settle()


def today(on: Desk) -> date:
    """The day on which the screen stands."""
    return date.fromisoformat(
        on.page.evaluate("new Date().toLocaleDateString('sv', { timeZone: 'Europe/Oslo' })")
    )


def settle_a_condition_and_take_it_back(line: Locator, on: Desk) -> None:
    """One tap each."""
    bank = line.locator(".condition", has_text=on.say("condition-bank-account"))
    expect(bank).to_have_attribute("data-state", "MISSING")
    bank.get_by_role("button", name=on.say("condition-set-done")).click()
    expect(bank).to_have_attribute("data-state", "DONE")
    bank.get_by_role("button", name=on.say("condition-undo")).click()
    expect(bank).to_have_attribute("data-state", "MISSING")


def set_the_facts(on: Desk) -> None:
    """What is typed changes the arithmetic before anything is saved."""
    goals = on.page.get_by_role("radiogroup", name=on.say("facts-end-goal"))
    fill(on, "facts-offered-on", today(on))
    on.page.get_by_label(on.say("facts-education")).select_option("PRIMARY")
    for goal, months in (("end-goal-upper-secondary", 48), ("end-goal-work", 24)):
        goals.get_by_role("radio", name=on.say(goal), exact=True).check()
        expect(on.page.locator(".arithmetic-sum")).to_contain_text(on.say("frame-length-of", months=months))
    save(on, "facts-save")


def award(on: Desk, starts_on: date) -> None:
    """Decide that there will be a programme, and make it known."""
    on.button("decisions-new").click()
    choose(on, "decision-award")
    fill(on, "decision-starts-on", starts_on)
    on.page.get_by_label(on.say("decision-reasons")).fill("Har rett til program.")
    save(on, "decision-save")
    decision = on.page.locator(".decision").first
    expect(decision).to_contain_text(on.say("decision-not-known"))
    decision.get_by_role("button", name=on.say("decision-make-known")).click()
    choose(on, "made-known-interpreter")
    on.button("decision-make-known-save").click()
    expect(decision).not_to_contain_text(on.say("decision-not-known"))
    expect(decision.locator("form")).to_have_count(0)
    assert read(decision.locator(".decision-state")) >= today(on) + timedelta(weeks=3)


def start(on: Desk, late: date) -> date:
    """Begin too late: the reason is asked for. Returns the last day that the frame allows."""
    fill(on, "start-on", late)
    reason = on.page.get_by_label(on.say("start-reason"))
    expect(reason).to_be_visible()
    on.button("start-save").click()
    expect(reason).to_be_focused()
    reason.select_option("KINDERGARTEN")
    save(on, "start-save")
    return read(on.page.locator(".arithmetic-sum"))


def test_a_case_goes_from_the_clock_to_a_late_start_and_no_further_than_its_frame(
    desk: Callable[..., Desk],
) -> None:
    on = desk("Berit")
    to(on, "clock", "clock-title")
    line = on.page.locator(".clock-line").first
    late = read(line.locator(".days-left")) + timedelta(days=1)
    expect(line).to_contain_text(on.say("clock-no-award"))
    settle_a_condition_and_take_it_back(line, on)
    line.get_by_role("link").first.click()
    expect(on.heading).to_have_text(on.say("programme-title"))
    on.settle()
    programme = on.page.url.split("#/")[1]
    set_the_facts(on)
    on.page.get_by_role("link", name=on.say("start-to-award")).click()
    expect(on.heading).to_have_text(on.say("decisions-title"))
    award(on, late)
    to(on, programme, "programme-title")
    latest = start(on, late)
    # Beyond the frame the arithmetic is told, and nothing is changed.
    fill(on, "start-ends-on", latest + timedelta(days=1))
    on.button("start-change").click()
    fault = on.page.locator(".field-wrong")
    expect(fault).to_contain_text(written(latest))
    expect(fault).to_contain_text(written(late))


def test_an_extension_beyond_the_frame_is_refused_and_a_programme_is_completed_and_opened_again(
    desk: Callable[..., Desk],
) -> None:
    on = desk("Berit")
    on.search("oksa")
    on.open_case("Oksana Kovalenko")
    participant = on.page.url.split("participants/")[1]
    to(on, f"participants/{participant}/decisions", "decisions-title")
    before = on.page.locator(".decision").count()
    on.button("decisions-new").click()
    choose(on, "decision-extension")
    latest = read(on.page.locator(".arithmetic-sum"))
    fill(on, "decision-new-end", latest + timedelta(days=400))
    on.page.get_by_label(on.say("decision-reasons")).fill("Trenger mer tid.")
    on.button("decision-save").click()
    expect(on.page.locator(".field-wrong")).to_contain_text(written(latest))
    on.button("cancel").click()
    expect(on.page.locator(".decision")).to_have_count(before)

    to(on, f"participants/{participant}/end", "end-title")
    choose(on, "decision-completion")
    fill(on, "end-last-day", today(on))
    choose(on, "end-cause-work")
    on.page.get_by_label(on.say("end-main-activity")).select_option("WORK_PART_TIME")
    on.page.get_by_label(on.say("decision-reasons")).fill("Har fått jobb.")
    save(on, "end-save")
    expect(on.page.get_by_text(on.say("main-activity-work-part-time"))).to_be_visible()

    # Revoked with a question first; the programme runs again.
    to(on, f"participants/{participant}/decisions", "decisions-title")
    on.page.get_by_role("button", name=on.say("decision-revoke")).first.click()
    dialog = on.page.get_by_role("dialog", name=on.say("decision-revoke-title"))
    dialog.get_by_role("button", name=on.say("decision-revoke-yes"), exact=True).click()
    expect(on.page.locator(".decision[data-revoked]").first).to_be_visible()
    to(on, f"participants/{participant}/end", "end-title")
    expect(on.button("end-save")).to_have_count(0)  # nothing is chosen yet
    expect(on.page.get_by_role("radio", name=on.say("decision-completion"), exact=True)).to_be_visible()


def test_a_year_later_a_job_has_its_percentage(desk: Callable[..., Desk]) -> None:
    on = desk("Berit")
    to(on, "follow-ups", "follow-ups-title")
    lines = on.page.locator(".due > li")
    expect(lines.first).to_be_visible()
    count = lines.count()
    name = lines.first.get_by_role("link").inner_text()
    lines.first.get_by_role("button", name=on.say("follow-up-ask")).click()
    on.page.get_by_label(on.say("follow-up-activity")).select_option("WORK_PART_TIME")
    on.button("follow-up-save").click()
    percent = on.page.get_by_label(on.say("follow-up-percent"))
    expect(percent).to_be_focused()
    percent.fill("3")
    on.button("follow-up-save").click()
    expect(on.page.get_by_text(on.say("follow-up-saved", name=name))).to_be_visible()
    expect(lines).to_have_count(count - 1)
