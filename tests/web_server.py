"""The web program on a port of its own, served by Granian, as `stegvis serve` does it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from time import monotonic, sleep

import httpx
from granian import Granian
from granian.constants import Interfaces
from granian.log import LogLevels
from litestar import Litestar

from stegvis.app import make_app
from stegvis.kit import db
from stegvis.settings import Settings
from tests.builders import PEPPER

PATIENCE = 180.0
"""Seconds within which a server answers, on a busy machine too."""


def free_port() -> int:
    """A port that nothing serves on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_until_ready(address: str) -> None:
    """Wait until a server is ready."""
    until = monotonic() + PATIENCE
    while monotonic() < until:
        try:
            if httpx.get(f"{address}/readyz").status_code == 200:
                return
        except httpx.TransportError:
            pass
        sleep(0.05)
    raise TimeoutError(address)


@contextmanager
def web_server(dsn: str, *, trusted_proxies: str = "") -> Iterator[str]:
    """Serve a database in a process of its own, with the demo's free documents.

    Yields:
        the address.
    """
    with web_process(dsn, trusted_proxies=trusted_proxies) as (address, _):
        yield address


@contextmanager
def web_process(dsn: str, *, trusted_proxies: str = "") -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """The same, for whoever ends it too.

    Yields:
        the address and the process.
    """
    port = free_port()
    environment = os.environ | {"DSN": dsn, "PORT": str(port), "PROXIES": trusted_proxies}
    with subprocess.Popen([sys.executable, "-m", "tests.web_server"], env=environment) as process:
        try:
            wait_until_ready(f"http://127.0.0.1:{port}")
            yield f"http://127.0.0.1:{port}", process
        finally:
            process.terminate()


def _app(dsn: str, port: int) -> Litestar:
    settings = Settings(port=port, demo=True, trusted_proxies=os.environ["PROXIES"])
    return make_app(settings, pepper=PEPPER, beside=[db.connected(dsn)])


def _serve(dsn: str, port: int) -> None:
    server = Granian(
        "stegvis", port=port, interface=Interfaces.ASGI, websockets=False, log_level=LogLevels.warning
    )
    server.serve(target_loader=partial(_app, dsn, port), wrap_loader=False)


if __name__ == "__main__":
    _serve(os.environ["DSN"], int(os.environ["PORT"]))
