"""A browser with a folder of its own, which can be killed as a device is that runs out of power."""

from __future__ import annotations

import os
import signal
import subprocess
from contextlib import suppress
from typing import TYPE_CHECKING

from tests.e2e.browser import NORWAY, PHONE, launch_arguments
from tests.e2e.conftest import PATIENCE
from tests.e2e.office import eventually

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import BrowserContext, Page, Playwright

HOLDER = b"stegvis.holder"


class Pocket:
    """A device; its folder outlives the browser."""

    def __init__(self, playwright: Playwright, folder: Path, address: str) -> None:
        """Name its folder."""
        self._playwright, self._folder, self._address = playwright, folder, address
        self._context: BrowserContext | None = None

    def open(self) -> Page:
        """Start it with all that it had."""
        self._context = self._playwright.chromium.launch_persistent_context(
            self._folder, base_url=self._address, viewport=PHONE, **NORWAY, **launch_arguments()
        )
        self._context.set_default_timeout(PATIENCE)
        return self._context.pages[0]

    def close(self) -> None:
        """Put it away, as its holder does."""
        if self._context:
            self._context.close()

    def kill(self) -> None:
        """Kill -9 whatever has this folder, once who is signed in stands on its disk.

        A browser writes `localStorage` some seconds late, whatever is asked of it.
        """
        eventually(lambda: any(HOLDER in each for each in self._stored()))
        for pid in self._processes():
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        eventually(lambda: not self._processes())
        # What held the profile is gone with it.
        for lock in self._folder.glob("Singleton*"):
            lock.unlink(missing_ok=True)

    def _stored(self) -> Iterator[bytes]:
        """The files of `localStorage`: a log, and what it was packed into."""
        for each in (self._folder / "Default" / "Local Storage" / "leveldb").glob("*.l[od][gb]"):
            with suppress(FileNotFoundError):
                yield each.read_bytes()

    def _processes(self) -> list[int]:
        listed = subprocess.run(
            ["ps", "-A", "-ww", "-o", "pid=,stat=,args="], capture_output=True, text=True, check=True
        )
        lines = (line.split(maxsplit=2) for line in listed.stdout.splitlines())
        return [
            int(pid) for pid, state, said in lines if str(self._folder) in said and not state.startswith("Z")
        ]
