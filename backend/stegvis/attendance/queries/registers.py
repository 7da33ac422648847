"""Registers: who is in a lesson, what stands of each, and which lessons have not been called.

Whom an actor has to do with at a lesson is said by `participants.queries.gathered`; all others are not there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.attendance.model import AbsenceCategory, Mark, PassKind
from stegvis.attendance.permissions import UNIT_ROLES, may_list, may_mark
from stegvis.attendance.register import NO_EXCUSE, Entry, Excuse, Lesson, Stand, Wish
from stegvis.kit.clock import OSLO, oslo_date
from stegvis.kit.db import Row, Transaction
from stegvis.kit.errors import Refused, not_found
from stegvis.participants.queries.gathered import GATHERED, HEADS, Gathering, gathered_at
from stegvis.timetable.model import Occurrence
from stegvis.timetable.queries.given import (
    Lessons,
    Named,
    lessons_named,
    lessons_of_groups,
    lessons_of_units,
    lessons_taught,
)

LONGEST_LOOK_BACK = 12
"""Weeks of which missing registers are asked for."""


@dataclass(frozen=True, slots=True)
class Called:
    """One person in a register.

    Attributes:
        entry: what stands; None: not recorded, which is not absent.
        reported: the absence is reported, by whoever is away; of what kind is nobody's business here.
        valid: whether staff have found it valid; None: nobody has decided.
        off: an approved day off: holiday or a religious day.
        locked: the month is locked for payment.
    """

    participant_id: UUID
    name: str
    entry: Entry | None
    reported: bool
    valid: bool | None
    off: bool
    locked: bool


@dataclass(frozen=True, slots=True)
class Register:
    """One lesson with everybody in it, by name.

    Attributes:
        owner: the name of the group; None: one person's own hours.
        teacher: who gives it on this day.
    """

    lesson: Occurrence
    owner: str | None
    teacher: str | None
    called: tuple[Called, ...]


@dataclass(frozen=True, slots=True)
class Counted:
    """A lesson with how many it has, and of how many something is recorded.

    Attributes:
        mine: whether it is the actor's to call: they give it, or it is of their groups and nobody's.
        people: those on an approved day off are not among them.
        person: whose own hours they are, where it is no group's.
    """

    lesson: Occurrence
    owner: str | None
    teacher: str | None
    mine: bool
    people: int
    recorded: int
    person: str | None


@dataclass(frozen=True, slots=True)
class Missing:
    """A page of lessons that were not called, or not to the end; newest first."""

    lessons: tuple[Counted, ...]
    total: int
    has_next: bool


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which missing registers are asked for.

    Attributes:
        weeks: so far back.
        unit: all of the actor's units; else those that are the actor's own to call.
        group_id: of one group alone.
        never: of those alone in which nobody is recorded.
    """

    weeks: int = 4
    unit: bool = False
    group_id: UUID | None = None
    never: bool = False


def require_lister(actor: Actor) -> None:
    """Refuse whoever has no lessons to call; to a participant there is no such thing."""
    if not actor.is_staff:
        raise not_found()
    if not may_list(actor):
        raise Refused("accounts.not-your-role")


def require_marker(actor: Actor) -> None:
    """Refuse whoever records nothing."""
    if not actor.is_staff:
        raise not_found()
    if not may_mark(actor):
        raise Refused("accounts.not-your-role")


# ------------------------------------------------------------------ one register


async def register(tx: Transaction, actor: Actor, today: date, named: Named) -> Register:
    """The register of one lesson: three statements.

    Raises:
        Refused: there is no such lesson, it is cancelled, or nobody in it is the actor's to call.
    """
    require_marker(actor)
    lessons = await lessons_named(tx, actor, [named])
    rows = await _called(tx, actor, today, lessons.all)
    happening = [each for each in lessons.all if not each.cancelled]
    if not rows or not happening:
        raise not_found()
    (lesson,) = happening
    owner, teacher = _names(lessons, lesson)
    return Register(lesson, owner, teacher, tuple(map(_person, rows)))


async def _called(tx: Transaction, actor: Actor, today: date, lessons: Iterable[Occurrence]) -> Sequence[Row]:
    at = [_gathering(each) for each in lessons]
    starts = [each.starts for each in lessons]
    ends = [each.ends for each in lessons]
    return await tx.rows(_CALLED, *gathered_at(actor, today, at), starts, ends)


