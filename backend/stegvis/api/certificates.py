"""Certificates of participation."""

from __future__ import annotations

import strawberry

from stegvis.api.context import Info
from stegvis.api.plans import LanguageGoal, date
from stegvis.api.records import key, opened, opened_in_form
from stegvis.certificates import actions, model
from stegvis.certificates.queries import certificates
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.plans.model import Skill
from stegvis.rulebook.model import ActivityKind, EndGoal

strawberry.enum(model.Outcome, name="CertificateOutcome")


@strawberry.type
class CertificateElement:
    """What was attended of one kind of activity: true minutes, and lessons where it is taught in them."""

    kind: ActivityKind
    minutes: int
    lessons: int | None


@strawberry.type
class Certificate:
    """All that stands on a certificate of participation; `id` is null until it is issued."""

    id: strawberry.ID | None
    name: str
    birth_date: str | None
    municipality: str
    language: str
    outcome: model.Outcome
    starts_on: str | None
    ended_on: str | None
    issued_on: str | None
    issued_by: str
    end_goal: EndGoal | None
    end_goal_text: str | None
    language_goals: list[LanguageGoal]
    elements: list[CertificateElement]

    @classmethod
    def of(cls, content: model.Content, issued: model.Issued | None = None) -> Certificate:
        """Translate."""
        levels = {skill: getattr(content, skill) for skill in Skill}
        return cls(
            id=strawberry.ID(str(issued.id)) if issued else None,
            name=content.name,
            birth_date=date(content.birth_date),
            municipality=content.municipality,
            language=content.language,
            outcome=content.outcome,
            starts_on=date(content.starts_on),
            ended_on=date(content.ended_on),
            issued_on=date(content.issued_on),
            issued_by=content.issued_by,
            end_goal=content.end_goal,
            end_goal_text=content.end_goal_text,
            language_goals=[LanguageGoal(skill=s, level=level) for s, level in levels.items() if level],
            elements=[
                CertificateElement(kind=e.kind, minutes=e.minutes, lessons=e.lessons)
                for e in content.elements
            ],
        )


@strawberry.type
class Certificates:
    """A participant's certificates, newest first; to the case, what a new one would say as well."""

    issued: list[Certificate]
    proposed: Certificate | None
    programme_id: strawberry.ID | None


@strawberry.type
class Query:
    """Certificates."""

    @strawberry.field
    async def certificates(self, info: Info, participant_id: strawberry.ID | None = None) -> Certificates:
        """One's own certificates, or for staff those of a participant whose case they work on."""
        subject = await opened(info.context, participant_id, "certificates.certificates")
        actor, on = info.context.signed_in(), oslo_date(info.context.now)
        async with db.read(actor.municipality_id) as tx:
            found = await certificates(tx, actor, subject, on)
        return Certificates(
            issued=[Certificate.of(each.content, each) for each in found.issued],
            proposed=Certificate.of(found.proposed) if found.proposed else None,
            programme_id=strawberry.ID(str(found.programme_id)) if found.programme_id else None,
        )


@strawberry.type
class Mutation:
    """Issuing."""

    @strawberry.mutation
    async def issue_certificate(
        self,
        info: Info,
        id: strawberry.ID,  # noqa: A002 - the graph's word
        participant_id: strawberry.ID,
        programme_id: strawberry.ID,
    ) -> Certificate:
        """Issue what is proposed; from then on it says the same for ever."""
        ctx = info.context
        subject = await opened_in_form(ctx, participant_id, "certificates.certificates")
        asked = (key(id), subject, key(programme_id))
        issued = await actions.issue_certificate(ctx.staff(), *asked, now=ctx.now)
        return Certificate.of(issued.content, issued)
