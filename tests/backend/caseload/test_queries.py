"""The list: its order, its pages, its filters; and that the database agrees with the rules."""

from __future__ import annotations

import random
from datetime import date, timedelta
from uuid import UUID

import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.caseload.model import Case, CaseFilter, CaseFlag, CasePage, Position
from stegvis.caseload.queries import cases, choices, record
from stegvis.caseload.rules import programme_flags, urgency
from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.participants.model import ProgrammeStatus
from stegvis.participants.queries import people
from stegvis.participants.rules import current_programme, status_on
from stegvis.plans.queries import plans
from tests.builders import LONG_AGO, TODAY, Office, open_office
from tests.cast import Cast, on_stage

pytestmark = pytest.mark.usefixtures("database")

DAY = timedelta(days=1)


@pytest.fixture(scope="module")
async def cast(database: str) -> Cast:
    assert database
    return await on_stage()


async def page(
    actor: Actor, which: CaseFilter | None = None, *, first: int = 50, after: Position | None = None
) -> CasePage:
    async with db.read(actor.municipality_id) as tx:
        return await cases(tx, actor, TODAY, which or CaseFilter(), first=first, after=after)


async def names(actor: Actor, which: CaseFilter | None = None) -> list[str]:
    return [case.person.name for case in (await page(actor, which)).cases]


async def case_of(actor: Actor, subject: Actor) -> Case:
    (found,) = [case for case in (await page(actor)).cases if case.person.id == subject.account_id]
    return found


# ------------------------------------------------------------------ order and pages


async def test_names_are_in_norwegian_order() -> None:
    office = await open_office()
    leader = await office.staff("Ivar Berg", Role.LEADER)
    right = ["Aase Ås", "Anna Ek", "Zoe Ek", "Ærlig Ek", "Øyvind Ek", "Åse Ek"]
    for name in reversed(right):
        await office.participant(name)
    assert await names(leader) == right


async def test_pages_follow_each_other_and_leave_nobody_out() -> None:
    office = await open_office()
    leader = await office.staff("Ivar Berg", Role.LEADER)
    for number in range(7):
        olga = await office.participant("Olga" if number % 2 else "Per")
        if number % 3 == 0:
            await office.plan(olga.account_id)
    whole = await page(leader)
    paged: list[Case] = []
    after: Position | None = None
    while True:
        part = await page(leader, first=3, after=after)
        assert part.total == 7
        paged += part.cases
        if not part.has_next:
            break
        after = part.cases[-1].position
    assert [case.person.id for case in paged] == [case.person.id for case in whole.cases]


async def at_random(office: Office, draw: random.Random) -> None:
    """A participant with any programmes and any plan."""

    def day(least: date, most: date) -> date | None:
        return draw.choice([None, least + DAY * draw.randint(0, max(0, (most - least).days))])

    starts = day(TODAY - 300 * DAY, TODAY + 60 * DAY)
    ended = day(max(starts or TODAY, TODAY - 60 * DAY), TODAY + 10 * DAY) if draw.random() < 0.4 else None
    olga = await office.participant(
        f"P{draw.randint(0, 9)}",
        programme={
            "settled_on": day(TODAY - 130 * DAY, TODAY),
            "claimed_on": day(TODAY - 130 * DAY, TODAY),
            "starts_on": starts,
            "planned_end_on": day(max(starts or TODAY, TODAY - 20 * DAY), TODAY + 200 * DAY),
            "ended_on": ended,
            "end_cause": "moved" if ended else None,
        },
    )
    if starts is None and draw.random() < 0.5:
        over = {"starts_on": LONG_AGO, "ended_on": TODAY - DAY * draw.randint(1, 90), "end_cause": "work"}
        await office.programme(olga.account_id, **over)
    if draw.random() < 0.6:
        await office.plan(olga.account_id, state=draw.choice(["draft", "decided", "ended", "superseded"]))


async def test_the_database_places_every_case_where_the_rules_do() -> None:
    office, draw = await open_office(), random.Random(7)  # noqa: S311 - the same each time, and no secret
    leader = await office.staff("Ivar Berg", Role.LEADER)
    for _ in range(90):
        await at_random(office, draw)
    listed = (await page(leader, first=90)).cases
    async with db.read(office.id) as tx:
        seen = await people(tx, leader, TODAY, [case.person.id for case in listed])
        current = await plans(tx, leader, seen.values())
    for case in listed:
        programme = current_programme(seen[case.person.id].programmes, TODAY)
        plan = current.get(case.person.id)
        assert case.plan_state == (plan.state if plan else None)
        flags = programme_flags(programme, plan.state if plan else None, TODAY)
        assert case.position.urgency == urgency(flags, status_on(programme, TODAY) if programme else None)
    assert len({case.position.urgency for case in listed}) == 5


