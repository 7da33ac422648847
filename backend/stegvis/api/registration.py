"""Registering a participant, and keeping what is registered right."""

from __future__ import annotations

import strawberry

from stegvis.api.context import Info
from stegvis.api.plans import date
from stegvis.api.records import key, opened
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.participants import model
from stegvis.participants.actions import corrections, duplicates, registration
from stegvis.participants.queries.registered import identity, registered, units_to_register_in
from stegvis.rulebook.model import EducationLevel

strawberry.enum(model.Answer)
strawberry.enum(model.Fact)
strawberry.enum(model.Number, name="IdentityNumber")
strawberry.enum(model.Oddity)
strawberry.enum(model.Sex)


@strawberry.input
class PersonInput:
    """What stands in the form about a person, as it was typed; a fault names its field by these names."""

    given_name: str = ""
    family_name: str = ""
    birth_date: str = ""
    sex: model.Sex | None = None
    national_id: str = ""
    duf_number: str = ""
    phone: str = ""
    email: str = ""
    language: str = ""
    interpretation_language: str = ""
    reading_level: model.ReadingLevel | None = None
    has_children: bool | None = None
    children: list[str] = strawberry.field(default_factory=list)
    permit_type: model.PermitType | None = None
    permit_on: str = ""
    settled_on: str = ""
    claimed_on: str = ""
    education_level: EducationLevel | None = None

    def typed(self) -> model.Typed:
        """Translate."""
        values = {name: getattr(self, name) for name in self.__annotations__}
        return model.Typed(**values | {"children": tuple(self.children)})


@strawberry.type
class Registered:
    """What the form about a person begins with; the numbers are shown on their own, and recorded."""

    id: strawberry.ID
    version: int
    given_name: str
    family_name: str
    birth_date: str | None
    sex: model.Sex | None
    phone: str | None
    email: str | None
    language: str
    interpretation_language: str | None
    reading_level: model.ReadingLevel | None
    has_children: bool | None
    children: list[str]
    permit_type: model.PermitType | None
    permit_on: str | None
    settled_on: str | None
    claimed_on: str | None
    education_level: EducationLevel | None
    has_national_id: bool
    has_duf_number: bool

    @classmethod
    def of(cls, found: model.Registered) -> Registered:
        """Translate."""
        details = found.details
        return cls(
            id=strawberry.ID(str(found.id)),
            version=found.version,
            given_name=details.given_name,
            family_name=details.family_name,
            birth_date=date(details.birth_date),
            sex=details.sex,
            phone=details.phone,
            email=details.email,
            language=details.language,
            interpretation_language=details.interpretation_language,
            reading_level=details.reading_level,
            has_children=details.has_children,
            children=[child.isoformat() for child in details.children],
            permit_type=details.permit_type,
            permit_on=date(details.permit_on),
            settled_on=date(details.settled_on),
            claimed_on=date(details.claimed_on),
            education_level=details.education_level,
            has_national_id=found.has_national_id,
            has_duf_number=found.has_duf_number,
        )


@strawberry.type
class Identity:
    """The numbers by which other offices know a person."""

    national_id: str | None
    duf_number: str | None


@strawberry.type
class Adviser:
    """Somebody who can be given a case."""

    id: strawberry.ID
    name: str


@strawberry.type
class RegistrationUnit:
    """A unit in which one may register, with those who may be given the case; oneself stands first."""

    id: strawberry.ID
    name: str
    advisers: list[Adviser]

    @classmethod
    def of(cls, unit: model.Unit) -> RegistrationUnit:
        """Translate."""
        return cls(
            id=strawberry.ID(str(unit.id)),
            name=unit.name,
            advisers=[Adviser(id=strawberry.ID(str(each.id)), name=each.name) for each in unit.advisers],
        )


@strawberry.type
class Duplicate:
    """Somebody registered who may be the same person; `by` is empty where name and birth date are alike."""

    id: strawberry.ID
    name: str
    unit: str
    by: list[model.Number]


