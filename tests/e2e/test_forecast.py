"""Weeks to come are seen before they happen; and a participant sees what has changed."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from stegvis.kit.clock import oslo_date, system_clock
from stegvis.kit.weeks import IsoWeek
from tests.e2e.graph import asked
from tests.e2e.office import eventually
from tests.e2e.sealed import unsealed
from tests.e2e.words import plain

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Route

    from tests.e2e.desk import Desk
    from tests.e2e.phone import Phone

WEEKS = 26
NARROW = {"width": 360, "height": 740}


def test_a_coordinator_sees_groups_by_weeks_below_target_and_why_down_to_a_member(
    desk: Callable[..., Desk],
) -> None:
    on = desk("Kari")
    on.way("nav-forecast").click()
    expect(on.heading).to_have_text(on.say("forecast"))
    first = on.page.locator(".forecast-groups > li").first
    expect(first.locator(".strip-week")).to_have_count(WEEKS)
    below = [
        int(re.findall(r"\d+", each)[0])
        for each in on.page.locator("b.forecast-below").all_inner_texts()
        if re.search(r"\d", each)
    ]
    assert below == sorted(below, reverse=True)
    assert below[0] > 0

    short = first.locator(".strip-week:not([data-tone=full])").first
    short.click()
    expect(short).to_have_attribute("aria-pressed", "true")
    expect(first.locator(".strip-details .causes li").first).to_be_visible()

    first.get_by_role("button", name=re.compile(on.say("forecast-open"))).click()
    members = first.locator(".forecast-members > li")
    expect(members.first).to_be_visible()
    name = members.first.locator("h3").inner_text()
    members.first.get_by_role("link", name=name, exact=True).click()
    expect(on.page.get_by_role("link", name=name)).to_be_visible()
    expect(on.page.locator(".strip-week")).to_have_count(WEEKS)
    # The coordinator is of the class: what would tell of track and schooling is not there.
    expect(on.page.get_by_role("heading", name=on.say("work-hours"))).to_have_count(0)
    expect(on.page.get_by_role("heading", name=on.say("suggestions"))).to_have_count(0)


def test_the_strip_is_one_stop_for_the_keyboard_and_arrows_go_from_week_to_week(
    desk: Callable[..., Desk],
) -> None:
    on = desk("Kari", viewport=NARROW)
    on.page.goto("/#/forecast")
    boxes = on.page.locator(".forecast-groups > li").first.locator(".strip-week")
    boxes.first.focus()
    on.page.keyboard.press("ArrowRight")
    expect(boxes.nth(1)).to_be_focused()
    on.page.keyboard.press("Enter")
    expect(boxes.nth(1)).to_have_attribute("aria-pressed", "true")
    on.page.keyboard.press("End")
    expect(boxes.last).to_be_focused()
    on.page.keyboard.press("Tab")
    assert on.page.evaluate("!document.activeElement.closest('.strip')")


def test_an_adviser_sees_the_fifteen_hours_with_their_sum_and_what_would_fit(
    desk: Callable[..., Desk],
) -> None:
    on = desk("Berit")
    on.open_case("Selam Tesfay")
    on.page.get_by_role("link", name=on.say("case-part-forecast"), exact=True).last.click()
    expect(on.heading).to_have_text(on.say("forecast"))
    expect(on.page.locator(".strip-week")).to_have_count(WEEKS)
    expect(on.page.get_by_role("heading", name=on.say("suggestions"))).to_be_visible()
    expect(on.page.get_by_text(on.say("suggestions-decide"))).to_be_visible()
    expect(on.page.locator(".suggestions > li").first).to_be_visible()


# ------------------------------------------------------------------------------ on the phone

NEXT_WEEK = IsoWeek.of(oslo_date(system_clock())).next()

KEPT = unsealed("answers", "all => Object.keys(all.news?.data ?? {})")
"""The weeks that the phone remembers having shown."""


def wait_for_next_week(on: Phone) -> None:
    """Wait until the phone has shown next week, the only one beside this that it looks after."""
    days = asked(on.page, LESSONS, week=str(NEXT_WEEK))["week"]["days"]
    if not any(day["occurrences"] for day in days):
        pytest.skip("there are no lessons next week that could change")
    eventually(lambda: str(NEXT_WEEK) in on.page.evaluate(KEPT))


LESSONS = "query ($week: String!) { week(week: $week) { days { occurrences { id } } } }"


def test_a_changed_lesson_is_marked_in_words_until_it_has_been_on_screen(
    new_phone: Callable[..., Phone],
) -> None:
    on = new_phone("Oksana", "nb")
    wait_for_next_week(on)

    moved: dict[str, Any] = {}
    on.page.context.route(re.compile("/graphql"), lambda route: move_a_lesson(route, moved))
    on.page.clock.install()
    on.page.reload()
    on.settle()
    # Told at once, on the first screen; it leads to the week.
    # The test answers only while the browser is asked something.
    eventually(lambda: bool(on.page.evaluate("1")) and bool(moved))
    mark = on.page.locator(f'[data-news="{moved["id"]}"]')
    expect(on.page.locator("a.card").filter(has=mark)).to_be_visible()
    said = on.say(
        "news-said-changed",
        activity=on.word("activity", moved["kind"]),
        day=on.say.day(date.fromisoformat(moved["date"])).split()[0],
        instead=on.say("news-instead", now="Rom 12", was="Rom 4"),
    )
    on.page.goto(f"/#/week/{NEXT_WEEK}")
    on.settle()
    expect(mark).to_be_visible()
    shown = plain(mark.inner_text()).replace("\u200e", "")  # which keeps the direction of a list
    assert shown == f"{plain(on.say('news-changed'))} {plain(said)}"

    look_at(mark)
    on.open("today")
    on.page.goto(f"/#/week/{NEXT_WEEK}")
    on.settle()
    expect(on.text("change-moved")).to_be_visible()
    expect(mark).to_have_count(0)


IN_SIGHT = "mark => new Promise(told => new IntersectionObserver(() => told()).observe(mark))"


def look_at(mark: Locator) -> None:
    """See a mark for a glance: once the browser has told that it is in sight, the clock goes on."""
    mark.evaluate(IN_SIGHT)
    mark.page.clock.run_for(2_000)


def answer_next_week(route: Route, change: Callable[[list[dict[str, Any]]], None]) -> None:
    """Answer as the server does, but next week's days as somebody has just changed them.

    A connection may have rested for as long as the server lets one, and end as it is used again: what a
    browser repeats by itself, who stands between does, too.
    """
    headers = {name: value for name, value in route.request.headers.items() if name != "if-none-match"}
    answer = route.fetch(headers=headers, max_retries=3)
    body = answer.json() or {}
    week = (body.get("data") or {}).get("week")
    if not week or week["week"] != str(NEXT_WEEK):
        route.fulfill(response=answer)
        return
    change(week["days"])
    route.fulfill(response=answer, json=body)


def move_a_lesson(route: Route, moved: dict[str, Any]) -> None:
    """Answer as the server does once somebody has moved next week's first lesson to another room."""

    def move(days: list[dict[str, Any]]) -> None:
        lesson = next(each for day in days for each in day["occurrences"])
        unchanged = dict.fromkeys(("reason", "wasDate", "wasStarts", "wasEnds", "wasTeacher"))
        lesson |= {"place": "Rom 12", "change": {**unchanged, "kind": "MOVED", "wasPlace": "Rom 4"}}
        moved.update(lesson)

    answer_next_week(route, move)


