"""The worker: what happens without anybody asking. Procrastinate runs it, on the same PostgreSQL."""

from __future__ import annotations

import asyncio
import logging
from contextlib import asynccontextmanager, contextmanager, nullcontext, suppress
from dataclasses import asdict
from typing import TYPE_CHECKING
from uuid import UUID

from procrastinate import App, PsycopgConnector
from procrastinate.exceptions import AlreadyEnqueued, UniqueViolation
from procrastinate.jobs import DeleteJobCondition, Status

from stegvis.accounts.actions import sweep
from stegvis.accounts.actions.drafts import sweep_drafts
from stegvis.audit.actions import seal
from stegvis.escalation.actions import Postman, escalate
from stegvis.kit.clock import Clock, system_clock
from stegvis.kit.db import WORKER_ROLE, as_worker_too, front_door
from stegvis.kit.json_lines import FIELDS
from stegvis.notifications.actions import Post, find_lost, leave_unsent
from stegvis.notifications.prometheus import UNPLANNED
from stegvis.reminders.actions import AT_A_TIME, Reminded, look_around, note_sweep, remind_all, whom_to_plan

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from datetime import datetime

    from stegvis.audit.sink import Sink
    from stegvis.notifications.mail import Channel
    from stegvis.notifications.push import Sender

_LOG = logging.getLogger(__name__)

HEARTBEAT = 10.0
"""Seconds between two signs of life; a job whose worker gave none for three times as long is retried."""

_PAUSE = 5.0
"""Seconds before a worker that has lost its database begins again."""

_LAST_SEAL = 3.0
"""Seconds at most for which the end of a program waits for its last rows to be sealed."""

AT_ONCE = 32
"""Jobs of one worker: most of them wait for a push service, and who plans must not wait behind them."""


