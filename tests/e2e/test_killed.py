"""Whatever ends an office, it starts again with everything that was in it; and takes a new version in."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.e2e.office import Office, eventually, office_folder
from tests.e2e.phone import Phone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.e2e.conftest import Browse

DIST = Path(__file__).parents[2] / "pwa" / "dist"


@pytest.fixture(scope="module")
def fragile() -> Iterator[Office]:
    """An office of these tests' own, which serves a copy of the app.

    Yields:
        the office, serving.
    """
    with office_folder() as folder:
        shutil.copytree(_built(), folder / "dist")
        office = Office(folder, pwa_dir=folder / "dist").start()
        try:
            yield office
        finally:
            office.press_ctrl_c()
            eventually(lambda: not office.processes)


def _built() -> Path:
    given = Office(Path()).environment.get("STEGVIS_PWA_DIR")
    return Path(given) if given else DIST


@pytest.fixture
def enrolled(browse: Browse, fragile: Office) -> Phone:
    """A phone of this office."""
    on = Phone(browse(base_url=fragile.address), "nb")
    on.enrol(fragile.code("Amina"), fragile.pin)
    on.settle()
    return on


def test_two_offices_on_one_folder_are_one_too_many(fragile: Office) -> None:
    second = fragile.run("serve", PORT=str(fragile.port + 1))
    assert second.returncode == 1
    assert "is in use by another stegvis" in second.stderr
    assert "STEGVIS_DATA_DIR" in second.stderr
    assert "Traceback" not in second.stderr


def test_a_taken_port_is_named_with_a_way_out(fragile: Office) -> None:
    second = fragile.run("serve")
    assert second.returncode == 1
    assert f"port {fragile.port}" in second.stderr
    assert f"PORT={fragile.port + 1}" in second.stderr


def test_a_killed_server_takes_its_database_with_it_and_comes_back_whole(
    fragile: Office, enrolled: Phone
) -> None:
    on = enrolled
    on.open("week")
    lessons = on.lessons()
    fragile.kill()
    eventually(lambda: not fragile.processes)
    fragile.start()
    on.page.reload()
    on.settle()
    assert on.lessons() == lessons
    on.open("me")
    on.button("me-lock").click()
    on.type_pin(fragile.pin)
    expect(on.heading).to_have_text(on.say("me"))
    expect(on.text("offline")).to_have_count(0)


def test_a_server_that_is_still_ending_is_waited_for(fragile: Office, enrolled: Phone) -> None:
    fragile.kill()
    fragile.start()
    enrolled.open("plan")
    enrolled.page.reload()
    expect(enrolled.text("plan-end-goal")).to_be_visible()
    expect(enrolled.text("offline")).to_have_count(0)


def test_a_new_version_waits_until_nobody_looks(fragile: Office, enrolled: Phone) -> None:
    on = enrolled
    on.open("plan")
    on.wait_for_worker()
    versions = on.page.evaluate(_VERSIONS)
    publish(fragile, "brand-new-version")
    on.page.evaluate(_LOOK_FOR_UPDATE)
    assert on.page.evaluate(_VERSIONS) != versions, "the new one is there, beside the old"
    on.page.evaluate("() => { globalThis.mark = 'not reloaded' }")
    on.open("week")
    assert on.page.evaluate("() => globalThis.mark") == "not reloaded"
    with on.page.expect_navigation():
        on.page.evaluate(_PUT_AWAY)
    on.settle()
    expect(on.page.locator(".day")).not_to_have_count(0)
    assert on.page.evaluate(_VERSIONS) == ["shell-brand-new-version"]


def test_a_new_version_never_takes_a_half_typed_code(browse: Browse, fragile: Office) -> None:
    page = browse(base_url=fragile.address)
    on = Phone(page, "nb")
    page.goto("/")
    on.wait_for_worker()
    on.choose_language()
    on.code_field.fill("ABCD")
    publish(fragile, "another-version")
    page.evaluate(_LOOK_FOR_UPDATE)
    page.evaluate("() => { globalThis.mark = 'not reloaded' }")
    page.evaluate(_PUT_AWAY)
    expect(on.code_field).to_have_value("ABCD")
    on.code_field.fill("")
    assert page.evaluate("() => globalThis.mark") == "not reloaded"
    with page.expect_navigation():
        page.evaluate(_PUT_AWAY)


def publish(office: Office, version: str) -> None:
    """Serve another version of the app: the worker's own file differs by its version."""
    dist = office.folder / "dist"
    worker = dist / "sw.js"
    text = worker.read_text("utf-8")
    name = "shell-"
    start = text.index(name) + len(name)
    end = min(text.index(quote, start) for quote in "`'\"" if quote in text[start:])
    worker.write_text(text[:start] + version + text[end:], "utf-8")
    (dist / "sw.js.br").unlink(missing_ok=True)
    office.press_ctrl_c()
    office.start()


_VERSIONS = "async () => (await caches.keys()).sort()"

_LOOK_FOR_UPDATE = """async () => {
  const registration = await navigator.serviceWorker.ready
  const found = new Promise(done => registration.addEventListener('updatefound', done))
  await registration.update()
  if (!registration.installing && !registration.waiting) await found
  const fresh = registration.installing
  if (fresh) {
    await new Promise(done => fresh.addEventListener('statechange', done))
  }
}"""

_PUT_AWAY = """() => {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' })
  document.dispatchEvent(new Event('visibilitychange'))
}"""
"""What a phone tells the page when its screen goes dark; no command of the browser's protocol does it."""
