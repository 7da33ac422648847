"""A form that is sent twice has one effect: its client-made key is remembered with a hash of its body."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import msgspec
from piccolo.columns import UUID, Bytea, Timestamptz
from piccolo.table import Table

from stegvis.kit.db import ENGINE, Transaction
from stegvis.kit.errors import Refused

if TYPE_CHECKING:
    import uuid
    from datetime import datetime


class Request(Table, db=ENGINE, tablename="request"):
    """A request that was granted, by the key that its sender made."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    account_id = UUID(default=None)
    body_hash = Bytea(default=None, help_text="SHA-256 of what was asked")
    at = Timestamptz(default=None)


async def first_time(
    tx: Transaction,
    municipality_id: uuid.UUID,
    account_id: uuid.UUID,
    key: uuid.UUID,
    body: object,
    *,
    now: datetime,
) -> bool:
    """Whether a request is new; False: it was granted before, and nothing is left to do.

    A network may lose the answer, and a finger may tap twice: the same request is then sent again,
    under the same key. Call it first in the action's transaction; a refusal leaves no trace of it.

    Args:
        tx: the action's transaction.
        municipality_id: the tenant.
        account_id: who asks.
        key: the UUIDv7 that the form made.
        body: the verb and what it is asked with; what msgspec can encode.
        now: the instant.

    Raises:
        Refused: the key came with another body, or from somebody else.
    """
    digest = hashlib.sha256(msgspec.json.encode(body, order="sorted")).digest()
    # Whoever comes second waits here until the first has committed, or takes its place if it has not.
    added = await tx.value(
        """
        INSERT INTO request (id, municipality_id, account_id, body_hash, at) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (municipality_id, id) DO NOTHING RETURNING true
        """,
        key,
        municipality_id,
        account_id,
        digest,
        now,
    )
    if added:
        return True
    same = await tx.value(
        "SELECT account_id = $2 AND body_hash = $3 FROM request WHERE id = $1", key, account_id, digest
    )
    if not same:
        raise Refused("kit.key-used")
    return False
