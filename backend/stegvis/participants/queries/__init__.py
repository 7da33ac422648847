"""Who may see whom, and the participants themselves.

`visible_to` is the one row rule. Every read of anything about a participant starts from rows that it let
through: `people` gives a `Person` for each, and the features above take nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

import msgspec

from stegvis.accounts.model import Actor
from stegvis.kit.db import Row, Transaction
from stegvis.participants.model import (
    Correction,
    Helper,
    Membership,
    Person,
    Programme,
    ReadingLevel,
    Relation,
    Standing,
)
from stegvis.participants.permissions import reach
from stegvis.participants.reasons import STATED, LookUpReason

NOT_DENIED = """
    NOT EXISTS (
        SELECT FROM access_denial AS denial
        WHERE denial.municipality_id = $1 AND denial.account_id = <account>
            AND denial.participant_id = <participant>
            AND denial.valid_from <= $3 AND (denial.valid_to IS NULL OR denial.valid_to >= $3))
"""
"""That no denial stands between a member of staff and a participant on the day that is the third argument:
it beats every grant, every role and every circle. Whatever asks the row rule of somebody has it already."""


def not_denied(account: str, participant: str) -> str:
    """`NOT_DENIED` of two columns."""
    return NOT_DENIED.replace("<account>", account).replace("<participant>", participant)


_REACHED = """
    SELECT id, bit_or(standing) AS standing
    FROM (
        SELECT participant_id AS id, CASE WHEN relation = ANY ($4) THEN 2 ELSE 1 END AS standing
        FROM access_grant
        WHERE municipality_id = $1 AND account_id = $2 AND relation = ANY ($4 || $5)
            AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3) AND <participant_id>
        UNION ALL
        SELECT participant_id, 1
        FROM group_grant
        JOIN membership USING (municipality_id, group_id)
        WHERE municipality_id = $1 AND account_id = $2 AND relation = ANY ($5)
            AND group_grant.valid_from <= $3
            AND (group_grant.valid_to IS NULL OR group_grant.valid_to >= $3)
            AND membership.valid_from <= $3
            AND (membership.valid_to IS NULL OR membership.valid_to >= $3) AND <participant_id>
        UNION ALL
        SELECT id, 2 FROM participant WHERE municipality_id = $1 AND unit_id = ANY ($6) AND <id>
        UNION ALL
        SELECT id, 1 FROM participant WHERE municipality_id = $1 AND unit_id = ANY ($7) AND <id>
        UNION ALL
        SELECT participant_id, $9
        FROM access_grant
        JOIN participant ON participant.municipality_id = $1 AND participant.id = participant_id
        WHERE access_grant.municipality_id = $1 AND account_id = $2 AND relation = 'circle' AND $9 > 0
            AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3) AND protected
            AND <participant_id>
        UNION ALL
        SELECT id, 4 FROM participant WHERE municipality_id = $1 AND id = $8 AND <id>
    ) AS reached
    GROUP BY id
"""

_VISIBLE = """
    WITH reached AS MATERIALIZED (<reached>),
    visible AS MATERIALIZED (
        SELECT reached.id, standing
        FROM reached
        JOIN participant ON participant.municipality_id = $1 AND participant.id = reached.id
        WHERE reached.id = $8
            OR EXISTS (
                SELECT FROM staff
                WHERE municipality_id = $1 AND id = $2 AND (ended_on IS NULL OR ended_on >= $3))
            AND (NOT protected OR EXISTS (
                SELECT FROM access_grant
                WHERE municipality_id = $1 AND account_id = $2 AND participant_id = reached.id
                    AND relation = 'circle' AND $9 > 0
                    AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)))
            AND <not denied>
    )
""".replace("<not denied>", not_denied("$2", "reached.id"))

# Materialized: worked out once, however little the planner knows of a municipality that is new to it.
VISIBLE = _VISIBLE.replace("<reached>", re.sub(r"<\w+>", "true", _REACHED)).replace(
    "SELECT reached.id, standing\n",
    "SELECT reached.id, standing, unit_id, given_name || ' ' || family_name AS name\n",
)
"""`WITH visible (id, standing, unit_id, name)`: all participants that an actor sees.

