"""Plans. Whoever asks has the participants from `participants.queries.people`, so they are seen already."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

import msgspec

from stegvis.accounts.model import Actor
from stegvis.kit.db import Row, Transaction
from stegvis.participants.model import Person
from stegvis.plans.model import CefrLevel, LanguageGoal, Measure, Plan, PlanState, Skill
from stegvis.plans.permissions import seen_from
from stegvis.plans.rules import GoalLine, goal_tree
from stegvis.rulebook.model import EndGoal


async def plans(tx: Transaction, actor: Actor, people: Collection[Person]) -> dict[UUID, Plan]:
    """The plan that counts for each participant who has one, as far as the actor may see it.

    The decided version, or else the newest that is not superseded: a plan that is being made is
    already its participant's. One statement.
    """
    rows = await tx.rows(_PLANS, actor.municipality_id, [person.id for person in people])
    standings = {person.id: person.standing for person in people}
    found = {row["participant_id"]: seen_from(_plan(row), standings[row["participant_id"]]) for row in rows}
    return {participant_id: plan for participant_id, plan in found.items() if plan}


async def plan(tx: Transaction, actor: Actor, people: Collection[Person]) -> Plan | None:
    """The plan of at most one participant; of nobody, it costs the same and is None."""
    return next(iter((await plans(tx, actor, people)).values()), None)


SO_FAR = """
    coalesce((SELECT so_far.status FROM plan_progress AS so_far
        WHERE so_far.municipality_id = <part>.municipality_id AND so_far.<part>_id = <part>.id
        ORDER BY so_far.recorded_at DESC, so_far.id DESC LIMIT 1), <part>.status)
"""
"""How far a goal or a measure has come: in a decided plan the last word about it counts."""


def parts_of_plan(part: str) -> str:
    """The SQL of a version's goals, or of its measures: each as JSON, in its place, as far as it has come."""
    return f"""
        (SELECT json_agg(to_jsonb({part}) || jsonb_build_object('status', {SO_FAR.replace("<part>", part)})
            ORDER BY position, {part}.id)
         FROM {part} WHERE {part}.municipality_id = $1 AND {part}.plan_version_id = plan_version.id)
    """  # noqa: S608 - the name of a table of ours


_PLANS = f"""
    SELECT DISTINCT ON (participant_id) id, participant_id, version, state, end_goal, end_goal_text,
        listening::text, reading::text, writing::text, oral::text, starts_on, ends_on, decided_on,
        appeal_deadline,
        {parts_of_plan("goal")} AS goals,
        {parts_of_plan("measure")} AS measures
    FROM plan_version
    WHERE municipality_id = $1 AND participant_id = ANY ($2) AND state <> 'superseded'
    ORDER BY participant_id, state = 'decided' DESC, version DESC
"""  # noqa: S608 - constants alone


_goals = msgspec.json.Decoder(tuple[GoalLine, ...])
_measures = msgspec.json.Decoder(tuple[Measure, ...])


def _plan(row: Row) -> Plan:
    return Plan(
        id=row["id"],
        version=row["version"],
        state=PlanState(row["state"]),
        end_goal=EndGoal(row["end_goal"]),
        end_goal_text=row["end_goal_text"],
        starts_on=row["starts_on"],
        ends_on=row["ends_on"],
        decided_on=row["decided_on"],
        appeal_deadline=row["appeal_deadline"],
        language_goals=tuple(LanguageGoal(skill, CefrLevel(row[skill])) for skill in Skill if row[skill]),
        goals=goal_tree(_goals.decode(row["goals"] or "[]"), _measures.decode(row["measures"] or "[]")),
    )
