"""A passkey is a second factor of staff, beside the app."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-12-15-passkeys"
VERSION = "1.38.0"
DESCRIPTION = "Passkeys"


async def forwards() -> MigrationManager:
    """Keep public keys, and of each session the challenge that waits for its answer."""
    return sql_migration(ID, DESCRIPTION, "passkeys.sql")
