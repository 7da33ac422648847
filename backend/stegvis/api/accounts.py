"""Signing in, and who is signed in."""

from __future__ import annotations

from dataclasses import replace

import segno
import strawberry

from stegvis.accounts import actions, queries, rules
from stegvis.accounts.actions import IssuedCode, helping
from stegvis.accounts.actions.phone_proof import ask_phone
from stegvis.accounts.actions.sign_ins import note_browser
from stegvis.accounts.model import LANGUAGES, AccountKind, Actor, Role
from stegvis.api.context import Context, Info
from stegvis.api.records import key
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.participants import actions as participants
from stegvis.participants.queries import people

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
class EnrolmentCode:
    """A one-time code that a participant's phone redeems; the QR code's path is drawn in square modules."""

    code: str
    expires_at: str
    address: str
    qr_path: str
    qr_size: int

    @classmethod
    def of(cls, issued: IssuedCode, site_address: str) -> EnrolmentCode:
        """Show a code. It stands after the #, so that no server and no log ever sees it."""
        address = f"{site_address}/#/enrol/{issued.code}"
        path, size = qr(address)
        return cls(
            code=issued.code,
            expires_at=issued.expires_at.isoformat(),
            address=address,
            qr_path=path,
            qr_size=size,
        )


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
        return await told(info.context, info.context.signed_in())


@strawberry.type
class Mutation:
    """Signing in and out."""

    @strawberry.mutation
    async def issue_enrolment_code(self, info: Info, participant_id: strawberry.ID) -> EnrolmentCode:
        """Make a one-time code; the one before it no longer counts."""
        ctx = info.context
        issued = await participants.issue_enrolment_code(
            ctx.site.hasher, ctx.staff(), key(participant_id), now=ctx.now
        )
        return EnrolmentCode.of(issued, ctx.site.address)

    @strawberry.mutation
    async def redeem_enrolment_code(self, info: Info, code: str, pin: str, key: str) -> Me:
        """Enrol this phone, which made a key: its public half is a point of P-256 in hexadecimal digits."""
        ctx = info.context
        signed_in = await actions.redeem_code(ctx.site.hasher, code, pin, key, client=ctx.client, now=ctx.now)
        return await let_in(ctx, signed_in)

    @strawberry.mutation
    async def ask_phone(self, info: Info) -> str:
        """What this phone's key is asked to sign, in hexadecimal digits; the answer counts once, and soon."""
        ctx = info.context
        return (await ask_phone(ctx.device_token or "", now=ctx.now)).hex()

    @strawberry.mutation
    async def unlock(self, info: Info, pin: str, proof: str) -> Me:
        """Sign in with this phone, by its PIN and what its key has signed (r and s, hexadecimal digits)."""
        ctx = info.context
        signed_in = await actions.unlock(
            ctx.site.hasher, ctx.phone(proof), pin, client=ctx.client, now=ctx.now
        )
        return await let_in(ctx, signed_in)

    @strawberry.mutation
    async def sign_in(self, info: Info, email: str, password: str) -> Me:
        """Sign in a member of staff."""
        ctx = info.context
        site = ctx.site
        signed_in = await actions.sign_in(
            site.hasher, email, password, client=ctx.client, now=ctx.now, demanded=site.second_factor
        )
        return await let_in(ctx, signed_in)

    @strawberry.mutation
    async def lock(self, info: Info) -> bool:
        """End this session; a phone that is enrolled no longer is told so."""
        ctx = info.context
        if ctx.session and rules.is_helped(ctx.session.helped_until, ctx.now):
            await helping.end_help(ctx.session, now=ctx.now)
        if ctx.session_token is not None:
            await actions.end_session(ctx.session_token, now=ctx.now)
        ctx.forget(device=False)
        ctx.recognise()
        return True

    @strawberry.mutation
    async def sign_out(self, info: Info) -> bool:
        """End this sign-in for good; a member of staff at a participant's phone leaves that as it is."""
        ctx = info.context
        of_phone = not (ctx.session and ctx.session.actor.is_staff)
        if of_phone and ctx.device_token is not None:
            await actions.disable_phone(ctx.device_token, now=ctx.now)
        if ctx.session_token is not None:
            await actions.end_session(ctx.session_token, now=ctx.now)
        ctx.forget(device=of_phone)
        return True

    @strawberry.mutation
    async def choose_language(self, info: Info, language: str) -> Me:
        """Choose the language of one's own interface."""
        ctx = info.context
        actor = ctx.signed_in()
        await actions.choose_language(actor, language, now=ctx.now)
        return await told(ctx, replace(actor, language=language))


async def let_in(ctx: Context, signed_in: actions.SignedIn) -> Me:
    """Give a browser its new sign-in; the one that it had ends."""
    if ctx.session_token is not None:
        await actions.end_session(ctx.session_token, now=ctx.now)
    await note_browser(signed_in.session_token, ctx.agent, now=ctx.now)
    return await told(ctx, ctx.keep(signed_in))


async def told(ctx: Context, actor: Actor) -> Me:
    """Tell somebody who they are."""
    today = oslo_date(ctx.now)
    async with db.read(actor.municipality_id) as tx:
        oneself = await queries.oneself(tx, actor)
        name = (
            oneself.staff_name or (await people(tx, actor, today, [actor.account_id]))[actor.account_id].name
        )
    return Me(
        id=strawberry.ID(str(actor.account_id)),
        kind=actor.kind,
        name=name,
        language=actor.language,
        roles=[
            RoleHeld(role=held.role, unit=oneself.units.get(held.unit_id))
            for held in sorted(actor.roles, key=str)
        ],
        municipality=oneself.municipality,
    )


def qr(text: str) -> tuple[str, int]:
    """The path and the side of a QR code, in modules, its quiet zone included."""
    code = segno.make_qr(text)
    path = "".join(
        f"M{x} {y}h1v1h-1z" for y, row in enumerate(code.matrix_iter()) for x, dark in enumerate(row) if dark
    )
    return path, int(code.symbol_size()[0])
