"""Units and staff, for the administrator: no case, and of cases a count alone."""

from __future__ import annotations

from uuid import UUID

import strawberry

from stegvis.accounts import queries
from stegvis.accounts.actions import IssuedCode, invitations, staff, units
from stegvis.accounts.model import Role, RolePeriod, SignInState
from stegvis.accounts.permissions import require_administrator, require_reader
from stegvis.api.accounts import Me, let_in
from stegvis.api.context import Info
from stegvis.api.plans import date
from stegvis.api.records import day, key
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import Fault, InvalidInput, not_found
from stegvis.participants.model import Relation
from stegvis.participants.queries import access
from stegvis.participants.queries.access import SightBy
from stegvis.participants.queries.hand_over import cases_left
from stegvis.roles.actions import ways_in

strawberry.enum(SignInState)


@strawberry.type
class RoleSpan:
    """A role in a unit, from a day to a day, both included."""

    id: strawberry.ID
    role: Role
    unit_id: strawberry.ID
    valid_from: str
    valid_to: str | None

    @classmethod
    def of(cls, held: RolePeriod) -> RoleSpan:
        """Translate."""
        return cls(
            id=strawberry.ID(str(held.id)),
            role=held.role,
            unit_id=strawberry.ID(str(held.unit_id)),
            valid_from=held.valid_from.isoformat(),
            valid_to=date(held.valid_to),
        )


@strawberry.type
class SightCount:
    """By what a member of staff sees how many participants: a number alone."""

    by: SightBy
    relation: Relation | None
    group: str | None
    people: int

    @classmethod
    def of(cls, found: access.Counted) -> SightCount:
        """Translate."""
        return cls(by=found.by, relation=found.relation, group=found.group, people=found.people)


@strawberry.type
class StaffMember:
    """A member of staff; `cases` are those that are still theirs, as a number alone."""

    id: strawberry.ID
    name: str
    email: str | None
    unit_id: strawberry.ID
    unit: str
    ended_on: str | None
    version: int
    sign_in: SignInState
    roles: list[RoleSpan]
    cases: int

    @classmethod
    def of(cls, found: queries.StaffMember, cases: int) -> StaffMember:
        """Translate."""
        return cls(
            id=strawberry.ID(str(found.id)),
            name=found.name,
            email=found.email,
            unit_id=strawberry.ID(str(found.unit_id)),
            unit=found.unit,
            ended_on=date(found.ended_on),
            version=found.version,
            sign_in=found.sign_in,
            roles=[RoleSpan.of(each) for each in found.roles],
            cases=cases,
        )


@strawberry.type
class UnitRow:
    """A unit; who works there today is a number."""

    id: strawberry.ID
    code: str
    name: str
    closed_on: str | None
    staff: int

    @classmethod
    def of(cls, found: queries.Unit) -> UnitRow:
        """Translate."""
        return cls(
            id=strawberry.ID(str(found.id)),
            code=found.code,
            name=found.name,
            closed_on=date(found.closed_on),
            staff=found.staff,
        )


@strawberry.type
class Invitation:
    """A one-time code by which a member of staff chooses a password."""

    code: str
    address: str
    expires_at: str

    @classmethod
    def of(cls, issued: IssuedCode, site_address: str) -> Invitation:
        """Show a code. It stands after the #, so that no server and no log ever sees it."""
        address = f"{site_address}/#/invite/{issued.code}"
        return cls(code=issued.code, address=address, expires_at=issued.expires_at.isoformat())


@strawberry.input
class UnitInput:
    """A new unit."""

    id: strawberry.ID
    name: str
    code: str


@strawberry.input
class StaffInput:
    """A new member of staff."""

    id: strawberry.ID
    name: str
    email: str
    unit_id: str


@strawberry.input
class StaffEdit:
    """What is to stand of a member of staff, and the version that was looked at."""

    name: str
    email: str
    unit_id: str
    expected_version: int


