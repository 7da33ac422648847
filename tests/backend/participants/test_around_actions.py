"""Naming and ending who works with somebody, groups and practice: on the real database."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import InvalidInput, Refused, Unconfirmed
from stegvis.kit.ids import new_id
from stegvis.participants.actions.dated import Ending
from stegvis.participants.actions.groups import join_group, leave_group, move_group
from stegvis.participants.actions.people import close_access, give_access
from stegvis.participants.actions.practice import add_practice_place, end_practice_place
from stegvis.participants.model import Grant, GroupPlace, Period, PracticePlace, Relation
from stegvis.participants.queries import VISIBLE, is_visible, visible_to
from tests.builders import NOW, TODAY, Office, open_office

pytestmark = pytest.mark.usefixtures("database")

DAY = timedelta(days=1)
assert oslo_date(NOW) == TODAY


@dataclass
class Stage:
    """Amina, whose adviser is Berit, in Ivar's unit; Hilde puts the classes together, Eva teaches A1."""

    office: Office
    amina: UUID
    berit: Actor
    ivar: Actor
    hilde: Actor
    eva: Actor
    gro: Actor
    a1: UUID
    b1: UUID


async def on_stage(*, protected: bool = False) -> Stage:
    office = await open_office()
    elsewhere = await office.unit("Annet")
    berit = await office.staff("Berit Hansen", Role.ADVISER, unit=elsewhere)
    eva = await office.staff("Eva Moe", Role.TEACHER, unit=elsewhere)
    a1, b1 = await office.group("A1", teacher=eva), await office.group("B1")
    amina = await office.participant("Amina Hassan", groups=[a1], adviser=berit, protected=protected)
    if protected:
        await office.grant(amina.account_id, berit, "circle")
    return Stage(
        office,
        amina.account_id,
        berit,
        await office.staff("Ivar Berg", Role.LEADER),
        await office.staff("Hilde Dahl", Role.COORDINATOR),
        eva,
        await office.staff("Gro Lie", Role.ADVISER, unit=elsewhere),
        a1,
        b1,
    )


def to_gro(stage: Stage, relation: Relation = Relation.STAND_IN, **dates: date | None) -> Grant:
    period = Period(dates.get("first") or TODAY, dates.get("last", TODAY + 14 * DAY))
    return Grant(new_id(), stage.amina, stage.gro.account_id, relation, period)


async def sees(actor: Actor, subject: UUID, on: date) -> bool:
    async with db.read(actor.municipality_id) as tx:
        seen: bool = await is_visible(tx, actor, on, subject)
        listed: bool = await tx.value(_LISTED, *visible_to(actor, on), subject)
    assert listed is seen  # in whatever list
    return seen


_LISTED = f"{VISIBLE} SELECT EXISTS (SELECT FROM visible WHERE id = $10)"


async def codes_of(doing: Any) -> set[str]:  # noqa: ANN401 - any action
    """What a form was refused with."""
    with pytest.raises(InvalidInput) as refused:
        await doing
    return {fault.code.removeprefix("participants.") for fault in refused.value.faults}


async def audited(stage: Stage) -> list[str]:
    rows = await stage.office.rows(
        "SELECT verb FROM audit_entry WHERE subject_id = $1 ORDER BY id", stage.amina
    )
    return [row["verb"].removeprefix("participants.") for row in rows]


# ------------------------------------------------------------------ who works with them


async def test_a_relation_gives_sight_on_its_first_day_and_takes_it_away_after_its_last() -> None:
    stage = await on_stage()
    given = to_gro(stage, first=TODAY + 2 * DAY, last=TODAY + 4 * DAY)
    await give_access(stage.berit, given, knowingly=False, now=NOW)
    seen = [await sees(stage.gro, stage.amina, TODAY + number * DAY) for number in range(1, 6)]
    assert seen == [False, True, True, True, False]
    wish = Ending(given.id, TODAY + 3 * DAY, TODAY + 4 * DAY)
    await close_access(stage.berit, stage.amina, wish, knowingly=False, now=NOW)
    assert not await sees(stage.gro, stage.amina, TODAY + 4 * DAY)
    assert await sees(stage.gro, stage.amina, TODAY + 3 * DAY)
    assert await audited(stage) == ["access-given", "access-closed"]


