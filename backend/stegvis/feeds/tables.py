"""Secret addresses."""

from __future__ import annotations

from piccolo.columns import UUID, Bytea, Timestamptz
from piccolo.table import Table

from stegvis.kit.db import ENGINE


class CalendarFeed(Table, db=ENGINE, tablename="calendar_feed"):
    """An address at which a calendar reads an account's hours; at most one of an account is in use."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    account_id = UUID(default=None)
    token_hash = Bytea(default=None, help_text="SHA-256 of the token in the address")
    made_at = Timestamptz(default=None)
    read_at = Timestamptz(default=None, null=True, help_text="Its last reading, to the hour")
    revoked_at = Timestamptz(default=None, null=True)