def test_a_lesson_that_is_gone_is_told_though_no_line_is_left_of_it(new_phone: Callable[..., Phone]) -> None:
    on = new_phone("Oksana", "nb")
    wait_for_next_week(on)

    gone: dict[str, Any] = {}
    on.page.context.route(re.compile("/graphql"), lambda route: take_a_kind_away(route, gone))
    on.page.clock.install()
    on.page.reload()
    on.settle()
    eventually(lambda: bool(on.page.evaluate("1")) and bool(gone))
    day = on.say.day(date.fromisoformat(gone["date"])).split()[0]
    said = on.say("news-said-cancelled", activity=on.word("activity", gone["kind"]), day=day)
    mark = on.page.locator(f'a.card [data-news="{gone["id"]}"]')
    expect(mark).to_be_visible()
    assert plain(mark.inner_text()) == f"{plain(on.say('news-changed'))} {plain(said)}"

    mark.scroll_into_view_if_needed()
    look_at(mark)
    on.open("week")
    on.open("today")
    expect(mark).to_have_count(0)


def take_a_kind_away(route: Route, gone: dict[str, Any]) -> None:
    """Answer as the server does once the lessons of one kind on next week's first day have ended."""

    def take_away(days: list[dict[str, Any]]) -> None:
        day = next(each for each in days if each["occurrences"])
        first = day["occurrences"][0]
        day["occurrences"] = [each for each in day["occurrences"] if each["kind"] != first["kind"]]
        gone.update(first)

    answer_next_week(route, take_away)
