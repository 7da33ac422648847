"""From rows to weeks: whose hours, which changes, whose closures, by whose rules."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.kit import db
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.queries import people
from stegvis.timetable.model import ChangeKind, DayOffKind, WeekPlan
from stegvis.timetable.queries import planned
from tests.builders import TODAY, Office, open_office

pytestmark = pytest.mark.usefixtures("database")

WEEK = IsoWeek.of(TODAY)
DAY = timedelta(days=1)


async def plans(subject: Actor, *weeks: IsoWeek) -> tuple[WeekPlan, ...]:
    wanted = weeks or (WEEK,)
    async with db.read(subject.municipality_id) as tx:
        seen = await people(tx, subject, TODAY, [subject.account_id])
        found = await planned(tx, subject, seen.values(), min(wanted).monday, max(wanted).sunday)
    return found.week_plans(seen[subject.account_id], wanted)


async def with_lesson(**membership: object) -> tuple[Office, Actor, UUID]:
    """Olga, whose class has four lessons of Norwegian on Mondays."""
    office = await open_office()
    group = await office.group("A1")
    olga = await office.participant("Olga")
    await office.member(group, olga.account_id, **membership)
    norwegian = await office.activity("norwegian")
    slot = await office.slot(norwegian, 1, "09:00", "12:00", lessons=4, group_id=group)
    return office, olga, slot


async def test_a_class_and_ones_own_practice_make_a_week() -> None:
    office, olga, _ = await with_lesson()
    work = await office.activity("work_practice")
    await office.slot(work, 2, "08:00", "16:00", break_minutes=30, participant_id=olga.account_id)
    (week,) = await plans(olga)
    assert (week.planned_minutes, week.target_minutes) == (4 * 75 + 450, 2250)


async def test_hours_of_a_class_count_while_one_belongs_to_it() -> None:
    _, olga, _ = await with_lesson(valid_from=TODAY + DAY)
    (week,) = await plans(olga)
    assert week.planned_minutes == 0
    _, olga, _ = await with_lesson(valid_to=TODAY)
    this, following = await plans(olga, WEEK, WEEK.next())
    assert (this.planned_minutes, following.planned_minutes) == (300, 0)


async def test_somebody_who_comes_back_to_a_class_has_its_hours_once() -> None:
    office, olga, slot = await with_lesson(valid_to=TODAY - DAY)
    (group,) = await office.rows("SELECT group_id FROM slot WHERE id = $1", slot)
    await office.member(group["group_id"], olga.account_id, valid_from=TODAY)
    await office.row("slot_exception", slot_id=slot, on_date=TODAY, kind="cancelled")
    before, this, following = await plans(olga, WEEK.previous(), WEEK, WEEK.next())
    assert [before.planned_minutes, this.planned_minutes, following.planned_minutes] == [300, 0, 300]


async def test_an_hour_that_is_moved_to_another_week_is_in_that_one_alone() -> None:
    office, olga, slot = await with_lesson()
    await office.row(
        "slot_exception", slot_id=slot, on_date=TODAY, kind="moved", moved_to=TODAY + 8 * DAY, reason="room"
    )
    this, following = await plans(olga, WEEK, WEEK.next())
    assert (this.planned_minutes, following.planned_minutes) == (0, 600)
    (moved,) = following.days[1].occurrences
    assert moved.occurrence.change
    assert (moved.occurrence.change.kind, moved.occurrence.change.was_date) == (ChangeKind.MOVED, TODAY)
    assert [week.planned_minutes for week in await plans(olga, WEEK.next())] == [600]


async def test_an_hour_moved_out_of_a_slot_that_is_over_is_still_found() -> None:
    office, olga, slot = await with_lesson()
    await office.change("UPDATE slot SET valid_to = $1 WHERE id = $2", TODAY, slot)
    await office.row("slot_exception", slot_id=slot, on_date=TODAY, kind="moved", moved_to=TODAY + 8 * DAY)
    assert [week.planned_minutes for week in await plans(olga, WEEK.next())] == [300]


async def test_a_substitute_is_named() -> None:
    office, olga, slot = await with_lesson()
    eva = await office.staff("Eva Moe")
    await office.row(
        "slot_exception", slot_id=slot, on_date=TODAY, kind="substitute", teacher_id=eva.account_id
    )
    async with db.read(office.id) as tx:
        seen = await people(tx, olga, TODAY, [olga.account_id])
        found = await planned(tx, olga, seen.values(), WEEK.monday, WEEK.sunday)
    (lesson,) = found.week_plans(seen[olga.account_id], [WEEK])[0].days[0].occurrences
    assert lesson.occurrence.teacher_id
    assert found.teachers[lesson.occurrence.teacher_id] == "Eva Moe"


@pytest.mark.parametrize("whose", ["unit", "other_unit", "municipality"])
async def test_a_closure_stops_the_classes_of_its_unit(whose: str) -> None:
    office, olga, _ = await with_lesson()
    other = await office.unit("Annet")
    unit = {"unit": office.unit_id, "other_unit": other, "municipality": None}[whose]
    await office.row(
        "closure",
        unit_id=unit,
        external_id="c",
        kind="planning_day",
        name="Planlegging",
        starts_on=TODAY,
        ends_on=TODAY,
    )
    (week,) = await plans(olga)
    closed = whose != "other_unit"
    off = week.days[0].day_off
    assert week.planned_minutes == (0 if closed else 300)
    assert (off and (off.kind, off.name)) == ((DayOffKind.CLOSURE, "Planlegging") if closed else None)
    assert week.days[0].target_minutes == 450


async def test_time_off_of_ones_own_lowers_the_target_of_nobody_else() -> None:
    office, olga, _ = await with_lesson()
    per = await office.participant("Per")
    await office.row(
        "time_off", participant_id=olga.account_id, kind="vacation", starts_on=TODAY, ends_on=TODAY + DAY
    )
    assert [week.target_minutes for week in await plans(olga)] == [1350]
    assert [week.target_minutes for week in await plans(per)] == [2250]


async def test_the_target_is_that_of_the_programme_that_the_week_lies_in() -> None:
    office = await open_office()
    olga = await office.participant(
        "Olga", programme={"starts_on": TODAY + DAY, "weekly_target": "own_work", "target_reason": "VGS"}
    )
    before, this, following = await plans(olga, WEEK.previous(), WEEK, WEEK.next())
    assert [before.target_minutes, this.target_minutes, following.target_minutes] == [0, 1440, 1800]


async def test_a_municipality_may_decide_otherwise_and_is_named_for_it() -> None:
    office, olga, _ = await with_lesson()
    await office.row(
        "rule_override",
        key="lesson_credit_minutes",
        value="60",
        valid_from=date(2026, 1, 1),
        source="Vedtak 7/26",
    )
    (week,) = await plans(olga)
    assert week.planned_minutes == 4 * 60
    assert week.rule_version.endswith("+lilleby-1")


async def test_alternate_weeks_are_those_of_the_class_whenever_one_joined() -> None:
    office, olga, slot = await with_lesson()
    (row,) = await office.rows("SELECT group_id FROM slot WHERE id = $1", slot)
    await office.change("UPDATE slot SET every_weeks = 2 WHERE id = $1", slot)
    late, later = await office.participant("Per"), await office.participant("Pål")
    await office.member(row["group_id"], late.account_id, valid_from=TODAY - DAY)
    await office.member(row["group_id"], later.account_id, valid_from=TODAY - 8 * DAY)
    weeks = [WEEK.plus(step) for step in range(4)]
    always = [week.planned_minutes for week in await plans(olga, *weeks)]
    assert sorted(always) == [0, 0, 300, 300]
    assert [week.planned_minutes for week in await plans(late, *weeks)] == always
    assert [week.planned_minutes for week in await plans(later, *weeks)] == always


async def test_what_classmates_share_is_worked_out_for_each_as_if_alone() -> None:
    office, olga, slot = await with_lesson()
    (row,) = await office.rows("SELECT group_id FROM slot WHERE id = $1", slot)
    leader = await office.staff("Ivar Berg", Role.LEADER)
    work = await office.activity("work_practice")
    per = await office.participant("Per", groups=[row["group_id"]])
    own = await office.participant("Pål", groups=[row["group_id"]])
    off = await office.participant("Kari", groups=[row["group_id"]])
    await office.slot(work, 3, "08:00", "12:00", participant_id=own.account_id)
    await office.row(
        "time_off", participant_id=off.account_id, kind="vacation", starts_on=TODAY, ends_on=TODAY
    )
    everybody = (olga, per, own, off)
    async with db.read(office.id) as tx:
        seen = await people(tx, leader, TODAY, [each.account_id for each in everybody])
        found = await planned(tx, leader, seen.values(), WEEK.monday, WEEK.sunday)
    together = [found.week_plans(seen[each.account_id], [WEEK]) for each in everybody]
    assert together == [await plans(each) for each in everybody]
    assert [week.planned_minutes for (week,) in together] == [300, 300, 540, 0]
