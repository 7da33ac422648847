"""The joint meeting, what is prepared for it, and minutes that cannot be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-12-03-the-meeting"
VERSION = "1.38.0"
DESCRIPTION = "The meeting"


async def forwards() -> MigrationManager:
    """Create what a meeting needs, and seal what was held."""
    return sql_migration(ID, DESCRIPTION, "the_meeting.sql")
