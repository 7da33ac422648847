"""Who guesses is counted in the database: two web processes share what each of them has seen."""

from __future__ import annotations

import asyncio
from collections import Counter
from itertools import cycle

import httpx
import pytest

from stegvis.accounts import actions
from stegvis.accounts.hashing import Hasher
from stegvis.accounts.rules import SIGN_IN_BY_EMAIL
from stegvis.kit.clock import system_clock
from stegvis.kit.ids import new_id
from tests.builders import PEPPER
from tests.front_door import PASSWORD, open_office
from tests.web_server import web_server

pytestmark = pytest.mark.usefixtures("database")

SIGN_IN = (
    "mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }"
)


async def told(http: httpx.AsyncClient, email: str, password: str) -> str:
    """What a try comes to: `in`, or the code of its refusal."""
    variables = {"email": email, "password": password}
    body = (
        await http.post(
            "/graphql", json={"query": SIGN_IN, "variables": variables}, headers={"X-Stegvis": "1"}
        )
    ).json()
    return "in" if body.get("data") else str(body["errors"][0]["extensions"]["code"])


async def test_guesses_at_two_processes_are_counted_together_and_a_strangers_look_the_same(
    database: str,
) -> None:
    office, hasher = await open_office(), Hasher(PEPPER)
    await actions.set_password(
        hasher, office.municipality_id, office.berit_email, PASSWORD, now=system_clock()
    )
    hasher.close()
    with web_server(database) as one, web_server(database) as other:
        async with (
            httpx.AsyncClient(base_url=one, timeout=120) as first,
            httpx.AsyncClient(base_url=other, timeout=120) as second,
        ):
            tries = SIGN_IN_BY_EMAIL.attempts + 2
            for email in (office.berit_email, f"{new_id()}@nobody.example"):
                guesses = [
                    told(http, email, f"guess number {number} of many")
                    for number, http in zip(range(tries), cycle((first, second)), strict=False)
                ]
                assert Counter(await asyncio.gather(*guesses)) == {
                    "accounts.wrong-password": SIGN_IN_BY_EMAIL.attempts,
                    "accounts.too-many-tries": 2,
                }
            # The right one, too, is refused until the quarter of an hour is over.
            assert await told(second, office.berit_email, PASSWORD) == "accounts.too-many-tries"
