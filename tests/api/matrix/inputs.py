"""What each operation is asked with; of those that write, how far somebody comes who may ask."""

from __future__ import annotations

from typing import Any

from stegvis.accounts.model import Actor
from tests.whole_documents import operations

NOBODYS = "0199f000-0000-7000-8000-000000000000"
"""A key of nothing."""

_VERSIONED = {"id": NOBODYS, "expectedVersion": 1}
_SLOT = {
    "activityId": NOBODYS,
    "weekday": 1,
    "starts": "08:30",
    "ends": "10:00",
    "validFrom": "2026-11-30",
}
_LESSON = {"slotId": NOBODYS, "onDate": "2026-11-30", "kind": "CANCELLED"}
_TERM = {
    "groupId": NOBODYS,
    "oldFrom": "2026-08-17",
    "oldTo": "2026-12-18",
    "newFrom": "2027-01-04",
    "newTo": "2027-06-18",
}
_ACTIVITY = {"kind": "OTHER", "lessonCreditMinutes": 0}
_CLOSURE = {"unitId": NOBODYS, "kind": "OTHER", "startsOn": "2026-11-30", "endsOn": "2026-11-30"}

TIMETABLE: dict[str, dict[str, Any]] = {
    "Query.weekGrid": {"by": "GROUP", "of": NOBODYS},
    "Query.participantGrid": {"week": "2026-W53"},
    "Query.timetableClosures": {"startsOn": "2026-11-23", "endsOn": "2026-11-29"},
    "Query.timetableClashes": {"proposed": {"lesson": _LESSON}},
    "Query.previewTermCopy": {"term": _TERM},
    "Mutation.addSlot": {"input": {"id": NOBODYS, "groupId": NOBODYS, "slot": _SLOT}},
    "Mutation.changeSlot": {
        "input": {"slotId": NOBODYS, "newId": NOBODYS, "expectedVersion": 1, "slot": _SLOT}
    },
    "Mutation.endSlot": {"input": _VERSIONED | {"slotId": NOBODYS, "lastDay": "2026-11-30"}},
    "Mutation.removeSlot": {"input": _VERSIONED | {"slotId": NOBODYS}},
    "Mutation.changeLesson": {"input": {"id": NOBODYS, "lesson": _LESSON}},
    "Mutation.undoLessonChange": {"input": _VERSIONED | {"slotId": NOBODYS, "onDate": "2026-11-30"}},
    "Mutation.copyTerm": {"input": {"id": NOBODYS, "term": _TERM}},
    "Mutation.addGroup": {
        "input": {"id": NOBODYS, "unitId": NOBODYS, "name": "C1", "startsOn": "2026-11-30"}
    },
    "Mutation.renameGroup": {"input": _VERSIONED | {"groupId": NOBODYS, "name": "C1"}},
    "Mutation.endGroup": {"input": _VERSIONED | {"groupId": NOBODYS, "lastDay": "2026-11-30"}},
    "Mutation.addGroupTeacher": {
        "input": {"id": NOBODYS, "groupId": NOBODYS, "teacherId": NOBODYS, "validFrom": "2026-11-30"}
    },
    "Mutation.endGroupTeacher": {"input": {"id": NOBODYS, "grantId": NOBODYS, "lastDay": "2026-11-30"}},
    "Mutation.addActivity": {"input": {"id": NOBODYS, "activity": _ACTIVITY}},
    "Mutation.changeActivity": {"input": _VERSIONED | {"activityId": NOBODYS, "activity": _ACTIVITY}},
    "Mutation.endActivity": {"input": _VERSIONED | {"activityId": NOBODYS, "lastDay": "2026-11-30"}},
    "Mutation.addClosure": {"input": {"id": NOBODYS, "closure": _CLOSURE}},
    "Mutation.changeClosure": {"input": _VERSIONED | {"closureId": NOBODYS, "closure": _CLOSURE}},
    "Mutation.removeClosure": {"input": _VERSIONED | {"closureId": NOBODYS}},
}
"""The timetable's, about a group, a slot or an activity that nobody has."""

INPUTS: dict[str, dict[str, Any]] = TIMETABLE | {
    "Query.draft": {"form": "register"},
    "Mutation.keepDraft": {"form": "register", "content": "{}"},
    "Mutation.dropDraft": {"form": "register"},
}
"""By operation: variables beside those that are the same for all."""

_READ = {"Query.weekGrid", "Query.participantGrid", "Query.timetableClosures"}

COMES_TO: dict[str, str] = dict.fromkeys(TIMETABLE.keys() - _READ, "kit.not-found") | {
    "Mutation.addGroup": "timetable.not-yours",
    "Mutation.addActivity": "kit.invalid-input",
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
    }
    wanted = operations()[operation].args
    variables = common | INPUTS.get(operation, {})
    return {name: value for name, value in variables.items() if name in wanted}
