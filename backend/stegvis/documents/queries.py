"""What a document says, and the ones that have been drawn."""

from __future__ import annotations

import logging
from datetime import date
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.documents.model import Decided, Held, Of, Printed, Which
from stegvis.documents.permissions import may_print
from stegvis.documents.rules import decided_on
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Refused, not_found
from stegvis.meetings.model import MeetingState
from stegvis.meetings.queries import room
from stegvis.participants.queries import people
from stegvis.plans.queries.record import versions

_LOG = logging.getLogger(__name__)


async def decided_plan(
    tx: Transaction,
    actor: Actor,
    on: date,
    participant_id: UUID,
    plan_id: UUID,
    language: str | None = None,
) -> Decided:
    """A decided version with all that its document says.

    Args:
        tx: the open transaction.
        actor: the participant, or who works on the case.
        on: today.
        participant_id: whose plan.
        plan_id: which version.
        language: beside Norwegian; None: the participant's own.

    Raises:
        Refused: not seen, not their case, no such version, or it was not decided here.
    """
    seen = await people(tx, actor, on, [participant_id])
    found = await versions(tx, actor.municipality_id, participant_id)
    municipality = await tx.value("SELECT name FROM municipality WHERE id = $1", actor.municipality_id)
    person = seen.get(participant_id)
    if person is None:
        raise not_found()
    if not may_print(person.standing):
        raise Refused("participants.not-your-case")
    version = next((each for each in found if each.id == plan_id), None)
    day = decided_on(version) if version else None
    if version is None or day is None:
        raise not_found()
    return Decided(version, day, person.name, person.birth_date, municipality, language or person.language)


async def held_meeting(
    tx: Transaction,
    actor: Actor,
    on: date,
    participant_id: UUID,
    meeting_id: UUID,
    language: str | None = None,
) -> Held:
    """A meeting that was held, with all that its minutes say; of others' preparations nothing.

    Raises:
        Refused: not seen, not their case, no such meeting, or it has not been held.
    """
    municipality = await tx.value("SELECT name FROM municipality WHERE id = $1", actor.municipality_id)
    found = await room(tx, actor, on, participant_id, meeting_id)
    if not may_print(found.person.standing):
        raise Refused("participants.not-your-case")
    meeting, person = found.meeting, found.person
    if meeting.state is not MeetingState.HELD:
        raise not_found()
    day = oslo_date(meeting.started_at) if meeting.started_at else meeting.on_date
    return Held(meeting, day, found.difference, person.name, municipality, language or person.language)


_KEY = {Of.PLAN: "plan_version_id", Of.MEETING: "meeting_id"}

_DRAWN = {
    of: f"""
        SELECT body, sha256 FROM {of}_document
        WHERE municipality_id = $1 AND {key} = $2 AND language = $3 AND translated = $4
    """  # noqa: S608 - names of ours
    for of, key in _KEY.items()
}

KEEP = {
    of: f"""
        INSERT INTO {of}_document (id, municipality_id, {key}, language, translated, sha256, body, made_at,
            made_by)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        ON CONFLICT (municipality_id, {key}, language, translated) DO NOTHING
        RETURNING true
    """  # noqa: S608 - names of ours
    for of, key in _KEY.items()
}
"""Keep what was drawn, unless somebody else has meanwhile."""


async def document(tx: Transaction, actor: Actor, which: Which) -> Printed | None:
    """A document that has been drawn; whoever asks has looked who may have it.

    Raises:
        Refused: what is kept is not what was drawn.
    """
    told = (which.key, which.language, which.translated)
    row = await tx.row(_DRAWN[which.of], actor.municipality_id, *told)
    if row is None:
        return None
    printed = Printed(row["body"], row["sha256"])
    if not printed.untouched:
        _LOG.error("the document of %s %s is not what was drawn", which.of, which.key)
        raise Refused("documents.not-what-was-drawn")
    return printed
