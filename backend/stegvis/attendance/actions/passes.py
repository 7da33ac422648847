"""Lend a register out, and take it back."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from stegvis.accounts.actions import count_try
from stegvis.accounts.model import Actor
from stegvis.accounts.rules import PASS_BY_CLIENT, PASS_BY_TOKEN
from stegvis.accounts.tokens import new_token, token_hash
from stegvis.attendance.model import PassKind
from stegvis.attendance.passes import LIFETIMES, Pass, end_of_day, end_of_link, may_lend_to_host
from stegvis.attendance.queries.passes import Lendable, OpenedPass, lendable, opened
from stegvis.attendance.queries.registers import lessons_of_group, require_lister
from stegvis.audit.actions import record, record_each
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import Fault, InvalidInput, Refused, changed_meanwhile, not_found
from stegvis.kit.ids import new_id
from stegvis.kit.requests import first_time
from stegvis.participants.actions.dated import person_of

if TYPE_CHECKING:
    from stegvis.accounts.hashing import Hasher
    from stegvis.kit.db import Transaction
    from stegvis.participants.model import Person

OPENED_EVERY = timedelta(hours=1)
"""That a pass was opened is written at most this often, so that reading stays reading."""


def over() -> Refused:
    """The refusal of a pass that is unknown, taken back or over: they look alike."""
    return Refused("attendance.pass-over")


async def make_host_link(
    actor: Actor, participant_id: UUID, pass_id: UUID, place_ids: Sequence[UUID], days: int, *, now: datetime
) -> tuple[Pass, str]:
    """Make a link by which a practice host confirms hours; return it with its token, which is told this once.

    Asked again by the same key, as when the answer was lost, the link gets a new token: the first is known
    to nobody who could use it, and is not kept to be told again.

    Args:
        actor: who works on the cases.
        participant_id: from whose page it is made.
        pass_id: the form's own key.
        place_ids: the practice places that the actor has looked through, all of one host, one of them this
            participant's.
        days: how long it lasts: one of `LIFETIMES`.
        now: the instant.

    Raises:
        Refused: the actor does not see the participant, or does not work on the case; they have a
            protected address; a practice place is not what it was when the actor looked.
        InvalidInput: it cannot last so long.
    """
    today = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        person = await _on_case(tx, actor, today, participant_id)
        if days not in LIFETIMES:
            raise InvalidInput([Fault("days", "attendance.no-lifetime")])
        covered = _covered(await lendable(tx, actor, today), person.id, place_ids)
        token = new_token(actor.municipality_id)
        made = Pass(
            id=pass_id,
            kind=PassKind.HOST,
            name=covered[0].host.told_as,
            group_id=None,
            on_date=None,
            made_by=actor.account_id,
            made_at=now,
            expires_at=end_of_link(today, days),
        )
        if await _is_new(tx, actor, made, ("attendance.link-made", sorted(place_ids), days), token, now):
            await _insert(tx, actor, made, token)
            await _insert_places(tx, actor, pass_id, [each.place_id for each in covered])
            after = {"pass_id": pass_id, "expires_on": today + timedelta(days=days)}
            await _tell(
                tx, actor, "attendance.link-made", {each.participant_id for each in covered}, after, now
            )
    return made, token


async def _on_case(tx: Transaction, actor: Actor, today: date, participant_id: UUID) -> Person:
    person = await person_of(tx, actor, today, participant_id)
    if not may_lend_to_host(person.standing):
        raise Refused("participants.not-your-case")
    if person.protected:
        raise not_found()
    return person


def _covered(
    offered: Collection[Lendable], participant_id: UUID, place_ids: Sequence[UUID]
) -> list[Lendable]:
    """The practice places as they are now: those that were looked through, and all of one host."""
    covered = [each for each in offered if each.place_id in place_ids]
    if not covered or {each.place_id for each in covered} != set(place_ids):
        raise changed_meanwhile()
    one = all(each.host.is_same(covered[0].host) for each in covered)
    if not one or participant_id not in {each.participant_id for each in covered}:
        raise changed_meanwhile()
    return covered


async def _is_new(tx: Transaction, actor: Actor, made: Pass, body: object, token: str, now: datetime) -> bool:
    """Whether a form is sent for the first time; if it is not, its pass gets a token anew."""
    if await first_time(tx, actor.municipality_id, actor.account_id, made.id, body, now=now):
        return True
    renewed = await tx.value(
        "UPDATE register_pass SET token_hash = $2 WHERE id = $1 AND revoked_at IS NULL RETURNING true",
        made.id,
        token_hash(token),
    )
    if not renewed:
        raise Refused("kit.key-used")
    return False


async def _insert(tx: Transaction, actor: Actor, made: Pass, token: str) -> None:
    await tx.execute(
        """
        INSERT INTO register_pass
            (id, municipality_id, kind, group_id, on_date, name, token_hash, made_by, made_at, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """,
        made.id,
        actor.municipality_id,
        made.kind,
        made.group_id,
        made.on_date,
        made.name,
        token_hash(token),
        actor.account_id,
        made.made_at,
        made.expires_at,
    )


async def _insert_places(tx: Transaction, actor: Actor, pass_id: UUID, place_ids: Sequence[UUID]) -> None:
    await tx.execute(
        """
        INSERT INTO register_pass_place (id, municipality_id, pass_id, practice_place_id)
        SELECT id, $1, $2, place_id FROM unnest($3::uuid[], $4::uuid[]) AS lent (id, place_id)
        """,
        actor.municipality_id,
        pass_id,
        [new_id() for _ in place_ids],
        list(place_ids),
    )


async def _tell(
    tx: Transaction,
    actor: Actor,
    verb: str,
    subjects: Collection[UUID],
    after: dict[str, object] | None,
    now: datetime,
) -> None:
    changes = [(subject, None, after) for subject in sorted(subjects)]
    await record_each(tx, actor.municipality_id, actor.account_id, verb, changes, now=now)


async def revoke_host_link(actor: Actor, participant_id: UUID, pass_id: UUID, *, now: datetime) -> None:
    """Take a host's link back: nobody opens anything with it any more.

    Whoever works on the case of one whom it covers may; taken back already, nothing happens.

    Raises:
        Refused: the actor does not see the participant, or does not work on the case; no link of this
            key covers them.
    """
    async with db.write(actor.municipality_id) as tx:
        person = await _on_case(tx, actor, oslo_date(now), participant_id)
        covered = {row["participant_id"] for row in await tx.rows(_COVERED, pass_id)}
        if person.id not in covered:
            raise not_found()
        if await _revoke(tx, pass_id, now):
            await _tell(tx, actor, "attendance.link-revoked", covered, {"pass_id": pass_id}, now)


_COVERED = """
    SELECT participant_id
    FROM register_pass_place JOIN practice_place ON practice_place.id = practice_place_id
    WHERE pass_id = $1 AND ended_at IS NULL
"""


async def _revoke(tx: Transaction, pass_id: UUID, now: datetime) -> bool:
    revoked = await tx.value(
        "UPDATE register_pass SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL RETURNING true",
        pass_id,
        now,
    )
    return bool(revoked)


async def open_pass(hasher: Hasher, token: str, *, client: str, now: datetime) -> OpenedPass:
    """The pass that somebody holds; that it was opened is written down, unless that was done just now.

    Raises:
        Refused: there is no such pass, or none any more; it is used too often, by whomever.
    """
    await count_try(hasher, {PASS_BY_TOKEN: token, PASS_BY_CLIENT: client}, now)
    found = await opened(token, now)
    if found is None:
        raise over()
    if found.of.opened_at is None or found.of.opened_at < now - OPENED_EVERY:
        async with db.write(found.actor.municipality_id) as tx:
            await tx.execute("UPDATE register_pass SET opened_at = $2 WHERE id = $1", found.of.id, now)
    return found


# ------------------------------------------------------------------------------ a room, for a day


async def make_room_pass(actor: Actor, pass_id: UUID, group_id: UUID, *, now: datetime) -> tuple[Pass, str]:
    """Lend today's register of a class to a device in its room, until the day is over in Norway.

    Asked again by the same key, it gets a new token.

    Raises:
        Refused: the actor has no lessons to call; the class has none today in which somebody is, for them.
    """
    require_lister(actor)
    today = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        members = [row["participant_id"] for row in await tx.rows(_MEMBERS, group_id)]
        if not await lessons_of_group(tx, actor, today, group_id, today, members):
            raise not_found()
        token = new_token(actor.municipality_id)
        made = Pass(
            id=pass_id,
            kind=PassKind.ROOM,
            name=None,
            group_id=group_id,
            on_date=today,
            made_by=actor.account_id,
            made_at=now,
            expires_at=end_of_day(today),
        )
        if await _is_new(tx, actor, made, ("attendance.room-lent", group_id), token, now):
            await _insert(tx, actor, made, token)
            await _tell_room(tx, actor, "attendance.room-lent", made, now)
    return made, token


_MEMBERS = "SELECT participant_id FROM membership WHERE group_id = $1"


async def end_room_pass(opened: OpenedPass, *, now: datetime) -> None:
    """Take the register back from the device that holds it.

    Raises:
        Refused: it is no room's: a host's link is taken back by whoever works on the case.
    """
    if opened.of.kind is not PassKind.ROOM:
        raise not_found()
    async with db.write(opened.actor.municipality_id) as tx:
        if await _revoke(tx, opened.of.id, now):
            await _tell_room(tx, opened.actor, "attendance.room-ended", opened.of, now)


async def _tell_room(tx: Transaction, actor: Actor, verb: str, of: Pass, now: datetime) -> None:
    after = {"pass_id": of.id, "on_date": of.on_date}
    await record(tx, actor.municipality_id, actor.account_id, verb, of.group_id, now=now, after=after)
