"""What is done together while a meeting runs: the plan, decisions and tasks; and what is said of them."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import Fault, InvalidInput, Refused, changed_meanwhile, not_found
from stegvis.kit.requests import first_time
from stegvis.meetings.actions.claim import ANY, BEGUN, claim, finish, on_table
from stegvis.meetings.model import GOING_ON, MeetingState, Room, Task, TaskDraft
from stegvis.meetings.permissions import may_add, may_set
from stegvis.meetings.queries import own_tasks, room, texts_of
from stegvis.meetings.rules import LONGEST_NOTES, line_faults, task_faults
from stegvis.participants.model import Person
from stegvis.participants.rules import current_programme
from stegvis.plans import drafting
from stegvis.plans.actions import together
from stegvis.plans.model import CefrLevel, ChangedPart, GoalDraft, MeasureDraft, Skill, Version
from stegvis.plans.queries.record import source_hash, versions

RUNNING = frozenset({MeetingState.RUNNING})


async def edit_field(
    actor: Actor,
    key: UUID,
    of: tuple[UUID, UUID],
    place: tuple[ChangedPart, UUID | None, str],
    change: tuple[str | None, str | None],
    *,
    now: datetime,
) -> Room:
    """Write one field of the plan on the table. Whoever writes elsewhere at the same time is in nobody's way.

    Args:
        actor: who writes.
        key: made by the form.
        of: the participant and the meeting.
        place: the part, its key, and the field.
        change: the text that was there when they began, and the new one.
        now: the instant.

    Raises:
        Refused: not seen, not invited, not running, not for the class to write, no draft any more, or
            somebody has written another text there: both are shown, and a person chooses.
        InvalidInput: the text cannot stand there.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["meetings.edit_field", *of, place, change]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            found = await claim(tx, actor, on, of, RUNNING)
            part, _, field = place
            if not may_set(found.person.standing, part, field):
                raise Refused("meetings.not-yours")
            every = await versions(tx, actor.municipality_id, of[0])
            draft = _whole(every, on_table(found).id)
            before = next((each for each in every if each.id == found.meeting.before_id), None)
            reference = _reference(found.person, before, on)
            if await together.set_field(tx, actor, draft, place, change, reference=reference):
                after = {"part": part, "changed": [field]}
                await finish(tx, actor, of, "meetings.plan-edited", now=now, after=after)
        return await room(tx, actor, on, *of)


def _whole(every: tuple[Version, ...], plan_id: UUID) -> Version:
    """A version as it is written, not as the class sees it: what they do not see must not be lost."""
    return next(each for each in every if each.id == plan_id)


def _reference(person: Person, before: Version | None, on: date) -> dict[Skill, CefrLevel]:
    """The levels below which a goal is lowered: of the plan that holds, or else what schooling gives."""
    programme = current_programme(person.programmes, on)
    given = dict(drafting.default_levels(programme.education_level)) if programme else {}
    return drafting.reference_levels(given, before.content if before else None)


async def add_goal(actor: Actor, key: UUID, of: tuple[UUID, UUID], goal: GoalDraft, *, now: datetime) -> Room:
    """Add a goal to the plan on the table.

    Raises:
        Refused: not seen, not invited, not running, no draft any more, or the key is of another.
        InvalidInput: all that is wrong with it.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["meetings.add_goal", *of, goal]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            draft = on_table(await claim(tx, actor, on, of, RUNNING))
            if goal.id in {each.id for each in drafting.every_goal(draft.goals)}:
                raise changed_meanwhile()
            await together.add_goal(tx, actor, draft, goal)
            await finish(tx, actor, of, "meetings.goal-added", now=now, after={"standard": goal.standard})
        return await room(tx, actor, on, *of)


async def add_measure(
    actor: Actor, key: UUID, of: tuple[UUID, UUID], measure: MeasureDraft, *, now: datetime
) -> Room:
    """Add a measure to the plan on the table.

    Raises:
        Refused: as `add_goal`; or the class says who answers for it and where.
        InvalidInput: all that is wrong with it.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["meetings.add_measure", *of, measure]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            found = await claim(tx, actor, on, of, RUNNING)
            draft = on_table(found)
            if not may_add(found.person.standing, measure):
                raise Refused("meetings.not-yours")
            if measure.id in {each.id for each in drafting.measures_of(draft.goals)}:
                raise changed_meanwhile()
            await together.add_measure(tx, actor, draft, measure)
            await finish(tx, actor, of, "meetings.measure-added", now=now, after={"kind": measure.kind})
        return await room(tx, actor, on, *of)


