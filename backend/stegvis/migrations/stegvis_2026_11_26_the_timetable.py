"""The timetable: what teachers and coordinators need to keep it on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegvis.migrations import sql_migration

if TYPE_CHECKING:
    from piccolo.apps.migrations.auto.migration_manager import MigrationManager

ID = "2026-11-26-the-timetable"
VERSION = "1.38.0"
DESCRIPTION = "The timetable"


async def forwards() -> MigrationManager:
    """Give the timetable's rows their versions, and the walls that it lacked."""
    return sql_migration(ID, DESCRIPTION, "the_timetable.sql")
