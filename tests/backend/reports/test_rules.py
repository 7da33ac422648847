"""What a month counts; and that nothing that is hidden can be worked out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stegvis.kit.weeks import IsoWeek
from stegvis.participants.model import (
    DelayReason,
    EndCause,
    MainActivity,
    PermitType,
    Programme,
    Sex,
    Track,
)
from stegvis.reports.model import (
    TABLES,
    Activity,
    Clock,
    Delay,
    FollowUp,
    FullWeeks,
    Month,
    PlanDecided,
    SocialStudies,
    Start,
    Status,
    Table,
    Told,
    ToldTable,
)
from stegvis.reports.rules import (
    GOAL_PERCENT,
    SMALLEST,
    Hidden,
    Seen,
    activity,
    as_of,
    clock,
    delay,
    follow_up,
    full_weeks,
    programme_in,
    share,
    social_studies,
    start,
    suppressed,
    told,
)
from stegvis.rulebook.model import EducationLevel, WeeklyTarget

NOVEMBER = Month(2026, 11)
DAY = date(2026, 11, 30)


def programme(permit: PermitType = PermitType.REFUGEE, **values: object) -> Programme:
    return Programme(
        permit,
        EducationLevel.PRIMARY,
        Track.WORK,
        WeeklyTarget.FULL_TIME,
        **values,  # type: ignore[arg-type] # dates and codes
    )


# ------------------------------------------------------------------ what may be told of one table


@pytest.mark.parametrize(
    ("counts", "seen"),
    [
        ((30, 12, 0), "30 12 0"),
        ((30, 4, 12), "30 <5 ?"),  # alone, it would be what the others leave of the sum
        ((30, 4, 3, 12), "30 <5 <5 12"),  # seven, and nobody knows how they are divided
        ((30, 2, 1, 12), "30 <5 <5 ?"),  # three together would be a figure under five
        ((30, 4, 4, 12), "30 <5 <5 ?"),  # eight would be four and four
        ((12, 30, 4), "? 30 <5"),  # round to the beginning
        ((30, 3, 0, 12), "30 <5 <5 ?"),  # who is nobody reads like who are few
        ((1, 5, 30), "hidden"),  # six would be one and five
        ((5, 1, 30), "5 <5 ?"),
        ((40, 0), "hidden"),  # everybody is in one row
        ((4, 4), "hidden"),
    ],
)
def test_a_small_row_takes_another_with_it(counts: tuple[int, ...], seen: str) -> None:
    found = suppressed(counts)
    words = {Seen.FEW: "<5", Seen.HIDDEN: "?"}
    shown = (
        " ".join(words.get(how, str(count)) for count, how in zip(counts, found, strict=True))
        if found
        else "hidden"
    )
    assert shown == seen


def test_that_all_have_it_is_told_of_the_office_and_not_of_people() -> None:
    assert suppressed((40, 0), of_the_office=True) == (Seen.TOLD, Seen.TOLD)
    assert suppressed((40, 0), of_the_office=False) is None
    assert suppressed((38, 2), of_the_office=True) == (Seen.HIDDEN, Seen.FEW)


def tables_of(total: int, rows: int) -> Iterator[tuple[int, ...]]:
    """Every way in which so many people fall into so many rows."""
    if rows == 1:
        yield (total,)
        return
    for first in range(total + 1):
        for rest in tables_of(total - first, rows - 1):
            yield first, *rest


_Told = tuple[Hidden | None, tuple[int | None, ...]]

EVERY_SUM = [(rows, total) for rows, most in ((2, 40), (3, 30), (4, 24), (5, 17)) for total in range(5, most)]


@pytest.mark.parametrize("of_the_office", [False, True])
def test_every_hidden_figure_could_be_another_that_would_be_told_in_the_very_same_way(
    *, of_the_office: bool
) -> None:
    """Whoever knows the sum, what is told, how it is told and these rules cannot work out what is hidden."""
    for rows, total in EVERY_SUM:
        alike: defaultdict[tuple[Hidden | None, tuple[int | None, ...]], list[tuple[int, ...]]] = defaultdict(
            list
        )
        for counts in tables_of(total, rows):
            seen = suppressed(counts, of_the_office=of_the_office)
            shown = tuple(c if seen and seen[row] is Seen.TOLD else None for row, c in enumerate(counts))
            alike[seen, shown].append(counts)
        for (seen, shown), possible in alike.items():
            for row, figure in enumerate(shown):
                values = {counts[row] for counts in possible}
                assert len(values) > 1 if figure is None else values == {figure}, (seen, possible)
            hidden = [row for row, figure in enumerate(shown) if figure is None]
            assert not hidden or sum(possible[0][row] for row in hidden) >= SMALLEST, (seen, possible)


@given(st.lists(st.integers(0, 60), min_size=2, max_size=9), st.booleans())
def test_no_figure_from_one_to_four_is_ever_told(counts: list[int], of_the_office: bool) -> None:  # noqa: FBT001 - drawn
    if sum(counts) < SMALLEST:
        return
    seen = suppressed(counts, of_the_office=of_the_office) or (Seen.HIDDEN,) * len(counts)
    for count, how in zip(counts, seen, strict=True):
        assert how is not Seen.TOLD or count == 0 or count >= SMALLEST
        assert how is not Seen.FEW or count < SMALLEST


# ------------------------------------------------------------------ what may be told of a month


def counted(**rows: Sequence[tuple[int, int]]) -> dict[tuple[Table, StrEnum, Sex], int]:
    """Women and men of each row, by table."""
    return {
        (Table(table), row, sex): count
        for table, pairs in rows.items()
        for row, pair in zip(TABLES[Table(table)].rows, pairs, strict=False)
        for sex, count in zip(Sex, pair, strict=True)
    }


def of(tables: Sequence[ToldTable], table: Table) -> ToldTable:
    return next(each for each in tables if each.table is table)


def test_women_and_men_are_told_apart_only_where_nothing_needs_hiding() -> None:
    apart = of(told(counted(follow_ups=[(12, 9), (6, 7), (0, 0)])), Table.FOLLOW_UPS)
    assert (apart.total, apart.women, apart.men) == (34, 18, 16)
    assert apart.rows[0] == Told(FollowUp.WORK_OR_EDUCATION, 21, women=12, men=9)
    together = of(told(counted(follow_ups=[(12, 9), (3, 7), (0, 0)])), Table.FOLLOW_UPS)
    assert (together.total, together.women, together.men) == (31, None, None)
    assert [row.count for row in together.rows] == [21, 10, 0]
    assert {row.women for row in together.rows} == {None}


def test_what_divides_a_hidden_row_is_hidden_whole() -> None:
    tables = told(counted(status=[(0, 2), (20, 20), (1, 0)], clock=[(0, 2)], plan=[(20, 20)]))
    assert [(row.count, row.few) for row in of(tables, Table.STATUS).rows] == [
        (None, True),
        (40, False),
        (None, True),
    ]
    assert of(tables, Table.STATUS).total is None
    assert of(tables, Table.CLOCK).total is None
    assert {row.count for row in of(tables, Table.CLOCK).rows} == {None}
    assert [row.count for row in of(tables, Table.PLAN).rows] == [40, 0]


def test_fewer_than_five_in_all_are_told_as_that() -> None:
    causes = of(told(counted(causes=[(1, 2)])), Table.CAUSES)
    assert (causes.total, causes.few) == (None, True)
    assert of(told({}), Table.CAUSES).total == 0


figures = st.dictionaries(
    st.sampled_from([(table, row) for table in TABLES for row in TABLES[table].rows]),
    st.tuples(st.integers(0, 25), st.integers(0, 25)),
)


@given(figures)
def test_in_no_month_is_a_figure_from_one_to_four_or_one_that_leaves_it(
    drawn: dict[tuple[Table, StrEnum], tuple[int, int]],
) -> None:
    counts = {(*key, sex): count for key, pair in drawn.items() for sex, count in zip(Sex, pair, strict=True)}
    for table in told(counts):
        figures = [table.total, table.women, table.men]
        figures += [figure for row in table.rows for figure in (row.count, row.women, row.men)]
        assert not [figure for figure in figures if figure and figure < SMALLEST]
        hidden = [row for row in table.rows if row.count is None]
        assert table.total is None or len(hidden) != 1
        assert all(row.women is None for row in table.rows) or not hidden


@pytest.mark.parametrize(
    ("part", "rest", "percent"),
    [
        (7, 3, 70),
        (0, 8, 0),
        (8, 0, 100),
        (1, 2, 33),
        (2, 1, 67),
        (None, 5, None),
        (5, None, None),
        (0, 0, None),
    ],
)
def test_a_share_is_in_whole_percent_of_what_is_told(
    part: int | None, rest: int | None, percent: int | None
) -> None:
    assert share(part, rest) == percent
    assert GOAL_PERCENT == 70


# ------------------------------------------------------------------ the month


def test_a_week_belongs_to_the_month_that_holds_its_thursday() -> None:
    assert [str(week) for week in NOVEMBER.weeks] == ["2026-W45", "2026-W46", "2026-W47", "2026-W48"]
    assert Month(2026, 1).weeks[0] == IsoWeek(2026, 1)
    assert len(Month(2026, 10).weeks) == 5
    everyone = [
        week for year in (2025, 2026) for number in range(1, 13) for week in Month(year, number).weeks
    ]
    assert everyone == sorted(set(everyone))
    assert len(everyone) == 52 + 53


@pytest.mark.parametrize("text", ["2026-13", "2026-1", "26-11", "2026-11-01", "", "1066-10", "２０２６-11"])
def test_what_is_no_month_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"month|year"):
        Month.parse(text)


def test_a_month_is_looked_at_as_far_as_it_has_come() -> None:
    assert as_of(NOVEMBER, date(2026, 11, 23)) == date(2026, 11, 23)
    assert as_of(NOVEMBER, date(2027, 2, 1)) == DAY
    assert (Month.parse("2024-02").last, Month.of(DAY)) == (date(2024, 2, 29), NOVEMBER)
    with pytest.raises(ValueError, match="not begun"):
        as_of(Month(2026, 12), DAY)


@pytest.mark.parametrize(
    ("dates", "status"),
    [
        ({"starts_on": date(2026, 8, 17)}, Status.ACTIVE),
        ({"starts_on": DAY}, Status.ACTIVE),
        ({"settled_on": date(2026, 10, 1)}, Status.AWAITING),
        ({"settled_on": date(2026, 12, 1)}, None),  # nobody knew of it then
        ({}, Status.AWAITING),
        ({"starts_on": date(2025, 1, 6), "ended_on": date(2026, 11, 1)}, Status.ENDED),
        ({"starts_on": date(2025, 1, 6), "ended_on": DAY}, Status.ENDED),
        ({"starts_on": date(2025, 1, 6), "ended_on": date(2026, 10, 31)}, None),
        ({"starts_on": date(2025, 1, 6), "ended_on": date(2026, 12, 1)}, Status.ACTIVE),
        ({"ended_on": date(2026, 11, 5)}, None),  # refused before it began
    ],
)
def test_where_somebody_stands_at_the_end_of_the_month(dates: dict[str, date], status: Status | None) -> None:
    found = programme_in([programme(PermitType.REFUGEE, **dates)], NOVEMBER, DAY)
    assert (found[1] if found else None) is status


def test_of_several_programmes_the_active_one_counts() -> None:
    over = programme(starts_on=date(2024, 1, 8), ended_on=date(2026, 11, 2))
    awaited = programme(settled_on=date(2026, 11, 3))
    active = programme(starts_on=date(2026, 11, 4))
    for programmes, which in (([over, awaited], awaited), ([over, awaited, active], active), ([over], over)):
        found = programme_in(programmes, NOVEMBER, DAY)
        assert found is not None
        assert found[0] is which


@pytest.mark.parametrize(
    ("settled", "stands"),
    [
        (date(2026, 10, 1), Clock.IN_TIME),
        (date(2026, 9, 10), Clock.NEARLY_OVER),
        (date(2026, 8, 30), Clock.NEARLY_OVER),  # the last day is today
        (date(2026, 8, 29), Clock.OVER),
        (None, Clock.UNKNOWN),
    ],
)
def test_the_clock_of_those_who_wait(settled: date | None, stands: Clock) -> None:
    assert clock(programme(settled_on=settled), DAY) is stands


@pytest.mark.parametrize(
    ("starts", "verdict"),
    [(date(2026, 11, 10), Start.IN_TIME), (date(2026, 11, 11), Start.LATE), (None, Start.UNKNOWN)],
)
def test_a_start_is_in_time_within_three_months(starts: date | None, verdict: Start) -> None:
    assert start(programme(settled_on=date(2026, 8, 10), starts_on=starts)) is verdict
    assert start(programme(starts_on=DAY)) is Start.UNKNOWN


def test_a_delay_has_its_code_or_nobody_has_said() -> None:
    assert delay(programme()) is Delay.UNRECORDED
    assert {delay(programme(delay_reason=reason)).value for reason in DelayReason} == set(DelayReason)


@pytest.mark.parametrize(
    ("weeks", "verdict"),
    [
        ([], FullWeeks.NOT_DUE),
        ([True, True], FullWeeks.EVERY),
        ([True, False], FullWeeks.SOME),
        ([False], FullWeeks.NONE),
        ([True, None], FullWeeks.UNRECORDED),
    ],
)
def test_how_many_weeks_were_full(weeks: list[bool | None], verdict: FullWeeks) -> None:
    assert full_weeks(weeks) is verdict


OFFERED = date(2026, 6, 1)


@pytest.mark.parametrize(
    ("lessons", "day", "verdict"),
    [
        (75, OFFERED + timedelta(days=10), SocialStudies.DONE),
        (0, OFFERED, SocialStudies.ON_SCHEDULE),
        (37, OFFERED + timedelta(days=182), SocialStudies.ON_SCHEDULE),
        (36, OFFERED + timedelta(days=182), SocialStudies.BEHIND),
        (74, OFFERED + timedelta(days=365), SocialStudies.BEHIND),
        (74, OFFERED + timedelta(days=366), SocialStudies.OVERDUE),
    ],
)
def test_social_studies_are_done_at_an_even_pace_within_a_year(
    lessons: int, day: date, verdict: SocialStudies
) -> None:
    assert social_studies(programme(offered_on=OFFERED), lessons, day) is verdict


def test_an_old_permit_asks_for_fifty_lessons_and_collective_protection_for_none() -> None:
    old = programme(offered_on=OFFERED, permit_on=date(2021, 12, 31))
    new = programme(offered_on=OFFERED, permit_on=date(2022, 1, 1))
    assert social_studies(old, 50, DAY) is SocialStudies.DONE
    assert social_studies(new, 50, DAY) is not SocialStudies.DONE
    ukraine = programme(PermitType.COLLECTIVE_PROTECTION, offered_on=OFFERED)
    assert social_studies(ukraine, 0, DAY) is SocialStudies.NO_DUTY


def test_every_main_activity_has_its_group_and_work_and_education_reach_the_goal() -> None:
    groups = {main: activity(main) for main in (*MainActivity, None)}
    assert set(groups.values()) == set(Activity)
    reached = {main for main in groups if follow_up(main) is FollowUp.WORK_OR_EDUCATION}
    assert {main for main, group in groups.items() if group in {Activity.WORK, Activity.EDUCATION}} == reached
    assert follow_up(None) is follow_up(MainActivity.UNKNOWN) is FollowUp.UNKNOWN
    assert follow_up(MainActivity.NAV_MEASURE) is FollowUp.NEITHER


def test_every_row_that_a_rule_can_give_stands_in_its_table() -> None:
    assert TABLES[Table.CAUSES].rows == tuple(EndCause)
    assert TABLES[Table.PLAN].rows == tuple(PlanDecided)
    for table, layout in TABLES.items():
        assert len(layout.rows) > 1
        if layout.of:
            parent, row = layout.of
            assert list(TABLES).index(parent) < list(TABLES).index(table)
            assert row in TABLES[parent].rows
