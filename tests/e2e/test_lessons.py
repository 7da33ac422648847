"""One lesson is changed on the screen of whoever keeps the timetable, and read on the phones of its class."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from contextlib import ExitStack
from time import monotonic
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from stegvis.kit.db import WEB_ROLE
from stegvis.kit.embedded_postgres import connect_or_start
from tests.e2e.browser import LAPTOP
from tests.e2e.desk import Desk
from tests.e2e.graph import asked
from tests.e2e.lessons import GRID, NEXT_WEEK, Lesson, lessons_of, open_lesson, two_of_one_day
from tests.e2e.screens import expect_nothing, screens_of_a_lesson
from tests.e2e.test_accessibility import found_on
from tests.e2e.test_layout import faults_on
from tests.promises import TRIES, expect_kept
from tests.web_server import web_server

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import StorageState

    from tests.e2e.conftest import Browse
    from tests.e2e.office import Office
    from tests.e2e.phone import Phone

WITHIN = 2.0
NARROW = {"width": 360, "height": 740}

WEEK = "query ($week: String!) { week(week: $week) { days { occurrences { id date kind teacher } } } }"
UNDO = """mutation ($input: UndoLessonInput!) { undoLessonChange(input: $input) { saved } }"""


@pytest.fixture
def undone(desk: Callable[..., Desk]) -> Iterator[list[Lesson]]:
    """Lessons that are as usual again afterwards: the office is shared.

    Yields:
        the list, to be filled.
    """
    changed: list[Lesson] = []
    yield changed
    page = desk("Kari").page
    for lesson in changed:
        week = asked(page, GRID, of=lesson.group, week=NEXT_WEEK)["weekGrid"]["lessons"]
        for each in week:
            if each["slot"]["id"] == lesson.slot and each["slotDate"] == lesson.date and each["change"]:
                given = {"slotId": lesson.slot, "onDate": lesson.date}
                given |= {"expectedVersion": each["change"]["version"]}
                asked(page, UNDO, input={"id": page.evaluate("crypto.randomUUID()")} | given)


@pytest.fixture
def beside(office: Office, browse: Browse, desk: Callable[..., Desk]) -> Iterator[Callable[..., Desk]]:
    """Desks at a second web process on the same database.

    Yields:
        what opens one.
    """
    with ExitStack() as running:

        def take(name: str) -> Desk:
            state = desk(name).page.context.storage_state()
            server = running.enter_context(connect_or_start(office.data_dir))
            address = running.enter_context(web_server(server.dsn(WEB_ROLE)))
            there = address.replace("127.0.0.1", "localhost")
            page = browse(_at(state, there), viewport=LAPTOP, base_url=there)
            taken = Desk(page)
            page.goto("/")
            taken.settle()
            return taken

        yield take


def _at(state: StorageState, address: str) -> StorageState:
    """The same sign-in, at another address of the same office."""
    moved: StorageState = json.loads(json.dumps(state))
    for origin in moved["origins"]:
        origin["origin"] = address
    return moved


@pytest.mark.parametrize("processes", [1, 2])
def test_a_substitute_stands_on_an_open_phone_within_two_seconds(
    phone: Callable[..., Phone],
    desk: Callable[..., Desk],
    beside: Callable[..., Desk],
    undone: list[Lesson],
    capsys: pytest.CaptureFixture[str],
    processes: int,
) -> None:
    on = phone("Amina", "nb")
    with on.page.expect_response(re.compile("/live$")):  # the stream is open
        on.page.reload()
    on.page.goto(f"/#/week/{NEXT_WEEK}")
    on.settle()
    days = asked(on.page, WEEK, week=NEXT_WEEK)["week"]["days"]
    own = {each["id"].split(":")[0] for day in days for each in day["occurrences"] if each["teacher"]}

    at = desk("Kari") if processes == 1 else beside("Kari")
    took = []
    for lesson in list(lessons_of(at.page, own))[:TRIES]:
        undone.append(lesson)
        took.append(substituted(at, lesson, on))
    expect_kept(f"from the click to the phone, {processes} process(es)", took, WITHIN, capsys)


def substituted(at: Desk, lesson: Lesson, on: Phone) -> float:
    """Give a lesson a substitute; the seconds until an open phone says so."""
    open_lesson(at, lesson)
    # Opened; two clicks more.
    line = at.page.locator(".lesson-teacher").first
    name = line.locator("bdi").inner_text()
    instead = re.compile(f"{re.escape(name)}.*{re.escape(lesson.teacher)}")
    told = on.page.locator(f'.lesson [data-news^="{lesson.slot}:"]', has_text=instead)
    line.click()
    begun = monotonic()
    at.button("lesson-substitute-save").click()
    expect(told).to_be_visible()
    took = monotonic() - begun
    expect(at.page.get_by_text(at.say("lesson-substitute-done"))).to_be_visible()
    return took


def test_an_open_lesson_has_an_address_and_escape_leads_back_to_its_block(desk: Callable[..., Desk]) -> None:
    on = desk("Kari")
    lesson = next(lessons_of(on.page))
    open_lesson(on, lesson)
    panel = on.page.locator(".lesson-panel")
    assert on.page.url.endswith(lesson.key)
    on.page.go_back()
    expect(panel).to_have_count(0)
    on.page.go_forward()
    expect(panel).to_be_visible()
    on.page.keyboard.press("Escape")
    expect(panel).to_have_count(0)
    expect(on.page.locator(f'[data-key="{lesson.key}"]')).to_be_focused()


def test_what_participants_will_read_stands_there_before_it_is_saved(desk: Callable[..., Desk]) -> None:
    on = desk("Kari")
    open_lesson(on, next(lessons_of(on.page)))
    on.button("lesson-room").click()
    on.page.get_by_role("combobox", name=on.say("place")).fill("Rom 999")
    expect(on.page.locator(".lesson-said")).to_contain_text("Rom 999")


def test_a_lesson_is_moved_onto_another_only_when_both_are_named_and_accepted(
    desk: Callable[..., Desk], undone: list[Lesson]
) -> None:
    on = desk("Kari")
    lesson, other = two_of_one_day(on.page)
    undone.append(lesson)
    open_lesson(on, lesson)
    on.button("lesson-move").click()
    on.page.get_by_role("textbox", name=on.say("lesson-starts"), exact=True).fill(other["starts"])
    on.page.get_by_role("textbox", name=on.say("lesson-ends"), exact=True).fill(other["ends"])
    clash = on.page.locator(".lesson-form").get_by_text(on.say("clash-group"))
    expect(clash).to_be_visible()
    on.button("lesson-move-save").click()
    expect(on.page.get_by_role("alert")).to_be_visible()
    on.page.get_by_role("checkbox", name=on.say("clash-accept")).check()
    on.button("lesson-move-save").click()
    expect(on.page.get_by_text(on.say("lesson-move-done"))).to_be_visible()
    on.button("lesson-undo").click()
    on.button("lesson-undo-save").click()
    expect(on.page.get_by_text(on.say("lesson-undo-done"))).to_be_visible()


def test_two_who_change_one_lesson_see_each_other_and_lose_nothing(
    desk: Callable[..., Desk], undone: list[Lesson]
) -> None:
    first, second = desk("Kari"), desk("Kari")
    lesson = next(lessons_of(first.page))
    undone.append(lesson)
    # The second one does not hear of it: as on a line that was lost a moment ago.
    silence = {"content_type": "text/event-stream", "body": "event: bye\ndata:\n\n"}
    second.page.context.route(re.compile("/live"), lambda route: route.fulfill(**silence))
    for on in (second, first):
        open_lesson(on, lesson)
        on.button("lesson-room").click()
    first.page.get_by_role("combobox", name=first.say("place")).fill("Rom 998")
    second.page.get_by_role("combobox", name=second.say("place")).fill("Rom 999")
    first.button("lesson-room-save").click()
    expect(first.page.get_by_text(first.say("lesson-room-done"))).to_be_visible()
    second.button("lesson-room-save").click()
    conflict = second.page.locator(".conflict")
    expect(conflict).to_contain_text("Rom 998")
    expect(conflict).to_contain_text("Rom 999")
    conflict.get_by_role("radio", name=re.compile("Rom 999")).check()
    second.button("lesson-room-save").click()
    expect(second.page.get_by_text(second.say("lesson-room-done"))).to_be_visible()


def test_a_whole_day_gets_a_substitute_on_one_screen(desk: Callable[..., Desk], undone: list[Lesson]) -> None:
    on = desk("Kari", viewport=NARROW)
    lessons = list(lessons_of(on.page))
    most = max(lessons, key=lambda one: sum(_same(one, other) for other in lessons))
    of_the_day = [each for each in lessons if _same(most, each)]
    undone += of_the_day
    on.page.goto(f"/#/substitutes/{most.teacher_id}.{most.date}")
    rows = on.page.locator(".substitute-lesson")
    expect(rows).to_have_count(len(of_the_day))
    on.button("substitute-day-save").click()
    expect(on.page.get_by_text(on.say("substitute-day-nothing"))).to_be_visible()
    if len(of_the_day) > 1:
        on.page.get_by_label(on.say("substitute-day-all")).select_option(index=1)
    else:
        rows.get_by_role("combobox").select_option(index=1)
    on.button("substitute-day-save").click()
    expect(on.page.locator(".substitute-why[data-saved]")).to_have_count(len(of_the_day))
    expect(on.page.locator(".substitute-said")).to_be_focused()
    expect(on.page.get_by_text(on.say("substitute-day-result", count=len(of_the_day)))).to_be_visible()


def _same(one: Lesson, other: Lesson) -> bool:
    return (one.teacher_id, one.date) == (other.teacher_id, other.date)


# ------------------------------------------------------------------------------ what holds of every screen


def screens(on: Desk) -> Iterator[str]:
    """Of a lesson that has another one on its day; the grid beside it is looked at by its own tests.

    Yields:
        the name of the screen that stands.
    """
    lesson, _ = two_of_one_day(on.page)
    whose = f"group.{lesson.group}.{NEXT_WEEK}"
    open_one = f"{lesson.address}.{lesson.key}"
    for screen in screens_of_a_lesson(on, open_one, f"{lesson.teacher_id}.{lesson.date}", whose):
        on.page.evaluate(
            "() => document.querySelector('.keeping-main')?.style.setProperty('display', 'none')"
        )
        yield screen


def test_axe_finds_nothing_where_lessons_are_changed(desk: Callable[..., Desk]) -> None:
    on = desk("Kari")
    expect_nothing(found_on(on.page, screens(on)))


@pytest.mark.parametrize("width", [1280, 360])
def test_the_screens_where_lessons_are_changed_fit(desk: Callable[..., Desk], width: int) -> None:
    on = desk("Kari")
    on.page.set_viewport_size({"width": width, "height": 740})
    expect_nothing(faults_on(on.page, screens(on), (width,), smallest_target=24))