async def test_the_same_form_twice_names_somebody_once() -> None:
    stage = await on_stage()
    given = to_gro(stage)
    for _ in range(2):
        await give_access(stage.berit, given, knowingly=False, now=NOW)
    assert await audited(stage) == ["access-given"]
    other = replace(given, relation=Relation.NAV_CONTACT)
    with pytest.raises(Refused, match="key-used"):
        await give_access(stage.berit, other, knowingly=False, now=NOW)


async def test_an_adviser_names_stand_ins_and_contacts_and_the_leader_the_adviser_too() -> None:
    stage = await on_stage()
    adviser = to_gro(stage, Relation.ADVISER, last=None)
    with pytest.raises(Refused, match="not-yours-to-name"):
        await give_access(stage.berit, adviser, knowingly=True, now=NOW)
    await give_access(stage.ivar, adviser, knowingly=True, now=NOW)
    for relation in (Relation.CIRCLE, Relation.PRACTICE_HOST, Relation.TEACHER):
        with pytest.raises(Refused, match="not-yours-to-name"):
            await give_access(stage.ivar, to_gro(stage, relation), knowingly=True, now=NOW)


async def test_who_does_not_work_on_the_case_names_nobody() -> None:
    stage = await on_stage()
    for actor in (stage.eva, stage.hilde):
        with pytest.raises(Refused, match="not-your-case"):
            await give_access(actor, to_gro(stage), knowingly=True, now=NOW)
    with pytest.raises(Refused, match=r"kit\.not-found"):
        await give_access(stage.gro, to_gro(stage), knowingly=True, now=NOW)


async def test_nobody_keeps_their_own_sight_but_the_leader_of_the_unit() -> None:
    stage = await on_stage()
    until = TODAY + 3 * DAY
    given = to_gro(stage, last=until)
    await give_access(stage.berit, given, knowingly=False, now=NOW)
    contact = to_gro(stage, Relation.NAV_CONTACT, last=None)
    assert await codes_of(give_access(stage.gro, contact, knowingly=True, now=NOW)) == {"not-yourself"}
    longer = Ending(given.id, until + DAY, until)
    doing = close_access(stage.gro, stage.amina, longer, knowingly=True, now=NOW)
    assert await codes_of(doing) == {"not-yourself"}
    await close_access(stage.berit, stage.amina, longer, knowingly=False, now=NOW)
    himself = replace(contact, account_id=stage.ivar.account_id)
    await give_access(stage.ivar, himself, knowingly=True, now=NOW)


async def test_all_that_is_wrong_is_said_at_once() -> None:
    stage = await on_stage()
    wrong = replace(
        to_gro(stage, last=None), account_id=stage.eva.account_id
    )  # a teacher, and a stand-in without an end
    doing = give_access(stage.berit, wrong, knowingly=False, now=NOW)
    assert await codes_of(doing) == {"no-fitting-role", "stand-in-without-end"}


async def test_a_role_must_be_held_on_the_first_day() -> None:
    stage = await on_stage()
    leaving = await stage.office.staff("Per Vik", Role.ADVISER, valid_to=TODAY + DAY)
    given = replace(to_gro(stage, first=TODAY + 2 * DAY), account_id=leaving.account_id)
    assert await codes_of(give_access(stage.berit, given, knowingly=False, now=NOW)) == {"no-fitting-role"}
    in_time = replace(given, period=Period(TODAY + DAY, TODAY + 9 * DAY))
    await give_access(stage.berit, in_time, knowingly=False, now=NOW)


async def test_what_follows_is_read_first_and_leaves_no_trace_until_then() -> None:
    stage = await on_stage()
    second = to_gro(stage, Relation.ADVISER, last=None)
    with pytest.raises(Unconfirmed) as asked:
        await give_access(stage.ivar, second, knowingly=False, now=NOW)
    assert [fault.code for fault in asked.value.faults] == ["participants.second-adviser"]
    assert await audited(stage) == []
    await give_access(stage.ivar, second, knowingly=True, now=NOW)
    assert await audited(stage) == ["access-given"]


