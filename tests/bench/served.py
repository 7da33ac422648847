"""What is measured: the whole web program, and beside it a handler that does nothing but answer.

`python -m tests.bench.served PORT`, with the settings in the environment; Granian, one worker.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from granian.constants import Interfaces
from granian.server import Server
from litestar import Litestar, Response, get

from stegvis.app import make_app
from stegvis.kit import db
from stegvis.settings import read_settings

if TYPE_CHECKING:
    from litestar.types import Receive, Scope, Send

BARE = "/bare"
SIZE = 4_700
"""Bytes of a home answer, so that the bare handler sends as much."""


@get(BARE, sync_to_thread=False)
def bare() -> Response[bytes]:
    return Response(b"x" * SIZE, media_type="application/json")


def _application() -> tuple[Litestar, Litestar]:
    settings = read_settings(os.environ)
    assert settings.database_url
    assert settings.pepper
    pool = db.connected(settings.database_url, pool_size=settings.pool_size)
    return make_app(settings, pepper=settings.pepper, beside=[pool]), Litestar([bare], openapi_config=None)


_apps: list[tuple[Litestar, Litestar]] = []


async def application(scope: Scope, receive: Receive, send: Send) -> None:
    if not _apps:
        _apps.append(_application())
    whole, nothing = _apps[0]
    await (nothing if scope.get("path") == BARE else whole)(scope, receive, send)


if __name__ == "__main__":
    Server(
        "tests.bench.served:application",
        address="127.0.0.1",
        port=int(sys.argv[1]),
        interface=Interfaces.ASGI,
        workers=1,
        working_dir=Path.cwd(),
    ).serve()
