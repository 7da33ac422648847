"""Insert-only: the web role can neither change nor delete these rows."""

from __future__ import annotations

from piccolo.columns import JSONB, UUID, BigInt, Bytea, Text, Timestamptz
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
    reason = Text(default=None, null=True, help_text="Where one was stated: participants.reasons")
    session_id = UUID(default=None, null=True, help_text="Of a reason that is stated: for which sign-in")


class AuditUnsealed(Table, db=ENGINE, tablename="audit_unsealed"):
    """A row of either log that is not in the chain yet. The database itself lists and seals it."""

    municipality_id = UUID(default=None)
    log = Text(default=None, help_text="The table: audit_entry or look_up")
    row_id = UUID(primary_key=True, default=None)
    xid = BigInt(default=None, help_text="The transaction that recorded it")


class AuditLink(Table, db=ENGINE, tablename="audit_link"):
    """One position of a municipality's chain: `rules.py` says what is hashed."""

    municipality_id = UUID(default=None)
    position = BigInt(primary_key=True, default=None)
    log = Text(default=None, help_text="The table: audit_entry or look_up")
    row_id = UUID(default=None)
    row_hash = Bytea(default=None)
    hash = Bytea(default=None)
