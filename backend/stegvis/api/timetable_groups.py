"""Groups, activities and days off as those see them who keep the timetable."""

from __future__ import annotations

import datetime as dt

import strawberry

from stegvis.accounts.model import Actor
from stegvis.api.context import Info
from stegvis.api.plans import date
from stegvis.api.records import key
from stegvis.api.timetable_grid import ActivityChoice, GridDayOff, GroupTeacher
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.public_holidays import public_holidays
from stegvis.participants.permissions import may_place_in_groups
from stegvis.participants.queries.around import Member
from stegvis.rulebook.model import ActivityKind, Credit
from stegvis.timetable.permissions import keeps_units
from stegvis.timetable.queries import groups
from stegvis.timetable.queries.keeping import require_reader


@strawberry.type
class GroupLine:
    """A group in a list; `members` is null to whoever neither keeps nor teaches it."""

    id: strawberry.ID
    unit_id: strawberry.ID
    unit: str
    name: str
    starts_on: str
    ends_on: str | None
    teachers: list[str]
    members: int | None
    mine: bool

    @classmethod
    def of(cls, line: groups.GroupLine) -> GroupLine:
        """Translate."""
        return cls(
            id=strawberry.ID(str(line.id)),
            unit_id=strawberry.ID(str(line.unit_id)),
            unit=line.unit,
            name=line.name,
            starts_on=line.starts_on.isoformat(),
            ends_on=date(line.ends_on),
            teachers=list(line.teachers),
            members=line.members,
            mine=line.mine,
        )


@strawberry.type
class GroupMember:
    """Somebody's place in a group, past, present or to come; `id` is the place's."""

    id: strawberry.ID
    participant_id: strawberry.ID
    name: str
    valid_from: str
    valid_to: str | None
    may_place: bool

    @classmethod
    def of(cls, member: Member, actor: Actor) -> GroupMember:
        """Translate."""
        period = member.place.period
        return cls(
            id=strawberry.ID(str(member.place.id)),
            participant_id=strawberry.ID(str(member.person.id)),
            name=member.person.name,
            valid_from=period.first.isoformat(),
            valid_to=date(period.last),
            may_place=may_place_in_groups(actor, member.person),
        )


@strawberry.type
class GroupPage:
    """A group, its teachers of all times, and those of its members whom one sees.

    `mine`: one keeps it; `plans`: one keeps its lessons; `slots`: how many of them are not over.
    """

    id: strawberry.ID
    version: int
    unit_id: strawberry.ID
    unit: str
    name: str
    starts_on: str
    ends_on: str | None
    mine: bool
    plans: bool
    slots: int
    teachers: list[GroupTeacher]
    members: list[GroupMember]

    @classmethod
    def of(cls, page: groups.GroupPage, actor: Actor) -> GroupPage:
        """Translate."""
        return cls(
            id=strawberry.ID(str(page.id)),
            version=page.version,
            unit_id=strawberry.ID(str(page.unit_id)),
            unit=page.unit,
            name=page.name,
            starts_on=page.starts_on.isoformat(),
            ends_on=date(page.ends_on),
            mine=page.mine,
            plans=page.plans,
            slots=page.slots,
            teachers=[GroupTeacher.of(each) for each in page.teachers],
            members=[GroupMember.of(each, actor) for each in page.members],
        )


@strawberry.type
class ActivityUse:
    """A group that has lessons of an activity, and until when."""

    group_id: strawberry.ID
    name: str
    until: str | None


@strawberry.type
class KeptActivity:
    """An activity, and what uses it; `ownHours`: somebody has hours of it by themselves."""

    activity: ActivityChoice
    ended_on: str | None
    used_by: list[ActivityUse]
    own_hours: bool

    @classmethod
    def of(cls, kept: groups.KeptActivity, *, mine: bool) -> KeptActivity:
        """Translate."""
        return cls(
            activity=ActivityChoice.of(kept.activity, mine=mine),
            ended_on=date(kept.ended_on),
            used_by=[
                ActivityUse(
                    group_id=strawberry.ID(str(each.group_id)), name=each.name, until=date(each.until)
                )
                for each in kept.used_by
            ],
            own_hours=kept.own_hours,
        )


@strawberry.type
class KindRule:
    """What hours of a kind count as, when an activity says nothing else."""

    kind: ActivityKind
    credit: Credit
    lesson_minutes: int
    lesson_credit_minutes: int
    work_oriented: bool

    @classmethod
    def of(cls, rule: groups.KindRule) -> KindRule:
        """Translate."""
        return cls(
            kind=rule.kind,
            credit=rule.credit,
            lesson_minutes=rule.lesson_minutes,
            lesson_credit_minutes=rule.lesson_credit_minutes,
            work_oriented=rule.work_oriented,
        )


@strawberry.type
class Query:
    """What is kept: groups, activities, days off."""

    @strawberry.field
    async def group_lines(self, info: Info, *, over: bool = False) -> list[GroupLine]:
        """The municipality's groups that are not over; or those that are, the latest first."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        async with db.read(actor.municipality_id) as tx:
            return [GroupLine.of(each) for each in await groups.group_lines(tx, actor, on, over=over)]

    @strawberry.field
    async def group_page(self, info: Info, group_id: strawberry.ID) -> GroupPage:
        """A group with all that hangs on it."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        async with db.read(actor.municipality_id) as tx:
            return GroupPage.of(await groups.group_page(tx, actor, on, key(group_id)), actor)

    @strawberry.field
    async def kept_activity(self, info: Info, activity_id: strawberry.ID) -> KeptActivity:
        """An activity, and what uses it."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        async with db.read(actor.municipality_id) as tx:
            found = await groups.kept_activity(tx, actor, on, key(activity_id))
        return KeptActivity.of(found, mine=keeps_units(actor, found.activity.units))

    @strawberry.field
    async def kind_rules(self, info: Info) -> list[KindRule]:
        """What each kind of activity counts as in the municipality today."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        async with db.read(actor.municipality_id) as tx:
            return [KindRule.of(each) for each in await groups.kind_rules(tx, actor, on)]

    @strawberry.field
    async def public_holidays(self, info: Info, school_year: int) -> list[GridDayOff]:
        """The public holidays, which nobody enters, from July of a year to the June after it."""
        require_reader(info.context.staff())
        year = min(max(school_year, 2000), 2200)  # as far as anybody plans, and the library reaches
        found = public_holidays(dt.date(year, 7, 1), dt.date(year + 1, 6, 30))
        return [GridDayOff(date=each.isoformat(), code=code) for each, code in sorted(found.items())]
