"""Who sees whom, and why; who must not; and the circle of a protected address."""

from __future__ import annotations

from uuid import UUID

import strawberry

from stegvis.accounts.model import Actor
from stegvis.api.context import Info
from stegvis.api.people import EndingInput
from stegvis.api.plans import date
from stegvis.api.records import chosen, key, opened, period_of
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import Refused
from stegvis.participants import model
from stegvis.participants.actions.denials import deny_access, lift_denial
from stegvis.participants.actions.protection import Protection, keep_protection
from stegvis.participants.model import DenialReason, Relation, Standing
from stegvis.participants.permissions import may_lift, may_protect, may_see_reach
from stegvis.participants.queries import access
from stegvis.participants.queries.access import SightBy

strawberry.enum(DenialReason)
strawberry.enum(SightBy)


@strawberry.type
class Sight:
    """One thing that lets somebody see a participant, and since when; by whose doing, where it is a grant."""

    by: SightBy
    relation: Relation | None
    group: str | None
    valid_from: str
    valid_to: str | None
    granted_by: str | None

    @classmethod
    def of(cls, found: access.Sight) -> Sight:
        """Translate."""
        return cls(
            by=found.by,
            relation=found.relation,
            group=found.group,
            valid_from=found.period.first.isoformat(),
            valid_to=date(found.period.last),
            granted_by=found.granted_by,
        )


@strawberry.type
class Onlooker:
    """A member of staff who sees a participant: the case or the class, and by what."""

    account_id: strawberry.ID
    name: str
    unit: str
    sees_case: bool
    sights: list[Sight]

    @classmethod
    def all_of(cls, sights: tuple[access.Sight, ...]) -> list[Onlooker]:
        """Translate."""
        by_account: dict[UUID, list[access.Sight]] = {}
        for each in sights:
            by_account.setdefault(each.account_id, []).append(each)
        return [
            cls(
                account_id=strawberry.ID(str(account_id)),
                name=theirs[0].name,
                unit=theirs[0].unit,
                sees_case=any(each.standing & Standing.CASE for each in theirs),
                sights=[Sight.of(each) for each in theirs],
            )
            for account_id, theirs in by_account.items()
        ]


@strawberry.type
class AccessDenial:
    """That somebody must not see a participant, why, and who said so."""

    id: strawberry.ID
    account_id: strawberry.ID
    name: str
    unit: str
    reason: DenialReason
    valid_from: str
    valid_to: str | None
    denied_by: str
    may_end: bool

    @classmethod
    def of(cls, found: access.NamedDenial, *, may_end: bool) -> AccessDenial:
        """Translate."""
        denial = found.denial
        return cls(
            id=strawberry.ID(str(denial.id)),
            account_id=strawberry.ID(str(denial.account_id)),
            name=found.name,
            unit=found.unit,
            reason=denial.reason,
            valid_from=denial.period.first.isoformat(),
            valid_to=date(denial.period.last),
            denied_by=found.by,
            may_end=may_end,
        )


@strawberry.type
class WhoSees:
    """Everybody who sees one participant today, and why; who must not. The circle: for whoever keeps it."""

    id: strawberry.ID
    protected: bool
    onlookers: list[Onlooker]
    denials: list[AccessDenial]
    may_protect: bool
    circle: list[strawberry.ID]

    @classmethod
    def of(cls, actor: Actor, found: access.Access) -> WhoSees:
        """Translate; the circle is told to whoever keeps it alone."""
        mine, person = may_protect(actor, found.person), found.person
        return cls(
            id=strawberry.ID(str(person.id)),
            protected=person.protected,
            onlookers=Onlooker.all_of(found.sights),
            denials=[
                AccessDenial.of(each, may_end=may_lift(actor, person, each.denial.denied_by))
                for each in found.denials
            ],
            may_protect=mine,
            circle=[strawberry.ID(str(each)) for each in sorted(found.circle)] if mine else [],
        )


@strawberry.type
class Reached:
    """A participant whom a member of staff sees, and by what."""

    participant_id: strawberry.ID
    name: str
    sights: list[Sight]

    @classmethod
    def of(cls, found: access.Reached) -> Reached:
        """Translate."""
        sights = [Sight.of(each) for each in found.sights]
        return cls(participant_id=strawberry.ID(str(found.participant_id)), name=found.name, sights=sights)


@strawberry.input
class DenialInput:
    """Who must not see a participant, why, and when."""

    id: strawberry.ID
    account_id: str
    reason: DenialReason
    valid_from: str
    valid_to: str | None = None
    knowingly: bool = False


@strawberry.input
class ProtectionInput:
    """Whether an address is protected, who is in the circle, and what held when the form began."""

    id: strawberry.ID
    protected: bool
    circle: list[strawberry.ID]
    was_protected: bool
    was_circle: list[strawberry.ID]
    knowingly: bool = False


@strawberry.type
class Query:
    """Who sees whom."""

    @strawberry.field
    async def who_sees(self, info: Info, participant_id: strawberry.ID) -> WhoSees:
        """Who sees a participant and why, and who must not; the look-up is recorded first."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        subject = await opened(info.context, participant_id, "participants.access")
        async with db.read(actor.municipality_id) as tx:
            found = await access.access_to(tx, actor, on, subject)
        return WhoSees.of(actor, found)

    @strawberry.field
    async def reached_by(self, info: Info, staff_id: strawberry.ID) -> list[Reached]:
        """Whom a member of staff sees and why, of those whose cases the actor works on."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        if not may_see_reach(actor):
            raise Refused("accounts.not-your-role")
        async with db.read(actor.municipality_id) as tx:
            return [Reached.of(each) for each in await access.reached_by(tx, actor, on, key(staff_id))]


@strawberry.type
class Mutation:
    """Keep somebody away from a participant; protect an address."""

    @strawberry.mutation
    async def deny_access(
        self,
        info: Info,
        participant_id: strawberry.ID,
        input: DenialInput,  # noqa: A002 - the graph's word
    ) -> bool:
        """Let a member of staff not see a participant, whatever else would let them."""
        actor, now, subject = info.context.staff(), info.context.now, key(participant_id)
        whom, period = chosen(input.account_id, "accountId"), period_of(input)
        given = model.Denial(key(input.id), subject, whom, input.reason, period, actor.account_id)
        await deny_access(actor, given, knowingly=input.knowingly, now=now)
        return True

    @strawberry.mutation
    async def lift_denial(
        self,
        info: Info,
        participant_id: strawberry.ID,
        input: EndingInput,  # noqa: A002 - the graph's word
    ) -> bool:
        """Let a denial end."""
        actor, now = info.context.staff(), info.context.now
        await lift_denial(actor, key(participant_id), input.read(), now=now)
        return True

    @strawberry.mutation
    async def keep_protection(
        self,
        info: Info,
        participant_id: strawberry.ID,
        input: ProtectionInput,  # noqa: A002 - the graph's word
    ) -> bool:
        """Protect a participant's address, change the circle, or end the protection."""
        actor, now, subject = info.context.staff(), info.context.now, key(participant_id)
        wish = Protection(input.protected, frozenset(map(key, input.circle)))
        was = Protection(input.was_protected, frozenset(map(key, input.was_circle)))
        await keep_protection(actor, subject, key(input.id), wish, was, knowingly=input.knowingly, now=now)
        return True
