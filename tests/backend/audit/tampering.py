"""Somebody who owns the database, and not what was told outside, tampers with a sealed log.

Each kind of tampering is tried bare, with the links put right as far as that goes, and with the whole chain
written anew by the rules that everybody can read.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from stegvis.audit.model import START, Verdict
from stegvis.audit.queries import verify
from stegvis.audit.rules import LATE, link_hash, row_hash
from stegvis.kit import db
from stegvis.kit.db import Transaction
from stegvis.kit.ids import new_id
from tests.backend.audit.logs import Log, open_log

Name = tuple[str, UUID]
"""A row: its table and id."""


class Care(StrEnum):
    """How much of the chain is put right afterwards."""

    BARE = "bare"
    PATCHED = "patched"
    REBUILT = "rebuilt"


@dataclass
class Tampering:
    """One go at a log, within a transaction that is rolled back afterwards."""

    tx: Transaction
    municipality: UUID
    random: Random
    care: Care

    async def names(self) -> list[Name]:
        """The sealed rows, in the chain's order."""
        rows = await self.tx.rows("SELECT log, row_id FROM audit_link ORDER BY position")
        return [(row["log"], row["row_id"]) for row in rows]

    async def hash_of(self, name: Name) -> bytes:
        row = await self.tx.row(_FIELDS[name[0]], name[1])
        assert row
        fields = list(row.values())
        if name[0] == "look_up" and fields[-2:] == [None, None]:
            fields = fields[:-2]  # a look without a reason is sealed as before there were any
        return row_hash([name[0], *fields])

    async def rebuild(self, names: list[Name]) -> None:
        """Write the chain anew over these rows, as if it had always been so."""
        await self.tx.execute("DELETE FROM audit_link")
        hashed = START
        for position, name in enumerate(names, start=1):
            of_row = await self.hash_of(name)
            hashed = link_hash(hashed, of_row)
            await self.tx.execute(
                "INSERT INTO audit_link VALUES ($1, $2, $3, $4, $5, $6)",
                self.municipality, position, *name, of_row, hashed,
            )  # fmt: skip

    async def without_list(self) -> None:
        """Let rows be added without the database's list of what is to be sealed."""
        for log in ("audit_entry", "look_up"):
            await self.tx.execute(f"ALTER TABLE {log} DISABLE TRIGGER audit_recorded")

    async def without_keys(self) -> None:
        for key in ("pkey", "municipality_id_log_row_id_key"):
            await self.tx.execute(f"ALTER TABLE audit_link DROP CONSTRAINT audit_link_{key}")

    async def new_row(self, at: datetime) -> Name:
        if self.random.random() < 0.5:
            why = self.random.choice([None, "quality"])  # rows of before a reason was asked have none
            values = (new_id(), self.municipality, at, new_id(), "adviser", new_id(), "case", why)
            await self.tx.execute("INSERT INTO look_up VALUES ($1, $2, $3, $4, $5, $6, $7, $8)", *values)
            return "look_up", values[0]
        changed = (new_id(), self.municipality, at, new_id(), "attendance.marked", new_id())
        await self.tx.execute("INSERT INTO audit_entry VALUES ($1, $2, $3, $4, $5, $6)", *changed)
        return "audit_entry", changed[0]

    # ---------------------------------------------------------------------- kinds

    async def edit(self) -> None:
        """One value of one row is another."""
        names = await self.names()
        log, key = name = self.random.choice(names)
        column = self.random.choice(_COLUMNS[log])
        old = await self.tx.value(f"SELECT {column} FROM {log} WHERE id = $1", key)
        await self.tx.execute(f"UPDATE {log} SET {column} = $1 WHERE id = $2", self._other(old, column), key)
        new = await self.tx.value(f"SELECT {column} FROM {log} WHERE id = $1", key)
        assert new != old
        if self.care is Care.PATCHED:
            await self.tx.execute(
                "UPDATE audit_link SET row_hash = $1 WHERE row_id = $2", await self.hash_of(name), key
            )
        elif self.care is Care.REBUILT:
            await self.rebuild(names)

    def _other(self, old: Any, column: str) -> Any:  # noqa: ANN401 - a value of any column
        if isinstance(old, datetime):
            return old + self.random.choice([-1, 1]) * timedelta(
                microseconds=self.random.choice([1, 10**6, 86_400 * 10**6])
            )
        if column in {"before", "after"}:
            choices: list[str | None] = [None, "{}", "null", json.dumps({"n": self.random.random()})]
            return self.random.choice([each for each in choices if each != old])
        if column == "reason":
            return self.random.choice([each for each in (None, "demand", "message") if each != old])
        if isinstance(old, str):
            return self.random.choice([each for each in (f"{old} ", f"{old}x", old[:-1]) if each != old])
        if old is None or column in {"actor_id", "participant_id", "subject_id"}:
            return new_id()
        raise AssertionError(column)

    async def delete(self) -> None:
        """A row is gone."""
        names = await self.names()
        place = self.random.randrange(len(names))
        log, key = names.pop(place)
        await self.tx.execute(f"DELETE FROM {log} WHERE id = $1", key)
        if self.care is Care.PATCHED:
            await self.tx.execute("DELETE FROM audit_link WHERE row_id = $1", key)
        elif self.care is Care.REBUILT:
            await self.rebuild(names)

    async def unlink(self) -> None:
        """A row stays, and is in the chain no longer."""
        names = await self.names()
        _, key = names.pop(self.random.randrange(len(names)))
        if self.care is Care.REBUILT:
            await self.rebuild(names)
        else:
            await self.tx.execute("DELETE FROM audit_link WHERE row_id = $1", key)
        if self.care is Care.PATCHED:
            await self._renumber()

    async def _renumber(self) -> None:
        links = await self.tx.rows("SELECT * FROM audit_link ORDER BY position")
        await self.tx.execute("DELETE FROM audit_link")
        for position, link in enumerate(links, start=1):
            await self.tx.execute(
                "INSERT INTO audit_link VALUES ($1, $2, $3, $4, $5, $6)",
                *_with(link, position),
            )

    async def insert(self) -> None:
        """A row that nobody recorded stands among the others."""
        names = await self.names()
        place = self.random.randrange(len(names))
        at = await self.tx.value(f"SELECT at FROM {names[place][0]} WHERE id = $1", names[place][1])
        await self.without_list()
        name = await self.new_row(at)
        if self.care is Care.PATCHED:  # its link stands where another does
            await self.without_keys()
            await self.tx.execute(
                """
                INSERT INTO audit_link
                SELECT municipality_id, position, $2, $3, $4, hash FROM audit_link WHERE position = $1
                """,
                place + 1, *name, await self.hash_of(name),
            )  # fmt: skip
        elif self.care is Care.REBUILT:
            await self.rebuild([*names[:place], name, *names[place:]])

    async def backdate(self) -> None:
        """A row of now says that it is of another day; the database lists it to be sealed."""
        await self.new_row(datetime.fromisoformat("2026-11-02T10:00:00+00:00"))

    async def swap(self) -> None:
        """Two rows stand in each other's place."""
        names = await self.names()
        one, two = sorted(self.random.sample(range(len(names)), 2))
        if self.care is Care.REBUILT:
            names[one], names[two] = names[two], names[one]
            await self.rebuild(names)
            return
        links = await self.tx.rows("SELECT * FROM audit_link WHERE position = ANY ($1)", [one + 1, two + 1])
        await self.tx.execute("DELETE FROM audit_link WHERE position = ANY ($1)", [one + 1, two + 1])
        whole = self.care is Care.PATCHED  # the links as they are; or their rows alone
        for mine, others in (links, reversed(links)):
            values = _with(others, mine["position"])
            values[-1] = others["hash"] if whole else mine["hash"]
            await self.tx.execute("INSERT INTO audit_link VALUES ($1, $2, $3, $4, $5, $6)", *values)

    async def exchange(self) -> None:
        """Two rows have each other's words."""
        of_log: dict[str, list[Name]] = {"audit_entry": [], "look_up": []}
        for name in await self.names():
            of_log[name[0]].append(name)
        log, names = max(of_log.items(), key=lambda item: len(item[1]))
        one, two = self.random.sample(names, 2)
        words = "verb" if log == "audit_entry" else "purpose"
        await self.tx.execute(
            f"""
            UPDATE {log} SET at = other.at, actor_id = other.actor_id, {words} = other.{words}
            FROM {log} AS other
            WHERE {log}.id = ANY ($1) AND other.id = ANY ($1) AND {log}.id <> other.id
            """,
            [one[1], two[1]],
        )
        if self.care is Care.PATCHED:
            for name in (one, two):
                await self.tx.execute(
                    "UPDATE audit_link SET row_hash = $1 WHERE row_id = $2", await self.hash_of(name), name[1]
                )
        elif self.care is Care.REBUILT:
            await self.rebuild(await self.names())

    async def truncate(self) -> None:
        """The end is cut off, of all tables alike."""
        names = await self.names()
        kept = self.random.choice([0, self.random.randrange(len(names)), len(names) - 1])
        for log, key in names[kept:]:
            await self.tx.execute(f"DELETE FROM {log} WHERE id = $1", key)
        if self.care is not Care.BARE:
            await self.tx.execute("DELETE FROM audit_link WHERE position > $1", kept)
        if self.care is Care.REBUILT:  # and other rows take its place
            await self.without_list()
            at = datetime.fromisoformat("2026-11-23T08:31:00+00:00")
            await self.rebuild([*names[:kept], *[await self.new_row(at) for _ in names[kept:]]])

    async def behead(self) -> None:
        """The beginning is cut off."""
        names = await self.names()
        gone = self.random.randrange(1, len(names))
        for log, key in names[:gone]:
            await self.tx.execute(f"DELETE FROM {log} WHERE id = $1", key)
        if self.care is Care.PATCHED:
            await self.tx.execute("DELETE FROM audit_link WHERE position <= $1", gone)
        elif self.care is Care.REBUILT:
            await self.rebuild(names[gone:])

    async def relink(self) -> None:
        """A link alone is changed."""
        position = self.random.randint(1, len(await self.names()))
        column = self.random.choice(["row_hash", "hash"])
        await self.tx.execute(
            f"UPDATE audit_link SET {column} = sha256({column}) WHERE position = $1", position
        )

    async def unlist(self) -> None:
        """What waits to be sealed is taken from the list, so that it never will be."""
        await self.tx.execute(
            "DELETE FROM audit_unsealed WHERE row_id IN (SELECT row_id FROM audit_unsealed LIMIT 1)"
        )

    async def delete_unsealed(self) -> None:
        """What waits to be sealed is gone before it is."""
        log, key = (await self.tx.row("SELECT log, row_id FROM audit_unsealed LIMIT 1") or {}).values()
        await self.tx.execute(f"DELETE FROM {log} WHERE id = $1", key)

    async def reset(self) -> None:
        """All of it goes back to the list, and would be sealed anew."""
        await self.edit()
        await self.tx.execute(
            """
            INSERT INTO audit_unsealed SELECT municipality_id, log, row_id FROM audit_link
            ON CONFLICT DO NOTHING
            """
        )
        await self.tx.execute("DELETE FROM audit_link")
        if self.care is not Care.BARE:
            await self.tx.value("SELECT audit_seal(1000)")


