"""What somebody keeps for their own list of cases."""

from __future__ import annotations

from piccolo.columns import UUID, Text, Timestamptz
from piccolo.table import Table

from stegvis.kit.db import ENGINE


class KeptFilter(Table, db=ENGINE, tablename="kept_filter"):
    """A way of narrowing the list, under a name of one's own."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    account_id = UUID(default=None)
    name = Text(default=None)
    filter = Text(default=None, help_text="As it stands in the screen's address: codes alone")
    kept_at = Timestamptz(default=None)
