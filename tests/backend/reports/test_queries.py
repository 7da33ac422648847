"""The month of a small random office, counted once more by hand; who may read it, and of whom."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from enum import StrEnum
from uuid import UUID

import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.attendance.model import Mark, Outcome, RecordedWeek, WeekAccount
from stegvis.attendance.queries import recorded_weeks
from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.kit.ids import new_id
from stegvis.participants.model import EndCause, MainActivity, Person, Sex
from stegvis.participants.queries import people
from stegvis.reports import rules
from stegvis.reports.model import (
    TABLES,
    FullWeeks,
    Month,
    MonthReport,
    PlanDecided,
    SocialStudies,
    Start,
    Status,
    Table,
)
from stegvis.reports.queries import month_report
from stegvis.rulebook.model import ActivityKind
from stegvis.timetable.model import Occurrence
from tests.builders import LONG_AGO, NOW, TODAY, Office, open_office
from tests.cast import dina, on_stage

pytestmark = pytest.mark.usefixtures("database")

DAY = timedelta(days=1)
NOVEMBER = Month(2026, 11)
OCTOBER = Month(2026, 10)


async def report_of(
    actor: Actor, month: Month = NOVEMBER, unit: UUID | None = None, today: date = TODAY
) -> MonthReport:
    async with db.read(actor.municipality_id) as tx:
        return await month_report(tx, actor, today, month, unit)


# ------------------------------------------------------------------ counted once more


@dataclass
class Drawn:
    """An office that was drawn, with what its people's own pages do not tell."""

    office: Office
    leader: Actor
    everybody: list[UUID] = field(default_factory=list)
    sexes: dict[UUID, Sex] = field(default_factory=dict)
    decided: set[UUID] = field(default_factory=set)
    main_activity: dict[UUID, MainActivity] = field(default_factory=dict)
    followed_up: dict[UUID, MainActivity] = field(default_factory=dict)


async def draw_office(seed: int, size: int) -> Drawn:
    """Two classes with social studies, cancelled and moved lessons, own practice, and any programmes."""
    draw, office = random.Random(seed), await open_office()  # noqa: S311 - the same each time, and no secret
    drawn = Drawn(office, await office.staff("Ivar Berg", Role.LEADER))
    slots = [await _class(office, draw, name) for name in ("A1", "B1")]
    for number in range(size):
        await _somebody(drawn, draw, number, slots)
    return drawn


async def _class(office: Office, draw: random.Random, name: str) -> tuple[UUID, list[tuple[UUID, int]]]:
    """A class with a full week, or nearly; the slots with their weekdays."""
    group = await office.group(name)
    norwegian, studies = await office.activity("norwegian"), await office.activity("social_studies")
    slots = []
    for weekday in range(1, 6):
        kind = studies if weekday == 3 else norwegian
        slot = await office.slot(kind, weekday, "08:30", "13:30" if name == "B1" else "14:00", group_id=group)
        slots.append((slot, weekday))
    for changed, weekday in [slots[2], *draw.sample(slots[:2] + slots[3:], 2)]:
        monday = date(2026, 11, 2) + 7 * DAY * draw.randint(0, 2)
        kinds: dict[str, dict[str, object]] = {
            "cancelled": {},
            "moved": {"starts": time(9), "ends": time(11), "moved_to": monday + DAY * draw.randint(5, 9)},
        }
        how = "moved" if name == "A1" else draw.choice(list(kinds))
        when = monday + DAY * (weekday - 1)
        await office.row("slot_exception", slot_id=changed, on_date=when, kind=how, **kinds[how])
    return group, slots


