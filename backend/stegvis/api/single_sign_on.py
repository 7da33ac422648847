"""Single sign-on: going to a provider, coming back from it, and being signed out by it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import strawberry
from litestar import Request, Response, get, post

from stegvis.accounts.actions.sign_ins import note_browser
from stegvis.api.context import Info
from stegvis.sign_on import actions, queries
from stegvis.sign_on.model import Rejected
from stegvis.sign_on.provider import LARGEST_TOKEN
from stegvis.sign_on.rules import ATTEMPT_LASTS

if TYPE_CHECKING:
    from litestar.handlers import HTTPRouteHandler

    from stegvis.api.context import Site

_LOG = logging.getLogger(__name__)

_LANDING = "/#/signed-on"
"""Where the app takes over: the same for all, so that nothing leads anywhere else. Where somebody was before,
their own browser remembers."""
_HEADERS = {"Cache-Control": "no-store"}


@strawberry.type
class SignOnProvider:
    """Who signs the staff of a municipality in."""

    municipality: str
    municipality_name: str
    name: str


@strawberry.type
class SignOnStart:
    """Where the browser goes."""

    address: str


@strawberry.type
class Query:
    """Who signs staff in."""

    @strawberry.field
    async def sign_on_providers(self, info: Info) -> list[SignOnProvider]:
        """The municipalities whose staff sign in elsewhere, and where; by name."""
        named = {at.provider.municipality: at.provider.name for at in info.context.site.providers.every}
        found = await queries.municipalities(named) if named else []
        return [
            SignOnProvider(municipality=m.number, municipality_name=m.name, name=named[m.number])
            for m in found
        ]

    @strawberry.field
    async def sign_out_address(self, info: Info) -> str | None:
        """Where the provider ends its own session, for whoever signed in there."""
        ctx = info.context
        return await queries.way_out(
            ctx.site.providers, ctx.signed_in(), ctx.session_token, ctx.site.address, ctx.now
        )


@strawberry.type
class Mutation:
    """Going to a provider."""

    @strawberry.mutation
    async def start_sign_on(
        self,
        info: Info,
        municipality: str,
        invitation: str | None = None,
        again: bool = False,  # noqa: FBT001, FBT002 - an argument of the graph
    ) -> SignOnStart:
        """Begin to sign in at a municipality's provider."""
        ctx = info.context
        begun = await actions.begin(
            ctx.site.providers,
            ctx.site.hasher,
            municipality,
            ctx.site.address,
            actions.Asked(ctx.sign_on_token, ctx.session_token, invitation, again=again),
            client=ctx.client,
            now=ctx.now,
        )
        ctx.site.cookies.begin_sign_on(ctx.response, begun.browser, ATTEMPT_LASTS)
        return SignOnStart(address=begun.address)


# ------------------------------------------------------------------------------ what providers send


def sign_on_handlers(site: Site) -> list[HTTPRouteHandler]:
    """Make the routes of an installation: where browsers come back to, and where providers end sessions."""

    @get("/oidc/callback/{number:str}")
    async def callback(request: Request[Any, Any, Any], number: str) -> Response[bytes]:
        # What is there twice is not there: nobody may choose which of two counts (RFC 6749, 3.1).
        told = request.query_params.dict()
        answer = {name: values[0] for name, values in told.items() if len(values) == 1}
        browser, now = site.cookies.sign_on(request.cookies), site.clock()
        try:
            signed_in = await actions.finish(
                site.providers, number, answer, site.address, browser=browser, now=now
            )
        except Rejected as rejected:
            # A reason and a municipality: never what was sent, in which somebody's code may stand.
            _LOG.warning("nobody is signed in: %s", rejected.reason)
            return _landing(f"{_LANDING}/{rejected.reason.told}")
        await note_browser(signed_in.session_token, request.headers.get("user-agent", ""), now=now)
        landing = _landing(_LANDING)
        site.cookies.keep(landing, signed_in.session_token, None)
        site.cookies.end_sign_on(landing)
        return landing

    @post("/oidc/back-channel-logout", status_code=200, request_max_body_size=2 * LARGEST_TOKEN)
    async def back_channel(request: Request[Any, Any, Any]) -> Response[Any]:
        # What the provider says comes in one form (Back-Channel Logout 1.0, 2.5); no other is read.
        if request.content_type[0] != "application/x-www-form-urlencoded":
            return Response({"error": "invalid_request"}, status_code=415, headers=_HEADERS)
        form = await request.form()
        token = form.get("logout_token")
        try:
            ended = await actions.log_out(
                site.providers, token if isinstance(token, str) else "", now=site.clock()
            )
        except Rejected as rejected:
            _LOG.warning("nobody is signed out: %s", rejected.reason)
            return Response({"error": "invalid_request"}, status_code=400, headers=_HEADERS)
        _LOG.info("signed out by the provider: %s", ended)
        return Response(b"", headers=_HEADERS)

    @get("/oidc/signed-out", sync_to_thread=False)
    def signed_out() -> Response[bytes]:
        return _landing("/#/staff")

    return [callback, signed_out, back_channel]


def _landing(address: str) -> Response[bytes]:
    return Response(b"", status_code=303, headers=_HEADERS | {"Location": address})
