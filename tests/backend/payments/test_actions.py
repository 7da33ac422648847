"""Months on a real PostgreSQL: approved, never changed, corrected by addenda; the file for payroll."""

from __future__ import annotations

import asyncio
import csv
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from io import BytesIO, StringIO
from random import Random
from typing import Any
from uuid import UUID

import asyncpg
import openpyxl
import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.attendance.absence import DecisionReason, Span
from stegvis.attendance.actions.absence import (
    NewDecision,
    decide_absence,
    decide_many_absences,
    revoke_decision,
)
from stegvis.attendance.actions.contests import Answering, Said, answer_contest, contest_entry
from stegvis.attendance.contests import ContestReason, NewMark
from stegvis.attendance.model import AbsenceCategory, ContestAnswer, ContestSays, Mark, Outcome
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import InvalidInput, Refused, Unconfirmed
from stegvis.kit.ids import new_id
from stegvis.payments import queries
from stegvis.payments.actions import (
    AfterLock,
    Correcting,
    correct_locked_month,
    export_payments,
    lock_month,
    lock_months,
    set_benefit_share,
)
from stegvis.payments.basis import account_of, corrected, estimate_of, minus, plus
from stegvis.payments.model import AddendumReason, BenefitShare, MonthState, PaymentMonth, Remedy
from stegvis.payments.workbook import COLUMNS, csv_file, xlsx_file
from tests.builders import NOW, Office, open_office
from tests.statements import counted

pytestmark = pytest.mark.usefixtures("database")

OCTOBER, NOVEMBER = date(2026, 10, 1), date(2026, 11, 1)
MONDAYS = [date(2026, 10, day) for day in (5, 12, 19, 26)]


@dataclass
class Month:
    """An office with Amina, who has four lessons each Monday (180 minutes, credited 300) and nothing else."""

    office: Office
    adviser: Actor
    leader: Actor
    teacher: Actor
    amina: Actor
    slot: UUID

    @property
    def id(self) -> UUID:
        return self.amina.account_id

    async def found(self, month: date = OCTOBER, *, by: Actor | None = None) -> PaymentMonth:
        async with db.read(self.office.id) as tx:
            return await queries.payment_month(tx, by or self.adviser, oslo_date(NOW), self.id, month)

    async def lock(self, month: date = OCTOBER, *, now: datetime = NOW, knowingly: bool = False) -> None:
        await lock_month(self.adviser, self.id, month, new_id(), knowingly=knowingly, now=now)

    async def correct(self, on: date, mark: NewMark, month: date = OCTOBER, **more: Any) -> UUID:  # noqa: ANN401 - whatever a test gives
        key = new_id()
        correcting = Correcting(self.slot, on, mark, **({"reason": AddendumReason.RECORDED_WRONG} | more))
        await correct_locked_month(self.adviser, self.id, month, key, correcting, now=NOW)
        return key

    async def everybody(self, *marks: str | None) -> None:
        for on, mark in zip(MONDAYS, marks, strict=False):
            if mark:
                await self.office.mark(self.id, self.slot, on, mark)


@pytest.fixture
async def month() -> Month:
    return await a_month()


async def a_month() -> Month:
    office = await open_office()
    adviser = await office.staff("Berit Hansen", Role.ADVISER)
    leader = await office.staff("Ivar Berg", Role.LEADER)
    teacher = await office.staff("Eva Moe", Role.TEACHER)
    group = await office.group("A1", teacher=teacher)
    amina = await office.participant("Amina Hassan", groups=[group], adviser=adviser)
    norwegian = await office.activity("norwegian", name="Norsk")
    given_hours: dict[str, object] = {"group_id": group, "lessons": 4, "break_minutes": 15}
    slot = await office.slot(norwegian, 1, "08:30", "11:45", **given_hours)
    await share(office, amina, adviser)
    return Month(office, adviser, leader, teacher, amina, slot)


async def share(office: Office, whose: Actor, by: Actor, what: str = "full") -> None:
    values = {"share": what, "valid_from": date(2025, 8, 18), "set_by": by.account_id, "set_at": NOW}
    await office.row("benefit_share", participant_id=whose.account_id, **values)


async def refusal(doing: Any) -> str:  # noqa: ANN401 - anything that is awaited
    with pytest.raises(Refused) as refused:
        await doing
    return refused.value.code


# ------------------------------------------------------------------ what a month is


