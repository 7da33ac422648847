"""What needs doing about attendance in the cases that somebody works on, most pressing first."""

from __future__ import annotations

from collections.abc import Collection, Container, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.attendance.model import AbsenceCategory
from stegvis.attendance.queries.absence import CLAIM_WAITS, CONTEST_WAITS, UNEXPLAINED, beyond, entry_used
from stegvis.attendance.queries.decided import DECISION, decision_of
from stegvis.attendance.queries.weeks import recorded_weeks
from stegvis.attendance.quotas import (
    SAME_ABSENCE_WITHIN,
    WATCHED,
    Known,
    Quota,
    Used,
    nearly_used_quotas,
    of_decision,
)
from stegvis.attendance.work import NOTHING, Matters, Open
from stegvis.escalation.model import Unreached
from stegvis.escalation.queries import LISTED, STILL_ON, unreached
from stegvis.kit.db import Row, Transaction
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.model import Person
from stegvis.participants.queries import VISIBLE, people, visible_to
from stegvis.participants.rules import current_programme, last_day, offered_on, rule_group
from stegvis.programmes.queries import adapted_minutes
from stegvis.rulebook.model import MunicipalRules, RuleSet
from stegvis.rulebook.rules import rule_set
from stegvis.timetable.forecast import ForecastWeek
from stegvis.timetable.model import Occurrence
from stegvis.timetable.occurrences import occurrences
from stegvis.timetable.queries import Planned, planned
from stegvis.timetable.queries.forecast import Forecaster

LOOKS_BACK = 92
"""Days: an absence that nobody explained within a quarter is no longer work of the day."""

REGISTERS_BACK = 28
"""Days: so far back somebody still remembers who was there, as the list of missing registers begins with."""

WEEKS_AHEAD = 4
"""Weeks, this one among them: whose gap can still be filled, and is near enough to be pressing."""


@dataclass(frozen=True, slots=True)
class Work:
    """One case with something to do.

    Attributes:
        gap_minutes: of this week, what nobody has filled; never below zero.
        unrecorded_minutes: of last week, what has no mark.
        unreached: why they have not read what they must know; None: they have.
    """

    participant_id: UUID
    name: str
    unit: str
    adviser: str | None
    matters: Matters
    gap_minutes: int
    unrecorded_minutes: int
    unreached: Unreached | None


@dataclass(frozen=True, slots=True)
class WorkPage:
    """Some of the list, and how long it is."""

    lines: tuple[Work, ...]
    total: int
    has_next: bool


async def work_list(
    tx: Transaction,
    actor: Actor,
    on: date,
    *,
    unit_id: UUID | None,
    first: int,
    after: UUID | None,
    unreached_alone: bool = False,
) -> WorkPage:
    """The cases in which something waits for the adviser: eighteen statements, however many there are.

    All of the actor's cases are looked at, since what a week lacks and what was not called is worked out and
    stored nowhere: the weeks group by group, the rest in sums.

    Args:
        tx: the open transaction.
        actor: a member of staff; only cases that they work on are listed.
        on: today; a register is missing from the day after on.
        unit_id: of this unit alone; None: of all.
        first: how many, one or more.
        after: the last participant of the page before; who is no longer there gives the start.
        unreached_alone: only those who have not read what they must know.
    """
    rows = await tx.rows(_OPEN, *visible_to(actor, on), unit_id, LOOKS_BACK)
    seen = await people(tx, actor, on, [row["id"] for row in rows])
    found = await _matters(tx, actor, on, seen, {row["id"]: row for row in rows})
    listed = [
        (*place, id_)
        for id_, each in found.items()
        if (place := each.place) and (each.unreached.count or not unreached_alone)
    ]
    listed.sort()
    ids = [id_ for _, _, id_ in listed]
    start = ids.index(after) + 1 if after in ids else 0
    page = [seen[id_] for id_ in ids[start : start + first]]
    lines = await _lines(tx, actor, on, page, found)
    return WorkPage(lines, len(ids), len(ids) > start + first)


