"""Caseloads that go from one to another: what there is to hand over, and what has been."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

import msgspec

from stegvis.accounts.model import Actor
from stegvis.kit.db import Row, Transaction
from stegvis.kit.errors import Fault, InvalidInput, Refused, not_found
from stegvis.participants import rules
from stegvis.participants.model import Grant, HandedGrant, HandedStep, Period, Relation
from stegvis.participants.permissions import CASE_RELATIONS, may_hand_over
from stegvis.participants.queries import VISIBLE, visible_to
from stegvis.participants.queries.around import grant_of


class Caseload(NamedTuple):
    """What one member of staff could hand to another, as far as the actor sees it.

    Attributes:
        names: the participants, by name.
        given: the grants of the one, from a day on.
        held: the receiver's, on the same participants.
        out_of_sight: protected participants whom the receiver will not see: they are not in the circle.
        barred: participants whom the receiver must not see, by a denial: their cases stay where they are.
    """

    names: Mapping[UUID, str]
    given: tuple[Grant, ...]
    held: tuple[Grant, ...]
    out_of_sight: frozenset[UUID]
    barred: frozenset[UUID]


async def caseload(
    tx: Transaction, actor: Actor, today: date, from_id: UUID, to_id: UUID, on: date
) -> Caseload:
    """The cases that one could hand to another on a day.

    Only cases on which the actor works today, and of these the actor's own, or those of units that the
    actor leads. A protected person outside whose circle the actor is does not exist here either.
    """
    rows = await tx.rows(_CASELOAD, *visible_to(actor, today), from_id, to_id, [*CASE_RELATIONS], on)
    mine = {row["participant_id"] for row in rows if row["account_id"] == from_id}
    rows = [row for row in rows if row["participant_id"] in mine]
    barred = frozenset(row["participant_id"] for row in rows if row["barred"])
    given = (row for row in rows if row["account_id"] == from_id and row["participant_id"] not in barred)
    return Caseload(
        names={row["participant_id"]: row["name"] for row in rows},
        given=tuple(grant_of(row) for row in given),
        held=tuple(grant_of(row) for row in rows if row["account_id"] == to_id),
        out_of_sight=frozenset(row["participant_id"] for row in rows if row["out_of_sight"]),
        barred=barred,
    )


_MINE = """
    FROM visible
    JOIN participant ON participant.municipality_id = $1 AND participant.id = visible.id
    JOIN access_grant ON access_grant.municipality_id = $1 AND participant_id = visible.id
    WHERE visible.standing & 2 > 0 AND ($2 = $10 OR participant.unit_id = ANY ($6))
"""

_CASELOAD = f"""{VISIBLE}
    SELECT access_grant.id, participant_id, account_id, relation, valid_from, valid_to, granted_by,
        given_name || ' ' || family_name AS name,
        protected AND NOT EXISTS (
            SELECT FROM access_grant AS circle
            WHERE circle.municipality_id = $1 AND circle.participant_id = visible.id
                AND circle.account_id = $11 AND circle.relation = 'circle'
                AND $13 BETWEEN circle.valid_from AND coalesce(circle.valid_to, 'infinity')
        ) AS out_of_sight,
        EXISTS (
            SELECT FROM access_denial AS denial
            WHERE denial.municipality_id = $1 AND denial.participant_id = visible.id
                AND denial.account_id = $11 AND (denial.valid_to IS NULL OR denial.valid_to >= $13)
        ) AS barred
    {_MINE} AND account_id IN ($10, $11) AND relation = ANY ($12) AND (valid_to IS NULL OR valid_to >= $13)
    ORDER BY name, participant_id, array_position($12, relation), valid_from
"""  # noqa: S608 - constants alone


class Review(NamedTuple):
    """What a hand-over would do, to be looked at before it is done.

    Attributes:
        digest: names what was looked at: what is done then is that, or nothing.
    """

    from_id: UUID
    from_name: str
    to_id: UUID
    to_name: str
    on: date
    caseload: Caseload
    handed: tuple[HandedGrant, ...]
    digest: str


async def review(tx: Transaction, actor: Actor, today: date, from_id: UUID, to_id: UUID, on: date) -> Review:
    """What handing one's cases to another on a day would do.

    Raises:
        Refused: the actor may not hand these over, or there is nobody to hand them from.
        InvalidInput: the day has passed, or the receiver may not work on cases then.
    """
    if not may_hand_over(actor, from_id):
        raise Refused("accounts.not-your-role")
    rows = await tx.rows(_GIVER_AND_RECEIVER, actor.municipality_id, [from_id, to_id], on)
    found = {row["id"]: row for row in rows}
    if from_id not in found:
        raise not_found()
    if faults := _faults(found.get(to_id), from_id, to_id, early=on < today):
        raise InvalidInput(faults)
    cases = await caseload(tx, actor, today, from_id, to_id, on)
    handed = rules.hand_over(cases.given, cases.held, on)
    digest = hashlib.sha256(msgspec.json.encode((from_id, to_id, on, handed))).hexdigest()
    return Review(from_id, found[from_id]["name"], to_id, found[to_id]["name"], on, cases, handed, digest)


_GIVER_AND_RECEIVER = """
    SELECT id, name, (ended_on IS NULL OR ended_on >= $3) AND EXISTS (
        SELECT FROM role_held
        WHERE municipality_id = $1 AND staff_id = staff.id AND role IN ('adviser', 'leader')
            AND $3 BETWEEN valid_from AND coalesce(valid_to, 'infinity')) AS fits
    FROM staff WHERE municipality_id = $1 AND id = ANY ($2)
