"""Every look is recorded before it is answered, and its subject reads of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest
from graphql import get_named_type, is_leaf_type

from stegvis.kit import db
from stegvis.kit.ids import new_id
from stegvis.participants.actions import open_record
from tests.api.matrix.inputs import given
from tests.api.matrix.test_matrix import ABOUT_ONE, may
from tests.api.test_month import NAVIGATED
from tests.builders import NOW, Office, asking
from tests.cast import Cast, on_stage
from tests.whole_documents import operations, whole

pytestmark = pytest.mark.usefixtures("database")

TELLS_NOTHING = {
    "Mutation.issueEnrolmentCode": "a code, by which somebody's phone is let in",
    "Mutation.makeHostLink": "a link, to be given to somebody's host",
}
"""What answers with something that is nothing of the participant's, and is no look; with what it is."""

OPENS = [
    name
    for name in ABOUT_ONE
    if not is_leaf_type(get_named_type(operations()[name].type)) and name not in TELLS_NOTHING
]
"""Every operation that tells of one participant, also where it writes: made from the schema by the matrix."""

READS = [name for name in ABOUT_ONE if name.startswith("Query.")]

FILES = [
    "/files/plans/{plan}.pdf?of={amina}",
    "/files/supervision/pack.pdf?of={amina}",
    "/files/copy/copy.json?of={amina}",
]


@pytest.fixture
async def cast() -> Cast:
    return await on_stage()


async def looks(cast: Cast) -> list[str]:
    rows = await cast.office.rows(
        "SELECT purpose FROM look_up WHERE participant_id = $1 AND actor_id = $2",
        cast.amina.account_id,
        cast.berit.account_id,
    )
    return [row["purpose"] for row in rows]


@asynccontextmanager
async def unwritable(office: Office) -> AsyncIterator[None]:
    """A log into which this office can write nothing, as where its disk is full."""
    name = f"full_{office.id.hex}"
    async with db.front_door() as tx:
        await tx.execute("SET LOCAL ROLE NONE")
        await tx.execute(
            f"ALTER TABLE look_up ADD CONSTRAINT {name} CHECK (municipality_id <> '{office.id}') NOT VALID"
        )
    try:
        yield
    finally:
        async with db.front_door() as tx:
            await tx.execute("SET LOCAL ROLE NONE")
            await tx.execute(f"ALTER TABLE look_up DROP CONSTRAINT {name}")


def named(cast: Cast, operation: str) -> dict[str, Any]:
    return given(operation, cast.amina)


async def sitting_over(cast: Cast) -> None:
    """What was opened was opened in a sitting that is over; a reason that was stated stands."""
    await cast.office.put_right(
        "UPDATE look_up SET at = at - interval '31 minutes' WHERE purpose <> 'lookups.reason'"
    )


async def test_every_operation_that_tells_of_somebody_is_in_the_log_of_looks(cast: Cast) -> None:
    async with asking(cast.office, cast.berit) as berit:
        await berit.ask(whole("Mutation.stateReason"), **named(cast, "Mutation.stateReason"))
        recorded = {}
        for operation in OPENS:
            await sitting_over(cast)
            before = len(await looks(cast))
            await berit.ask(whole(operation), **named(cast, operation))
            recorded[operation] = len(await looks(cast)) - before
    assert {name for name, rows in recorded.items() if rows != 1} == set()


async def test_what_a_form_asks_at_every_change_is_recorded_once_in_a_sitting(cast: Cast) -> None:
    async with asking(cast.office, cast.berit) as berit:
        for _ in range(3):
            await berit.ask(whole("Query.absencePreview"), **named(cast, "Query.absencePreview"))
        assert await looks(cast) == ["attendance.absence-preview"]
        for operation in ("Query.planRecord", "Mutation.editPlanDraft", "Mutation.keepPlanGoal"):
            await berit.ask(whole(operation), **named(cast, operation))
        # Who writes in what they have opened has opened it once.
        assert await looks(cast) == ["attendance.absence-preview", "plans.record"]
        await sitting_over(cast)
        await berit.ask(whole("Mutation.keepPlanGoal"), **named(cast, "Mutation.keepPlanGoal"))
        assert (await looks(cast)).count("plans.record") == 2
    later = NOW + timedelta(minutes=31)
    await open_record(
        cast.berit,
        cast.amina.account_id,
        "attendance.absence-preview",
        now=later,
        again_after=timedelta(minutes=30),
    )
    assert (await looks(cast)).count("attendance.absence-preview") == 2


