"""A push that the engine really sent is shown once, in its reader's language; what one was told is read."""

from __future__ import annotations

from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from stegvis.kit.embedded_postgres import EmbeddedPostgres
from tests.e2e.browser import LAPTOP
from tests.e2e.desk import Desk
from tests.e2e.office import eventually
from tests.e2e.phone import Phone
from tests.e2e.push_service import PushService, Subscribed, Worker, push_service
from tests.e2e.reminding import (
    ADVISER,
    PASSWORD,
    RemindingOffice,
    code_for,
    reminding_office,
    reminding_server,
    rows,
    tell,
)
from tests.e2e.screens import expect_nothing, screens_of_reminders
from tests.e2e.test_accessibility import found_on
from tests.e2e.test_layout import PHONES, faults_on
from tests.e2e.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.pool import Pool

    from tests.e2e.conftest import Browse

PIN = "271828"
PERMISSIONS = ["notifications", "background-sync"]
"""Naming any denies all others."""


@dataclass
class Stage:
    """Where the office is, who is in it, and what stands in for all push services."""

    address: str
    made: RemindingOffice
    service: PushService
    dsn: str
    pool: Pool

    def code(self, language: str) -> str:
        """A code for the participant who reads a language."""
        return self.pool.apply(code_for, [self.dsn, self.made, self.made.participants[language]])

    def tell(self, language: str, kind: str, minutes_ago: int = 0) -> None:
        """Tell them something."""
        account = self.made.participants[language]
        self.pool.apply(tell, [self.dsn, self.made, account, kind, minutes_ago])

    def read(self, language: str, sql: str) -> list[dict[str, object]]:
        """What the server holds of them."""
        return self.pool.apply(rows, [self.dsn, self.made, sql, self.made.participants[language]])

    def is_shown(self, language: str, endpoint: str | None) -> bool:
        """Whether every push to one of their browsers is known to have been shown."""
        found = self.read(language, _STATES)
        return {row["state"] for row in found if row["endpoint"] == endpoint} == {"shown"}


_STATES = """
    SELECT endpoint, delivery.state FROM delivery
    JOIN push_subscription ON push_subscription.id = subscription_id
    WHERE account_id = $1
"""
_ENDED = "SELECT ended_reason FROM push_subscription WHERE account_id = $1 ORDER BY made_at DESC LIMIT 1"


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    """An office of its own, made in a process of its own: the browser's loop runs in this one.

    Yields:
        the office, serving.
    """
    with (
        EmbeddedPostgres.temporary() as server,
        get_context("spawn").Pool(1) as pool,
        TemporaryDirectory(prefix="stegvis-push-") as folder,
        push_service(Path(folder)) as service,
    ):
        made = pool.apply(reminding_office, [server.dsn()])
        with reminding_server(server.dsn(), service.port, str(service.certificate)) as address:
            yield Stage(address, made, service, server.dsn(), pool)


@dataclass
class Reached:
    """A phone, what it is subscribed to, and its worker."""

    on: Phone
    subscribed: Subscribed
    worker: Worker

    def eventually(self, is_so: Callable[[], bool]) -> None:
        """Wait until something is so that needs the page to go on.

        What stands in for its push manager answers while Playwright is waited for, and not otherwise.
        """

        def answered() -> bool:
            self.on.page.wait_for_timeout(1)
            return is_so()

        eventually(answered)


@pytest.fixture
def reached(browse: Browse, stage: Stage) -> Callable[[str], Reached]:
    """Phones that may be reached, enrolled, with reminders turned on."""

    def take(language: str) -> Reached:
        page = browse(base_url=stage.address, permissions=PERMISSIONS)
        subscribed = Subscribed(page.context, stage.service)
        on = Phone(page, language)
        on.enrol(stage.code(language), PIN)
        on.wait_for_worker()
        turn_on(on)
        return Reached(on, subscribed, Worker(page))

    return take


def turn_on(on: Phone) -> None:
    """Get reminders, from the screen of one's own."""
    on.page.goto("/#/me/reminders")
    on.button("reminders-get").click()
    expect(on.text("reminders-on")).to_be_visible()


def showing(message: str, language: str, push_id: str) -> list[dict[str, str]]:
    """The one notice that must stand on the phone."""
    say = Words(language)
    text = say(message)
    return [
        {"title": "Stegvis", "body": text, "lang": language, "dir": say.direction, "tag": push_id},
    ]


@pytest.mark.parametrize("language", ["nb", "uk", "ar"])
def test_a_test_is_sent_shown_once_and_told_in_words(
    reached: Callable[[str], Reached], language: str
) -> None:
    mine = reached(language)
    on, worker = mine.on, mine.worker
    on.button("test-send").click()
    push_id = mine.subscribed.next()
    expect(on.text("test-sent")).to_be_visible()
    worker.deliver(push_id)
    worker.deliver(push_id)
    eventually(lambda: worker.notices() == showing("push-test", language, push_id))
    expect(on.text("test-shown")).to_be_visible()
    worker.close_all()
    on.page.evaluate(_HEARS)
    worker.deliver(push_id)
    on.page.evaluate("() => globalThis.heard")
    # The app is being looked at: nothing stays of it.
    eventually(lambda: worker.notices() == [])