"""


def _faults(receiver: Row | None, from_id: UUID, to_id: UUID, *, early: bool) -> list[Fault]:
    faults = [Fault("onDate", "participants.day-passed")] if early else []
    if from_id == to_id:
        faults.append(Fault("toId", "participants.same-person"))
    elif receiver is None or not receiver["fits"]:
        faults.append(Fault("toId", "participants.no-fitting-role"))
    return faults


class Leaving(NamedTuple):
    """A member of staff whose cases wait for somebody: they leave, or may not work on them any more.

    Attributes:
        ended_on: their last day; None: they have not left, and hold no role that fits.
        cases: how many are still theirs, of those that the actor sees.
    """

    id: UUID
    name: str
    unit: str
    ended_on: date | None
    cases: int


async def open_hand_overs(tx: Transaction, actor: Actor, today: date, until: date) -> tuple[Leaving, ...]:
    """Who has left, leaves until a day, or holds no role for cases, while cases are still theirs."""
    rows = await tx.rows(_OPEN, *visible_to(actor, today), [*CASE_RELATIONS], until)
    return tuple(Leaving(row["id"], row["name"], row["unit"], row["ended_on"], row["cases"]) for row in rows)


_OPEN = f"""{VISIBLE}
    SELECT staff.id, staff.name, unit.name AS unit, ended_on, count(DISTINCT participant_id) AS cases
    FROM visible
    JOIN participant ON participant.municipality_id = $1 AND participant.id = visible.id
    JOIN access_grant ON access_grant.municipality_id = $1 AND participant_id = visible.id
    JOIN staff ON staff.municipality_id = $1 AND staff.id = account_id
    JOIN unit ON unit.municipality_id = $1 AND unit.id = staff.unit_id
    WHERE visible.standing & 2 > 0 AND participant.unit_id = ANY ($6) AND relation = ANY ($10)
        AND (valid_to IS NULL OR valid_to >= greatest($3, ended_on + 1))
        AND (ended_on <= $11 OR NOT EXISTS (
            SELECT FROM role_held
            WHERE municipality_id = $1 AND staff_id = staff.id AND role IN ('adviser', 'leader')
                AND $3 BETWEEN role_held.valid_from AND coalesce(role_held.valid_to, 'infinity')))
    GROUP BY staff.id, staff.name, unit.name, ended_on
    ORDER BY ended_on NULLS LAST, staff.name
"""  # noqa: S608 - constants alone


async def cases_left(tx: Transaction, actor: Actor, staff_ids: list[UUID], today: date) -> dict[UUID, int]:
    """How many cases staff still have from a day on: a count alone, for whoever keeps the staff list.

    Protected participants are not in it: that there is one is not for an administrator to know.
    """
    rows = await tx.rows(_CASES_LEFT, actor.municipality_id, staff_ids, [*CASE_RELATIONS], today)
    return {row["account_id"]: row["cases"] for row in rows}


_CASES_LEFT = """
    SELECT account_id, count(DISTINCT participant_id) AS cases
    FROM access_grant
    JOIN participant ON participant.municipality_id = $1 AND participant.id = participant_id
    WHERE access_grant.municipality_id = $1 AND account_id = ANY ($2) AND relation = ANY ($3)
        AND (valid_to IS NULL OR valid_to >= $4) AND NOT protected
    GROUP BY account_id
