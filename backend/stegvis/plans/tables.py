"""The integration plan (Integration Act § 15)."""

from __future__ import annotations

from piccolo.columns import UUID, Boolean, Bytea, Date, Integer, SmallInt, Text, Timestamptz
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
    edition = Integer(default=1, help_text="Raised by the database at each change of a draft")
    sealed = Boolean(default=False, help_text="Set by the database when what froze it is committed")
    based_on = UUID(default=None, null=True, help_text="The version that it was begun from")
    made_by = UUID(default=None, null=True)
    made_at = Timestamptz(default=None, null=True)
    norwegian_minutes = Integer(default=None, null=True, help_text="Of Norwegian, a week")
    norwegian_until = Date(default=None, null=True)
    social_studies_hours = SmallInt(default=None, null=True)
    social_studies_language = Text(default=None, null=True)
    frame_last_day = Date(default=None, null=True, help_text="How long the rules of that day let it last")
    rule_version = Text(default=None, null=True)
    participant_view = Text(default=None, null=True, help_text="What the participant thinks of it")
    participant_view_language = Text(default=None, null=True)
    proposed_by = UUID(default=None, null=True)
    proposed_at = Timestamptz(default=None, null=True)
    decided_at = Timestamptz(default=None, null=True)
    ended_on = Date(default=None, null=True)
    ended_reason = Text(default=None, null=True, help_text="plans.model.EndReason")


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
    origin_id = UUID(default=None, null=True, help_text="Its key in the version where it came first")


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
    origin_id = UUID(default=None, null=True, help_text="Its key in the version where it came first")


class PlanNotice(Table, db=ENGINE, tablename="plan_notice"):
    """What was done to make a decided plan known."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    plan_version_id = UUID(default=None)
    kind = Text(default=None, help_text="plans.model.NoticeKind")
    on_date = Date(default=None)
    at = Timestamptz(default=None, help_text="When it was recorded")
    interpreter_language = Text(default=None, null=True)
    interpreter_qualified = Boolean(default=None, null=True)
    recorded_by = UUID(default=None, null=True, help_text="Null: told again by itself")


class PlanAppeal(Table, db=ENGINE, tablename="plan_appeal"):
    """An appeal against a decided plan, and what became of it."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    plan_version_id = UUID(default=None)
    received_on = Date(default=None)
    how = Text(default=None, help_text="programmes.model.MadeKnown")
    late = Boolean(default=None)
    state = Text(default=None, help_text="plans.model.AppealState")
    decided_on = Date(default=None, null=True)
    recorded_by = UUID(default=None)
    recorded_at = Timestamptz(default=None)


class PlanProgress(Table, db=ENGINE, tablename="plan_progress"):
    """How far a goal or a measure of a decided plan has come: the last word counts."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    plan_version_id = UUID(default=None)
    goal_id = UUID(default=None, null=True)
    measure_id = UUID(default=None, null=True)
    status = Text(default=None, help_text="plans.model.Status")
    recorded_by = UUID(default=None, null=True, help_text="Null: by an import")
    recorded_at = Timestamptz(default=None)


class PlanEvaluation(Table, db=ENGINE, tablename="plan_evaluation"):
    """What a participant thinks of a goal; theirs alone until they share it."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    plan_version_id = UUID(default=None)
    goal_id = UUID(default=None)
    face = Text(default=None, help_text="plans.model.Face")
    words = Text(default=None, null=True)
    shared = Boolean(default=False)
    made_at = Timestamptz(default=None)


class TextTranslation(Table, db=ENGINE, tablename="text_translation"):
    """A person's translation of one free text; of other words than those now, it is outdated."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    plan_version_id = UUID(default=None)
    part = Text(default=None, help_text="plans.model.TextPart")
    part_id = UUID(default=None, help_text="Of the goal or the measure; else of the version")
    language = Text(default=None)
    words = Text(default=None)
    source_hash = Bytea(default=None, help_text="SHA-256 of the Norwegian words")
    made_by = UUID(default=None)
    made_at = Timestamptz(default=None)


class CommitmentDocument(Table, db=ENGINE, tablename="commitment_document"):
    """The contract of § 16, or the declaration that replaces it, as it was signed."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    participant_id = UUID(default=None)
    kind = Text(default=None, help_text="plans.model.CommitmentKind")
    template_version = Text(default=None)
    language = Text(default=None)
    signed_on = Date(default=None)
    method = Text(default=None, help_text="plans.model.SigningMethod")
    interpreter_language = Text(default=None, null=True)
    interpreter_qualified = Boolean(default=None, null=True)
    recorded_by = UUID(default=None)
    recorded_at = Timestamptz(default=None)


class PlanGroundwork(Table, db=ENGINE, tablename="plan_groundwork"):
    """What a plan is built on: that it was done, when and by which service."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    participant_id = UUID(default=None)
    kind = Text(default=None, help_text="plans.model.GroundworkKind")
    done_on = Date(default=None)
    done_by = Text(default=None, help_text="plans.model.Service")
    recorded_by = UUID(default=None)
    recorded_at = Timestamptz(default=None)


class LanguageLevel(Table, db=ENGINE, tablename="language_level"):
    """A level reached in one skill, or readiness for its test."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    participant_id = UUID(default=None)
    skill = Text(default=None, help_text="plans.model.Skill")
    level = Text(default=None, help_text="plans.model.CefrLevel")
    source = Text(default=None, help_text="plans.model.LevelSource")
    on_date = Date(default=None)
    recorded_by = UUID(default=None)
    recorded_at = Timestamptz(default=None)
