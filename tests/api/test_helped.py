"""While somebody helps a participant with their phone, the server tells nothing private."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

from stegvis.accounts.hashing import Hasher
from stegvis.accounts.model import Role
from stegvis.accounts.rules import HELPED
from stegvis.api.helped import ALONE
from tests import front_door
from tests.api.matrix.inputs import given
from tests.builders import PEPPER, asking, open_office
from tests.front_door import CHOSEN, REDEEM, FakeClock, browser
from tests.whole_documents import whole

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.usefixtures("database")

UNLOCK = "mutation ($pin: String!, $proof: String!) { unlock(pin: $pin, proof: $proof) { id } }"
MINE = "{ mySignIns { id } }"
SIGNED_OUT = "accounts.signed-out"

MATRIX = Path(__file__).parent / "matrix" / "matrix.yaml"

HELPED_WITH = {
    *("Query.home", "Query.aboutMe", "Query.myPlan", "Query.myMeetings", "Query.myMeeting", "Query.myTasks"),
    *("Mutation.prepareMyMeeting", "Mutation.answerMyMeeting", "Mutation.settleMyTask"),
    *("Mutation.openMyPlan", "Mutation.signMyCommitment", "Mutation.evaluateGoal"),
    *("Mutation.askForCorrection", "Query.mySocialStudies", "Query.myContests", "Mutation.contestEntry"),
    *("Mutation.beginHelp", "Mutation.endHelp", "Query.me", "Mutation.chooseLanguage"),
    *("Mutation.lock", "Mutation.signOut", "Query.signOutAddress", "Query.myReminders", "Query.testPush"),
    *("Mutation.subscribePush", "Mutation.unsubscribePush", "Mutation.keepReminderSettings"),
    *("Mutation.readNotices", "Mutation.sendTestPush"),
    *("Query.participant", "Query.week", "Query.hours", "Query.plan", "Query.certificates"),
    *("Mutation.reportAbsence", "Mutation.askLeave", "Mutation.withdrawClaim"),
}
"""What of one's own is told and done while somebody sits beside: plan, hours, meetings, tasks, reminders."""

BEING_HELPED = "accounts.being-helped"


@pytest.fixture(scope="module")
def hasher() -> Iterator[Hasher]:
    hasher = Hasher(PEPPER)
    yield hasher
    hasher.close()


def test_whatever_is_ones_own_is_either_private_or_what_one_is_helped_with() -> None:
    matrix = yaml.safe_load(MATRIX.read_text(encoding="utf-8"))["operations"]
    named = {
        name for rows in matrix.values() if isinstance(rows, dict) for name in rows if "own" in rows[name]
    }
    assert "Query.payment" in named
    own = {*matrix["participants"], *matrix["oneself"], *named}
    assert own - ALONE == HELPED_WITH
    assert own >= ALONE


async def test_nothing_private_is_told_until_the_help_is_over() -> None:
    office = await open_office()
    amina = await office.participant("Amina Hassan")
    async with asking(office, amina) as asker:
        await asker.data("mutation { beginHelp }")
        for operation in sorted(ALONE):
            assert await asker.refusal(whole(operation), **given(operation, amina)) == BEING_HELPED, operation
        answer = await asker.http.get("/files/copy/copy.json")
        assert answer.json()["errors"][0]["extensions"]["code"] == BEING_HELPED
        # The day, the hours and the plan are what somebody is helped with.
        for operation in ("Query.home", "Query.week", "Query.hours", "Query.myPlan"):
            body = await asker.ask(whole(operation), **given(operation, amina))
            assert "errors" not in body, body


@pytest.mark.parametrize("way", ["mutation { endHelp }", "mutation { lock }"])
async def test_whoever_ends_the_help_finds_nothing_open_until_the_pin(hasher: Hasher, way: str) -> None:
    office = await front_door.open_office()
    code = await office.code(hasher)
    async with browser(FakeClock()) as phone:
        await phone.data(REDEEM, code=code, **CHOSEN)
        cookie = phone.http.cookies["__Host-stegvis"]
        await phone.data("mutation { beginHelp }")
        await phone.data(way)
        phone.http.cookies.set("__Host-stegvis", cookie, "stegvis.example")  # it forgets nothing
        assert (await phone.refusal(MINE))["code"] == SIGNED_OUT
        await phone.data(UNLOCK, **await phone.typed())
        assert await phone.data(MINE)
        # What waited for the network is told behind the PIN, and ends nothing.
        assert await phone.data("mutation { endHelp }")
        assert await phone.data(MINE)
    rows = await office.rows.rows("SELECT FROM audit_entry WHERE verb = 'accounts.help-ended'")
    assert len(rows) == 1


async def test_help_that_runs_out_locks_the_phone(hasher: Hasher) -> None:
    office = await front_door.open_office()
    code, clock = await office.code(hasher), FakeClock()
    async with browser(clock) as phone:
        await phone.data(REDEEM, code=code, **CHOSEN)
        await phone.data("mutation { beginHelp }")
        for _ in range(2):  # in use all the while: it is not left alone
            clock.forward(minutes=10)
            assert (await phone.refusal(MINE))["code"] == BEING_HELPED
            assert await phone.data("{ me { id } }")
        clock.forward(minutes=HELPED.total_seconds() / 60 - 20)
        assert (await phone.refusal("{ me { id } }"))["code"] == SIGNED_OUT
        await phone.data(UNLOCK, **await phone.typed())
        assert await phone.data(MINE)


async def test_the_case_reads_that_somebody_helped() -> None:
    office = await open_office()
    adviser = await office.staff("Berit Hansen", Role.ADVISER)
    amina = await office.participant("Amina Hassan", adviser=adviser)
    async with asking(office, amina) as asker:
        await asker.data('mutation { chooseLanguage(language: "nn") { language } }')
        await asker.data("mutation { beginHelp }")
        await asker.data('mutation { chooseLanguage(language: "nb") { language } }')
    async with asking(office, adviser) as asker:
        asked = (
            "query ($id: ID!) { history(participantId: $id, first: 9) { edges { node { verb helped } } } }"
        )
        answer = await asker.data(asked, id=str(amina.account_id))
    events = [(edge["node"]["verb"], edge["node"]["helped"]) for edge in answer["history"]["edges"]]
    assert events == [
        ("accounts.language-chosen", True),
        ("accounts.help-begun", False),
        ("accounts.language-chosen", False),
    ]
