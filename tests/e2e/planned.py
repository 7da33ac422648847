"""Somebody new with a plan that is decided and made known, by the graph alone, and a phone of their own."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from stegvis.kit.clock import oslo_date, system_clock
from stegvis.kit.ids import new_id
from tests.e2e.graph import asked
from tests.e2e.phone import Phone
from tests.e2e.test_register import born, register

if TYPE_CHECKING:
    from collections.abc import Mapping

    from playwright.sync_api import Page

    from tests.e2e.conftest import Browse
    from tests.e2e.desk import Desk
    from tests.e2e.office import Office

REASONS = "Praksis gir norsk i bruk, og styrker muligheten for arbeid."
TRANSLATED = "التدريب يقوي اللغة وفرصة العمل."
OWN_GOAL = "Bli kjent med naboene"


def today() -> date:
    """The day in Norway."""
    return oslo_date(system_clock())


def newcomer(on: Desk, given: str, family: str, year: int) -> str:
    """Register somebody who reads Arabic; their key."""
    register(on, given, family, born(year))
    return on.page.url.split("/participants/")[1].split("/")[0]


def phone_of(on: Desk, participant: str, browse: Browse, office: Office, language: str) -> Phone:
    """Their phone, enrolled just now."""
    document = """mutation ($participantId: ID!) {
      issueEnrolmentCode(participantId: $participantId) { code }
    }"""
    code = asked(on.page, document, participantId=participant)["issueEnrolmentCode"]["code"]
    taken = Phone(browse(), language)
    taken.enrol(code, office.pin)
    taken.settle()
    return taken


class Planning:
    """The plan of one participant, made by whoever is signed in on a page."""

    def __init__(self, page: Page, participant: str) -> None:
        """Say whose."""
        self.page, self.participant = page, participant

    def record(self) -> dict[str, Any]:
        """All of it, as the case sees it."""
        document = f"query ($participantId: ID!) {{ planRecord(participantId: $participantId) {_RECORD} }}"
        answer: dict[str, Any] = asked(self.page, document, participantId=self.participant)["planRecord"]
        return answer

    def version(self, state: str) -> dict[str, Any]:
        """The version in a state, as the case sees it."""
        (found,) = (each for each in self.record()["versions"] if each["state"] == state)
        return dict(found)

    def decide(self, **content: object) -> dict[str, Any]:
        """Draft, fill in all that § 15 asks, propose, decide, and tell that it is there."""
        self._do("draftPlan")
        aim, step = str(new_id()), str(new_id())
        if not any(each["decidedOn"] for each in self.record()["versions"]):
            self._groundwork()
            self._change("keepPlanGoal", "goal: PlanGoalInput!", goal={"id": aim, "standard": "find-a-job"})
            under = {"id": step, "parentId": aim, "text": OWN_GOAL}
            self._change("keepPlanGoal", "goal: PlanGoalInput!", goal=under)
            for kind, standard in (
                ("WORK_PRACTICE", "work-practice"),
                ("LIFE_SKILLS", "life-skills-course"),
            ):
                measure = {
                    "id": str(new_id()),
                    "goalId": aim,
                    "kind": kind,
                    "standard": standard,
                    "startsOn": today().isoformat(),
                    "weeklyMinutes": 900,
                    "responsible": "Berit Solheim",
                }
                self._change("keepPlanMeasure", "measure: PlanMeasureInput!", measure=measure)
        self._change("editPlanDraft", "content: PlanContentInput!", content=_content() | content)
        self._change("proposePlan")
        on = today().isoformat()
        state = "PROPOSED"
        self._change("decidePlan", "decidedOn: String!", state=state, decidedOn=on)
        held = self.version("DECIDED")
        notice = {"kind": "SENT", "onDate": on}
        arguments = "planId: ID!, notice: PlanNoticeInput!"
        self._do("makePlanKnown", arguments, given={"planId": held["id"], "notice": notice})
        return self.version("DECIDED")

    def translate(self, part: str, part_id: str, words: str) -> None:
        """A person's translation into Arabic."""
        plan = self.version("DECIDED")["id"]
        said = {"planId": plan, "part": part, "partId": part_id, "language": "ar", "words": words}
        self._do("translatePlanText", "translation: PlanTranslationInput!", given={"translation": said})

    def _groundwork(self) -> None:
        for kind in ("COMPETENCE_MAPPING", "CAREER_GUIDANCE"):
            arguments = "kind: GroundworkKind!, doneOn: String!, doneBy: Service!"
            done = {"kind": kind, "doneOn": today().isoformat(), "doneBy": "COUNTY"}
            self._do("recordPlanGroundwork", arguments, given=done)

    def _change(self, operation: str, arguments: str = "", state: str = "DRAFT", **given: object) -> None:
        version = self.version(state)
        key = {"id": str(new_id()), "planId": version["id"], "expectedEdition": version["edition"]}
        taken = ", ".join(filter(None, ["draft: PlanDraftKey!", arguments]))
        self._do(operation, taken, keyed=False, given={"draft": key} | given)

    def _do(
        self,
        operation: str,
        arguments: str = "",
        *,
        given: Mapping[str, object] | None = None,
        keyed: bool = True,
    ) -> None:
        wanted = [
            "participantId: ID!",
            *(["wish: ID!"] if keyed else []),
            *filter(None, arguments.split(",")),
        ]
        taken = ", ".join(f"${each.strip()}" for each in wanted)
        passed = ", ".join(f"{name}: ${name}" for each in wanted for name in [each.split(":")[0].strip()])
        document = f"mutation ({taken}) {{ {operation}({passed}) {{ participantId }} }}"
        own: dict[str, object] = {"participantId": self.participant}
        if keyed:
            own["wish"] = str(new_id())
        asked(self.page, document, **own, **(given or {}))


def _content() -> dict[str, object]:
    first = today()
    levels = dict.fromkeys(("listening", "reading", "writing", "oral"), "A2")
    return {
        "endGoal": "WORK",
        "endGoalText": "Kokk",
        **levels,
        "norwegianMinutes": 1350,
        "norwegianUntil": (first + timedelta(days=200)).isoformat(),
        "socialStudiesHours": 75,
        "socialStudiesLanguage": "ar",
        "startsOn": first.isoformat(),
        "endsOn": (first + timedelta(days=300)).isoformat(),
        "reasons": REASONS,
        "participantView": "Jeg vil jobbe.",
        "participantViewLanguage": "nb",
    }


_RECORD = """{ versions {
  id edition state decidedOn appealDeadline goals { id goals { id } }
  notices { kind } evaluations { goalId face words }
} }"""
