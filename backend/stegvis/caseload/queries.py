"""The list of cases, ordered by what needs doing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.attendance.model import RecordedWeek
from stegvis.attendance.queries import recorded_weeks
from stegvis.caseload import rules
from stegvis.caseload.model import Case, CaseFilter, CasePage, Choice, Position, Record
from stegvis.kit.db import Row, Transaction
from stegvis.kit.errors import not_found
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.model import Helper, Person, Relation
from stegvis.participants.permissions import may_see_programme
from stegvis.participants.queries import VISIBLE, helpers, people, visible_to
from stegvis.participants.rules import current_programme, status_on
from stegvis.plans.model import Plan, PlanState
from stegvis.plans.permissions import may_see_plan
from stegvis.plans.queries import plan
from stegvis.timetable.queries import planned


async def cases(
    tx: Transaction,
    actor: Actor,
    on: date,
    which: CaseFilter,
    *,
    first: int,
    after: Position | None = None,
) -> CasePage:
    """A page of the cases that an actor sees, most urgent first, then by name in Norwegian order.

    The page is chosen first and only its weeks are counted, so that a page costs the same in an office
    of three and in one of ten thousand. To list by gap, the plan of every case's week is worked out,
    group by group; marks are read for the page alone.

    Args:
        tx: the open transaction.
        actor: a member of staff.
        on: today.
        which: the filters.
        first: how many, one or more.
        after: the last case of the page before.
    """
    whole = which.gap
    rows = await tx.rows(
        _CASES, *visible_to(actor, on), *_arguments(which, after), None if whole else first + 1
    )
    total = rows[0]["total"]
    rows = [row for row in rows if row["id"]]
    seen = await people(tx, actor, on, [row["id"] for row in rows])
    if whole:
        rows = await _with_gap(tx, actor, on, rows, seen)
        total = len(rows)
        rows = rows[_start(rows, after) :]
    page = rows[:first]
    return CasePage(
        cases=await _cases(tx, actor, on, page, [seen[row["id"]] for row in page]),
        total=total,
        has_next=len(rows) > first,
    )


def _arguments(which: CaseFilter, after: Position | None) -> tuple[object, ...]:
    position = None if which.gap else after
    return (
        which.search.lower().split(),
        which.unit,
        which.group,
        which.status,
        which.mine,
        which.no_plan,
        position.urgency if position else None,
        position.id if position else None,
    )


# The programme to speak of and the plan that counts are chosen as `current_programme` and `plans.queries`
# choose them, and a case's urgency is `rules.urgency`; a test holds each pair together.
_CASES = f"""{VISIBLE},
    matching AS (
        SELECT visible.id, plan.state AS plan_state,
            translate(lower(given_name || ' ' || family_name), 'æøå', '{{|}}') COLLATE "C" AS sorted_name,
            CASE
                WHEN visible.standing < 2 OR programme.id IS NULL THEN {rules.LEAST_URGENT}
                WHEN programme.ended_on < $3 THEN {rules.ENDED}
                WHEN programme.starts_on <= $3 AND plan.state IS DISTINCT FROM 'decided' THEN 0
                WHEN programme.starts_on > $3 AND programme.starts_on > deadline
                    OR programme.starts_on IS NULL AND $3 > deadline - {rules.LATE_WARNING.days} THEN 1
                WHEN programme.starts_on <= $3 AND planned_end_on - $3 <= {rules.ENDS_SOON.days} THEN 2
                ELSE {rules.LEAST_URGENT}
            END AS urgency
        FROM visible
        JOIN participant ON participant.municipality_id = $1 AND participant.id = visible.id
        LEFT JOIN LATERAL (
            SELECT *, (greatest(settled_on, claimed_on) + interval '3 months')::date AS deadline
            FROM programme
            WHERE programme.municipality_id = $1 AND participant_id = visible.id
            ORDER BY (ended_on IS NULL OR ended_on >= $3) DESC, coalesce(starts_on <= $3, false) DESC,
                starts_on DESC NULLS FIRST
            LIMIT 1
        ) AS programme ON true
        LEFT JOIN LATERAL (
            SELECT state FROM plan_version
            WHERE plan_version.municipality_id = $1 AND participant_id = visible.id
                AND state <> 'superseded'
            ORDER BY state = 'decided' DESC, version DESC
            LIMIT 1
        ) AS plan ON true
        WHERE NOT EXISTS (
                SELECT FROM unnest($10::text[]) AS word
                WHERE position(word IN lower(given_name || ' ' || family_name)) = 0)
            AND ($11::uuid IS NULL OR unit_id = $11)
            AND ($12::uuid IS NULL OR EXISTS (
                SELECT FROM membership
                WHERE membership.municipality_id = $1 AND participant_id = visible.id AND group_id = $12
                    AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)))
            AND ($13::text IS NULL OR visible.standing >= 2 AND $13 = CASE
                WHEN programme.ended_on < $3 THEN 'ended'
                WHEN programme.starts_on <= $3 THEN 'active'
                WHEN programme.id IS NOT NULL THEN 'awaiting' END)
            AND (NOT $14 OR EXISTS (
                SELECT FROM access_grant
                WHERE access_grant.municipality_id = $1 AND account_id = $2
                    AND participant_id = visible.id AND relation IN ('adviser', 'stand_in')
                    AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)))
            AND (NOT $15 OR visible.standing >= 2 AND programme.starts_on <= $3
                AND (programme.ended_on IS NULL OR programme.ended_on >= $3)
                AND plan.state IS DISTINCT FROM 'decided')
    )
    SELECT counted.total, page.id, page.urgency, page.plan_state
    FROM (SELECT count(*) AS total FROM matching) AS counted
    LEFT JOIN (
        SELECT * FROM matching
        WHERE $16::int IS NULL OR (urgency, sorted_name, id) > (
            SELECT $16, translate(lower(given_name || ' ' || family_name), 'æøå', '{{|}}') COLLATE "C", id
            FROM participant WHERE municipality_id = $1 AND id = $17)
        ORDER BY urgency, sorted_name, id
        LIMIT $18
    ) AS page ON true
    ORDER BY page.urgency, page.sorted_name, page.id
