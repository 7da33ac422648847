"""A lesson belongs to the month in which it is held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-11-30-months"
VERSION = "1.38.0"
DESCRIPTION = "Months"


async def forwards() -> MigrationManager:
    """Look at the day on which a lesson is held."""
    return sql_migration(ID, DESCRIPTION, "months.sql")