async def _matters(
    tx: Transaction, actor: Actor, on: date, seen: Mapping[UUID, Person], open_: Mapping[UUID, Row]
) -> dict[UUID, Matters]:
    this = IsoWeek.of(on)
    weeks = [this.plus(number) for number in range(WEEKS_AHEAD)]
    began = on - timedelta(days=REGISTERS_BACK)
    plans = await planned(tx, actor, seen.values(), min(began, this.monday), weeks[-1].sunday)
    uncalled = await _uncalled(tx, actor, plans, seen.keys(), began, on - timedelta(days=1))
    adapted = await adapted_minutes(tx, actor, list(seen.values()), weeks)
    quotas = await _quotas(tx, actor, on, seen, plans.rules)
    ahead = Forecaster(plans, tuple(weeks))
    return {
        id_: Matters(
            unexplained=Open(row["unexplained"], row["unexplained_since"]),
            claims=Open(row["claims"], row["claims_since"]),
            contests=Open(row["contests"], row["contests_since"]),
            unreached=Open(row["unreached"], row["unreached_since"]),
            registers=uncalled.get(id_, NOTHING),
            below=_below(ahead.of(seen[id_]), adapted[id_]),
            quotas=quotas.get(id_, ()),
        )
        for id_, row in open_.items()
        if id_ in seen
    }


def _below(weeks: Sequence[ForecastWeek], adapted: Mapping[IsoWeek, int]) -> Open:
    """The weeks that nobody has filled; what is adapted to the person covers so much of a gap."""
    found = [each.week for each in weeks if each.gap_minutes > adapted[each.week]]
    return Open(len(found), found[0].monday if found else None)


async def _lines(
    tx: Transaction, actor: Actor, on: date, page: Sequence[Person], found: Mapping[UUID, Matters]
) -> tuple[Work, ...]:
    this = IsoWeek.of(on)
    weeks = await recorded_weeks(tx, actor, page, [this, this.previous()])
    adapted = await adapted_minutes(tx, actor, page, [this])
    advisers = await tx.rows(_ADVISERS, actor.municipality_id, [person.id for person in page], on)
    missed = await unreached(tx, actor.municipality_id, [person.id for person in page], on)
    by_case = {row["participant_id"]: row["name"] for row in advisers}
    lines = []
    for person in page:
        now, last = (week.account for week in weeks[person.id])
        lines.append(
            Work(
                participant_id=person.id,
                name=person.name,
                unit=person.unit,
                adviser=by_case.get(person.id),
                matters=found[person.id],
                gap_minutes=max(0, now.gap_minutes - adapted[person.id][this]),
                unrecorded_minutes=last.unrecorded_minutes,
                unreached=missed.get(person.id),
            )
        )
    return tuple(lines)


_OF_RECENT = UNEXPLAINED + " AND entry.on_date BETWEEN $3::date - $11::int AND $3"

_OPEN = f"""{VISIBLE},
    unexplained AS MATERIALIZED (
        SELECT participant_id, count(*) AS count, min(held_on) AS since FROM ({_OF_RECENT}) AS missed
        GROUP BY participant_id
    ),
    claims AS MATERIALIZED (
        SELECT participant_id, count(*) AS count,
            min((received_at AT TIME ZONE 'Europe/Oslo')::date) AS since
        FROM absence_claim AS claim
        WHERE municipality_id = $1 AND {CLAIM_WAITS}
        GROUP BY participant_id
    ),
    contests AS MATERIALIZED (
        SELECT participant_id, count(*) AS count,
            min((received_at AT TIME ZONE 'Europe/Oslo')::date) AS since
        FROM attendance_contest AS contest
        WHERE municipality_id = $1 AND {CONTEST_WAITS}
        GROUP BY participant_id
    ),
    unreached AS MATERIALIZED (
        SELECT account_id, count(*) AS count,
            min((listed_at AT TIME ZONE 'Europe/Oslo')::date) AS since
        FROM ({LISTED} AND {STILL_ON.replace("<today>", "$3")}) AS listed
        GROUP BY account_id
    )
    SELECT visible.id,
        coalesce(unexplained.count, 0) AS unexplained, unexplained.since AS unexplained_since,
        coalesce(claims.count, 0) AS claims, claims.since AS claims_since,
        coalesce(contests.count, 0) AS contests, contests.since AS contests_since,
        coalesce(unreached.count, 0) AS unreached, unreached.since AS unreached_since
    FROM visible
    LEFT JOIN unexplained ON unexplained.participant_id = visible.id
    LEFT JOIN claims ON claims.participant_id = visible.id
    LEFT JOIN contests ON contests.participant_id = visible.id
    LEFT JOIN unreached ON unreached.account_id = visible.id
    WHERE standing >= 2 AND ($10::uuid IS NULL OR unit_id = $10)
"""  # noqa: S608 - constants alone