async def test_a_complete_month_is_ready_and_comes_to_something(month: Month) -> None:
    await month.everybody("present", "present", "present")
    await month.office.mark(month.id, month.slot, MONDAYS[3], "absent", category="unapproved")
    found = await month.found()
    assert found.state is MonthState.READY
    assert (found.account.planned, found.account.attended, found.account.unexcused) == (1200, 900, 300)
    assert found.estimate is not None
    assert found.estimate.deduction == Decimal("442.86")
    assert found.estimate.expected == Decimal("22315.31")
    assert found.may_lock


async def test_what_a_month_lacks_is_said(month: Month) -> None:
    await month.everybody("present", "absent", None, "present")
    await month.office.row(
        "absence_claim",
        participant_id=month.id,
        kind="ill",
        starts_on=MONDAYS[1],
        ends_on=MONDAYS[1],
        made_by=month.id,
        made_at=NOW,
        received_at=NOW,
    )
    await contest_entry(
        month.amina, new_id(), Said(month.slot, MONDAYS[1], ContestSays.WAS_THERE, NOW), now=NOW
    )
    found = await month.found()
    assert found.state is MonthState.INCOMPLETE
    assert {each.remedy: each.count for each in found.missing} == {
        Remedy.UNRECORDED: 1,
        Remedy.UNEXPLAINED: 1,
        Remedy.CLAIMS: 1,
        Remedy.DISPUTED: 1,
    }
    with pytest.raises(Unconfirmed) as unconfirmed:
        await month.lock()
    assert [(fault.code, fault.params["count"]) for fault in unconfirmed.value.faults] == [
        ("payments.missing-unrecorded", 1),
        ("payments.missing-unexplained", 1),
        ("payments.missing-claims", 1),
    ]
    await month.lock(knowingly=True)
    found = await month.found()
    assert found.lock is not None
    assert found.lock.basis["missing"] == {"unrecorded": 1, "unexplained": 1, "claims": 1, "disputed": 1}
    assert [line["disputed"] for line in found.lock.basis["lines"]] == [False, True, False, False]


@pytest.mark.parametrize(
    ("values", "days", "expected"),
    [
        ({"ends_on": date(2026, 10, 31)}, 31, "0.00"),
        ({"starts_on": date(2026, 9, 15), "ends_on": date(2026, 12, 1)}, 31, "0.00"),
        ({"starts_on": date(2026, 10, 16), "ends_on": date(2026, 10, 31)}, 16, "10620.48"),
        ({"category": "medical_certificate"}, 0, "22758.17"),
        ({"approved": False, "reason": "no_ground"}, 0, "22758.17"),
        ({"revoked_at": NOW}, 0, "22758.17"),
        ({"starts_on": OCTOBER, "ends_on": OCTOBER, "starts_at": time(8), "ends_at": time(9)}, 0, "22758.17"),
    ],
)
async def test_leave_without_benefit_is_taken_off_by_the_days_that_were_decided(
    month: Month, values: dict[str, object], days: int, expected: str
) -> None:
    row: dict[str, object] = {
        "participant_id": month.id,
        "starts_on": OCTOBER,
        "ends_on": date(2026, 10, 31),
        "category": "parental_leave",
        "approved": True,
        "rule_version": "2021-01",
        "decided_by": month.adviser.account_id,
        "decided_at": NOW,
        "revoked_by": month.adviser.account_id if "revoked_at" in values else None,
    }
    await month.office.row("absence_decision", **row | values)
    await month.everybody("present", "present")
    found = (await month.found()).estimate
    assert found is not None
    assert (found.unpaid_days, found.expected) == (days, Decimal(expected))


async def test_a_month_of_leave_without_benefit_is_nothing_in_the_file_too(month: Month) -> None:
    new = decision(month, OCTOBER, date(2026, 10, 31), "parental_leave")
    await decide_absence(month.adviser, new, knowingly=True, now=NOW)
    await month.lock()
    found = await month.found()
    estimate = estimate_of(found.lock.basis) if found.lock else None
    assert estimate == found.estimate
    (line,) = read_csv(csv_file([found]))
    told = [line[f"estimated_{what}"] for what in ("payment", "deduction", "unpaid", "expected")]
    assert told == ["22758.17", "0.00", "22758.17", "0.00"]


async def test_without_a_share_there_is_no_estimate_and_the_month_is_incomplete() -> None:
    office = await open_office()
    adviser = await office.staff("Berit Hansen", Role.ADVISER)
    young = await office.participant("Ali Omar", adviser=adviser, birth_date=date(2005, 3, 1))
    async with db.read(office.id) as tx:
        found = await queries.payment_month(tx, adviser, oslo_date(NOW), young.account_id, OCTOBER)
    assert (found.state, found.estimate, found.share) == (MonthState.INCOMPLETE, None, None)
    assert found.suggested is BenefitShare.TWO_THIRDS
    await set_benefit_share(
        adviser, young.account_id, new_id(), BenefitShare.ONE_THIRD, date(2026, 1, 1), now=NOW
    )
    async with db.read(office.id) as tx:
        found = await queries.payment_month(tx, adviser, oslo_date(NOW), young.account_id, OCTOBER)
    assert (found.state, found.share) == (MonthState.READY, BenefitShare.ONE_THIRD)


