"""What was recorded. No row means unrecorded, which is never absent."""

from __future__ import annotations

from piccolo.columns import UUID, Boolean, Date, SmallInt, Text, Timestamptz
from piccolo.table import Table

from stegvis.kit.db import ENGINE


class AttendanceEntry(Table, db=ENGINE, tablename="attendance_entry"):
    """One mark for one person and one occurrence. A correction is a new row that supersedes the old."""

    id = UUID(primary_key=True, default=None, help_text="Made by the client: its idempotency key")
    municipality_id = UUID(default=None)
    participant_id = UUID(default=None)
    slot_id = UUID(default=None)
    on_date = Date(default=None)
    mark = Text(default=None, help_text="attendance.model.Mark")
    late_minutes = SmallInt(default=None, null=True)
    category = Text(default=None, null=True, help_text="attendance.model.AbsenceCategory")
    approved = Boolean(default=False)
    certificate_seen = Boolean(default=False, help_text="All that is held about health")
    recorded_by = UUID(default=None, null=True, help_text="Null: the import")
    recorded_at = Timestamptz(default=None)
    superseded_by = UUID(default=None, null=True)
