"""What of a week's looks a leader should look into: six statements, however many looks there were."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit.db import Row, Transaction
from stegvis.kit.errors import Refused
from stegvis.kit.weeks import IsoWeek, instant
from stegvis.lookups.permissions import looked_over_by, may_answer
from stegvis.lookups.unusual import Around, Finding, Looked, Looker, Outcome, Pattern, Sight, unusual
from stegvis.participants.queries import VISIBLE_AMONG, visible_to
from stegvis.participants.reasons import STATED, LookUpReason


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of looking into a finding."""

    outcome: Outcome
    settled_by: str
    settled_at: datetime


@dataclass(frozen=True, slots=True)
class Item:
    """A finding as a leader reads it.

    Attributes:
        looker, roles: who looked.
        participant: at whom, by key and name; None: at several, or at somebody whom the reader does not see.
        answer: None: nobody has looked into it.
        own: the reader's own look, which somebody else looks into.
        may_answer: whether the reader may say what came of it.
    """

    key: UUID
    finding: Finding
    looker: str
    participant: tuple[UUID, str] | None
    answer: Answer | None
    own: bool
    may_answer: bool


@dataclass(frozen=True, slots=True)
class Review:
    """One week's list: what is open first."""

    week: IsoWeek
    items: tuple[Item, ...]

    @property
    def open(self) -> int:
        """How many wait for whoever reads it."""
        return sum(1 for each in self.items if each.answer is None and each.may_answer)


EXPLAINED_FOR = timedelta(days=183)
"""For so long a name in common that was found in order is not told anew."""


async def review(tx: Transaction, actor: Actor, week: IsoWeek, today: date) -> Review:
    """The list of a week, of the staff and the participants of the units that somebody leads or audits.

    Who audits sees no participant, and so reads of the units' own staff alone, without whom they looked at.

    Raises:
        Refused: the actor leads and audits no unit.
    """
    units = looked_over_by(actor)
    if not units:
        raise Refused("accounts.not-your-role")
    period = (instant(week.monday, time()), instant(week.next().monday, time()))
    key = (actor.municipality_id, *period, [*units])
    sights = [_sight(row) for row in await tx.rows(_SIGHTS, *key)]
    staff, asked = _each(sights)
    lookers = await tx.rows(_LOOKERS, *key[:3], staff)
    looked = await tx.rows(_LOOKED, actor.municipality_id, asked)
    together = await tx.rows(_TOGETHER, *key[:3], staff, asked)
    settled = await tx.rows(_SETTLED, actor.municipality_id, str(week), period[1] - EXPLAINED_FOR)
    seen = {row["id"]: row["name"] for row in await tx.rows(_SEEN, *visible_to(actor, today), asked)}
    found = unusual(sights, _around(week, lookers, looked, together, settled))
    names = {row["id"]: row["name"] for row in lookers}
    answers = {row["finding_id"]: row for row in settled if row["week"] == str(week)}
    theirs = {row["id"] for row in lookers if units & set(row["units"])}
    answered_by = {row["id"] for row in lookers if may_answer(actor, row["id"], row["leads"])}
    items = [
        _item(actor, str(week), each, names, seen, answers, may=each.actor_id in answered_by)
        for each in found
        # Of a participant whom they do not see they learn what their own staff did, and no more.
        if each.actor_id in theirs or each.participant_id in seen
    ]
    return Review(week, tuple(sorted(items, key=lambda each: each.answer is not None)))


def _item(
    actor: Actor,
    week: str,
    finding: Finding,
    names: Mapping[UUID, str],
    seen: Mapping[UUID, str],
    answers: Mapping[UUID, Row],
    *,
    may: bool,
) -> Item:
    of, answer = finding.participant_id, answers.get(finding.key(week))
    return Item(
        key=finding.key(week),
        finding=finding,
        looker=names[finding.actor_id],
        participant=(of, seen[of]) if of and of in seen else None,
        answer=Answer(Outcome(answer["outcome"]), answer["name"], answer["settled_at"]) if answer else None,
        own=actor.account_id == finding.actor_id,
        may_answer=may,
    )


def _sight(row: Row) -> Sight:
    reasons = tuple(LookUpReason(each) for each in row["reasons"])
    return Sight(**(dict(row) | {"reasons": reasons}))


def _each(sights: Iterable[Sight]) -> tuple[list[UUID], list[UUID]]:
    staff, asked = set(), set()
    for each in sights:
        staff.add(each.actor_id)
        asked.add(each.participant_id)
    return sorted(staff), sorted(asked)


