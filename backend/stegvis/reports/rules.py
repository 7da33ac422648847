"""What a month counts, and what of it may be told without telling of anybody.

**What is protected.** Nobody shall learn from a table what is true of so few people that they can be named.
A figure of one to four is never told, nor is one that it could be worked out from: neither a single row nor
the sum of some rows that are hidden together is ever a known figure under five.

**How.** A table is a list of rows and their sum. A row of one to four is told as "fewer than five"; with it
every row of nobody, which reads the same. Where that would leave the figure of one row to be worked out, or
the rows that are hidden were fewer than five together, the row that stands next is hidden too. Which row that
is depends on where the rows stand and not on their figures, so that who knows these rules learns nothing from
which are hidden: for every hidden row at least two figures would have been told in the very same way
(`tests/backend/reports/test_rules.py` tries them all). Where even that is too little, all rows are hidden.

* A table whose sum is not told has no row that could be worked out, and hides its small rows alone.
* Women and men are told apart only where no figure needs hiding: two tables of the same people, of which one
  hides what the other adds up, do not exist beside each other. Either is told, never both.
* A table that divides a row of another one is hidden whole where that row is hidden.
* A row of nobody is told beside rows of five or more. Where everybody is in one row, that nobody is in the
  others tells something of each of them: it is told of the office's own duties (a plan, a start in time), of
  which the law says the same to everybody, and not of what people themselves do.
* Weeks and hours are counted by people: forty weeks may be those of one.
* Units are told one by one, never in sum, so that none can be had by taking the others away.

**What is not.** Who lays two months beside each other sees how a figure has moved, and who knows all but one
of the people in a row knows the last one. A protected person is counted like everybody else: in a figure of
five or more they cannot be recognised, and left out they would be missed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from enum import Enum

from stegvis.participants.model import MainActivity, PermitType, Programme, ProgrammeStatus, Sex
from stegvis.participants.rules import offered_on, start_deadline, status_on
from stegvis.reports.model import (
    TABLES,
    Activity,
    Clock,
    Counts,
    Delay,
    FollowUp,
    FullWeeks,
    Layout,
    Month,
    SocialStudies,
    Start,
    Status,
    Table,
    Told,
    ToldTable,
)

SMALLEST = 5
"""The smallest figure of people that is told."""

_MOST_HIDDEN = SMALLEST - 1

GOAL_PERCENT = 70
"""In work or education one year after the end: the national goal."""

NEARLY_OVER = timedelta(days=14)
"""So long before the end of the three months a start is urgent, as in the list of cases."""

SOCIAL_STUDIES_LESSONS = 75
"""Three modules of 25 (Regulations on social studies). An hour of the course is read as a lesson."""

SOCIAL_STUDIES_LESSONS_BEFORE_2022 = 50
"""Where the permit is from before 1 January 2022 (Integration Regulations § 73)."""

_MORE_LESSONS_FROM = date(2022, 1, 1)
_ONE_YEAR = timedelta(days=365)

_GROUPED = {
    MainActivity.WORK: Activity.WORK,
    MainActivity.WORK_PART_TIME: Activity.WORK,
    MainActivity.PRIMARY_SCHOOL: Activity.EDUCATION,
    MainActivity.UPPER_SECONDARY: Activity.EDUCATION,
    MainActivity.VOCATIONAL_TRAINING: Activity.EDUCATION,
    MainActivity.HIGHER_EDUCATION: Activity.EDUCATION,
    MainActivity.OTHER_EDUCATION: Activity.EDUCATION,
    MainActivity.NAV_MEASURE: Activity.NAV_MEASURE,
    MainActivity.JOB_SEEKING: Activity.JOB_SEEKING,
    MainActivity.MOVED: Activity.OTHER,
    MainActivity.OTHER: Activity.OTHER,
    MainActivity.UNKNOWN: Activity.UNKNOWN,
    None: Activity.UNKNOWN,
}


# ------------------------------------------------------------------------------ what may be told


class Seen(Enum):
    """How a row is told."""

    TOLD = "told"
    FEW = "few"
    HIDDEN = "hidden"


Hidden = tuple[Seen, ...]


def suppressed(counts: Sequence[int], *, of_the_office: bool = False) -> Hidden | None:
    """Which figures of a table must be hidden beside their sum.

    Args:
        counts: how many people in each row; a table has two rows or more, and five people or more.
        of_the_office: whether it counts the municipality's own duties.

    Returns:
        for each row whether it is told, small or hidden to keep a small one; None: all are hidden, and
        nothing is told of why.
    """
    if not any(0 < count < SMALLEST for count in counts):
        gathered = sum(count > 0 for count in counts) == 1
        return None if gathered and not of_the_office else (Seen.TOLD,) * len(counts)
    few = [count < SMALLEST for count in counts]
    if sum(counts) == _MOST_HIDDEN * len(counts):
        return None  # each may be four: told as small, all of them, they would be known
    together = sum(count for count, small in zip(counts, few, strict=True) if small)
    if sum(few) > 1 and SMALLEST <= together < _MOST_HIDDEN * sum(few):
        return tuple(Seen.FEW if small else Seen.TOLD for small in few)
    added = _next_told(few)
    if together + counts[added] == SMALLEST + 1:
        return None  # one and five: there is no other way
    return tuple(
        Seen.FEW if small else Seen.HIDDEN if row == added else Seen.TOLD for row, small in enumerate(few)
    )


def _next_told(few: Sequence[bool]) -> int:
    """The first row that is told after the first that is not, round to the beginning.

    There is one: were all rows small, and their sum five or more, none would have to be added.
    """
    first = few.index(True)
    around = ((first + step) % len(few) for step in range(len(few)))
    return next(row for row in around if not few[row])


def told(counts: Counts) -> tuple[ToldTable, ...]:
    """All tables of a month as they may be told."""
    tables: dict[Table, ToldTable] = {}
    for table, layout in TABLES.items():
        visible = layout.of is None or tables[layout.of[0]].row(layout.of[1]).count is not None
        tables[table] = _table(table, layout, counts) if visible else _hidden(table, layout)
    return tuple(tables.values())


def _table(table: Table, layout: Layout, counts: Counts) -> ToldTable:
    women, men = ([counts.get((table, row, sex), 0) for row in layout.rows] for sex in Sex)
    both = [sum(pair) for pair in zip(women, men, strict=True)]
    total = sum(both)
    if not layout.summed:
        rows = (
            Told(row, None if _small(count) else count, _small(count))
            for row, count in zip(layout.rows, both, strict=True)
        )
        return ToldTable(table, None, tuple(rows))
    if _small(total):
        return _hidden(table, layout, few=True)
    if layout.by_sex and total and _may_be_told_apart(women) and _may_be_told_apart(men):
        apart = zip(layout.rows, both, women, men, strict=True)
        rows = (Told(row, count, women=w, men=m) for row, count, w, m in apart)
        return ToldTable(table, total, tuple(rows), women=sum(women), men=sum(men))
    return ToldTable(table, total, tuple(_rows(layout, both)))


def _rows(layout: Layout, counts: Sequence[int]) -> Iterator[Told]:
    seen = (
        suppressed(counts, of_the_office=layout.of_the_office) if any(counts) else (Seen.TOLD,) * len(counts)
    )
    for row, count, how in zip(layout.rows, counts, seen or (Seen.HIDDEN,) * len(counts), strict=True):
        yield Told(row, count if how is Seen.TOLD else None, few=how is Seen.FEW)


def _small(count: int) -> bool:
    return 0 < count < SMALLEST


def _may_be_told_apart(counts: Sequence[int]) -> bool:
    """Whether one sex's figures need no hiding: none is small, and they are not all in one row."""
    return sum(count > 0 for count in counts) != 1 and not any(map(_small, counts))


