"""How far the planner has come."""

from __future__ import annotations

from piccolo.columns import JSONB, UUID, BigInt, Timestamptz
from piccolo.table import Table

from stegvis.kit.db import ENGINE


class ReminderPlanned(Table, db=ENGINE, tablename="reminder_planned"):
    """When somebody was last planned for; the row is the queue of those who would plan at once."""

    id = UUID(primary_key=True, default=None, help_text="The account")
    municipality_id = UUID(default=None)
    planned_at = Timestamptz(default=None)
    lessons = JSONB(default="{}", help_text="reminders.model.Expected, by a lesson's identity")


class ReminderSweep(Table, db=ENGINE, tablename="reminder_sweep"):
    """When a municipality's reminders were last looked at to the end; asked before a tenant is known."""

    id = UUID(primary_key=True, default=None, help_text="The municipality")
    swept_at = Timestamptz(default=None)


class ReminderSeen(Table, db=ENGINE, tablename="reminder_seen"):
    """Which revision of a scope the planner has planned with."""

    id = UUID(primary_key=True, default=None, help_text="The scope")
    municipality_id = UUID(default=None)
    revision = BigInt(default=None)
