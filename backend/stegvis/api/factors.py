"""The second factor of staff: what one has, choosing it, showing it."""

from __future__ import annotations

import strawberry

from stegvis.accounts import queries, rules
from stegvis.accounts.actions import factors, passkeys
from stegvis.api.accounts import Me, qr, told
from stegvis.api.context import Info
from stegvis.api.records import key
from stegvis.kit import db
from stegvis.roles.actions import ways_in


@strawberry.type
class Passkey:
    """One of one's passkeys, as one knows it again; synced: it is on all that an account of theirs is on."""

    id: strawberry.ID
    name: str
    synced: bool
    made_at: str
    used_at: str | None

    @classmethod
    def of(cls, found: queries.Passkey) -> Passkey:
        """Translate."""
        return cls(
            id=strawberry.ID(str(found.id)),
            name=found.name,
            synced=found.synced,
            made_at=found.made_at.isoformat(),
            used_at=found.used_at.isoformat() if found.used_at else None,
        )


@strawberry.type
class MyFactors:
    """By what a member of staff can show that it is them, and whether they did a moment ago.

    Where it is demanded, nothing else opens before they can.
    """

    app: bool
    recovery_codes: int
    password: bool
    demanded: bool
    fresh: bool
    passkeys: list[Passkey]


@strawberry.type
class AppSecret:
    """What an app is given, once; the QR code's path is drawn in square modules."""

    secret: str
    qr_path: str
    qr_size: int


@strawberry.type
class RecoveryCodes:
    """Ten codes that each stand in for the second factor once; they are not told again."""

    codes: list[str]


@strawberry.type
class Query:
    """One's own second factor."""

    @strawberry.field
    async def my_factors(self, info: Info) -> MyFactors:
        """What one has; it is answered before the second factor is shown, too."""
        session, site = info.context.begun(), info.context.site
        async with db.read(session.actor.municipality_id) as tx:
            found = await queries.factors(tx, session.actor.account_id)
            keys = await queries.passkeys(tx, session.actor.account_id)
        return MyFactors(
            app=found.app,
            recovery_codes=found.recovery_codes,
            password=found.password,
            demanded=site.second_factor,
            fresh=rules.is_fresh(session.verified_at, info.context.now, site.fresh),
            passkeys=[Passkey.of(each) for each in keys],
        )


@strawberry.type
class Mutation:
    """Choosing it, showing it, having it taken away."""

    @strawberry.mutation
    async def begin_app(self, info: Info) -> AppSecret:
        """Draw the secret of a new app; it counts once its first code is typed."""
        ctx = info.context
        secret = await factors.begin_app(ctx.site.hasher, ctx.begun(), now=ctx.now, within=ctx.site.fresh)
        path, size = qr(secret.address)
        return AppSecret(secret=secret.typed, qr_path=path, qr_size=size)

    @strawberry.mutation
    async def confirm_app(self, info: Info, code: str) -> RecoveryCodes:
        """Let a new app count, by its first code."""
        ctx = info.context
        signed_in, codes = await factors.confirm_app(
            ctx.site.hasher, ctx.begun(), code, now=ctx.now, within=ctx.site.fresh
        )
        ctx.keep(signed_in)
        return RecoveryCodes(codes=codes)

    @strawberry.mutation
    async def show_factor(self, info: Info, code: str) -> Me:
        """Show a code of the app, or a recovery code: to finish signing in, or once more in between."""
        ctx = info.context
        signed_in = await factors.show_factor(ctx.site.hasher, ctx.begun(), code, now=ctx.now)
        return await told(ctx, ctx.keep(signed_in))

    @strawberry.mutation
    async def begin_passkey(self, info: Info) -> str:
        """What the browser is asked for a new passkey, as it reads it (JSON)."""
        ctx, site = info.context, info.context.site
        return await passkeys.begin_passkey(site.party, ctx.begun(), now=ctx.now, within=site.fresh)

    @strawberry.mutation
    async def add_passkey(self, info: Info, name: str, answer: str) -> RecoveryCodes:
        """Keep a new passkey, by the browser's answer (JSON); codes come with one's first second factor."""
        ctx, site = info.context, info.context.site
        signed_in, codes = await passkeys.add_passkey(
            site.hasher, site.party, ctx.begun(), name, answer, now=ctx.now, within=site.fresh
        )
        ctx.keep(signed_in)
        return RecoveryCodes(codes=codes)

    @strawberry.mutation
    async def ask_passkey(self, info: Info) -> str:
        """What the browser is asked for one of one's passkeys, as it reads it (JSON)."""
        ctx = info.context
        return await passkeys.ask_passkey(ctx.site.party, ctx.begun(), now=ctx.now)

    @strawberry.mutation
    async def show_passkey(self, info: Info, answer: str) -> Me:
        """Show a passkey, by the browser's answer (JSON): to finish signing in, or once more in between."""
        ctx, site = info.context, info.context.site
        signed_in = await passkeys.show_passkey(site.hasher, site.party, ctx.begun(), answer, now=ctx.now)
        return await told(ctx, ctx.keep(signed_in))

    @strawberry.mutation
    async def remove_passkey(self, info: Info, passkey_id: strawberry.ID) -> bool:
        """Let one of one's passkeys open nothing any more."""
        ctx = info.context
        ctx.staff()
        await passkeys.remove_passkey(ctx.begun(), key(passkey_id), now=ctx.now, within=ctx.site.fresh)
        return True

    @strawberry.mutation
    async def show_password(self, info: Info, password: str) -> Me:
        """Show one's password once more, where there is no second factor."""
        ctx, site = info.context, info.context.site
        signed_in = await factors.show_password(
            site.hasher, ctx.begun(), password, demanded=site.second_factor, now=ctx.now
        )
        return await told(ctx, ctx.keep(signed_in))

    @strawberry.mutation
    async def renew_recovery_codes(self, info: Info) -> RecoveryCodes:
        """Draw ten new recovery codes; those before count no more."""
        ctx = info.context
        ctx.staff()
        codes = await factors.renew_recovery_codes(
            ctx.site.hasher, ctx.begun(), now=ctx.now, within=ctx.site.fresh
        )
        return RecoveryCodes(codes=codes)

    @strawberry.mutation
    async def reset_factor(self, info: Info, staff_id: strawberry.ID) -> bool:
        """Take a lost second factor away from somebody, and every other way in; their roles wait."""
        ctx = info.context
        await ways_in.reset_factor(ctx.staff(), key(staff_id), now=ctx.now)
        return True
