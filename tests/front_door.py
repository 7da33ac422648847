"""An office of its own for each test, and the ways in."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import httpx

from stegvis.accounts import actions
from stegvis.accounts.hashing import Hasher
from stegvis.accounts.model import AccountKind, Actor, Role
from stegvis.app import make_app
from stegvis.kit.ids import new_id
from stegvis.participants.actions import issue_enrolment_code
from stegvis.settings import Settings
from tests import builders
from tests.builders import PEPPER
from tests.phone_key import KEY

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from uuid import UUID

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
PASSWORD = "correct horse battery staple"  # noqa: S105 - of people who do not exist
PIN = "271828"
REDEEM = (
    "mutation ($code: String!, $pin: String!, $key: String!)"
    " { redeemEnrolmentCode(code: $code, pin: $pin, key: $key) { id } }"
)
CHOSEN = {"pin": PIN, "key": KEY.public}
"""What somebody chooses, and their phone makes, as it is enrolled."""


@dataclass
class FakeClock:
    """Stands still until it is moved."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **by: float) -> None:
        self.now += timedelta(**by)


@dataclass
class Office:
    """A municipality with one unit: Berit is Amina's adviser; Carl teaches others."""

    rows: builders.Office
    berit: UUID
    carl: UUID
    amina: UUID

    @property
    def municipality_id(self) -> UUID:
        return self.rows.id

    @property
    def unit_id(self) -> UUID:
        return self.rows.unit_id

    @property
    def berit_email(self) -> str:
        return f"berit@{self.municipality_id}.example"

    def actor(self, account_id: UUID, *roles: Role) -> Actor:
        if roles:
            return self.rows.actor(account_id, *roles)
        return Actor(account_id, self.municipality_id, AccountKind.PARTICIPANT, "uk")

    async def code(self, hasher: Hasher, now: datetime = NOON) -> str:
        """A code that Berit shows to Amina."""
        berit = self.actor(self.berit, Role.ADVISER)
        return (await issue_enrolment_code(hasher, berit, self.amina, now=now)).code

    async def phone(self, hasher: Hasher, now: datetime = NOON) -> actions.SignedIn:
        """Amina's phone, enrolled."""
        return await actions.redeem_code(
            hasher, await self.code(hasher, now), PIN, KEY.public, client=str(new_id()), now=now
        )


async def open_office(*, demo: bool = False) -> Office:
    """Make an office."""
    rows = await builders.open_office()
    berit = await rows.staff("Berit Hansen", Role.ADVISER)
    carl = await rows.staff("Carl Vik", Role.TEACHER)
    amina = await rows.participant("Amina Hassan", adviser=berit)
    office = Office(rows, berit.account_id, carl.account_id, amina.account_id)
    await rows.change("UPDATE staff SET email = $2 WHERE id = $1", office.berit, office.berit_email)
    await rows.change("UPDATE municipality SET demo = $2 WHERE id = $1", rows.id, demo)
    return office


@asynccontextmanager
async def browser(
    clock: FakeClock, *, secure: bool = True, demo: bool = True, demanded: bool = False, fresh: int = 5
) -> AsyncIterator[Browser]:
    """A browser at an installation of the web program, within this process."""
    address = "https://stegvis.example" if secure else "http://localhost:8000"
    settings = Settings(
        public_url=address,
        demo=demo,
        second_factor="demanded" if demanded else "offered",
        step_up_minutes=fresh,
    )
    app = make_app(settings, pepper=PEPPER, clock=clock)
    transport = httpx.ASGITransport(app)  # type: ignore[arg-type] # Litestar's narrower view of ASGI
    async with httpx.AsyncClient(transport=transport, base_url=address) as http:
        yield Browser(http)


@dataclass
class Browser:
    """Asks as the app does."""

    http: httpx.AsyncClient

    async def tell(self, document: str, **variables: object) -> httpx.Response:
        """Send a free document by POST, as the demo allows."""
        return await self.http.post(
            "/graphql", json={"query": document, "variables": variables}, headers={"X-Stegvis": "1"}
        )

    async def data(self, document: str, **variables: object) -> dict[str, Any]:
        """The data of an answer without errors."""
        body: dict[str, Any] = (await self.tell(document, **variables)).json()
        assert "errors" not in body, body
        answer: dict[str, Any] = body["data"]
        return answer

    async def refusal(self, document: str, **variables: object) -> dict[str, Any]:
        """The extensions of an answer's one error."""
        body: dict[str, Any] = (await self.tell(document, **variables)).json()
        extensions: dict[str, Any] = body["errors"][0]["extensions"]
        return extensions

    async def typed(self, pin: str = PIN) -> dict[str, str]:
        """A PIN that is typed on this phone, and what its key answers; nothing where it is not asked."""
        body = (await self.tell("mutation { askPhone }")).json()
        proof = KEY.sign(bytes.fromhex(body["data"]["askPhone"])) if body.get("data") else ""
        return {"pin": pin, "proof": proof}