async def _somebody(
    drawn: Drawn,
    draw: random.Random,
    number: int,
    classes: list[tuple[UUID, list[tuple[UUID, int]]]],
) -> None:
    office, (group, slots) = drawn.office, draw.choice(classes)
    sex = draw.choice(list(Sex))

    def day(least: date, most: date) -> date | None:
        return draw.choice([None, least + DAY * draw.randint(0, max(0, (most - least).days))])

    starts = draw.choice([LONG_AGO, day(TODAY - 500 * DAY, TODAY + 30 * DAY)])
    ended = day(max(starts or TODAY, TODAY - 760 * DAY), TODAY + 9 * DAY) if draw.random() < 0.5 else None
    main = draw.choice([None, *MainActivity]) if ended else None
    person = await office.participant(
        f"Nr{number}",
        groups=[group],
        sex=sex,
        protected=draw.random() < 0.2,
        programme={
            "settled_on": day(TODAY - 700 * DAY, TODAY + 9 * DAY),
            "claimed_on": day(TODAY - 700 * DAY, TODAY),
            "offered_on": draw.choice([TODAY - 500 * DAY, TODAY - 100 * DAY, TODAY - 20 * DAY]),
            "starts_on": starts,
            "planned_end_on": None,
            "ended_on": ended,
            "end_cause": draw.choice(list(EndCause)) if ended else None,
            "main_activity": main,
            "delay_reason": draw.choice([None, "kindergarten", "other"]),
            "permit_type": draw.choice(["refugee", "collective_protection"]),
            "permit_on": draw.choice([None, date(2021, 5, 1), date(2024, 5, 1)]),
            "weekly_target": draw.choice(["full_time", "own_work"]),
            "target_reason": "Eget arbeid",
        },
    )
    one = person.account_id
    drawn.everybody.append(one)
    drawn.sexes[one] = sex
    (row,) = await office.rows("SELECT id FROM programme WHERE participant_id = $1", one)
    if main:
        drawn.main_activity[row["id"]] = main
    if ended and draw.random() < 0.5:
        drawn.followed_up[row["id"]] = then = draw.choice(list(MainActivity))
        await office.row(
            "follow_up",
            programme_id=row["id"],
            on_date=TODAY - DAY,
            main_activity=then,
            recorded_by=drawn.leader.account_id,
            recorded_at=NOW,
        )
    if draw.random() < 0.7:
        state = draw.choice(["draft", "decided", "superseded", "ended"])
        await office.plan(one, state=state)
        drawn.decided |= {one} if state in {"decided", "superseded"} else set()
    if draw.random() < 0.3:
        work = await office.activity("work_practice")
        slots = [*slots, (await office.slot(work, 5, "14:00", "16:00", participant_id=one), 5)]
    away = draw.random() < 0.2
    if away:
        await office.row(
            "time_off",
            participant_id=one,
            kind="vacation",
            starts_on=TODAY - 28 * DAY,
            ends_on=TODAY - 24 * DAY,
        )
    await _marks(drawn, draw, one, slots, first_week=1 if away else 0)


async def _marks(
    drawn: Drawn, draw: random.Random, one: UUID, slots: list[tuple[UUID, int]], *, first_week: int
) -> None:
    """Some weeks recorded whole, some with an absence, some in part."""
    rows = []
    for monday in (date(2026, 10, 26) + 7 * DAY * week for week in range(first_week, 4)):
        how = draw.choice(["present", "present", "absent", "part"])
        for slot, weekday in slots:
            if how == "part" and draw.random() < 0.3:
                continue
            mark = "absent" if how == "absent" and draw.random() < 0.4 else draw.choice(["present", "late"])
            late = 5 if mark == "late" else None
            rows.append((new_id(), drawn.office.id, one, slot, monday + DAY * (weekday - 1), mark, late, NOW))
    async with db.write(drawn.office.id) as tx:
        for values in rows:
            await tx.execute(
                """
                INSERT INTO attendance_entry
                    (id, municipality_id, participant_id, slot_id, on_date, mark, late_minutes, recorded_at)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
                """,
                *values,
            )