_ADVISERS = """
    SELECT DISTINCT ON (participant_id) participant_id, staff.name FROM access_grant
    JOIN staff ON staff.municipality_id = $1 AND staff.id = access_grant.account_id
    WHERE access_grant.municipality_id = $1 AND participant_id = ANY ($2) AND relation = 'adviser'
        AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)
    ORDER BY participant_id, staff.name
"""


# ------------------------------------------------------------------ registers


async def _uncalled(
    tx: Transaction, actor: Actor, plans: Planned, ids: Container[UUID], first: date, last: date
) -> dict[UUID, Open]:
    """Of how many lessons held in a period nothing is recorded or decided, by participant: one statement."""
    slots = [
        slot
        for of in (plans.slots_of_group, plans.slots_of_participant)
        for each in of.values()
        for slot in each
    ]
    changed = [each for of in plans.exceptions.values() for each in of]
    held = [
        each
        for each in occurrences(slots, changed, plans.closures, plans.days_off, first, last)
        if not each.cancelled
    ]
    rows = await tx.rows(_UNCALLED, actor.municipality_id, *_columns(held))
    return {id_: Open(row["count"], row["since"]) for row in rows if (id_ := row["participant_id"]) in ids}


def _columns(lessons: Collection[Occurrence]) -> tuple[object, ...]:
    return (
        [each.slot.id for each in lessons],
        [each.slot_date for each in lessons],
        [each.date for each in lessons],
        [each.starts for each in lessons],
        [each.ends for each in lessons],
        [each.slot.group_id for each in lessons],
        [each.slot.participant_id for each in lessons],
    )


# What a week account calls unrecorded, in one pass: within the programme, not on a day off, without a mark,
# and not covered by an approved decision (`absence.effective`). What was called falls out by grouping, not
# by looking each mark up: hundreds of thousands of lookups would outlast the operation. For the same reason
# the members of a group are taken whole: one array of all the cases would be gone through for each of them.
_UNCALLED = """
    WITH lesson AS MATERIALIZED (
        SELECT * FROM unnest(
            $2::uuid[], $3::date[], $4::date[], $5::time[], $6::time[], $7::uuid[], $8::uuid[])
            AS lesson (slot_id, day, held_on, starts, ends, group_id, alone_id)
    ),
    uncalled AS MATERIALIZED (
        SELECT participant_id, min(held_on) AS held_on, min(starts) AS starts, min(ends) AS ends
        FROM (
            SELECT participant_id, slot_id, day, held_on, starts, ends, false AS called
            FROM lesson
            JOIN membership ON membership.municipality_id = $1 AND membership.group_id = lesson.group_id
                AND valid_from <= day AND (valid_to IS NULL OR valid_to >= day)
            UNION ALL
            SELECT alone_id, slot_id, day, held_on, starts, ends, false FROM lesson
            WHERE alone_id IS NOT NULL
            UNION ALL
            SELECT participant_id, entry.slot_id, day, NULL, NULL, NULL, true
            FROM lesson
            JOIN attendance_entry AS entry ON entry.municipality_id = $1 AND entry.slot_id = lesson.slot_id
                AND entry.on_date = day AND superseded_by IS NULL
        ) AS expected
        GROUP BY participant_id, slot_id, day
        HAVING NOT bool_or(called)
    )
    SELECT participant_id, count(*)::int AS count, min(held_on) AS since
    FROM uncalled
    WHERE EXISTS (
            SELECT FROM programme
            WHERE municipality_id = $1 AND programme.participant_id = uncalled.participant_id
                AND held_on BETWEEN starts_on AND coalesce(ended_on, planned_end_on, 'infinity'))
        AND NOT EXISTS (
            SELECT FROM time_off
            WHERE municipality_id = $1 AND time_off.participant_id = uncalled.participant_id
                AND held_on BETWEEN starts_on AND ends_on)
        AND NOT EXISTS (
            SELECT FROM absence_decision AS decision
            WHERE municipality_id = $1 AND decision.participant_id = uncalled.participant_id
                AND revoked_at IS NULL AND approved AND held_on BETWEEN starts_on AND ends_on
                AND (starts_at IS NULL OR starts_at <= starts AND ends_at >= ends))
    GROUP BY participant_id
"""


