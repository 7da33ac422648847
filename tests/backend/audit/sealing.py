"""A sealer as a program of its own, to be killed: `python -m ... DSN MUNICIPALITY FOLDER KEY`."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from uuid import UUID

from stegvis.audit.actions import seal
from stegvis.audit.sink import AuditKey, Sink
from stegvis.kit import db
from stegvis.kit.clock import system_clock


async def main(dsn: str, municipality: str, folder: str, secret: str) -> None:
    """Seal without a pause, and say that it has begun."""
    sink = Sink(Path(folder), AuditKey(secret))
    async with db.connected(dsn, role=db.WORKER_ROLE, pool_size=1):
        print("sealing", flush=True)  # noqa: T201 - who kills it waits for that
        while True:
            await seal(UUID(municipality), sink, now=system_clock())


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
