"""Serve: one command is a whole office."""

from __future__ import annotations

import asyncio
import errno
import logging
import os
import socket
import threading
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from multiprocessing import parent_process
from typing import TYPE_CHECKING

import click
from granian import Granian
from granian.constants import Interfaces
from granian.log import LogLevels

from stegvis import demo
from stegvis.accounts.hashing import Hasher
from stegvis.app import make_app
from stegvis.cli.database import (
    Database,
    audit_sink,
    count_rows,
    database,
    pepper,
    say,
    vapid_key,
)
from stegvis.cli.progress import shown_progress
from stegvis.kit import db
from stegvis.kit.clock import system_clock
from stegvis.kit.errors import Refused
from stegvis.kit.json_lines import log_as_json
from stegvis.kit.messages import Messages
from stegvis.notifications.mail import Mail, MailServer, Tls
from stegvis.notifications.prometheus import exposed
from stegvis.notifications.push import Sender, VapidKey
from stegvis.office_import.words import Words
from stegvis.sign_on.configuration import read_providers
from stegvis.worker import work, working

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from litestar import Litestar

    from stegvis.settings import Settings


def serve(settings: Settings) -> None:
    """Serve until a signal says to stop; with the embedded database, the worker is inside.

    Raises:
        click.ClickException: the port is taken.
    """
    _require_port(settings)
    read_providers(settings.sign_on)  # what is wrong in it is said here, before anything has begun
    with database(settings, keep=True) as found:
        secret, key = pepper(settings), vapid_key(settings)
        if settings.demo:
            asyncio.run(load_demo(settings, found))
        Granian(
            target="stegvis",
            address=settings.host,
            port=settings.port,
            interface=Interfaces.ASGI,
            websockets=False,
            log_level=LogLevels.warning,
            workers_kill_timeout=15,
        ).serve(target_loader=partial(_app, settings, found, secret, key), wrap_loader=False)


def serve_worker(settings: Settings) -> None:
    """Run the worker alone, until a signal says to stop."""

    async def run(found: Database) -> None:
        # It needs no pepper: whoever has no secret can lose none.
        async with db.connected(found.worker_dsn, role=db.WORKER_ROLE, pool_size=settings.pool_size):
            await work(found.worker_dsn, sender(settings, vapid_key(settings)), mail(settings), sink)

    sink = audit_sink(settings)
    log_as_json()
    with database(settings, role=db.WORKER_ROLE) as found, _watched(settings):
        if not vapid_key(settings):
            say("No phone makes a sound, and all stands in the app alone: set STEGVIS_VAPID_KEY")
        if sink is None:
            say("Nothing outside holds the audit log: set STEGVIS_AUDIT_SINK and STEGVIS_AUDIT_KEY")
        asyncio.run(run(found))


@contextmanager
def _watched(settings: Settings) -> Iterator[None]:
    try:
        with exposed(settings.metrics_host, settings.metrics_port):
            yield
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        raise click.ClickException(
            f"Cannot answer /metrics on {settings.metrics_host}, port {settings.metrics_port}: it is taken"
        ) from None


def sender(settings: Settings, key: str | None) -> Sender | None:
    """What sends pushes; None: there is no key to sign them with.

    Raises:
        ValueError: the key is none.
    """
    contact = settings.address if settings.secure else "mailto:post@localhost.localdomain"
    return Sender(VapidKey(key), contact) if key else None


def mail(settings: Settings) -> Mail | None:
    """What sends e-mail; None: no server takes it."""
    if not settings.smtp_host or not settings.smtp_from:
        return None
    server = MailServer(
        host=settings.smtp_host,
        port=settings.smtp_port,
        sender=settings.smtp_from,
        tls=Tls(settings.smtp_tls),
        user=settings.smtp_user or None,
        password=settings.smtp_password or None,
    )
    return Mail(server, Messages(settings.locales_dir, isolating=False), settings.address)


def _require_port(settings: Settings) -> None:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.host, settings.port))
        except OSError as error:
            raise click.ClickException(
                f"Cannot serve on {settings.host}, port {settings.port} ({error.strerror}): "
                f"set PORT to another, for example PORT={settings.port + 1}"
            ) from None


async def load_demo(settings: Settings, found: Database) -> None:
    """Bring the demo offices in, as of today."""
    vocabulary = Words(Messages(settings.locales_dir, isolating=False)).vocabulary
    hasher = Hasher(pepper(settings))
    # As the owner, who may empty the database of a demo of yesterday; it acts as the web role still.
    async with db.connected(found.owner_dsn):
        with shown_progress("Demo") as progress:
            try:
                await demo.load(hasher, vocabulary, system_clock(), progress=progress)
            except Refused:
                raise click.ClickException(
                    "This database holds a real office, beside which there is no demo: set STEGVIS_DEMO=false"
                    " to serve it, or another STEGVIS_DATA_DIR for the demo"
                ) from None
    await count_rows(found)
    hasher.close()


def _app(settings: Settings, found: Database, secret: str, key: str | None) -> Litestar:
    """The web program, in the process that Granian has started for it."""
    logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    threading.Thread(target=_end_with_parent, daemon=True).start()
    beside = [db.connected(found.dsn, pool_size=settings.pool_size, hurried=True)]
    if found.embedded:
        beside.append(working(found.worker_dsn, sender(settings, key), mail(settings), audit_sink(settings)))
        beside.append(_answering(settings))
    public = VapidKey(key).public if key else None
    return make_app(settings, pepper=secret, push_key=public, beside=[*beside, _announced(settings)])


def _end_with_parent() -> None:
    """End when the program that started us was killed, its database with it: the port has to be free."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


@asynccontextmanager
async def _answering(settings: Settings) -> AsyncIterator[None]:
    with _watched(settings):
        yield


@asynccontextmanager
async def _announced(settings: Settings) -> AsyncIterator[None]:
    click.echo(f"\n  Stegvis is on {click.style(settings.address, bold=True)}")
    if settings.demo:
        _tell_sign_ins()
    click.echo("\n  Ctrl-C ends it.\n")
    yield


def _tell_sign_ins() -> None:
    people = demo.sign_ins()
    click.echo(f"\n  Participants: choose a language, type the code, choose a PIN, for example {demo.PIN}.")
    for one in people:
        if one.code:
            click.echo(f"    {one.code}  {one.name:<24} {one.language}")
    click.echo(f"\n  Staff: password  {demo.PASSWORD}")
    for one in people:
        if one.email:
            click.echo(f"    {one.email:<34} {one.name:<24} {one.role}, {one.municipality}")
