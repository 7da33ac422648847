"""Write what was done and what was looked at, and seal it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import msgspec

from stegvis.audit.model import Head, Saying
from stegvis.audit.queries import anything_unsealed, chain_end, goes_on, verify
from stegvis.kit.db import WORKER_ROLE, read, write
from stegvis.kit.ids import new_id

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from uuid import UUID

    from stegvis.audit.sink import Sink
    from stegvis.kit.db import Transaction

BATCH = 5_000
"""Rows that are sealed in one transaction."""


class ChainBroken(Exception):  # noqa: N818 - what it is, not that it is an error
    """What was told outside is not in the chain: the database was tampered with, or an older one restored."""


async def record(
    tx: Transaction,
    municipality_id: UUID,
    actor_id: UUID | None,
    verb: str,
    subject_id: UUID | None,
    *,
    now: datetime,
    before: Mapping[str, Any] | None = None,
    after: Mapping[str, Any] | None = None,
) -> None:
    """Record a change in the change's own transaction, so that neither exists without the other.

    Args:
        tx: the action's transaction.
        municipality_id: the tenant.
        actor_id: the account that acted; None for the system itself.
        verb: `feature.verb`.
        subject_id: what was changed.
        now: the instant of the change.
        before: the values that were replaced, if any.
        after: the values that are true from now on, if any.
    """
    await tx.execute(
        """
        INSERT INTO audit_entry (id, municipality_id, at, actor_id, verb, subject_id, before, after)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """,
        new_id(),
        municipality_id,
        now,
        actor_id,
        verb,
        subject_id,
        _json(before),
        _json(after),
    )


async def record_each(
    tx: Transaction,
    municipality_id: UUID,
    actor_id: UUID,
    verb: str,
    changes: Sequence[tuple[UUID, Mapping[str, Any] | None, Mapping[str, Any] | None]],
    *,
    now: datetime,
) -> None:
    """Record the same change of many subjects, a row for each, by one statement.

    Args:
        tx: the action's transaction.
        municipality_id: the tenant.
        actor_id: the account that acted.
        verb: `feature.verb`.
        changes: each subject with the values that were replaced, and those that are true from now on.
        now: the instant of the change.
    """
    await tx.execute(
        """
        INSERT INTO audit_entry (id, municipality_id, at, actor_id, verb, subject_id, before, after)
        SELECT id, $1, $2, $3, $4, subject_id, before, after
        FROM unnest($5::uuid[], $6::uuid[], $7::jsonb[], $8::jsonb[])
            AS change (id, subject_id, before, after)
        """,
        municipality_id,
        now,
        actor_id,
        verb,
        [new_id() for _ in changes],
        [subject_id for subject_id, _, _ in changes],
        [_json(before) for _, before, _ in changes],
        [_json(after) for _, _, after in changes],
    )


async def record_look_up(  # noqa: PLR0913 - one for each thing that a row of the log holds, all by name
    tx: Transaction,
    municipality_id: UUID,
    actor_id: UUID,
    actor_roles: str,
    participant_id: UUID,
    purpose: str,
    *,
    now: datetime,
    unless_since: datetime | None = None,
    reason: str | None = None,
    session_id: UUID | None = None,
) -> None:
    """Record that somebody opens a person's record; the caller commits this before it reads the data.

    `unless_since`: not where the very same is recorded since then; None: in any case. `reason`: why, by its
    code, where that was asked. `session_id`: of a reason that is stated: for which sign-in.
    """
    await tx.execute(
        """
        INSERT INTO look_up (id, municipality_id, at, actor_id, actor_roles, participant_id, purpose,
            reason, session_id)
        SELECT $1::uuid, $2::uuid, $3::timestamptz, $4::uuid, $5::text, $6::uuid, $7::text,
            $9::text, $10::uuid
        WHERE NOT EXISTS (
            SELECT FROM look_up
            WHERE municipality_id = $2 AND actor_id = $4 AND participant_id = $6 AND purpose = $7
                AND at >= $8::timestamptz)
        """,
        new_id(),
        municipality_id,
        now,
        actor_id,
        actor_roles,
        participant_id,
        purpose,
        unless_since,
        reason,
        session_id,
    )


async def record_look_ups(
    tx: Transaction,
    municipality_id: UUID,
    actor_id: UUID,
    actor_roles: str,
    participant_ids: Sequence[UUID],
    purpose: str,
    *,
    now: datetime,
) -> None:
    """Record that several people's records are opened at once, a row for each, by one statement."""
    await tx.execute(
        """
        INSERT INTO look_up (id, municipality_id, at, actor_id, actor_roles, participant_id, purpose)
        SELECT id, $1, $2, $3, $4, participant_id, $5
        FROM unnest($6::uuid[], $7::uuid[]) AS looked (id, participant_id)
        """,
        municipality_id,
        now,
        actor_id,
        actor_roles,
        purpose,
        [new_id() for _ in participant_ids],
        participant_ids,
    )


# ------------------------------------------------------------------------------ the chain