async def test_a_share_that_is_set_twice_by_one_wish_is_set_once(month: Month) -> None:
    key = new_id()
    for _ in range(2):
        await set_benefit_share(
            month.adviser, month.id, key, BenefitShare.FIVE_SIXTHS, date(2026, 10, 1), now=NOW
        )
    rows = await month.office.rows("SELECT share FROM benefit_share WHERE participant_id = $1", month.id)
    assert [row["share"] for row in rows] == ["full", "five_sixths"]


# ------------------------------------------------------------------ who may


async def test_teachers_and_strangers_have_no_business_with_money(month: Month) -> None:
    stranger = await month.office.staff("Per Lie", Role.ADVISER)
    coordinator = await month.office.staff("Kari Li", Role.COORDINATOR)
    assert await refusal(month.found(by=month.teacher)) == "participants.not-your-case"
    assert await refusal(month.found(by=coordinator)) == "participants.not-your-case"
    assert await refusal(month.found(by=stranger)) == "kit.not-found"
    for actor, code in ((month.teacher, "participants.not-your-case"), (stranger, "kit.not-found")):
        locking = lock_month(actor, month.id, OCTOBER, new_id(), knowingly=True, now=NOW)
        assert await refusal(locking) == code
        setting = set_benefit_share(actor, month.id, new_id(), BenefitShare.FULL, OCTOBER, now=NOW)
        assert await refusal(setting) == code
    for actor in (month.teacher, month.amina):
        locking = lock_month(actor, month.id, OCTOBER, new_id(), knowingly=True, now=NOW)
        assert await refusal(locking) == "participants.not-your-case"
        wrong = Correcting(month.slot, MONDAYS[0], NewMark(Mark.PRESENT), AddendumReason.RECORDED_WRONG)
        correcting = correct_locked_month(actor, month.id, OCTOBER, new_id(), wrong, now=NOW)
        assert await refusal(correcting) == "participants.not-your-case"
        async with db.read(month.office.id) as tx:
            so_far = queries.whole_programme(tx, actor, oslo_date(NOW), month.id)
            assert await refusal(so_far) == "participants.not-your-case"
    for actor in (month.teacher, coordinator):
        assert await refusal(lock_months(actor, OCTOBER, new_id(), now=NOW)) == "accounts.not-your-role"
        assert await refusal(export_payments(actor, OCTOBER, now=NOW)) == "accounts.not-your-role"


async def test_where_the_leader_decides_the_leader_approves(month: Month) -> None:
    await month.everybody("present", "present", "present", "present")
    await month.office.row(
        "rule_override", key="decisions_by", value="leader", valid_from=date(2026, 1, 1), source="Delegasjon"
    )
    assert not (await month.found()).may_lock
    assert await refusal(month.lock()) == "payments.leader-approves"
    await lock_months(month.adviser, OCTOBER, new_id(), now=NOW)
    assert (await month.found()).state is MonthState.READY
    await lock_months(month.leader, OCTOBER, new_id(), now=NOW)
    assert (await month.found()).state is MonthState.LOCKED


# ------------------------------------------------------------------ approving


async def test_a_month_is_approved_once_and_only_when_it_is_over(month: Month) -> None:
    await month.everybody("present", "present", "present", "present")
    early = datetime(2026, 10, 31, 22, 30, tzinfo=UTC)
    assert await refusal(month.lock(now=early)) == "payments.not-over"
    key = new_id()
    for _ in range(2):
        await lock_month(month.adviser, month.id, OCTOBER, key, knowingly=False, now=NOW)
    assert await refusal(month.lock()) == "payments.already-locked"
    (row,) = await month.office.rows("SELECT verb, after FROM audit_entry WHERE verb LIKE 'payments%'")
    assert row["verb"] == "payments.month-locked"


async def test_a_locked_month_is_read_back_as_it_was(month: Month) -> None:
    await month.everybody("present", "absent", None, "present")
    before = await month.found()
    await month.lock(knowingly=True)
    await month.correct(MONDAYS[0], NewMark(Mark.ABSENT))
    found = await month.found()
    assert found.lock is not None
    assert account_of(found.lock.basis) == before.account
    assert estimate_of(found.lock.basis) == before.estimate
    assert corrected(found) == {f"{month.slot}:{MONDAYS[0]}": Outcome.UNEXCUSED}
    assert corrected(before) == {}


