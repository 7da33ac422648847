"""What each operation is asked with; of those that write, how far somebody comes who may ask."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid5

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
    "Query.groupLines": {"over": False},
    "Query.keptActivity": {"activityId": NOBODYS},
    "Query.publicHolidays": {"schoolYear": 2026},
    "Query.timetableClosures": {"startsOn": "2026-11-23", "endsOn": "2026-11-29"},
    "Query.timetableClashes": {"proposed": {"lesson": _LESSON}},
    "Query.previewTermCopy": {"term": _TERM},
    "Query.teachersOn": {"onDate": "2026-11-30"},
    "Query.lessonChange": {"slotId": NOBODYS, "onDate": "2026-11-30"},
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

_TOLD = {"id": NOBODYS, "startsOn": _FUTURE, "endsOn": _FUTURE, "madeAt": "2026-11-23T07:00:00Z"}
_DECISION = {
    "id": NOBODYS,
    "startsOn": "2026-11-30",
    "endsOn": "2026-11-30",
    "category": "UNAPPROVED",
    "approved": True,
    "certificateSeen": False,
}
ABSENCE: dict[str, dict[str, Any]] = {
    "Query.absencePreview": {"decision": _DECISION | {"category": "RELIGIOUS_DAY"}},
    "Mutation.reportAbsence": {"input": _TOLD | {"kind": "ILL"}},
    "Mutation.askLeave": {"input": _TOLD | {"kind": "VACATION"}},
    "Mutation.withdrawClaim": {"claim": NOBODYS},
    "Mutation.decideAbsence": {"input": _DECISION},
    "Mutation.decideManyAbsences": {"decisions": []},
    "Mutation.revokeAbsenceDecision": {"decision": NOBODYS},
}
"""Of an absence too far ahead, and of a decision that cannot be."""

_MARK = {"mark": "ABSENT"}
_HOUR = {"slotId": NOBODYS, "onDate": "2026-10-05"}

PAYMENTS: dict[str, dict[str, Any]] = {
    "Query.payment": {"month": "2026-11"},
    "Query.payments": {"month": "2026-10"},
    "Mutation.setBenefitShare": {"share": "FULL", "validFrom": "2198-01-01"},
    "Mutation.lockMonth": {"month": "2198-01", "knowingly": False},
    "Mutation.lockMonths": {"month": "2198-01", "wish": lambda: str(new_id())},
    "Mutation.correctLockedMonth": {
        "input": _HOUR | {"key": NOBODYS, "month": "2198-01", "mark": _MARK, "reason": "CONTESTED"}
    },
    "Mutation.answerContest": {
        "input": {"key": NOBODYS, "contestId": NOBODYS, "answer": "STANDS", "reason": "LIST_SAYS"}
    },
    "Mutation.contestEntry": {"input": _HOUR | {"key": NOBODYS, "says": "OTHER", "madeAt": "yesterday"}},
}

_DRAFT = {"draft": {"id": NOBODYS, "planId": NOBODYS, "expectedEdition": 99}}
_OF_PLAN = {"wish": NOBODYS, "planId": NOBODYS}
_NOTICE = {"kind": "SENT", "onDate": DAY}
_SIGNED = {
    "kind": "DECLARATION",
    "templateVersion": "1",
    "language": "nb",
    "signedOn": DAY,
    "method": "ON_PAPER",
}
_TRANSLATED = {"planId": NOBODYS, "part": "REASONS", "partId": NOBODYS, "language": "uk", "words": "так"}

PLANS: dict[str, dict[str, Any]] = {
    "Mutation.draftPlan": {"wish": NOBODYS},
    "Mutation.editPlanDraft": _DRAFT | {"content": {"endGoal": "WORK"}},
    "Mutation.keepPlanGoal": _DRAFT | {"goal": {"id": NOBODYS, "text": "Jobb"}},
    "Mutation.keepPlanMeasure": _DRAFT
    | {"measure": {"id": NOBODYS, "goalId": NOBODYS, "kind": "NORWEGIAN", "text": "Kurs"}},
    "Mutation.removePlanPart": _DRAFT | {"partId": NOBODYS},
    "Mutation.movePlanPart": _DRAFT | {"partId": NOBODYS, "up": True},
    "Mutation.proposePlan": _DRAFT,
    "Mutation.takeBackPlan": _DRAFT,
    "Mutation.discardPlanDraft": _DRAFT,
    "Mutation.decidePlan": _DRAFT | {"decidedOn": DAY},
    "Mutation.makePlanKnown": _OF_PLAN | {"notice": _NOTICE},
    "Mutation.registerPlanAppeal": _OF_PLAN | {"receivedOn": DAY, "how": "LETTER"},
    "Mutation.followPlanAppeal": {"wish": NOBODYS, "appealId": NOBODYS, "state": "FORWARDED"},
    "Mutation.endPlan": _OF_PLAN | {"endedOn": DAY, "reason": "OTHER"},
    "Mutation.recordPlanProgress": {"wish": NOBODYS, "partId": NOBODYS, "status": "ACTIVE"},
    "Mutation.translatePlanText": {"wish": NOBODYS, "translation": _TRANSLATED},
    "Mutation.signCommitment": {"wish": NOBODYS, "commitment": _SIGNED},
    "Mutation.recordPlanGroundwork": {
        "wish": NOBODYS,
        "kind": "CAREER_GUIDANCE",
        "doneOn": _FUTURE,
        "doneBy": "COUNTY",
    },
    "Mutation.recordLanguageLevel": {
        "wish": NOBODYS,
        "skill": "ORAL",
        "level": "A2",
        "source": "TEST",
        "onDate": _FUTURE,
    },
    "Mutation.signMyCommitment": {
        "wish": NOBODYS,
        "kind": "CONTRACT",
        "templateVersion": "none",
        "language": "nb",
    },
    "Mutation.tellLevels": {
        "wish": NOBODYS,
        "told": {"levels": [{"skill": "ORAL", "level": "A2"}], "source": "TEACHER", "onDate": _FUTURE},
    },
    "Mutation.evaluateGoal": {"wish": NOBODYS, "goalId": NOBODYS, "face": "GOOD", "shared": False},
}
"""A plan's, about a version or a part that nobody has, or on a day that has not been."""