"""  # noqa: S608 - a constant, made of constants


async def _with_gap(
    tx: Transaction, actor: Actor, on: date, rows: Sequence[Row], seen: Mapping[UUID, Person]
) -> list[Row]:
    week = IsoWeek.of(on)
    plans = await planned(tx, actor, seen.values(), week.monday, week.sunday)
    return [row for row in rows if plans.week_plans(seen[row["id"]], [week])[0].gap_minutes > 0]


def _start(rows: Sequence[Row], after: Position | None) -> int:
    """The place after a case; a case that is no longer there gives the start, so nothing is missed."""
    places = {row["id"]: place for place, row in enumerate(rows, start=1)}
    return places.get(after.id, 0) if after else 0


async def _cases(
    tx: Transaction, actor: Actor, on: date, rows: Sequence[Row], people: Sequence[Person]
) -> tuple[Case, ...]:
    this = IsoWeek.of(on)
    weeks = await recorded_weeks(tx, actor, people, [this, this.previous()])
    helping = await helpers(tx, actor, on, people)
    return tuple(
        _case(on, row, person, weeks[person.id], helping[person.id])
        for row, person in zip(rows, people, strict=True)
    )


def _case(
    on: date, row: Row, person: Person, weeks: Sequence[RecordedWeek], helping: Sequence[Helper]
) -> Case:
    account, last = (week.account for week in weeks)
    programme = current_programme(person.programmes, on) if may_see_programme(person.standing) else None
    state = PlanState(row["plan_state"]) if row["plan_state"] else None
    by_programme = rules.programme_flags(programme, state, on)
    by_week = rules.week_flags(account.gap_minutes, last.unrecorded_minutes)
    return Case(
        position=Position(row["urgency"], person.id),
        person=person,
        adviser=next((helper.name for helper in helping if helper.relation is Relation.ADVISER), None),
        groups=person.groups_on(on),
        status=status_on(programme, on) if programme else None,
        starts_on=programme.starts_on if programme else None,
        planned_end_on=programme.planned_end_on if programme else None,
        plan_state=state if state and may_see_plan(person.standing, state) else None,
        planned_minutes=account.planned_minutes,
        target_minutes=account.target_minutes,
        gap_minutes=account.gap_minutes,
        flags=rules.in_order(by_programme + by_week),
    )


async def record(tx: Transaction, actor: Actor, on: date, participant_id: UUID) -> Record:
    """One participant's page, with the last eight weeks.

    Raises:
        Refused: there is no such participant, or none that the actor sees; after as many statements.
    """
    weeks = IsoWeek.of(on).back(_WEEKS)
    seen = (await people(tx, actor, on, [participant_id])).values()
    recorded = await recorded_weeks(tx, actor, seen, weeks)
    current = await plan(tx, actor, seen)
    helping = await helpers(tx, actor, on, seen)
    for person in seen:
        return _record(on, person, recorded[person.id], current, helping[person.id])
    raise not_found()


_WEEKS = 8


def _record(
    on: date,
    person: Person,
    weeks: tuple[RecordedWeek, ...],
    current: Plan | None,
    helping: tuple[Helper, ...],
) -> Record:
    programme = current_programme(person.programmes, on) if may_see_programme(person.standing) else None
    by_programme = rules.programme_flags(programme, current.state if current else None, on)
    by_week = rules.week_flags(weeks[0].account.gap_minutes, weeks[1].account.unrecorded_minutes)
    return Record(person, weeks, current, helping, rules.in_order(by_programme + by_week))


async def choices(tx: Transaction, actor: Actor, on: date) -> tuple[tuple[Choice, ...], tuple[Choice, ...]]:
    """The municipality's units, and its groups that are not over: what the list can be narrowed to."""
    rows = await tx.rows(
        """
        SELECT id, name, true AS is_unit FROM unit WHERE municipality_id = $1
        UNION ALL
        SELECT id, name, false FROM study_group
        WHERE municipality_id = $1 AND (ends_on IS NULL OR ends_on >= $2)
        ORDER BY name
        """,
        actor.municipality_id,
        on,
    )
    units = tuple(Choice(row["id"], row["name"]) for row in rows if row["is_unit"])
    return units, tuple(Choice(row["id"], row["name"]) for row in rows if not row["is_unit"])
