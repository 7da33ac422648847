"""Meetings, as one actor may see them.

What somebody has prepared is read by nobody else until they share it: the statement that fetches a meeting
has that in its own WHERE, so that no caller can forget it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import msgspec

from stegvis.accounts.model import Actor
from stegvis.kit.db import Row, Transaction
from stegvis.kit.errors import Refused, not_found
from stegvis.meetings.model import (
    GOING_ON,
    AgendaItem,
    Answer,
    Attendee,
    Choice,
    Decision,
    Interpreter,
    InterpreterMode,
    Meeting,
    MeetingState,
    Preparation,
    PreparationHeading,
    Room,
    Task,
    Translation,
)
from stegvis.meetings.permissions import items_seen_from, may_run, may_take_part
from stegvis.meetings.rules import first_plan
from stegvis.participants.model import Person
from stegvis.participants.queries import people
from stegvis.plans.difference import difference
from stegvis.plans.model import Content, Difference, Gap, Version
from stegvis.plans.permissions import difference_seen_from, goals_seen_from
from stegvis.plans.queries.record import plan_record, source_hash, versions


async def room(tx: Transaction, actor: Actor, on: date, participant_id: UUID, meeting_id: UUID) -> Room:
    """A meeting with the plan on its table.

    Raises:
        Refused: there is no such participant or meeting, none that the actor sees, or they are not invited.
    """
    seen = await people(tx, actor, on, [participant_id])
    row = await tx.row(_MEETING, actor.municipality_id, participant_id, meeting_id, actor.account_id)
    earlier = await tx.rows(_EARLIER, actor.municipality_id, participant_id, meeting_id)
    found = await versions(tx, actor.municipality_id, participant_id)
    person = seen.get(participant_id)
    if person is None:
        raise not_found()
    meeting = _meeting(row) if row else None
    invited = meeting is not None and meeting.invites(actor.account_id)
    if not may_take_part(person.standing, invited=invited):
        raise Refused("participants.not-your-case")
    if meeting is None:
        raise not_found()
    gaps: tuple[Gap, ...] = ()
    if may_run(person.standing) and meeting.state in GOING_ON:
        gaps = (await plan_record(tx, actor, on, participant_id)).gaps
    return _room(meeting, person, found, gaps, tuple(map(_earlier, earlier)))


def _room(
    meeting: Meeting,
    person: Person,
    found: tuple[Version, ...],
    gaps: tuple[Gap, ...],
    earlier: tuple[Task, ...],
) -> Room:
    by_id = {each.id: each for each in found}
    table = by_id.get(meeting.plan_id) if meeting.plan_id and meeting.state in GOING_ON else None
    differs = meeting.difference
    if table is not None:
        differs = differs_from(by_id.get(meeting.before_id) if meeting.before_id else None, table)
        table = replace(table, goals=goals_seen_from(table.goals, person.standing))
    return Room(
        meeting=replace(meeting, items=items_seen_from(meeting.items, person.standing)),
        person=person,
        may_run=may_run(person.standing),
        draft=table,
        gaps=gaps,
        difference=difference_seen_from(differs, person.standing) if differs else None,
        earlier_tasks=earlier,
    )


def differs_from(before: Version | None, draft: Version) -> Difference:
    """What a draft changes of the plan before it; of none, all of it is new."""
    if before is not None:
        return difference(before.content, before.goals, draft.content, draft.goals)
    nothing = Content(end_goal=draft.content.end_goal)
    return first_plan(draft, difference(nothing, (), draft.content, draft.goals))


async def current_meeting(tx: Transaction, actor: Actor, on: date) -> UUID | None:
    """The participant's own meeting that is going on, or else the next planned one; None: there is none."""
    found: UUID | None = await tx.value(_CURRENT, actor.municipality_id, actor.account_id, on)
    return found


