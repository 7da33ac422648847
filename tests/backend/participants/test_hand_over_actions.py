"""A whole caseload handed over and back: on the real database."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.kit import db
from stegvis.kit.errors import InvalidInput, Refused
from stegvis.kit.ids import new_id
from stegvis.participants.actions.dated import Ending
from stegvis.participants.actions.hand_over import hand_over, undo_hand_over
from stegvis.participants.actions.people import close_access
from stegvis.participants.queries import is_visible
from stegvis.participants.queries.hand_over import (
    Review,
    cases_left,
    latest_hand_over,
    open_hand_overs,
    review,
)
from tests.builders import NOW, TODAY, Office, open_office
from tests.statements import counted

pytestmark = pytest.mark.usefixtures("database")

DAY = timedelta(days=1)


@dataclass
class Stage:
    """Berit's cases in Ivar's unit, which Gro is to get."""

    office: Office
    berit: Actor
    gro: Actor
    ivar: Actor
    cases: list[UUID]


async def on_stage(size: int = 3) -> Stage:
    office = await open_office()
    berit = await office.staff("Berit Hansen", Role.ADVISER)
    gro, ivar = await office.staff("Gro Lie", Role.ADVISER), await office.staff("Ivar Berg", Role.LEADER)
    cases = [
        (await office.participant(f"Nr{number} Haile", adviser=berit)).account_id for number in range(size)
    ]
    return Stage(office, berit, gro, ivar, cases)


async def looked_at(stage: Stage, actor: Actor, on: date = TODAY, to: Actor | None = None) -> Review:
    receiver = (to or stage.gro).account_id
    async with db.read(stage.office.id) as tx:
        return await review(tx, actor, TODAY, stage.berit.account_id, receiver, on)


async def hand(stage: Stage, actor: Actor, on: date = TODAY, key: UUID | None = None, **given: Any) -> UUID:  # noqa: ANN401 - whatever a test gives
    """Look at it, and do it."""
    key, giver, receiver = key or new_id(), stage.berit.account_id, stage.gro.account_id
    reviewed = given.get("reviewed") or (await looked_at(stage, actor, on)).digest
    await hand_over(actor, key, giver, receiver, on, reviewed=reviewed, now=given.get("now", NOW))
    return key


async def grants(stage: Stage) -> list[tuple[Any, ...]]:
    """Every grant, column by column."""
    rows = await stage.office.rows(
        "SELECT id, participant_id, account_id, relation, valid_from, valid_to, granted_by "
        "FROM access_grant ORDER BY id"
    )
    return [tuple(row.values()) for row in rows]


async def sees(actor: Actor, subject: UUID, on: date) -> bool:
    async with db.read(actor.municipality_id) as tx:
        return await is_visible(tx, actor, on, subject)


async def audited(stage: Stage) -> dict[str, int]:
    rows = await stage.office.rows("SELECT verb, count(*) FROM audit_entry GROUP BY verb")
    return {row["verb"].removeprefix("participants."): row["count"] for row in rows}


async def test_sight_changes_hands_on_the_day() -> None:
    stage = await on_stage()
    on = TODAY + 7 * DAY
    await hand(stage, stage.berit, on)
    for case in stage.cases:
        assert [await sees(stage.berit, case, day) for day in (on - DAY, on)] == [True, False]
        assert [await sees(stage.gro, case, day) for day in (on - DAY, on)] == [False, True]


async def test_a_hundred_and_fifty_cases_cost_what_three_cost_and_come_back_row_by_row() -> None:
    costs = []
    for size in (1, 3, 150):  # asyncpg looks up each type that is new to a connection once: by the first
        stage = await on_stage(size)
        before = await grants(stage)
        digest = (await looked_at(stage, stage.ivar)).digest
        async with counted() as statements:
            key = await hand(stage, stage.ivar, reviewed=digest)
        handing = len(statements)
        assert await audited(stage) == {"case-handed-over": size, "caseload-handed-over": 1}
        async with counted() as statements:
            assert await undo_hand_over(stage.ivar, key, now=NOW) == frozenset()
        costs.append((handing, len(statements)))
        assert await grants(stage) == before
        assert (await audited(stage))["case-handed-back"] == size
    assert costs[1] == costs[2] == (17, 13)


async def test_the_audit_names_the_step_in_each_case() -> None:
    stage = await on_stage()
    key = await hand(stage, stage.berit)
    rows = await stage.office.rows(
        "SELECT subject_id FROM audit_entry WHERE after ->> 'hand_over_id' = $1", str(key)
    )
    assert {row["subject_id"] for row in rows} == set(stage.cases)
    (step,) = await stage.office.rows("SELECT actor_id FROM audit_entry WHERE subject_id = $1", key)
    assert step["actor_id"] == stage.berit.account_id


async def test_every_kind_of_grant_comes_back_as_it_was() -> None:
    stage = await on_stage()
    one, two, three = stage.cases
    office, berit, gro = stage.office, stage.berit, stage.gro
    await office.grant(one, berit, "nav_contact", valid_from=TODAY + 20 * DAY)
    await office.grant(two, berit, "stand_in", valid_to=TODAY + 5 * DAY, granted_by=gro.account_id)
    await office.grant(two, berit, "stand_in", valid_from=TODAY + 9 * DAY, valid_to=TODAY + 12 * DAY)
    await office.grant(three, gro, "adviser", valid_from=TODAY + 3 * DAY, valid_to=TODAY + 6 * DAY)
    await office.grant(three, berit, "nav_contact", valid_to=TODAY - DAY)
    before = await grants(stage)
    key = await hand(stage, stage.berit, TODAY + DAY)
    theirs = await office.rows(
        "SELECT valid_from, valid_to FROM access_grant WHERE participant_id = $1 AND account_id = $2 "
        "ORDER BY valid_from",
        three,
        gro.account_id,
    )
    assert [(row["valid_from"], row["valid_to"]) for row in theirs] == [
        (TODAY + DAY, TODAY + 2 * DAY),
        (TODAY + 3 * DAY, TODAY + 6 * DAY),
        (TODAY + 7 * DAY, None),
    ]
    await undo_hand_over(stage.berit, key, now=NOW)
    assert await grants(stage) == before


async def test_a_case_that_was_changed_since_is_told_and_left() -> None:
    stage = await on_stage()
    changed, *others = stage.cases
    key = await hand(stage, stage.ivar)
    (opened,) = await stage.office.rows(
        "SELECT id FROM access_grant WHERE participant_id = $1 AND account_id = $2",
        changed,
        stage.gro.account_id,
    )
    wish = Ending(opened["id"], TODAY + 9 * DAY, None)
    await close_access(stage.ivar, changed, wish, knowingly=True, now=NOW)
    assert await undo_hand_over(stage.ivar, key, now=NOW) == {changed}
    assert [await sees(stage.gro, case, TODAY) for case in (changed, *others)] == [True, False, False]
    assert [await sees(stage.berit, case, TODAY) for case in (changed, *others)] == [False, True, True]


async def test_the_same_hand_over_twice_is_one_and_so_is_its_undoing() -> None:
    stage = await on_stage()
    digest = (await looked_at(stage, stage.berit)).digest
    key = new_id()
    for _ in range(2):
        await hand(stage, stage.berit, key=key, reviewed=digest)
    for _ in range(2):
        await undo_hand_over(stage.berit, key, now=NOW)
    assert await audited(stage) == {
        "case-handed-over": 3,
        "caseload-handed-over": 1,
        "case-handed-back": 3,
        "caseload-handed-back": 1,
    }


async def test_what_was_not_looked_at_is_not_done() -> None:
    stage = await on_stage()
    digest = (await looked_at(stage, stage.ivar)).digest
    await stage.office.participant("Ny Haile", adviser=stage.berit)
    with pytest.raises(Refused, match="changed-meanwhile"):
        await hand(stage, stage.ivar, reviewed=digest)
    assert await audited(stage) == {}


async def test_a_caseload_is_handed_over_by_the_adviser_and_the_leader_of_the_unit() -> None:
    stage = await on_stage()
    teacher = await stage.office.staff("Eva Moe", Role.TEACHER)
    for actor in (stage.gro, teacher):
        with pytest.raises(Refused, match="not-your-role"):
            await looked_at(stage, actor)
    other = await stage.office.unit("Annet")
    lars = await stage.office.staff("Lars Rud", Role.LEADER, unit=other)
    assert not (await looked_at(stage, lars)).handed
    with pytest.raises(Refused, match="nothing-to-hand-over"):
        await hand(stage, lars)
    elsewhere = await stage.office.participant("Olena Bondar", unit=other, adviser=stage.berit)
    assert set((await looked_at(stage, stage.ivar)).caseload.names) == set(stage.cases)
    assert set((await looked_at(stage, lars)).caseload.names) == {elsewhere.account_id}
    assert len((await looked_at(stage, stage.berit)).caseload.names) == 4


async def test_a_receiver_works_on_cases_then_and_the_day_has_not_passed() -> None:
    stage = await on_stage()
    leaving = await stage.office.staff("Per Vik", Role.ADVISER, ended_on=TODAY + DAY)
    teacher = await stage.office.staff("Eva Moe", Role.TEACHER)
    for on, to, fault in (
        (TODAY - DAY, stage.gro, "participants.day-passed"),
        (TODAY + 2 * DAY, leaving, "participants.no-fitting-role"),
        (TODAY, teacher, "participants.no-fitting-role"),
        (TODAY, stage.berit, "participants.same-person"),
    ):
        with pytest.raises(InvalidInput) as refused:
            await looked_at(stage, stage.ivar, on, to)
        assert [each.code for each in refused.value.faults] == [fault]
    await looked_at(stage, stage.ivar, TODAY + DAY, leaving)


async def test_a_protected_person_is_handed_on_by_their_circle_and_does_not_exist_for_others() -> None:
    stage = await on_stage()
    frida = (await stage.office.participant("Frida Kahsay", adviser=stage.berit, protected=True)).account_id
    await stage.office.grant(frida, stage.berit, "circle")
    assert frida not in (await looked_at(stage, stage.ivar)).caseload.names
    found = await looked_at(stage, stage.berit)
    assert found.caseload.out_of_sight == {frida}
    key = await hand(stage, stage.berit)
    assert not await sees(stage.gro, frida, TODAY)
    for actor, cases in ((stage.berit, 4), (stage.ivar, 3)):
        async with db.read(stage.office.id) as tx:
            latest = await latest_hand_over(tx, actor, stage.berit.account_id)
        assert latest
        assert (latest.id, latest.cases) == (key, cases)


async def test_nobody_takes_back_what_another_has_taken_from_them() -> None:
    stage = await on_stage()
    key = await hand(stage, stage.ivar)
    for actor in (stage.berit, stage.gro):
        with pytest.raises(Refused, match=r"kit\.not-found"):
            await undo_hand_over(actor, key, now=NOW)
    await undo_hand_over(stage.ivar, key, now=NOW)


async def test_what_was_handed_on_since_cannot_be_undone_before_that_is() -> None:
    stage = await on_stage()
    first = await hand(stage, stage.ivar)
    gro, berit = stage.gro.account_id, stage.berit.account_id
    async with db.read(stage.office.id) as tx:
        back = await review(tx, stage.ivar, TODAY, gro, berit, TODAY)
    second, later = new_id(), NOW + timedelta(minutes=1)
    await hand_over(stage.ivar, second, gro, berit, TODAY, reviewed=back.digest, now=later)
    with pytest.raises(Refused, match="handed-on-since"):
        await undo_hand_over(stage.ivar, first, now=later)
    await undo_hand_over(stage.ivar, second, now=later)
    await undo_hand_over(stage.ivar, first, now=later)
    assert all([await sees(stage.berit, case, TODAY) for case in stage.cases])


async def test_a_leader_is_told_of_cases_that_nobody_will_have() -> None:
    stage = await on_stage(2)
    office = stage.office
    leaving = await office.staff("Per Vik", Role.ADVISER, ended_on=TODAY + 30 * DAY)
    much_later = await office.staff("Siv Dal", Role.ADVISER, ended_on=TODAY + 31 * DAY)
    left = await office.staff("Tor Ek", Role.ADVISER, ended_on=TODAY - DAY)
    without_role = await office.staff("Una Foss", Role.TEACHER)
    done = await office.staff("Vera Gran", Role.ADVISER, ended_on=TODAY - DAY)
    for one in (leaving, much_later, left, without_role):
        await office.grant(stage.cases[0], one, "nav_contact")
    await office.grant(stage.cases[0], done, "nav_contact", valid_to=TODAY - DAY)
    await office.participant("Frida Kahsay", adviser=left, protected=True)
    async with db.read(office.id) as tx:
        found = await open_hand_overs(tx, stage.ivar, TODAY, TODAY + 30 * DAY)
        counts = await cases_left(tx, stage.ivar, [left.account_id, done.account_id], TODAY)
    assert [(one.name, one.cases) for one in found] == [("Tor Ek", 1), ("Per Vik", 1), ("Una Foss", 1)]
    assert counts == {left.account_id: 1}
