"""How fast: `python -m tests.bench`, with `--participants` and `--seconds` for a shorter look.

Ratios to the bare handler are what to compare: client, server and database share this machine.
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import json
import os
import re
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from urllib.parse import quote

import httpx

from stegvis.api.generated import trusted_documents
from stegvis.app import make_app
from stegvis.kit import db
from stegvis.kit.clock import oslo_date, system_clock
from stegvis.kit.embedded_postgres import SUPERUSER, EmbeddedPostgres
from stegvis.kit.weeks import IsoWeek
from stegvis.piccolo_app import migrate
from stegvis.settings import Settings
from tests.bench import staff
from tests.bench.client import Round, ask, measure
from tests.bench.forecast import forecast_of_an_office
from tests.bench.office import BenchOffice, load
from tests.bench.register import register_of_a_class
from tests.bench.reminders import reminders_of_a_morning
from tests.bench.served import BARE
from tests.builders import PEPPER
from tests.statements import counted

ROUNDS = 5


def main() -> None:
    """Load, serve, measure, print."""
    options = _options()
    with EmbeddedPostgres.temporary() as server:
        dsn = server.dsn()
        asyncio.run(migrate(dsn))
        office = asyncio.run(_loaded(server.dsn(SUPERUSER), options.participants))
        offices = asyncio.run(_loaded_for_staff(server.dsn(SUPERUSER)))
        statements = asyncio.run(_statements(dsn, office))
        with _serving(dsn) as port:
            for_staff = asyncio.run(staff.measured(port, offices))
            rounds = asyncio.run(_measured(port, office, options.seconds))
        register = asyncio.run(register_of_a_class(dsn))
        forecast = asyncio.run(forecast_of_an_office(dsn, server.dsn(SUPERUSER), options.forecast))
        reminders = asyncio.run(reminders_of_a_morning(dsn, server.dsn(SUPERUSER), options.reminders))
    _tell(rounds, statements)
    _say("\n".join([staff.head(), *for_staff]))
    _say(register)
    _say(forecast)
    _say(reminders)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--participants", type=int, default=5_000, help="size of the office")
    parser.add_argument("--forecast", type=int, default=10_000, help="participants of the forecast's office")
    parser.add_argument("--reminders", type=int, default=50_000, help="pushes that are due at eight")
    parser.add_argument("--seconds", type=float, default=5, help="of each of 5 rounds of 5 measurements")
    return parser.parse_args()


async def _loaded(dsn: str, participants: int) -> BenchOffice:
    """Load as the server's own superuser: PostgreSQL copies into no table with forced row security."""
    started = time.perf_counter()
    async with db.connected(dsn, role=None):
        office = await load(participants, signed_in=min(100, participants), now=system_clock())
    _say(
        f"Loaded {participants:,} participants with {office.entries:,} marks"
        f" in {time.perf_counter() - started:.0f} s"
    )
    return office


async def _loaded_for_staff(dsn: str) -> dict[int, BenchOffice]:
    async with db.connected(dsn, role=None):
        return await staff.load_both()


async def _statements(dsn: str, office: BenchOffice) -> dict[str, int]:
    """What each document costs, sign-in, begin and commit included."""
    app = make_app(Settings(public_url="http://localhost"), pepper=PEPPER)
    transport = httpx.ASGITransport(app)  # type: ignore[arg-type] # Litestar's narrower view of ASGI
    headers = {"Cookie": f"stegvis={office.tokens[0]}", "X-Stegvis": "1"}
    found = {}
    async with (
        db.connected(dsn),
        httpx.AsyncClient(transport=transport, base_url="http://localhost", headers=headers) as http,
    ):
        for name in ("Home", "Week"):
            body = {"extensions": {"documentId": _hash(name)}, "variables": _variables(name)}
            await http.post("/graphql", json=body)  # looks up types that are new to the connection
            async with counted() as statements:
                answer = (await http.post("/graphql", json=body)).json()
            if "errors" in answer:
                sys.exit(f"{name} was not answered: {answer}")
            found[name] = len(statements)
    return found