def _hidden(table: Table, layout: Layout, *, few: bool = False) -> ToldTable:
    return ToldTable(table, None, tuple(Told(row, None) for row in layout.rows), few)


def share(part: int | None, rest: int | None) -> int | None:
    """A part of all, in whole percent; None where either is hidden, or there is nobody."""
    if part is None or rest is None or not part + rest:
        return None
    return (200 * part + part + rest) // (2 * (part + rest))


# ------------------------------------------------------------------------------ what is counted


def as_of(month: Month, today: date) -> date:
    """The last day of a month that is over or here.

    Raises:
        ValueError: the month has not begun.
    """
    if month.first > today:
        raise ValueError("the month has not begun")
    return min(month.last, today)


def programme_in(programmes: Iterable[Programme], month: Month, day: date) -> tuple[Programme, Status] | None:
    """The programme that a person is counted by, and where it stands; None: they are not counted.

    The active one, else the one that is awaited, else one that ended within the month. What nothing was
    known of until after the day is not awaited yet. One that ends on the day has ended.
    """
    found = [(each, status) for each in programmes if (status := _status(each, month, day))]
    order = (Status.ACTIVE, Status.AWAITING, Status.ENDED)
    return min(found, key=lambda each: order.index(each[1]), default=None)


def _status(programme: Programme, month: Month, day: date) -> Status | None:
    if programme.ended_on is not None and programme.ended_on <= day:
        return Status.ENDED if programme.ended_on >= month.first and programme.starts_on else None
    if status_on(programme, day) is ProgrammeStatus.ACTIVE:
        return Status.ACTIVE
    known = (programme.settled_on, programme.claimed_on, programme.offered_on, programme.decided_on)
    first_known = min((each for each in known if each), default=day)
    return Status.AWAITING if first_known <= day else None


