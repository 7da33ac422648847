"""Roles that wait for a second person, and what came of them."""

from __future__ import annotations

from piccolo.columns import UUID, Date, Text, Timestamptz
from piccolo.table import Table

from stegvis.kit.db import ENGINE


class RoleProposal(Table, db=ENGINE, tablename="role_proposal"):
    """A role that somebody is to have; confirmed, it is held under the same key."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    staff_id = UUID(default=None)
    unit_id = UUID(default=None)
    role = Text(default=None, help_text="accounts.model.Role")
    valid_from = Date(default=None)
    valid_to = Date(default=None, null=True)
    proposed_by = UUID(default=None)
    proposed_at = Timestamptz(default=None)
    outcome = Text(default=None, null=True, help_text="roles.model.Outcome")
    settled_by = UUID(default=None, null=True)
    settled_at = Timestamptz(default=None, null=True)
