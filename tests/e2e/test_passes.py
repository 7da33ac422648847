"""Registers lent out to a practice host by a link, and to a room for the day; neither has an account."""

from __future__ import annotations

from dataclasses import dataclass
from multiprocessing import get_context
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from stegvis.kit.embedded_postgres import EmbeddedPostgres
from tests.e2e.browser import LAPTOP
from tests.e2e.desk import Desk
from tests.e2e.lent import (
    ADVISER,
    ELSEWHERE,
    HOST,
    PASSWORD,
    PRACTISING,
    TEACHER,
    LendingOffice,
    lending_office,
)
from tests.e2e.screens import expect_nothing
from tests.e2e.test_accessibility import found_on
from tests.e2e.test_layout import faults_on
from tests.e2e.words import Words
from tests.web_server import web_server

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Locator, Page

    from tests.e2e.conftest import Browse


@dataclass
class Stage:
    """Where the office is, and who is in it."""

    address: str
    made: LendingOffice


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    """An office of its own, made in a process of its own: the browser's loop runs in this one.

    Yields:
        the office, serving.
    """
    with EmbeddedPostgres.temporary() as server, get_context("spawn").Pool(1) as pool:
        made = pool.apply(lending_office, [server.dsn()])
        with web_server(server.dsn()) as address:
            yield Stage(address, made)


def at_the_desk(browse: Browse, stage: Stage, email: str = ADVISER) -> Desk:
    on = Desk(browse(viewport=LAPTOP, base_url=stage.address))
    on.sign_in(email, PASSWORD)
    return on


def links_of(on: Desk, stage: Stage) -> Locator:
    """The links of one participant's hosts, on the page of the people around."""
    on.page.goto(f"/#/participants/{stage.made.amina}/people")
    on.settle()
    return on.page.locator("section").filter(
        has=on.page.get_by_role("heading", name=on.say("host-links"), exact=True)
    )


def make_link(on: Desk, stage: Stage) -> str:
    """Make a link to the host, and return the path of its address."""
    card = links_of(on, stage)
    card.get_by_role("button", name=on.say("host-link-make"), exact=True).click()
    for name in PRACTISING:
        expect(card.get_by_role("checkbox", name=name)).to_be_checked()
    expect(card.get_by_role("checkbox", name=ELSEWHERE)).to_have_count(0)
    expect(card.get_by_role("radio").nth(1)).to_be_checked()  # thirty days
    card.get_by_role("button", name=on.say("host-link-make-now")).click()
    address = card.get_by_label(on.say("host-link-address")).input_value()
    return f"/#{address.partition('/#')[2]}"


def hosts_page(browse: Browse, stage: Stage, path: str) -> Desk:
    """The link, opened on a phone that is signed in nowhere."""
    on = Desk(browse(base_url=stage.address))
    on.page.goto(path)
    expect(on.heading).to_have_text(on.say("lent-title"))
    return on


def trainee(page: Page, name: str) -> Locator:
    return page.locator(".lent-trainee").filter(has=page.get_by_role("heading", name=name))


