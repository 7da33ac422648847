"""Groups with their members and teachers, activities, days without classes, and a term that is copied."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Locator, expect

from stegvis.kit.clock import oslo_date, system_clock
from stegvis.kit.public_holidays import public_holidays
from tests.e2e.screens import expect_nothing, screens_of_groups_keeping
from tests.e2e.test_accessibility import found_on
from tests.e2e.test_layout import faults_on

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.e2e.desk import Desk

TODAY = oslo_date(system_clock())
AHEAD = next(
    day
    for day in (TODAY + timedelta(days=400 + more) for more in range(7))
    if day.isoweekday() <= 5 and not public_holidays(day, day)
)
"""A day on which the demo's office has neither closures nor lessons, and nobody else a holiday."""

ON_THE_TIMETABLE = re.compile(r"#/timetable/group\.([\da-f-]{36})")


def new_group(on: Desk, name: str) -> str:
    """A group of this term, with a teacher: typed, ticked, saved. Returns the address of its page."""
    on.page.goto("/#/groups")
    on.page.get_by_role("link", name=on.say("group-new"), exact=True).click()
    on.page.get_by_label(on.say("group-name")).fill(name)
    on.page.get_by_role("checkbox", name="Carl Nygård").check()
    on.button("group-create").click()
    # One goes on to where its timetable is built.
    expect(on.page).to_have_url(ON_THE_TIMETABLE)
    found = ON_THE_TIMETABLE.search(on.page.url)
    assert found
    return f"/#/groups/{found[1]}"


def open_group(on: Desk, address: str, name: str) -> None:
    on.page.goto(address)
    expect(on.heading).to_have_text(name)
    on.settle()


def row_of(on: Desk, name: str) -> Locator:
    """Somebody's row, as member or as teacher."""
    return on.page.locator(".around-list > li").filter(has_text=name)


def test_a_new_group_has_its_teacher_and_gets_its_members_one_click_each(desk: Callable[..., Desk]) -> None:
    on = desk("Kari")
    address = new_group(on, "Spor 1 kveld")
    open_group(on, address, "Spor 1 kveld")
    expect(row_of(on, "Carl Nygård")).to_contain_text(on.say("relation-teacher"))

    on.button("member-add").click()
    candidates = on.page.locator(".keeping-candidate")
    names = [candidates.nth(each).locator("b").inner_text() for each in (0, 1)]
    for name in names:
        candidates.filter(has_text=name).get_by_role("button").click()
        expect(candidates.filter(has_text=name).get_by_role("status")).to_be_visible()
    on.button("member-done").click()
    expect(on.page.get_by_role("heading", name=on.say("group-members-of", count=2))).to_be_visible()

    # Whoever is in it already is not offered again.
    on.button("member-add").click()
    on.page.get_by_role("searchbox", name=on.say("member-search")).fill(names[0])
    expect(on.page.get_by_text(on.say("member-none"))).to_be_visible()

    on.page.goto("/#/groups")
    line = on.page.get_by_role("row").filter(has_text="Spor 1 kveld")
    expect(line).to_contain_text("Carl Nygård")
    expect(line).to_contain_text(on.say("group-members-count", count=2))


def test_somebody_moves_on_to_another_group_in_one_step_and_what_was_stays(
    desk: Callable[..., Desk],
) -> None:
    on = desk("Kari")
    other, address = new_group(on, "Spor 1 morgen"), new_group(on, "Spor 1 ettermiddag")
    open_group(on, address, "Spor 1 ettermiddag")
    on.button("member-add").click()
    candidate = on.page.locator(".keeping-candidate").nth(3)
    name = candidate.locator("b").inner_text()
    candidate.get_by_role("button").click()
    on.button("member-done").click()

    row = row_of(on, name)
    row.get_by_role("button", name=on.say("around-move")).click()
    into = on.page.get_by_label(on.say("around-move-to"))
    expect(into.locator("option").nth(1)).to_be_attached()
    label = next(each for each in into.locator("option").all_inner_texts() if "Spor 1 morgen" in each)
    into.select_option(label=label)
    monday = TODAY + timedelta(days=7 - TODAY.weekday())
    expect(on.date("around-first-day-there")).to_have_value(monday.isoformat())
    row.locator("button[type=submit]").click()

    sunday = monday - timedelta(days=1)
    expect(row_of(on, name)).to_contain_text(sunday.strftime("%d.%m.%Y"))
    open_group(on, other, "Spor 1 morgen")
    expect(on.page.get_by_role("heading", name=on.say("around-coming"))).to_be_visible()
    row_of(on, name).get_by_role("button", name=on.say("around-take-back")).click()
    row_of(on, name).locator("button[type=submit]").click()
    expect(row_of(on, name)).to_have_count(0)


