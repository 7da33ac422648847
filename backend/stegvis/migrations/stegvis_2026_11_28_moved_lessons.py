"""Moved lessons: what was held elsewhere may have been alike at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-11-28-moved-lessons"
VERSION = "1.38.0"
DESCRIPTION = "Moved lessons"


async def forwards() -> MigrationManager:
    """Let alike lessons of elsewhere lie beside each other."""
    return sql_migration(ID, DESCRIPTION, "moved_lessons.sql")
