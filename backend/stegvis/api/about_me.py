"""What participants read about themselves, who else can, and "this is wrong"."""

from __future__ import annotations

import datetime as dt

import strawberry

from stegvis.api.context import Info
from stegvis.api.plans import Helper, date
from stegvis.api.records import key
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.participants import model
from stegvis.participants.actions.corrections import ask_for_correction
from stegvis.participants.queries.about_me import about_me
from stegvis.participants.rules import current_programme
from stegvis.rulebook.model import EducationLevel, WeeklyTarget


@strawberry.type
class Correction:
    """That a participant says a fact is wrong, and what came of it. The answer's text is Norwegian."""

    id: strawberry.ID
    fact: model.Fact
    asked_at: str
    answer: model.Answer | None
    answer_text: str | None
    answered_at: str | None

    @classmethod
    def of(cls, found: model.Correction) -> Correction:
        """Translate."""
        return cls(
            id=strawberry.ID(str(found.id)),
            fact=found.fact,
            asked_at=found.asked_at.isoformat(),
            answer=found.answer,
            answer_text=found.answer_text,
            answered_at=found.answered_at.isoformat() if found.answered_at else None,
        )


@strawberry.type
class OpenCorrection:
    """What a participant says is wrong and nobody has answered yet, as the case reads it."""

    id: strawberry.ID
    fact: model.Fact
    asked_at: str

    @classmethod
    def of(cls, found: model.Correction) -> OpenCorrection:
        """Translate."""
        return cls(id=strawberry.ID(str(found.id)), fact=found.fact, asked_at=found.asked_at.isoformat())


@strawberry.type
class AboutMe:
    """What the office has registered of a participant, but for the numbers; and who can read it."""

    name: str
    birth_date: str | None
    unit: str
    phone: str | None
    email: str | None
    language: str
    interpretation_language: str | None
    has_children: bool | None
    permit_type: model.PermitType | None
    permit_on: str | None
    education_level: EducationLevel | None
    starts_on: str | None
    planned_end_on: str | None
    weekly_target: WeeklyTarget | None
    groups: list[str]
    helpers: list[Helper]
    leaders: list[str]
    coordinators: list[str]
    corrections: list[Correction]

    @classmethod
    def of(cls, found: model.AboutMe, on: dt.date) -> AboutMe:
        """Translate."""
        person, details = found.person, found.details
        programme = current_programme(person.programmes, on)
        return cls(
            name=person.name,
            birth_date=date(details.birth_date),
            unit=person.unit,
            phone=details.phone,
            email=details.email,
            language=details.language,
            interpretation_language=details.interpretation_language,
            has_children=details.has_children,
            permit_type=details.permit_type,
            permit_on=date(details.permit_on),
            education_level=details.education_level,
            starts_on=date(programme.starts_on) if programme else None,
            planned_end_on=date(programme.planned_end_on) if programme else None,
            weekly_target=programme.weekly_target if programme else None,
            groups=list(person.groups_on(on)),
            helpers=[Helper.of(helper) for helper in found.helpers],
            leaders=list(found.leaders),
            coordinators=list(found.coordinators),
            corrections=[Correction.of(each) for each in found.corrections],
        )


@strawberry.type
class Query:
    """The participant's own record."""

    @strawberry.field
    async def about_me(self, info: Info) -> AboutMe:
        """What the office has registered of the participant who asks; staff have no such thing."""
        actor, on = info.context.signed_in(), oslo_date(info.context.now)
        async with db.read(actor.municipality_id) as tx:
            return AboutMe.of(await about_me(tx, actor, on), on)


@strawberry.type
class Mutation:
    """Saying that it is wrong."""

    @strawberry.mutation
    async def ask_for_correction(self, info: Info, wish: strawberry.ID, fact: model.Fact) -> bool:
        """Say that a fact is wrong; the adviser answers."""
        await ask_for_correction(info.context.signed_in(), key(wish), fact, now=info.context.now)
        return True
