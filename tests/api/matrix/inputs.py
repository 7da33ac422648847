"""What each operation is asked with; of those that write, how far somebody comes who may ask."""

from __future__ import annotations

from typing import Any

from stegvis.accounts.model import Actor
from tests.whole_documents import operations

INPUTS: dict[str, dict[str, Any]] = {
    "Query.draft": {"form": "register"},
    "Mutation.keepDraft": {"form": "register", "content": "{}"},
    "Mutation.dropDraft": {"form": "register"},
}
"""By operation: variables beside those that are the same for all."""

COMES_TO: dict[str, str] = {}
"""By operation that writes: the refusal which somebody meets who may ask, so that no cell changes the
office for the next. It is asked with an input that is refused after permission has been looked at."""


def given(operation: str, subject: Actor) -> dict[str, object]:
    """The variables of an operation, about one participant."""
    key = str(subject.account_id)
    common: dict[str, object] = {
        "id": key,
        "participantId": key,
        "groupId": key,  # of the group that is their own (`subjects.people`)
        "week": "2026-W48",
        "weeks": 1,
        "first": 10,
        "language": "nb",
    }
    wanted = operations()[operation].args
    variables = common | INPUTS.get(operation, {})
    return {name: value for name, value in variables.items() if name in wanted}
