"""What is lent out: the passes of a participant's hosts, and what somebody who holds a pass is shown."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from stegvis.accounts import queries as accounts
from stegvis.accounts.model import Actor
from stegvis.accounts.tokens import municipality_of, token_hash
from stegvis.attendance.model import Mark, PassKind
from stegvis.attendance.passes import (
    Host,
    Pass,
    Recorded,
    confirmable,
    hosted,
    may_lend_to_host,
)
from stegvis.attendance.queries.registers import Around, Counted, Register, lessons_of_group, register
from stegvis.attendance.register import Wish
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Row, Transaction
from stegvis.kit.errors import Refused, not_found
from stegvis.kit.ids import new_id
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.model import Period, Person, PracticePlace, Standing
from stegvis.participants.queries import VISIBLE, people, visible_to
from stegvis.participants.queries.around import practice_of
from stegvis.timetable.model import Occurrence
from stegvis.timetable.queries import planned
from stegvis.timetable.queries.given import Named


@dataclass(frozen=True, slots=True)
class OpenedPass:
    """A pass that somebody holds, and as whom it acts.

    Attributes:
        of: the pass.
        actor: its maker, as they are today.
        municipality: where it is from, by name.
    """

    of: Pass
    actor: Actor
    municipality: str


async def opened(token: str, now: datetime) -> OpenedPass | None:
    """The pass of a token; None: there is none, or none any more.

    Whatever the token is, the statements are the same: how long it takes says nothing about it.
    """
    municipality_id = municipality_of(token) or new_id()
    async with db.read(municipality_id) as tx:
        row = await tx.row(_BY_TOKEN, municipality_id, token_hash(token), now)
        actor = await accounts.actor(tx, row["made_by"] if row else new_id(), now)
    if row is None or actor is None or not actor.is_staff:
        return None
    return OpenedPass(pass_of(row), actor, row["municipality"])


_COLUMNS = """
    register_pass.id, kind, register_pass.name, group_id, on_date, made_by, made_at, expires_at, opened_at,
    revoked_at
"""

# A room's class may have ended meanwhile: then there is nothing to call.
_BY_TOKEN = f"""
    SELECT {_COLUMNS}, municipality.name AS municipality
    FROM register_pass
    JOIN municipality ON municipality.id = $1
    LEFT JOIN study_group ON study_group.municipality_id = $1 AND study_group.id = group_id
    WHERE register_pass.municipality_id = $1 AND token_hash = $2 AND revoked_at IS NULL AND expires_at > $3
        AND (kind = 'host' OR on_date BETWEEN starts_on AND coalesce(ends_on, 'infinity'))
"""  # noqa: S608 - constants alone


def pass_of(row: Row) -> Pass:
    """Read a pass's row."""
    return Pass(
        id=row["id"],
        kind=PassKind(row["kind"]),
        name=row["name"],
        group_id=row["group_id"],
        on_date=row["on_date"],
        made_by=row["made_by"],
        made_at=row["made_at"],
        expires_at=row["expires_at"],
        opened_at=row["opened_at"],
        revoked_at=row["revoked_at"],
    )


# ------------------------------------------------------------------------------ a host's trainees


@dataclass(frozen=True, slots=True)
class HostedHour:
    """An hour of practice, and what is recorded of it."""

    occurrence: Occurrence
    recorded: Recorded | None


@dataclass(frozen=True, slots=True)
class Trainee:
    """Somebody at a host's, with the hours that the host may confirm, the newest last."""

    person: Person
    hours: tuple[HostedHour, ...]


