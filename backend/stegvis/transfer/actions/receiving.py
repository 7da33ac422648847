"""Take a case in that another municipality has sent: all of it or nothing, and once."""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

import asyncpg

from stegvis.accounts.model import Actor
from stegvis.audit import actions as audit
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Fault, InvalidInput, Refused
from stegvis.kit.ids import new_id
from stegvis.kit.revisions import Scope, ScopeKind, touch
from stegvis.rulebook.model import MunicipalRules
from stegvis.rulebook.queries import municipal_rules
from stegvis.transfer import checks, portable, structure
from stegvis.transfer.actions.rows import Rows, insert
from stegvis.transfer.model import Portable
from stegvis.transfer.permissions import may_receive
from stegvis.transfer.queries import Here, here, own_municipality, receivers
from stegvis.transfer.rules import Recounted, recounted


@dataclass(frozen=True, slots=True)
class Checked:
    """A file with nothing wrong, and what would come of it.

    Attributes:
        raw: the file as it came.
        recount: how its weeks come out by the rules of this municipality.
    """

    file: Portable
    raw: dict[str, Any]
    digest: bytes
    recount: Recounted
    here: Here


@dataclass(frozen=True, slots=True)
class Received:
    """A case that was taken in; `returned`: of somebody who was here before."""

    participant_id: UUID
    returned: bool
    recount: Recounted


async def check(actor: Actor, body: bytes, *, now: datetime) -> Checked:
    """Read a file and tell what would come of it; nothing is written but that somebody was looked up.

    Raises:
        Refused: the actor takes no cases in.
        InvalidInput: everything that is wrong with the file, each fault by the JSON Pointer of its place.
    """
    if not may_receive(actor):
        raise Refused("accounts.not-your-role")
    async with db.read(actor.municipality_id) as tx:
        own, municipal = await own_municipality(tx, actor), await municipal_rules(tx, actor.municipality_id)
    raw, file, recount = await asyncio.to_thread(_read, body, own.number, municipal, now)
    async with db.read(actor.municipality_id) as tx:
        found = await here(tx, actor, file.case.person, file.id, oslo_date(now))
    await _record_look_ups(actor, found, now)
    digest = hashlib.sha256(body).digest()
    _require_one_person(found, digest)
    return Checked(file, raw, digest, recount, found)


async def receive(actor: Actor, body: bytes, unit_id: UUID, adviser_id: UUID, *, now: datetime) -> Received:
    """Take a case in: the person, the past as it was, and a programme that waits to be settled here.

    The same file has one effect, however often it comes. Whoever was here before gets a further programme,
    and what is known of them here is filled up, never overwritten.

    Args:
        actor: who receives.
        body: the file, byte for byte.
        unit_id: where the case belongs from now on.
        adviser_id: who works on it; of a protected person, with the actor, the circle.
        now: the instant.

    Raises:
        Refused: the actor takes no cases in; the person has an open programme here; somebody else has to
            receive this one; what the file says cannot stand beside what is here.
        InvalidInput: what is wrong with the file, or with the unit and the adviser.
    """
    checked = await check(actor, body, now=now)
    if checked.here.hidden:
        raise Refused("transfer.ask-leader")
    try:
        async with db.write(actor.municipality_id) as tx:
            return await _taken_in(tx, actor, checked, unit_id, adviser_id, now)
    except (asyncpg.UniqueViolationError, asyncpg.ExclusionViolationError):
        raise Refused("transfer.conflicts-here") from None


def _read(
    body: bytes, own_number: str, municipal: MunicipalRules, now: datetime
) -> tuple[dict[str, Any], Portable, Recounted]:
    """The whole of the reading, in a thread: five years of lessons take their time."""
    raw = structure.parsed(body)
    if faults := structure.faults_of(raw):
        raise InvalidInput(faults)
    file = portable.read(raw)
    if faults := checks.faults_of(file, own_number, now=now):
        raise InvalidInput(faults)
    return raw, file, recounted(file.case, file.case.person.id, municipal, new_id)


def _require_one_person(found: Here, digest: bytes) -> None:
    """Refuse a file that names two people, or a key that was another file's.

    Raises:
        InvalidInput: it does. Of somebody who may not be told of, nothing is told.
    """
    if found.hidden:
        return
    if found.received and found.received[1] != digest:
        raise InvalidInput([Fault("/id", "transfer.file-other-body")])
    if found.contradicts or len(found.ids) > 1:
        names = found.contradicts or ("national_id",)
        raise InvalidInput(
            [Fault(f"/case/person/{portable.camel(name)}", "transfer.file-other-person") for name in names]
        )


