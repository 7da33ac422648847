"""Which cases left for, or came from, another municipality: insert-only."""

from __future__ import annotations

from piccolo.columns import JSONB, UUID, Bytea, Date, Text, Timestamptz
from piccolo.table import Table

from stegvis.kit.db import ENGINE


class Transfer(Table, db=ENGINE, tablename="transfer"):
    """One portable file, made here or received here, with the person's knowledge."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    participant_id = UUID(default=None)
    direction = Text(default=None, help_text="transfer.model.Direction")
    other_municipality = Text(default=None, help_text="The official four digits")
    informed_on = Date(default=None, help_text="When the person was told")
    informed_how = Text(default=None, help_text="programmes.model.MadeKnown")
    file_id = UUID(default=None, help_text="The file's own key, the same on both sides")
    file_hash = Bytea(default=None, help_text="SHA-256 of the file")
    format_version = Text(default=None)
    made_by = UUID(default=None)
    made_at = Timestamptz(default=None)
    content = JSONB(default=None, null=True, help_text="Of what came in: the file as it was received")
