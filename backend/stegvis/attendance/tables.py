"""What was recorded. No row means unrecorded, which is never absent."""

from __future__ import annotations

from piccolo.columns import UUID, Array, Boolean, Bytea, Date, SmallInt, Text, Time, Timestamptz
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
    addendum_id = UUID(default=None, null=True, help_text="Recorded after the month was locked")
    pass_id = UUID(default=None, null=True, help_text="Through which pass")


class AbsenceClaim(Table, db=ENGINE, tablename="absence_claim"):
    """What a participant says of an absence, or asks for in advance; nothing of it is decided."""

    id = UUID(primary_key=True, default=None, help_text="Made by the phone: its idempotency key")
    municipality_id = UUID(default=None)
    participant_id = UUID(default=None)
    kind = Text(default=None, help_text="attendance.model.ClaimKind")
    purpose = Text(default=None, null=True, help_text="attendance.model.LeavePurpose")
    starts_on = Date(default=None)
    ends_on = Date(default=None)
    starts_at = Time(default=None, null=True, help_text="A part of one day")
    ends_at = Time(default=None, null=True)
    made_by = UUID(default=None)
    made_at = Timestamptz(default=None, help_text="By the phone's clock")
    received_at = Timestamptz(default=None)
    withdrawn_at = Timestamptz(default=None, null=True)


class AbsenceDecision(Table, db=ENGINE, tablename="absence_decision"):
    """What staff decided of a period; revoked, never changed."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    participant_id = UUID(default=None)
    claim_id = UUID(default=None, null=True)
    starts_on = Date(default=None)
    ends_on = Date(default=None)
    starts_at = Time(default=None, null=True)
    ends_at = Time(default=None, null=True)
    category = Text(default=None, help_text="attendance.model.AbsenceCategory")
    approved = Boolean(default=None)
    certificate_seen = Boolean(default=False)
    reason = Text(default=None, null=True, help_text="A code of the catalogue")
    warnings = Array(base_column=Text(), default=list, help_text="Codes of what was shown before")
    rule_version = Text(default=None)
    decided_by = UUID(default=None)
    decided_at = Timestamptz(default=None)
    addendum_id = UUID(default=None, null=True)
    revoked_by = UUID(default=None, null=True)
    revoked_at = Timestamptz(default=None, null=True)
    revoked_addendum_id = UUID(default=None, null=True)


class AttendanceContest(Table, db=ENGINE, tablename="attendance_contest"):
    """What a participant says is wrong, and the answer to it."""

    id = UUID(primary_key=True, default=None, help_text="Made by the phone: its idempotency key")
    municipality_id = UUID(default=None)
    participant_id = UUID(default=None)
    slot_id = UUID(default=None)
    on_date = Date(default=None)
    entry_id = UUID(default=None, null=True, help_text="Null: nothing was recorded")
    says = Text(default=None, help_text="attendance.model.ContestSays")
    made_at = Timestamptz(default=None)
    received_at = Timestamptz(default=None)
    answer = Text(default=None, null=True, help_text="attendance.model.ContestAnswer")
    reason = Text(default=None, null=True, help_text="A code of the catalogue")
    note = Text(default=None, null=True, help_text="In Norwegian")
    answered_by = UUID(default=None, null=True)
    answered_at = Timestamptz(default=None, null=True)


class RegisterPass(Table, db=ENGINE, tablename="register_pass"):
    """A register that is lent out for a time, to a room or to a practice host."""

    id = UUID(primary_key=True, default=None, help_text="Made by the form: its idempotency key")
    municipality_id = UUID(default=None)
    kind = Text(default=None, help_text="attendance.passes.PassKind")
    group_id = UUID(default=None, null=True, help_text="Of a room: the class")
    on_date = Date(default=None, null=True, help_text="Of a room: the day")
    name = Text(default=None, null=True, help_text="Of a host: who it is")
    token_hash = Bytea(default=None, help_text="SHA-256 of the token in the link")
    made_by = UUID(default=None, help_text="Whose reach it is a part of")
    made_at = Timestamptz(default=None)
    expires_at = Timestamptz(default=None)
    opened_at = Timestamptz(default=None, null=True, help_text="The last time, to the hour")
    revoked_at = Timestamptz(default=None, null=True)


class RegisterPassPlace(Table, db=ENGINE, tablename="register_pass_place"):
    """A practice place whose hours a host confirms."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    pass_id = UUID(default=None)
    practice_place_id = UUID(default=None)
    ended_at = Timestamptz(default=None, null=True)
