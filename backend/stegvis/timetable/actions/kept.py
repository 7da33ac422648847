"""What every change of the timetable begins and ends with: whose it is, what is recorded, who is told."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

import asyncpg

from stegvis.accounts.model import Actor
from stegvis.audit import actions as audit
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Fault, InvalidInput, Refused, changed_meanwhile, not_found
from stegvis.kit.ids import new_id
from stegvis.kit.requests import first_time
from stegvis.timetable.model import ExceptionKind, Slot, SlotException
from stegvis.timetable.permissions import (
    keeps_unit,
)
from stegvis.timetable.queries.around import Told
from stegvis.timetable.queries.held import Held, Owner, read_slot
from stegvis.timetable.queries.keeping import GroupKept, groups_kept


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a change that may clash; not saved: it was turned back until the clashes are accepted."""

    saved: bool
    clashes: tuple[Told, ...] = ()


class ClashesFound(Exception):  # noqa: N818 - not an error: the way out of a transaction that leaves nothing
    """What somebody must have read before it is saved."""

    def __init__(self, clashes: tuple[Told, ...]) -> None:
        super().__init__()
        self.clashes = clashes


def turn_back(clashes: tuple[Told, ...], *, accepted: bool) -> None:
    """Leave the transaction with nothing done, unless there are no clashes or somebody accepts them."""
    if clashes and not accepted:
        raise ClashesFound(clashes)


@contextmanager
def impossible_refused() -> Iterator[None]:
    """Say in our words what the database refuses."""
    try:
        yield
    except asyncpg.ExclusionViolationError:
        raise Refused("timetable.there-already") from None
    except asyncpg.UniqueViolationError:
        raise Refused("kit.key-used") from None


async def is_new(tx: Transaction, actor: Actor, key: UUID, body: tuple[object, ...], now: datetime) -> bool:
    """Whether a form has not been granted before: see `kit.requests.first_time`."""
    return await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now)


# ------------------------------------------------------------------ what is locked


async def group_to_keep(tx: Transaction, actor: Actor, group_id: UUID) -> GroupKept:
    """A group of a unit that the actor keeps.

    Raises:
        Refused: there is none, or it is not theirs to keep.
    """
    # Locked first: whoever renames or ends it meanwhile has finished before its version is read.
    await tx.row("SELECT FROM study_group WHERE id = $1 FOR UPDATE", group_id)
    found = await groups_kept(tx, actor, [group_id])
    if group_id not in found:
        raise not_found()
    if not keeps_unit(actor, found[group_id].unit_id):
        raise Refused("timetable.not-yours")
    return found[group_id]


def require_version(held: int | None, expected: int | None) -> None:
    """Refuse a change of something that is no longer what its form showed."""
    if held != expected:
        raise changed_meanwhile()


async def held_slot(tx: Transaction, actor: Actor, today: date, slot_id: UUID) -> Held:
    """Lock a slot, and read what hangs on it.

    Raises:
        Refused: there is no such slot, or it is a person's whom the actor does not see.
    """
    await tx.row("SELECT FROM slot WHERE id = $1 FOR UPDATE", slot_id)
    return await read_slot(tx, actor, today, slot_id)


# ------------------------------------------------------------------ sight for a substitute


async def give_sight(tx: Transaction, actor: Actor, owner: Owner, slot: Slot, said: SlotException) -> None:
    """Let a substitute see the group, or the participant, on the date of the lesson and no other."""
    if said.teacher_id is None or said.teacher_id == slot.teacher_id or said.kind is ExceptionKind.CANCELLED:
        return
    if owner.group:
        await tx.execute(
            """
            INSERT INTO group_grant
                (id, municipality_id, group_id, account_id, relation, valid_from, valid_to)
            VALUES ($1, $2, $3, $4, 'substitute', $5, $5) ON CONFLICT DO NOTHING
            """,
            new_id(),
            actor.municipality_id,
            owner.id,
            said.teacher_id,
            said.held_on,
        )
        return
    await tx.execute(
        """
        INSERT INTO access_grant
            (id, municipality_id, participant_id, account_id, relation, valid_from, valid_to, granted_by)
        VALUES ($1, $2, $3, $4, 'substitute', $5, $5, $6) ON CONFLICT DO NOTHING
        """,
        new_id(),
        actor.municipality_id,
        owner.id,
        said.teacher_id,
        said.held_on,
        actor.account_id,
    )


async def take_sight(
    tx: Transaction, actor: Actor, owner: Owner, gone: Collection[SlotException], today: date
) -> None:
    """Take back what substitutes saw by lessons that they do not give; the exceptions are gone already.

    Only what was given for one day that has not passed, and for no other lesson of that day.
    """
    sights = {(each.teacher_id, each.held_on) for each in gone if each.teacher_id and each.held_on >= today}
    table = "group_grant" if owner.group else "access_grant"
    whose = "group_id" if owner.group else "participant_id"
    for teacher_id, day in sorted(sights, key=str):
        await tx.execute(
            f"""
            DELETE FROM {table}
            WHERE municipality_id = $1 AND {whose} = $2 AND account_id = $3 AND relation = 'substitute'
                AND valid_from = $4 AND valid_to = $4 AND NOT EXISTS (
                    SELECT FROM slot_exception said
                    JOIN slot ON slot.municipality_id = $1 AND slot.id = said.slot_id
                    WHERE said.municipality_id = $1 AND slot.{whose} = $2 AND said.teacher_id = $3
                        AND said.kind <> 'cancelled' AND coalesce(said.moved_to, said.on_date) = $4)
            """,  # noqa: S608 - constants alone
            actor.municipality_id,
            owner.id,
            teacher_id,
            day,
        )


async def drop_exceptions(
    tx: Transaction, actor: Actor, held: Held, dates: Collection[date], today: date
) -> None:
    """Delete what says nothing any more, with the sight that came by it."""
    if not dates:
        return
    await tx.execute(
        "DELETE FROM slot_exception WHERE municipality_id = $1 AND slot_id = $2 AND on_date = ANY ($3)",
        actor.municipality_id,
        held.slot.id,
        list(dates),
    )
    await take_sight(
        tx, actor, held.owner, [each for each in held.exceptions if each.on_date in dates], today
    )


# ------------------------------------------------------------------ telling


async def tell(
    tx: Transaction,
    actor: Actor,
    verb: str,
    subject_id: UUID,
    now: datetime,
    *,
    before: Mapping[str, Any] | None = None,
    after: Mapping[str, Any] | None = None,
) -> None:
    """Record a change of the timetable."""
    await audit.record(
        tx,
        actor.municipality_id,
        actor.account_id,
        f"timetable.{verb}",
        subject_id,
        now=now,
        before=before,
        after=after,
    )


def refuse_if(faults: Sequence[Fault]) -> None:
    """Refuse a form with all that is wrong with it."""
    if faults:
        raise InvalidInput(faults)
