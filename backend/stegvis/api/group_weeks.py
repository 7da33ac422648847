"""The last weeks at a glance: of a group, member by member, and the line of one person's."""

from __future__ import annotations

import strawberry

from stegvis.api.context import Info
from stegvis.api.records import key
from stegvis.attendance import glance as rules
from stegvis.attendance.queries import glance
from stegvis.kit import db
from stegvis.kit.clock import oslo_date

strawberry.enum(rules.WeekState)


@strawberry.type
class WeekShare:
    """A week's sums in minutes of programme time, and what of it is to be seen first.

    What is neither attended nor named here was not planned. Unrecorded is never absent.
    """

    week: str
    target_minutes: int
    attended_minutes: int
    excused_minutes: int
    unexcused_minutes: int
    unrecorded_minutes: int
    state: rules.WeekState

    @classmethod
    def of(cls, share: rules.WeekShare) -> WeekShare:
        """Translate."""
        return cls(
            week=str(share.week),
            target_minutes=share.target_minutes,
            attended_minutes=share.attended_minutes,
            excused_minutes=share.excused_minutes,
            unexcused_minutes=share.unexcused_minutes,
            unrecorded_minutes=share.unrecorded_minutes,
            state=share.state,
        )


@strawberry.type
class MemberWeeks:
    """One member's whole weeks, what they do outside the group with it; oldest first."""

    participant_id: strawberry.ID
    name: str
    weeks: list[WeekShare]

    @classmethod
    def of(cls, member: glance.MemberWeeks) -> MemberWeeks:
        """Translate."""
        return cls(
            participant_id=strawberry.ID(str(member.person.id)),
            name=member.person.name,
            weeks=[WeekShare.of(each) for each in member.shares],
        )


@strawberry.type
class GroupWeeks:
    """The last twelve weeks that are over, of those members whom one sees, and of them together."""

    id: strawberry.ID
    name: str
    unit: str
    members: list[MemberWeeks]
    totals: list[WeekShare]

    @classmethod
    def of(cls, found: glance.GroupWeeks) -> GroupWeeks:
        """Translate."""
        return cls(
            id=strawberry.ID(str(found.id)),
            name=found.name,
            unit=found.unit,
            members=[MemberWeeks.of(each) for each in found.members],
            totals=[WeekShare.of(each) for each in found.totals],
        )


@strawberry.type
class Query:
    """The last weeks of a group."""

    @strawberry.field
    async def group_weeks(self, info: Info, group_id: strawberry.ID) -> GroupWeeks:
        """A group's last twelve weeks that are over, member by member."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        async with db.read(actor.municipality_id) as tx:
            return GroupWeeks.of(await glance.group_weeks(tx, actor, on, key(group_id)))
