"""The list of cases, ordered by what needs doing."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

import msgspec

from stegvis.accounts.model import Actor
from stegvis.attendance.glance import WEEKS, share_of
from stegvis.attendance.model import RecordedWeek
from stegvis.attendance.queries import recorded_weeks
from stegvis.caseload import rules
from stegvis.caseload.model import (
    Case,
    CaseFilter,
    CaseFlag,
    CasePage,
    Choice,
    Doer,
    Event,
    Facts,
    History,
    KeptFilter,
    Position,
    Record,
)
from stegvis.caseload.permissions import may_read_history
from stegvis.kit.db import Row, Transaction
from stegvis.kit.errors import Refused, not_found
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.model import Helper, Person, Relation
from stegvis.participants.permissions import may_see_programme
from stegvis.participants.queries import VISIBLE, helpers, people, visible_to
from stegvis.participants.rules import current_programme, start_deadline, status_on
from stegvis.plans.model import Plan, PlanState
from stegvis.plans.permissions import may_see_plan
from stegvis.plans.queries import plan
from stegvis.programmes.follow_up import FOLLOW_UP_FROM, FOLLOW_UP_LAST
from stegvis.programmes.model import Adaptation
from stegvis.programmes.rules import minutes_adapted
from stegvis.timetable.queries import planned

_SORTED_NAME = """translate(lower(name COLLATE "C"), 'ÆØÅæøå', '{|}{|}') COLLATE "C\""""
"""Names in Norwegian order, whatever the server's own is; small letters by "C", which is the quickest."""


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
        which.late,
        position.urgency if position else None,
        position.id if position else None,
    )


