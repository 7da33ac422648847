"""Staff sign in at their municipality's provider, by OpenID Connect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-12-10-single-sign-on"
VERSION = "1.38.0"
DESCRIPTION = "Single sign-on"


async def forwards() -> MigrationManager:
    """Make the tables of attempts, identities, sessions and logouts."""
    return sql_migration(ID, DESCRIPTION, "single_sign_on.sql")
