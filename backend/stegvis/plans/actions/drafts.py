"""Begin a draft, and change it: the whole, its goals and its measures."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from datetime import datetime
from uuid import UUID

import msgspec

from stegvis.accounts.model import Actor
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.kit.errors import InvalidInput, Refused, not_found
from stegvis.kit.ids import new_id
from stegvis.kit.requests import first_time
from stegvis.plans import drafting
from stegvis.plans.actions.claim import claim, claim_draft, finish
from stegvis.plans.model import (
    CefrLevel,
    Content,
    Goal,
    GoalDraft,
    MeasureDraft,
    PlanRecord,
    Skill,
    Status,
    Version,
)
from stegvis.plans.queries.record import plan_record
from stegvis.rulebook.model import EndGoal

_FIELDS = tuple(field.name for field in fields(Content))


async def draft_plan(actor: Actor, key: UUID, participant_id: UUID, *, now: datetime) -> PlanRecord:
    """Begin the next version: like the plan that holds, or else empty with the levels that schooling gives.

    Args:
        actor: who begins it.
        key: made by the form; it becomes the version's own.
        participant_id: whose plan.
        now: the instant.

    Raises:
        Refused: not seen, not their case, no programme, or a version is being made already.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["plans.draft_plan", participant_id]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            found = await claim(tx, actor, on, participant_id)
            number = await begin_draft(tx, actor, key, found, now=now)
            await finish(tx, actor, participant_id, "plans.drafted", now=now, after={"version": number})
        return await plan_record(tx, actor, on, participant_id)


async def begin_draft(tx: Transaction, actor: Actor, key: UUID, found: PlanRecord, *, now: datetime) -> int:
    """Write the next version of a plan that the caller has claimed, and return its number.

    Raises:
        Refused: a version is being made already.
    """
    if found.open:
        raise Refused("plans.draft-already")
    number = max((each.version for each in found.versions), default=0) + 1
    content = found.decided.content if found.decided else _empty(found)
    await tx.execute(
        f"""
        INSERT INTO plan_version (id, municipality_id, participant_id, version, state, based_on,
            made_by, made_at, {", ".join(_FIELDS)})
        VALUES ($1, $2, $3, $4, 'draft', $5, $6, $7, {_places(8)})
        """,  # noqa: S608 - the fields' own names
        key,
        actor.municipality_id,
        found.person.id,
        number,
        found.decided.id if found.decided else None,
        actor.account_id,
        now,
        *_values(content),
    )
    if found.decided:
        await _copy(tx, actor, key, found.decided.goals)
    return number


def _empty(found: PlanRecord) -> Content:
    levels = {each.skill: each.level for each in found.default_levels}
    current = next((each for each in found.person.programmes if each.id == found.programme_id), None)
    goal = (current.end_goal if current else None) or found.frame.default_goal
    return Content(
        end_goal=goal or (found.frame.goals[0] if found.frame.goals else EndGoal.WORK),
        listening=levels[Skill.LISTENING],
        reading=levels[Skill.READING],
        writing=levels[Skill.WRITING],
        oral=levels[Skill.ORAL],
        starts_on=current.starts_on if current else None,
        ends_on=(current.planned_end_on if current else None) or found.latest_end,
    )


def _places(first: int) -> str:
    return ", ".join(f"${place}" for place in range(first, first + len(_FIELDS)))


def _values(content: Content) -> list[object]:
    return [getattr(content, name) for name in _FIELDS]


async def _copy(tx: Transaction, actor: Actor, plan_id: UUID, goals: Iterable[Goal]) -> None:
    """Goals and measures that have not been dropped, under keys of their own, knowing what they were."""
    lines: list[dict[str, object]] = []
    measures: list[dict[str, object]] = []

    def carry(goal: Goal, parent: UUID | None) -> None:
        key = new_id()
        lines.append(
            _part(actor, plan_id, goal.origin, key)
            | {
                "parent_id": parent,
                "position": len(lines) + 1,
                "standard": goal.standard,
                "text": goal.text,
                "status": goal.status,
            }
        )
        for measure in goal.measures:
            if measure.status is not Status.DROPPED:
                own = {name: getattr(measure, name) for name in _CARRIED}
                measures.append(
                    own
                    | _part(actor, plan_id, measure.origin, new_id())
                    | {"goal_id": key, "position": len(measures) + 1}
                )
        for step in goal.goals:
            if step.status is not Status.DROPPED:
                carry(step, key)

    for goal in goals:
        if goal.status is not Status.DROPPED:
            carry(goal, None)
    for table, rows in (("goal", lines), ("measure", measures)):
        if rows:
            names = ", ".join(rows[0])
            await tx.execute(
                f"INSERT INTO {table} ({names})"  # noqa: S608 - names of ours
                f" SELECT {names} FROM jsonb_populate_recordset(NULL::{table}, $1::jsonb)",
                msgspec.json.encode(rows).decode(),
            )


_CARRIED = (
    *("kind", "standard", "text", "starts_on", "ends_on", "weekly_minutes"),
    *("responsible", "organisation", "place", "status"),
)


