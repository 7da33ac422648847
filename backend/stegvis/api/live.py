"""`GET /live`: tells an open screen that something of it has changed, by Server-Sent Events.

Never what: the screen asks again, by the way that it always asks. Each event's id is the tag of the
scopes' revisions, so that a browser which comes back with `Last-Event-ID` learns at once whether it has
missed anything. A stream is no use of the session: it does not renew it, and ends with it.

Its last word is `bye` where its browser need not come again: the session has ended, the subject is out of
sight, or another screen of the same account has taken its place. Any answer but a stream would stand as an
error in the browser's console.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from uuid import UUID

import asyncpg
from litestar import Request, Response, get
from litestar.exceptions import ServiceUnavailableException
from litestar.response import Stream

from stegvis.accounts import queries
from stegvis.api.transport import refuse_other_sites
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.participants.queries.scopes import Scopes, Subject, scopes_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from litestar.handlers import HTTPRouteHandler

    from stegvis.accounts.queries import Session
    from stegvis.api.context import Site
    from stegvis.kit.listener import Listener, Waiting

_LOG = logging.getLogger(__name__)

STREAMS_OF_ACCOUNT = 4
"""Open screens of one account, in one process; a further one takes the place of the oldest."""
STREAMS_OF_PROCESS = 1000
"""Open screens in one process; whoever comes then is told to come again later."""
HEARTBEAT = 15.0
"""Seconds of silence after which something is sent, so that nothing between us takes the line for dead."""
CHECKED_EVERY = 5.0
"""Seconds after which it is looked whether the session and the sight of the subject still hold."""
BREATH = 0.25
"""Seconds between two events at least: what changes meanwhile is told once."""
LASTS = 30 * 60.0
"""Seconds after which a stream ends by itself, and its browser comes again: nothing grows for ever."""

LONGEST_TAG = 64
"""Characters of an event's id that are read back."""

_HEADERS = {
    "Cache-Control": "no-store",
    "X-Accel-Buffering": "no",  # nginx, and who follows it: send on what comes, at once
}


class Streams:
    """The open streams of this process."""

    def __init__(self, listener: Listener) -> None:
        self.listener = listener
        self._of_account: dict[UUID, deque[Waiting]] = {}
        self._count = 0

    @contextmanager
    def open(self, account_id: UUID) -> Iterator[Waiting]:
        """Take a place for as long as a stream lasts.

        Yields:
            what wakes it.
        """
        waiting = self.listener.begin()
        mine = self._of_account.setdefault(account_id, deque())
        mine.append(waiting)
        self._count += 1
        if len(mine) > STREAMS_OF_ACCOUNT:
            mine.popleft().wake()
        try:
            yield waiting
        finally:
            self.listener.end(waiting)
            self._count -= 1
            if waiting in mine:
                mine.remove(waiting)
            if not mine and self._of_account.get(account_id) is mine:
                del self._of_account[account_id]

    def has_place(self, account_id: UUID, waiting: Waiting) -> bool:
        """Whether a newer stream of the account has not taken its place."""
        return waiting in self._of_account.get(account_id, ())

    @property
    def full(self) -> bool:
        """Whether there is no place left."""
        return self._count >= STREAMS_OF_PROCESS or self.listener.closing


def live_handler(site: Site, listener: Listener) -> HTTPRouteHandler:
    """Make the route of an installation."""
    streams = Streams(listener)

    @get("/live", guards=[refuse_other_sites])
    async def live(request: Request[Any, Any, Any], participant: str = "", group: str = "") -> Response[Any]:
        token = site.cookies.session(request.cookies) or ""
        session = await queries.session(token, site.clock())
        if streams.full:
            raise ServiceUnavailableException("kit.busy", headers={"Retry-After": "30"})
        subject = _subject(participant, group)
        told = _tell(site, streams, session, subject, _tag(request)) if session and subject else _nothing()
        return Stream(told, media_type="text/event-stream", headers=_HEADERS)

    return live


def _subject(participant: str, group: str) -> Subject | None:
    """What is on screen, by its keys; None: these are no keys."""
    try:
        return Subject(UUID(participant) if participant else None, UUID(group) if group else None)
    except ValueError:
        return None


def _tag(request: Request[Any, Any, Any]) -> str:
    """What the browser has seen last; it may send anything there."""
    tag = request.headers.get("last-event-id", "")
    return tag if tag.isalnum() and tag.isascii() and len(tag) <= LONGEST_TAG else ""


async def _look(site: Site, began: Session, subject: Subject) -> Scopes | None:
    """What may still be listened to; None: the session has ended, or the subject is out of sight."""
    now = site.clock()
    session = await queries.session_of(began.id, began.actor.municipality_id, now)
    if session is None:
        return None
    async with db.read(session.actor.municipality_id) as tx:
        return await scopes_of(tx, session.actor, oslo_date(now), subject)


async def _tell(
    site: Site, streams: Streams, session: Session, subject: Subject, seen: str
) -> AsyncIterator[str]:
    """The events of one stream.

    Args:
        site: the installation.
        streams: where it has its place.
        session: as it was when the stream began; looked at again and again, whatever its token is by then.
        subject: what is on screen.
        seen: the tag that the browser has seen last; empty at its first coming.
    """
    actor, clock = session.actor, asyncio.get_running_loop().time
    ends, spoke = clock() + LASTS, clock()
    with streams.open(actor.account_id) as waiting:
        yield "retry: 1000\n\n"
        while clock() < ends and not streams.listener.closing:
            try:
                scopes = await _look(site, session, subject)
                if scopes and waiting.wait_for(actor.municipality_id, scopes.ids):
                    scopes = await _look(site, session, subject)
            except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
                # The browser comes again with what it has seen last, and finds what it missed.
                _LOG.warning("a stream ends: %s", type(error).__name__)
                return
            if scopes is None or not streams.has_place(actor.account_id, waiting):
                yield _event("bye", seen)
                return
            if scopes.tag != seen:
                yield _event("changed" if seen else "ready", scopes.tag)
                seen, spoke = scopes.tag, clock()
                await asyncio.sleep(BREATH)
            elif clock() - spoke >= HEARTBEAT:
                yield ":\n\n"
                spoke = clock()
            await waiting.woken(CHECKED_EVERY)


async def _nothing() -> AsyncIterator[str]:
    """The stream of somebody who is not signed in; to whom something is out of sight, it looks the same."""
    yield _event("bye", "")


def _event(kind: str, tag: str) -> str:
    return f"id: {tag}\nevent: {kind}\ndata: {kind}\n\n"
