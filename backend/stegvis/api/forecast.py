"""Weeks to come: full or not, why, what could fill them, and what a change would do."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from uuid import UUID

import strawberry

from stegvis.api.context import Info
from stegvis.api.records import day, key, opened
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import Fault, InvalidInput, Refused
from stegvis.kit.ids import new_id
from stegvis.rulebook.model import ActivityKind
from stegvis.timetable import forecast as rules
from stegvis.timetable import model
from stegvis.timetable import suggestions as filling
from stegvis.timetable.queries import forecast as queries
from stegvis.timetable.queries.suggestions import suggestions_for

WEEKS = 26
MOST_PROPOSED = 100

strawberry.enum(rules.GapCause)
strawberry.enum(filling.Reason)
strawberry.enum(filling.Step)


@strawberry.type
class ForecastCause:
    """A part of a gap, and why. `code` names a day off or a closure, `name` is the office's own for it."""

    kind: rules.GapCause
    minutes: int
    code: str | None
    name: str | None
    activity: ActivityKind | None
    since: str | None

    @classmethod
    def of(cls, cause: rules.Cause) -> ForecastCause:
        """Translate."""
        return cls(
            kind=cause.kind,
            minutes=cause.minutes,
            code=cause.code,
            name=cause.name,
            activity=cause.activity,
            since=cause.since.isoformat() if cause.since else None,
        )


@strawberry.type
class ForecastWeek:
    """A week to come of one participant; the minutes of its causes add up to a gap above zero."""

    week: str
    planned_minutes: int
    target_minutes: int
    gap_minutes: int
    work_minutes: int
    causes: list[ForecastCause]

    @classmethod
    def of(cls, week: rules.ForecastWeek) -> ForecastWeek:
        """Translate."""
        return cls(
            week=str(week.week),
            planned_minutes=week.planned_minutes,
            target_minutes=week.target_minutes,
            gap_minutes=week.gap_minutes,
            work_minutes=week.work_minutes,
            causes=[ForecastCause.of(cause) for cause in week.causes],
        )


@strawberry.type
class WorkShare:
    """So many weeks, each with so many work-oriented minutes."""

    minutes: int
    weeks: int


@strawberry.type
class WorkAverage:
    """The fifteen hours of § 14 a, as planned from the start month on.

    `averageMinutes` is as the municipality counts, `otherAverageMinutes` as it would be if it decided the
    other way about weeks wholly on leave. Both are null before the first week.
    """

    first_week: str
    last_week: str
    shares: list[WorkShare]
    minutes: int
    weeks: int
    leave_weeks: int
    excludes_leave: bool
    counted_weeks: int
    average_minutes: int | None
    other_average_minutes: int | None
    needed_minutes: int
    is_met: bool

    @classmethod
    def of(cls, work: rules.WorkAverage) -> WorkAverage:
        """Translate."""
        return cls(
            first_week=str(work.first),
            last_week=str(work.last),
            shares=[WorkShare(minutes=share.minutes, weeks=share.weeks) for share in work.shares],
            minutes=work.minutes,
            weeks=work.weeks,
            leave_weeks=work.leave_weeks,
            excludes_leave=work.excludes_leave,
            counted_weeks=work.counted_weeks,
            average_minutes=work.average_minutes,
            other_average_minutes=work.other_average_minutes,
            needed_minutes=rules.WORK_NEEDED,
            is_met=work.is_met,
        )


@strawberry.type
class ParticipantForecast:
    """One participant's weeks to come. `work` is null to the class, and on the way to school."""

    id: strawberry.ID
    name: str
    weeks: list[ForecastWeek]
    weeks_below: int
    work: WorkAverage | None

    @classmethod
    def of(cls, found: queries.PersonForecast) -> ParticipantForecast:
        """Translate."""
        return cls(
            id=strawberry.ID(str(found.person.id)),
            name=found.person.name,
            weeks=[ForecastWeek.of(week) for week in found.weeks],
            weeks_below=sum(week.is_below for week in found.weeks),
            work=WorkAverage.of(found.work) if found.work else None,
        )


