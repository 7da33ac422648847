"""Somebody who must not see a participant: it beats whatever else would let them, on the real database."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from stegvis.accounts.model import AccountKind, Actor, Role, RoleHeld
from stegvis.kit import db
from stegvis.kit.errors import Refused, Unconfirmed
from stegvis.kit.ids import new_id
from stegvis.meetings.queries.lists import candidates
from stegvis.participants.actions.dated import Ending
from stegvis.participants.actions.denials import deny_access, lift_denial
from stegvis.participants.actions.people import give_access
from stegvis.participants.model import Denial, DenialReason, Grant, Period, Relation
from stegvis.participants.queries import helpers, is_visible, people
from stegvis.participants.queries.about_me import about_me
from stegvis.participants.queries.access import access_to, counted_sights, denials_of, reached_by, sights_of
from stegvis.participants.queries.hand_over import review
from tests.api.matrix.subjects import people as everybody
from tests.backend.participants.test_around_actions import Stage, audited, codes_of, on_stage, sees
from tests.builders import NOW, TODAY, Office, open_office

pytestmark = pytest.mark.usefixtures("database")

DAY = timedelta(days=1)


def of(stage: Stage, whom: Actor, **dates: Any) -> Denial:  # noqa: ANN401 - a day or none
    period = Period(dates.get("first", TODAY), dates.get("last"))
    return Denial(
        new_id(), stage.amina, whom.account_id, DenialReason.KINSHIP, period, stage.berit.account_id
    )


async def deny(stage: Stage, whom: Actor, *, by: Actor | None = None, **dates: object) -> Denial:
    given = of(stage, whom, **dates)
    await deny_access(by or stage.berit, given, knowingly=True, now=NOW)
    return given


# ------------------------------------------------------------------ it beats everything


@pytest.mark.parametrize(
    ("role", "relation", "by_group", "in_unit", "circle"),
    [
        (Role.ADVISER, "adviser", False, False, False),
        (Role.ADVISER, "stand_in", False, False, False),
        (Role.TEACHER, "contact_teacher", False, False, False),
        (Role.TEACHER, None, True, False, False),
        (Role.LEADER, None, False, True, False),
        (Role.COORDINATOR, None, False, True, False),
        (Role.LEADER, "adviser", True, True, True),
        (Role.ADVISER, None, False, False, True),
    ],
)
async def test_a_denial_beats_grant_class_unit_and_circle(
    role: Role, relation: str | None, *, by_group: bool, in_unit: bool, circle: bool
) -> None:
    office = await open_office()
    olga = await office.participant("Olga", protected=circle)
    staff = await office.staff("Per", role, unit=None if in_unit else await office.unit("Annet"))
    if relation:
        await office.grant(olga.account_id, staff, relation)
    if circle:
        await office.grant(olga.account_id, staff, "circle")
    if by_group:
        await office.member(await office.group("A1", teacher=staff), olga.account_id)
    assert await sees(staff, olga.account_id, TODAY)
    await office.deny(olga.account_id, staff, by=staff, valid_from=TODAY - DAY, valid_to=TODAY + DAY)
    seen = [await sees(staff, olga.account_id, TODAY + number * DAY) for number in range(-2, 3)]
    assert seen == [True, False, False, False, True]


async def test_a_denial_is_of_two_and_of_nobody_else() -> None:
    stage = await on_stage()
    other = await stage.office.participant("Olga", adviser=stage.gro)
    await stage.office.grant(stage.amina, stage.gro, "stand_in")
    await deny(stage, stage.gro)
    assert not await sees(stage.gro, stage.amina, TODAY)
    assert await sees(stage.gro, other.account_id, TODAY)
    assert await sees(stage.berit, stage.amina, TODAY)


async def test_whom_a_denial_names_is_nobodys_helper_and_is_asked_to_no_meeting() -> None:
    stage = await on_stage()
    await deny(stage, stage.eva)
    async with db.read(stage.office.id) as tx:
        seen = await people(tx, stage.berit, TODAY, [stage.amina])
        helping = await helpers(tx, stage.berit, TODAY, seen.values())
        asked = await candidates(tx, stage.berit, TODAY, stage.amina)
        own = Actor(stage.amina, stage.office.id, AccountKind.PARTICIPANT, "uk")
        mine = await about_me(tx, own, TODAY)
    assert [each.name for each in helping[stage.amina]] == ["Berit Hansen"]
    assert "Eva Moe" not in {each.name for each in asked}
    assert "Eva Moe" not in {each.name for each in mine.helpers}


async def test_cases_are_not_handed_to_whom_a_denial_names() -> None:
    stage = await on_stage()
    await stage.office.participant("Olga", adviser=stage.berit)
    await deny(stage, stage.gro)
    async with db.read(stage.office.id) as tx:
        found = await review(tx, stage.berit, TODAY, stage.berit.account_id, stage.gro.account_id, TODAY)
    assert found.caseload.barred == {stage.amina}
    assert [found.caseload.names[each.grant.participant_id] for each in found.handed] == ["Olga Haile"]


# ------------------------------------------------------------------ who lays it on, and lifts it


async def test_whoever_works_on_the_case_denies_and_nobody_else() -> None:
    stage = await on_stage()
    for actor in (stage.eva, stage.hilde):
        with pytest.raises(Refused, match="not-your-case"):
            await deny(stage, stage.gro, by=actor)
    with pytest.raises(Refused, match=r"kit\.not-found"):
        await deny(stage, stage.eva, by=stage.gro)
    await deny(stage, stage.eva, by=stage.ivar)
    assert await audited(stage) == ["access-denied"]


async def test_the_same_form_twice_denies_once() -> None:
    stage = await on_stage()
    given = of(stage, stage.eva)
    for _ in range(2):
        await deny_access(stage.berit, given, knowingly=False, now=NOW)
    with pytest.raises(Refused, match="key-used"):
        await deny_access(
            stage.berit, replace(given, reason=DenialReason.ACQUAINTANCE), knowingly=False, now=NOW
        )
    assert await audited(stage) == ["access-denied"]


async def test_one_who_denies_themselves_or_the_adviser_has_read_what_follows() -> None:
    stage = await on_stage()
    oneself = of(stage, stage.berit)
    with pytest.raises(Unconfirmed) as read:
        await deny_access(stage.berit, oneself, knowingly=False, now=NOW)
    assert {fault.code for fault in read.value.faults} == {
        "participants.denies-yourself",
        "participants.denies-adviser",
    }
    await deny_access(stage.berit, oneself, knowingly=True, now=NOW)
    assert not await sees(stage.berit, stage.amina, TODAY)
    with pytest.raises(Refused, match=r"kit\.not-found"):
        await lift_denial(stage.berit, stage.amina, Ending(oneself.id, TODAY, None), now=NOW)


async def test_somebody_who_works_on_the_case_is_left() -> None:
    stage = await on_stage()
    await deny(stage, stage.ivar)
    assert await codes_of(deny(stage, stage.berit)) == {"nobody-left"}
    assert await sees(stage.berit, stage.amina, TODAY)


async def test_a_denial_begins_today_at_the_earliest_names_staff_and_is_there_once() -> None:
    stage = await on_stage()
    gone = await stage.office.staff("Tor", Role.ADVISER, ended_on=TODAY - DAY)
    assert await codes_of(deny(stage, stage.eva, first=TODAY - DAY)) == {"day-passed"}
    assert await codes_of(deny(stage, stage.eva, first=TODAY + DAY, last=TODAY)) == {"ends-before-start"}
    assert await codes_of(deny(stage, gone)) == {"nobody-chosen"}
    await deny(stage, stage.eva, last=TODAY + DAY)
    assert await codes_of(deny(stage, stage.eva, first=TODAY + DAY)) == {"denied-already"}
    await deny(stage, stage.eva, first=TODAY + 2 * DAY)


async def test_nobody_is_named_for_a_participant_whom_they_must_not_see() -> None:
    stage = await on_stage()
    await deny(stage, stage.gro)
    given = Grant(new_id(), stage.amina, stage.gro.account_id, Relation.STAND_IN, Period(TODAY, TODAY + DAY))
    assert await codes_of(give_access(stage.berit, given, knowingly=True, now=NOW)) == {"denied"}


async def test_the_leader_lifts_any_denial_and_others_their_own() -> None:
    stage = await on_stage()
    await stage.office.grant(stage.amina, stage.gro, "stand_in")
    by_leader = await deny(stage, stage.eva, by=stage.ivar)
    by_berit = await deny(stage, stage.hilde, by=stage.berit)
    with pytest.raises(Refused, match="not-yours-to-lift"):
        await lift_denial(stage.berit, stage.amina, Ending(by_leader.id, TODAY, None), now=NOW)
    with pytest.raises(Refused, match="not-yours-to-lift"):
        await lift_denial(stage.gro, stage.amina, Ending(by_berit.id, TODAY, None), now=NOW)
    coordinator = await stage.office.staff("Una", Role.COORDINATOR)
    with pytest.raises(Refused, match="not-your-case"):
        await lift_denial(coordinator, stage.amina, Ending(by_berit.id, TODAY, None), now=NOW)
    await lift_denial(stage.berit, stage.amina, Ending(by_berit.id, TODAY, None), now=NOW)
    await lift_denial(stage.ivar, stage.amina, Ending(by_leader.id, TODAY, None), now=NOW)
    assert not await sees(stage.eva, stage.amina, TODAY)
    assert await sees(stage.eva, stage.amina, TODAY + DAY)
    verbs = ["access-denied", "access-denied", "denial-lifted", "denial-lifted"]
    assert await audited(stage) == verbs


async def test_a_denial_is_taken_back_before_it_has_begun_and_ended_not_before_yesterday() -> None:
    stage = await on_stage()
    coming = await deny(stage, stage.eva, first=TODAY + DAY)
    await lift_denial(stage.berit, stage.amina, Ending(coming.id, None, None), now=NOW)
    old = await stage.office.deny(stage.amina, stage.eva, by=stage.berit, valid_from=TODAY - 9 * DAY)
    await deny(stage, stage.hilde)
    early = Ending(old, TODAY - 2 * DAY, None)
    assert await codes_of(lift_denial(stage.berit, stage.amina, early, now=NOW)) == {"denied-until-then"}
    before = Ending(old, TODAY - 10 * DAY, None)
    assert await codes_of(lift_denial(stage.berit, stage.amina, before, now=NOW)) == {"ends-before-start"}
    with pytest.raises(Refused, match="changed-meanwhile"):
        await lift_denial(stage.berit, stage.amina, Ending(old, TODAY, TODAY), now=NOW)
    await lift_denial(stage.berit, stage.amina, Ending(old, TODAY - DAY, None), now=NOW)
    assert await sees(stage.eva, stage.amina, TODAY)
    await deny(stage, stage.eva, first=TODAY + 5 * DAY)
    longer = Ending(old, TODAY + 6 * DAY, TODAY - DAY)
    assert await codes_of(lift_denial(stage.berit, stage.amina, longer, now=NOW)) == {"denied-already"}
    with pytest.raises(Refused, match=r"kit\.not-found"):
        await lift_denial(stage.berit, stage.amina, Ending(new_id(), TODAY, None), now=NOW)


async def test_open_lists_hear_of_it_and_what_was_typed_goes() -> None:
    stage = await on_stage()
    form = {"form": "note", "content": "{}", "saved_at": NOW, "subject_id": stage.amina}
    for actor in (stage.eva, stage.berit):
        await stage.office.row("draft", account_id=actor.account_id, **form)
    await deny(stage, stage.eva)
    rows = await stage.office.rows("SELECT id FROM revision")
    heard = {row["id"] for row in rows}
    assert {stage.amina, stage.office.unit_id, stage.a1, stage.eva.account_id} <= heard
    drafts = await stage.office.rows("SELECT account_id FROM draft")
    assert [row["account_id"] for row in drafts] == [stage.berit.account_id]


# ------------------------------------------------------------------ who sees whom, and why


async def test_who_sees_is_exactly_whom_the_row_rule_lets_through() -> None:
    office, _, subjects = await everybody()
    asked = [each.account_id for each in subjects.values()]
    told: dict[tuple[UUID, UUID], int] = {}
    seen: dict[tuple[UUID, UUID], int] = {}
    staff = await _all_staff(office)
    async with db.read(office.id) as tx:
        for sight in await sights_of(tx, staff[0], TODAY, asked):
            pair = (sight.account_id, sight.participant_id)
            told[pair] = told.get(pair, 0) | sight.standing
        for actor in staff:
            for person in (await people(tx, actor, TODAY, asked)).values():
                seen[actor.account_id, person.id] = person.standing
    assert told == seen
    beyond = subjects["other_municipality"].account_id
    assert {participant_id for _, participant_id in seen} == set(asked) - {beyond}


async def _all_staff(office: Office) -> list[Actor]:
    rows = await office.rows(
        """
        SELECT staff.id, array_agg(role) FILTER (WHERE role IS NOT NULL) AS roles,
            array_agg(role_held.unit_id) FILTER (WHERE role IS NOT NULL) AS units
        FROM staff LEFT JOIN role_held ON staff_id = staff.id GROUP BY staff.id
        """
    )
    return [
        replace(
            office.actor(row["id"]),
            roles=frozenset(map(RoleHeld, map(Role, row["roles"] or ()), row["units"] or ())),
        )
        for row in rows
    ]


async def test_who_works_on_the_case_reads_who_sees_and_who_must_not() -> None:
    stage = await on_stage()
    await deny(stage, stage.hilde)
    async with db.read(stage.office.id) as tx:
        found = await access_to(tx, stage.berit, TODAY, stage.amina)
        for other, code in ((stage.eva, "not-your-case"), (stage.hilde, r"kit\.not-found")):
            with pytest.raises(Refused, match=code):
                await access_to(tx, other, TODAY, stage.amina)
    assert {(each.name, each.by.value, each.group) for each in found.sights} == {
        ("Berit Hansen", "grant", None),
        ("Eva Moe", "group", "A1"),
        ("Ivar Berg", "leader", None),
    }
    assert [(each.name, each.by, each.denial.reason) for each in found.denials] == [
        ("Hilde Dahl", "Berit Hansen", "kinship")
    ]


async def test_whom_a_colleague_sees_is_told_of_ones_own_cases_and_counted_without_names() -> None:
    stage = await on_stage()
    others = await stage.office.participant("Olga", groups=[stage.a1])
    frida = await stage.office.participant("Frida", protected=True, groups=[stage.a1])
    await stage.office.grant(frida.account_id, stage.eva, "circle")
    async with db.read(stage.office.id) as tx:
        found = await reached_by(tx, stage.berit, TODAY, stage.eva.account_id)
        led = await reached_by(tx, stage.ivar, TODAY, stage.eva.account_id)
        counted = await counted_sights(tx, stage.ivar, TODAY, stage.eva.account_id)
    assert [each.name for each in found] == ["Amina Hassan"]
    assert {each.participant_id for each in led} == {stage.amina, others.account_id}
    assert [(each.by.value, each.group, each.people) for each in counted] == [("group", "A1", 2)]


async def test_denials_are_told_newest_first_past_ones_too() -> None:
    stage = await on_stage()
    await stage.office.deny(
        stage.amina, stage.eva, by=stage.berit, valid_from=TODAY - 9 * DAY, valid_to=TODAY - DAY
    )
    await deny(stage, stage.eva)
    async with db.read(stage.office.id) as tx:
        found = await denials_of(tx, [stage.amina])
    assert [each.denial.period.last for each in found] == [None, TODAY - DAY]


async def test_the_database_keeps_a_pair_denied_once_at_a_time() -> None:
    stage = await on_stage()
    await deny(stage, stage.eva)
    with pytest.raises(Exception, match="access_denial_once"):
        await stage.office.deny(stage.amina, stage.eva, by=stage.berit)
    assert await is_not_visible(stage)


async def is_not_visible(stage: Stage) -> bool:
    async with db.read(stage.office.id) as tx:
        return not await is_visible(tx, stage.eva, TODAY, stage.amina)
