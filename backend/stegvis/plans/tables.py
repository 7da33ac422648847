"""The integration plan (Integration Act § 15)."""

from __future__ import annotations

from piccolo.columns import UUID, Date, Integer, SmallInt, Text
from piccolo.table import Table

from stegvis.kit.db import ENGINE


class PlanVersion(Table, db=ENGINE, tablename="plan_version"):
    """One version of a participant's plan. A decided one is frozen."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    participant_id = UUID(default=None)
    version = SmallInt(default=None, help_text="1, 2, 3 … for each participant")
    state = Text(default=None, help_text="plans.model.PlanState")
    end_goal = Text(default=None, help_text="rulebook.model.EndGoal")
    end_goal_text = Text(default=None, null=True, help_text="In Norwegian, for example an occupation")
    listening = Text(default=None, null=True, help_text="plans.model.CefrLevel")
    reading = Text(default=None, null=True, help_text="plans.model.CefrLevel")
    writing = Text(default=None, null=True, help_text="plans.model.CefrLevel")
    oral = Text(default=None, null=True, help_text="plans.model.CefrLevel")
    reasons = Text(default=None, null=True)
    starts_on = Date(default=None, null=True)
    ends_on = Date(default=None, null=True)
    decided_on = Date(default=None, null=True)
    decided_by = UUID(default=None, null=True)
    appeal_deadline = Date(default=None, null=True, help_text="Three weeks from notice (§ 47)")
    elsewhere = Text(default=None, null=True, help_text="Of another municipality: `3403 Hamar`")
    decided_elsewhere = Text(default=None, null=True, help_text="The name of who decided it there")


class Goal(Table, db=ENGINE, tablename="goal"):
    """A long-term goal, or a subgoal under one."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    plan_version_id = UUID(default=None)
    parent_id = UUID(default=None, null=True, help_text="The long-term goal of a subgoal")
    position = SmallInt(default=None)
    standard = Text(default=None, null=True, help_text="A code of the catalogue in locales/")
    text = Text(default=None, null=True, help_text="In Norwegian, where no standard goal says it")
    status = Text(default=None, help_text="plans.model.Status")


class Measure(Table, db=ENGINE, tablename="measure"):
    """What is done to reach a goal: how much, where, and who answers for it."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    plan_version_id = UUID(default=None)
    goal_id = UUID(default=None)
    external_id = Text(default=None, null=True, help_text="The office's own identifier")
    position = SmallInt(default=None)
    kind = Text(default=None, help_text="rulebook.model.ActivityKind")
    standard = Text(default=None, null=True, help_text="A code of the catalogue in locales/")
    text = Text(default=None, null=True, help_text="In Norwegian")
    starts_on = Date(default=None, null=True)
    ends_on = Date(default=None, null=True)
    weekly_minutes = Integer(default=None, null=True)
    responsible = Text(default=None, null=True)
    organisation = Text(default=None, null=True)
    place = Text(default=None, null=True)
    status = Text(default=None, help_text="plans.model.Status")
