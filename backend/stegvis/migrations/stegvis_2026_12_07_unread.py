"""Important notices that nobody reads: the steps about them, and e-mails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-12-07-unread"
VERSION = "1.38.0"
DESCRIPTION = "Unread notices"


async def forwards() -> MigrationManager:
    """Create what is kept of notices that nobody reads."""
    return sql_migration(ID, DESCRIPTION, "the_escalation.sql")
