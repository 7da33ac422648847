"""Administrators, for whoever runs the machine: the first one, and one who has lost everything."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, NamedTuple

import click

from stegvis.accounts.actions.administrators import (
    Named,
    create_administrator,
    create_municipality,
    require_named,
    reset_by_email,
)
from stegvis.cli.database import database, office
from stegvis.kit import db
from stegvis.kit.clock import system_clock
from stegvis.kit.errors import InvalidInput, Refused
from stegvis.kit.messages import Messages, Unworded

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from datetime import datetime
    from uuid import UUID

    from stegvis.accounts.actions import IssuedCode
    from stegvis.accounts.hashing import Hasher
    from stegvis.settings import Settings


@click.group()
def admin() -> None:
    """Who keeps a municipality's staff."""


@admin.command("create")
@click.argument("email")
@click.option("--name", required=True, help="The administrator's own name.")
@click.option("--municipality", help="Its official number, where there are several or none yet.")
@click.option("--municipality-name", help="Open the municipality of this name and number first.")
@click.option("--another", is_flag=True, help="Beside an administrator that there is.")
@click.pass_obj
def create(
    settings: Settings,
    email: str,
    name: str,
    municipality: str | None,
    municipality_name: str | None,
    *,
    another: bool,
) -> None:
    """Let somebody keep the staff: prints the code by which they choose a password within a day."""
    who, place = Named(name, email), Place(municipality, municipality_name)
    _invited(settings, lambda hasher: invite_to(hasher, place, who, another=another, now=system_clock()))


class Place(NamedTuple):
    """A municipality as the command line names it; with a name, it is opened first."""

    number: str | None
    opened_as: str | None


async def invite_to(hasher: Hasher, place: Place, who: Named, *, another: bool, now: datetime) -> IssuedCode:
    """Let somebody keep the staff of a municipality, which may be opened by it.

    Raises:
        InvalidInput: the name or the address does not do; no municipality was opened for nobody.
        Refused: as the actions refuse.
        click.ClickException: it is not clear which municipality is meant.
    """
    require_named(who)
    if place.opened_as:
        where = await create_municipality(place.number or "", place.opened_as, now=now)
    else:
        where = await one_municipality(place.number)
    return await create_administrator(hasher, where, who, another=another, now=now)


@admin.command("reset")
@click.argument("email")
@click.option("--municipality", help="Its official number, where there are several.")
@click.pass_obj
def reset(settings: Settings, email: str, municipality: str | None) -> None:
    """Take somebody's lost second factor, password and sign-ins away, and print a new code for them."""

    async def invite(hasher: Hasher) -> IssuedCode:
        return await reset_by_email(hasher, await one_municipality(municipality), email, now=system_clock())

    _invited(settings, invite)


def _invited(settings: Settings, invite: Callable[[Hasher], Awaitable[IssuedCode]]) -> None:
    async def run() -> IssuedCode:
        async with office(settings, found) as hasher:
            return await invite(hasher)

    with database(settings) as found:
        try:
            issued = asyncio.run(run())
        except InvalidInput as invalid:
            raise click.ClickException(_worded(settings, invalid.faults[0].code)) from None
        except Refused as refused:
            raise click.ClickException(_worded(settings, refused.code)) from None
    click.echo(f"{settings.address}/#/invite/{issued.code}")
    click.echo(issued.code)


def _worded(settings: Settings, code: str) -> str:
    try:
        return Messages(settings.locales_dir).format("en", f"refused-{code.replace('.', '-')}")
    except Unworded:
        return code


async def one_municipality(number: str | None) -> UUID:
    """The municipality that is meant: by its number, or the only one.

    Raises:
        click.ClickException: there is none of this number, or none or several.
    """
    async with db.front_door() as tx:
        rows = await tx.rows("SELECT id FROM municipality WHERE number = coalesce($1, number)", number)
    if len(rows) != 1:
        raise click.ClickException(f"{len(rows)} municipalities: name one by --municipality")
    found: UUID = rows[0]["id"]
    return found