_MEETING = {"onDate": "2020-01-01", "starts": "09:00", "minutes": 60, "attendees": []}
_NOTES = {"choices": [], "shared": False, "expectedVersion": 99}
MEETINGS: dict[str, dict[str, Any]] = {
    "Query.upcomingMeetings": {"mine": False},
    "Mutation.planMeeting": {"meeting": _MEETING},
    "Mutation.changeMeeting": {"meeting": _MEETING},
    "Mutation.recordMeetingPresence": {"present": []},
    "Mutation.answerMeeting": {"expectedEdition": 99, "answer": {"kind": "ACCEPTED", "how": "ON_PHONE"}},
    "Mutation.endMeeting": {"withoutAnswer": False},
    "Mutation.prepareMeeting": {"preparation": _NOTES},
    "Mutation.keepMeetingTopic": {"itemId": NOBODYS, "text": "Barnehage"},
    "Mutation.removeMeetingTopic": {"itemId": NOBODYS},
    "Mutation.settleAgendaItem": {"itemId": NOBODYS, "settled": True},
    "Mutation.editMeetingField": {"edit": {"part": "PLAN", "field": "reasons"}},
    "Mutation.addMeetingGoal": {"goal": {"id": NOBODYS, "text": "Jobb"}},
    "Mutation.addMeetingMeasure": {
        "measure": {"id": NOBODYS, "goalId": NOBODYS, "kind": "NORWEGIAN", "text": "Kurs"}
    },
    "Mutation.removeMeetingPart": {"partId": NOBODYS, "expectedEdition": 99},
    "Mutation.keepMeetingDecision": {"decision": {"id": NOBODYS, "text": "", "expectedVersion": 0}},
    "Mutation.removeMeetingDecision": {"decisionId": NOBODYS},
    "Mutation.keepMeetingTask": {"task": {"id": NOBODYS, "responsible": NOBODYS, "expectedVersion": 0}},
    "Mutation.removeMeetingTask": {"taskId": NOBODYS},
    "Mutation.settleMeetingTask": {"taskId": NOBODYS, "done": True},
    "Mutation.translateMeetingText": {"translation": {"partId": NOBODYS, "language": "uk", "words": "так"}},
    "Mutation.prepareMyMeeting": {"meeting": NOBODYS, "preparation": _NOTES},
    "Mutation.answerMyMeeting": {"meeting": NOBODYS, "expectedEdition": 1, "kind": "ACCEPTED"},
    "Mutation.settleMyTask": {"task": NOBODYS, "done": True},
}
"""About a meeting that is summed up, in which nothing is changed until the participant has answered."""

