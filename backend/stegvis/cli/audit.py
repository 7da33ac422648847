"""The audit log's chain, for whoever answers for it: verify it, tell of a restored database, draw a key."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from stegvis.audit.actions import set_back
from stegvis.audit.model import Fault, Head, Verdict, Wrong
from stegvis.audit.queries import verify
from stegvis.audit.rules import LATE
from stegvis.audit.sink import LONGEST_REASON, AuditKey, Told
from stegvis.cli.database import audit_sink, database, former_keys
from stegvis.kit import db
from stegvis.kit.clock import system_clock

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime, timedelta
    from uuid import UUID

    from stegvis.settings import Settings

TAMPERED = 1
"""Exit code: something was tampered with."""

LATE_SEALER = 3
"""Exit code: nothing was, but rows wait for longer than a sealer would let them."""


@click.group()
def audit() -> None:
    """What was done and what was looked at: whether anybody has tampered with the record of it."""


@audit.command("verify")
@click.option("--municipality", help="Its official number; otherwise all of them.")
@click.option(
    "--heads", type=click.Path(exists=True, file_okay=False, path_type=Path), help="A copy of the sink."
)
@click.option("--key", "keys", multiple=True, help="A public key to believe, instead of the installation's.")
@click.pass_obj
def verify_log(
    settings: Settings, municipality: str | None, heads: Path | None, keys: tuple[str, ...]
) -> None:
    """Find any change, deletion, insertion, swap or cut in the audit log and the look-up log.

    Exit code 1: something was tampered with. 3: nothing was, but the sealer is late.
    """
    sink = None if heads and keys else audit_sink(settings)
    told: Told | None = sink
    if heads:
        told = Told(heads, keys or {*(sink.known if sink else ()), *former_keys(settings)})
    elif keys:
        raise click.UsageError("--key goes with --heads")

    async def run(dsn: str) -> set[int]:
        async with db.connected(dsn, pool_size=1):
            return await _verify_each(municipality, told)

    with database(settings) as found:
        codes = asyncio.run(run(found.dsn))
    if told is None:
        click.echo("Nothing outside the database was compared: the end of a log may be cut off unseen.")
    elif sink and not heads:
        click.echo(f"The heads are signed by {sink.public}")
    # Tampering is told before lateness.
    sys.exit(min(codes - {0}, default=0))


async def _verify_each(number: str | None, told: Told | None) -> set[int]:
    once = told.municipalities() if told and number is None else set()
    rows = await _municipalities(number)
    codes = set()
    for row in rows:
        so_far = told.so_far(row["id"]) if told else None
        async with db.read(row["id"]) as tx:
            verdict = await verify(tx, row["id"], so_far)
        now = system_clock()
        for line in report(f"{row['number']} {row['name']}", verdict, now):
            click.echo(line)
        codes.add(exit_code(verdict, now))
    if told:
        codes |= set(_vanished(told, once - {row["id"] for row in rows}))
    return codes


async def _municipalities(number: str | None) -> Sequence[Mapping[str, Any]]:
    async with db.front_door() as tx:
        rows = await tx.rows(
            "SELECT id, number, name FROM municipality WHERE number = coalesce($1, number) ORDER BY number",
            number,
        )
    if number and not rows:
        raise click.ClickException(f"There is no municipality {number} in this database")
    return rows


def _vanished(told: Told, all_gone: set[UUID]) -> Iterator[int]:
    """Municipalities of which there are heads, and no log."""
    demos = 0
    for gone in sorted(all_gone):
        so_far = told.so_far(gone)
        if all(head.demo for head in so_far) and not so_far.forged:
            demos += 1
            continue
        click.echo(f"{gone}: TAMPERED WITH\n  {Wrong.VANISHED}")
        yield TAMPERED
    if demos:
        click.echo(f"{demos} demo offices of which there were heads are gone, as they may be.")


def exit_code(verdict: Verdict, now: datetime) -> int:
    """What a program is told."""
    if not verdict.sound:
        return TAMPERED
    return LATE_SEALER if _late(verdict, now) else 0


def _late(verdict: Verdict, now: datetime) -> bool:
    return verdict.waits_since is not None and now - verdict.waits_since > LATE


def report(name: str, verdict: Verdict, now: datetime) -> Iterator[str]:
    """What a person is told of one municipality, line by line."""
    yield (
        f"{name}: {'sound' if verdict.sound else 'TAMPERED WITH'}."
        f" Sealed rows hashed anew: {verdict.rows:,}; heads outside compared: {verdict.heads:,}"
    )
    for fault in verdict.faults:
        yield f"  {_where(fault)}{fault.wrong}{f' ({fault.detail})' if fault.detail else ''}"
    if verdict.more_faults:
        yield f"  and {verdict.more_faults:,} more"
    if verdict.cut:
        yield (
            f"  Positions 1–{verdict.cut.position} were removed by retention at"
            f" {_instant(verdict.cut.told_at)}: {verdict.cut.reason}"
        )
    for head in verdict.set_back:
        yield f"  Set back to position {head.position} at {_instant(head.told_at)}: {head.reason}"
    if verdict.unreadable:
        yield f"  {verdict.unreadable} lines outside were not written to their end, and say nothing"
    if verdict.waits_since is not None:
        late = "THE SEALER IS LATE: " if _late(verdict, now) else ""
        yield (
            f"  {late}{verdict.unsealed:,} rows are not sealed yet, {verdict.untold:,} sealed ones not told"
            f" outside; the oldest is {_age(now - verdict.waits_since)} old"
        )


def _where(fault: Fault) -> str:
    if fault.first is None:
        return ""
    if fault.last == fault.first:
        return f"position {fault.first}: "
    between = " and " if fault.wrong is Wrong.SWAPPED else "–"
    return f"positions {fault.first}{between}{fault.last}: "


def _instant(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M:%S} UTC"


def _age(age: timedelta) -> str:
    seconds = max(0, round(age.total_seconds()))
    for unit, length in (("days", 86_400), ("hours", 3_600), ("minutes", 60)):
        if seconds >= 2 * length:
            return f"{seconds // length} {unit}"
    return f"{seconds} seconds"


@audit.command("set-back")
@click.option("--municipality", required=True, help="Its official number.")
@click.option("--reason", required=True, help="Why an older database is in use; every verification tells it.")
@click.pass_obj
def set_back_chain(settings: Settings, municipality: str, reason: str) -> None:
    """Tell outside that an older database was restored, so that its log is sealed again."""
    if len(reason) > LONGEST_REASON:
        raise click.UsageError(f"--reason has {LONGEST_REASON} letters at most")
    sink = audit_sink(settings)
    if sink is None:
        raise click.ClickException("Nothing is told outside: STEGVIS_AUDIT_SINK is not set")

    async def run(dsn: str) -> tuple[Head, Head]:
        async with db.connected(dsn, pool_size=1):
            (row,) = await _municipalities(municipality)
            return await set_back(row["id"], sink, reason, now=system_clock())

    with database(settings) as found:
        last, head = asyncio.run(run(found.dsn))
    click.echo(
        f"Position {last.position} was told at {_instant(last.told_at)}; the log goes on from"
        f" position {head.position}. What was recorded between is lost, or in the newer database."
    )


@audit.command("key")
def draw_key() -> None:
    """Draw a key for STEGVIS_AUDIT_KEY; its public half is told beside it."""
    secret = AuditKey.new()
    click.echo(secret)
    click.echo(f"Its public half, for whoever verifies: {AuditKey(secret).public}", err=True)
