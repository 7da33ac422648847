"""The adviser's work list: what comes first, and what a register, a week and a quota bring into it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from uuid import UUID

import pytest

from stegvis.accounts.model import Actor
from stegvis.attendance.absence import Span
from stegvis.attendance.model import AbsenceCategory, Outcome
from stegvis.attendance.queries import recorded_weeks
from stegvis.attendance.queries.work import REGISTERS_BACK, work_list
from stegvis.attendance.quotas import (
    WATCHED,
    Known,
    Origin,
    Used,
    nearly_used,
    nearly_used_quotas,
    quota,
)
from stegvis.attendance.work import NOTHING, Matters, Open
from stegvis.escalation.model import Reason
from stegvis.kit import db
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.queries import people
from tests.builders import NOW, TODAY
from tests.cast import Cast, on_stage
from tests.statements import counted

C = AbsenceCategory
DAY = timedelta(days=1)
MONDAY = date(2026, 3, 2)
KNOWN = Known(date(2025, 8, 18), date(2027, 8, 17), children=(date(2022, 1, 1),))


def used(category: C, days: int, first: date = MONDAY, **part: time) -> Used:
    """So many days in a row."""
    return Used(Span(first, first + (days - 1) * DAY, **part), category, Origin.DECISION)


def weekly(category: C, days: int) -> list[Used]:
    """One day a week, on Wednesdays, of which none is a holiday."""
    return [used(category, 1, MONDAY + (7 * week + 2) * DAY) for week in range(days)]


def told(category: C, *what: Used, on: date = date(2026, 3, 9), percent: int = 80) -> bool:
    found = quota(category, KNOWN, what, on)
    return found is not None and nearly_used(found, percent, on)


# ------------------------------------------------------------------ the order


def test_what_decides_about_pay_comes_before_what_can_still_be_mended() -> None:
    some = Open(1, TODAY)
    (quota_,) = nearly_used_quotas(KNOWN, [used(C.SELF_CERTIFIED, 3)], 80, MONDAY + 2 * DAY)
    cases = [
        Matters(unexplained=some),
        Matters(claims=some),
        Matters(contests=some),
        Matters(unreached=some),
        Matters(registers=some),
        Matters(below=some),
        Matters(quotas=(quota_,)),
    ]
    places = [case.place for case in cases]
    assert [place and place[0] for place in places] == [0, 1, 2, 3, 4, 5, 6]
    assert places[-1] == (6, MONDAY + 2 * DAY)  # since the last day that was used of it
    whole = Matters(some, some, some, some, some, some, (quota_,))
    assert whole.place == (0, TODAY)


def test_of_two_that_press_alike_whoever_waits_longer_comes_first() -> None:
    long_ago = Matters(registers=Open(1, TODAY - 20 * DAY), below=Open(4, TODAY - 30 * DAY))
    recent = Matters(registers=Open(9, TODAY - DAY))
    assert long_ago.place
    assert recent.place
    assert long_ago.place < recent.place


def test_a_case_in_which_nothing_waits_has_no_place() -> None:
    assert Matters().place is None


# ------------------------------------------------------------------ nearly used


@pytest.mark.parametrize(
    ("days", "percent", "nearly"),
    [(7, 80, False), (8, 80, True), (8, 100, False), (10, 100, True), (11, 100, True), (5, 50, True)],
)
def test_ten_days_of_welfare_leave_are_nearly_used_from_the_eighth(
    days: int,
    percent: int,
    nearly: bool,  # noqa: FBT001 - a parameter
) -> None:
    assert told(C.WELFARE_LEAVE, *weekly(C.WELFARE_LEAVE, days), percent=percent) is nearly


def test_parts_of_days_are_not_rounded_up_to_the_limit() -> None:
    seven = weekly(C.WELFARE_LEAVE, 7)
    half = Used(Span(MONDAY + DAY, MONDAY + DAY, time(8), time(11, 45)), C.WELFARE_LEAVE, Origin.DECISION)
    assert not told(C.WELFARE_LEAVE, *seven, half)
    assert told(
        C.WELFARE_LEAVE,
        *seven,
        half,
        replace(half, span=replace(half.span, starts_on=MONDAY, ends_on=MONDAY)),
    )


def test_the_third_day_of_self_certified_absence_is_the_last_until_sixteen_days_have_passed() -> None:
    assert not told(C.SELF_CERTIFIED, used(C.SELF_CERTIFIED, 2), on=MONDAY + 2 * DAY)
    assert told(C.SELF_CERTIFIED, used(C.SELF_CERTIFIED, 3), on=MONDAY + 2 * DAY)
    assert told(C.SELF_CERTIFIED, used(C.SELF_CERTIFIED, 3), on=MONDAY + 18 * DAY)
    assert not told(C.SELF_CERTIFIED, used(C.SELF_CERTIFIED, 3), on=MONDAY + 19 * DAY)


def test_leave_that_is_given_once_in_all_is_told_of_while_it_lasts() -> None:
    leave = used(C.PARENTAL_LEAVE, 260, date(2025, 9, 1))
    assert told(C.PARENTAL_LEAVE, leave, on=date(2026, 5, 1))
    assert not told(C.PARENTAL_LEAVE, leave, on=date(2026, 8, 1))


@pytest.mark.parametrize("category", sorted(set(C) - set(WATCHED)))
def test_what_is_there_to_be_used_whole_is_nothing_to_tell_of(category: C) -> None:
    assert not told(category, used(category, 60))


def test_nothing_used_is_never_nearly_used() -> None:
    assert nearly_used_quotas(KNOWN, [], 50, MONDAY) == ()


def test_the_quota_with_least_left_comes_first() -> None:
    child = weekly(C.CHILD_ILL, 8)
    found = nearly_used_quotas(KNOWN, [*child, used(C.SELF_CERTIFIED, 3)], 80, MONDAY + 60 * DAY)
    assert [(each.category, each.left) for each in found] == [(C.CHILD_ILL, 2)]
    found = nearly_used_quotas(
        KNOWN, [*child, used(C.SELF_CERTIFIED, 3, MONDAY + 58 * DAY)], 80, MONDAY + 60 * DAY
    )
    assert [(each.category, each.left) for each in found] == [(C.SELF_CERTIFIED, 0), (C.CHILD_ILL, 2)]


# ------------------------------------------------------------------ what is read


@pytest.fixture
async def cast(database: str) -> Cast:
    assert database
    return await on_stage()


async def matters(actor: Actor, of: UUID, **more: object) -> Matters:
    values = {"unit_id": None, "first": 50, "after": None} | more
    async with db.read(actor.municipality_id) as tx:
        page = await work_list(tx, actor, TODAY, **values)  # type: ignore[arg-type] # by name
    return next((line.matters for line in page.lines if line.participant_id == of), Matters())


async def test_registers_are_missing_of_what_the_weeks_call_unrecorded(cast: Cast) -> None:
    office, amina = cast.office, cast.amina.account_id
    await office.mark(amina, cast.lesson, TODAY - 14 * DAY)
    await office.mark(amina, cast.practice, TODAY - 6 * DAY, "absent")
    approved = {
        "approved": True,
        "rule_version": "2026",
        "decided_by": cast.berit.account_id,
        "decided_at": NOW,
    }
    decided = {"participant_id": amina, "category": "self_certified"} | approved
    part = {"starts_at": time(8, 30), "ends_at": time(10)}
    three, in_part = TODAY - 21 * DAY, TODAY - 25 * DAY
    await office.row("absence_decision", starts_on=three, ends_on=three, **decided)
    await office.row("absence_decision", starts_on=in_part, ends_on=in_part, **decided, **part)
    off = TODAY - 13 * DAY
    await office.row("time_off", participant_id=amina, kind="vacation", starts_on=off, ends_on=off)
    # Its practice is not held, and that of the week before on another day.
    await office.row("slot_exception", slot_id=cast.practice, on_date=TODAY - 20 * DAY, kind="cancelled")
    moved = {"on_date": TODAY - 27 * DAY, "moved_to": TODAY - 25 * DAY}
    await office.row("slot_exception", slot_id=cast.practice, kind="moved", **moved)
    found = (await matters(cast.berit, amina)).registers
    weeks = IsoWeek.of(TODAY).back(6)
    async with db.read(office.id) as tx:
        seen = await people(tx, cast.berit, TODAY, [amina])
        recorded = (await recorded_weeks(tx, cast.berit, seen.values(), weeks))[amina]
    unrecorded = [
        line.date
        for week in recorded
        for line in week.account.lines
        if line.outcome is Outcome.UNRECORDED and TODAY - REGISTERS_BACK * DAY <= line.date < TODAY
    ]
    assert found == Open(len(unrecorded), min(unrecorded))
    assert found == Open(2, TODAY - 28 * DAY)


async def test_who_has_not_read_a_decision_stands_there_with_the_reason(cast: Cast) -> None:
    office, amina = cast.office, cast.amina.account_id
    sent = NOW - 9 * DAY
    times = {"due_at": sent, "send_at": sent, "sent_at": sent, "until_at": NOW}
    (plan,) = await office.rows(
        "SELECT id FROM plan_version WHERE participant_id = $1 AND state = 'decided'", amina
    )
    about = {"account_id": amina, "kind": "plan_decided", "occasion": str(plan["id"])}
    notice = await office.row("notification", **about, on_date=TODAY - 9 * DAY, state="sent", **times)
    assert (await matters(cast.berit, amina)).unreached == NOTHING
    await office.row("escalation_step", notification_id=notice, step="listed", made_at=NOW - 2 * DAY)
    assert (await matters(cast.berit, amina)).unreached == Open(1, TODAY - 2 * DAY)

    async def alone(actor: Actor) -> list[tuple[UUID, Reason]]:
        async with db.read(office.id) as tx:
            page = await work_list(tx, actor, TODAY, unit_id=None, first=9, after=None, unreached_alone=True)
        return [(each.participant_id, each.unreached.reason) for each in page.lines if each.unreached]

    assert await alone(cast.berit) == [(amina, Reason.NO_PHONE)]
    assert await alone(cast.eva) == []  # the class has no business with decisions
    await office.change("UPDATE notification SET read_at = $1", NOW)
    assert await alone(cast.berit) == []


async def test_weeks_below_target_are_this_one_and_the_next_three_less_what_is_adapted(cast: Cast) -> None:
    office = cast.office
    full = await office.participant("Full", groups=[], adviser=cast.berit)
    work = await office.activity("work_practice")
    days = {"participant_id": full.account_id, "break_minutes": 30}
    for weekday in range(1, 6):
        until = {"valid_to": TODAY + 11 * DAY} if weekday == 5 else {}
        await office.slot(work, weekday, "08:00", "16:00", **days, **until)
    third = TODAY + 14 * DAY
    assert (await matters(cast.berit, full.account_id)).below == Open(2, third)
    (programme,) = await office.rows("SELECT id FROM programme WHERE participant_id = $1", full.account_id)
    adapted = {"valid_from": third, "valid_to": third + 6 * DAY, "weekly_minutes": 450, "reason": "care"}
    await office.row("adaptation", programme_id=programme["id"], **adapted)
    assert (await matters(cast.berit, full.account_id)).below == Open(1, third + 7 * DAY)


async def test_a_quota_is_told_of_by_the_setting_of_the_municipality(cast: Cast) -> None:
    office, amina = cast.office, cast.amina.account_id
    decided = {"participant_id": amina, "rule_version": "2026", "decided_at": NOW}
    decided |= {"category": "welfare_leave", "decided_by": cast.berit.account_id}
    first = date(2026, 9, 7)
    await office.row("absence_decision", starts_on=first, ends_on=first + 8 * DAY, approved=True, **decided)
    await office.row("absence_decision", starts_on=TODAY, ends_on=TODAY, approved=False, **decided)
    assert (await matters(cast.berit, amina)).quotas == ()
    # Recorded at a lesson with a category of its own; on the second day a decision counts already.
    for day in (date(2026, 10, 5), first):
        given = {"category": "welfare_leave", "approved": True}
        await office.mark(amina, cast.lesson, day, "absent", **given)
    (found,) = (await matters(cast.berit, amina)).quotas
    assert (found.category, found.used, found.limit) == (C.WELFARE_LEAVE, 8, 10)
    setting = {"key": "quota_nearly_percent", "value": "90", "source": "Kommunen"}
    await office.row("rule_override", valid_from=date(2026, 1, 1), **setting)
    assert (await matters(cast.berit, amina)).quotas == ()


async def test_only_cases_that_one_works_on_are_listed_and_a_protected_one_to_its_circle(cast: Cast) -> None:
    frida = cast.frida.account_id
    assert (await matters(cast.gro, frida)).registers.count > 0
    assert await matters(cast.berit, frida) == Matters()
    assert await matters(cast.eva, cast.amina.account_id) == Matters()
    assert (await matters(cast.ivar, cast.amina.account_id)).registers is not NOTHING


async def test_the_list_costs_the_same_with_more_cases(cast: Cast) -> None:
    costs = []
    for _ in range(2):
        async with counted() as statements:
            await matters(cast.berit, cast.amina.account_id)
        costs.append(len(statements))
        for number in range(5):
            group = await cast.office.group(f"X{number}")
            await cast.office.participant(f"Nr{number}", groups=[group], adviser=cast.berit)
    assert costs[0] == costs[1], costs