def make_worker(
    dsn: str,
    sender: Sender | None = None,
    mail: Channel | None = None,
    sink: Sink | None = None,
    *,
    clock: Clock = system_clock,
) -> App:
    """Put the worker together. `kit.db` has to be connected while it runs.

    Args:
        dsn: the database's address; the jobs' tables are reached as the worker's role.
        sender: sends pushes; it has to be entered while it works. None: no push is sent, and what one is told
            stands in the inbox.
        mail: sends e-mail, one letter at a time. None: none is sent.
        sink: tells the heads of the audit log outside the database. None: they are told nowhere.
        clock: tells the tasks the time.
    """
    app = App(
        connector=PsycopgConnector(conninfo=dsn, kwargs={"options": f"-c role={WORKER_ROLE}"}, max_size=4),
        worker_defaults={
            "update_heartbeat_interval": HEARTBEAT,
            "stalled_worker_timeout": 3 * HEARTBEAT,
            "delete_jobs": DeleteJobCondition.SUCCESSFUL,
            "shutdown_graceful_timeout": 10,
            "concurrency": AT_ONCE,
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

    @app.periodic(cron="* * * * *")
    @app.task(name="seal_audit", queueing_lock="seal_audit")
    async def seal_audit(timestamp: int) -> None:  # noqa: ARG001 - the same
        """Chain what was recorded since, and tell outside how far the chains have come."""
        await _seal_all(sink, clock)

    _add_reminders(app, Post(sender, clock) if sender else None, clock)
    _add_escalation(app, Postman(mail, clock) if mail else None, clock)
    return app


def _add_reminders(app: App, post: Post | None, clock: Clock) -> None:
    @app.task(name="deliver")
    async def deliver(municipality_id: str) -> None:
        """Bring what waits in a municipality to its browsers; the tables say what that is, not the job."""
        with _silent_faults("pushes wait for the next sweep"):
            if post:
                await post.deliver(UUID(municipality_id))
            else:
                await leave_unsent(UUID(municipality_id), now=clock())

    @app.task(name="reminders_of")
    async def reminders_of(municipality_id: str) -> None:
        """Plan whom there is to plan, hand over what is due, and find what was lost on the way."""
        with _silent_faults("a municipality was not swept"):
            await sweep_reminders(UUID(municipality_id), clock)

    @app.periodic(cron="* * * * *")
    @app.task(name="reminders", queueing_lock="reminders")
    async def reminders(timestamp: int) -> None:  # noqa: ARG001 - Procrastinate says for when it was due
        """Let each municipality's be looked at, by whichever worker has time."""
        for municipality_id in await _municipalities():
            # One that waits still from the minute before is enough.
            with suppress(AlreadyEnqueued):
                waiting = f"reminders_of {municipality_id}"
                job = app.configure_task("reminders_of", queueing_lock=waiting, priority=_BEFORE_OTHERS)
                await job.defer_async(municipality_id=str(municipality_id))


@contextmanager
def _silent_faults(what: str) -> Iterator[None]:
    """Log that something went wrong, and of what kind: the engine would log its words, which may quote data.

    Each minute's sweep does again what was not done.
    """
    try:
        yield
    except Exception as error:  # noqa: BLE001 - whatever it was
        _LOG.error("%s: %s", what, type(error).__name__)


async def sweep_reminders(municipality_id: UUID, clock: Clock) -> Reminded:
    """Plan whom there is to plan, hand over what is due, find what was lost, and note that it was done."""
    began = clock()
    await look_around(municipality_id, now=began)
    done = await remind_everybody(municipality_id, clock)
    queue = await find_lost(municipality_id, now=clock())
    await note_sweep(municipality_id, now=clock())
    if done.planned or queue.waiting:
        seconds = round((clock() - began).total_seconds(), 3)
        said = {"municipality": str(municipality_id), "seconds": seconds, **asdict(done)}
        _LOG.info("swept", extra={FIELDS: said | {"waiting": queue.waiting, "lost": queue.lost}})
    return done


_BEFORE_OTHERS = 10
"""What is due is found before what is found is sent: a job that sends goes on until nothing is left."""


async def remind_everybody(municipality_id: UUID, clock: Clock) -> Reminded:
    """Plan whom there is to plan, until there is nobody; each is tried once."""
    tried: set[UUID] = set()  # whom another worker is at is passed by: it may have been stopped in the middle
    total = Reminded()
    while found := await whom_to_plan(municipality_id, now=clock(), but=tried):
        for first in range(0, len(found), AT_A_TIME):
            total += await _remind_some(municipality_id, found[first : first + AT_A_TIME], clock)
        tried.update(found)
    return total


async def _remind_some(municipality_id: UUID, account_ids: list[UUID], clock: Clock) -> Reminded:
    """Plan some people; where one of them has trouble, and nobody knows who, each of them alone."""
    try:
        return await remind_all(municipality_id, account_ids, now=clock())
    except Exception as error:  # noqa: BLE001 - one person's trouble is nobody else's silence
        if len(account_ids) == 1:
            _LOG.error("somebody's reminders were not planned: %s", type(error).__name__)
            UNPLANNED.inc()
            return Reminded()
    total = Reminded()
    for each in account_ids:
        total += await _remind_some(municipality_id, [each], clock)
    return total


def _add_escalation(app: App, postman: Postman | None, clock: Clock) -> None:
    @app.task(name="escalation_of")
    async def escalation_of(municipality_id: str) -> None:
        """Take the steps that are due about unread notices, and send what e-mail waits."""
        with _silent_faults("the unread notices of a municipality were not looked at"):
            await escalate(UUID(municipality_id), now=clock(), mails=postman is not None)
        if postman:
            with _silent_faults("the e-mails of a municipality were not sent"):
                await postman.deliver(UUID(municipality_id))

    @app.periodic(cron="* * * * *")
    @app.task(name="escalation", queueing_lock="escalation")
    async def escalation(timestamp: int) -> None:  # noqa: ARG001 - Procrastinate says for when it was due
        """Let each municipality's unread notices be looked at, by whichever worker has time."""
        for municipality_id in await _municipalities():
            with suppress(AlreadyEnqueued):
                waiting = f"escalation_of {municipality_id}"
                job = app.configure_task("escalation_of", queueing_lock=waiting)
                await job.defer_async(municipality_id=str(municipality_id))


async def _municipalities() -> list[UUID]:
    async with front_door(by=WORKER_ROLE) as tx:
        return [row["id"] for row in await tx.rows("SELECT id FROM municipality ORDER BY id")]


async def _seal_all(sink: Sink | None, clock: Clock) -> None:
    for municipality_id in await _municipalities():
        await _seal(municipality_id, sink, clock())


async def _seal(municipality_id: UUID, sink: Sink | None, now: datetime) -> None:
    try:
        await seal(municipality_id, sink, now=now)
    except Exception as error:  # noqa: BLE001 - one municipality's log is broken, the others' are sealed
        _LOG.error("the audit log of %s is not sealed: %s", municipality_id, type(error).__name__)


async def work(
    dsn: str, sender: Sender | None = None, mail: Channel | None = None, sink: Sink | None = None
) -> None:
    """Work until a signal says to stop."""
    app = make_worker(dsn, sender, mail, sink)
    async with sender or nullcontext(), app.open_async():
        await app.run_worker_async()


@asynccontextmanager
async def working(
    dsn: str, sender: Sender | None = None, mail: Channel | None = None, sink: Sink | None = None
) -> AsyncIterator[None]:
    """Work within another program, for as long as it serves; as the worker's own role all the same."""
    async with as_worker_too(dsn):
        task = asyncio.create_task(_work_on(dsn, sender, mail, sink))
        try:
            yield
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
            # Nobody seals until the next start: what was recorded last would be held by nothing meanwhile.
            with suppress(Exception):
                async with asyncio.timeout(_LAST_SEAL):
                    await _seal_all(sink, system_clock)


async def _work_on(dsn: str, sender: Sender | None, mail: Channel | None, sink: Sink | None) -> None:
    while True:
        try:
            app = make_worker(dsn, sender, mail, sink)
            async with sender or nullcontext(), app.open_async():
                await app.run_worker_async(install_signal_handlers=False)
        except Exception as error:  # noqa: BLE001 - whatever it was, the web program goes on beside it
            # Its kind alone: its text may quote data.
            _LOG.error("the worker begins again: %s", type(error).__name__)
            await asyncio.sleep(_PAUSE)
