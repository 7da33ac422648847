"""What needs doing about attendance, case by case."""

from __future__ import annotations

from typing import Annotated

import strawberry
from strawberry.relay import PageInfo

from stegvis.api.context import Info
from stegvis.api.notifications import ReminderKind
from stegvis.api.plans import date
from stegvis.api.records import key
from stegvis.attendance import work as matters
from stegvis.attendance.model import AbsenceCategory
from stegvis.attendance.queries import work
from stegvis.attendance.quotas import Quota, Unit
from stegvis.escalation import actions as escalation
from stegvis.escalation import model as unread
from stegvis.escalation.rules import reason_here
from stegvis.kit import db
from stegvis.kit.clock import oslo_date

MOST_LINES = 100


@strawberry.type
class OpenMatters:
    """How many of something wait, and since when."""

    count: int
    since: str | None

    @classmethod
    def of(cls, found: matters.Open) -> OpenMatters:
        """Translate."""
        return cls(count=found.count, since=date(found.since))


@strawberry.type
class QuotaNearlyUsed:
    """A quota of absence that is nearly used: how much of its limit, in which unit; see `absenceOf`."""

    category: AbsenceCategory
    unit: Unit
    used: int
    limit: int
    left: int

    @classmethod
    def of(cls, found: Quota) -> QuotaNearlyUsed:
        """Translate."""
        return cls(
            category=found.category,
            unit=found.unit,
            used=found.used,
            limit=found.limit,
            left=found.left,
        )


UnreachedReason = Annotated[unread.Reason, strawberry.enum(unread.Reason, name="UnreachedReason")]
MailState = Annotated[unread.MailState, strawberry.enum(unread.MailState)]


@strawberry.type
class UnreadNotice:
    """An important message that somebody has not read; `at` is Norway's `HH:MM`, of a meeting."""

    id: strawberry.ID
    kind: ReminderKind
    on: str
    at: str | None
    sent_at: str

    @classmethod
    def of(cls, found: unread.Listed) -> UnreadNotice:
        """Translate."""
        return cls(
            id=strawberry.ID(str(found.id)),
            kind=found.kind,
            on=found.on.isoformat(),
            at=f"{found.clock:%H:%M}" if found.clock else None,
            sent_at=found.sent_at.isoformat(),
        )


@strawberry.type
class NotReached:
    """Why somebody has not read what they must know, and what that is; without `mail` none was written."""

    reason: UnreachedReason
    mail: MailState | None
    notices: list[UnreadNotice]

    @classmethod
    def of(cls, found: unread.Unreached, *, pushes: bool) -> NotReached:
        """Translate."""
        return cls(
            reason=reason_here(found.reason, pushes=pushes),
            mail=found.mail,
            notices=[UnreadNotice.of(each) for each in found.notices],
        )


@strawberry.type
class WorkLine:
    """A case with something to do: what waits in it, the most pressing first.

    `registers`: lessons of the last four weeks of which nothing is recorded. `below`: of this week and the
    three after it, those that are not full, from the Monday of the first. Minutes are of this week's gap, and
    of last week's missing marks.
    """

    participant_id: strawberry.ID
    name: str
    unit: str
    adviser: str | None
    unexplained: OpenMatters
    claims: OpenMatters
    contests: OpenMatters
    unreached: OpenMatters
    registers: OpenMatters
    below: OpenMatters
    quotas: list[QuotaNearlyUsed]
    gap_minutes: int
    unrecorded_minutes: int
    not_reached: NotReached | None

    @classmethod
    def of(cls, line: work.Work, *, pushes: bool) -> WorkLine:
        """Translate."""
        return cls(
            participant_id=strawberry.ID(str(line.participant_id)),
            name=line.name,
            unit=line.unit,
            adviser=line.adviser,
            unexplained=OpenMatters.of(line.matters.unexplained),
            claims=OpenMatters.of(line.matters.claims),
            contests=OpenMatters.of(line.matters.contests),
            unreached=OpenMatters.of(line.matters.unreached),
            registers=OpenMatters.of(line.matters.registers),
            below=OpenMatters.of(line.matters.below),
            quotas=[QuotaNearlyUsed.of(each) for each in line.matters.quotas],
            gap_minutes=line.gap_minutes,
            unrecorded_minutes=line.unrecorded_minutes,
            not_reached=NotReached.of(line.unreached, pushes=pushes) if line.unreached else None,
        )


@strawberry.type
class WorkLineEdge:
    """A case, and where it stands in the list."""

    cursor: str
    node: WorkLine


@strawberry.type
class WorkList:
    """A page of the work list, the most urgent first."""

    edges: list[WorkLineEdge]
    page_info: PageInfo
    total_count: int

    @classmethod
    def of(cls, page: work.WorkPage, after: str | None, *, pushes: bool) -> WorkList:
        """Translate."""
        edges = [
            WorkLineEdge(cursor=str(each.participant_id), node=WorkLine.of(each, pushes=pushes))
            for each in page.lines
        ]
        return cls(
            edges=edges,
            page_info=PageInfo(
                has_next_page=page.has_next,
                has_previous_page=after is not None,
                start_cursor=edges[0].cursor if edges else None,
                end_cursor=edges[-1].cursor if edges else None,
            ),
            total_count=page.total,
        )


@strawberry.type
class Query:
    """The work list."""

    @strawberry.field
    async def work_list(
        self,
        info: Info,
        unit: strawberry.ID | None = None,
        unreached: bool = False,  # noqa: FBT001, FBT002 - an argument of the graph is named
        first: int = 50,
        after: str | None = None,
    ) -> WorkList:
        """The cases that one works on in which something waits, the most pressing first.

        `unreached`: only those in which an important message was not read.
        """
        actor, on = info.context.staff(), oslo_date(info.context.now)
        of_unit, last = key(unit) if unit else None, key(after) if after else None
        count = min(max(first, 1), MOST_LINES)
        async with db.read(actor.municipality_id) as tx:
            found = await work.work_list(
                tx, actor, on, unit_id=of_unit, first=count, after=last, unreached_alone=unreached
            )
        return WorkList.of(found, after, pushes=info.context.site.push_key is not None)


@strawberry.type
class Mutation:
    """What is done about those who could not be reached."""

    @strawberry.mutation
    async def told_in_person(
        self, info: Info, participant_id: strawberry.ID, notice_ids: list[strawberry.ID]
    ) -> bool:
        """Somebody was told in person what they had not read; said twice, it is said once."""
        ctx = info.context
        ids = [key(each) for each in notice_ids[:MOST_LINES]]
        await escalation.tell_in_person(ctx.staff(), key(participant_id), ids, now=ctx.now)
        return True