def _part(actor: Actor, plan_id: UUID, origin: UUID, key: UUID) -> dict[str, object]:
    return {
        "id": key,
        "municipality_id": actor.municipality_id,
        "plan_version_id": plan_id,
        "origin_id": origin,
    }


async def edit_draft(
    actor: Actor,
    key: UUID,
    participant_id: UUID,
    plan_id: UUID,
    expected_edition: int,
    content: Content,
    *,
    now: datetime,
) -> PlanRecord:
    """Set what a draft says as a whole. A plan may be saved with gaps; they are told, and hinder a decision.

    Raises:
        Refused: not seen, not their case, no draft (any more), or changed meanwhile.
        InvalidInput: all that is wrong with it.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["plans.edit_draft", participant_id, plan_id, content]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            found, draft = await claim_draft(tx, actor, on, participant_id, plan_id, expected_edition)
            faults = drafting.content_faults(content)
            faults += drafting.level_faults(content, _reference(found))
            if faults:
                raise InvalidInput(faults)
            sets = ", ".join(f"{name} = ${place}" for place, name in enumerate(_FIELDS, 3))
            await tx.execute(
                f"UPDATE plan_version SET {sets} WHERE municipality_id = $1 AND id = $2",  # noqa: S608 - names of ours
                actor.municipality_id,
                plan_id,
                *_values(content),
            )
            changed = [n for n in _FIELDS if getattr(content, n) != getattr(draft.content, n)]
            await finish(tx, actor, participant_id, "plans.edited", now=now, after={"changed": changed})
        return await plan_record(tx, actor, on, participant_id)


def _reference(found: PlanRecord) -> dict[Skill, CefrLevel]:
    """The levels below which a goal is lowered: of the plan that holds, or else what schooling gives."""
    given = {each.skill: each.level for each in found.default_levels}
    return drafting.reference_levels(given, found.decided.content if found.decided else None)


async def keep_goal(
    actor: Actor,
    key: UUID,
    participant_id: UUID,
    plan_id: UUID,
    expected_edition: int,
    goal: GoalDraft,
    *,
    now: datetime,
) -> PlanRecord:
    """Add a goal to a draft, last among its like, or change the one that has this key already.

    Raises:
        Refused: as `edit_draft`; or the key is of a goal in another plan.
        InvalidInput: all that is wrong with it.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["plans.keep_goal", participant_id, plan_id, goal]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            _, draft = await claim_draft(tx, actor, on, participant_id, plan_id, expected_edition)
            if faults := drafting.goal_faults(goal, draft.goals):
                raise InvalidInput(faults)
            await write_goal(tx, actor, plan_id, goal)
            await finish(
                tx, actor, participant_id, "plans.goal-kept", now=now, after={"standard": goal.standard}
            )
        return await plan_record(tx, actor, on, participant_id)


async def write_goal(tx: Transaction, actor: Actor, plan_id: UUID, goal: GoalDraft) -> None:
    """Write a goal without faults into a draft that the caller has claimed.

    Raises:
        Refused: the key is of a goal in another plan.
    """
    kept = await tx.execute(
        """
        INSERT INTO goal (id, municipality_id, plan_version_id, parent_id, standard, text, status,
            position)
        VALUES ($1, $2, $3, $4, $5, $6, 'planned', (SELECT coalesce(max(position), 0) + 1
            FROM goal WHERE municipality_id = $2 AND plan_version_id = $3))
        ON CONFLICT (municipality_id, id) DO UPDATE
        SET parent_id = excluded.parent_id, standard = excluded.standard, text = excluded.text
        WHERE goal.plan_version_id = excluded.plan_version_id
        """,
        goal.id,
        actor.municipality_id,
        plan_id,
        goal.parent_id,
        goal.standard,
        goal.text,
    )
    _must_be_kept(kept)


def _must_be_kept(tag: str) -> None:
    """A key that another plan has already is nobody's to take."""
    if tag.endswith(" 0"):
        raise not_found()