# The programme to speak of and the plan that counts are chosen as `current_programme` and `plans.queries`
# choose them, and a case's urgency is `rules.urgency`; a test holds each pair together.
#
# What orders the list is worked out for all cases in one pass, table by table and not case by case: each
# part is read once and joined by hash, so that ten thousand cases cost a page little more than ninety. What
# a line says beyond its place is looked up for the page alone.
_CASES = f"""{VISIBLE},
    current AS MATERIALIZED (
        SELECT DISTINCT ON (participant_id) participant_id, id, starts_on, planned_end_on, ended_on,
            (greatest(settled_on, claimed_on) + interval '3 months')::date AS deadline,
            CASE
                WHEN ended_on < $3 THEN 'ended'
                WHEN starts_on <= $3 THEN 'active'
                ELSE 'awaiting'
            END AS status
        FROM programme
        WHERE municipality_id = $1
        ORDER BY participant_id, (ended_on IS NULL OR ended_on >= $3) DESC,
            coalesce(starts_on <= $3, false) DESC, starts_on DESC NULLS FIRST
    ),
    decided AS MATERIALIZED (
        SELECT participant_id FROM plan_version WHERE municipality_id = $1 AND state = 'decided'
    ),
    correcting AS MATERIALIZED (
        SELECT DISTINCT participant_id FROM correction_request WHERE municipality_id = $1 AND answer IS NULL
    ),
    followed AS MATERIALIZED (
        SELECT programme_id FROM follow_up WHERE municipality_id = $1
    ),
    known AS (
        SELECT visible.id, visible.standing, unit_id, name,
            current.id AS programme, status, planned_end_on, ended_on,
            decided.participant_id IS NOT NULL AS decided,
            correcting.participant_id IS NOT NULL AS correcting,
            followed.programme_id IS NOT NULL AS followed,
            coalesce(status = 'awaiting' AND (starts_on > deadline
                OR starts_on IS NULL AND $3 > deadline - {rules.LATE_WARNING.days}), false) AS late
        FROM visible
        LEFT JOIN current ON current.participant_id = visible.id
        LEFT JOIN decided ON decided.participant_id = visible.id
        LEFT JOIN correcting ON correcting.participant_id = visible.id
        LEFT JOIN followed ON followed.programme_id = current.id
    ),
    matching AS MATERIALIZED (
        SELECT id, {_SORTED_NAME} AS sorted_name,
            CASE
                WHEN standing < 2 THEN {rules.LEAST_URGENT}
                WHEN status = 'active' AND NOT decided THEN 0
                WHEN late THEN 1
                WHEN correcting THEN 2
                WHEN status = 'active' AND planned_end_on - $3 <= {rules.ENDS_SOON.days} THEN 3
                WHEN NOT followed AND $3 BETWEEN (ended_on + interval '{FOLLOW_UP_FROM} months')::date
                    AND (ended_on + interval '{FOLLOW_UP_LAST} months')::date THEN 4
                WHEN status = 'ended' THEN {rules.ENDED}
                ELSE {rules.LEAST_URGENT}
            END AS urgency
        FROM known
        WHERE NOT EXISTS (SELECT FROM unnest($10::text[]) AS word WHERE position(word IN lower(name)) = 0)
            AND ($11::uuid IS NULL OR unit_id = $11)
            AND ($12::uuid IS NULL OR id IN (
                SELECT participant_id FROM membership
                WHERE municipality_id = $1 AND group_id = $12
                    AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)))
            AND ($13::text IS NULL OR standing >= 2 AND status = $13)
            AND (NOT $14 OR id IN (
                SELECT participant_id FROM access_grant
                WHERE municipality_id = $1 AND account_id = $2 AND relation IN ('adviser', 'stand_in')
                    AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)))
            AND (NOT $15 OR standing >= 2 AND status = 'active' AND NOT decided)
            AND (NOT $16 OR standing >= 2 AND late)
    )
    SELECT counted.total, page.id, page.urgency, plan.state AS plan_state
    FROM (SELECT count(*) AS total FROM matching) AS counted
    LEFT JOIN (
        SELECT * FROM matching
        WHERE $17::int IS NULL OR (urgency, sorted_name, id) > (
            SELECT $17, {_SORTED_NAME}, id
            FROM (
                SELECT id, given_name || ' ' || family_name AS name
                FROM participant WHERE municipality_id = $1 AND id = $18) AS last)
        ORDER BY urgency, sorted_name, id
        LIMIT $19
    ) AS page ON true
    LEFT JOIN LATERAL (
        SELECT state FROM plan_version
        WHERE plan_version.municipality_id = $1 AND participant_id = page.id AND state <> 'superseded'
        ORDER BY state = 'decided' DESC, version DESC
        LIMIT 1
    ) AS plan ON true
    ORDER BY page.urgency, page.sorted_name, page.id
"""  # noqa: S608 - a constant, made of constants


async def _with_gap(
    tx: Transaction, actor: Actor, on: date, rows: Sequence[Row], seen: Mapping[UUID, Person]
) -> list[Row]:
    week = IsoWeek.of(on)
    plans = await planned(tx, actor, seen.values(), week.monday, week.sunday)
    facts = await _facts(tx, actor, on, seen.values())

    def has_gap(person: Person) -> bool:
        gap = plans.week_plans(person, [week])[0].gap_minutes
        return CaseFlag.GAP in rules.week_flags(gap, 0, facts[person.id].adapted_minutes)

    return [row for row in rows if has_gap(seen[row["id"]])]


def _start(rows: Sequence[Row], after: Position | None) -> int:
    """The place after a case; a case that is no longer there gives the start, so nothing is missed."""
    places = {row["id"]: place for place, row in enumerate(rows, start=1)}
    return places.get(after.id, 0) if after else 0


async def _cases(
    tx: Transaction, actor: Actor, on: date, rows: Sequence[Row], people: Sequence[Person]
) -> tuple[Case, ...]:
    weeks = await recorded_weeks(tx, actor, people, IsoWeek.of(on).back(1 + WEEKS))
    helping = await helpers(tx, actor, on, people)
    facts = await _facts(tx, actor, on, people)
    return tuple(
        _case(on, row, person, weeks[person.id], helping[person.id], facts[person.id])
        for row, person in zip(rows, people, strict=True)
    )


