"""Moved cases: what a person brings from another municipality."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-11-25-z-moved-cases"
VERSION = "1.38.0"
DESCRIPTION = "Moved cases"


async def forwards() -> MigrationManager:
    """Make room for what came from elsewhere."""
    return sql_migration(ID, DESCRIPTION, "moved_cases.sql")
