"""Cases as the supervisor is shown them: so many statements, and five more for each fifty of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from uuid import UUID

import msgspec

from stegvis.accounts.model import Actor
from stegvis.accounts.queries import actor as account_of
from stegvis.attendance.model import WeekAccount
from stegvis.attendance.queries import recorded_weeks
from stegvis.kit import db
from stegvis.kit.db import Row, Transaction
from stegvis.kit.errors import Refused, not_found
from stegvis.participants.model import Person, Standing
from stegvis.participants.queries import VISIBLE, people, visible_to
from stegvis.participants.rules import start_deadline
from stegvis.plans.model import Commitment, Groundwork, PlanState, Version
from stegvis.plans.queries.record import versions_of
from stegvis.supervision.model import Case, Met, Pack, Shaped
from stegvis.supervision.permissions import led_by, may_show
from stegvis.supervision.rules import hours, latest, social_studies, weeks_of


async def pack_of_case(tx: Transaction, actor: Actor, on: date, participant_id: UUID) -> Pack:
    """One case: ten statements.

    Raises:
        Refused: not seen, or not their case.
    """
    seen = await people(tx, actor, on, [participant_id])
    shown = [each for each in seen.values() if may_show(each.standing)]
    pack = await _pack(tx, actor, on, shown)
    if participant_id not in seen:
        raise not_found()
    if not shown:
        raise Refused("participants.not-your-case")
    return pack


async def pack_of_unit(tx: Transaction, actor: Actor, on: date, unit_id: UUID) -> Pack:
    """Everybody of a unit with a programme that runs, or has ended within two years: eleven statements.

    Whom the actor does not see, since an address is protected, is not in it.

    Raises:
        Refused: the actor leads no unit, or not this one.
    """
    if not led_by(actor):
        raise Refused("accounts.not-your-role")
    if unit_id not in led_by(actor):
        raise not_found()
    rows = await tx.rows(_OF_UNIT, *visible_to(actor, on), unit_id)
    seen = await people(tx, actor, on, [row["id"] for row in rows])
    unit = await tx.value(
        "SELECT name FROM unit WHERE municipality_id = $1 AND id = $2", actor.municipality_id, unit_id
    )
    shown = sorted(seen.values(), key=lambda person: (person.name, person.id))
    return await _pack(tx, actor, on, shown, unit)


SUPERVISED_AFTER = 730
"""Days for which a programme that has ended is still among those that are looked into: two years."""

_OF_UNIT = f"""{VISIBLE}
    SELECT visible.id FROM visible
    WHERE visible.unit_id = $10 AND visible.standing & {Standing.CASE.value} > 0
        AND EXISTS (
            SELECT FROM programme
            WHERE municipality_id = $1 AND participant_id = visible.id AND elsewhere IS NULL
                AND (ended_on IS NULL OR ended_on >= $3 - {SUPERVISED_AFTER}))
"""  # noqa: S608 - constants alone


async def staff_by_email(municipality_id: UUID, email: str, *, now: datetime) -> Actor:
    """Who has an address, as the actor that they are today: for the command line, which acts as them.

    Raises:
        Refused: nobody of the staff has it.
    """
    async with db.read(municipality_id) as tx:
        staff = await tx.value("SELECT id FROM staff WHERE lower(email) = $1", email.strip().lower())
        found = await account_of(tx, staff, now) if staff else None
    if found is None:
        raise not_found()
    return found


async def unit_to_show(actor: Actor, named: str | None) -> UUID:
    """A unit that somebody leads, by its name or code; the only one where none is named.

    Raises:
        Refused: they lead none of that name, or several.
    """
    async with db.read(actor.municipality_id) as tx:
        rows = await tx.rows(_LED, actor.municipality_id, list(led_by(actor)), named)
    if len(rows) != 1:
        raise not_found() if led_by(actor) else Refused("accounts.not-your-role")
    found: UUID = rows[0]["id"]
    return found


_LED = """
    SELECT id FROM unit
    WHERE municipality_id = $1 AND id = ANY ($2) AND ($3::text IS NULL OR $3 IN (name, code))
