"""Whose a feed is, and what stands in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from stegvis.accounts import queries as accounts
from stegvis.accounts.model import Actor
from stegvis.accounts.tokens import municipality_of, token_hash
from stegvis.feeds.model import Feed, Opened
from stegvis.kit import db
from stegvis.kit.db import Transaction
from stegvis.kit.ids import new_id
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.queries import people
from stegvis.participants.queries.scopes import Subject, scopes_at, scopes_of
from stegvis.timetable.model import Occurrence
from stegvis.timetable.queries import planned, taught


async def feed_of(tx: Transaction, actor: Actor) -> Feed | None:
    """The actor's own feed, if they have one."""
    row = await tx.row(_OWN, actor.municipality_id, actor.account_id)
    return Feed(row["id"], row["made_at"], row["read_at"]) if row else None


_UNPROTECTED = """
    NOT EXISTS (
        SELECT FROM participant
        WHERE participant.municipality_id = $1 AND participant.id = account_id AND protected)
"""

_OWN = f"""
    SELECT id, made_at, read_at FROM calendar_feed
    WHERE municipality_id = $1 AND account_id = $2 AND revoked_at IS NULL AND {_UNPROTECTED}
"""  # noqa: S608 - constants alone


async def opened(token: str, now: datetime) -> Opened | None:
    """The feed of a token; None: there is none, or none any more.

    Whatever the token is, the statements are the same: how long it takes says nothing about it.
    """
    municipality_id = municipality_of(token) or new_id()
    async with db.read(municipality_id) as tx:
        row = await tx.row(_BY_TOKEN, municipality_id, token_hash(token))
        actor = await accounts.actor(tx, row["account_id"] if row else new_id(), now)
    return Opened(row["id"], actor) if row and actor else None


_BY_TOKEN = f"""
    SELECT id, account_id FROM calendar_feed
    WHERE municipality_id = $1 AND token_hash = $2 AND revoked_at IS NULL AND {_UNPROTECTED}
"""  # noqa: S608 - constants alone


async def revision_of(tx: Transaction, actor: Actor, on: date) -> str:
    """A tag that differs whenever what stands in the actor's feed may: but for a new week."""
    if actor.is_staff:
        rows = await tx.rows(_TAUGHT, actor.municipality_id, actor.account_id)
        ids = {row["id"] for row in rows} | {actor.municipality_id}
        return (await scopes_at(tx, actor.municipality_id, ids)).tag
    found = await scopes_of(tx, actor, on, Subject())
    return found.tag if found else ""


# The classes and persons of one's hours, and the units of those classes: by whatever changes one of these,
# a feed may change; and with another hour there may be another class.
_TAUGHT = """
    WITH own AS (
        SELECT id, group_id, participant_id FROM slot WHERE municipality_id = $1 AND teacher_id = $2
        UNION
        SELECT slot.id, group_id, participant_id FROM slot_exception
        JOIN slot ON slot.municipality_id = $1 AND slot.id = slot_id
        WHERE slot_exception.municipality_id = $1 AND slot_exception.teacher_id = $2)
    SELECT group_id AS id FROM own WHERE group_id IS NOT NULL
    UNION SELECT participant_id FROM own WHERE participant_id IS NOT NULL
    UNION SELECT unit_id FROM own
    JOIN study_group ON study_group.municipality_id = $1 AND study_group.id = group_id
"""


async def happening(tx: Transaction, actor: Actor, on: date, first: date, last: date) -> Sequence[Occurrence]:
    """The actor's own hours in a period of whole weeks: what a participant's week shows, what staff teach."""
    if actor.is_staff:
        return await taught(tx, actor, first, last)
    found = await people(tx, actor, on, [actor.account_id])
    if actor.account_id not in found:
        return ()
    person = found[actor.account_id]
    weeks = [IsoWeek.of(first + timedelta(days=days)) for days in range(0, (last - first).days, 7)]
    plans = (await planned(tx, actor, [person], first, last)).week_plans(person, weeks)
    return [each.occurrence for plan in plans for day in plan.days for each in day.occurrences]


async def group_names(tx: Transaction, actor: Actor, of: Sequence[Occurrence]) -> Mapping[UUID, str]:
    """What the classes of some hours are called."""
    ids = {each.slot.group_id for each in of if each.slot.group_id}
    rows = await tx.rows(
        "SELECT id, name FROM study_group WHERE municipality_id = $1 AND id = ANY ($2)",
        actor.municipality_id,
        list(ids),
    )
    return {row["id"]: row["name"] for row in rows}