def _with(link: Any, position: int) -> list[Any]:  # noqa: ANN401 - a row
    return [link["municipality_id"], position, link["log"], link["row_id"], link["row_hash"], link["hash"]]


Kind = Callable[[Tampering], Awaitable[None]]
KINDS: tuple[Kind, ...] = (
    Tampering.edit,
    Tampering.delete,
    Tampering.unlink,
    Tampering.insert,
    Tampering.backdate,
    Tampering.swap,
    Tampering.exchange,
    Tampering.truncate,
    Tampering.behead,
    Tampering.relink,
    Tampering.unlist,
    Tampering.delete_unsealed,
    Tampering.reset,
)

_COLUMNS = {
    "audit_entry": ("at", "actor_id", "verb", "subject_id", "before", "after"),
    "look_up": ("at", "actor_id", "actor_roles", "participant_id", "purpose", "reason"),
}
_FIELDS = {
    "audit_entry": """
        SELECT municipality_id::text, id::text, extract(epoch FROM at)::text, actor_id::text, verb,
            subject_id::text, before::text, after::text
        FROM audit_entry WHERE id = $1
    """,
    "look_up": """
        SELECT municipality_id::text, id::text, extract(epoch FROM at)::text, actor_id::text, actor_roles,
            participant_id::text, purpose, reason, session_id::text
        FROM look_up WHERE id = $1
    """,
}


