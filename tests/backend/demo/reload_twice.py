"""Loads the demo into a database of its own on three days, as a program by itself: it empties the database.

Prints, after each, the instant of the last lesson that has been called and how many people there are.
"""

from __future__ import annotations

import asyncio
import sys
from datetime import datetime, timedelta

from stegvis.accounts.hashing import Hasher
from stegvis.demo import load
from stegvis.kit.clock import OSLO
from stegvis.kit.db import connected, front_door, read, write
from stegvis.kit.ids import new_id
from stegvis.kit.messages import Messages
from stegvis.office_import.queries import municipality_id
from stegvis.office_import.words import Words
from stegvis.piccolo_app import migrate
from stegvis.settings import Settings

WEDNESDAY = datetime(2026, 11, 25, 10, 5, tzinfo=OSLO)


async def main(dsn: str) -> None:
    await migrate(dsn)
    vocabulary = Words(Messages(Settings().locales_dir, isolating=False)).vocabulary
    hasher = Hasher("a pepper of the tests, long enough by far", threads=2)
    async with connected(dsn):
        for days in (0, 1):
            await load(hasher, vocabulary, WEDNESDAY + timedelta(days=days))
            await _tell()
        await _add_a_real_office()
        await load(hasher, vocabulary, WEDNESDAY + timedelta(days=2))
        await _tell()
    hasher.close()


async def _tell() -> None:
    async with front_door() as tx:
        offices = await tx.value("SELECT count(*) FROM municipality")
    fjordvik = await municipality_id("9901")
    assert fjordvik
    async with read(fjordvik) as tx:
        last = await tx.value("SELECT max(on_date) FROM attendance_entry")
        people = await tx.value("SELECT count(*) FROM participant")
    sys.stdout.write(f"{offices} {people} {last}\n")


async def _add_a_real_office() -> None:
    real = new_id()
    async with write(real) as tx:
        await tx.execute("INSERT INTO municipality (id, number, name) VALUES ($1, '9903', 'Real')", real)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
