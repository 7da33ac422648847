"""Send a case away: its programme ends here, and the file that carries it is made."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.audit import actions as audit
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Fault, InvalidInput, Refused, changed_meanwhile
from stegvis.kit.ids import new_id
from stegvis.kit.requests import first_time
from stegvis.kit.revisions import Scope, ScopeKind, touch
from stegvis.participants.model import EndCause, MainActivity, Person, Programme
from stegvis.participants.queries import people
from stegvis.programmes.model import MadeKnown
from stegvis.transfer import portable
from stegvis.transfer.model import VERSION, Direction, Envelope, Informed, Receiver
from stegvis.transfer.queries import case_of, name_of, own_municipality, sender_of
from stegvis.transfer.rules import open_programmes

TOLD_AT_MOST = timedelta(days=366)
"""Longer ago than a year nobody was told of this file."""


@dataclass(frozen=True, slots=True)
class Leaving:
    """What is decided about a case that leaves.

    Attributes:
        to: the receiving municipality's official number.
        informed_on, informed_how: when and how the person was told.
        ends_on: the last day of the programme here.
    """

    to: str
    informed_on: date | None
    informed_how: MadeKnown
    ends_on: date | None


@dataclass(frozen=True, slots=True)
class SentAway:
    """A file, ready to be kept and sent."""

    file_id: UUID
    content: bytes
    made_at: datetime
    to: str


async def send_away(
    actor: Actor, key: UUID, participant_id: UUID, version: int, leaving: Leaving, *, now: datetime
) -> SentAway:
    """End a programme because the participant moves, and make the file for the next municipality.

    What goes on with the programme ends with it: the decided plan, places in groups, own hours, practice.

    Args:
        actor: who sends.
        key: the request's own.
        participant_id: whose case.
        version: of the programme, as the actor has seen it.
        leaving: what is decided.
        now: the instant.

    Raises:
        Refused: the participant is not seen, or is not the actor's case; there is no programme to end;
            it has changed since.
        InvalidInput: what is decided cannot be.
    """
    today = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        person = await sender_of(tx, actor, participant_id, today)
        body = ("transfer.sent", participant_id, version, leaving)
        if not await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            return await _made_again(tx, actor, person, now)
        programme = _to_end(person, today)
        ends_on, informed_on = await _checked(tx, actor, person, leaving, today)
        await _end(tx, actor, person, programme, version, ends_on)
        ended = (await people(tx, actor, today, [participant_id]))[participant_id]
        informed = Informed(on=informed_on, how=leaving.informed_how)
        sent = await _make(tx, actor, ended, leaving.to, informed, now)
        await audit.record(
            tx,
            actor.municipality_id,
            actor.account_id,
            "transfer.sent",
            participant_id,
            now=now,
            before={"programme": str(programme.id), "version": version},
            after={"to": leaving.to, "ended_on": str(ends_on), **_marks_of(sent)},
        )
        scopes = [Scope(ScopeKind.PARTICIPANT, participant_id)]
        scopes += [Scope(ScopeKind.GROUP, each.group_id) for each in person.memberships]
        await touch(tx, actor.municipality_id, scopes)
        return sent


async def make_again(actor: Actor, participant_id: UUID, *, now: datetime) -> SentAway:
    """Make a file again that was lost on its way.

    As long as nothing has changed since it is the same file, byte for byte, so that it cannot be taken in
    twice; what was corrected since makes a new one, with a key of its own.

    Raises:
        Refused: the participant is not seen, or is not the actor's case; the case has not been sent; a
            programme has begun here since.
    """
    async with db.write(actor.municipality_id) as tx:
        person = await sender_of(tx, actor, participant_id, oslo_date(now))
        return await _made_again(tx, actor, person, now)


def _marks_of(sent: SentAway) -> dict[str, str]:
    return {"file": str(sent.file_id), "hash": hashlib.sha256(sent.content).hexdigest()}


# ------------------------------------------------------------------------------ what is decided


def _to_end(person: Person, today: date) -> Programme:
    """The programme that has not ended; there is at most one that has begun, and one that is awaited."""
    open_ones = open_programmes(person, today)
    if not open_ones:
        raise Refused("transfer.nothing-to-end")
    if len(open_ones) > 1:
        raise Refused("transfer.two-programmes")
    return open_ones[0]


async def _checked(
    tx: Transaction, actor: Actor, person: Person, leaving: Leaving, today: date
) -> tuple[date, date]:
    faults = []
    own = await own_municipality(tx, actor)
    if len(leaving.to) != 4 or not (leaving.to.isascii() and leaving.to.isdecimal()):  # noqa: PLR2004 - digits
        faults.append(Fault("to", "transfer.no-number"))
    elif leaving.to == own.number:
        faults.append(Fault("to", "transfer.own-number"))
    informed_on, ends_on = leaving.informed_on, leaving.ends_on
    if informed_on is None:
        faults.append(Fault("informedOn", "transfer.not-informed"))
    elif not today - TOLD_AT_MOST <= informed_on <= today:
        faults.append(Fault("informedOn", "transfer.informed-when"))
    if ends_on is None or ends_on > today:
        faults.append(Fault("endsOn", "transfer.ends-when"))
    elif await tx.value(_HELD_AFTER, actor.municipality_id, person.id, ends_on):
        faults.append(Fault("endsOn", "transfer.held-after"))
    if faults or informed_on is None or ends_on is None:
        raise InvalidInput(faults)
    return ends_on, informed_on


# An hour may have been moved past the date that its slot gave it; the date is what people remember.
_HELD_AFTER = """
    SELECT EXISTS (SELECT FROM attendance_entry WHERE municipality_id = $1 AND participant_id = $2
        AND on_date > $3 AND superseded_by IS NULL)
