"""The list: its order, its pages, its filters; and that the database agrees with the rules."""

from __future__ import annotations

import random
from datetime import date, timedelta
from uuid import UUID

import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.caseload.model import Case, CaseFilter, CaseFlag, CasePage, Doer, Facts, Position
from stegvis.caseload.queries import cases, choices, history, record
from stegvis.caseload.rules import URGENCY, programme_flags, urgency
from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.kit.ids import new_id
from stegvis.participants.model import Programme, ProgrammeStatus
from stegvis.participants.queries import people
from stegvis.participants.rules import current_programme, status_on
from stegvis.plans.model import PlanState
from stegvis.plans.queries import plans
from tests.builders import LONG_AGO, NOW, TODAY, Office, open_office
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
            "planned_end_on": day(max(starts or TODAY, TODAY - 20 * DAY), TODAY + 90 * DAY),
            "ended_on": ended,
            "end_cause": "moved" if ended else None,
        },
    )
    if starts is None and draw.random() < 0.5:
        over = {"starts_on": LONG_AGO, "ended_on": TODAY - DAY * draw.randint(1, 90), "end_cause": "work"}
        await office.programme(olga.account_id, **over)
    if draw.random() < 0.6:
        await office.plan(
            olga.account_id,
            state=draw.choice(["draft", "decided", "decided", "ended", "superseded"]),
            appeal_deadline=day(TODAY - 5 * DAY, TODAY + 5 * DAY),
            decided_on=TODAY - 20 * DAY,
        )
    if draw.random() < 0.2:
        await asks_for_a_correction(office, olga, answered=draw.random() < 0.3)


async def asks_for_a_correction(office: Office, of: Actor, *, answered: bool = False) -> None:
    """Say that a fact is wrong; answered or not yet."""
    answer = {"answer": "corrected", "answered_at": NOW} if answered else {}
    await office.row(
        "correction_request", participant_id=of.account_id, fact="children", asked_at=NOW, **answer
    )


async def long_over(office: Office, draw: random.Random, leader: Actor) -> None:
    """A participant whose programme ended about a year ago, perhaps followed up."""
    ended = TODAY - DAY * draw.randint(340, 560)
    over = {"starts_on": date(2023, 1, 9), "planned_end_on": ended, "ended_on": ended, "end_cause": "work"}
    olga = await office.participant(f"P{draw.randint(0, 9)}", programme=over)
    if draw.random() < 0.4:
        (programme,) = await office.rows(
            "SELECT id FROM programme WHERE participant_id = $1", olga.account_id
        )
        await office.row(
            "follow_up",
            programme_id=programme["id"],
            on_date=TODAY,
            main_activity="work",
            recorded_by=leader.account_id,
            recorded_at=NOW,
        )


async def facts_by_hand(office: Office, participant_id: UUID, programme: Programme | None) -> Facts:
    """What waits in a case, table by table."""
    asked = await office.rows(
        "SELECT FROM correction_request WHERE participant_id = $1 AND answer IS NULL", participant_id
    )
    followed = await office.rows("SELECT programme_id FROM follow_up")
    appeals = await office.rows(
        "SELECT appeal_deadline FROM plan_version WHERE participant_id = $1 AND state = 'decided'",
        participant_id,
    )
    return Facts(
        corrections=len(asked),
        followed_up=programme is not None and programme.id in {row["programme_id"] for row in followed},
        appeal_until=appeals[0]["appeal_deadline"] if appeals else None,
    )


async def test_the_database_places_every_case_where_the_rules_do() -> None:
    office, draw = await open_office(), random.Random(7)  # noqa: S311 - the same each time, and no secret
    leader = await office.staff("Ivar Berg", Role.LEADER)
    for _ in range(90):
        await at_random(office, draw)
    for _ in range(20):
        await long_over(office, draw, leader)
    listed = (await page(leader, first=110)).cases
    assert len(listed) == 110
    async with db.read(office.id) as tx:
        seen = await people(tx, leader, TODAY, [case.person.id for case in listed])
        current = await plans(tx, leader, seen.values())
    for case in listed:
        programme = current_programme(seen[case.person.id].programmes, TODAY)
        plan = current.get(case.person.id)
        assert case.plan_state == (plan.state if plan else None)
        facts = await facts_by_hand(office, case.person.id, programme)
        flags = programme_flags(programme, plan.state if plan else None, TODAY, facts)
        assert case.position.urgency == urgency(flags, status_on(programme, TODAY) if programme else None)
        assert set(flags) == set(case.flags) - {CaseFlag.GAP, CaseFlag.UNRECORDED}
    assert len({case.position.urgency for case in listed}) == len(URGENCY) + 2
    assert {flag for case in listed for flag in case.flags} >= {*URGENCY, CaseFlag.APPEAL_RUNS}
    late = [case for case in listed if CaseFlag.STARTS_LATE in case.flags]
    assert {case.person.id for case in (await page(leader, CaseFilter(late=True))).cases} == {
        case.person.id for case in late
    }
    assert {case.start_deadline is None for case in late} == {False}


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


