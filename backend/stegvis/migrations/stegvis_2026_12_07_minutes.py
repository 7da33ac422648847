"""Minutes are frozen by the state of their meeting alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-12-07-minutes"
VERSION = "1.38.0"
DESCRIPTION = "Minutes"


async def forwards() -> MigrationManager:
    """Let the seal follow from the state."""
    return sql_migration(ID, DESCRIPTION, "minutes.sql")
