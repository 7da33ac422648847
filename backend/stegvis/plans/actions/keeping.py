"""Record how far goals have come, what was translated, signed, mapped and reached."""

from __future__ import annotations

import re
from datetime import date, datetime
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import Fault, InvalidInput, Refused, not_found
from stegvis.kit.requests import first_time
from stegvis.participants.queries import people
from stegvis.plans import drafting
from stegvis.plans.actions.claim import claim, finish, hold
from stegvis.plans.model import (
    PHONE_TEMPLATES,
    Commitment,
    CommitmentKind,
    Face,
    Groundwork,
    Level,
    PlanRecord,
    PlanState,
    SigningMethod,
    Status,
    Translation,
)
from stegvis.plans.queries.record import (
    commitment_kind,
    plan_record,
    source_hash,
    texts_of,
    version_of,
    versions,
)
from stegvis.rulebook.queries import municipal_rules

_TEMPLATE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}", re.ASCII)


async def record_progress(
    actor: Actor, key: UUID, participant_id: UUID, part_id: UUID, status: Status, *, now: datetime
) -> PlanRecord:
    """Say how far a goal or a measure of the plan that holds has come. The plan itself never changes.

    Raises:
        Refused: not seen, not their case, or no such goal or measure in the plan that holds.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["plans.record_progress", participant_id, part_id, status]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            found = await claim(tx, actor, on, participant_id)
            plan = found.decided
            goals = {each.id: each.status for each in drafting.every_goal(plan.goals)} if plan else {}
            measures = {each.id: each.status for each in drafting.measures_of(plan.goals)} if plan else {}
            if plan is None or part_id not in goals | measures:
                raise not_found()
            await tx.execute(
                """
                INSERT INTO plan_progress (id, municipality_id, plan_version_id, goal_id, measure_id, status,
                    recorded_by, recorded_at)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
                """,
                key,
                actor.municipality_id,
                plan.id,
                part_id if part_id in goals else None,
                part_id if part_id in measures else None,
                status,
                actor.account_id,
                now,
            )
            before = {"goal_status": (goals | measures)[part_id]}
            after = {"goal_status": status}
            verb = "plans.progress-recorded"
            await finish(tx, actor, participant_id, verb, now=now, before=before, after=after)
        return await plan_record(tx, actor, on, participant_id)


async def evaluate(
    actor: Actor, key: UUID, goal_id: UUID, face: Face, words: str | None, *, shared: bool, now: datetime
) -> bool:
    """Let a participant say what they think of a goal of their plan; said again, it takes the former's place.

    Whether it is shared is theirs to say each time, and to take back.

    Raises:
        Refused: a member of staff asks, or there is no such goal in their plan that holds.
        InvalidInput: too many words.
    """
    if actor.is_staff:
        raise not_found()
    async with db.write(actor.municipality_id) as tx:
        body = ["plans.evaluate", goal_id, face, words, shared]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            await hold(tx, actor, actor.account_id)
            found = await versions(tx, actor.municipality_id, actor.account_id)
            plan = next((each for each in found if each.state is PlanState.DECIDED), None)
            if plan is None or goal_id not in {each.id for each in drafting.every_goal(plan.goals)}:
                raise not_found()
            if words and len(words) > MOST_WORDS:
                raise InvalidInput([Fault("words", "plans.too-long", {"most": MOST_WORDS})])
            await tx.execute(
                """
                INSERT INTO plan_evaluation (id, municipality_id, plan_version_id, goal_id, face, words,
                    shared, made_at)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
                ON CONFLICT (municipality_id, goal_id) DO UPDATE
                SET face = excluded.face, words = excluded.words, shared = excluded.shared,
                    made_at = excluded.made_at
                """,
                key,
                actor.municipality_id,
                plan.id,
                goal_id,
                face,
                words or None,
                shared,
                now,
            )
            # What was thought is not for the log: it may never be shared.
            await finish(tx, actor, actor.account_id, "plans.evaluated", now=now, after={"shared": shared})
        return True


MOST_WORDS = 1000


async def translate(
    actor: Actor,
    key: UUID,
    participant_id: UUID,
    plan_id: UUID,
    said: Translation,
    *,
    now: datetime,
) -> PlanRecord:
    """Keep a person's translation of one free text, in any state of the plan: it changes no word of it.

    Raises:
        Refused: not seen, not their case, or no such text.
        InvalidInput: no words, too many, or no language.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["plans.translate", participant_id, plan_id, said]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            plan = version_of(await claim(tx, actor, on, participant_id), plan_id)
            source = texts_of(plan.id, plan.content, plan.goals).get((said.part, said.part_id))
            if source is None:
                raise not_found()
            faults = []
            if not said.words.strip() or len(said.words) > drafting.LONGEST_TEXT:
                faults.append(Fault("words", "plans.too-long", {"most": drafting.LONGEST_TEXT}))
            if not drafting.is_language(said.language):
                faults.append(Fault("language", "plans.no-such-language"))
            if faults:
                raise InvalidInput(faults)
            await tx.execute(
                """
                INSERT INTO text_translation (id, municipality_id, plan_version_id, part, part_id, language,
                    words, source_hash, made_by, made_at)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
                ON CONFLICT (municipality_id, plan_version_id, part, part_id, language) DO UPDATE
                SET words = excluded.words, source_hash = excluded.source_hash, made_by = excluded.made_by,
                    made_at = excluded.made_at
                """,
                key,
                actor.municipality_id,
                plan_id,
                said.part,
                said.part_id,
                said.language,
                said.words.strip(),
                source_hash(source),
                actor.account_id,
                now,
            )
            after = {"version": plan.version, "part": said.part, "language": said.language}
            await finish(tx, actor, participant_id, "plans.translated", now=now, after=after)
        return await plan_record(tx, actor, on, participant_id)


