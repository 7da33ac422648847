"""Weeks to come out of rows: of one, of a group, of everybody whom somebody sees."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta
from uuid import UUID

import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.kit.ids import new_id
from stegvis.rulebook.model import ActivityKind
from stegvis.timetable.forecast import GapCause, ProposedSlot
from stegvis.timetable.model import Slot
from stegvis.timetable.queries.forecast import (
    GroupForecast,
    PersonForecast,
    group_forecast,
    group_forecasts,
    participant_forecast,
)
from stegvis.timetable.queries.suggestions import suggestions_for
from stegvis.timetable.suggestions import Reason, Step
from tests.builders import TODAY, Office, open_office

pytestmark = pytest.mark.usefixtures("database")

WEEKS = 8
DAY = timedelta(days=1)


@dataclass
class School:
    """A class of Norwegian from Monday to Thursday, 30 hours, with Olga in it, and who works with them."""

    office: Office
    group: UUID
    norwegian: UUID
    fridays: UUID
    olga: Actor
    leader: Actor
    coordinator: Actor
    teacher: Actor
    adviser: Actor


async def a_school() -> School:
    office = await open_office()
    teacher = await office.staff("Eva Moe", Role.TEACHER)
    adviser = await office.staff("Berit Hansen", Role.ADVISER)
    group = await office.group("A1", teacher=teacher)
    norwegian = await office.activity("norwegian")
    for weekday in range(1, 5):
        await office.slot(norwegian, weekday, "08:30", "14:00", lessons=6, group_id=group)
    return School(
        office,
        group,
        norwegian,
        await office.activity("guided_study"),
        await office.participant("Olga Bondar", groups=[group], adviser=adviser),
        await office.staff("Ivar Berg", Role.LEADER),
        await office.staff("Hilde Dahl", Role.COORDINATOR),
        teacher,
        adviser,
    )


async def of_group(
    school: School, actor: Actor, *proposal: ProposedSlot, group: UUID | None = None
) -> tuple[GroupForecast, tuple[PersonForecast, ...]]:
    async with db.read(school.office.id) as tx:
        return await group_forecast(tx, actor, TODAY, group or school.group, WEEKS, proposal)


async def of_all(school: School, actor: Actor, unit: UUID | None = None) -> list[tuple[str | None, int]]:
    async with db.read(school.office.id) as tx:
        found = await group_forecasts(tx, actor, TODAY, unit, WEEKS)
    return [(each.name, each.members) for each in found]


async def of_olga(school: School, actor: Actor, *proposal: ProposedSlot) -> PersonForecast:
    async with db.read(school.office.id) as tx:
        return await participant_forecast(tx, actor, TODAY, school.olga.account_id, WEEKS, proposal)


def fridays(**changed: object) -> Slot:
    given: dict[str, object] = {
        "id": new_id(),
        "kind": ActivityKind.GUIDED_STUDY,
        "weekday": 5,
        "starts": time(8),
        "ends": time(15, 30),
        "valid_from": TODAY,
        "group_id": new_id(),
    }
    return Slot(**given | changed)  # type: ignore[arg-type] # by name


async def test_a_group_tells_how_many_weeks_are_below_target_and_why() -> None:
    school = await a_school()
    await school.office.participant("Per Ali", groups=[school.group])
    group, members = await of_group(school, school.coordinator)
    # Of eight Fridays, Christmas Day and New Year's Day are none on which anything is due.
    assert (group.name, group.members, group.weeks_below) == ("A1", 2, 2 * 6)
    assert [each.person.name for each in members] == ["Olga Bondar", "Per Ali"]
    assert {cause.kind for week in group.weeks for cause in week.causes} == {GapCause.NOT_FULL}
    assert group.weeks[0].planned_minutes == 4 * 450


async def test_a_proposal_fills_the_weeks_of_all_members_and_nothing_is_saved() -> None:
    school = await a_school()
    group, members = await of_group(school, school.coordinator, ProposedSlot(None, None, fridays()))
    assert (group.weeks_below, members[0].weeks[0].gap_minutes) == (0, 0)
    group, _ = await of_group(school, school.coordinator)
    assert group.weeks_below > 0


async def test_a_closure_of_the_groups_unit_also_stops_what_is_proposed() -> None:
    school = await a_school()
    friday = TODAY + 4 * DAY
    await school.office.row(
        "closure",
        unit_id=school.office.unit_id,
        external_id="c",
        kind="planning_day",
        starts_on=friday,
        ends_on=friday,
    )
    group, _ = await of_group(school, school.coordinator, ProposedSlot(None, None, fridays()))
    assert [(cause.kind, cause.minutes) for cause in group.weeks[0].causes] == [(GapCause.CLOSURE, 450)]


async def test_hours_that_are_proposed_to_end_leave_a_gap_that_names_them() -> None:
    school = await a_school()
    (slot, *_) = await school.office.rows(
        "SELECT id FROM slot WHERE group_id = $1 AND weekday = 1", school.group
    )
    last = TODAY + 6 * DAY
    found, _ = await of_group(school, school.coordinator, ProposedSlot(slot["id"], last, None))
    (first, *_) = (cause for cause in found.weeks[1].causes if cause.kind is GapCause.ENDED_SLOT)
    assert (first.minutes, first.since) == (450, last)


async def test_ones_own_hours_are_proposed_for_one_alone() -> None:
    school = await a_school()
    await school.office.participant("Per Ali", groups=[school.group])
    olga = await of_olga(school, school.leader, ProposedSlot(None, None, fridays()))
    assert olga.weeks[0].gap_minutes == 0
    _, (_, per) = await of_group(school, school.leader)
    assert per.weeks[0].gap_minutes == 450


async def test_a_member_counts_in_the_weeks_in_which_they_belong_to_the_group() -> None:
    school = await a_school()
    late = await school.office.participant("Per Ali")
    await school.office.member(school.group, late.account_id, valid_from=TODAY + 14 * DAY)
    group, _ = await of_group(school, school.coordinator)
    assert [week.members for week in group.weeks][:4] == [1, 1, 2, 2]


async def test_everybody_sees_the_groups_in_which_they_see_somebody() -> None:
    school = await a_school()
    office = school.office
    other_unit = await office.unit("Annet")
    beyond = await office.group("B1", unit=other_unit)
    await office.participant("Per Ali", unit=other_unit, groups=[beyond])
    await office.group("Ny gruppe")
    await office.participant("Kari Dahl")
    by_name = dict(await of_all(school, school.leader))
    assert by_name == {"A1": 1, None: 1, "Ny gruppe": 0}
    assert dict(await of_all(school, school.coordinator)) == by_name
    assert await of_all(school, school.teacher) == [("A1", 1)]
    assert await of_all(school, school.adviser) == [("A1", 1)]
    assert await of_all(school, school.leader, other_unit) == []


async def test_a_group_of_which_one_may_see_nobody_is_not_there() -> None:
    school = await a_school()
    office = school.office
    hidden = await office.group("Skjermet")
    await office.participant("Frida Kahsay", groups=[hidden], protected=True)
    assert "Skjermet" not in dict(await of_all(school, school.coordinator))
    for actor, group in ((school.coordinator, hidden), (school.teacher, await office.group("B1"))):
        with pytest.raises(Refused, match=r"kit\.not-found"):
            await of_group(school, actor, group=group)


async def test_whose_programme_is_over_has_no_weeks_to_come() -> None:
    school = await a_school()
    await school.office.change("UPDATE programme SET ended_on = $1, end_cause = 'work'", TODAY - DAY)
    assert dict(await of_all(school, school.leader)) == {}


async def test_the_fifteen_hours_are_counted_from_the_start_month_over_past_and_coming_weeks() -> None:
    school = await a_school()
    work = await school.office.activity("work_practice")
    half_year = date(2026, 2, 23)  # the Monday after six months, 18 February
    await school.office.slot(
        work, 5, "08:00", "15:30", participant_id=school.olga.account_id, valid_from=half_year
    )
    olga = await of_olga(school, school.adviser)
    assert olga.work is not None
    weeks = (TODAY - half_year).days // 7 + WEEKS
    assert (olga.work.first.monday, olga.work.weeks) == (half_year, weeks)
    assert olga.work.average_minutes is not None
    assert 400 < olga.work.average_minutes <= 450
    assert not olga.work.is_met


async def test_the_class_is_not_told_of_them() -> None:
    school = await a_school()
    assert (await of_olga(school, school.teacher)).work is None
    assert (await of_olga(school, school.adviser)).work is not None


async def test_a_group_that_fits_is_suggested_with_its_reason_to_those_on_the_case_alone() -> None:
    school = await a_school()
    office = school.office
    plan = await office.plan(school.olga.account_id)
    await office.measure(plan, await office.goal(plan, "Jobb"), "Jobbsøking", kind="job_search")
    club = await office.group("Jobbklubb")
    await office.slot(await office.activity("job_search"), 5, "09:00", "12:00", group_id=club)
    async with db.read(office.id) as tx:
        gap, found = await suggestions_for(tx, school.adviser, TODAY, school.olga.account_id, WEEKS)
    assert gap is not None
    assert gap.minutes == 450
    assert (found[0].step, found[0].group, found[0].minutes) == (Step.JOIN_GROUP, "Jobbklubb", 180)
    assert found[0].reasons == (Reason.WORK_NEEDED, Reason.IN_PLAN, Reason.TOWARDS_GOAL)
    async with db.read(office.id) as tx:
        with pytest.raises(Refused, match=r"participants\.not-your-case"):
            await suggestions_for(tx, school.teacher, TODAY, school.olga.account_id, WEEKS)
