"""What somebody else changes stands on an open screen within two seconds, and moves nothing else there."""

from __future__ import annotations

import asyncio
import re
from concurrent.futures import ThreadPoolExecutor
from time import monotonic
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from stegvis.kit import db
from stegvis.kit.embedded_postgres import connect_or_start
from stegvis.kit.revisions import Scope, ScopeKind, touch
from tests.promises import expect_kept

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Page

    from tests.e2e.desk import Desk
    from tests.e2e.office import Office
    from tests.e2e.phone import Phone

WITHIN = 2.0


def rename(office: Office, name: str, new: str) -> float:
    """Do as an action of another process does: change somebody's given name; return when it is done."""

    async def change() -> None:
        with connect_or_start(office.data_dir) as server:
            async with db.connected(server.dsn(db.WEB_ROLE), pool_size=1):
                async with db.front_door() as tx:
                    offices = [row["id"] for row in await tx.rows("SELECT id FROM municipality")]
                for each in offices:
                    async with db.write(each) as tx:
                        found = await tx.value(
                            "UPDATE participant SET given_name = $2 WHERE given_name = $1 RETURNING id",
                            name,
                            new,
                        )
                        if found:
                            await touch(tx, each, [Scope(ScopeKind.PARTICIPANT, found)])

    with ThreadPoolExecutor(1) as other:  # Playwright has this thread's event loop
        other.submit(asyncio.run, change()).result()
    return monotonic()


def listening(page: Page, stream: str = "/live") -> None:
    """Load the page anew, until its stream is open: whatever changes from now on is heard."""
    with page.expect_response(lambda response: stream in response.url and response.ok):
        page.reload()


NEW_NAMES = ("Saba", "Senait", "Simret")
"""Names by which nobody else is known."""


@pytest.fixture
def renamed(office: Office) -> Iterator[Callable[[str], float]]:
    """Selam, under another name until the test is over.

    Yields:
        what gives it; when that was done.
    """
    names = ["Selam"]

    def give(new: str) -> float:
        names.append(new)
        return rename(office, names[-2], new)

    yield give
    give("Selam")


def test_a_change_in_the_office_stands_on_an_open_phone_within_two_seconds(
    phone: Callable[..., Phone], renamed: Callable[[str], float], capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = phone("Selam", "ti"), phone("Selam", "nb")
    for on in (first, second):
        expect(on.text("today-hello", name="Selam")).to_be_visible()
        listening(on.page)
        on.page.evaluate("() => { globalThis.mark = 'not reloaded' }")
    took = []
    for name in NEW_NAMES:
        done = renamed(name)
        for on in (first, second):
            expect(on.text("today-hello", name=name)).to_be_visible()
        took.append(monotonic() - done)
    expect_kept("from the change to both phones' screens", took, WITHIN, capsys)
    assert first.page.evaluate("() => globalThis.mark") == "not reloaded"


def test_a_phone_that_had_no_network_catches_up_by_itself(
    phone: Callable[..., Phone], renamed: Callable[[str], float]
) -> None:
    on = phone("Selam", "nb")
    listening(on.page)
    on.go_offline()
    renamed("Saba")
    expect(on.text("today-hello", name="Selam")).to_be_visible()
    on.come_online()
    expect(on.text("today-hello", name="Saba")).to_be_visible()


def test_an_advisers_open_case_changes_without_losing_focus_or_place(
    desk: Callable[..., Desk], renamed: Callable[[str], float], capsys: pytest.CaptureFixture[str]
) -> None:
    at = desk("Berit")
    at.search("Selam")
    at.page.get_by_role("link", name=re.compile("^Selam ")).first.click()
    expect(at.heading).to_have_text(re.compile("^Selam "))
    at.settle()
    listening(at.page, "/live?participant=")
    expect(at.heading).to_have_text(re.compile("^Selam "))
    at.settle()
    at.page.evaluate(
        """() => {
          scrollTo(0, 300)
          document.querySelector('main a, main button').focus({ preventScroll: true })
        }"""
    )
    place = at.page.evaluate("() => [scrollY, document.activeElement.outerHTML]")
    took = []
    for name in NEW_NAMES:
        done = renamed(name)
        expect(at.heading).to_have_text(re.compile(f"^{name} "))
        took.append(monotonic() - done)
        assert at.page.evaluate("() => [scrollY, document.activeElement.outerHTML]") == place
    expect_kept("from the change to the adviser's screen", took, WITHIN, capsys)


def test_a_locked_phone_listens_no_longer(new_phone: Callable[..., Phone]) -> None:
    on = new_phone("Oksana", "uk")
    listening(on.page)
    on.page.goto("/#/me")
    on.settle()
    with on.page.expect_event("requestfailed", lambda request: request.url.endswith("/live")):
        on.button("me-lock").click()