def _gathering(lesson: Occurrence) -> Gathering:
    slot = lesson.slot
    return Gathering(slot.id, lesson.slot_date, lesson.date, slot.group_id, slot.participant_id)


# What a claim covers in part counts as reported; an absence is valid only where all of it is covered.
_CALLED = f"""{GATHERED},
    hours AS (
        SELECT * FROM unnest($10::uuid[], $11::date[], $15::time[], $16::time[])
            AS hours (of_id, day, starts, ends)
    )
    SELECT gathered.of_id, gathered.day, gathered.participant_id, gathered.group_id, gathered.name,
        entry.id, entry.mark, entry.late_minutes, entry.category, entry.approved, entry.certificate_seen,
        entry.recorded_by, entry.recorded_at, coalesce(lent.name, author.name) AS author,
        lent.kind AS through,
        EXISTS (
            SELECT FROM absence_claim
            WHERE municipality_id = $1 AND absence_claim.participant_id = gathered.participant_id
                AND withdrawn_at IS NULL AND held_on BETWEEN starts_on AND ends_on
                AND (starts_at IS NULL OR (starts_at < hours.ends AND ends_at > hours.starts))) AS reported,
        EXISTS (
            SELECT FROM time_off
            WHERE municipality_id = $1 AND time_off.participant_id = gathered.participant_id
                AND held_on BETWEEN starts_on AND ends_on) AS off,
        EXISTS (
            SELECT FROM month_lock
            WHERE municipality_id = $1 AND month_lock.participant_id = gathered.participant_id
                AND month = date_trunc('month', gathered.held_on::timestamp)::date) AS locked,
        decided.category AS decided_category, decided.approved AS decided_approved,
        decided.certificate_seen AS decided_certificate_seen
    FROM gathered
    JOIN hours USING (of_id, day)
    LEFT JOIN attendance_entry AS entry ON entry.municipality_id = $1
        AND entry.participant_id = gathered.participant_id AND entry.on_date = gathered.day
        AND entry.slot_id = gathered.of_id AND entry.superseded_by IS NULL
    LEFT JOIN staff AS author ON author.municipality_id = $1 AND author.id = entry.recorded_by
    LEFT JOIN register_pass AS lent ON lent.municipality_id = $1 AND lent.id = entry.pass_id
    LEFT JOIN absence_decision AS decided ON decided.municipality_id = $1
        AND decided.participant_id = gathered.participant_id AND decided.revoked_at IS NULL
        AND held_on BETWEEN decided.starts_on AND decided.ends_on
        AND (decided.starts_at IS NULL
            OR (decided.starts_at <= hours.starts AND decided.ends_at >= hours.ends))
    ORDER BY gathered.name, gathered.participant_id
"""  # noqa: S608 - constants alone


def _person(row: Row) -> Called:
    return Called(
        participant_id=row["participant_id"],
        name=row["name"],
        entry=_entry(row),
        reported=row["reported"],
        valid=_valid(row),
        off=row["off"],
        locked=row["locked"],
    )


def _valid(row: Row) -> bool | None:
    """Whether the absence is valid, by what is decided of the time, or stands with the entry itself."""
    if row["category"]:
        return bool(row["approved"])
    return None if row["decided_category"] is None else bool(row["decided_approved"])


def _entry(row: Row) -> Entry | None:
    if row["id"] is None:
        return None
    category = AbsenceCategory(row["category"]) if row["category"] else None
    return Entry(
        id=row["id"],
        participant_id=row["participant_id"],
        slot_id=row["of_id"],
        on_date=row["day"],
        mark=Mark(row["mark"]),
        late_minutes=row["late_minutes"],
        author_id=row["recorded_by"],
        at=row["recorded_at"],
        author=row["author"],
        excuse=Excuse(category, row["approved"], row["certificate_seen"]) if category else NO_EXCUSE,
        through=PassKind(row["through"]) if row["through"] else None,
    )


def _names(lessons: Lessons, lesson: Occurrence) -> tuple[str | None, str | None]:
    group, teacher = lesson.slot.group_id, lesson.teacher_id
    return (
        lessons.groups.get(group) if group else None,
        lessons.teachers.get(teacher) if teacher else None,
    )


# ------------------------------------------------------------------ where marks shall be


class Around(NamedTuple):
    """What there is where some marks shall be: by place, and the entries that have their keys already."""

    stands: Mapping[tuple[UUID, UUID, date], Stand]
    earlier: Mapping[UUID, Entry]
    groups: Mapping[UUID, UUID]


