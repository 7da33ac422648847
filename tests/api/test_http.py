"""The web program over real HTTP, in a process of its own."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from stegvis.accounts import actions
from stegvis.accounts.hashing import Hasher
from stegvis.kit.clock import system_clock
from tests.builders import PEPPER
from tests.front_door import CHOSEN, REDEEM, open_office
from tests.web_server import web_server

AUDIT = Path(__file__).with_name("audit.mjs")
OURS = {"X-Stegvis": "1"}


@pytest.fixture(scope="module")
def address(database: str) -> Iterator[str]:
    with web_server(database) as address:
        yield address


async def test_the_graphql_over_http_audits_are_all_passed(address: str) -> None:
    process = await asyncio.create_subprocess_exec(
        str(Path(sys.executable).with_name("node")), str(AUDIT), f"{address}/graphql", stdout=subprocess.PIPE
    )
    said, _ = await process.communicate()
    results = json.loads(said)
    assert [result for result in results if result["status"] != "ok"] == []
    assert len(results) == 61


async def test_a_phone_enrols_over_http(address: str) -> None:
    hasher = Hasher(PEPPER)
    office = await open_office()
    code = await office.code(hasher, system_clock())
    async with httpx.AsyncClient(base_url=address, headers=OURS) as phone:
        body = {
            "query": REDEEM,
            "variables": {"code": code, **CHOSEN},
        }
        answer = await phone.post("/graphql", json=body)
        assert answer.json() == {"data": {"redeemEnrolmentCode": {"id": str(office.amina)}}}
        assert set(phone.cookies) == {"stegvis", "stegvis-device"}
        answer = await phone.get("/graphql", params={"query": "{ me { name } }"})
        assert answer.json() == {"data": {"me": {"name": "Amina Hassan"}}}
        kept = {"If-None-Match": answer.headers["ETag"]}
        again = await phone.get("/graphql", params={"query": "{ me { name } }"}, headers=kept)
        assert (again.status_code, again.content) == (304, b"")
    hasher.close()


async def test_a_limit_holds_for_two_processes_together(address: str, database: str) -> None:
    hasher = Hasher(PEPPER)
    office = await open_office()
    now = system_clock()
    await actions.set_password(
        hasher, office.municipality_id, office.berit_email, "a long sentence, not known", now=now
    )
    hasher.close()
    body = {
        "query": 'mutation ($e: String!) { signIn(email: $e, password: "wrong horse battery") { id } }',
        "variables": {"e": office.berit_email},
    }
    codes: list[str] = []
    with web_server(database) as second:
        async with httpx.AsyncClient(headers=OURS, timeout=60) as thief:
            for each in (address, second) * 6:
                spoofed = {"X-Forwarded-For": f"192.0.2.{len(codes)}"}
                answer = await thief.post(f"{each}/graphql", json=body, headers=spoofed)
                codes.append(answer.json()["errors"][0]["message"].removeprefix("accounts."))
    assert codes == ["wrong-password"] * 10 + ["too-many-tries"] * 2


async def test_a_large_body_is_refused(address: str) -> None:
    async with httpx.AsyncClient(base_url=address, headers=OURS) as client:
        answer = await client.post("/graphql", json={"query": "x" * 100_000})
        assert answer.status_code == 413


async def test_there_is_no_websocket(address: str) -> None:
    upgrade = {"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13"}
    headers = upgrade | {"Sec-WebSocket-Key": "c3RlZ3ZpcyBzdGVndmlzIQ=="}
    async with httpx.AsyncClient(base_url=address) as client:
        answer = await client.get("/graphql", headers=headers)
    assert answer.status_code == 400


async def test_who_only_looks_whether_it_is_there_gets_the_head_alone(address: str) -> None:
    async with httpx.AsyncClient(base_url=address) as client:
        answer = await client.head("/")
        page = await client.get("/")
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer.headers["etag"] == page.headers["etag"]