@strawberry.type
class GroupForecastWeek:
    """A week to come of a group: its own hours against a full week, and how its members stand."""

    week: str
    planned_minutes: int
    target_minutes: int
    members: int
    below: int
    gap_minutes: int
    causes: list[ForecastCause]

    @classmethod
    def of(cls, week: rules.GroupWeek) -> GroupForecastWeek:
        """Translate."""
        return cls(
            week=str(week.week),
            planned_minutes=week.planned_minutes,
            target_minutes=week.target_minutes,
            members=week.members,
            below=week.below,
            gap_minutes=week.gap_minutes,
            causes=[ForecastCause.of(cause) for cause in week.causes],
        )


@strawberry.type
class GroupForecast:
    """A group's weeks to come; without `id`, those who are in no group.

    `weeksBelow` counts a member's week as one: 31 are one week of each of 31 members, or 31 of one.
    """

    id: strawberry.ID | None
    name: str | None
    unit: str | None
    members: int
    weeks: list[GroupForecastWeek]
    weeks_below: int

    @classmethod
    def of(cls, found: queries.GroupForecast) -> GroupForecast:
        """Translate."""
        return cls(
            id=strawberry.ID(str(found.id)) if found.id else None,
            name=found.name,
            unit=found.unit,
            members=found.members,
            weeks=[GroupForecastWeek.of(week) for week in found.weeks],
            weeks_below=found.weeks_below,
        )


@strawberry.type
class MembersForecast:
    """A group's weeks to come with those of its members, by name."""

    group: GroupForecast
    participants: list[ParticipantForecast]


@strawberry.type
class FreeHours:
    """Hours on a weekday, 1 Monday to 7 Sunday."""

    weekday: int
    starts: str
    ends: str


@strawberry.type
class Suggestion:
    """One way to fill a gap; to join a group, or to plan hours of one's own in the free ones."""

    step: filling.Step
    activity: ActivityKind
    group_id: strawberry.ID | None
    group: str | None
    minutes: int
    hours: list[FreeHours]
    reasons: list[filling.Reason]

    @classmethod
    def of(cls, found: filling.Suggestion) -> Suggestion:
        """Translate."""
        return cls(
            step=found.step,
            activity=found.activity,
            group_id=strawberry.ID(str(found.group_id)) if found.group_id else None,
            group=found.group,
            minutes=found.minutes,
            hours=[
                FreeHours(
                    weekday=span.weekday,
                    starts=span.starts.isoformat("minutes"),
                    ends=span.ends.isoformat("minutes"),
                )
                for span in found.hours
            ],
            reasons=list(found.reasons),
        )


@strawberry.type
class Suggestions:
    """What is missing in most weeks that fall short by the timetable itself, and what could fill it."""

    gap_minutes: int
    weeks: int
    suggestions: list[Suggestion]


@strawberry.input
class ProposedSlot:
    """A change of the timetable that is not saved: what becomes of a slot, what comes in its stead, or both.

    `replaces` is a slot that ends with `lastDay`; without it, this is a new one. With `activityId` there
    is a slot from `validFrom` on; without, what is replaced only ends. A change "from this date on" is both.
    """

    replaces: strawberry.ID | None = None
    last_day: str | None = None
    activity_id: strawberry.ID | None = None
    weekday: int | None = None
    starts: str | None = None
    ends: str | None = None
    valid_from: str | None = None
    valid_to: str | None = None
    every_weeks: int = 1
    lessons: int | None = None
    break_minutes: int = 0


