"""One migration history over every feature's tables, and the one way to run it."""

from __future__ import annotations

import os
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from piccolo.apps.migrations.commands.forwards import ForwardsMigrationManager
from piccolo.conf.apps import AppConfig, table_finder

from stegvis.kit import db

if TYPE_CHECKING:
    from collections.abc import Mapping

APP_CONFIG = AppConfig(
    app_name="stegvis",
    migrations_folder_path=str(Path(__file__).parent / "migrations"),
    table_classes=table_finder(
        [
            "stegvis.kit.requests",
            "stegvis.kit.revisions",
            "stegvis.audit.tables",
            "stegvis.accounts.tables",
            "stegvis.sign_on.tables",
            "stegvis.rulebook.tables",
            "stegvis.roles.tables",
            "stegvis.participants.tables",
            "stegvis.programmes.tables",
            "stegvis.plans.tables",
            "stegvis.timetable.tables",
            "stegvis.attendance.tables",
            "stegvis.payments.tables",
            "stegvis.meetings.tables",
            "stegvis.caseload.tables",
            "stegvis.certificates.tables",
            "stegvis.documents.tables",
            "stegvis.office_import.tables",
            "stegvis.transfer.tables",
            "stegvis.feeds.tables",
            "stegvis.notifications.tables",
            "stegvis.reminders.tables",
            "stegvis.escalation.tables",
            "stegvis.lookups.tables",
        ],
        exclude_imported=True,
    ),
)

LEAST_VERSION = 150000
"""PostgreSQL 15: what the constraints and the row-level security are written for."""

_LOCK = 0x57E6715
"""The advisory lock under which one process migrates at a time, since two at once would collide."""


async def migrate(dsn: str, passwords: Mapping[str, str] = MappingProxyType({})) -> None:
    """Bring the database to the newest version, one process at a time.

    Args:
        dsn: the owner's address; the owner may create roles.
        passwords: by role; who has one may log in with it, from a machine of its own.

    Raises:
        RuntimeError: the server is older than PostgreSQL 15, or a migration failed.
    """
    os.environ.setdefault("PICCOLO_CONF", "stegvis.piccolo_conf")
    db.configure(dsn, role=None)
    # One transaction around all of it, Piccolo's own record included: a kill leaves all or nothing.
    async with db.front_door() as tx:
        if await tx.value("SELECT current_setting('server_version_num')::int") < LEAST_VERSION:
            msg = "Stegvis needs PostgreSQL 15 or newer"
            raise RuntimeError(msg)
        await tx.value("SELECT pg_advisory_xact_lock($1)", _LOCK)
        result = await ForwardsMigrationManager(app_name="stegvis", migration_id="all").run()
        if not result.success:
            msg = f"The migration failed: {result.message}"
            raise RuntimeError(msg)
        for role, password in passwords.items():
            await tx.execute(
                await tx.value(
                    "SELECT format('ALTER ROLE %I LOGIN PASSWORD %L', $1::text, $2::text)", role, password
                )
            )