def _case(
    on: date,
    row: Row,
    person: Person,
    weeks: Sequence[RecordedWeek],
    helping: Sequence[Helper],
    facts: Facts,
) -> Case:
    account, *last = (week.account for week in weeks)
    programme = current_programme(person.programmes, on) if may_see_programme(person.standing) else None
    state = PlanState(row["plan_state"]) if row["plan_state"] else None
    by_programme = rules.programme_flags(programme, state, on, facts)
    by_week = rules.week_flags(account.gap_minutes, last[0].unrecorded_minutes, facts.adapted_minutes)
    return Case(
        position=Position(row["urgency"], person.id),
        person=person,
        adviser=next((helper.name for helper in helping if helper.relation is Relation.ADVISER), None),
        groups=person.groups_on(on),
        status=status_on(programme, on) if programme else None,
        starts_on=programme.starts_on if programme else None,
        start_deadline=start_deadline(programme) if programme else None,
        planned_end_on=programme.planned_end_on if programme else None,
        plan_state=state if state and may_see_plan(person.standing, state) else None,
        planned_minutes=account.planned_minutes,
        target_minutes=account.target_minutes,
        gap_minutes=account.gap_minutes,
        last_weeks=tuple(share_of(each) for each in reversed(last)),
        flags=rules.in_order(by_programme + by_week),
    )


async def _facts(tx: Transaction, actor: Actor, on: date, people: Collection[Person]) -> dict[UUID, Facts]:
    """What waits in some cases, as far as the actor works on them: one statement."""
    rows = await tx.rows(_FACTS, actor.municipality_id, [person.id for person in people])
    found = {row["id"]: row for row in rows}
    return {person.id: _facts_of(person, found[person.id], on) for person in people}


def _facts_of(person: Person, row: Row, on: date) -> Facts:
    if not may_see_programme(person.standing):
        return Facts()
    programme = current_programme(person.programmes, on)
    return Facts(
        corrections=row["corrections"],
        followed_up=programme is not None and programme.id in (row["followed"] or ()),
        appeal_until=row["appeal_until"],
        adapted_minutes=minutes_adapted(_adaptations.decode(row["adaptations"] or "[]"), IsoWeek.of(on)),
    )


_adaptations = msgspec.json.Decoder(tuple[Adaptation, ...])

_FACTS = """
    SELECT person.id,
        (SELECT json_agg(adaptation) FROM adaptation
         JOIN programme ON programme.municipality_id = $1 AND programme.id = programme_id
         WHERE adaptation.municipality_id = $1 AND participant_id = person.id) AS adaptations,
        (SELECT count(*) FROM correction_request
         WHERE municipality_id = $1 AND participant_id = person.id AND answer IS NULL) AS corrections,
        (SELECT array_agg(programme_id) FROM follow_up
         JOIN programme ON programme.municipality_id = $1 AND programme.id = programme_id
         WHERE follow_up.municipality_id = $1 AND participant_id = person.id) AS followed,
        greatest(
            (SELECT max(appeal_deadline) FROM programme_decision
             WHERE municipality_id = $1 AND participant_id = person.id AND revoked_on IS NULL),
            (SELECT max(appeal_deadline) FROM plan_version
             WHERE municipality_id = $1 AND participant_id = person.id AND state = 'decided')
        ) AS appeal_until
    FROM unnest($2::uuid[]) AS person (id)
"""


async def record(tx: Transaction, actor: Actor, on: date, participant_id: UUID) -> Record:
    """One participant's page, with the last eight weeks.

    Raises:
        Refused: there is no such participant, or none that the actor sees; after as many statements.
    """
    weeks = IsoWeek.of(on).back(1 + WEEKS)
    seen = (await people(tx, actor, on, [participant_id])).values()
    recorded = await recorded_weeks(tx, actor, seen, weeks)
    current = await plan(tx, actor, seen)
    helping = await helpers(tx, actor, on, seen)
    facts = await _facts(tx, actor, on, seen)
    for person in seen:
        return _record(on, person, recorded[person.id], current, helping[person.id], facts[person.id])
    raise not_found()