"""


AT_A_TIME = 50
"""People whose weeks are in memory at once with all that explains them: a whole unit would be too much."""


async def _pack(
    tx: Transaction, actor: Actor, on: date, shown: Sequence[Person], unit: str | None = None
) -> Pack:
    ids = [person.id for person in shown]
    named = await tx.row(_NAMED, actor.municipality_id, actor.account_id)
    about = {row["id"]: row for row in await tx.rows(_ABOUT, actor.municipality_id, ids, on)}
    plans = await versions_of(tx, actor.municipality_id, ids)
    accounts: dict[UUID, list[WeekAccount]] = {}
    for first in range(0, len(shown), AT_A_TIME):
        some = shown[first : first + AT_A_TIME]
        weeks = weeks_of([latest(person.programmes) for person in some], on)
        recorded = await recorded_weeks(tx, actor, some, weeks)
        accounts |= {id_: [each.account for each in found] for id_, found in recorded.items()}
    assert named is not None  # noqa: S101 - whoever acts has a municipality
    return Pack(
        named["municipality"],
        unit or (shown[0].unit if shown else ""),
        on,
        named["name"] or "",
        tuple(_case(person, on, about[person.id], plans, accounts) for person in shown),
    )


_NAMED = """
    SELECT municipality.name AS municipality,
        (SELECT name FROM staff WHERE municipality_id = $1 AND id = $2) AS name
    FROM municipality WHERE id = $1
"""

_ABOUT = """
    SELECT participant.id,
        (SELECT json_agg(staff.name ORDER BY staff.name) FROM access_grant
         JOIN staff ON staff.municipality_id = $1 AND staff.id = account_id
         WHERE access_grant.municipality_id = $1 AND access_grant.participant_id = participant.id
            AND relation = 'adviser' AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)
        ) AS advisers,
        (SELECT json_agg(done ORDER BY done_on, id) FROM plan_groundwork AS done
         WHERE done.municipality_id = $1 AND done.participant_id = participant.id) AS groundwork,
        (SELECT json_agg(signed ORDER BY signed_on, id) FROM commitment_document AS signed
         WHERE signed.municipality_id = $1 AND signed.participant_id = participant.id) AS commitments,
        (SELECT json_object_agg(version.id, json_build_object(
                'made_by', maker.name, 'proposed_by', proposer.name))
         FROM plan_version AS version
         LEFT JOIN staff AS maker ON maker.municipality_id = $1 AND maker.id = version.made_by
         LEFT JOIN staff AS proposer ON proposer.municipality_id = $1 AND proposer.id = version.proposed_by
         WHERE version.municipality_id = $1 AND version.participant_id = participant.id) AS shaped,
        (SELECT json_agg(json_build_object(
                'on', coalesce((started_at AT TIME ZONE 'Europe/Oslo')::date, on_date),
                'interpreter_language', interpreter_language,
                'interpreter_qualified', interpreter_qualified,
                'present', coalesce((
                    SELECT json_agg(coalesce(staff.name, participant.given_name || ' ' || family_name)
                        ORDER BY attendee.id)
                    FROM meeting_attendee AS attendee
                    LEFT JOIN staff ON staff.municipality_id = $1 AND staff.id = attendee.account_id
                    WHERE attendee.municipality_id = $1 AND attendee.meeting_id = meeting.id
                        AND attendee.present IS DISTINCT FROM false), '[]'),
                'answer', (SELECT kind FROM meeting_answer AS answer
                    WHERE answer.municipality_id = $1 AND answer.meeting_id = meeting.id))
            ORDER BY on_date, starts, meeting.id)
         FROM meeting
         WHERE meeting.municipality_id = $1 AND meeting.participant_id = participant.id AND state = 'held'
        ) AS meetings
    FROM participant WHERE municipality_id = $1 AND id = ANY ($2)
"""

_names = msgspec.json.Decoder(tuple[str, ...])
_groundwork = msgspec.json.Decoder(tuple[Groundwork, ...])
_commitments = msgspec.json.Decoder(tuple[Commitment, ...])
_meetings = msgspec.json.Decoder(tuple[Met, ...])
_shaped = msgspec.json.Decoder(dict[UUID, Shaped])


def _case(
    person: Person,
    on: date,
    about: Row,
    plans: Mapping[UUID, tuple[Version, ...]],
    accounts: Mapping[UUID, Sequence[WeekAccount]],
) -> Case:
    programme, versions = latest(person.programmes), plans[person.id]
    held = next((each for each in versions if each.state is PlanState.DECIDED), None)
    return Case(
        person=person,
        advisers=_names.decode(about["advisers"] or "[]"),
        programme=programme,
        deadline=start_deadline(programme) if programme else None,
        versions=versions,
        shaped=_shaped.decode(about["shaped"] or "{}"),
        groundwork=_groundwork.decode(about["groundwork"] or "[]"),
        commitments=_commitments.decode(about["commitments"] or "[]"),
        meetings=_meetings.decode(about["meetings"] or "[]"),
        hours=hours(accounts[person.id], on),
        social_studies=social_studies(accounts[person.id], held),
    )