def test_a_host_confirms_two_weeks_by_a_link(browse: Browse, stage: Stage) -> None:
    desk = at_the_desk(browse, stage)
    path = make_link(desk, stage)
    on = hosts_page(browse, stage, path)
    expect(on.page.locator(".lent-trainee h2")).to_have_text(list(PRACTISING))
    assert on.page.url.endswith("/#/with")  # the token is neither in the address nor in the history
    amina, olga = (trainee(on.page, name) for name in PRACTISING)

    # One day at a time: away for a part of one, and not there on another.
    day = amina.locator(".lent-day").filter(has=on.page.locator(".lent-answers")).first
    day.get_by_role("button", name=on.say("lent-late")).click()
    on.page.get_by_label(on.say("lent-part-hours")).fill("9")
    on.button("lent-save").click()
    expect(on.page.get_by_role("alert")).to_have_text(on.say("lent-answer-attendance-bad-late-minutes"))
    on.page.get_by_label(on.say("lent-part-hours")).fill("1")
    on.page.get_by_label(on.say("lent-part-minutes")).fill("30")
    on.button("lent-save").click()
    expect(amina.locator(".lent-day[data-mark=LATE]")).to_contain_text("1")
    day = amina.locator(".lent-day").filter(has=on.page.locator(".lent-answers")).first
    day.get_by_role("button", name=on.say("lent-absent")).click()
    expect(amina.locator(".lent-day[data-mark=ABSENT]")).to_have_count(1)

    # And all that is left at once; Amina's answers stay.
    amina.locator("button.wide").click()
    expect(amina.get_by_text(on.say("lent-all-answered"))).to_be_visible()
    expect(amina.locator(".lent-day[data-mark=ABSENT]")).to_have_count(1)
    expect(olga.locator(".lent-day[data-mark]")).to_have_count(0)

    # What one has said oneself can be corrected.
    absent = amina.locator(".lent-day[data-mark=ABSENT]")
    absent.get_by_role("button", name=on.say("lent-change")).click()
    absent.get_by_role("button", name=on.say("lent-present")).click()
    expect(amina.locator(".lent-day[data-mark=ABSENT]")).to_have_count(0)

    on.page.reload()
    expect(amina.get_by_text(on.say("lent-all-answered"))).to_be_visible()
    on.page.get_by_role("combobox").select_option("en")
    expect(on.heading).to_have_text("Hours of practice")

    # Taken back, it opens nothing any more, and nothing of it is left on screen.
    card = links_of(desk, stage)
    card.get_by_role("button", name=desk.say("host-link-revoke")).first.click()
    expect(card.get_by_text(desk.say("host-links-none"))).to_be_visible()
    on.page.reload()
    # In the language that was chosen.
    expect(on.page.get_by_text(Words("en")("refused-attendance-pass-over"))).to_be_visible()
    expect(on.page.locator(".lent-trainee")).to_have_count(0)


def test_what_the_link_shows_fits_any_phone_and_axe_finds_nothing(browse: Browse, stage: Stage) -> None:
    path = make_link(at_the_desk(browse, stage), stage)
    on = hosts_page(browse, stage, path)

    def screens() -> Iterator[str]:
        on.page.reload()
        expect(on.page.locator(".lent-trainee")).to_have_count(2)
        yield "host"
        on.page.locator(".lent-answer[data-mark=LATE]").first.click()
        expect(on.page.get_by_label(on.say("lent-part-hours"))).to_be_visible()
        yield "away"

    expect_nothing(found_on(on.page, screens()))
    for width in (1280, 360, 320):
        expect_nothing(faults_on(on.page, screens(), (width,), smallest_target=24))


def test_a_link_that_never_was_reads_as_one_that_is_over(browse: Browse, stage: Stage) -> None:
    on = Desk(browse(base_url=stage.address))
    for path in ("/#/with", "/#/with/nonsense"):
        on.page.goto(path)
        on.page.reload()
        expect(on.heading).to_have_text(on.say("lent-over"))
        expect(on.page.get_by_text(on.say("refused-attendance-pass-over"))).to_be_visible()


def test_the_page_of_the_links_fits_and_axe_finds_nothing(browse: Browse, stage: Stage) -> None:
    on = at_the_desk(browse, stage)

    def screens() -> Iterator[str]:
        card = links_of(on, stage)
        on.page.reload()
        card.get_by_role("button", name=on.say("host-link-make"), exact=True).click()
        yield "make"
        card.get_by_role("button", name=on.say("host-link-make-now")).click()
        expect(card.get_by_label(on.say("host-link-address"))).to_be_visible()
        expect(card.get_by_text(on.say("host-link-for", name=HOST)).first).to_be_visible()
        yield "made"

    expect_nothing(found_on(on.page, screens()))
    expect_nothing(faults_on(on.page, screens(), (1280, 360), smallest_target=24))


# ------------------------------------------------------------------------------ a room, for a day


def room(browse: Browse, stage: Stage) -> Desk:
    """A teacher's device, left to the room."""
    on = at_the_desk_of_a_teacher(browse, stage)
    on.page.goto("/#/register")
    lesson = on.page.get_by_role("link", name=on.say("roll-call"))
    lesson.or_(on.page.locator("a.roll-lesson")).first.click()
    on.page.get_by_role("link", name=on.say("roll-lend")).click()
    expect(on.heading).to_have_text(on.say("room-lend"))
    on.button("room-lend-now").click()
    expect(on.page.get_by_text(on.say("room-help"))).to_be_visible()
    return on


