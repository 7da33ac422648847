"""An error that passes is told as one: whoever asks again a little later is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import asyncpg
import pytest
from litestar import get
from litestar.testing import create_test_client

from stegvis.app import told_without_words

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (asyncpg.CannotConnectNowError, 503),  # it starts
        (asyncpg.AdminShutdownError, 503),
        (asyncpg.QueryCanceledError, 503),
        (asyncpg.TooManyConnectionsError, 503),
        (ConnectionRefusedError, 503),
        (TimeoutError, 503),
        (asyncpg.UndefinedTableError, 500),
        (ZeroDivisionError, 500),
    ],
)
def test_a_database_that_is_away_for_now_is_no_fault_of_ours(
    error: Callable[[str], Exception], status: int
) -> None:
    @get("/", sync_to_thread=False)
    def trouble() -> None:
        raise error("Amina's row")

    with create_test_client(trouble, exception_handlers={Exception: told_without_words}) as client:
        answer = client.get("/")
    assert answer.status_code == status
    assert "Amina" not in answer.text
    assert answer.json()["errors"][0]["extensions"]["retryable"] is True
