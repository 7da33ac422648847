"""A participant's phone opens by a passkey of its own, beside its PIN; and asks for the PIN anew."""

from __future__ import annotations

import strawberry

from stegvis.accounts.actions import phone_passkeys
from stegvis.accounts.actions.phone_pin import show_pin
from stegvis.api.accounts import Me, let_in
from stegvis.api.context import Info
from stegvis.api.records import key


@strawberry.type
class OpenedByPasskey:
    """Who is signed in, and the server's half of what opens what the phone keeps, in hexadecimal digits."""

    me: Me
    share: str


@strawberry.type
class Mutation:
    """Making it, opening by it, removing it; showing the PIN."""

    @strawberry.mutation
    async def show_pin(self, info: Info, pin: str, proof: str) -> bool:
        """Show once more by this phone's PIN that it is oneself, before what leaves the phone."""
        ctx = info.context
        ctx.signed_in()
        shown = await show_pin(
            ctx.site.hasher, ctx.held(), ctx.phone(proof), pin, client=ctx.client, now=ctx.now
        )
        ctx.keep(shown)
        return True

    @strawberry.mutation
    async def begin_phone_passkey(self, info: Info, pin: str, proof: str) -> str:
        """What the browser is asked for this phone's passkey, as it reads it (JSON); by its PIN."""
        ctx, site = info.context, info.context.site
        ctx.signed_in()
        return await phone_passkeys.begin_phone_passkey(
            site.hasher, site.party, ctx.held(), ctx.phone(proof), pin, client=ctx.client, now=ctx.now
        )

    @strawberry.mutation
    async def add_phone_passkey(self, info: Info, answer: str) -> str:
        """Keep this phone's passkey, by the browser's answer (JSON); the server's half of what it opens."""
        ctx, site = info.context, info.context.site
        ctx.signed_in()
        share = await phone_passkeys.add_phone_passkey(
            site.hasher, site.party, ctx.held(), answer, now=ctx.now
        )
        return share.hex()

    @strawberry.mutation
    async def ask_phone_passkey(self, info: Info) -> str:
        """What the browser is asked for this phone's passkey, before anybody is signed in (JSON)."""
        ctx = info.context
        return await phone_passkeys.ask_phone_passkey(ctx.site.party, ctx.device_token or "", now=ctx.now)

    @strawberry.mutation
    async def unlock_by_passkey(self, info: Info, answer: str, proof: str) -> OpenedByPasskey:
        """Sign in with this phone, by the browser's answer (JSON) and what its key has signed of it."""
        ctx, site = info.context, info.context.site
        opened = await phone_passkeys.unlock_by_passkey(
            site.hasher, site.party, ctx.phone(proof), answer, client=ctx.client, now=ctx.now
        )
        return OpenedByPasskey(me=await let_in(ctx, opened.signed_in), share=opened.share.hex())

    @strawberry.mutation
    async def remove_phone_passkey(self, info: Info, phone_id: strawberry.ID) -> bool:
        """Let the passkey of one of one's own phones open nothing any more."""
        ctx = info.context
        ctx.signed_in()
        await phone_passkeys.remove_phone_passkey(ctx.held(), key(phone_id), now=ctx.now)
        return True
