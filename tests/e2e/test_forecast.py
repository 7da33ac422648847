"""Weeks to come are seen before they happen; and a participant sees what has changed."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect

from stegvis.kit.clock import oslo_date, system_clock
from stegvis.kit.weeks import IsoWeek
from tests.e2e.office import eventually
from tests.e2e.words import plain

if TYPE_CHECKING:
    from playwright.sync_api import Route

    from tests.e2e.desk import Desk
    from tests.e2e.phone import Phone

WEEKS = 26
NARROW = {"width": 360, "height": 740}


def test_a_coordinator_sees_groups_by_weeks_below_target_and_why_down_to_a_member(
    desk: Callable[..., Desk],
) -> None:
    on = desk("Kari")
    on.page.get_by_role("link", name=on.say("nav-forecast"), exact=True).click()
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

KEPT = """async () => {
  const database = await new Promise(done => {
    const opening = indexedDB.open('stegvis')
    opening.onsuccess = () => done(opening.result)
  })
  const asking = database.transaction('answers').objectStore('answers').get('news')
  const kept = await new Promise(done => { asking.onsuccess = () => done(asking.result) })
  database.close()
  return Object.keys(kept?.data ?? {})
}"""
"""The weeks that the phone remembers having shown."""


def test_a_changed_lesson_is_marked_in_words_until_it_has_been_on_screen(
    new_phone: Callable[..., Phone],
) -> None:
    on = new_phone("Oksana", "nb")
    eventually(lambda: str(NEXT_WEEK) in on.page.evaluate(KEPT))

    moved: dict[str, Any] = {}
    on.page.context.route(re.compile("/graphql"), lambda route: move_a_lesson(route, moved))
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

    on.page.wait_for_timeout(2_000)  # so long it takes to have seen it
    on.open("today")
    on.page.goto(f"/#/week/{NEXT_WEEK}")
    on.settle()
    expect(on.text("change-moved")).to_be_visible()
    expect(mark).to_have_count(0)


def move_a_lesson(route: Route, moved: dict[str, Any]) -> None:
    """Answer as the server does once somebody has moved next week's first lesson to another room."""
    headers = {name: value for name, value in route.request.headers.items() if name != "if-none-match"}
    answer = route.fetch(headers=headers)
    week = ((answer.json() or {}).get("data") or {}).get("week")
    if not week or week["week"] != str(NEXT_WEEK):
        route.fulfill(response=answer)
        return
    body = answer.json()
    lesson = next(each for day in body["data"]["week"]["days"] for each in day["occurrences"])
    unchanged = dict.fromkeys(("reason", "wasDate", "wasStarts", "wasEnds", "wasTeacher"))
    lesson |= {"place": "Rom 12", "change": {**unchanged, "kind": "MOVED", "wasPlace": "Rom 4"}}
    moved.update(lesson)
    route.fulfill(response=answer, json=body)