def test_a_group_is_renamed_and_ends_knowingly_by_the_keyboard_alone(desk: Callable[..., Desk]) -> None:
    on = desk("Kari")
    address = new_group(on, "Spor 2 kveld")
    open_group(on, address, "Spor 2 kveld")
    on.button("group-rename").press("Enter")
    name = on.page.get_by_label(on.say("group-new-name"))
    name.fill("Norsk spor 1")
    name.press("Enter")
    # The name is that of another; what is typed stays.
    expect(on.page.locator(".field-wrong")).to_have_text(on.say("refused-timetable-name-taken"))
    name.fill("Spor 2 tirsdag")
    name.press("Enter")
    expect(on.heading).to_have_text("Spor 2 tirsdag")

    on.button("teacher-add").press("Enter")
    on.choose("around-who", 1)
    on.page.get_by_role("checkbox", name=on.say("relation-contact-teacher")).press("Space")
    teachers = on.page.locator("section").filter(has_text=on.say("group-teachers"))
    teachers.locator("button[type=submit]").press("Enter")
    expect(row_of(on, on.say("relation-contact-teacher"))).to_be_visible()

    friday = on.page.locator(".keeping-last")
    summer = friday.inner_text()
    on.button("group-move-end").press("Enter")
    on.page.locator(".keeping-facts .keeping-chips button").first.press("Enter")
    expect(on.page.get_by_text(on.say("group-end-with"))).to_be_visible()
    expect(on.page.get_by_text(on.say("group-end-teachers", count=2))).to_be_visible()
    on.page.locator(".keeping-facts button[type=submit]").press("Enter")
    expect(on.page.locator(".keeping-facts form")).to_have_count(0)
    expect(friday).not_to_have_text(summer)
    last = date(*(int(each) for each in reversed(friday.inner_text().split("."))))
    expect(row_of(on, "Carl Nygård")).to_contain_text(last.strftime("%d.%m.%Y"))


def test_a_holiday_is_one_click_with_its_dates_in_sight_and_can_be_changed_and_taken_back(
    desk: Callable[..., Desk],
) -> None:
    on = desk("Kari")
    on.page.goto("/#/closures/new")
    autumn = on.page.get_by_role("button", name=on.say("holiday-autumn", week=WEEK))
    autumn.click()
    dates = autumn.locator("span").inner_text()
    first = on.date("closure-first-day").input_value()
    assert date.fromisoformat(first).isocalendar().week == WEEK
    assert first[:4] in dates
    turns = school_year_of(date.fromisoformat(first)) - school_year_of(TODAY)
    on.button("closure-create").click()
    turn_years(on, turns)
    # One that is over has no way to be changed.
    row = on.page.locator(".around-list > li", has=on.page.get_by_role("link"))
    row = row.filter(has_text=on.say("closure-week", week=WEEK))
    expect(row).to_contain_text(on.say("holiday-autumn-kept"))

    row.get_by_role("link").click()
    on.page.get_by_label(on.say("closure-name")).fill("Høstferie for alle")
    on.button("closure-save").click()
    turn_years(on, turns)
    on.page.get_by_role("link", name=re.compile("Høstferie for alle")).click()
    on.button("closure-remove").click()
    turn_years(on, turns)
    expect(on.page.get_by_text(on.say("day-off-constitution-day"))).to_be_visible()
    expect(on.page.get_by_text("Høstferie for alle")).to_have_count(0)


def school_year_of(day: date) -> int:
    """The year in which the school year of a day begins: in July."""
    return day.year - (day.month < JULY)


JULY = 7
WEEK = 40
"""In the other of the two weeks the demo's office has its holiday."""


def turn_years(on: Desk, turns: int) -> None:
    """From a form to the days without classes, and on to a later school year."""
    expect(on.heading).to_have_text(on.say("closures"))
    for _ in range(turns):
        on.page.locator(".keeping-turn button").last.click()
    on.settle()


def test_all_that_is_wrong_with_days_stands_at_its_fields_and_what_is_typed_stays(
    desk: Callable[..., Desk],
) -> None:
    on = desk("Kari")
    on.page.goto("/#/closures/new")
    on.page.get_by_role("radio", name=on.say("day-off-planning-day")).check()
    yesterday = TODAY - timedelta(days=1)
    on.date("closure-first-day").fill(yesterday.isoformat())
    expect(on.date("closure-last-day")).to_have_value(yesterday.isoformat())
    on.button("closure-create").click()
    expect(on.page.locator(".field-wrong")).to_have_count(2)
    expect(on.page.get_by_role("radio", name=on.say("day-off-planning-day"))).to_be_checked()
    on.date("closure-first-day").fill(AHEAD.isoformat())
    on.button("closure-create").click()
    expect(on.heading).to_have_text(on.say("closures"))


