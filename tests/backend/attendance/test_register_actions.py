"""Marks as they are written: by whom, once, and never over what somebody else recorded unseen."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

import asyncpg
import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.attendance.actions import register as action
from stegvis.attendance.actions.register import mark_attendance
from stegvis.attendance.model import Mark
from stegvis.attendance.register import Fate, Verdict, Wish
from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.kit.ids import new_id
from tests.builders import NOW, TODAY, Office, open_office
from tests.statements import counted

pytestmark = pytest.mark.usefixtures("database")


SOMEBODY_WAITS = "SELECT FROM pg_locks WHERE NOT granted AND transactionid = pg_current_xact_id()::xid"
"""Somebody else waits until this transaction ends."""


@dataclass
class School:
    """A class that is taught on Mondays from half past eight to eleven, and two who teach it."""

    office: Office
    eva: Actor
    jon: Actor
    group: UUID
    slot: UUID
    people: list[Actor]

    def wish(self, who: int = 0, mark: Mark = Mark.PRESENT, **values: object) -> Wish:
        made = Wish(new_id(), self.people[who].account_id, self.slot, TODAY, mark)
        return replace(made, **values)  # type: ignore[arg-type] # values by name

    async def entries(self, who: int = 0) -> list[tuple[str, bool]]:
        rows = await self.office.rows(
            "SELECT mark, superseded_by IS NULL AS stands FROM attendance_entry WHERE participant_id = $1"
            " ORDER BY recorded_at, superseded_by IS NULL",
            self.people[who].account_id,
        )
        return [(row["mark"], row["stands"]) for row in rows]


async def school(size: int = 2) -> School:
    office = await open_office()
    eva, jon = await office.staff("Eva Moe", Role.TEACHER), await office.staff("Jon Li", Role.TEACHER)
    group = await office.group("A1", teacher=eva)
    await office.group_grant(group, jon)
    norwegian = await office.activity("norwegian")
    slot = await office.slot(norwegian, 1, "08:30", "11:00", group_id=group, teacher_id=eva.account_id)
    people = [await office.participant(f"Nr{number} Haile", groups=[group]) for number in range(size)]
    return School(office, eva, jon, group, slot, people)


async def one(actor: Actor, wish: Wish) -> Verdict:
    (verdict,) = await mark_attendance(actor, [wish], now=NOW)
    return verdict


async def fate(actor: Actor, wish: Wish) -> tuple[Fate, str | None]:
    verdict = await one(actor, wish)
    return verdict.fate, verdict.code


async def test_a_class_is_called_in_one_request() -> None:
    at = await school(3)
    verdicts = await mark_attendance(at.eva, [at.wish(who) for who in range(3)], now=NOW)
    assert [each.fate for each in verdicts] == [Fate.SAVED] * 3
    assert [await at.entries(who) for who in range(3)] == [[("present", True)]] * 3


async def test_the_same_request_twice_has_one_effect() -> None:
    at = await school()
    sent = at.wish(mark=Mark.ABSENT)
    assert [await fate(at.eva, sent) for _ in range(3)] == [(Fate.SAVED, None)] * 3
    assert await at.entries() == [("absent", True)]
    await one(at.jon, at.wish(mark=Mark.PRESENT, sees=sent.id))
    again = await one(at.eva, sent)
    assert (again.fate, again.entry and again.entry.mark) == (Fate.SAVED, Mark.PRESENT)
    assert await at.entries() == [("absent", False), ("present", True)]
    assert await fate(at.eva, replace(sent, mark=Mark.PRESENT)) == (Fate.REFUSED, "kit.key-used")
    assert await fate(at.jon, sent) == (Fate.REFUSED, "kit.key-used")


async def test_what_somebody_else_recorded_meanwhile_is_shown_and_kept() -> None:
    at = await school()
    first = at.wish(mark=Mark.ABSENT)
    await one(at.jon, first)
    conflict = await one(at.eva, at.wish(mark=Mark.PRESENT))
    assert conflict.fate is Fate.CONFLICT
    assert conflict.entry
    assert (conflict.entry.mark, conflict.entry.author, conflict.entry.at) == (Mark.ABSENT, "Jon Li", NOW)
    assert await at.entries() == [("absent", True)]
    assert (await one(at.eva, at.wish(mark=Mark.PRESENT, sees=conflict.entry.id))).fate is Fate.SAVED
    assert await at.entries() == [("absent", False), ("present", True)]


async def test_of_two_who_mark_at_once_exactly_one_wins_and_the_other_sees_it() -> None:
    at = await school(5)
    for number in range(8):
        seen = await _standing(at)

        def sent(who: int, minutes: int, sees: dict[int, UUID] = seen) -> Wish:
            return at.wish(who, Mark.LATE, late_minutes=minutes, sees=sees.get(who))

        # In another order each: whoever locked them one by one would wait for the other for ever.
        evas = mark_attendance(at.eva, [sent(who, 2 * number + 1) for who in range(5)], now=NOW)
        jons = mark_attendance(at.jon, [sent(who, 2 * number + 2) for who in reversed(range(5))], now=NOW)
        first, second = await asyncio.gather(evas, jons)
        fates = [{each.fate for each in of} for of in (first, second)]
        assert sorted(fates, key=str) == sorted([{Fate.SAVED}, {Fate.CONFLICT}], key=str)
        lost = first if fates[0] == {Fate.CONFLICT} else second
        won = second if lost is first else first
        assert {each.entry.id for each in lost if each.entry} == {each.wish.id for each in won}
    for who in range(5):
        assert [stands for _, stands in await at.entries(who)].count(True) == 1


async def _standing(at: School) -> dict[int, UUID]:
    rows = await at.office.rows("SELECT id, participant_id FROM attendance_entry WHERE superseded_by IS NULL")
    of = {row["participant_id"]: row["id"] for row in rows}
    return {who: of[each.account_id] for who, each in enumerate(at.people) if each.account_id in of}


async def test_a_mark_that_is_refused_stands_in_nobodys_way() -> None:
    at = await school()
    stranger = await at.office.participant("Olena Koval")
    beyond = replace(at.wish(), participant_id=stranger.account_id)
    verdicts = await mark_attendance(at.eva, [beyond, at.wish(1)], now=NOW)
    assert [(each.fate, each.code) for each in verdicts] == [
        (Fate.REFUSED, "kit.not-found"),
        (Fate.SAVED, None),
    ]


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"on_date": TODAY - timedelta(days=1)}, "kit.not-found"),
        ({"on_date": TODAY + timedelta(days=7)}, "attendance.lesson-not-begun"),
        ({"slot_id": new_id()}, "kit.not-found"),
        ({"participant_id": new_id()}, "kit.not-found"),
        ({"mark": Mark.LATE, "late_minutes": 150}, "attendance.bad-late-minutes"),
    ],
)
async def test_what_cannot_be_marked(values: dict[str, object], code: str) -> None:
    at = await school()
    assert await fate(at.eva, replace(at.wish(), **values)) == (Fate.REFUSED, code)  # type: ignore[arg-type] # values by name


async def test_a_cancelled_lesson_has_no_marks() -> None:
    at = await school()
    await at.office.row("slot_exception", slot_id=at.slot, on_date=TODAY, kind="cancelled")
    assert await fate(at.eva, at.wish()) == (Fate.REFUSED, "attendance.lesson-cancelled")


async def test_a_locked_month_is_told_and_the_database_would_refuse_it_too() -> None:
    at = await school()
    await lock(at, date(2026, 11, 1))
    assert await fate(at.eva, at.wish()) == (Fate.REFUSED, "attendance.month-locked")
    assert await fate(at.eva, at.wish(1)) == (Fate.SAVED, None)
    with pytest.raises(asyncpg.PostgresError, match="the month is locked"):
        await at.office.mark(at.people[0].account_id, at.slot, TODAY)


async def lock(at: School, month: date, who: int = 0) -> None:
    whose, by = at.people[who].account_id, at.eva.account_id
    values = {"basis": "{}", "basis_hash": bytes(32), "locked_by": by, "locked_at": NOW}
    await at.office.row("month_lock", participant_id=whose, month=month, **values)


async def move(at: School, on: date, to: date) -> None:
    await at.office.row("slot_exception", slot_id=at.slot, on_date=on, kind="moved", moved_to=to)


async def test_a_lesson_moved_out_of_a_locked_month_is_marked_in_the_one_in_which_it_is_held() -> None:
    at = await school()
    await lock(at, date(2026, 10, 1))
    await move(at, date(2026, 10, 26), date(2026, 11, 3))
    assert await fate(at.eva, at.wish(on_date=date(2026, 10, 26))) == (Fate.SAVED, None)


async def test_a_lesson_moved_into_a_locked_month_is_locked_and_the_others_of_its_class_are_not() -> None:
    at = await school()
    await lock(at, date(2026, 10, 1))
    await move(at, date(2026, 11, 2), date(2026, 10, 30))
    sent = [at.wish(who, on_date=date(2026, 11, 2)) for who in range(2)]
    verdicts = await mark_attendance(at.eva, sent, now=NOW)
    assert [(each.fate, each.code) for each in verdicts] == [
        (Fate.REFUSED, "attendance.month-locked"),
        (Fate.SAVED, None),
    ]


async def test_a_lesson_that_comes_to_lie_in_a_locked_month_meanwhile_may_be_sent_again() -> None:
    at = await school()
    await lock(at, date(2026, 10, 1))
    first = at.wish()
    await one(at.eva, first)
    sent = at.wish(mark=Mark.ABSENT, sees=first.id)
    held = asyncio.Event()

    async def mark() -> None:
        await held.wait()
        await one(at.jon, sent)

    marking = asyncio.create_task(mark())
    async with db.write(at.office.id) as tx:
        # What stands is held: whoever marks has looked by the time they wait for it.
        await tx.execute("SELECT FROM attendance_entry WHERE id = $1 FOR UPDATE", first.id)
        held.set()
        async with asyncio.timeout(10):
            while not await tx.rows(SOMEBODY_WAITS):
                assert not marking.done()
                await asyncio.sleep(0)
        await tx.execute(
            "INSERT INTO slot_exception (id, municipality_id, slot_id, on_date, kind, moved_to)"
            " VALUES ($1, $2, $3, $4, 'moved', '2026-10-30')",
            new_id(),
            at.office.id,
            at.slot,
            TODAY,
        )
    with pytest.raises(Refused) as refused:
        await marking
    assert (refused.value.code, refused.value.retryable) == ("attendance.month-locked", True)
    assert await at.entries() == [("present", True)]
    assert await fate(at.jon, sent) == (Fate.REFUSED, "attendance.month-locked")


async def test_who_taught_the_class_on_the_day_has_its_register_and_nobody_else() -> None:
    at = await school()
    before, after = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
    past = await at.office.staff("Past", Role.TEACHER)
    await at.office.group_grant(at.group, past, valid_to=before)
    future = await at.office.staff("Future", Role.TEACHER)
    await at.office.group_grant(at.group, future, valid_from=after)
    substitute = await at.office.staff("Day", Role.TEACHER)
    await at.office.group_grant(at.group, substitute, "substitute", valid_from=TODAY, valid_to=TODAY)
    adviser = await at.office.staff("Berit", Role.ADVISER)
    await at.office.grant(at.people[0].account_id, adviser, "adviser")
    former = await at.office.staff("Tor", Role.ADVISER)
    await at.office.grant(at.people[0].account_id, former, "adviser", valid_to=before)
    coordinator = await at.office.staff("Kari", Role.COORDINATOR)
    elsewhere = await at.office.staff("Nils", Role.COORDINATOR, unit=await at.office.unit("Annet"))
    seen = {
        actor: (await one(actor, at.wish(mark=Mark.ABSENT))).fate is not Fate.REFUSED
        for actor in (past, future, substitute, adviser, former, coordinator, elsewhere)
    }
    assert [actor for actor, may in seen.items() if may] == [substitute, adviser, coordinator]
    # A substitute of a Monday has nothing to do with the Monday before, an adviser with no other case.
    assert await fate(substitute, replace(at.wish(), on_date=TODAY - timedelta(days=7))) == (
        Fate.REFUSED,
        "kit.not-found",
    )
    assert await fate(adviser, at.wish(1)) == (Fate.REFUSED, "kit.not-found")


async def test_a_protected_person_is_marked_by_their_circle_alone() -> None:
    at = await school()
    hidden = await at.office.participant("Liya Tesfay", groups=[at.group], protected=True)
    at.people.append(hidden)
    assert await fate(at.eva, at.wish(2)) == (Fate.REFUSED, "kit.not-found")
    await at.office.grant(hidden.account_id, at.eva, "circle")
    assert await fate(at.eva, at.wish(2)) == (Fate.SAVED, None)
    assert await fate(at.jon, at.wish(2)) == (Fate.REFUSED, "kit.not-found")


async def test_a_day_of_practice_has_its_register_too() -> None:
    at = await school()
    adviser = await at.office.staff("Berit", Role.ADVISER)
    amina = at.people[0].account_id
    await at.office.grant(amina, adviser, "adviser")
    practice = await at.office.activity("work_practice")
    slot = await at.office.slot(practice, 1, "12:00", "15:00", participant_id=amina)
    assert await fate(adviser, replace(at.wish(), slot_id=slot)) == (Fate.SAVED, None)
    assert await fate(at.eva, replace(at.wish(), slot_id=slot)) == (Fate.REFUSED, "kit.not-found")


async def test_an_absence_that_was_approved_before_it_was_recorded_is_excused() -> None:
    at = await school()
    await at.office.row(
        "absence_decision",
        participant_id=at.people[0].account_id,
        starts_on=TODAY,
        ends_on=TODAY,
        category="self_certified",
        approved=True,
        rule_version="2026",
        decided_by=at.eva.account_id,
        decided_at=NOW,
    )
    verdict = await one(at.eva, at.wish(mark=Mark.ABSENT))
    (row,) = await at.office.rows("SELECT category, approved FROM attendance_entry")
    assert (row["category"], row["approved"]) == ("self_certified", True)
    assert verdict.entry
    await one(at.eva, at.wish(mark=Mark.LATE, late_minutes=20, sees=verdict.entry.id))
    (row,) = await at.office.rows("SELECT category FROM attendance_entry WHERE superseded_by IS NULL")
    assert row["category"] == "self_certified"


async def test_it_is_recorded_once_for_a_request_and_a_correction_in_the_persons_history() -> None:
    at = await school(3)
    sent = [at.wish(who) for who in range(3)]
    await mark_attendance(at.eva, sent, now=NOW)
    await one(at.jon, at.wish(mark=Mark.ABSENT, sees=sent[0].id))
    await one(at.jon, at.wish(mark=Mark.PRESENT))  # a conflict leaves nothing
    rows = await at.office.rows(
        "SELECT subject_id, actor_id, after FROM audit_entry WHERE verb = 'attendance.marked' ORDER BY id"
    )
    assert [(row["subject_id"], row["actor_id"]) for row in rows] == [
        (at.slot, at.eva.account_id),
        (at.people[0].account_id, at.jon.account_id),
    ]
    assert "Haile" not in "".join(row["after"] for row in rows)


async def test_who_sees_the_class_is_told() -> None:
    at = await school()
    await one(at.eva, at.wish())
    rows = await at.office.rows("SELECT id FROM revision")
    assert {row["id"] for row in rows} == {at.group, at.people[0].account_id}


async def test_it_costs_the_same_for_one_and_for_twenty_five() -> None:
    costs = []
    for size in (1, 25):
        at = await school(size)
        await mark_attendance(at.eva, [at.wish(who) for who in range(size)], now=NOW)
        seen = await _standing(at)
        sent = [at.wish(who, Mark.ABSENT, sees=seen[who]) for who in range(size)]
        async with counted() as statements:
            await mark_attendance(at.eva, sent, now=NOW)
        costs.append(len(statements))
    assert costs[0] == costs[1] <= 12, costs


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.AUDITOR])
async def test_who_keeps_the_house_records_nothing(role: Role) -> None:
    at = await school()
    keeper = await at.office.staff("Ola", role)
    with pytest.raises(Refused, match=r"accounts\.not-your-role"):
        await one(keeper, at.wish())


async def test_a_participant_has_no_register() -> None:
    at = await school()
    with pytest.raises(Refused, match=r"kit\.not-found"):
        await one(at.people[0], at.wish())


async def test_a_request_that_no_register_makes_is_refused_whole() -> None:
    at = await school()
    with pytest.raises(Refused, match=r"attendance\.marked-twice"):
        await mark_attendance(at.eva, [at.wish(), at.wish(mark=Mark.ABSENT)], now=NOW)
    many = [replace(at.wish(), participant_id=new_id()) for _ in range(action.MOST_MARKS + 1)]
    with pytest.raises(Refused, match=r"attendance\.too-many-marks"):
        await mark_attendance(at.eva, many, now=NOW)