async def test_the_class_is_not_told_that_somebody_asks_for_a_correction() -> None:
    office = await open_office()
    eva, berit = await office.staff("Eva Moe", Role.TEACHER), await office.staff("Berit Hansen", Role.ADVISER)
    group = await office.group("A1", teacher=eva)
    amina = await office.participant("Amina", groups=[group], adviser=berit)
    await office.participant("Yusuf", groups=[group])
    await office.plan(amina.account_id)
    await asks_for_a_correction(office, amina)
    assert CaseFlag.CORRECTION in (await case_of(berit, amina)).flags
    seen = (await page(eva)).cases
    assert not {CaseFlag.CORRECTION} & {flag for case in seen for flag in case.flags}
    assert {case.position.urgency for case in seen} == {seen[0].position.urgency}


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


# ------------------------------------------------------------------ a person's history


async def test_a_history_is_newest_first_page_by_page_and_tells_who(cast: Cast) -> None:
    amina, berit, office = cast.amina.account_id, cast.berit, cast.office
    device = await office.row(
        "device",
        account_id=amina,
        token_hash=new_id().bytes * 2,
        pin_hash="x",
        public_key=b"\x04" * 65,
        enrolled_at=NOW,
    )
    happened: list[tuple[str, UUID | None, UUID]] = [
        ("office_import.person_changed", None, amina),
        ("accounts.code-issued", berit.account_id, amina),
        ("accounts.code-redeemed", amina, device),
        ("accounts.language-chosen", amina, amina),
        ("accounts.language-chosen", cast.classmate.account_id, cast.classmate.account_id),
    ]
    for minute, (verb, actor, subject) in enumerate(happened):
        after = '{"language": "uk"}' if verb == "accounts.language-chosen" else None
        at = NOW + timedelta(minutes=minute // 2)
        await office.row("audit_entry", at=at, actor_id=actor, verb=verb, subject_id=subject, after=after)

    async def read(first: int, after: UUID | None = None) -> list[tuple[str, Doer, str | None]]:
        async with db.read(office.id) as tx:
            found = await history(tx, berit, TODAY, amina, first=first, after=after)
        rest = await read(first, found.events[-1].id) if found.has_next else []
        return [(each.verb, each.doer, each.name) for each in found.events] + rest

    whole = [
        ("accounts.language-chosen", Doer.PARTICIPANT, None),
        ("accounts.code-redeemed", Doer.PARTICIPANT, None),
        ("accounts.code-issued", Doer.STAFF, "Berit Hansen"),
        ("office_import.person_changed", Doer.IMPORT, None),
    ]
    for first in (1, 2, 3, 9):
        assert await read(first) == whole


async def test_a_history_is_for_those_who_work_on_the_case(cast: Cast) -> None:
    for actor, code in (
        (cast.eva, r"participants\.not-your-case"),
        (cast.carl, r"kit\.not-found"),
        (cast.jon, r"kit\.not-found"),
    ):
        async with db.read(cast.office.id) as tx:
            with pytest.raises(Refused, match=code):
                await history(tx, actor, TODAY, cast.amina.account_id, first=9)
    async with db.read(cast.office.id) as tx:
        with pytest.raises(Refused, match=r"kit\.not-found"):
            await history(tx, cast.berit, TODAY, cast.frida.account_id, first=9)


async def test_time_that_is_adapted_to_the_person_covers_the_gap_that_it_leaves() -> None:
    office = await open_office()
    leader = await office.staff("Ivar Berg", Role.LEADER)
    amina = await office.participant("Amina Hassan")
    (row,) = await office.rows("SELECT id FROM programme WHERE participant_id = $1", amina.account_id)
    adapted = {"valid_from": TODAY, "valid_to": TODAY + timedelta(days=6), "reason": "care"}
    adaptation = await office.row("adaptation", programme_id=row["id"], weekly_minutes=2249, **adapted)
    (short,) = (await page(leader, CaseFilter(gap=True))).cases
    assert CaseFlag.GAP in short.flags
    await office.change("UPDATE adaptation SET weekly_minutes = 2250 WHERE id = $1", adaptation)
    assert (await page(leader, CaseFilter(gap=True))).cases == ()
    (covered,) = (await page(leader, CaseFilter())).cases
    assert CaseFlag.GAP not in covered.flags


async def test_the_class_reads_of_no_plan_that_is_being_made_and_nothing_that_a_programme_flags() -> None:
    office = await open_office()
    berit = await office.staff("Berit", Role.ADVISER)
    hilde = await office.staff("Hilde", Role.COORDINATOR)
    amina = await office.participant("Amina", adviser=berit)
    await office.plan(amina.account_id, state="draft", decided_on=None)
    of_case, of_class = await case_of(berit, amina), await case_of(hilde, amina)
    assert (of_case.plan_state, of_class.plan_state) == (PlanState.DRAFT, None)
    async with db.read(office.id) as tx:
        told = [(await record(tx, actor, TODAY, amina.account_id)).flags for actor in (berit, hilde)]
    assert CaseFlag.NO_PLAN in told[0]
    assert not {*told[1]} - {CaseFlag.GAP, CaseFlag.UNRECORDED}