A statement begins with it; its arguments, the first nine, come from `visible_to`.
"""

VISIBLE_AMONG = _VISIBLE.replace("<reached>", re.sub(r"<(\w+)>", r"\1 = ANY ($10)", _REACHED))
"""The same, of those whose ids are the tenth argument."""


def visible_to(actor: Actor, on: date) -> tuple[object, ...]:
    """The arguments of `VISIBLE`: which participants an actor sees on a day, and in which standing.

    Each as far as it is in force on that day: direct grants; grants on a group, for its members;
    the unit, for its leader and coordinator; oneself. A protected person is seen by their circle alone,
    whatever else an actor is. Staff who have left see nobody; whom a denial names does not see whom it
    names, by whatever else that would be.
    """
    reached = reach(actor)
    return (
        actor.municipality_id,
        actor.account_id,
        on,
        list(reached.case_relations),
        list(reached.class_relations),
        list(reached.case_units),
        list(reached.class_units),
        reached.own,
        int(reached.circle),
    )


async def is_visible(tx: Transaction, actor: Actor, on: date, participant_id: UUID) -> bool:
    """Whether an actor sees a participant on a day."""
    found: bool = await tx.value(_IS_VISIBLE, *visible_to(actor, on), [participant_id])
    return found


_IS_VISIBLE = VISIBLE_AMONG + "SELECT EXISTS (SELECT FROM visible)"  # noqa: S608 - constants alone


class Sight(NamedTuple):
    """As what an actor sees a participant, and why they have said that they look.

    Attributes:
        assigned: whether the case is theirs by a grant, not by the unit that they lead or a circle alone.
        reason: the last that they have stated for this person in this sign-in; None: none that still stands.
    """

    standing: Standing
    assigned: bool
    protected: bool
    reason: LookUpReason | None


async def sight(
    tx: Transaction, actor: Actor, on: date, participant_id: UUID, session_id: UUID | None, since: datetime
) -> Sight | None:
    """How an actor sees a participant on a day; None: not at all.

    `session_id`, `since`: a reason counts that was stated in this sign-in and since then.
    """
    key = (session_id, since, STATED)
    row = await tx.row(_SIGHT, *visible_to(actor, on), [participant_id], *key)
    if row is None:
        return None
    reason = LookUpReason(row["reason"]) if row["reason"] else None
    return Sight(Standing(row["standing"]), row["assigned"], row["protected"], reason)


_SIGHT = f"""{VISIBLE_AMONG}
    SELECT standing, protected,
        EXISTS (
            SELECT FROM access_grant
            WHERE municipality_id = $1 AND account_id = $2 AND participant_id = visible.id
                AND relation = ANY ($4) AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)
        ) AS assigned,
        (SELECT reason FROM look_up
         WHERE municipality_id = $1 AND look_up.participant_id = visible.id AND actor_id = $2
            AND session_id = $11::uuid AND at > $12::timestamptz AND purpose = $13
         ORDER BY at DESC LIMIT 1) AS reason
    FROM visible
    JOIN participant ON participant.municipality_id = $1 AND participant.id = visible.id
"""  # noqa: S608 - constants alone


async def people(
    tx: Transaction, actor: Actor, on: date, participant_ids: Iterable[UUID]
) -> dict[UUID, Person]:
    """Those of some participants whom an actor sees on a day."""
    rows = await tx.rows(_PEOPLE, *visible_to(actor, on), list(participant_ids))
    return {row["id"]: _person(row) for row in rows}


async def themselves(
    tx: Transaction, municipality_id: UUID, participant_ids: Iterable[UUID]
) -> dict[UUID, Person]:
    """Some participants, each as they see themselves: for what is done for them without anybody asking."""
    rows = await tx.rows(_THEMSELVES, municipality_id, list(participant_ids))
    return {row["id"]: _person(row) for row in rows}


_PERSON = """
    SELECT visible.id, visible.standing, given_name || ' ' || family_name AS name, birth_date,
        unit_id, unit.name AS unit, account.language, interpretation_language, reading_level, protected,
        (SELECT json_agg(programme ORDER BY starts_on NULLS LAST) FROM programme
         WHERE programme.municipality_id = $1 AND participant_id = visible.id) AS programmes,
        (SELECT json_agg(json_build_object('group_id', group_id, 'group', study_group.name,
            'valid_from', valid_from, 'valid_to', valid_to) ORDER BY valid_from, study_group.name)
         FROM membership
         JOIN study_group ON study_group.municipality_id = $1 AND study_group.id = group_id
         WHERE membership.municipality_id = $1 AND participant_id = visible.id) AS memberships,
        (SELECT json_agg(json_build_object('id', id, 'fact', fact, 'asked_at', asked_at)
            ORDER BY asked_at, id)
         FROM correction_request
         WHERE correction_request.municipality_id = $1 AND participant_id = visible.id
            AND answer IS NULL) AS open_corrections
    FROM visible
    JOIN participant ON participant.municipality_id = $1 AND participant.id = visible.id
    JOIN unit ON unit.municipality_id = $1 AND unit.id = unit_id
    JOIN account ON account.municipality_id = $1 AND account.id = visible.id
