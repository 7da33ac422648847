"""Unread notices on a real database: each step once, mail through a real server, the adviser at the end."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.escalation.actions import MAILS_AT_ONCE, Postman, escalate, tell_in_person
from stegvis.escalation.model import MailState, Reason, Unreached
from stegvis.escalation.queries import unreached
from stegvis.escalation.rules import MAIL_LEASE
from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.kit.ids import new_id
from stegvis.kit.weeks import instant
from stegvis.meetings.rules import when_and_where
from stegvis.notifications.actions import read_notices
from stegvis.notifications.mail import Letter
from stegvis.notifications.model import DeliveryError
from stegvis.notifications.queries import inbox
from tests.backend.escalation.mail_server import Server, mail_server
from tests.backend.planned_time import at
from tests.builders import TODAY, Office, open_office
from tests.front_door import FakeClock
from tests.statements import counted

pytestmark = pytest.mark.usefixtures("database")

MAIL = "amina@eksempel.no"


def oslo(days: int, clock: str) -> datetime:
    """So many days after the Monday on which the notice came."""
    return instant(TODAY + timedelta(days=days), at(clock))


@dataclass
class Stage:
    """On Monday morning Amina was told that her plan is decided; Berit is her adviser."""

    office: Office
    amina: Actor
    berit: Actor
    plan: UUID
    notice: UUID

    async def escalate(self, days: int, clock: str, *, mails: bool = True) -> int:
        return await escalate(self.office.id, now=oslo(days, clock), mails=mails)

    async def steps(self) -> list[str]:
        rows = await self.office.rows("SELECT step FROM escalation_step ORDER BY made_at, id")
        return [row["step"] for row in rows]

    async def pushes(self) -> int:
        return len(await self.office.rows("SELECT FROM delivery"))

    async def mails(self) -> list[tuple[str, str, str | None]]:
        rows = await self.office.rows("SELECT step, state, error FROM escalation_mail ORDER BY step, id")
        return [(row["step"], row["state"], row["error"]) for row in rows]

    async def unreached(self, days: int = 4) -> Unreached | None:
        async with db.read(self.office.id) as tx:
            found = await unreached(tx, self.office.id, [self.amina.account_id], TODAY + timedelta(days=days))
        return found.get(self.amina.account_id)

    async def browser(self, **values: object) -> UUID:
        times = {"made_at": oslo(-9, "08:00"), "renewed_at": oslo(-9, "08:00")}
        return await self.office.row(
            "push_subscription",
            **{
                "account_id": self.amina.account_id,
                "device_id": new_id(),
                "endpoint": f"https://web.push.apple.com/{new_id()}",
                "p256dh": bytes(65),
                "auth": bytes(16),
            }
            | times
            | values,
        )


async def told(
    office: Office, of: Actor, kind: str, about: UUID | str, sent: datetime, **values: object
) -> UUID:
    times = {"due_at": sent, "send_at": sent, "sent_at": sent, "until_at": sent + timedelta(days=7)}
    return await office.row(
        "notification",
        **{"account_id": of.account_id, "kind": kind, "occasion": str(about), "state": "sent"}
        | {"on_date": TODAY}
        | times
        | values,
    )


async def staged(email: str | None = MAIL) -> Stage:
    office = await open_office()
    berit = await office.staff("Berit Lie", Role.ADVISER)
    amina = await office.participant("Amina Hassan", adviser=berit, email=email)
    plan = await office.plan(amina.account_id)
    notice = await told(office, amina, "plan_decided", plan, oslo(0, "09:00"))
    return Stage(office, amina, berit, plan, notice)


# ------------------------------------------------------------------------------ step by step


async def test_each_step_is_taken_once_at_its_time() -> None:
    stage = await staged()
    await stage.browser()
    for days, clock, steps in (
        (1, "11:59", []),
        (1, "12:00", ["second"]),
        (1, "12:01", ["second"]),
        (2, "12:00", ["second", "mail"]),
        (3, "08:00", ["second", "mail", "listed"]),
        (7, "12:00", ["second", "mail", "listed", "week"]),
        (60, "12:00", ["second", "mail", "listed", "week"]),
    ):
        await stage.escalate(days, clock)
        assert await stage.steps() == steps
    assert await stage.pushes() == 2
    assert [step for step, _, _ in await stage.mails()] == ["mail", "week"]


async def test_what_is_said_again_makes_a_sound_and_stands_in_the_inbox_once() -> None:
    stage = await staged()
    phone, _ = await stage.browser(), await stage.browser(ended_at=oslo(0, "08:00"), ended_reason="expired")
    await stage.escalate(1, "12:00")
    (push,) = await stage.office.rows(
        "SELECT subscription_id, repeats FROM delivery JOIN notification ON notification.id = notification_id"
    )
    assert (push["subscription_id"], push["repeats"]) == (phone, stage.notice)
    async with db.read(stage.office.id) as tx:
        found = await inbox(tx, stage.amina, first=10, after=None)
        jobs = await tx.rows(
            "SELECT FROM procrastinate_jobs WHERE task_name = 'deliver' AND args->>'municipality_id' = $1",
            str(stage.office.id),
        )
    assert ([each.id for each in found.notices], found.unread) == ([stage.notice], 1)
    assert len(jobs) == 1


async def test_somebody_with_several_unread_notices_is_told_once_that_there_is_something() -> None:
    stage = await staged()
    await stage.browser()
    claim = await _decision(stage, approved=False)
    await told(stage.office, stage.amina, "claim_decided", claim, oslo(0, "10:00"))
    assert await stage.escalate(1, "12:00") == 2
    assert await stage.escalate(2, "12:00") == 2
    assert (await stage.pushes(), len(await stage.mails())) == (1, 1)
    assert sorted(await stage.steps()) == ["mail", "mail", "second", "second"]


async def _decision(stage: Stage, *, approved: bool) -> UUID:
    return await stage.office.row(
        "absence_decision",
        participant_id=stage.amina.account_id,
        starts_on=TODAY,
        ends_on=TODAY,
        category="welfare_leave" if approved else "unapproved",
        approved=approved,
        rule_version="x",
        decided_by=stage.berit.account_id,
        decided_at=oslo(0, "08:00"),
    )


async def test_two_workers_at_once_take_each_step_once() -> None:
    stage = await staged()
    await stage.browser()
    took = await asyncio.gather(*(stage.escalate(7, "12:00") for _ in range(4)))
    assert sorted(took) == [0, 0, 0, 1]
    assert await stage.pushes() == 1
    assert len(await stage.mails()) == 1


async def test_a_municipality_costs_the_same_however_many_people_have_not_read() -> None:
    costs = []
    for people in (1, 30):
        stage = await staged()
        await stage.browser()
        for number in range(people - 1):
            other = await stage.office.participant(f"Nr{number} Haile", email="x@eksempel.no")
            plan = await stage.office.plan(other.account_id)
            await told(stage.office, other, "plan_decided", plan, oslo(0, "09:00"))
        async with counted() as statements:
            assert await stage.escalate(7, "12:00") == people
        costs.append(len(statements))
    assert costs[0] == costs[1] <= 10


async def test_a_worker_that_dies_on_the_way_has_taken_no_step(monkeypatch: pytest.MonkeyPatch) -> None:
    stage = await staged()
    await stage.browser()

    async def dies(*_: object) -> None:
        raise ConnectionError

    with monkeypatch.context() as patched:
        patched.setattr("stegvis.escalation.actions._write", dies)
        with pytest.raises(ConnectionError):
            await stage.escalate(7, "12:00")
    assert (await stage.steps(), await stage.pushes()) == ([], 0)
    assert await stage.escalate(7, "12:00") == 1
    assert (await stage.pushes(), len(await stage.mails())) == (1, 1)


async def test_a_municipality_chooses_how_long_it_waits() -> None:
    stage = await staged()
    settings = {"unread_second_days": 2, "unread_mail_days": 3, "unread_listed_days": 5}
    since = {"valid_from": TODAY - timedelta(days=7), "source": "vedtak"}
    for key, days in settings.items():
        await stage.office.row("rule_override", key=key, value=str(days), **since)
    await stage.escalate(3, "12:00")
    assert await stage.steps() == ["second", "mail"]
    await stage.escalate(7, "08:00")
    assert await stage.steps() == ["second", "mail", "listed"]


# ------------------------------------------------------------------------------ what ends it


async def test_what_was_read_known_or_changed_is_left() -> None:
    reading = await staged()
    await read_notices(reading.amina, [reading.notice], now=oslo(0, "20:00"))
    opened = await staged()
    notice = {"kind": "first_opened", "on_date": TODAY, "at": oslo(0, "20:00")}
    await opened.office.row(
        "plan_notice", plan_version_id=opened.plan, recorded_by=opened.amina.account_id, **notice
    )
    superseded = await staged()
    await superseded.office.put_right(
        "UPDATE plan_version SET state = 'superseded' WHERE id = $1", superseded.plan
    )
    left = await staged()
    await left.office.change(
        "UPDATE account SET ended_at = $1 WHERE id = $2", oslo(0, "20:00"), left.amina.account_id
    )
    for stage in (reading, opened, superseded, left):
        assert await stage.escalate(7, "12:00") == 0
        assert await stage.steps() == []


async def test_of_decisions_about_absence_those_that_cost_money_are_somebodys_work() -> None:
    for approved, revoked, expected in ((False, False, 2), (True, False, 1), (False, True, 1)):
        stage = await staged()
        claim = await _decision(stage, approved=approved)
        await told(stage.office, stage.amina, "claim_decided", claim, oslo(0, "09:00"))
        if revoked:
            await stage.office.change(
                "UPDATE absence_decision SET revoked_at = $1, revoked_by = $2",
                oslo(0, "10:00"),
                stage.berit.account_id,
            )
        assert await stage.escalate(3, "08:00") == expected


@pytest.mark.parametrize(
    ("email", "mails", "browser", "expected"),
    [(MAIL, True, False, 1), (MAIL, False, False, 0), (None, True, False, 0), (None, True, True, 1)],
)
async def test_that_somebody_was_notified_again_of_their_plan_is_in_its_record(
    *, email: str | None, mails: bool, browser: bool, expected: int
) -> None:
    stage = await staged(email)
    if browser:
        await stage.browser()
    found = "SELECT on_date, recorded_by FROM plan_notice WHERE plan_version_id = $1 AND kind = 'reminded'"
    await stage.escalate(3, "08:00", mails=mails)
    assert await stage.office.rows(found, stage.plan) == []
    for _ in range(2):
        await stage.escalate(7, "12:00", mails=mails)
    rows = [tuple(row.values()) for row in await stage.office.rows(found, stage.plan)]
    assert rows == [(TODAY + timedelta(days=7), None)] * expected


@pytest.mark.parametrize("appealable", [True, False])
async def test_a_deduction_that_can_be_appealed_is_somebodys_work(*, appealable: bool) -> None:
    stage = await staged()
    month = await stage.office.row(
        "month_lock",
        participant_id=stage.amina.account_id,
        month=date(2026, 10, 1),
        basis=json.dumps({"estimate": {"appealable": appealable}}),
        basis_hash=bytes(32),
        locked_by=stage.berit.account_id,
        locked_at=oslo(0, "08:00"),
    )
    await told(stage.office, stage.amina, "deduction_decided", month, oslo(0, "09:00"))
    assert await stage.escalate(3, "08:00") == (2 if appealable else 1)


async def test_a_meeting_is_listed_in_the_morning_and_gone_when_it_was_moved() -> None:
    stage = await staged()
    tomorrow = TODAY + timedelta(days=1)
    meeting = await stage.office.row(
        "meeting",
        participant_id=stage.amina.account_id,
        state="planned",
        on_date=tomorrow,
        starts=at("10:00"),
        minutes=60,
        made_by=stage.berit.account_id,
        made_at=oslo(-3, "10:00"),
    )
    about = {"on_date": tomorrow, "clock": at("10:00")}
    await told(stage.office, stage.amina, "meeting_day_before", f"{meeting} 10:00", oslo(0, "17:00"), **about)
    await stage.escalate(0, "18:00")
    await stage.escalate(1, "08:00")
    assert await stage.steps() == ["mail", "listed"]
    found = await stage.unreached(1)
    assert found is not None
    assert [(each.kind, each.clock) for each in found.notices] == [("meeting_day_before", at("10:00"))]
    assert await stage.unreached(2) is None
    await stage.office.change("UPDATE meeting SET on_date = on_date + 1")
    assert await stage.unreached(1) is None


@pytest.mark.parametrize(("told_of", "state"), [("2026-11-24 10:00", "planned"), ("cancelled", "cancelled")])
async def test_a_meeting_that_was_changed_is_somebodys_work_while_it_is_as_they_were_told(
    told_of: str, state: str
) -> None:
    stage = await staged()
    tomorrow = TODAY + timedelta(days=1)
    of = {"participant_id": stage.amina.account_id, "made_by": stage.berit.account_id}
    when = {"on_date": tomorrow, "starts": at("10:00"), "minutes": 60, "made_at": oslo(-3, "10:00")}
    meeting = await stage.office.row("meeting", state=state, **of, **when)
    about = {"on_date": tomorrow, "clock": at("10:00"), "told": told_of}
    await told(stage.office, stage.amina, "meeting_changed", f"{meeting}#1", oslo(0, "09:00"), **about)
    assert await stage.escalate(0, "10:00") == 1
    assert await stage.escalate(1, "08:00") == 1
    assert await stage.steps() == ["mail", "listed"]
    found = await stage.unreached(1)
    assert found is not None
    assert [each.kind for each in found.notices] == ["meeting_changed"]
    if state == "planned":
        await stage.office.change("UPDATE meeting SET state = 'cancelled'")
    else:
        await stage.office.change("UPDATE notification SET read_at = now()")
    assert await stage.unreached(1) is None


async def test_of_two_changes_of_place_alone_the_last_is_somebodys_work() -> None:
    stage = await staged()
    await stage.office.put_right("UPDATE notification SET read_at = now()")
    of = {"participant_id": stage.amina.account_id, "made_by": stage.berit.account_id}
    on, starts = date(2026, 11, 24), at("09:05")
    when = {"on_date": on, "starts": starts, "minutes": 60, "made_at": oslo(-3, "10:00")}
    meeting = await stage.office.row("meeting", state="planned", place="Rom 2", **of, **when)
    about = {"on_date": on, "clock": starts}
    for number, place in ((1, "Rom 1"), (2, "Rom 2")):
        its: dict[str, Any] = {"occasion": f"{meeting}#{number}", "told": when_and_where(on, starts, place)}
        sent = oslo(0, f"09:0{number}")
        notice = await told(stage.office, stage.amina, "meeting_changed", "", sent, **about, **its)
    assert await stage.escalate(0, "10:05") == 1
    assert await stage.escalate(1, "08:00") == 1
    found = await stage.unreached(1)
    assert found is not None
    assert [each.id for each in found.notices] == [notice]
    for now_at, listed in ((None, False), ("Rom 2", True)):
        await stage.office.change("UPDATE meeting SET place = $1", now_at)
        assert bool(await stage.unreached(1)) is listed


# ------------------------------------------------------------------------------ the adviser


async def test_the_adviser_reads_why_and_takes_off_what_they_have_told() -> None:
    stage = await staged(email=None)
    await stage.escalate(3, "08:00")
    found = await stage.unreached()
    assert found is not None
    assert (found.reason, found.mail, [each.id for each in found.notices]) == (
        Reason.NO_PHONE,
        None,
        [stage.notice],
    )
    for _ in range(2):
        await tell_in_person(stage.berit, stage.amina.account_id, [stage.notice], now=oslo(3, "09:00"))
    assert await stage.unreached() is None
    assert await stage.escalate(7, "12:00") == 0
    audited = await stage.office.rows("SELECT verb, subject_id, actor_id FROM audit_entry")
    assert [tuple(row.values()) for row in audited] == [
        ("escalation.told-in-person", stage.amina.account_id, stage.berit.account_id)
    ]


async def test_what_is_not_listed_or_anothers_is_not_told_about_anybody() -> None:
    stage = await staged()
    other = await stage.office.participant("Olena Koval", adviser=stage.berit)
    await stage.escalate(2, "12:00")
    await tell_in_person(stage.berit, stage.amina.account_id, [stage.notice], now=oslo(2, "13:00"))
    await stage.escalate(3, "08:00")
    await tell_in_person(stage.berit, other.account_id, [stage.notice], now=oslo(3, "09:00"))
    assert "told" not in await stage.steps()
    stranger = await stage.office.staff("Ole Vik", Role.ADVISER)
    with pytest.raises(Refused, match=r"kit\.not-found"):
        await tell_in_person(stranger, stage.amina.account_id, [stage.notice], now=oslo(3, "09:00"))


async def test_the_reason_is_of_their_phones() -> None:
    for values, reason in (
        ({"ended_at": oslo(0, "09:30"), "ended_reason": "expired"}, Reason.NO_PHONE),
        ({"failing_since": oslo(0, "09:30")}, Reason.FAILING),
        ({}, Reason.NOT_OPENED),
        ({"renewed_at": oslo(2, "09:30")}, Reason.NOT_READ),
    ):
        stage = await staged()
        await stage.browser(**values)
        await stage.escalate(3, "08:00")
        found = await stage.unreached()
        assert found is not None
        assert found.reason is reason


# ------------------------------------------------------------------------------ the mail


@dataclass
class Post:
    """The stage on Wednesday at noon, with a worker and a mail server."""

    stage: Stage
    server: Server
    clock: FakeClock

    async def deliver(self) -> int:
        return await Postman(self.server.mail(), self.clock).deliver(self.stage.office.id)

    def got(self) -> list[str]:
        return [str(mail["To"]) for mail in self.server.box.mails]


async def posted(server: Server) -> Post:
    stage = await staged()
    await stage.escalate(2, "12:00")
    return Post(stage, server, FakeClock(oslo(2, "12:00")))


async def test_a_mail_goes_out_once(tmp_path: Path) -> None:
    async with mail_server(tmp_path) as server:
        post = await posted(server)
        assert [await post.deliver(), await post.deliver()] == [1, 0]
    assert post.got() == [MAIL]
    assert await post.stage.mails() == [("mail", "sent", None)]
    found = await _listed(post)
    assert found.mail is MailState.SENT


async def _listed(post: Post) -> Unreached:
    await post.stage.escalate(3, "08:00")
    found = await post.stage.unreached()
    assert found is not None
    return found


async def test_without_an_address_or_a_server_none_is_written() -> None:
    nobody, nowhere = await staged(email=None), await staged()
    await nobody.escalate(2, "12:00")
    await nowhere.escalate(2, "12:00", mails=False)
    assert (await nobody.mails(), await nowhere.mails()) == ([], [])


@dataclass
class Slow:
    """A mail server that needs four minutes for each letter, as channel and as line."""

    clock: FakeClock
    sent: list[str] = field(default_factory=list)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Slow]:
        yield self

    async def send(self, letter: Letter, _: datetime) -> DeliveryError | None:
        self.sent.append(letter.address)
        self.clock.forward(minutes=4)
        return None


async def test_what_a_slow_server_has_not_come_to_is_left_and_goes_once() -> None:
    stage = await staged()
    olena = await stage.office.participant("Olena Bondar", email="olena@eksempel.no")
    await told(
        stage.office, olena, "plan_decided", await stage.office.plan(olena.account_id), oslo(0, "10:00")
    )
    await stage.escalate(2, "12:00")
    slow = Slow(FakeClock(oslo(2, "12:00")))
    postman = Postman(slow, slow.clock)
    assert [await postman.deliver(stage.office.id), len(slow.sent)] == [2, 1]
    slow.clock.forward(minutes=3)  # the lease is over
    assert [await postman.deliver(stage.office.id), len(slow.sent)] == [1, 2]
    assert sorted(slow.sent) == sorted([MAIL, "olena@eksempel.no"])


async def test_an_address_that_there_is_not_is_tried_once_and_told_to_the_adviser(tmp_path: Path) -> None:
    async with mail_server(tmp_path) as server:
        post = await posted(server)
        server.box.rcpt = {MAIL: ["550 5.1.1 no such user"]}
        assert [await post.deliver(), await post.deliver()] == [1, 0]
    assert await post.stage.mails() == [("mail", "failed", "refused")]
    assert (await _listed(post)).mail is MailState.FAILED


async def test_a_server_that_says_later_gets_it_later_and_once(tmp_path: Path) -> None:
    async with mail_server(tmp_path) as server:
        post = await posted(server)
        server.box.rcpt = {MAIL: ["450 4.2.0 greylisted"] * 2}
        await post.deliver()
        assert await post.stage.mails() == [("mail", "waiting", "too_many")]
        assert await post.deliver() == 0  # not before its time
        for _ in range(3):
            post.clock.forward(minutes=30)
            await post.deliver()
    assert post.got() == [MAIL]
    assert await post.stage.mails() == [("mail", "sent", None)]


async def test_a_server_that_is_down_is_tried_while_there_is_a_point(tmp_path: Path) -> None:
    async with mail_server(tmp_path) as server:
        pass
    post = await posted(server)
    await post.deliver()
    assert await post.stage.mails() == [("mail", "waiting", "unreachable")]
    post.clock.forward(days=2)
    await post.deliver()
    assert await post.stage.mails() == [("mail", "failed", "too_late")]


async def test_what_was_read_meanwhile_is_not_written_about(tmp_path: Path) -> None:
    async with mail_server(tmp_path) as server:
        post = await posted(server)
        await read_notices(post.stage.amina, [post.stage.notice], now=oslo(2, "12:00"))
        await post.deliver()
    assert post.got() == []
    assert await post.stage.mails() == [("mail", "failed", "withdrawn")]


async def test_an_address_that_was_put_right_is_the_one_that_is_written_to(tmp_path: Path) -> None:
    async with mail_server(tmp_path) as server:
        post = await posted(server)
        await post.stage.office.change("UPDATE participant SET email = 'ny@eksempel.no'")
        await post.deliver()
    assert post.got() == ["ny@eksempel.no"]


async def test_a_worker_that_dies_while_it_holds_a_mail_leaves_it_to_the_next(tmp_path: Path) -> None:
    async with mail_server(tmp_path) as server:
        post = await posted(server)
        await post.stage.office.put_right(
            "UPDATE escalation_mail SET attempts = 1, leased_until = $1", post.clock() + MAIL_LEASE
        )
        assert await post.deliver() == 0
        post.clock.forward(seconds=MAIL_LEASE.total_seconds())
        assert await post.deliver() == 1
    assert post.got() == [MAIL]


async def test_two_workers_send_one_mail(tmp_path: Path) -> None:
    async with mail_server(tmp_path) as server:
        post = await posted(server)
        assert sorted(await asyncio.gather(*(post.deliver() for _ in range(4)))) == [0, 0, 0, 1]
    assert post.got() == [MAIL]


async def test_a_lost_answer_is_what_remains_and_can_be_seen_to_be_the_same_mail(tmp_path: Path) -> None:
    async with mail_server(tmp_path) as server:
        post = await posted(server)
        server.box.keeps, server.box.data = True, ["451 4.3.0 what now"]
        await post.deliver()
        post.clock.forward(minutes=30)
        await post.deliver()
    first, second = server.box.mails
    assert first["Message-ID"] == second["Message-ID"]


async def test_many_are_sent_in_one_run_over_one_connection(tmp_path: Path) -> None:
    people = MAILS_AT_ONCE + 5
    async with mail_server(tmp_path) as server:
        post = await posted(server)
        for number in range(people - 1):
            other = await post.stage.office.participant(f"Nr{number} Haile", email=f"nr{number}@eksempel.no")
            plan = await post.stage.office.plan(other.account_id)
            await told(post.stage.office, other, "plan_decided", plan, oslo(0, "09:00"))
        await post.stage.escalate(2, "12:00")
        assert await post.deliver() == people
    assert len(set(post.got())) == people
    assert server.box.connections == 1
