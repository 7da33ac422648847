"""Open screens hear of a change within two seconds, whichever process it was made through; over real HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from time import monotonic
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import pytest

from stegvis.accounts.model import Role
from stegvis.accounts.tokens import new_token, token_hash
from stegvis.api import live
from stegvis.kit import db
from stegvis.kit.clock import system_clock
from stegvis.kit.ids import new_id
from stegvis.kit.listener import APPLICATION, Listener
from stegvis.kit.revisions import Scope, ScopeKind, touch
from tests.builders import Office, open_office
from tests.promises import TRIES, expect_kept
from tests.web_server import web_process, web_server

WITHIN = 2.0
"""Seconds after which an open screen has changed."""
PATIENCE = 30.0
"""Seconds for what must come, on a machine that may be busy."""

Processes = tuple[str, str]


@pytest.fixture(scope="module")
def processes(database: str) -> Iterator[Processes]:
    """Two web processes on one database; a TLS server stands before the second."""
    with web_server(database) as one, web_server(database, trusted_proxies="127.0.0.1") as other:
        yield one, other


async def signed_in(office: Office, account_id: UUID) -> str:
    """The token of somebody who signs in now."""
    token, now = new_token(office.id), system_clock()
    await office.row(
        "session",
        account_id=account_id,
        token_hash=token_hash(token),
        started_at=now,
        seen_at=now,
        expires_at=now + timedelta(hours=1),
        verified_at=now,
        verified_by="totp",
    )
    return token


@dataclass
class Stream:
    """What an open stream has told so far: kinds of events, and the last event's id."""

    answer: httpx.Response
    told: list[str] = field(default_factory=list)
    tag: str = ""
    over: asyncio.Event = field(default_factory=asyncio.Event)
    _news: asyncio.Event = field(default_factory=asyncio.Event)

    async def read(self) -> None:
        """Read until it ends."""
        try:
            async for line in self.answer.aiter_lines():
                name, _, value = line.partition(": ")
                if name == "id":
                    self.tag = value
                if name == "event":
                    self.told.append(value)
                    self._news.set()
        except httpx.TransportError:
            pass
        self.over.set()

    async def tells(self, kind: str) -> float:
        """Wait for the next event, which must be of a kind; return the seconds that it took."""
        began = monotonic()
        while not self.told:
            self._news.clear()
            async with asyncio.timeout(PATIENCE):
                await self._news.wait()
        assert self.told.pop(0) == kind
        return monotonic() - began


@asynccontextmanager
async def streaming(address: str, token: str, last: str = "", **about: object) -> AsyncIterator[Stream]:
    """Open a stream as a browser does; over when the block is."""
    headers = {"Last-Event-ID": last} if last else {}
    cookies = {"stegvis": token}
    async with (
        httpx.AsyncClient(base_url=address, cookies=cookies, timeout=60) as http,
        http.stream("GET", "/live", params={k: str(v) for k, v in about.items()}, headers=headers) as answer,
    ):
        assert answer.status_code == 200
        stream = Stream(answer)
        reading = asyncio.create_task(stream.read())
        yield stream
        reading.cancel()


async def change(office: Office, *scope_ids: UUID) -> None:
    """What an action does last."""
    async with db.write(office.id) as tx:
        await touch(tx, office.id, [Scope(ScopeKind.PARTICIPANT, each) for each in scope_ids])


async def expect_heard(office: Office, scope_id: UUID, *streams: Stream) -> None:
    """A change is told to streams at once, and not only when they are looked after anyway.

    A machine that does other things at once delays one change, and not each of three.
    """
    took: list[float] = []
    while min(took, default=WITHIN) >= WITHIN and len(took) < TRIES:
        await change(office, scope_id)
        took.append(max([await stream.tells("changed") for stream in streams]))
    assert min(took) < WITHIN, took


async def answered(address: str, token: str | None, *, site: str = "same-origin", **about: object) -> str:
    """How somebody is answered who may not listen: the whole of it, which ends by itself."""
    cookies = {"stegvis": token} if token else {}
    headers = {"Sec-Fetch-Site": site}
    async with httpx.AsyncClient(base_url=address, cookies=cookies, headers=headers) as http:
        answer = await http.get("/live", params={k: str(v) for k, v in about.items()})
        return answer.text if answer.status_code == 200 else str(answer.status_code)


