"""Who may back the database up is a role of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-12-13-the-roles"
VERSION = "1.38.0"
DESCRIPTION = "The role that backs up"


async def forwards() -> MigrationManager:
    """Make the role, and let it read."""
    return sql_migration(ID, DESCRIPTION, "the_roles.sql")
