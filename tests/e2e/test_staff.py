"""Staff find whom they work with, let a phone in, and see nobody and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.e2e.browser import LAPTOP
from tests.e2e.desk import Desk
from tests.e2e.phone import Phone
from tests.e2e.screens import CODE

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.e2e.conftest import Browse
    from tests.e2e.office import Office


def test_an_adviser_signs_in_by_email_and_password(browse: Browse, office: Office) -> None:
    on = Desk(browse(viewport=LAPTOP))
    on.page.goto("/#/staff")
    on.fill_in(office.email("Berit"), "not the right password")
    expect(on.page.get_by_role("alert")).to_have_text(on.say("refused-accounts-wrong-password"))
    on.fill_in(office.email("Berit"), office.password)
    expect(on.heading).to_have_text(on.say("cases"))
    expect(on.page.get_by_role("row")).not_to_have_count(1)


def test_an_adviser_finds_a_participant_by_name_and_opens_the_page(desk: Callable[..., Desk]) -> None:
    on = desk("Berit")
    on.search("oksa")
    expect(on.page.get_by_role("row")).to_have_count(2)
    on.open_case("Oksana Kovalenko")
    expect(on.page.get_by_text(on.say("programme"), exact=True)).to_be_visible()
    on.page.go_back()
    expect(on.case("Oksana Kovalenko")).to_be_focused()


def test_the_list_narrows_to_weeks_that_are_not_full(desk: Callable[..., Desk]) -> None:
    on = desk("Berit")
    rows = on.page.get_by_role("row")
    expect(on.case("Oksana Kovalenko")).to_be_visible()
    everybody = rows.count()
    on.button("filter-gap").click()
    expect(on.button("filter-gap")).to_have_attribute("aria-pressed", "true")
    expect(on.page.locator("table")).not_to_have_attribute("aria-busy", "true")
    expect(on.case("Selam Tesfay")).to_be_visible()
    expect(on.case("Oksana Kovalenko")).to_have_count(0)
    assert rows.count() < everybody
    on.page.reload()
    expect(on.case("Selam Tesfay")).to_be_visible()
    expect(on.case("Oksana Kovalenko")).to_have_count(0)


def test_the_list_is_walked_by_keyboard_and_escape_leads_back(desk: Callable[..., Desk]) -> None:
    on = desk("Berit")
    keys, names = on.page.keyboard, on.page.locator(".case-name")
    expect(on.page.get_by_text(on.say("cases-keys"))).to_be_visible()
    keys.press("/")
    expect(on.page.get_by_role("searchbox")).to_be_focused()
    keys.press("ArrowDown")
    expect(names.nth(0)).to_be_focused()
    keys.press("ArrowDown")
    keys.press("j")
    expect(names.nth(2)).to_be_focused()
    keys.press("k")
    expect(names.nth(1)).to_be_focused()
    name = names.nth(1).inner_text()
    keys.press("Enter")
    expect(on.heading).to_have_text(name)
    keys.press("Escape")
    expect(on.case(name)).to_be_focused()
    keys.press("Escape")
    expect(on.page.get_by_role("searchbox")).to_be_focused()
    keys.type("/j")  # in the field, letters are letters
    expect(on.page.get_by_role("searchbox")).to_have_value("/j")


def test_tab_alone_still_reaches_every_line(desk: Callable[..., Desk]) -> None:
    on = desk("Berit")
    on.case("Selam Tesfay").focus()
    on.page.keyboard.press("Tab")
    assert on.page.evaluate("document.activeElement.className") == "case-name"


def test_a_filter_is_kept_under_a_name_found_again_and_dropped(desk: Callable[..., Desk]) -> None:
    on = desk("Berit")
    on.button("filter-gap").click()
    on.button("filter-mine").click()
    on.button("keep-filter").click()
    on.page.get_by_label(on.say("keep-filter-name")).fill("Ikke full, hos meg")
    on.button("keep-filter-save").click()
    kept = on.page.get_by_role("button", name="Ikke full, hos meg", exact=True)
    expect(kept).to_have_attribute("aria-pressed", "true")
    expect(on.button("keep-filter")).to_have_count(0)
    kept.click()
    expect(on.button("filter-gap")).to_have_attribute("aria-pressed", "false")

    again = desk("Berit")  # at another machine
    again.page.get_by_role("button", name="Ikke full, hos meg", exact=True).click()
    expect(again.button("filter-gap")).to_have_attribute("aria-pressed", "true")
    again.page.get_by_role("button", name=on.say("drop-filter", name="Ikke full, hos meg")).click()
    expect(again.page.get_by_role("button", name="Ikke full, hos meg", exact=True)).to_have_count(0)
    again.page.reload()
    again.settle()
    expect(again.page.get_by_role("button", name="Ikke full, hos meg", exact=True)).to_have_count(0)


def test_a_filter_needs_a_name(desk: Callable[..., Desk]) -> None:
    on = desk("Berit")
    on.button("filter-gap").click()
    on.button("keep-filter").click()
    on.button("keep-filter-save").click()
    expect(on.page.get_by_role("alert")).to_have_text(on.say("refused-caseload-no-name"))
    on.page.keyboard.press("Escape")
    expect(on.button("keep-filter")).to_be_visible()


def test_the_list_narrows_to_those_who_wait_and_counts_their_days(desk: Callable[..., Desk]) -> None:
    on = desk("Lars")
    on.button("filter-awaiting").click()
    expect(on.page.locator("table")).not_to_have_attribute("aria-busy", "true")
    expect(on.page.locator(".case-clock").first).to_be_visible()
    assert on.page.locator(".case-clock").count() > 0
    on.button("filter-ended").click()
    expect(on.button("filter-awaiting")).to_have_attribute("aria-pressed", "false")


def test_a_persons_history_is_told_in_words_when_it_is_opened(desk: Callable[..., Desk]) -> None:
    on = desk("Berit")
    issue_code(on, "Amina Haddad")  # so that it is among the newest, whatever was done to her before
    on.page.reload()
    on.settle()
    expect(on.page.locator(".history")).to_have_count(0)
    on.page.get_by_text(on.say("history-show")).click()
    expect(on.page.get_by_text(on.say("history-accounts-code-issued")).first).to_be_visible()


def test_the_code_on_the_advisers_screen_lets_the_phone_in_once(
    desk: Callable[..., Desk], browse: Browse, office: Office
) -> None:
    code, link = issue_code(desk("Berit"), "Farid Rahimi")
    first = Phone(browse(), "fa-AF")
    first.enrol(code, office.pin)
    expect(first.text("today-hello", name="Farid")).to_be_visible()

    second = Phone(browse(), "nb")
    second.page.goto(link)
    second.settle()
    assert code.replace("-", "") not in second.page.url.replace("-", "")
    second.choose_language()
    second.choose_pin(office.pin)
    expect(second.page.get_by_role("alert")).to_have_text(second.say("refused-accounts-wrong-code"))
    expect(second.code_field).to_have_value(code.replace("-", ""))


def test_the_code_also_comes_by_the_picture_and_leaves_the_address_at_once(
    desk: Callable[..., Desk], browse: Browse, office: Office
) -> None:
    code, link = issue_code(desk("Berit"), "Oksana Kovalenko")
    asked: list[str] = []
    page = browse()
    page.context.on("request", lambda request: asked.append(request.url))
    page.goto(link)
    on = Phone(page, "uk")
    on.settle()
    assert urlsplit(page.url).fragment == "/"
    assert not any(code in url or code.replace("-", "") in url for url in asked)
    on.choose_language()
    on.choose_pin(office.pin)
    on.skip_the_first_minute()
    expect(on.text("today-hello", name="Oksana")).to_be_visible()
    page.go_back()
    assert code not in page.url


def test_another_municipality_sees_nobody_of_this_one(desk: Callable[..., Desk]) -> None:
    address = link_to(desk("Berit"), "Amina Haddad")
    on = desk("Dina")
    for name in ("Amina Haddad", "Oksana Kovalenko", "Selam Tesfay"):
        on.search(name.split()[0])
        expect(on.page.get_by_text(on.say("cases-none-by", search=name.split()[0]))).to_be_visible()
    on.page.goto(address)
    expect(on.page.get_by_text(on.say("refused-kit-not-found"))).to_be_visible()
    expect(on.page.get_by_text("Haddad")).to_have_count(0)


def test_a_teacher_sees_only_the_own_class_and_nothing_of_the_programme(desk: Callable[..., Desk]) -> None:
    address = link_to(desk("Berit"), "Amina Haddad")
    on = desk("Carl")
    on.page.goto("/#/cases")
    on.settle()
    expect(on.page.get_by_text(on.say("cases-column-programme"), exact=True)).to_have_count(0)
    on.page.get_by_role("row").nth(1).get_by_role("link").click()
    on.settle()
    expect(on.page.get_by_text(on.say("week-this")).first).to_be_visible()
    for hidden in ("programme", "programme-permit", "person-birth-year"):
        expect(on.page.get_by_text(on.say(hidden), exact=True)).to_have_count(0)
    expect(on.button("code-show")).to_have_count(0)
    on.page.goto(address)
    expect(on.page.get_by_text(on.say("refused-kit-not-found"))).to_be_visible()
    expect(on.page.get_by_text("Haddad")).to_have_count(0)


@pytest.mark.parametrize(("name", "seen"), [("Berit", True), ("Lars", False)])
def test_a_protected_person_is_there_for_the_circle_alone(
    desk: Callable[..., Desk], name: str, *, seen: bool
) -> None:
    address = link_to(desk("Berit"), "Layla")
    on = desk(name)
    on.search("Layla")
    if seen:
        expect(on.page.get_by_role("row")).to_have_count(2)
    else:
        expect(on.page.get_by_text(on.say("cases-none-by", search="Layla"))).to_be_visible()
        on.page.goto(address)
        expect(on.page.get_by_text(on.say("refused-kit-not-found"))).to_be_visible()
        expect(on.page.get_by_text("Layla")).to_have_count(0)


def issue_code(on: Desk, name: str) -> tuple[str, str]:
    """Show a participant's code. Returns it, and the address that its picture holds."""
    on.search(name.split(maxsplit=1)[0])
    on.open_case(name)
    with on.page.expect_response(lambda answer: "issueEnrolmentCode" in answer.text()) as answered:
        on.button("code-show").click()
    expect(on.page.locator(".enrol-code")).to_have_text(CODE)
    expect(on.page.get_by_role("img", name=on.say("code-picture"))).to_be_visible()
    issued = answered.value.json()["data"]["issueEnrolmentCode"]
    return on.page.locator(".enrol-code").inner_text(), issued["address"]


def link_to(on: Desk, given_name: str) -> str:
    """The address of a participant's page."""
    on.search(given_name.split(maxsplit=1)[0])
    expect(on.page.get_by_role("row")).to_have_count(2)
    return f"/{on.page.locator('.case-name').get_attribute('href')}"