@strawberry.type
class Query:
    """Weeks to come."""

    @strawberry.field
    async def forecast(
        self,
        info: Info,
        participant_id: strawberry.ID,
        weeks: int = WEEKS,
        proposal: list[ProposedSlot] | None = None,
    ) -> ParticipantForecast:
        """A participant's weeks from this one on; as they would be with changes of their own hours."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        changes = _read(proposal or [])
        subject = await opened(info.context, participant_id, "timetable.forecast")
        async with db.read(actor.municipality_id) as tx:
            proposed = await queries.proposed(tx, actor, changes)
            found = await queries.participant_forecast(tx, actor, on, subject, weeks, proposed)
        return ParticipantForecast.of(found)

    @strawberry.field
    async def group_forecast(
        self,
        info: Info,
        group_id: strawberry.ID,
        weeks: int = WEEKS,
        proposal: list[ProposedSlot] | None = None,
    ) -> MembersForecast:
        """A group's weeks from this one on; as they would be with changes of the group's hours."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        changes = _read(proposal or [])
        async with db.read(actor.municipality_id) as tx:
            proposed = await queries.proposed(tx, actor, changes)
            group, members = await queries.group_forecast(tx, actor, on, key(group_id), weeks, proposed)
        participants = [ParticipantForecast.of(each) for each in members]
        return MembersForecast(group=GroupForecast.of(group), participants=participants)

    @strawberry.field
    async def group_forecasts(
        self, info: Info, unit: strawberry.ID | None = None, weeks: int = WEEKS
    ) -> list[GroupForecast]:
        """The groups of a unit, or all, in which one sees anybody; most weeks below target first."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        unit_id = key(unit) if unit else None
        async with db.read(actor.municipality_id) as tx:
            found = await queries.group_forecasts(tx, actor, on, unit_id, weeks)
        return [GroupForecast.of(each) for each in found]

    @strawberry.field
    async def suggestions(
        self, info: Info, participant_id: strawberry.ID, weeks: int = WEEKS
    ) -> Suggestions | None:
        """What could fill a participant's weeks, best first; null: none falls short by the timetable."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        subject = await opened(info.context, participant_id, "timetable.suggestions")
        async with db.read(actor.municipality_id) as tx:
            gap, found = await suggestions_for(tx, actor, on, subject, weeks)
        fits = [Suggestion.of(each) for each in found]
        return Suggestions(gap_minutes=gap.minutes, weeks=len(gap.weeks), suggestions=fits) if gap else None


def _read(proposal: Sequence[ProposedSlot]) -> list[tuple[rules.ProposedSlot, UUID | None]]:
    """Read a proposal, each part with its activity.

    Raises:
        InvalidInput: a part of it is no slot; told at its place in the proposal.
    """
    if len(proposal) > MOST_PROPOSED:
        raise Refused("timetable.too-much-proposed", most=MOST_PROPOSED)
    faults, found = [], []
    for place, each in enumerate(proposal):
        try:
            found.append(_proposed(each, f"proposal.{place}"))
        except ValueError:
            faults.append(Fault(f"proposal.{place}", "timetable.no-such-proposal"))
    if faults:
        raise InvalidInput(faults)
    return found


def _proposed(each: ProposedSlot, field: str) -> tuple[rules.ProposedSlot, UUID | None]:
    replaces = key(each.replaces) if each.replaces else None
    last_day = day(each.last_day, field)
    if each.activity_id is None:
        return rules.ProposedSlot(replaces, last_day, None), None
    first, last = day(each.valid_from, field), day(each.valid_to, field)
    if first is None or each.weekday is None:
        raise ValueError("no day")
    slot = model.Slot(
        id=new_id(),
        kind=ActivityKind.OTHER,  # until its activity is known
        weekday=each.weekday,
        starts=dt.time.fromisoformat(each.starts or ""),
        ends=dt.time.fromisoformat(each.ends or ""),
        valid_from=first,
        valid_to=last,
        every_weeks=each.every_weeks,
        lessons=each.lessons,
        break_minutes=each.break_minutes,
        group_id=_NOBODYS,
    )
    return rules.ProposedSlot(replaces, last_day, slot), key(each.activity_id)


_NOBODYS = UUID(int=0)
"""Whose a proposed slot is, until it is asked for a group or a participant."""
