"""A worker that can be killed often: `python -m tests.soak.chaos_worker DSN CLOCK`.

For each line of its standard input it forks a worker, and prints its process id: what a worker imports is
imported once. A worker is the real one, with the real engine, but for its clock and for the names of push
services, which all are this machine.
"""

from __future__ import annotations

import asyncio
import mmap
import os
import signal
import struct
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from stegvis.kit import db
from stegvis.kit.clock import system_clock
from stegvis.notifications import push
from stegvis.notifications.push import Sender, VapidKey
from stegvis.worker import make_worker
from tests.bench.reminders import HERE

PATIENCE = 0.7
"""Seconds that a worker waits for a push service."""

_KEY = VapidKey.new()


def shared_clock(file: Path) -> Callable[[], datetime]:
    """The machine's clock, and how far it was put forward for all who look at the file: seconds."""
    with file.open("r+b") as stream:
        memory = mmap.mmap(stream.fileno(), 8)

    def clock() -> datetime:
        (forward,) = struct.unpack("d", memory[:8])
        return system_clock() + timedelta(seconds=forward)

    return clock


async def work(dsn: str, clock: Callable[[], datetime]) -> None:
    """Work until killed."""
    sender = Sender(
        VapidKey(_KEY),
        "https://stegvis.example",
        allows=lambda _: True,
        connects=lambda _: True,
        through=HERE,
    )
    worker = make_worker(dsn, sender, clock=clock)
    async with db.connected(dsn, role=db.WORKER_ROLE, pool_size=6), sender, worker.open_async():
        await worker.run_worker_async(install_signal_handlers=False)


def main() -> None:
    """Fork whenever one is asked for."""
    dsn, clock = sys.argv[1], shared_clock(Path(sys.argv[2]))
    push.TIMEOUT = timedelta(seconds=PATIENCE)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody asks how they died
    for _ in sys.stdin:
        child = os.fork()
        if not child:
            try:
                asyncio.run(work(dsn, clock))
            finally:
                os._exit(1)
        print(child, flush=True)


if __name__ == "__main__":
    main()
