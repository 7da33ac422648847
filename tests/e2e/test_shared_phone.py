"""A phone that is shared, lost or looked at by others: what its browser keeps tells nobody anything."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.e2e.browser import PHONE
from tests.e2e.gathering import Gathering
from tests.e2e.graph import asked
from tests.e2e.office import eventually
from tests.e2e.phone import Phone
from tests.e2e.planned import OWN_GOAL, REASONS, Planning, newcomer
from tests.e2e.pocket import Pocket
from tests.e2e.sealed import unsealed
from tests.e2e.test_offline import everything_kept, wait_until_kept

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import BrowserContext, Page, Playwright

    from tests.e2e.desk import Desk
    from tests.e2e.office import Office

NAME, FAMILY = "Zohal", "Markvik"
WORDS = "Jeg vil snakke om bakeriet."
MARKERS = (NAME, FAMILY, OWN_GOAL, REASONS, WORDS, "Møterom 2", "Berit Solheim", "APPOINTMENT")
"""Who it is, what they aim at and were told, what they wrote, where they are to be, who helps them; and why
they were away, by a code that the app's own files have too, so that it is looked for in what is theirs."""
OF_THE_APP = ("APPOINTMENT",)
CONTROL = "Kontrollmerke"
"""Written without a seal, so that whoever searches the disk finds at least this."""


def test_nobody_who_takes_all_that_a_browser_keeps_reads_anything(
    playwright: Playwright, office: Office, desk: Callable[..., Desk]
) -> None:
    adviser = desk("Berit")
    person = newcomer(adviser, NAME, FAMILY, 1987)
    Planning(adviser.page, person).decide()
    held = Gathering(adviser.page, person)
    held.plan()
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        pocket = Pocket(playwright, Path(folder), office.address)
        on = Phone(pocket.open(), "nb")
        on.enrol(_code(adviser.page, person), office.pin)
        _use(on, held)
        had = "".join(on.page.evaluate(unsealed(each, "JSON.stringify")) for each in ("answers", "outbox"))
        assert [each for each in MARKERS if each not in had] == [], "the phone never had it"

        on.open("me")
        on.button("me-lock").click()
        expect(on.heading).to_have_text(on.say("pin-enter"))
        on.come_online()
        assert _read_in(on.page) == []
        on.page.evaluate(_WRITE_OPENLY, CONTROL)
        pocket.close()
        assert _on_disk(Path(folder), CONTROL), "the search finds nothing at all"
        assert _readable_on(Path(folder)) == []

        on = Phone(pocket.open(), "nb")
        on.page.goto("/")
        expect(on.heading).to_have_text(on.say("pin-enter"))
        on.type_pin(office.pin)
        expect(on.text("today-hello", name=NAME)).to_be_visible()
        on.open("plan")
        on.open("me")
        on.button("me-sign-out").click()
        on.button("me-sign-out-yes").click()
        expect(on.heading).to_have_text(on.say("language-choose"))
        eventually(lambda: on.page.evaluate("async () => await indexedDB.databases()") == [])
        _expect_a_strangers_phone(on)
        pocket.close()
        assert _readable_on(Path(folder)) == []

        on = Phone(pocket.open(), "nb")
        on.enrol(office.code("Amina"), office.pin)
        _see_nothing_of_the_former(on)
        pocket.close()


def _code(page: Page, person: str) -> str:
    document = """mutation ($participantId: ID!) {
      issueEnrolmentCode(participantId: $participantId) { code }
    }"""
    code: str = asked(page, document, participantId=person)["issueEnrolmentCode"]["code"]
    return code


def _use(on: Phone, held: Gathering) -> None:
    """Look at every screen, and tell something."""
    on.settle()
    wait_until_kept(on.page)
    for screen in ("week", "hours", "plan", "me"):
        on.open(screen)
    for address in ("plan/agreed", "me/about", "me/money", "messages", "meeting"):
        on.page.goto(f"/#/{address}")
        on.settle()
    on.page.goto(f"/#/meeting/prepare-{held.id}")
    on.page.get_by_label(on.say("meeting-words")).fill(WORDS)
    on.button("meeting-keep").click()
    expect(on.button("meeting-keep")).to_have_count(0)
    # It comes back with the next answer.
    on.page.reload()
    expect(on.page.get_by_label(on.say("meeting-words"))).to_have_value(WORDS)
    expect(on.page).to_have_title("Stegvis")
    eventually(lambda: WORDS in on.page.evaluate(unsealed("answers", "JSON.stringify")))
    on.page.goto("/#/absence")
    on.settle()
    on.go_offline()
    on.page.get_by_role("link", name=on.say("away-kind-appointment"), exact=True).click()
    on.button("away-send").click()
    expect(on.text("away-state-kept")).to_be_visible()