@contextmanager
def _serving(dsn: str) -> Iterator[int]:
    """The web program in a process of its own."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    settings = {
        "STEGVIS_DATABASE_URL": dsn,
        "STEGVIS_PEPPER": PEPPER,
        "STEGVIS_PUBLIC_URL": "http://localhost",
    }
    command = [sys.executable, "-m", "tests.bench.served", str(port)]
    with subprocess.Popen(command, env=_environment() | settings) as process:
        try:
            _await_server(port, process)
            yield port
        finally:
            process.terminate()


def _environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("STEGVIS_")}


def _await_server(port: int, process: subprocess.Popen[bytes]) -> None:
    for _ in range(300):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
        if process.poll() is not None:
            break
    sys.exit("The server did not start")


async def _measured(port: int, office: BenchOffice, seconds: float) -> dict[str, list[Round]]:
    """Every measurement once in each round, so that what else this machine does hits all alike."""
    what = await _requests(port, office)
    for requests, _ in what.values():
        await measure(port, requests, 0.5)
    rounds: dict[str, list[Round]] = {name: [] for name in what}
    for number in range(ROUNDS):
        _say(f"Round {number + 1} of {ROUNDS}")
        for name, (requests, status) in what.items():
            found = await measure(port, requests, seconds)
            if set(found.statuses) != {status}:
                sys.exit(f"{name} answered {found.statuses}, and not {status} alone")
            rounds[name].append(found)
    return rounds


async def _requests(port: int, office: BenchOffice) -> dict[str, tuple[Sequence[bytes], int]]:
    """By name: the requests, and the status that each must answer."""
    home, week = ([_get(_address(name), token) for token in office.tokens] for name in ("Home", "Week"))
    return {
        "bare handler": ([_get(BARE, "")], 200),
        "home": (home, 200),
        "home, unchanged (304)": (await _conditional(port, home), 304),
        "week": (week, 200),
        "week, unchanged (304)": (await _conditional(port, week), 304),
    }


async def _conditional(port: int, requests: Sequence[bytes]) -> list[bytes]:
    """The same requests from phones that have the answer already."""
    return [await _with_etag(port, request) for request in requests]


async def _with_etag(port: int, request: bytes) -> bytes:
    head, body = await ask(port, request)
    etag = re.search(rb"\r\netag: *(\S+)", head, re.IGNORECASE)
    if etag is None:
        sys.exit(f"no ETag: {head!r} {body[:300]!r}")
    return request[:-2] + b"If-None-Match: " + etag[1] + b"\r\n\r\n"


def _get(address: str, token: str) -> bytes:
    return (
        f"GET {address} HTTP/1.1\r\nHost: localhost\r\nCookie: stegvis={token}\r\n"
        "Accept: application/graphql-response+json\r\n\r\n"
    ).encode()


def _address(name: str) -> str:
    extensions, variables = json.dumps({"documentId": _hash(name)}), json.dumps(_variables(name))
    return f"/graphql?extensions={quote(extensions)}&variables={quote(variables)}"


def _hash(name: str) -> str:
    return hashlib.sha256(trusted_documents()[name].encode()).hexdigest()


def _variables(name: str) -> dict[str, object]:
    return {"week": str(IsoWeek.of(oslo_date(system_clock())))} if name == "Week" else {}


def _tell(rounds: Mapping[str, list[Round]], statements: Mapping[str, int]) -> None:
    bare = statistics.median(each.rate for each in rounds["bare handler"])
    lines = [f"{'':24}{'requests/s':>12}{'of bare':>10}{'p50 ms':>9}{'p99 ms':>9}{'statements':>12}"]
    for name, measured in rounds.items():
        rate = statistics.median(each.rate for each in measured)
        p50, p99 = (statistics.median(each.percentile(p) for each in measured) for p in (50, 99))
        count = statements.get(name.title(), "")
        lines.append(f"{name:24}{rate:12,.0f}{rate / bare:10.3f}{p50:9.1f}{p99:9.1f}{count:>12}")
    _say("\n".join(lines))


def _say(text: str) -> None:
    print(text, flush=True)  # noqa: T201 - a program for people


if __name__ == "__main__":
    main()
