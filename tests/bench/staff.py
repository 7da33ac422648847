"""What a leader waits for in a small office and in a very large one, side by side.

One question at a time, as one person asks; in turns, so that what else this machine does hits all alike.
"""

from __future__ import annotations

import hashlib
import json
import statistics
import sys
import time
from collections.abc import Mapping

from stegvis.api.generated import trusted_documents
from stegvis.kit.clock import oslo_date, system_clock
from tests.bench.client import ask
from tests.bench.office import BenchOffice, load

SIZES = (90, 10_000)
WEEKS = 8
ROUNDS = 21


async def load_both() -> dict[int, BenchOffice]:
    """Two municipalities beside each other, by their size."""
    now = system_clock()
    return {
        size: await load(size, signed_in=1, now=now, number=str(size).zfill(4)[-4:], weeks=WEEKS)
        for size in SIZES
    }


async def measured(port: int, offices: Mapping[int, BenchOffice]) -> list[str]:
    """Lines to print: milliseconds by document and size, and how many times the small one the large is."""
    return [
        f"{name:24}" + await _line(port, name, variables, offices) for name, variables in _asked().items()
    ]


def head() -> str:
    """Above the lines."""
    return (
        f"{'one at a time, p50 ms':24}" + "".join(f"{f'{size:,}':>12}" for size in SIZES) + f"{'ratio':>10}"
    )


def _asked() -> dict[str, dict[str, object]]:
    today = oslo_date(system_clock()).isoformat()
    asked: dict[str, dict[str, object]] = {
        "Cases": {"first": 50},
        "Month": {"month": today[:7]},
        "RegistersOfDay": {"date": today, "wholeUnit": True},
        "WorkList": {"first": 50},
        "RegistersMissing": {"wanted": {"unit": True, "weeks": 4}, "first": 30, "skip": 0},
    }
    return {name: variables for name, variables in asked.items() if name in trusted_documents()}


async def _line(
    port: int, name: str, variables: Mapping[str, object], offices: Mapping[int, BenchOffice]
) -> str:
    requests = {size: _post(name, variables, office.leader_token) for size, office in offices.items()}
    times: dict[int, list[float]] = {size: [] for size in offices}
    for _ in range(ROUNDS):
        for size, request in requests.items():
            started = time.perf_counter()
            _, body = await ask(port, request)
            times[size].append((time.perf_counter() - started) * 1000)
            if b'"errors"' in body:
                sys.exit(f"{name} was not answered: {body!r}")
    medians = [statistics.median(each) for each in times.values()]
    return "".join(f"{each:12.1f}" for each in medians) + f"{medians[-1] / medians[0]:10.2f}"


def _post(name: str, variables: Mapping[str, object], token: str) -> bytes:
    document = hashlib.sha256(trusted_documents()[name].encode()).hexdigest()
    body = json.dumps({"extensions": {"documentId": document}, "variables": variables}).encode()
    return (
        f"POST /graphql HTTP/1.1\r\nHost: localhost\r\nCookie: stegvis={token}\r\nX-Stegvis: 1\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    ).encode() + body
