"""The command line. It only translates: each command reads the settings and calls one thing below."""

from __future__ import annotations

import asyncio
import os
import sys
import urllib.request
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.error import URLError
from uuid import UUID

import asyncpg
import click

from stegvis.accounts.actions import set_password
from stegvis.api import generated
from stegvis.api.cookies import Cookies
from stegvis.cli import serve as serving
from stegvis.cli.admin import admin, one_municipality
from stegvis.cli.audit import audit
from stegvis.cli.database import Database, count_rows, database, migrate_now, office
from stegvis.cli.progress import shown_progress
from stegvis.cli.retention import retention
from stegvis.demo.session import start_session
from stegvis.kit import db
from stegvis.kit.clock import system_clock
from stegvis.kit.embedded_postgres import DatabaseDoesNotStartError, DatabaseInUseError
from stegvis.kit.errors import Refused
from stegvis.kit.messages import Messages, Unworded
from stegvis.kit.paper import draw
from stegvis.office_import.actions import import_office
from stegvis.office_import.model import ImportReport
from stegvis.office_import.template import write_template
from stegvis.office_import.words import STAFF_LANGUAGES, Words
from stegvis.participants.actions import open_record
from stegvis.participants.reasons import LookUpReason
from stegvis.rulebook.actions import override_rule
from stegvis.rulebook.model import Override
from stegvis.settings import Settings, read_settings
from stegvis.supervision.actions import PURPOSE, export_case, export_unit
from stegvis.supervision.queries import staff_by_email, unit_to_show
from stegvis.supervision.words import pack_paper
from stegvis.supervision.workbook import pack_workbook

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from stegvis.accounts.hashing import Hasher


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="stegvis")
@click.pass_context
def stegvis(context: click.Context) -> None:
    """Plan, week, attendance and goals of the introduction programme. Settings: STEGVIS_* (README)."""
    context.obj = read_settings(os.environ)