async def test_an_approved_month_is_told_from_what_was_frozen(month: Month) -> None:
    await month.everybody("present", "present", "present", "present")
    await month.lock()
    found = await month.found()
    assert found.lock is not None
    assert found.lock.sound
    assert found.lock.basis["figures"]["attended"] == 1200
    assert found.lock.basis["figures"]["expected"] == "22758.17"
    assert {line["version"] for line in found.lock.basis["lines"]} == {"2021-01"}
    assert queries.drift(found) == {}
    # What changes behind it is seen, and changes nothing.
    await month.office.row(
        "slot_exception", slot_id=month.slot, on_date=MONDAYS[0], kind="cancelled", reason="illness"
    )
    found = await month.found()
    assert found.lock is not None
    assert found.lock.basis["figures"]["attended"] == 1200
    assert queries.drift(found)["attended"] == -300


async def test_the_web_can_neither_change_nor_remove_what_was_locked(month: Month) -> None:
    await month.everybody("present", "present", "present", "present")
    await month.lock()
    await month.correct(MONDAYS[0], NewMark(Mark.ABSENT))
    for table in ("month_lock", "month_addendum", "benefit_share"):
        for statement in (
            f"DELETE FROM {table}",
            f"UPDATE {table} SET participant_id = participant_id",
            f"TRUNCATE {table} CASCADE",
        ):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await month.office.change(statement)


async def test_a_mark_in_a_locked_month_is_refused_by_the_database(month: Month) -> None:
    await month.everybody("present", "present", "present")
    await month.lock(knowingly=True)
    with pytest.raises(asyncpg.PostgresError) as refused:
        await month.office.mark(month.id, month.slot, MONDAYS[3])
    assert refused.value.sqlstate == "SV001"
    await month.office.mark(month.id, month.slot, date(2026, 11, 2))


async def test_a_lesson_belongs_to_the_month_in_which_it_is_held(month: Month) -> None:
    await month.everybody("present", "present", "present")
    moved = {"kind": "moved", "moved_to": date(2026, 11, 3), "reason": "room"}
    await month.office.row("slot_exception", slot_id=month.slot, on_date=MONDAYS[3], **moved)
    assert (await month.found()).account.planned == 900
    assert (await month.found(NOVEMBER)).account.planned == 5 * 300 + 300
    await month.lock()
    await month.office.mark(month.id, month.slot, MONDAYS[3])  # held on 3 November, which is open


async def test_a_mark_and_a_lock_at_once_come_one_after_the_other(month: Month) -> None:
    await month.everybody("present", "present", "present")
    marking = month.office.mark(month.id, month.slot, MONDAYS[3], "absent")
    came = await asyncio.gather(marking, month.lock(knowingly=True), return_exceptions=True)
    found = await month.found()
    assert found.lock is not None
    refused = isinstance(came[0], asyncpg.PostgresError)
    assert found.lock.basis["figures"]["unrecorded"] == (300 if refused else 0)
    assert queries.drift(found) == {}


async def test_all_that_are_complete_are_approved_by_a_fixed_number_of_statements(month: Month) -> None:
    group = (await month.office.rows("SELECT group_id FROM slot WHERE id = $1", month.slot))[0]["group_id"]
    people = [month.amina]
    costs = []
    for size, of in ((2, OCTOBER), (9, date(2026, 9, 1))):
        while len(people) < size:
            new = await month.office.participant(
                f"Nr{len(people)} Haile", groups=[group], adviser=month.adviser
            )
            await share(month.office, new, month.adviser)
            people.append(new)
        mondays = [of + timedelta(days=day) for day in range(31) if (of + timedelta(days=day)).weekday() == 0]
        mondays = [day for day in mondays if day.month == of.month]
        for each in people[1:]:
            for monday in mondays:
                await month.office.mark(each.account_id, month.slot, monday)
        async with counted() as statements:
            await lock_months(month.adviser, of, new_id(), now=NOW)
        costs.append(len(statements))
    assert costs[0] == costs[1]
    rows = await month.office.rows("SELECT month, count(*) AS locked FROM month_lock GROUP BY month")
    assert {row["month"]: row["locked"] for row in rows} == {OCTOBER: 1, date(2026, 9, 1): 8}
    assert (await month.found()).state is MonthState.INCOMPLETE


# ------------------------------------------------------------------ correcting


