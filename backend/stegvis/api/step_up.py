"""What is asked of nobody whose second factor was shown longer ago than a few minutes: security.md, `s`.

Decisions, money that is settled, numbers that identify somebody, what leaves the house as a file, and what
opens the house to somebody. One list; files ask `Context.require_stepped_up` for themselves, and so do
decisions about absence where they correct months that are locked (`api/absence.py`). The PDFs of a plan and
of minutes do not: they are read on screen, too, and ask for nothing. Nor does `Query.whoSees`: of a protected
person it tells who is in the circle, and nothing of where anybody is.
"""

from __future__ import annotations

STEP_UP = frozenset(
    {
        # decisions
        "Mutation.decidePlan",
        "Mutation.endPlan",
        "Mutation.decideProgramme",
        "Mutation.revokeDecision",
        "Mutation.adaptProgramme",
        "Mutation.endAdaptation",
        # money
        "Mutation.lockMonth",
        "Mutation.lockMonths",
        "Mutation.correctLockedMonth",
        # protected data, and what leaves the house
        "Mutation.keepProtection",
        "Query.identity",
        "Query.leaving",
        "Query.caseMoves",
        "Mutation.sendAway",
        "Mutation.makeFileAgain",
        # who comes in
        "Mutation.giveRole",
        "Mutation.confirmRole",
        "Mutation.refuseRole",
        "Mutation.endRole",
        "Mutation.inviteStaff",
        "Mutation.editStaff",  # another address is another front door
        "Mutation.endStaff",  # no last day lets somebody back
        "Mutation.resetFactor",
        "Mutation.issueEnrolmentCode",
        "Mutation.makeHostLink",
        "Mutation.liftDenial",
    }
)
