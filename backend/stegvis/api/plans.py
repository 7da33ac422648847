"""The plan and its goals."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import strawberry

from stegvis.api.context import Info
from stegvis.api.records import only, opened
from stegvis.api.selection import asks_for
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.participants.model import Helper as HelperModel
from stegvis.participants.model import Relation
from stegvis.participants.queries import helpers, people
from stegvis.plans import model
from stegvis.plans.queries import plans
from stegvis.rulebook.model import ActivityKind, EndGoal

strawberry.enum(Relation)
strawberry.enum(model.CefrLevel)
strawberry.enum(EndGoal)
strawberry.enum(model.GoalKind)
strawberry.enum(model.PlanState)
strawberry.enum(model.Skill)
strawberry.enum(model.Status, name="GoalStatus")


@strawberry.type
class Helper:
    """Somebody whom a participant may turn to, and as what."""

    name: str
    relation: Relation

    @classmethod
    def of(cls, helper: HelperModel) -> Helper:
        """Translate."""
        return cls(name=helper.name, relation=helper.relation)


@strawberry.type
class LanguageGoal:
    """The level of Norwegian to reach in one skill."""

    skill: model.Skill
    level: model.CefrLevel


@strawberry.type
class Measure:
    """What is done to reach a goal: `standard` is a code of the catalogue, `text` is in Norwegian."""

    id: strawberry.ID
    kind: ActivityKind
    standard: str | None
    text: str | None
    starts_on: str | None
    ends_on: str | None
    weekly_minutes: int | None
    responsible: str | None
    organisation: str | None
    place: str | None
    status: model.Status

    @classmethod
    def of(cls, measure: model.Measure) -> Measure:
        """Translate."""
        return cls(
            id=strawberry.ID(str(measure.id)),
            kind=measure.kind,
            standard=measure.standard,
            text=measure.text,
            starts_on=date(measure.starts_on),
            ends_on=date(measure.ends_on),
            weekly_minutes=measure.weekly_minutes,
            responsible=measure.responsible,
            organisation=measure.organisation,
            place=measure.place,
            status=measure.status,
        )


@strawberry.type
class Goal:
    """A long-term goal, or a step towards one."""

    id: strawberry.ID
    kind: model.GoalKind
    standard: str | None
    text: str | None
    status: model.Status
    goals: list[Goal]
    measures: list[Measure]

    @classmethod
    def of(cls, goal: model.Goal) -> Goal:
        """Translate."""
        return cls(
            id=strawberry.ID(str(goal.id)),
            kind=goal.kind,
            standard=goal.standard,
            text=goal.text,
            status=goal.status,
            goals=[cls.of(each) for each in goal.goals],
            measures=[Measure.of(each) for each in goal.measures],
        )


@strawberry.type
class Plan:
    """The plan that counts; version, decision and deadline are null for the class."""

    id: strawberry.ID
    version: int | None
    state: model.PlanState
    end_goal: EndGoal
    end_goal_text: str | None
    decided_on: str | None
    appeal_deadline: str | None
    starts_on: str | None
    ends_on: str | None
    language_goals: list[LanguageGoal]
    goals: list[Goal]
    helpers: list[Helper]

    @classmethod
    def of(cls, plan: model.Plan, helping: Iterable[HelperModel]) -> Plan:
        """Translate."""
        return cls(
            id=strawberry.ID(str(plan.id)),
            version=plan.version,
            state=plan.state,
            end_goal=plan.end_goal,
            end_goal_text=plan.end_goal_text,
            decided_on=date(plan.decided_on),
            appeal_deadline=date(plan.appeal_deadline),
            starts_on=date(plan.starts_on),
            ends_on=date(plan.ends_on),
            language_goals=[LanguageGoal(skill=g.skill, level=g.level) for g in plan.language_goals],
            goals=[Goal.of(goal) for goal in plan.goals],
            helpers=[Helper.of(helper) for helper in helping],
        )


@strawberry.type
class Query:
    """The plan."""

    @strawberry.field
    async def plan(self, info: Info, participant_id: strawberry.ID | None = None) -> Plan | None:
        """One's own plan, or for staff that of a participant whom they may see; null: there is none."""
        subject = await opened(info.context, participant_id, "plans.plan")
        actor, on = info.context.signed_in(), oslo_date(info.context.now)
        async with db.read(actor.municipality_id) as tx:
            seen = await people(tx, actor, on, [subject])
            found = await plans(tx, actor, seen.values())
            helping = await helpers(tx, actor, on, seen.values()) if asks_for(info, "helpers") else {}
        person = only(seen)
        return Plan.of(found[person.id], helping.get(person.id, ())) if person.id in found else None


def date(day: dt.date | None) -> str | None:
    """A date as it goes over the wire."""
    return day.isoformat() if day else None
