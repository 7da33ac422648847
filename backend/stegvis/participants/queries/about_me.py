"""What a participant reads about themselves, and who else can read it."""

from __future__ import annotations

from datetime import date

from stegvis.accounts.model import Actor, Role
from stegvis.kit.db import Transaction
from stegvis.kit.errors import not_found
from stegvis.participants.model import AboutMe, Helper, Person, Relation
from stegvis.participants.queries import not_denied, people
from stegvis.participants.queries.corrections import corrections
from stegvis.participants.queries.registered import registered_of


async def about_me(tx: Transaction, actor: Actor, on: date) -> AboutMe:
    """What the office has registered of the participant who asks, but for the numbers.

    Raises:
        Refused: staff ask, of whom there is no such thing.
    """
    seen = await people(tx, actor, on, [] if actor.is_staff else [actor.account_id])
    if actor.account_id not in seen:
        raise not_found()
    person = seen[actor.account_id]
    own = await registered_of(tx, actor.municipality_id, person.id, on)
    helpers, leaders, coordinators = await _onlookers(tx, actor, on, person)
    return AboutMe(
        person=person,
        details=own.details,
        helpers=helpers,
        leaders=leaders,
        coordinators=coordinators,
        corrections=await corrections(tx, actor, person),
    )


async def _onlookers(
    tx: Transaction, actor: Actor, on: date, of: Person
) -> tuple[tuple[Helper, ...], tuple[str, ...], tuple[str, ...]]:
    """Who can read it: those with a grant, the unit's leaders, its coordinators.

    Of a protected person it is true as well: nobody outside the circle reads anything. The list is only
    shorter then; why, it does not say, since somebody else may be holding the phone.
    """
    rows = await tx.rows(_ONLOOKERS, actor.municipality_id, of.id, on, of.unit_id, [*Relation])
    circle = {row["id"] for row in rows if row["relation"] == Relation.CIRCLE}
    named = {row["id"] for row in rows if row["relation"] != Relation.CIRCLE}
    seeing = [
        row
        for row in rows
        if (row["id"] in circle and (row["relation"] != Relation.CIRCLE or row["id"] not in named))
        or not (of.protected or row["relation"] == Relation.CIRCLE)
    ]
    return (
        tuple(
            Helper(row["name"], Relation(row["relation"])) for row in seeing if row["relation"] in [*Relation]
        ),
        tuple(row["name"] for row in seeing if row["relation"] == Role.LEADER),
        tuple(row["name"] for row in seeing if row["relation"] == Role.COORDINATOR),
    )


_ONLOOKERS = """
    SELECT staff.id, staff.name, relation FROM (
        SELECT account_id, relation FROM access_grant
        WHERE municipality_id = $1 AND participant_id = $2 AND relation <> 'practice_host'
            AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)
        UNION
        SELECT account_id, relation FROM membership
        JOIN group_grant USING (municipality_id, group_id)
        WHERE municipality_id = $1 AND participant_id = $2
            AND membership.valid_from <= $3 AND (membership.valid_to IS NULL OR membership.valid_to >= $3)
            AND group_grant.valid_from <= $3 AND (group_grant.valid_to IS NULL OR group_grant.valid_to >= $3)
        UNION
        SELECT staff_id, role FROM role_held
        WHERE municipality_id = $1 AND unit_id = $4 AND role IN ('leader', 'coordinator')
            AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)
    ) AS seeing
    JOIN staff ON staff.municipality_id = $1 AND staff.id = account_id
    WHERE (ended_on IS NULL OR ended_on >= $3) AND <not denied>
    ORDER BY array_position($5, relation), staff.name
""".replace("<not denied>", not_denied("staff.id", "$2"))