async def test_the_last_adviser_is_ended_knowingly_alone() -> None:
    stage = await on_stage()
    (row,) = await stage.office.rows("SELECT id FROM access_grant WHERE participant_id = $1", stage.amina)
    wish = Ending(row["id"], TODAY, None)
    with pytest.raises(Unconfirmed, match="unconfirmed"):
        await close_access(stage.ivar, stage.amina, wish, knowingly=False, now=NOW)
    with pytest.raises(Refused, match="not-yours-to-name"):
        await close_access(stage.berit, stage.amina, wish, knowingly=True, now=NOW)
    await close_access(stage.ivar, stage.amina, wish, knowingly=True, now=NOW)
    assert await sees(stage.berit, stage.amina, TODAY)
    assert not await sees(stage.berit, stage.amina, TODAY + DAY)


async def test_an_end_that_another_has_moved_is_not_moved_again() -> None:
    stage = await on_stage()
    given = to_gro(stage)
    await give_access(stage.berit, given, knowingly=False, now=NOW)
    was = given.period.last
    await close_access(stage.ivar, stage.amina, Ending(given.id, TODAY + DAY, was), knowingly=False, now=NOW)
    with pytest.raises(Refused, match="changed-meanwhile"):
        await close_access(stage.berit, stage.amina, Ending(given.id, TODAY, was), knowingly=False, now=NOW)


async def test_what_has_not_begun_is_taken_back_and_what_has_is_not() -> None:
    stage = await on_stage()
    later = to_gro(stage, first=TODAY + DAY)
    await give_access(stage.berit, later, knowingly=False, now=NOW)
    wish = Ending(later.id, None, later.period.last)
    async with db.read(stage.office.id) as tx:
        assert await tx.value("SELECT count(*) FROM access_grant WHERE id = $1", later.id) == 1
    tomorrow = NOW + DAY
    doing = close_access(stage.berit, stage.amina, wish, knowingly=False, now=tomorrow)
    assert await codes_of(doing) == {"has-begun"}
    await close_access(stage.berit, stage.amina, wish, knowingly=False, now=NOW)
    assert not await stage.office.rows("SELECT FROM access_grant WHERE id = $1", later.id)
    assert await audited(stage) == ["access-given", "access-taken-back"]


async def test_a_grant_on_a_protected_person_gives_no_sight_and_says_so() -> None:
    stage = await on_stage(protected=True)
    given = to_gro(stage)
    with pytest.raises(Unconfirmed) as asked:
        await give_access(stage.berit, given, knowingly=False, now=NOW)
    assert [fault.code for fault in asked.value.faults] == ["participants.not-in-circle"]
    await give_access(stage.berit, given, knowingly=True, now=NOW)
    assert not await sees(stage.gro, stage.amina, TODAY)
    with pytest.raises(Refused, match=r"kit\.not-found"):
        await give_access(stage.ivar, to_gro(stage), knowingly=True, now=NOW)


# ------------------------------------------------------------------ groups


def into(stage: Stage, group: UUID, first: date = TODAY, last: date | None = None) -> GroupPlace:
    return GroupPlace(new_id(), stage.amina, group, Period(first, last))


async def places(stage: Stage) -> list[tuple[str, date, date | None]]:
    rows = await stage.office.rows(
        "SELECT name, valid_from, valid_to FROM membership JOIN study_group ON study_group.id = group_id "
        "WHERE participant_id = $1 ORDER BY valid_from, name",
        stage.amina,
    )
    return [(row["name"], row["valid_from"], row["valid_to"]) for row in rows]


async def test_a_move_between_groups_is_one_step_and_the_old_class_is_history() -> None:
    stage = await on_stage()
    (row,) = await stage.office.rows("SELECT id, valid_from FROM membership")
    on = TODAY + 7 * DAY
    await move_group(stage.hilde, row["id"], into(stage, stage.b1, on), now=NOW)
    assert await places(stage) == [("A1", row["valid_from"], on - DAY), ("B1", on, None)]
    assert await sees(stage.eva, stage.amina, on - DAY)
    assert not await sees(stage.eva, stage.amina, on)
    assert await audited(stage) == ["group-moved"]