def test_an_activity_says_in_plain_words_what_its_hours_count_as(desk: Callable[..., Desk]) -> None:
    on = desk("Kari")
    on.page.goto("/#/activities/new")
    on.page.get_by_label(on.say("activities-kind")).select_option("NORWEGIAN")
    counts = on.page.locator(".keeping-counts")
    expect(counts).to_contain_text(on.say("credit-lesson", lesson=45, minutes=75))
    on.page.get_by_role("radio", name=on.say("credit-by-lesson")).check()
    on.page.get_by_label(on.say("credit-minutes")).fill("60")
    expect(counts).to_contain_text(on.say("credit-lesson", lesson=45, minutes=60))
    on.page.get_by_label(on.say("activities-name")).fill("Norsk på nett")
    on.page.get_by_label(on.say("bring")).fill("PC")
    on.button("activities-add").click()
    card = on.page.locator(".keeping-activity").filter(has_text="Norsk på nett")
    expect(card).to_contain_text(on.say("credit-lesson", lesson=45, minutes=60))

    card.click()
    expect(on.page.get_by_text(on.say("activities-unused"))).to_be_visible()
    on.page.get_by_role("radio", name=on.say("activities-work-yes")).check()
    on.button("activities-save").click()
    expect(card).to_contain_text(on.say("activities-work"))
    card.click()
    on.date("activities-last-day").fill(TODAY.isoformat())
    on.button("activities-end").click()
    expect(on.page.get_by_text(on.say("activities-ends", date=TODAY.strftime("%d.%m.%Y")))).to_be_visible()


def test_an_activity_that_has_been_held_keeps_what_it_counts_as(desk: Callable[..., Desk]) -> None:
    on = desk("Kari")
    on.page.goto("/#/activities")
    name = on.page.locator("b").get_by_text("Norsk", exact=True)
    on.page.locator(".keeping-activity").filter(has=name).click()
    expect(on.page.get_by_text(on.say("activities-fixed"))).to_be_visible()
    expect(on.page.get_by_role("radio")).to_have_count(0)
    expect(on.page.get_by_role("link", name="Norsk spor 1", exact=True)).to_be_visible()


def test_a_term_is_looked_through_line_by_line_and_copied_as_one(desk: Callable[..., Desk]) -> None:
    on = desk("Kari")
    on.page.goto("/#/groups")
    on.page.get_by_role("link", name="Norsk spor 1", exact=True).click()
    on.page.get_by_role("link", name=on.say("copy"), exact=True).click()
    periods = on.page.locator(".keeping-chips")
    expect(periods).to_have_count(2)
    old, new = periods.all()
    old.get_by_role("button").last.click()  # this school year
    new.get_by_role("button").last.click()  # to the next
    on.button("copy-look").click()
    lines = on.page.locator(".review > ul > li")
    expect(lines.first).to_be_visible()
    count = lines.count()
    assert count > 1
    lines.first.get_by_role("button").click()
    expect(on.page.locator(".review-count")).to_contain_text(str(count - 1))
    on.page.locator(".form-actions button[type=submit]").click()
    accept = on.page.get_by_role("checkbox", name=on.say("clash-accept"))
    expect(accept.or_(on.page.locator(".keeping-week")).first).to_be_visible()
    if accept.count():  # the lessons of the summer after
        expect(on.page.locator(".field-wrong")).to_be_visible()
        accept.check()
        on.page.locator(".form-actions button[type=submit]").click()
    expect(on.page).to_have_url(ON_THE_TIMETABLE)

    # What is there now is not copied twice.
    on.page.goto("/#/groups")
    on.page.get_by_role("link", name="Norsk spor 1", exact=True).click()
    on.page.get_by_role("link", name=on.say("copy"), exact=True).click()
    expect(periods).to_have_count(2)
    for chips in periods.all():
        chips.get_by_role("button").last.click()
    on.button("copy-look").click()
    expect(on.page.get_by_text(on.say("left-out-there-already")).first).to_be_visible()
    expect(on.page.locator(".review > ul > li")).to_have_count(1)


def test_a_teacher_sees_the_groups_and_keeps_none(desk: Callable[..., Desk]) -> None:
    on = desk("Carl")
    on.way("nav-groups").click()
    expect(on.heading).to_have_text(on.say("nav-groups"))
    on.settle()
    expect(on.page.get_by_role("link", name=on.say("group-new"))).to_have_count(0)
    on.page.get_by_role("row").filter(has_text="Carl Nygård").first.get_by_role("link").first.click()
    expect(on.page.locator(".around-row").first).to_be_visible()
    for each in ("group-rename", "teacher-add"):
        expect(on.button(each)).to_have_count(0)


def test_axe_finds_nothing_where_groups_are_kept(desk: Callable[..., Desk]) -> None:
    on = desk("Kari")
    expect_nothing(found_on(on.page, screens_of_groups_keeping(on)))


@pytest.mark.parametrize("width", [1280, 360])
def test_the_screens_where_groups_are_kept_fit(desk: Callable[..., Desk], width: int) -> None:
    on = desk("Kari")
    screens = screens_of_groups_keeping(on)
    expect_nothing(faults_on(on.page, screens, (width,), smallest_target=24))