def main() -> None:
    """Run a command. What goes wrong is told in a line; exit code 1 (2: the command is not understood)."""
    try:
        stegvis()
    except (ValueError, RuntimeError, OSError, DatabaseInUseError, DatabaseDoesNotStartError) as error:
        _fail(str(error))
    except (asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        _fail(f"The database says: {error}")


def _fail(text: str) -> None:
    click.echo(f"Error: {text}", err=True)
    sys.exit(1)


def _in_office(settings: Settings, act: Callable[[Hasher, Database], Awaitable[None]]) -> None:
    async def run(found: Database) -> None:
        async with office(settings, found) as hasher:
            await act(hasher, found)

    with database(settings) as found:
        try:
            asyncio.run(run(found))
        except Refused as refused:
            raise click.ClickException(_worded(settings, refused)) from None


def _worded(settings: Settings, refused: Refused) -> str:
    try:
        message = f"refused-{refused.code.replace('.', '-')}"
        return Messages(settings.locales_dir).format("en", message, **refused.params)
    except Unworded:
        return refused.code


# ------------------------------------------------------------------------------ running it


@stegvis.command()
@click.pass_obj
def serve(settings: Settings) -> None:
    """Serve on http://localhost:8000 (PORT); without STEGVIS_DATABASE_URL, a whole office by itself."""
    serving.serve(settings)


@stegvis.command()
@click.pass_obj
def worker(settings: Settings) -> None:
    """Run the worker alone, beside web processes."""
    serving.serve_worker(settings)


@stegvis.command("migrate")
@click.pass_obj
def migrate_database(settings: Settings) -> None:
    """Bring the database to this version."""
    dsn = settings.migrate_database_url or settings.database_url
    if dsn is None:
        with database(settings):
            return
    given = {db.WEB_ROLE: settings.web_password, db.WORKER_ROLE: settings.worker_password}
    migrate_now(dsn, {role: password for role, password in given.items() if password is not None})


@stegvis.command()
@click.option("--worker", "of_worker", is_flag=True, help="Whether a worker works, by its last sign of life.")
@click.pass_obj
def health(settings: Settings, *, of_worker: bool) -> None:
    """Exit with 0 when the server is ready to serve, for health checks."""
    if of_worker:
        asyncio.run(_require_worker(settings))
        return
    host = "127.0.0.1" if settings.host in {"0.0.0.0", "::"} else settings.host  # noqa: S104 - compared
    shown = f"[{host}]" if ":" in host else host
    try:
        with urllib.request.urlopen(f"http://{shown}:{settings.port}/readyz", timeout=5) as answer:
            click.echo(answer.read().decode())
    except URLError as error:
        raise click.ClickException(f"not ready: {error.reason}") from None


async def _require_worker(settings: Settings) -> None:
    if settings.database_url is None:
        raise click.ClickException("the embedded database's worker is inside `stegvis serve`")
    as_worker = db.connected(settings.database_url, role=db.WORKER_ROLE, pool_size=1)
    async with as_worker, db.front_door() as tx:
        working = await tx.value(
            """
            SELECT EXISTS (
                SELECT FROM procrastinate_workers WHERE last_heartbeat > now() - interval '1 minute')
            """
        )
    if not working:
        raise click.ClickException("no worker has given a sign of life for a minute")


# ------------------------------------------------------------------------------ the office


@stegvis.command("import")
@click.argument("path", metavar="OFFICE", required=False, type=click.Path(exists=True, path_type=Path))
@click.option("--dry-run", is_flag=True, help="Report what would change, and change nothing.")
@click.option("--template", type=click.Path(path_type=Path), help="Write an empty, explained workbook there.")
@click.option("--language", type=click.Choice(STAFF_LANGUAGES), default="nb", help="Of report and template.")
@click.pass_obj
def import_(
    settings: Settings, path: Path | None, *, dry_run: bool, template: Path | None, language: str
) -> None:
    """Import an office from a workbook (.xlsx) or a folder of CSV files: all of it, or nothing."""
    words = Words(Messages(settings.locales_dir, isolating=False))
    if template is not None:
        write_template(template, words, language)
        click.echo(template)
    elif path is None:
        raise click.UsageError("Name the OFFICE to import, or a --template to write.")
    else:
        _import(settings, path, words, language, dry_run=dry_run)


def _import(settings: Settings, path: Path, words: Words, language: str, *, dry_run: bool) -> None:
    report = ImportReport()

    async def run(hasher: Hasher, found: Database) -> None:
        nonlocal report
        with shown_progress(path.name) as progress:
            report = await import_office(
                path,
                words.vocabulary,
                address_key=lambda address: hasher.keyed("email", address),
                now=system_clock(),
                dry_run=dry_run,
                progress=progress,
            )
        await count_rows(found)

    _in_office(settings, run)
    for line in words.report(report, language):
        click.echo(line)
    if report.refused:
        sys.exit(1)


@stegvis.group("demo")
def demo_() -> None:
    """Two invented offices."""


@demo_.command("load")
@click.pass_obj
def demo_load(settings: Settings) -> None:
    """Load the demo offices, as of today."""
    with database(settings) as found:
        asyncio.run(serving.load_demo(settings, found))


@demo_.command("session")
@click.argument("who")
@click.pass_obj
def demo_session(settings: Settings, who: str) -> None:
    """Print a ready cookie of one of the demo's people: by e-mail, identifier or first name."""

    async def run(*_: object) -> None:
        signed_in = await start_session(who, now=system_clock())
        click.echo(f"{Cookies(secure=settings.secure).session_name}={signed_in.session_token}")

    _in_office(settings, run)


@stegvis.group()
def staff() -> None:
    """The office's staff."""


@staff.command("password")
@click.argument("email")
@click.option("--municipality", help="Its official number, where there are several.")
@click.pass_obj
def staff_password(settings: Settings, email: str, municipality: str | None) -> None:
    """Let a member of staff sign in: asks for their password, or reads it from a pipe."""
    piped = not sys.stdin.isatty()
    password = sys.stdin.readline().rstrip("\n") if piped else click.prompt("Password", hide_input=True)

    async def run(hasher: Hasher, _: Database) -> None:
        await set_password(hasher, await one_municipality(municipality), email, password, now=system_clock())

    _in_office(settings, run)


@stegvis.command("rule")
@click.argument("key")
@click.argument("value")
@click.option("--from", "valid_from", type=click.DateTime(["%Y-%m-%d"]), required=True, help="First day.")
@click.option("--source", required=True, help="The municipality's own decision, as it is cited.")
@click.option("--municipality", help="Its official number, where there are several.")
@click.pass_obj
def rule(
    settings: Settings, key: str, value: str, valid_from: datetime, source: str, municipality: str | None
) -> None:
    """Decide a setting of the rulebook otherwise than the national rules, from a date on."""

    async def run(_: Hasher, __: Database) -> None:
        override = Override(key, value, valid_from.date(), source)
        await override_rule(await one_municipality(municipality), override, now=system_clock())

    _in_office(settings, run)


@stegvis.command("supervision")
@click.argument("email")
@click.argument("out", metavar="FILE", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--unit", help="The unit that is meant, by name or code, where they lead several.")
@click.option("--participant", help="One case instead, by its identifier.", type=click.UUID)
@click.option("--municipality", help="Its official number, where there are several.")
@click.pass_obj
def supervision(
    settings: Settings,
    email: str,
    out: Path,
    unit: str | None,
    participant: UUID | None,
    municipality: str | None,
) -> None:
    """Write the supervisor's pack to FILE (.pdf, .xlsx), as the one of the staff with this EMAIL sees it."""
    if out.suffix not in {".pdf", ".xlsx"}:
        raise click.UsageError("FILE ends in .pdf or .xlsx")

    body = b""

    async def run(_: Hasher, __: Database) -> None:
        nonlocal body
        now = system_clock()
        actor = await staff_by_email(await one_municipality(municipality), email, now=now)
        if participant:
            await open_record(actor, participant, PURPOSE, now=now, reason=LookUpReason.DEMAND)
            pack = await export_case(actor, participant, now=now)
        else:
            pack = await export_unit(actor, await unit_to_show(actor, unit), now=now)
        messages = Messages(settings.locales_dir)
        paper = out.suffix == ".pdf"
        body = draw(pack_paper(pack, messages, actor.language)) if paper else b""
        body = body or pack_workbook(pack, messages, actor.language)

    _in_office(settings, run)
    out.write_bytes(body)
    click.echo(out)


stegvis.add_command(admin)
stegvis.add_command(audit)
stegvis.add_command(retention)


# ------------------------------------------------------------------------------ making it


@stegvis.command()
def schema() -> None:
    """Write what is made from the code: schema.graphql, the trusted documents, their TypeScript types."""
    for path in generated.write():
        click.echo(path)


stegvis.add_command(schema, "documents")
