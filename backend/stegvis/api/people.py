"""The people around a participant, and a caseload that goes from one to another."""

from __future__ import annotations

from typing import TypedDict

import strawberry

from stegvis.accounts.queries import staff_choices
from stegvis.api.context import Info
from stegvis.api.plans import date
from stegvis.api.records import chosen, day, key, only, opened, period_of
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.participants import model, permissions
from stegvis.participants.actions import groups, people, practice
from stegvis.participants.actions.dated import Ending
from stegvis.participants.model import Relation
from stegvis.participants.queries import around


@strawberry.type
class AccessGrant:
    """What somebody is to a participant, and when; how long it gives sight."""

    id: strawberry.ID
    account_id: strawberry.ID
    name: str
    unit: str
    relation: Relation
    valid_from: str
    valid_to: str | None
    left_on: str | None
    may_end: bool

    @classmethod
    def of(cls, named: around.NamedGrant, mine: tuple[Relation, ...]) -> AccessGrant:
        """Translate."""
        grant = named.grant
        return cls(
            id=strawberry.ID(str(grant.id)),
            account_id=strawberry.ID(str(grant.account_id)),
            name=named.name,
            unit=named.unit,
            relation=grant.relation,
            valid_from=grant.period.first.isoformat(),
            valid_to=date(grant.period.last),
            left_on=date(named.ended_on),
            may_end=grant.relation in mine,
        )


@strawberry.type
class GroupPlace:
    """A participant's place in a group, and when."""

    id: strawberry.ID
    group_id: strawberry.ID
    group: str
    valid_from: str
    valid_to: str | None

    @classmethod
    def of(cls, named: around.NamedPlace) -> GroupPlace:
        """Translate."""
        return cls(
            id=strawberry.ID(str(named.place.id)),
            group_id=strawberry.ID(str(named.place.group_id)),
            group=named.group,
            valid_from=named.place.period.first.isoformat(),
            valid_to=date(named.place.period.last),
        )


@strawberry.type
class PracticePlace:
    """Where somebody has practice, and who receives them there."""

    id: strawberry.ID
    organisation: str
    place: str | None
    host_name: str | None
    host_phone: str | None
    valid_from: str
    valid_to: str | None

    @classmethod
    def of(cls, place: model.PracticePlace) -> PracticePlace:
        """Translate."""
        return cls(
            id=strawberry.ID(str(place.id)),
            organisation=place.organisation,
            place=place.place,
            host_name=place.host_name,
            host_phone=place.host_phone,
            valid_from=place.period.first.isoformat(),
            valid_to=date(place.period.last),
        )


@strawberry.type
class PeopleAround:
    """Who and what is around one participant, with dates; what may be changed by whoever asks."""

    id: strawberry.ID
    name: str
    protected: bool
    grants: list[AccessGrant]
    groups: list[GroupPlace]
    practice: list[PracticePlace]
    may_name: list[Relation]
    may_place: bool
    may_practise: bool

    @classmethod
    def of(cls, found: around.Around, mine: tuple[Relation, ...], *, may_place: bool) -> PeopleAround:
        """Translate."""
        person = found.person
        return cls(
            id=strawberry.ID(str(person.id)),
            name=person.name,
            protected=person.protected,
            grants=[AccessGrant.of(each, mine) for each in found.grants],
            groups=[GroupPlace.of(each) for each in found.places],
            practice=[PracticePlace.of(each) for each in found.practice],
            may_name=list(mine),
            may_place=may_place,
            may_practise=permissions.may_place_in_practice(person.standing),
        )


@strawberry.type
class StaffChoice:
    """A member of staff who may be chosen."""

    id: strawberry.ID
    name: str
    unit: str


@strawberry.type
class GroupChoice:
    """A group that somebody may be put into."""

    id: strawberry.ID
    name: str
    unit: str
    starts_on: str
    ends_on: str | None

    @classmethod
    def of(cls, group: around.Group) -> GroupChoice:
        """Translate."""
        return cls(
            id=strawberry.ID(str(group.id)),
            name=group.name,
            unit=group.unit,
            starts_on=group.period.first.isoformat(),
            ends_on=date(group.period.last),
        )


@strawberry.input
class AccessInput:
    """Whom to name, as what, and when."""

    id: strawberry.ID
    account_id: str
    relation: Relation
    valid_from: str
    valid_to: str | None = None
    knowingly: bool = False


@strawberry.input
class EndingInput:
    """What ends, and on which day; without a day, what has not begun is taken back."""

    id: strawberry.ID
    valid_to: str | None = None
    was_valid_to: str | None = None
    knowingly: bool = False

    def read(self) -> Ending:
        """Translate."""
        return Ending(key(self.id), day(self.valid_to, "validTo"), day(self.was_valid_to, "validTo"))


@strawberry.input
class GroupPlaceInput:
    """Into which group, and when; with `leaves` it is a move from the place with that key."""

    id: strawberry.ID
    group_id: str
    valid_from: str
    valid_to: str | None = None
    leaves: strawberry.ID | None = None
    knowingly: bool = False


