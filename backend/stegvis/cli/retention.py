"""How long what is held is held: what is overdue, and, when asked to, remove it."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

import click

from stegvis.audit.actions import ChainBroken
from stegvis.cli.database import audit_sink, database
from stegvis.kit import db
from stegvis.kit.clock import oslo_date, system_clock
from stegvis.retention.actions import look, remove
from stegvis.retention.model import CASE_YEARS, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from stegvis.audit.sink import Sink
    from stegvis.settings import Settings

_WORDS = {
    Kind.TRACES: "ended sessions, unused codes, unsent forms, keys of requests, old findings",
    Kind.ACCESS: "ways in of people whose programme is over",
    Kind.CASE: "cases, whose tests are kept longer",
    Kind.PERSON: "people with all that is held about them",
    Kind.LOGS: "rows of the log",
}


@click.command("retention")
@click.option("--municipality", help="Its official number; otherwise all of them.")
@click.option("--do", "really", is_flag=True, help="Remove it. Without, it is only counted.")
@click.option(
    "--archive",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder to which cases are written for the municipal archive before they are removed.",
)
@click.pass_obj
def retention(settings: Settings, municipality: str | None, *, really: bool, archive: Path | None) -> None:
    """Count what is held for longer than it may be, by kind; with --do, remove it.

    Exit code 1: a log is not sound, and was not cut; or cases are overdue and there is no --archive.
    """
    sink = audit_sink(settings) if really else None

    async def run(dsn: str) -> None:
        # As the owner: the web role can delete neither people nor logs.
        async with db.connected(dsn, role=None, pool_size=1):
            await _each(municipality, archive, sink, really=really)

    with database(settings) as found:
        asyncio.run(run(found.owner_dsn))
    if really and sink is None:
        click.echo("The log was not cut: where heads are told outside (STEGVIS_AUDIT_SINK) is not set.")


async def _each(number: str | None, archive: Path | None, sink: Sink | None, *, really: bool) -> None:
    async with db.front_door() as tx:
        rows = await tx.rows(
            "SELECT id, number, name FROM municipality WHERE number = coalesce($1, number) ORDER BY number",
            number,
        )
    if not rows:
        raise click.ClickException(f"There is no municipality {number or ''} in this database")
    broken = []
    for row in rows:
        now = system_clock()
        if really:
            try:
                counts = await remove(row["id"], oslo_date(now), archive, sink, now=now)
            except ValueError as error:
                raise click.ClickException(f"{row['number']} {row['name']}: {error}") from None
            except ChainBroken:
                broken.append(f"{row['number']} {row['name']}")
                continue
        else:
            found = await look(row["id"], oslo_date(now), now=now)
            counts = found.counts()
            if found.left_open:
                click.echo(
                    f"{row['number']} {row['name']}: {found.left_open:,} in a programme that began more than"
                    f" {CASE_YEARS} years ago. Nothing of theirs is overdue until somebody ends it."
                )
        for line in report(f"{row['number']} {row['name']}", counts, really=really):
            click.echo(line)
    if broken:
        raise click.ClickException(
            f"{', '.join(broken)}: the log is not sound, and nothing of it was cut; what else was overdue was"
            " removed. See `stegvis audit verify`."
        )


def report(name: str, counts: Mapping[Kind, int], *, really: bool) -> Iterator[str]:
    """What a person is told of one municipality, line by line."""
    said = "removed" if really else "overdue"
    if not any(counts.values()):
        yield f"{name}: nothing is overdue."
        return
    yield f"{name}:"
    for kind, count in counts.items():
        if count:
            yield f"  {count:,} {said}: {_WORDS[kind]}"
