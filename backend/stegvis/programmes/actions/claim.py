"""The programme that somebody writes to, held until their transaction ends."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.audit.actions import record
from stegvis.kit.db import Transaction
from stegvis.kit.errors import changed_meanwhile
from stegvis.kit.revisions import Scope, ScopeKind, touch
from stegvis.participants.model import Programme
from stegvis.programmes.model import ProgrammeRecord
from stegvis.programmes.queries import programme_record


async def claim(
    tx: Transaction,
    actor: Actor,
    on: date,
    participant_id: UUID,
    *,
    expected_version: int | None = None,
    programme_id: UUID | None = None,
) -> ProgrammeRecord:
    """A participant's programme for somebody who works on the case; who comes second waits here.

    Raises:
        Refused: there is none that the actor sees; they do not work on the case; or it has been changed
            since `expected_version` was read.
    """
    await tx.execute(
        "SELECT FROM programme WHERE municipality_id = $1 AND participant_id = $2 FOR UPDATE",
        actor.municipality_id,
        participant_id,
    )
    found = await programme_record(tx, actor, on, participant_id, programme_id)
    if expected_version is not None and found.programme.version != expected_version:
        raise changed_meanwhile()
    return found


def others_of(found: ProgrammeRecord) -> tuple[Programme, ...]:
    """The person's other programmes."""
    return tuple(each for each in found.person.programmes if each.id != found.programme.id)


async def finish(
    tx: Transaction,
    actor: Actor,
    found: ProgrammeRecord,
    verb: str,
    *,
    now: datetime,
    before: Mapping[str, Any] | None = None,
    after: Mapping[str, Any] | None = None,
) -> None:
    """Record what was done to a programme, and let everybody who sees it know: last in the transaction."""
    await record(
        tx,
        actor.municipality_id,
        actor.account_id,
        verb,
        found.programme.id,
        now=now,
        before=before,
        after=after,
    )
    await touch(tx, actor.municipality_id, [Scope(ScopeKind.PARTICIPANT, found.person.id)])
