"""A role that somebody is given takes effect when a second person has confirmed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-12-17-role-proposals"
VERSION = "1.38.0"
DESCRIPTION = "Roles wait for a second person"


async def forwards() -> MigrationManager:
    """Add the proposals."""
    return sql_migration(ID, DESCRIPTION, "role_proposals.sql")
