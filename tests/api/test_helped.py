"""While somebody helps a participant with their phone, the server tells nothing private."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from stegvis.accounts.model import Role
from stegvis.api.helped import ALONE
from tests.api.matrix.inputs import given
from tests.builders import asking, open_office
from tests.whole_documents import whole

pytestmark = pytest.mark.usefixtures("database")

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
}
"""What of one's own is told and done while somebody sits beside: plan and meetings, tasks and reminders."""

HELPED = "accounts.being-helped"


def test_whatever_is_ones_own_is_either_private_or_what_one_is_helped_with() -> None:
    matrix = yaml.safe_load(MATRIX.read_text(encoding="utf-8"))["operations"]
    assert {*matrix["participants"], *matrix["oneself"]} - ALONE == HELPED_WITH


async def test_nothing_private_is_told_until_the_help_is_over() -> None:
    office = await open_office()
    amina = await office.participant("Amina Hassan")
    async with asking(office, amina) as asker:
        await asker.data("mutation { beginHelp }")
        for operation in sorted(ALONE):
            assert await asker.refusal(whole(operation), **given(operation, amina)) == HELPED, operation
        answer = await asker.http.get("/files/copy/copy.json")
        assert answer.json()["errors"][0]["extensions"]["code"] == HELPED
        # The day, the hours and the plan are what somebody is helped with.
        for operation in ("Query.home", "Query.week", "Query.hours", "Query.myPlan"):
            body = await asker.ask(whole(operation), **given(operation, amina))
            assert "errors" not in body, body
        await asker.data("mutation { endHelp }")
        for operation in ("Query.myAbsence", "Query.myLookUps", "Query.myNotices", "Query.mySignIns"):
            body = await asker.ask(whole(operation), **given(operation, amina))
            assert "errors" not in body, body


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
