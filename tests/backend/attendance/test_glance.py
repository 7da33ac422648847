"""A week at a glance: what of it is seen first, and whose weeks a group's picture holds."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stegvis.accounts.model import Actor
from stegvis.attendance.glance import WEEKS, WeekShare, WeekState, share_of, together
from stegvis.attendance.queries import recorded_weeks
from stegvis.attendance.queries.glance import GroupWeeks, group_weeks, weeks_at_a_glance
from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.queries import people
from tests.builders import TODAY
from tests.cast import Cast, on_stage
from tests.statements import counted

WEEK = IsoWeek.of(TODAY)
DAY = timedelta(days=1)
TARGET = 2250
"""A full week: 37.5 hours."""


def share(attended: int = 0, excused: int = 0, unexcused: int = 0, unrecorded: int = 0) -> WeekShare:
    return WeekShare(WEEK, TARGET, attended, excused, unexcused, unrecorded)


# ------------------------------------------------------------------ what is seen first


@pytest.mark.parametrize(
    ("of", "state"),
    [
        (share(2250), WeekState.FULL),
        (share(2700), WeekState.FULL),  # more than is due
        (share(2025), WeekState.FULL),
        (share(2024), WeekState.SHORT),
        (share(2025, unexcused=224), WeekState.FULL),  # less than half a day
        (share(2025, unexcused=225), WeekState.UNEXCUSED),
        (share(1125, excused=900, unexcused=225), WeekState.UNEXCUSED),
        (share(450, unexcused=450, unrecorded=1350), WeekState.UNEXCUSED),
        (share(unrecorded=2250), WeekState.UNRECORDED),  # never absence, and never a bad week
        (share(1687, unrecorded=563), WeekState.UNRECORDED),
        (share(1687, excused=338, unrecorded=225), WeekState.EXCUSED),
        (share(excused=2250), WeekState.EXCUSED),
        (share(1350), WeekState.SHORT),  # so much was planned
        (share(), WeekState.SHORT),
        (WeekShare(WEEK, 0, 0, 0, 0, 0), WeekState.OUTSIDE),
        (WeekShare(WEEK, 0, 300, 0, 0, 0), WeekState.OUTSIDE),
    ],
)
def test_what_of_a_week_is_seen_first(of: WeekShare, state: WeekState) -> None:
    assert of.state is state


MINUTES = st.integers(0, TARGET)


@given(MINUTES, MINUTES, MINUTES)
def test_what_nobody_recorded_is_never_shown_as_absence(attended: int, excused: int, unrecorded: int) -> None:
    assert share(attended, excused, 0, unrecorded).state is not WeekState.UNEXCUSED


@given(st.lists(st.tuples(MINUTES, MINUTES, MINUTES, MINUTES), max_size=5))
def test_several_together_are_their_sums(members: list[tuple[int, int, int, int]]) -> None:
    outside = WeekShare(WEEK, 0, 300, 0, 0, 0)
    found = together(WEEK, [*(share(*each) for each in members), outside])
    assert found.target_minutes == TARGET * len(members)
    sums = found.attended_minutes, found.excused_minutes, found.unexcused_minutes, found.unrecorded_minutes
    assert list(sums) == [sum(each[place] for each in members) for place in range(4)]


def test_the_weeks_are_the_last_that_are_over() -> None:
    weeks = weeks_at_a_glance(TODAY)
    assert (len(weeks), weeks[-1]) == (WEEKS, WEEK.previous())
    assert weeks == weeks_at_a_glance(TODAY + 6 * DAY)
    assert list(weeks) == sorted(weeks, key=lambda week: week.monday)


# ------------------------------------------------------------------ a group's


@pytest.fixture
async def cast(database: str) -> Cast:
    assert database
    return await on_stage()


async def of_group(cast: Cast, actor: Actor) -> GroupWeeks:
    async with db.read(cast.office.id) as tx:
        return await group_weeks(tx, actor, TODAY, cast.a1)


async def test_a_groups_weeks_are_the_weeks_of_its_members(cast: Cast) -> None:
    office = cast.office
    bo = await office.participant("Bo Haile", groups=[cast.a1])
    left = await office.participant("Left")
    await office.member(cast.a1, left.account_id, valid_to=TODAY - DAY)
    await office.mark(bo.account_id, cast.lesson, TODAY - 14 * DAY, "absent")
    await office.mark(bo.account_id, cast.lesson, TODAY - 21 * DAY)
    found = await of_group(cast, cast.eva)
    names = [member.person.name for member in found.members]
    assert names == sorted(names)
    assert {"Amina Hassan", "Bo Haile"} <= set(names)
    assert not {"Frida Kahsay", "Left Haile"} & set(names)
    async with db.read(office.id) as tx:
        seen = await people(tx, cast.eva, TODAY, [bo.account_id])
        weeks = await recorded_weeks(tx, cast.eva, seen.values(), weeks_at_a_glance(TODAY))
    (his,) = (member for member in found.members if member.person.id == bo.account_id)
    assert his.shares == tuple(share_of(week.account) for week in weeks[bo.account_id])
    assert (his.shares[-2].unexcused_minutes, his.shares[-2].state) == (450, WeekState.UNEXCUSED)
    assert (his.shares[-3].attended_minutes, his.shares[-1].state) == (450, WeekState.SHORT)
    assert [total.target_minutes for total in found.totals] == [TARGET * len(names)] * WEEKS
    assert (found.name, found.id) == ("A1", cast.a1)


async def test_to_whoever_sees_nobody_in_a_group_there_is_no_such_group(cast: Cast) -> None:
    for actor in (cast.carl, cast.lars, cast.amina, cast.jon):
        with pytest.raises(Refused, match=r"kit\.not-found"):
            await of_group(cast, actor)
    assert [member.person.name for member in (await of_group(cast, cast.gro)).members] == ["Frida Kahsay"]
    assert [member.person.name for member in (await of_group(cast, cast.berit)).members] == ["Amina Hassan"]
    empty = await cast.office.group("Tom")
    async with db.read(cast.office.id) as tx:
        with pytest.raises(Refused, match=r"kit\.not-found"):
            await group_weeks(tx, cast.ivar, TODAY, empty)


async def test_a_group_that_is_over_keeps_those_of_its_last_day(cast: Cast) -> None:
    last = TODAY - 7 * DAY
    await cast.office.change("UPDATE membership SET valid_to = $2 WHERE group_id = $1", cast.a1, last)
    with pytest.raises(Refused, match=r"kit\.not-found"):
        await of_group(cast, cast.ivar)
    await cast.office.change("UPDATE study_group SET ends_on = $2 WHERE id = $1", cast.a1, last)
    assert "Amina Hassan" in [member.person.name for member in (await of_group(cast, cast.ivar)).members]


async def test_a_groups_weeks_cost_the_same_with_more_members(cast: Cast) -> None:
    costs = []
    for _ in range(2):
        async with counted() as statements:
            await of_group(cast, cast.eva)
        costs.append(len(statements))
        for number in range(5):
            await cast.office.participant(f"Nr{number}", groups=[cast.a1])
    assert costs[0] == costs[1], costs
