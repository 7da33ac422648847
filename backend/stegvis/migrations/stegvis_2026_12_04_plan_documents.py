"""The document of a decided plan, with its hash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-12-04-plan-documents"
VERSION = "1.38.0"
DESCRIPTION = "Documents of plans"


async def forwards() -> MigrationManager:
    """Create where a decided plan's document is kept."""
    return sql_migration(ID, DESCRIPTION, "plan_documents.sql")
