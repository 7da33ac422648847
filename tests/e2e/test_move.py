"""Somebody moves: Berit sends the case away, and Dina in the other municipality takes it in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.e2e.browser import LAPTOP
from tests.e2e.desk import Desk
from tests.e2e.office import Office, open_office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.e2e.conftest import Browse

NAME, FAMILY = "Amina", "Haddad"


@pytest.fixture(scope="module")
def left() -> Iterator[Office]:
    """An office of its own, since somebody leaves it.

    Yields:
        the office, serving.
    """
    with open_office() as office:
        yield office


def at_the_desk(browse: Browse, office: Office, name: str) -> Desk:
    on = Desk(browse(viewport=LAPTOP, base_url=office.address, accept_downloads=True))
    on.sign_in(office.email(name), office.password)
    on.settle()
    return on


def fill_in_the_first_step(on: Desk, number: str) -> None:
    on.page.get_by_label(on.say("move-to"), exact=False).fill(number)
    on.page.get_by_role("button", name=f"{on.say('move-informed-on')}: {on.say('date-today')}").click()
    on.page.get_by_text(on.say("told-interpreter"), exact=True).click()
    on.page.get_by_role("button", name=f"{on.say('move-ends-on')}: {on.say('date-today')}").click()


def test_a_case_goes_and_comes_in_one_file(browse: Browse, left: Office, tmp_path: Path) -> None:
    on = at_the_desk(browse, left, "Berit")
    on.open_case(f"{NAME} {FAMILY}")
    on.page.get_by_role("link", name=on.say("case-part-move")).click()
    on.say_why("demand")
    expect(on.heading).to_have_text(on.say("move"))

    # Nothing goes on before it is said who receives it, and that the person knows.
    on.button("move-next").click()
    expect(on.page.locator(".field-wrong")).to_have_count(4)
    fill_in_the_first_step(on, "9902")
    on.button("move-next").click()

    document = on.page.locator(".case-document")
    expect(document).to_contain_text(FAMILY)
    expect(document.locator("h2")).to_have_text(on.say("portable-title"))
    on.page.get_by_role("button", name="العربية").click()
    expect(document).to_have_attribute("dir", "rtl")
    on.button("move-next").click()

    on.button("move-end-do").click()
    expect(on.page.get_by_role("heading", name=on.say("move-done"))).to_be_focused()
    with on.page.expect_download() as downloading:
        on.page.get_by_role("link", name=on.say("move-download")).click()
    file = tmp_path / downloading.value.suggested_filename
    downloading.value.save_as(file)
    assert FAMILY.lower() not in file.name.lower()
    assert json.loads(file.read_bytes())["to"]["number"] == "9902"

    there = at_the_desk(browse, left, "Dina")
    there.way("nav-receive").click()
    expect(there.heading).to_have_text(there.say("receive"))
    broken = tmp_path / "broken.json"
    broken.write_text(file.read_text("utf-8").replace('"sex":"', '"sex":"x').replace(FAMILY, "Ali"), "utf-8")
    choose = there.page.locator("input[type=file]")
    choose.set_input_files(broken)
    expect(there.page.get_by_role("heading", name=there.say("receive-wrong"))).to_be_focused()
    expect(there.page.locator(".file-faults li")).to_have_count(2)
    expect(there.page.locator(".file-faults")).to_contain_text(there.say("portable-sex"))

    choose.set_input_files(file)
    expect(there.page.get_by_role("heading", name=there.say("receive-is-whole"))).to_be_focused()
    expect(there.page.locator(".file-person")).to_contain_text(f"{NAME} {FAMILY}")
    there.button("receive-do").click()
    there.page.get_by_role("link", name=there.say("receive-open")).click()
    expect(there.heading).to_have_text(f"{NAME} {FAMILY}")

    there.page.goto("/#/receive")
    choose.set_input_files(file)
    expect(there.page.get_by_text(there.say("receive-already"))).to_be_visible()


def test_a_file_that_was_lost_is_made_again(browse: Browse, left: Office) -> None:
    on = at_the_desk(browse, left, "Berit")
    on.search(FAMILY)
    on.open_case(f"{NAME} {FAMILY}")
    on.page.get_by_role("link", name=on.say("case-part-move")).click()
    on.say_why("demand")
    on.button("move-again").click()
    expect(on.page.get_by_role("link", name=on.say("move-download"))).to_be_visible()