def at_the_desk_of_a_teacher(browse: Browse, stage: Stage) -> Desk:
    on = Desk(browse(viewport=LAPTOP, base_url=stage.address))
    on.page.goto("/#/staff")
    on.fill_in(TEACHER, PASSWORD)
    expect(on.heading).to_have_text(on.say("roll-title"))
    return on


def marked(page: Page, mark: str) -> Locator:
    return page.locator(f".roll-row[data-mark={mark}]")


def test_a_room_is_signed_in_for_the_day_and_shows_its_class_alone(browse: Browse, stage: Stage) -> None:
    on = room(browse, stage)
    expect(on.page.locator(".roll-row")).to_have_count(4)
    assert on.page.url.endswith("/#/with")
    # Whoever left it is signed out of it, and there is no way from here to anything else.
    assert [each["name"] for each in on.page.context.cookies() if each["value"]] == []
    expect(on.page.get_by_role("link")).to_have_count(0)

    on.button("roll-all-present").click()
    expect(marked(on.page, "PRESENT")).to_have_count(4)
    on.page.locator(".roll-row").first.get_by_role("button", name=on.say("roll-absent")).click()
    expect(marked(on.page, "ABSENT")).to_have_count(1)
    # Nothing is kept on a device that is lent: what a reload finds is what the server has.
    expect(on.page.get_by_text(on.say("roll-unsent-one"), exact=True)).to_have_count(0)
    on.page.reload()
    expect(marked(on.page, "ABSENT")).to_have_count(1)
    expect(marked(on.page, "PRESENT")).to_have_count(3)

    # Without network it waits on the page, and is sent when the network is back.
    on.page.context.set_offline(True)
    on.page.locator(".roll-row").first.get_by_role("button", name=on.say("roll-present")).click()
    expect(on.page.get_by_text(on.say("roll-unsent-one"), exact=True)).to_be_visible()
    expect(on.button("room-end")).to_be_disabled()
    on.page.context.set_offline(False)
    expect(on.page.get_by_text(on.say("roll-unsent-one"), exact=True)).to_have_count(0)
    expect(marked(on.page, "PRESENT")).to_have_count(4)

    # Nobody answers, and no network says that it is back: the way to send it stands there; it sends itself.
    on.page.context.route("**/graphql", lambda route: route.abort())
    on.page.locator(".roll-row").first.get_by_role("button", name=on.say("roll-absent")).click()
    expect(on.page.get_by_role("button", name=on.say("roll-send-now"))).to_be_visible()
    on.page.context.unroute_all(behavior="ignoreErrors")
    expect(on.page.get_by_role("button", name=on.say("roll-send-now"))).to_have_count(0)
    on.page.reload()
    expect(marked(on.page, "ABSENT")).to_have_count(1)

    # The teacher's own screen says through what it was recorded.
    eva = at_the_desk_of_a_teacher(browse, stage)
    lesson = eva.page.get_by_role("link", name=eva.say("roll-call"))
    lesson.or_(eva.page.locator("a.roll-lesson")).first.click()
    expect(eva.page.get_by_text(eva.say("roll-room")).first).to_be_visible()

    on.button("room-end").click()
    on.button("room-end-now").click()
    expect(on.page.get_by_label(on.say("staff-email"))).to_be_visible()
    on.page.goto("/#/with")
    expect(on.heading).to_have_text(on.say("lent-over"))


def test_the_next_day_a_room_reads_that_the_day_is_over(browse: Browse, stage: Stage) -> None:
    on = room(browse, stage)
    # The same day as seen from the next: the pass is not known any more.
    on.page.evaluate("localStorage.setItem('stegvis.pass', 'A'.repeat(64))")
    on.page.evaluate("sessionStorage.clear()")
    on.page.reload()
    expect(on.heading).to_have_text(on.say("room-over"))
    expect(on.page.locator(".roll-row")).to_have_count(0)
    on.button("staff-sign-in").click()
    expect(on.page.get_by_label(on.say("staff-email"))).to_be_visible()


def test_the_room_fits_any_device_and_axe_finds_nothing(browse: Browse, stage: Stage) -> None:
    on = room(browse, stage)

    def screens() -> Iterator[str]:
        expect(on.page.locator(".roll-row")).to_have_count(4)
        yield "room"

    expect_nothing(found_on(on.page, screens()))
    expect_nothing(faults_on(on.page, screens(), (1280, 360), smallest_target=24))
