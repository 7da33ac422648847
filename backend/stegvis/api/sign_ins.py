"""Where somebody is signed in, and the end of it: one's own, a participant's phones, a colleague's."""

from __future__ import annotations

import strawberry

from stegvis.accounts import queries
from stegvis.accounts.actions import sign_ins
from stegvis.accounts.model import BrowserKind
from stegvis.accounts.permissions import require_administrator
from stegvis.api.context import Info
from stegvis.api.records import key, opened
from stegvis.kit import db
from stegvis.participants import actions as participants

strawberry.enum(BrowserKind)


@strawberry.type
class PhonePasskey:
    """The passkey by which a participant's phone opens, beside its PIN."""

    made_at: str
    used_at: str | None

    @classmethod
    def of(cls, found: queries.PhonePasskey) -> PhonePasskey:
        """Translate."""
        return cls(
            made_at=found.made_at.isoformat(), used_at=found.used_at.isoformat() if found.used_at else None
        )


@strawberry.type
class SignInPlace:
    """Where somebody is signed in: a browser's kind and name, as coarse as they recognise it by."""

    id: strawberry.ID
    kind: BrowserKind | None
    browser: str | None
    since: str
    last_used: str
    current: bool
    passkey: PhonePasskey | None

    @classmethod
    def of(cls, found: queries.SignIn) -> SignInPlace:
        """Translate."""
        return cls(
            id=strawberry.ID(str(found.id)),
            kind=found.browser.kind,
            browser=found.browser.name,
            since=found.since.isoformat(),
            last_used=found.last_used.isoformat(),
            current=found.current,
            passkey=PhonePasskey.of(found.passkey) if found.passkey else None,
        )


@strawberry.type
class Query:
    """Where somebody is signed in."""

    @strawberry.field
    async def my_sign_ins(self, info: Info) -> list[SignInPlace]:
        """One's own, the latest first."""
        ctx = info.context
        actor, session = ctx.signed_in(), ctx.held()
        async with db.read(actor.municipality_id) as tx:
            found = await queries.sign_ins(tx, actor.municipality_id, actor.account_id, ctx.now, session.id)
        return [SignInPlace.of(each) for each in found]

    @strawberry.field
    async def phones(self, info: Info, participant_id: strawberry.ID) -> list[SignInPlace]:
        """A participant's phones, for those who work on the case."""
        actor, now = info.context.staff(), info.context.now
        subject = await opened(info.context, participant_id, "accounts.phones")
        async with db.read(actor.municipality_id) as tx:
            await participants.require_case(tx, actor, subject, now)
            found = await queries.sign_ins(tx, actor.municipality_id, subject, now)
        return [SignInPlace.of(each) for each in found]

    @strawberry.field
    async def staff_sign_ins(self, info: Info, staff_id: strawberry.ID) -> list[SignInPlace]:
        """Those of a member of staff, for the administrator."""
        actor = info.context.staff()
        require_administrator(actor)
        async with db.read(actor.municipality_id) as tx:
            found = await queries.staff_sign_ins(tx, actor, key(staff_id), info.context.now)
        return [SignInPlace.of(each) for each in found]


@strawberry.type
class Mutation:
    """The end of it."""

    @strawberry.mutation
    async def end_sign_in(self, info: Info, sign_in_id: strawberry.ID) -> bool:
        """End one of one's own."""
        ctx = info.context
        ctx.signed_in()
        await sign_ins.end_sign_in(ctx.held(), key(sign_in_id), now=ctx.now)
        return True

    @strawberry.mutation
    async def end_other_sign_ins(self, info: Info) -> bool:
        """End all of one's own but this one."""
        ctx = info.context
        ctx.signed_in()
        await sign_ins.end_other_sign_ins(ctx.held(), now=ctx.now)
        return True

    @strawberry.mutation
    async def revoke_phone(self, info: Info, participant_id: strawberry.ID, phone_id: strawberry.ID) -> bool:
        """Let a participant's phone open nothing any more."""
        ctx = info.context
        await participants.revoke_phone(ctx.staff(), key(participant_id), key(phone_id), now=ctx.now)
        return True

    @strawberry.mutation
    async def end_staff_sign_ins(self, info: Info, staff_id: strawberry.ID) -> bool:
        """End all of a member of staff's."""
        ctx = info.context
        await sign_ins.end_staff_sign_ins(ctx.staff(), key(staff_id), now=ctx.now)
        return True
