"""The worker: what happens without anybody asking. Procrastinate runs it, on the same PostgreSQL."""

from __future__ import annotations

import asyncio
import logging
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

from procrastinate import App, PsycopgConnector
from procrastinate.exceptions import UniqueViolation
from procrastinate.jobs import DeleteJobCondition, Status

from stegvis.accounts.actions import sweep
from stegvis.accounts.actions.drafts import sweep_drafts
from stegvis.kit.clock import Clock, system_clock
from stegvis.kit.db import WEB_ROLE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

_LOG = logging.getLogger(__name__)

HEARTBEAT = 10.0
"""Seconds between two signs of life; a job whose worker gave none for three times as long is retried."""

_PAUSE = 5.0
"""Seconds before a worker that has lost its database begins again."""


def make_worker(dsn: str, *, clock: Clock = system_clock) -> App:
    """Put the worker together. `kit.db` has to be connected while it runs.

    Args:
        dsn: the database's address; the jobs' tables are reached as the web role.
        clock: tells the tasks the time.
    """
    app = App(
        connector=PsycopgConnector(conninfo=dsn, kwargs={"options": f"-c role={WEB_ROLE}"}, max_size=4),
        worker_defaults={
            "update_heartbeat_interval": HEARTBEAT,
            "stalled_worker_timeout": 3 * HEARTBEAT,
            "delete_jobs": DeleteJobCondition.SUCCESSFUL,
            "shutdown_graceful_timeout": 10,
        },
    )

    @app.periodic(cron="*/10 * * * *")
    @app.task(name="housekeeping", queueing_lock="housekeeping")
    async def housekeeping(timestamp: int) -> None:  # noqa: ARG001 - Procrastinate says for when it was due
        """Delete ended sessions, old codes and rate limits, and drafts that nobody has gone on with."""
        await sweep(now=clock())
        await sweep_drafts(now=clock())

    @app.periodic(cron="* * * * *")
    @app.task(name="retry_stalled", queueing_lock="retry_stalled")
    async def retry_stalled(timestamp: int) -> None:  # noqa: ARG001 - the same
        """Let the jobs of a worker that was killed be done after all."""
        for job in await app.job_manager.get_stalled_jobs(seconds_since_heartbeat=3 * HEARTBEAT):
            try:
                await app.job_manager.retry_job(job)
            except UniqueViolation:  # a later one like it is waiting already
                await app.job_manager.finish_job(job, Status.FAILED, delete_job=True)

    return app


async def work(dsn: str) -> None:
    """Work until a signal says to stop."""
    app = make_worker(dsn)
    async with app.open_async():
        await app.run_worker_async()


@asynccontextmanager
async def working(dsn: str) -> AsyncIterator[None]:
    """Work within another program, for as long as it serves."""
    task = asyncio.create_task(_work_on(dsn))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def _work_on(dsn: str) -> None:
    while True:
        try:
            app = make_worker(dsn)
            async with app.open_async():
                await app.run_worker_async(install_signal_handlers=False)
        except Exception as error:  # noqa: BLE001 - whatever it was, the web program goes on beside it
            # Its kind alone: its text may quote data.
            _LOG.error("the worker begins again: %s", type(error).__name__)
            await asyncio.sleep(_PAUSE)