async def around(tx: Transaction, actor: Actor, today: date, wishes: Collection[Wish]) -> Around:
    """What decides about some marks: four statements."""
    lessons = await lessons_named(tx, actor, {(wish.slot_id, wish.on_date) for wish in wishes})
    rows = await _called(tx, actor, today, lessons.all)
    known = {(each.slot.id, each.slot_date): _lesson(each) for each in lessons.all}
    stands = {
        (row["participant_id"], row["of_id"], row["day"]): Stand(
            known[row["of_id"], row["day"]], _entry(row), row["locked"], _decided(row)
        )
        for row in rows
    }
    earlier = await tx.rows(_EARLIER, actor.municipality_id, [wish.id for wish in wishes])
    groups = {row["of_id"]: row["group_id"] for row in rows if row["group_id"]}
    return Around(stands, {row["id"]: found for row in earlier if (found := _entry(row))}, groups)


_EARLIER = """
    SELECT entry.id, participant_id, slot_id AS of_id, entry.on_date AS day, mark, late_minutes, category,
        approved, certificate_seen, recorded_by, recorded_at, coalesce(lent.name, staff.name) AS author,
        lent.kind AS through
    FROM attendance_entry AS entry
    LEFT JOIN register_pass AS lent ON lent.municipality_id = $1 AND lent.id = pass_id
    LEFT JOIN staff ON staff.municipality_id = $1 AND staff.id = recorded_by
    WHERE entry.municipality_id = $1 AND entry.id = ANY ($2)
"""


def _lesson(occurrence: Occurrence) -> Lesson:
    starts, ends = occurrence.starts, occurrence.ends
    minutes = (ends.hour - starts.hour) * 60 + ends.minute - starts.minute
    return Lesson(occurrence.date, minutes, occurrence.cancelled)


def _decided(row: Row) -> Excuse:
    if row["decided_category"] is None:
        return NO_EXCUSE
    category = AbsenceCategory(row["decided_category"])
    return Excuse(category, row["decided_approved"], row["decided_certificate_seen"])


# ------------------------------------------------------------------ lists


async def registers_of_day(
    tx: Transaction, actor: Actor, today: date, on: date, *, unit: bool
) -> tuple[Counted, ...]:
    """The lessons of a day that have a register, in order of time: three statements.

    Args:
        tx: the open transaction.
        actor: who asks.
        today: the day in Norway.
        on: the day.
        unit: of the actor's units, where they keep any; else of the actor's own groups.

    Raises:
        Refused: the actor has no lessons to call.
    """
    require_lister(actor)
    return await _counted(tx, actor, today, await _lessons(tx, actor, on, on, unit=unit))


async def missing_registers(
    tx: Transaction, actor: Actor, now: datetime, wanted: Wanted, *, first: int, after: int = 0
) -> Missing:
    """The lessons of the last weeks that are over, and of which somebody is not recorded: three statements.

    Args:
        tx: the open transaction.
        actor: who asks.
        now: the instant: a lesson is over at its end.
        wanted: which of them.
        first: how many, one or more.
        after: so many come before.

    Raises:
        Refused: the actor has no lessons to call.
    """
    require_lister(actor)
    today, clock = oslo_date(now), now.astimezone(OSLO).time()
    weeks = min(max(wanted.weeks, 1), LONGEST_LOOK_BACK)
    lessons = await _lessons(tx, actor, today - timedelta(weeks=weeks), today, unit=wanted.unit)
    over = tuple(each for each in lessons.all if each.date < today or each.ends <= clock)
    found = await _counted(tx, actor, today, Lessons(over, lessons.groups, lessons.teachers))
    missing = [each for each in reversed(found) if _is_wanted(each, wanted)]
    page = tuple(missing[after : after + first])
    return Missing(page, len(missing), has_next=after + first < len(missing))


def _is_wanted(counted: Counted, wanted: Wanted) -> bool:
    if counted.recorded >= counted.people or (wanted.never and counted.recorded):
        return False
    if wanted.group_id and counted.lesson.slot.group_id != wanted.group_id:
        return False
    return wanted.unit or counted.mine


async def lessons_of_group(
    tx: Transaction, actor: Actor, today: date, group_id: UUID, on: date, among: Collection[UUID]
) -> tuple[Counted, ...]:
    """The lessons of a group on a day, with how many of some people each has: three statements."""
    require_marker(actor)
    return await _counted(tx, actor, today, await lessons_of_groups(tx, actor, [group_id], on, on), among)


