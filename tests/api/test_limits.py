"""How much one document may ask, and how much of the program one client may have."""

from __future__ import annotations

import asyncio

import asyncpg
import httpx
import msgspec
import pytest
from graphql import parse, validate

from stegvis.accounts.model import Role
from stegvis.api import transport
from stegvis.api.generated import trusted_documents
from stegvis.api.limits import (
    MAX_ALIASES,
    MAX_BREADTH,
    MAX_COST,
    MAX_DEPTH,
    MAX_DIRECTIVES,
    MAX_ROOTS,
    Limits,
)
from stegvis.api.turns import LONGEST_LINE, Turns, connections_of
from stegvis.app import DOCUMENTS
from stegvis.kit import db
from stegvis.kit.errors import Refused
from tests.builders import asking, open_office
from tests.front_door import FakeClock, browser
from tests.whole_documents import operations, schema, whole

OURS = {"X-Stegvis": "1"}
DOUBLING = " ".join(f"fragment f{n} on PublicInfo {{ ...f{n + 1} ...f{n + 1} }}" for n in range(60))


def told(document: str) -> list[str]:
    return [error.message for error in validate(schema(), parse(document), [Limits])]


def test_every_trusted_document_keeps_to_the_limits() -> None:
    kept = msgspec.json.decode(DOCUMENTS.read_bytes(), type=dict[str, str])
    assert set(trusted_documents().values()) <= set(kept.values())
    assert {text: told(text) for text in kept.values() if told(text)} == {}


@pytest.mark.parametrize("operation", operations())
def test_whatever_there_is_to_ask_of_one_operation_keeps_to_them(operation: str) -> None:
    assert told(whole(operation)) == []


@pytest.mark.parametrize(
    ("document", "says"),
    [
        ("{ " + "a { " * (MAX_DEPTH + 1) + "b" + " }" * (MAX_DEPTH + 2), "exceeds maximum operation depth"),
        ("{ " + "me { id } " * (MAX_ROOTS + 1) + "}", "fields at the top"),
        ("{ home { " + "today " * (MAX_BREADTH + 1) + "} }", "beside each other"),
        ("{ me { " + " ".join(f"a{n}: id" for n in range(MAX_ALIASES + 1)) + " } }", "aliases"),
        ("{ me { id " + "@skip(if: false) " * (MAX_DIRECTIVES + 1) + "} }", "directives"),
        ("{ a(first: 100) { b(first: 100) { c d } } }", f"costs more than {MAX_COST}"),
        ("query ($n: Int) { a(first: $n) { b(first: 999999999) { c d } } }", "costs more than"),
        ("{ publicInfo { ...f0 } } " + DOUBLING + " fragment f60 on PublicInfo { demo }", "costs more than"),
        ("{ ...a } fragment a on Query { me { " + "id " * (MAX_BREADTH + 1) + "} }", "beside each other"),
    ],
)
def test_a_document_that_asks_too_much_is_told_so(document: str, says: str) -> None:
    assert any(says in each for each in told(document))


def test_a_fragment_that_spreads_itself_has_an_end() -> None:
    assert told("{ ...a } fragment a on Query { ...b } fragment b on Query { ...a me { id } }") == []


async def asked(document: str, **variables: object) -> httpx.Response:
    async with browser(FakeClock()) as at:
        return await at.tell(document, **variables)


@pytest.mark.usefixtures("database")
@pytest.mark.parametrize(
    "document",
    [
        "{ mee { id } }",
        "{ me { idd } }",
        "query ($a: Strng) { me { id } }",
        'mutation { signIn(email: "x", passwor: "x") { id } }',
        "query ($x: CaseFiltr) { me { id } }",
        "{ week(wek: 1) { week } }",
    ],
)
async def test_nothing_is_suggested_not_even_in_the_demo(document: str) -> None:
    answer = await asked(document)
    assert answer.json()["errors"]
    assert "Did you mean" not in answer.text


@pytest.mark.usefixtures("database")
async def test_what_python_itself_cannot_hold_is_the_clients_fault() -> None:
    nested = "[" * 30_000 + "]" * 30_000
    headers = OURS | {"Content-Type": "application/json"}
    async with browser(FakeClock()) as at:
        deep = await at.http.post("/graphql", content=f'{{"variables":{{"x":{nested}}}}}', headers=headers)
    assert deep.status_code == 400
    for document in (
        "{ cases(first: " + "9" * 9_000 + ") { total } }",
        "{ home " * 400,
        "{ week(week: " + "[" * 400,
    ):
        answer = await asked(document)
        assert answer.json()["errors"][0]["message"] != "kit.internal"


# ------------------------------------------------------------------------------ turns


def test_a_query_takes_a_connection_for_each_field_at_the_top() -> None:
    assert connections_of("{ me { id } home { today } }") == 2
    assert connections_of("{ ...A } fragment A on Query { me { id } home { today } }") == MAX_ROOTS
    assert connections_of("{ me { id } ... { home { today } } }") == 1 + MAX_ROOTS
    assert connections_of("mutation { lock signOut }") == 1
    assert connections_of("{ me {") == 1


