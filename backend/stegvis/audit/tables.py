"""Insert-only: the web role can neither change nor delete these rows."""

from __future__ import annotations

from piccolo.columns import JSONB, UUID, Text, Timestamptz
from piccolo.table import Table

from stegvis.kit.db import ENGINE


class AuditEntry(Table, db=ENGINE, tablename="audit_entry"):
    """One change, written in the change's own transaction."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    at = Timestamptz(default=None)
    actor_id = UUID(default=None, null=True, help_text="Null: the system itself, by command line")
    verb = Text(default=None, help_text="feature.verb, for example attendance.marked")
    subject_id = UUID(default=None, null=True)
    before = JSONB(default=None, null=True)
    after = JSONB(default=None, null=True)


class LookUp(Table, db=ENGINE, tablename="look_up"):
    """Who opened which person's record, when and why; committed before the data leaves the server."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    at = Timestamptz(default=None)
    actor_id = UUID(default=None)
    actor_roles = Text(default=None, help_text="The roles held at that moment, comma separated")
    participant_id = UUID(default=None)
    purpose = Text(default=None, help_text="What was opened, by its code")
