"""The database that a command works on, and the secrets that belong to it."""

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
from stegvis.audit.sink import AuditKey, Sink
from stegvis.kit import db
from stegvis.kit.embedded_postgres import EmbeddedPostgres, connect_or_start
from stegvis.notifications.push import VapidKey
from stegvis.piccolo_app import migrate

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping
    from pathlib import Path

    from stegvis.settings import Settings


@dataclass(frozen=True, slots=True)
class Database:
    """Where it is, for the web role, the worker's and its owner; and whether it is the program's own."""

    dsn: str
    worker_dsn: str
    owner_dsn: str
    embedded: bool


def say(text: str) -> None:
    """Tell a person what takes its time, or what is the matter."""
    click.echo(f"  {text}", err=True)


@contextmanager
def database(settings: Settings, *, keep: bool = False, role: str = db.WEB_ROLE) -> Iterator[Database]:
    """The database of the settings: an outside one that is migrated, or the program's own.

    Args:
        settings: what the operator has set.
        keep: be the one program that keeps the embedded server; otherwise use a running one, or start
            it for the time of a command.
        role: as which an outside database is looked at first; its address names who may be that.

    Yields:
        the database, at the newest version.

    Raises:
        click.ClickException: the outside database is not migrated.
    """
    if settings.database_url is not None:
        dsn = settings.database_url
        asyncio.run(_require_current(dsn, role))
        yield Database(dsn, dsn, settings.migrate_database_url or dsn, embedded=False)
        return
    data_dir = settings.data_dir.absolute()
    with EmbeddedPostgres(data_dir, say=say) if keep else connect_or_start(data_dir, say) as server:
        # The owner migrates; whoever serves has a password and a role of its own, and owns nothing.
        migrate_now(server.dsn(), {role: server.password(role) for role in (db.WEB_ROLE, db.WORKER_ROLE)})
        yield Database(server.dsn(db.WEB_ROLE), server.dsn(db.WORKER_ROLE), server.dsn(), embedded=True)


def migrate_now(dsn: str, passwords: Mapping[str, str]) -> None:
    """Bring a database to the newest version, without Piccolo's chatter; `passwords` by role."""
    with redirect_stdout(io.StringIO()):
        asyncio.run(migrate(dsn, passwords))


async def count_rows(found: Database) -> None:
    """Let PostgreSQL count what a large import has brought: until then, it plans as for empty tables."""
    owner = await asyncpg.connect(found.owner_dsn)
    try:
        await owner.execute("ANALYZE")
    finally:
        await owner.close()


async def _require_current(dsn: str, role: str) -> None:
    try:
        async with db.connected(dsn, role=role, pool_size=1):
            current = await migrations.is_current()
    except asyncpg.InvalidParameterValueError:  # there is not even the role
        current = False
    except asyncpg.InsufficientPrivilegeError:
        raise click.ClickException(
            f"Who logs in by STEGVIS_DATABASE_URL may not be {role}: SECURITY.md says who logs in as what"
        ) from None
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
    return _kept(settings.data_dir / "pepper", lambda: secrets.token_urlsafe(48))


def vapid_key(settings: Settings) -> str | None:
    """The key that pushes are signed with: as set, or beside the embedded database, made at the first need.

    None: an outside database, and no key. Then there are no pushes: a key that each machine made for itself
    would be another than the one that browsers have subscribed to.
    """
    if settings.vapid_key is not None:
        return settings.vapid_key
    if settings.database_url is not None:
        return None
    return _kept(settings.data_dir / "vapid_key", VapidKey.new)


def audit_sink(settings: Settings) -> Sink | None:
    """Where the heads of the audit log are told: as set, or beside the embedded database.

    None: an outside database, and no place is set. Then the end of the log can be cut off unseen.

    Raises:
        click.ClickException: an outside database, with a place and no key, or a key and no place.
        ValueError: the key is none.
    """
    key, folder = settings.audit_key, settings.audit_sink
    if settings.database_url is None:
        key = key or _kept(settings.data_dir / "audit_key", AuditKey.new)
        folder = folder or settings.data_dir.absolute() / "audit"
    if key is None and folder is None:
        return None
    if key is None or folder is None:
        raise click.ClickException("STEGVIS_AUDIT_KEY and STEGVIS_AUDIT_SINK are set together")
    return Sink(folder, AuditKey(key), former_keys(settings))


def former_keys(settings: Settings) -> list[str]:
    """The public keys that signed heads of the audit log before."""
    return [key.strip() for key in settings.audit_former_keys.split(",") if key.strip()]


def _kept(file: Path, draw: Callable[[], str]) -> str:
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        unfinished = file.with_name(f"{file.name}.{os.getpid()}")
        descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as made:
            made.write(draw())
            made.flush()
            os.fsync(descriptor)
        try:
            os.link(unfinished, file)  # never over one that another command has made meanwhile
        except FileExistsError:
            pass
        finally:
            unfinished.unlink()
    return file.read_text()