async def sign_commitment(
    actor: Actor, key: UUID, participant_id: UUID, signed: Commitment, *, now: datetime
) -> PlanRecord:
    """Record that the contract, or the declaration, was signed.

    Raises:
        Refused: not seen, not their case, or the other of the two is in force.
        InvalidInput: all that is wrong with it.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["plans.sign_commitment", participant_id, signed]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            found = await claim(tx, actor, on, participant_id)
            if signed.kind is not found.commitment_kind:
                raise Refused("plans.other-commitment")
            if faults := _commitment_faults(signed, on):
                raise InvalidInput(faults)
            await tx.execute(
                """
                INSERT INTO commitment_document (id, municipality_id, participant_id, kind, template_version,
                    language, signed_on, method, interpreter_language, interpreter_qualified, recorded_by,
                    recorded_at)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
                """,
                key,
                actor.municipality_id,
                participant_id,
                signed.kind,
                signed.template_version,
                signed.language,
                signed.signed_on,
                signed.method,
                signed.interpreter_language,
                signed.interpreter_qualified,
                actor.account_id,
                now,
            )
            after = {"commitment": signed.kind, "signed_on": signed.signed_on, "method": signed.method}
            await finish(tx, actor, participant_id, "plans.commitment-signed", now=now, after=after)
        return await plan_record(tx, actor, on, participant_id)


async def sign_on_phone(
    actor: Actor, key: UUID, kind: CommitmentKind, template_version: str, language: str, *, now: datetime
) -> bool:
    """Let a participant sign, on the phone, the text that it showed them; whether it is signed now.

    Raises:
        Refused: a member of staff asks, or the other of the two is in force.
        InvalidInput: another text than the one of today, or a language that there is none in.
    """
    on = oslo_date(now)
    if actor.is_staff:
        raise not_found()
    async with db.write(actor.municipality_id) as tx:
        body = ["plans.sign_on_phone", kind, template_version, language]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            await hold(tx, actor, actor.account_id)
            person = (await people(tx, actor, on, [actor.account_id]))[actor.account_id]
            municipal = await municipal_rules(tx, actor.municipality_id)
            if kind is not commitment_kind(person, municipal, on):
                raise Refused("plans.other-commitment")
            faults = []
            if template_version != PHONE_TEMPLATES.get(kind):
                faults.append(Fault("templateVersion", "plans.no-template"))
            if not drafting.is_language(language):
                faults.append(Fault("language", "plans.no-such-language"))
            if faults:
                raise InvalidInput(faults)
            await tx.execute(
                """
                INSERT INTO commitment_document (id, municipality_id, participant_id, kind, template_version,
                    language, signed_on, method, recorded_by, recorded_at)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
                """,
                key,
                actor.municipality_id,
                actor.account_id,
                kind,
                template_version,
                language,
                on,
                SigningMethod.ON_PHONE,
                actor.account_id,
                now,
            )
            after = {"commitment": kind, "signed_on": on, "method": SigningMethod.ON_PHONE}
            verb = "plans.commitment-signed"
            await finish(tx, actor, actor.account_id, verb, now=now, after=after)
        return True


def _commitment_faults(signed: Commitment, on: date) -> list[Fault]:
    faults = []
    if not _TEMPLATE.fullmatch(signed.template_version):
        faults.append(Fault("templateVersion", "plans.no-template"))
    if not drafting.is_language(signed.language):
        faults.append(Fault("language", "plans.no-such-language"))
    if signed.signed_on > on:
        faults.append(Fault("signedOn", "plans.in-future"))
    through = signed.method is SigningMethod.ORALLY_THROUGH_INTERPRETER
    if through != (signed.interpreter_language is not None):
        faults.append(Fault("interpreterLanguage", "plans.which-interpreter"))
    if (signed.interpreter_language is None) != (signed.interpreter_qualified is None):
        faults.append(Fault("interpreterQualified", "plans.which-interpreter"))
    return faults


async def record_groundwork(
    actor: Actor, key: UUID, participant_id: UUID, done: Groundwork, *, now: datetime
) -> PlanRecord:
    """Record that mapping, guidance or an assessment was done: when and by whom, never what came of it.

    Raises:
        Refused: not seen, or not their case.
        InvalidInput: a day in the future.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["plans.record_groundwork", participant_id, done]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            await claim(tx, actor, on, participant_id)
            if done.done_on > on:
                raise InvalidInput([Fault("doneOn", "plans.in-future")])
            await tx.execute(
                """
                INSERT INTO plan_groundwork
                    (id, municipality_id, participant_id, kind, done_on, done_by, recorded_by, recorded_at)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
                """,
                key,
                actor.municipality_id,
                participant_id,
                done.kind,
                done.done_on,
                done.done_by,
                actor.account_id,
                now,
            )
            after = {"groundwork": done.kind, "done_on": done.done_on}
            await finish(tx, actor, participant_id, "plans.groundwork-recorded", now=now, after=after)
        return await plan_record(tx, actor, on, participant_id)


async def record_level(
    actor: Actor, key: UUID, participant_id: UUID, level: Level, *, now: datetime
) -> PlanRecord:
    """Record a level that was reached in one skill, or that somebody is ready for its test.

    Raises:
        Refused: not seen, or not their case.
        InvalidInput: a day in the future.
    """
    on = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ["plans.record_level", participant_id, level]
        if await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            await claim(tx, actor, on, participant_id)
            if level.on_date > on:
                raise InvalidInput([Fault("onDate", "plans.in-future")])
            await tx.execute(
                """
                INSERT INTO language_level
                    (id, municipality_id, participant_id, skill, level, source, on_date, recorded_by,
                    recorded_at)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                """,
                key,
                actor.municipality_id,
                participant_id,
                level.skill,
                level.level,
                level.source,
                level.on_date,
                actor.account_id,
                now,
            )
            after = {"skill": level.skill, "level": level.level, "on_date": level.on_date}
            await finish(tx, actor, participant_id, "plans.level-recorded", now=now, after=after)
        return await plan_record(tx, actor, on, participant_id)
