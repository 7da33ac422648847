"""One programme with all that is known of it, and the lists that are made of many.

The lists take only cases (`Standing.CASE`): whoever teaches has no business with starts and outcomes.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar
from uuid import UUID

import msgspec

from stegvis.accounts.model import Actor
from stegvis.kit.db import Row, Transaction
from stegvis.kit.errors import Refused, not_found
from stegvis.kit.months import months_after
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.model import (
    DelayReason,
    EndCause,
    MainActivity,
    Person,
    Programme,
    Sex,
    Standing,
)
from stegvis.participants.queries import VISIBLE, people, visible_to
from stegvis.participants.rules import (
    START_WITHIN_MONTHS,
    current_programme,
    offered_on,
    rule_group,
)
from stegvis.programmes import decisions, follow_up, rules
from stegvis.programmes.model import (
    Adaptation,
    AdaptationReason,
    AwaitedStart,
    Condition,
    Decision,
    DueFollowUp,
    Facts,
    FollowUp,
    FollowUpState,
    LateStart,
    Outcome,
    Page,
    Place,
    ProgrammeRecord,
)
from stegvis.programmes.permissions import may_decide, may_see_record
from stegvis.rulebook.model import EducationLevel, EndGoal, Frame, MunicipalRules, RuleSet
from stegvis.rulebook.queries import municipal_rules
from stegvis.rulebook.rules import rule_set

# ------------------------------------------------------------------ one programme


async def programme_record(
    tx: Transaction, actor: Actor, on: date, participant_id: UUID, programme_id: UUID | None = None
) -> ProgrammeRecord:
    """All that is known of a participant's programme: the one to speak of, unless another is named.

    Raises:
        Refused: there is no such participant or programme, or none that the actor sees; or they see the
            participant and do not work on the case.
    """
    found = await people(tx, actor, on, [participant_id])
    municipal = await municipal_rules(tx, actor.municipality_id)
    person = found.get(participant_id)
    programme = _programme(person, on, programme_id) if person else None
    row = await tx.row(_RECORD, actor.municipality_id, participant_id, programme.id if programme else None)
    if person is None:
        raise not_found()
    if not may_see_record(person.standing):
        raise Refused("participants.not-your-case")
    if programme is None or row is None:
        raise Refused("programmes.none")
    return _record(actor, on, person, programme, municipal, row)


def _programme(person: Person, on: date, programme_id: UUID | None) -> Programme | None:
    if programme_id is None:
        return current_programme(person.programmes, on)
    return next((each for each in person.programmes if each.id == programme_id), None)


_CONDITIONS = """
    (SELECT json_agg(said) FROM (
        SELECT kind, state, holder, due_on, settled_on, true AS recorded FROM start_condition
        WHERE municipality_id = $1 AND programme_id = <programme>) AS said) AS conditions
"""

_RECORD = f"""
    SELECT has_children, national_id IS NOT NULL AS has_identity_number,
        {_CONDITIONS.replace("<programme>", "$3")},
        (SELECT json_agg(told ORDER BY decided_on DESC, recorded_at DESC, id DESC) FROM (
            SELECT decision.id, kind, decided_on, takes_effect_on, ends_on, ended_before, days,
                computed_days, reasons, rule_version, made_known_on, made_known_how, appeal_deadline,
                coalesce(name, decided_elsewhere) AS decided_by, revoked_on, recorded_at
            FROM programme_decision AS decision
            LEFT JOIN staff ON staff.municipality_id = $1 AND staff.id = decided_by
            WHERE decision.municipality_id = $1 AND programme_id = $3) AS told) AS decisions,
        (SELECT json_agg(adaptation ORDER BY valid_from) FROM adaptation
         WHERE municipality_id = $1 AND programme_id = $3) AS adaptations,
        (SELECT to_json(follow_up) FROM follow_up
         WHERE municipality_id = $1 AND programme_id = $3) AS follow_up
    FROM participant WHERE municipality_id = $1 AND id = $2