async def test_one_takes_what_is_theirs_and_others_pass_by() -> None:
    line = Turns(of_account=2, of_tenant=3)
    began: list[str] = []
    let_go = asyncio.Event()

    async def ask(account: str, tenant: str) -> None:
        async with line.taken(account, tenant):
            began.append(account)
            await let_go.wait()

    tasks = [asyncio.create_task(ask("greedy", "here")) for _ in range(10)]
    tasks += [asyncio.create_task(ask(other, "here")) for other in ("a", "b")]
    tasks += [asyncio.create_task(ask("c", "elsewhere"))]
    async with asyncio.timeout(10):
        while len(began) < 4 or line._waits.total() < len(tasks) - 4:  # noqa: ASYNC110, SLF001 - all have asked
            await asyncio.sleep(0)
    assert sorted(began) == ["a", "c", "greedy", "greedy"]
    let_go.set()
    await asyncio.gather(*tasks)
    assert began.count("greedy") == 10
    assert not line._taken  # noqa: SLF001 - nothing is left of anybody
    assert not line._waits  # noqa: SLF001 - the same


async def test_a_line_has_an_end_and_who_gives_up_leaves_it() -> None:
    line = Turns(of_account=1, of_tenant=1)

    async def ask() -> None:
        async with line.taken("one", "here"):
            pass

    async with line.taken("one", "here"):
        waiting = [asyncio.create_task(ask()) for _ in range(LONGEST_LINE)]
        await asyncio.sleep(0)
        with pytest.raises(Refused, match=r"kit\.too-many"):
            await ask()
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
    async with asyncio.timeout(10):
        await ask()


async def test_who_is_called_in_the_moment_of_giving_up_takes_nothing_along() -> None:
    line = Turns(of_account=1, of_tenant=1)

    async def ask() -> None:
        async with line.taken("one", "here"):
            pass

    async with line.taken("one", "here"):
        waiting = asyncio.create_task(ask())
        await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    async with asyncio.timeout(10):
        await ask()


async def test_a_greedy_client_starves_nobody(database: str) -> None:
    """A dozen slow requests of one account wait for a lock; a colleague's is answered before any of them."""
    office = await open_office()
    greedy = await office.staff("Grådig Vik", Role.ADVISER)
    normal = await office.staff("Berit Hansen", Role.ADVISER)
    owner = await asyncpg.connect(database)
    hog = "mutation ($language: String!) { chooseLanguage(language: $language) { id } }"
    async with asking(office, greedy) as at_once, asking(office, normal) as other:
        holding = owner.transaction()
        await holding.start()
        await owner.execute("SELECT set_config('app.municipality', $1, true)", str(office.id))
        await owner.execute("SELECT FROM account WHERE id = $1 FOR UPDATE", greedy.account_id)
        # Both are in one program, as they are where one web process serves an office.
        other.http._transport = at_once.http._transport  # noqa: SLF001 - the program behind the client
        held = [asyncio.create_task(at_once.ask(hog, language="nn")) for _ in range(12)]
        await until_waiting(owner, 4)
        async with asyncio.timeout(60):
            answered = [await other.data("{ me { id } }") for _ in range(5)]
        assert {each["me"]["id"] for each in answered} == {str(normal.account_id)}
        assert not any(task.done() for task in held)
        assert await waiting_for_locks(owner) == 4
        await holding.rollback()
        done = await asyncio.gather(*held)
    assert all("errors" not in body for body in done)
    await owner.close()


async def waiting_for_locks(owner: asyncpg.Connection) -> int:
    found: int = await owner.fetchval(
        "SELECT count(*) FROM pg_locks WHERE NOT granted AND pid <> pg_backend_pid()"
        " AND pid IN (SELECT pid FROM pg_stat_activity WHERE datname = current_database())"
    )
    return found


async def until_waiting(owner: asyncpg.Connection, number: int) -> None:
    async with asyncio.timeout(60):
        while await waiting_for_locks(owner) < number:  # noqa: ASYNC110 - the database tells nobody
            await asyncio.sleep(0.02)


async def test_an_operation_has_an_end_and_leaves_its_connection(
    database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transport, "LONGEST", 0.5)
    office = await open_office()
    berit = await office.staff("Berit Hansen", Role.ADVISER)
    owner = await asyncpg.connect(database)
    async with asking(office, berit) as asker:
        async with owner.transaction():
            await owner.execute("SELECT set_config('app.municipality', $1, true)", str(office.id))
            await owner.execute("SELECT FROM account WHERE id = $1 FOR UPDATE", berit.account_id)
            for _ in range(3):
                answer = await asker.http.post(
                    "/graphql",
                    json={"query": 'mutation { chooseLanguage(language: "nn") { id } }'},
                    headers=OURS,
                )
                assert answer.status_code == 503
                assert answer.json()["errors"][0]["extensions"]["retryable"] is True
        monkeypatch.setattr(transport, "LONGEST", 30.0)
        assert await asker.data('mutation { chooseLanguage(language: "nn") { id } }')
    assert db.ENGINE.pool is not None
    assert db.ENGINE.pool.get_idle_size() == db.ENGINE.pool.get_size()
    await owner.close()


def test_a_pool_is_never_one_accounts_alone() -> None:
    for size in range(2, 30):
        line = Turns.of_pool(size)
        assert line._of_account < size  # noqa: SLF001 - what it is made with
        assert line._of_tenant < size or size <= 2  # noqa: SLF001 - the same
