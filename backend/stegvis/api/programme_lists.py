"""Lists that are made of many programmes: the clock before the start, late starts, a year later."""

from __future__ import annotations

import base64
import binascii
import datetime as dt
from uuid import UUID

import strawberry
from strawberry.relay import PageInfo

from stegvis.api.context import Info
from stegvis.api.plans import date
from stegvis.api.programmes import StartCondition
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import not_found
from stegvis.participants.model import DelayReason, EndCause, MainActivity
from stegvis.programmes import model, queries
from stegvis.programmes.rules import days_left

MOST_LINES = 100

strawberry.enum(model.FollowUpState)


@strawberry.type
class AwaitedStart:
    """A programme that has not begun; `daysLeft` is below zero when it is too late, null when unknown."""

    id: strawberry.ID
    participant_id: strawberry.ID
    name: str
    unit: str
    adviser: str | None
    deadline: str | None
    days_left: int | None
    decided_on: str | None
    starts_on: str | None
    conditions: list[StartCondition]

    @classmethod
    def of(cls, line: model.AwaitedStart, on: dt.date) -> AwaitedStart:
        """Translate."""
        return cls(
            id=strawberry.ID(str(line.programme_id)),
            participant_id=strawberry.ID(str(line.participant_id)),
            name=line.name,
            unit=line.unit,
            adviser=line.adviser,
            deadline=date(line.deadline),
            days_left=days_left(line.deadline, on) if line.deadline else None,
            decided_on=date(line.decided_on),
            starts_on=date(line.starts_on),
            conditions=[StartCondition.of(each) for each in line.conditions],
        )


@strawberry.type
class AwaitedStartEdge:
    """A programme that has not begun, and where it stands in the list."""

    cursor: str
    node: AwaitedStart


@strawberry.type
class StartClock:
    """A page of the clock: the least days left first."""

    edges: list[AwaitedStartEdge]
    page_info: PageInfo
    total_count: int


@strawberry.type
class LateStart:
    """A programme that began after its three months, for the supervisor."""

    id: strawberry.ID
    participant_id: strawberry.ID
    name: str
    unit: str
    deadline: str
    decided_on: str | None
    starts_on: str
    days_late: int
    reason: DelayReason | None

    @classmethod
    def of(cls, line: model.LateStart) -> LateStart:
        """Translate."""
        return cls(
            id=strawberry.ID(str(line.programme_id)),
            participant_id=strawberry.ID(str(line.participant_id)),
            name=line.name,
            unit=line.unit,
            deadline=line.deadline.isoformat(),
            decided_on=date(line.decided_on),
            starts_on=line.starts_on.isoformat(),
            days_late=-days_left(line.deadline, line.starts_on),
            reason=line.reason,
        )


@strawberry.type
class LateStartEdge:
    """A late start, and where it stands in the list."""

    cursor: str
    node: LateStart


@strawberry.type
class LateStarts:
    """A page of late starts, the oldest first."""

    edges: list[LateStartEdge]
    page_info: PageInfo
    total_count: int


@strawberry.type
class DueFollowUp:
    """A programme that ended about a year ago, of which nobody has said what came of it."""

    id: strawberry.ID
    participant_id: strawberry.ID
    name: str
    unit: str
    ended_on: str
    end_cause: EndCause
    main_activity: MainActivity | None
    state: model.FollowUpState

    @classmethod
    def of(cls, line: model.DueFollowUp) -> DueFollowUp:
        """Translate."""
        return cls(
            id=strawberry.ID(str(line.programme_id)),
            participant_id=strawberry.ID(str(line.participant_id)),
            name=line.name,
            unit=line.unit,
            ended_on=line.ended_on.isoformat(),
            end_cause=line.end_cause,
            main_activity=line.main_activity,
            state=line.state,
        )


@strawberry.type
class DueFollowUpEdge:
    """A follow-up that is due, and where it stands in the list."""

    cursor: str
    node: DueFollowUp


@strawberry.type
class FollowUps:
    """A page of what is to be followed up, the longest ended first."""

    edges: list[DueFollowUpEdge]
    page_info: PageInfo
    total_count: int


@strawberry.type
class Query:
    """Of the cases that a member of staff sees."""

    @strawberry.field
    async def start_clock(self, info: Info, first: int = 50, after: str | None = None) -> StartClock:
        """The programmes that have not begun, of the cases that one sees; the least days left first."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        async with db.read(actor.municipality_id) as tx:
            page = await queries.awaited_starts(tx, actor, on, first=_size(first), after=_place(after))
        edges = [
            AwaitedStartEdge(cursor=_cursor(line.deadline, line.programme_id), node=AwaitedStart.of(line, on))
            for line in page.lines
        ]
        info_ = _page_info([edge.cursor for edge in edges], after, has_next=page.has_next)
        return StartClock(edges=edges, page_info=info_, total_count=page.total)

    @strawberry.field
    async def late_starts(self, info: Info, first: int = 50, after: str | None = None) -> LateStarts:
        """The programmes that began after their three months, with the reason that was given."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        async with db.read(actor.municipality_id) as tx:
            page = await queries.late_starts(tx, actor, on, first=_size(first), after=_place(after))
        edges = [
            LateStartEdge(cursor=_cursor(line.starts_on, line.programme_id), node=LateStart.of(line))
            for line in page.lines
        ]
        info_ = _page_info([edge.cursor for edge in edges], after, has_next=page.has_next)
        return LateStarts(edges=edges, page_info=info_, total_count=page.total)

    @strawberry.field
    async def follow_ups(self, info: Info, first: int = 50, after: str | None = None) -> FollowUps:
        """The programmes of which it is time to ask what came of them, the longest ended first."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        async with db.read(actor.municipality_id) as tx:
            page = await queries.due_follow_ups(tx, actor, on, first=_size(first), after=_place(after))
        edges = [
            DueFollowUpEdge(cursor=_cursor(line.ended_on, line.programme_id), node=DueFollowUp.of(line))
            for line in page.lines
        ]
        info_ = _page_info([edge.cursor for edge in edges], after, has_next=page.has_next)
        return FollowUps(edges=edges, page_info=info_, total_count=page.total)


def _size(first: int) -> int:
    return min(max(first, 1), MOST_LINES)


def _page_info(cursors: list[str], after: str | None, *, has_next: bool) -> PageInfo:
    return PageInfo(
        has_next_page=has_next,
        has_previous_page=after is not None,
        start_cursor=cursors[0] if cursors else None,
        end_cursor=cursors[-1] if cursors else None,
    )


def _cursor(day: dt.date | None, programme_id: UUID) -> str:
    """An opaque text without a name in it: cursors end up in addresses and logs."""
    ordinal = day.toordinal() if day else 0
    return base64.urlsafe_b64encode(ordinal.to_bytes(3) + programme_id.bytes).decode()


def _place(cursor: str | None) -> model.Place | None:
    if cursor is None:
        return None
    try:
        read = base64.b64decode(cursor, b"-_", validate=True)
        ordinal = int.from_bytes(read[:3])
        return model.Place(dt.date.fromordinal(ordinal) if ordinal else None, UUID(bytes=read[3:]))
    except (ValueError, OverflowError, binascii.Error):
        raise not_found() from None
