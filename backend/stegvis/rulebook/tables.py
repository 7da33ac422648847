"""What a municipality sets otherwise than the national rules."""

from __future__ import annotations

from piccolo.columns import UUID, Date, Text
from piccolo.table import Table

from stegvis.kit.db import ENGINE


class RuleOverride(Table, db=ENGINE, tablename="rule_override"):
    """One setting of the rulebook that this municipality has decided itself, from a date on."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    key = Text(default=None, help_text="A key of rulebook.model")
    value = Text(default=None)
    valid_from = Date(default=None)
    source = Text(default=None, help_text="The municipality's own decision")
