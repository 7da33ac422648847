"""Weeks with their marks."""

from __future__ import annotations

from datetime import timedelta

import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.attendance.model import RecordedWeek
from stegvis.attendance.queries import recorded_weeks
from stegvis.kit import db
from stegvis.kit.ids import new_id
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.queries import people
from tests.builders import TODAY, open_office

pytestmark = pytest.mark.usefixtures("database")

WEEK = IsoWeek.of(TODAY)
DAY = timedelta(days=1)


async def weeks(actor: Actor, *subjects: Actor, of: tuple[IsoWeek, ...] = (WEEK,)) -> list[RecordedWeek]:
    async with db.read(actor.municipality_id) as tx:
        seen = await people(tx, actor, TODAY, [subject.account_id for subject in subjects])
        found = await recorded_weeks(tx, actor, seen.values(), of)
    return [week for subject in subjects for week in found[subject.account_id]]


async def test_an_account_adds_the_marks_to_the_plan() -> None:
    office = await open_office()
    olga = await office.participant("Olga")
    work = await office.activity("work_practice")
    slots = [
        await office.slot(work, day, "08:00", "12:00", participant_id=olga.account_id) for day in range(1, 5)
    ]
    await office.mark(olga.account_id, slots[0], TODAY)
    await office.mark(olga.account_id, slots[1], TODAY + DAY, "late", late_minutes=60)
    await office.mark(
        olga.account_id, slots[2], TODAY + 2 * DAY, "absent", category="self_certified", approved=True
    )
    (week,) = await weeks(olga, olga)
    account = week.account
    assert (account.attended_minutes, account.excused_minutes) == (240 + 180, 240)
    assert (account.unexcused_minutes, account.unrecorded_minutes) == (60, 240)
    assert len(week.entries) == 3


async def test_a_mark_that_was_corrected_no_longer_counts() -> None:
    office = await open_office()
    olga = await office.participant("Olga")
    slot = await office.slot(
        await office.activity("work_practice"), 1, "08:00", "12:00", participant_id=olga.account_id
    )
    corrected, correction = new_id(), new_id()
    await office.mark(olga.account_id, slot, TODAY, "absent", id=corrected)
    await office.change(
        """
        WITH added AS (
            INSERT INTO attendance_entry
                (id, municipality_id, participant_id, slot_id, on_date, mark, recorded_at)
            SELECT $2, municipality_id, participant_id, slot_id, on_date + 7, 'present', recorded_at
            FROM attendance_entry WHERE id = $1)
        UPDATE attendance_entry SET superseded_by = $2 WHERE id = $1
        """,
        corrected,
        correction,
    )
    (week,) = await weeks(olga, olga)
    assert (week.account.unexcused_minutes, week.account.unrecorded_minutes) == (0, 240)


async def test_the_mark_of_an_hour_moved_from_another_week_is_found() -> None:
    office = await open_office()
    olga = await office.participant("Olga")
    slot = await office.slot(
        await office.activity("work_practice"), 1, "08:00", "12:00", participant_id=olga.account_id
    )
    last_week = TODAY - 7 * DAY
    await office.row("slot_exception", slot_id=slot, on_date=last_week, kind="moved", moved_to=TODAY + DAY)
    await office.mark(olga.account_id, slot, last_week)
    (week,) = await weeks(olga, olga)
    assert (week.account.attended_minutes, week.account.unrecorded_minutes) == (240, 240)


async def test_classmates_have_marks_of_their_own() -> None:
    office = await open_office()
    group = await office.group("A1")
    leader = await office.staff("Ivar Berg", Role.LEADER)
    olga, per = [await office.participant(name, groups=[group]) for name in ("Olga", "Per")]
    slot = await office.slot(await office.activity("norwegian"), 1, "09:00", "12:00", group_id=group)
    await office.mark(olga.account_id, slot, TODAY)
    await office.mark(per.account_id, slot, TODAY, "absent")
    both = await weeks(leader, olga, per)
    assert [week.account.attended_minutes for week in both] == [300, 0]
    assert [week.account.unexcused_minutes for week in both] == [0, 300]


async def test_weeks_come_in_the_order_that_they_were_asked_for() -> None:
    office = await open_office()
    olga = await office.participant("Olga")
    asked = (WEEK, WEEK.previous(), WEEK.plus(-5))
    found = await weeks(olga, olga, of=asked)
    assert tuple(week.account.week for week in found) == asked
