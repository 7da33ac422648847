"""The database that a command works on, and the pepper that belongs to it."""

from __future__ import annotations

import asyncio
import io
import os
import secrets
from contextlib import asynccontextmanager, contextmanager, redirect_stdout
from dataclasses import dataclass
from typing import TYPE_CHECKING

import asyncpg
import click

from stegvis import migrations
from stegvis.accounts.hashing import Hasher
from stegvis.kit import db
from stegvis.kit.embedded_postgres import EmbeddedPostgres, connect_or_start
from stegvis.piccolo_app import migrate

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from stegvis.settings import Settings


@dataclass(frozen=True, slots=True)
class Database:
    """Where it is, for the web role and for its owner; and whether it is the program's own."""

    dsn: str
    owner_dsn: str
    embedded: bool


def say(text: str) -> None:
    """Tell a person what takes its time, or what is the matter."""
    click.echo(f"  {text}", err=True)


@contextmanager
def database(settings: Settings, *, keep: bool = False) -> Iterator[Database]:
    """The database of the settings: an outside one that is migrated, or the program's own.

    Args:
        settings: what the operator has set.
        keep: be the one program that keeps the embedded server; otherwise use a running one, or start
            it for the time of a command.

    Yields:
        the database, at the newest version.

    Raises:
        click.ClickException: the outside database is not migrated.
    """
    if settings.database_url is not None:
        asyncio.run(_require_current(settings.database_url))
        owner_dsn = settings.migrate_database_url or settings.database_url
        yield Database(settings.database_url, owner_dsn, embedded=False)
        return
    data_dir = settings.data_dir.absolute()
    with EmbeddedPostgres(data_dir, say=say) if keep else connect_or_start(data_dir, say) as server:
        # The owner migrates; whoever serves has a password and a role of its own, and owns nothing.
        migrate_now(server.dsn(), server.password(db.WEB_ROLE))
        yield Database(server.dsn(db.WEB_ROLE), server.dsn(), embedded=True)


def migrate_now(dsn: str, web_password: str | None) -> None:
    """Bring a database to the newest version, without Piccolo's chatter."""
    with redirect_stdout(io.StringIO()):
        asyncio.run(migrate(dsn, web_password=web_password))


async def count_rows(found: Database) -> None:
    """Let PostgreSQL count what a large import has brought: until then, it plans as for empty tables."""
    owner = await asyncpg.connect(found.owner_dsn)
    try:
        await owner.execute("ANALYZE")
    finally:
        await owner.close()


async def _require_current(dsn: str) -> None:
    try:
        async with db.connected(dsn, pool_size=1):
            current = await migrations.is_current()
    except asyncpg.InvalidParameterValueError:  # there is not even the role
        current = False
    if not current:
        raise click.ClickException("The database is not at this version: run `stegvis migrate` first")


@asynccontextmanager
async def office(settings: Settings, found: Database) -> AsyncIterator[Hasher]:
    """Connect to the database for a command.

    Yields:
        what makes hashes under the installation's pepper.
    """
    hasher = Hasher(pepper(settings))
    try:
        async with db.connected(found.dsn, pool_size=settings.pool_size):
            yield hasher
    finally:
        hasher.close()


def pepper(settings: Settings) -> str:
    """The pepper: as set, or beside the embedded database, made at the first need.

    Raises:
        click.ClickException: an outside database, and no pepper: its hashes would be worth nothing
            once this machine's folder is gone.
    """
    if settings.pepper is not None:
        return settings.pepper
    if settings.database_url is not None and not settings.demo:
        raise click.ClickException(
            "STEGVIS_PEPPER or STEGVIS_PEPPER_FILE is needed with STEGVIS_DATABASE_URL"
        )
    return _kept_pepper(settings.data_dir / "pepper")


def _kept_pepper(file: Path) -> str:
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        unfinished = file.with_name(f"{file.name}.{os.getpid()}")
        descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as made:
            made.write(secrets.token_urlsafe(48))
            made.flush()
            os.fsync(descriptor)
        try:
            os.link(unfinished, file)  # never over one that another command has made meanwhile
        except FileExistsError:
            pass
        finally:
            unfinished.unlink()
    return file.read_text()
