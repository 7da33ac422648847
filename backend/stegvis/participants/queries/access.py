"""Who sees whom, and why: the row rule told the other way, by what lets each member of staff see somebody.

What it tells and what `visible_to` lets through are the same people; a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit.db import Row, Transaction
from stegvis.kit.errors import Refused, not_found
from stegvis.participants.model import Denial, DenialReason, Period, Person, Relation, Standing
from stegvis.participants.permissions import CASE_RELATIONS, CLASS_RELATIONS, may_see_onlookers
from stegvis.participants.queries import VISIBLE, not_denied, people, visible_to


class SightBy(StrEnum):
    """By what a member of staff sees a participant."""

    GRANT = "grant"
    GROUP = "group"
    LEADER = "leader"
    COORDINATOR = "coordinator"
    CIRCLE = "circle"


class Sight(NamedTuple):
    """One thing that lets a member of staff see a participant today.

    Attributes:
        relation: as what, where it is a grant or a grant on a group.
        group: the group's name, where it is one.
        standing: what it gives.
        period: from when to when it lets them.
        granted_by: whose doing a grant is; None: the import's, or the unit's.
    """

    participant_id: UUID
    account_id: UUID
    name: str
    unit: str
    by: SightBy
    relation: Relation | None
    group: str | None
    standing: Standing
    period: Period
    granted_by: str | None


class NamedDenial(NamedTuple):
    """A denial, whom it names and who laid it on."""

    denial: Denial
    name: str
    unit: str
    by: str


class Access(NamedTuple):
    """Who sees one participant and why, who must not, and who stands in the circle of a protected one."""

    person: Person
    sights: tuple[Sight, ...]
    denials: tuple[NamedDenial, ...]
    circle: frozenset[UUID]


async def access_to(tx: Transaction, actor: Actor, on: date, participant_id: UUID) -> Access:
    """Who sees a participant on a day, and why; of the past and the coming, denials alone.

    By five statements, whether there is anybody or not.

    Raises:
        Refused: there is no such participant, none that the actor sees, or not their case.
    """
    seen = await people(tx, actor, on, [participant_id])
    case = [person.id for person in seen.values() if may_see_onlookers(person.standing)]
    sights = await sights_of(tx, actor, on, case)
    denials = await denials_of(tx, case)
    circle = await circle_of(tx, case, on)
    if participant_id not in seen:
        raise not_found()
    if not case:
        raise Refused("participants.not-your-case")
    return Access(seen[participant_id], sights, denials, circle)


async def sights_of(
    tx: Transaction,
    actor: Actor,
    on: date,
    participant_ids: Iterable[UUID],
    account_id: UUID | None = None,
) -> tuple[Sight, ...]:
    """What lets staff see some participants on a day; of one member of staff, if they are named."""
    arguments = [[*CASE_RELATIONS], [*CLASS_RELATIONS]]
    rows = await tx.rows(_SIGHTS, actor.municipality_id, list(participant_ids), on, *arguments, account_id)
    return tuple(_sight(row) for row in rows)


def _sight(row: Row) -> Sight:
    return Sight(
        participant_id=row["participant_id"],
        account_id=row["account_id"],
        name=row["name"],
        unit=row["unit"],
        by=SightBy(row["by"]),
        relation=Relation(row["relation"]) if row["relation"] else None,
        group=row["group_name"],
        standing=Standing(row["standing"]),
        period=Period(row["valid_from"], row["valid_to"]),
        granted_by=row["granted_by_name"],
    )


# A circle lets somebody see as what their roles say, by itself; without a place there nothing else lets them.
_SIGHTS = """
    WITH held AS MATERIALIZED (
        SELECT staff_id, unit_id, role, valid_from, valid_to,
            CASE WHEN role IN ('adviser', 'leader') THEN 2 WHEN role IN ('teacher', 'coordinator') THEN 1
                ELSE 0 END AS standing
        FROM role_held
        WHERE municipality_id = $1 AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)
            AND ($6::uuid IS NULL OR staff_id = $6)
    ),
    named AS MATERIALIZED (
        SELECT id, unit_id, protected FROM participant WHERE municipality_id = $1 AND id = ANY ($2)
    ),
    capable AS MATERIALIZED (
        SELECT staff_id, bit_or(standing) AS standing FROM held GROUP BY staff_id
    ),
    sight AS (
        SELECT participant_id, account_id, CASE WHEN relation = 'circle' THEN 'circle' ELSE 'grant' END AS by,
            relation, NULL AS group_name,
            CASE WHEN relation = ANY ($4) THEN 2 WHEN relation = ANY ($5) THEN 1 ELSE 3 END AS needs,
            valid_from, valid_to, granted_by
        FROM access_grant JOIN named ON named.id = participant_id
        WHERE municipality_id = $1 AND (relation = ANY ($4 || $5) OR relation = 'circle' AND protected)
            AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)
        UNION ALL
        SELECT participant_id, account_id, 'group', relation, study_group.name, 1,
            greatest(membership.valid_from, group_grant.valid_from),
            least(membership.valid_to, group_grant.valid_to), NULL
        FROM membership
        JOIN named ON named.id = participant_id
        JOIN group_grant USING (municipality_id, group_id)
        JOIN study_group ON study_group.municipality_id = $1 AND study_group.id = group_id
        WHERE membership.municipality_id = $1 AND relation = ANY ($5)
            AND membership.valid_from <= $3 AND (membership.valid_to IS NULL OR membership.valid_to >= $3)
            AND group_grant.valid_from <= $3 AND (group_grant.valid_to IS NULL OR group_grant.valid_to >= $3)
        UNION ALL
        SELECT named.id, staff_id, role, NULL, NULL, standing, valid_from, valid_to, NULL
        FROM named JOIN held USING (unit_id)
        WHERE role IN ('leader', 'coordinator')
    )
    SELECT sight.participant_id, sight.account_id, staff.name, unit.name AS unit, by, relation, group_name,
        needs & capable.standing AS standing, sight.valid_from, sight.valid_to,
        giver.name AS granted_by_name
    FROM sight
    JOIN named ON named.id = sight.participant_id
    JOIN capable ON staff_id = sight.account_id AND needs & capable.standing > 0
    JOIN staff ON staff.municipality_id = $1 AND staff.id = sight.account_id
    JOIN unit ON unit.municipality_id = $1 AND unit.id = staff.unit_id
    LEFT JOIN staff AS giver ON giver.municipality_id = $1 AND giver.id = granted_by
    WHERE (staff.ended_on IS NULL OR staff.ended_on >= $3)
        AND (NOT protected OR EXISTS (
            SELECT FROM access_grant AS circle
            WHERE circle.municipality_id = $1 AND circle.participant_id = named.id
                AND circle.account_id = sight.account_id AND circle.relation = 'circle'
                AND circle.valid_from <= $3 AND (circle.valid_to IS NULL OR circle.valid_to >= $3)))
        AND <not denied>
    ORDER BY staff.name, sight.account_id, by, group_name, relation, sight.valid_from