async def seal(municipality_id: UUID, sink: Sink | None, *, now: datetime) -> int:
    """Seal what one municipality has recorded and committed, and tell outside how far its chain has come.

    It may be killed at any moment: a batch is in the chain or it waits, and what was not told is told the
    next time. Where another worker seals the same municipality just now, that one does it.

    Args:
        municipality_id: the tenant.
        sink: tells the head outside the database; None: nothing is told.
        now: the instant that the head names.

    Returns:
        how many rows were sealed.

    Raises:
        ChainBroken: the chain does not go on from what was told last. Nothing is sealed on top of that.
        Forged: what was told last is signed by no known key.
        OSError: the head cannot be told. What was sealed stays sealed.
    """
    if not await _anything_to_do(municipality_id, sink):
        return 0
    sealed, taken = 0, BATCH
    while taken == BATCH:
        async with write(municipality_id, by=WORKER_ROLE) as tx:
            taken = await tx.value("SELECT audit_seal($1)", BATCH) or 0
        sealed += taken
    if sink:
        await _tell(municipality_id, sink, now)
    return sealed


async def set_back(municipality_id: UUID, sink: Sink, reason: str, *, now: datetime) -> tuple[Head, Head]:
    """Tell outside that an older database was restored, so that its chain may go on from where it ends.

    Nothing is forgotten by that: `stegvis audit verify` tells of it for ever, with the reason.

    Args:
        municipality_id: the tenant.
        sink: where it is told.
        reason: the operator's, without anything about a person.
        now: the instant.

    Returns:
        what was told last until now, and what is told instead.

    Raises:
        ValueError: the chain goes on from what was told last, so that nothing is to be set back.
        Forged: what was told last is signed by no known key.
    """
    last = await asyncio.to_thread(sink.last, municipality_id)
    async with read(municipality_id) as tx:
        if last is None or await goes_on(tx, last):
            raise ValueError("The chain goes on from what was told last: there is nothing to set back")
        head = await _head(tx, municipality_id, now, Saying.SET_BACK, reason)
    await asyncio.to_thread(sink.tell, head)
    return last, head


async def cut(municipality_id: UUID, sink: Sink, position: int, reason: str, *, now: datetime) -> int:
    """Remove what was recorded up to a position, because its time is over.

    It is told outside first, with the hash from which the chain goes on; then it is removed, by the owner of
    the database; then the chain's head is told anew. Killed in between, it is told and still there: sound all
    the same, and removed the next time.

    Args:
        municipality_id: the tenant.
        sink: where it is told: without, a cut could not be known from a tampering.
        position: the last one that is removed; at least one link stays behind it.
        reason: a code, without anything about a person.
        now: the instant.

    Returns:
        how many rows were removed.

    Raises:
        ChainBroken: the log is not sound. What is old is known by what its rows say: whoever could age a row
            would have it removed, and with it what it was. Nothing is told and nothing is cut.
        ValueError: there is no such position, or nothing would stay behind it.
    """
    so_far = await asyncio.to_thread(sink.so_far, municipality_id)
    async with read(municipality_id) as tx:
        verdict = await verify(tx, municipality_id, so_far)
        if not verdict.sound:
            fault = verdict.faults[0]
            raise ChainBroken(f"the log of {municipality_id} is not sound: {fault.wrong} ({fault.first})")
        end, _ = await chain_end(tx, municipality_id)
        hashed = await tx.value(_HASH_AT, municipality_id, position)
        if hashed is None or position >= end:
            raise ValueError(f"nothing can be cut at position {position} of {end}")
        head = await _head(tx, municipality_id, now, Saying.HEAD)
    await asyncio.to_thread(sink.tell, head)
    told = Head(Saying.CUT, municipality_id, position, hashed, now, demo=head.demo, reason=reason)
    await asyncio.to_thread(sink.tell, told)
    async with write(municipality_id) as tx:
        for log in ("audit_entry", "look_up"):
            await tx.execute(REMOVE[log], municipality_id, position)
        tag = await tx.execute(
            "DELETE FROM audit_link WHERE municipality_id = $1 AND position <= $2", municipality_id, position
        )
    await _tell(municipality_id, sink, now)
    return int(tag.rpartition(" ")[2])


_HASH_AT = "SELECT hash FROM audit_link WHERE municipality_id = $1 AND position = $2"

REMOVE = {
    log: f"""
        DELETE FROM {log} USING audit_link AS link
        WHERE {log}.municipality_id = $1 AND link.municipality_id = $1 AND link.position <= $2
            AND link.log = '{log}' AND link.row_id = {log}.id
    """  # noqa: S608 - constants alone
    for log in ("audit_entry", "look_up")
}
"""By log: the rows up to a position."""


async def _anything_to_do(municipality_id: UUID, sink: Sink | None) -> bool:
    last = await asyncio.to_thread(sink.last, municipality_id) if sink else None
    async with read(municipality_id, by=WORKER_ROLE) as tx:
        if last and not await goes_on(tx, last):
            raise ChainBroken(f"position {last.position} of {municipality_id} is not as it was told outside")
        if await anything_unsealed(tx, municipality_id):
            return True
        end, _ = await chain_end(tx, municipality_id)
    return sink is not None and end != (last.position if last else 0)


async def _tell(municipality_id: UUID, sink: Sink, now: datetime) -> None:
    async with read(municipality_id, by=WORKER_ROLE) as tx:
        head = await _head(tx, municipality_id, now, Saying.HEAD)
    if head.position:
        await asyncio.to_thread(sink.tell, head)


async def _head(
    tx: Transaction, municipality_id: UUID, now: datetime, says: Saying, reason: str = ""
) -> Head:
    position, hashed = await chain_end(tx, municipality_id)
    demo = await tx.value("SELECT demo FROM municipality WHERE id = $1", municipality_id)
    return Head(says, municipality_id, position, hashed, now, demo=demo, reason=reason)


def _json(values: Mapping[str, Any] | None) -> str | None:
    return None if values is None else msgspec.json.encode(values).decode()