# ------------------------------------------------------------------ filters


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("amina", ["Amina Hassan"]),
        ("HASS am", ["Amina Hassan"]),
        ("a", ["Yusuf Ali", "Amina Hassan"]),
        ("frida", []),
        ("%", []),
        ("", ["Yusuf Ali", "Amina Hassan"]),
    ],
)
async def test_a_search_finds_every_word_anywhere_in_the_name(
    cast: Cast, search: str, found: list[str]
) -> None:
    assert await names(cast.ivar, CaseFilter(search=search)) == found


async def test_the_list_is_narrowed_by_unit_group_status_and_adviser(cast: Cast) -> None:
    other = cast.other_unit
    assert await names(cast.lars, CaseFilter(unit=other)) == ["Olena Bondar"]
    assert await names(cast.ivar, CaseFilter(unit=other)) == []
    assert await names(cast.ivar, CaseFilter(group=cast.a1)) == ["Yusuf Ali", "Amina Hassan"]
    assert await names(cast.ivar, CaseFilter(group=cast.b1)) == []
    assert await names(cast.ivar, CaseFilter(status=ProgrammeStatus.ENDED)) == []
    assert await names(cast.ivar, CaseFilter(mine=True)) == []
    assert await names(cast.berit, CaseFilter(mine=True)) == ["Amina Hassan"]
    assert await names(cast.ivar, CaseFilter(no_plan=True)) == ["Yusuf Ali"]


async def test_the_list_is_narrowed_to_weeks_with_a_gap_page_by_page() -> None:
    office = await open_office()
    leader = await office.staff("Ivar Berg", Role.LEADER)
    full, part = await office.group("Full"), await office.group("Part")
    work = await office.activity("work_practice")
    for day in range(1, 6):
        await office.slot(work, day, "08:00", "15:30", group_id=full)
    await office.slot(work, 1, "08:00", "15:30", group_id=part)
    for number in range(4):
        await office.participant(f"Full{number}", groups=[full])
        await office.participant(f"Part{number}", groups=[part])
    first = await page(leader, CaseFilter(gap=True), first=3)
    last = await page(leader, CaseFilter(gap=True), first=3, after=first.cases[-1].position)
    assert [case.person.name.split()[0] for case in first.cases + last.cases] == [
        f"Part{number}" for number in range(4)
    ]
    assert (first.total, first.has_next, last.has_next) == (4, True, False)
    assert {case.gap_minutes for case in first.cases} == {1800}


# ------------------------------------------------------------------ who sees what


async def test_a_protected_person_is_in_nobodys_list_but_the_circles(cast: Cast) -> None:
    for actor in (cast.berit, cast.eva, cast.hilde, cast.ivar, cast.lars, cast.jon, cast.kari):
        found = await page(actor)
        assert "Frida Kahsay" not in {case.person.name for case in found.cases}
        assert found.total == len(found.cases)
    assert await names(cast.gro) == ["Frida Kahsay"]


async def test_the_class_is_told_nothing_of_the_programme_not_even_by_the_order(cast: Cast) -> None:
    found = await page(cast.eva)
    assert [case.person.name for case in found.cases] == ["Amina Hassan", "Yusuf Ali"]
    for case in found.cases:
        assert (case.status, case.starts_on, case.planned_end_on) == (None, None, None)
        assert not {CaseFlag.NO_PLAN, CaseFlag.STARTS_LATE, CaseFlag.ENDS_SOON} & set(case.flags)
    assert await names(cast.eva, CaseFilter(no_plan=True)) == []
    assert await names(cast.eva, CaseFilter(status=ProgrammeStatus.ACTIVE)) == []


async def test_a_line_says_what_needs_doing(cast: Cast) -> None:
    case = await case_of(cast.ivar, cast.classmate)
    assert case.flags == (CaseFlag.NO_PLAN, CaseFlag.GAP, CaseFlag.UNRECORDED)
    assert (case.planned_minutes, case.target_minutes, case.gap_minutes) == (450, 2250, 1800)
    assert (await case_of(cast.berit, cast.amina)).adviser == "Berit Hansen"


async def test_the_choices_are_the_units_and_groups(cast: Cast) -> None:
    async with db.read(cast.office.id) as tx:
        units, groups = await choices(tx, cast.ivar, TODAY)
    assert [unit.name for unit in units] == ["Flyktningtjenesten", "Lilleby voksenopplæring"]
    assert [group.name for group in groups] == ["A1", "B1"]


async def test_a_record_has_eight_weeks_newest_first_and_is_not_for_everybody(cast: Cast) -> None:
    async def opened(actor: Actor, participant_id: UUID) -> int:
        async with db.read(actor.municipality_id) as tx:
            found = await record(tx, actor, TODAY, participant_id)
        weeks = [week.plan.week for week in found.weeks]
        assert weeks == sorted(weeks, reverse=True)
        return len(weeks)

    assert await opened(cast.berit, cast.amina.account_id) == 8
    with pytest.raises(Refused, match=r"kit\.not-found"):
        await opened(cast.carl, cast.amina.account_id)