def _expect_a_strangers_phone(on: Phone) -> None:
    """In storage, behind the back button, and without network."""
    assert _read_in(on.page) == []
    assert on.page.evaluate("() => [Object.keys(localStorage), Object.keys(sessionStorage)]") == [[], []]
    assert on.page.context.cookies() == []
    for _ in range(2):
        on.page.go_back()
        expect(on.heading).to_have_text(on.say("language-choose"))
        _expect_no_marker(on.page)
    on.go_offline()
    for address in ("", "#/plan", "#/meeting", "#/week"):
        on.page.goto(f"/{address}")
        on.page.reload()
        expect(on.heading).to_have_text(on.say("language-choose"))
        _expect_no_marker(on.page)
    on.come_online()


def _see_nothing_of_the_former(on: Phone) -> None:
    on.settle()
    for screen in ("today", "week", "hours", "plan", "me"):
        on.open(screen)
        _expect_no_marker(on.page, besides="Berit Solheim")
    for address in ("messages", "meeting", "absence", "me/about"):
        on.page.goto(f"/#/{address}")
        on.settle()
        _expect_no_marker(on.page, besides="Berit Solheim")


def _expect_no_marker(page: Page, besides: str = "") -> None:
    text = page.locator("body").inner_text()
    assert [each for each in MARKERS if each in text and each != besides] == []


def _read_in(page: Page) -> list[str]:
    """The markers that a page reads in what the browser keeps, besides the app's own words in its files."""
    dumped = everything_kept(page)
    own = page.evaluate(_IN_DATABASES)
    return [each for each in MARKERS if each in (own if each in OF_THE_APP else dumped)]


def _readable_on(folder: Path) -> list[tuple[str, list[str]]]:
    """The markers that lie in a profile, and where."""
    found = [(each, _on_disk(folder, each)) for each in MARKERS if each not in OF_THE_APP]
    return [(marker, files) for marker, files in found if files]


def _on_disk(folder: Path, text: str) -> list[str]:
    """The files of a profile in which a text lies, by letters of one byte, of two, or of UTF-8."""
    wanted = {text.encode(each) for each in ("utf-8", "utf-16-le", "latin-1")}
    files = [each for each in folder.rglob("*") if each.is_file() and not each.is_symlink()]
    return [str(each) for each in files if any(one in each.read_bytes() for one in wanted)]


_WRITE_OPENLY = """async text => {
  const asked = request => new Promise(done => { request.onsuccess = () => done(request.result) })
  const database = await asked(indexedDB.open('stegvis'))
  const written = database.transaction('drafts', 'readwrite', { durability: 'strict' })
  written.objectStore('drafts').put({ content: text }, 'control')
  await new Promise(done => { written.oncomplete = done })
  database.close()
}"""

_IN_DATABASES = """async () => {
  const asked = request => new Promise(done => { request.onsuccess = () => done(request.result) })
  const letters = value => value instanceof ArrayBuffer || ArrayBuffer.isView(value)
    ? new TextDecoder('latin1').decode(value) : value && typeof value === 'object'
    ? Object.entries(value).map(([key, part]) => key + letters(part)).join(' ') : String(value)
  const found = [letters({ ...localStorage }), letters({ ...sessionStorage })]
  for (const { name } of await indexedDB.databases()) {
    const database = await asked(indexedDB.open(name))
    for (const place of database.objectStoreNames) {
      const store = database.transaction(place).objectStore(place)
      found.push(letters(await asked(store.getAllKeys())))
      found.push(letters(await asked(database.transaction(place).objectStore(place).getAll())))
    }
    database.close()
  }
  return found.join('\\n')
}"""


# ------------------------------------------------------------------------------ revoked, and silent


def test_a_phone_that_was_revoked_forgets_all_at_its_next_word_and_says_what_was_lost(
    new_phone: Callable[..., Phone],
) -> None:
    on = new_phone("Selam", "nb")
    wait_until_kept(on.page)
    on.go_offline()
    on.page.goto("/#/absence")
    on.page.get_by_role("link", name=on.say("away-kind-ill"), exact=True).click()
    on.button("away-send").click()
    expect(on.text("away-state-kept")).to_be_visible()
    on.open("me")
    on.button("me-lock").click()
    _revoke(on.page)
    # It is locked, and nobody types anything.
    on.come_online()
    expect(on.page.get_by_role("dialog")).to_contain_text(on.say("outbox-lost-help"))
    on.button("outbox-lost-read").click()
    expect(on.page.get_by_role("alert")).to_have_text(on.say("refused-accounts-unknown-device"))
    assert "Selam" not in everything_kept(on.page)
    eventually(lambda: on.page.evaluate("async () => await indexedDB.databases()") == [])


