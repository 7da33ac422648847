"""The walls around every route: what stands before routing, before a session and before a body is read.

Whatever comes from another site's page to change something ends here, also at a route that forgets to ask;
so do addresses too long to be ours, bodies that hardly come, and clients that ask more at a time than any
browser of ours does. Every answer leaves with the same headers, errors included.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import msgspec
from litestar.datastructures import MutableScopeHeaders
from litestar.enums import ScopeType
from litestar.exceptions import HTTPException

from stegvis.api.refusals import extensions_of
from stegvis.kit.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from litestar.types import ASGIApp, HTTPScope, Message, Receive, Scope, Send

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

_NEVER_USED = (
    "accelerometer",
    "autoplay",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "hid",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "serial",
    "usb",
    "xr-spatial-tracking",
)

HEADERS = {
    "Content-Security-Policy": "; ".join(f"{what} {whence}" for what, whence in _POLICY.items()),
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Origin-Agent-Cluster": "?1",
    "Permissions-Policy": ", ".join(f"{feature}=()" for feature in _NEVER_USED),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Permitted-Cross-Domain-Policies": "none",
}
"""On every answer, errors included: nothing from elsewhere, nothing told to elsewhere."""

BY_TLS = {"Strict-Transport-Security": "max-age=63072000"}
"""Where browsers come by TLS: for two years by nothing else. Other names of the domain are not bound."""

LONGEST_ADDRESS = 8_192
"""Bytes of a path with its query: a trusted document's id and its variables."""

BODY_BEGINS = 30.0
"""Seconds within which a body may come however slowly."""
LEAST_PACE = 16_384
"""Bytes of each further second: what comes more slowly holds a place for nothing."""

AT_A_TIME_OF_BROWSER = 32
"""Requests of one browser that are under way at a time: more than any of ours ever has."""
AT_A_TIME_OF_ADDRESS = 128
"""The same of one address, behind which a whole school may be."""
_COUNTED = ("/graphql", "/files/", "/oidc/callback/")
"""Paths of what costs: the app's own files come from memory, and open screens have a limit of their own."""

_SAID_ONCE = frozenset(
    {b"content-length", b"content-type", b"host", b"origin", b"sec-fetch-site", b"x-stegvis"}
)
"""Headers that decide something: of two, somebody between us might have read the other one."""
_READING = {"GET", "HEAD", "OPTIONS"}


class Walls:
    """Stands around the whole program.

    Args:
        app: what is inside.
        address: the address that browsers use.
        tls: whether they come by TLS.
    """

    def __init__(self, app: ASGIApp, *, address: str, tls: bool) -> None:
        self._app = app
        self._address = address.lower()
        self._headers = HEADERS | (BY_TLS if tls else {})
        self._under_way: Counter[tuple[str, object]] = Counter()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request in, or answer it here."""
        if scope["type"] != ScopeType.HTTP:
            await self._app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                answer = MutableScopeHeaders.from_message(message)
                for name, value in self._headers.items():
                    answer[name] = value
            await send(message)

        headers = dict(scope["headers"])
        if refused := self._refused(scope, headers):
            await _answer(with_headers, *refused)
            return
        with self._counted(scope, headers) as has_place:
            if has_place:
                await self._app(scope, _paced(receive), with_headers)
            else:
                await _answer(with_headers, 429, "kit.too-many", Refused("kit.too-many", retryable=True))

    def _refused(self, scope: HTTPScope, headers: dict[bytes, bytes]) -> tuple[int, str] | None:
        """Say by which status, and in which words, a request ends here."""
        path = scope.get("raw_path") or scope["path"].encode()
        if len(path) + len(scope["query_string"]) > LONGEST_ADDRESS:
            return 414, "the address is too long"
        names = [name for name, _ in scope["headers"] if name in _SAID_ONCE]
        if len(names) != len(set(names)):
            return 400, "a header stands twice"
        if scope["method"] not in _READING and not self._is_ours(headers):
            return 403, "another site asks"
        return None

    def _is_ours(self, headers: dict[bytes, bytes]) -> bool:
        """Whether a page of ours asks, by the word of the browser; a program that is none says neither."""
        if headers.get(b"sec-fetch-site", b"same-origin") != b"same-origin":
            return False
        origin = headers.get(b"origin", b"").decode("latin1").lower()
        # By the name that it was called by, too: an operator's own address need not be the public one.
        here = headers.get(b"host", b"").decode("latin1").lower()
        return origin in {"", self._address, f"https://{here}", f"http://{here}"}

    @contextmanager
    def _counted(self, scope: HTTPScope, headers: dict[bytes, bytes]) -> Iterator[bool]:
        """Count what is under way.

        Yields:
            whether there is a place.
        """
        if not scope["path"].startswith(_COUNTED):
            yield True
            return
        client = scope["client"][0] if scope["client"] else ""
        places: list[tuple[tuple[str, object], int]] = [(("address", client), AT_A_TIME_OF_ADDRESS)]
        if cookie := headers.get(b"cookie"):
            places.append((("browser", cookie), AT_A_TIME_OF_BROWSER))
        self._under_way.update(place for place, _ in places)
        try:
            yield all(self._under_way[place] <= most for place, most in places)
        finally:
            for place, _ in places:
                self._under_way[place] -= 1
                if not self._under_way[place]:
                    del self._under_way[place]


def _paced(receive: Receive) -> Receive:
    """Read a body that keeps a least pace; who sends a byte a minute would hold a place for hours."""
    loop = asyncio.get_running_loop()
    ends: float | None = None
    whole = False

    async def paced() -> Any:  # noqa: ANN401 - ASGI's own message
        message: Any
        nonlocal ends, whole
        if whole:  # what follows is waiting for the client to go, and has all the time that there is
            return await receive()
        ends = ends or loop.time() + BODY_BEGINS
        try:
            async with asyncio.timeout_at(ends):
                message = await receive()
        except TimeoutError:
            raise HTTPException(
                status_code=408, detail="the body comes too slowly", headers={"Connection": "close"}
            ) from None
        ends += len(message.get("body", b"")) / LEAST_PACE
        whole = not message.get("more_body", False)
        return message

    return paced


async def _answer(send: Send, status: int, message: str, refused: Refused | None = None) -> None:
    error: dict[str, object] = {"message": message}
    headers = [(b"content-type", b"application/json"), (b"cache-control", b"no-store")]
    if refused:
        error["extensions"] = extensions_of(refused)
        headers.append((b"retry-after", b"2"))
    body = msgspec.json.encode({"errors": [error]})
    headers.append((b"content-length", str(len(body)).encode()))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body, "more_body": False})
