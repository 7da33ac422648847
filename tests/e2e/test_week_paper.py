"""A week of the timetable on one sheet of A4, however full; a participant's in their own language, too."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from stegvis.kit.clock import oslo_date, system_clock
from stegvis.kit.weeks import IsoWeek
from tests.e2e.graph import asked
from tests.e2e.pdf import pages_of
from tests.e2e.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.e2e.desk import Desk

THIS_WEEK = IsoWeek.of(oslo_date(system_clock()))
WEEKS = tuple(str(each) for each in (THIS_WEEK, THIS_WEEK.next()))
CHOICES = "{ timetableChoices { groups { id name } teachers { id name } places } }"
GRID = "query ($by: GridBy!, $of: String!, $week: String!) { weekGrid(by: $by, of: $of, week: $week) { %s } }"
CASES = "{ cases(first: 100) { edges { node { id name } } } }"
PERSON = """query ($id: ID!, $week: String!) {
  participantGrid(participantId: $id, week: $week) { lessons { date } } participant(id: $id) { language } }"""


def of_the_house(on: Desk) -> Iterator[tuple[int, str, str, str]]:
    """How full the fullest day is in each week of each group, teacher and place.

    Yields:
        that number, what the address says, the week, and the name.
    """
    found = asked(on.page, CHOICES)["timetableChoices"]
    owners = [("GROUP", each["id"], each["name"]) for each in found["groups"]]
    owners += [("TEACHER", each["id"], each["name"]) for each in found["teachers"]]
    owners += [("PLACE", each, each) for each in found["places"]]
    for by, of, name in owners:
        for week in WEEKS:
            grid = asked(on.page, GRID % "lessons { date }", by=by, of=of, week=week)["weekGrid"]
            yield _fullest_day(grid), f"{by.lower()}.{of}", week, name


def of_participants(on: Desk, language: str) -> Iterator[tuple[int, str, str, str]]:
    """The same of each participant who reads a language.

    Yields:
        the same.
    """
    for each in (edge["node"] for edge in asked(on.page, CASES)["cases"]["edges"]):
        answer = asked(on.page, PERSON, id=each["id"], week=WEEKS[0])
        if answer["participant"]["language"] == language:
            yield _fullest_day(answer["participantGrid"]), f"participant.{each['id']}", WEEKS[0], each["name"]


def _fullest_day(grid: dict[str, Any]) -> int:
    return max(Counter(each["date"] for each in grid["lessons"]).values(), default=0)


def printed(on: Desk, whose: str, week: str) -> list[str]:
    """What comes out of the printer, page by page."""
    on.page.goto(f"/#/week-paper/{whose}.{week}")
    expect(on.page.locator(".week-paper")).to_be_visible()
    return pages_of(on.page.pdf(prefer_css_page_size=True))


def test_the_fullest_week_of_a_group_a_teacher_and_a_place_is_one_page(desk: Callable[..., Desk]) -> None:
    on = desk("Kari")
    fullest = sorted(of_the_house(on), reverse=True)
    for kind in ("group", "teacher", "place"):
        _, whose, week, name = next(each for each in fullest if each[1].startswith(kind))
        (page,) = printed(on, whose, week)
        assert "".join(name.split()) in page
        assert str(int(week[-2:])) in page


@pytest.mark.parametrize("language", ["nb", "ar"])
def test_the_fullest_week_of_a_participant_is_one_page_in_either_language(
    desk: Callable[..., Desk], language: str
) -> None:
    on = desk("Kari")
    _, whose, week, name = max(of_participants(on, "ar"))
    on.page.goto(f"/#/week-paper/{whose}.{week}")
    on.page.get_by_role("button", name=Words(language).own_name, exact=True).click()
    paper = on.page.locator(".week-paper")
    expect(paper).to_have_attribute("lang", language)
    expect(paper).to_have_attribute("dir", Words(language).direction)
    (page,) = pages_of(on.page.pdf(prefer_css_page_size=True))
    assert "".join(name.split()) in page
    assert str(THIS_WEEK.monday.year) in page


def test_every_sign_on_the_sheet_has_its_word(desk: Callable[..., Desk]) -> None:
    on = desk("Kari")
    _, whose, week, _ = max(of_participants(on, "ar"))
    on.page.goto(f"/#/week-paper/{whose}.{week}")
    words = on.page.locator(".week-paper-legend")
    expect(words).to_be_visible()
    signs = "els => [...new Set(els.map(each => each.getAttribute('href')))]"
    used = on.page.locator(".week-paper-days use").evaluate_all(signs)
    explained = words.locator("use").evaluate_all(signs)
    assert set(used) <= set(explained)
    assert all(text.strip() for text in words.locator("li").all_inner_texts())
