"""What each operation is asked with; of those that write, how far somebody comes who may ask."""

from __future__ import annotations

from typing import Any

from stegvis.accounts.model import Actor
from stegvis.kit.ids import new_id
from tests.whole_documents import operations

NOBODY = "01920000-0000-7000-8000-00000000000f"
"""The key of nothing and nobody."""

DAY = "2026-11-23"
_FACTS = {
    "permitType": "REFUGEE",
    "offeredOn": "2025-07-01",
    "educationLevel": "PRIMARY",
    "endGoal": "UPPER_SECONDARY",
    "track": "EDUCATION",
    "weeklyTarget": "FULL_TIME",
}
_STALE = {"expectedVersion": 99}
_NOBODY = "00000000-0000-7000-8000-000000000000"
_FUTURE = "2199-01-01"
WISH = "01920000-0000-7000-8000-000000000001"
"""The key that a form makes."""

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
    "Mutation.makeCalendarFeed": {"feedId": str(new_id())},
    "Query.staffChoices": {"relation": "ADVISER"},
    "Mutation.giveAccess": {
        "input": {"id": NOBODY, "accountId": NOBODY, "relation": "STAND_IN", "validFrom": DAY}
    },
    "Mutation.closeAccess": {"input": {"id": NOBODY, "validTo": DAY}},
    "Mutation.placeInGroup": {"input": {"id": NOBODY, "groupId": NOBODY, "validFrom": DAY}},
    "Mutation.leaveGroup": {"input": {"id": NOBODY, "validTo": DAY}},
    "Mutation.addPracticePlace": {"input": {"id": NOBODY, "organisation": "", "validFrom": DAY}},
    "Mutation.endPracticePlace": {"input": {"id": NOBODY, "validTo": DAY}},
    "Mutation.handOver": {
        "input": {"id": NOBODY, "fromId": NOBODY, "toId": NOBODY, "onDate": DAY, "reviewed": ""}
    },
    "Mutation.createUnit": {"input": {"id": NOBODY, "name": "", "code": ""}},
    "Mutation.createStaff": {"input": {"id": NOBODY, "name": "", "email": "", "unitId": NOBODY}},
    "Mutation.editStaff": {"input": {"name": "", "email": "", "unitId": NOBODY, "expectedVersion": 1}},
    "Mutation.giveRole": {"input": {"id": NOBODY, "role": "LEADER", "unitId": NOBODY, "validFrom": DAY}},
    "Mutation.sendAway": {
        "version": 1,
        "to": "",
        "informedOn": "2026-11-20",
        "informedHow": "LETTER",
        "endsOn": "2026-11-22",
    },
    "Mutation.issueCertificate": {"programmeId": "0192f0c1-2d3e-7a4b-8c5d-6e7f8091a2b3"},
    "Query.programmeFrame": {"facts": _FACTS, "startsOn": "2025-08-18"},
    "Mutation.recordProgrammeFacts": {"facts": _FACTS} | _STALE,
    "Mutation.startProgramme": {"startsOn": "2026-11-30"} | _STALE,
    "Mutation.settleConditions": {
        "conditions": [
            {"kind": "HOUSING", "state": "DONE", "holder": "REFUGEE_SERVICE", "settledOn": _FUTURE}
        ]
    },
    "Mutation.decideProgramme": {
        "decision": {"kind": "EXEMPTION", "decidedOn": "2026-11-23", "reasons": "Arbeid."}
    }
    | _STALE,
    "Mutation.makeDecisionKnown": {
        "decisionId": _NOBODY,
        "madeKnownOn": _FUTURE,
        "madeKnownHow": "LETTER",
    },
    "Mutation.revokeDecision": {"decisionId": _NOBODY} | _STALE,
    "Mutation.adaptProgramme": {
        "adaptation": {
            "validFrom": "2026-11-23",
            "validTo": "2026-11-29",
            "weeklyMinutes": 300,
            "reason": "CARE",
        }
    }
    | _STALE,
    "Mutation.endAdaptation": {"adaptationId": _NOBODY, "lastDay": "2026-11-23"} | _STALE,
    "Mutation.recordFollowUp": {"followUp": {"onDate": _FUTURE, "mainActivity": "OTHER"}},
    "Query.possibleDuplicates": {"person": {"givenName": "Amina", "familyName": "Hassan"}},
    "Mutation.registerParticipant": {"person": {}, "otherPerson": False},
    "Mutation.editParticipant": {"person": {}, "version": 0},
    "Mutation.answerCorrection": {"answer": "KEPT", "text": ""},
    "Mutation.askForCorrection": {"fact": "NAME", "wish": WISH.replace("7000", "7001")},
    "Mutation.keepFilter": {"filterId": lambda: str(new_id()), "name": "Mine", "filter": "mine"},
    "Mutation.dropFilter": {"filterId": lambda: str(new_id())},
    "Query.month": {"month": "2026-11"},
}
"""By operation: variables beside those that are the same for all; what is called is new each time."""