"""  # noqa: S608 - constants alone

_conditions = msgspec.json.Decoder(tuple[Condition, ...])
_decisions = msgspec.json.Decoder(tuple[Decision, ...])
_adaptations = msgspec.json.Decoder(tuple[Adaptation, ...])
_follow_up = msgspec.json.Decoder(FollowUp)


def _record(
    actor: Actor, on: date, person: Person, programme: Programme, municipal: MunicipalRules, row: Row
) -> ProgrammeRecord:
    frame, in_force = rules.frame_of(person, programme, municipal), _in_force(programme, municipal, on)
    told = _decisions.decode(row["decisions"] or "[]")
    days = decisions.absence_days(told)
    return ProgrammeRecord(
        person=person,
        programme=programme,
        group=rule_group(programme),
        offered_on=offered_on(programme),
        frame=frame,
        week_minutes=in_force.week_minutes,
        rule_version=_rule_version(in_force, frame),
        absence_days=days,
        latest_end=decisions.latest_end(frame, days),
        kinds=decisions.kinds_now(programme, on),
        may_decide=may_decide(actor, person, str(in_force.settings["decisions_by"])),
        conditions=_conditions_of(row, programme),
        decisions=told,
        adaptations=_adaptations.decode(row["adaptations"] or "[]"),
        follow_up=_follow_up.decode(row["follow_up"]) if row["follow_up"] else None,
        follow_up_from=months_after(programme.ended_on, follow_up.FOLLOW_UP_FROM)
        if programme.ended_on
        else None,
    )


def _conditions_of(row: Row, programme: Programme) -> tuple[Condition, ...]:
    return rules.conditions(
        _conditions.decode(row["conditions"] or "[]"),
        has_children=row["has_children"],
        has_identity_number=row["has_identity_number"],
        settled=programme.settled_on is not None,
    )


def _in_force(programme: Programme, municipal: MunicipalRules, on: date) -> RuleSet:
    """The rules that apply to a programme on a day."""
    offered = offered_on(programme) or on
    return rule_set(
        IsoWeek.of(on),
        group=rule_group(programme),
        offered_on=offered,
        weekly_target=programme.weekly_target,
        municipal=municipal,
    )


def _rule_version(in_force: RuleSet, frame: Frame) -> str:
    lengths = frame.version.partition(" / ")[2]
    return f"{in_force.version} / {lengths}" if lengths else in_force.version


async def frame_with(
    tx: Transaction, actor: Actor, on: date, participant_id: UUID, facts: Facts, starts_on: date | None
) -> Frame:
    """How long a participant's programme may last if its facts were these; nothing is recorded of it.

    Raises:
        Refused: there is no such participant, none that the actor sees, or not their case.
    """
    found = await people(tx, actor, on, [participant_id])
    municipal = await municipal_rules(tx, actor.municipality_id)
    for person in found.values():
        if not may_see_record(person.standing):
            raise Refused("participants.not-your-case")
        programme = current_programme(person.programmes, on)
        if programme is None:
            raise Refused("programmes.none")
        would_be = replace(rules.with_facts(programme, facts), starts_on=starts_on or programme.starts_on)
        return rules.frame_of(person, would_be, municipal)
    raise not_found()


# ------------------------------------------------------------------ lists of many programmes


async def awaited_starts(
    tx: Transaction, actor: Actor, on: date, *, first: int, after: Place | None = None
) -> Page[AwaitedStart]:
    """The programmes that have not begun, by their deadline: the latest ones first, those without last.

    Whoever is exempt on that day is not waited for.
    """
    rows = await tx.rows(_AWAITED, *visible_to(actor, on), *_position(after), first + 1)
    return _page(rows, first, _awaited)


_CASES = f"""{VISIBLE},
    listed AS (
        SELECT participant.id AS participant_id, visible.name, visible.unit_id, sex,
            has_children, national_id IS NOT NULL AS has_identity_number,
            programme.id AS programme_id, settled_on, decided_on, deadline, starts_on, delay_reason, ended_on,
            end_cause, main_activity, education_level, end_goal, <day> AS day
        FROM visible
        JOIN participant ON participant.municipality_id = $1 AND participant.id = visible.id
        JOIN programme ON programme.municipality_id = $1 AND programme.participant_id = visible.id
            AND programme.elsewhere IS NULL
        CROSS JOIN LATERAL (
            SELECT (greatest(settled_on, claimed_on) + interval '{START_WITHIN_MONTHS} months')::date
        ) AS term (deadline)
        WHERE visible.standing & {Standing.CASE.value} > 0 AND <wanted>
    )
