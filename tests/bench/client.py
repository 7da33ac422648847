"""Ask over and over on a few connections that stay open, as fast as the answers come."""

from __future__ import annotations

import asyncio
import re
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

CONNECTIONS = 16

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)


@dataclass
class Round:
    """What one round has measured."""

    seconds: float
    statuses: dict[int, int]
    latencies: list[float] = field(repr=False)

    @property
    def rate(self) -> float:
        """Answers a second."""
        return sum(self.statuses.values()) / self.seconds

    def percentile(self, percent: int) -> float:
        """Milliseconds within which so many of a hundred answers came."""
        return statistics.quantiles(self.latencies, n=100)[percent - 1] * 1000


async def measure(port: int, requests: Sequence[bytes], seconds: float) -> Round:
    """Send these requests in turn, from all connections at once, for so many seconds.

    Args:
        port: on loopback.
        requests: whole HTTP/1.1 requests.
        seconds: how long.
    """
    counted: dict[int, int] = {}
    latencies: list[float] = []
    starts = time.perf_counter()
    ends = starts + seconds

    async def one(place: int) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        while (sent := time.perf_counter()) < ends:
            writer.write(requests[place % len(requests)])
            status = await answer(reader)
            latencies.append(time.perf_counter() - sent)
            counted[status] = counted.get(status, 0) + 1
            place += CONNECTIONS
        writer.close()

    await asyncio.gather(*(one(place) for place in range(CONNECTIONS)))
    return Round(time.perf_counter() - starts, counted, latencies)


async def answer(reader: asyncio.StreamReader) -> int:
    """Read one answer to its end, and return its status."""
    head = await reader.readuntil(b"\r\n\r\n")
    length = _LENGTH.search(head)
    if length and head[9:12] != b"304":
        await reader.readexactly(int(length[1]))
    return int(head[9:12])


async def ask(port: int, request: bytes) -> tuple[bytes, bytes]:
    """Send one request; return the head and the body of its answer."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(request)
    head = await reader.readuntil(b"\r\n\r\n")
    length = _LENGTH.search(head)
    body = await reader.readexactly(int(length[1])) if length else b""
    writer.close()
    return head, body
