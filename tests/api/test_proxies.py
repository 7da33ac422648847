"""Whose word is taken for where a request comes from: limits count by it."""

from __future__ import annotations

import httpx
import pytest

from stegvis.accounts.rules import REDEEM_BY_CLIENT
from stegvis.app import make_app
from stegvis.kit.ids import new_id
from stegvis.settings import Settings
from tests.builders import PEPPER
from tests.front_door import CHOSEN, REDEEM, Browser, FakeClock

pytestmark = pytest.mark.usefixtures("database")

WRONG = {"code": "NONE-2345"} | CHOSEN


async def refusals(*, trusted_proxies: str, peer: str) -> list[str]:
    """What one more try than a client has is told, each said to come from another address."""
    settings = Settings(public_url="https://stegvis.example", demo=True, trusted_proxies=trusted_proxies)
    app = make_app(settings, pepper=f"{PEPPER}{new_id()}", clock=FakeClock())
    transport = httpx.ASGITransport(app, client=(peer, 1))  # type: ignore[arg-type] # Litestar's narrower view
    async with httpx.AsyncClient(transport=transport, base_url=settings.address) as http:
        told = []
        for number in range(REDEEM_BY_CLIENT.attempts + 1):
            http.headers["X-Forwarded-For"] = f"192.0.2.{number}"
            told.append((await Browser(http).refusal(REDEEM, **WRONG))["code"])
        return told


async def test_a_stranger_cannot_say_where_they_come_from() -> None:
    told = await refusals(trusted_proxies="10.0.0.0/8", peer="198.51.100.7")
    assert told[-1] == "accounts.too-many-tries"


async def test_the_operators_own_proxy_is_believed() -> None:
    told = await refusals(trusted_proxies="10.0.0.0/8", peer="10.1.2.3")
    assert set(told) == {"accounts.wrong-code"}


def test_nobody_may_be_believed_whoever_they_are() -> None:
    with pytest.raises(ValueError, match="must name addresses"):
        Settings(trusted_proxies="*")