"""  # noqa: S608 - constants alone

_PAGED = """
    SELECT counted.total, page.*, unit.name AS unit<more>
    FROM (SELECT count(*) AS total FROM listed) AS counted
    LEFT JOIN (
        SELECT * FROM listed
        WHERE $11::uuid IS NULL
            OR (coalesce(day, 'infinity'), programme_id) > (coalesce($10::date, 'infinity'), $11)
        ORDER BY coalesce(day, 'infinity'), programme_id
        LIMIT $12
    ) AS page ON true
    LEFT JOIN unit ON unit.municipality_id = $1 AND unit.id = page.unit_id
    ORDER BY coalesce(page.day, 'infinity'), page.programme_id
"""


def _list(*, day: str, wanted: str, more: str = "") -> str:
    cases = _CASES.replace("<day>", day).replace("<wanted>", wanted)
    return cases + _PAGED.replace("<more>", more)


_AWAITED = _list(
    day="deadline",
    wanted="""(starts_on IS NULL OR starts_on > $3) AND (ended_on IS NULL OR ended_on >= $3)
        AND NOT EXISTS (
            SELECT FROM programme_decision AS decision
            WHERE decision.municipality_id = $1 AND decision.programme_id = programme.id
                AND kind = 'exemption' AND revoked_on IS NULL AND takes_effect_on <= $3
                AND (ends_on IS NULL OR ends_on >= $3))""",
    more=f""", {_CONDITIONS.replace("<programme>", "page.programme_id")},
        (SELECT staff.name FROM access_grant JOIN staff
            ON staff.municipality_id = $1 AND staff.id = account_id
         WHERE access_grant.municipality_id = $1 AND access_grant.participant_id = page.participant_id
            AND relation = 'adviser' AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)
         ORDER BY staff.name LIMIT 1) AS adviser""",  # noqa: S608 - constants alone
)


def _awaited(row: Row) -> AwaitedStart:
    return AwaitedStart(
        participant_id=row["participant_id"],
        programme_id=row["programme_id"],
        name=row["name"],
        unit=row["unit"],
        adviser=row["adviser"],
        deadline=row["deadline"],
        decided_on=row["decided_on"],
        starts_on=row["starts_on"],
        conditions=rules.conditions(
            _conditions.decode(row["conditions"] or "[]"),
            has_children=row["has_children"],
            has_identity_number=row["has_identity_number"],
            settled=row["settled_on"] is not None,
        ),
    )


async def late_starts(
    tx: Transaction, actor: Actor, on: date, *, first: int, after: Place | None = None
) -> Page[LateStart]:
    """The programmes that began after their three months, newest deadline last: what a supervisor asks."""
    rows = await tx.rows(_LATE, *visible_to(actor, on), *_position(after), first + 1)
    return _page(rows, first, _late)


_LATE = _list(day="starts_on", wanted="starts_on <= $3 AND starts_on > deadline")


def _late(row: Row) -> LateStart:
    return LateStart(
        participant_id=row["participant_id"],
        programme_id=row["programme_id"],
        name=row["name"],
        unit=row["unit"],
        deadline=row["deadline"],
        decided_on=row["decided_on"],
        starts_on=row["starts_on"],
        reason=DelayReason(row["delay_reason"]) if row["delay_reason"] else None,
    )


async def due_follow_ups(
    tx: Transaction, actor: Actor, on: date, *, first: int, after: Place | None = None
) -> Page[DueFollowUp]:
    """The programmes that ended about a year ago and of which nobody has said more, the oldest first."""
    rows = await tx.rows(_DUE, *visible_to(actor, on), *_position(after), first + 1)
    return _page(rows, first, lambda row: _due(row, on))


_DUE = _list(
    day="ended_on",
    wanted=f"""starts_on IS NOT NULL AND (ended_on + interval '{follow_up.FOLLOW_UP_FROM} months')::date <= $3
        AND $3 <= (ended_on + interval '{follow_up.FOLLOW_UP_LAST} months')::date
        AND NOT EXISTS (
            SELECT FROM follow_up
            WHERE follow_up.municipality_id = $1 AND follow_up.programme_id = programme.id)""",
)


def _due(row: Row, on: date) -> DueFollowUp:
    return DueFollowUp(
        participant_id=row["participant_id"],
        programme_id=row["programme_id"],
        name=row["name"],
        unit=row["unit"],
        ended_on=row["ended_on"],
        end_cause=EndCause(row["end_cause"]),
        main_activity=MainActivity(row["main_activity"]) if row["main_activity"] else None,
        state=follow_up.follow_up_state(row["ended_on"], on) or FollowUpState.OVERDUE,
    )


def _position(after: Place | None) -> tuple[date | None, UUID | None]:
    return (after.day, after.id) if after else (None, None)


_T = TypeVar("_T")


def _page(rows: Sequence[Row], first: int, line: Callable[[Row], _T]) -> Page[_T]:
    lines = [row for row in rows if row["programme_id"]]
    return Page(tuple(line(row) for row in lines[:first]), rows[0]["total"], len(lines) > first)


# ------------------------------------------------------------------ for reports and for the week


async def outcomes(
    tx: Transaction, actor: Actor, on: date, *, first: date, last: date
) -> tuple[Outcome, ...]:
    """The starts and outcomes that an actor may count: programmes that ran at some time in a period.

    One statement, however many. A row is a person; whoever shows numbers suppresses the small ones.
    Programmes that were refused, or given up before they began, are not among them.

    Args:
        tx: the open transaction.
        actor: a member of staff; the cases that they see on `on` are counted, as in every list.
        on: today.
        first, last: the period. A programme is counted when it began by `last` and had not ended before
            `first`; to count by start, by end or by a year later, choose by those fields.
    """
    rows = await tx.rows(_OUTCOMES, *visible_to(actor, on), first, last)
    return tuple(_outcome(row) for row in rows)


_STARTED = _CASES.replace("<day>", "starts_on").replace(
    "<wanted>", "starts_on <= $11 AND (ended_on IS NULL OR ended_on >= $10)"
)
_OUTCOMES = f"""{_STARTED}
    SELECT listed.*, (SELECT to_json(follow_up) FROM follow_up
        WHERE follow_up.municipality_id = $1 AND follow_up.programme_id = listed.programme_id) AS follow_up
    FROM listed ORDER BY starts_on, programme_id
