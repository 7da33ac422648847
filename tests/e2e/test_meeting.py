"""A whole joint meeting, held by three in three browsers: no word is lost, and it ends in a decision."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from stegvis.kit.clock import oslo_date, system_clock
from stegvis.kit.ids import new_id
from stegvis.programmes.decisions import appeal_deadline
from tests.e2e.graph import asked
from tests.e2e.phone import Phone
from tests.pdfs import look

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator

    from tests.e2e.conftest import Browse
    from tests.e2e.desk import Desk
    from tests.e2e.office import Office

IN_THE_CLASS = {"Grunnskole for voksne", "Samfunnskunnskap på arabisk"}
"""The groups of whom Berit advises, Carl teaches, and who speaks Arabic."""
REASONS = "Khaled har bakt brød i ti år, og trenger norsk i praksis."
RESERVATION = "أريد أن أبدأ بعد العطلة."
"""I want to begin after the holiday."""
IN_ARABIC = "تدريب في المخبز من يناير."
"""Practice at the bakery from January."""


def live(on: Desk, field: str) -> Locator:
    """A field of the plan on the table."""
    return on.page.locator(f"#live-PLAN-{field}")


def write(on: Desk, field: str, words: str) -> None:
    live(on, field).fill(words)
    live(on, field).blur()


def kept(on: Desk) -> None:
    """All that is written there is with the server."""
    expect(on.page.locator(".room-state")).to_contain_text(on.say("joint-room-kept"))


@pytest.fixture
def case(desk: Callable[..., Desk]) -> tuple[Desk, str, str]:
    """Berit at her desk, and the key and the name of somebody whom Carl teaches."""
    berit = desk("Berit")
    found = asked(berit.page, "{ cases(first: 200) { edges { node { id name groups adviser } } } }")
    nodes = [each["node"] for each in found["cases"]["edges"]]
    one = next(each for each in nodes if set(each["groups"]) == IN_THE_CLASS)
    return berit, str(one["id"]), str(one["name"])


@pytest.fixture
def khaled(case: tuple[Desk, str, str], browse: Browse, office: Office) -> Phone:
    """The participant's phone, connected just now, in Arabic."""
    berit, key, _ = case
    issued = asked(
        berit.page, "mutation ($id: ID!) { issueEnrolmentCode(participantId: $id) { code } }", id=key
    )
    phone = Phone(browse(), "ar")
    phone.enrol(issued["issueEnrolmentCode"]["code"], office.pin)
    phone.settle()
    return phone


def arranged(on: Desk, key: str) -> str:
    """Arrange a meeting for today, with the teacher and an interpreter; returns its address."""
    on.page.goto(f"/#/participants/{key}/plan")
    on.page.get_by_role("link", name=on.say("plan-meetings")).click()
    on.page.get_by_role("link", name=on.say("joint-new")).click()
    on.page.get_by_role("checkbox", name=re.compile("Carl Nygård")).check()
    on.button("joint-invite").scroll_into_view_if_needed()
    on.page.get_by_role("button", name=f"{on.say('joint-day')}: {on.say('date-today')}").click()
    on.page.get_by_label(on.say("joint-place")).fill("Rom 4")
    on.page.locator("#form-meetings-meeting-interpreterLanguage").select_option("ar")
    on.page.locator("#form-meetings-meeting-interpreterQualified").select_option("yes")
    on.button("joint-invite").click()
    expect(on.page.locator(".meeting-facts")).to_contain_text("Rom 4")
    return on.page.url


def prepared(on: Desk, words: str, *, shared: bool) -> None:
    on.page.get_by_label(on.say("joint-prepare-words")).fill(words)
    if shared:
        on.page.get_by_role("checkbox", name=on.say("joint-share")).check()
    on.button("joint-prepare-do").click()
    expect(on.page.locator(".form-status")).to_contain_text(on.say("form-saved"))


def groundwork(on: Desk, key: str) -> None:
    """What must have been done before a plan: recorded as facts."""
    day = oslo_date(system_clock()).isoformat()
    for kind, by in (("COMPETENCE_MAPPING", "COUNTY"), ("CAREER_GUIDANCE", "COUNTY")):
        asked(
            on.page,
            "mutation ($p: ID!, $w: ID!, $k: GroundworkKind!, $d: String!, $b: Service!) {"
            " recordPlanGroundwork(participantId: $p, wish: $w, kind: $k, doneOn: $d, doneBy: $b)"
            " { participantId } }",
            p=key,
            w=str(new_id()),
            k=kind,
            d=day,
            b=by,
        )


def versions(on: Desk, key: str) -> list[dict[str, Any]]:
    found = asked(on.page, _VERSIONS, id=key)
    rows: list[dict[str, Any]] = found["planRecord"]["versions"]
    return rows