async def remove_part(
    actor: Actor, key: UUID, of: tuple[UUID, UUID], part_id: UUID, expected_edition: int, *, now: datetime
) -> Room:
    """Take a goal with all under it, or a measure, out of the plan on the table, as it was seen.

    Raises:
        Refused: not seen, not invited, not running, no draft any more, no such part, or changed meanwhile.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["meetings.remove_part", *of, part_id]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            draft = on_table(await claim(tx, actor, on, of, RUNNING))
            await together.remove(tx, actor, draft, part_id, expected_edition)
            await finish(tx, actor, of, "meetings.part-removed", now=now)
        return await room(tx, actor, on, *of)


async def settle_item(
    actor: Actor, key: UUID, of: tuple[UUID, UUID], item_id: UUID, *, settled: bool, now: datetime
) -> Room:
    """Tick off what was talked about, or take the tick away.

    Raises:
        Refused: not seen, not invited, not going on, or there is no such item.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["meetings.settle_item", *of, item_id, settled]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            found = await claim(tx, actor, on, of, GOING_ON)
            if item_id not in {each.id for each in found.meeting.items}:
                raise not_found()
            await tx.execute(
                "UPDATE meeting_item SET settled = $3 WHERE municipality_id = $1 AND id = $2",
                actor.municipality_id,
                item_id,
                settled,
            )
            await finish(tx, actor, of, "meetings.item-settled", now=now)
        return await room(tx, actor, on, *of)


async def keep_decision(
    actor: Actor,
    key: UUID,
    of: tuple[UUID, UUID],
    decision_id: UUID,
    expected_version: int,
    text: str,
    *,
    now: datetime,
) -> Room:
    """Write down what was agreed, or say it in other words. `expected_version` 0: it is new.

    Raises:
        Refused: not seen, not invited, not going on, or changed meanwhile.
        InvalidInput: no words, or too many.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["meetings.keep_decision", *of, decision_id, expected_version, text]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            await claim(tx, actor, on, of, GOING_ON)
            if faults := line_faults(text):
                raise InvalidInput(faults)
            kept = await tx.execute(
                """
                INSERT INTO meeting_decision AS decision
                    (id, municipality_id, meeting_id, version, text, made_by, made_at)
                SELECT $3, $1, $2, 1, $5, $6, $7
                WHERE $4 = 0 OR EXISTS (SELECT FROM meeting_decision WHERE municipality_id = $1 AND id = $3)
                ON CONFLICT (municipality_id, id) DO UPDATE
                SET text = excluded.text, version = decision.version + 1
                WHERE decision.meeting_id = excluded.meeting_id AND decision.version = $4
                """,
                actor.municipality_id,
                of[1],
                decision_id,
                expected_version,
                text,
                actor.account_id,
                now,
            )
            if kept.endswith(" 0"):
                raise changed_meanwhile()
            await finish(tx, actor, of, "meetings.decision-kept", now=now)
        return await room(tx, actor, on, *of)


async def remove_decision(
    actor: Actor, key: UUID, of: tuple[UUID, UUID], decision_id: UUID, expected_version: int, *, now: datetime
) -> Room:
    """Take away what was not agreed after all.

    Raises:
        Refused: not seen, not invited, not going on, gone already, or changed meanwhile.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["meetings.remove_decision", *of, decision_id, expected_version]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            found = await claim(tx, actor, on, of, GOING_ON)
            versions_now = {each.id: each.version for each in found.meeting.decisions}
            _must_be(versions_now.get(decision_id), expected_version)
            await tx.execute(
                "DELETE FROM meeting_decision WHERE municipality_id = $1 AND id = $2",
                actor.municipality_id,
                decision_id,
            )
            await finish(tx, actor, of, "meetings.decision-removed", now=now)
        return await room(tx, actor, on, *of)


def _must_be(version: int | None, expected: int) -> None:
    if version is None:
        raise not_found()
    if version != expected:
        raise changed_meanwhile()


async def keep_task(
    actor: Actor, key: UUID, of: tuple[UUID, UUID], expected_version: int, task: TaskDraft, *, now: datetime
) -> Room:
    """Write down what somebody is to do by a day, or change it. `expected_version` 0: it is new.

    Raises:
        Refused: not seen, not invited, not going on, or changed meanwhile.
        InvalidInput: all that is wrong with it.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["meetings.keep_task", *of, expected_version, task]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            found = await claim(tx, actor, on, of, GOING_ON)
            if faults := task_faults(task, {each.account_id for each in found.meeting.attendees}):
                raise InvalidInput(faults)
            kept = await tx.execute(
                """
                INSERT INTO meeting_task AS task (id, municipality_id, meeting_id, version, standard, text,
                    responsible_id, due_on, made_by, made_at)
                SELECT $3, $1, $2, 1, $5, $6, $7, $8, $9, $10
                WHERE $4 = 0 OR EXISTS (SELECT FROM meeting_task WHERE municipality_id = $1 AND id = $3)
                ON CONFLICT (municipality_id, id) DO UPDATE
                SET standard = excluded.standard, text = excluded.text,
                    responsible_id = excluded.responsible_id, due_on = excluded.due_on,
                    version = task.version + 1
                WHERE task.meeting_id = excluded.meeting_id AND task.version = $4
                """,
                actor.municipality_id,
                of[1],
                task.id,
                expected_version,
                task.standard,
                task.text,
                task.responsible_id,
                task.due_on,
                actor.account_id,
                now,
            )
            if kept.endswith(" 0"):
                raise changed_meanwhile()
            after = {"standard": task.standard, "due_on": task.due_on}
            await finish(tx, actor, of, "meetings.task-kept", now=now, after=after)
        return await room(tx, actor, on, *of)


async def remove_task(
    actor: Actor, key: UUID, of: tuple[UUID, UUID], task_id: UUID, expected_version: int, *, now: datetime
) -> Room:
    """Take away what nobody is to do after all.

    Raises:
        Refused: not seen, not invited, not going on, gone already, or changed meanwhile.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["meetings.remove_task", *of, task_id, expected_version]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            found = await claim(tx, actor, on, of, GOING_ON)
            _must_be({each.id: each.version for each in found.meeting.tasks}.get(task_id), expected_version)
            await tx.execute(
                "DELETE FROM meeting_task WHERE municipality_id = $1 AND id = $2",
                actor.municipality_id,
                task_id,
            )
            await finish(tx, actor, of, "meetings.task-removed", now=now)
        return await room(tx, actor, on, *of)


