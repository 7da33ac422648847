"""How staff show that they are who they say, beyond a password, and which of their browsers are signed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-12-09-sign-in"
VERSION = "1.38.0"
DESCRIPTION = "Second factors"


async def forwards() -> MigrationManager:
    """Let a session say how and when a second factor was shown."""
    return sql_migration(ID, DESCRIPTION, "the_sign_in.sql")
