"""What an operator watches: sums that name nobody, on a port that is closed until somebody opens it."""

from __future__ import annotations

import re
import socket
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import httpx
import pytest
from prometheus_client import generate_latest

from stegvis.kit.clock import system_clock
from stegvis.notifications import prometheus
from stegvis.notifications.model import DeliveryError
from stegvis.settings import Settings

NAME = re.compile(r"[a-z_]+(\{(le|reason)=\"[a-z_0-9.+Inf]+\"\})? [0-9.e+-]+")


def lines() -> list[str]:
    told = generate_latest(prometheus.REGISTRY).decode().splitlines()
    return [line for line in told if line.startswith("stegvis_")]


def value(line: str) -> float:
    (found,) = [each for each in lines() if each.startswith(f"{line} ")]
    return float(found.rpartition(" ")[2])


def test_what_is_told_has_no_label_but_a_reason() -> None:
    prometheus.note_queue(uuid4(), 3, system_clock(), system_clock())
    told = lines()
    assert all(NAME.fullmatch(line) for line in told)
    for reason in DeliveryError:
        assert any(line.startswith(f'stegvis_pushes_failed_total{{reason="{reason}"}} ') for line in told)


def test_what_waits_is_what_was_seen_lately() -> None:
    now = system_clock()
    before = value("stegvis_pushes_waiting")
    prometheus.note_queue(uuid4(), 3, now - timedelta(hours=9), now)
    prometheus.note_queue(uuid4(), 5, datetime(2026, 1, 1, tzinfo=UTC), now - timedelta(minutes=4))
    assert value("stegvis_pushes_waiting") == before + 3
    assert 9 * 3600 <= value("stegvis_queue_age_seconds") < 9 * 3600 + 60


def test_it_is_answered_on_a_port_of_its_own_for_as_long_as_it_lasts() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with prometheus.exposed("127.0.0.1", port):
        answer = httpx.get(f"http://127.0.0.1:{port}/metrics")
        assert "stegvis_pushes_sent_total" in answer.text
        with pytest.raises(OSError, match="in use"), prometheus.exposed("127.0.0.1", port):
            pass
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"http://127.0.0.1:{port}/metrics")


def test_unless_somebody_asks_for_it_it_is_answered_nowhere_and_then_to_this_machine_alone() -> None:
    settings = Settings()
    assert (settings.metrics_port, settings.metrics_host) == (None, "127.0.0.1")
    with prometheus.exposed(settings.metrics_host, settings.metrics_port):
        pass
