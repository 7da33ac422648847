"""Loads the demo into a database of its own, again and again: a program by itself, since it empties it.

Prints, after each time, how many offices and people there are, the last day that has been called, and
the phone number that somebody has written down on the first day.
"""

from __future__ import annotations

import asyncio
import sys
from datetime import datetime, timedelta

from stegvis.accounts.hashing import Hasher
from stegvis.demo import load
from stegvis.kit.clock import OSLO
from stegvis.kit.db import connected, front_door, read, write
from stegvis.kit.errors import Refused
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
        await load(hasher, vocabulary, WEDNESDAY)
        await _write_a_number_down()
        for hours in (3, 24):
            await load(hasher, vocabulary, WEDNESDAY + timedelta(hours=hours))
            await _tell()
        await _add_a_real_office()
        try:
            await load(hasher, vocabulary, WEDNESDAY + timedelta(days=2))
        except Refused as refused:
            sys.stdout.write(f"{refused.code}\n")
    hasher.close()


async def _tell() -> None:
    async with front_door() as tx:
        offices = await tx.value("SELECT count(*) FROM municipality")
    fjordvik = await municipality_id("9901")
    assert fjordvik
    async with read(fjordvik) as tx:
        last = await tx.value("SELECT max(on_date) FROM attendance_entry")
        people = await tx.value("SELECT count(*) FROM participant")
        phone = await tx.value("SELECT phone FROM participant WHERE external_id = 'D001'")
    sys.stdout.write(f"{offices} {people} {last} {phone}\n")


async def _write_a_number_down() -> None:
    fjordvik = await municipality_id("9901")
    assert fjordvik
    async with write(fjordvik) as tx:
        await tx.execute("UPDATE participant SET phone = '1' WHERE external_id = 'D001'")


async def _add_a_real_office() -> None:
    real = new_id()
    async with write(real) as tx:
        await tx.execute("INSERT INTO municipality (id, number, name) VALUES ($1, '9903', 'Real')", real)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