# ------------------------------------------------------------------ quotas


async def _quotas(
    tx: Transaction, actor: Actor, on: date, seen: Mapping[UUID, Person], municipal: MunicipalRules
) -> dict[UUID, tuple[Quota, ...]]:
    """The quotas that are nearly used, by participant: three statements.

    What lies in no period of today is not read: of self-certified absence what is over for more than sixteen
    days, of all other kinds what is over for a year.
    """
    which = (actor.municipality_id, list(seen), on, list(WATCHED), SAME_ABSENCE_WITHIN)
    used: dict[UUID, list[Used]] = {}
    for row in await tx.rows(_DECIDED, *which):
        used.setdefault(row["participant_id"], []).append(of_decision(decision_of(row)))
    recorded: dict[UUID, list[Used]] = {}
    for row in await tx.rows(_RECORDED, *which[:4]):
        recorded.setdefault(row["participant_id"], []).append(entry_used(row))
    children = await tx.rows(_CHILDREN, actor.municipality_id, [*used.keys() | recorded.keys()])
    born = {row["participant_id"]: tuple(row["born"]) for row in children}
    found = {}
    for id_ in used.keys() | recorded.keys():
        approved = used.get(id_, [])
        rules, known = _known(seen[id_], on, municipal, born.get(id_, ()))
        percent = int(rules.settings["quota_nearly_percent"])
        everything = [*approved, *beyond(recorded.get(id_, ()), approved)]
        found[id_] = nearly_used_quotas(known, everything, percent, on)
    return found


def _known(
    person: Person, on: date, municipal: MunicipalRules, children: tuple[date, ...]
) -> tuple[RuleSet, Known]:
    programme = current_programme(person.programmes, on)
    offered = (programme and offered_on(programme)) or on
    rules = rule_set(IsoWeek.of(on), group=rule_group(programme), offered_on=offered, municipal=municipal)
    starts, ends = (programme.starts_on, last_day(programme)) if programme else (None, None)
    return rules, Known(starts_on=starts, ends_on=ends, children=children)


_DECIDED = f"""
    WITH decision AS (
        SELECT *, max(ends_on) OVER (PARTITION BY participant_id, category) AS latest
        FROM absence_decision
        WHERE municipality_id = $1 AND participant_id = ANY ($2) AND category = ANY ($4)
            AND approved AND revoked_at IS NULL
    )
    SELECT {DECISION} FROM decision
    WHERE CASE
        WHEN category = '{AbsenceCategory.SELF_CERTIFIED}' THEN latest >= $3::date - $5::int
        ELSE latest >= $3::date - 366 END
"""  # noqa: S608 - constants alone

# As `queries.absence` reads them: a whole day of it is a day.
_RECORDED = """
    SELECT DISTINCT ON (participant_id, on_date, category) participant_id, id, on_date, category,
        certificate_seen
    FROM attendance_entry
    WHERE municipality_id = $1 AND participant_id = ANY ($2) AND superseded_by IS NULL
        AND mark = 'absent' AND approved AND category = ANY ($4) AND on_date >= $3::date - 366
    ORDER BY participant_id, on_date, category, id
"""

_CHILDREN = """
    SELECT participant_id, array_agg(birth_date ORDER BY birth_date) AS born FROM child
    WHERE municipality_id = $1 AND participant_id = ANY ($2)
    GROUP BY participant_id
"""