async def own_tasks(tx: Transaction, actor: Actor, on: date) -> tuple[Task, ...]:
    """What a participant is to do: what is not done first, by its day; what was done in the last month.

    Raises:
        Refused: no participant asks.
    """
    seen = await people(tx, actor, on, [actor.account_id])
    rows = await tx.rows(_OWN_TASKS, actor.municipality_id, actor.account_id, on)
    if actor.account_id not in seen:  # it is no participant's
        raise not_found()
    return tuple(map(_earlier, rows))


# ------------------------------------------------------------------ rows

_NAME = "coalesce(staff.name, participant.given_name || ' ' || participant.family_name)"

_NAMED = """
    LEFT JOIN staff ON staff.municipality_id = $1 AND staff.id = <id>
    LEFT JOIN participant ON participant.municipality_id = $1 AND participant.id = <id>
"""

_TASK = f"""
    task.id, task.meeting_id, task.version, task.standard, task.text, task.responsible_id, task.due_on,
    task.done_on, {_NAME} AS responsible
"""

_MEETING = f"""
    SELECT meeting.*,
        (SELECT json_agg(json_build_object('account_id', attendee.account_id, 'name', {_NAME},
                'role', attendee.role, 'present', attendee.present)
            ORDER BY array_position(ARRAY['participant', 'adviser', 'nav', 'teacher', 'other'],
                attendee.role), attendee.id)
         FROM meeting_attendee AS attendee {_NAMED.replace("<id>", "attendee.account_id")}
         WHERE attendee.municipality_id = $1 AND attendee.meeting_id = meeting.id) AS attendees,
        (SELECT json_agg(json_build_object('account_id', prepared.account_id, 'name', {_NAME},
                'choices', choices, 'words', words, 'language', language, 'shared', shared,
                'version', prepared.version) ORDER BY prepared.id)
         FROM meeting_preparation AS prepared {_NAMED.replace("<id>", "prepared.account_id")}
         WHERE prepared.municipality_id = $1 AND prepared.meeting_id = meeting.id
            AND (prepared.account_id = $4 OR prepared.shared)) AS preparations,
        (SELECT json_agg(item ORDER BY item.cause = 'own_topic', item.position, item.id)
         FROM meeting_item AS item
         WHERE item.municipality_id = $1 AND item.meeting_id = meeting.id) AS items,
        (SELECT json_agg(decision ORDER BY decision.id) FROM meeting_decision AS decision
         WHERE decision.municipality_id = $1 AND decision.meeting_id = meeting.id) AS decisions,
        (SELECT json_agg(named ORDER BY named.id)
         FROM (SELECT {_TASK} FROM meeting_task AS task {_NAMED.replace("<id>", "task.responsible_id")}
            WHERE task.municipality_id = $1 AND task.meeting_id = meeting.id) AS named) AS tasks,
        (SELECT json_agg(json_build_object('part_id', part_id, 'language', language, 'words', words,
            'source_hash', encode(source_hash, 'hex')) ORDER BY id)
         FROM meeting_translation WHERE municipality_id = $1 AND meeting_id = meeting.id) AS translations,
        (SELECT to_json(answer) FROM meeting_answer AS answer
         WHERE answer.municipality_id = $1 AND answer.meeting_id = meeting.id) AS answer,
        (SELECT name FROM staff WHERE municipality_id = $1 AND id = started_by) AS led_by,
        (SELECT name FROM staff WHERE municipality_id = $1 AND id = ended_by) AS closed_by
    FROM meeting
    WHERE meeting.municipality_id = $1 AND meeting.participant_id = $2 AND meeting.id = $3
"""  # noqa: S608 - constants alone

_EARLIER = f"""
    SELECT {_TASK}
    FROM meeting_task AS task
    JOIN meeting ON meeting.municipality_id = $1 AND meeting.id = task.meeting_id
    {_NAMED.replace("<id>", "task.responsible_id")}
    WHERE task.municipality_id = $1 AND meeting.participant_id = $2 AND meeting.id <> $3
        AND meeting.state = 'held' AND task.done_on IS NULL
    ORDER BY task.due_on NULLS LAST, task.id
"""  # noqa: S608 - constants alone

DONE_IS_SHOWN = 30
"""Days for which a participant sees that a task of theirs is done."""