async def by_hand(drawn: Drawn, month: Month) -> Counter[tuple[Table, StrEnum, Sex]]:
    """Count person by person, with each one's own record: as their page would show it."""
    day = rules.as_of(month, TODAY)
    circle = await drawn.office.staff("Gro Lie", Role.LEADER)
    for one in drawn.everybody:
        await drawn.office.grant(one, circle, "circle")
    begun = [week for week in month.weeks if week.monday <= TODAY]
    found = Counter[tuple[Table, StrEnum, Sex]]()
    async with db.read(drawn.office.id) as tx:
        seen = await people(tx, circle, TODAY, drawn.everybody)
        assert len(seen) == len(drawn.everybody)
        weeks = await recorded_weeks(tx, circle, seen.values(), begun)
        everything = [week for year in (2025, 2026) for n in range(1, 13) for week in Month(year, n).weeks]
        lessons = {}
        for person in seen.values():
            all_weeks = (await recorded_weeks(tx, circle, [person], everything))[person.id]
            lessons[person.id] = sum(
                each.credited.lessons or 0
                for week in all_weeks
                for planned_day in week.plan.days
                for each in planned_day.occurrences
                if each.occurrence.kind is ActivityKind.SOCIAL_STUDIES
                and not each.occurrence.cancelled
                and each.occurrence.slot_date <= day
                and _present(week, each.occurrence)
            )
    for person in seen.values():
        tables = _rows_by_hand(drawn, person, weeks[person.id], lessons[person.id], month, day)
        found.update((table, row, drawn.sexes[person.id]) for table, row in tables)
    return found


def _present(week: RecordedWeek, occurrence: Occurrence) -> bool:
    entry = week.entries.get((occurrence.slot.id, occurrence.slot_date))
    return entry is not None and entry.mark is not Mark.ABSENT


def _rows_by_hand(
    drawn: Drawn, person: Person, weeks: Iterable[RecordedWeek], lessons: int, month: Month, day: date
) -> Iterable[tuple[Table, StrEnum]]:
    (programme,) = person.programmes
    assert programme.id
    standing = rules.programme_in([programme], month, day)
    if standing:
        yield Table.STATUS, standing[1]
        if standing[1] is Status.AWAITING:
            yield Table.CLOCK, rules.clock(programme, day)
        if standing[1] is Status.ACTIVE:
            yield Table.PLAN, PlanDecided.DECIDED if person.id in drawn.decided else PlanDecided.MISSING
            yield Table.SOCIAL_STUDIES, rules.social_studies(programme, lessons, day)
            due = [week.account for week in weeks if week.account.target_minutes > 0]
            yield Table.OFFERED, rules.full_weeks([each.gap_minutes <= 0 for each in due])
            over = [each for each in due if each.week.sunday < TODAY]
            yield Table.ATTENDED, rules.full_weeks([_came(each) for each in over])
    starts, ended = programme.starts_on, programme.ended_on
    if starts and date(2025, month.number, month.last.day) < starts <= day:
        yield Table.STARTS, rules.start(programme)
        if rules.start(programme) is Start.LATE:
            yield Table.DELAYS, rules.delay(programme)
    if starts and ended and programme.end_cause and date(2025, month.number, month.last.day) < ended <= day:
        yield Table.CAUSES, programme.end_cause
        yield Table.ACTIVITIES, rules.activity(drawn.main_activity.get(programme.id))
    if (
        starts
        and ended
        and date(2024, month.number, month.last.day) < ended <= date(2025, month.number, month.last.day)
    ):
        yield Table.FOLLOW_UPS, rules.follow_up(drawn.followed_up.get(programme.id))


def _came(account: WeekAccount) -> bool | None:
    outcomes = {
        line.outcome for line in account.lines if line.outcome not in {Outcome.CANCELLED, Outcome.NOT_COUNTED}
    }
    if account.gap_minutes > 0:
        return False
    if outcomes & {Outcome.EXCUSED, Outcome.UNEXCUSED}:
        return False
    return None if Outcome.UNRECORDED in outcomes else True


@pytest.mark.parametrize("month", [NOVEMBER, OCTOBER])
async def test_a_month_is_what_counting_person_by_person_gives(month: Month) -> None:
    drawn = await draw_office(seed=11, size=70)
    found = (await report_of(drawn.leader, month)).tables
    expected = await by_hand(drawn, month)
    assert found == rules.told(expected)
    shown = {(table.table, row.row) for table in found for row in table.rows if row.count}
    assert len(shown) > 8, "most of it is hidden, and so nothing was compared"
    assert {key[0] for key in expected} >= set(TABLES) - {Table.DELAYS}


# ------------------------------------------------------------------ worked examples


