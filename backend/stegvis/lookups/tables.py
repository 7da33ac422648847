"""What leaders have looked into."""

from __future__ import annotations

from piccolo.columns import UUID, Array, Text, Timestamptz
from piccolo.table import Table

from stegvis.kit.db import ENGINE


class LookUpFinding(Table, db=ENGINE, tablename="look_up_finding"):
    """A finding of a week that a leader has looked into, and what came of it; never changed."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    finding_id = UUID(default=None, help_text="lookups.unusual.Finding.key")
    week = Text(default=None, help_text="The ISO week of the looks")
    actor_id = UUID(default=None, help_text="Who looked")
    participant_id = UUID(default=None, null=True, help_text="At whom; null: at several")
    patterns = Array(base_column=Text(), default=None, help_text="lookups.unusual.Pattern")
    outcome = Text(default=None, help_text="lookups.unusual.Outcome")
    settled_by = UUID(default=None)
    settled_at = Timestamptz(default=None)
