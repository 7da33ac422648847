"""Keep a way of narrowing the list, and forget it."""

from __future__ import annotations

import re
from datetime import datetime
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit import db
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Fault, InvalidInput
from stegvis.kit.requests import first_time

LONGEST_NAME = 40
MOST_KEPT = 20
"""As many as anybody can tell apart; more would hide the list behind its own filters."""

_FILTER = re.compile(r"[A-Za-z0-9=+-]{0,400}")
"""As it stands in the address of the list: codes alone, never a name that was searched for."""


async def keep_filter(actor: Actor, filter_id: UUID, name: str, filtered: str, *, now: datetime) -> None:
    """Keep a way of narrowing the list, under a name that is new to whoever keeps it.

    It leaves no audit row: nothing about anybody has been done, and nobody else can read it.

    Raises:
        Refused: the key was used for something else.
        InvalidInput: the name is empty, too long or used already; there are too many; no filter of ours.
    """
    name = " ".join(name.split())
    async with db.write(actor.municipality_id) as tx:
        body = ["keep_filter", name, filtered]
        if not await first_time(tx, actor.municipality_id, actor.account_id, filter_id, body, now=now):
            return
        if faults := await _faults(tx, actor, name, filtered):
            raise InvalidInput(faults)
        await tx.execute(
            """
            INSERT INTO kept_filter (id, municipality_id, account_id, name, filter, kept_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            filter_id,
            actor.municipality_id,
            actor.account_id,
            name,
            filtered,
            now,
        )


async def _faults(tx: Transaction, actor: Actor, name: str, filtered: str) -> list[Fault]:
    # The account's row is the queue: two filters that are kept at once must not have one name.
    await tx.execute("SELECT FROM account WHERE id = $1 FOR UPDATE", actor.account_id)
    kept = await tx.rows("SELECT name FROM kept_filter WHERE account_id = $1", actor.account_id)
    found = [Fault("name", "caseload.no-name")] if not name else []
    found += [Fault("name", "caseload.long-name", {"most": LONGEST_NAME})] if len(name) > LONGEST_NAME else []
    found += [Fault("name", "caseload.name-used")] if name in {row["name"] for row in kept} else []
    found += [Fault("name", "caseload.many-filters", {"most": MOST_KEPT})] if len(kept) >= MOST_KEPT else []
    found += [Fault("filter", "caseload.no-filter")] if not _FILTER.fullmatch(filtered) else []
    return found


async def drop_filter(actor: Actor, filter_id: UUID) -> None:
    """Forget a filter of one's own; one that is not there is forgotten already."""
    async with db.write(actor.municipality_id) as tx:
        await tx.execute(
            "DELETE FROM kept_filter WHERE account_id = $1 AND id = $2", actor.account_id, filter_id
        )