_OWN_TASKS = f"""
    SELECT {_TASK}
    FROM meeting_task AS task
    JOIN meeting ON meeting.municipality_id = $1 AND meeting.id = task.meeting_id
    {_NAMED.replace("<id>", "task.responsible_id")}
    WHERE task.municipality_id = $1 AND task.responsible_id = $2 AND meeting.participant_id = $2
        AND meeting.state IN ('running', 'summing_up', 'held')
        AND (task.done_on IS NULL OR task.done_on >= $3::date - {DONE_IS_SHOWN})
    ORDER BY task.done_on IS NOT NULL, task.due_on NULLS LAST, task.id
"""  # noqa: S608 - constants alone

_CURRENT = """
    SELECT id FROM meeting
    WHERE municipality_id = $1 AND participant_id = $2
        AND (state IN ('running', 'summing_up') OR state = 'planned' AND on_date >= $3)
    ORDER BY state = 'planned', on_date, starts, id
    LIMIT 1
"""

_attendees = msgspec.json.Decoder(tuple[Attendee, ...])
_items = msgspec.json.Decoder(tuple[AgendaItem, ...])
_decisions = msgspec.json.Decoder(tuple[Decision, ...])
_tasks = msgspec.json.Decoder(tuple[Task, ...])
_any = msgspec.json.Decoder(list[dict[str, Any]])
_answer = msgspec.json.Decoder(Answer)
_difference = msgspec.json.Decoder(Difference)

_OWN = (
    *("id", "participant_id", "version", "on_date", "starts", "minutes", "place", "started_at", "ended_at"),
    *("led_by", "closed_by"),
)


def _meeting(row: Row) -> Meeting:
    found = Meeting(
        **{name: row[name] for name in _OWN},
        state=MeetingState(row["state"]),
        interpreter=_interpreter(row),
        plan_id=row["plan_version_id"],
        before_id=row["before_version_id"],
        difference=_difference.decode(row["difference"]) if row["difference"] else None,
        attendees=_attendees.decode(row["attendees"] or "[]"),
        preparations=tuple(map(_preparation, _any.decode(row["preparations"] or "[]"))),
        items=_items.decode(row["items"] or "[]"),
        decisions=_decisions.decode(row["decisions"] or "[]"),
        tasks=_tasks.decode(row["tasks"] or "[]"),
        translations=(),
        answer=_answer.decode(row["answer"]) if row["answer"] else None,
    )
    sources = texts_of(found)
    translated = _any.decode(row["translations"] or "[]")
    return replace(found, translations=tuple(_translation(each, sources) for each in translated))


def texts_of(meeting: Meeting) -> dict[UUID, str]:
    """Every free text of a meeting that can be translated, by its key."""
    parts: tuple[AgendaItem | Decision | Task, ...] = (*meeting.items, *meeting.decisions, *meeting.tasks)
    return {each.id: each.text for each in parts if each.text}


def _translation(translated: Mapping[str, Any], sources: Mapping[UUID, str]) -> Translation:
    part = UUID(translated["part_id"])
    source = sources.get(part)
    outdated = source is None or source_hash(source).hex() != translated["source_hash"]
    return Translation(part, translated["language"], translated["words"], outdated)


def _interpreter(row: Row) -> Interpreter | None:
    if row["interpreter_language"] is None:
        return None
    mode = row["interpreter_mode"]
    return Interpreter(
        row["interpreter_language"], row["interpreter_qualified"], InterpreterMode(mode) if mode else None
    )


def _preparation(found: Mapping[str, Any]) -> Preparation:
    choices = (each.split(":", 1) for each in found["choices"])
    return Preparation(
        UUID(found["account_id"]),
        tuple(Choice(PreparationHeading(heading), topic) for heading, topic in choices),
        found["words"],
        found["language"],
        found["shared"],
        found["version"],
        found["name"],
    )


def _earlier(row: Row) -> Task:
    return Task(**{name: row[name] for name in Task.__dataclass_fields__})
