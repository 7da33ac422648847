"""Who looked is read by whose record it is; a leader looks into what is unusual; and the copy."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from stegvis.kit.clock import oslo_date, system_clock
from stegvis.kit.ids import new_id
from stegvis.kit.weeks import IsoWeek
from tests.e2e.test_accessibility import found_on

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.e2e.desk import Desk
    from tests.e2e.office import Office
    from tests.e2e.phone import Phone


def test_a_participant_reads_who_looked_at_their_record(
    phone: Callable[..., Phone], desk: Callable[..., Desk]
) -> None:
    berit = desk("Berit")
    berit.open_case("Oksana Kovalenko")
    on = phone("Oksana", "uk")
    on.page.goto("/#/me")
    on.page.get_by_role("link", name=on.say("look-ups")).click()
    expect(on.heading).to_have_text(on.say("look-ups"))
    visit = on.page.locator(".looks > li", has_text=on.say("look-role-adviser")).first
    expect(visit).to_contain_text(on.say("look-topic-record"))
    expect(on.page.locator("main")).not_to_contain_text("Berit")
    assert found_on(on.page, iter(["it"])) == []


def test_a_leader_says_why_by_one_tap_and_the_participant_reads_it(
    phone: Callable[..., Phone], desk: Callable[..., Desk]
) -> None:
    lars = desk("Lars")
    lars.search("Oksana")
    lars.open_case("Oksana Kovalenko")
    expect(lars.page.get_by_text(lars.say("plan-withheld"))).to_be_visible()
    lars.button("plan-withheld-show").click()
    asked = lars.page.get_by_role("dialog", name=lars.say("reason-ask"))
    expect(asked).to_be_visible()
    lars.page.keyboard.press("Escape")  # nothing is said, and nothing is opened
    expect(asked).to_have_count(0)
    expect(lars.page.get_by_text(lars.say("plan-withheld"))).to_be_visible()
    lars.button("plan-withheld-show").click()
    lars.say_why("quality")
    expect(lars.page.locator(".plan-head")).to_be_visible()
    expect(lars.page.get_by_text(lars.say("plan-withheld"))).to_have_count(0)
    on = phone("Oksana", "ar")
    on.page.goto("/#/me/looks")
    expect(on.heading).to_have_text(on.say("look-ups"))
    visit = on.page.locator(".looks > li", has_text=on.say("look-role-leader")).first
    expect(visit).to_contain_text(on.say("look-reason-quality"))
    assert found_on(on.page, iter(["it"])) == []


def test_a_leader_looks_into_many_tries_at_records_that_are_not_there(desk: Callable[..., Desk]) -> None:
    berit = desk("Berit")
    for _ in range(5):
        with berit.page.expect_response(lambda answer: "/graphql" in answer.url):
            berit.page.goto(f"/#/participants/{new_id()}")
        expect(berit.page.get_by_text(berit.say("refused-kit-not-found")).first).to_be_visible()
    on = desk("Lars")
    on.page.goto(f"/#/looks/{IsoWeek.of(oslo_date(system_clock()))}")
    expect(on.heading).to_have_text(on.say("looks-title"))
    found = on.page.locator(".finding", has_text=on.say("looks-pattern-probing"))
    expect(found).to_contain_text("Berit")
    assert found_on(on.page, iter(["it"])) == []
    found.get_by_role("button", name=on.say("looks-outcome-explained")).click()
    expect(on.page.get_by_text(on.say("looks-done"))).to_be_visible()
    expect(found).to_contain_text(on.say("looks-outcome-explained"))
    expect(found.get_by_role("button")).to_have_count(0)


def test_a_whole_case_is_taken_out_as_a_file_once_it_is_said_why(desk: Callable[..., Desk]) -> None:
    on = desk("Berit")
    on.open_case("Oksana Kovalenko")
    on.page.goto(f"{on.page.url}/copy")
    expect(on.heading).to_have_text(on.say("case-part-copy"))
    link = on.page.get_by_role("link", name=on.say("copy-machine-file"))
    link.click()
    asked = on.page.get_by_role("dialog", name=on.say("reason-ask"))
    expect(asked).to_be_visible()
    on.page.keyboard.press("Escape")  # nothing is said, and nothing is kept
    expect(asked).to_have_count(0)
    link.click()
    expect(asked).to_be_visible()
    on.page.go_back()  # nor does it stand over another screen
    expect(asked).to_have_count(0)
    on.page.go_forward()
    expect(on.heading).to_have_text(on.say("case-part-copy"))
    link.click()
    with on.page.expect_download() as machine:
        on.say_why("message")
    assert machine.value.suggested_filename.endswith("-copy.json")
    told = json.loads(machine.value.path().read_text("utf-8"))
    assert told["case"]["person"]["givenName"] == "Oksana"
    with on.page.expect_download() as read:  # and is not asked again
        on.page.get_by_role("link", name=on.say("copy-read-file")).click()
    assert "Oksana" in read.value.path().read_text("utf-8")


def test_a_participant_takes_home_all_that_is_written_about_them(
    new_phone: Callable[..., Phone], office: Office
) -> None:
    on = new_phone("Oksana", "uk")  # a PIN that is typed gives the session another token
    on.page.goto("/#/me/copy")
    expect(on.heading).to_have_text(on.say("copy-all"))
    assert found_on(on.page, iter(["it"])) == []
    on.page.get_by_role("link", name=on.say("copy-read-file")).click()
    with on.page.expect_download() as read:
        on.type_pin(office.pin)
    text = read.value.path().read_text("utf-8")
    assert on.say("copy-intro") in text
    assert "Introduksjonsprogram" in text
    on.page.get_by_role("link", name=on.say("copy-machine-file")).click()
    with on.page.expect_download() as machine:
        on.type_pin(office.pin)
    told = json.loads(machine.value.path().read_text("utf-8"))
    assert told["case"]["person"]["givenName"] == "Oksana"
    assert told["case"]["programmes"][0]["weeks"]
