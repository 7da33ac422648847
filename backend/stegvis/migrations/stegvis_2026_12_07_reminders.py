"""Reminders: settings, browsers that can be reached, what was due and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-12-07-reminders"
VERSION = "1.38.0"
DESCRIPTION = "Reminders"


async def forwards() -> MigrationManager:
    """Create what reminders are kept in, and let signing out silence a browser."""
    return sql_migration(ID, DESCRIPTION, "the_reminders.sql")