@strawberry.type
class Query:
    """Units and staff."""

    @strawberry.field
    async def staff_list(self, info: Info, search: str | None = None) -> list[StaffMember]:
        """The staff whose name or e-mail has a text in it; 500 at most."""
        actor, now = info.context.staff(), info.context.now
        require_reader(actor)
        async with db.read(actor.municipality_id) as tx:
            found = await queries.staff_members(tx, actor, now, search or "")
            cases = await cases_left(tx, actor, [each.id for each in found], oslo_date(now))
        return [StaffMember.of(each, cases.get(each.id, 0)) for each in found]

    @strawberry.field
    async def staff_sight(self, info: Info, staff_id: strawberry.ID) -> list[SightCount]:
        """By what a member of staff sees how many, without anybody's name; protected people not counted."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        require_administrator(actor)
        async with db.read(actor.municipality_id) as tx:
            return [SightCount.of(each) for each in await access.counted_sights(tx, actor, on, key(staff_id))]

    @strawberry.field
    async def staff_member(self, info: Info, staff_id: strawberry.ID) -> StaffMember:
        """One member of staff."""
        actor, now = info.context.staff(), info.context.now
        require_administrator(actor)
        async with db.read(actor.municipality_id) as tx:
            found = await queries.staff_members(tx, actor, now, staff_id=key(staff_id))
            cases = await cases_left(tx, actor, [each.id for each in found], oslo_date(now))
        for one in found:
            return StaffMember.of(one, cases.get(one.id, 0))
        raise not_found()

    @strawberry.field
    async def units(self, info: Info) -> list[UnitRow]:
        """The municipality's units, those that are closed last."""
        actor = info.context.staff()
        require_reader(actor)
        async with db.read(actor.municipality_id) as tx:
            return [UnitRow.of(each) for each in await queries.units(tx, actor, oslo_date(info.context.now))]


@strawberry.type
class Mutation:
    """Keeping units and staff."""

    @strawberry.mutation
    async def create_unit(
        self,
        info: Info,
        input: UnitInput,  # noqa: A002 - the graph's word
    ) -> bool:
        """Open a unit."""
        ctx = info.context
        await units.create_unit(ctx.staff(), key(input.id), input.name, input.code, now=ctx.now)
        return True

    @strawberry.mutation
    async def close_unit(self, info: Info, unit_id: strawberry.ID, closed_on: str | None = None) -> bool:
        """Close a unit after a day; without a day, it is open again."""
        ctx = info.context
        await units.close_unit(ctx.staff(), key(unit_id), day(closed_on, "closedOn"), now=ctx.now)
        return True

    @strawberry.mutation
    async def create_staff(
        self,
        info: Info,
        input: StaffInput,  # noqa: A002 - the graph's word
    ) -> bool:
        """Take a member of staff in."""
        actor, now = info.context.staff(), info.context.now
        unit_id = chosen_unit(input.unit_id)
        await staff.create_staff(actor, key(input.id), input.name, input.email, unit_id, now=now)
        return True

    @strawberry.mutation
    async def edit_staff(
        self,
        info: Info,
        staff_id: strawberry.ID,
        input: StaffEdit,  # noqa: A002 - the graph's word
    ) -> bool:
        """Change the name, the e-mail address or the unit of a member of staff."""
        ctx = info.context
        await staff.edit_staff(
            ctx.site.hasher,
            ctx.staff(),
            key(staff_id),
            name=input.name,
            email=input.email,
            unit_id=chosen_unit(input.unit_id),
            expected_version=input.expected_version,
            now=ctx.now,
        )
        return True

    @strawberry.mutation
    async def end_staff(
        self, info: Info, staff_id: strawberry.ID, expected_version: int, ended_on: str | None = None
    ) -> bool:
        """Let a member of staff leave after a day; without a day, they stay, and lost roles wait."""
        actor, now = info.context.staff(), info.context.now
        last = day(ended_on, "endedOn")
        await ways_in.end_staff(actor, key(staff_id), last, expected_version=expected_version, now=now)
        return True

    @strawberry.mutation
    async def end_role(
        self,
        info: Info,
        staff_id: strawberry.ID,
        role_id: strawberry.ID,
        valid_to: str | None = None,
        was_valid_to: str | None = None,
    ) -> bool:
        """End a role after a day; without a day, one that has not begun is taken back."""
        actor, now = info.context.staff(), info.context.now
        last, was = day(valid_to, "validTo"), day(was_valid_to, "validTo")
        await staff.end_role(actor, key(staff_id), key(role_id), last, was=was, now=now)
        return True

    @strawberry.mutation
    async def invite_staff(self, info: Info, staff_id: strawberry.ID) -> Invitation:
        """Make the code by which somebody chooses a password; no earlier one counts, and their roles wait."""
        ctx = info.context
        issued = await ways_in.invite_staff(ctx.site.hasher, ctx.staff(), key(staff_id), now=ctx.now)
        return Invitation.of(issued, ctx.site.address)

    @strawberry.mutation
    async def accept_invitation(self, info: Info, code: str, password: str) -> Me:
        """Choose a password by an invitation, and sign in."""
        ctx = info.context
        accepted = await invitations.accept_invitation(
            ctx.site.hasher, code, password, client=ctx.client, now=ctx.now, demanded=ctx.site.second_factor
        )
        return await let_in(ctx, accepted)


def chosen_unit(text: str) -> UUID:
    """Read which unit a form chose.

    Raises:
        InvalidInput: none.
    """
    if not text:
        raise InvalidInput([Fault("unitId", "accounts.no-unit")])
    return key(text)
