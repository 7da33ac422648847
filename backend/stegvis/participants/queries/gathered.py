"""Who is gathered at something on a day, as far as an actor has to do with it.

A register is of a day: whoever taught a class then still has its register, and whoever teaches it now has
not that of the days before. The case is of today: who no longer works on it sees nothing of it.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.participants.queries import not_denied, visible_to


@dataclass(frozen=True, slots=True)
class Gathering:
    """Something that a group, or one participant, takes part in on a day.

    Attributes:
        of: the key of what recurs.
        day: the day that it gives: who belongs to the group then takes part.
        held_on: the day on which it is held: who teaches the group then has to do with it.
        group_id, participant_id: whose it is: one of the two.
    """

    of: UUID
    day: date
    held_on: date
    group_id: UUID | None
    participant_id: UUID | None


# The actor's own grants are few: they are read once, however many gatherings there are.
_GATHERING = """
    WITH teaching AS MATERIALIZED (
        SELECT group_id, NULL::uuid AS alone_id, valid_from, coalesce(valid_to, 'infinity') AS valid_to
        FROM group_grant
        WHERE municipality_id = $1 AND account_id = $2 AND relation = ANY ($5)
        UNION ALL
        SELECT NULL, participant_id, valid_from, coalesce(valid_to, 'infinity') FROM access_grant
        WHERE municipality_id = $1 AND account_id = $2 AND relation = ANY ($5)
    ),
    gathering AS MATERIALIZED (
        SELECT given.*, EXISTS (
            SELECT FROM teaching
            WHERE (teaching.group_id = given.group_id OR teaching.alone_id = given.alone_id)
                AND held_on BETWEEN valid_from AND valid_to) AS taught
        FROM unnest($10::uuid[], $11::date[], $12::date[], $13::uuid[], $14::uuid[])
            AS given (of_id, day, held_on, group_id, alone_id)
    ),
    cases AS MATERIALIZED (
        SELECT DISTINCT participant_id AS id FROM access_grant
        WHERE municipality_id = $1 AND account_id = $2 AND relation = ANY ($4)
            AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)
    ),
    circle AS MATERIALIZED (
        SELECT DISTINCT participant_id AS id FROM access_grant
        WHERE municipality_id = $1 AND account_id = $2 AND relation = 'circle' AND $9 > 0
            AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)
    )
"""

_CONCERNED = """
        LEFT JOIN cases ON cases.id = participant.id
        LEFT JOIN circle ON circle.id = participant.id
        WHERE (NOT protected OR circle.id IS NOT NULL)
            AND $8::uuid IS NULL -- no participant has a register
            AND EXISTS (
                SELECT FROM staff
                WHERE municipality_id = $1 AND id = $2 AND (ended_on IS NULL OR ended_on >= $3))
            AND <not denied>
""".replace("<not denied>", not_denied("$2", "participant.id"))
"""What follows `participant` where it is joined: only whom the actor may have to do with is left."""

_ALWAYS = "(cases.id IS NOT NULL OR unit_id = ANY ($6) OR unit_id = ANY ($7))"
"""Whom the actor has to do with wherever they are; with all others at what the actor teaches."""

GATHERED = f"""{_GATHERING},
    takes_part AS (
        SELECT of_id, day, held_on, gathering.group_id, taught, membership.participant_id
        FROM gathering
        JOIN membership ON membership.municipality_id = $1 AND membership.group_id = gathering.group_id
            AND valid_from <= day AND (valid_to IS NULL OR valid_to >= day)
        UNION ALL
        SELECT of_id, day, held_on, NULL, taught, alone_id FROM gathering WHERE alone_id IS NOT NULL
    ),
    gathered AS MATERIALIZED (
        SELECT of_id, day, held_on, takes_part.group_id, participant.id AS participant_id,
            given_name || ' ' || family_name AS name
        FROM takes_part
        JOIN participant ON participant.municipality_id = $1 AND participant.id = participant_id
        {_CONCERNED}
            AND (taught OR {_ALWAYS})
    )
"""  # noqa: S608 - constants alone
"""`WITH gathered (of_id, day, held_on, group_id, participant_id, name)`: everybody at some gatherings with
whom an actor has to do. A statement begins with it; its arguments, the first fourteen, come from
`gathered_at`."""

# Counted without a row for everybody at each gathering, which would be hundreds of thousands: how many
# belong to a group is a sum over the periods in which somebody does (nobody is in it twice at once), and what
# is said of them is added up first. Parts meet in a sum and not in a join: whoever guesses wrongly how many
# rows there are has then no nested loop to choose, which took minutes.
HEADS = f"""{_GATHERING},
    place AS NOT MATERIALIZED (
        SELECT membership.group_id, membership.participant_id, valid_from,
            coalesce(valid_to, 'infinity') AS valid_to, {_ALWAYS} AS always
        FROM membership
        JOIN participant ON participant.municipality_id = $1 AND participant.id = membership.participant_id
        {_CONCERNED}
            AND membership.municipality_id = $1 AND membership.group_id = ANY ($13)
            AND ($15::uuid[] IS NULL OR membership.participant_id = ANY ($15))
    ),
    heads AS MATERIALIZED (
        SELECT group_id, valid_from, valid_to, count(*) AS everybody, count(*) FILTER (WHERE always) AS always
        FROM place GROUP BY group_id, valid_from, valid_to
    ),
    alone AS MATERIALIZED (
        SELECT gathering.*, given_name || ' ' || family_name AS name
        FROM gathering
        JOIN participant ON participant.municipality_id = $1 AND participant.id = alone_id
        {_CONCERNED}
            AND (taught OR {_ALWAYS}) AND ($15::uuid[] IS NULL OR alone_id = ANY ($15))
    )
"""  # noqa: S608 - constants alone
"""How many with whom an actor has to do, where `GATHERED` names them; among some of them alone by the
fifteenth argument.

Of groups `gathering (of_id, day, held_on, group_id, taught)`, `heads (group_id, valid_from, valid_to,
everybody, always)` and `place (group_id, participant_id, valid_from, valid_to, always)`: at what is `taught`
by the actor everybody, else those whom they `always` have to do with. Of one participant by themselves
`alone (of_id, day, held_on, alone_id, name)`.
"""


def gathered_at(actor: Actor, today: date, at: Collection[Gathering]) -> tuple[object, ...]:
    """The arguments of `GATHERED`.

    The class is seen by whoever taught it on the day, and by the coordinator of a participant's unit; the
    case by who works on it today, and by the leader. A protected person is seen by their circle alone, and a
    denial of today hides its participant at what was taught before it, too.
    """
    return (
        *visible_to(actor, today),
        [each.of for each in at],
        [each.day for each in at],
        [each.held_on for each in at],
        [each.group_id for each in at],
        [each.participant_id for each in at],
    )