def _revoke(page: Page) -> None:
    """The office gives the phone up; here by whoever holds the same token, in another browser."""
    tokens = {each["name"]: each["value"] for each in page.context.cookies() if "device" in each["name"]}
    assert tokens
    assert page.context.browser
    other = page.context.browser.new_context()
    answer = other.request.post(
        page.url.split("#")[0] + "graphql",
        headers={"X-Stegvis": "1", "Cookie": "; ".join(f"{name}={it}" for name, it in tokens.items())},
        data={"query": "mutation { signOut }"},
    )
    assert answer.json() == {"data": {"signOut": True}}
    other.close()


def test_what_was_read_dies_of_three_silent_days_and_what_was_told_does_not(
    new_phone: Callable[..., Phone], office: Office
) -> None:
    on = new_phone("Selam", "nb")
    wait_until_kept(on.page)
    on.go_offline()
    on.page.goto("/#/absence")
    on.page.get_by_role("link", name=on.say("away-kind-ill"), exact=True).click()
    on.button("away-send").click()
    expect(on.text("away-state-kept")).to_be_visible()
    on.page.evaluate("hours => localStorage.setItem('stegvis.answered', Date.now() - hours * 3_600_000)", 73)
    on.page.reload()
    expect(on.heading).to_have_text(on.say("pin-enter"))
    on.type_pin(office.pin)
    expect(on.page.get_by_role("alert")).to_have_text(on.say("pin-offline"))
    on.come_online()
    on.type_pin(office.pin)
    expect(on.text("away-state-received").or_(on.text("away-state-kept")).first).to_be_visible()
    eventually(lambda: on.page.evaluate(_UNSENT) == 0)


_UNSENT = """async () => {
  const asked = request => new Promise(done => { request.onsuccess = () => done(request.result) })
  const database = await asked(indexedDB.open('stegvis'))
  const all = await asked(database.transaction('outbox').objectStore('outbox').getAll())
  database.close()
  return all.filter(({ state }) => state === 'waiting').length
}"""


# ------------------------------------------------------------------------------ somebody comes


def test_one_tap_or_three_escapes_lead_away_and_the_way_back_does_not_lead_here(
    new_context: Callable[..., BrowserContext], office: Office
) -> None:
    context = new_context(base_url=office.address, viewport=PHONE)
    context.route("https://www.yr.no/", lambda route: route.fulfill(body="<title>Yr</title>Regn"))
    on = Phone(context.new_page(), "nb")
    on.enrol(office.code("Farid"), office.pin)
    away = on.page.get_by_role("link", name=on.say("hide"), exact=True)
    for by_keys in (False, True):
        for screen in ("week", "plan"):
            on.open(screen)
        expect(away).to_be_visible()
        if by_keys:
            for _ in range(3):
                on.page.keyboard.press("Escape")
        else:
            away.click()
        expect(on.page).to_have_url("https://www.yr.no/")
        on.page.go_back()
        assert not on.page.url.startswith(office.address)
        on.page.goto("/")
        expect(on.heading).to_have_text(on.say("pin-enter"))
        on.type_pin(office.pin)
        expect(on.tab("today")).to_be_visible()


def test_whoever_looks_over_all_open_apps_sees_nothing(phone: Callable[..., Phone]) -> None:
    on = phone("Amina", "nb")
    expect(on.page.get_by_role("link", name=on.say("hide"), exact=True)).to_be_visible()
    on.page.evaluate(_PUT_AWAY, "hidden")
    expect(on.heading).to_be_hidden()
    on.page.evaluate(_PUT_AWAY, "visible")
    expect(on.heading).to_be_visible()
    expect(on.page).to_have_title("Stegvis")


def test_an_app_that_locks_while_it_is_away_is_found_at_its_pin(
    new_phone: Callable[..., Phone], office: Office
) -> None:
    on = new_phone("Farid", "nb")
    on.page.evaluate(_PUT_AWAY, "hidden")
    expect(on.heading).to_be_hidden()
    on.page.evaluate(_GROW_IDLE)
    expect(on.heading).to_have_text(on.say("pin-enter"))
    expect(on.heading).to_be_visible()
    on.page.evaluate(_PUT_AWAY, "visible")
    on.type_pin(office.pin)
    expect(on.tab("today")).to_be_visible()


_GROW_IDLE = """() => {
  localStorage.removeItem('stegvis.touched')
  dispatchEvent(new Event('storage'))
}"""


_PUT_AWAY = """state => {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
  document.dispatchEvent(new Event('visibilitychange'))
}"""
