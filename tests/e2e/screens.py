"""Every screen there is, one after the other, for what must be true of all of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from uuid import uuid4

from playwright.sync_api import expect

from stegvis.kit.clock import oslo_date, system_clock
from tests.e2e.phone import TABS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.e2e.desk import Desk
    from tests.e2e.gathering import Gathering
    from tests.e2e.office import Office
    from tests.e2e.phone import Phone

CODE = re.compile(r"^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$")
"""An enrolment code as it is shown."""


def screens_of_the_door(on: Phone, office: Office) -> Iterator[str]:
    """From the first meeting to the PIN typed again; the code that is typed opens nothing.

    Yields:
        the name of the screen that stands.
    """
    on.page.goto("/")
    on.settle()
    yield "language"
    on.choose_language()
    expect(on.heading).to_have_text(on.say("code-title"))
    yield "code"
    on.type_code("ABCDEFGH")
    expect(on.heading).to_have_text(on.say("pin-choose"))
    yield "pin"
    on.type_pin("111111")
    expect(on.page.get_by_role("alert")).to_be_visible()
    yield "easy pin"
    on.type_pin(office.pin)
    expect(on.heading).to_have_text(on.say("pin-repeat"))
    yield "pin again"
    on.type_pin(office.pin)
    expect(on.page.get_by_role("alert")).to_be_visible()
    yield "refused code"


def screens_of_a_participant(on: Phone) -> Iterator[str]:
    """The four tabs, why a number is what it is, what belongs to the holder, and no network.

    Yields:
        the name of the screen that stands.
    """
    for screen in TABS:
        on.open(screen)
        yield screen
    on.open("hours")
    on.text("why").click()
    yield "why"
    on.page.goto("/#/me/about")
    expect(on.page.locator(".about-facts")).to_have_count(2)
    yield "about me"
    on.page.goto("/#/first")
    for title in ("first-what", "first-who", "first-wrong"):
        expect(on.heading).to_have_text(on.say(title))
        yield title
        on.button("first-start" if title == "first-wrong" else "welcome-next").click()
    # The heading before stands until the screen's own part is there.
    expect(on.heading).to_have_text(on.say("me"))
    on.settle()
    yield "me"
    on.page.goto("/#/me/calendar")
    expect(on.heading).to_have_text(on.say("feed-title"))
    on.settle()
    yield "calendar"
    on.open("me")
    on.button("me-sign-out").click()
    expect(on.page.get_by_role("dialog")).to_be_visible()
    yield "sign out?"
    on.button("cancel").click()
    on.go_offline()
    on.page.reload()
    expect(on.text("offline")).to_be_visible()
    yield "offline"
    on.page.goto("/#/week/2026-W02")
    expect(on.text("offline-empty")).to_be_visible()
    yield "never fetched"
    on.come_online()


def screens_of_ones_plan(on: Phone, goal: str) -> Iterator[str]:
    """The plan as a way, one goal of it with a thought about it, and what lies behind each picture.

    Yields:
        the name of the screen that stands.
    """
    on.open("plan")
    expect(on.page.locator(".way")).to_be_visible()
    yield "my plan"
    on.page.goto(f"/#/plan/goal-{goal}")
    on.button("my-plan-face-so-so").click()
    expect(on.page.locator("#own-words")).to_be_visible()
    yield "a goal of mine"
    for rest, stands in (("agreed", ".contract"), ("new", ".plan-changes"), ("disagree", ".appeal-ways")):
        on.page.goto(f"/#/plan/{rest}")
        expect(on.page.locator(stands)).to_be_visible()
        yield f"my plan, {rest}"


def screens_of_ones_meeting(on: Phone, held: Gathering) -> Iterator[str]:
    """A meeting before it, while it is held, at its end and after it.

    Yields:
        the name of the screen that stands.
    """
    held.plan()
    on.page.goto("/#/meeting")
    expect(on.page.locator(".meeting-near")).to_be_visible()
    yield "meetings"
    on.page.goto(f"/#/meeting/prepare-{held.id}")
    on.button("topic-speaking").click()
    yield "prepare"
    on.page.goto(f"/#/meeting/{held.id}")
    expect(on.page.locator(".meeting-date")).to_be_visible()
    yield "meeting, planned"
    held.start()
    held.write("endGoalText", f"Kokk {held.id[-4:]}")
    held.agree("Praksis fra januar.", "write-cv")
    on.page.reload()
    expect(on.page.locator(".on-table")).to_be_visible()
    yield "meeting, held"
    held.sum_up()
    on.page.reload()
    on.button("meeting-answer-accepted-with-reservation").click()
    on.button("meeting-send").click()
    expect(on.page.get_by_role("alert")).to_be_visible()
    yield "meeting, summed up"
    on.button("meeting-answer-accepted").click()
    on.button("meeting-send").click()
    expect(on.page.locator(".meeting-answer .tile")).to_be_visible()
    held.end()
    on.page.reload()
    expect(on.page.get_by_role("heading", name=on.say("meeting-held"))).to_be_visible()
    yield "minutes"


def screens_of_reminders(on: Phone) -> Iterator[str]:
    """What one was told, the offer to be reminded, and what one chooses before and after.

    Yields:
        the name of the screen that stands.
    """
    on.open("today")
    expect(on.page.locator(".reminder-offer")).to_be_visible()
    expect(on.page.locator(".bell")).to_be_visible()
    yield "today, with an offer"
    on.page.goto("/#/messages")
    expect(on.page.locator(".notices a").first).to_be_visible()
    yield "messages"
    on.page.goto("/#/me/reminders")
    expect(on.button("reminders-get")).to_be_visible()
    yield "reminders, off"
    on.button("reminders-get").click()
    expect(on.text("reminders-on")).to_be_visible()
    on.page.locator(".reminder-quiet select").last.select_option("20:30")
    on.button("reminders-save").click()
    expect(on.page.get_by_role("alert")).to_be_visible()
    yield "reminders, wrong"


def screens_of_telling(on: Phone) -> Iterator[str]:
    """What one says when one cannot come, the leave one asks for, and what still lies on the phone.

    Yields:
        the name of the screen that stands.
    """
    on.open("today")
    on.page.get_by_role("link", name=on.say("today-cannot-come")).click()
    expect(on.page.locator(".picture")).to_have_count(4)
    yield "cannot come"
    _below(on, "appointment")
    on.page.get_by_role("checkbox").check()
    yield "some hours"
    for screen in ("leave", "welfare-leave", "religious-day"):
        _below(on, screen)
        yield screen
    _below(on, "other")
    on.page.locator(".when-day").last.click()
    yield "other days"
    on.go_offline()
    on.button("away-send").click()
    expect(on.text("away-state-kept")).to_be_visible()
    yield "kept on the phone"
    on.page.get_by_role("button", name=on.say("away-undo")).first.click()
    expect(on.text("away-state-kept")).to_have_count(0)
    on.come_online()


def _below(on: Phone, screen: str) -> None:
    on.page.goto(f"/#/absence/{screen}")
    expect(on.page.locator(".way-back")).to_be_visible()
    on.settle()


def tell_of_something(on: Phone) -> None:
    """Let a participant have told of something that waits for an answer."""
    on.page.goto("/#/absence")
    expect(on.page.locator(".picture")).to_have_count(4)
    if on.text("away-state-received").count():
        return
    on.page.get_by_role("link", name=on.say("away-kind-other")).click()
    on.page.locator(".when-day").nth(1).click()
    on.button("away-send").click()
    expect(on.text("away-state-received")).to_be_visible()


def screens_of_absence(on: Desk) -> Iterator[str]:
    """The work list, what waits for an answer with one of it chosen, a case, and a decision being made.

    Yields:
        the name of the screen that stands.
    """
    on.page.goto("/#/work")
    expect(on.page.locator(".work-line").first).to_be_visible()
    yield "work list"
    on.page.goto("/#/claims")
    on.page.locator(".claim input").first.check()
    expect(on.page.locator(".many")).to_be_visible()
    yield "claims"
    on.page.locator(".claim a.case-name").first.click()
    expect(on.page.locator(".absence-page")).to_be_visible()
    on.settle()
    yield "absence"
    on.page.get_by_role("button", name=on.say("absence-decide-this")).first.click()
    on.choose("decide-category", 4)
    on.page.locator("input[value=yes]").check()
    expect(on.page.locator(".decide-beside .quota")).to_be_visible()
    yield "decision"
    on.page.locator("input[value=no]").check()
    on.button("decide-save").click()
    expect(on.page.get_by_role("alert")).to_be_visible()
    yield "decision, wrong"


def screens_of_staff(on: Desk, participant: str) -> Iterator[str]:
    """The list of cases, one of them, and the code that lets a phone in.

    Yields:
        the name of the screen that stands.
    """
    yield "cases"
    on.search("xyzzy")
    expect(on.page.get_by_text(on.say("cases-none-by", search="xyzzy"))).to_be_visible()
    yield "nobody found"
    on.search("")
    on.button("filter-gap").click()
    on.button("keep-filter").click()
    expect(on.page.locator("table.cases[aria-busy=false]")).to_be_visible()
    yield "a filter to keep"
    on.page.keyboard.press("Escape")
    on.button("filter-gap").click()
    on.open_case(participant)
    yield "participant"
    on.page.get_by_text(on.say("why"), exact=True).click()
    yield "why"
    on.page.get_by_text(on.say("history-show")).click()
    expect(on.page.locator(".history-card .loading")).to_have_count(0)
    yield "history"
    on.button("code-show").click()
    expect(on.page.locator(".enrol-code")).to_have_text(CODE)
    yield "code"
    on.button("code-done").click()
    yield from screens_of_a_forecast(on)
    yield from screens_of_a_programme(on)
    address = on.page.url
    yield from screens_of_a_persons_record(on)
    yield from screens_of_a_case_that_moves(on, address)


def screens_of_a_forecast(on: Desk) -> Iterator[str]:
    """Half a year ahead of the person whose page stands, then of all groups.

    Yields:
        the name of the screen that stands.
    """
    page_of_the_person = on.page.url
    on.page.get_by_role("link", name=on.say("case-part-forecast"), exact=True).last.click()
    expect(on.page.locator(".strip-details")).to_be_visible()
    on.settle()
    yield "forecast of a participant"
    on.page.goto("/#/forecast")
    on.page.locator(".strip-week:not([data-tone=full])").first.click()
    on.page.locator(".forecast-open").first.click()
    expect(on.page.locator(".forecast-members .strip").first).to_be_visible()
    yield "forecast"
    on.page.get_by_role("link", name=re.compile(on.say("forecast-last-weeks"))).first.click()
    expect(on.page.locator(".heat tbody tr").first).to_be_visible()
    yield "last weeks of a group"
    on.page.goto(page_of_the_person)
    on.settle()


def screens_of_a_case_that_moves(on: Desk, address: str) -> Iterator[str]:
    """What would leave with somebody, and where a case is received; nothing is sent.

    Yields:
        the name of the screen that stands.
    """
    on.page.goto(f"{address}/move")
    expect(on.heading).to_have_text(on.say("move"))
    on.button("move-next").click()
    expect(on.page.locator(".field-wrong")).to_have_count(4)
    yield "move"
    on.page.locator("input[inputmode=numeric]").fill("9902")
    for date in on.page.locator("input[type=date]").all():
        date.fill(on.page.evaluate("() => new Date().toISOString().slice(0, 10)"))
    on.page.locator("input[value=LETTER]").check()
    on.button("move-next").click()
    expect(on.page.locator(".case-document")).to_be_visible()
    yield "what leaves"
    on.button("move-next").click()
    expect(on.button("move-end-do")).to_be_visible()
    yield "the end of a move"
    on.page.goto(f"{address}/certificate")
    expect(on.page.get_by_text(on.say("certificates-not-yet"))).to_be_visible()
    yield "no certificate yet"
    on.page.goto("/#/receive")
    expect(on.heading).to_have_text(on.say("receive"))
    on.page.locator("input[type=file]").set_input_files(
        {
            "name": "x.json",
            "mimeType": "application/json",
            "buffer": b'{"format": "stegvis-case", "version": "1"}',
        }
    )
    expect(on.page.get_by_role("heading", name=on.say("receive-wrong"))).to_be_focused()
    yield "a file that is wrong"


def screens_of_a_programme(on: Desk) -> Iterator[str]:
    """The programme of the person whose page stands, then the clock and whom to ask a year later.

    Yields:
        the name of the screen that stands.
    """
    page_of_the_person = on.page.url
    _open(on, f"{page_of_the_person}/programme", "programme-title")
    on.button("adaptation-add").click()
    yield "programme"
    _open(on, f"{page_of_the_person}/decisions", "decisions-title")
    on.button("decisions-new").click()
    on.page.get_by_role("radio", name=on.say("decision-absence-extension"), exact=True).check()
    expect(on.page.get_by_text(on.say("absence-title"), exact=True)).to_be_visible()
    on.settle()
    yield "decisions"
    _open(on, f"{page_of_the_person}/end", "end-title")
    on.page.get_by_role("radio", name=on.say("decision-interruption"), exact=True).check()
    on.button("end-save").click()
    expect(on.page.get_by_role("alert")).to_be_visible()
    yield "end, wrong"
    _open(on, "/#/clock", "clock-title")
    on.page.get_by_text(on.say("late-starts"), exact=True).click()
    on.settle()
    yield "clock"
    _open(on, "/#/follow-ups", "follow-ups-title")
    for asking in on.page.get_by_role("button", name=on.say("follow-up-ask")).all()[:1]:
        asking.click()
    yield "follow-ups"
    _open(on, "/#/plans-missing", "plans-missing-title")
    yield "without a plan"
    _open(on, f"{page_of_the_person}/plan", "plan-title")
    expect(on.page.locator(".plan-page")).to_be_visible()
    yield "plan"
    on.page.goto(page_of_the_person)
    on.settle()


def _open(on: Desk, address: str, title: str) -> None:
    on.page.goto(address)
    expect(on.heading).to_have_text(on.say(title))
    on.settle()


def screens_of_a_persons_record(on: Desk) -> Iterator[str]:
    """Correcting the person whose page stands, and registering another, with all that is wrong at once.

    Yields:
        the name of the screen that stands.
    """
    on.page.goto(f"{on.page.url}/edit")
    expect(on.heading).to_have_text(on.say("edit"))
    on.settle()
    on.button("identity-show").click()
    asked = on.page.get_by_role("dialog", name=on.say("reason-ask"))
    # Who has said why in another language, by the same sign-in, is not asked again.
    expect(asked.or_(on.page.locator(".identity:not(:has(button))"))).to_be_visible()
    if asked.is_visible():
        yield "why somebody looks"
        on.say_why("correcting")
    expect(on.button("identity-show")).to_have_count(0)
    yield "edit"
    on.page.goto("/#/participants/new")
    expect(on.heading).to_have_text(on.say("register"))
    on.settle()
    yield "register"
    on.page.locator("input[value=YES]").check()
    on.button("register-child-add").click()
    on.button("register-save").click()
    expect(on.page.get_by_role("alert")).to_be_visible()
    yield "register, wrong"


def screens_of_people_around(on: Desk, participant: str) -> Iterator[str]:
    """Who follows up, with each form open; and an adviser's own cases on their way to somebody else.

    Yields:
        the name of the screen that stands.
    """
    on.open_case(participant)
    on.page.goto(f"{on.page.url}/people")
    expect(on.heading).to_have_text(on.say("around"))
    on.settle()
    yield "people"
    for form in ("around-name", "around-join", "around-practice-add"):
        on.button(form).first.click()
    on.page.locator(".around-form button[type=submit]").last.click()
    expect(on.page.get_by_role("alert")).to_be_visible()
    yield "people, forms"
    on.page.goto("/#/handover")
    on.settle()
    yield "hand-over"
    on.page.locator(".handover-own").click()
    on.choose("handover-to", 1)
    on.page.get_by_role("button", name=on.say("date-next-monday")).click()
    yield "hand-over, who"
    on.button("handover-look").click()
    expect(on.page.get_by_role("heading", name=on.say("handover-review"))).to_be_visible()
    yield "hand-over, review"


def screens_of_an_administrator(on: Desk) -> Iterator[str]:
    """Units and staff, somebody new, and one of them with each form open.

    Yields:
        the name of the screen that stands.
    """
    on.page.goto("/#/staff")
    expect(on.heading).to_have_text(on.say("employees"))
    on.settle()
    on.page.get_by_role("button", name=on.say("unit-close")).first.click()
    yield "staff"
    on.page.goto("/#/staff/new")
    expect(on.heading).to_have_text(on.say("employee-new"))
    on.settle()
    yield "new staff"
    on.page.goto("/#/units/new")
    expect(on.heading).to_have_text(on.say("unit-new"))
    on.settle()
    yield "new unit"
    on.page.goto("/#/staff")
    on.page.get_by_role("link", name="Mona Haugen").click()
    expect(on.heading).to_have_text("Mona Haugen")
    on.settle()
    on.button("role-give").click()
    on.page.get_by_role("button", name=on.say("role-end")).first.click()
    expect(on.page.get_by_text(on.say("roles-code-waits"))).to_be_visible()
    yield "one of the staff"
    # Somebody who holds nothing yet: of whoever does, the roles would wait, in every other test as well.
    on.page.goto("/#/staff/new")
    on.settle()
    on.page.get_by_label(on.say("employee-name")).fill("Eva Fersk")
    on.page.get_by_label(on.say("employee-email")).fill(f"eva-{uuid4()}@fjordvik.example")
    on.page.get_by_label(on.say("employee-unit")).select_option(index=1)
    on.button("employee-create").click()
    expect(on.heading).to_have_text("Eva Fersk")
    on.settle()  # what comes above the button later would move it from under the finger
    on.button("invite-make").click()
    expect(on.page.locator(".invite-letters")).to_be_visible()
    yield "one of the staff, invited"


def screens_of_a_leader(on: Desk) -> Iterator[str]:
    """The month, as pictures and as tables.

    Yields:
        the name of the screen that stands.
    """
    month = oslo_date(system_clock()).isoformat()[:7]
    on.page.goto(f"/#/month/{month}")
    expect(on.page.locator(".month-card").first).to_be_visible()
    yield "month"
    for each in on.page.locator(".month-toggle").all():
        each.click()
    yield "month as tables"


def screens_of_a_lesson(on: Desk, lesson: str, teacher_and_date: str, paper: str) -> Iterator[str]:
    """What can be done to one lesson of the timetable, a whole day's substitute, and the week on paper.

    Yields:
        the name of the screen that stands.
    """
    on.page.goto(lesson)
    on.page.locator(".lesson-teacher").first.click()
    yield "a substitute"
    on.button("lesson-move").click()
    on.page.get_by_role("textbox", name=on.say("lesson-starts"), exact=True).fill("08:00")
    on.page.get_by_role("textbox", name=on.say("lesson-ends"), exact=True).fill("15:30")
    expect(on.page.locator(".lesson-form .clash-list li").first).to_be_visible()
    on.button("lesson-move-save").click()
    expect(on.page.get_by_role("alert")).to_be_visible()
    yield "a lesson to move, with what it clashes with"
    on.button("lesson-cancel").click()
    yield "a lesson to cancel"
    on.page.goto(f"/#/substitutes/{teacher_and_date}")
    expect(on.page.locator(".substitute-lesson").first).to_be_visible()
    on.button("substitute-day-save").click()
    yield "a substitute for a day"
    on.page.goto(f"/#/week-paper/{paper}")
    expect(on.page.locator(".week-paper")).to_be_visible()
    yield "a week on paper"


def screens_of_groups_keeping(on: Desk) -> Iterator[str]:
    """Groups, activities and days without classes, with each form open; nothing is saved.

    Yields:
        the name of the screen that stands.
    """
    _open(on, "/#/groups", "nav-groups")
    expect(on.page.locator(".keeping-below").first).to_be_visible()
    yield "groups"
    on.page.locator(".keeping-groups th a").first.click()
    expect(on.page.locator(".around-row").first).to_be_visible()
    yield "group"
    address = on.page.url
    for form in ("group-end", "group-rename", "teacher-add", "member-add"):
        on.button(form).click()
    for form in ("around-end", "around-move"):
        on.page.get_by_role("button", name=on.say(form)).first.click()
    expect(on.page.locator(".keeping-candidate").first).to_be_visible()
    on.page.locator(".around-form button[type=submit]").last.click()
    yield "group, forms"
    _open(on, f"{address}/copy-term", "copy-title")
    yield "copy a term"
    on.page.locator(".keeping-chips").last.locator("button").last.click()
    on.button("copy-look").click()
    expect(on.page.locator(".copy-what").first).to_be_visible()
    for clash in on.page.locator(".copy-clash summary").all()[:1]:
        clash.click()
    yield "copy a term, review"
    _open(on, "/#/groups/new", "group-new")
    on.button("group-create").click()
    expect(on.page.get_by_role("alert")).to_be_visible()
    yield "new group, wrong"
    _open(on, "/#/activities", "activities")
    yield "activities"
    on.page.locator(".keeping-activity").first.click()
    expect(on.page.get_by_role("heading", name=on.say("activities-used"))).to_be_visible()
    yield "activity"
    _open(on, "/#/activities/new", "activities-new")
    on.page.locator("select.ds-input").select_option("NORWEGIAN")
    on.page.locator("input[value=LESSON]").check()
    yield "new activity"
    _open(on, "/#/closures", "closures")
    yield "closures"
    on.page.get_by_role("link", name=on.say("closure-change")).last.click()
    expect(on.button("closure-remove")).to_be_visible()
    yield "closure"
    _open(on, "/#/closures/new", "closure-new")
    on.button("closure-create").click()
    expect(on.page.get_by_role("alert")).to_be_visible()
    yield "new closure, wrong"


def expect_nothing(found: list[str]) -> None:
    """Hold that nothing was found; whatever was, each on its line."""
    assert not found, "\n".join(["", *found])
