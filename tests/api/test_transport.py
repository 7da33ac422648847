"""GraphQL over HTTP: who may ask by which method and in which form, and what a browser may keep."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest
import strawberry
from strawberry.extensions import validation_cache

from stegvis.accounts import actions
from stegvis.accounts.hashing import Hasher
from stegvis.api import pwa
from stegvis.api.documents import Asked, Documents
from stegvis.api.generated import trusted_documents
from stegvis.api.limits import MAX_ALIASES, MAX_DEPTH
from stegvis.api.refusals import Refusals
from stegvis.api.schema import make_schema
from stegvis.api.walls import HEADERS
from stegvis.app import make_app
from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.kit.revisions import Scope, ScopeKind, touch
from stegvis.settings import Settings
from tests.builders import PEPPER
from tests.front_door import PASSWORD, Browser, FakeClock, Office, browser, open_office
from tests.statements import counted

pytestmark = pytest.mark.usefixtures("database")

GRAPHQL = "application/graphql-response+json"
SPOKEN = {"query": "{ publicInfo { demo } }"}
OURS = {"X-Stegvis": "1"}


@pytest.fixture(scope="module")
def hasher() -> Iterator[Hasher]:
    hasher = Hasher(PEPPER)
    yield hasher
    hasher.close()


async def _as_amina(office: Office, hasher: Hasher, at: Browser) -> None:
    phone = await office.phone(hasher)
    at.http.cookies.set("__Host-stegvis", phone.session_token)


async def _as_berit(office: Office, hasher: Hasher, at: Browser) -> None:
    await actions.set_password(
        hasher, office.municipality_id, office.berit_email, PASSWORD, now=FakeClock().now
    )
    document = (
        "mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }"
    )
    await at.data(document, email=office.berit_email, password=PASSWORD)


def _address(name: str, **variables: object) -> httpx.QueryParams:
    document_id = hashlib.sha256(trusted_documents()[name].encode()).hexdigest()
    return httpx.QueryParams(
        extensions=json.dumps({"documentId": document_id}), variables=json.dumps(variables)
    )


# ------------------------------------------------------------------------------ other sites

FORM = "application/x-www-form-urlencoded"


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Content-Type": "application/json"}, 403),
        ({"Content-Type": "application/json", "X-Stegvis": "0"}, 403),
        ({"Content-Type": "application/json", **OURS, "Sec-Fetch-Site": "cross-site"}, 403),
        ({"Content-Type": "application/json", **OURS, "Sec-Fetch-Site": "same-site"}, 403),
        ({"Content-Type": "application/json", **OURS, "Sec-Fetch-Site": "none"}, 403),
        ({"Content-Type": FORM, **OURS}, 415),
        ({"Content-Type": "multipart/form-data; boundary=x", **OURS}, 415),
        ({"Content-Type": "text/plain", **OURS}, 415),
        ({"Content-Type": "text/plain; application/json", **OURS}, 415),
        ({**OURS}, 415),
        ({"Content-Type": "application/json", **OURS}, 200),
        ({"Content-Type": "application/json; charset=utf-8", **OURS}, 200),
        ({"Content-Type": "application/json", **OURS, "Sec-Fetch-Site": "same-origin"}, 200),
    ],
)
async def test_a_post_of_another_site_is_refused(headers: dict[str, str], status: int) -> None:
    async with browser(FakeClock()) as at:
        answer = await at.http.post("/graphql", content=json.dumps(SPOKEN), headers=headers)
    assert answer.status_code == status


async def test_what_another_site_posts_is_not_even_read() -> None:
    async with browser(FakeClock()) as at:
        for body in (b"{", b"\xff" * 10, b"x" * 70_000):
            answer = await at.http.post(
                "/graphql", content=body, headers={"Content-Type": "application/json"}
            )
            assert answer.status_code == 403


@pytest.mark.parametrize(
    ("site", "status"),
    [(None, 200), ("same-origin", 200), ("none", 200), ("same-site", 403), ("cross-site", 403)],
)
async def test_a_get_of_another_site_is_refused(site: str | None, status: int) -> None:
    async with browser(FakeClock()) as at:
        headers = {"Sec-Fetch-Site": site} if site else {}
        answer = await at.http.get("/graphql", params=SPOKEN, headers=headers)
    assert answer.status_code == status


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE"])
async def test_there_is_no_other_method(method: str) -> None:
    async with browser(FakeClock()) as at:
        answer = await at.http.request(method, "/graphql", json=SPOKEN, headers=OURS)
    assert answer.status_code == 405


async def test_nothing_is_written_by_get() -> None:
    async with browser(FakeClock()) as at:
        answer = await at.http.get("/graphql", params={"query": "mutation { signOut }"})
    assert answer.status_code == 405
    assert answer.headers["Allow"] == "POST"


# ------------------------------------------------------------------------------ documents


async def test_production_answers_trusted_documents_alone() -> None:
    async with browser(FakeClock(), demo=False) as at:
        free = await at.http.post("/graphql", json=SPOKEN, headers=OURS)
        assert free.status_code == 400
        assert free.json()["errors"][0]["extensions"]["code"] == "kit.unknown-document"
        for none_such in ('"00"', "[]", "{}", "7"):
            asked = {"extensions": f'{{"documentId":{none_such}}}'}
            unknown = await at.http.get("/graphql", params=asked)
            assert unknown.json()["errors"][0]["extensions"]["code"] == "kit.unknown-document"
        trusted = await at.http.get("/graphql", params=_address("Home"))
        assert trusted.json()["errors"][0]["extensions"]["code"] == "accounts.signed-out"


async def test_a_phone_that_was_not_updated_may_still_ask_its_old_documents(tmp_path: Path) -> None:
    file = tmp_path / "documents.json"
    file.write_bytes(msgspec.json.encode({"0123": "{ publicInfo { demo } }"}))
    documents = Documents.read(file, free=False)
    assert documents.text_of(Asked(extensions={"documentId": "0123"})) == "{ publicInfo { demo } }"


@pytest.mark.parametrize(
    ("document", "says"),
    [
        ("{" * (MAX_DEPTH + 2) + "a" + "}" * (MAX_DEPTH + 2), "Syntax Error"),
        (
            "{ home { plan { " + "goals { " * MAX_DEPTH + "id" + " }" * MAX_DEPTH + " } } }",
            "exceeds maximum operation depth",
        ),
        ("{ publicInfo { " + " ".join(f"a{n}: demo" for n in range(MAX_ALIASES + 1)) + " } }", "aliases"),
        ("{ publicInfo { " + "demo " * 1000 + "} }", "tokens"),
        ("{ publicInfo { demo } } #" + "x" * 15_000, "kit.document-too-long"),
    ],
)
async def test_a_document_has_limits(document: str, says: str) -> None:
    async with browser(FakeClock()) as at:
        answer = await at.http.post("/graphql", json={"query": document}, headers=OURS | {"Accept": GRAPHQL})
    assert answer.status_code == 400
    assert says in answer.json()["errors"][0]["message"]


async def test_a_body_has_a_limit() -> None:
    async with browser(FakeClock()) as at:
        body = {"query": "{ publicInfo { demo } }", "variables": {"x": "x" * 70_000}}
        assert (await at.http.post("/graphql", json=body, headers=OURS)).status_code == 413


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b'"x"',
        b"[{}]",
        b'{"query":1}',
        b'{"variables":"x"}',
        b"\xff",
        b'{"query":"{ me { id } }","variables":{"x":"\\u0000"}}',
    ],
)
async def test_a_body_of_another_shape_is_the_clients_fault(body: bytes) -> None:
    headers = OURS | {"Content-Type": "application/json"}
    async with browser(FakeClock()) as at:
        answer = await at.http.post("/graphql", content=body, headers=headers)
    assert answer.status_code == 400
    assert answer.json()["errors"]


async def test_the_schema_is_told_in_the_demo_alone() -> None:
    asked = "{ __schema { types { name } } }"
    closed = await make_schema().execute(asked)
    assert closed.errors
    assert "introspection" in closed.errors[0].message
    assert not (await make_schema(introspection=True).execute(asked)).errors


async def test_a_closed_schema_suggests_nothing() -> None:
    result = await make_schema().execute("{ publicInf { demo } }")
    assert result.errors
    assert "Did you mean" not in result.errors[0].message


async def test_a_document_is_parsed_and_validated_once() -> None:
    validated = validation_cache._get_validate_cache(validation_cache.DEFAULT_MAXSIZE)  # noqa: SLF001 - its figures
    async with browser(FakeClock()) as at:
        await at.data("{ publicInfo { languages demo } }")
        before = validated.cache_info()  # type: ignore[attr-defined] # an lru_cache
        for _ in range(10):
            await at.data("{ publicInfo { languages demo } }")
        after = validated.cache_info()  # type: ignore[attr-defined] # the same
    assert (after.hits - before.hits, after.misses - before.misses) == (10, 0)


# ------------------------------------------------------------------------------ media types


@pytest.mark.parametrize(
    ("accept", "document", "status", "media_type"),
    [
        (GRAPHQL, "{ publicInfo { demo } }", 200, GRAPHQL),
        (GRAPHQL, "{", 400, GRAPHQL),
        (GRAPHQL, "{ nothing }", 400, GRAPHQL),
        (GRAPHQL, "{ me { id } }", 200, GRAPHQL),
        ("application/json", "{ publicInfo { demo } }", 200, "application/json"),
        ("application/json", "{ nothing }", 200, "application/json"),
        ("*/*", "{ publicInfo { demo } }", 200, "application/json"),
        (f"{GRAPHQL}, application/json;q=0.9", "{ publicInfo { demo } }", 200, GRAPHQL),
    ],
)
async def test_the_answer_has_the_media_type_that_was_asked_for(
    accept: str, document: str, status: int, media_type: str
) -> None:
    async with browser(FakeClock()) as at:
        answer = await at.http.post("/graphql", json={"query": document}, headers=OURS | {"Accept": accept})
    assert (answer.status_code, answer.headers["Content-Type"].partition(";")[0]) == (status, media_type)
    assert ("data" in answer.json()) == (status == 200)


# ------------------------------------------------------------------------------ what a phone may keep


async def test_an_unchanged_phone_costs_its_session_and_one_tiny_read(hasher: Hasher) -> None:
    office = await open_office()
    async with browser(FakeClock()) as at:
        await _as_amina(office, hasher, at)
        first = await at.http.get("/graphql", params=_address("Home"))
        assert first.status_code == 200
        assert "errors" not in first.json()
        assert first.headers["Cache-Control"] == "private, no-cache"
        kept = {"If-None-Match": first.headers["ETag"]}
        await at.http.get("/graphql", params=_address("Home"), headers=kept)
        async with counted() as statements:
            again = await at.http.get("/graphql", params=_address("Home"), headers=kept)
    assert again.status_code == 304
    assert again.content == b""
    assert again.headers["ETag"] == first.headers["ETag"]
    asked = [text for text in statements if not text.startswith(("BEGIN", "COMMIT"))]
    assert len(asked) == 2


async def test_an_answer_gets_another_name_when_anything_in_it_may_have_changed(hasher: Hasher) -> None:
    office = await open_office()

    async def etag(name: str = "Home", **variables: object) -> str:
        answer = await at.http.get("/graphql", params=_address(name, **variables))
        assert "errors" not in answer.json()
        return answer.headers["ETag"]

    async def changed(kind: ScopeKind, scope: Any) -> None:  # noqa: ANN401 - a key
        async with db.write(office.municipality_id) as tx:
            await touch(tx, office.municipality_id, [Scope(kind, scope)])

    async with browser(FakeClock()) as at:
        await _as_amina(office, hasher, at)
        names = [await etag()]
        for kind, scope in (
            (ScopeKind.PARTICIPANT, office.amina),
            (ScopeKind.UNIT, office.unit_id),
            (ScopeKind.MUNICIPALITY, office.municipality_id),
        ):
            await changed(kind, scope)
            names.append(await etag())
        names += [await etag("Week", week="2026-W48"), await etag("Week", week="2026-W49")]
        await changed(ScopeKind.PARTICIPANT, office.berit)
        assert await etag() == names[3]
        await at.data('mutation { chooseLanguage(language: "ar") { id } }')
        names.append(await etag())
    assert len(set(names)) == len(names)


async def test_an_answer_ends_with_its_day_in_norway(hasher: Hasher) -> None:
    clock = FakeClock(datetime(2026, 11, 23, 22, 58, tzinfo=UTC))
    office = await open_office()
    async with browser(clock) as at:
        at.http.cookies.set("__Host-stegvis", (await office.phone(hasher, clock.now)).session_token)
        names = []
        for _ in range(3):
            names.append((await at.http.get("/graphql", params=_address("Home"))).headers["ETag"])
            clock.forward(minutes=1)
    assert names[0] == names[1] != names[2]


async def test_an_answer_with_errors_is_never_kept() -> None:
    async with browser(FakeClock()) as at:
        for document in ("{ me { id } }", "{ home { today } }", '{ week(week: "x") { week } }'):
            answer = await at.http.get("/graphql", params={"query": document})
            assert answer.headers["Cache-Control"] == "no-store"
            assert "ETag" not in answer.headers


async def test_what_staff_see_is_never_kept(hasher: Hasher) -> None:
    office = await open_office()
    async with browser(FakeClock()) as at:
        await _as_berit(office, hasher, at)
        answer = await at.http.get("/graphql", params={"query": "{ me { id } }"})
    assert answer.json()["data"]["me"]["id"] == str(office.berit)
    assert answer.headers["Cache-Control"] == "no-store"
    assert "ETag" not in answer.headers


# ------------------------------------------------------------------------------ errors


@strawberry.type
class _Failing:
    @strawberry.field
    def crash(self) -> str:
        raise ValueError("Amina Hassan, 01059412345")

    @strawberry.field
    def refuse(self) -> str:
        raise Refused("kit.example", retryable=True, left=3)


async def test_an_error_loses_its_words_and_is_logged_without_data(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        result = await strawberry.Schema(_Failing, extensions=[Refusals]).execute("{ crash }")
    assert result.errors
    assert result.errors[0].message == "kit.internal"
    assert result.errors[0].extensions == {
        "code": "kit.internal",
        "params": {},
        "retryable": True,
        "notBefore": None,
    }
    ours = [line.getMessage() for line in caplog.records if line.name.startswith("stegvis")]
    assert len(ours) == 1
    assert "ValueError in crash" in ours[0]
    assert "Amina" not in ours[0]


async def test_a_refusal_keeps_its_meaning() -> None:
    result = await strawberry.Schema(_Failing, extensions=[Refusals]).execute("{ refuse }")
    assert result.errors
    assert result.errors[0].extensions == {
        "code": "kit.example",
        "params": {"left": 3},
        "retryable": True,
        "notBefore": None,
    }


# ------------------------------------------------------------------------------ headers, files, probes


@pytest.mark.parametrize("path", ["/", "/graphql", "/livez", "/readyz", "/assets/none.js", "/uke/2026-W48"])
async def test_every_answer_carries_the_headers(path: str) -> None:
    async with browser(FakeClock()) as at:
        answer = await at.http.get(path)
    assert {name: answer.headers[name] for name in HEADERS} == HEADERS
    assert "unsafe" not in answer.headers["Content-Security-Policy"]
    assert answer.headers["Strict-Transport-Security"]


async def test_the_probes_say_how_it_is() -> None:
    async with browser(FakeClock()) as at:
        assert (await at.http.get("/livez")).text == "alive"
        assert (await at.http.get("/readyz")).text == "ready"


def test_the_apps_files_are_read_once_and_nothing_else_can_be_named(tmp_path: Path) -> None:
    (tmp_path / "assets").mkdir()
    for name in ("index.html", "index.html.br", "manifest.json", "assets/main-1.js"):
        (tmp_path / name).write_text(name)
    files = pwa.read_files(tmp_path)
    assert set(files) == {"/index.html", "/assets/main-1.js"}
    assert files["/index.html"].brotli == b"index.html.br"
    assert files["/assets/main-1.js"].is_asset


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("uk-UA,uk;q=0.9,en;q=0.8", "uk"),
        ("no", "nb"),
        ("nn-NO", "nn"),
        ("fa-IR", "fa-AF"),
        ("prs, en", "fa-AF"),
        ("so, ti-ER;q=0.5", "ti"),
        ("so", None),
        ("", None),
    ],
)
def test_the_page_names_the_texts_in_the_browsers_language(accepted: str, language: str | None) -> None:
    assert pwa.preferred(accepted, ("nb", "nn", "en", "uk", "ar", "ti", "fa-AF")) == language


async def test_the_apps_page_is_asked_for_each_time_and_its_assets_once(tmp_path: Path) -> None:
    (tmp_path / "assets").mkdir()
    for name in ("index.html", "index.html.br", "assets/main-1.js"):
        (tmp_path / name).write_text(name)
    (tmp_path / "manifest.json").write_text('{"virtual:texts/uk/participant": {"file": "assets/texts-1.js"}}')
    settings = Settings(public_url="https://stegvis.example", pwa_dir=tmp_path)
    transport = httpx.ASGITransport(make_app(settings, pepper=PEPPER))  # type: ignore[arg-type] # as in `browser`
    async with httpx.AsyncClient(transport=transport, base_url="https://stegvis.example") as http:
        page = await http.get("/plan", headers={"Accept": "text/html", "Accept-Encoding": "br"})
        assert (page.status_code, page.headers["Cache-Control"]) == (200, "no-cache")
        assert page.headers["Content-Encoding"] == "br"
        assert "Link" not in page.headers
        ukrainian = await http.get("/", headers={"Accept-Language": "uk"})
        assert ukrainian.headers["Link"] == "</assets/texts-1.js>; rel=modulepreload"
        kept = {"If-None-Match": page.headers["ETag"]}
        assert (await http.get("/", headers=kept)).status_code == 304
        assert (await http.get("/", headers={"Accept-Encoding": "identity"})).text == "index.html"
        asset = await http.get("/assets/main-1.js")
        assert "immutable" in asset.headers["Cache-Control"]
        assert asset.headers["Content-Type"].startswith("text/javascript")
        for path in ("/assets/../index.html.br", "/index.html.br", "/%2e%2e/pyproject.toml", "/x.png"):
            assert (await http.get(path)).status_code == 404
