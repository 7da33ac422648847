"""Which module of social studies an activity is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-12-02-social-studies-modules"
VERSION = "1.38.0"
DESCRIPTION = "Social studies by module"


async def forwards() -> MigrationManager:
    """Let an activity say which module of social studies it is."""
    return sql_migration(ID, DESCRIPTION, "social_studies_modules.sql")
