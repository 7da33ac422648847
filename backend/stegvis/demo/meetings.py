"""The demo's joint meetings: one that was held last week and has minutes, and one that is to come.

Both go through the actions that a meeting goes through, so that nothing in them is what no meeting could be.
Neither is with one of the known participants: whoever tries the demo plans their own with those.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from uuid import UUID

from stegvis.accounts.model import AccountKind, Actor, Role, RoleHeld
from stegvis.demo.offices import OFFICES
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Row, read
from stegvis.kit.ids import new_id
from stegvis.meetings.actions import holding, planning, working
from stegvis.meetings.model import (
    AnswerKind,
    AttendeeRole,
    Choice,
    Interpreter,
    InterpreterMode,
    Invited,
    Notes,
    Planned,
    PreparationHeading,
    Room,
    Said,
    TaskDraft,
)
from stegvis.meetings.queries.lists import candidates
from stegvis.plans.model import ChangedPart, SigningMethod

_KNOWN = [f"D{number:03}" for number in range(1, 1 + max(len(office.known) for office in OFFICES))]
_WEEK = timedelta(days=7)
_SATURDAY = 5

_CASES = """
    SELECT DISTINCT ON (plan.state) plan.state, participant.id AS participant_id,
        participant.interpretation_language, staff.id AS adviser_id, staff.unit_id
    FROM participant
    JOIN plan_version AS plan ON plan.municipality_id = $1 AND plan.participant_id = participant.id
    JOIN programme ON programme.municipality_id = $1 AND programme.participant_id = participant.id
    JOIN access_grant ON access_grant.municipality_id = $1 AND access_grant.participant_id = participant.id
        AND relation = 'adviser' AND valid_from <= $2::date - 21 AND valid_to IS NULL
    JOIN staff ON staff.municipality_id = $1 AND staff.id = access_grant.account_id
    WHERE participant.municipality_id = $1 AND NOT protected AND participant.external_id <> ALL ($3)
        AND plan.state IN ('draft', 'decided') AND programme.ended_on IS NULL
        AND programme.starts_on <= $2::date - 21
    ORDER BY plan.state, staff.name, participant.external_id
"""


async def hold_meetings(municipality: UUID, now: datetime) -> None:
    """Plan a meeting about a plan that holds, and hold one about a plan that is being made.

    An office that has no such case has no such meeting.
    """
    today = oslo_date(now)
    async with read(municipality) as tx:
        rows = await tx.rows(_CASES, municipality, today, _KNOWN)
    by_state = {row["state"]: row for row in rows}
    if "decided" in by_state:
        await _plan(municipality, by_state["decided"], _weekday(today + _WEEK), now)
    if "draft" in by_state:
        await _hold(municipality, by_state["draft"], now - _WEEK)


def _weekday(day: date) -> date:
    """The day, or the Monday after it."""
    return day + timedelta(days=7 - day.weekday()) if day.weekday() >= _SATURDAY else day


def _adviser(municipality: UUID, case: Row) -> Actor:
    held = frozenset({RoleHeld(Role.ADVISER, case["unit_id"])})
    return Actor(case["adviser_id"], municipality, AccountKind.STAFF, "nb", held)


async def _plan(municipality: UUID, case: Row, day: date, now: datetime) -> Room:
    """A meeting with the adviser and one who teaches, at ten."""
    actor, participant_id = _adviser(municipality, case), case["participant_id"]
    async with read(municipality) as tx:
        known = await candidates(tx, actor, oslo_date(now), participant_id)
    teachers = [each for each in known if each.role is AttendeeRole.TEACHER][:1]
    spoken = case["interpretation_language"]
    planned = Planned(
        on_date=day,
        starts=time(10),
        minutes=60,
        place="Møterommet i 2. etasje",
        interpreter=Interpreter(spoken, qualified=True, mode=InterpreterMode.PHONE) if spoken else None,
        attendees=(
            Invited(actor.account_id, AttendeeRole.ADVISER),
            *(Invited(each.account_id, each.role) for each in teachers),
        ),
    )
    return await planning.plan_meeting(actor, new_id(), participant_id, planned, now=now)


async def _hold(municipality: UUID, case: Row, then: datetime) -> None:
    """All of a meeting at one moment, which only the log would tell."""
    actor = _adviser(municipality, case)
    found = await _plan(municipality, case, oslo_date(then), then)
    of, me = (found.meeting.participant_id, found.meeting.id), actor
    participant = Actor(of[0], municipality, AccountKind.PARTICIPANT, found.person.language)
    await planning.prepare(participant, new_id(), of, 0, _NOTES, now=then)
    await planning.keep_topic(me, new_id(), of, new_id(), "Barnehageplass og tidspunkt for kurs", now=then)
    found = await holding.start_meeting(me, new_id(), of, found.meeting.version, now=then)
    for field, text in _WRITTEN:
        place, change = (ChangedPart.PLAN, None, field), (None, text)
        await working.edit_field(me, new_id(), of, place, change, now=then)
    await working.keep_decision(me, new_id(), of, new_id(), 0, _AGREED, now=then)
    due = oslo_date(then) + 2 * _WEEK
    for code, who in (("write-cv", of[0]), ("find-practice-place", actor.account_id)):
        task = TaskDraft(new_id(), code, None, who, due)
        await working.keep_task(me, new_id(), of, 0, task, now=then)
    there = [each.account_id for each in found.meeting.attendees]
    spoken = found.meeting.interpreter
    found = await holding.record_presence(me, new_id(), of, found.meeting.version, there, spoken, now=then)
    for item in found.meeting.items:
        await working.settle_item(me, new_id(), of, item.id, settled=True, now=then)
    found = await holding.sum_up(me, new_id(), of, found.meeting.version, now=then)
    how = SigningMethod.ORALLY_THROUGH_INTERPRETER if spoken else SigningMethod.ON_PAPER
    said = Said(AnswerKind.ACCEPTED_WITH_RESERVATION, _RESERVATION, "nb", how)
    edition = found.draft.edition if found.draft else 0
    found = await holding.answer(me, new_id(), of, edition, said, now=then)
    version = found.meeting.version
    await holding.end_meeting(me, new_id(), of, version, without_answer=False, now=then)


_NOTES = Notes(
    (
        Choice(PreparationHeading.GOES_WELL, "my-class"),
        Choice(PreparationHeading.HARD, "speaking"),
        Choice(PreparationHeading.TALK_ABOUT, "work"),
    ),
    None,
    shared=True,
)
_WRITTEN = (
    ("norwegianMinutes", "900"),
    ("socialStudiesHours", "75"),
    ("socialStudiesLanguage", "nb"),
)
"""What no sheet of the import says, so that a workbook that comes in again still says what stands here."""
_AGREED = "Norsk tre dager i uka fram til jul, og praksis fra januar."
_RESERVATION = "Jeg er enig, men jeg vil helst ha praksis på kjøkken, ikke i butikk."
