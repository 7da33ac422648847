"""The joint meeting on the participant's own phone: prepared in private, followed live, answered, kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.e2e.gathering import Gathering
from tests.e2e.office import eventually
from tests.e2e.planned import newcomer, phone_of
from tests.e2e.screens import expect_nothing, screens_of_ones_meeting
from tests.e2e.sealed import unsealed
from tests.e2e.test_accessibility import found_on
from tests.e2e.test_layout import PHONES, faults_on
from tests.e2e.test_live import listening

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.e2e.conftest import Browse
    from tests.e2e.desk import Desk
    from tests.e2e.office import Office
    from tests.e2e.phone import Phone

WORDS = "أريد أن أتحدث عن التدريب."
RESERVED = "أريد أن أتعلم مهنة الخباز أولًا."
DECIDED = "Praksis fra januar."


def test_a_meeting_is_prepared_in_private_followed_through_a_lost_network_and_answered(
    desk: Callable[..., Desk], browse: Browse, office: Office
) -> None:
    at = desk("Berit")
    held = Gathering(at.page, newcomer(at, "Nisrin", "Nasser", 1984))
    on = phone_of(at, held.participant_id, browse, office, "ar")
    held.plan()
    prepare(on, held)
    follow(on, held)
    answer(on, held)
    read_the_minutes(on, held)


def prepare(on: Phone, held: Gathering) -> None:
    """By pictures and by words, for oneself until one shows it."""
    on.open("plan")
    on.page.get_by_role("link", name=on.say("meeting-next")).click()
    on.page.get_by_role("link", name=on.say("meeting-prepare")).click()
    expect(on.page.get_by_text("Møterom 2")).to_be_visible()
    on.page.goto(f"/#/meeting/prepare-{held.id}")
    tap_at_once(on, "topic-speaking", "topic-my-class")
    for topic in ("topic-speaking", "topic-my-class"):
        expect(on.button(topic)).to_have_attribute("aria-pressed", "true")
    on.page.get_by_label(on.say("meeting-words")).fill(WORDS)
    on.button("meeting-keep").click()
    expect(on.button("meeting-keep")).to_have_count(0)
    expect(on.text("meeting-private")).to_be_visible()
    on.page.reload()
    expect(on.page.get_by_label(on.say("meeting-words"))).to_have_value(WORDS)
    assert held.now()["shared"] == []
    on.button("meeting-share").click()
    eventually(lambda: [each["words"] for each in held.now()["shared"]] == [WORDS])
    assert {each["topic"] for each in held.now()["shared"][0]["choices"]} == {"speaking", "my-class"}


def tap_at_once(on: Phone, *words: str) -> None:
    """Faster than the phone can keep: what one finger said is not lost to the next."""
    buttons = [on.button(word).element_handle() for word in words]
    on.page.evaluate("buttons => buttons.forEach(each => each.click())", buttons)


def follow(on: Phone, held: Gathering) -> None:
    """The plan on the table, as it changes; also after a while without network."""
    on.page.goto(f"/#/meeting/{held.id}")
    listening(on.page)
    held.start()
    table = on.page.locator(".on-table")
    expect(table).to_be_visible()
    held.write("endGoalText", "Kokk")
    expect(table).to_contain_text("Kokk")
    expect(table.locator(".changed-mark")).to_have_text(on.say("meeting-changed-now"))
    on.go_offline()
    held.write("endGoalText", "Baker")
    held.agree(DECIDED, "write-cv")
    expect(table).to_contain_text("Kokk")
    on.come_online()
    expect(table).to_contain_text("Baker")
    expect(on.page.get_by_text(DECIDED)).to_be_visible()


def answer(on: Phone, held: Gathering) -> None:
    """What becomes new, and what one says to it: a reservation is in one's own words."""
    held.sum_up()
    expect(on.page.get_by_role("heading", name=on.say("meeting-question"))).to_be_visible()
    expect(on.page.locator(".plan-changes")).to_contain_text("Baker")
    on.button("meeting-answer-accepted-with-reservation").click()
    on.button("meeting-send").click()
    expect(on.page.get_by_role("alert")).to_have_text(on.say("meeting-no-words"))
    on.page.locator("#reservation").fill(RESERVED)
    # The plan is talked about once more: what is half written stands there when one is asked again.
    held.resume()
    expect(on.page.locator(".on-table")).to_be_visible()
    held.sum_up()
    expect(on.page.locator("#reservation")).to_have_value(RESERVED)
    on.go_offline()
    on.button("meeting-send").click()
    expect(on.page.locator(".meeting-answer")).to_contain_text(on.say("meeting-waits"))
    assert held.now()["answer"] is None
    on.come_online()
    said = {"kind": "ACCEPTED_WITH_RESERVATION", "words": RESERVED, "stale": False}
    eventually(lambda: held.now()["answer"] == said)
    expect(on.page.locator(".meeting-answer")).to_contain_text(RESERVED)