async def test_protected_people_are_counted_and_the_leader_does_not_see_them() -> None:
    office = await open_office()
    leader = await office.staff("Ivar Berg", Role.LEADER)
    for number in range(6):
        await office.participant(f"Nr{number}", protected=number < 3)
    status = (await report_of(leader)).table(Table.STATUS)
    assert status.row(Status.ACTIVE).count == 6


async def test_a_small_office_is_told_nothing_that_tells_of_somebody() -> None:
    cast = await on_stage()
    report = await report_of(cast.ivar)
    for table in report.tables:
        assert {row.count for row in table.rows} <= {None, 0}
        assert table.total in {None, 0}


async def test_the_lessons_of_social_studies_are_those_that_somebody_came_to() -> None:
    office = await open_office()
    leader = await office.staff("Ivar Berg", Role.LEADER)
    studies = await office.activity("social_studies")
    group = await office.group("S")
    slot = await office.slot(studies, 3, "08:30", "14:00", group_id=group, lessons=6)
    long_ago = {"offered_on": TODAY - 20 * DAY, "starts_on": LONG_AGO}
    for number in range(10):
        person = await office.participant(f"Nr{number}", groups=[group], programme=long_ago)
        for week in range(13 if number < 5 else 12):
            await office.mark(person.account_id, slot, date(2026, 11, 18) - 7 * DAY * week)
    found = (await report_of(leader)).table(Table.SOCIAL_STUDIES)
    assert found.row(SocialStudies.DONE).count == 5  # 78 lessons; the others have 72
    assert found.row(SocialStudies.ON_SCHEDULE).count == 5


async def test_a_week_is_over_before_it_can_have_been_attended() -> None:
    office = await open_office()
    leader = await office.staff("Ivar Berg", Role.LEADER)
    work, group = await office.activity("work_practice"), await office.group("Full")
    slots = [await office.slot(work, day, "08:00", "15:30", group_id=group) for day in range(1, 6)]
    for number in range(12):
        person = await office.participant(f"Nr{number}", groups=[group])
        for week in range(3):  # not the one that has begun today
            for weekday, slot in enumerate(slots):
                mark = "absent" if number < 6 and week == 1 and weekday == 2 else "present"
                await office.mark(
                    person.account_id, slot, date(2026, 11, 2) + DAY * (7 * week + weekday), mark
                )
    report = await report_of(leader)
    assert report.table(Table.OFFERED).row(FullWeeks.EVERY).count == 12
    assert report.table(Table.ATTENDED).row(FullWeeks.EVERY).count == 6
    assert report.table(Table.ATTENDED).row(FullWeeks.SOME).count == 6


# ------------------------------------------------------------------ who may read it


@pytest.mark.parametrize("role", [Role.ADVISER, Role.TEACHER, Role.COORDINATOR, Role.ADMINISTRATOR])
async def test_only_who_leads_or_audits_reads_a_month(role: Role) -> None:
    office = await open_office()
    with pytest.raises(Refused, match=r"accounts\.not-your-role"):
        await report_of(await office.staff("Berit Hansen", role))


@pytest.mark.parametrize("role", [Role.LEADER, Role.AUDITOR])
async def test_a_month_is_read_of_the_units_that_one_leads_or_audits_and_of_no_others(role: Role) -> None:
    office, (_, lead) = await open_office(), await dina()
    other = await office.unit("Annet")
    lars = await office.staff("Lars Rud", role, unit=other)
    report = await report_of(lars)
    assert (report.unit.name, [unit.id for unit in report.units]) == ("Annet", [other])
    for unit in (office.unit_id, lead.municipality_id, new_id()):
        with pytest.raises(Refused, match=r"kit\.not-found"):
            await report_of(lars, unit=unit)


async def test_a_month_that_has_not_begun_is_not_there() -> None:
    office = await open_office()
    leader = await office.staff("Ivar Berg", Role.LEADER)
    with pytest.raises(Refused, match=r"kit\.not-found"):
        await report_of(leader, Month(2026, 12))
    for today in (date(2026, 11, 1), date(2027, 1, 1)):  # a Sunday and a Friday before the first own week
        assert (await report_of(leader, Month.of(today), today=today)).as_of == today