_VERSIONS = """query ($id: ID!) { planRecord(participantId: $id) { versions {
  id version state decidedOn appealDeadline content { endGoalText reasons participantView norwegianMinutes }
} } }"""


def fill_in_what_is_missing(on: Desk) -> None:
    """All that the law asks of a plan, where the room says that it is missing."""
    write(on, "norwegianMinutes", "15")
    write(on, "norwegianUntil", "2027-06-18")
    write(on, "socialStudiesHours", "75")
    live(on, "socialStudiesLanguage").select_option("ar")
    kept(on)
    if on.page.get_by_text(on.say("plan-missing-life-skills")).count():
        goal = on.page.locator(".room-goal").first
        goal.get_by_role("button", name=re.compile(on.say("plan-edit-add-measure"))).first.click()
        new = on.page.locator(".room-new")
        new.get_by_label(on.say("plan-edit-measure-what")).select_option("life-skills-course")
        new.get_by_role("button", name=on.say("joint-add"), exact=True).click()
        expect(new).to_have_count(0)
    missing = on.page.locator(".room-line").filter(has_text=on.say("plan-missing-measure-responsible"))
    while count := missing.count():
        missing.first.locator("button[aria-expanded]").click()
        open_part = on.page.locator(".room-part")
        open_part.get_by_label(on.say("plan-edit-responsible")).fill("Carl Nygård")
        open_part.get_by_label(on.say("plan-edit-responsible")).blur()
        expect(missing).to_have_count(count - 1)
        on.page.locator("button[aria-expanded=true]").click()
    kept(on)


def prepare_apart(berit: Desk, carl: Desk, khaled: Phone, name: str) -> None:
    """Each prepares apart; what is not shared is nobody else's."""
    prepared(berit, "Praksisen går godt.", shared=True)
    carl.way("nav-meetings").click()
    carl.page.get_by_role("link", name=name).click()
    expect(carl.page.locator(".meeting-shared")).to_contain_text("Praksisen går godt.")
    prepared(carl, "Han trenger mer tid.", shared=False)
    expect(berit.page.locator(".meeting-nobody")).to_be_visible()
    khaled.page.goto("/#/meeting")
    khaled.page.get_by_role("link", name=khaled.say("meeting-prepare")).click()
    khaled.page.get_by_role("link", name=re.compile(khaled.say("meeting-prepare"))).click()
    khaled.button("topic-practice").click()
    khaled.button("meeting-share").click()
    expect(berit.page.locator(".meeting-shared")).to_contain_text(berit.say("topic-practice"))
    expect(berit.page.locator(".meeting-shared")).not_to_contain_text("mer tid")


def begin(berit: Desk, carl: Desk, khaled: Phone) -> None:
    """It begins, and stands before all three."""
    berit.button("joint-start").click()
    for on in (berit, carl):
        expect(on.page.locator(".room")).to_be_visible()
    khaled.page.goto("/#/meeting")
    khaled.page.get_by_role("link", name=khaled.say("meeting-follow")).click()
    expect(khaled.page.get_by_role("heading", name=khaled.say("meeting-plan-now"))).to_be_visible()


def edit_together(berit: Desk, carl: Desk, khaled: Phone) -> None:
    """What one writes the others see, where it stands; the participant in their own language."""
    write(berit, "endGoalText", "Baker")
    expect(live(carl, "endGoalText")).to_have_value("Baker")
    expect(carl.page.get_by_text(carl.say("field-news"), exact=True)).to_have_count(1)
    expect(khaled.page.locator(".on-table")).to_contain_text("Baker")
    expect(khaled.page.locator(".changed-mark").first).to_have_text(khaled.say("meeting-changed-now"))
    live(carl, "oral").select_option("a2")
    expect(live(berit, "oral")).to_have_value("a2")


def lose_and_regain_the_network(berit: Desk, carl: Desk, khaled: Phone) -> None:
    """One loses the network and types on; the other writes into the same field."""
    carl.page.context.set_offline(True)
    live(carl, "reasons").fill("Khaled trenger norsk i praksis.")
    expect(carl.page.locator(".room-state")).to_contain_text(carl.say("joint-room-waiting"))
    expect(carl.page.locator(".live-waits")).to_be_visible()
    write(berit, "reasons", "Khaled har bakt brød i ti år.")
    kept(berit)
    carl.page.context.set_offline(False)
    clash = carl.page.locator(".live-clash")
    expect(clash).to_contain_text("Khaled trenger norsk i praksis.")
    expect(clash).to_contain_text("Khaled har bakt brød i ti år.")
    live(carl, "reasons").fill(REASONS)
    clash.get_by_role("button", name=re.compile(carl.say("joint-clash-mine"))).click()
    kept(carl)
    expect(live(berit, "reasons")).to_have_value(REASONS)
    expect(khaled.page.locator(".on-table")).to_contain_text(REASONS)


