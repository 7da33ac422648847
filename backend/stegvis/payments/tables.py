"""Shares of the benefit, locked months, and what was corrected after the lock."""

from __future__ import annotations

from piccolo.columns import JSONB, UUID, Boolean, Bytea, Date, Text, Timestamptz
from piccolo.table import Table

from stegvis.kit.db import ENGINE


class BenefitShare(Table, db=ENGINE, tablename="benefit_share"):
    """Which share somebody has from a day on; what was set last for a day holds."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    participant_id = UUID(default=None)
    share = Text(default=None, help_text="payments.model.BenefitShare")
    valid_from = Date(default=None)
    set_by = UUID(default=None)
    set_at = Timestamptz(default=None)


class MonthLock(Table, db=ENGINE, tablename="month_lock"):
    """A participant's month as it was when it was locked; never changed."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    participant_id = UUID(default=None)
    month = Date(default=None, help_text="Its first day")
    basis = JSONB(default=None)
    basis_hash = Bytea(default=None)
    appealable = Boolean(default=None, help_text="By its basis: so much is deducted that it is a decision")
    locked_by = UUID(default=None)
    locked_at = Timestamptz(default=None)


class MonthAddendum(Table, db=ENGINE, tablename="month_addendum"):
    """A correction after the lock: what it changed, and in which later month it counts."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    participant_id = UUID(default=None)
    month = Date(default=None, help_text="Its first day")
    counts_in = Date(default=None, help_text="The first day of a later month")
    reason = Text(default=None, help_text="A code of the catalogue")
    note = Text(default=None, null=True, help_text="In Norwegian")
    difference = JSONB(default=None)
    made_by = UUID(default=None)
    made_at = Timestamptz(default=None)
    decision_id = UUID(default=None, null=True, help_text="The decision about absence that it comes of")
