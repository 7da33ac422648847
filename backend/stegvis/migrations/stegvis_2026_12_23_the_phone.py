"""What somebody with the phone in their hand can take away from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-12-23-the-phone"
VERSION = "1.38.0"
DESCRIPTION = "What is taken away by a phone"


async def forwards() -> MigrationManager:
    """Let a session remember its PIN, and end a calendar's address with its phone."""
    return sql_migration(ID, DESCRIPTION, "the_phone.sql")
