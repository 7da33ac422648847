"""A whole office as a person starts it: `stegvis serve`, with a demo, a folder and a port of its own."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Self

import httpx

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

STEGVIS = Path(sys.executable).with_name("stegvis")
PATIENCE = 180.0
"""Seconds. A first start makes a database and imports two offices, on a machine that may be busy."""


class Office:
    """One `stegvis serve`, which can be ended, killed and started again on the same folder.

    Attributes:
        address: for browsers, without a slash at its end.
        folder: what belongs to it: `data`, and `log` with what it prints.
        settings: what its operator sets beyond that.
    """

    def __init__(
        self,
        folder: Path,
        *,
        port: int | None = None,
        pwa_dir: Path | None = None,
        settings: Mapping[str, str] | None = None,
    ) -> None:
        """Name its folder; without a port, a free one is found."""
        self.folder = folder
        self.data_dir = folder / "data"
        self.port = port or free_port()
        self.address = f"http://localhost:{self.port}"
        self._pwa_dir = pwa_dir
        self.settings = dict(settings or {})
        self._process: subprocess.Popen[bytes] | None = None

    def begin(self) -> subprocess.Popen[bytes]:
        """Start it, and do not wait."""
        with (self.folder / "log").open("wb") as log:
            self._process = subprocess.Popen(
                [STEGVIS, "serve"],
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # a group of its own, as a terminal gives to what runs in it
            )
        return self._process

    def start(self) -> Self:
        """Start it, and wait until it serves and has told how to sign in."""
        process = self.begin()
        eventually(
            lambda: process.poll() is not None or (self._is_ready() and "Ctrl-C ends it" in self.printed)
        )
        assert process.poll() is None, self.printed
        return self

    def press_ctrl_c(self) -> int:
        """End it as a terminal does: the signal goes to the whole group. Returns its exit code."""
        assert self._process is not None
        os.killpg(self._process.pid, signal.SIGINT)
        return self._process.wait(PATIENCE)

    def kill(self) -> None:
        """Take the serving process away, and nothing else: kill -9."""
        assert self._process is not None
        self._process.kill()
        self._process.wait(PATIENCE)

    def run(self, *arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run another command on the same folder."""
        return subprocess.run(
            [STEGVIS, *arguments],
            env=self.environment | environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )

    @property
    def environment(self) -> dict[str, str]:
        """Its settings, and none of whoever runs the tests, but the app to serve."""
        kept = {
            name: value
            for name, value in os.environ.items()
            if name == "STEGVIS_PWA_DIR" or not name.startswith("STEGVIS_")
        }
        own = {
            "STEGVIS_DATA_DIR": str(self.data_dir),
            "STEGVIS_DEMO": "true",
            "PORT": str(self.port),
            # Sign-ins are shared from test to test: who is asked once more has an office of their own.
            "STEGVIS_STEP_UP_MINUTES": "720",
        } | self.settings
        app = {"STEGVIS_PWA_DIR": str(self._pwa_dir)} if self._pwa_dir else {}
        return kept | own | app | {"PYTHONUNBUFFERED": "1"}

    @property
    def printed(self) -> str:
        """What it has said so far."""
        return (self.folder / "log").read_text("utf-8")

    @property
    def processes(self) -> list[str]:
        """What still runs of its database: no process but those of this folder has its path."""
        listed = subprocess.run(
            ["ps", "-A", "-ww", "-o", "pid=,args="], capture_output=True, text=True, check=True
        )
        return [line for line in listed.stdout.splitlines() if str(self.data_dir) in line]

    def code(self, given_name: str) -> str:
        """The enrolment code of a participant, as printed."""
        return self._said(rf"^ +(\w{{4}}-\w{{4}}) +{given_name} ")

    def email(self, given_name: str) -> str:
        """The e-mail of a member of staff, as printed."""
        return self._said(rf"^ +(\S+@\S+) +{given_name} ")

    @property
    def password(self) -> str:
        """The password of all staff, as printed."""
        return self._said(r"password +(.+)$")

    @property
    def pin(self) -> str:
        """The PIN that is printed as an example."""
        return self._said(r"for example (\d{6})")

    def _said(self, pattern: str) -> str:
        found = re.search(pattern, self.printed, re.MULTILINE)
        assert found, self.printed
        return found[1]

    def _is_ready(self) -> bool:
        try:
            return httpx.get(f"{self.address}/readyz").status_code == httpx.codes.OK
        except httpx.TransportError:
            return False


@contextmanager
def office_folder() -> Iterator[Path]:
    """A folder of its own. Root's database runs as somebody else, who has to come through to it.

    Yields:
        the folder, removed afterwards.
    """
    with TemporaryDirectory(prefix="stegvis-e2e-") as name:
        folder = Path(name)
        if os.geteuid() == 0:
            folder.chmod(0o711)
        yield folder


@contextmanager
def open_office(pwa_dir: Path | None = None, settings: Mapping[str, str] | None = None) -> Iterator[Office]:
    """An office that serves; it ends by Ctrl-C, and its database with it.

    Yields:
        the office.
    """
    with office_folder() as folder:
        office = Office(folder, pwa_dir=pwa_dir, settings=settings).start()
        try:
            yield office
        finally:
            code = office.press_ctrl_c()
            eventually(lambda: not office.processes)
        assert code == 0, office.printed


def free_port() -> int:
    """A port that nobody has at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def eventually(is_so: Callable[[], bool], within: float = PATIENCE) -> None:
    """Wait until something is so: processes come and go without telling anybody."""
    until = time.monotonic() + within
    while not is_so():
        assert time.monotonic() < until, f"not within {within:.0f} seconds"
        time.sleep(0.05)