async def _lessons(tx: Transaction, actor: Actor, first: date, last: date, *, unit: bool) -> Lessons:
    if unit:
        return await lessons_of_units(tx, actor, actor.units(*UNIT_ROLES), first, last)
    return await lessons_taught(tx, actor, first, last)


async def _counted(
    tx: Transaction, actor: Actor, today: date, lessons: Lessons, among: Collection[UUID] | None = None
) -> tuple[Counted, ...]:
    at = [_gathering(each) for each in lessons.all if not each.cancelled]
    some = None if among is None else list(among)
    rows = await tx.rows(_COUNTED, *gathered_at(actor, today, at), some)
    counts = {(row["of_id"], row["day"]): row for row in rows}
    found = []
    for lesson in lessons.all:
        row = counts.get((lesson.slot.id, lesson.slot_date))
        if row is None or lesson.cancelled:
            continue
        owner, teacher = _names(lessons, lesson)
        mine = (lesson.teacher_id or actor.account_id) == actor.account_id
        person = None if owner else row["name"]
        found.append(Counted(lesson, owner, teacher, mine, row["people"], row["recorded"], person))
    return tuple(found)


# Nobody is expected on a day off, unless something is recorded of them all the same.
_COUNTED = f"""{HEADS},
    marked AS (
        SELECT entry.slot_id AS of_id, entry.on_date AS day, count(*) AS everybody,
            count(*) FILTER (WHERE always) AS always
        FROM attendance_entry AS entry
        JOIN slot ON slot.municipality_id = $1 AND slot.id = entry.slot_id
        JOIN place ON place.group_id = slot.group_id AND place.participant_id = entry.participant_id
            AND entry.on_date BETWEEN place.valid_from AND place.valid_to
        WHERE entry.municipality_id = $1 AND entry.superseded_by IS NULL AND entry.slot_id = ANY ($10)
            AND entry.on_date BETWEEN (SELECT min(day) FROM gathering) AND (SELECT max(day) FROM gathering)
        GROUP BY entry.slot_id, entry.on_date
    ),
    off AS (
        SELECT of_id, day, place.participant_id, bool_or(always) AS always
        FROM time_off
        JOIN place ON place.participant_id = time_off.participant_id
        JOIN gathering ON gathering.group_id = place.group_id AND held_on BETWEEN starts_on AND ends_on
            AND day BETWEEN place.valid_from AND place.valid_to
        WHERE time_off.municipality_id = $1
            AND ends_on >= (SELECT min(held_on) FROM gathering)
            AND starts_on <= (SELECT max(held_on) FROM gathering)
            AND NOT EXISTS (
                SELECT FROM attendance_entry AS entry
                WHERE entry.municipality_id = $1 AND entry.participant_id = place.participant_id
                    AND entry.on_date = day AND entry.slot_id = of_id AND entry.superseded_by IS NULL)
        GROUP BY of_id, day, place.participant_id
    ),
    part AS (
        SELECT of_id, day, taught, everybody, always, 0 AS marked, 0 AS marked_always
        FROM gathering JOIN heads ON heads.group_id = gathering.group_id
            AND day BETWEEN valid_from AND valid_to
        UNION ALL SELECT of_id, day, NULL, 0, 0, everybody, always FROM marked
        UNION ALL SELECT of_id, day, NULL, -1, CASE WHEN always THEN -1 ELSE 0 END, 0, 0 FROM off
    ),
    lesson AS (
        SELECT of_id, day,
            CASE WHEN bool_or(taught) THEN sum(everybody) ELSE sum(always) END AS people,
            CASE WHEN bool_or(taught) THEN sum(marked) ELSE sum(marked_always) END AS recorded
        FROM part GROUP BY of_id, day HAVING count(taught) > 0
    )
    SELECT of_id, day, people::int, recorded::int, NULL AS name FROM lesson WHERE people > 0
    UNION ALL
    SELECT of_id, day, 1, count(entry.id)::int, name
    FROM alone
    LEFT JOIN attendance_entry AS entry ON entry.municipality_id = $1
        AND entry.participant_id = alone_id AND entry.on_date = day
        AND entry.slot_id = of_id AND entry.superseded_by IS NULL
    WHERE entry.id IS NOT NULL OR NOT EXISTS (
        SELECT FROM time_off
        WHERE municipality_id = $1 AND participant_id = alone_id AND held_on BETWEEN starts_on AND ends_on)
    GROUP BY of_id, day, name
"""  # noqa: S608 - constants alone
