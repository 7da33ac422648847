"""An office of its own for each test, and the ways in."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import httpx

from stegvis.accounts import actions
from stegvis.accounts.hashing import Hasher
from stegvis.accounts.model import AccountKind, Actor, Role, RoleHeld
from stegvis.app import make_app
from stegvis.kit import db
from stegvis.kit.ids import new_id
from stegvis.participants.actions import issue_enrolment_code
from stegvis.settings import Settings

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping
    from uuid import UUID

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
PEPPER = "a pepper for tests, of more than 32 characters"
PASSWORD = "correct horse battery staple"  # noqa: S105 - of people who do not exist
PIN = "271828"


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

    municipality_id: UUID = field(default_factory=new_id)
    unit_id: UUID = field(default_factory=new_id)
    berit: UUID = field(default_factory=new_id)
    carl: UUID = field(default_factory=new_id)
    amina: UUID = field(default_factory=new_id)

    @property
    def berit_email(self) -> str:
        return f"berit@{self.municipality_id}.example"

    def actor(self, account_id: UUID, *roles: Role) -> Actor:
        return Actor(
            account_id=account_id,
            municipality_id=self.municipality_id,
            kind=AccountKind.STAFF if roles else AccountKind.PARTICIPANT,
            language="nb",
            roles=frozenset(RoleHeld(role, self.unit_id) for role in roles),
        )

    async def code(self, hasher: Hasher, now: datetime = NOON) -> str:
        """A code that Berit shows to Amina."""
        berit = self.actor(self.berit, Role.ADVISER)
        return (await issue_enrolment_code(hasher, berit, self.amina, now=now)).code

    async def phone(self, hasher: Hasher, now: datetime = NOON) -> actions.SignedIn:
        """Amina's phone, enrolled."""
        return await actions.redeem_code(
            hasher, await self.code(hasher, now), PIN, client=str(new_id()), now=now
        )


async def open_office(*, demo: bool = False) -> Office:
    """Make an office."""
    office = Office()
    people: Mapping[UUID, tuple[str, str]] = {
        office.berit: ("staff", "Berit Hansen"),
        office.carl: ("staff", "Carl Vik"),
        office.amina: ("participant", "Amina Hassan"),
    }
    async with db.write(office.municipality_id) as tx:
        number = await tx.value(
            """
            SELECT lpad(n::text, 4, '0') FROM generate_series(0, 9999) AS n
            WHERE lpad(n::text, 4, '0') NOT IN (SELECT number FROM municipality) ORDER BY random() LIMIT 1
            """
        )
        await tx.execute(
            "INSERT INTO municipality VALUES ($1, $2, 'Lilleby', $3)", office.municipality_id, number, demo
        )
        await tx.execute(
            "INSERT INTO unit VALUES ($1, $2, 'vo', 'Lilleby VO')", office.unit_id, office.municipality_id
        )
        for id_, (kind, name) in people.items():
            await tx.execute(
                "INSERT INTO account (id, municipality_id, kind, language) VALUES ($1, $2, $3, 'nb')",
                id_,
                office.municipality_id,
                kind,
            )
            if kind == "staff":
                first = name.split()[0].lower()
                await tx.execute(
                    "INSERT INTO staff VALUES ($1, $2, $3, $4, $5, $6)",
                    id_,
                    office.municipality_id,
                    office.unit_id,
                    first,
                    name,
                    f"{first}@{office.municipality_id}.example",
                )
                await tx.execute(
                    "INSERT INTO role_held VALUES ($1, $2, $3, $4, $5, '2026-01-01')",
                    new_id(),
                    office.municipality_id,
                    id_,
                    office.unit_id,
                    "adviser" if first == "berit" else "teacher",
                )
        await tx.execute(
            """
            INSERT INTO participant (id, municipality_id, unit_id, external_id, given_name, family_name,
                birth_date, sex, reading_level)
            VALUES ($1, $2, $3, 'amina', 'Amina', 'Hassan', '1994-05-01', 'female', 'some')
            """,
            office.amina,
            office.municipality_id,
            office.unit_id,
        )
        await tx.execute(
            """
            INSERT INTO access_grant (id, municipality_id, participant_id, account_id, relation, valid_from)
            VALUES ($1, $2, $3, $4, 'adviser', '2026-01-01')
            """,
            new_id(),
            office.municipality_id,
            office.amina,
            office.berit,
        )
    return office


@asynccontextmanager
async def browser(clock: FakeClock, *, secure: bool = True, demo: bool = True) -> AsyncIterator[Browser]:
    """A browser at an installation of the web program, within this process."""
    address = "https://stegvis.example" if secure else "http://localhost:8000"
    app = make_app(Settings(public_url=address, demo=demo), pepper=PEPPER, clock=clock)
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
