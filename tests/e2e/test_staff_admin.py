"""An administrator opens a unit, takes somebody in and lets them in; who leaves is out at the next click."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from playwright.sync_api import expect

from stegvis.kit.clock import oslo_date, system_clock
from tests.e2e.browser import LAPTOP
from tests.e2e.desk import Desk

if TYPE_CHECKING:
    from tests.e2e.conftest import Browse
    from tests.e2e.office import Office

PASSWORD = "en lang setning om en sau"  # noqa: S105 - of somebody who does not exist


def administrator(browse: Browse, office: Office) -> Desk:
    """The administrator's desk, where there is no list of cases."""
    on = Desk(browse(viewport=LAPTOP))
    on.page.goto("/#/staff")
    on.fill_in(office.email("Anne"), office.password)
    expect(on.heading).to_have_text(on.say("employees"))
    return on


def test_somebody_new_gets_a_unit_a_role_and_a_way_in(browse: Browse, office: Office) -> None:
    on = administrator(browse, office)
    on.page.goto("/#/units/new")
    on.page.get_by_label(on.say("unit-name")).first.fill("Karrieresenteret")
    on.page.get_by_label(on.say("unit-code")).fill("karriere")
    on.button("unit-create").click()
    expect(on.page.locator("bdi", has_text="Karrieresenteret")).to_be_visible()

    on.page.goto("/#/staff/new")
    on.settle()
    on.page.get_by_label(on.say("employee-name")).fill("Nina Ny")
    on.page.get_by_label(on.say("employee-email")).fill("anne@fjordvik.example")
    on.page.get_by_label(on.say("employee-unit")).select_option("Karrieresenteret")
    on.button("employee-create").click()
    expect(on.page.get_by_role("alert")).to_contain_text(on.say("refused-accounts-email-taken"))
    on.page.get_by_label(on.say("employee-email")).fill("nina@fjordvik.example")
    on.button("employee-create").click()
    expect(on.heading).to_have_text("Nina Ny")

    on.button("role-give").click()
    on.page.get_by_text(on.say("role-adviser"), exact=True).click()
    on.page.locator(".around-form").get_by_role("button", name=on.say("role-give")).click()
    expect(on.page.locator(".role-waiting")).to_be_visible()
    on.button("invite-make").click()
    code = on.page.locator(".invite-letters").inner_text()

    nina = Desk(browse(viewport=LAPTOP))
    nina.page.goto(f"/#/invite/{code}")
    expect(nina.page.get_by_label(nina.say("invite-code"))).to_have_value(code)
    assert urlsplit(nina.page.url).fragment == "/invite"
    nina.page.get_by_label(nina.say("invite-password"), exact=True).fill("Nina Ny Nina Ny")
    nina.button("invite-accept").click()
    expect(nina.page.get_by_role("alert")).to_have_text(nina.say("refused-accounts-weak-password"))
    nina.page.get_by_label(nina.say("invite-password"), exact=True).fill(PASSWORD)
    nina.button("invite-accept").click()
    expect(nina.heading).to_have_text(nina.say("nav-nothing"))
    nina.page.go_back()
    assert code not in nina.page.url

    confirmed_by_the_leader(browse, office, "Nina Ny")
    on.page.reload()
    expect(on.page.locator(".around-row", has_text=on.say("role-adviser"))).to_be_visible()
    expect(on.page.locator(".role-waiting")).to_have_count(0)

    again = Desk(browse(viewport=LAPTOP))
    again.sign_in("nina@fjordvik.example", PASSWORD)
    expect(again.heading).to_have_text(again.say("cases"))


def confirmed_by_the_leader(browse: Browse, office: Office, name: str) -> None:
    """Where one administrator is alone, the leader is the second person: from the work list."""
    lars = Desk(browse(viewport=LAPTOP))
    lars.sign_in(office.email("Lars"), office.password)
    lars.page.goto("/#/work")
    lars.page.get_by_role("link", name=lars.say("roles-open", count=1)).click()
    expect(lars.heading).to_have_text(lars.say("roles-title"))
    waiting = lars.page.locator(".role-waiting", has_text=name)
    waiting.get_by_role("button", name=lars.say("roles-confirm")).click()
    expect(lars.page.get_by_text(lars.say("roles-wait-none"))).to_be_visible()


