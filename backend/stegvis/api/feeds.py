"""A calendar at a secret address: making one, and answering at it."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Any

import msgspec
import strawberry
from litestar import HttpMethod, Request, Response, route
from litestar.exceptions import NotFoundException

from stegvis.api.context import Info, Site
from stegvis.api.records import key
from stegvis.feeds import actions, ical, model, queries
from stegvis.feeds.rules import events, window
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import Refused

if TYPE_CHECKING:
    from litestar.handlers import HTTPRouteHandler

    from stegvis.accounts.model import Actor
    from stegvis.kit.messages import Messages

_SUFFIX = ".ics"
_HEADERS = {"Cache-Control": "private, no-cache", "X-Robots-Tag": "noindex"}


@strawberry.type
class CalendarFeed:
    """An address that is in use; what it is was told when it was made."""

    made_at: str
    read_at: str | None

    @classmethod
    def of(cls, feed: model.Feed) -> CalendarFeed:
        """Translate."""
        return cls(
            made_at=feed.made_at.isoformat(), read_at=feed.read_at.isoformat() if feed.read_at else None
        )


@strawberry.type
class MadeCalendarFeed:
    """A new address, told this once."""

    address: str
    feed: CalendarFeed


@strawberry.type
class Query:
    """One's own feed."""

    @strawberry.field
    async def calendar_feed(self, info: Info) -> CalendarFeed | None:
        """Whether a calendar may read one's own hours, and since when."""
        actor = info.context.signed_in()
        async with db.read(actor.municipality_id) as tx:
            feed = await queries.feed_of(tx, actor)
        return CalendarFeed.of(feed) if feed else None


@strawberry.type
class Mutation:
    """Making an address, and taking it back."""

    @strawberry.mutation
    async def make_calendar_feed(self, info: Info, feed_id: strawberry.ID) -> MadeCalendarFeed:
        """Make an address for one's calendar; the one before it ends. Participants show their PIN first."""
        ctx, actor = info.context, info.context.signed_in()
        ctx.require_holder()
        made = await actions.make_feed(actor, key(feed_id), now=ctx.now)
        address = f"{ctx.site.address}/feeds/{made.token}{_SUFFIX}"
        return MadeCalendarFeed(address=address, feed=CalendarFeed.of(made.feed))

    @strawberry.mutation
    async def revoke_calendar_feed(self, info: Info) -> bool:
        """Take the address back."""
        await actions.revoke_feed(info.context.signed_in(), now=info.context.now)
        return True


# ------------------------------------------------------------------------------ what a calendar reads


def feed_handler(site: Site, messages: Messages) -> HTTPRouteHandler:
    """Make the route of an installation. Whoever has the address may read; there is no other sign-in."""

    @route("/feeds/{name:str}", http_method=[HttpMethod.GET, HttpMethod.HEAD])
    async def feed(request: Request[Any, Any, Any], name: str) -> Response[bytes]:
        now = site.clock()
        opened = await queries.opened(name.removesuffix(_SUFFIX), now)
        if opened is None or not name.endswith(_SUFFIX):
            raise NotFoundException
        try:
            await actions.note_reading(site.hasher, opened, now=now)
        except Refused as refused:
            return _later(refused, now)
        return await _answer(request, site, messages, opened.actor, now)

    return feed


def _later(refused: Refused, now: datetime) -> Response[bytes]:
    wait = int((refused.not_before - now).total_seconds()) + 1 if refused.not_before else 60
    return Response(b"", status_code=429, headers={"Retry-After": str(wait), "Cache-Control": "no-store"})


async def _answer(
    request: Request[Any, Any, Any], site: Site, messages: Messages, actor: Actor, now: datetime
) -> Response[bytes]:
    today = oslo_date(now)
    first, last = window(today)
    async with db.read(actor.municipality_id) as tx:
        revision = await queries.revision_of(tx, actor, today)
        headers = _HEADERS | {"ETag": _etag(site, actor, revision, first.isoformat())}
        if headers["ETag"] in request.headers.get("if-none-match", ""):
            return Response(b"", status_code=304, headers=headers)
        happening = await queries.happening(tx, actor, today, first, last)
        groups = await queries.group_names(tx, actor, happening) if actor.is_staff else {}
    stamp = datetime.combine(first, time(), tzinfo=UTC)
    body = ical.calendar(events(happening, first, last), messages, actor.language, groups, stamp=stamp)
    return Response(body, media_type="text/calendar", headers=headers)


def _etag(site: Site, actor: Actor, *parts: str) -> str:
    named = (site.build, str(actor.account_id), actor.language, *parts)
    return f'"{hashlib.sha256(msgspec.json.encode(named)).hexdigest()[:32]}"'
