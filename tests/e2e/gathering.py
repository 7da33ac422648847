"""A joint meeting as the adviser holds it, by the graph alone: for tests of what its participant sees."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from stegvis.kit.clock import oslo_date, system_clock
from stegvis.kit.ids import new_id
from tests.e2e.graph import asked

if TYPE_CHECKING:
    from playwright.sync_api import Page

_WHOLE = """{
  id version state answer { kind words stale } draft { edition content { endGoalText reasons } goals { id } }
  shared { name choices { heading topic } words } tasks { id doneOn }
}"""


class Gathering:
    """A meeting about one participant, held by whoever is signed in on a page."""

    def __init__(self, page: Page, participant_id: str) -> None:
        """Say about whom; nothing is planned yet."""
        self.page, self.participant_id = page, participant_id
        self.id = ""

    def plan(self, in_days: int = 3) -> None:
        """Plan it for ten o'clock, with the adviser, and an interpreter on the telephone."""
        found = asked(self.page, _CANDIDATES, participantId=self.participant_id)
        on = oslo_date(system_clock()) + timedelta(days=in_days)
        meeting = {
            "onDate": on.isoformat(),
            "starts": "10:00",
            "minutes": 45,
            "place": "Møterom 2",
            "interpreter": {"language": "ar", "qualified": True, "mode": "PHONE"},
            "attendees": [
                {"accountId": each["accountId"], "role": each["role"]}
                for each in found["meetingCandidates"]
                if each["role"] == "ADVISER"
            ],
        }
        self.id = self.do("planMeeting", "meeting: MeetingInput!", meeting=meeting)["id"]

    def start(self) -> None:
        """Begin it."""
        self._move("startMeeting")

    def sum_up(self) -> None:
        """Ask what the participant says to it."""
        self._move("sumUpMeeting")

    def resume(self) -> None:
        """Go on talking."""
        self._move("resumeMeeting")

    def end(self) -> None:
        """End it: the minutes stand."""
        self._move("endMeeting")

    def write(self, field: str, after: str) -> None:
        """Write into a field of the plan on the table."""
        before = self.now()["draft"]["content"][field]
        edit = {"part": "PLAN", "field": field, "before": before, "after": after}
        self.do("editMeetingField", "meetingId: ID!, edit: MeetingFieldInput!", meetingId=self.id, edit=edit)

    def agree(self, text: str, task: str) -> None:
        """Write down a decision, and give the participant a task of the catalogue."""
        decision = {"id": str(new_id()), "text": text, "expectedVersion": 0}
        arguments = "meetingId: ID!, decision: MeetingDecisionInput!"
        self.do("keepMeetingDecision", arguments, meetingId=self.id, decision=decision)
        given = {
            "id": str(new_id()),
            "standard": task,
            "responsible": self.participant_id,
            "dueOn": (oslo_date(system_clock()) + timedelta(days=7)).isoformat(),
            "expectedVersion": 0,
        }
        self.do("keepMeetingTask", "meetingId: ID!, task: MeetingTaskInput!", meetingId=self.id, task=given)

    def settle(self, task_id: str, *, done: bool) -> None:
        """Say that a task is done, or that it is not."""
        arguments = "meetingId: ID!, taskId: ID!, done: Boolean!"
        self.do("settleMeetingTask", arguments, meetingId=self.id, taskId=task_id, done=done)

    def now(self) -> dict[str, Any]:
        """The meeting as the adviser sees it."""
        answer = asked(self.page, _MEETING, participantId=self.participant_id, meetingId=self.id)
        found: dict[str, Any] = answer["meeting"]
        return found

    def do(self, operation: str, arguments: str, **given: object) -> dict[str, Any]:
        """One mutation about it, with a key of its own."""
        names = [each.split(":")[0].strip() for each in arguments.split(",")]
        taken = ", ".join(f"${each.strip()}" for each in arguments.split(","))
        passed = ", ".join(f"{name}: ${name}" for name in names)
        document = (
            f"mutation ($participantId: ID!, $wish: ID!, {taken}) {{"
            f" {operation}(participantId: $participantId, wish: $wish, {passed}) {_WHOLE} }}"
        )
        wish = {"participantId": self.participant_id, "wish": str(new_id())}
        answer: dict[str, Any] = asked(self.page, document, **wish, **given)[operation]
        return answer

    def _move(self, operation: str) -> None:
        at = {"meetingId": self.id, "expectedVersion": self.now()["version"]}
        self.do(operation, "at: MeetingKey!", at=at)


_CANDIDATES = """query ($participantId: ID!) {
  meetingCandidates(participantId: $participantId) { accountId role }
}"""
_MEETING = f"""query ($participantId: ID!, $meetingId: ID!) {{
  meeting(participantId: $participantId, meetingId: $meetingId) {_WHOLE}
}}"""