INPUTS: dict[str, dict[str, Any]] = (
    TIMETABLE
    | ABSENCE
    | PAYMENTS
    | PLANS
    | MEETINGS
    | {
        "Mutation.settleLookUp": {"finding": NOBODY, "outcome": "EXPLAINED"},
        "Query.registersOfDay": {"date": DAY, "wholeUnit": False},
        "Query.register": {"slotId": NOBODYS, "onDate": DAY},
        "Query.workList": {"unreached": False},
        "Query.registersMissing": {"wanted": {}, "first": 10, "skip": 0},
        "Mutation.markAttendance": {
            "input": {
                "marks": [
                    {
                        "id": NOBODYS,
                        "participantId": NOBODYS,
                        "slotId": NOBODYS,
                        "onDate": DAY,
                        "mark": "PRESENT",
                    }
                ]
            }
        },
        "Query.draft": {"form": "register"},
        "Mutation.keepDraft": {"form": "register", "content": "{}"},
        "Mutation.dropDraft": {"form": "register"},
        "Mutation.endSignIn": {"signInId": NOBODY},
        "Mutation.revokePhone": {"phoneId": NOBODY},
        "Mutation.showPin": {"pin": "000000", "proof": ""},
        "Mutation.beginPhonePasskey": {"pin": "000000", "proof": ""},
        "Mutation.addPhonePasskey": {"answer": ""},
        "Mutation.unlockByPasskey": {"answer": "", "proof": ""},
        "Mutation.removePhonePasskey": {"phoneId": NOBODY},
        "Mutation.confirmApp": {"code": "000000"},
        "Mutation.showFactor": {"code": "000000"},
        "Mutation.addPasskey": {"name": "x", "answer": ""},
        "Mutation.showPasskey": {"answer": ""},
        "Mutation.removePasskey": {"passkeyId": NOBODY},
        "Mutation.showPassword": {"password": "wrong horse battery"},
        "Mutation.makeCalendarFeed": {"feedId": str(new_id())},
        "Query.testPush": {"testId": NOBODYS},
        "Query.pushMessage": {"pushId": ""},
        "Mutation.acknowledgePush": {"pushId": ""},
        "Mutation.subscribePush": {
            "subscription": {"endpoint": "https://web.push.apple.com/x", "p256dh": "BA", "auth": "AA"}
        },
        "Mutation.unsubscribePush": {"endpoint": "https://web.push.apple.com/x"},
        "Mutation.keepReminderSettings": {
            "settings": {"off": [], "leadMinutes": 45, "quietFrom": "21:00", "quietTo": "07:00"}
        },
        "Mutation.toldInPerson": {"noticeIds": [NOBODYS]},
        "Mutation.readNotices": {"noticeIds": [NOBODYS]},
        "Mutation.sendTestPush": {"testId": NOBODYS, "endpoint": "https://web.push.apple.com/x"},
        "Query.staffChoices": {"relation": "ADVISER"},
        "Mutation.denyAccess": {
            "input": {"id": NOBODY, "accountId": NOBODY, "reason": "KINSHIP", "validFrom": DAY}
        },
        "Mutation.liftDenial": {"input": {"id": NOBODY, "validTo": DAY}},
        "Mutation.keepProtection": {
            "input": {"id": NOBODY, "protected": True, "circle": [], "wasProtected": True, "wasCircle": []}
        },
        "Mutation.giveAccess": {
            "input": {"id": NOBODY, "accountId": NOBODY, "relation": "STAND_IN", "validFrom": DAY}
        },
        "Mutation.closeAccess": {"input": {"id": NOBODY, "validTo": DAY}},
        "Mutation.placeInGroup": {"input": {"id": NOBODY, "groupId": NOBODY, "validFrom": DAY}},
        "Mutation.leaveGroup": {"input": {"id": NOBODY, "validTo": DAY}},
        "Mutation.addPracticePlace": {"input": {"id": NOBODY, "organisation": "", "validFrom": DAY}},
        "Mutation.makeHostLink": {"input": {"id": NOBODY, "placeIds": [NOBODYS], "days": 30}},
        "Mutation.revokeHostLink": {"passId": NOBODYS},
        "Query.lentRegister": {"token": ""},
        "Query.lentRoll": {"token": "", "slotId": NOBODYS, "onDate": DAY},
        "Mutation.markLent": {"token": "", "input": {"marks": []}},
        "Mutation.endLent": {"token": ""},
        "Mutation.makeRoomPass": {"input": {"id": NOBODY, "groupId": NOBODYS}},
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
)
"""By operation: variables beside those that are the same for all; what is called is new each time."""

_READ = {"Query.weekGrid", "Query.participantGrid", "Query.timetableClosures"}
_READ |= {"Query.publicHolidays", "Query.groupLines", "Query.teachersOn"}

_SUMMED_UP = (
    *("changeMeeting", "cancelMeeting", "startMeeting", "sumUpMeeting", "prepareMeeting", "keepMeetingTopic"),
    *("removeMeetingTopic", "editMeetingField", "addMeetingGoal", "addMeetingMeasure", "removeMeetingPart"),
)
_READ |= {"Query.upcomingMeetings"}

COMES_TO: dict[str, str] = dict.fromkeys(
    (TIMETABLE.keys() | PLANS.keys() | MEETINGS.keys()) - _READ, "kit.not-found"
) | {
    **{f"Mutation.{name}": "meetings.summing-up" for name in _SUMMED_UP},
    **dict.fromkeys(
        ("Mutation.planMeeting", "Mutation.keepMeetingDecision", "Mutation.keepMeetingTask"),
        "kit.invalid-input",
    ),
    **dict.fromkeys(
        ("Mutation.recordMeetingPresence", "Mutation.resumeMeeting", "Mutation.endMeeting"),
        "kit.changed-meanwhile",
    ),
    "Mutation.answerMeeting": "kit.invalid-input",
    "Mutation.draftPlan": "plans.draft-already",
    "Mutation.signCommitment": "plans.other-commitment",
    "Mutation.signMyCommitment": "kit.invalid-input",
    "Mutation.recordPlanGroundwork": "kit.invalid-input",
    "Mutation.recordLanguageLevel": "kit.invalid-input",
    "Mutation.tellLevels": "kit.invalid-input",
    "Mutation.setBenefitShare": "kit.invalid-input",
    "Mutation.lockMonth": "payments.not-over",
    "Mutation.correctLockedMonth": "payments.not-locked",
    "Mutation.answerContest": "kit.not-found",
    "Mutation.contestEntry": "kit.invalid-input",
    "Mutation.reportAbsence": "kit.invalid-input",
    "Mutation.askLeave": "kit.invalid-input",
    "Mutation.withdrawClaim": "kit.not-found",
    "Mutation.decideAbsence": "kit.invalid-input",
    "Mutation.revokeAbsenceDecision": "kit.not-found",
    "Mutation.addGroup": "timetable.not-yours",
    "Mutation.addActivity": "kit.invalid-input",
    "Mutation.denyAccess": "kit.invalid-input",
    "Mutation.liftDenial": "kit.not-found",
    "Mutation.keepProtection": "kit.changed-meanwhile",
    "Mutation.giveAccess": "kit.invalid-input",
    "Mutation.closeAccess": "kit.not-found",
    "Mutation.placeInGroup": "kit.invalid-input",
    "Mutation.leaveGroup": "kit.not-found",
    "Mutation.addPracticePlace": "kit.invalid-input",
    "Mutation.endPracticePlace": "kit.not-found",
    "Mutation.makeHostLink": "kit.changed-meanwhile",
    "Mutation.makeRoomPass": "kit.not-found",
    "Mutation.revokeHostLink": "kit.not-found",
    "Query.giver": "kit.not-found",
    "Query.register": "kit.not-found",
    "Query.handOverPreview": "kit.not-found",
    "Mutation.handOver": "kit.not-found",
    "Mutation.undoHandOver": "kit.not-found",
    "Query.staffMember": "kit.not-found",
    "Mutation.settleLookUp": "kit.not-found",
    "Mutation.createUnit": "kit.invalid-input",
    "Mutation.closeUnit": "kit.not-found",
    "Mutation.createStaff": "kit.invalid-input",
    "Mutation.editStaff": "kit.not-found",
    "Mutation.endStaff": "kit.not-found",
    "Mutation.giveRole": "kit.not-found",
    "Mutation.confirmRole": "kit.not-found",
    "Mutation.refuseRole": "kit.not-found",
    "Mutation.withdrawRole": "kit.not-found",
    "Mutation.endRole": "kit.not-found",
    "Mutation.inviteStaff": "kit.not-found",
    "Mutation.resetFactor": "kit.not-found",
    "Query.staffSignIns": "kit.not-found",
    "Mutation.endStaffSignIns": "kit.not-found",
    "Mutation.revokePhone": "kit.not-found",
    "Mutation.showPin": "accounts.unknown-device",
    "Mutation.beginPhonePasskey": "accounts.unknown-device",
    "Mutation.addPhonePasskey": "accounts.passkey-waits-no-longer",
    "Mutation.removePhonePasskey": "kit.not-found",
    "Mutation.confirmApp": "accounts.wrong-factor",
    "Mutation.showFactor": "accounts.wrong-factor",
    "Mutation.addPasskey": "accounts.wrong-passkey",
    "Mutation.askPasskey": "accounts.no-passkey",
    "Mutation.showPasskey": "accounts.passkey-waits-no-longer",
    "Mutation.removePasskey": "kit.not-found",
    "Mutation.showPassword": "accounts.wrong-own-password",
    "Mutation.renewRecoveryCodes": "accounts.no-factor",
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


def plan_keys(participant: UUID) -> tuple[str, str]:
    """Of the first and the last version of somebody's plan: made of their own key, so that both know them."""
    return str(uuid5(participant, "first")), str(uuid5(participant, "last"))


def meeting_key(participant: UUID) -> UUID:
    """Of the meeting with somebody that is summed up."""
    return uuid5(participant, "meeting")


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
        "proposalId": NOBODY,
        "expectedVersion": 1,
        "reason": "FOLLOW_UP",
        "wish": WISH,
        "correction": WISH,
        "meetingId": str(meeting_key(subject.account_id)),
        "at": {"meetingId": str(meeting_key(subject.account_id)), "expectedVersion": 99},
    }
    common |= dict(zip(("older", "newer"), plan_keys(subject.account_id), strict=True))
    wanted = operations()[operation].args
    variables = common | INPUTS.get(operation, {})
    return {
        name: value() if callable(value) else value for name, value in variables.items() if name in wanted
    }
