"""What of the look-up log a leader has looked into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-12-11-look-ups"
VERSION = "1.38.0"
DESCRIPTION = "Looks that were looked into"


async def forwards() -> MigrationManager:
    """Keep what came of looking into them."""
    return sql_migration(ID, DESCRIPTION, "look_ups.sql")