async def test_a_correction_is_an_addendum_that_counts_in_the_next_open_month(month: Month) -> None:
    await month.everybody("present", "present", "present", "absent")
    await month.lock(knowingly=True)
    approved = NewMark(Mark.ABSENT, category=AbsenceCategory.SELF_CERTIFIED, approved=True)
    await month.correct(MONDAYS[3], approved, reason=AddendumReason.LATE_EVIDENCE, note="Kom sent")
    found = await month.found()
    assert found.lock is not None
    assert found.lock.basis["figures"]["unexcused"] == 300
    (addendum,) = found.addenda
    assert addendum.counts_in == NOVEMBER
    assert addendum.made_by == "Berit Hansen"
    assert addendum.difference == {
        "deduction": "-442.86",
        "excused": 300,
        "excused.self_certified": 300,
        "excused_clock": 180,
        "excused_clock.self_certified": 180,
        "excused_days.self_certified": 1,
        "expected": "442.86",
        "extending_days": 1,
        "unexcused": -300,
        "unexcused_clock": -180,
        "unexcused_days": -1,
    }
    assert [each.id for each in (await month.found(NOVEMBER)).carried] == [addendum.id]
    (entry,) = await month.office.rows(
        "SELECT addendum_id FROM attendance_entry WHERE on_date = $1 AND superseded_by IS NULL", MONDAYS[3]
    )
    assert entry["addendum_id"] == addendum.id
    later = datetime(2026, 12, 2, 9, tzinfo=UTC)
    await month.lock(NOVEMBER, now=later, knowingly=True)
    november = (await month.found(NOVEMBER)).lock
    assert november is not None
    assert [each["difference"]["deduction"] for each in november.basis["carried"]] == ["-442.86"]
    await month.correct(MONDAYS[2], NewMark(Mark.ABSENT))
    assert (await month.found()).addenda[-1].counts_in == date(2026, 12, 1)


async def test_what_is_wrong_with_a_correction_is_said_at_once(month: Month) -> None:
    await month.everybody("present", "present", "present", "present")
    assert await refusal(month.correct(MONDAYS[0], NewMark(Mark.ABSENT))) == "payments.not-locked"
    await month.lock()
    assert await refusal(month.correct(date(2026, 10, 6), NewMark(Mark.ABSENT))) == "kit.not-found"
    with pytest.raises(InvalidInput) as invalid:
        await month.correct(MONDAYS[0], NewMark(Mark.LATE), reason=AddendumReason.OTHER)
    assert {(fault.field, fault.code) for fault in invalid.value.faults} == {
        ("lateMinutes", "attendance.how-late"),
        ("note", "kit.required"),
    }


async def test_a_correction_that_is_sent_twice_is_one(month: Month) -> None:
    await month.everybody("present", "present", "present", "present")
    await month.lock()
    key, correcting = (
        new_id(),
        Correcting(month.slot, MONDAYS[0], NewMark(Mark.ABSENT), AddendumReason.OTHER, "Feil"),
    )
    for _ in range(2):
        await correct_locked_month(month.adviser, month.id, OCTOBER, key, correcting, now=NOW)
    other = replace(correcting, on_date=MONDAYS[1])
    again = correct_locked_month(month.adviser, month.id, OCTOBER, key, other, now=NOW)
    assert await refusal(again) == "kit.key-used"
    assert len((await month.found()).addenda) == 1


_NEW_MARKS = (
    NewMark(Mark.PRESENT),
    NewMark(Mark.LATE, 25),
    NewMark(Mark.ABSENT),
    NewMark(Mark.ABSENT, category=AbsenceCategory.UNAPPROVED),
    NewMark(Mark.ABSENT, category=AbsenceCategory.PARENTAL_LEAVE, approved=True),
    NewMark(Mark.LATE, 90, AbsenceCategory.WELFARE_LEAVE, approved=True),
)


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_whatever_is_corrected_the_addenda_are_all_that_differs(month: Month, seed: int) -> None:
    chance = Random(seed)  # noqa: S311 - the same corrections in every run
    await month.everybody("present", "absent", "present")
    await month.lock(knowingly=True)
    locked = await month.found()
    for number in range(1, 7):
        await month.correct(chance.choice(MONDAYS), chance.choice(_NEW_MARKS))
        found = await month.found()
        assert len(found.addenda) == number
        total: dict[str, int | str] = {}
        for addendum in found.addenda:
            total = plus(total, addendum.difference)
        assert total == minus(queries.now_of(found), queries.now_of(locked))
        assert found.lock == locked.lock


# ------------------------------------------------------------------ deciding after the lock


