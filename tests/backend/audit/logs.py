"""A log for a test: an office, a folder outside the database, and what is recorded, sealed and verified."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from stegvis.audit.actions import record, record_look_up, seal
from stegvis.audit.model import Verdict, Wrong
from stegvis.audit.queries import verify
from stegvis.audit.sink import AuditKey, Sink
from stegvis.kit import db
from stegvis.kit.db import Transaction
from stegvis.kit.ids import new_id
from tests.builders import NOW, Office, open_office

VERBS = ("attendance.marked", "plans.decided", "accounts.code-issued")
AWKWARD = ("", "-", "1:a", "Žižek\u00a0\u202e", "ሰላም", "\U0001f600", 'quote " and \\ and \n', "x" * 3_000)
"""Texts by which fields could be taken for one another, or bytes for letters."""


@dataclass
class Log:
    """One municipality's log."""

    office: Office
    sink: Sink
    folder: Path
    random: Random
    moment: datetime = NOW

    async def write(self, rows: int) -> None:
        """Record changes and look-ups, some of them awkward, each at its own microsecond."""
        async with db.write(self.office.id) as tx:
            for _ in range(rows):
                await self.write_one(tx)

    async def write_one(self, tx: Transaction) -> None:
        """Record one row."""
        self.moment += timedelta(microseconds=self.random.randrange(1, 10**6))
        if self.random.random() < 0.4:
            purpose = self.random.choice(AWKWARD)
            why = self.random.choice([None, "follow_up"])
            looked = (self.office.id, new_id(), "adviser", new_id(), purpose)
            await record_look_up(tx, *looked, now=self.moment, reason=why)
            return
        values = {"text": self.random.choice(AWKWARD), "n": self.random.randrange(10**6)}
        await record(
            tx,
            self.office.id,
            self.random.choice([None, new_id()]),
            self.random.choice(VERBS),
            self.random.choice([None, new_id()]),
            now=self.moment,
            before=self.random.choice([None, values]),
            after=self.random.choice([None, {}, values]),
        )

    async def seal(self) -> int:
        """Seal it, and tell the head."""
        return await seal(self.office.id, self.sink, now=self.moment)

    async def verify(self) -> Verdict:
        """Check it in one moment's view."""
        so_far = self.sink.so_far(self.office.id)
        async with db.read(self.office.id) as tx:
            return await verify(tx, self.office.id, so_far)

    async def wrongs(self) -> set[Wrong]:
        """The kinds of faults that are found."""
        return {fault.wrong for fault in (await self.verify()).faults}

    async def as_owner(self, *statements: str) -> None:
        """Do what only the database's owner can."""
        async with self.owner() as tx:
            for statement in statements:
                await tx.execute(statement)

    @asynccontextmanager
    async def owner(self) -> AsyncIterator[Transaction]:
        """A transaction of the database's owner, within the municipality."""
        async with db.write(self.office.id) as tx:
            await tx.execute("SET LOCAL ROLE NONE")
            yield tx


async def open_log(folder: Path, *, seed: int = 1) -> Log:
    """An office that has recorded nothing yet."""
    sink = Sink(folder, AuditKey(AuditKey.new()))
    return Log(await open_office(), sink, folder, Random(seed))  # noqa: S311 - any rows will do