@strawberry.type
class Looked:
    """What a form about a person is told while it is being filled in.

    `inUse` are numbers that somebody has whom one does not see; who, where and why is not said.
    """

    people: list[Duplicate]
    in_use: list[model.Number]
    oddities: list[model.Oddity]

    @classmethod
    def of(cls, found: duplicates.Looked) -> Looked:
        """Translate."""
        return cls(
            people=[
                Duplicate(
                    id=strawberry.ID(str(each.person.id)),
                    name=each.person.name,
                    unit=each.person.unit,
                    by=sorted(each.by),
                )
                for each in found.duplicates.people
            ],
            in_use=sorted(found.duplicates.in_use),
            oddities=list(found.oddities),
        )


@strawberry.type
class Query:
    """What the forms begin with, and what they are told meanwhile."""

    @strawberry.field
    async def registration_units(self, info: Info) -> list[RegistrationUnit]:
        """The units in which one may register somebody, for advisers and leaders."""
        actor = info.context.staff()
        duplicates.must_register(actor)
        async with db.read(actor.municipality_id) as tx:
            units = await units_to_register_in(tx, actor, oslo_date(info.context.now))
        return [RegistrationUnit.of(unit) for unit in units]

    @strawberry.field
    async def possible_duplicates(
        self, info: Info, person: PersonInput, besides: strawberry.ID | None = None
    ) -> Looked:
        """Who may be the same person as the one in the form; recorded before it is answered."""
        ctx = info.context
        found = await duplicates.look_for_duplicates(
            ctx.site.hasher,
            ctx.staff(),
            person.typed(),
            besides=key(besides) if besides else None,
            now=ctx.now,
        )
        return Looked.of(found)

    @strawberry.field
    async def registered(self, info: Info, participant_id: strawberry.ID) -> Registered:
        """What is registered of a participant, for those who work on the case."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        subject = await opened(info.context, participant_id, "participants.registered")
        async with db.read(actor.municipality_id) as tx:
            return Registered.of(await registered(tx, actor, on, subject))

    @strawberry.field
    async def identity(self, info: Info, participant_id: strawberry.ID) -> Identity:
        """A participant's numbers, for those who work on the case; each look is recorded by itself."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        subject = await opened(info.context, participant_id, "participants.identity")
        async with db.read(actor.municipality_id) as tx:
            found = await identity(tx, actor, on, subject)
        return Identity(national_id=found.national_id, duf_number=found.duf_number)


@strawberry.type
class Mutation:
    """Registering, editing, answering."""

    @strawberry.mutation
    async def register_participant(
        self,
        info: Info,
        wish: strawberry.ID,
        person: PersonInput,
        unit: strawberry.ID | None = None,
        adviser: strawberry.ID | None = None,
        other_person: bool = False,  # noqa: FBT001, FBT002 - an argument of the graph
    ) -> strawberry.ID:
        """Register a participant under a key of the form's own making; answers with it."""
        ctx = info.context
        made = await registration.register_participant(
            ctx.site.hasher,
            ctx.staff(),
            key(wish),
            person.typed(),
            unit_id=key(unit) if unit else None,
            adviser_id=key(adviser) if adviser else None,
            other_person=other_person,
            now=ctx.now,
        )
        return strawberry.ID(str(made))

    @strawberry.mutation
    async def edit_participant(
        self,
        info: Info,
        participant_id: strawberry.ID,
        wish: strawberry.ID,
        version: int,
        person: PersonInput,
        remove: list[model.Number] | None = None,
    ) -> bool:
        """Change what is registered of a participant; what somebody changed meanwhile is not overwritten."""
        ctx = info.context
        await registration.edit_participant(
            ctx.site.hasher,
            ctx.staff(),
            key(participant_id),
            key(wish),
            person.typed(),
            expected_version=version,
            remove=remove or (),
            now=ctx.now,
        )
        return True

    @strawberry.mutation
    async def answer_correction(
        self,
        info: Info,
        participant_id: strawberry.ID,
        wish: strawberry.ID,
        correction: strawberry.ID,
        answer: model.Answer,
        text: str = "",
    ) -> bool:
        """Answer a participant who says that a fact is wrong."""
        ctx = info.context
        await corrections.answer_correction(
            ctx.staff(),
            key(participant_id),
            key(correction),
            key(wish),
            answer,
            text,
            now=ctx.now,
        )
        return True