def decision(
    month: Month, first: date, last: date, category: str = "self_certified", *, approved: bool = True
) -> NewDecision:
    """Of whole days; what is not approved has no ground."""
    reason = None if approved else DecisionReason.NO_GROUND
    return NewDecision(
        new_id(),
        month.id,
        Span(first, last),
        AbsenceCategory(category),
        approved,
        certificate_seen=True,
        reason=reason,
    )


LATE_PAPER = AfterLock(AddendumReason.LATE_EVIDENCE)


async def test_a_decision_after_the_lock_is_an_addendum_and_so_is_revoking_it(month: Month) -> None:
    await month.everybody("present", "present", "present", "absent")
    await month.lock(knowingly=True)
    new = decision(month, MONDAYS[3], MONDAYS[3])
    deciding = decide_absence(month.adviser, new, knowingly=True, now=NOW)
    assert await refusal(deciding) == "attendance.month-locked"
    for _ in range(2):  # sent twice, it is decided once
        await decide_absence(month.adviser, new, LATE_PAPER, knowingly=True, now=NOW)
    found = await month.found()
    assert found.lock is not None
    assert (found.lock.basis["figures"]["unexcused"], found.account.unexcused) == (300, 0)
    (addendum,) = found.addenda
    assert (addendum.counts_in, addendum.reason) == (NOVEMBER, AddendumReason.LATE_EVIDENCE)
    assert (addendum.made_by, addendum.made_at) == ("Berit Hansen", NOW)
    assert (addendum.difference["unexcused"], addendum.difference["deduction"]) == (-300, "-442.86")
    assert [each.id for each in (await month.found(NOVEMBER)).carried] == [addendum.id]
    (row,) = await month.office.rows("SELECT addendum_id FROM absence_decision")
    assert row["addendum_id"] == addendum.id
    later = NOW + timedelta(hours=1)
    revoking = revoke_decision(month.adviser, new_id(), month.id, new.key, now=later)
    assert await refusal(revoking) == "attendance.month-locked"
    mistake = AfterLock(AddendumReason.OTHER, "Attesten gjaldt en annen")
    await revoke_decision(month.adviser, new_id(), month.id, new.key, mistake, now=later)
    found = await month.found()
    assert [each.difference["unexcused"] for each in found.addenda] == [-300, 300]
    assert found.addenda[1].note == "Attesten gjaldt en annen"
    assert queries.drift(found) == {}


async def test_a_decision_over_several_months_is_told_in_each_that_is_locked(month: Month) -> None:
    await month.everybody("present", "present", "present", "absent")
    await month.office.mark(month.id, month.slot, date(2026, 11, 2), "absent")
    await month.lock(knowingly=True)
    new = decision(month, MONDAYS[3], date(2026, 11, 2), "medical_certificate")
    await decide_absence(month.adviser, new, LATE_PAPER, knowingly=True, now=NOW)
    assert [each.difference["excused"] for each in (await month.found()).addenda] == [300]
    november = await month.found(NOVEMBER)
    assert (november.addenda, november.account.excused) == ((), 300)
    later = datetime(2026, 12, 2, 9, tzinfo=UTC)
    await month.lock(NOVEMBER, now=later, knowingly=True)
    await revoke_decision(month.adviser, new_id(), month.id, new.key, LATE_PAPER, now=later)
    for of, count in ((OCTOBER, 2), (NOVEMBER, 1)):
        found = await month.found(of)
        assert len(found.addenda) == count
        assert found.addenda[-1].difference["excused"] == -300
        assert found.addenda[-1].counts_in == date(2026, 12, 1)


async def test_what_is_said_of_a_locked_month_is_asked_with_everything_else(month: Month) -> None:
    await month.everybody("present", "present", "present", "absent")
    await month.lock(knowingly=True)
    new = replace(decision(month, MONDAYS[3], MONDAYS[3], approved=False), reason=None)
    with pytest.raises(InvalidInput) as invalid:
        await decide_absence(
            month.adviser, new, AfterLock(AddendumReason.OTHER, " "), knowingly=True, now=NOW
        )
    assert {(fault.field, fault.code) for fault in invalid.value.faults} == {
        ("reason", "kit.required"),
        ("addendumNote", "kit.required"),
    }
    # Of an open month nothing is asked, and nothing is told.
    await decide_absence(
        month.adviser,
        decision(month, date(2026, 11, 2), date(2026, 11, 2)),
        AfterLock(AddendumReason.OTHER),
        knowingly=True,
        now=NOW,
    )
    assert (await month.found(NOVEMBER)).addenda == ()


