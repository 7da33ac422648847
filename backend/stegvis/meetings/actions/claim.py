"""The meeting that somebody writes to, held until their transaction ends.

Who writes to a meeting may write to the plan on its table: both are held by the participant's row, so that
what two people write at once is written one after the other.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Refused, changed_meanwhile
from stegvis.meetings.model import GOING_ON, MeetingState, Room
from stegvis.meetings.queries import room
from stegvis.plans.actions.claim import finish as finish_plan
from stegvis.plans.actions.claim import hold
from stegvis.plans.model import Version

BEFORE_END = frozenset({MeetingState.PLANNED, MeetingState.RUNNING})
BEGUN = GOING_ON | {MeetingState.HELD}
ANY = frozenset(MeetingState)


async def claim(
    tx: Transaction,
    actor: Actor,
    on: date,
    of: tuple[UUID, UUID],
    states: Collection[MeetingState],
) -> Room:
    """A meeting for somebody who takes part in it; who comes second waits here.

    Args:
        tx: the action's transaction.
        actor: who writes.
        on: today.
        of: the participant and the meeting.
        states: those in which it may be done.

    Raises:
        Refused: as `queries.room`; or it is in another state.
    """
    participant_id, meeting_id = of
    await hold(tx, actor, participant_id)
    found = await room(tx, actor, on, participant_id, meeting_id)
    _must_be_in(found.meeting.state, states)
    return found


def _must_be_in(state: MeetingState, states: Collection[MeetingState]) -> None:
    if state in states:
        return
    if state is MeetingState.SUMMING_UP:
        raise Refused("meetings.summing-up")
    if MeetingState.PLANNED in states:
        raise Refused("meetings.not-planned")
    if MeetingState.RUNNING in states:
        raise Refused("meetings.not-running")
    raise Refused("meetings.not-summing-up")


async def claim_to_run(
    tx: Transaction,
    actor: Actor,
    on: date,
    of: tuple[UUID, UUID],
    states: Collection[MeetingState],
    expected_version: int,
) -> Room:
    """A meeting for somebody who runs it, as it was when they looked.

    Raises:
        Refused: as `claim`; not their case; or it has been changed since.
    """
    found = await claim(tx, actor, on, of, ANY)
    must_run(found)
    _must_be_in(found.meeting.state, states)
    if found.meeting.version != expected_version:
        raise changed_meanwhile()
    return found


def must_run(found: Room) -> None:
    """Refuse what is for those alone who work on the case."""
    if not found.may_run:
        raise Refused("participants.not-your-case")


def on_table(found: Room) -> Version:
    """The plan on the table of a meeting that is going on.

    Raises:
        Refused: there is none.
    """
    if found.draft is None:
        raise Refused("meetings.not-running")
    return found.draft


async def finish(
    tx: Transaction,
    actor: Actor,
    of: tuple[UUID, UUID],
    verb: str,
    *,
    now: datetime,
    before: Mapping[str, Any] | None = None,
    after: Mapping[str, Any] | None = None,
) -> None:
    """Record what was done, and let everybody who takes part see it: last in the transaction."""
    participant_id, meeting_id = of
    after = {"meeting": str(meeting_id)} | dict(after or {})
    await finish_plan(tx, actor, participant_id, verb, now=now, before=before, after=after)