async def trainees(tx: Transaction, opened: OpenedPass, today: date) -> tuple[Trainee, ...]:
    """A host's own trainees: seven statements, however many there are.

    Those of the pass on whose cases its maker still works, and nobody with a protected address.
    """
    lent = {row["id"]: row["participant_id"] for row in await tx.rows(_LENT, opened.of.id)}
    seen = _lendable((await people(tx, opened.actor, today, set(lent.values()))).values())
    practice: dict[UUID, list[PracticePlace]] = {}
    for place in await practice_of(tx, [person.id for person in seen]):
        practice.setdefault(place.participant_id, []).append(place)
    days = confirmable(today)
    weeks = tuple(reversed(IsoWeek.of(today).back((today - IsoWeek.of(days.first).monday).days // 7 + 1)))
    plans = await planned(tx, opened.actor, seen, weeks[0].monday, weeks[-1].sunday)
    hours: dict[UUID, tuple[Occurrence, ...]] = {}
    for person in seen:
        happening = (
            each for plan in plans.week_plans(person, weeks) for day in plan.days for each in day.occurrences
        )
        places = practice.get(person.id, ())
        hours[person.id] = hosted(happening, places, frozenset(lent), days)
    recorded = await _recorded(tx, opened.of, hours)
    found = (Trainee(person, _days(person.id, hours[person.id], recorded)) for person in seen)
    return tuple(sorted(found, key=lambda trainee: (trainee.person.name, trainee.person.id)))


def _lendable(seen: Iterable[Person]) -> list[Person]:
    return [person for person in seen if may_lend_to_host(person.standing) and not person.protected]


_LENT = """
    SELECT practice_place.id, participant_id
    FROM register_pass_place JOIN practice_place ON practice_place.id = practice_place_id
    WHERE pass_id = $1 AND ended_at IS NULL
"""


def _days(
    participant_id: UUID,
    hours: Iterable[Occurrence],
    recorded: Mapping[tuple[UUID, UUID, date], Recorded],
) -> tuple[HostedHour, ...]:
    return tuple(
        HostedHour(hour, recorded.get((participant_id, hour.slot.id, hour.slot_date))) for hour in hours
    )


async def _recorded(
    tx: Transaction, of: Pass, hours: Mapping[UUID, Collection[Occurrence]]
) -> dict[tuple[UUID, UUID, date], Recorded]:
    dates = [hour.slot_date for each in hours.values() for hour in each]
    slots = {hour.slot.id for each in hours.values() for hour in each}
    rows = await tx.rows(_RECORDED, [*hours], list(slots), dates, of.name)
    return {
        (row["participant_id"], row["slot_id"], row["on_date"]): Recorded(
            row["id"], Mark(row["mark"]), row["late_minutes"], row["by_host"]
        )
        for row in rows
    }


# By whatever link: the next one shows the host what they said by the last.
_RECORDED = """
    SELECT attendance_entry.id, participant_id, slot_id, attendance_entry.on_date, mark, late_minutes,
        coalesce(kind = 'host' AND name = $4, false) AS by_host
    FROM attendance_entry LEFT JOIN register_pass ON register_pass.id = pass_id
    WHERE participant_id = ANY ($1) AND slot_id = ANY ($2) AND attendance_entry.on_date = ANY ($3)
        AND superseded_by IS NULL
"""


# ------------------------------------------------------------------------------ a room's class


async def room_lessons(tx: Transaction, opened: OpenedPass, today: date) -> tuple[Counted, ...]:
    """The lessons of a room's class on its day, in order of time: those in which somebody is, for its maker.

    Four statements.
    """
    assert opened.of.group_id is not None  # noqa: S101 - what a room has
    assert opened.of.on_date is not None  # noqa: S101 - the same
    unprotected = await _unprotected_in(tx, opened.of.group_id)
    return await lessons_of_group(tx, opened.actor, today, opened.of.group_id, opened.of.on_date, unprotected)


async def room_register(tx: Transaction, opened: OpenedPass, today: date, named: Named) -> Register:
    """The register of one of a room's lessons: five statements.

    What is reported of an absence, and whether it is valid, is not for a device that lies on a table.

    Raises:
        Refused: there is no such lesson, or none of this class on this day.
    """
    found = await register(tx, opened.actor, today, named)
    lesson = found.lesson
    unprotected = await _unprotected_in(tx, lesson.slot.group_id)
    if opened.of.kind is not PassKind.ROOM or not _is_of_room(opened.of, lesson.slot.group_id, lesson.date):
        raise not_found()
    called = (each for each in found.called if each.participant_id in unprotected)
    return replace(found, called=tuple(replace(each, reported=False, valid=None) for each in called))


def _is_of_room(of: Pass, group_id: UUID | None, held_on: date) -> bool:
    return group_id is not None and (group_id, held_on) == (of.group_id, of.on_date)


async def _unprotected_in(tx: Transaction, group_id: UUID | None) -> frozenset[UUID]:
    """Who may be on a device that lies on a table: nobody with a protected address, whoever sees them."""
    rows = await tx.rows(_UNPROTECTED, group_id)
    return frozenset(row["id"] for row in rows)


_UNPROTECTED = """
    SELECT participant.id
    FROM membership JOIN participant ON participant.id = participant_id
    WHERE group_id = $1 AND NOT protected
"""


# ------------------------------------------------------------------------------ what may be said


async def narrowed(
    tx: Transaction, lent: OpenedPass, wishes: Sequence[Wish], found: Around, today: date
) -> tuple[list[Wish], Around]:
    """What a pass covers of its maker's reach: a mark of anything else meets nothing.

    A host corrects what they have said themselves, through whichever link. What somebody else has recorded
    they have not seen, whatever they say.
    """
    if lent.of.kind is PassKind.ROOM:
        unprotected = await _unprotected_in(tx, lent.of.group_id)
        stands = {
            place: stand
            for place, stand in found.stands.items()
            if place[0] in unprotected and stand.lesson
            if _is_of_room(lent.of, found.groups.get(place[1]), stand.lesson.held_on)
        }
        return list(wishes), found._replace(stands=stands)
    hours = {
        (trainee.person.id, hour.occurrence.slot.id, hour.occurrence.slot_date): hour.recorded
        for trainee in await trainees(tx, lent, today)
        for hour in trainee.hours
    }
    stands = {place: stand for place, stand in found.stands.items() if place in hours}
    own = {place: said.entry_id for place, said in hours.items() if said and said.by_host}
    return [replace(wish, sees=own.get(wish.place)) for wish in wishes], found._replace(stands=stands)


# ------------------------------------------------------------------------------ making and listing links


@dataclass(frozen=True, slots=True)
class Lendable:
    """A practice place, whose it is, and who receives them there."""

    place_id: UUID
    participant_id: UUID
    name: str
    host: Host
    period: Period


@dataclass(frozen=True, slots=True)
class HostLink:
    """A link that a host has, who made it, and whom it covers: of those whom the asker sees."""

    of: Pass
    made_by: str
    covers: tuple[str, ...]


async def lendable(tx: Transaction, actor: Actor, today: date) -> tuple[Lendable, ...]:
    """Practice places of now and later, and of the last two weeks, on whose cases the actor works.

    Nobody's with a protected address, even if the actor is in their circle.
    """
    rows = await tx.rows(_LENDABLE, *visible_to(actor, today), confirmable(today).first)
    return tuple(
        Lendable(
            place_id=row["id"],
            participant_id=row["participant_id"],
            name=row["name"],
            host=Host(row["organisation"], row["host_name"]),
            period=Period(row["valid_from"], row["valid_to"]),
        )
        for row in rows
    )


_LENDABLE = f"""{VISIBLE}
    SELECT practice_place.id, participant_id, visible.name, organisation, host_name, valid_from, valid_to
    FROM visible
    JOIN participant ON participant.municipality_id = $1 AND participant.id = visible.id
    JOIN practice_place ON practice_place.municipality_id = $1 AND participant_id = visible.id
    WHERE standing & {int(Standing.CASE)} > 0 AND NOT protected AND coalesce(valid_to, 'infinity') >= $10
    ORDER BY visible.name, valid_from, practice_place.id
"""  # noqa: S608 - constants alone


@dataclass(frozen=True, slots=True)
class HostLinks:
    """Who receives a participant, whom a link to each would cover, and the links that there are."""

    hosts: tuple[tuple[Lendable, ...], ...]
    links: tuple[HostLink, ...]


async def host_links(tx: Transaction, actor: Actor, participant_id: UUID, now: datetime) -> HostLinks:
    """The hosts of one participant, and the links that cover them and still work, newest first.

    Raises:
        Refused: the actor does not see the participant, or does not work on the case; of a protected
            person there are none. All cost the same.
    """
    today = oslo_date(now)
    seen = await people(tx, actor, today, [participant_id])
    places = await lendable(tx, actor, today)
    rows = await tx.rows(_LINKS, *visible_to(actor, today), participant_id, now)
    if participant_id not in seen:
        raise not_found()
    if not may_lend_to_host(seen[participant_id].standing):
        raise Refused("participants.not-your-case")
    if seen[participant_id].protected:
        raise not_found()
    hosts: list[tuple[Lendable, ...]] = []
    for own in places:
        new = not any(own.host.is_same(covers[0].host) for covers in hosts)
        if own.participant_id == participant_id and new:
            hosts.append(tuple(each for each in places if each.host.is_same(own.host)))
    links = (HostLink(pass_of(row), row["maker"], tuple(row["covers"] or ())) for row in rows)
    return HostLinks(tuple(hosts), tuple(links))


_LINKS = f"""{VISIBLE}
    SELECT {_COLUMNS}, staff.name AS maker,
        (SELECT array_agg(DISTINCT visible.name ORDER BY visible.name)
         FROM register_pass_place
         JOIN practice_place ON practice_place.id = practice_place_id
         JOIN visible ON visible.id = practice_place.participant_id
         WHERE pass_id = register_pass.id AND ended_at IS NULL) AS covers
    FROM register_pass JOIN staff ON staff.municipality_id = $1 AND staff.id = made_by
    WHERE register_pass.municipality_id = $1 AND kind = 'host' AND revoked_at IS NULL AND expires_at > $11
        AND EXISTS (
            SELECT FROM register_pass_place JOIN practice_place ON practice_place.id = practice_place_id
            WHERE pass_id = register_pass.id AND ended_at IS NULL AND participant_id = $10)
    ORDER BY made_at DESC, register_pass.id
"""  # noqa: S608 - constants alone