"""

_PEOPLE = VISIBLE_AMONG + _PERSON

_THEMSELVES = (
    f"""
    WITH visible AS MATERIALIZED (
        SELECT id, {Standing.OWN.value} AS standing FROM participant
        WHERE municipality_id = $1 AND id = ANY ($2)
    )
    """  # noqa: S608 - constants alone
    + _PERSON
)

_programmes = msgspec.json.Decoder(tuple[Programme, ...])
_memberships = msgspec.json.Decoder(tuple[Membership, ...])
_corrections = msgspec.json.Decoder(tuple[Correction, ...])


def _person(row: Row) -> Person:
    return Person(
        id=row["id"],
        standing=Standing(row["standing"]),
        name=row["name"],
        birth_date=row["birth_date"],
        unit_id=row["unit_id"],
        unit=row["unit"],
        language=row["language"],
        interpretation_language=row["interpretation_language"],
        reading_level=ReadingLevel(row["reading_level"]),
        protected=row["protected"],
        programmes=_programmes.decode(row["programmes"] or "[]"),
        memberships=_memberships.decode(row["memberships"] or "[]"),
        open_corrections=_corrections.decode(row["open_corrections"] or "[]"),
    )


HELPERS = """
    SELECT participant_id, staff.name, relation FROM (
        SELECT participant_id, account_id, relation FROM access_grant
        WHERE municipality_id = $1 AND participant_id = ANY ($2) AND relation <> 'circle'
            AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)
        UNION
        SELECT participant_id, account_id, relation FROM membership
        JOIN group_grant USING (municipality_id, group_id)
        WHERE municipality_id = $1 AND participant_id = ANY ($2)
            AND membership.valid_from <= $3 AND (membership.valid_to IS NULL OR membership.valid_to >= $3)
            AND group_grant.valid_from <= $3 AND (group_grant.valid_to IS NULL OR group_grant.valid_to >= $3)
    ) AS granted
    JOIN staff ON staff.municipality_id = $1 AND staff.id = account_id
    WHERE (ended_on IS NULL OR ended_on >= $3) AND <not denied>
    ORDER BY array_position($4, relation), staff.name
""".replace("<not denied>", not_denied("granted.account_id", "participant_id"))


async def helpers(
    tx: Transaction, actor: Actor, on: date, of: Iterable[Person]
) -> Mapping[UUID, tuple[Helper, ...]]:
    """Whom participants may turn to on a day, the adviser first. The circle is nobody's business."""
    ids = [person.id for person in of]
    rows = await tx.rows(HELPERS, actor.municipality_id, ids, on, [*Relation])
    found: dict[UUID, list[Helper]] = {participant_id: [] for participant_id in ids}
    for row in rows:
        found[row["participant_id"]].append(Helper(row["name"], Relation(row["relation"])))
    return {participant_id: tuple(each) for participant_id, each in found.items()}


async def revision_of(tx: Transaction, actor: Actor) -> str | None:
    """What the answers to a participant are made of, as a tag that differs whenever they may.

    It is taken from the revisions of the participant, their groups, past and coming ones too, their
    unit and municipality; what a new day changes is not in it. None: staff, whose every look at a record
    is recorded and so never answered by "unchanged".
    """
    if actor.is_staff:
        return None
    tag: str | None = await tx.value(_REVISION, actor.municipality_id, actor.account_id)
    return tag or "0"


_REVISION = """
    SELECT md5(string_agg(id::text || revision, ' ' ORDER BY id)) FROM revision
    WHERE municipality_id = $1 AND id IN (
        SELECT $1 UNION ALL SELECT $2
        UNION ALL SELECT unit_id FROM participant WHERE municipality_id = $1 AND id = $2
        UNION ALL SELECT group_id FROM membership WHERE municipality_id = $1 AND participant_id = $2)
"""
