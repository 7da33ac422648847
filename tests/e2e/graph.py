"""Ask the office itself, as whoever is signed in on a page: the demo answers free documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Page


def asked(page: Page, document: str, **variables: object) -> dict[str, Any]:
    """Ask for something that a test needs to know, and that no screen says."""
    body: dict[str, Any] = page.evaluate(_ASK, [document, variables])
    assert "errors" not in body, body
    data: dict[str, Any] = body["data"]
    return data


_ASK = """async ([query, variables]) => {
  const headers = { 'Content-Type': 'application/json', 'X-Stegvis': '1' }
  const body = JSON.stringify({ query, variables })
  return (await fetch('/graphql', { method: 'POST', headers, body })).json()
}"""