async def keep_measure(
    actor: Actor,
    key: UUID,
    participant_id: UUID,
    plan_id: UUID,
    expected_edition: int,
    measure: MeasureDraft,
    *,
    now: datetime,
) -> PlanRecord:
    """Add a measure to a draft, last among its like, or change the one that has this key already.

    Raises:
        Refused: as `keep_goal`.
        InvalidInput: all that is wrong with it.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["plans.keep_measure", participant_id, plan_id, measure]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            _, draft = await claim_draft(tx, actor, on, participant_id, plan_id, expected_edition)
            if faults := drafting.measure_faults(measure, draft.goals):
                raise InvalidInput(faults)
            await write_measure(tx, actor, plan_id, measure)
            await finish(
                tx, actor, participant_id, "plans.measure-kept", now=now, after={"kind": measure.kind}
            )
        return await plan_record(tx, actor, on, participant_id)


async def write_measure(tx: Transaction, actor: Actor, plan_id: UUID, measure: MeasureDraft) -> None:
    """Write a measure without faults into a draft that the caller has claimed.

    Raises:
        Refused: the key is of a measure in another plan.
    """
    kept = await tx.execute(
        """
        INSERT INTO measure (id, municipality_id, plan_version_id, goal_id, kind, standard, text,
            starts_on, ends_on, weekly_minutes, responsible, organisation, place, status, position)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'planned',
            (SELECT coalesce(max(position), 0) + 1
            FROM measure WHERE municipality_id = $2 AND plan_version_id = $3))
        ON CONFLICT (municipality_id, id) DO UPDATE
        SET goal_id = excluded.goal_id, kind = excluded.kind, standard = excluded.standard,
            text = excluded.text, starts_on = excluded.starts_on, ends_on = excluded.ends_on,
            weekly_minutes = excluded.weekly_minutes, responsible = excluded.responsible,
            organisation = excluded.organisation, place = excluded.place
        WHERE measure.plan_version_id = excluded.plan_version_id
        """,
        measure.id,
        actor.municipality_id,
        plan_id,
        *(getattr(measure, field.name) for field in fields(MeasureDraft) if field.name != "id"),
    )
    _must_be_kept(kept)


async def remove_part(
    actor: Actor,
    key: UUID,
    participant_id: UUID,
    plan_id: UUID,
    expected_edition: int,
    part_id: UUID,
    *,
    now: datetime,
) -> PlanRecord:
    """Take a goal with all that stands under it, or a measure, out of a draft.

    Raises:
        Refused: as `edit_draft`; or there is no such goal or measure in it.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["plans.remove_part", participant_id, plan_id, part_id]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            _, draft = await claim_draft(tx, actor, on, participant_id, plan_id, expected_edition)
            goals = await remove_from(tx, actor, draft, part_id)
            verb = "plans.goal-removed" if goals else "plans.measure-removed"
            await finish(tx, actor, participant_id, verb, now=now)
        return await plan_record(tx, actor, on, participant_id)


async def remove_from(tx: Transaction, actor: Actor, draft: Version, part_id: UUID) -> list[UUID]:
    """Take a part out of a draft that the caller has claimed; returns the goals that went, none: a measure.

    Raises:
        Refused: there is no such goal or measure in it.
    """
    goals = _under(draft, part_id)
    measures = [each.id for each in drafting.measures_of(draft.goals) if each.id == part_id]
    if not goals and not measures:
        raise not_found()
    own = (actor.municipality_id, draft.id)
    await tx.execute(
        """
        DELETE FROM measure WHERE municipality_id = $1 AND plan_version_id = $2
            AND (goal_id = ANY ($3) OR id = ANY ($4))
        """,
        *own,
        goals,
        measures,
    )
    # Steps before the goals above them.
    for keys in ([each for each in goals if each != part_id], [part_id]):
        await tx.execute(
            "DELETE FROM goal WHERE municipality_id = $1 AND plan_version_id = $2 AND id = ANY ($3)",
            *own,
            keys,
        )
    return goals


def _under(draft: Version, part_id: UUID) -> list[UUID]:
    """A goal's key with those of its steps; none: it is no goal."""
    for goal in drafting.every_goal(draft.goals):
        if goal.id == part_id:
            return [each.id for each in drafting.every_goal([goal])]
    return []


async def move_part(
    actor: Actor,
    key: UUID,
    participant_id: UUID,
    plan_id: UUID,
    expected_edition: int,
    part_id: UUID,
    *,
    up: bool,
    now: datetime,
) -> PlanRecord:
    """Let a goal or a measure change places with its neighbour; at the end of the row nothing happens.

    Raises:
        Refused: as `edit_draft`; or there is no such goal or measure in it.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["plans.move_part", participant_id, plan_id, part_id, up]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            _, draft = await claim_draft(tx, actor, on, participant_id, plan_id, expected_edition)
            table, row = _row_of(draft, part_id)
            place = row.index(part_id)
            other = place - 1 if up else place + 1
            if 0 <= other < len(row):
                row[place], row[other] = row[other], row[place]
                await tx.execute(
                    f"""
                    UPDATE {table} SET position = moved.position
                    FROM (
                        SELECT id, (SELECT min(position) FROM {table}
                            WHERE municipality_id = $1 AND id = ANY ($2)) + place - 1 AS position
                        FROM unnest($2::uuid[]) WITH ORDINALITY AS moved (id, place)
                    ) AS moved
                    WHERE {table}.municipality_id = $1 AND {table}.id = moved.id
                    """,  # noqa: S608 - one of two names of ours
                    actor.municipality_id,
                    row,
                )
                await finish(tx, actor, participant_id, "plans.part-moved", now=now)
        return await plan_record(tx, actor, on, participant_id)


def _row_of(draft: Version, part_id: UUID) -> tuple[str, list[UUID]]:
    """The table of a goal or a measure, and the keys of those beside it in their order."""
    for beside in (draft.goals, *(goal.goals for goal in drafting.every_goal(draft.goals))):
        if any(each.id == part_id for each in beside):
            return "goal", [each.id for each in beside]
    for goal in drafting.every_goal(draft.goals):
        if any(each.id == part_id for each in goal.measures):
            return "measure", [each.id for each in goal.measures]
    raise not_found()