# ------------------------------------------------------------------------------ it is heard


async def test_a_change_through_one_process_reaches_a_stream_on_the_other(
    processes: Processes, capsys: pytest.CaptureFixture[str]
) -> None:
    office = await open_office()
    amina = await office.participant("Amina Hassan")
    phone, other_phone = [await signed_in(office, amina.account_id) for _ in range(2)]
    took = []
    async with (
        streaming(processes[1], phone) as stream,
        httpx.AsyncClient(base_url=processes[0], cookies={"stegvis": other_phone}) as http,
    ):
        assert stream.answer.headers["cache-control"] == "no-store"
        assert stream.answer.headers["x-accel-buffering"] == "no"
        await stream.tells("ready")
        for language in ("ar", "ti", "uk"):
            body = {"query": f'mutation {{ chooseLanguage(language: "{language}") {{ id }} }}'}
            asked = asyncio.create_task(http.post("/graphql", json=body, headers={"X-Stegvis": "1"}))
            took.append(await stream.tells("changed"))
            assert "errors" not in (await asked).json()
    expect_kept("live, from asking to hearing", took, WITHIN, capsys)


async def test_a_class_a_unit_and_a_municipality_are_heard_and_nobody_elses(processes: Processes) -> None:
    office, beyond = await open_office(), await open_office("Storvik")
    group, other_group = await office.group("A1"), await office.group("B1")
    amina = await office.participant("Amina Hassan", groups=[group])
    somebody = await office.participant("Binyam Haile", groups=[other_group])
    async with streaming(processes[0], await signed_in(office, amina.account_id)) as stream:
        await stream.tells("ready")
        await change(office, other_group, somebody.account_id)
        await change(beyond, beyond.unit_id, beyond.id)
        await asyncio.sleep(2 * live.BREATH)  # that nothing is told shows in nothing but time
        assert stream.told == []
        for scope in (group, office.unit_id, office.id, amina.account_id):
            await expect_heard(office, scope, stream)


async def test_a_new_class_is_heard_without_a_new_stream(processes: Processes) -> None:
    office = await open_office()
    amina = await office.participant("Amina Hassan")
    async with streaming(processes[0], await signed_in(office, amina.account_id)) as stream:
        await stream.tells("ready")
        group = await office.group("A1")
        await office.member(group, amina.account_id)
        await expect_heard(office, amina.account_id, stream)
        await expect_heard(office, group, stream)


async def test_staff_hear_of_the_participant_and_of_the_group_on_screen(processes: Processes) -> None:
    office = await open_office()
    teacher = await office.staff("Eva Moe", Role.TEACHER)
    group = await office.group("A1", teacher=teacher)
    amina = await office.participant("Amina Hassan", groups=[group])
    token = await signed_in(office, teacher.account_id)
    async with (
        streaming(processes[0], token, participant=amina.account_id) as of_amina,
        streaming(processes[1], token, group=group) as of_group,
        streaming(processes[1], token) as of_oneself,
    ):
        for stream in (of_amina, of_group, of_oneself):
            await stream.tells("ready")
        await expect_heard(office, amina.account_id, of_amina)
        await expect_heard(office, group, of_amina, of_group, of_oneself)
        for stream in (of_amina, of_group, of_oneself):
            assert stream.told == []


async def test_many_changes_are_told_once(processes: Processes) -> None:
    office = await open_office()
    amina = await office.participant("Amina Hassan")
    async with streaming(processes[0], await signed_in(office, amina.account_id)) as stream:
        await stream.tells("ready")
        began = monotonic()
        for _ in range(40):
            await change(office, amina.account_id)
        took = monotonic() - began
        await stream.tells("changed")
        await asyncio.sleep(2 * live.BREATH + 0.2)  # what is told later than that is of something else
        assert len(stream.told) <= took / live.BREATH + 2, f"forty changes in {took:.1f} seconds"


# ------------------------------------------------------------------------------ nothing is missed


