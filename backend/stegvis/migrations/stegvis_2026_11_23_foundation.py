"""The foundation: every table of the first version, its walls, and the job engine's own tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-11-23-foundation"
VERSION = "1.38.0"
DESCRIPTION = "The foundation"


async def forwards() -> MigrationManager:
    """Make everything."""
    return sql_migration(ID, DESCRIPTION, "procrastinate_3_10.sql", "foundation.sql")