# The worker says that it has done with a push, whether it showed it or not.
_HEARS = """() => {
  globalThis.heard = new Promise(done =>
    navigator.serviceWorker.addEventListener('message', () => done(true), { once: true }))
}"""


@pytest.mark.parametrize(
    ("language", "kind", "message"),
    [("nb", "lesson_changed", "push-today"), ("ar", "plan_decided", "push-message")],
)
def test_a_tap_opens_what_one_was_told(
    reached: Callable[[str], Reached], stage: Stage, language: str, kind: str, message: str
) -> None:
    mine = reached(language)
    on, worker = mine.on, mine.worker
    stage.tell(language, kind)
    push_id = mine.subscribed.next()
    worker.deliver(push_id)
    eventually(lambda: worker.notices() != [])
    assert worker.notices() == showing(message, language, push_id)
    mine.eventually(lambda: stage.is_shown(language, mine.subscribed.endpoint))
    on.open("today")
    expect(on.page.locator(".bell")).to_have_accessible_name(on.say("messages-unread", count=1))
    on.open("me")
    on.button("me-lock").click()
    expect(on.heading).to_have_text(on.say("pin-enter"))
    worker.tap()
    on.type_pin(PIN)
    expect(on.heading).to_have_text(on.say("messages"))
    notice = on.page.locator(".notices a").first
    expect(notice).to_contain_text(on.word("notice", kind))
    expect(notice).to_contain_text(on.say("messages-new"))
    expect(on.page.locator(".bell")).to_have_count(0)
    eventually(lambda: worker.notices() == [])
    on.page.reload()
    on.settle()
    expect(on.page.locator(".notice-new")).to_have_count(0)
    notice.click()
    on.settle()
    expect(on.heading).not_to_have_text(on.say("messages"))


def test_without_network_the_neutral_text_is_shown_and_told_later(
    reached: Callable[[str], Reached], stage: Stage
) -> None:
    mine = reached("uk")
    on, worker = mine.on, mine.worker
    stage.tell("uk", "lesson_changed")
    push_id = mine.subscribed.next()
    on.go_offline()
    worker.deliver(push_id)
    eventually(lambda: worker.notices() != [])
    assert worker.notices() == showing("push-message", "uk", push_id)
    assert not stage.is_shown("uk", mine.subscribed.endpoint)
    on.come_online()
    on.page.reload()
    mine.eventually(lambda: stage.is_shown("uk", mine.subscribed.endpoint))


def test_signing_out_ends_it_and_the_next_one_finds_nothing(
    reached: Callable[[str], Reached], stage: Stage
) -> None:
    mine = reached("en")
    on, worker = mine.on, mine.worker
    stage.tell("en", "plan_decided")
    worker.deliver(mine.subscribed.next())
    eventually(lambda: worker.notices() != [])
    worker.evaluate(_SUBSCRIBED)
    on.open("me")
    on.button("me-sign-out").click()
    on.button("me-sign-out-yes").click()
    expect(on.page.get_by_role("button", name=on.say.own_name)).to_be_visible()
    eventually(lambda: worker.notices() == [])
    eventually(lambda: worker.evaluate("() => self.unsubscribed === true"))
    # The phone does not wait for the server before it forgets.
    mine.eventually(lambda: stage.read("en", _ENDED) == [{"ended_reason": "signed_out"}])
    # The next one: the phone is theirs, and they are asked for themselves.
    on.read("nb")
    on.enrol(stage.code("nb"), PIN)
    on.page.goto("/#/messages")
    on.settle()
    expect(on.page.locator("body")).not_to_contain_text(Words("nb")("notice-plan-decided"))
    turn_on(on)
    stage.tell("en", "plan_decided")
    assert not mine.subscribed.has_more(within=3)
    stage.tell("nb", "lesson_changed")
    worker.deliver(mine.subscribed.next())
    eventually(lambda: [each["lang"] for each in worker.notices()] == ["nb"])


_SUBSCRIBED = """() => {
  PushManager.prototype.getSubscription = async () => ({
    unsubscribe: async () => { self.unsubscribed = true; return true },
  })
}"""


def test_it_is_renewed_at_the_next_opening_also_under_another_key(
    reached: Callable[[str], Reached], stage: Stage
) -> None:
    mine = reached("ar")
    mine.subscribed.key = "B" + "A" * 86
    before = mine.subscribed.endpoint
    mine.on.page.reload()

    mine.eventually(lambda: mine.subscribed.made > 1)
    mine.eventually(lambda: mine.subscribed.endpoint != before)
    mine.eventually(lambda: {"endpoint": mine.subscribed.endpoint} in stage.read("ar", _REACHED))
    expect(mine.on.text("reminders-on")).to_be_visible()


_REACHED = "SELECT endpoint FROM push_subscription WHERE account_id = $1 AND ended_at IS NULL"


