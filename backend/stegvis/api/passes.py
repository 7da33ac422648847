"""Registers that are lent out: a host's link, and what somebody who holds one is shown and may say."""

from __future__ import annotations

from dataclasses import replace

import strawberry

from stegvis.api.context import Context, Info
from stegvis.api.records import key, opened
from stegvis.api.register import MarkAnswer, MarkAttendanceInput, Register, RegisterCount
from stegvis.api.timetable_forms import required_day
from stegvis.attendance import passes
from stegvis.attendance.actions import passes as actions
from stegvis.attendance.actions.register import mark_attendance
from stegvis.attendance.model import Mark, PassKind
from stegvis.attendance.queries import passes as queries
from stegvis.kit import db
from stegvis.kit.clock import oslo_date


@strawberry.type
class LentHour:
    """An hour of practice: when, and what is recorded of it. Neither category nor reason is told."""

    slot_id: strawberry.ID
    slot_date: str
    date: str
    starts: str
    ends: str
    mark: Mark | None
    late_minutes: int | None
    said_here: bool

    @classmethod
    def of(cls, hour: queries.HostedHour) -> LentHour:
        """Translate."""
        occurrence, recorded = hour.occurrence, hour.recorded
        return cls(
            slot_id=strawberry.ID(str(occurrence.slot.id)),
            slot_date=occurrence.slot_date.isoformat(),
            date=occurrence.date.isoformat(),
            starts=occurrence.starts.isoformat("minutes"),
            ends=occurrence.ends.isoformat("minutes"),
            mark=recorded.mark if recorded else None,
            late_minutes=recorded.late_minutes if recorded else None,
            said_here=bool(recorded and recorded.by_host),
        )


@strawberry.type
class LentTrainee:
    """Somebody whose hours may be confirmed, by name alone."""

    participant_id: strawberry.ID
    name: str
    hours: list[LentHour]

    @classmethod
    def of(cls, trainee: queries.Trainee) -> LentTrainee:
        """Translate."""
        return cls(
            participant_id=strawberry.ID(str(trainee.person.id)),
            name=trainee.person.name,
            hours=[LentHour.of(each) for each in trainee.hours],
        )


@strawberry.type
class LentRegister:
    """What somebody who holds a pass is shown, and until when: a host's trainees, or a room's lessons."""

    kind: PassKind
    name: str | None
    municipality: str
    today: str
    expires_at: str
    trainees: list[LentTrainee]
    lessons: list[RegisterCount]


@strawberry.type
class CoveredTrainee:
    """Somebody at a host's, by the practice place."""

    place_id: strawberry.ID
    name: str
    valid_from: str
    valid_to: str | None

    @classmethod
    def of(cls, place: queries.Lendable) -> CoveredTrainee:
        """Translate."""
        return cls(
            place_id=strawberry.ID(str(place.place_id)),
            name=place.name,
            valid_from=place.period.first.isoformat(),
            valid_to=place.period.last.isoformat() if place.period.last else None,
        )


@strawberry.type
class LinkableHost:
    """A practice host of a participant's, and whom a link to them would show."""

    organisation: str
    name: str | None
    covers: list[CoveredTrainee]

    @classmethod
    def of(cls, covers: tuple[queries.Lendable, ...]) -> LinkableHost:
        """Translate."""
        host = covers[0].host
        return cls(
            organisation=host.organisation, name=host.name, covers=[CoveredTrainee.of(c) for c in covers]
        )


@strawberry.type
class HostLink:
    """A link that a host has: whose doing, until when, when it was opened last, and whom it shows."""

    id: strawberry.ID
    name: str
    made_by: str
    made_at: str
    expires_at: str
    opened_at: str | None
    covers: list[str]

    @classmethod
    def of(cls, link: queries.HostLink) -> HostLink:
        """Translate."""
        return cls(
            id=strawberry.ID(str(link.of.id)),
            name=link.of.name or "",
            made_by=link.made_by,
            made_at=link.of.made_at.isoformat(),
            expires_at=link.of.expires_at.isoformat(),
            opened_at=link.of.opened_at.isoformat() if link.of.opened_at else None,
            covers=list(link.covers),
        )


@strawberry.type
class HostLinks:
    """The hosts of one participant's, and the links that they have."""

    hosts: list[LinkableHost]
    links: list[HostLink]

    @classmethod
    def of(cls, found: queries.HostLinks) -> HostLinks:
        """Translate."""
        return cls(
            hosts=[LinkableHost.of(covers) for covers in found.hosts],
            links=[HostLink.of(each) for each in found.links],
        )


@strawberry.type
class MadePass:
    """A new link, told this once."""

    address: str
    expires_at: str


@strawberry.input
class HostLinkInput:
    """The practice places that were looked through, all of one host, and for how many days."""

    id: strawberry.ID
    place_ids: list[strawberry.ID]
    days: int = passes.LIFETIME


