"""The document of a meeting's minutes, with its hash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-12-07-meeting-documents"
VERSION = "1.38.0"
DESCRIPTION = "Documents of meetings"


async def forwards() -> MigrationManager:
    """Create where the document of a meeting's minutes is kept."""
    return sql_migration(ID, DESCRIPTION, "meeting_documents.sql")
