"""An office whose staff sign in at a fake provider; Berit is known there, and comes with a browser."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any

import aiohttp
import httpx

from stegvis.accounts.hashing import Hasher
from stegvis.accounts.model import Actor, Role
from stegvis.app import make_app
from stegvis.kit.ids import new_id
from stegvis.roles.actions.ways_in import invite_staff
from stegvis.settings import Settings
from stegvis.sign_on.configuration import Providers
from stegvis.sign_on.model import Provider
from stegvis.sign_on.provider import TIMEOUT, AtProvider
from tests.backend.sign_on.fake_issuer import CLIENT_ID, CLIENT_SECRET, SUBJECT, FakeIssuer, fake_issuer
from tests.builders import PEPPER, Office, open_office
from tests.front_door import Browser, FakeClock

HERE = "https://stegvis.example"
START = """
    mutation ($municipality: String!, $invitation: String, $again: Boolean! = false) {
        startSignOn(municipality: $municipality, invitation: $invitation, again: $again) { address }
    }
"""
SESSION = "__Host-stegvis"
UNDER_WAY = "__Host-stegvis-sign-on"
SHORT = aiohttp.ClientTimeout(total=0.5)


@dataclass
class Stage:
    """Berit, adviser, is somebody at the provider; Jon keeps the staff."""

    office: Office
    number: str
    berit: Actor
    jon: Actor
    issuer: FakeIssuer
    clock: FakeClock
    providers: Providers
    laptop: Browser

    @property
    def http(self) -> httpx.AsyncClient:
        return self.laptop.http

    def reset(self) -> None:
        """A new browser, and a provider as it was made; what was kept of it is an hour old."""
        self.issuer.reset()
        self.http.cookies.clear()
        self.clock.forward(minutes=61)

    async def start(self, **asked: object) -> str:
        """Be sent to the provider."""
        data = await self.laptop.data(START, municipality=self.number, **asked)
        return str(data["startSignOn"]["address"])

    async def come_back(self, answer: dict[str, str] | httpx.QueryParams) -> httpx.Response:
        """Be sent back from there; as from another site, what is Strict does not come along."""
        cookies = {UNDER_WAY: self.http.cookies.get(UNDER_WAY) or ""}
        strict = self.http.cookies.pop(SESSION, None) if SESSION in self.http.cookies else None
        response = await self.http.get(f"/oidc/callback/{self.number}", params=answer)
        assert cookies
        if strict and SESSION not in self.http.cookies:
            self.http.cookies.set(SESSION, strict, domain="stegvis.example", path="/")
        return response

    async def sign_in(self, **asked: object) -> httpx.Response:
        """All of it, as it should be."""
        return await self.come_back(self.issuer.authorize(await self.start(**asked)))

    async def who(self) -> str | None:
        """Who is signed in."""
        body: dict[str, Any] = (await self.laptop.tell("{ me { id } }")).json()
        return body["data"]["me"]["id"] if body["data"] else None

    async def connect(self, staff: Actor, subject: str = SUBJECT) -> None:
        """Let it be known who somebody is at the provider."""
        await self.office.row(
            "sign_on_identity",
            staff_id=staff.account_id,
            issuer=self.issuer.address,
            subject=subject,
            connected_at=self.clock(),
            connected_by="invitation",
        )

    async def invite(self, hasher: Hasher, staff: Actor) -> str:
        """A code that Jon gives to somebody."""
        return (await invite_staff(hasher, self.jon, staff.account_id, now=self.clock())).code

    async def log_out_from_behind(self, token: str) -> httpx.Response:
        """The provider says that somebody has left."""
        return await self.http.post("/oidc/back-channel-logout", data={"logout_token": token})


@asynccontextmanager
async def browser_at(providers: Providers, clock: FakeClock) -> AsyncIterator[Browser]:
    """A browser at a process of an installation."""
    app = make_app(Settings(public_url=HERE, demo=True), pepper=PEPPER, clock=clock, providers=providers)
    transport = httpx.ASGITransport(app, client=(f"192.0.2.{new_id().int % 250}", 1234))  # type: ignore[arg-type] # Litestar's narrower view of ASGI
    async with httpx.AsyncClient(transport=transport, base_url=HERE) as http:
        yield Browser(http)


def provider_of(number: str, issuer: FakeIssuer, **changed: Any) -> Provider:  # noqa: ANN401 - its fields
    plain = Provider(
        municipality=number,
        name="Kommunepålogging",
        issuer=issuer.address,
        client_id=CLIENT_ID,
        client_secret=CLIENT_SECRET,
        acr_values=("high", "substantial"),
    )
    return replace(plain, **changed)


@asynccontextmanager
async def on_stage(
    *,
    known: bool = True,
    patience: aiohttp.ClientTimeout = TIMEOUT,
    **changed: Any,  # noqa: ANN401 - of the provider
) -> AsyncIterator[Stage]:
    """Put them there.

    Args:
        known: whether Berit's identity is known already.
        patience: how long the provider is waited for.
        changed: what the operator has said otherwise of the provider.
    """
    clock, office = FakeClock(), await open_office()
    berit, jon = (
        await office.staff("Berit Hansen", Role.ADVISER),
        await office.staff("Jon Aas", Role.ADMINISTRATOR),
    )
    await office.without_second_person()
    for one in (berit, jon):
        await office.change(
            "UPDATE staff SET email = $2 WHERE id = $1", one.account_id, f"{one.account_id}@kommune.example"
        )
    number = (await office.rows("SELECT number FROM municipality WHERE id = $1", office.id))[0]["number"]
    async with fake_issuer(clock) as issuer:
        providers = Providers([AtProvider(provider_of(number, issuer, **changed), timeout=patience)])
        async with browser_at(providers, clock) as laptop:
            stage = Stage(office, number, berit, jon, issuer, clock, providers, laptop)
            if known:
                await stage.connect(berit)
            yield stage