async def _record_look_ups(actor: Actor, found: Here, now: datetime) -> None:
    """To ask by a file whether somebody is here is to look them up, whether it is answered or not."""
    if not found.ids:
        return
    roles = ",".join(sorted({held.role for held in actor.roles}))
    purpose = "refused.transfer.check" if found.hidden else "transfer.check"
    async with db.write(actor.municipality_id) as tx:
        for participant_id in found.ids:
            key = (actor.municipality_id, actor.account_id, roles, participant_id, purpose)
            await audit.record_look_up(tx, *key, now=now)


# ------------------------------------------------------------------------------ all of it or nothing


async def _taken_in(
    tx: Transaction, actor: Actor, checked: Checked, unit_id: UUID, adviser_id: UUID, now: datetime
) -> Received:
    # Whoever sends the same file at the same moment waits here, and then finds it received.
    await tx.execute(
        "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", f"transfer {actor.municipality_id}"
    )
    file, today = checked.file, oslo_date(now)
    found = await here(tx, actor, file.case.person, file.id, today)
    if found.hidden:
        raise Refused("transfer.ask-leader")
    _require_one_person(found, checked.digest)
    if found.received:
        return Received(found.received[0], bool(found.seen), checked.recount)
    if found.open_programme:
        raise Refused("transfer.still-here")
    await _require_place(tx, actor, unit_id, adviser_id, today)
    participant_id = _key_of(found, file)
    rows = Rows(actor, file, participant_id, unit_id, now)
    await insert(tx, rows, returned=found.seen is not None)
    await _grant(tx, actor, participant_id, adviser_id, today, protected=file.case.person.protected)
    await _remember(tx, actor, checked, participant_id, now)
    await audit.record(
        tx,
        actor.municipality_id,
        actor.account_id,
        "transfer.received",
        participant_id,
        now=now,
        after={
            "from": file.sender.number,
            "file": str(file.id),
            "hash": checked.digest.hex(),
            "unit": str(unit_id),
            "adviser": str(adviser_id),
            "returned": found.seen is not None,
        },
    )
    await touch(tx, actor.municipality_id, [Scope(ScopeKind.PARTICIPANT, participant_id)])
    return Received(participant_id, found.seen is not None, checked.recount)


def _key_of(found: Here, file: Portable) -> UUID:
    """Who was here before stays who they were; who is new keeps the key that they had, if it is free."""
    if found.seen:
        return found.seen.id
    return file.case.person.id if found.key_is_free else new_id()


async def _require_place(tx: Transaction, actor: Actor, unit_id: UUID, adviser_id: UUID, on: date) -> None:
    units = {unit.id: unit for unit in await receivers(tx, actor, on)}
    if unit_id not in units:
        raise InvalidInput([Fault("unit", "transfer.no-such-unit")])
    if adviser_id not in {key for key, _ in units[unit_id].advisers}:
        raise InvalidInput([Fault("adviser", "transfer.no-such-adviser")])


async def _grant(
    tx: Transaction, actor: Actor, participant_id: UUID, adviser_id: UUID, on: date, *, protected: bool
) -> None:
    granted = [(adviser_id, "adviser")]
    if protected:
        granted += [(each, "circle") for each in dict.fromkeys((adviser_id, actor.account_id))]
    for account_id, relation in granted:
        await tx.execute(
            _GRANT,
            new_id(),
            actor.municipality_id,
            participant_id,
            account_id,
            relation,
            on,
            actor.account_id,
        )


_GRANT = """
    INSERT INTO access_grant
        (id, municipality_id, participant_id, account_id, relation, valid_from, granted_by)
    SELECT $1, $2, $3, $4, $5, $6, $7
    WHERE NOT EXISTS (SELECT FROM access_grant WHERE municipality_id = $2 AND participant_id = $3
        AND account_id = $4 AND relation = $5 AND (valid_to IS NULL OR valid_to >= $6))
"""


async def _remember(
    tx: Transaction, actor: Actor, checked: Checked, participant_id: UUID, now: datetime
) -> None:
    file = checked.file
    await tx.execute(
        _REMEMBER,
        new_id(),
        actor.municipality_id,
        participant_id,
        file.sender.number,
        file.informed.on,
        file.informed.how,
        file.id,
        checked.digest,
        file.version,
        actor.account_id,
        now,
        portable.text_of(checked.raw),
    )


_REMEMBER = """
    INSERT INTO transfer (id, municipality_id, participant_id, direction, other_municipality, informed_on,
        informed_how, file_id, file_hash, format_version, made_by, made_at, content)
    VALUES ($1, $2, $3, 'in', $4, $5, $6, $7, $8, $9, $10, $11, $12)
"""
