"""A case on its way to another municipality, and where it went; what comes in are files (`files.py`)."""

from __future__ import annotations

import strawberry

from stegvis.api.context import Info
from stegvis.api.records import day, key, opened
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.participants.rules import current_programme
from stegvis.programmes.model import MadeKnown
from stegvis.transfer import portable, queries
from stegvis.transfer.actions import sending
from stegvis.transfer.model import Direction
from stegvis.transfer.rules import open_programmes

strawberry.enum(MadeKnown)
strawberry.enum(Direction, name="MoveDirection")


@strawberry.type
class Leaving:
    """All that would leave with a participant, before it does: the file's `case`, as JSON.

    `programme_version` is that of the programme which would end; null: none is left to end.
    """

    name: str
    content: str
    programme_version: int | None
    protected: bool


@strawberry.type
class CaseMove:
    """One time that a case left or came; `content` is the file that came in, as it was received."""

    direction: Direction
    other: str
    informed_on: str
    informed_how: MadeKnown
    made_at: str
    made_by: str
    content: str | None

    @classmethod
    def of(cls, moved: queries.Moved) -> CaseMove:
        """Translate."""
        return cls(
            direction=moved.direction,
            other=moved.other,
            informed_on=moved.informed_on.isoformat(),
            informed_how=MadeKnown(moved.informed_how),
            made_at=moved.made_at.isoformat(),
            made_by=moved.made_by,
            content=portable.text_of(moved.content) if moved.content else None,
        )


@strawberry.type
class PortableFile:
    """A file to be kept and sent; its name says whence and where to, and nothing of anybody."""

    name: str
    content: str

    @classmethod
    def of(cls, sent: sending.SentAway) -> PortableFile:
        """Translate."""
        name = f"stegvis-{sent.to}-{oslo_date(sent.made_at)}-{str(sent.file_id)[-6:]}.json"
        return cls(name=name, content=sent.content.decode())


@strawberry.type
class Query:
    """What would leave, and what has left and come."""

    @strawberry.field
    async def leaving(self, info: Info, participant_id: strawberry.ID) -> Leaving:
        """All that would leave with a participant."""
        ctx, actor = info.context, info.context.staff()
        subject, on = await opened(ctx, participant_id, "transfer.leaving"), oslo_date(ctx.now)
        async with db.read(actor.municipality_id) as tx:
            person = await queries.sender_of(tx, actor, subject, on)
            case = await queries.case_of(tx, actor, person, on)
        ending = current_programme(open_programmes(person, on), on)
        return Leaving(
            name=person.name,
            content=portable.written(case).decode(),
            programme_version=ending.version if ending else None,
            protected=person.protected,
        )

    @strawberry.field
    async def case_moves(self, info: Info, participant_id: strawberry.ID) -> list[CaseMove]:
        """When a participant's case left and came, newest first."""
        ctx, actor = info.context, info.context.staff()
        subject = await opened(ctx, participant_id, "transfer.moves")
        async with db.read(actor.municipality_id) as tx:
            found = await queries.moves(tx, actor, subject, oslo_date(ctx.now))
        return [CaseMove.of(each) for each in found]


@strawberry.type
class Mutation:
    """Sending away."""

    @strawberry.mutation
    async def send_away(
        self,
        info: Info,
        id: strawberry.ID,  # noqa: A002 - the graph's word
        participant_id: strawberry.ID,
        version: int,
        to: str,
        informed_on: str,
        informed_how: MadeKnown,
        ends_on: str,
    ) -> PortableFile:
        """End the programme because the participant moves, and make the file that goes with them."""
        ctx, actor = info.context, info.context.staff()
        subject = await opened(ctx, participant_id, "transfer.file")
        told_on, last = day(informed_on, "informedOn"), day(ends_on, "endsOn")
        leaving = sending.Leaving(to.strip(), told_on, informed_how, last)
        asked = (key(id), subject, version, leaving)
        return PortableFile.of(await sending.send_away(actor, *asked, now=ctx.now))

    @strawberry.mutation
    async def make_file_again(self, info: Info, participant_id: strawberry.ID) -> PortableFile:
        """Make a file again that was lost on its way; as long as nothing has changed it is the same file."""
        ctx, actor = info.context, info.context.staff()
        subject = await opened(ctx, participant_id, "transfer.file")
        return PortableFile.of(await sending.make_again(actor, subject, now=ctx.now))
