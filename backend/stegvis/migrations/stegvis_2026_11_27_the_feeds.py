"""The feeds: secret addresses by which a calendar reads somebody's own hours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-11-27-the-feeds"
VERSION = "1.38.0"
DESCRIPTION = "The feeds"


async def forwards() -> MigrationManager:
    """Make the table of the feeds."""
    return sql_migration(ID, DESCRIPTION, "the_feeds.sql")