# ------------------------------------------------------------------------------ many tries

EACH_WAY = [(kind, care) for kind in KINDS for care in Care]


class _Undone(Exception):  # noqa: N818 - no error
    """Rolls back what was tried."""


async def tamper(folder: Path, seed: int, rounds: int) -> int:
    """Try every kind with every care, `rounds` times, each in another log; tell how many tries."""
    random, tries = Random(seed), 0  # noqa: S311 - any choice will do
    for _ in range(rounds):
        log = await _sealed(folder, random)
        soon = log.moment + timedelta(minutes=1)
        for kind, care in EACH_WAY:
            assert _found(await _try(log, kind, care, random), soon), (seed, tries, kind.__name__, care)
            tries += 1
        assert not _found(await log.verify(), soon), (seed, tries, "what is as it was, is sound")
    return tries


async def _sealed(folder: Path, random: Random) -> Log:
    """A log that was sealed in several steps, each of them told, and some rows that wait."""
    log = await open_log(folder, seed=random.randrange(10**9))
    for _ in range(random.randrange(1, 6)):
        await log.write(random.randrange(3, 12))
        await log.seal()
    await log.write(2)
    return log


async def _try(log: Log, kind: Kind, care: Care, random: Random) -> Verdict:
    """Tamper in one way, verify as the web role sees it, and undo it."""
    verdict = Verdict()
    try:
        async with log.owner() as tx:
            await kind(Tampering(tx, log.office.id, random, care))
            await tx.execute(f"SET LOCAL ROLE {db.WEB_ROLE}")
            verdict = await verify(tx, log.office.id, log.sink.so_far(log.office.id))
            raise _Undone  # noqa: TRY301 - that is how a transaction is left without a trace
    except _Undone:
        return verdict


def _found(verdict: Verdict, now: datetime) -> bool:
    late = verdict.waits_since is not None and now - verdict.waits_since > LATE
    return bool(verdict.faults) or late
