"""A participant opens the app."""

from __future__ import annotations

import pytest

from stegvis.api.generated import trusted_documents
from tests.builders import asking
from tests.cast import on_stage

pytestmark = pytest.mark.usefixtures("database")

WHOLE_PLAN = "{ home { plan { helpers { name relation } goals { text goals { text } } } } }"


async def test_the_home_document_answers_today_the_week_and_the_plan() -> None:
    cast = await on_stage()
    async with asking(cast.office, cast.amina) as amina:
        home = (await amina.data(trusted_documents()["Home"]))["home"]
    assert (home["today"], home["name"]) == ("2026-11-23", "Amina Hassan")
    assert home["week"]["week"] == "2026-W48"
    (lesson,) = home["week"]["days"][0]["occurrences"]
    assert (lesson["starts"], lesson["ends"], lesson["kind"]) == ("08:30", "14:00", "NORWEGIAN")
    assert (lesson["place"], lesson["teacher"], lesson["bring"]) == ("Rom 4", "Eva Moe", "Ny i Norge")
    assert home["week"]["account"]["targetMinutes"] == 2250
    assert home["plan"]["endGoal"] == "WORK"


async def test_the_home_can_hold_the_whole_plan_with_who_helps() -> None:
    cast = await on_stage()
    async with asking(cast.office, cast.amina) as amina:
        plan = (await amina.data(WHOLE_PLAN))["home"]["plan"]
    assert plan["helpers"] == [
        {"name": "Berit Hansen", "relation": "ADVISER"},
        {"name": "Eva Moe", "relation": "TEACHER"},
    ]
    assert plan["goals"] == [{"text": "Fast jobb", "goals": [{"text": "Norskprøve B1"}]}]


async def test_helpers_are_found_behind_a_fragment_too() -> None:
    cast = await on_stage()
    document = "query { home { ...H } } fragment H on Home { plan { ... on Plan { helpers { name } } } }"
    async with asking(cast.office, cast.amina) as amina:
        plan = (await amina.data(document))["home"]["plan"]
    assert len(plan["helpers"]) == 2


async def test_somebody_without_a_plan_has_a_home() -> None:
    cast = await on_stage()
    async with asking(cast.office, cast.classmate) as yusuf:
        assert (await yusuf.data("{ home { plan { id } name } }"))["home"] == {
            "plan": None,
            "name": "Yusuf Ali",
        }


async def test_staff_have_no_home() -> None:
    cast = await on_stage()
    async with asking(cast.office, cast.berit) as berit:
        assert await berit.refusal("{ home { name } }") == "kit.not-found"
