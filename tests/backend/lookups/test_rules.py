"""What somebody reads of who looked at their record, by worked examples."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from stegvis.kit.ids import new_id
from stegvis.lookups.model import Look, Topic
from stegvis.lookups.rules import SITTING, days, page, topic_of

BERIT, EVA = new_id(), new_id()
MORNING = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
BACKEND = Path(__file__).parents[3] / "backend" / "stegvis"


def look(minutes: float, purpose: str = "plans.plan", by: UUID = BERIT) -> Look:
    return Look(MORNING + timedelta(minutes=minutes), by, ("adviser",), ("NAV",), purpose)


def test_what_one_opens_in_one_sitting_is_one_visit() -> None:
    (day,) = days([look(0, "timetable.week"), look(0.1, "plans.plan"), look(29, "timetable.forecast")])
    (visit,) = day.visits
    assert (visit.since, visit.until) == (MORNING, MORNING + timedelta(minutes=29))
    assert visit.topics == (Topic.WEEK, Topic.PLAN)


def test_whoever_comes_back_later_comes_twice() -> None:
    (day,) = days([look(0), look(31)])
    assert [visit.since for visit in day.visits] == [MORNING + timedelta(minutes=31), MORNING]


def test_two_who_look_at_the_same_time_are_two() -> None:
    (day,) = days([look(0), look(1, by=EVA), look(2), look(3, by=EVA)])
    assert [(visit.since.minute, visit.until.minute) for visit in day.visits] == [(1, 3), (0, 2)]


def test_a_day_is_one_in_norway() -> None:
    """A quarter past eleven in the evening, UTC, is the next day."""
    late = Look(datetime(2026, 11, 22, 23, 15, tzinfo=UTC), BERIT, (), (), "plans.plan")
    assert [day.on for day in days([late])] == [date(2026, 11, 23)]


def test_a_full_page_leaves_its_last_day_to_the_next() -> None:
    day = 24 * 60
    found = page([look(2 * day), look(day), look(day + 1), look(0)], most=3)
    assert [each.on for each in found.days] == [date(2026, 11, 25), date(2026, 11, 24)]
    assert found.earlier_than == date(2026, 11, 24)


def test_a_page_that_is_not_full_is_the_last() -> None:
    assert page([look(0)], most=3).earlier_than is None
    assert page([], most=3).days == ()


@given(st.lists(st.tuples(st.integers(0, 5000), st.sampled_from([BERIT, EVA]))))
def test_nothing_that_was_looked_at_is_left_out(rows: list[tuple[int, UUID]]) -> None:
    looks = [look(minutes, by=by) for minutes, by in rows]
    visits = [visit for day in days(looks) for visit in day.visits]
    assert all(any(visit.since <= each.at <= visit.until for visit in visits) for each in looks)
    assert all(visit.until - visit.since <= len(looks) * SITTING for visit in visits)


def purposes() -> Iterator[str]:
    """Every code under which the program records a look, as it stands in its text."""
    for path in BACKEND.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"opened", "opened_in_form"}:
                yield from (each.value for each in node.args if isinstance(each, ast.Constant))  # type: ignore[misc] # narrowed in the generator
            if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "").endswith("PURPOSE"):
                yield ast.literal_eval(node.value)


def test_everything_that_is_recorded_has_words() -> None:
    found = {each for each in purposes() if "." in each}
    assert len(found) > 25
    assert {each for each in found if topic_of(each) is Topic.OTHER} == set()


def test_a_code_of_former_times_is_told_as_something_of_the_case() -> None:
    assert topic_of("something.gone") is Topic.OTHER
