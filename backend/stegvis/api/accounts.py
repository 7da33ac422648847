"""Signing in, and who is signed in."""

from __future__ import annotations

import strawberry

from stegvis.accounts import queries
from stegvis.accounts.model import LANGUAGES, AccountKind, Actor, Role
from stegvis.api.context import Info
from stegvis.kit import db

strawberry.enum(AccountKind)
strawberry.enum(Role)


@strawberry.type
class PublicInfo:
    """What may be known before anybody is signed in."""

    demo: bool
    free_documents: bool
    languages: list[str]


@strawberry.type
class RoleHeld:
    """A role that is held today, in a unit."""

    role: Role
    unit: str | None


@strawberry.type
class Me:
    """Who is signed in."""

    id: strawberry.ID
    kind: AccountKind
    name: str
    language: str
    roles: list[RoleHeld]
    municipality: str


@strawberry.type
class Query:
    """What can be asked about oneself and this installation."""

    @strawberry.field
    def public_info(self, info: Info) -> PublicInfo:
        """What may be known before anybody is signed in."""
        demo = info.context.site.demo
        return PublicInfo(demo=demo, free_documents=demo, languages=list(LANGUAGES))

    @strawberry.field
    async def me(self, info: Info) -> Me:
        """Who is signed in."""
        return await me(info.context.signed_in())


async def me(actor: Actor) -> Me:
    """Tell an actor who they are."""
    async with db.read(actor.municipality_id) as tx:
        oneself = await queries.oneself(tx, actor)
    return Me(
        id=strawberry.ID(str(actor.account_id)),
        kind=actor.kind,
        name=oneself.name,
        language=actor.language,
        roles=[
            RoleHeld(role=held.role, unit=oneself.units.get(held.unit_id))
            for held in sorted(actor.roles, key=str)
        ],
        municipality=oneself.municipality,
    )
