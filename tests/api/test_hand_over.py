"""A caseload handed over and back, and the people around somebody: asked for by HTTP."""

from __future__ import annotations

from datetime import timedelta

import pytest

from stegvis.accounts.model import Role
from stegvis.kit.ids import new_id
from tests.builders import TODAY, asking, open_office
from tests.whole_documents import whole

pytestmark = pytest.mark.usefixtures("database")

PREVIEW, HAND_OVER = whole("Query.handOverPreview"), whole("Mutation.handOver")
UNDO, GIVER, WAITING = whole("Mutation.undoHandOver"), whole("Query.giver"), whole("Query.openHandOvers")
AROUND, GIVE = whole("Query.peopleAround"), whole("Mutation.giveAccess")


async def test_an_adviser_hands_over_their_own_cases_and_nobody_elses() -> None:
    office = await open_office()
    berit, gro = await office.staff("Berit Hansen", Role.ADVISER), await office.staff("Gro Lie", Role.ADVISER)
    amina = await office.participant("Amina Hassan", adviser=berit)
    await office.grant(amina.account_id, gro, "nav_contact")
    wish = {"fromId": str(berit.account_id), "toId": str(gro.account_id), "onDate": "2026-11-24"}
    async with asking(office, berit) as asks, asking(office, gro) as other:
        found = (await asks.data(PREVIEW, **wish))["handOverPreview"]
        assert (found["fromName"], found["toName"]) == ("Berit Hansen", "Gro Lie")
        (case,) = found["cases"]
        assert (case["name"], case["hasAlready"], case["needsCircle"]) == ("Amina Hassan", True, False)
        assert case["becomes"] == [
            {
                "relation": "ADVISER",
                "validFrom": "2025-08-18",
                "validTo": None,
                "endsOn": "2026-11-23",
                "opens": [{"validFrom": "2026-11-24", "validTo": None}],
            }
        ]
        assert await other.refusal(PREVIEW, **wish) == "accounts.not-your-role"
        key = str(new_id())
        await asks.data(HAND_OVER, input={"id": key, **wish, "reviewed": found["digest"]})
        latest = (await asks.data(GIVER, fromId=wish["fromId"]))["giver"]["latest"]
        assert (latest["id"], latest["cases"], latest["mayUndo"]) == (key, 1, True)
        assert await other.refusal(UNDO, handOverId=key) == "kit.not-found"
        assert (await asks.data(UNDO, handOverId=key))["undoHandOver"] == {"left": []}
        latest = (await asks.data(GIVER, fromId=wish["fromId"]))["giver"]["latest"]
        assert (latest["undoneAt"] is None, latest["mayUndo"]) == (False, False)


async def test_what_an_undoing_leaves_is_named() -> None:
    office = await open_office()
    berit, gro = await office.staff("Berit Hansen", Role.ADVISER), await office.staff("Gro Lie", Role.ADVISER)
    ivar = await office.staff("Ivar Berg", Role.LEADER)
    amina = await office.participant("Amina Hassan", adviser=berit)
    wish = {"fromId": str(berit.account_id), "toId": str(gro.account_id), "onDate": "2026-11-23"}
    async with asking(office, ivar) as asks:
        digest = (await asks.data(PREVIEW, **wish))["handOverPreview"]["digest"]
        key = str(new_id())
        await asks.data(HAND_OVER, input={"id": key, **wish, "reviewed": digest})
        await office.change("UPDATE access_grant SET valid_to = $1 WHERE valid_to IS NULL", TODAY)
        left = (await asks.data(UNDO, handOverId=key))["undoHandOver"]["left"]
        assert left == [{"id": str(amina.account_id), "name": "Amina Hassan"}]


async def test_a_leader_reads_whose_cases_wait() -> None:
    office = await open_office()
    left = await office.staff("Tor Ek", Role.ADVISER, ended_on=TODAY - timedelta(days=1))
    await office.participant("Amina Hassan", adviser=left)
    async with asking(office, await office.staff("Ivar Berg", Role.LEADER)) as asks:
        (waiting,) = (await asks.data(WAITING))["openHandOvers"]
    assert (waiting["name"], waiting["endedOn"], waiting["cases"]) == ("Tor Ek", "2026-11-22", 1)


async def test_a_warning_comes_at_its_field_and_is_taken_knowingly() -> None:
    office = await open_office()
    berit, gro = await office.staff("Berit Hansen", Role.ADVISER), await office.staff("Gro Lie", Role.ADVISER)
    ivar = await office.staff("Ivar Berg", Role.LEADER)
    subject = str((await office.participant("Amina Hassan", adviser=berit)).account_id)
    wish = {
        "id": str(new_id()),
        "accountId": str(gro.account_id),
        "relation": "ADVISER",
        "validFrom": "2026-11-23",
    }
    async with asking(office, ivar) as asks:
        (error,) = (await asks.ask(GIVE, participantId=subject, input=wish))["errors"]
        assert error["extensions"]["code"] == "kit.unconfirmed"
        assert error["extensions"]["fields"] == [
            {"field": "validFrom", "code": "participants.second-adviser", "params": {}}
        ]
        await asks.data(GIVE, participantId=subject, input=wish | {"knowingly": True})
        found = (await asks.data(AROUND, participantId=subject))["peopleAround"]
    named = {(one["name"], one["relation"], one["mayEnd"]) for one in found["grants"]}
    assert named == {("Berit Hansen", "ADVISER", True), ("Gro Lie", "ADVISER", True)}


async def test_each_look_at_the_people_around_somebody_is_recorded() -> None:
    office = await open_office()
    berit = await office.staff("Berit Hansen", Role.ADVISER)
    amina = await office.participant("Amina Hassan", adviser=berit)
    async with asking(office, berit) as asks:
        await asks.data(AROUND, participantId=str(amina.account_id))
    rows = await office.rows("SELECT purpose, participant_id FROM look_up")
    assert [tuple(row.values()) for row in rows] == [("participants.people", amina.account_id)]


async def test_who_may_be_chosen_holds_a_fitting_role() -> None:
    office = await open_office()
    other = await office.unit("Annet")
    await office.staff("Berit Hansen", Role.ADVISER)
    await office.staff("Eva Moe", Role.TEACHER, unit=other)
    await office.staff("Ivar Berg", Role.LEADER, unit=other)
    await office.staff("Tor Ek", Role.ADVISER, ended_on=TODAY - timedelta(days=1))
    async with asking(office, await office.staff("Jon Aas", Role.ADMINISTRATOR)) as asks:

        async def names(**asked: object) -> list[str]:
            found = await asks.data(whole("Query.staffChoices"), **asked)
            return [one["name"] for one in found["staffChoices"]]

        assert await names(relation="STAND_IN") == ["Berit Hansen", "Ivar Berg"]
        assert await names(relation="STAND_IN", unit=str(other)) == ["Ivar Berg"]
        assert await names(relation="CONTACT_TEACHER") == ["Eva Moe"]
        assert await names(relation="CIRCLE") == ["Berit Hansen", "Eva Moe", "Ivar Berg"]
        assert await names(relation="PRACTICE_HOST") == []