async def test_of_many_decisions_those_in_locked_months_are_told_in_them(month: Month) -> None:
    await month.everybody("present", "present", "absent", "absent")
    await month.lock(knowingly=True)
    one, other = (decision(month, day, day, "medical_certificate") for day in MONDAYS[2:])
    open_month = decision(month, date(2026, 11, 9), date(2026, 11, 9), "medical_certificate")
    many, knowingly = (one, other, open_month), {one.key, other.key, open_month.key}
    done = await decide_many_absences(month.adviser, many, knowingly=knowingly, now=NOW)
    assert [each.refused and each.refused.code for each in done] == ["attendance.month-locked"] * 2 + [None]
    done = await decide_many_absences(month.adviser, (one, other), LATE_PAPER, knowingly=knowingly, now=NOW)
    assert [each.refused for each in done] == [None, None]
    assert [each.difference["excused"] for each in (await month.found()).addenda] == [300, 300]


async def test_the_database_wants_an_addendum_in_each_locked_month_of_a_decision(month: Month) -> None:
    await month.everybody("present", "present", "present", "absent")
    await month.lock(knowingly=True)
    await month.lock(date(2026, 9, 1), knowingly=True)
    await decide_absence(
        month.adviser, decision(month, MONDAYS[3], MONDAYS[3]), LATE_PAPER, knowingly=True, now=NOW
    )
    (addendum,) = (await month.found()).addenda
    row: dict[str, Any] = {
        "participant_id": month.id,
        "category": "self_certified",
        "approved": True,
        "rule_version": "2021-01",
        "decided_by": month.adviser.account_id,
        "decided_at": NOW,
    }
    # One addendum, whichever, does not open a month: neither its own of another decision, nor another month.
    for first, last in ((MONDAYS[0], MONDAYS[0]), (date(2026, 9, 28), MONDAYS[0])):
        with pytest.raises(asyncpg.PostgresError) as refused:
            await month.office.row(
                "absence_decision", starts_on=first, ends_on=last, addendum_id=addendum.id, **row
            )
        assert refused.value.sqlstate == "SV001"
    with pytest.raises(asyncpg.PostgresError) as refused:
        await month.office.change(
            "UPDATE absence_decision SET revoked_by = $1, revoked_at = $2, revoked_addendum_id = $3",
            month.adviser.account_id,
            NOW + timedelta(hours=1),
            addendum.id,
        )
    assert refused.value.sqlstate == "SV001"


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_whatever_is_corrected_and_decided_the_addenda_are_all_that_differs(
    month: Month, seed: int
) -> None:
    chance = Random(seed)  # noqa: S311 - the same choices in every run
    await month.everybody("present", "absent", "present")
    for of in (date(2026, 9, 1), OCTOBER):
        await month.lock(of, knowingly=True)
    locked = {of: await month.found(of) for of in (date(2026, 9, 1), OCTOBER)}
    standing: list[UUID] = []
    for number in range(8):
        at = NOW + timedelta(minutes=number)
        what = chance.choice(["mark", "decide", "decide", "revoke"])
        if what == "revoke" and standing:
            taken = standing.pop(chance.randrange(len(standing)))
            await revoke_decision(month.adviser, new_id(), month.id, taken, LATE_PAPER, now=at)
        elif what == "mark":
            if held := [each.slot_date for each in (await month.found()).account.lines]:  # none on holiday
                await month.correct(chance.choice(held), chance.choice(_NEW_MARKS))
        else:
            first = date(2026, 9, 21) + timedelta(days=chance.randrange(40))
            last = min(first + timedelta(days=chance.randrange(12)), date(2026, 10, 31))
            approved = chance.random() < 0.7
            category = chance.choice(["medical_certificate", "parental_leave", "vacation"])
            new = decision(month, first, last, category, approved=approved)
            deciding = decide_many_absences(month.adviser, [new], LATE_PAPER, knowingly=[new.key], now=at)
            (done,) = await deciding
            if done.refused is None:
                standing.append(new.key)
            else:
                assert done.refused.code == "attendance.decided-about-that-time"
        for of, then in locked.items():
            found = await month.found(of)
            total: dict[str, int | str] = {}
            for addendum in found.addenda:
                total = plus(total, addendum.difference)
            assert total == minus(queries.now_of(found), queries.now_of(then))
            assert found.lock == then.lock


# ------------------------------------------------------------------ what a participant says is wrong