"""  # noqa: S608 - constants alone


def _outcome(row: Row) -> Outcome:
    return Outcome(
        participant_id=row["participant_id"],
        programme_id=row["programme_id"],
        unit_id=row["unit_id"],
        sex=Sex(row["sex"]),
        education_level=EducationLevel(row["education_level"]),
        end_goal=EndGoal(row["end_goal"]) if row["end_goal"] else None,
        decided_on=row["decided_on"],
        starts_on=row["starts_on"],
        start_deadline=row["deadline"],
        delay_reason=DelayReason(row["delay_reason"]) if row["delay_reason"] else None,
        ended_on=row["ended_on"],
        end_cause=EndCause(row["end_cause"]) if row["end_cause"] else None,
        main_activity=MainActivity(row["main_activity"]) if row["main_activity"] else None,
        follow_up=_follow_up.decode(row["follow_up"]) if row["follow_up"] else None,
    )


async def adapted_minutes(
    tx: Transaction, actor: Actor, people: Collection[Person], weeks: Sequence[IsoWeek]
) -> dict[UUID, dict[IsoWeek, int]]:
    """How many minutes of each week are adapted to the person: they cover so much of its gap, no target.

    One statement. Everybody and every week asked for is in the answer, with 0 where nothing is adapted.

    Args:
        tx: the open transaction.
        actor: who asks; it is their municipality.
        people: whom the actor sees.
        weeks: one or more.
    """
    rows = await tx.rows(
        """
        SELECT participant_id, adaptation.id, valid_from, valid_to, weekly_minutes, reason FROM adaptation
        JOIN programme ON programme.municipality_id = $1 AND programme.id = programme_id
        WHERE adaptation.municipality_id = $1 AND participant_id = ANY ($2)
            AND valid_from <= $4 AND valid_to >= $3
        """,
        actor.municipality_id,
        [person.id for person in people],
        min(weeks).monday,
        max(weeks).sunday,
    )
    found: dict[UUID, list[Adaptation]] = {person.id: [] for person in people}
    for row in rows:
        found[row["participant_id"]].append(
            Adaptation(
                row["id"],
                row["valid_from"],
                row["valid_to"],
                row["weekly_minutes"],
                AdaptationReason(row["reason"]),
            )
        )
    return {
        person_id: {week: rules.minutes_adapted(each, week) for week in weeks}
        for person_id, each in found.items()
    }
