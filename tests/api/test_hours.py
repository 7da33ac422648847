"""The last weeks' accounts, line by line."""

from __future__ import annotations

import pytest

from tests.builders import asking
from tests.cast import Cast, on_stage

pytestmark = pytest.mark.usefixtures("database")

HOURS = """
    query ($weeks: Int! = 8, $participantId: ID) {
      hours(weeks: $weeks, participantId: $participantId) {
        week plannedMinutes attendedMinutes excusedMinutes unexcusedMinutes unrecordedMinutes
        targetMinutes gapMinutes ruleVersion
        lines { creditedMinutes rule ratePerLesson lessons clockMinutes source }
        targetLines { minutes rule reason }
      }
    }
"""


@pytest.fixture
async def cast() -> Cast:
    return await on_stage()


async def test_weeks_come_newest_first_with_a_line_for_each_hour(cast: Cast) -> None:
    async with asking(cast.office, cast.amina) as amina:
        hours = (await amina.data(HOURS, weeks=3))["hours"]
    assert [each["week"] for each in hours] == ["2026-W48", "2026-W47", "2026-W46"]
    lesson, practice = hours[1]["lines"]
    assert (lesson["lessons"], lesson["ratePerLesson"], lesson["creditedMinutes"]) == (6, 75, 450)
    assert (practice["rule"], practice["clockMinutes"], practice["creditedMinutes"]) == (
        "clock-time",
        450,
        450,
    )
    assert [line["minutes"] for line in hours[1]["targetLines"]] == [450] * 5 + [0, 0]
    for week in hours:
        parts = ("attendedMinutes", "excusedMinutes", "unexcusedMinutes", "unrecordedMinutes")
        assert week["plannedMinutes"] == sum(week[part] for part in parts)
        assert week["gapMinutes"] == week["targetMinutes"] - week["plannedMinutes"]


@pytest.mark.parametrize(("weeks", "answered"), [(0, 1), (-5, 1), (26, 26), (2_000_000_000, 26)])
async def test_there_are_one_to_twenty_six_weeks_whatever_is_asked(
    cast: Cast, weeks: int, answered: int
) -> None:
    async with asking(cast.office, cast.amina) as amina:
        assert len((await amina.data(HOURS, weeks=weeks))["hours"]) == answered


async def test_an_adviser_sees_the_hours_and_a_stranger_does_not(cast: Cast) -> None:
    amina = str(cast.amina.account_id)
    async with asking(cast.office, cast.berit) as berit, asking(cast.office, cast.carl) as carl:
        assert (await berit.data(HOURS, participantId=amina))["hours"]
        assert await carl.refusal(HOURS, participantId=amina) == "kit.not-found"
