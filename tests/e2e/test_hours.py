"""The hours on the phone equal the worked examples, and "why this number" can be followed by hand.

The examples are those of the introduction programme's weeks: one lesson of 45 minutes counts 75, practice
counts by the clock less the unpaid break, and five programme days of 7.5 hours are a full week.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from stegvis.kit.clock import oslo_date, system_clock
from stegvis.kit.weeks import IsoWeek
from tests.e2e.words import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.e2e.phone import Phone

LESSON = 75
FULL_DAY = 7 * 60 + 30
FULL_WEEK = 5 * FULL_DAY
WEEKS_SHOWN = 8

EXAMPLES = (
    ("Oksana", "uk", {"NORWEGIAN": 28 * LESSON, "LIFE_SKILLS": 150}, 0),
    ("Amina", "ar", {"NORWEGIAN": 18 * LESSON, "LANGUAGE_PRACTICE": 2 * FULL_DAY}, 0),
    ("Selam", "ti", {"NORWEGIAN": 20 * LESSON, "WORK_PRACTICE": FULL_DAY}, 5 * 60),
)
"""A, B and C: a participant, in whose language, the minutes of each kind, and the gap."""


@pytest.mark.parametrize(("name", "language", "example", "gap"), EXAMPLES, ids=["A", "B", "C"])
def test_the_hours_equal_the_worked_example(
    phone: Callable[..., Phone], name: str, language: str, example: dict[str, int], gap: int
) -> None:
    on = phone(name, language)
    week = ordinary_week(on)
    sums = account_of(on, week)
    assert sums["hours-planned"] == sum(example.values()) == FULL_WEEK - gap
    assert sums["hours-target"] == FULL_WEEK
    noted = plain(on.page.locator(".account").inner_text())
    said = plain(f"{on.say('hours-gap')}: {on.duration(gap)}")
    assert (said in noted) == (gap > 0)
    by_kind = dict.fromkeys(example, 0)
    for line in lines_of(on):
        kind = next(kind for kind in example if on.word("activity", kind) == line.name)
        by_kind[kind] += line.credited
    assert by_kind == example


@pytest.mark.parametrize(("name", "language"), [("Amina", "nb"), ("Oksana", "uk"), ("Selam", "ti")])
def test_each_number_of_the_last_weeks_adds_up_by_hand(
    phone: Callable[..., Phone], name: str, language: str
) -> None:
    on = phone(name, language)
    for week in weeks_shown():
        sums = account_of(on, week)
        attended = sum(line.attended for line in lines_of(on))
        target = sum(on.say.minutes(text) for text in on.page.locator(".why-target b").all_inner_texts())
        shown = [on.say.minutes(text) for text in on.page.locator(".why-sum b").all_inner_texts()]
        assert [attended, target] == shown == [sums["hours-attended"], sums["hours-target"]]
        counted = sum(line.credited for line in lines_of(on) if line.counts)
        assert counted == sums["hours-planned"]
        told = ("attended", "unrecorded", "ahead", "excused", "unexcused")
        assert sum(sums[f"hours-{each}"] for each in told) == sums["hours-planned"]


# ------------------------------------------------------------------------------ reading the screen


class Line:
    """One line of "why this number", by what a reader sees of it."""

    def __init__(self, on: Phone, paragraphs: list[str]) -> None:
        """Follow its formula by hand."""
        head, formula, *outcomes = map(plain, paragraphs)
        match = re.fullmatch(r"(\d\d):(\d\d)–(\d\d):(\d\d) (.+)", head)
        assert match, head
        starts, ends = (int(match[i]) * 60 + int(match[i + 1]) for i in (1, 3))
        self.name = match[5]
        self.credited = _credited(on, formula, ends - starts)
        self.attended = sum(_attended(on, outcome) for outcome in outcomes)
        self.counts = outcomes[0] not in {
            plain(on.say("outcome-cancelled")),
            plain(on.say("outcome-not-counted")),
        }


def _credited(on: Phone, formula: str, on_the_clock: int) -> int:
    """What a formula gives, worked out from what stands in it and from the times above it."""
    for lessons in range(1, 9):
        total = on.duration(lessons * LESSON)
        if formula == plain(on.say("why-lessons", lessons=lessons, rate=LESSON, total=total)):
            return lessons * LESSON
    if formula == plain(on.say("why-clock", total=on.duration(on_the_clock))):
        return on_the_clock
    for pause in range(5, 65, 5):
        credited = on_the_clock - pause
        parts = {
            "clock": on.duration(on_the_clock),
            "pause": on.duration(pause),
            "total": on.duration(credited),
        }
        if formula == plain(on.say("why-break", **parts)):
            return credited
    raise AssertionError(f"cannot be followed by hand: {formula} ({on_the_clock} minutes on the clock)")


def _attended(on: Phone, outcome: str) -> int:
    """The minutes of "Til stede: 2 t 30 min" and "Kom for sent: 1 t"; nothing for what was missed."""
    words, _, duration = outcome.partition(": ")
    there = {plain(on.say("outcome-attended")), plain(on.say("outcome-late"))}
    return on.say.minutes(duration) if words in there and duration else 0


def lines_of(on: Phone) -> list[Line]:
    """Every line of the week on screen."""
    found = on.page.locator(".why-line").evaluate_all(
        "lines => lines.map(line => [...line.querySelectorAll('p')].map(each => each.innerText))"
    )
    return [Line(on, paragraphs) for paragraphs in found]


def account_of(on: Phone, week: IsoWeek) -> dict[str, int]:
    """A week's sums in minutes, by their message; what is not shown is nothing. Opens the lines, too."""
    on.page.goto(f"/#/hours/{week}")
    on.settle()
    on.page.locator(".account h2").get_by_text(on.say("week-number", week=week.number)).wait_for()
    if on.page.locator("details.why[open]").count() == 0:
        on.page.get_by_text(on.say("why"), exact=True).click()
    rows = on.page.locator(".sums > div").evaluate_all(
        "rows => rows.map(row => [row.querySelector('dt').innerText, row.querySelector('dd').innerText])"
    )
    by_words = {plain(name): on.say.minutes(duration) for name, duration in rows}
    told = ("attended", "unrecorded", "ahead", "excused", "unexcused", "planned", "target")
    return {f"hours-{each}": by_words.pop(plain(on.say(f"hours-{each}")), 0) for each in told}


def ordinary_week(on: Phone) -> IsoWeek:
    """The newest week in which every working day is one, and no lesson is called off."""
    for week in weeks_shown():
        on.page.goto(f"/#/week/{week}")
        on.settle()
        on.page.get_by_role("heading", level=1, name=on.say("week-number", week=week.number)).wait_for()
        if on.page.locator(".day-off, [data-change=CANCELLED]").count() == 0:
            return week
    raise AssertionError("no ordinary week among those shown")


def weeks_shown() -> Iterator[IsoWeek]:
    """The weeks that the hours' screen tells about, newest first."""
    today = oslo_date(system_clock())
    return (IsoWeek.of(today - timedelta(weeks=back)) for back in range(WEEKS_SHOWN))