def read_the_minutes(on: Phone, held: Gathering) -> None:
    """What was said and agreed, and a task of one's own."""
    held.end()
    expect(on.page.get_by_role("heading", name=on.say("meeting-held"))).to_be_visible()
    for words in (DECIDED, RESERVED, "Baker"):
        expect(on.page.locator(".screen")).to_contain_text(words)
    on.page.goto("/#/meeting")
    on.button("meeting-task-do").click()
    eventually(lambda: held.now()["tasks"][0]["doneOn"] is not None)
    expect(on.button("meeting-task-undo")).to_be_visible()
    # What others say of it later holds, though the row is not left.
    eventually(lambda: bool(on.page.evaluate(_IS_READ_BACK)))
    held.settle(held.now()["tasks"][0]["id"], done=False)
    expect(on.button("meeting-task-do")).to_be_visible()


_IS_READ_BACK = unsealed(
    "answers",
    "all => Object.values(all).some(({ data }) => data?.myTasks?.some(({ doneOn }) => doneOn))",
)
"""Whether the phone has been answered that a task is done."""


def test_what_was_agreed_to_is_asked_again_when_it_is_changed(
    desk: Callable[..., Desk], browse: Browse, office: Office
) -> None:
    at = desk("Berit")
    held = Gathering(at.page, newcomer(at, "Salma", "Nasser", 1983))
    on = phone_of(at, held.participant_id, browse, office, "ar")
    held.plan()
    held.start()
    held.write("endGoalText", "Kokk")
    held.sum_up()
    on.page.goto(f"/#/meeting/{held.id}")
    listening(on.page)
    on.button("meeting-answer-accepted").click()
    on.button("meeting-send").click()
    eventually(lambda: (held.now()["answer"] or {}).get("kind") == "ACCEPTED")
    expect(on.page.locator(".meeting-answer")).to_contain_text(on.say("meeting-answer-accepted"))
    held.resume()
    held.write("endGoalText", "Baker")
    held.sum_up()
    expect(on.page.get_by_role("heading", name=on.say("meeting-question"))).to_be_visible()
    expect(on.page.locator(".plan-changes")).to_contain_text("Baker")
    on.button("meeting-answer-not-accepted").click()
    on.button("meeting-send").click()
    eventually(lambda: (held.now()["answer"] or {}).get("kind") == "NOT_ACCEPTED")


@pytest.mark.parametrize("language", ["nb", "ar"])
def test_ones_own_meeting_is_accessible_and_fits(
    desk: Callable[..., Desk], browse: Browse, office: Office, language: str
) -> None:
    at = desk("Berit")
    participant = newcomer(at, {"nb": "Maya", "ar": "Mayada"}[language], "Nasser", 1982)
    on = phone_of(at, participant, browse, office, language)
    first, second = Gathering(at.page, participant), Gathering(at.page, participant)
    expect_nothing(found_on(on.page, screens_of_ones_meeting(on, first)))
    expect_nothing(faults_on(on.page, screens_of_ones_meeting(on, second), PHONES))