def test_a_subscription_that_the_browser_changes_by_itself_reaches_the_server_and_the_old_one_ends(
    reached: Callable[[str], Reached], stage: Stage
) -> None:
    mine = reached("ti")
    before = mine.subscribed.endpoint
    assert stage.read("ti", _REACHED) == [{"endpoint": before}]
    mine.subscribed.change()
    assert mine.worker.evaluate(_CHANGES) == [True, 87]
    mine.eventually(lambda: stage.read("ti", _REACHED) == [{"endpoint": mine.subscribed.endpoint}])
    assert mine.subscribed.endpoint != before
    stage.tell("ti", "plan_decided")
    mine.worker.deliver(mine.subscribed.next())
    eventually(lambda: mine.worker.notices() != [])


# There is no protocol for it: the event is dispatched where it would come, to a worker whose push manager
# makes what the page then finds.
_CHANGES = """() => {
  return new Promise(done => {
    PushManager.prototype.subscribe = async ({ userVisibleOnly, applicationServerKey }) => {
      done([userVisibleOnly, applicationServerKey.length])
      return {}
    }
    const options = { applicationServerKey: 'x'.repeat(87) }
    dispatchEvent(
      Object.assign(new ExtendableEvent('pushsubscriptionchange'), { oldSubscription: { options } }),
    )
  })
}"""


def test_whoever_has_said_no_is_told_how_to_undo_it(browse: Browse, stage: Stage) -> None:
    # Naming other permissions denies this one.
    on = Phone(browse(base_url=stage.address, permissions=["background-sync"]), "nb")
    on.enrol(stage.code("nb"), PIN)
    on.page.goto("/#/me/reminders")
    expect(on.text("reminders-denied")).to_be_visible()
    expect(on.text("reminders-denied-allow")).to_be_visible()
    expect(on.button("reminders-get")).to_have_count(0)


def test_an_iphone_is_shown_the_way_to_the_home_screen(browse: Browse, stage: Stage) -> None:
    agent = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1"
    on = Phone(browse(base_url=stage.address, user_agent=agent), "nb")
    on.enrol(stage.code("nb"), PIN)
    offer = on.page.locator(".reminder-offer")
    expect(offer).to_be_visible()
    offer.get_by_role("link").click()
    expect(on.page.locator(".reminder-pictures li")).to_have_count(3)


def test_what_is_chosen_is_kept_and_what_cannot_be_stays_as_it_was_chosen(
    browse: Browse, stage: Stage
) -> None:
    on = Phone(browse(base_url=stage.address), "nb")
    on.enrol(stage.code("nb"), PIN)
    on.page.goto("/#/me/reminders")
    task = on.page.get_by_role("checkbox", name=on.say("reminder-task-due"))
    task.uncheck()
    expect(on.page.get_by_role("checkbox", name=on.say("reminder-plan-decided"))).to_be_disabled()
    on.page.get_by_text(on.say("duration-minutes", minutes=15), exact=True).click()
    until = on.page.get_by_label(on.say("reminders-quiet-to"), exact=True)
    until.select_option("20:30")
    on.button("reminders-save").click()
    expect(on.page.get_by_role("alert")).to_contain_text(on.say("refused-notifications-too-quiet"))
    expect(until).to_have_value("20:30")
    expect(task).not_to_be_checked()
    until.select_option("06:30")
    on.button("reminders-save").click()
    expect(on.text("reminders-saved")).to_be_visible()
    on.page.reload()
    expect(task).not_to_be_checked()
    expect(until).to_have_value("06:30")
    expect(on.page.locator(".reminder-leads label:has(:checked)")).to_have_text(
        on.say("duration-minutes", minutes=15)
    )


@pytest.mark.parametrize("language", ["nb", "ar", "uk", "ti"])
def test_what_one_was_told_and_chooses_fits_and_can_be_read_by_all(
    browse: Browse, stage: Stage, language: str
) -> None:
    for place, kind in enumerate(("first_lesson", "claim_decided", "meeting_day_before", "task_due")):
        stage.tell(language, kind, minutes_ago=700 * place)
    page = browse(base_url=stage.address, permissions=PERMISSIONS)
    Subscribed(page.context, stage.service)
    on = Phone(page, language)
    on.enrol(stage.code(language), PIN)
    if language in {"nb", "ar"}:
        expect_nothing(found_on(page, screens_of_reminders(on)))
    else:
        expect_nothing(faults_on(page, screens_of_reminders(on), PHONES))


def test_an_adviser_reads_what_waits_and_chooses(browse: Browse, stage: Stage) -> None:
    on = Desk(browse(viewport=LAPTOP, base_url=stage.address), "nb")
    on.sign_in(ADVISER, PASSWORD)
    stage.pool.apply(tell, [stage.dsn, stage.made, stage.made.adviser, "claims_waiting", 0])
    on.page.goto("/#/messages")
    line = on.page.locator(".notices a").first
    expect(line).to_contain_text(on.say("notice-claims-waiting"))
    on.page.get_by_role("link", name=on.say("reminders"), exact=True).click()
    expect(on.page.get_by_role("checkbox")).to_have_count(5)
    on.page.get_by_role("link", name=on.say("messages"), exact=True).last.click()
    line.click()
    expect(on.page).to_have_url(f"{stage.address}/#/claims")
