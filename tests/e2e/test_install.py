"""What makes it an app of the phone: a manifest, icons, and a worker."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from playwright.sync_api import expect

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Request

    from tests.e2e.conftest import Browse
    from tests.e2e.phone import Phone

MOST_REQUESTS = 10
FIRST_LOAD = 45_000
"""Bytes of bodies, as they go over the wire."""


def test_the_first_opening_asks_for_few_files_and_few_bytes(browse: Browse) -> None:
    page = browse()
    asked: list[Request] = []
    # Playwright keeps a mark on each listener, which a method of a list cannot carry.
    page.on("requestfinished", lambda request: asked.append(request))  # noqa: PLW0108 - as said
    page.goto("/")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.wait_for_load_state("networkidle")
    paths = [urlsplit(request.url).path for request in asked]
    assert len(paths) <= MOST_REQUESTS, paths
    assert not any(path.startswith("/graphql") for path in paths)
    assert sum(request.sizes()["responseBodySize"] for request in asked) <= FIRST_LOAD


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
