"""What a participant says is wrong of a mark, and the answer to it, on a real PostgreSQL."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.attendance.actions.contests import Answering, Said, answer_contest, contest_entry
from stegvis.attendance.contests import FITTING, Contest, ContestReason, NewMark, faults_of_answer
from stegvis.attendance.model import AbsenceCategory, ContestAnswer, ContestSays, Mark
from stegvis.attendance.queries.contests import contests_of_cases, disputed, own_contests
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import InvalidInput, Refused
from stegvis.kit.ids import new_id
from tests.builders import NOW, TODAY, Office, open_office

pytestmark = pytest.mark.usefixtures("database")

LAST_MONDAY = TODAY - timedelta(days=7)
STANDS = Answering(ContestAnswer.STANDS, ContestReason.LIST_SAYS, "Lista viser det.")
CORRECTED = Answering(ContestAnswer.CORRECTED, ContestReason.TEACHER_AGREES, mark=NewMark(Mark.PRESENT))


@dataclass
class Case:
    """Amina, marked absent last Monday, and her adviser."""

    office: Office
    adviser: Actor
    amina: Actor
    slot: UUID

    async def says(self, key: UUID | None = None, *, on: date = LAST_MONDAY, now: datetime = NOW) -> UUID:
        made = key or new_id()
        await contest_entry(self.amina, made, Said(self.slot, on, ContestSays.WAS_THERE, NOW), now=now)
        return made

    async def answer(self, contest: UUID, answer: Answering, *, by: Actor | None = None) -> None:
        await answer_contest(
            by or self.adviser, self.amina.account_id, contest, new_id(), answer, now=NOW + timedelta(days=3)
        )

    async def listed(self, by: Actor | None = None) -> tuple[Contest, ...]:
        async with db.read(self.office.id) as tx:
            return await contests_of_cases(tx, by or self.adviser, oslo_date(NOW))


@pytest.fixture
async def case() -> Case:
    office = await open_office()
    adviser = await office.staff("Berit Hansen", Role.ADVISER)
    group = await office.group("A1")
    amina = await office.participant("Amina Hassan", groups=[group], adviser=adviser)
    slot = await office.slot(
        await office.activity("norwegian", name="Norsk"), 1, "08:30", "11:45", group_id=group
    )
    await office.mark(amina.account_id, slot, LAST_MONDAY, "absent")
    return Case(office, adviser, amina, slot)


async def refusal(doing: Any) -> str:  # noqa: ANN401 - anything that is awaited
    with pytest.raises(Refused) as refused:
        await doing
    return refused.value.code


async def test_a_participant_says_it_once_however_often_it_is_sent(case: Case) -> None:
    key = new_id()
    for _ in range(2):
        await case.says(key)
    await case.says()  # another tap on the same hour
    (contest,) = await case.listed()
    assert (contest.id, contest.name, contest.mark) == (key, "Amina Hassan", Mark.ABSENT)
    assert (contest.activity, contest.held_on) == ("Norsk", LAST_MONDAY)
    assert contest.days(TODAY + timedelta(days=4)) == 4
    async with db.read(case.office.id) as tx:
        found = await disputed(tx, case.adviser, [case.amina.account_id])
    assert found == {case.amina.account_id: {f"{case.slot}:{LAST_MONDAY}"}}


async def test_a_key_is_for_one_wish(case: Case) -> None:
    key = await case.says()
    other = Said(case.slot, LAST_MONDAY, ContestSays.OTHER, NOW)
    assert await refusal(contest_entry(case.amina, key, other, now=NOW)) == "kit.key-used"


async def test_only_ones_own_hours_that_have_been_can_be_wrong(case: Case) -> None:
    stranger = await case.office.participant("Ali Omar")
    said = Said(case.slot, LAST_MONDAY, ContestSays.WAS_THERE, NOW)
    assert await refusal(contest_entry(stranger, new_id(), said, now=NOW)) == "kit.not-found"
    assert await refusal(contest_entry(case.adviser, new_id(), said, now=NOW)) == "kit.not-found"
    assert await refusal(case.says(on=TODAY + timedelta(days=7))) == "kit.not-found"
    assert await refusal(case.says(on=TODAY - timedelta(days=6))) == "kit.not-found"  # a Tuesday


async def test_a_phone_whose_clock_is_ahead_has_said_it_when_it_came(case: Case) -> None:
    said = Said(case.slot, LAST_MONDAY, ContestSays.WAS_THERE, NOW + timedelta(days=9))
    await contest_entry(case.amina, new_id(), said, now=NOW)
    (contest,) = await case.listed()
    assert contest.made_at == NOW


async def test_what_is_corrected_stands_from_then_on_and_the_old_mark_is_kept(case: Case) -> None:
    contest = await case.says()
    await case.answer(contest, CORRECTED)
    rows = await case.office.rows(
        "SELECT mark, superseded_by, recorded_by FROM attendance_entry ORDER BY recorded_at"
    )
    assert [row["mark"] for row in rows] == ["absent", "present"]
    assert rows[0]["superseded_by"] is not None
    assert (rows[1]["superseded_by"], rows[1]["recorded_by"]) == (None, case.adviser.account_id)
    async with db.read(case.office.id) as tx:
        (own,) = await own_contests(tx, case.amina, LAST_MONDAY)
    assert (own.answer, own.reason) == (ContestAnswer.CORRECTED, ContestReason.TEACHER_AGREES)
    assert (own.answered_by, own.mark, own.days(TODAY)) == ("Berit Hansen", Mark.PRESENT, 3)


async def test_what_stands_is_told_with_its_reason_and_can_be_said_to_be_wrong_again(case: Case) -> None:
    contest = await case.says()
    await case.answer(contest, STANDS)
    (answered,) = await case.listed()
    assert (answered.answer, answered.note) == (ContestAnswer.STANDS, "Lista viser det.")
    assert await refusal(case.answer(contest, CORRECTED)) == "attendance.already-answered"
    again = await case.says()
    assert [each.id for each in await case.listed()] == [again, contest]


async def test_only_the_case_answers_and_sees_the_list(case: Case) -> None:
    contest = await case.says()
    teacher = await case.office.staff("Eva Moe", Role.TEACHER)
    await case.office.grant(case.amina.account_id, teacher, "teacher")
    stranger = await case.office.staff("Per Lie", Role.ADVISER)
    assert await refusal(case.answer(contest, STANDS, by=teacher)) == "participants.not-your-case"
    assert await refusal(case.answer(contest, STANDS, by=stranger)) == "kit.not-found"
    assert await case.listed(stranger) == ()
    assert await refusal(case.answer(new_id(), STANDS)) == "kit.not-found"
    assert len(await case.listed()) == 1


async def test_all_that_is_wrong_with_an_answer_is_said_at_once(case: Case) -> None:
    contest = await case.says()
    wrong = replace(STANDS, answer=ContestAnswer.CORRECTED, note="x" * 501)
    with pytest.raises(InvalidInput) as invalid:
        await case.answer(contest, wrong)
    assert {(fault.field, fault.code) for fault in invalid.value.faults} == {
        ("reason", "attendance.reason-does-not-fit"),
        ("note", "kit.too-long"),
        ("mark", "kit.required"),
    }


def test_every_reason_goes_with_an_answer() -> None:
    assert {reason for reasons in FITTING.values() for reason in reasons} == set(ContestReason)


@pytest.mark.parametrize(
    ("new", "code"),
    [
        (NewMark(Mark.LATE), "attendance.how-late"),
        (NewMark(Mark.ABSENT, late_minutes=5), "attendance.not-late"),
        (NewMark(Mark.PRESENT, certificate_seen=True), "attendance.was-there"),
        (NewMark(Mark.ABSENT, approved=True), "attendance.approved-as-what"),
        (
            NewMark(Mark.ABSENT, category=AbsenceCategory.UNAPPROVED, approved=True),
            "attendance.approved-as-what",
        ),
    ],
)
def test_a_mark_that_cannot_be(new: NewMark, code: str) -> None:
    found = faults_of_answer(ContestAnswer.CORRECTED, ContestReason.SPOKEN, "", new)
    assert [fault.code for fault in found] == [code]
