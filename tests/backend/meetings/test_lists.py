"""Which meetings somebody has before them, and who can be asked to one."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.meetings.model import AttendeeRole, MeetingState
from stegvis.meetings.queries import current_meeting
from stegvis.meetings.queries.lists import candidates, meetings_of, upcoming
from tests.backend.meetings.scene import THURSDAY, Scene, opened
from tests.builders import TODAY

pytestmark = pytest.mark.usefixtures("database")


@pytest.fixture
async def scene(database: str) -> Scene:
    assert database
    return await opened()


async def ahead(scene: Scene, actor: Actor, on: date = TODAY, *, mine: bool = False) -> list[date]:
    async with db.read(scene.office.id) as tx:
        lines, total = await upcoming(tx, actor, on, mine=mine, most=10)
    assert total == len(lines)
    return [each.on_date for each in lines]


async def names(scene: Scene) -> list[tuple[str, AttendeeRole]]:
    async with db.read(scene.office.id) as tx:
        found = await candidates(tx, scene.berit, TODAY, scene.key)
    return [(each.name, each.role) for each in found]


async def test_the_next_meeting_stands_first_and_one_that_has_been_stands_no_more(scene: Scene) -> None:
    later = THURSDAY + timedelta(days=7)
    await scene.plan(on_date=later)
    await scene.plan(attendees=())
    assert await ahead(scene, scene.berit) == [THURSDAY, later]
    assert await ahead(scene, scene.berit, THURSDAY + timedelta(days=1)) == [later]


async def test_one_reads_the_meetings_of_cases_or_those_alone_that_one_is_invited_to(scene: Scene) -> None:
    later = THURSDAY + timedelta(days=7)
    await scene.plan(on_date=later)
    await scene.plan(attendees=())
    assert await ahead(scene, scene.berit, mine=True) == [later]
    assert await ahead(scene, scene.eva) == [later]
    async with db.read(scene.office.id) as tx:
        assert [each.on_date for each in await meetings_of(tx, scene.eva, TODAY, scene.key)] == [later]
        assert [each.on_date for each in await meetings_of(tx, scene.berit, TODAY, scene.key)] == [
            later,
            THURSDAY,
        ]


async def test_a_meeting_that_goes_on_is_the_participants_own_before_the_next(scene: Scene) -> None:
    running = await scene.start()
    await scene.plan(on_date=TODAY)
    async with db.read(scene.office.id) as tx:
        assert await current_meeting(tx, scene.amina, TODAY) == running.meeting.id
        lines = await meetings_of(tx, scene.amina, TODAY, scene.key)
    assert [each.state for each in lines] == [MeetingState.RUNNING, MeetingState.PLANNED]


async def test_of_no_meeting_to_come_there_is_none(scene: Scene) -> None:
    await scene.plan()
    async with db.read(scene.office.id) as tx:
        assert await current_meeting(tx, scene.amina, THURSDAY + timedelta(days=1)) is None


async def test_who_has_access_can_be_asked_each_once_by_what_they_are(scene: Scene) -> None:
    office = scene.office
    nav, host = await office.staff("Nils Ås", Role.ADVISER), await office.staff("Per Lie", Role.TEACHER)
    await office.grant(scene.key, nav, "nav_contact")
    await office.grant(scene.key, host, "practice_host")
    await office.grant(scene.key, scene.eva, "contact_teacher")
    await office.staff("Liv Ek", Role.LEADER)
    gone = await office.staff("Tor Vik", Role.ADVISER, ended_on=TODAY - timedelta(days=1))
    await office.grant(scene.key, gone, "stand_in")
    await office.staff("Odd Sand", Role.ADVISER)
    assert await names(scene) == [
        ("Berit Hansen", AttendeeRole.ADVISER),
        ("Nils Ås", AttendeeRole.NAV),
        ("Eva Moe", AttendeeRole.TEACHER),
        ("Liv Ek", AttendeeRole.OTHER),
    ]


async def test_to_a_protected_persons_meeting_the_circle_alone_can_be_asked(scene: Scene) -> None:
    await scene.office.change("UPDATE participant SET protected = true WHERE id = $1", scene.key)
    await scene.office.grant(scene.key, scene.berit, "circle")
    assert await names(scene) == [("Berit Hansen", AttendeeRole.ADVISER)]


async def test_who_teaches_asks_nobody(scene: Scene) -> None:
    async with db.read(scene.office.id) as tx:
        with pytest.raises(Refused, match=r"^participants.not-your-case$"):
            await candidates(tx, scene.eva, TODAY, scene.key)
