"""Why somebody of the staff opens what is opened with a reason alone: cells with `l` in the access matrix.

Identity numbers always, and with them a whole case: its copy, and the file that goes to another municipality
or has come from one; who sees a protected person, and who is in their circle; the plan and the notes of
somebody whose case is not one's own, also where they are written in. A reason is a code, never words: words
would hold what they are about. An address is held of nobody.
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from stegvis.participants.model import Standing


class LookUpReason(StrEnum):
    """Why, in words that a participant knows."""

    FOLLOW_UP = "follow_up"
    PREPARING = "preparing"
    """A meeting or a decision."""
    MESSAGE = "message"
    """Somebody has asked or complained."""
    CORRECTING = "correcting"
    QUALITY = "quality"
    """Whoever leads looks whether the work is done rightly."""
    DEMAND = "demand"
    """A law demands it, or something technical does not work."""


STATED = "lookups.reason"
"""The purpose of the row by which a reason is stated: nothing was opened by it."""

STANDS = timedelta(minutes=60)
"""For so long a reason stands, for one person and one sign-in, counted from when it was stated."""

STANDS_IN_A_MEETING = timedelta(hours=4)
"""What goes on together is not stopped by a question, nor is a form on screen, or a document of it."""

_ALWAYS = frozenset(
    {"participants.identity", "rights.copy", "transfer.leaving", "transfer.file", "transfer.moves"}
)
_OF_PROTECTED = frozenset({"participants.access"})
_OF_OTHERS_CASES = frozenset({"plans.plan", "plans.record", "plans.difference", "supervision.pack"})
_LONG = frozenset({"meetings.meeting", "documents.plan", "documents.minutes"})
GLANCE = "participants.participant"
"""A person's page: without a reason it opens, and keeps their plan back."""


def asks_why(purpose: str, standing: Standing, *, assigned: bool, protected: bool) -> bool:
    """Whether somebody says why before they open this.

    Args:
        purpose: what is opened, by its code.
        standing: as what they see the person; a class is not asked, since it is told less.
        assigned: whether the case is theirs, by a grant.
        protected: whether the person's address is.
    """
    if not standing & Standing.CASE:
        return False
    if purpose in _ALWAYS:
        return True
    if purpose in _OF_PROTECTED:
        return protected
    return not assigned and purpose in _OF_OTHERS_CASES | _LONG | {GLANCE}


def stands_for(purpose: str, *, in_form: bool = False) -> timedelta:
    """How long ago the reason for opening this may have been stated; `in_form`: by what is written in it."""
    return STANDS_IN_A_MEETING if in_form or purpose in _LONG else STANDS
