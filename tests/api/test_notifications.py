"""Reminders through the graph: subscribing, choosing, reading; a push to a browser, and its way back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.kit import db
from stegvis.kit.ids import new_id
from stegvis.notifications import actions
from stegvis.notifications.actions import Post
from stegvis.notifications.push import Push, Sender, VapidKey, push_id
from stegvis.notifications.rules import LEASE, UNSHOWN_AFTER, Answer
from tests.backend.notifications.independent import Browser, b64
from tests.builders import NOW, Asker, Office, asking, open_office
from tests.front_door import FakeClock

pytestmark = pytest.mark.usefixtures("database")

SUBSCRIBE = "mutation ($s: PushSubscriptionInput!) { subscribePush(subscription: $s) }"
UNSUBSCRIBE = "mutation ($e: String!) { unsubscribePush(endpoint: $e) }"
TEST = "mutation ($id: ID!, $e: String!) { sendTestPush(testId: $id, endpoint: $e) { id state reason } }"
HOW = "query ($id: ID!) { testPush(testId: $id) { state reason } }"
MINE = (
    "{ myReminders { publicKey devices "
    "settings { leadMinutes quietFrom quietTo kinds { kind on required } } } }"
)
KEEP = "mutation ($s: ReminderSettingsInput!) { keepReminderSettings(settings: $s) { leadMinutes } }"
INBOX = (
    "query ($first: Int!, $after: ID) { myNotices(first: $first, after: $after) "
    "{ unread hasNext notices { id kind on at readAt important } } }"
)
READ = "mutation ($ids: [ID!]!) { readNotices(noticeIds: $ids) }"
SHOWS = "query ($id: String!) { pushMessage(pushId: $id) { text language } }"
SHOWN = "mutation ($id: String!) { acknowledgePush(pushId: $id) }"
REACHED = "query ($id: ID!) { reachability(participantId: $id) { state devices lastShownAt } }"

ENDPOINT = "https://fcm.googleapis.com/fcm/send/one"


@dataclass
class Service(Sender):
    """In the place of all push services: it answers what it is told to, and keeps what it was sent."""

    answers: list[Answer] = field(default_factory=list)
    sent: list[Push] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(VapidKey(VapidKey.new()), "https://stegvis.example")

    async def send(self, push: Push, now: Any) -> Answer:  # noqa: ANN401, ARG002 - as it is called
        self.sent.append(push)
        return self.answers.pop(0) if self.answers else Answer(201)


@dataclass
class Stage:
    """Amina's phone and Berit's desk; a worker, its push services, and its clock."""

    office: Office
    amina: Actor
    asker: Asker
    nobody: Asker
    berit: Asker
    browser: Browser
    service: Service
    clock: FakeClock
    post: Post

    async def deliver(self) -> int:
        return await self.post.deliver(self.office.id)

    async def subscribe(self, asker: Asker | None = None, **other: str) -> None:
        keys = {"endpoint": ENDPOINT, "p256dh": b64(self.browser.p256dh), "auth": b64(self.browser.auth)}
        assert await (asker or self.asker).data(SUBSCRIBE, s=keys | other)

    async def test(self) -> str:
        test_id = str(new_id())
        answer = await self.asker.data(TEST, id=test_id, e=ENDPOINT)
        assert answer["sendTestPush"] == {"id": test_id, "state": "WAITING", "reason": None}
        return test_id

    async def state(self, test_id: str) -> tuple[str, str | None]:
        found = (await self.asker.data(HOW, id=test_id))["testPush"]
        return found["state"], found["reason"]

    async def reached(self) -> tuple[str, int]:
        found = (await self.berit.data(REACHED, id=str(self.amina.account_id)))["reachability"]
        return found["state"], found["devices"]

    async def jobs(self) -> int:
        async with db.front_door() as tx:
            count: int = await tx.value(
                """
                SELECT count(*) FROM procrastinate_jobs
                WHERE task_name = 'deliver' AND args->>'municipality_id' = $1
                """,
                str(self.office.id),
            )
            return count


@asynccontextmanager
async def staged() -> AsyncIterator[Stage]:
    office = await open_office()
    berit = await office.staff("Berit Lie", Role.ADVISER)
    amina = await office.participant("Amina Hassan", adviser=berit)
    clock, service = FakeClock(NOW), Service()
    async with asking(office, amina) as asker, asking(office, None) as nobody, asking(office, berit) as desk:
        yield Stage(office, amina, asker, nobody, desk, Browser.new(), service, clock, Post(service, clock))


# ------------------------------------------------------------------------------ there and back


async def test_a_push_goes_to_the_browser_and_is_acknowledged() -> None:
    async with staged() as stage:
        assert await stage.reached() == ("NOT_SET_UP", 0)
        await stage.subscribe()
        test_id = await stage.test()
        assert await stage.jobs() == 1  # in the same transaction
        assert await stage.deliver() == 1
        assert await stage.state(test_id) == ("SENT", None)
        (push,) = stage.service.sent
        shows = (await stage.nobody.data(SHOWS, id=push.payload))["pushMessage"]
        assert shows == {"text": "TEST", "language": "uk"}
        for _ in range(2):  # the second time says nothing new
            assert await stage.nobody.data(SHOWN, id=push.payload)
            assert await stage.state(test_id) == ("SHOWN", None)
        assert await stage.reached() == ("REACHABLE", 1)
        assert await stage.deliver() == 0


async def test_the_same_test_asked_twice_is_sent_once() -> None:
    async with staged() as stage:
        await stage.subscribe()
        test_id = await stage.test()
        again = await stage.asker.data(TEST, id=test_id, e=ENDPOINT)
        assert again["sendTestPush"]["state"] == "WAITING"
        assert (await stage.jobs(), await stage.deliver()) == (1, 1)


async def test_who_does_not_answer_is_tried_again_by_the_same_id() -> None:
    async with staged() as stage:
        await stage.subscribe()
        test_id = await stage.test()
        stage.service.answers = [Answer(503), Answer(429, "40")]
        assert await stage.deliver() == 1
        assert await stage.state(test_id) == ("WAITING", "unreachable")
        assert await stage.deliver() == 0  # not yet
        stage.clock.forward(seconds=46)
        assert await stage.deliver() == 1
        assert await stage.state(test_id) == ("WAITING", "too_many")
        stage.clock.forward(seconds=91)
        assert await stage.deliver() == 1
        assert await stage.state(test_id) == ("SENT", None)
        assert len({push.payload for push in stage.service.sent}) == 1
        assert await stage.jobs() == 3  # one for each attempt


async def test_what_cannot_come_in_time_is_said_to_have_failed() -> None:
    async with staged() as stage:
        await stage.subscribe()
        test_id = await stage.test()
        stage.clock.forward(minutes=6)
        assert await stage.deliver() == 1
        assert await stage.state(test_id) == ("FAILED", "too_late")
        assert stage.service.sent == []


@pytest.mark.parametrize("status", [404, 410])
async def test_a_browser_that_is_gone_is_not_written_to_again(status: int) -> None:
    async with staged() as stage:
        await stage.subscribe()
        test_id = await stage.test()
        stage.service.answers = [Answer(status)]
        await stage.deliver()
        assert await stage.state(test_id) == ("FAILED", "expired")
        assert await stage.reached() == ("FAILING", 0)
        assert await stage.asker.refusal(TEST, id=str(new_id()), e=ENDPOINT) == "notifications.no-device"
        await stage.subscribe()
        assert await stage.reached() == ("REACHABLE", 1)


async def test_a_worker_that_dies_after_taking_a_push_loses_nothing() -> None:
    async with staged() as stage:
        await stage.subscribe()
        test_id = await stage.test()

        class Kill(BaseException):
            """Nothing catches it."""

        class Killed(Service):
            async def send(self, push: Push, now: Any) -> Answer:  # noqa: ANN401 - as it is called
                await super().send(push, now)
                raise Kill

        killed = Killed()
        with pytest.raises(Kill):
            await Post(killed, stage.clock).deliver(stage.office.id)
        assert await stage.state(test_id) == ("WAITING", None)
        assert await stage.deliver() == 0  # another has it, as far as one can know
        assert (await actions.find_lost(stage.office.id, now=NOW + LEASE)).lost == 0
        stage.clock.forward(seconds=61)
        found = await actions.find_lost(stage.office.id, now=stage.clock.now)
        assert (found.waiting, found.since, found.lost) == (1, NOW, 1)
        assert (await stage.jobs(), await stage.deliver()) == (2, 1)
        # It went twice, as one: the browser shows an id once.
        assert {push.payload for push in killed.sent} == {push.payload for push in stage.service.sent}


async def test_what_a_service_took_and_no_browser_showed_has_reached_nobody() -> None:
    async with staged() as stage:
        await stage.subscribe()
        await stage.test()
        await stage.deliver()
        assert await stage.reached() == ("REACHABLE", 1)
        await actions.find_lost(stage.office.id, now=NOW + UNSHOWN_AFTER)
        assert await stage.reached() == ("FAILING", 1)
        await stage.nobody.data(SHOWN, id=stage.service.sent[0].payload)
        assert await stage.reached() == ("REACHABLE", 1)


# ------------------------------------------------------------------------------ whose a browser is


async def test_the_next_person_on_a_shared_phone_takes_it_over() -> None:
    async with staged() as stage:
        olena = await stage.office.participant("Olena Koval")
        await stage.subscribe()
        test_id = await stage.test()
        async with asking(stage.office, olena) as asker:
            await stage.subscribe(asker)
        assert await stage.deliver() == 1
        assert stage.service.sent == []
        assert await stage.state(test_id) == ("FAILED", "withdrawn")
        assert await stage.reached() == ("NOT_SET_UP", 0)


async def test_a_push_that_is_under_way_when_its_person_leaves_shows_nothing_of_theirs() -> None:
    async with staged() as stage:
        await stage.subscribe()
        await stage.test()
        await stage.deliver()
        await stage.asker.data(UNSUBSCRIBE, e=ENDPOINT)
        answer = await stage.nobody.data(SHOWS, id=stage.service.sent[0].payload)
        assert answer == {"pushMessage": None}


async def test_a_browser_that_has_another_address_is_reached_by_that_alone() -> None:
    async with staged() as stage:
        await stage.subscribe()
        await stage.subscribe(endpoint=f"{ENDPOINT}-anew")
        rows = await stage.office.rows("SELECT endpoint, ended_reason FROM push_subscription ORDER BY id")
        assert [(row["endpoint"], row["ended_reason"]) for row in rows] == [
            (ENDPOINT, "replaced"),
            (f"{ENDPOINT}-anew", None),
        ]
        await stage.subscribe(stage.berit, endpoint=f"{ENDPOINT}-at-the-desk")
        assert await stage.reached() == ("REACHABLE", 1)


async def test_where_no_pushes_are_sent_nobody_is_said_to_be_reached() -> None:
    async with staged() as stage:
        await stage.subscribe()
        berit = stage.office.actor((await stage.office.rows("SELECT id FROM staff"))[0]["id"], Role.ADVISER)
        async with asking(stage.office, berit, push_key=None) as desk:
            found = (await desk.data(REACHED, id=str(stage.amina.account_id)))["reachability"]
            assert (found["state"], found["devices"]) == ("NOT_SENT", 1)
            assert (await desk.data("{ myReminders { publicKey } }"))["myReminders"] == {"publicKey": None}


async def test_signing_out_silences_a_browser() -> None:
    async with staged() as stage:
        await stage.subscribe()
        assert await stage.reached() == ("REACHABLE", 1)
        await stage.asker.data("mutation { signOut }")
        assert await stage.reached() == ("NOT_SET_UP", 0)


async def test_a_sign_in_that_nobody_ended_is_silent_once_it_is_swept_away() -> None:
    async with staged() as stage:
        await stage.subscribe()
        async with db.front_door() as tx:
            await tx.execute("DELETE FROM session WHERE account_id = $1", stage.amina.account_id)
        rows = await stage.office.rows("SELECT ended_reason FROM push_subscription")
        assert [row["ended_reason"] for row in rows] == ["signed_out"]


async def test_a_phone_that_is_locked_is_reminded_and_one_that_is_disabled_is_not() -> None:
    office = await open_office()
    amina = await office.participant("Amina Hassan")
    device = new_id()
    async with db.front_door() as tx:
        await tx.execute(
            """
            INSERT INTO device
                (id, municipality_id, account_id, token_hash, pin_hash, public_key, enrolled_at)
            VALUES ($1, $2, $3, $5, '', decode(repeat('04', 65), 'hex'), $4)
            """,
            device,
            office.id,
            amina.account_id,
            NOW,
            device.bytes * 2,
        )
    browser = {"account_id": amina.account_id, "device_id": device, "endpoint": ENDPOINT, "made_at": NOW}
    await office.row("push_subscription", **browser, p256dh=bytes(65), auth=bytes(16), renewed_at=NOW)
    session = {"device_id": device, "account_id": amina.account_id, "token_hash": bytes(16) + device.bytes}
    times = {"started_at": NOW, "seen_at": NOW, "expires_at": NOW}
    await office.row("session", **session, **times)

    async def ended() -> list[str | None]:
        return [
            row["ended_reason"] for row in await office.rows("SELECT ended_reason FROM push_subscription")
        ]

    async with db.front_door() as tx:
        await tx.execute("UPDATE session SET ended_at = $2 WHERE device_id = $1", device, NOW)
    assert await ended() == [None]
    async with db.front_door() as tx:
        await tx.execute("UPDATE device SET disabled_at = $2 WHERE id = $1", device, NOW)
    assert await ended() == ["signed_out"]


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"endpoint": "https://127.0.0.1/x"}, "notifications.endpoint-not-allowed"),
        ({"endpoint": "https://fcm.googleapis.com.evil.example/x"}, "notifications.endpoint-not-allowed"),
        ({"p256dh": "AA"}, "notifications.bad-subscription"),
        ({"p256dh": b64(b"\4" + bytes(64))}, "notifications.bad-subscription"),  # not on the curve
        ({"auth": "*"}, "notifications.bad-subscription"),
    ],
)
async def test_what_is_no_browser_is_refused(wrong: dict[str, str], code: str) -> None:
    async with staged() as stage:
        keys = {"endpoint": ENDPOINT, "p256dh": b64(stage.browser.p256dh), "auth": b64(stage.browser.auth)}
        assert await stage.asker.refusal(SUBSCRIBE, s=keys | wrong) == code


async def test_whoever_sends_many_tests_waits() -> None:
    async with staged() as stage:
        await stage.subscribe()
        for _ in range(actions.TESTS):
            await stage.test()
        body = await stage.asker.ask(TEST, id=str(new_id()), e=ENDPOINT)
        told = body["errors"][0]["extensions"]
        assert (told["code"], told["retryable"]) == ("notifications.too-many-tests", True)
        assert told["notBefore"] == (NOW + actions.TESTS_WITHIN).isoformat()


# ------------------------------------------------------------------------------ choices


async def test_what_one_chooses_is_kept() -> None:
    async with staged() as stage:
        before = (await stage.asker.data(MINE))["myReminders"]
        assert (before["devices"], before["settings"]["quietFrom"]) == (0, "21:00")
        assert {each["kind"] for each in before["settings"]["kinds"] if each["required"]} == {
            "CLAIM_DECIDED",
            "PLAN_DECIDED",
            "DEDUCTION_DECIDED",
        }
        chosen = {"off": ["TASK_DUE"], "leadMinutes": 20, "quietFrom": "22:30", "quietTo": "06:15"}
        for _ in range(2):
            await stage.asker.data(KEEP, s=chosen)
        kept = (await stage.asker.data(MINE))["myReminders"]["settings"]
        assert (kept["leadMinutes"], kept["quietFrom"], kept["quietTo"]) == (20, "22:30", "06:15")
        assert [each["kind"] for each in kept["kinds"] if not each["on"]] == ["TASK_DUE"]


async def test_all_that_cannot_be_chosen_is_said_at_once() -> None:
    async with staged() as stage:
        wrong = {"off": ["PLAN_DECIDED"], "leadMinutes": 500, "quietFrom": "9", "quietTo": "25:00"}
        body = await stage.asker.ask(KEEP, s=wrong)
        faults = {each["field"]: each["code"] for each in body["errors"][0]["extensions"]["fields"]}
        assert faults == {
            "off": "notifications.not-to-be-turned-off",
            "leadMinutes": "notifications.bad-lead",
            "quietFrom": "notifications.bad-time",
            "quietTo": "notifications.bad-time",
        }
        whole_day = {"off": [], "leadMinutes": 0, "quietFrom": "08:00", "quietTo": "07:00"}
        body = await stage.asker.ask(KEEP, s=whole_day)
        assert body["errors"][0]["extensions"]["fields"][0]["code"] == "notifications.too-quiet"


# ------------------------------------------------------------------------------ the inbox


async def notice(office: Office, of: Actor, minutes: int, kind: str = "task_due", **other: object) -> UUID:
    at = NOW - timedelta(minutes=minutes)
    times = {"due_at": at, "send_at": at, "sent_at": at, "until_at": NOW + timedelta(hours=1)}
    values = {"account_id": of.account_id, "kind": kind, "occasion": str(minutes), "on_date": at.date()}
    return await office.row("notification", **{**values, **times, "state": "sent", **other})


async def test_the_inbox_is_all_that_was_sent_newest_first() -> None:
    async with staged() as stage:
        ids = [str(await notice(stage.office, stage.amina, minutes)) for minutes in (3, 2, 1)][::-1]
        await notice(stage.office, stage.amina, 4, state="planned", sent_at=None)
        await notice(stage.office, await stage.office.participant("Olena"), 5)
        page = (await stage.asker.data(INBOX, first=2))["myNotices"]
        assert [each["id"] for each in page["notices"]] == ids[:2]
        assert (page["unread"], page["hasNext"]) == (3, True)
        rest = (await stage.asker.data(INBOX, first=2, after=ids[1]))["myNotices"]
        assert ([each["id"] for each in rest["notices"]], rest["hasNext"]) == (ids[2:], False)
        await stage.asker.data(READ, ids=ids[:1])
        page = (await stage.asker.data(INBOX, first=9))["myNotices"]
        assert page["unread"] == 2
        assert [each["readAt"] is None for each in page["notices"]] == [False, True, True]


async def test_the_inbox_says_what_is_called_off() -> None:
    async with staged() as stage:
        for minutes, told in ((2, "2026-11-24 10:00"), (1, "cancelled")):
            await notice(stage.office, stage.amina, minutes, kind="meeting_changed", told=told)
        page = (await stage.asker.data(CALLED_OFF))["myNotices"]["notices"]
        changed = {"kind": "MEETING_CHANGED", "important": True}
        assert page == [changed | {"calledOff": True}, changed | {"calledOff": False}]


CALLED_OFF = "{ myNotices { notices { kind important calledOff } } }"


async def test_nobody_reads_anothers_notices_for_them() -> None:
    async with staged() as stage:
        olena = await stage.office.participant("Olena")
        others = await notice(stage.office, olena, 1)
        await stage.asker.data(READ, ids=[str(others)])
        assert [row["read_at"] for row in await stage.office.rows("SELECT read_at FROM notification")] == [
            None
        ]
        assert (await stage.asker.data(HOW, id=str(others)))["testPush"] is None


async def test_an_empty_inbox_is_one() -> None:
    async with staged() as stage:
        page = (await stage.asker.data(INBOX, first=10))["myNotices"]
        assert page == {"unread": 0, "hasNext": False, "notices": []}


async def test_an_id_that_was_made_up_shows_nothing_and_changes_nothing() -> None:
    async with staged() as stage:
        for made_up in ("", "x" * 43, push_id(stage.office.id, new_id()), push_id(new_id(), new_id())):
            assert await stage.nobody.data(SHOWS, id=made_up) == {"pushMessage": None}
            assert await stage.nobody.data(SHOWN, id=made_up) == {"acknowledgePush": True}
