"""Some staff must not see some participants, whatever else lets them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-12-12-denials"
VERSION = "1.38.0"
DESCRIPTION = "Named denials"


async def forwards() -> MigrationManager:
    """Add the denials."""
    return sql_migration(ID, DESCRIPTION, "denials.sql")
