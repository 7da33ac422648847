"""The lessons of next week in the demo: which there are, and one of them opened in the week of its group."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect

from stegvis.kit.clock import oslo_date, system_clock
from stegvis.kit.weeks import IsoWeek
from tests.e2e.graph import asked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

    from tests.e2e.desk import Desk

NEXT_WEEK = str(IsoWeek.of(oslo_date(system_clock())).next())

GROUPS = "{ timetableChoices { groups { id } teachers { id name } } }"
GRID = """query ($of: String!, $week: String!) { weekGrid(by: GROUP, of: $of, week: $week) {
  lessons { slotDate date teacherId teacher change { version } slot { id } } } }"""


@dataclass(frozen=True)
class Lesson:
    """A lesson of next week, and where it stands in the grid."""

    group: str
    slot: str
    date: str
    teacher: str
    teacher_id: str

    @property
    def address(self) -> str:
        """The week of its group."""
        return f"/#/timetable/group.{self.group}.{NEXT_WEEK}"

    @property
    def key(self) -> str:
        """How the grid names it."""
        return f"{self.slot}.{self.date}"


def lessons_of(page: Page, slots: set[str] | None = None) -> Iterator[Lesson]:
    """The lessons of next week that have a teacher, of some slots or of all.

    Yields:
        each.
    """
    for group in asked(page, GROUPS)["timetableChoices"]["groups"]:
        for each in asked(page, GRID, of=group["id"], week=NEXT_WEEK)["weekGrid"]["lessons"]:
            if each["teacherId"] and (slots is None or each["slot"]["id"] in slots):
                yield Lesson(
                    group["id"], each["slot"]["id"], each["slotDate"], each["teacher"], each["teacherId"]
                )


def open_lesson(on: Desk, lesson: Lesson) -> None:
    """Open it from the week of its group."""
    on.page.goto(lesson.address)
    on.settle()
    on.page.locator(f'[data-key="{lesson.key}"]').click()
    expect(on.page.locator(".lesson-panel")).to_be_visible()


def two_of_one_day(page: Page) -> tuple[Lesson, dict[str, Any]]:
    """A lesson, and the hours of another one that its group has on the same day."""
    document = GRID.replace("slotDate", "slotDate starts ends")
    for lesson in lessons_of(page):
        found = asked(page, document, of=lesson.group, week=NEXT_WEEK)["weekGrid"]["lessons"]
        for each in found:
            if each["date"] == lesson.date and each["slot"]["id"] != lesson.slot:
                return lesson, each
    raise AssertionError("no group has two lessons on one day")
