"""A leader's list of a week's unusual looks: whose, at whom, and what came of it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from stegvis.accounts.model import Actor
from stegvis.kit.ids import new_id
from tests.builders import NOW, asking
from tests.cast import Cast, on_stage

pytestmark = pytest.mark.usefixtures("database")

LIST = """{ lookUpReview { week open findings {
    id patterns staff participantId participant topics reasons people looks own mayAnswer outcome
    settledBy } } }"""
SETTLE = """mutation ($wish: ID!, $finding: ID!, $outcome: LookUpOutcome!) {
    settleLookUp(wish: $wish, week: "2026-W47", finding: $finding, outcome: $outcome) }"""
LAST_WEEK = NOW - timedelta(days=6)
NIGHT = LAST_WEEK.replace(hour=23)


@pytest.fixture
async def cast() -> Cast:
    return await on_stage()


async def look(
    cast: Cast,
    by: Actor,
    of: Actor | UUID,
    purpose: str = "plans.plan",
    at: datetime = LAST_WEEK,
    reason: str | None = None,
) -> None:
    await cast.office.row(
        "look_up",
        at=at,
        actor_id=by.account_id,
        actor_roles="adviser",
        participant_id=of if isinstance(of, UUID) else of.account_id,
        purpose=purpose,
        reason=reason,
    )


async def findings(cast: Cast, leader: Actor) -> list[dict[str, Any]]:
    async with asking(cast.office, leader) as asker:
        found: list[dict[str, Any]] = (await asker.data(LIST))["lookUpReview"]["findings"]
    return found


async def test_the_leader_reads_who_looked_at_whom_and_what_is_unusual(cast: Cast) -> None:
    await look(cast, cast.berit, cast.amina)  # her own case, at work
    await look(cast, cast.gro, cast.amina, at=NIGHT, reason="message")
    (found,) = await findings(cast, cast.ivar)
    assert (found["staff"], found["participant"]) == ("Gro Lie", "Amina Hassan")
    assert found["patterns"] == ["ODD_HOURS"]
    assert (found["topics"], found["looks"], found["outcome"]) == (["PLAN"], 1, None)
    assert found["reasons"] == ["MESSAGE"]


async def test_what_a_leader_says_stands_and_is_said_once(cast: Cast) -> None:
    await look(cast, cast.gro, cast.amina, at=NIGHT)
    (found,) = await findings(cast, cast.ivar)
    async with asking(cast.office, cast.ivar) as ivar:
        asked = {"wish": str(new_id()), "finding": found["id"], "outcome": "EXPLAINED"}
        assert await ivar.data(SETTLE, **asked) == {"settleLookUp": True}
        assert await ivar.data(SETTLE, **asked) == {"settleLookUp": True}
        again = asked | {"wish": str(new_id()), "outcome": "BREACH"}
        assert await ivar.refusal(SETTLE, **again) == "kit.changed-meanwhile"
        assert (await ivar.data(LIST))["lookUpReview"]["open"] == 0
    (found,) = await findings(cast, cast.ivar)
    assert (found["outcome"], found["settledBy"]) == ("EXPLAINED", "Ivar Berg")
    (audited,) = await cast.office.rows(
        "SELECT actor_id, subject_id FROM audit_entry WHERE verb = 'lookups.looked-into'"
    )
    assert tuple(audited.values()) == (cast.ivar.account_id, cast.gro.account_id)


async def test_nobody_answers_for_their_own_look(cast: Cast) -> None:
    await look(cast, cast.ivar, cast.amina, at=NIGHT)
    (found,) = await findings(cast, cast.ivar)
    assert found["own"]
    async with asking(cast.office, cast.ivar) as ivar:
        asked = {"wish": str(new_id()), "finding": found["id"], "outcome": "EXPLAINED"}
        assert await ivar.refusal(SETTLE, **asked) == "lookups.own"
        assert (await ivar.data(LIST))["lookUpReview"]["open"] == 0


async def test_an_auditor_reads_what_staff_did_and_answers_for_a_leaders_look_alone(cast: Cast) -> None:
    """The unit has one leader, who cannot answer for themself."""
    for each in (cast.gro, cast.ivar):
        await look(cast, each, cast.amina, at=NIGHT)
    found = {each["staff"]: each for each in await findings(cast, cast.kari)}
    assert {name: each["mayAnswer"] for name, each in found.items()} == {"Gro Lie": False, "Ivar Berg": True}
    assert {(each["participantId"], each["participant"]) for each in found.values()} == {(None, None)}
    assert str(cast.amina.account_id) not in str(found)
    async with asking(cast.office, cast.kari) as kari:
        assert (await kari.data(LIST))["lookUpReview"]["open"] == 1
        asked = {"wish": str(new_id()), "finding": found["Gro Lie"]["id"], "outcome": "EXPLAINED"}
        assert await kari.refusal(SETTLE, **asked) == "lookups.not-yours"
        asked = {"wish": str(new_id()), "finding": found["Ivar Berg"]["id"], "outcome": "EXPLAINED"}
        assert await kari.data(SETTLE, **asked) == {"settleLookUp": True}
    (own,) = [each for each in await findings(cast, cast.ivar) if each["staff"] == "Ivar Berg"]
    assert (own["outcome"], own["settledBy"], own["mayAnswer"]) == ("EXPLAINED", "Kari Ness", False)


async def test_of_a_protected_person_the_leader_learns_what_staff_did_and_no_more(cast: Cast) -> None:
    """Frida's circle is Gro alone; Carl asked for her, and was refused."""
    await look(cast, cast.carl, cast.frida, "refused.plans.plan")
    (found,) = await findings(cast, cast.ivar)
    assert found["patterns"] == ["REFUSED"]
    assert (found["participantId"], found["participant"]) == (None, None)
    assert "Frida" not in str(found)
    assert str(cast.frida.account_id) not in str(found)


async def test_keys_that_are_nobodys_are_a_search(cast: Cast) -> None:
    for _ in range(5):
        await look(cast, cast.carl, new_id(), "refused.plans.plan")
    (found,) = await findings(cast, cast.ivar)
    assert (found["patterns"], found["people"]) == (["PROBING"], 5)


async def test_another_units_leader_reads_of_their_own_alone(cast: Cast) -> None:
    await look(cast, cast.gro, cast.amina, at=NIGHT)
    assert await findings(cast, cast.lars) == []
    await look(cast, cast.lars, cast.amina)
    assert [found["patterns"] for found in await findings(cast, cast.lars)] == [["UNRELATED_UNIT"]]
    assert len(await findings(cast, cast.ivar)) == 2


async def test_whoever_leads_nothing_has_no_list(cast: Cast) -> None:
    async with asking(cast.office, cast.berit) as berit:
        assert await berit.refusal(LIST) == "accounts.not-your-role"
    async with asking(cast.office, cast.amina) as amina:
        assert await amina.refusal(LIST) == "kit.not-found"
