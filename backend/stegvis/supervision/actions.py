"""Take cases out of the house for the supervisor, and let everybody concerned see that it was done."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.audit import actions as audit
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.supervision.model import Pack
from stegvis.supervision.queries import pack_of_case, pack_of_unit

PURPOSE = "supervision.pack"
"""Under which code a look at one record stands in the look-up log."""

UNIT_PURPOSE = "supervision.unit"
"""The same of each case of a unit: that all of them are asked for, and by whom, says why."""


async def export_case(actor: Actor, participant_id: UUID, *, now: datetime) -> Pack:
    """One case. The look itself is recorded before, as of any record.

    Raises:
        Refused: not seen, or not their case.
    """
    async with db.write(actor.municipality_id) as tx:
        pack = await pack_of_case(tx, actor, oslo_date(now), participant_id)
        await _record(tx, actor, pack, now)
        return pack


async def export_unit(actor: Actor, unit_id: UUID, *, now: datetime) -> Pack:
    """All cases of a unit; each is recorded as looked up, before any of it leaves.

    Raises:
        Refused: the actor does not lead the unit.
    """
    # Read apart: of a large unit it takes a while, and nobody is to wait for what is only read.
    async with db.read(actor.municipality_id) as tx:
        pack = await pack_of_unit(tx, actor, oslo_date(now), unit_id)
    async with db.write(actor.municipality_id) as tx:
        roles = ",".join(sorted({held.role for held in actor.roles}))
        await audit.record_look_ups(
            tx,
            actor.municipality_id,
            actor.account_id,
            roles,
            [case.person.id for case in pack.cases],
            UNIT_PURPOSE,
            now=now,
        )
        await _record(tx, actor, pack, now)
        return pack


async def _record(tx: Transaction, actor: Actor, pack: Pack, now: datetime) -> None:
    changes = [(case.person.id, None, {"cases": len(pack.cases)}) for case in pack.cases]
    verb = "supervision.exported"
    await audit.record_each(tx, actor.municipality_id, actor.account_id, verb, changes, now=now)
