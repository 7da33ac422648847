"""An office that reminds: its own engine sends, and the push service of all browsers is on this machine."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from granian import Granian
from granian.constants import Interfaces
from granian.log import LogLevels

from stegvis.accounts import actions as accounts
from stegvis.accounts.hashing import Hasher
from stegvis.accounts.model import Role
from stegvis.app import make_app
from stegvis.kit import db
from stegvis.kit.clock import oslo_date, system_clock
from stegvis.kit.ids import new_id
from stegvis.notifications.actions import hand_over
from stegvis.notifications.push import Sender, VapidKey
from stegvis.participants.actions import issue_enrolment_code
from stegvis.piccolo_app import migrate
from stegvis.settings import Settings
from stegvis.worker import working
from tests.builders import PEPPER, Office, open_office
from tests.web_server import free_port, wait_until_ready

if TYPE_CHECKING:
    from collections.abc import Iterator

    from litestar import Litestar

PASSWORD = "a long sentence, not known"  # noqa: S105 - of people who do not exist
ADVISER = "berit@fjordvik.example"
PARTICIPANTS = {
    "nb": "Mina Lund",
    "uk": "Oksana Bondar",
    "ar": "Amina Hassan",
    "en": "Selam Tesfay",
    "ti": "Yonas Haile",
}


@dataclass(frozen=True)
class RemindingOffice:
    """Who is in it: keys of the municipality, of the adviser, and of a participant for each language."""

    municipality: str
    adviser: str
    participants: dict[str, str]


def reminding_office(dsn: str) -> RemindingOffice:
    """Make the office in an empty database. Like all below, it runs in a process of its own."""
    return asyncio.run(_office(dsn))


async def _office(dsn: str) -> RemindingOffice:
    await migrate(dsn)
    async with db.connected(dsn):
        office = await open_office("Fjordvik kommune")
        berit = await office.staff("Berit Solheim", Role.ADVISER)
        await office.change("UPDATE staff SET email = $2 WHERE id = $1", berit.account_id, ADVISER)
        hasher = Hasher(PEPPER)
        await accounts.set_password(hasher, office.id, ADVISER, PASSWORD, now=system_clock())
        hasher.close()
        found = {}
        for language, name in PARTICIPANTS.items():
            actor = await office.participant(name, adviser=berit)
            await office.change("UPDATE account SET language = $2 WHERE id = $1", actor.account_id, language)
            found[language] = str(actor.account_id)
    return RemindingOffice(str(office.id), str(berit.account_id), found)


def code_for(dsn: str, made: RemindingOffice, participant: str) -> str:
    """An enrolment code, as the adviser shows it."""
    return asyncio.run(_code(dsn, made, participant))


async def _code(dsn: str, made: RemindingOffice, participant: str) -> str:
    async with db.connected(dsn):
        hasher = Hasher(PEPPER)
        berit = Office(id=UUID(made.municipality)).actor(UUID(made.adviser), Role.ADVISER)
        code = await issue_enrolment_code(hasher, berit, UUID(participant), now=system_clock())
        hasher.close()
    return code.code


def tell(dsn: str, made: RemindingOffice, account: str, kind: str, minutes_ago: int = 0) -> None:
    """Tell somebody something now, as the planner does it, and hand it to the engine for their browsers.

    It is about nothing that there is. What has to hold to be told, as a meeting's hour, the real planner
    takes back at its next look, once a minute: no test may wait for its push.
    """
    asyncio.run(_tell(dsn, made, account, kind, minutes_ago))


async def _tell(dsn: str, made: RemindingOffice, account: str, kind: str, minutes_ago: int) -> None:
    now = system_clock()
    async with db.connected(dsn):
        office = Office(id=UUID(made.municipality))
        at = now - timedelta(minutes=minutes_ago)
        notice = await office.row(
            "notification",
            account_id=UUID(account),
            kind=kind,
            occasion=str(new_id()),
            on_date=oslo_date(at),
            clock=at.time().replace(second=0, microsecond=0),
            due_at=at,
            send_at=at,
            until_at=now + timedelta(hours=3),
            state="sent",
            sent_at=at,
        )
        async with db.write(office.id) as tx:
            await hand_over(tx, office.id, [(notice, UUID(account))], now)


def rows(dsn: str, made: RemindingOffice, sql: str, account: str) -> list[dict[str, object]]:
    """Read what the server holds of an account."""
    return asyncio.run(_rows(dsn, made, sql, account))


async def _rows(dsn: str, made: RemindingOffice, sql: str, account: str) -> list[dict[str, object]]:
    async with db.connected(dsn):
        return [dict(row) for row in await Office(id=UUID(made.municipality)).rows(sql, UUID(account))]


# ------------------------------------------------------------------------------ serving


@contextmanager
def reminding_server(dsn: str, push_port: int, trusted: str) -> Iterator[str]:
    """Serve with the engine inside, whose pushes go to a port of this machine.

    Args:
        dsn: the database.
        push_port: where the push service listens.
        trusted: the file of the certificate that it shows.

    Yields:
        the address.
    """
    port = free_port()
    environment = os.environ | {
        "DSN": dsn,
        "PORT": str(port),
        "PUSH_PORT": str(push_port),
        "KEY": VapidKey.new(),
        "SSL_CERT_FILE": trusted,
    }
    with subprocess.Popen([sys.executable, "-m", "tests.e2e.reminding"], env=environment) as process:
        try:
            wait_until_ready(f"http://127.0.0.1:{port}")
            yield f"http://localhost:{port}"
        finally:
            process.terminate()


def _app(dsn: str, port: int, push_port: int, secret: str) -> Litestar:
    key = VapidKey(secret)
    here = f"::127.0.0.1:{push_port}"  # every name is this machine, and the one port of the push service
    sender = Sender(key, "https://stegvis.example", connects=lambda _: True, through=here)
    beside = [db.connected(dsn), working(dsn, sender)]
    return make_app(
        Settings(port=port, second_factor="offered"), pepper=PEPPER, push_key=key.public, beside=beside
    )


if __name__ == "__main__":
    _port = int(os.environ["PORT"])
    Granian(
        "stegvis", port=_port, interface=Interfaces.ASGI, websockets=False, log_level=LogLevels.warning
    ).serve(
        target_loader=partial(
            _app, os.environ["DSN"], _port, int(os.environ["PUSH_PORT"]), os.environ["KEY"]
        ),
        wrap_loader=False,
    )