_WEEKS = 8


def _record(
    on: date,
    person: Person,
    weeks: tuple[RecordedWeek, ...],
    current: Plan | None,
    helping: tuple[Helper, ...],
    facts: Facts,
) -> Record:
    programme = current_programme(person.programmes, on) if may_see_programme(person.standing) else None
    by_programme = rules.programme_flags(programme, current.state if current else None, on, facts)
    by_week = rules.week_flags(
        weeks[0].account.gap_minutes, weeks[1].account.unrecorded_minutes, facts.adapted_minutes
    )
    last = tuple(share_of(week.account) for week in reversed(weeks[1:]))
    return Record(person, weeks[:_WEEKS], current, helping, last, rules.in_order(by_programme + by_week))


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


async def kept_filters(tx: Transaction, actor: Actor) -> tuple[KeptFilter, ...]:
    """The ways of narrowing the list that somebody keeps, oldest first."""
    rows = await tx.rows(
        """
        SELECT id, name, filter FROM kept_filter
        WHERE municipality_id = $1 AND account_id = $2
        ORDER BY kept_at, id
        """,
        actor.municipality_id,
        actor.account_id,
    )
    return tuple(KeptFilter(row["id"], row["name"], row["filter"]) for row in rows)


async def history(
    tx: Transaction, actor: Actor, on: date, participant_id: UUID, *, first: int, after: UUID | None = None
) -> History:
    """What has happened in one person's case, newest first: what was done, not who looked.

    A phone's sign-in is recorded under the phone, so that the phones of the person are among it.

    Args:
        tx: the open transaction.
        actor: who works on the case.
        on: today.
        participant_id: whose.
        first: how much, one or more.
        after: the last event of the page before.

    Raises:
        Refused: there is no such participant, or none that the actor sees, or not their case.
    """
    seen = await people(tx, actor, on, [participant_id])
    rows = await tx.rows(_HISTORY, actor.municipality_id, participant_id, after, first + 1)
    if participant_id not in seen:
        raise not_found()
    if not may_read_history(seen[participant_id].standing):
        raise Refused("participants.not-your-case")
    events = tuple(_event(row, participant_id) for row in rows[:first])
    return History(events, has_next=len(rows) > first)


_HISTORY = """
    WITH about AS (
        SELECT $2::uuid AS id
        UNION ALL SELECT id FROM device WHERE municipality_id = $1 AND account_id = $2
    ),
    last AS (SELECT at, id FROM audit_entry WHERE municipality_id = $1 AND id = $3)
    SELECT audit_entry.id, at, verb, actor_id, before, after, staff.name
    FROM audit_entry
    LEFT JOIN staff ON staff.municipality_id = $1 AND staff.id = actor_id
    WHERE audit_entry.municipality_id = $1 AND subject_id IN (SELECT id FROM about)
        AND ($3::uuid IS NULL OR (at, audit_entry.id) < (SELECT at, id FROM last))
    ORDER BY at DESC, audit_entry.id DESC
    LIMIT $4
"""

_facts_told = msgspec.json.Decoder(dict[str, Any])


def _event(row: Row, participant_id: UUID) -> Event:
    before, after = (_facts_told.decode(row[part]) if row[part] else None for part in ("before", "after"))
    helped = bool(after and after.pop("helped", False))
    did = rules.doer(row["verb"], row["actor_id"], participant_id)
    return Event(
        id=row["id"],
        at=row["at"],
        verb=row["verb"],
        doer=did,
        name=row["name"] if did is Doer.STAFF else None,
        changes=rules.changes(before, after),
        helped=helped,
    )