async def test_where_the_log_cannot_be_written_nothing_is_told(cast: Cast) -> None:
    async with asking(cast.office, cast.berit) as berit:
        await berit.ask(whole("Mutation.stateReason"), **named(cast, "Mutation.stateReason"))
        plain = await berit.ask(whole("Query.participant"), **named(cast, "Query.participant"))
        assert plain["data"]["participant"]["name"] == "Amina Hassan"
        await sitting_over(cast)
        async with unwritable(cast.office):
            for operation in OPENS:
                body = await berit.ask(whole(operation), **named(cast, operation))
                assert not any((body.get("data") or {}).values()), operation
                assert body["errors"], operation
                assert "Amina" not in str(body), operation


async def test_a_file_about_somebody_is_neither_made_without_its_row(cast: Cast) -> None:
    (plan,) = await cast.office.rows(
        "SELECT id FROM plan_version WHERE participant_id = $1 AND state = 'decided'", cast.amina.account_id
    )
    paths = [path.format(plan=plan["id"], amina=cast.amina.account_id) for path in FILES]
    async with asking(cast.office, cast.berit) as berit:
        await berit.ask(whole("Mutation.stateReason"), **named(cast, "Mutation.stateReason"))
        for path in paths:
            before = len(await looks(cast))
            assert (await berit.http.get(path, headers=NAVIGATED)).status_code == 200
            assert len(await looks(cast)) == before + 1
        async with unwritable(cast.office):
            for path in paths:
                answer = await berit.http.get(path, headers=NAVIGATED)
                assert answer.status_code >= 400, path
                assert not answer.content.startswith(b"%PDF")
                assert b"Hassan" not in answer.content


MINE = "{ myLookUps { days { date visits { since roles units topics } } earlier } }"


async def test_the_participant_reads_who_looked_and_why_and_no_name(cast: Cast) -> None:
    async with asking(cast.office, cast.berit) as berit:
        await berit.ask(whole("Query.week"), **named(cast, "Query.week"))
        await berit.ask(whole("Query.plan"), **named(cast, "Query.plan"))
    async with asking(cast.office, cast.carl) as carl:  # he does not see her, and is told so
        await carl.ask(whole("Query.plan"), **named(cast, "Query.plan"))
    async with asking(cast.office, cast.amina) as amina:
        body = await amina.ask(MINE)
    (day,) = body["data"]["myLookUps"]["days"]
    (visit,) = day["visits"]
    assert visit["roles"] == ["ADVISER"]
    assert visit["topics"] == ["WEEK", "PLAN"]
    assert len(visit["units"]) == 1
    assert "Berit" not in str(body)


async def test_the_unit_is_the_one_of_that_day(cast: Cast) -> None:
    """Lars leads another unit; he had a role here until last week."""
    last_week = NOW - timedelta(days=7)
    await cast.office.row(
        "role_held",
        staff_id=cast.lars.account_id,
        unit_id=cast.office.unit_id,
        role="adviser",
        valid_from=last_week.date() - timedelta(days=30),
        valid_to=last_week.date(),
    )
    for at in (last_week, NOW):
        await cast.office.row(
            "look_up",
            at=at,
            actor_id=cast.lars.account_id,
            actor_roles="leader",
            participant_id=cast.amina.account_id,
            purpose="plans.plan",
        )
    async with asking(cast.office, cast.amina) as amina:
        days = (await amina.data(MINE))["myLookUps"]["days"]
    assert [len(day["visits"][0]["units"]) for day in days] == [1, 2]


async def test_what_is_earlier_is_asked_for(cast: Cast) -> None:
    document = "query ($before: String) { myLookUps(before: $before) { days { date } earlier } }"
    await cast.office.row(
        "look_up",
        at=NOW - timedelta(days=40),
        actor_id=new_id(),
        actor_roles="",
        participant_id=cast.amina.account_id,
        purpose="plans.plan",
    )
    async with asking(cast.office, cast.amina) as amina:
        found = await amina.data(document, before="2026-10-15")
        assert found["myLookUps"] == {"days": [{"date": "2026-10-14"}], "earlier": None}
        assert (await amina.data(document, before="2026-10-14"))["myLookUps"]["days"] == []
        assert await amina.refusal(document, before="yesterday") == "kit.invalid-input"
    async with asking(cast.office, cast.berit) as berit:
        assert await berit.refusal(document, before=None) == "kit.not-found"


def test_every_operation_that_tells_of_one_participant_is_tested() -> None:
    """The keys are the schema's; the cells of who may are the matrix's."""
    assert set(READS) <= set(OPENS) | {"Query.reachability"}
    assert len(OPENS) - len(READS) > 50  # what writes tells of somebody, too
    assert set(READS) == {
        name
        for name, field in operations().items()
        if name.startswith("Query.") and {"id", "participantId"} & set(field.args)
    }
    assert any(may(name, "adviser", "own") for name in READS)