def test_a_leader_proposes_and_the_administrator_confirms(browse: Browse, office: Office) -> None:
    lars = Desk(browse(viewport=LAPTOP))
    lars.sign_in(office.email("Lars"), office.password)
    lars.page.goto("/#/roles")
    whom = lars.page.get_by_label(lars.say("roles-whom"))
    odd = whom.locator("option", has_text="Odd Fossum")
    expect(odd).to_be_attached()
    whom.select_option(value=odd.get_attribute("value"))
    lars.page.get_by_text(lars.say("role-teacher"), exact=True).click()
    lars.button("roles-propose-send").click()
    expect(lars.page.get_by_text(lars.say("roles-sent"))).to_be_visible()
    expect(lars.page.locator(".role-waiting", has_text="Odd Fossum")).to_be_visible()

    on = administrator(browse, office)
    waiting = on.page.locator(".role-waiting", has_text="Odd Fossum")
    waiting.get_by_role("button", name=on.say("roles-confirm")).click()
    expect(waiting).to_have_count(0)
    on.page.get_by_role("link", name="Odd Fossum").click()
    expect(on.page.locator(".around-row", has_text=on.say("role-teacher"))).to_be_visible()


def test_who_has_left_loses_the_open_case_at_the_next_click(browse: Browse, office: Office) -> None:
    on = administrator(browse, office)
    silje = signed_in_by_invitation(on, browse, "Silje Moen")
    confirmed_by_the_leader(browse, office, "Silje Moen")
    silje.page.reload()
    expect(silje.heading).to_have_text(silje.say("cases"))
    silje.page.get_by_role("row").nth(1).get_by_role("link").click()
    silje.settle()
    expect(silje.button("code-show")).to_be_visible()

    today = oslo_date(system_clock())
    on.date("employee-last-day").fill(today.isoformat())
    on.button("employee-end").click()
    expect(on.button("employee-stays")).to_be_visible()

    silje.page.goto("/#/")  # wherever one goes
    expect(silje.page.get_by_text(silje.say("refused-accounts-signed-out"))).to_be_visible()
    expect(silje.page.get_by_text(silje.say("programme"), exact=True)).to_have_count(0)

    expect(on.page.get_by_text(on.say("roles-back-wait"))).to_be_visible()
    on.button("employee-stays").click()
    expect(on.button("employee-end")).to_be_visible()
    expect(on.page.locator(".role-waiting")).to_be_visible()
    confirmed_by_the_leader(browse, office, "Silje Moen")


def signed_in_by_invitation(on: Desk, browse: Browse, name: str) -> Desk:
    """Somebody of the demo's staff at a desk of their own, by the code that the administrator makes."""
    on.page.goto("/#/staff")
    on.page.get_by_role("searchbox").fill(name)
    on.page.get_by_role("link", name=name).click()
    expect(on.heading).to_have_text(name)
    expect(on.page.get_by_text(on.say("roles-code-waits"))).to_be_visible()
    on.button("invite-make").or_(on.button("invite-make-new")).click()
    code = on.page.locator(".invite-letters").inner_text()
    theirs = Desk(browse(viewport=LAPTOP))
    theirs.page.goto("/#/invite")
    theirs.page.get_by_label(theirs.say("invite-code")).fill(code.lower().replace("-", " "))
    theirs.page.get_by_label(theirs.say("invite-password"), exact=True).fill(PASSWORD)
    theirs.button("invite-accept").click()
    expect(theirs.heading).to_have_text(theirs.say("nav-nothing"))
    expect(on.page.locator(".role-waiting")).to_be_visible()
    return theirs
