"""A programme over the wire: what is asked while a form is filled in, and what is wrong with it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from stegvis.accounts.model import Role
from stegvis.kit.ids import new_id
from tests.builders import TODAY, Office, asking, open_office
from tests.statements import counted

pytestmark = pytest.mark.usefixtures("database")

FRAME = """query ($id: ID!, $facts: ProgrammeFactsInput!, $startsOn: String) {
    programmeFrame(participantId: $id, facts: $facts, startsOn: $startsOn) {
        lastDay maxMonths steps { code fromDay toDay source } } }"""
FACTS = {
    "permitType": "REFUGEE",
    "offeredOn": "2026-02-02",
    "educationLevel": "PRIMARY",
    "endGoal": "WORK",
    "track": "WORK",
    "weeklyTarget": "FULL_TIME",
}
START = """mutation ($id: ID!, $key: ID!, $on: String!, $end: String, $version: Int!) {
    startProgramme(participantId: $id, id: $key, startsOn: $on, plannedEndOn: $end,
        expectedVersion: $version) { version } }"""
DECIDE = """mutation ($id: ID!, $key: ID!, $decision: DecisionInput!, $version: Int!) {
    decideProgramme(participantId: $id, id: $key, decision: $decision, expectedVersion: $version) {
        version decisions { days computedDays } } }"""
CLOCK = """query ($first: Int!, $after: String) {
    startClock(first: $first, after: $after) {
        edges { cursor node { participantId daysLeft } } pageInfo { hasNextPage endCursor } totalCount } }"""


async def test_a_frame_is_told_for_facts_that_nobody_has_saved_as_one_look() -> None:
    office = await open_office()
    berit = await office.staff("Berit", Role.ADVISER)
    amina = await office.participant("Amina", adviser=berit)
    async with asking(office, berit) as on:
        given = {"id": str(amina.account_id), "facts": FACTS, "startsOn": "2026-03-01"}
        frame = (await on.data(FRAME, **given))["programmeFrame"]
        assert (frame["maxMonths"], frame["lastDay"]) == (24, "2028-02-29")
        assert frame["steps"][-2] == {
            "code": "length",
            "fromDay": "2026-03-01",
            "toDay": "2028-02-29",
            "source": "integreringsloven § 14",
        }
        unknown = given | {"facts": FACTS | {"endGoal": None}}
        frame = (await on.data(FRAME, **unknown))["programmeFrame"]
        assert (frame["lastDay"], frame["steps"][-1]["code"]) == (None, "no_goal")
    assert len(await office.rows("SELECT FROM look_up")) == 1


async def test_all_dates_that_are_none_are_told_at_their_fields() -> None:
    office = await open_office()
    berit = await office.staff("Berit", Role.ADVISER)
    amina = await office.participant("Amina", adviser=berit)
    async with asking(office, berit) as on:
        body = await on.ask(
            START, id=str(amina.account_id), key=str(new_id()), on="soon", end="2026-13-01", version=1
        )
    (error,) = body["errors"]
    fields = {(each["field"], each["code"]) for each in error["extensions"]["fields"]}
    assert fields == {("startsOn", "kit.no-date"), ("plannedEndOn", "kit.no-date")}


async def test_what_the_rule_gives_for_absence_is_kept_beside_what_was_decided() -> None:
    office = await open_office()
    berit = await office.staff("Berit", Role.ADVISER)
    amina = await office.participant("Amina", adviser=berit)
    work = await office.activity("work_practice")
    slot = await office.slot(work, 1, "08:00", "12:00", participant_id=amina.account_id)
    for week in range(1, 13):
        on_date = TODAY - timedelta(weeks=week)
        mark = {"category": "medical_certificate", "approved": True}
        await office.mark(amina.account_id, slot, on_date, "absent", **mark)
    decision = {
        "kind": "ABSENCE_EXTENSION",
        "decidedOn": TODAY.isoformat(),
        "reasons": "Fravær.",
        "days": 11,
    }
    async with asking(office, berit) as on:
        given = {"id": str(amina.account_id), "key": str(new_id()), "decision": decision, "version": 1}
        (kept,) = (await on.data(DECIDE, **given))["decideProgramme"]["decisions"]
    assert kept == {"days": 11, "computedDays": 12}


async def awaiting(office: Office, count: int) -> None:
    for number in range(count):
        await office.participant(
            f"Nr{number}",
            programme={"starts_on": None, "settled_on": TODAY - timedelta(days=number), "ended_on": None},
        )


async def test_the_clock_comes_page_by_page_at_the_same_cost() -> None:
    office = await open_office()
    leader = await office.staff("Ivar", Role.LEADER)
    await awaiting(office, 5)
    async with asking(office, leader) as on:
        first = (await on.data(CLOCK, first=2))["startClock"]
        assert (first["totalCount"], first["pageInfo"]["hasNextPage"]) == (5, True)
        async with counted() as statements:
            rest = await on.data(CLOCK, first=50, after=first["pageInfo"]["endCursor"])
        few = len(statements)
        assert len(rest["startClock"]["edges"]) == 3
        left = [edge["node"]["daysLeft"] for edge in first["edges"] + rest["startClock"]["edges"]]
        assert left == sorted(left)
        await awaiting(office, 20)
        async with counted() as statements:
            await on.data(CLOCK, first=50, after=first["pageInfo"]["endCursor"])
        assert len(statements) == few
        assert await on.refusal(CLOCK, first=2, after="nonsense") == "kit.not-found"