"""

# ------------------------------------------------------------------------------ what ends


async def _end(
    tx: Transaction, actor: Actor, person: Person, programme: Programme, version: int, ends_on: date
) -> None:
    key = (actor.municipality_id, person.id)
    ended = await tx.value(
        _END, actor.municipality_id, programme.id, version, ends_on, EndCause.MOVED, MainActivity.MOVED
    )
    if not ended:
        raise changed_meanwhile()
    await tx.execute(
        "UPDATE plan_version SET state = 'ended', ended_on = $3, ended_reason = 'moved'"
        " WHERE municipality_id = $1 AND participant_id = $2 AND state = 'decided'",
        *key,
        ends_on,
    )
    for change in _NO_LONGER:
        await tx.execute(change, *key, ends_on)


# One that was planned to begin later, and never did, has no day on which it began.
_END = """
    UPDATE programme SET ended_on = $4, end_cause = $5, main_activity = $6,
        starts_on = CASE WHEN starts_on <= $4 THEN starts_on END,
        planned_end_on = CASE WHEN starts_on > $4 THEN NULL ELSE planned_end_on END
    WHERE municipality_id = $1 AND id = $2 AND version = $3 AND (ended_on IS NULL OR ended_on > $4)
    RETURNING true
"""

_ENDS = """
    SET valid_to = $3
    WHERE municipality_id = $1 AND participant_id = $2 AND valid_from <= $3
        AND (valid_to IS NULL OR valid_to > $3)
"""
_NEVER_BEGINS = "WHERE municipality_id = $1 AND participant_id = $2 AND valid_from > $3"
_UNUSED = """
    SELECT id FROM slot WHERE municipality_id = $1 AND participant_id = $2 AND valid_from > $3
        AND NOT EXISTS (SELECT FROM attendance_entry
            WHERE attendance_entry.municipality_id = $1 AND slot_id = slot.id)
"""
_NO_LONGER = (
    f"UPDATE membership {_ENDS}",
    f"UPDATE slot {_ENDS}",
    f"UPDATE practice_place {_ENDS}",
    f"DELETE FROM membership {_NEVER_BEGINS}",  # noqa: S608 - constants alone
    f"DELETE FROM practice_place {_NEVER_BEGINS}",  # noqa: S608 - constants alone
    f"DELETE FROM slot_exception WHERE municipality_id = $1 AND slot_id IN ({_UNUSED})",  # noqa: S608 - the same
    f"DELETE FROM slot WHERE municipality_id = $1 AND id IN ({_UNUSED})",  # noqa: S608 - the same
)
"""What goes on is over with the programme, and what would begin later never does."""


# ------------------------------------------------------------------------------ the file


async def _make(
    tx: Transaction, actor: Actor, person: Person, to: str, informed: Informed, now: datetime
) -> SentAway:
    """Make a file and remember that it was made."""
    file_id = new_id()
    content = await _written(tx, actor, person, to, informed, file_id, now)
    await tx.execute(
        _REMEMBER,
        new_id(),
        actor.municipality_id,
        person.id,
        Direction.OUT,
        to,
        informed.on,
        informed.how,
        file_id,
        hashlib.sha256(content).digest(),
        VERSION,
        actor.account_id,
        now,
    )
    return SentAway(file_id, content, now, to)


_REMEMBER = """
    INSERT INTO transfer (id, municipality_id, participant_id, direction, other_municipality, informed_on,
        informed_how, file_id, file_hash, format_version, made_by, made_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
"""


async def _written(
    tx: Transaction,
    actor: Actor,
    person: Person,
    to: str,
    informed: Informed,
    file_id: UUID,
    made_at: datetime,
) -> bytes:
    envelope = Envelope(
        id=file_id,
        made_at=made_at,
        sender=await own_municipality(tx, actor),
        receiver=Receiver(number=to, name=await name_of(tx, to)),
        informed=informed,
    )
    return portable.made(envelope, await case_of(tx, actor, person, oslo_date(made_at)))


async def _made_again(tx: Transaction, actor: Actor, person: Person, now: datetime) -> SentAway:
    """The file once more: a whole case leaves by it, however it was asked for, and that is remembered."""
    sent = await _as_before(tx, actor, person, now)
    await audit.record(
        tx,
        actor.municipality_id,
        actor.account_id,
        "transfer.made-again",
        person.id,
        now=now,
        after=_marks_of(sent),
    )
    return sent


async def _as_before(tx: Transaction, actor: Actor, person: Person, now: datetime) -> SentAway:
    last = await tx.row(_LAST, actor.municipality_id, person.id)
    if last is None:
        raise Refused("transfer.not-sent")
    if open_programmes(person, oslo_date(now)):
        raise Refused("transfer.begun-again")
    to, informed = last["other_municipality"], Informed(on=last["informed_on"], how=last["informed_how"])
    content = await _written(tx, actor, person, to, informed, last["file_id"], last["made_at"])
    if hashlib.sha256(content).digest() == last["file_hash"]:
        return SentAway(last["file_id"], content, last["made_at"], to)
    return await _make(tx, actor, person, to, informed, now)


_LAST = """
    SELECT other_municipality, informed_on, informed_how, file_id, file_hash, made_at FROM transfer
    WHERE municipality_id = $1 AND participant_id = $2 AND direction = 'out'
    ORDER BY made_at DESC, id DESC LIMIT 1
"""
