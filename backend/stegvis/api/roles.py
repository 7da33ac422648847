"""Roles that are given or proposed, and the second person whom they wait for."""

from __future__ import annotations

import strawberry

from stegvis.accounts.model import Role, RolePeriod
from stegvis.api.context import Info
from stegvis.api.plans import date
from stegvis.api.records import day, key
from stegvis.api.staff import chosen_unit
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import Fault, InvalidInput
from stegvis.roles import actions, queries, rules


@strawberry.type
class RoleProposal:
    """A role that waits: who proposed it for whom, and when it lapses.

    `mayConfirm`: whether whoever asks can confirm or refuse it. `own`: whether they can withdraw it.
    """

    id: strawberry.ID
    staff_id: strawberry.ID
    name: str
    role: Role
    unit: str
    valid_from: str
    valid_to: str | None
    proposed_by: str
    proposed_at: str
    lapses_at: str
    may_confirm: bool
    own: bool

    @classmethod
    def of(cls, found: queries.Waiting) -> RoleProposal:
        """Translate."""
        proposal, role = found.proposal, found.proposal.role
        return cls(
            id=strawberry.ID(str(role.id)),
            staff_id=strawberry.ID(str(proposal.staff_id)),
            name=found.name,
            role=role.role,
            unit=found.unit,
            valid_from=role.valid_from.isoformat(),
            valid_to=date(role.valid_to),
            proposed_by=found.proposer,
            proposed_at=proposal.proposed_at.isoformat(),
            lapses_at=rules.lapses_at(proposal.proposed_at).isoformat(),
            may_confirm=found.may_confirm,
            own=found.own,
        )


@strawberry.type
class RoleCandidate:
    """Somebody for whom a role can be proposed, and where they work."""

    id: strawberry.ID
    name: str
    unit: str


@strawberry.type
class LedUnit:
    """A unit that one leads."""

    id: strawberry.ID
    name: str


@strawberry.type
class RoleChoices:
    """For whom, and in which units, a leader can propose a role."""

    staff: list[RoleCandidate]
    units: list[LedUnit]


@strawberry.input
class RoleInput:
    """A role in a unit, and when."""

    id: strawberry.ID
    role: Role
    unit_id: str
    valid_from: str
    valid_to: str | None = None

    @property
    def period(self) -> RolePeriod:
        """Read the form.

        Raises:
            InvalidInput: a day is no date, or there is no first one; no unit is chosen.
        """
        first = day(self.valid_from, "validFrom")
        if first is None:
            raise InvalidInput([Fault("validFrom", "kit.no-date")])
        last = day(self.valid_to, "validTo")
        return RolePeriod(key(self.id), self.role, chosen_unit(self.unit_id), first, last)


@strawberry.type
class Query:
    """What waits, and for whom something can be proposed."""

    @strawberry.field
    async def role_proposals(self, info: Info) -> list[RoleProposal]:
        """The roles that wait for a second person; to a leader those that are theirs to settle."""
        actor, now = info.context.staff(), info.context.now
        async with db.read(actor.municipality_id) as tx:
            return [RoleProposal.of(each) for each in await queries.waiting(tx, actor, now)]

    @strawberry.field
    async def roles_wait(self, info: Info) -> bool:
        """Whether a code, a reset or a return lets somebody's roles wait for a second person here."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        async with db.read(actor.municipality_id) as tx:
            return await queries.roles_wait(tx, actor, on)

    @strawberry.field
    async def role_choices(self, info: Info) -> RoleChoices:
        """For whom a leader can propose a role."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        async with db.read(actor.municipality_id) as tx:
            staff = await queries.candidates(tx, actor, on)
            units = await queries.own_units(tx, actor, on)
        return RoleChoices(
            staff=[RoleCandidate(id=strawberry.ID(str(e.id)), name=e.name, unit=e.unit) for e in staff],
            units=[LedUnit(id=strawberry.ID(str(each.id)), name=each.name) for each in units],
        )


@strawberry.type
class Mutation:
    """Giving roles."""

    @strawberry.mutation
    async def give_role(
        self,
        info: Info,
        staff_id: strawberry.ID,
        input: RoleInput,  # noqa: A002 - the graph's word
    ) -> bool:
        """Give or propose a role in a unit; true: it is held, false: it waits for a second person."""
        ctx = info.context
        return await actions.give_role(ctx.staff(), key(staff_id), input.period, now=ctx.now)

    @strawberry.mutation
    async def confirm_role(self, info: Info, proposal_id: strawberry.ID) -> bool:
        """Let a proposed role take effect."""
        await actions.confirm_role(info.context.staff(), key(proposal_id), now=info.context.now)
        return True

    @strawberry.mutation
    async def refuse_role(self, info: Info, proposal_id: strawberry.ID) -> bool:
        """Turn a proposed role down."""
        await actions.refuse_role(info.context.staff(), key(proposal_id), now=info.context.now)
        return True

    @strawberry.mutation
    async def withdraw_role(self, info: Info, proposal_id: strawberry.ID) -> bool:
        """Take back what one has proposed oneself."""
        await actions.withdraw_role(info.context.staff(), key(proposal_id), now=info.context.now)
        return True
