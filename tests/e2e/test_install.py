"""What makes it an app of the phone: a manifest, icons, and a worker."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.e2e.phone import Phone

MOST_REQUESTS = 10


def test_the_app_can_be_installed(phone: Callable[..., Phone]) -> None:
    on = phone("Amina", "nb")
    protocol = on.page.context.new_cdp_session(on.page)
    manifest = protocol.send("Page.getAppManifest")
    assert manifest["errors"] == []
    said = json.loads(manifest["data"])
    assert said["display"] == "standalone"
    assert {icon["sizes"] for icon in said["icons"]} >= {"192x192", "512x512"}
    assert any(icon.get("purpose") == "maskable" for icon in said["icons"])
    for icon in said["icons"]:
        assert on.page.request.get(icon["src"]).ok
    # A test's window is always a private one; nothing else stands in the way.
    found = protocol.send("Page.getInstallabilityErrors")["installabilityErrors"]
    assert [error["errorId"] for error in found] == ["in-incognito"]