_READ = {"Query.weekGrid", "Query.participantGrid", "Query.timetableClosures"}

COMES_TO: dict[str, str] = dict.fromkeys(TIMETABLE.keys() - _READ, "kit.not-found") | {
    "Mutation.addGroup": "timetable.not-yours",
    "Mutation.addActivity": "kit.invalid-input",
    "Mutation.giveAccess": "kit.invalid-input",
    "Mutation.closeAccess": "kit.not-found",
    "Mutation.placeInGroup": "kit.invalid-input",
    "Mutation.leaveGroup": "kit.not-found",
    "Mutation.addPracticePlace": "kit.invalid-input",
    "Mutation.endPracticePlace": "kit.not-found",
    "Query.giver": "kit.not-found",
    "Query.handOverPreview": "kit.not-found",
    "Mutation.handOver": "kit.not-found",
    "Mutation.undoHandOver": "kit.not-found",
    "Query.staffMember": "kit.not-found",
    "Mutation.createUnit": "kit.invalid-input",
    "Mutation.closeUnit": "kit.not-found",
    "Mutation.createStaff": "kit.invalid-input",
    "Mutation.editStaff": "kit.not-found",
    "Mutation.endStaff": "kit.not-found",
    "Mutation.giveRole": "kit.not-found",
    "Mutation.endRole": "kit.not-found",
    "Mutation.inviteStaff": "kit.not-found",
    "Mutation.sendAway": "transfer.two-programmes",
    "Mutation.makeFileAgain": "transfer.not-sent",
    "Mutation.issueCertificate": "certificates.nothing-to-certify",
    "Mutation.recordProgrammeFacts": "kit.changed-meanwhile",
    "Mutation.startProgramme": "kit.changed-meanwhile",
    "Mutation.settleConditions": "kit.invalid-input",
    "Mutation.decideProgramme": "kit.changed-meanwhile",
    "Mutation.makeDecisionKnown": "kit.invalid-input",
    "Mutation.revokeDecision": "kit.changed-meanwhile",
    "Mutation.adaptProgramme": "kit.changed-meanwhile",
    "Mutation.endAdaptation": "kit.changed-meanwhile",
    "Mutation.recordFollowUp": "kit.invalid-input",
    "Mutation.registerParticipant": "kit.invalid-input",
    "Mutation.editParticipant": "kit.changed-meanwhile",
    "Mutation.answerCorrection": "kit.invalid-input",
}
"""By operation that writes, or is about a member of staff: the refusal which somebody meets who may ask, so
that no cell changes the office for the next. It is asked with an input that is refused after permission has
been looked at."""


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
        "staffId": NOBODY,
        "fromId": NOBODY,
        "toId": NOBODY,
        "onDate": DAY,
        "handOverId": NOBODY,
        "unitId": NOBODY,
        "roleId": NOBODY,
        "expectedVersion": 1,
        "wish": WISH,
        "correction": WISH,
    }
    wanted = operations()[operation].args
    variables = common | INPUTS.get(operation, {})
    return {
        name: value() if callable(value) else value for name, value in variables.items() if name in wanted
    }
