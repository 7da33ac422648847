"""What happens without anybody asking, done by the real engine on the real database."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from procrastinate import App

from stegvis.accounts.hashing import Hasher
from stegvis.kit import db
from stegvis.worker import make_worker, working
from tests.builders import PEPPER
from tests.front_door import NOON, Office, open_office


async def _sessions(office: Office) -> int:
    async with db.front_door() as tx:
        count: int = await tx.value("SELECT count(*) FROM session WHERE account_id = $1", office.amina)
        return count


@pytest.fixture
async def office(database: str) -> Office:  # noqa: ARG001 - the database has to be there
    office, hasher = await open_office(), Hasher(PEPPER)
    await office.phone(hasher)
    hasher.close()
    return office


def _worker(database: str, **later: float) -> App:
    return make_worker(database, clock=lambda: NOON + timedelta(**later))


async def test_the_worker_sweeps_away_what_is_over(database: str, office: Office) -> None:
    for days, left in ((1, 1), (3, 0)):
        worker = _worker(database, days=days)
        async with worker.open_async():
            # A lock of its own: the engine's may be taken just now, since this one is due every ten minutes.
            await worker.configure_task("housekeeping", queueing_lock="w").defer_async(timestamp=0)
            await _done(worker)
        assert await _sessions(office) == left


@pytest.mark.parametrize("waiting", [False, True], ids=["alone", "with a later one waiting"])
async def test_a_job_of_a_worker_that_was_killed_is_done_after_all(
    database: str, office: Office, *, waiting: bool
) -> None:
    worker = _worker(database, days=3)
    async with worker.open_async():
        await _done(worker)
        job_id = await worker.configure_task("housekeeping", queueing_lock="x").defer_async(timestamp=0)
        async with db.front_door() as tx:
            await tx.execute(
                """
                WITH killed AS (
                    INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() - interval '1 hour')
                    RETURNING id)
                UPDATE procrastinate_jobs SET status = 'doing', worker_id = killed.id
                FROM killed WHERE procrastinate_jobs.id = $1
                """,
                job_id,
            )
        if waiting:
            await worker.configure_task("housekeeping", queueing_lock="x").defer_async(timestamp=1)
        await worker.configure_task("retry_stalled", queueing_lock="y").defer_async(timestamp=0)
        await _done(worker)
        assert await _sessions(office) == 0
        assert list(await worker.job_manager.list_jobs_async(id=job_id)) == []


async def _done(worker: App) -> None:
    """Do what there is, and what comes of it."""
    for _ in range(2):
        await worker.run_worker_async(wait=False, install_signal_handlers=False, listen_notify=False)


def test_the_housekeeping_is_due_without_anybody_asking() -> None:
    worker = make_worker("postgresql:///nowhere")
    due = {task.task.name: task.cron for task in worker.periodic_registry.periodic_tasks.values()}
    assert due == {"housekeeping": "*/10 * * * *", "retry_stalled": "* * * * *"}


async def test_a_worker_within_another_program_ends_with_it(database: str) -> None:
    async with working(database), asyncio.timeout(20):
        while not await _workers():  # noqa: ASYNC110 - a table of the engine's, which tells nobody
            await asyncio.sleep(0.05)
    assert not await _workers()


async def _workers() -> int:
    async with db.front_door() as tx:
        count: int = await tx.value(
            "SELECT count(*) FROM procrastinate_workers WHERE last_heartbeat > now() - interval '30 seconds'"
        )
        return count
