"""A few requests by chance as each role; `make soak` asks ten thousand of each."""

from __future__ import annotations

import httpx
import pytest

from tests.soak.fuzzing import Fuzz, fuzz, judged

SEED = 20261123


@pytest.mark.usefixtures("database")
async def test_requests_by_chance_are_all_answered() -> None:
    told = await fuzz(SEED, 25)
    assert told["answered"] > 15
    assert told["kit.not-found"] > 5


def test_the_same_seed_asks_the_same() -> None:
    first, second = (Fuzz(7, ["a", "b"]) for _ in range(2))
    assert [first.request({}) for _ in range(20)] == [second.request({}) for _ in range(20)]


@pytest.mark.parametrize(
    ("status", "text"),
    [
        (500, "{}"),
        (200, '{"errors": [{"message": "kit.internal"}]}'),
        (200, '{"errors": [{"message": "Traceback (most recent call last)"}]}'),
        (400, '{"errors": [{"message": "Unknown type. Did you mean"}]}'),
        (200, '{"data": {"me": {"name": "Zq1234"}}}'),
    ],
)
def test_the_judge_finds_what_must_not_be(status: int, text: str) -> None:
    with pytest.raises(AssertionError):
        judged("leader", {"query": "{ me }"}, httpx.Response(status, text=text), {"Zq1234"})
