"""The case: what an office needs to run one from settlement to certificate, on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-11-25-the-case"
VERSION = "1.38.0"
DESCRIPTION = "The case"


async def forwards() -> MigrationManager:
    """Make the tables of the case."""
    return sql_migration(ID, DESCRIPTION, "the_case.sql")
