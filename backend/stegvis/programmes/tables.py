"""What is decided about a programme, what it waits for, and what came of it."""

from __future__ import annotations

from piccolo.columns import UUID, Date, Integer, SmallInt, Text, Timestamptz
from piccolo.table import Table

from stegvis.kit.db import ENGINE


class StartCondition(Table, db=ENGINE, tablename="start_condition"):
    """What must be there before a programme can begin, and who has it."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    programme_id = UUID(default=None)
    kind = Text(default=None, help_text="programmes.model.ConditionKind")
    state = Text(default=None, help_text="programmes.model.ConditionState")
    holder = Text(default=None, help_text="programmes.model.Holder")
    due_on = Date(default=None, null=True)
    settled_on = Date(default=None, null=True, help_text="When it was done, or found not to be needed")


class ProgrammeDecision(Table, db=ENGINE, tablename="programme_decision"):
    """An individual decision (Integration Act § 46). One is never changed: it is revoked."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    participant_id = UUID(default=None)
    programme_id = UUID(default=None)
    kind = Text(default=None, help_text="programmes.model.DecisionKind")
    decided_on = Date(default=None)
    takes_effect_on = Date(default=None)
    ends_on = Date(default=None, null=True, help_text="The programme's new planned end, or the exemption's")
    ended_before = Date(default=None, null=True, help_text="The planned end that it replaced")
    days = SmallInt(default=None, null=True, help_text="Days that are added for absence")
    computed_days = SmallInt(default=None, null=True, help_text="What the rule gave, beside what was decided")
    reasons = Text(default=None)
    rule_version = Text(default=None)
    made_known_on = Date(default=None, null=True)
    made_known_how = Text(default=None, null=True, help_text="programmes.model.MadeKnown")
    appeal_deadline = Date(default=None, null=True)
    decided_by = UUID(default=None, null=True, help_text="Null: in another municipality")
    recorded_at = Timestamptz(default=None)
    revoked_on = Date(default=None, null=True)
    revoked_by = UUID(default=None, null=True)
    decided_elsewhere = Text(default=None, null=True, help_text="The name of who decided it there")
    revoked_elsewhere = Text(default=None, null=True, help_text="The name of who revoked it there")


class Adaptation(Table, db=ENGINE, tablename="adaptation"):
    """Weeks that are adapted to the person, inside full time. Why is a code, never a diagnosis."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    programme_id = UUID(default=None)
    valid_from = Date(default=None)
    valid_to = Date(default=None)
    weekly_minutes = Integer(default=None)
    reason = Text(default=None, help_text="programmes.model.AdaptationReason")


class FollowUp(Table, db=ENGINE, tablename="follow_up"):
    """Where somebody is one year after the end."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    programme_id = UUID(default=None)
    on_date = Date(default=None)
    main_activity = Text(default=None, help_text="participants.model.MainActivity")
    work_percent = SmallInt(default=None, null=True)
    recorded_by = UUID(default=None, null=True, help_text="Null: in another municipality")
    recorded_at = Timestamptz(default=None)
