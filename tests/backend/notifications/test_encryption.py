"""Many pushes are encrypted beside us; whatever becomes of the helper, each browser can read its own."""

from __future__ import annotations

import asyncio
import io
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from stegvis.notifications import encryption
from stegvis.notifications.encryption import MANY, Encryption, help_out
from tests.backend.notifications.independent import Browser

BROWSERS = [Browser.new() for _ in range(3)]


@asynccontextmanager
async def encrypting() -> AsyncIterator[Encryption]:
    made = Encryption()
    try:
        yield made
    finally:
        await made.close()


async def require_readable(made: Encryption, number: int) -> None:
    asked = [(BROWSERS[each % len(BROWSERS)], f"{each}") for each in range(number)]
    bodies = await asyncio.gather(*(made.of(to.p256dh, to.auth, text.encode()) for to, text in asked))
    assert [to.read(body).decode() for (to, _), body in zip(asked, bodies, strict=True)] == [
        text for _, text in asked
    ]


async def until(holds: Callable[[], object]) -> None:
    async with asyncio.timeout(30):
        while not holds():  # noqa: ASYNC110 - it starts when it starts
            await asyncio.sleep(0.02)


async def helped(made: Encryption) -> asyncio.subprocess.Process:
    """Ask for much, and wait for the helper."""
    await require_readable(made, MANY)
    await until(lambda: made.helper)
    assert made.helper
    return made.helper


def under_way(made: Encryption) -> int:
    """How often the helper has been asked and has not answered."""
    return len(made._helped)  # noqa: SLF001 - nobody else knows


def given_until(made: Encryption) -> float:
    """When the helper is let go, by the clock of the event loop."""
    patience = made._patience  # noqa: SLF001 - nobody else knows
    assert patience
    until = patience.when()
    assert until
    return until


def test_it_is_made_before_anything_runs() -> None:
    """The web program is put together before it has an event loop."""
    assert Encryption().helper is None


async def test_few_are_encrypted_here() -> None:
    async with encrypting() as made:
        await asyncio.gather(*(require_readable(made, 1) for _ in range(MANY - 1)))
        assert asyncio.all_tasks() == {asyncio.current_task()}  # nobody listens to a helper


async def test_many_are_encrypted_by_a_helper(monkeypatch: pytest.MonkeyPatch) -> None:
    async with encrypting() as made:
        helper = await helped(made)
        monkeypatch.setattr(encryption, "encrypt", None)  # nobody here does
        await asyncio.gather(*(require_readable(made, 2 * MANY) for _ in range(5)))
    assert helper.returncode is not None


async def test_a_key_that_is_none_keeps_nobody_else_back() -> None:
    async with encrypting() as made:
        for _ in range(2):  # here, and in the helper
            good = [require_readable(made, 1) for _ in range(MANY)]
            bad = [made.of(key, b"\1" * 16, b"x") for key in (b"", bytes(65), b"\4" + bytes(64))]
            *fine, first, second, third = await asyncio.gather(*good, *bad, return_exceptions=True)
            assert fine == [None] * MANY
            assert {type(each) for each in (first, second, third)} == {ValueError}
            await until(lambda: made.helper)


async def test_what_a_helper_dies_over_is_encrypted_here() -> None:
    async with encrypting() as made:
        helper = await helped(made)
        helper.send_signal(signal.SIGSTOP)
        asked = [asyncio.create_task(require_readable(made, MANY)) for _ in range(3)]
        await until(lambda: under_way(made))
        assert not any(each.done() for each in asked)
        helper.kill()
        await asyncio.gather(*asked)
        assert made.helper is None
        await require_readable(made, MANY)


async def test_a_helper_that_has_nothing_to_do_is_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    async with encrypting() as made:
        helper = await helped(made)
        helper.send_signal(signal.SIGSTOP)
        asked = asyncio.create_task(require_readable(made, MANY))
        await until(lambda: under_way(made))
        monkeypatch.setattr(encryption, "PATIENCE", 0.1)  # from its answer on
        helper.send_signal(signal.SIGCONT)
        await asked
        await until(lambda: made.helper is not helper)
        monkeypatch.setattr(encryption, "PATIENCE", 30)
        await until(lambda: made._listening is None)  # noqa: SLF001 - it has gone altogether
        assert await helped(made) is not helper


async def test_a_helper_is_given_its_time_from_when_it_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    async with encrypting() as made:
        helper = await helped(made)
        helper.send_signal(signal.SIGSTOP)
        idle_until = given_until(made)
        monkeypatch.setattr(encryption, "PATIENCE", 1000)
        asked = [asyncio.create_task(require_readable(made, MANY))]
        await until(lambda: under_way(made) == 1)
        answers_until = given_until(made)
        assert answers_until - idle_until > 900
        # Whoever asks too gives it no more time for the first.
        asked.append(asyncio.create_task(require_readable(made, MANY)))
        await until(lambda: under_way(made) == 2)
        assert given_until(made) == answers_until
        helper.send_signal(signal.SIGCONT)
        await asyncio.gather(*asked)
        assert made.helper is helper


async def test_a_helper_that_does_nothing_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    async with encrypting() as made:
        helper = await helped(made)
        helper.send_signal(signal.SIGSTOP)
        monkeypatch.setattr(encryption, "PATIENCE", 0.1)  # from the next question on
        await require_readable(made, MANY)
        assert made.helper is None
        await require_readable(made, MANY)
        monkeypatch.setattr(encryption, "PATIENCE", 30)
        await until(lambda: made._listening is None)  # noqa: SLF001 - it has gone altogether
        assert await helped(made) is not helper


async def test_whoever_was_stopped_is_waited_for_by_nobody() -> None:
    async with encrypting() as made:
        await helped(made)
        stopped = asyncio.create_task(require_readable(made, MANY))
        await asyncio.sleep(0)
        stopped.cancel()
        await require_readable(made, MANY)
        assert stopped.cancelled()


def test_a_helper_ends_with_whoever_asks() -> None:
    answers = io.BytesIO()
    help_out(io.BytesIO(), answers)
    assert answers.getvalue() == b"\0\0\0\1\x90"  # an empty list: it is there


def test_a_helper_ends_when_whoever_asks_is_killed() -> None:
    command = [sys.executable, "-m", __name__]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, cwd=Path(__file__).parents[3]) as process:
        assert process.stdout
        os.kill(int(process.stdout.readline()), 0)
        process.kill()
        process.communicate(timeout=30)  # its standard error is the helper's too: closed by the last of them


async def _ask_for_ever() -> None:
    made = Encryption()
    print((await helped(made)).pid, flush=True)  # noqa: T201 - the test reads it
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(_ask_for_ever())