""".replace("<not denied>", not_denied("sight.account_id", "sight.participant_id"))


async def denials_of(tx: Transaction, participant_ids: Iterable[UUID]) -> tuple[NamedDenial, ...]:
    """The denials on participants whose cases somebody works on, newest first; of the past, too."""
    rows = await tx.rows(_DENIALS, list(participant_ids))
    return tuple(
        NamedDenial(
            Denial(
                id=row["id"],
                participant_id=row["participant_id"],
                account_id=row["account_id"],
                reason=DenialReason(row["reason"]),
                period=Period(row["valid_from"], row["valid_to"]),
                denied_by=row["denied_by"],
            ),
            row["name"],
            row["unit"],
            row["by"],
        )
        for row in rows
    )


_DENIALS = """
    SELECT access_denial.id, participant_id, account_id, reason, valid_from, valid_to, denied_by,
        staff.name, unit.name AS unit, denying.name AS by
    FROM access_denial
    JOIN staff ON staff.id = account_id
    JOIN unit ON unit.id = staff.unit_id
    JOIN staff AS denying ON denying.id = denied_by
    WHERE participant_id = ANY ($1)
    ORDER BY valid_from DESC, valid_to DESC NULLS FIRST, staff.name
"""


async def circle_of(tx: Transaction, participant_ids: Iterable[UUID], on: date) -> frozenset[UUID]:
    """Who is in the circle of participants whose cases somebody works on, on a day."""
    rows = await tx.rows(_CIRCLE, list(participant_ids), on)
    return frozenset(row["account_id"] for row in rows)


_CIRCLE = """
    SELECT DISTINCT account_id FROM access_grant
    WHERE participant_id = ANY ($1) AND relation = 'circle'
        AND $2 BETWEEN valid_from AND coalesce(valid_to, 'infinity')
"""


class Reached(NamedTuple):
    """A participant whom a member of staff sees, and by what."""

    participant_id: UUID
    name: str
    sights: tuple[Sight, ...]


async def reached_by(tx: Transaction, actor: Actor, on: date, account_id: UUID) -> tuple[Reached, ...]:
    """Whom a member of staff sees and why, of those whose cases the actor works on: two statements."""
    rows = await tx.rows(_CASES, *visible_to(actor, on), int(Standing.CASE))
    by_id: dict[UUID, list[Sight]] = {row["id"]: [] for row in rows}
    for sight in await sights_of(tx, actor, on, by_id, account_id):
        by_id[sight.participant_id].append(sight)
    return tuple(Reached(row["id"], row["name"], tuple(by_id[row["id"]])) for row in rows if by_id[row["id"]])


_CASES = f"{VISIBLE} SELECT id, name FROM visible WHERE standing & $10 > 0 ORDER BY name, id"  # noqa: S608 - constants alone


class Counted(NamedTuple):
    """How many a member of staff sees by one thing: a number alone, for whoever keeps the staff."""

    by: SightBy
    relation: Relation | None
    group: str | None
    people: int


async def counted_sights(tx: Transaction, actor: Actor, on: date, account_id: UUID) -> tuple[Counted, ...]:
    """By what a member of staff sees how many: one statement more than `sights_of`.

    Protected participants are not in it, as in `hand_over.cases_left`: that there is one is not for an
    administrator to know.
    """
    rows = await tx.rows(
        "SELECT id FROM participant WHERE municipality_id = $1 AND NOT protected", actor.municipality_id
    )
    found: dict[tuple[SightBy, Relation | None, str | None], set[UUID]] = {}
    for sight in await sights_of(tx, actor, on, [row["id"] for row in rows], account_id):
        found.setdefault((sight.by, sight.relation, sight.group), set()).add(sight.participant_id)
    return tuple(Counted(*of, len(ids)) for of, ids in found.items())
