"""What is logged with a reason is opened once it is said why: security.md (b), `l`."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from graphql import get_named_type

from stegvis.accounts.model import Actor
from tests.api.matrix.inputs import given
from tests.api.test_look_ups import OPENS, sitting_over
from tests.api.test_month import NAVIGATED
from tests.builders import NOW, Asker, asking
from tests.cast import Cast, on_stage
from tests.whole_documents import operations, whole

pytestmark = pytest.mark.usefixtures("database")

NEEDED, NOT_FOUND = "lookups.reason-needed", "kit.not-found"
STATE = """mutation ($participantId: ID!, $reason: LookUpReason!) {
    stateReason(participantId: $participantId, reason: $reason) }"""
PAGE = "query ($id: ID!) { participant(id: $id) { name planWithheld plan { version } week { week } } }"
MINE = "{ myLookUps { days { visits { roles topics reasons } } } }"

ASKED = {
    # by the adviser of the case, by the leader of the unit, by an adviser in the circle of a protected one
    "Query.identity": (True, True, True),
    "Query.whoSees": (False, False, True),
    "Query.plan": (False, True, False),
    "Query.planRecord": (False, True, False),
    "Query.planDifference": (False, True, False),
    "Query.meeting": (False, True, False),
    "Query.leaving": (True, True, True),
    "Query.caseMoves": (True, True, True),
    "Mutation.sendAway": (True, True, True),
    "Mutation.makeFileAgain": (True, True, True),
    "/files/copy/copy.html": (True, True, True),
    "/files/copy/copy.json": (True, True, True),
    "/files/supervision/pack.pdf": (False, True, False),
    "/files/supervision/pack.xlsx": (False, True, False),
}
"""Each cell with `l`, and what leaves the house with as much in it; who is asked why."""

WHOLE = {"PlanRecord", "Meeting"}
"""What is written in it answers with all of it, and asks as the record itself does."""

DOORS = [*OPENS, *(each for each in ASKED if each.startswith("/"))]
"""All by which somebody may be told of one participant."""


def asked(door: str) -> tuple[bool, bool, bool]:
    """Who is asked why before it opens; nobody, where nothing is said of it."""
    if door.startswith("Mutation.") and get_named_type(operations()[door].type).name in WHOLE:
        return (False, True, False)
    return ASKED.get(door, (False, False, False))


@pytest.fixture
async def cast() -> Cast:
    return await on_stage()


async def state(asker: Asker, of: Actor, reason: str = "FOLLOW_UP") -> dict[str, Any]:
    return await asker.ask(STATE, participantId=str(of.account_id), reason=reason)


async def code(asker: Asker, operation: str, of: Actor) -> str | None:
    if operation.startswith("/"):
        answer = await asker.http.get(f"{operation}?of={of.account_id}", headers=NAVIGATED)
        return None if answer.status_code == 200 else str(answer.json()["errors"][0]["extensions"]["code"])
    body = await asker.ask(whole(operation), **given(operation, of))
    return body["errors"][0]["extensions"]["code"] if "errors" in body else None


async def looks(cast: Cast, by: Actor) -> list[tuple[str, str | None]]:
    rows = await cast.office.rows(
        "SELECT purpose, reason FROM look_up WHERE actor_id = $1 ORDER BY id", by.account_id
    )
    return [(row["purpose"], row["reason"]) for row in rows]


async def test_who_is_asked_why_before_what(cast: Cast) -> None:
    who = ((cast.berit, cast.amina), (cast.ivar, cast.amina), (cast.gro, cast.frida))
    for place, (actor, subject) in enumerate(who):
        async with asking(cast.office, actor) as asker:
            refused, looked = {}, set()
            for each in DOORS:
                await sitting_over(cast)
                before = len(await looks(cast, actor))
                refused[each] = await code(asker, each, subject) == NEEDED
                if len(await looks(cast, actor)) > before:
                    looked.add(each)
            assert refused == {each: asked(each)[place] for each in DOORS}
            # What was refused was not seen, and is no look.
            assert looked == {each for each in DOORS if not refused[each]}
            assert (await state(asker, subject))["data"] == {"stateReason": True}
            assert not [
                each for each in DOORS if refused[each] and await code(asker, each, subject) == NEEDED
            ]


async def test_a_reason_is_a_row_before_the_look_and_every_look_after_it_carries_it(cast: Cast) -> None:
    async with asking(cast.office, cast.berit) as berit:
        await berit.data(whole("Query.week"), **given("Query.week", cast.amina))
        assert await code(berit, "Query.identity", cast.amina) == NEEDED
        await state(berit, cast.amina, "CORRECTING")
        for operation in ("Query.identity", "Query.week"):
            assert await code(berit, operation, cast.amina) is None
    assert await looks(cast, cast.berit) == [
        ("timetable.week", None),
        ("lookups.reason", "correcting"),
        ("participants.identity", "correcting"),
        ("timetable.week", "correcting"),
    ]


async def test_a_reason_stands_for_an_hour_for_one_person_and_one_sign_in(cast: Cast) -> None:
    async with asking(cast.office, cast.ivar) as ivar, asking(cast.office, cast.ivar) as elsewhere:
        await state(ivar, cast.amina)
        assert await code(ivar, "Query.plan", cast.amina) is None
        assert await code(ivar, "Query.plan", cast.classmate) == NEEDED
        assert await code(elsewhere, "Query.plan", cast.amina) == NEEDED
        await cast.office.put_right("UPDATE look_up SET at = $1", NOW - timedelta(minutes=59, seconds=59))
        assert await code(ivar, "Query.plan", cast.amina) is None
        await cast.office.put_right("UPDATE look_up SET at = $1", NOW - timedelta(minutes=60))
        assert await code(ivar, "Query.plan", cast.amina) == NEEDED
        # What goes on together is not stopped by it.
        for each in ("Query.meeting", "Mutation.editMeetingField", "Mutation.editPlanDraft"):
            assert await code(ivar, each, cast.amina) != NEEDED
        await cast.office.put_right("UPDATE look_up SET at = $1", NOW - timedelta(hours=4))
        assert await code(ivar, "Mutation.editPlanDraft", cast.amina) == NEEDED


async def test_of_somebody_whom_one_does_not_see_no_reason_is_taken_and_none_is_asked(cast: Cast) -> None:
    async with asking(cast.office, cast.carl) as carl:
        assert (await state(carl, cast.amina))["errors"][0]["extensions"]["code"] == NOT_FOUND
        assert await code(carl, "Query.identity", cast.amina) == NOT_FOUND
    assert await looks(cast, cast.carl) == [
        ("refused.lookups.reason", None),
        ("refused.participants.identity", None),
    ]


async def test_a_page_of_somebody_elses_case_opens_and_keeps_the_plan_back(cast: Cast) -> None:
    key = str(cast.amina.account_id)
    async with asking(cast.office, cast.ivar) as ivar:
        page = (await ivar.data(PAGE, id=key))["participant"]
        assert (page["name"], page["planWithheld"], page["plan"]) == ("Amina Hassan", True, None)
        assert page["week"]
        await state(ivar, cast.amina)
        page = (await ivar.data(PAGE, id=key))["participant"]
        assert (page["planWithheld"], page["plan"]) == (False, {"version": 1})
    for each in (cast.berit, cast.eva):
        async with asking(cast.office, each) as asker:
            page = (await asker.data(PAGE, id=key))["participant"]
            assert not page["planWithheld"]
            assert page["plan"]


async def test_the_paper_of_a_plan_asks_as_the_plan_does(cast: Cast) -> None:
    (plan,) = await cast.office.rows(
        "SELECT id FROM plan_version WHERE participant_id = $1 AND state = 'decided'", cast.amina.account_id
    )
    path = f"/files/plans/{plan['id']}.pdf?of={cast.amina.account_id}"
    async with asking(cast.office, cast.ivar) as ivar:
        answer = await ivar.http.get(path, headers=NAVIGATED)
        assert answer.json()["errors"][0]["extensions"]["code"] == NEEDED
        await state(ivar, cast.amina, "QUALITY")
        assert (await ivar.http.get(path, headers=NAVIGATED)).status_code == 200


async def test_the_participant_reads_why(cast: Cast) -> None:
    async with asking(cast.office, cast.ivar) as ivar:
        await state(ivar, cast.amina, "QUALITY")
        await ivar.data(whole("Query.plan"), **given("Query.plan", cast.amina))
    async with asking(cast.office, cast.berit) as berit:
        await state(berit, cast.amina)  # and opens nothing: no look
    async with asking(cast.office, cast.amina) as amina:
        days = (await amina.data(MINE))["myLookUps"]["days"]
    assert days == [{"visits": [{"roles": ["LEADER"], "topics": ["PLAN"], "reasons": ["QUALITY"]}]}]