@strawberry.input
class PracticePlaceInput:
    """Where somebody has practice, and who receives them there."""

    id: strawberry.ID
    organisation: str
    place: str | None = None
    host_name: str | None = None
    host_phone: str | None = None
    valid_from: str
    valid_to: str | None = None
    knowingly: bool = False


@strawberry.type
class Query:
    """The people around a participant, and who may be chosen."""

    @strawberry.field
    async def people_around(self, info: Info, participant_id: strawberry.ID) -> PeopleAround:
        """Who and what is around a participant, with dates; the look-up is recorded first."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        subject = await opened(info.context, participant_id, "participants.people")
        async with db.read(actor.municipality_id) as tx:
            found = only(await around.people_around(tx, actor, on, subject))
        mine = permissions.relations_to_name(actor, found.person)
        return PeopleAround.of(found, mine, may_place=permissions.may_place_in_groups(actor, found.person))

    @strawberry.field
    async def staff_choices(
        self, info: Info, relation: Relation, unit: strawberry.ID | None = None
    ) -> list[StaffChoice]:
        """The staff whose role of today lets them be this to somebody; of one unit, if it is named."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        roles, unit_id = permissions.fitting_roles(relation), key(unit) if unit else None
        async with db.read(actor.municipality_id) as tx:
            found = await staff_choices(tx, actor, roles, on, unit_id)
        return [StaffChoice(id=strawberry.ID(str(each.id)), name=each.name, unit=each.unit) for each in found]

    @strawberry.field
    async def group_choices(self, info: Info) -> list[GroupChoice]:
        """The municipality's groups that are not over."""
        actor = info.context.staff()
        async with db.read(actor.municipality_id) as tx:
            return [
                GroupChoice.of(each) for each in await around.groups(tx, actor, oslo_date(info.context.now))
            ]


@strawberry.type
class Mutation:
    """Who works with a participant, their groups and their practice."""

    @strawberry.mutation
    async def give_access(
        self,
        info: Info,
        participant_id: strawberry.ID,
        input: AccessInput,  # noqa: A002 - the graph's word
    ) -> bool:
        """Name somebody who works with a participant."""
        actor, now = info.context.staff(), info.context.now
        given = model.Grant(
            key(input.id),
            key(participant_id),
            chosen(input.account_id, "accountId"),
            input.relation,
            period_of(input),
        )
        await people.give_access(actor, given, knowingly=input.knowingly, now=now)
        return True

    @strawberry.mutation
    async def close_access(
        self,
        info: Info,
        participant_id: strawberry.ID,
        input: EndingInput,  # noqa: A002 - the graph's word
    ) -> bool:
        """End what somebody is to a participant."""
        actor, now = info.context.staff(), info.context.now
        subject, wish = key(participant_id), input.read()
        await people.close_access(actor, subject, wish, knowingly=input.knowingly, now=now)
        return True

    @strawberry.mutation
    async def place_in_group(
        self,
        info: Info,
        participant_id: strawberry.ID,
        input: GroupPlaceInput,  # noqa: A002 - the graph's word
    ) -> bool:
        """Put a participant into a group, or move them there from another."""
        actor, now = info.context.staff(), info.context.now
        group_id = chosen(input.group_id, "groupId")
        given = model.GroupPlace(key(input.id), key(participant_id), group_id, period_of(input))
        if input.leaves:
            await groups.move_group(actor, key(input.leaves), given, now=now)
        else:
            await groups.join_group(actor, given, knowingly=input.knowingly, now=now)
        return True

    @strawberry.mutation
    async def leave_group(
        self,
        info: Info,
        participant_id: strawberry.ID,
        input: EndingInput,  # noqa: A002 - the graph's word
    ) -> bool:
        """Take a participant out of a group."""
        actor, now = info.context.staff(), info.context.now
        subject, wish = key(participant_id), input.read()
        await groups.leave_group(actor, subject, wish, knowingly=input.knowingly, now=now)
        return True

    @strawberry.mutation
    async def add_practice_place(
        self,
        info: Info,
        participant_id: strawberry.ID,
        input: PracticePlaceInput,  # noqa: A002 - the graph's word
    ) -> bool:
        """Write down where a participant has practice."""
        actor, now = info.context.staff(), info.context.now
        texts = _texts(input)
        given = model.PracticePlace(key(input.id), key(participant_id), **texts, period=period_of(input))
        await practice.add_practice_place(actor, given, knowingly=input.knowingly, now=now)
        return True

    @strawberry.mutation
    async def end_practice_place(
        self,
        info: Info,
        participant_id: strawberry.ID,
        input: EndingInput,  # noqa: A002 - the graph's word
    ) -> bool:
        """End a practice place."""
        actor, now = info.context.staff(), info.context.now
        subject, wish = key(participant_id), input.read()
        await practice.end_practice_place(actor, subject, wish, knowingly=input.knowingly, now=now)
        return True


class _Texts(TypedDict):
    organisation: str
    place: str | None
    host_name: str | None
    host_phone: str | None


def _texts(given: PracticePlaceInput) -> _Texts:
    def tidy(text: str | None) -> str | None:
        return (text or "").strip() or None

    return {
        "organisation": given.organisation.strip(),
        "place": tidy(given.place),
        "host_name": tidy(given.host_name),
        "host_phone": tidy(given.host_phone),
    }