def take_out_what_another_writes_in(berit: Desk, carl: Desk) -> None:
    """A goal is taken out while the other writes in it: the words stand until their author lets them go."""
    goals = berit.page.locator(".room-goals > li")
    before = goals.count()
    berit.button("plan-edit-add-goal").click()
    new = berit.page.locator(".room-new")
    new.get_by_role("textbox").fill("Seile")
    new.get_by_role("button", name=berit.say("joint-add"), exact=True).click()
    expect(goals).to_have_count(before + 1)
    carl.page.get_by_role("button", name=carl.say("plan-edit-change", name="Seile"), exact=True).click()
    carl.page.context.set_offline(True)
    carl.page.locator(".room-part").get_by_label(carl.say("plan-edit-text")).fill("Seile på fjorden")
    berit.page.get_by_role("button", name=berit.say("plan-edit-remove", name="Seile"), exact=True).click()
    expect(goals).to_have_count(before)
    carl.page.context.set_offline(False)
    gone = carl.page.locator(".room-gone")
    expect(gone).to_contain_text("Seile på fjorden")
    carl.page.get_by_role("button", name=carl.say("joint-room-asking")).click()
    expect(gone.get_by_role("button", name=re.compile(carl.say("joint-gone-copy")))).to_be_focused()
    gone.get_by_role("button", name=re.compile(carl.say("joint-gone-discard"))).click()
    expect(gone).to_have_count(0)
    kept(carl)


def agree(berit: Desk, carl: Desk, name: str) -> None:
    """What is agreed, with who does it."""
    fill_in_what_is_missing(berit)
    agreed = berit.page.locator(".room-agreed")
    berit.button("joint-decision-new").click()
    agreed.get_by_role("textbox").fill("Praksis på bakeriet fra januar.")
    expect(agreed.locator(".form-kept")).to_be_visible()
    berit.page.reload()
    # What was typed and not kept is in sight again.
    expect(agreed.get_by_role("textbox")).to_have_value("Praksis på bakeriet fra januar.")
    agreed.get_by_role("button", name=berit.say("joint-keep"), exact=True).click()
    carl.button("joint-task-new").click()
    carl.page.locator("#form-meetings-task-standard").select_option("practise-norwegian")
    carl.page.locator("#form-meetings-task-responsible").select_option(label=name)
    due = oslo_date(system_clock()) + timedelta(days=14)
    carl.page.locator("#form-meetings-task-dueOn").fill(due.isoformat())
    carl.page.locator(".room-agreed").get_by_role("button", name=carl.say("joint-keep"), exact=True).click()
    expect(agreed).to_contain_text(berit.say("task-practise-norwegian"))
    expect(agreed).to_contain_text(f"{due:%d.%m.%Y}")
    expect(carl.page.locator(".room-agreed")).to_contain_text("Praksis på bakeriet fra januar.")


def sum_up(berit: Desk, carl: Desk) -> None:
    """Who is here is recorded, and the end is a difference in plain words."""
    berit.page.locator("summary", has_text=berit.say("joint-present")).click()
    berit.button("joint-present-do").click()
    expect(berit.button("joint-present-do")).to_have_count(0)
    berit.button("joint-sum-up").click()
    for on in (berit, carl):
        expect(on.page.locator(".plan-difference")).to_contain_text("Baker")
        expect(on.page.locator(".plan-difference")).to_contain_text(REASONS)
        expect(on.page.get_by_text(on.say("joint-answer-waits"))).to_be_visible()


def answer(berit: Desk, khaled: Phone) -> None:
    """The participant agrees with a reservation; the phone is without network as it is sent."""
    expect(khaled.page.get_by_role("heading", name=khaled.say("meeting-question"))).to_be_visible()
    expect(khaled.page.locator("main")).to_contain_text("Baker")
    khaled.page.context.set_offline(True)
    khaled.button(khaled.say("meeting-answer-accepted-with-reservation")).click()
    khaled.page.locator("#reservation").fill(RESERVATION)
    khaled.button("meeting-send").click()
    # It lies on the phone, says so, and nobody else has it.
    expect(khaled.page.get_by_text(khaled.say("meeting-waits"))).to_be_visible()
    expect(berit.page.get_by_text(berit.say("joint-answer-waits"))).to_be_visible()
    khaled.page.context.set_offline(False)
    expect(berit.page.locator(".meeting-answer")).to_contain_text(
        berit.say("joint-answered-accepted-with-reservation")
    )
    expect(berit.page.locator(".meeting-answer")).to_contain_text(RESERVATION)
    berit.button("joint-end").click()