async def test_who_works_on_the_case_and_the_units_coordinator_place_in_groups_and_no_teacher() -> None:
    stage = await on_stage()
    for actor in (stage.berit, stage.ivar, stage.hilde):
        place = into(stage, stage.b1)
        await join_group(actor, place, knowingly=False, now=NOW)
        wish = Ending(place.id, TODAY - DAY, None)
        doing = leave_group(actor, stage.amina, wish, knowingly=False, now=NOW)
        assert await codes_of(doing) == {"ends-before-start"}
        await stage.office.change("DELETE FROM membership WHERE id = $1", place.id)
    with pytest.raises(Refused, match="not-your-case"):
        await join_group(stage.eva, into(stage, stage.b1), knowingly=False, now=NOW)
    elsewhere = await stage.office.staff("Kim", Role.COORDINATOR, unit=await stage.office.unit("Tredje"))
    await stage.office.grant(stage.amina, elsewhere, "teacher")
    with pytest.raises(Refused, match="not-your-case"):
        await join_group(elsewhere, into(stage, stage.b1), knowingly=False, now=NOW)


async def test_a_group_is_left_after_a_day() -> None:
    stage = await on_stage()
    (row,) = await stage.office.rows("SELECT id, valid_from FROM membership")
    await leave_group(stage.berit, stage.amina, Ending(row["id"], TODAY, None), knowingly=False, now=NOW)
    assert await places(stage) == [("A1", row["valid_from"], TODAY)]
    assert await audited(stage) == ["group-left"]


async def test_a_move_from_a_group_that_somebody_is_not_in_then_is_refused() -> None:
    stage = await on_stage()
    (row,) = await stage.office.rows("SELECT id, valid_from FROM membership")
    doing = move_group(stage.berit, row["id"], into(stage, stage.b1, row["valid_from"]), now=NOW)
    assert await codes_of(doing) == {"not-in-group-then"}
    nowhere = move_group(stage.berit, row["id"], into(stage, new_id(), TODAY), now=NOW)
    assert await codes_of(nowhere) == {"no-group"}


# ------------------------------------------------------------------ practice


async def test_practice_is_dated_warned_of_when_it_meets_another_and_gives_nobody_sight() -> None:
    stage = await on_stage()
    meny = PracticePlace(
        new_id(), stage.amina, "Meny", "Storgata", "Nils Ås", "99 88 77 66", Period(TODAY, None)
    )
    for _ in range(2):
        await add_practice_place(stage.berit, meny, knowingly=False, now=NOW)
    second = replace(meny, id=new_id(), organisation="Kiwi")
    with pytest.raises(Unconfirmed, match="unconfirmed"):
        await add_practice_place(stage.berit, second, knowingly=False, now=NOW)
    await end_practice_place(
        stage.berit, stage.amina, Ending(meny.id, TODAY + DAY, None), knowingly=False, now=NOW
    )
    follows = replace(second, period=Period(TODAY + 2 * DAY, None))
    await add_practice_place(stage.berit, follows, knowingly=False, now=NOW)
    assert await audited(stage) == ["practice-added", "practice-ended", "practice-added"]
    told = await stage.office.rows("SELECT after::text, before::text FROM audit_entry")
    assert not any("Meny" in str(dict(row)) or "Nils" in str(dict(row)) for row in told)


async def test_practice_is_for_the_case_alone_and_has_a_place() -> None:
    stage = await on_stage()
    nowhere = PracticePlace(new_id(), stage.amina, "", "x" * 121, None, None, Period(TODAY, TODAY - DAY))
    for actor in (stage.eva, stage.hilde):
        with pytest.raises(Refused, match="not-your-case"):
            await add_practice_place(actor, nowhere, knowingly=False, now=NOW)
    doing = add_practice_place(stage.berit, nowhere, knowingly=False, now=NOW)
    assert await codes_of(doing) == {"no-organisation", "too-long", "ends-before-start"}
