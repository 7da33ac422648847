"""Which version counts, as a tree, and what is left of it for the class."""

from __future__ import annotations

from datetime import date

import pytest

from stegvis.accounts.model import Actor
from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.participants.queries import people
from stegvis.plans.model import CefrLevel, GoalKind, Plan, Skill
from stegvis.plans.queries import plan
from stegvis.plans.queries.levels import language_progress
from tests.builders import TODAY, open_office
from tests.cast import Cast, on_stage

pytestmark = pytest.mark.usefixtures("database")


@pytest.fixture(scope="module")
async def cast(database: str) -> Cast:
    assert database
    return await on_stage()


async def plan_of(subject: Actor, actor: Actor) -> Plan | None:
    async with db.read(actor.municipality_id) as tx:
        seen = await people(tx, actor, TODAY, [subject.account_id])
        return await plan(tx, actor, seen.values())


async def test_goals_come_with_their_steps_and_measures(cast: Cast) -> None:
    found = await plan_of(cast.amina, cast.amina)
    assert found
    (goal,) = found.goals
    (step,) = goal.goals
    assert (goal.kind, step.kind) == (GoalKind.LONG_TERM, GoalKind.SUBGOAL)
    assert [measure.text for measure in goal.measures] == ["Praksis"]
    assert [(measure.text, measure.weekly_minutes) for measure in step.measures] == [("Norskkurs", 1350)]
    assert {each.skill: each.level for each in found.language_goals} == {
        Skill.LISTENING: CefrLevel.B1,
        Skill.READING: CefrLevel.A2,
        Skill.WRITING: CefrLevel.A2,
        Skill.ORAL: CefrLevel.B1,
    }


async def test_the_class_sees_the_goals_and_not_the_decision_nor_where_somebody_is(cast: Cast) -> None:
    found = await plan_of(cast.amina, cast.eva)
    assert found
    assert (found.version, found.decided_on, found.appeal_deadline) == (None, None, None)
    (practice,) = found.goals[0].measures
    assert (practice.text, practice.organisation, practice.place) == ("Praksis", None, None)
    assert found.goals[0].goals[0].measures[0].responsible is None


async def test_somebody_who_is_not_seen_has_no_plan(cast: Cast) -> None:
    assert await plan_of(cast.amina, cast.carl) is None


@pytest.mark.parametrize(
    ("states", "counts"),
    [
        (["decided", "draft"], 1),
        (["superseded", "decided"], 2),
        (["draft"], 1),
        (["superseded", "ended"], 2),
        (["ended", "proposed"], 2),
        (["superseded"], None),
        ([], None),
    ],
)
async def test_the_decided_version_counts_or_else_the_newest(states: list[str], counts: int | None) -> None:
    office = await open_office()
    olga = await office.participant("Olga")
    for version, state in enumerate(states, start=1):
        await office.plan(olga.account_id, version=version, state=state, decided_on=date(2026, 1, 7))
    found = await plan_of(olga, olga)
    assert (found and found.version) == counts


async def test_levels_are_told_to_the_case_and_the_class_and_not_on_the_phone(cast: Cast) -> None:
    async with db.read(cast.office.id) as tx:
        for actor in (cast.berit, cast.eva):
            found = await language_progress(tx, actor, TODAY, cast.amina.account_id)
            assert found.person.id == cast.amina.account_id
        for actor in (cast.amina, cast.carl):
            with pytest.raises(Refused, match="not-found"):
                await language_progress(tx, actor, TODAY, cast.amina.account_id)
