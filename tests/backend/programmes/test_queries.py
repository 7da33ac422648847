"""The lists that are made of many programmes: who is in them, in which order, page by page."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.model import MainActivity
from stegvis.participants.queries import people
from stegvis.programmes import queries
from stegvis.programmes.model import (
    ConditionKind,
    ConditionState,
    FollowUpState,
    Outcome,
    Place,
)
from tests.builders import NOW, TODAY, Office, open_office

pytestmark = pytest.mark.usefixtures("database")

DAY = timedelta(days=1)
AWAITING = {"starts_on": None, "decided_on": None, "offered_on": None, "planned_end_on": None}


async def programme_of(office: Office, participant: Actor) -> object:
    (row,) = await office.rows("SELECT id FROM programme WHERE participant_id = $1", participant.account_id)
    return row["id"]


async def awaiting(actor: Actor, *, first: int = 50, after: Place | None = None) -> list[str]:
    async with db.read(actor.municipality_id) as tx:
        page = await queries.awaited_starts(tx, actor, TODAY, first=first, after=after)
    return [line.name.split()[0] for line in page.lines]


async def test_the_clock_lists_who_has_not_begun_the_latest_first_and_the_unknown_last() -> None:
    office = await open_office()
    leader = await office.staff("Ivar", Role.LEADER)
    await office.participant("Soon", programme=AWAITING | {"settled_on": date(2026, 9, 1)})
    await office.participant("Unknown", programme=AWAITING | {"settled_on": None})
    await office.participant("Late", programme=AWAITING | {"settled_on": date(2026, 8, 10)})
    await office.participant("Planned", programme={"starts_on": TODAY + DAY, "settled_on": date(2026, 10, 1)})
    await office.participant("Begun", programme={"starts_on": TODAY, "settled_on": date(2026, 10, 1)})
    await office.participant("Gone", programme=AWAITING | {"ended_on": TODAY - DAY, "end_cause": "moved"})
    assert await awaiting(leader) == ["Late", "Soon", "Planned", "Unknown"]


async def test_the_pages_of_the_clock_miss_nobody_and_repeat_nobody() -> None:
    office = await open_office()
    leader = await office.staff("Ivar", Role.LEADER)
    for number in range(5):
        settled = None if number > 3 else date(2026, 10, 1) + (number // 2) * DAY
        await office.participant(f"Nr{number}", programme=AWAITING | {"settled_on": settled})
    found, place = [], None
    for _ in range(3):
        async with db.read(office.id) as tx:
            page = await queries.awaited_starts(tx, leader, TODAY, first=2, after=place)
        found += [line.name for line in page.lines]
        place = Place(page.lines[-1].deadline, page.lines[-1].programme_id)
        assert page.total == 5
    assert not page.has_next
    assert found == list(dict.fromkeys(found))
    assert len(found) == 5


async def test_only_the_case_is_in_these_lists_and_whoever_is_exempt_is_not_waited_for() -> None:
    office = await open_office()
    berit, eva = await office.staff("Berit", Role.ADVISER), await office.staff("Eva", Role.TEACHER)
    group = await office.group("A1", teacher=eva)
    amina = await office.participant("Amina", programme=AWAITING, adviser=berit, groups=[group])
    await office.participant("Olga", programme=AWAITING)
    assert await awaiting(berit) == ["Amina"]
    assert await awaiting(eva) == []
    await office.row(
        "programme_decision",
        participant_id=amina.account_id,
        programme_id=await programme_of(office, amina),
        kind="exemption",
        decided_on=TODAY,
        takes_effect_on=TODAY,
        ends_on=TODAY,
        reasons="Arbeid på heltid",
        rule_version="2026-01",
        decided_by=berit.account_id,
        recorded_at=NOW,
    )
    assert await awaiting(berit) == []


async def test_a_line_of_the_clock_tells_what_is_missing_and_who_has_it() -> None:
    office = await open_office()
    berit = await office.staff("Berit", Role.ADVISER)
    amina = await office.participant(
        "Amina", programme=AWAITING, adviser=berit, has_children=True, national_id="01010112345"
    )
    await office.row(
        "start_condition",
        programme_id=await programme_of(office, amina),
        kind="bank_account",
        state="ordered",
        holder="nav",
        due_on=TODAY,
    )
    async with db.read(office.id) as tx:
        (line,) = (await queries.awaited_starts(tx, berit, TODAY, first=5)).lines
    states = {condition.kind: condition.state for condition in line.conditions}
    assert list(states) == list(ConditionKind)
    assert states[ConditionKind.KINDERGARTEN] is ConditionState.MISSING
    assert states[ConditionKind.IDENTITY_NUMBER] is ConditionState.DONE
    assert states[ConditionKind.HOUSING] is ConditionState.DONE
    assert states[ConditionKind.BANK_ACCOUNT] is ConditionState.ORDERED
    assert line.adviser == "Berit"


async def test_late_starts_keep_their_reason_for_the_supervisor() -> None:
    office = await open_office()
    leader = await office.staff("Ivar", Role.LEADER)
    settled = {"settled_on": date(2025, 6, 10)}
    await office.participant("In", programme=settled | {"starts_on": date(2025, 9, 10)})
    await office.participant(
        "Late",
        programme=settled | {"starts_on": date(2025, 9, 11), "delay_reason": "kindergarten"},
    )
    async with db.read(office.id) as tx:
        page = await queries.late_starts(tx, leader, TODAY, first=5)
    assert [(line.name.split()[0], line.deadline, line.reason) for line in page.lines] == [
        ("Late", date(2025, 9, 10), "kindergarten")
    ]


@pytest.mark.parametrize(
    ("ended_on", "state"),
    [
        ("2026-01-24", None),
        ("2026-01-23", FollowUpState.DUE),
        ("2025-09-23", FollowUpState.DUE),
        ("2025-09-22", FollowUpState.OVERDUE),
        ("2024-11-23", FollowUpState.OVERDUE),
        ("2024-11-22", None),
    ],
)
async def test_it_is_asked_about_a_year_after_the_end(ended_on: str, state: FollowUpState | None) -> None:
    office = await open_office()
    leader = await office.staff("Ivar", Role.LEADER)
    ended = date.fromisoformat(ended_on)
    await office.participant(
        "Amina", programme={"starts_on": date(2023, 8, 1), "ended_on": ended, "end_cause": "completed"}
    )
    async with db.read(office.id) as tx:
        page = await queries.due_follow_ups(tx, leader, TODAY, first=5)
    assert [line.state for line in page.lines] == ([state] if state else [])


async def test_whoever_has_been_followed_up_is_not_asked_about_again_and_is_an_outcome() -> None:
    office = await open_office()
    leader = await office.staff("Ivar", Role.LEADER)
    amina = await office.participant(
        "Amina",
        programme={"starts_on": date(2023, 8, 1), "ended_on": date(2025, 11, 1), "end_cause": "work"},
    )
    await office.row(
        "follow_up",
        programme_id=await programme_of(office, amina),
        on_date=TODAY,
        main_activity="work_part_time",
        work_percent=3,
        recorded_by=leader.account_id,
        recorded_at=NOW,
    )
    async with db.read(office.id) as tx:
        page = await queries.due_follow_ups(tx, leader, TODAY, first=5)
        (outcome,) = await queries.outcomes(tx, leader, TODAY, first=date(2025, 1, 1), last=TODAY)
    assert page.total == 0
    assert outcome.follow_up
    assert (outcome.follow_up.main_activity, outcome.follow_up.work_percent) == (
        MainActivity.WORK_PART_TIME,
        3,
    )


async def test_outcomes_are_of_programmes_that_ran_in_the_period() -> None:
    office = await open_office()
    leader = await office.staff("Ivar", Role.LEADER)
    ended = {"starts_on": date(2023, 8, 1), "ended_on": date(2024, 12, 31), "end_cause": "completed"}
    await office.participant("Before", programme=ended)
    await office.participant("During", programme=ended | {"ended_on": date(2025, 1, 1)})
    await office.participant("After", programme={"starts_on": date(2026, 1, 1)})
    await office.participant("Never", programme=AWAITING)
    async with db.read(office.id) as tx:
        found = await queries.outcomes(tx, leader, TODAY, first=date(2025, 1, 1), last=date(2025, 12, 31))
    assert [each.ended_on for each in found] == [date(2025, 1, 1)]
    assert _in_time(found) == [True]


def _in_time(found: tuple[Outcome, ...]) -> list[bool | None]:
    return [each.started_in_time for each in found]


async def test_adapted_minutes_cover_each_week_by_the_days_in_it() -> None:
    office = await open_office()
    leader = await office.staff("Ivar", Role.LEADER)
    amina, olga = await office.participant("Amina"), await office.participant("Olga")
    await office.row(
        "adaptation",
        programme_id=await programme_of(office, amina),
        valid_from=TODAY,
        valid_to=TODAY + 8 * DAY,
        weekly_minutes=300,
        reason="appointments",
    )
    this = IsoWeek.of(TODAY)
    weeks = [this.previous(), this, this.next()]
    async with db.read(office.id) as tx:
        seen = await people(tx, leader, TODAY, [amina.account_id, olga.account_id])
        found = await queries.adapted_minutes(tx, leader, seen.values(), weeks)
    assert list(found[amina.account_id].values()) == [0, 300, 120]
    assert list(found[olga.account_id].values()) == [0, 0, 0]


async def test_a_record_is_for_the_case_and_for_nobody_else() -> None:
    office = await open_office()
    berit, eva = await office.staff("Berit", Role.ADVISER), await office.staff("Eva", Role.TEACHER)
    group = await office.group("A1", teacher=eva)
    amina = await office.participant("Amina", adviser=berit, groups=[group])
    lars = await office.staff("Lars", Role.ADVISER)
    for actor, code in ((eva, "participants.not-your-case"), (lars, "kit.not-found")):
        async with db.read(office.id) as tx:
            with pytest.raises(Refused, match=code):
                await queries.programme_record(tx, actor, TODAY, amina.account_id)
    async with db.read(office.id) as tx:
        record = await queries.programme_record(tx, berit, TODAY, amina.account_id)
    assert record.may_decide


async def test_where_the_municipality_says_so_the_leader_alone_decides() -> None:
    office = await open_office()
    berit, ivar = await office.staff("Berit", Role.ADVISER), await office.staff("Ivar", Role.LEADER)
    amina = await office.participant("Amina", adviser=berit)
    await office.row(
        "rule_override", key="decisions_by", value="leader", valid_from=date(2026, 1, 1), source="delegasjon"
    )
    async with db.read(office.id) as tx:
        records = [
            await queries.programme_record(tx, actor, TODAY, amina.account_id) for actor in (berit, ivar)
        ]
    assert [record.may_decide for record in records] == [False, True]
