"""An office of 5,000 participants with a school year of attendance, by COPY."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from stegvis.accounts.tokens import new_token, token_hash
from stegvis.kit import db
from stegvis.kit.ids import new_id

if TYPE_CHECKING:
    from stegvis.kit.db import Transaction

GROUP_SIZE = 20
TEACHING_WEEKS = 40
_HOURS = ((time(8, 30), time(11, 0)), (time(11, 30), time(14, 0)))
"""Two lessons blocks each day, with the lessons of pattern A: three and, but on Friday, three."""


@dataclass
class BenchOffice:
    """What has been loaded, and the cookies of some participants."""

    id: UUID = field(default_factory=new_id)
    unit_id: UUID = field(default_factory=new_id)
    participants: list[UUID] = field(default_factory=list)
    tokens: list[str] = field(default_factory=list)
    leader_token: str = ""
    entries: int = 0


async def load(
    participants: int,
    signed_in: int,
    now: datetime,
    *,
    number: str = "0001",
    weeks: int = TEACHING_WEEKS,
    marks: bool = True,
) -> BenchOffice:
    """Load the office, with its school year ending in the week of `now`.

    Args:
        participants: how many; twenty make a class.
        signed_in: how many of them have a session.
        now: the instant; the server's clock must agree.
        number: of the municipality.
        weeks: how many weeks of attendance there are.
        marks: whether there is attendance, and a plan for everybody.
    """
    office, today = BenchOffice(), now.date()
    first = today - timedelta(weeks=weeks, days=today.weekday())
    unit, teacher = office.unit_id, new_id()
    async with db.write(office.id) as tx:
        await tx.execute(
            "INSERT INTO municipality (id, number, name) VALUES ($1, $2, 'Storby')", office.id, number
        )
    await copy(office, "unit", "id code name", [(unit, "vo", "Storby voksenopplæring")])
    people = office.participants = [new_id() for _ in range(participants)]
    accounts = [(each, "participant", "uk") for each in people] + [(teacher, "staff", "nb")]
    await copy(office, "account", "id kind language", accounts)
    await copy(office, "staff", "id unit_id external_id name", [(teacher, unit, "eva", "Eva Moe")])
    leads = (new_id(), teacher, unit, "leader", first)
    await copy(office, "role_held", "id staff_id unit_id role valid_from", [leads])
    born, level = date(1994, 5, 1), "some"
    await copy(
        office,
        "participant",
        "id unit_id external_id given_name family_name birth_date sex reading_level",
        (
            (each, unit, str(number), f"Nr{number}", "Haile", born, "female", level)
            for number, each in enumerate(people)
        ),
    )
    await _programmes(office, first)
    slots = await _timetable(office, unit, teacher, first)
    if marks:
        await _plans(office, first)
        await _attendance(office, slots, first, today, now)
    await _sessions(office, [*people[:: max(1, participants // signed_in)][:signed_in], teacher], now)
    office.leader_token = office.tokens.pop()
    async with db.write(office.id) as tx:
        await tx.execute("ANALYZE")
    return office


async def _programmes(office: BenchOffice, first: date) -> None:
    ends = first + timedelta(days=730)
    await copy(
        office,
        "programme",
        "id participant_id offered_on decided_on starts_on planned_end_on permit_type education_level"
        " track weekly_target",
        (
            (new_id(), each, first, first, first, ends, "refugee", "primary", "work", "full_time")
            for each in office.participants
        ),
    )


async def _timetable(office: BenchOffice, unit: UUID, teacher: UUID, first: date) -> dict[UUID, list[UUID]]:
    """Classes of twenty with two blocks of lessons a day; the slots by class."""
    classes = [new_id() for _ in range(-(-len(office.participants) // GROUP_SIZE))]
    norwegian = new_id()
    await copy(
        office,
        "study_group",
        "id unit_id external_id name starts_on",
        ((each, unit, str(each), f"A{number}", first) for number, each in enumerate(classes)),
    )
    await copy(
        office,
        "membership",
        "id group_id participant_id valid_from",
        (
            (new_id(), classes[number // GROUP_SIZE], each, first)
            for number, each in enumerate(office.participants)
        ),
    )
    await copy(
        office,
        "group_grant",
        "id group_id account_id relation valid_from",
        ((new_id(), each, teacher, "teacher", first) for each in classes),
    )
    await copy(office, "activity", "id external_id kind name", [(norwegian, "n", "norwegian", "Norsk")])
    slots: dict[UUID, list[UUID]] = {each: [new_id() for _ in range(10)] for each in classes}
    await copy(
        office,
        "slot",
        "id activity_id group_id weekday starts ends lessons break_minutes every_weeks valid_from place"
        " teacher_id",
        (
            (slot, norwegian, group, 1 + place // 2, *_HOURS[place % 2], 3, 0, 1, first, "Rom 4", teacher)
            for group, each in slots.items()
            for place, slot in enumerate(each)
        ),
    )
    return slots


async def _plans(office: BenchOffice, first: date) -> None:
    """For everybody a decided plan with a goal, three steps and four measures."""
    plans = [(new_id(), each) for each in office.participants]
    goals = {plan: [new_id() for _ in range(4)] for plan, _ in plans}
    # A decided plan is sealed by the transaction that brings it: its goals come with it.
    async with db.write(office.id) as tx:
        await copied(
            tx,
            office,
            "plan_version",
            "id participant_id version state end_goal listening reading writing oral starts_on decided_on",
            (
                (plan, each, 1, "decided", "work", "b1", "a2", "a2", "b1", first, first)
                for plan, each in plans
            ),
        )
        await copied(
            tx,
            office,
            "goal",
            "id plan_version_id parent_id position text status",
            (
                (goal, plan, of[0] if place else None, place, f"Mål {place}", "active")
                for plan, of in goals.items()
                for place, goal in enumerate(of)
            ),
        )
        await copied(
            tx,
            office,
            "measure",
            "id plan_version_id goal_id position kind text status weekly_minutes responsible",
            (
                (new_id(), plan, goal, place, "norwegian", "Norskkurs", "active", 1350, "Eva Moe")
                for plan, of in goals.items()
                for place, goal in enumerate(of)
            ),
        )


async def _attendance(
    office: BenchOffice, slots: dict[UUID, list[UUID]], first: date, today: date, now: datetime
) -> None:
    """A mark for every lesson until yesterday; every twentieth is an absence."""

    def rows() -> Iterator[tuple[object, ...]]:
        by_place = list(slots.values())
        days = [first + timedelta(days=ago) for ago in range((today - first).days)]
        for number, each in enumerate(office.participants):
            of_group = by_place[number // GROUP_SIZE]
            for day in days:
                if day.weekday() > 4:  # Saturday, Sunday
                    continue
                for slot in of_group[2 * day.weekday() : 2 * day.weekday() + 2]:
                    office.entries += 1
                    mark = "present" if office.entries % 20 else "absent"
                    yield new_id(), each, slot, day, mark, False, False, now

    columns = "id participant_id slot_id on_date mark approved certificate_seen recorded_at"
    await copy(office, "attendance_entry", columns, rows())


async def _sessions(office: BenchOffice, people: Sequence[UUID], now: datetime) -> None:
    office.tokens = [new_token(office.id) for _ in people]
    rows = (
        (new_id(), each, token_hash(token), now, now, now + timedelta(hours=12), now, "totp")
        for each, token in zip(people, office.tokens, strict=True)
    )
    columns = "id account_id token_hash started_at seen_at expires_at verified_at verified_by"
    await copy(office, "session", columns, rows)


async def copy(office: BenchOffice, table: str, columns: str, rows: Iterable[tuple[object, ...]]) -> None:
    """Write many rows at once; `columns` beside the municipality's, by spaces."""
    async with db.write(office.id) as tx:
        await copied(tx, office, table, columns, rows)


async def copied(
    tx: Transaction, office: BenchOffice, table: str, columns: str, rows: Iterable[tuple[object, ...]]
) -> None:
    """Write many rows at once in an open transaction."""
    await tx.copy(table, ["municipality_id", *columns.split()], ((office.id, *values) for values in rows))
