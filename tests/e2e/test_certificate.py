"""A certificate is issued, printed on one page in each language, and opened on its owner's phone."""

from __future__ import annotations

from dataclasses import dataclass
from multiprocessing import get_context
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from stegvis.kit.clock import oslo_date, system_clock
from stegvis.kit.embedded_postgres import EmbeddedPostgres
from tests.e2e.browser import LAPTOP
from tests.e2e.completed import PASSWORD, CompletedOffice, completed_office
from tests.e2e.desk import Desk
from tests.e2e.pdf import pages_of
from tests.e2e.phone import Phone
from tests.e2e.words import Words
from tests.web_server import web_server

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

    from tests.e2e.conftest import Browse

PIN = "271828"


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    """An office of its own, made in a process of its own: the browser's loop runs in this one.

    Yields:
        the office, serving.
    """
    with EmbeddedPostgres.temporary() as server, get_context("spawn").Pool(1) as pool:
        made = pool.apply(completed_office, [server.dsn()])
        with web_server(server.dsn()) as address:
            yield Stage(address, made)


@dataclass
class Stage:
    """Where the office is, and who is in it."""

    address: str
    made: CompletedOffice


def at_the_desk(browse: Browse, stage: Stage) -> Desk:
    on = Desk(browse(viewport=LAPTOP, base_url=stage.address))
    on.sign_in(stage.made.email, PASSWORD)
    return on


def printed(page: Page) -> list[str]:
    """What comes out of the printer, page by page."""
    return pages_of(page.pdf(prefer_css_page_size=True))


@pytest.mark.parametrize("language", ["ar", "ti"])
def test_a_certificate_is_one_page_in_norwegian_and_one_in_the_participants_language(
    browse: Browse, stage: Stage, language: str
) -> None:
    on = at_the_desk(browse, stage)
    on.page.goto(f"/#/participants/{stage.made.participants[language]}/certificate")
    expect(on.page.locator(".certificate")).to_have_count(2)
    on.button("certificates-issue").click()
    expect(on.button("certificate-print")).to_be_visible()
    second = on.page.locator(".certificate").nth(1)
    expect(second).to_have_attribute("lang", language)
    expect(second).to_have_attribute("dir", Words(language).direction)
    norwegian, own = printed(on.page)
    today = oslo_date(system_clock())
    for page in (norwegian, own):
        assert "SelamawitGebremeskel-Woldemariam" in page
        assert "Fjordvikkommune" in page
        assert "1994" in page
        assert str(today.year) in page
    assert "18.august2025–19.juni2026" in norwegian
    assert "Oversettelse" not in norwegian


def test_a_certificate_in_norwegian_alone_is_one_page(browse: Browse, stage: Stage) -> None:
    on = at_the_desk(browse, stage)
    on.page.goto(f"/#/participants/{stage.made.participants['nb']}/certificate")
    expect(on.page.locator(".certificate")).to_have_count(1)
    assert len(printed(on.page)) == 1


def test_its_owner_opens_it_on_the_phone(browse: Browse, stage: Stage) -> None:
    desk = at_the_desk(browse, stage)
    desk.page.goto(f"/#/participants/{stage.made.participants['ti']}/certificate")
    desk.settle()
    if desk.button("certificates-issue").is_visible():
        desk.button("certificates-issue").click()
        expect(desk.button("certificate-print")).to_be_visible()
    on = Phone(browse(base_url=stage.address), "ti")
    on.enrol(stage.made.code, PIN)
    on.page.goto("/#/me")
    on.page.get_by_role("link", name=on.say("certificate-mine")).click()
    expect(on.heading).to_have_text(on.say("certificate-mine"))
    expect(on.page.locator(".certificate")).to_have_count(2)
    assert len(printed(on.page)) == 2
