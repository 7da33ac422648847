"""Which meetings there are, and who can be asked to one."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit.db import Row, Transaction
from stegvis.kit.errors import Refused, not_found
from stegvis.meetings.model import (
    ROLE_OF,
    AnswerKind,
    AttendeeRole,
    Candidate,
    MeetingLine,
    MeetingState,
)
from stegvis.meetings.permissions import may_run, may_take_part
from stegvis.participants.model import Relation, Standing
from stegvis.participants.queries import VISIBLE, not_denied, people, visible_to

_LINE = """
    meeting.id, meeting.participant_id, meeting.state, meeting.on_date, meeting.starts, meeting.minutes,
    meeting.place,
    EXISTS (SELECT FROM meeting_attendee AS attendee
        WHERE attendee.municipality_id = $1 AND attendee.meeting_id = meeting.id
            AND attendee.account_id = $2) AS invited,
    (SELECT kind FROM meeting_answer AS answer
     WHERE answer.municipality_id = $1 AND answer.meeting_id = meeting.id) AS answer
"""


async def meetings_of(
    tx: Transaction, actor: Actor, on: date, participant_id: UUID
) -> tuple[MeetingLine, ...]:
    """A participant's meetings, newest first; of the class, who is invited sees those.

    Raises:
        Refused: there is no such participant, or none that the actor sees.
    """
    seen = await people(tx, actor, on, [participant_id])
    rows = await tx.rows(_OF_PARTICIPANT, actor.municipality_id, actor.account_id, participant_id)
    person = seen.get(participant_id)
    if person is None:
        raise not_found()
    return tuple(
        _line(row, person.name) for row in rows if may_take_part(person.standing, invited=row["invited"])
    )


_OF_PARTICIPANT = f"""
    SELECT {_LINE} FROM meeting
    WHERE meeting.municipality_id = $1 AND meeting.participant_id = $3
    ORDER BY array_position(ARRAY['running', 'summing_up'], meeting.state) NULLS LAST,
        meeting.on_date DESC, meeting.starts DESC, meeting.id
"""  # noqa: S608 - constants alone


async def upcoming(
    tx: Transaction, actor: Actor, on: date, *, mine: bool, most: int
) -> tuple[tuple[MeetingLine, ...], int]:
    """Meetings from today on that an actor runs or is invited to, the next first, and how many there are.

    Args:
        tx: the open transaction.
        actor: a member of staff.
        on: today.
        mine: those alone to which they are invited.
        most: how many.
    """
    rows = await tx.rows(_UPCOMING, *visible_to(actor, on), mine, most)
    return tuple(_line(row, row["name"]) for row in rows), rows[0]["total"] if rows else 0


_UPCOMING = f"""{VISIBLE}
    SELECT *, count(*) OVER () AS total FROM (
        SELECT {_LINE}, visible.name, visible.standing
        FROM meeting JOIN visible ON visible.id = meeting.participant_id
        WHERE meeting.municipality_id = $1 AND (meeting.state IN ('running', 'summing_up')
            OR meeting.state = 'planned' AND meeting.on_date >= $3)
    ) AS ahead
    WHERE (invited AND standing & {(Standing.CASE | Standing.CLASS).value} > 0)
        OR (standing & {Standing.CASE.value} > 0 AND NOT $10)
    ORDER BY state = 'planned', on_date, starts, id
    LIMIT $11
"""  # noqa: S608 - constants alone


def _line(row: Row, name: str) -> MeetingLine:
    return MeetingLine(
        row["id"],
        row["participant_id"],
        name,
        MeetingState(row["state"]),
        row["on_date"],
        row["starts"],
        row["minutes"],
        row["place"],
        row["invited"],
        AnswerKind(row["answer"]) if row["answer"] else None,
    )


async def candidates(tx: Transaction, actor: Actor, on: date, participant_id: UUID) -> tuple[Candidate, ...]:
    """Who can be asked: staff with a grant on the participant or their class, and who leads the unit.

    Of a protected person, the circle alone; nobody whom a denial names.

    Raises:
        Refused: there is no such participant, none that the actor sees, or not their case.
    """
    seen = await people(tx, actor, on, [participant_id])
    relations = [str(each) for each in ROLE_OF]
    rows = await tx.rows(_CANDIDATES, actor.municipality_id, participant_id, on, relations)
    person = seen.get(participant_id)
    if person is None:
        raise not_found()
    if not may_run(person.standing):
        raise Refused("participants.not-your-case")
    return tuple(Candidate(row["account_id"], row["name"], _role(row["relation"])) for row in rows)


def _role(relation: str) -> AttendeeRole:
    return ROLE_OF[Relation(relation)] if relation in ROLE_OF else AttendeeRole.OTHER


_CANDIDATES = """
    SELECT account_id, name, relation FROM (
        SELECT DISTINCT ON (granted.account_id) granted.account_id, staff.name, relation,
            array_position($4, relation) AS rank
        FROM (
            SELECT account_id, relation FROM access_grant
            WHERE municipality_id = $1 AND participant_id = $2 AND relation = ANY ($4)
                AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)
            UNION
            SELECT account_id, relation FROM membership
            JOIN group_grant USING (municipality_id, group_id)
            WHERE municipality_id = $1 AND participant_id = $2 AND relation = ANY ($4)
                AND membership.valid_from <= $3 AND (membership.valid_to IS NULL OR membership.valid_to >= $3)
                AND group_grant.valid_from <= $3
                AND (group_grant.valid_to IS NULL OR group_grant.valid_to >= $3)
            UNION
            SELECT staff_id, role FROM role_held
            JOIN participant ON participant.municipality_id = $1 AND participant.id = $2
            WHERE role_held.municipality_id = $1 AND role_held.unit_id = participant.unit_id
                AND role IN ('leader', 'coordinator')
                AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)
        ) AS granted (account_id, relation)
        JOIN staff ON staff.municipality_id = $1 AND staff.id = granted.account_id
        JOIN participant ON participant.municipality_id = $1 AND participant.id = $2
        WHERE (ended_on IS NULL OR ended_on >= $3)
            AND (NOT protected OR EXISTS (
                SELECT FROM access_grant AS circle
                WHERE circle.municipality_id = $1 AND circle.account_id = granted.account_id
                    AND circle.participant_id = $2 AND circle.relation = 'circle'
                    AND circle.valid_from <= $3 AND (circle.valid_to IS NULL OR circle.valid_to >= $3)))
            AND <not denied>
        ORDER BY granted.account_id, rank NULLS LAST
    ) AS candidate
    ORDER BY rank NULLS LAST, name
""".replace("<not denied>", not_denied("granted.account_id", "$2"))