async def test_a_lost_connection_of_the_listener_loses_nothing(
    processes: Processes, database: str, capsys: pytest.CaptureFixture[str]
) -> None:
    office = await open_office()
    amina = await office.participant("Amina Hassan")
    owner = await asyncpg.connect(database)
    async with streaming(processes[0], await signed_in(office, amina.account_id)) as stream:
        await stream.tells("ready")
        killed: list[int] = []
        took: list[float] = []
        for _ in range(TRIES):
            listening = await both_listening(owner, killed)
            for pid in listening:
                assert await owner.fetchval("SELECT pg_terminate_backend($1)", pid)
            killed += listening
            await change(office, amina.account_id)  # while nobody listens
            took.append(await stream.tells("changed"))
    await owner.close()
    expect_kept("live, while the listener's connection is lost", took, WITHIN, capsys)


async def both_listening(owner: asyncpg.Connection[asyncpg.Record], killed: list[int]) -> list[int]:
    """Wait until the listener of each process has connected; the processes by which the database serves them.

    Those that were killed may be listed a moment longer.
    """
    async with asyncio.timeout(PATIENCE):
        while True:
            found = await owner.fetch(
                """
                SELECT pid FROM pg_stat_activity
                WHERE application_name = $1 AND datname = current_database() AND pid <> ALL ($2::int[])
                """,
                APPLICATION,
                killed,
            )
            if len(found) == 2:
                return [row["pid"] for row in found]
            await asyncio.sleep(0.05)


async def test_a_browser_that_comes_back_is_told_what_it_missed(processes: Processes) -> None:
    office = await open_office()
    amina = await office.participant("Amina Hassan")
    token = await signed_in(office, amina.account_id)
    async with streaming(processes[0], token) as stream:
        await stream.tells("ready")
        tag = stream.tag
    async with streaming(processes[1], token, last=tag) as stream:
        await asyncio.sleep(2 * live.BREATH)  # the same
        assert stream.told == [], "nothing has changed"
    await change(office, amina.account_id)
    async with streaming(processes[1], token, last=tag) as stream:
        await stream.tells("changed")
        assert stream.tag != tag


# ------------------------------------------------------------------------------ it ends


async def test_streams_end_with_what_they_rest_on(
    processes: Processes, capsys: pytest.CaptureFixture[str]
) -> None:
    within, took = live.CHECKED_EVERY + 1.5, [await ended(processes)]
    while min(took) >= within and len(took) < TRIES:
        took.append(await ended(processes))
    expect_kept("from the end of it to the end of its streams", took, within, capsys)


async def ended(processes: Processes) -> float:
    """Seconds until the last of three streams has ended by itself: signed out, idle, out of sight."""
    office = await open_office()
    adviser = await office.staff("Berit Hansen", Role.ADVISER)
    amina = await office.participant("Amina Hassan", adviser=adviser)
    gone, idle = [await signed_in(office, amina.account_id) for _ in range(2)]
    staff = await signed_in(office, adviser.account_id)
    async with (
        streaming(processes[0], gone) as of_gone,
        streaming(processes[0], idle) as of_idle,
        streaming(processes[0], staff, participant=amina.account_id) as of_staff,
    ):
        for stream in (of_gone, of_idle, of_staff):
            await stream.tells("ready")
        now = system_clock()
        hashes = [token_hash(gone), token_hash(idle)]
        await office.change("UPDATE session SET ended_at = $2 WHERE token_hash = $1", hashes[0], now)
        await office.change(
            "UPDATE session SET seen_at = $2 WHERE token_hash = $1", hashes[1], now - timedelta(minutes=15)
        )
        await office.change("DELETE FROM access_grant WHERE account_id = $1", adviser.account_id)
        began = monotonic()
        for stream in (of_gone, of_idle, of_staff):
            await stream.tells("bye")
            await stream.over.wait()
        return monotonic() - began


async def test_a_stream_is_no_use_of_the_session(processes: Processes) -> None:
    office = await open_office()
    amina = await office.participant("Amina Hassan")
    token = await signed_in(office, amina.account_id)
    before = system_clock() - timedelta(minutes=10)
    await office.change("UPDATE session SET seen_at = $2 WHERE token_hash = $1", token_hash(token), before)
    async with streaming(processes[0], token) as stream:
        await stream.tells("ready")
        await change(office, amina.account_id)
        await stream.tells("changed")
    (row,) = await office.rows("SELECT seen_at FROM session WHERE token_hash = $1", token_hash(token))
    assert row["seen_at"] == before


