"""Documents as they were drawn: insert-only, so that one is the same for ever."""

from __future__ import annotations

from piccolo.columns import UUID, Bytea, Text, Timestamptz
from piccolo.table import Table

from stegvis.kit.db import ENGINE


class PlanDocument(Table, db=ENGINE, tablename="plan_document"):
    """A decided version of a plan, drawn in Norwegian and one language beside it."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    plan_version_id = UUID(default=None)
    language = Text(default=None, help_text="Beside Norwegian; of LANGUAGES")
    translated = Bytea(default=None, help_text="SHA-256 of people's translations in it: rules.translated")
    sha256 = Bytea(default=None, help_text="Of the body")
    body = Bytea(default=None, help_text="PDF")
    made_at = Timestamptz(default=None)
    made_by = UUID(default=None, help_text="Who asked for it first")


class MeetingDocument(Table, db=ENGINE, tablename="meeting_document"):
    """The minutes of a meeting that was held, drawn in Norwegian and one language beside it."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    meeting_id = UUID(default=None)
    language = Text(default=None, help_text="Beside Norwegian; of LANGUAGES")
    translated = Bytea(default=None, help_text="SHA-256 of people's translations in it: rules.translated")
    sha256 = Bytea(default=None, help_text="Of the body")
    body = Bytea(default=None, help_text="PDF")
    made_at = Timestamptz(default=None)
    made_by = UUID(default=None, help_text="Who asked for it first")
