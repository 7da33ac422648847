"""Absence that adds to the programme: which days count, and how many come of them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.attendance.model import (
    AbsenceCategory,
    AttendanceEntry,
    ExtendingAbsence,
    ExtendingDay,
    ExtensionMode,
    Mark,
    RecordedWeek,
)
from stegvis.attendance.queries import extending_absence
from stegvis.attendance.rules import extending_days, extends_by, week_account
from stegvis.kit import db
from stegvis.participants.queries import people
from tests.backend.planned_time import AN_ORDINARY_WEEK, Timetable, slot
from tests.builders import TODAY, Office, open_office

DAY = timedelta(days=1)
MONDAY = AN_ORDINARY_WEEK.monday
MORNING, AFTERNOON = slot(1), slot(2, hours=("12:00", "14:00"))

ADDS = {
    AbsenceCategory.SELF_CERTIFIED: True,
    AbsenceCategory.MEDICAL_CERTIFICATE: True,
    AbsenceCategory.CHILD_ILL: True,
    AbsenceCategory.PREGNANCY: True,
    AbsenceCategory.BIRTH: True,
    AbsenceCategory.BREASTFEEDING: False,  # not clear in the law, and never a whole day
    AbsenceCategory.WELFARE_LEAVE: True,
    AbsenceCategory.PEACE_WORK: True,
    AbsenceCategory.LONG_ILLNESS: True,
    AbsenceCategory.PARENTAL_LEAVE: True,
    AbsenceCategory.RELIGIOUS_DAY: False,
    AbsenceCategory.VACATION: False,
    AbsenceCategory.UNAPPROVED: False,
}
"""Domain 2.5, the column "adds to duration"."""


def away(number: int, category: AbsenceCategory, *, approved: bool = True) -> AttendanceEntry:
    return AttendanceEntry(slot(number).id, MONDAY, Mark.ABSENT, category=category, approved=approved)


def counted(*entries: AttendanceEntry) -> tuple[ExtendingDay, ...]:
    plan = Timetable((MORNING, AFTERNOON)).plan()
    recorded = {(each.slot_id, each.on_date): each for each in entries}
    return extending_days([RecordedWeek(plan, week_account(plan, entries), recorded, {})])


@pytest.mark.parametrize("category", AbsenceCategory)
def test_each_category_adds_or_does_not_as_the_law_says(category: AbsenceCategory) -> None:
    found = counted(away(1, category), away(2, category))
    assert found == ((ExtendingDay(MONDAY, category),) if ADDS[category] else ())


def test_a_day_counts_only_when_all_its_hours_were_missed_and_approved() -> None:
    ill = AbsenceCategory.SELF_CERTIFIED
    assert counted(away(1, ill)) == ()
    assert counted(away(1, ill), AttendanceEntry(AFTERNOON.id, MONDAY, Mark.PRESENT)) == ()
    assert counted(away(1, ill), away(2, ill, approved=False)) == ()
    assert counted(away(1, ill), away(2, AbsenceCategory.UNAPPROVED)) == ()
    assert counted(away(1, ill), away(2, AbsenceCategory.WELFARE_LEAVE)) == (ExtendingDay(MONDAY, ill),)


@pytest.mark.parametrize(
    ("days", "mode", "expected"),
    [
        (14, ExtensionMode.ALL, 14),  # 8 sick and 6 welfare days
        (14, ExtensionMode.EXCESS, 4),
        (11, ExtensionMode.ALL, 11),
        (11, ExtensionMode.EXCESS, 1),
        (10, ExtensionMode.ALL, 0),
        (10, ExtensionMode.EXCESS, 0),
        (0, ExtensionMode.ALL, 0),
    ],
)
def test_more_than_ten_days_together_extend_by_all_or_by_what_is_above(
    days: int, mode: ExtensionMode, expected: int
) -> None:
    assert extends_by(days, mode) == expected


# ------------------------------------------------------------------ on PostgreSQL


async def absence(actor: Actor, subject: Actor) -> ExtendingAbsence:
    async with db.read(actor.municipality_id) as tx:
        (person,) = (await people(tx, actor, TODAY, [subject.account_id])).values()
        return await extending_absence(tx, actor, TODAY, person, person.programmes[0])


async def fourteen_days_away(office: Office) -> Actor:
    """Eight days ill and six of welfare leave, with two days at the course among them."""
    amina = await office.participant("Amina", programme={"starts_on": date(2026, 8, 17)})
    work = await office.activity("work_practice")
    slots = [
        await office.slot(work, day, "08:00", "12:00", participant_id=amina.account_id) for day in range(1, 6)
    ]
    for week in range(3):
        for weekday in range(5):
            on = date(2026, 10, 5) + timedelta(weeks=week, days=weekday)
            number = 5 * week + weekday
            category = "self_certified" if number < 8 else "welfare_leave"
            if number == 14:
                await office.mark(amina.account_id, slots[weekday], on)
            else:
                await office.mark(
                    amina.account_id, slots[weekday], on, "absent", category=category, approved=True
                )
    return amina


@pytest.mark.usefixtures("database")
async def test_eight_sick_and_six_welfare_days_are_fourteen_or_by_the_other_reading_four() -> None:
    office = await open_office()
    ivar, amina = await office.staff("Ivar", Role.LEADER), await fourteen_days_away(office)
    found = await absence(ivar, amina)
    assert (len(found.days), found.extends_by, found.mode) == (14, 14, ExtensionMode.ALL)
    assert [day.category.value for day in found.days].count("welfare_leave") == 6
    await office.row(
        "rule_override", key="extension_mode", value="excess", valid_from=date(2026, 1, 1), source="sak 1"
    )
    assert (await absence(ivar, amina)).extends_by == 4


@pytest.mark.usefixtures("database")
async def test_before_the_start_there_is_nothing_to_count() -> None:
    office = await open_office()
    ivar = await office.staff("Ivar", Role.LEADER)
    amina = await office.participant("Amina", programme={"starts_on": None, "planned_end_on": None})
    assert (await absence(ivar, amina)).days == ()
