"""The account of a week, line by line."""

from __future__ import annotations

import strawberry

from stegvis.api.context import Info
from stegvis.api.records import only, opened
from stegvis.attendance import model
from stegvis.attendance.queries import recorded_weeks
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.queries import people
from stegvis.rulebook.model import ActivityKind
from stegvis.timetable import model as timetable

MOST_WEEKS = 26

strawberry.enum(ActivityKind)
strawberry.enum(model.Outcome)


@strawberry.type
class AccountLine:
    """One occurrence: what it counts, by which rule, and what became of it."""

    occurrence_id: strawberry.ID
    date: str
    starts: str
    ends: str
    kind: ActivityKind
    clock_minutes: int
    lessons: int | None
    credited_minutes: int
    rule: str
    rate_per_lesson: int | None
    outcome: model.Outcome
    attended_minutes: int
    excused_minutes: int
    unexcused_minutes: int
    unrecorded_minutes: int
    source: str

    @classmethod
    def of(cls, line: model.AccountLine) -> AccountLine:
        """Translate."""
        return cls(
            occurrence_id=strawberry.ID(line.occurrence_id),
            date=line.date.isoformat(),
            starts=line.starts.isoformat("minutes"),
            ends=line.ends.isoformat("minutes"),
            kind=line.kind,
            clock_minutes=line.clock_minutes,
            lessons=line.lessons,
            credited_minutes=line.credited_minutes,
            rule=line.rule,
            rate_per_lesson=line.rate_per_lesson,
            outcome=line.outcome,
            attended_minutes=line.attended_minutes,
            excused_minutes=line.excused_minutes,
            unexcused_minutes=line.unexcused_minutes,
            unrecorded_minutes=line.unrecorded_minutes,
            source=line.source,
        )


@strawberry.type
class TargetLine:
    """A day's share of the week's target, and the rule that set it."""

    date: str
    minutes: int
    rule: str
    reason: str | None
    source: str

    @classmethod
    def of(cls, line: timetable.TargetLine) -> TargetLine:
        """Translate."""
        return cls(
            date=line.date.isoformat(),
            minutes=line.minutes,
            rule=line.rule,
            reason=line.reason,
            source=line.source,
        )


@strawberry.type
class WeekAccount:
    """A week in minutes of programme time; planned is attended, excused, unexcused and unrecorded."""

    week: str
    planned_minutes: int
    attended_minutes: int
    excused_minutes: int
    unexcused_minutes: int
    unrecorded_minutes: int
    target_minutes: int
    gap_minutes: int
    rule_version: str
    lines: list[AccountLine]
    target_lines: list[TargetLine]

    @classmethod
    def of(cls, account: model.WeekAccount) -> WeekAccount:
        """Translate."""
        return cls(
            week=str(account.week),
            planned_minutes=account.planned_minutes,
            attended_minutes=account.attended_minutes,
            excused_minutes=account.excused_minutes,
            unexcused_minutes=account.unexcused_minutes,
            unrecorded_minutes=account.unrecorded_minutes,
            target_minutes=account.target_minutes,
            gap_minutes=account.gap_minutes,
            rule_version=account.rule_version,
            lines=[AccountLine.of(line) for line in account.lines],
            target_lines=[TargetLine.of(line) for line in account.target_lines],
        )


@strawberry.type
class Query:
    """The last weeks."""

    @strawberry.field
    async def hours(
        self, info: Info, participant_id: strawberry.ID | None = None, weeks: int = 8
    ) -> list[WeekAccount]:
        """The accounts of the last weeks up to and with this one, newest first; 26 at most."""
        subject = await opened(info.context, participant_id, "attendance.hours")
        actor, on = info.context.signed_in(), oslo_date(info.context.now)
        last = IsoWeek.of(on).back(min(max(weeks, 1), MOST_WEEKS))
        async with db.read(actor.municipality_id) as tx:
            seen = await people(tx, actor, on, [subject])
            found = await recorded_weeks(tx, actor, seen.values(), last)
        return [WeekAccount.of(week.account) for week in only(found)]
