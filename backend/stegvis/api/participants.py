"""One participant, for those who work with them."""

from __future__ import annotations

import datetime as dt

import strawberry

from stegvis.api.about_me import OpenCorrection
from stegvis.api.attendance import WeekAccount
from stegvis.api.context import Info
from stegvis.api.group_weeks import WeekShare
from stegvis.api.plans import Helper, Plan, date
from stegvis.api.records import opened_so_far
from stegvis.api.timetable import Week
from stegvis.caseload.model import CaseFlag, Record
from stegvis.caseload.queries import record
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.participants import model
from stegvis.participants.permissions import (
    may_see_birth_year,
    may_see_corrections,
    may_see_programme,
    may_see_protection,
)
from stegvis.participants.reasons import GLANCE
from stegvis.participants.rules import current_programme, start_deadline, status_on
from stegvis.rulebook.model import EducationLevel, WeeklyTarget

strawberry.enum(CaseFlag)
strawberry.enum(WeeklyTarget)
strawberry.enum(model.DelayReason)
strawberry.enum(EducationLevel)
strawberry.enum(model.EndCause)
strawberry.enum(model.PermitType)
strawberry.enum(model.ProgrammeStatus)
strawberry.enum(model.ReadingLevel)
strawberry.enum(model.Track)


@strawberry.type
class Programme:
    """The programme to speak of: the active one, else the one awaited, else the last."""

    status: model.ProgrammeStatus
    permit_type: model.PermitType
    permit_on: str | None
    education_level: EducationLevel
    track: model.Track
    weekly_target: WeeklyTarget
    target_reason: str | None
    settled_on: str | None
    claimed_on: str | None
    offered_on: str | None
    decided_on: str | None
    start_deadline: str | None
    starts_on: str | None
    planned_end_on: str | None
    ended_on: str | None
    end_cause: model.EndCause | None
    delay_reason: model.DelayReason | None

    @classmethod
    def of(cls, programme: model.Programme, on: dt.date) -> Programme:
        """Translate."""
        return cls(
            status=status_on(programme, on),
            permit_type=programme.permit_type,
            permit_on=date(programme.permit_on),
            education_level=programme.education_level,
            track=programme.track,
            weekly_target=programme.weekly_target,
            target_reason=programme.target_reason,
            settled_on=date(programme.settled_on),
            claimed_on=date(programme.claimed_on),
            offered_on=date(programme.offered_on),
            decided_on=date(programme.decided_on),
            start_deadline=date(start_deadline(programme)),
            starts_on=date(programme.starts_on),
            planned_end_on=date(programme.planned_end_on),
            ended_on=date(programme.ended_on),
            end_cause=programme.end_cause,
            delay_reason=programme.delay_reason,
        )


@strawberry.type
class Participant:
    """A participant's page; what may not be seen from where one stands is null.

    `hours` are the accounts of this week and seven before it; `lastWeeks` the sums of twelve that are over,
    the oldest first.
    """

    id: strawberry.ID
    name: str
    birth_year: int | None
    unit: str
    language: str
    interpretation_language: str | None
    reading_level: model.ReadingLevel
    protected: bool | None
    programme: Programme | None
    groups: list[str]
    helpers: list[Helper]
    flags: list[CaseFlag]
    week: Week
    hours: list[WeekAccount]
    last_weeks: list[WeekShare]
    plan: Plan | None
    plan_withheld: bool
    open_corrections: list[OpenCorrection]

    @classmethod
    def of(cls, found: Record, on: dt.date, *, whole: bool) -> Participant:
        """Translate; `whole`: with the plan, if there is one."""
        person, standing = found.person, found.person.standing
        programme = current_programme(person.programmes, on) if may_see_programme(standing) else None
        return cls(
            id=strawberry.ID(str(person.id)),
            name=person.name,
            birth_year=person.birth_date.year if may_see_birth_year(standing) else None,
            unit=person.unit,
            language=person.language,
            interpretation_language=person.interpretation_language,
            reading_level=person.reading_level,
            protected=person.protected if may_see_protection(standing) else None,
            programme=Programme.of(programme, on) if programme else None,
            groups=list(person.groups_on(on)),
            helpers=[Helper.of(helper) for helper in found.helpers],
            flags=list(found.flags),
            week=Week.of(found.weeks[0]),
            hours=[WeekAccount.of(week.account) for week in found.weeks],
            last_weeks=[WeekShare.of(each) for each in found.last_weeks],
            plan=Plan.of(found.plan, found.helpers) if found.plan and whole else None,
            plan_withheld=not whole,
            open_corrections=[
                OpenCorrection.of(each) for each in person.open_corrections if may_see_corrections(standing)
            ],
        )


@strawberry.type
class Query:
    """One participant."""

    @strawberry.field
    async def participant(self, info: Info, id: strawberry.ID) -> Participant:  # noqa: A002 - the graph's word
        """A participant's page, with this week and the last eight; the look-up is recorded first."""
        subject, whole = await opened_so_far(info.context, id, GLANCE)
        actor, on = info.context.signed_in(), oslo_date(info.context.now)
        async with db.read(actor.municipality_id) as tx:
            return Participant.of(await record(tx, actor, on, subject), on, whole=whole)
