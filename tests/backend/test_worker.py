"""What happens without anybody asking, done by the real engine on the real database."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
from procrastinate import App

from stegvis import worker as program
from stegvis.accounts.hashing import Hasher
from stegvis.app import make_app
from stegvis.audit.model import Head, Saying
from stegvis.audit.sink import AuditKey, Sink
from stegvis.kit import db
from stegvis.kit.ids import new_id
from stegvis.kit.json_lines import JsonLines
from stegvis.notifications.prometheus import REGISTRY
from stegvis.notifications.push import Push, Sender, VapidKey, push_id
from stegvis.notifications.rules import Answer
from stegvis.reminders.actions import note_sweep
from stegvis.reminders.queries import sweep_is_late
from stegvis.settings import Settings
from stegvis.worker import make_worker, sweep_reminders, working
from tests import builders
from tests.backend.escalation.mail_server import mail_server
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
        async with db.front_door(by=db.WORKER_ROLE) as tx:
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


class _Service(Sender):
    """In the place of all push services."""

    def __init__(self) -> None:
        super().__init__(VapidKey(VapidKey.new()), "https://stegvis.example")
        self.sent: list[Push] = []

    async def send(self, push: Push, now: datetime) -> Answer:  # noqa: ARG002 - as it is called
        self.sent.append(push)
        return Answer(201)


async def test_what_is_due_is_planned_handed_over_and_sent_by_the_engine(database: str) -> None:
    rows = await builders.open_office()
    group = await rows.group("A1")
    amina = await rows.participant("Amina Hassan", groups=[group])
    await rows.slot(await rows.activity("norwegian"), 1, "13:45", "15:00", group_id=group)
    browser = {
        "account_id": amina.account_id,
        "session_id": new_id(),
        "endpoint": "https://web.push.apple.com/x",
    }
    times = {"made_at": NOON, "renewed_at": NOON}
    await rows.row("push_subscription", **browser, **times, p256dh=bytes(65), auth=bytes(16))
    service = _Service()
    # A quarter past one in Norway: half an hour before the lesson.
    worker = make_worker(database, service, clock=lambda: NOON + timedelta(minutes=15))
    async with worker.open_async():
        await worker.configure_task("reminders_of").defer_async(municipality_id=str(rows.id))
        await _done(worker)
    hers = [push for push in service.sent if push.endpoint == browser["endpoint"]]
    assert len(hers) == 1
    (delivery,) = await rows.rows("SELECT id, state FROM delivery")
    assert (hers[0].payload, delivery["state"]) == (push_id(rows.id, delivery["id"]), "sent")


async def test_without_a_key_all_is_as_ever_but_that_no_push_is_sent(database: str, tmp_path: Path) -> None:
    rows = await builders.open_office()
    group = await rows.group("A1")
    amina = await rows.participant("Amina Hassan", groups=[group], email="hassan@eksempel.no")
    await rows.slot(await rows.activity("norwegian"), 1, "13:45", "15:00", group_id=group)
    browser = {"endpoint": "https://web.push.apple.com/x", "p256dh": bytes(65), "auth": bytes(16)}
    of = {"account_id": amina.account_id, "session_id": new_id(), "made_at": NOON, "renewed_at": NOON}
    await rows.row("push_subscription", **of, **browser)  # under a key that there was
    plan, sent = await rows.plan(amina.account_id), NOON - timedelta(days=7)
    times = {"due_at": sent, "send_at": sent, "sent_at": sent, "until_at": NOON}
    about = {"kind": "plan_decided", "occasion": str(plan), "on_date": sent.date(), "state": "sent"}
    await rows.row("notification", account_id=amina.account_id, **about, **times)
    async with mail_server(tmp_path) as server:
        worker = make_worker(database, None, server.mail(), clock=lambda: NOON + timedelta(minutes=15))
        async with worker.open_async():
            for task in ("reminders_of", "escalation_of"):
                await worker.configure_task(task).defer_async(municipality_id=str(rows.id))
            await _done(worker)
    told = await rows.rows("SELECT kind FROM notification WHERE state = 'sent' AND repeats IS NULL")
    assert {row["kind"] for row in told} >= {"first_lesson", "plan_decided"}
    pushes = await rows.rows("SELECT DISTINCT state, error FROM delivery")
    assert [(row["state"], row["error"]) for row in pushes] == [("failed", "no_key")]
    assert "hassan@eksempel.no" in {mail["To"] for mail in server.box.mails}
    steps = await rows.rows("SELECT step FROM escalation_step")
    assert "listed" in {row["step"] for row in steps}


@pytest.mark.usefixtures("database")
async def test_a_sweep_says_what_came_of_it_without_naming_anybody(
    caplog: pytest.LogCaptureFixture,
) -> None:
    rows = await builders.open_office()
    group = await rows.group("A1")
    await rows.participant("Amina Hassan", groups=[group])
    await rows.slot(await rows.activity("norwegian"), 1, "13:45", "15:00", group_id=group)
    before = [metric(each) for each in ("reminders_due_total", "sweep_timestamp_seconds")]
    now = NOON + timedelta(minutes=15)
    with caplog.at_level("INFO", logger="stegvis.worker"):
        await sweep_reminders(rows.id, lambda: now)
        await sweep_reminders(rows.id, lambda: now)  # nothing was left, and nothing is said
    ours = [each for each in caplog.records if each.name == "stegvis.worker"]
    (said,) = map(JsonLines().format, ours)
    assert {"planned": 1, "sent": 1, "late": 0, "municipality": str(rows.id)}.items() <= json.loads(
        said
    ).items()
    assert "Amina" not in said
    after = [metric(each) for each in ("reminders_due_total", "sweep_timestamp_seconds")]
    assert (after[0] - before[0], after[1]) == (1, now.timestamp())


def metric(name: str) -> float:
    found = REGISTRY.get_sample_value(f"stegvis_{name}")
    assert found is not None
    return found


async def test_a_sweep_that_fails_says_what_kind_of_fault_it_was_and_no_more(
    database: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def failing(*_: object, **__: object) -> None:
        raise ValueError("Amina Hassan")

    monkeypatch.setattr(program, "look_around", failing)
    worker = make_worker(database, _Service(), clock=lambda: NOON)
    async with worker.open_async():
        await worker.configure_task("reminders_of").defer_async(municipality_id=str(new_id()))
        await _done(worker)
    assert "a municipality was not swept: ValueError" in caplog.text
    assert "Amina" not in caplog.text


@pytest.mark.usefixtures("database")
async def test_whether_a_sweep_is_late() -> None:
    rows = await builders.open_office()
    # Long before all other sweeps of this database, so that it is the last.
    began, limit = datetime(2020, 1, 1, tzinfo=UTC), timedelta(minutes=10)

    async def late(minutes: int, since: int = -60, after: timedelta = limit) -> bool:
        return await sweep_is_late(
            began + timedelta(minutes=minutes), began + timedelta(minutes=since), after
        )

    assert not await late(60)  # nobody sweeps it yet
    await note_sweep(rows.id, now=began)
    assert not await late(10)
    assert await late(11)
    assert not await late(11, since=2)  # who has just begun cannot know
    assert not await late(11, after=timedelta())
    await note_sweep(rows.id, now=began + timedelta(minutes=5))
    assert not await late(11)
    app = make_app(Settings(), pepper=PEPPER, push_key="key", clock=_Ticking(began))
    transport = httpx.ASGITransport(app)  # type: ignore[arg-type] # Litestar's narrower view of ASGI
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as http:
        first, second = [await http.get("/readyz") for _ in range(2)]
    assert (first.status_code, first.text) == (200, "ready")
    assert (second.status_code, second.text) == (503, "not ready: nobody looks for reminders")
    await note_sweep(rows.id, now=NOON + timedelta(days=365))


@dataclass
class _Ticking:
    """A clock that goes on by eight minutes each time that somebody looks at it."""

    now: datetime

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=8)
        return self.now


async def test_what_was_recorded_is_sealed_and_told_outside_and_one_broken_log_stops_no_other(
    database: str, tmp_path: Path
) -> None:
    sink = Sink(tmp_path, AuditKey(AuditKey.new()))
    broken, sound = await builders.open_office(), await builders.open_office()
    for office in (broken, sound):
        await office.row("audit_entry", at=NOON, verb="accounts.unit-made")
    sink.tell(Head(Saying.HEAD, broken.id, 9, bytes(32), NOON))
    worker = make_worker(database, sink=sink, clock=lambda: NOON)
    async with worker.open_async():
        await worker.configure_task("seal_audit", queueing_lock="s").defer_async(timestamp=0)
        await _done(worker)
    assert [row["position"] for row in await sound.rows("SELECT position FROM audit_link")] == [1]
    assert await broken.rows("SELECT position FROM audit_link") == []
    told = sink.last(sound.id)
    assert told
    assert (told.position, told.told_at) == (1, NOON)


async def test_what_nobody_reads_is_written_about_by_the_engine(database: str, tmp_path: Path) -> None:
    rows = await builders.open_office()
    amina = await rows.participant("Amina Hassan", email="amina@eksempel.no")
    plan = await rows.plan(amina.account_id)
    sent = NOON - timedelta(days=7)
    times = {"due_at": sent, "send_at": sent, "sent_at": sent, "until_at": NOON}
    about = {"kind": "plan_decided", "occasion": str(plan), "on_date": sent.date(), "state": "sent"}
    await rows.row("notification", account_id=amina.account_id, **about, **times)
    async with mail_server(tmp_path) as server:
        worker = make_worker(database, _Service(), server.mail(), clock=lambda: NOON + timedelta(minutes=15))
        async with worker.open_async():
            await worker.configure_task("escalation_of").defer_async(municipality_id=str(rows.id))
            await _done(worker)
    assert [mail["To"] for mail in server.box.mails if mail["To"] == "amina@eksempel.no"] == [
        "amina@eksempel.no"
    ]


def test_the_housekeeping_is_due_without_anybody_asking() -> None:
    minutely = ("retry_stalled", "seal_audit", "reminders", "escalation")
    for sender in (None, _Service()):  # without a key, too
        worker = make_worker("postgresql:///nowhere", sender)
        due = {task.task.name: task.cron for task in worker.periodic_registry.periodic_tasks.values()}
        assert due == {"housekeeping": "*/10 * * * *"} | dict.fromkeys(minutely, "* * * * *")


async def test_a_worker_within_another_program_ends_with_it(database: str) -> None:
    async with working(database), asyncio.timeout(20):
        while not await _workers():  # noqa: ASYNC110 - a table of the engine's, which tells nobody
            await asyncio.sleep(0.05)
    assert not await _workers()


async def _workers() -> int:
    async with db.front_door(by=db.WORKER_ROLE) as tx:
        count: int = await tx.value(
            "SELECT count(*) FROM procrastinate_workers WHERE last_heartbeat > now() - interval '30 seconds'"
        )
        return count
