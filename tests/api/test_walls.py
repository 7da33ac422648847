"""Every route of the program behind the same walls: a table of all routes, and what each is asked with.

The table is compared with the program's own routes: a new route without its row fails.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

import httpx
import pytest

from stegvis.api import walls
from stegvis.api.walls import HEADERS, Walls
from stegvis.app import make_app
from stegvis.kit import db
from stegvis.settings import Settings
from tests.builders import PEPPER, Asker, asking, open_office
from tests.front_door import Browser, FakeClock, browser

pytestmark = pytest.mark.usefixtures("database")

SITE = "https://stegvis.example"
KEY = str(UUID(int=7))
JSON = {"Content-Type": "application/json"}
OURS = JSON | {"X-Stegvis": "1"}


@dataclass(frozen=True)
class Row:
    """One route.

    Attributes:
        at: an address of it.
        methods: what it answers, beside OPTIONS.
        other_sites: whether another site's page may ask it at all; it learns nothing of a person there.
        kept: the `Cache-Control` of an answer to a stranger; None: it is not kept.
    """

    at: str
    methods: frozenset[str]
    other_sites: bool = False
    kept: str | None = None


SAID_BY_PROVIDERS = "/oidc/back-channel-logout"
READ, LOOK, ASK = frozenset({"GET"}), frozenset({"GET", "HEAD"}), frozenset({"GET", "POST"})
WRITE = frozenset({"POST"})

ROUTES = {
    "/graphql": Row("/graphql", ASK),
    "/live": Row("/live", READ),
    "/feeds/{name:str}": Row("/feeds/nothing.ics", LOOK, other_sites=True),  # its address is the secret
    "/files/month/{name:str}": Row("/files/month/2026-11.xlsx", READ),
    "/files/payments/{name:str}": Row("/files/payments/2026-11.csv", READ),
    "/files/plans/{name:str}": Row(f"/files/plans/{KEY}.pdf", READ),
    "/files/minutes/{name:str}": Row(f"/files/minutes/{KEY}.pdf", READ),
    "/files/supervision/{name:str}": Row(f"/files/supervision/{KEY}.pdf", READ),
    "/files/portable/check": Row("/files/portable/check", WRITE),
    "/files/portable": Row("/files/portable", WRITE),
    "/schemas/portable-1.json": Row(
        "/schemas/portable-1.json", READ, other_sites=True, kept="public, max-age=86400"
    ),
    "/files/copy/{name:str}": Row("/files/copy/copy.json", READ),
    "/schemas/copy-1.json": Row("/schemas/copy-1.json", READ, other_sites=True, kept="public, max-age=86400"),
    # whom a provider sends back, and what it says by itself: neither is from a page of ours
    "/oidc/callback/{number:str}": Row("/oidc/callback/0301", READ, other_sites=True),
    "/oidc/signed-out": Row("/oidc/signed-out", READ, other_sites=True),
    SAID_BY_PROVIDERS: Row(SAID_BY_PROVIDERS, WRITE),
    "/livez": Row("/livez", READ, other_sites=True),
    "/readyz": Row("/readyz", READ, other_sites=True),
    "/": Row("/", LOOK, other_sites=True, kept="no-cache"),
    "/{path:path}": Row("/uke/2026-W48", LOOK, other_sites=True),
}
READING = [(path, row) for path, row in ROUTES.items() if "GET" in row.methods]
WRITING = [(path, row) for path, row in ROUTES.items() if "POST" in row.methods and path != SAID_BY_PROVIDERS]
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND")


def program() -> Any:  # noqa: ANN401 - Litestar's handlers have no type of their own
    return make_app(Settings(public_url=SITE, demo=True), pepper=PEPPER, clock=FakeClock())


@cache
def shared_program() -> Any:  # noqa: ANN401 - the same
    return program()


def test_every_route_has_its_row_and_no_other_has() -> None:
    found = {route.path: frozenset(route.methods) - {"OPTIONS"} for route in program().routes}
    assert found == {path: row.methods for path, row in ROUTES.items()}


# ------------------------------------------------------------------------------ what every answer carries


@pytest.mark.parametrize("method", METHODS)
async def test_every_answer_of_every_route_carries_the_headers(method: str) -> None:
    async with browser(FakeClock()) as at:
        for path, row in ROUTES.items():
            answer = await at.http.request(method, row.at)
            assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS, (method, path)
            assert answer.headers["Strict-Transport-Security"] == "max-age=63072000"
            assert "Server" not in answer.headers
            assert "Access-Control-Allow-Origin" not in answer.headers
            assert (answer.status_code == 405) is (method not in row.methods), (method, path)


async def test_without_tls_nothing_is_said_of_it() -> None:
    async with browser(FakeClock(), secure=False) as at:
        assert "Strict-Transport-Security" not in (await at.http.get("/")).headers


def test_the_policy_allows_nothing_unsafe_and_nothing_from_elsewhere() -> None:
    policy = dict(each.split(" ", 1) for each in HEADERS["Content-Security-Policy"].split("; "))
    assert policy["default-src"] == "'none'"
    assert policy["require-trusted-types-for"] == "'script'"
    assert {value for what, value in policy.items() if what.endswith("-src")} == {"'none'", "'self'"}
    assert policy["frame-ancestors"] == policy["base-uri"] == policy["form-action"] == "'none'"


@pytest.mark.parametrize(("path", "row"), READING)
async def test_what_a_stranger_is_told_is_kept_only_where_it_is_everybodys(path: str, row: Row) -> None:
    async with browser(FakeClock()) as at:
        answer = await at.http.get(row.at)
    told = answer.headers.get("Cache-Control")
    assert told == row.kept or told in {None, "no-store"}, path
    if row.kept is None and answer.is_success and path not in {"/livez", "/readyz"}:
        assert told == "no-store"


@pytest.mark.parametrize(("path", "row"), ROUTES.items())
async def test_no_route_leads_to_another_site(path: str, row: Row) -> None:
    evil = ("//evil.example/", "/%2f%2fevil.example", "/\\evil.example", "/.//evil.example", "/@evil.example")
    asked = [row.at, f"{row.at}/", f"{row.at}?next=https://evil.example", *evil]
    async with browser(FakeClock()) as at:
        for each in asked:
            answer = await at.http.get(f"{SITE}{each}", headers={"X-Forwarded-Host": "evil.example"})
            to = answer.headers.get("Location", "/")
            assert to.startswith("/"), (path, each)
            assert not urlsplit(to).netloc, (path, each)
            assert "evil" not in answer.headers.get("Link", "")


# ------------------------------------------------------------------------------ other sites


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "https://stegvis.example.evil.example"},
        {"Origin": "https://evil.example", "Sec-Fetch-Site": "same-origin"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Sec-Fetch-Site": "SAME-ORIGIN, cross-site"},
    ],
    ids=str,
)
@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
async def test_nothing_is_changed_for_another_site_and_its_body_is_not_read(
    headers: dict[str, str], method: str
) -> None:
    for path, row in ROUTES.items():
        answer = await asked_with_a_body(method, row.at, OURS | headers)
        assert (answer.status, answer.read) == (403, 0), path


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        (JSON, 403),
        ({"Content-Type": "application/x-www-form-urlencoded"}, 403),
        ({"Content-Type": "multipart/form-data; boundary=x"}, 403),
        ({"Content-Type": "text/plain"}, 403),
        (JSON | {"X-Stegvis": "0"}, 403),
        ({"Content-Type": "application/x-www-form-urlencoded", "X-Stegvis": "1"}, 415),
        ({"Content-Type": "multipart/form-data; boundary=x", "X-Stegvis": "1"}, 415),
        ({"Content-Type": "text/plain", "X-Stegvis": "1"}, 415),
        ({"Content-Type": "application/json, text/plain", "X-Stegvis": "1"}, 415),
        ({"Content-Type": "application/json; charset=utf-16", "X-Stegvis": "1"}, 415),
        ({"Content-Type": "application/json; charset=utf-7", "X-Stegvis": "1"}, 415),
        ({"Content-Type": "application/graphql", "X-Stegvis": "1"}, 415),
        ({"X-Stegvis": "1"}, 415),
    ],
    ids=str,
)
@pytest.mark.parametrize(("path", "row"), WRITING)
async def test_a_body_is_read_only_of_a_page_of_ours_and_only_as_json(
    path: str, row: Row, headers: dict[str, str], status: int
) -> None:
    answer = await asked_with_a_body("POST", row.at, headers)
    assert (answer.status, answer.read) == (status, 0), path


@pytest.mark.parametrize(("path", "row"), READING)
@pytest.mark.parametrize("site", ["cross-site", "same-site"])
async def test_what_is_somebodys_is_not_told_to_another_site(path: str, row: Row, site: str) -> None:
    async with browser(FakeClock()) as at:
        answer = await at.http.get(row.at, headers={"Sec-Fetch-Site": site})
    assert (answer.status_code == 403) is not row.other_sites, path


@pytest.mark.parametrize("content", ["application/json", "multipart/form-data; boundary=x", "text/plain", ""])
async def test_what_a_provider_says_comes_in_its_one_form_and_from_no_page(content: str) -> None:
    answer = await asked_with_a_body("POST", SAID_BY_PROVIDERS, {"Content-Type": content} if content else {})
    assert (answer.status, answer.read) == (415, 0)
    foreign = {"Content-Type": "application/x-www-form-urlencoded", "Origin": "https://evil.example"}
    answer = await asked_with_a_body("POST", SAID_BY_PROVIDERS, foreign)
    assert (answer.status, answer.read) == (403, 0)


@pytest.mark.parametrize("name", ["X-Stegvis", "Content-Type", "Origin", "Sec-Fetch-Site"])
async def test_a_header_that_decides_stands_once(name: str) -> None:
    said = [*OURS.items(), ("Origin", SITE), ("Sec-Fetch-Site", "same-origin")]
    twice = [*said, (name, dict(said)[name])]
    assert (await asked_with_a_body("POST", "/graphql", twice)).status == 400


async def test_the_name_that_it_was_called_by_is_its_own() -> None:
    for origin, host in ((SITE, "elsewhere"), ("http://127.0.0.1:8000", "127.0.0.1:8000")):
        answer = await asked_with_a_body("POST", "/graphql", OURS | {"Origin": origin, "Host": host})
        assert answer.status == 200


# ------------------------------------------------------------------------------ proxies

SPOOFED = {
    "X-Forwarded-For": "127.0.0.1",
    "X-Forwarded-Host": "evil.example",
    "X-Forwarded-Proto": "http",
    "X-Forwarded-Port": "80",
    "X-Real-IP": "127.0.0.1",
    "X-Original-URL": "/readyz",
    "X-Rewrite-URL": "/readyz",
    "X-HTTP-Method-Override": "DELETE",
    "Forwarded": "for=127.0.0.1;host=evil.example;proto=http",
}


@pytest.mark.parametrize(("path", "row"), READING)
async def test_what_a_proxy_would_say_is_nothing_when_a_stranger_says_it(path: str, row: Row) -> None:
    async with browser(FakeClock()) as at:
        answers = [await at.http.get(row.at, headers=headers) for headers in ({}, SPOOFED)]
    plain, spoofed = ((each.status_code, each.content, dict(each.headers)) for each in answers)
    assert plain == spoofed, path


@pytest.mark.parametrize(
    ("peer", "said", "client"),
    [
        ("198.51.100.7", "203.0.113.9", "198.51.100.7"),
        ("10.1.2.3", "203.0.113.9", "203.0.113.9"),
        ("10.1.2.3", "127.0.0.1, 203.0.113.9", "203.0.113.9"),  # what the client wrote stands to the left
        ("10.1.2.3", "127.0.0.1, 203.0.113.9, 10.9.9.9", "203.0.113.9"),
    ],
)
async def test_the_nearest_that_is_not_ours_is_the_client(
    peer: str, said: str, client: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []

    async def note(_: Walls, scope: Any, *__: object) -> None:  # noqa: ANN401 - ASGI's own
        seen.append(scope["client"][0])

    monkeypatch.setattr(Walls, "__call__", note)
    app = make_app(Settings(public_url=SITE, trusted_proxies="10.0.0.0/8"), pepper=PEPPER)
    scope = {"type": "http", "client": (peer, 1), "headers": [(b"x-forwarded-for", said.encode())]}
    await app.asgi_handler(scope, None, None)  # type: ignore[arg-type] # nothing is received or sent
    assert seen == [client]


# ------------------------------------------------------------------------------ sizes, and time


async def test_a_long_address_is_refused() -> None:
    async with browser(FakeClock()) as at:
        assert (await at.http.get("/graphql", params={"query": "x" * 9_000})).status_code == 414
        assert (await at.http.get("/" + "x" * 9_000)).status_code == 414


@pytest.mark.parametrize(("path", "row"), WRITING)
async def test_a_body_without_a_stated_length_has_the_same_limit(path: str, row: Row) -> None:
    def endless() -> Iterator[bytes]:
        while True:
            yield b" " * 1_000_000

    office = await open_office()
    async with asking(office, await office.staff("Berit Hansen")) as asker:
        answer = await sent_in_parts(asker, row.at, endless())
    assert answer.status_code == 413, path


async def sent_in_parts(asker: Asker, at: str, parts: Iterator[bytes]) -> httpx.Response:
    async def stream() -> AsyncIterator[bytes]:
        for part in parts:
            yield part

    return await asker.http.post(at, content=stream(), headers=OURS)


async def test_a_body_that_hardly_comes_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(walls, "BODY_BEGINS", 0.05)

    async def never() -> dict[str, Any]:
        return await asyncio.Event().wait()  # type: ignore[return-value] # never

    answer = await asked_with_a_body("POST", "/graphql", OURS, receive=never)
    assert answer.status == 408
    assert answer.headers["connection"] == "close"


async def test_a_body_that_keeps_its_pace_may_take_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(walls, "BODY_BEGINS", 0.05)
    monkeypatch.setattr(walls, "LEAST_PACE", 1)  # a byte gives a second
    parts = [b'{"query": "{ publicInfo { demo } }"', b"}"]

    async def slowly() -> dict[str, Any]:
        body = parts.pop(0)
        if not parts:
            await asyncio.sleep(0.1)  # longer than a body may take to begin
        return {"type": "http.request", "body": body, "more_body": bool(parts)}

    assert (await asked_with_a_body("POST", "/graphql", OURS, receive=slowly)).status == 200


async def test_one_browser_asks_so_much_at_a_time_and_others_are_answered() -> None:
    async with held_back() as (at, let_go, waiting):
        mine = {"Cookie": "__Host-stegvis=mine"}
        held = [
            asyncio.create_task(at.http.get("/graphql", params=PUBLIC, headers=mine))
            for _ in range(walls.AT_A_TIME_OF_BROWSER)
        ]
        await waiting(len(held))
        over = await at.http.get("/graphql", params=PUBLIC, headers=mine)
        assert over.status_code == 429
        assert over.headers["Retry-After"] == "2"
        assert over.json()["errors"][0]["extensions"]["retryable"] is True
        for costs in ("/files/copy/copy.json", "/oidc/callback/0301"):
            assert (await at.http.get(costs, headers=mine)).status_code == 429
        other = asyncio.create_task(at.http.get("/graphql", params=PUBLIC, headers={"Cookie": "x=y"}))
        await waiting(len(held) + 1)
        assert (await at.http.get("/", headers=mine)).status_code == 200
        let_go()
        assert {each.status_code for each in await asyncio.gather(*held, other)} == {200}
        assert (await at.http.get("/graphql", params=PUBLIC, headers=mine)).status_code == 200


async def test_one_address_asks_so_much_at_a_time() -> None:
    async with held_back() as (at, let_go, waiting):
        held = [
            asyncio.create_task(at.http.get("/graphql", params=PUBLIC, headers={"Cookie": f"x={number}"}))
            for number in range(walls.AT_A_TIME_OF_ADDRESS)
        ]
        await waiting(len(held))
        assert (await at.http.get("/graphql", params=PUBLIC)).status_code == 429
        let_go()
        assert {each.status_code for each in await asyncio.gather(*held)} == {200}


PUBLIC = {"query": "{ publicInfo { demo } }"}


@asynccontextmanager
async def held_back() -> AsyncIterator[tuple[Browser, Any, Any]]:
    """A browser at a program whose inside answers only when it is let go.

    Yields:
        the browser, what lets go, and what waits until so many wait inside.
    """
    app = program()
    gate, inside = asyncio.Event(), asyncio.Condition()
    under_way = 0
    within = app.asgi_handler._app  # noqa: SLF001 - between the walls and what is inside

    async def held(scope: Any, receive: Any, send: Any) -> None:  # noqa: ANN401 - ASGI's own
        nonlocal under_way
        if scope["path"] == "/graphql":
            async with inside:
                under_way += 1
                inside.notify_all()
            await gate.wait()
        await within(scope, receive, send)

    async def waiting(number: int) -> None:
        async with inside:
            await inside.wait_for(lambda: under_way >= number)

    app.asgi_handler._app = held  # noqa: SLF001 - the same
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=SITE) as http:
        yield Browser(http), gate.set, waiting


# ------------------------------------------------------------------------------ asking by ASGI itself


@dataclass
class Answer:
    """An answer, and how many bytes of the body were read for it."""

    status: int
    headers: dict[str, str]
    read: int


async def asked_with_a_body(
    method: str,
    at: str,
    headers: dict[str, str] | list[tuple[str, str]],
    receive: Any = None,  # noqa: ANN401 - ASGI's own
) -> Answer:
    """Ask by ASGI itself, with a body of JSON that notes when it is read."""
    answer = Answer(0, {}, 0)
    body = json.dumps({"query": "{ publicInfo { demo } }"}).encode()

    async def told() -> dict[str, Any]:
        answer.read += len(body)
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Any) -> None:  # noqa: ANN401 - the same
        if message["type"] == "http.response.start":
            answer.status = message["status"]
            answer.headers = {name.decode(): value.decode() for name, value in message["headers"]}

    pairs = list(headers.items()) if isinstance(headers, dict) else headers
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "https",
        "path": at,
        "raw_path": at.encode(),
        "query_string": b"",
        "root_path": "",
        "headers": [(name.lower().encode(), value.encode()) for name, value in pairs],
        "client": ("198.51.100.7", 1),
        "server": ("stegvis.example", 443),
    }
    await shared_program()(scope, receive or told, send)
    return answer


def test_the_tests_are_of_the_program_that_is_served() -> None:
    assert isinstance(program().asgi_handler, Walls)
    assert db.ENGINE.pool is not None
