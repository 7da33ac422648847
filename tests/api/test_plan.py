"""The plan: the participant's own, and as far as the class may see it."""

from __future__ import annotations

import pytest

from tests.builders import asking
from tests.cast import Cast, on_stage

pytestmark = pytest.mark.usefixtures("database")

PLAN = """
    query ($participantId: ID) {
      plan(participantId: $participantId) {
        version state endGoal decidedOn appealDeadline languageGoals { skill level }
        goals { kind text measures { text place } goals { kind standard measures { responsible } } }
        helpers { name }
      }
    }
"""


@pytest.fixture
async def cast() -> Cast:
    return await on_stage()


async def test_a_participant_reads_the_whole_plan(cast: Cast) -> None:
    async with asking(cast.office, cast.amina) as amina:
        plan = (await amina.data(PLAN))["plan"]
    assert (plan["version"], plan["state"], plan["decidedOn"]) == (1, "DECIDED", "2025-08-20")
    (goal,) = plan["goals"]
    (step,) = goal["goals"]
    assert (goal["kind"], step["kind"], step["standard"]) == ("LONG_TERM", "SUBGOAL", "pass-norwegian-test")
    assert goal["measures"] == [{"text": "Praksis", "place": "Storgata"}]
    assert step["measures"] == [{"responsible": "Eva Moe"}]
    assert len(plan["helpers"]) == 2


async def test_the_class_shares_the_goals(cast: Cast) -> None:
    async with asking(cast.office, cast.eva) as eva:
        plan = (await eva.data(PLAN, participantId=str(cast.amina.account_id)))["plan"]
    assert (plan["version"], plan["decidedOn"], plan["appealDeadline"]) == (None, None, None)
    assert plan["goals"][0]["measures"] == [{"text": "Praksis", "place": None}]


async def test_no_plan_is_an_answer_and_nobody_to_see_is_a_refusal(cast: Cast) -> None:
    async with asking(cast.office, cast.ivar) as ivar:
        classmate = str(cast.classmate.account_id)
        why = "mutation ($of: ID!) { stateReason(participantId: $of, reason: QUALITY) }"
        await ivar.data(why, of=classmate)
        assert await ivar.data(PLAN, participantId=classmate) == {"plan": None}
        frida = str(cast.frida.account_id)
        assert await ivar.refusal(PLAN, participantId=frida) == "kit.not-found"
