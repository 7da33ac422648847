"""Registers as they are read: who stands in them, what of an absence is told, which are missing."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from uuid import UUID

import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.attendance.queries.registers import (
    Called,
    Counted,
    Wanted,
    missing_registers,
    register,
    registers_of_day,
)
from stegvis.kit import db
from stegvis.kit.clock import OSLO
from stegvis.kit.errors import Refused
from tests.backend.attendance.test_register_actions import School, lock, move, school
from tests.builders import NOW, TODAY
from tests.statements import counted

pytestmark = pytest.mark.usefixtures("database")


async def called(at: School, actor: Actor | None = None, on: date = TODAY) -> dict[str, Called]:
    actor = actor or at.eva
    async with db.read(actor.municipality_id) as tx:
        found = await register(tx, actor, TODAY, (at.slot, on))
    return {each.name.partition(" ")[0]: each for each in found.called}


async def of_day(actor: Actor, on: date = TODAY, *, unit: bool = False) -> tuple[Counted, ...]:
    async with db.read(actor.municipality_id) as tx:
        return await registers_of_day(tx, actor, TODAY, on, unit=unit)


async def missing(actor: Actor, now: datetime = NOW, **wanted: object) -> list[tuple[date, int, int]]:
    async with db.read(actor.municipality_id) as tx:
        found = await missing_registers(tx, actor, now, Wanted(**wanted), first=50)  # type: ignore[arg-type] # values by name
    return [(each.lesson.date, each.recorded, each.people) for each in found.lessons]


async def claim(at: School, **values: object) -> UUID:
    return await at.office.row(
        "absence_claim",
        **{
            "participant_id": at.people[0].account_id,
            "kind": "ill",
            "starts_on": TODAY,
            "ends_on": TODAY,
            "made_by": at.people[0].account_id,
            "made_at": NOW,
            "received_at": NOW,
        }
        | values,
    )


async def test_everybody_who_is_in_the_class_on_the_day_stands_there_unrecorded() -> None:
    at = await school(2)
    left = await at.office.participant("Left")
    await at.office.member(at.group, left.account_id, valid_to=TODAY - timedelta(days=1))
    comes = await at.office.participant("Comes")
    await at.office.member(at.group, comes.account_id, valid_from=TODAY + timedelta(days=1))
    found = await called(at)
    assert list(found) == ["Nr0", "Nr1"]
    assert [each.entry for each in found.values()] == [None, None]
    assert "Left" in await called(at, on=TODAY - timedelta(days=7))


async def test_what_was_recorded_is_told_with_its_author() -> None:
    at = await school(1)
    amina = at.people[0].account_id
    await at.office.mark(amina, at.slot, TODAY, "late", late_minutes=7, recorded_by=at.jon.account_id)
    entry = (await called(at))["Nr0"].entry
    assert entry
    assert (entry.mark, entry.late_minutes, entry.author) == ("late", 7, "Jon Li")


@pytest.mark.parametrize(
    ("values", "reported"),
    [
        ({}, True),
        ({"withdrawn_at": NOW}, False),
        ({"starts_on": TODAY - timedelta(days=3), "ends_on": TODAY - timedelta(days=1)}, False),
        ({"starts_at": time(10), "ends_at": time(12)}, True),
        ({"starts_at": time(12), "ends_at": time(13)}, False),
        ({"kind": "welfare_leave", "purpose": "wedding", "ends_on": TODAY + timedelta(days=2)}, True),
    ],
    ids=["today", "withdrawn", "another day", "a part of it", "another part of the day", "leave"],
)
async def test_a_reported_absence_stands_there_already(values: dict[str, object], reported: bool) -> None:  # noqa: FBT001 - a parameter
    at = await school(2)
    await claim(at, **values)
    found = await called(at)
    assert (found["Nr0"].reported, found["Nr1"].reported) == (reported, False)
    assert found["Nr0"].valid is None


@pytest.mark.parametrize("approved", [True, False])
async def test_of_a_decision_only_whether_it_is_valid_is_told(approved: bool) -> None:  # noqa: FBT001 - a parameter
    at = await school(1)
    await at.office.row(
        "absence_decision",
        participant_id=at.people[0].account_id,
        starts_on=TODAY,
        ends_on=TODAY,
        category="child_ill" if approved else "unapproved",
        approved=approved,
        rule_version="2026",
        decided_by=at.eva.account_id,
        decided_at=NOW,
    )
    assert (await called(at))["Nr0"].valid is approved


async def test_an_approved_day_off_stands_there_and_is_not_missing() -> None:
    at = await school(2)
    await at.office.row(
        "time_off", participant_id=at.people[0].account_id, kind="vacation", starts_on=TODAY, ends_on=TODAY
    )
    found = await called(at)
    assert (found["Nr0"].off, found["Nr1"].off) == (True, False)
    assert [(each.people, each.recorded) for each in await of_day(at.eva)] == [(1, 0)]


async def test_a_cancelled_lesson_has_no_register() -> None:
    at = await school()
    await at.office.row("slot_exception", slot_id=at.slot, on_date=TODAY, kind="cancelled")
    with pytest.raises(Refused, match=r"kit\.not-found"):
        await called(at)
    assert await of_day(at.eva) == ()


async def test_a_lesson_that_was_moved_has_its_register_on_the_day_it_is_held() -> None:
    at = await school()
    later = TODAY + timedelta(days=2)
    await at.office.row("slot_exception", slot_id=at.slot, on_date=TODAY, kind="moved", moved_to=later)
    assert await of_day(at.eva) == ()
    assert [each.lesson.slot_date for each in await of_day(at.eva, later)] == [TODAY]
    assert list(await called(at)) == ["Nr0", "Nr1"]


async def test_a_moved_lesson_is_locked_with_the_month_in_which_it_is_held() -> None:
    at = await school(1)
    await lock(at, date(2026, 10, 1))
    for on, to, locked in (
        (date(2026, 10, 26), date(2026, 11, 3), False),
        (date(2026, 11, 2), date(2026, 10, 30), True),
    ):
        await move(at, on, to)
        assert [each.locked for each in (await called(at, on=on)).values()] == [locked]


async def test_a_substitute_sees_the_class_on_that_day_alone() -> None:
    at = await school()
    gro = await at.office.staff("Gro Lie", Role.TEACHER)
    await at.office.row(
        "slot_exception", slot_id=at.slot, on_date=TODAY, kind="substitute", teacher_id=gro.account_id
    )
    await at.office.group_grant(at.group, gro, "substitute", valid_from=TODAY, valid_to=TODAY)
    assert [(each.mine, each.teacher) for each in await of_day(gro)] == [(True, "Gro Lie")]
    assert [each.mine for each in await of_day(at.eva)] == [False]
    assert list(await called(at, gro)) == ["Nr0", "Nr1"]
    assert await of_day(gro, TODAY - timedelta(days=7)) == ()
    with pytest.raises(Refused, match=r"kit\.not-found"):
        await called(at, gro, TODAY - timedelta(days=7))


async def test_an_adviser_sees_their_own_case_in_it_and_nobody_else() -> None:
    at = await school(3)
    berit = await at.office.staff("Berit", Role.ADVISER)
    await at.office.grant(at.people[1].account_id, berit, "adviser")
    assert list(await called(at, berit)) == ["Nr1"]


async def test_a_protected_person_stands_in_the_register_of_their_circle_alone() -> None:
    at = await school(1)
    hidden = await at.office.participant("Liya Tesfay", groups=[at.group], protected=True)
    await at.office.grant(hidden.account_id, at.jon, "circle")
    assert list(await called(at, at.eva)) == ["Nr0"]
    assert list(await called(at, at.jon)) == ["Liya", "Nr0"]
    assert [each.people for each in await of_day(at.eva)] == [1]


async def test_a_denial_hides_its_participant_from_its_teacher_for_its_days_and_nobody_else() -> None:
    at = await school(5)
    one, anothers, over, to_come, _ = (each.account_id for each in at.people)
    await at.office.deny(one, at.eva, by=at.jon)
    await at.office.deny(anothers, at.jon, by=at.jon)
    await at.office.deny(over, at.eva, by=at.jon, valid_to=TODAY - timedelta(days=1))
    await at.office.deny(to_come, at.eva, by=at.jon, valid_from=TODAY + timedelta(days=1))
    assert list(await called(at, at.eva)) == ["Nr1", "Nr2", "Nr3", "Nr4"]
    assert [each.people for each in await of_day(at.eva)] == [4]


async def test_whoever_has_left_has_no_register_of_the_days_before_either() -> None:
    at = await school(2)
    before = TODAY - timedelta(days=7)
    assert list(await called(at, at.eva, before)) == ["Nr0", "Nr1"]
    await at.office.change(
        "UPDATE staff SET ended_on = $2 WHERE id = $1", at.eva.account_id, TODAY - timedelta(days=1)
    )
    with pytest.raises(Refused, match="not-found"):
        await called(at, at.eva, before)
    assert list(await called(at, at.jon)) == ["Nr0", "Nr1"]


async def test_the_lists_of_a_teacher_and_of_a_unit() -> None:
    at = await school(2)
    kari = await at.office.staff("Kari", Role.COORDINATOR)
    other = await at.office.group("B2")
    norwegian = await at.office.activity("norwegian")
    await at.office.slot(norwegian, 1, "12:00", "14:00", group_id=other)
    await at.office.participant("Olena", groups=[other])
    await at.office.mark(at.people[0].account_id, at.slot, TODAY)
    assert [(each.owner, each.recorded, each.people) for each in await of_day(at.eva)] == [("A1", 1, 2)]
    assert [(each.owner, each.recorded, each.people) for each in await of_day(kari, unit=True)] == [
        ("A1", 1, 2),
        ("B2", 0, 1),
    ]
    assert await of_day(kari) == ()


async def test_what_was_not_called_is_missing_from_the_end_of_the_lesson_on() -> None:
    at = await school(2)
    during, end = NOW, datetime(2026, 11, 23, 11, 0, tzinfo=OSLO)
    week_ago, two_ago = TODAY - timedelta(days=7), TODAY - timedelta(days=14)
    for each in at.people:
        await at.office.mark(each.account_id, at.slot, two_ago)
    await at.office.mark(at.people[0].account_id, at.slot, week_ago)
    three_ago = TODAY - timedelta(days=21)
    assert await missing(at.eva, during, weeks=3) == [(week_ago, 1, 2), (three_ago, 0, 2)]
    assert (await missing(at.eva, end, weeks=1))[0] == (TODAY, 0, 2)
    assert await missing(at.eva, during, weeks=3, never=True) == [(three_ago, 0, 2)]
    assert await missing(at.eva, during, weeks=3, group_id=at.slot) == []
    assert await missing(at.jon, during, weeks=3) == []  # it is Eva's to call


async def test_missing_registers_come_in_pages() -> None:
    at = await school(1)
    async with db.read(at.office.id) as tx:
        wanted = Wanted(weeks=4)
        first = await missing_registers(tx, at.eva, NOW, wanted, first=3)
        rest = await missing_registers(tx, at.eva, NOW, wanted, first=3, after=3)
    assert (len(first.lessons), first.has_next, first.total) == (3, True, 4)
    assert (len(rest.lessons), rest.has_next) == (1, False)
    assert first.lessons[0].lesson.date > rest.lessons[0].lesson.date


async def test_reading_costs_the_same_in_every_class() -> None:
    costs = []
    for size in (1, 25):
        at = await school(size)
        async with counted() as statements:
            await called(at)
            await of_day(at.eva)
            await missing(at.eva)
        costs.append(len(statements))
    assert costs[0] == costs[1], costs


async def test_an_adviser_has_no_list_of_lessons() -> None:
    at = await school(1)
    berit = await at.office.staff("Berit", Role.ADVISER)
    with pytest.raises(Refused, match=r"accounts\.not-your-role"):
        await of_day(berit)
