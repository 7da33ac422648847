"""One's own plan on the phone: opened once, thought about in private, disagreed with in time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.e2e.graph import asked
from tests.e2e.office import eventually
from tests.e2e.planned import OWN_GOAL, REASONS, TRANSLATED, Planning, newcomer, phone_of, today
from tests.e2e.screens import expect_nothing, screens_of_ones_plan
from tests.e2e.sealed import unsealed
from tests.e2e.test_accessibility import found_on
from tests.e2e.test_layout import PHONES, faults_on

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.e2e.conftest import Browse
    from tests.e2e.desk import Desk
    from tests.e2e.office import Office
    from tests.e2e.phone import Phone

WORDS = "أنا متعب، لكنني أريد أن أستمر."


def openings(planning: Planning) -> int:
    return [each["kind"] for each in planning.version("DECIDED")["notices"]].count("FIRST_OPENED")


def ready_for_no_network(on: Phone) -> None:
    """Wait until the phone has kept the plan, and the words of its screens."""
    on.wait_for_worker()
    eventually(lambda: bool(on.page.evaluate(_IS_READY)))


_IS_READY = unsealed(
    "answers",
    """async all => {
  const words = []
  for (const name of await caches.keys()) words.push(...await (await caches.open(name)).keys())
  const has = name => Object.values(all).some(({ data }) => data && data[name])
  return has('plan') && has('myPlan') && words.some(({ url }) => url.includes('/myPlan-'))
}""",
)


def test_a_plan_is_opened_once_when_it_was_seen_also_without_network(
    desk: Callable[..., Desk], browse: Browse, office: Office
) -> None:
    at = desk("Berit")
    planning = Planning(at.page, newcomer(at, "Zeinab", "Haddad", 1989))
    planning.decide()
    on = phone_of(at, planning.participant, browse, office, "ar")
    ready_for_no_network(on)
    # It lies on the phone, and nobody has looked at it.
    assert openings(planning) == 0
    on.go_offline()
    on.open("plan")
    expect(on.page.locator(".way")).to_contain_text(on.say("end-goal-work"))
    expect(on.page.locator(".way")).to_contain_text(on.say("goal-find-a-job"))
    assert on.page.evaluate("() => document.documentElement.dir") == "rtl"
    eventually(lambda: bool(on.page.evaluate(_IS_TOLD)))
    assert openings(planning) == 0
    on.come_online()
    eventually(lambda: openings(planning) == 1)
    on.page.reload()
    on.open("plan")
    expect(on.page.locator(".way")).to_be_visible()
    on.page.goto("/#/plan/agreed")
    expect(on.page.locator(".plan-extent")).to_be_visible()
    # It is told again, as by a phone that never heard the answer: what is recorded stays the first.
    again = "mutation ($id: ID!) { openMyPlan(planId: $id) }"
    assert asked(on.page, again, id=planning.version("DECIDED")["id"]) == {"openMyPlan": False}
    assert openings(planning) == 1


_IS_TOLD = unsealed("outbox", "all => Object.values(all).some(({ operation }) => operation === 'openMyPlan')")
"""Whether it waits in the outbox."""

_KEEPS_NOTHING = """() => {
  window.kept = IDBObjectStore.prototype.add
  IDBObjectStore.prototype.add = () => { throw new DOMException('full', 'QuotaExceededError') }
}"""
_KEEPS_AGAIN = "() => { IDBObjectStore.prototype.add = window.kept }"


def test_what_one_thinks_of_a_goal_is_ones_own_until_it_is_shown(
    desk: Callable[..., Desk], browse: Browse, office: Office
) -> None:
    at = desk("Berit")
    planning = Planning(at.page, newcomer(at, "Samar", "Haddad", 1988))
    goal = planning.decide()["goals"][0]["id"]
    on = phone_of(at, planning.participant, browse, office, "ar")
    on.open("plan")
    on.page.goto(f"/#/plan/goal-{goal}")
    face = on.button("my-plan-face-hard")
    face.click()
    expect(face).to_have_attribute("aria-pressed", "true")
    expect(on.text("my-plan-private")).to_be_visible()
    on.page.locator("#own-words").fill(WORDS)
    # A phone that can keep nothing says so, and lets the words stand.
    on.page.evaluate(_KEEPS_NOTHING)
    on.button("my-plan-keep").click()
    expect(on.text("my-plan-not-taken")).to_be_visible()
    expect(on.page.locator("#own-words")).to_have_value(WORDS)
    on.page.evaluate(_KEEPS_AGAIN)
    on.button("my-plan-keep").click()
    expect(on.button("my-plan-keep")).to_have_count(0)
    on.page.reload()
    expect(on.page.locator("#own-words")).to_have_value(WORDS)
    assert planning.version("DECIDED")["evaluations"] == []
    on.button("my-plan-share").click()
    expect(on.text("my-plan-shared")).to_be_visible()
    shown = [{"goalId": goal, "face": "HARD", "words": WORDS}]
    eventually(lambda: planning.version("DECIDED")["evaluations"] == shown)
    on.button("my-plan-unshare").click()
    eventually(lambda: planning.version("DECIDED")["evaluations"] == [])


def test_one_reads_until_when_one_can_appeal_what_is_new_and_what_a_person_has_translated(
    desk: Callable[..., Desk], browse: Browse, office: Office
) -> None:
    at = desk("Berit")
    planning = Planning(at.page, newcomer(at, "Huda", "Haddad", 1987))
    first = planning.decide()
    held = planning.decide(endGoalText="Baker")
    planning.translate("REASONS", held["id"], TRANSLATED)
    on = phone_of(at, planning.participant, browse, office, "ar")
    on.open("plan")
    # Nobody has translated this one: it stands in Norwegian, and says so.
    own = on.page.locator(".way li", has_text=OWN_GOAL)
    expect(own).to_contain_text(on.say("in-norwegian"))
    on.page.get_by_role("link", name=on.say("my-plan-disagree")).click()
    deadline = date.fromisoformat(held["appealDeadline"])
    assert deadline > today()
    shown = on.page.locator(".appeal-date")
    expect(shown).to_contain_text(f"{deadline.day}")
    expect(shown).to_contain_text(f"{deadline.year}")
    expect(on.text("my-plan-appeal-days", days=(deadline - today()).days + 1)).to_be_visible()
    on.page.goto("/#/plan/agreed")
    prose = on.page.locator(".plan-prose").first
    expect(prose).to_contain_text(TRANSLATED)
    expect(prose).to_contain_text(on.say("my-plan-translated", name="Berit Solheim"))
    expect(prose).not_to_contain_text(REASONS)
    on.page.goto("/#/plan/new")
    changes = on.page.locator(".plan-changes")
    expect(changes.locator("li")).to_have_count(1)
    for words in ("Kokk", "Baker", on.say("my-plan-field-end-goal-text")):
        expect(changes).to_contain_text(words)
    assert first["id"] != held["id"]


def test_the_contract_is_signed_on_the_phone_by_whoever_says_to_have_understood(
    desk: Callable[..., Desk], browse: Browse, office: Office
) -> None:
    at = desk("Berit")
    planning = Planning(at.page, newcomer(at, "Rana", "Haddad", 1986))
    planning.decide()
    on = phone_of(at, planning.participant, browse, office, "ar")
    on.page.goto("/#/plan/agreed")
    expect(on.button("commitment-sign")).to_be_disabled()
    on.page.get_by_role("checkbox", name=on.say("commitment-understood")).check()
    on.button("commitment-sign").click()
    expect(on.page.get_by_text(on.say("commitment-signed-on-phone"))).to_be_visible()
    expect(on.button("commitment-sign")).to_have_count(0)


@pytest.mark.parametrize("language", ["nb", "ar"])
def test_ones_own_plan_is_accessible_and_fits(
    desk: Callable[..., Desk], browse: Browse, office: Office, language: str
) -> None:
    at = desk("Berit")
    planning = Planning(at.page, newcomer(at, {"nb": "Nour", "ar": "Noura"}[language], "Haddad", 1985))
    planning.decide()
    held = planning.decide(endGoalText="Baker")
    on = phone_of(at, planning.participant, browse, office, language)
    goal = held["goals"][0]["id"]
    expect_nothing(found_on(on.page, screens_of_ones_plan(on, goal)))
    expect_nothing(faults_on(on.page, screens_of_ones_plan(on, goal), PHONES))
