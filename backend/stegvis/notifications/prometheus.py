"""What an operator watches of reminders: sums of this process since it began.

They name nobody and no municipality: where an office has fifty people, a count by municipality and minute
tells who was absent. What waits is what this process has looked at lately; of several, take the greatest.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    ProcessCollector,
    start_http_server,
)

from stegvis.kit.clock import system_clock
from stegvis.notifications.model import DeliveryError
from stegvis.notifications.rules import LOOKED_AT_LATELY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from uuid import UUID

REGISTRY = CollectorRegistry()

ProcessCollector(registry=REGISTRY)

DUE = Counter("stegvis_reminders_due", "Notices that became due: handed over, or late.", registry=REGISTRY)
LATE = Counter(
    "stegvis_reminders_late", "Notices that nobody sent while there was a point in it.", registry=REGISTRY
)
UNPLANNED = Counter(
    "stegvis_reminders_unplanned", "Times that somebody could not be planned, for a fault.", registry=REGISTRY
)
SENT = Counter("stegvis_pushes_sent", "Pushes that a push service took.", registry=REGISTRY)
FAILED = Counter("stegvis_pushes_failed", "Pushes given up, by reason.", ["reason"], registry=REGISTRY)
AGAIN = Counter(
    "stegvis_pushes_retried", "Attempts that are made again, by reason.", ["reason"], registry=REGISTRY
)
LATENESS = Histogram(
    "stegvis_push_lateness_seconds",
    "From when a notice was due until a push service took it.",
    buckets=(1, 5, 15, 30, 60, 120, 300, 600, 1800, 3600, 10800),
    registry=REGISTRY,
)
LOST = Counter(
    "stegvis_pushes_found", "Pushes that the engine had lost and a sweep found.", registry=REGISTRY
)
SWEPT_AT = Gauge("stegvis_sweep_timestamp_seconds", "When a municipality was last swept.", registry=REGISTRY)

for _each in DeliveryError:  # so that a rate begins at nothing, and not with the first fault
    FAILED.labels(_each.value)
for _each in (DeliveryError.UNREACHABLE, DeliveryError.TOO_MANY):
    AGAIN.labels(_each.value)

_queues: dict[UUID, tuple[datetime, int, datetime | None]] = {}


def note_queue(municipality_id: UUID, waiting: int, since: datetime | None, now: datetime) -> None:
    """Note what waits in a municipality, and since when the oldest of it has been due (UTC)."""
    _queues[municipality_id] = (now, waiting, since)


def _lately() -> list[tuple[int, datetime | None]]:
    now = system_clock()
    return [
        (waiting, since) for at, waiting, since in _queues.copy().values() if now - at <= LOOKED_AT_LATELY
    ]


def _oldest() -> float:
    now = system_clock()
    return max((max((now - since).total_seconds(), 0) for _, since in _lately() if since), default=0)


Gauge("stegvis_pushes_waiting", "Pushes that are due and not sent.", registry=REGISTRY).set_function(
    lambda: sum(waiting for waiting, _ in _lately())
)
Gauge("stegvis_queue_age_seconds", "For how long the oldest of them is due.", registry=REGISTRY).set_function(
    _oldest
)


@contextmanager
def exposed(host: str, port: int | None) -> Iterator[None]:
    """Answer `/metrics` on a port of its own, for as long as it lasts; without a port, nowhere.

    Raises:
        OSError: the port is taken.
    """
    if port is None:
        yield
        return
    server, thread = start_http_server(port, addr=host, registry=REGISTRY)
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
