"""What each operation is asked with; of those that write, how far somebody comes who may ask."""

from __future__ import annotations

from typing import Any

from stegvis.accounts.model import Actor
from stegvis.kit.ids import new_id
from tests.whole_documents import operations

WISH = "01920000-0000-7000-8000-000000000001"
"""The key that a form makes."""

INPUTS: dict[str, dict[str, Any]] = {
    "Query.draft": {"form": "register"},
    "Mutation.keepDraft": {"form": "register", "content": "{}"},
    "Mutation.dropDraft": {"form": "register"},
    "Mutation.makeCalendarFeed": {"feedId": str(new_id())},
    "Query.possibleDuplicates": {"person": {"givenName": "Amina", "familyName": "Hassan"}},
    "Mutation.registerParticipant": {"person": {}, "otherPerson": False},
    "Mutation.editParticipant": {"person": {}, "version": 0},
    "Mutation.answerCorrection": {"answer": "KEPT", "text": ""},
    "Mutation.askForCorrection": {"fact": "NAME", "wish": WISH.replace("7000", "7001")},
}
"""By operation: variables beside those that are the same for all."""

COMES_TO: dict[str, str] = {
    "Mutation.registerParticipant": "kit.invalid-input",
    "Mutation.editParticipant": "kit.changed-meanwhile",
    "Mutation.answerCorrection": "kit.invalid-input",
}
"""By operation that writes: the refusal which somebody meets who may ask, so that no cell changes the
office for the next. It is asked with an input that is refused after permission has been looked at."""


def given(operation: str, subject: Actor) -> dict[str, object]:
    """The variables of an operation, about one participant."""
    key = str(subject.account_id)
    common: dict[str, object] = {
        "id": key,
        "participantId": key,
        "week": "2026-W48",
        "weeks": 1,
        "first": 10,
        "language": "nb",
        "wish": WISH,
        "correction": WISH,
    }
    wanted = operations()[operation].args
    variables = common | INPUTS.get(operation, {})
    return {name: value for name, value in variables.items() if name in wanted}