@strawberry.input
class RoomPassInput:
    """The class whose register is lent; the key is the form's own."""

    id: strawberry.ID
    group_id: strawberry.ID


@strawberry.type
class Query:
    """What is lent out, and to whom."""

    @strawberry.field
    async def host_links(self, info: Info, participant_id: strawberry.ID) -> HostLinks:
        """Who receives a participant in practice, and the links that confirm their hours."""
        actor, now = info.context.staff(), info.context.now
        subject = await opened(info.context, participant_id, "attendance.host-links")
        async with db.read(actor.municipality_id) as tx:
            return HostLinks.of(await queries.host_links(tx, actor, subject, now))

    @strawberry.field
    async def lent_register(self, info: Info, token: str) -> LentRegister:
        """What a pass shows to whoever holds it: no other sign-in."""
        return await _lent(await _opened(info.context, token), info.context)

    @strawberry.field
    async def lent_roll(self, info: Info, token: str, slot_id: strawberry.ID, on_date: str) -> Register:
        """One lesson of a room's class today, with everybody in it."""
        found, today = await _opened(info.context, token), oslo_date(info.context.now)
        named = (key(slot_id), required_day(on_date, "date"))
        async with db.read(found.actor.municipality_id) as tx:
            roll = await queries.room_register(tx, found, today, named)
        return Register.of(roll, found.actor.account_id, found.of.kind)


@strawberry.type
class Mutation:
    """Lending a register out, and what is said by whoever it is lent to."""

    @strawberry.mutation
    async def make_host_link(
        self,
        info: Info,
        participant_id: strawberry.ID,
        input: HostLinkInput,  # noqa: A002 - the graph's word
    ) -> MadePass:
        """Make a link for a practice host; its address is told this once."""
        actor, subject, now = info.context.staff(), key(participant_id), info.context.now
        places = [key(each) for each in input.place_ids]
        made, token = await actions.make_host_link(actor, subject, key(input.id), places, input.days, now=now)
        return _made(info.context, made, token)

    @strawberry.mutation
    async def revoke_host_link(
        self, info: Info, participant_id: strawberry.ID, pass_id: strawberry.ID
    ) -> bool:
        """Take a host's link back."""
        ctx = info.context
        await actions.revoke_host_link(ctx.staff(), key(participant_id), key(pass_id), now=ctx.now)
        return True

    @strawberry.mutation
    async def make_room_pass(self, info: Info, input: RoomPassInput) -> MadePass:  # noqa: A002 - the graph's word
        """Lend today's register of a class to this device; its address is told this once."""
        actor, now = info.context.staff(), info.context.now
        made, token = await actions.make_room_pass(actor, key(input.id), key(input.group_id), now=now)
        return _made(info.context, made, token)

    @strawberry.mutation
    async def mark_lent(self, info: Info, token: str, input: MarkAttendanceInput) -> list[MarkAnswer]:  # noqa: A002 - the graph's word
        """Record what somebody who holds a pass says; what became of each, in the same order.

        A host is not told who recorded something else.
        """
        found, now = await _opened(info.context, token), info.context.now
        wishes = [each.read() for each in input.marks]
        verdicts = await mark_attendance(found.actor, wishes, now=now, lent=found)
        told = (each if found.of.kind is PassKind.ROOM else replace(each, entry=None) for each in verdicts)
        return [MarkAnswer.of(each, found.actor.account_id, found.of.kind) for each in told]

    @strawberry.mutation
    async def end_lent(self, info: Info, token: str) -> bool:
        """Take a room's register back, at its device."""
        found = await _opened(info.context, token)
        await actions.end_room_pass(found, now=info.context.now)
        return True


async def _opened(ctx: Context, token: str) -> queries.OpenedPass:
    return await actions.open_pass(ctx.site.hasher, token, client=ctx.client, now=ctx.now)


def _made(ctx: Context, made: passes.Pass, token: str) -> MadePass:
    """Show a link. The token stands after the #, so that no server and no log ever sees it."""
    return MadePass(address=f"{ctx.site.address}/#/with/{token}", expires_at=made.expires_at.isoformat())


async def _lent(found: queries.OpenedPass, ctx: Context) -> LentRegister:
    today = oslo_date(ctx.now)
    async with db.read(found.actor.municipality_id) as tx:
        of_host = found.of.kind is PassKind.HOST
        trainees = await queries.trainees(tx, found, today) if of_host else ()
        lessons = () if of_host else await queries.room_lessons(tx, found, today)
    return LentRegister(
        kind=found.of.kind,
        name=found.of.name,
        municipality=found.municipality,
        today=today.isoformat(),
        expires_at=found.of.expires_at.isoformat(),
        trainees=[LentTrainee.of(each) for each in trainees],
        lessons=[RegisterCount.of(each) for each in lessons],
    )
