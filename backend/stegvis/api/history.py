"""What has happened in one person's case."""

from __future__ import annotations

import base64
import binascii
from uuid import UUID

import strawberry
from strawberry.relay import PageInfo

from stegvis.api.context import Info
from stegvis.api.records import opened
from stegvis.caseload import model, queries
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import not_found

MOST_EVENTS = 100

strawberry.enum(model.Doer)


@strawberry.type
class HistoryChange:
    """One fact that was changed; values are codes, dates and numbers, and null where they are not told."""

    fact: str
    before: str | None
    after: str | None


@strawberry.type
class HistoryEvent:
    """Something that was done: by whom, when (UTC), and what it changed. The verb is worded by the screen.

    `helped`: somebody helped the participant with their phone.
    """

    id: strawberry.ID
    at: str
    verb: str
    doer: model.Doer
    name: str | None
    changes: list[HistoryChange]
    helped: bool

    @classmethod
    def of(cls, event: model.Event) -> HistoryEvent:
        """Translate."""
        return cls(
            id=strawberry.ID(str(event.id)),
            at=event.at.isoformat(),
            verb=event.verb,
            doer=event.doer,
            name=event.name,
            changes=[HistoryChange(fact=c.fact, before=c.before, after=c.after) for c in event.changes],
            helped=event.helped,
        )


@strawberry.type
class HistoryEdge:
    """Something that was done, and where it stands."""

    cursor: str
    node: HistoryEvent


@strawberry.type
class HistoryConnection:
    """Some of what was done, newest first."""

    edges: list[HistoryEdge]
    page_info: PageInfo

    @classmethod
    def of(cls, history: model.History, after: str | None) -> HistoryConnection:
        """Translate."""
        edges = [
            HistoryEdge(cursor=_cursor(event.id), node=HistoryEvent.of(event)) for event in history.events
        ]
        return cls(
            edges=edges,
            page_info=PageInfo(
                has_next_page=history.has_next,
                has_previous_page=after is not None,
                start_cursor=edges[0].cursor if edges else None,
                end_cursor=edges[-1].cursor if edges else None,
            ),
        )


@strawberry.type
class Query:
    """One person's history."""

    @strawberry.field
    async def history(
        self, info: Info, participant_id: strawberry.ID, first: int = 20, after: str | None = None
    ) -> HistoryConnection:
        """What was done in one person's case, newest first, 100 at most; looking at it is recorded first."""
        last, size = _event(after), min(max(first, 1), MOST_EVENTS)
        actor, on = info.context.staff(), oslo_date(info.context.now)
        subject = await opened(info.context, participant_id, "caseload.history")
        async with db.read(actor.municipality_id) as tx:
            found = await queries.history(tx, actor, on, subject, first=size, after=last)
        return HistoryConnection.of(found, after)


def _cursor(event: UUID) -> str:
    return base64.urlsafe_b64encode(event.bytes).decode()


def _event(cursor: str | None) -> UUID | None:
    if cursor is None:
        return None
    try:
        return UUID(bytes=base64.b64decode(cursor, b"-_", validate=True))
    except (ValueError, binascii.Error):
        raise not_found() from None
