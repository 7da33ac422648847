"""The web program: GraphQL, the app's files, two probes; the same headers on every answer."""

from __future__ import annotations

import asyncio
import gc
import signal
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import asyncpg
from granian.utils.proxies import wrap_asgi_with_proxy_headers
from litestar import Litestar, Request, Response, get
from litestar.datastructures import MutableScopeHeaders
from litestar.exceptions import HTTPException

from stegvis import migrations
from stegvis.accounts.hashing import Hasher
from stegvis.api.context import Site
from stegvis.api.documents import Documents
from stegvis.api.feeds import feed_handler
from stegvis.api.files import file_handlers
from stegvis.api.live import live_handler
from stegvis.api.month_file import month_file
from stegvis.api.pwa import pwa_handler
from stegvis.api.refusals import INTERNAL, extensions_of, log_without_data
from stegvis.api.transport import graphql_controller
from stegvis.kit.clock import Clock, system_clock
from stegvis.kit.errors import Refused
from stegvis.kit.listener import Listener
from stegvis.kit.messages import Messages

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping, Sequence
    from contextlib import AbstractAsyncContextManager
    from types import FrameType

    from litestar.types import Message, Scope

    from stegvis.settings import Settings

DOCUMENTS = Path(__file__).parent / "api" / "documents.json"

_POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "font-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "worker-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
    "require-trusted-types-for": "'script'",
    "trusted-types": "stegvis",
}

HEADERS = {
    "Content-Security-Policy": "; ".join(f"{what} {whence}" for what, whence in _POLICY.items()),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
"""On every answer, errors included: nothing from elsewhere, nothing told to elsewhere."""

_BY_TLS = {"Strict-Transport-Security": "max-age=63072000"}


def make_app(
    settings: Settings,
    *,
    pepper: str,
    clock: Clock = system_clock,
    beside: Sequence[AbstractAsyncContextManager[None]] = (),
) -> Litestar:
    """Put the web program together.

    Args:
        settings: what the operator has set.
        pepper: the secret that every PIN and password is hashed under.
        clock: tells the time.
        beside: what runs for as long as it serves: the database's pool, the worker where it is inside.
    """
    hasher = Hasher(pepper)
    site = Site(
        clock=clock,
        hasher=hasher,
        address=settings.address,
        secure=settings.secure,
        demo=settings.demo,
        build=_build(),
    )
    documents = Documents.read(DOCUMENTS, free=settings.demo)
    messages, listener = Messages(settings.locales_dir, isolating=False), Listener()
    app = Litestar(
        route_handlers=[
            graphql_controller(site, documents),
            live_handler(site, listener),
            feed_handler(site, messages),
            month_file(site, messages),
            *file_handlers(site),
            livez,
            readyz,
            pwa_handler(settings.pwa_dir),
        ],
        lifespan=[
            *(_during(each) for each in (*beside, listener.listening(), _told_to_end(listener))),
            _serving(hasher),
        ],
        before_send=[_with_headers(HEADERS | (_BY_TLS if settings.secure else {}))],
        exception_handlers={HTTPException: _told, Exception: _masked},
        openapi_config=None,
        logging_config=None,
    )
    if settings.trusted_proxies:
        # Behind a TLS server every request comes from that server; limits are for who is behind it.
        app.asgi_handler = wrap_asgi_with_proxy_headers(app.asgi_handler, settings.trusted_proxies)
    return app


def _build() -> str:
    """This program's files by the newest of them: an answer that a phone kept ends with an update."""
    return str(max(path.stat().st_mtime_ns for path in Path(__file__).parent.rglob("*.py")))


def _during(
    each: AbstractAsyncContextManager[None],
) -> Callable[[Litestar], AbstractAsyncContextManager[None]]:
    return lambda _: each


@asynccontextmanager
async def _told_to_end(listener: Listener) -> AsyncIterator[None]:
    """End the streams as soon as a signal says to stop: the server waits for answers that have begun."""
    loop = asyncio.get_running_loop()
    before = {each: signal.getsignal(each) for each in (signal.SIGTERM, signal.SIGINT)}

    def told(number: int, frame: FrameType | None) -> None:
        loop.call_soon_threadsafe(listener.close)
        if callable(found := before[signal.Signals(number)]):
            found(number, frame)

    # The server's own handler is the event loop's, which is called beside this one.
    handled = [each for each, found in before.items() if callable(found)]
    for each in handled:
        signal.signal(each, told)
    try:
        yield
    finally:
        for each in handled:
            signal.signal(each, before[each])


def _serving(hasher: Hasher) -> Callable[[Litestar], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def serving(_: Litestar) -> AsyncIterator[None]:
        # All that exists now lives as long as the program: the collector need never look at it again.
        gc.collect()
        gc.freeze()
        gc.set_threshold(50_000, 20, 50)
        try:
            yield
        finally:
            hasher.close()

    return serving


def _with_headers(headers: Mapping[str, str]) -> Callable[[Message, Scope], Any]:
    async def add(message: Message, _: Scope) -> None:
        if message["type"] == "http.response.start":
            answer = MutableScopeHeaders.from_message(message)
            for name, value in headers.items():
                answer[name] = value

    return add


def _told(_: Request[Any, Any, Any], error: HTTPException) -> Response[Any]:
    return Response(
        {"errors": [{"message": error.detail}]}, status_code=error.status_code, headers=error.headers
    )


def _masked(_: Request[Any, Any, Any], error: Exception) -> Response[Any]:
    log_without_data(error)
    unavailable = isinstance(error, OSError | asyncpg.PostgresConnectionError | asyncpg.InterfaceError)
    body = {"message": INTERNAL, "extensions": extensions_of(Refused(INTERNAL, retryable=True))}
    return Response({"errors": [body]}, status_code=503 if unavailable else 500)


@get("/livez", sync_to_thread=False)
def livez() -> str:
    """The program answers; whether the database does is not its question."""
    return "alive"


@get("/readyz")
async def readyz() -> Response[str]:
    """The database answers too, and has the tables that this program knows."""
    try:
        ready = await migrations.is_current()
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
        ready = False
    return Response("ready" if ready else "not ready", status_code=200 if ready else 503)
