"""Tell of an absence, ask for leave, decide, revoke: what is written, what is refused, what it changes."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.attendance.absence import ClaimState, DecisionReason, Span
from stegvis.attendance.actions.absence import (
    NewClaim,
    NewDecision,
    claim_absence,
    decide_absence,
    decide_many_absences,
    revoke_decision,
    withdraw_claim,
)
from stegvis.attendance.model import AbsenceCategory, ClaimKind, LeavePurpose, WeekAccount
from stegvis.attendance.queries import recorded_weeks
from stegvis.attendance.queries.absence import Absences, absences_of, my_absence, waiting_claims
from stegvis.attendance.queries.work import Work, work_list
from stegvis.attendance.work import Open
from stegvis.kit import db
from stegvis.kit.errors import InvalidInput, Refused, Unconfirmed
from stegvis.kit.ids import new_id
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.queries import people
from tests.builders import NOW, TODAY
from tests.cast import Cast, on_stage
from tests.statements import counted

pytestmark = pytest.mark.usefixtures("database")

DAY = timedelta(days=1)
JUST_TODAY = Span(TODAY, TODAY)


@pytest.fixture
async def cast() -> Cast:
    return await on_stage()


def ill(span: Span = JUST_TODAY, kind: ClaimKind = ClaimKind.ILL) -> NewClaim:
    return NewClaim(new_id(), kind, None, span, NOW)


def decision(
    participant: Actor,
    span: Span = JUST_TODAY,
    category: AbsenceCategory = AbsenceCategory.SELF_CERTIFIED,
    *,
    claim: UUID | None = None,
    approved: bool = True,
) -> NewDecision:
    reason = None if approved else DecisionReason.NO_GROUND
    return NewDecision(
        new_id(),
        participant.account_id,
        span,
        category,
        approved,
        certificate_seen=False,
        reason=reason,
        claim_id=claim,
    )


async def decide(actor: Actor, new: NewDecision, *, knowingly: bool = False) -> Absences:
    return await decide_absence(actor, new, knowingly=knowingly, now=NOW)


async def mine(actor: Actor) -> Absences:
    async with db.read(actor.municipality_id) as tx:
        return await my_absence(tx, actor, TODAY)


async def week(actor: Actor, of: Actor) -> WeekAccount:
    async with db.read(actor.municipality_id) as tx:
        seen = await people(tx, actor, TODAY, [of.account_id])
        (found,) = (await recorded_weeks(tx, actor, seen.values(), [IsoWeek.of(TODAY)]))[of.account_id]
    return found.account


@contextmanager
def refused(code: str) -> Iterator[None]:
    with pytest.raises(Refused) as found:
        yield
    assert found.value.code == code


def faults(found: pytest.ExceptionInfo[InvalidInput]) -> list[str]:
    return [fault.code.removeprefix("attendance.") for fault in found.value.faults]


async def states(actor: Actor) -> list[ClaimState]:
    found = await mine(actor)
    return [found.state(each) for each in found.claims]


# ------------------------------------------------------------------ telling


async def test_what_a_phone_sends_five_times_arrives_once(cast: Cast) -> None:
    told = replace(ill(), made_at=NOW - timedelta(hours=5))
    await asyncio.gather(*(claim_absence(cast.amina, told, now=NOW) for _ in range(5)))
    (claim,) = (await mine(cast.amina)).claims
    assert (claim.id, claim.kind, claim.span) == (told.key, ClaimKind.ILL, JUST_TODAY)
    assert (claim.made_at, claim.received_at) == (NOW - timedelta(hours=5), NOW)
    audit = await cast.office.rows(
        "SELECT subject_id, after FROM audit_entry WHERE verb = 'attendance.reported'"
    )
    assert [row["subject_id"] for row in audit] == [cast.amina.account_id]


async def test_a_key_that_told_one_thing_tells_no_other(cast: Cast) -> None:
    told = ill()
    await claim_absence(cast.amina, told, now=NOW)
    with refused("kit.key-used"):
        await claim_absence(cast.amina, replace(told, kind=ClaimKind.CHILD_ILL), now=NOW)


async def test_a_claim_alone_changes_no_hour(cast: Cast) -> None:
    before = await week(cast.berit, cast.amina)
    await claim_absence(cast.amina, ill(), now=NOW)
    assert await week(cast.berit, cast.amina) == before


async def test_who_works_on_the_case_may_tell_on_somebodys_behalf_and_nobody_else(cast: Cast) -> None:
    found = await claim_absence(cast.berit, ill(), cast.amina.account_id, now=NOW)
    assert [each.told_by for each in found.claims] == ["Berit Hansen"]
    with refused("participants.not-your-case"):
        await claim_absence(cast.eva, ill(), cast.amina.account_id, now=NOW)
    with refused("kit.not-found"):
        await claim_absence(cast.amina, ill(), cast.classmate.account_id, now=NOW)
    with refused("kit.not-found"):
        await claim_absence(cast.berit, ill(), now=NOW)


async def test_nothing_is_told_of_a_time_outside_the_programme_or_twice(cast: Cast) -> None:
    await cast.office.change(
        "UPDATE programme SET ended_on = $2, end_cause = 'work' WHERE participant_id = $1",
        cast.amina.account_id,
        TODAY,
    )
    with pytest.raises(InvalidInput) as found:
        await claim_absence(cast.amina, ill(Span(TODAY + DAY, TODAY + DAY)), now=NOW)
    assert faults(found) == ["outside-programme"]
    await claim_absence(cast.amina, ill(), now=NOW)
    with pytest.raises(InvalidInput) as again:
        await claim_absence(cast.amina, ill(), now=NOW)
    assert faults(again) == ["told-already"]


async def test_a_claim_is_taken_back_until_it_is_decided_about(cast: Cast) -> None:
    told, other = ill(), ill(kind=ClaimKind.CHILD_ILL)
    await claim_absence(cast.amina, told, now=NOW)
    await claim_absence(cast.amina, other, now=NOW)
    key = new_id()
    for _ in range(2):
        await withdraw_claim(cast.amina, key, told.key, now=NOW)
    assert sorted(await states(cast.amina)) == [ClaimState.RECEIVED, ClaimState.WITHDRAWN]
    with refused("attendance.withdrawn"):
        await decide(cast.berit, decision(cast.amina, claim=told.key))
    await decide(cast.berit, decision(cast.amina, claim=other.key))
    with refused("attendance.decided-already"):
        await withdraw_claim(cast.amina, new_id(), other.key, now=NOW)
    with refused("kit.not-found"):
        await withdraw_claim(cast.classmate, new_id(), other.key, now=NOW)


# ------------------------------------------------------------------ deciding


async def test_an_approved_day_is_excused_and_the_claim_is_answered(cast: Cast) -> None:
    told = ill()
    await claim_absence(cast.amina, told, now=NOW)
    assert (await week(cast.berit, cast.amina)).unrecorded_minutes == 900
    new = decision(cast.amina, claim=told.key)
    for _ in range(2):
        found = await decide(cast.berit, new)
    assert [found.state(each) for each in found.claims] == [ClaimState.APPROVED]
    account = await week(cast.berit, cast.amina)
    assert (account.excused_minutes, account.unrecorded_minutes) == (450, 450)
    (made,) = found.decisions
    assert (made.rule_version, made.decided_by, made.warnings) == ("2021-01", "Berit Hansen", ())
    assert await states(cast.amina) == [ClaimState.APPROVED]


async def test_what_was_not_approved_stays_unrecorded_until_somebody_says_so(cast: Cast) -> None:
    before = await week(cast.berit, cast.amina)
    unapproved = decision(cast.amina, category=AbsenceCategory.UNAPPROVED, approved=False)
    await decide(cast.berit, unapproved)
    assert await week(cast.berit, cast.amina) == before
    await cast.office.mark(cast.amina.account_id, cast.lesson, TODAY, "absent")
    assert (await week(cast.berit, cast.amina)).unexcused_minutes == 450


async def test_what_the_rules_say_is_read_first_and_kept(cast: Cast) -> None:
    new = decision(cast.amina, Span(TODAY, TODAY + 3 * DAY))
    with pytest.raises(Unconfirmed) as found:
        await decide(cast.berit, new)
    assert [(each.code, each.params) for each in found.value.faults] == [
        ("attendance.quota-exceeded", {"limit": 3, "used": 4})
    ]
    assert (await mine(cast.amina)).decisions == ()
    made = await decide(cast.berit, new, knowingly=True)
    assert made.decisions[0].warnings == ("attendance.quota-exceeded",)


async def test_two_decisions_about_one_time_do_not_stand(cast: Cast) -> None:
    first, second = decision(cast.amina), decision(cast.amina)
    done = await asyncio.gather(decide(cast.berit, first), decide(cast.ivar, second), return_exceptions=True)
    (lost,) = [each for each in done if isinstance(each, Refused)]
    assert lost.code == "attendance.decided-about-that-time"
    with pytest.raises(InvalidInput) as found:
        await decide(
            cast.berit, replace(first, key=new_id(), approved=True, category=AbsenceCategory.UNAPPROVED)
        )
    assert faults(found) == ["unapproved-is-not-approved"]


async def test_who_decides_is_a_setting(cast: Cast) -> None:
    await cast.office.row(
        "rule_override", key="decisions_by", value="leader", valid_from=date(2025, 1, 1), source="Kommunen"
    )
    with refused("programmes.not-decider"):
        await decide(cast.berit, decision(cast.amina))
    await decide(cast.ivar, decision(cast.amina))


async def test_only_the_case_decides_and_reads(cast: Cast) -> None:
    for actor, code in ((cast.eva, "participants.not-your-case"), (cast.carl, "kit.not-found")):
        with refused(code):
            await decide(actor, decision(cast.amina))
        with refused(code):
            async with db.read(actor.municipality_id) as tx:
                await absences_of(tx, actor, TODAY, cast.amina.account_id)
    with refused("kit.not-found"):
        await decide(cast.berit, decision(cast.frida))


async def test_holiday_lowers_the_target_until_it_is_revoked(cast: Cast) -> None:
    holiday = decision(cast.amina, Span(TODAY, TODAY + DAY), AbsenceCategory.VACATION)
    assert (await week(cast.berit, cast.amina)).target_minutes == 2250
    await decide(cast.berit, holiday)
    account = await week(cast.berit, cast.amina)
    assert (account.target_minutes, account.planned_minutes) == (1350, 0)
    key = new_id()
    for _ in range(2):
        await revoke_decision(cast.berit, key, cast.amina.account_id, holiday.key, now=NOW)
    assert (await week(cast.berit, cast.amina)).target_minutes == 2250
    with refused("attendance.revoked-already"):
        await revoke_decision(cast.berit, new_id(), cast.amina.account_id, holiday.key, now=NOW)
    await decide(cast.berit, decision(cast.amina))  # the time is free again


async def test_days_off_that_were_entered_before_are_not_decided_about_again(cast: Cast) -> None:
    await cast.office.row(
        "time_off", participant_id=cast.amina.account_id, kind="vacation", starts_on=TODAY, ends_on=TODAY
    )
    with refused("attendance.off-already"):
        await decide(cast.berit, decision(cast.amina, category=AbsenceCategory.VACATION))
    found = await mine(cast.amina)
    (quota,) = found.quotas(TODAY, [AbsenceCategory.VACATION])
    assert (quota.used, quota.left) == (1, 24)


async def test_a_revoked_answer_lets_the_claim_wait_again(cast: Cast) -> None:
    told = ill()
    await claim_absence(cast.amina, told, now=NOW)
    new = decision(cast.amina, claim=told.key)
    await decide(cast.berit, new)
    found = await revoke_decision(cast.berit, new_id(), cast.amina.account_id, new.key, now=NOW)
    assert [each.id for each in found.waiting()] == [told.key]
    assert found.decisions[0].revoked_by == "Berit Hansen"


async def test_a_month_that_is_locked_is_not_decided_about_without_saying_why(cast: Cast) -> None:
    new = decision(cast.amina)
    await decide(cast.berit, new)
    await cast.office.row(
        "month_lock",
        participant_id=cast.amina.account_id,
        month=date(2026, 11, 1),
        basis="{}",
        basis_hash=bytes(32),
        locked_by=cast.berit.account_id,
        locked_at=NOW,
    )
    before = Span(date(2026, 10, 30), date(2026, 11, 1))
    with refused("attendance.month-locked"):
        await decide(cast.berit, decision(cast.amina, before))
    with refused("attendance.month-locked"):
        await revoke_decision(cast.berit, new_id(), cast.amina.account_id, new.key, now=NOW)
    december = Span(date(2026, 12, 1), date(2026, 12, 1))
    await decide(cast.berit, decision(cast.amina, december))


async def test_what_is_unexplained_is_what_no_category_and_no_decision_explains(cast: Cast) -> None:
    await cast.office.mark(cast.amina.account_id, cast.lesson, TODAY, "absent")
    assert [each.on_date for each in (await mine(cast.amina)).unexplained] == [TODAY]
    in_part = decision(
        cast.amina, Span(TODAY, TODAY, NOW.time().replace(hour=9), NOW.time().replace(hour=10))
    )
    await decide(cast.berit, in_part)
    assert len((await mine(cast.amina)).unexplained) == 1  # an hour of six explains nothing of the lesson
    await revoke_decision(cast.berit, new_id(), cast.amina.account_id, in_part.key, now=NOW)
    await decide(cast.berit, decision(cast.amina, approved=False, category=AbsenceCategory.UNAPPROVED))
    assert (await mine(cast.amina)).unexplained == ()


# ------------------------------------------------------------------ many at once


async def test_of_many_decisions_what_is_refused_leaves_the_others_be(cast: Cast) -> None:
    fine, unseen = decision(cast.amina), decision(cast.frida)
    locked = decision(cast.amina)  # the same time: refused after the first
    warned = decision(cast.amina, Span(TODAY + DAY, TODAY + 5 * DAY))
    many = [fine, unseen, locked, warned]
    done = await decide_many_absences(cast.berit, many, knowingly=(), now=NOW)
    assert [each.key for each in done] == [each.key for each in many]
    assert [each.refused.code if each.refused else None for each in done] == [
        None,
        "kit.not-found",
        "attendance.decided-about-that-time",
        "kit.unconfirmed",
    ]
    assert len((await mine(cast.amina)).decisions) == 1
    again = await decide_many_absences(cast.berit, [fine, warned], knowingly={warned.key}, now=NOW)
    assert [each.refused for each in again] == [None, None]
    assert len((await mine(cast.amina)).decisions) == 2


async def test_what_decides_about_many_is_read_once_for_all_of_them(cast: Cast) -> None:
    people = [await cast.office.participant(f"Nr{number} Haile", adviser=cast.berit) for number in range(8)]
    cost = []
    for few in (people[:2], people[2:]):
        many = [decision(each) for each in few]
        async with counted() as statements:
            done = await decide_many_absences(cast.berit, many, knowingly=(), now=NOW)
        assert [each.refused for each in done] == [None] * len(few)
        cost.append(len(statements))
    # The key, the decision and the record of each: nothing is read for one alone.
    assert cost[1] - cost[0] <= 4 * 4


async def test_many_are_decided_about_by_those_who_work_on_cases_and_so_many_at_once(cast: Cast) -> None:
    with refused("accounts.not-your-role"):
        await decide_many_absences(cast.eva, [], knowingly=(), now=NOW)
    with refused("attendance.too-many-at-once"):
        await decide_many_absences(cast.berit, [decision(cast.amina)] * 51, knowingly=(), now=NOW)


# ------------------------------------------------------------------ the list


async def test_the_list_holds_what_waits_in_ones_cases_oldest_first(cast: Cast) -> None:
    first, second, withdrawn = ill(), ill(kind=ClaimKind.OTHER), ill(kind=ClaimKind.CHILD_ILL)
    leave = NewClaim(
        new_id(), ClaimKind.WELFARE_LEAVE, LeavePurpose.INTERVIEW, Span(TODAY + 9 * DAY, TODAY + 9 * DAY), NOW
    )
    for minutes, told in enumerate((first, second, leave, withdrawn)):
        await claim_absence(cast.amina, told, now=NOW + timedelta(minutes=minutes))
    await withdraw_claim(cast.amina, new_id(), withdrawn.key, now=NOW)
    await claim_absence(cast.frida, ill(), now=NOW)

    async def listed(actor: Actor, **more: object) -> list[UUID]:
        values = {"unit_id": None, "first": 10, "after": None} | more
        async with db.read(actor.municipality_id) as tx:
            page = await waiting_claims(tx, actor, TODAY, **values)  # type: ignore[arg-type] # by name
        assert page.total == len(page.claims) or more
        return [each.claim.id for each in page.claims]

    assert await listed(cast.berit) == [first.key, second.key, leave.key]
    assert await listed(cast.berit, first=1) == [first.key]
    assert await listed(cast.berit, after=first.key) == [second.key, leave.key]
    assert await listed(cast.ivar) == [first.key, second.key, leave.key]  # the unit's leader; not Frida's
    assert await listed(cast.berit, unit_id=cast.other_unit) == []
    assert await listed(cast.eva) == []  # the class claims nothing
    assert len(await listed(cast.gro)) == 1
    leads_elsewhere = replace(cast.lars)
    assert Role.LEADER in {held.role for held in leads_elsewhere.roles}
    assert await listed(leads_elsewhere) == []


# ------------------------------------------------------------------ the work list


async def work(actor: Actor, **more: object) -> list[Work]:
    values = {"unit_id": None, "first": 10, "after": None} | more
    async with db.read(actor.municipality_id) as tx:
        page = await work_list(tx, actor, TODAY, **values)  # type: ignore[arg-type] # by name
    return list(page.lines)


async def test_unexplained_absence_comes_before_claims_and_claims_before_contests(cast: Cast) -> None:
    office, participants = cast.office, {}
    for name in ("Bo", "Cai", "Dag", "Eli"):
        participants[name] = await office.participant(name, groups=[cast.a1], adviser=cast.berit)
    bo, cai, dag, eli = (each.account_id for each in participants.values())
    contested = {"slot_id": cast.lesson, "on_date": TODAY, "says": "was_there", "made_at": NOW}
    await office.row("attendance_contest", participant_id=bo, received_at=NOW, **contested)
    await claim_absence(participants["Cai"], ill(), now=NOW)
    last_week = TODAY - 7 * DAY
    await office.mark(dag, cast.lesson, last_week, "absent")
    await office.mark(dag, cast.lesson, TODAY - 98 * DAY, "absent")  # nobody asks for it any more
    lines = await work(cast.berit)
    ids = [line.participant_id for line in lines]
    # What nobody has called, in the cases of all others, comes after what somebody waits for.
    assert (ids[:3], set(ids[3:])) == ([dag, cai, bo], {eli, cast.amina.account_id})
    lines = lines[:3]
    assert [line.matters.unexplained for line in lines] == [Open(1, last_week), Open(0, None), Open(0, None)]
    assert [line.matters.claims for line in lines] == [Open(0, None), Open(1, TODAY), Open(0, None)]
    assert [line.matters.contests.count for line in lines] == [0, 0, 1]
    assert lines[0].adviser == "Berit Hansen"
    assert lines[0].gap_minutes == 2250 - 450
    assert [line.participant_id for line in await work(cast.berit, first=1)] == [dag]
    assert [line.participant_id for line in await work(cast.berit, after=dag)] == ids[1:]
    assert [line.participant_id for line in await work(cast.berit, after=cast.frida.account_id)] == ids
    assert await work(cast.eva) == []
    assert await work(cast.berit, unit_id=cast.other_unit) == []


async def test_what_is_decided_leaves_the_work_list(cast: Cast) -> None:
    await cast.office.mark(cast.amina.account_id, cast.lesson, TODAY, "absent")
    assert [line.matters.unexplained.count for line in await work(cast.berit)] == [1]
    await decide(cast.berit, decision(cast.amina))
    assert [line.matters.unexplained.count for line in await work(cast.berit)] == [0]