def _around(
    week: IsoWeek, lookers: list[Row], looked: list[Row], together: list[Row], settled: list[Row]
) -> Around:
    return Around(
        lookers={
            row["id"]: Looker(row["name"].rpartition(" ")[2], frozenset(row["units"])) for row in lookers
        },
        looked={row["id"]: Looked(row["family_name"], row["unit_id"], row["over_since"]) for row in looked},
        assigned={(row["account_id"], row["participant_id"]) for row in together if row["now"]},
        once={(row["account_id"], row["participant_id"]) for row in together},
        explained={
            (row["actor_id"], row["participant_id"])
            for row in settled
            if row["outcome"] == Outcome.EXPLAINED
            and Pattern.SAME_SURNAME in row["patterns"]
            and row["week"] < str(week)
        },
    )


# That a reason was stated is no look.
_SIGHTS = f"""
    SELECT actor_id, participant_id, purpose, min(at) AS first_at, max(at) AS last_at, count(*) AS count,
        coalesce(array_agg(DISTINCT reason) FILTER (WHERE reason IS NOT NULL), '{{}}') AS reasons
    FROM look_up
    WHERE municipality_id = $1 AND at >= $2 AND at < $3 AND purpose <> '{STATED}' AND (
        actor_id IN (
            SELECT staff_id FROM role_held
            WHERE municipality_id = $1 AND unit_id = ANY ($4)
                AND valid_from < ($3 AT TIME ZONE 'Europe/Oslo')::date
                AND coalesce(valid_to, 'infinity') >= ($2 AT TIME ZONE 'Europe/Oslo')::date)
        OR participant_id IN (
            SELECT id FROM participant WHERE municipality_id = $1 AND unit_id = ANY ($4)))
    GROUP BY actor_id, participant_id, purpose, date_trunc('hour', at)
    ORDER BY first_at
"""  # noqa: S608 - constants alone

_LOOKERS = """
    SELECT id, name, ARRAY (
        SELECT DISTINCT role_held.unit_id FROM role_held
        WHERE role_held.municipality_id = $1 AND staff_id = staff.id
            AND valid_from < ($3 AT TIME ZONE 'Europe/Oslo')::date
            AND coalesce(valid_to, 'infinity') >= ($2 AT TIME ZONE 'Europe/Oslo')::date) AS units,
        ARRAY (
            SELECT role_held.unit_id FROM role_held
            WHERE role_held.municipality_id = $1 AND staff_id = staff.id AND role = 'leader'
                AND valid_from < ($3 AT TIME ZONE 'Europe/Oslo')::date
                AND coalesce(valid_to, 'infinity') >= ($2 AT TIME ZONE 'Europe/Oslo')::date) AS leads
    FROM staff
    WHERE municipality_id = $1 AND id = ANY ($4)
"""

_LOOKED = """
    SELECT participant.id, family_name, unit_id,
        CASE WHEN bool_and(ended_on IS NOT NULL) THEN max(ended_on) END AS over_since
    FROM participant
    LEFT JOIN programme ON programme.municipality_id = $1 AND participant_id = participant.id
    WHERE participant.municipality_id = $1 AND participant.id = ANY ($2)
    GROUP BY participant.id, family_name, unit_id
"""

# Had to do with each other: by a grant, or by a class while both were in it.
_TOGETHER = """
    SELECT account_id, participant_id, bool_or(
        valid_from < ($3 AT TIME ZONE 'Europe/Oslo')::date
        AND coalesce(valid_to, 'infinity') >= ($2 AT TIME ZONE 'Europe/Oslo')::date) AS now
    FROM (
        SELECT account_id, participant_id, valid_from, valid_to FROM access_grant
        WHERE municipality_id = $1 AND account_id = ANY ($4) AND participant_id = ANY ($5)
        UNION ALL
        SELECT account_id, participant_id, greatest(membership.valid_from, group_grant.valid_from),
            least(membership.valid_to, group_grant.valid_to)
        FROM membership
        JOIN group_grant USING (municipality_id, group_id)
        WHERE municipality_id = $1 AND account_id = ANY ($4) AND participant_id = ANY ($5)
            AND membership.valid_from <= coalesce(group_grant.valid_to, 'infinity')
            AND group_grant.valid_from <= coalesce(membership.valid_to, 'infinity')) AS grants
    GROUP BY account_id, participant_id
"""

_SETTLED = """
    SELECT finding_id, week, actor_id, participant_id, patterns, outcome, staff.name, settled_at
    FROM look_up_finding
    JOIN staff ON staff.municipality_id = $1 AND staff.id = settled_by
    WHERE look_up_finding.municipality_id = $1 AND (week = $2 OR settled_at >= $3)
"""

_SEEN = f"""{VISIBLE_AMONG}
    SELECT visible.id, given_name || ' ' || family_name AS name FROM visible
    JOIN participant ON participant.municipality_id = $1 AND participant.id = visible.id
"""  # noqa: S608 - constants alone