async def test_a_contest_of_a_locked_month_is_answered_by_its_addendum(month: Month) -> None:
    await month.everybody("present", "present", "present", "absent")
    await month.lock(knowingly=True)
    contest = new_id()
    said = Said(month.slot, MONDAYS[3], ContestSays.WAS_THERE, NOW)
    await contest_entry(month.amina, contest, said, now=NOW)
    answer = Answering(ContestAnswer.CORRECTED, ContestReason.TEACHER_AGREES, mark=NewMark(Mark.PRESENT))
    answering = answer_contest(month.adviser, month.id, contest, new_id(), answer, now=NOW)
    assert await refusal(answering) == "attendance.month-locked"
    assert (await month.found()).disputed
    await month.correct(
        MONDAYS[3], NewMark(Mark.PRESENT), reason=AddendumReason.CONTESTED, contest_id=contest
    )
    found = await month.found()
    assert not found.disputed
    assert found.account.attended == 1200
    (row,) = await month.office.rows("SELECT answer, answered_by FROM attendance_contest")
    assert (row["answer"], row["answered_by"]) == ("corrected", month.adviser.account_id)


# ------------------------------------------------------------------ the file


def read_csv(content: bytes) -> list[Mapping[str, str]]:
    return list(csv.DictReader(StringIO(content.decode("utf-8-sig")), delimiter=";"))


async def test_the_file_holds_locked_months_alone_and_is_the_same_whenever_it_is_taken(month: Month) -> None:
    await month.everybody("present", "present", "present")
    await month.office.mark(month.id, month.slot, MONDAYS[3], "absent", category="unapproved")
    unlocked = await month.office.participant("Zahra Nuri", adviser=month.adviser)
    await share(month.office, unlocked, month.adviser)
    await month.lock()
    first = await export_payments(month.adviser, OCTOBER, now=NOW)
    (line,) = read_csv(csv_file(first))
    assert tuple(line) == COLUMNS
    assert (line["name"], line["month"], line["unexcused_hours"]) == ("Amina Hassan", "2026-10", "5.00")
    assert (line["unexcused_clock_hours"], line["estimated_deduction"]) == ("3.00", "442.86")
    assert (line["addenda"], line["rule_versions"], line["share"]) == ("0", "2021-01", "full")
    await month.correct(MONDAYS[3], NewMark(Mark.PRESENT))
    second = await export_payments(month.leader, OCTOBER, now=NOW + timedelta(days=3))
    assert csv_file(first) == csv_file(second)
    assert xlsx_file(first) == xlsx_file(second)
    audited = await month.office.rows("SELECT after FROM audit_entry WHERE verb = 'payments.exported'")
    assert len(audited) == 2


async def test_a_correction_is_in_the_file_of_the_month_in_which_it_counts(month: Month) -> None:
    await month.everybody("present", "present", "present", "absent")
    await month.lock(knowingly=True)
    await month.correct(MONDAYS[3], NewMark(Mark.PRESENT))
    later = datetime(2026, 12, 2, 9, tzinfo=UTC)
    await month.lock(NOVEMBER, now=later, knowingly=True)
    (line,) = read_csv(csv_file(await export_payments(month.adviser, NOVEMBER, now=later)))
    assert (line["addenda"], line["addenda_months"]) == ("1", "2026-10")
    assert (line["addenda_unexcused_hours"], line["addenda_estimated_deduction"]) == ("-5.00", "-442.86")


async def test_a_name_that_begins_like_a_formula_stays_a_text(month: Month) -> None:
    await month.everybody("present", "present", "present", "present")
    await month.office.change(
        "UPDATE participant SET given_name = $2 WHERE id = $1", month.id, "=HYPERLINK(1)"
    )
    await month.lock()
    found = await export_payments(month.adviser, OCTOBER, now=NOW)
    assert read_csv(csv_file(found))[0]["name"] == "'=HYPERLINK(1) Hassan"
    book = openpyxl.load_workbook(BytesIO(xlsx_file(found)))
    cell = book.worksheets[0].cell(2, COLUMNS.index("name") + 1)
    assert (cell.data_type, cell.value) == ("s", "=HYPERLINK(1) Hassan")
    with zipfile.ZipFile(BytesIO(xlsx_file(found))) as archive:
        assert {entry.date_time[0] for entry in archive.infolist()} == {1980}


async def test_a_basis_that_was_tampered_with_is_not_taken_out(month: Month, database: str) -> None:
    await month.everybody("present", "present", "present", "present")
    await month.lock()
    owner = await asyncpg.connect(database)
    try:
        await owner.execute("SELECT set_config('app.municipality', $1, false)", str(month.office.id))
        await owner.execute(
            """
            UPDATE month_lock SET basis = jsonb_set(basis, '{figures,unexcused}', '9')
            WHERE participant_id = $1
            """,
            month.id,
        )
    finally:
        await owner.close()
    found = await month.found()
    assert found.lock is not None
    assert not found.lock.sound
    assert await refusal(export_payments(month.adviser, OCTOBER, now=NOW)) == "payments.basis-damaged"
