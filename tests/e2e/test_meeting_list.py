"""The list of the meetings that come: however many there are, it says so, and leads to all."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from stegvis.kit.clock import oslo_date, system_clock
from stegvis.kit.ids import new_id
from tests.e2e.graph import asked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.e2e.desk import Desk

PAGE = 50
AT_ONCE = 4
"""How many are planned by one document."""


@pytest.fixture
def busy(desk: Callable[..., Desk]) -> Iterator[Desk]:
    """Berit at her desk, with more meetings ahead than a page holds; they are called off in the end.

    Yields:
        the desk.
    """
    on = desk("Berit")
    found = asked(on.page, "{ cases(first: 1) { edges { node { id } } } }")
    person = found["cases"]["edges"][0]["node"]["id"]
    planned: list[dict[str, Any]] = []
    while len(planned) <= PAGE:
        planned += _together(on, person, "planMeeting", "meeting: MeetingInput!", [_meeting()] * AT_ONCE)
    yield on
    for place in range(0, len(planned), AT_ONCE):
        some = planned[place : place + AT_ONCE]
        keys = [{"meetingId": each["id"], "expectedVersion": each["version"]} for each in some]
        _together(on, person, "cancelMeeting", "at: MeetingKey!", keys)


def _meeting() -> dict[str, Any]:
    on = oslo_date(system_clock()) + timedelta(days=60)
    return {"onDate": on.isoformat(), "starts": "10:00", "minutes": 45, "attendees": []}


def _together(
    on: Desk, person: str, operation: str, argument: str, given: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    name, kind = argument.split(": ")
    taken = [f"$w{place}: ID!, $g{place}: {kind}" for place in range(len(given))]
    done = [
        f"m{place}: {operation}(participantId: $p, wish: $w{place}, {name}: $g{place}) {{ id version }}"
        for place in range(len(given))
    ]
    wishes = {f"w{place}": str(new_id()) for place in range(len(given))}
    bodies = {f"g{place}": each for place, each in enumerate(given)}
    document = f"mutation ($p: ID!, {', '.join(taken)}) {{ {' '.join(done)} }}"
    return list(asked(on.page, document, p=person, **wishes, **bodies).values())


def test_the_list_says_how_many_it_shows_and_goes_on_to_all(busy: Desk) -> None:
    on = busy
    all_of_them = asked(on.page, "{ upcomingMeetings(first: 200) { totalCount } }")
    total = all_of_them["upcomingMeetings"]["totalCount"]
    assert PAGE < total <= 2 * PAGE
    on.page.goto("/#/meetings")
    lines = on.page.locator(".meeting-line")
    expect(lines).to_have_count(PAGE)
    rest = on.page.locator(".meetings-rest")
    expect(rest).to_contain_text(on.say("meetings-shown", shown=PAGE, total=total))
    on.button("meetings-more").click()
    expect(lines).to_have_count(total)
    expect(rest).to_have_count(0)
