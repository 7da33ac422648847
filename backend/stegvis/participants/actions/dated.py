"""What every change of a dated relation does: one at a time, known for the same, told and shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeVar
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.audit.actions import record
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Fault, InvalidInput, Unconfirmed, changed_meanwhile, not_found
from stegvis.kit.requests import first_time
from stegvis.kit.revisions import Scope, ScopeKind, touch
from stegvis.participants import queries
from stegvis.participants.model import GroupPlace, Period, Person, PracticePlace

_Dated = TypeVar("_Dated", GroupPlace, PracticePlace)


@dataclass(frozen=True, slots=True)
class Ending:
    """The wish that something with dates should end.

    Attributes:
        id: of the grant, the place in a group or the practice place.
        last: its last day; None: it has not begun, and is taken back.
        was: the end that it had when whoever wishes it looked; another end now is somebody else's.
    """

    id: UUID
    last: date | None
    was: date | None


async def lock(tx: Transaction, participant_ids: list[UUID]) -> None:
    """Let one at a time change what is around participants; sorted, so that nobody waits in a circle."""
    await tx.execute(
        "SELECT FROM participant WHERE id = ANY ($1) ORDER BY id FOR NO KEY UPDATE", participant_ids
    )


async def person_of(tx: Transaction, actor: Actor, today: date, participant_id: UUID) -> Person:
    """A participant whom a member of staff sees; to anybody else there is none."""
    found = await queries.people(tx, actor, today, [participant_id])
    if participant_id not in found or not actor.is_staff:
        raise not_found()
    return found[participant_id]


async def is_new(tx: Transaction, actor: Actor, key: UUID, body: object, now: datetime) -> bool:
    """Whether a form is sent for the first time."""
    return await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now)


def one_of(held: Iterable[_Dated], key: UUID) -> _Dated:
    """What has a key."""
    for each in held:
        if each.id == key:
            return each
    raise not_found()


def is_to_change(period: Period, wish: Ending, today: date) -> bool:
    """Whether a wish to end is still to be granted.

    Raises:
        Refused: somebody else has moved the end meanwhile.
        InvalidInput: it cannot be taken back, since it has begun.
    """
    if period.last == wish.last and wish.last is not None:
        return False
    if period.last != wish.was:
        raise changed_meanwhile()
    if wish.last is None and period.first <= today:
        raise InvalidInput([Fault("validTo", "participants.has-begun")])
    return True


def require_known(warnings: list[Fault], *, knowingly: bool) -> None:
    """Let a form pass whose sender has read what follows from it."""
    if warnings and not knowingly:
        raise Unconfirmed(warnings)


_ENDINGS = {
    table: (f"DELETE FROM {table} WHERE id = $1", f"UPDATE {table} SET valid_to = $2 WHERE id = $1")  # noqa: S608 - names of tables
    for table in ("access_grant", "access_denial", "membership", "practice_place")
}


async def end(tx: Transaction, table: str, wish: Ending) -> None:
    """Give something its last day; take back what has not begun."""
    take_back, end = _ENDINGS[table]
    await (tx.execute(take_back, wish.id) if wish.last is None else tx.execute(end, wish.id, wish.last))


async def tell(
    tx: Transaction,
    actor: Actor,
    verb: str,
    participant_id: UUID,
    now: datetime,
    before: Mapping[str, Any] | None = None,
    after: Mapping[str, Any] | None = None,
) -> None:
    """Record a change around a participant."""
    await record(
        tx,
        actor.municipality_id,
        actor.account_id,
        verb,
        participant_id,
        now=now,
        before=before,
        after=after,
    )


async def touch_around(tx: Transaction, actor: Actor, participant_id: UUID, *groups: UUID) -> None:
    """Tell everybody who shows a participant, or a group, that it has changed."""
    scopes = [
        Scope(ScopeKind.PARTICIPANT, participant_id),
        *(Scope(ScopeKind.GROUP, each) for each in groups),
    ]
    await touch(tx, actor.municipality_id, scopes)