def clock(programme: Programme, day: date) -> Clock:
    """How the three months stand for somebody who waits."""
    deadline = start_deadline(programme)
    if deadline is None:
        return Clock.UNKNOWN
    if day > deadline:
        return Clock.OVER
    return Clock.NEARLY_OVER if day > deadline - NEARLY_OVER else Clock.IN_TIME


def start(programme: Programme) -> Start:
    """Whether a programme that has begun did so in time."""
    deadline = start_deadline(programme)
    if deadline is None or programme.starts_on is None:
        return Start.UNKNOWN
    return Start.IN_TIME if programme.starts_on <= deadline else Start.LATE


def delay(programme: Programme) -> Delay:
    """Why it began late, by code."""
    return Delay(programme.delay_reason) if programme.delay_reason else Delay.UNRECORDED


def full_weeks(full: Iterable[bool | None]) -> FullWeeks:
    """How many weeks were full, of those with a target; None among them: nobody has recorded it."""
    weeks = list(full)
    if not weeks:
        return FullWeeks.NOT_DUE
    if None in weeks:
        return FullWeeks.UNRECORDED
    if all(weeks):
        return FullWeeks.EVERY
    return FullWeeks.SOME if any(weeks) else FullWeeks.NONE


def social_studies(programme: Programme, lessons: int, day: date) -> SocialStudies:
    """How far somebody is, against an even pace over the year from the start offer.

    Approved leave prolongs the year (Regulations on social studies); it is not known here, so that who has
    been on leave may read as behind sooner than they are.
    """
    if programme.permit_type is PermitType.COLLECTIVE_PROTECTION:
        return SocialStudies.NO_DUTY
    needed = lessons_needed(programme)
    if lessons >= needed:
        return SocialStudies.DONE
    gone = (day - (offered_on(programme) or day)) / _ONE_YEAR
    if gone > 1:
        return SocialStudies.OVERDUE
    return SocialStudies.ON_SCHEDULE if lessons >= int(needed * gone) else SocialStudies.BEHIND


def lessons_needed(programme: Programme) -> int:
    """The extent of the course for one person."""
    before = programme.permit_on is not None and programme.permit_on < _MORE_LESSONS_FROM
    return SOCIAL_STUDIES_LESSONS_BEFORE_2022 if before else SOCIAL_STUDIES_LESSONS


def activity(main: MainActivity | None) -> Activity:
    """What somebody does at the end, in six."""
    return _GROUPED[main]


def follow_up(main: MainActivity | None) -> FollowUp:
    """Whether somebody is in work or education a year later; None: nobody has asked yet."""
    group = activity(main)
    if group is Activity.UNKNOWN:
        return FollowUp.UNKNOWN
    in_goal = group in {Activity.WORK, Activity.EDUCATION}
    return FollowUp.WORK_OR_EDUCATION if in_goal else FollowUp.NEITHER
