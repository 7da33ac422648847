"""Without network: what was fetched can be read, with its age; and a phone that is given up keeps nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.e2e.office import eventually
from tests.e2e.phone import TABS
from tests.e2e.sealed import unsealed

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    from tests.e2e.office import Office
    from tests.e2e.phone import Phone

LONG_AGO = "2026-W02"


@pytest.mark.parametrize(("name", "language"), [("Amina", "ar"), ("Oksana", "uk")])
def test_an_opened_phone_still_shows_everything_and_says_since_when(
    phone: Callable[..., Phone], name: str, language: str
) -> None:
    on = phone(name, language)
    on.open("week")
    lessons = on.lessons()
    wait_until_kept(on.page)
    on.go_offline()
    on.page.reload()
    on.settle()
    assert on.lessons() == lessons
    for screen in TABS:
        on.open(screen)
        expect(on.text("offline")).to_be_visible()
        saved = re.escape(on.say("saved-today", time="TIME")).replace("TIME", r"\d\d:\d\d")
        expect(on.page.get_by_role("status").first).to_contain_text(re.compile(saved))
        expect(on.page.locator("#content")).not_to_contain_text(on.say("offline-empty"))
    on.open("today")
    expect(on.text("today-hello", name=name)).to_be_visible()


def test_a_week_that_was_never_fetched_says_so_and_comes_with_the_network(
    phone: Callable[..., Phone],
) -> None:
    on = phone("Amina", "nb")
    on.go_offline()
    on.page.goto(f"/#/week/{LONG_AGO}")
    expect(on.text("offline-empty")).to_be_visible()
    on.button("try-again").click()
    expect(on.text("offline-empty")).to_be_visible()
    on.come_online()
    expect(on.page.locator(".day")).not_to_have_count(0)
    expect(on.text("offline")).to_have_count(0)


def test_a_locked_phone_opens_by_pin_without_network(new_phone: Callable[..., Phone], office: Office) -> None:
    on = new_phone("Oksana", "uk")
    wait_until_kept(on.page)
    on.go_offline()
    on.open("me")
    on.button("me-lock").click()
    on.type_pin("802531")
    expect(on.page.get_by_role("alert")).to_be_visible()
    on.type_pin(office.pin)
    expect(on.heading).to_have_text(on.say("me"))
    on.open("today")
    expect(on.text("today-hello", name="Oksana")).to_be_visible()


def test_signing_out_leaves_nothing_on_the_phone(new_phone: Callable[..., Phone]) -> None:
    on = new_phone("Amina", "nb")
    wait_until_kept(on.page)
    on.open("plan")
    helper = on.page.locator(".helpers bdi").first.inner_text()
    on.open("week")
    place = on.page.locator(".lesson bdi").first.inner_text()
    markers = ["Amina", "Haddad", helper, place]
    before = str(on.page.evaluate(unsealed("answers", "JSON.stringify")))
    assert all(marker in before for marker in ["Amina", helper, place]), (
        "the phone kept what it was to forget"
    )
    assert [marker for marker in markers if marker in everything_kept(on.page)] == [], "it lay open"
    on.open("me")
    on.button("me-sign-out").click()
    on.button("me-sign-out-yes").click()
    expect(on.heading).to_have_text(on.say("language-choose"))
    after = everything_kept(on.page)
    assert [marker for marker in markers if marker in after] == []
    # The worker forgets by itself.
    eventually(lambda: on.page.evaluate("async () => await indexedDB.databases()") == [])
    assert on.page.evaluate("() => Object.keys(localStorage)") == []
    assert on.page.context.cookies() == []
    on.page.go_back()
    expect(on.heading).to_have_text(on.say("language-choose"))
    for marker in markers:
        expect(on.page.get_by_text(marker)).to_have_count(0)
    on.page.reload()
    expect(on.heading).to_have_text(on.say("language-choose"))


def wait_until_kept(page: Page) -> None:
    """Until the phone has two weeks, the hours, the plan, the home answer, and what late screens say."""
    eventually(lambda: bool(page.evaluate(_IS_KEPT)))


def everything_kept(page: Page) -> str:
    """All that the browser keeps for the app, as one text."""
    return str(page.evaluate(_EVERYTHING))


_IS_KEPT = """async () => {
  const asked = request => new Promise(done => { request.onsuccess = () => done(request.result) })
  const database = await asked(indexedDB.open('stegvis'))
  const count = await asked(database.transaction('answers').objectStore('answers').count())
  database.close()
  const files = []
  for (const name of await caches.keys()) files.push(...await (await caches.open(name)).keys())
  const late = ['myPlan', 'commitment', 'myMeeting']
  return count >= 5 && late.every(one => files.some(({ url }) => url.includes(`/${one}-`)))
}"""

_EVERYTHING = """async () => {
  const asked = request => new Promise(done => { request.onsuccess = () => done(request.result) })
  const found = [location.href, document.cookie, JSON.stringify(localStorage), JSON.stringify(sessionStorage)]
  for (const { name } of await indexedDB.databases()) {
    const database = await asked(indexedDB.open(name))
    for (const store of database.objectStoreNames) {
      found.push(JSON.stringify(await asked(database.transaction(store).objectStore(store).getAll())))
    }
    database.close()
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      found.push(request.url, await (await cache.match(request)).text())
    }
  }
  return found.join('\\n')
}"""
