"""A decided plan is sealed by the end of its transaction, not by its number; a draft can be discarded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-12-06-seals"
VERSION = "1.38.0"
DESCRIPTION = "Seals"


async def forwards() -> MigrationManager:
    """Seal what was decided by a mark that no restored database can mistake."""
    return sql_migration(ID, DESCRIPTION, "seals.sql")