def decide(berit: Desk, carl: Desk, khaled: Phone) -> None:
    """The minutes, and from them the decision."""
    minutes = berit.page.locator(".meeting-minutes")
    for words in ("Baker", REASONS, RESERVATION, "Praksis på bakeriet fra januar.", "Carl Nygård"):
        expect(minutes).to_contain_text(words)
    expect(carl.page.locator(".meeting-minutes")).to_contain_text(RESERVATION)
    expect(khaled.page.get_by_text(khaled.say("meeting-held")).first).to_be_visible()
    expect(minutes.get_by_text(berit.say("plan-missing-life-skills"))).to_have_count(0)
    berit.button("plan-propose-do").click()
    berit.button("plan-decide-do").click()
    expect(minutes.locator(".decision-state").last).to_contain_text(berit.say("plan-not-known"))


def translate(berit: Desk, khaled: Phone) -> None:
    """A person translates what was decided; it stands on the open phone in its own language."""
    decision = berit.page.locator(".translations li", has_text="Praksis på bakeriet fra januar.")
    decision.get_by_role("button").click()
    decision.get_by_role("textbox").fill(IN_ARABIC)
    berit.button("plan-edit-keep").click()
    expect(decision).to_contain_text(IN_ARABIC)
    expect(khaled.page.locator("main")).to_contain_text(IN_ARABIC)


def look_at_the_papers(berit: Desk, khaled: Phone, key: str, plan: str) -> None:
    """Plan and minutes as both get them: the same bytes, tagged, with every word in both languages."""
    minutes = khaled.page.get_by_role("link", name=khaled.say("meeting-paper")).get_attribute("href")
    for address, words in (
        (f"/files/plans/{plan}.pdf", ("Baker", REASONS, RESERVATION)),
        (minutes, ("Baker", RESERVATION, "Carl Nygård")),
    ):
        own = khaled.page.request.get(str(address)).body()
        assert berit.page.request.get(f"{address}?of={key}").body() == own
        paper = look(own)
        assert all(each in paper.document.text for each in words)
        assert paper.document.all("H1")
        assert {"nb", "ar"} <= {part.language for part in paper.document.all("P", "TD", "TH", "H1", "H2")}
        assert "pdfuaid:part" in paper.metadata


def make_known(berit: Desk, key: str) -> None:
    """It is made known orally: from then on the days of an appeal are counted."""
    berit.page.goto(f"/#/participants/{key}/plan")
    berit.button("plan-known").click()
    berit.page.get_by_role("radio", name=berit.say("plan-notice-explained-orally")).check()
    berit.page.locator("#form-plans-known-interpreterLanguage").select_option("ar")
    berit.page.get_by_role("checkbox", name=berit.say("plan-interpreter-qualified")).check()
    berit.button("plan-known-do").click()
    expect(berit.page.locator(".plan-notices")).to_contain_text(berit.say("plan-notice-explained-orally"))


def test_a_whole_meeting_is_held_by_three_and_ends_in_a_decision(
    case: tuple[Desk, str, str], khaled: Phone, desk: Callable[..., Desk]
) -> None:
    berit, key, name = case
    groundwork(berit, key)
    former = next(each for each in versions(berit, key) if each["state"] == "DECIDED")
    address = arranged(berit, key)
    carl = desk("Carl")

    prepare_apart(berit, carl, khaled, name)
    begin(berit, carl, khaled)
    edit_together(berit, carl, khaled)
    lose_and_regain_the_network(berit, carl, khaled)
    take_out_what_another_writes_in(berit, carl)
    agree(berit, carl, name)
    sum_up(berit, carl)
    answer(berit, khaled)
    decide(berit, carl, khaled)

    decided, superseded = versions(berit, key)[:2]
    today = oslo_date(system_clock())
    assert (decided["state"], decided["decidedOn"]) == ("DECIDED", today.isoformat())
    assert (superseded["id"], superseded["state"]) == (former["id"], "SUPERSEDED")
    assert decided["version"] == former["version"] + 1
    assert decided["content"]["endGoalText"] == "Baker"
    assert decided["content"]["reasons"] == REASONS
    assert decided["content"]["participantView"] == RESERVATION
    assert decided["appealDeadline"] is None

    translate(berit, khaled)
    look_at_the_papers(berit, khaled, key, decided["id"])
    make_known(berit, key)
    (now, *_) = versions(berit, key)
    assert now["appealDeadline"] == appeal_deadline(today).isoformat()
    carl.page.goto(address)
    expect(carl.page.locator(".meeting-minutes")).to_contain_text("Baker")
