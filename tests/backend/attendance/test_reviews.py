"""What timetable and registers tell of a plan that should be looked at again."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from stegvis.accounts.model import Role
from stegvis.attendance.queries.reviews import reviewed_plan
from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.plans.model import ReviewCause
from tests.builders import TODAY, open_office

pytestmark = pytest.mark.usefixtures("database")

WEEK = timedelta(weeks=1)


async def test_a_birth_a_job_and_a_long_absence_since_the_decision_ask_for_another_look() -> None:
    office = await open_office()
    berit = await office.staff("Berit Hansen", Role.ADVISER)
    amina = await office.participant("Amina Hassan", adviser=berit)
    decided = date(2026, 9, 21)
    await office.plan(amina.account_id, decided_on=decided)

    async def causes() -> dict[ReviewCause, date]:
        async with db.read(office.id) as tx:
            return dict((await reviewed_plan(tx, berit, TODAY, amina.account_id)).reviews)

    assert await causes() == {}
    born, begun, away = date(2026, 10, 3), date(2026, 10, 12), date(2026, 10, 19)
    await office.row("child", participant_id=amina.account_id, birth_date=born)
    course = await office.slot(
        await office.activity("norwegian"), 1, "08:30", "10:00", participant_id=amina.account_id
    )
    work = await office.activity("part_time_work")
    await office.slot(work, 6, "10:00", "14:00", participant_id=amina.account_id, valid_from=begun)
    await office.mark(amina.account_id, course, away - WEEK)
    for week in range(5):
        await office.mark(amina.account_id, course, away + week * WEEK, "absent")
    assert await causes() == {
        ReviewCause.BIRTH: born,
        ReviewCause.JOB: begun,
        ReviewCause.LONG_ABSENCE: away + 4 * WEEK,
    }
    olena = await office.staff("Olena", Role.TEACHER)
    async with db.read(office.id) as tx:
        with pytest.raises(Refused, match=r"kit\.not-found"):
            await reviewed_plan(tx, olena, TODAY, amina.account_id)
