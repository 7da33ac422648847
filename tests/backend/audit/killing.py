"""A sealer that is killed again and again, beside writers: what is left behind is never half."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from random import Random

from stegvis.audit.sink import AuditKey, Sink
from tests.backend.audit.logs import open_log


async def kill_sealers(database: str, folder: Path, seed: int, rounds: int) -> None:
    """Kill a sealer `rounds` times at any moment; the next one goes on, and nothing is missing."""
    random, secret = Random(seed), AuditKey.new()  # noqa: S311 - any moment will do
    log = await open_log(folder, seed=seed)
    log.sink = Sink(folder, AuditKey(secret))
    async with _writing(log.write):
        for _ in range(rounds):
            sealer = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "tests.backend.audit.sealing"),
                *(database, str(log.office.id), str(folder), secret),
                stdout=asyncio.subprocess.PIPE,
                cwd=Path(__file__).parents[3],
                env=os.environ | {"PYTHONPATH": "."},
            )
            assert sealer.stdout
            assert await sealer.stdout.readline() == b"sealing\n"
            await asyncio.sleep(random.uniform(0.1, 0.7))
            sealer.kill()
            await sealer.communicate()
            assert (await log.verify()).faults == [], seed
    assert (await log.verify()).rows > 0, "they have sealed"
    # What the last one had begun, the server may do to its end before it sees that nobody waits for it.
    async with asyncio.timeout(30):
        while (verdict := await log.verify()).waits_since:
            await log.seal()
            await asyncio.sleep(0.05)
    assert verdict.faults == [], seed


@asynccontextmanager
async def _writing(write: Callable[[int], Awaitable[None]]) -> AsyncIterator[None]:
    ended = asyncio.Event()

    async def write_on() -> None:
        while not ended.is_set():
            await write(3)
            await asyncio.sleep(0.002)  # the sealer has to come in between

    writers = [asyncio.create_task(write_on()) for _ in range(2)]
    try:
        yield
    finally:
        ended.set()
        await asyncio.gather(*writers)