async def settle_task(
    actor: Actor, key: UUID, of: tuple[UUID, UUID], task_id: UUID, *, done: bool, now: datetime
) -> Room:
    """Say that a task is done, or is not after all; also long after the meeting.

    Raises:
        Refused: not seen, not invited, or there is no such task of that meeting.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["meetings.settle_task", *of, task_id, done]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            found = await claim(tx, actor, on, of, BEGUN)
            if task_id not in {each.id for each in found.meeting.tasks}:
                raise not_found()
            await tx.execute(_SETTLE, actor.municipality_id, task_id, *_done(actor, on, done=done))
            await finish(tx, actor, of, "meetings.task-settled", now=now, after={"done": done})
        return await room(tx, actor, on, *of)


_SETTLE = "UPDATE meeting_task SET done_on = $3, done_by = $4 WHERE municipality_id = $1 AND id = $2"


def _done(actor: Actor, on: date, *, done: bool) -> tuple[date | None, UUID | None]:
    return (on, actor.account_id) if done else (None, None)


async def settle_own_task(
    actor: Actor, key: UUID, task_id: UUID, *, done: bool, now: datetime
) -> tuple[Task, ...]:
    """Let a participant say that a task of theirs is done, or is not after all.

    Raises:
        Refused: a member of staff asks, or there is no such task of theirs.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["meetings.settle_own_task", task_id, done]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            task = next((each for each in await own_tasks(tx, actor, on) if each.id == task_id), None)
            if task is None:
                raise not_found()
            of = (actor.account_id, task.meeting_id)
            await tx.execute(_SETTLE, actor.municipality_id, task_id, *_done(actor, on, done=done))
            await finish(tx, actor, of, "meetings.task-settled", now=now, after={"done": done})
        return await own_tasks(tx, actor, on)


async def translate(
    actor: Actor,
    key: UUID,
    of: tuple[UUID, UUID],
    said: tuple[UUID, str, str],
    *,
    now: datetime,
) -> Room:
    """Keep a person's translation of a topic, a decision or a task; it changes no word of the minutes.

    Args:
        actor: who translates.
        key: made by the form.
        of: the participant and the meeting.
        said: of which part, in which language, in which words.
        now: the instant.

    Raises:
        Refused: not seen, not invited, or no such text.
        InvalidInput: no words, too many, or no language.
    """
    on, (part_id, language, words) = oslo_date(now), said
    async with db.write(actor.municipality_id) as tx:
        body = ["meetings.translate", *of, said]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            found = await claim(tx, actor, on, of, ANY)
            source = texts_of(found.meeting).get(part_id)
            if source is None:
                raise not_found()
            faults = []
            if not words.strip():
                faults.append(Fault("words", "meetings.no-words"))
            if len(words) > LONGEST_NOTES:
                faults.append(Fault("words", "meetings.too-long", {"most": LONGEST_NOTES}))
            if not drafting.is_language(language):
                faults.append(Fault("language", "meetings.no-such-language"))
            if faults:
                raise InvalidInput(faults)
            await tx.execute(
                """
                INSERT INTO meeting_translation (id, municipality_id, meeting_id, part_id, language, words,
                    source_hash, made_by, made_at)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                ON CONFLICT (municipality_id, meeting_id, part_id, language) DO UPDATE
                SET words = excluded.words, source_hash = excluded.source_hash, made_by = excluded.made_by,
                    made_at = excluded.made_at
                """,
                key,
                actor.municipality_id,
                of[1],
                part_id,
                language,
                words.strip(),
                source_hash(source),
                actor.account_id,
                now,
            )
            await finish(tx, actor, of, "meetings.translated", now=now, after={"language": language})
        return await room(tx, actor, on, *of)
