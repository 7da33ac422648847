"""Any week, one's own or that of somebody one may see."""

from __future__ import annotations

from datetime import time, timedelta

import pytest

from tests.builders import TODAY, asking
from tests.cast import Cast, on_stage

pytestmark = pytest.mark.usefixtures("database")

WEEK = """
    query ($week: String!, $participantId: ID) {
      week(week: $week, participantId: $participantId) {
        week from to
        days { date dayOff { kind code name } targetMinutes plannedMinutes
          occurrences { id mark lateMinutes place change { kind reason wasDate wasStarts wasPlace } } }
        account { attendedMinutes unexcusedMinutes lines { outcome } }
      }
    }
"""


@pytest.fixture
async def cast() -> Cast:
    return await on_stage()


async def test_last_week_has_its_marks(cast: Cast) -> None:
    async with asking(cast.office, cast.amina) as amina:
        week = (await amina.data(WEEK, week="2026-W47"))["week"]
    assert (week["from"], week["to"]) == ("2026-11-16", "2026-11-22")
    (lesson,) = week["days"][0]["occurrences"]
    assert (lesson["mark"], lesson["lateMinutes"]) == ("LATE", 15)
    assert week["account"]["lines"][0]["outcome"] == "LATE"
    assert (week["account"]["attendedMinutes"], week["account"]["unexcusedMinutes"]) == (430, 20)


async def test_a_change_says_what_was(cast: Cast) -> None:
    await cast.office.row(
        "slot_exception",
        slot_id=cast.lesson,
        on_date=TODAY,
        kind="moved",
        moved_to=TODAY + timedelta(days=3),
        starts=time(9),
        ends=time(14, 30),
        place="Biblioteket",
        reason="room",
    )
    async with asking(cast.office, cast.amina) as amina:
        days = (await amina.data(WEEK, week="2026-W48"))["week"]["days"]
    assert days[0]["occurrences"] == []
    (moved,) = days[3]["occurrences"]
    assert moved["id"] == f"{cast.lesson}:2026-11-23"
    assert moved["place"] == "Biblioteket"
    assert moved["change"] == {
        "kind": "MOVED",
        "reason": "room",
        "wasDate": "2026-11-23",
        "wasStarts": "08:30",
        "wasPlace": "Rom 4",
    }


async def test_a_public_holiday_is_named_by_its_code(cast: Cast) -> None:
    async with asking(cast.office, cast.amina) as amina:
        days = (await amina.data(WEEK, week="2026-W53"))["week"]["days"]
    new_year = days[4]
    assert (new_year["date"], new_year["targetMinutes"]) == ("2027-01-01", 0)
    assert new_year["dayOff"] == {"kind": "STATUTORY", "code": "new-years-day", "name": None}


async def test_staff_see_the_week_of_those_whom_they_may_see(cast: Cast) -> None:
    amina = str(cast.amina.account_id)
    async with asking(cast.office, cast.eva) as eva, asking(cast.office, cast.carl) as carl:
        assert (await eva.data(WEEK, week="2026-W48", participantId=amina))["week"]["week"] == "2026-W48"
        assert await carl.refusal(WEEK, week="2026-W48", participantId=amina) == "kit.not-found"


@pytest.mark.parametrize("week", ["2026-W54", "2026-48", "2025-W53", "", "1026-W01", "2026-W48 "])
async def test_a_week_that_there_is_not_is_not_found(cast: Cast, week: str) -> None:
    async with asking(cast.office, cast.amina) as amina:
        assert await amina.refusal(WEEK, week=week) == "kit.not-found"


async def test_staff_have_no_week_of_their_own(cast: Cast) -> None:
    async with asking(cast.office, cast.berit) as berit:
        assert await berit.refusal(WEEK, week="2026-W48") == "kit.not-found"


async def test_a_participant_may_name_oneself_and_nobody_else(cast: Cast) -> None:
    async with asking(cast.office, cast.amina) as amina:
        own = str(cast.amina.account_id)
        assert (await amina.data(WEEK, week="2026-W48", participantId=own))["week"]
        other = str(cast.classmate.account_id)
        assert await amina.refusal(WEEK, week="2026-W48", participantId=other) == "kit.not-found"
        assert await amina.refusal(WEEK, week="2026-W48", participantId="nobody") == "kit.not-found"
