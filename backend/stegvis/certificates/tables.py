"""Issued certificates: insert-only, so that one says the same for ever."""

from __future__ import annotations

from piccolo.columns import JSONB, UUID, Date
from piccolo.table import Table

from stegvis.kit.db import ENGINE


class Certificate(Table, db=ENGINE, tablename="certificate"):
    """One certificate of participation, with all that it says."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    participant_id = UUID(default=None)
    programme_id = UUID(default=None)
    issued_on = Date(default=None)
    issued_by = UUID(default=None, null=True, help_text="Null: in another municipality")
    content = JSONB(default=None)
