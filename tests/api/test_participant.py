"""One participant's page, and the record of every look at it."""

from __future__ import annotations

import asyncpg
import pytest

from stegvis.accounts.model import Actor
from stegvis.kit.ids import new_id
from tests.builders import NOW, asking
from tests.cast import Cast, dina, on_stage

pytestmark = pytest.mark.usefixtures("database")

PAGE = """
    query ($id: ID!) {
      participant(id: $id) {
        name birthYear unit language interpretationLanguage readingLevel protected groups flags
        programme { status startsOn startDeadline permitType }
        helpers { name } week { week } hours { week } plan { version }
      }
    }
"""


@pytest.fixture
async def cast() -> Cast:
    return await on_stage()


async def look_ups(cast: Cast) -> list[tuple[Actor | None, str, str]]:
    by_account = {each.account_id: each for each in (cast.berit, cast.carl, cast.eva, cast.ivar)}
    rows = await cast.office.rows("SELECT * FROM look_up ORDER BY id")
    assert all(row["at"] == NOW for row in rows)
    return [(by_account.get(row["actor_id"]), row["actor_roles"], row["purpose"]) for row in rows]


async def test_an_adviser_reads_the_whole_page(cast: Cast) -> None:
    async with asking(cast.office, cast.berit) as berit:
        amina = (await berit.data(PAGE, id=str(cast.amina.account_id)))["participant"]
    assert (amina["name"], amina["birthYear"], amina["protected"]) == ("Amina Hassan", 1994, False)
    assert (amina["language"], amina["interpretationLanguage"], amina["readingLevel"]) == ("uk", "ti", "SOME")
    assert amina["programme"] == {
        "status": "ACTIVE",
        "startsOn": "2025-08-18",
        "startDeadline": "2025-09-10",
        "permitType": "REFUGEE",
    }
    assert amina["groups"] == ["A1"]
    assert [week["week"] for week in amina["hours"]][:2] == ["2026-W48", "2026-W47"]
    assert (len(amina["hours"]), amina["plan"]) == (8, {"version": 1})


async def test_a_teacher_sees_neither_programme_nor_age(cast: Cast) -> None:
    async with asking(cast.office, cast.eva) as eva:
        amina = (await eva.data(PAGE, id=str(cast.amina.account_id)))["participant"]
    assert (amina["programme"], amina["birthYear"]) == (None, None)
    assert amina["flags"] == ["GAP", "UNRECORDED"]


async def test_every_look_is_recorded_with_who_as_what_and_why(cast: Cast) -> None:
    key = str(cast.amina.account_id)
    async with asking(cast.office, cast.berit) as berit, asking(cast.office, cast.eva) as eva:
        await berit.data(PAGE, id=key)
        await eva.data('query ($k: ID!) { week(week: "2026-W48", participantId: $k) { week } }', k=key)
        await eva.data("query ($k: ID!) { hours(participantId: $k) { week } }", k=key)
        await eva.data("query ($k: ID!) { plan(participantId: $k) { id } }", k=key)
    assert await look_ups(cast) == [
        (cast.berit, "adviser", "participants.participant"),
        (cast.eva, "teacher", "timetable.week"),
        (cast.eva, "teacher", "attendance.hours"),
        (cast.eva, "teacher", "plans.plan"),
    ]


async def test_a_look_that_is_turned_down_is_recorded_as_such(cast: Cast) -> None:
    async with asking(cast.office, cast.carl) as carl:
        for subject in (cast.amina.account_id, cast.frida.account_id, new_id()):
            assert await carl.refusal(PAGE, id=str(subject)) == "kit.not-found"
        assert await carl.refusal(PAGE, id="amina") == "kit.not-found"
    assert await look_ups(cast) == [(cast.carl, "teacher", "refused.participants.participant")] * 3


async def test_a_participant_reads_their_own_page_and_no_look_up_is_recorded(cast: Cast) -> None:
    async with asking(cast.office, cast.amina) as amina:
        page = (await amina.data(PAGE, id=str(cast.amina.account_id)))["participant"]
        assert await amina.refusal(PAGE, id=str(cast.classmate.account_id)) == "kit.not-found"
    assert (page["name"], page["protected"]) == ("Amina Hassan", None)
    assert await look_ups(cast) == []


async def test_when_the_look_cannot_be_recorded_nothing_is_shown(cast: Cast, database: str) -> None:
    owner = await asyncpg.connect(database)
    try:
        await owner.execute("REVOKE INSERT ON look_up FROM stegvis_web")
        async with asking(cast.office, cast.berit) as berit:
            body = await berit.ask(PAGE, id=str(cast.amina.account_id))
    finally:
        await owner.execute("GRANT INSERT ON look_up TO stegvis_web")
        await owner.close()
    assert body["data"] is None
    assert [error["extensions"]["code"] for error in body["errors"]] == ["kit.internal"]


async def test_another_municipality_finds_nobody(cast: Cast) -> None:
    office, actor = await dina()
    async with asking(office, actor) as elsewhere:
        assert await elsewhere.refusal(PAGE, id=str(cast.amina.account_id)) == "kit.not-found"
