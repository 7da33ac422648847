"""The web program: GraphQL, the app's files, two probes; the same headers on every answer."""

from __future__ import annotations

import asyncio
import gc
import signal
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import asyncpg
from granian.utils.proxies import wrap_asgi_with_proxy_headers
from litestar import Litestar, Request, Response, get
from litestar.exceptions import HTTPException
from litestar.handlers import HTTPRouteHandler

from stegvis import migrations
from stegvis.accounts.hashing import Hasher
from stegvis.api.context import Site
from stegvis.api.document_files import document_files
from stegvis.api.documents import Documents
from stegvis.api.feeds import feed_handler
from stegvis.api.files import file_handlers
from stegvis.api.live import live_handler
from stegvis.api.month_file import month_file
from stegvis.api.payment_file import payment_file
from stegvis.api.pwa import pwa_handler
from stegvis.api.refusals import INTERNAL, extensions_of, log_without_data
from stegvis.api.rights_file import rights_file
from stegvis.api.single_sign_on import sign_on_handlers
from stegvis.api.supervision_file import supervision_file
from stegvis.api.transport import graphql_controller
from stegvis.api.walls import Walls
from stegvis.kit.clock import Clock, system_clock
from stegvis.kit.errors import Refused
from stegvis.kit.listener import Listener
from stegvis.kit.messages import Messages
from stegvis.reminders.queries import sweep_is_late
from stegvis.sign_on.configuration import Providers, read_providers

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence
    from contextlib import AbstractAsyncContextManager
    from types import FrameType

    from stegvis.settings import Settings

DOCUMENTS = Path(__file__).parent / "api" / "documents.json"


def make_app(
    settings: Settings,
    *,
    pepper: str,
    push_key: str | None = None,
    clock: Clock = system_clock,
    providers: Providers | None = None,
    beside: Sequence[AbstractAsyncContextManager[None]] = (),
) -> Litestar:
    """Put the web program together.

    Args:
        settings: what the operator has set.
        pepper: the secret that every PIN and password is hashed under.
        push_key: the public key that browsers subscribe to; None: no pushes are sent.
        clock: tells the time.
        providers: who signs staff in; None: those of the settings.
        beside: what runs for as long as it serves: the database's pool, the worker where it is inside.
    """
    hasher = Hasher(pepper)
    site = Site(
        clock=clock,
        hasher=hasher,
        address=settings.address,
        messages=Messages(settings.locales_dir),
        secure=settings.secure,
        demo=settings.demo,
        second_factor=settings.demands_second_factor,
        fresh=timedelta(minutes=settings.step_up_minutes),
        build=_build(),
        push_key=push_key,
        providers=read_providers(settings.sign_on) if providers is None else providers,
    )
    documents = Documents.read(DOCUMENTS, free=settings.demo)
    messages, listener = Messages(settings.locales_dir, isolating=False), Listener()
    app = Litestar(
        route_handlers=[
            graphql_controller(site, documents, pool_size=settings.pool_size),
            live_handler(site, listener),
            feed_handler(site, messages),
            month_file(site, messages),
            payment_file(site),
            *document_files(site),
            supervision_file(site),
            *rights_file(site, messages),
            *file_handlers(site),
            *sign_on_handlers(site),
            livez,
            _readyz(clock, timedelta(minutes=settings.sweep_late_minutes)),
            pwa_handler(settings.pwa_dir),
        ],
        lifespan=[
            *(_during(each) for each in (*beside, listener.listening(), _told_to_end(listener))),
            _serving(hasher),
        ],
        exception_handlers={HTTPException: _told, Exception: told_without_words},
        openapi_config=None,
        logging_config=None,
    )
    app.asgi_handler = Walls(app.asgi_handler, address=settings.address, tls=settings.secure)
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


def _told(_: Request[Any, Any, Any], error: HTTPException) -> Response[Any]:
    return Response(
        {"errors": [{"message": error.detail}]}, status_code=error.status_code, headers=error.headers
    )


_UNAVAILABLE = (
    OSError,
    asyncpg.InterfaceError,
    asyncpg.PostgresConnectionError,
    asyncpg.OperatorInterventionError,  # it starts, ends, or gave up on a statement
    asyncpg.InsufficientResourcesError,
)
"""What passes: whoever asks again a little later is answered."""


def told_without_words(_: Request[Any, Any, Any], error: Exception) -> Response[Any]:
    """Answer an error of ours without its words: 503 for what passes, 500 for what does not."""
    log_without_data(error)
    unavailable = isinstance(error, _UNAVAILABLE)
    body = {"message": INTERNAL, "extensions": extensions_of(Refused(INTERNAL, retryable=True))}
    return Response({"errors": [body]}, status_code=503 if unavailable else 500)


@get("/livez", sync_to_thread=False)
def livez() -> str:
    """The program answers; whether the database does is not its question."""
    return "alive"


def _readyz(clock: Clock, late_after: timedelta) -> HTTPRouteHandler:
    began = clock()

    @get("/readyz")
    async def readyz() -> Response[str]:
        """The database answers too, has the tables that this program knows, and reminders are looked for."""
        try:
            missing = "" if await migrations.is_current() else "not ready"
            if not missing and await sweep_is_late(clock(), began, late_after):
                missing = "not ready: nobody looks for reminders"
        except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
            missing = "not ready"
        return Response(missing or "ready", status_code=503 if missing else 200)

    return readyz