async def test_the_oldest_stream_of_an_account_gives_its_place(processes: Processes) -> None:
    office = await open_office()
    amina = await office.participant("Amina Hassan")
    token = await signed_in(office, amina.account_id)
    async with streaming(processes[0], token) as oldest:
        await oldest.tells("ready")
        async with (
            streaming(processes[0], token) as second,
            streaming(processes[0], token),
            streaming(processes[0], token) as fourth,
        ):
            await fourth.tells("ready")
            assert oldest.told == []
            async with streaming(processes[0], token) as fifth:
                await fifth.tells("ready")
                await oldest.tells("bye")
                await second.tells("ready")
                assert second.told == []
    async with streaming(processes[0], token) as again:
        await again.tells("ready")  # those that went have left their places


async def test_a_signal_ends_the_streams_and_the_program_at_once(database: str) -> None:
    office = await open_office()
    amina = await office.participant("Amina Hassan")
    token = await signed_in(office, amina.account_id)
    with web_process(database) as (address, process):
        async with streaming(address, token) as stream:
            await stream.tells("ready")
            process.terminate()
            async with asyncio.timeout(live.HEARTBEAT):
                await stream.over.wait()
            assert await asyncio.to_thread(process.wait, PATIENCE) == 0


# ------------------------------------------------------------------------------ it is refused


BYE = "id: \nevent: bye\ndata: bye\n\n"


async def test_who_may_not_listen_hears_that_there_is_nothing(processes: Processes) -> None:
    office = await open_office()
    address = processes[1]
    adviser, stranger = [await office.staff(name, Role.ADVISER) for name in ("Berit Hansen", "Carl Vik")]
    amina = await office.participant("Amina Hassan", adviser=adviser)
    binyam = await office.participant("Binyam Haile")
    group = await office.group("A1")
    phone = await signed_in(office, amina.account_id)
    desk = await signed_in(office, stranger.account_id)
    assert await answered(address, None) == BYE
    assert await answered(address, new_token(office.id)) == BYE
    assert await answered(address, "nonsense") == BYE
    assert await answered(address, phone, participant="nonsense") == BYE
    unseen: list[tuple[str, dict[str, Any]]] = [
        (phone, {"participant": binyam.account_id}),
        (phone, {"group": group}),
        (phone, {"participant": amina.account_id, "group": group}),
        (desk, {"participant": amina.account_id}),
        (desk, {"participant": new_id()}),
        (desk, {"group": group}),
    ]
    for token, about in unseen:
        assert await answered(address, token, **about) == f"retry: 1000\n\n{BYE}"


async def test_another_site_cannot_open_a_stream(processes: Processes) -> None:
    office = await open_office()
    amina = await office.participant("Amina Hassan")
    token = await signed_in(office, amina.account_id)
    for site in ("cross-site", "same-site"):
        assert await answered(processes[0], token, site=site) == "403"


async def test_nobody_outside_the_circle_listens_to_a_protected_person(processes: Processes) -> None:
    office = await open_office()
    adviser = await office.staff("Berit Hansen", Role.ADVISER)
    amina = await office.participant("Amina Hassan", adviser=adviser, protected=True)
    desk = await signed_in(office, adviser.account_id)
    assert BYE in await answered(processes[0], desk, participant=amina.account_id)
    await office.grant(amina.account_id, adviser, "circle")
    async with streaming(processes[0], desk, participant=amina.account_id) as stream:
        await stream.tells("ready")


# ------------------------------------------------------------------------------ the listener itself


async def test_whoever_waits_holds_one_flag_however_much_is_heard() -> None:
    listener, municipality_id, scope_id = Listener(), new_id(), new_id()
    waiting = listener.begin()
    assert waiting.wait_for(municipality_id, [scope_id]) is True
    assert waiting.wait_for(municipality_id, [scope_id]) is False
    for _ in range(1000):
        listener._heard(None, 0, "", f"{municipality_id} {scope_id}")  # noqa: SLF001 - asyncpg calls it
    assert await waiting.woken(within=1) is True
    assert await waiting.woken(within=0.01) is False
    listener._heard(None, 0, "", f"{new_id()} {scope_id}")  # noqa: SLF001 - another municipality's
    assert await waiting.woken(within=0.01) is False
    listener.end(waiting)
    assert listener._waiting == {}  # noqa: SLF001 - nothing is left behind