"""


class HandedOver(NamedTuple):
    """A hand-over that was made.

    Attributes:
        cases: how many; protected participants count for those alone who are or were in their circle,
            and nobody counts for whom a denial names or has named.
        latest: whether nothing has been handed over from either of the two since, so that it can be undone.
    """

    id: UUID
    from_id: UUID
    from_name: str
    from_unit: UUID
    to_id: UUID
    to_name: str
    on: date
    made_by: UUID
    made_at: datetime
    undone_at: datetime | None
    cases: int
    latest: bool


async def hand_over(tx: Transaction, actor: Actor, hand_over_id: UUID) -> HandedOver | None:
    """One hand-over; whether the actor may know of it, the caller asks `may_undo_hand_over`."""
    row = await tx.row(
        f"{_HANDED} AND hand_over.id = $3", actor.municipality_id, actor.account_id, hand_over_id
    )
    return _handed(row) if row else None


async def latest_hand_over(tx: Transaction, actor: Actor, from_id: UUID) -> HandedOver | None:
    """The latest hand-over of somebody's cases."""
    row = await tx.row(
        f"{_HANDED} AND from_id = $3 ORDER BY made_at DESC LIMIT 1",
        actor.municipality_id,
        actor.account_id,
        from_id,
    )
    return _handed(row) if row else None


_HANDED = """
    SELECT hand_over.id, from_id, giver.name AS from_name, giver.unit_id AS from_unit, to_id,
        receiver.name AS to_name, on_date, made_by, made_at, undone_at,
        (SELECT count(DISTINCT participant_id) FROM hand_over_case
         JOIN participant ON participant.municipality_id = $1 AND participant.id = participant_id
         WHERE hand_over_case.municipality_id = $1 AND hand_over_id = hand_over.id
            AND (NOT protected OR EXISTS (
                SELECT FROM access_grant AS circle
                WHERE circle.municipality_id = $1 AND circle.participant_id = participant.id
                    AND circle.account_id = $2 AND circle.relation = 'circle'))
            AND NOT EXISTS (
                SELECT FROM access_denial AS denial
                WHERE denial.municipality_id = $1 AND denial.participant_id = participant.id
                    AND denial.account_id = $2)) AS cases,
        NOT EXISTS (
            SELECT FROM hand_over AS later
            WHERE later.municipality_id = $1 AND later.made_at > hand_over.made_at
                AND later.undone_at IS NULL
                AND later.from_id IN (hand_over.from_id, hand_over.to_id)) AS latest
    FROM hand_over
    JOIN staff AS giver ON giver.municipality_id = $1 AND giver.id = from_id
    JOIN staff AS receiver ON receiver.municipality_id = $1 AND receiver.id = to_id
    WHERE hand_over.municipality_id = $1
"""


def _handed(row: Row) -> HandedOver:
    return HandedOver(
        id=row["id"],
        from_id=row["from_id"],
        from_name=row["from_name"],
        from_unit=row["from_unit"],
        to_id=row["to_id"],
        to_name=row["to_name"],
        on=row["on_date"],
        made_by=row["made_by"],
        made_at=row["made_at"],
        undone_at=row["undone_at"],
        cases=row["cases"],
        latest=row["latest"],
    )


async def steps_of(tx: Transaction, found: HandedOver) -> tuple[HandedStep, ...]:
    """What a hand-over did to each grant."""
    rows = await tx.rows(_STEPS, found.id)
    return tuple(_step(row, found) for row in rows)


_STEPS = """
    SELECT participant_id, relation, closed_grant_id, closed_valid_from, closed_valid_to, closed_granted_by,
        opened_grant_id, opened_valid_from, opened_valid_to
    FROM hand_over_case WHERE hand_over_id = $1 ORDER BY participant_id, id
"""


def _step(row: Row, found: HandedOver) -> HandedStep:
    participant_id, relation = row["participant_id"], Relation(row["relation"])
    period = Period(row["closed_valid_from"], row["closed_valid_to"])
    closed = Grant(
        row["closed_grant_id"], participant_id, found.from_id, relation, period, row["closed_granted_by"]
    )
    opened = None
    if row["opened_grant_id"] is not None:
        its = Period(row["opened_valid_from"], row["opened_valid_to"])
        opened = Grant(row["opened_grant_id"], participant_id, found.to_id, relation, its, found.made_by)
    return HandedStep(closed, _last_day(period, found.on), opened)


def _last_day(period: Period, on: date) -> date | None:
    """The last day that a closed grant was left with; None: it had not begun."""
    return date.fromordinal(on.toordinal() - 1) if period.first < on else None


async def names_of(
    tx: Transaction, actor: Actor, on: date, participant_ids: frozenset[UUID]
) -> dict[UUID, str]:
    """The names of those of some participants whom an actor sees on a day."""
    rows = await tx.rows(_NAMES, *visible_to(actor, on), list(participant_ids))
    return {row["id"]: row["name"] for row in rows}


_NAMES = f"""{VISIBLE}
    SELECT id, given_name || ' ' || family_name AS name
    FROM visible JOIN participant USING (id)
    WHERE participant.municipality_id = $1 AND id = ANY ($10) ORDER BY name
"""  # noqa: S608 - constants alone
