"""The machine's own browser, as the tests use it."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import ViewportSize

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
QUIET = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PHONE: ViewportSize = {"width": 360, "height": 740}
LAPTOP: ViewportSize = {"width": 1280, "height": 800}
NORWAY: dict[str, Any] = {"locale": "nb-NO", "timezone_id": "Europe/Oslo", "reduced_motion": "reduce"}
"""A browser in Norway that does not animate."""
TURN = """() => new Promise(done => {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => done()
  port2.postMessage(null)
})"""
"""Wait until the page has heard what has happened to it, such as another address after its `#`.

What is on screen before that may be the screen before.
"""


def launch_arguments() -> dict[str, Any]:
    """How to start the installed browser, so that it asks nobody for anything by itself."""
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
    assert found, "no Chromium or Chrome is installed: see tests/ensure_browser.sh"
    as_root = ("--no-sandbox",) if os.geteuid() == 0 else ()
    return {"executable_path": found, "args": [*QUIET, *as_root]}
