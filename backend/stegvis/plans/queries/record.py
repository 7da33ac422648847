"""All versions of one participant's plan, and what belongs to them."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import msgspec

from stegvis.accounts.model import Actor
from stegvis.kit.db import Row, Transaction
from stegvis.kit.errors import Refused, not_found
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.model import Person
from stegvis.participants.queries import people
from stegvis.participants.rules import current_programme, offered_on, rule_group
from stegvis.plans import drafting
from stegvis.plans.difference import difference
from stegvis.plans.model import (
    Appeal,
    Commitment,
    CommitmentKind,
    Compared,
    Content,
    Difference,
    EndReason,
    Evaluation,
    Goal,
    Groundwork,
    GroundworkKind,
    LanguageGoal,
    Level,
    Measure,
    MyPlan,
    Notice,
    NoticeKind,
    PlanRecord,
    PlanState,
    TextPart,
    Translation,
    Version,
)
from stegvis.plans.queries import parts_of_plan
from stegvis.plans.rules import GoalLine, goal_tree
from stegvis.programmes.model import Condition, ConditionKind, ConditionState, ProgrammeRecord
from stegvis.programmes.queries import programme_record
from stegvis.rulebook.model import MunicipalRules
from stegvis.rulebook.queries import municipal_rules
from stegvis.rulebook.rules import rule_set


async def plan_record(tx: Transaction, actor: Actor, on: date, participant_id: UUID) -> PlanRecord:
    """All that is known of a participant's plan.

    Raises:
        Refused: there is no such participant, none that the actor sees, not their case, or no programme.
    """
    # Whoever is not seen costs as much as whoever is: what decides that is asked last.
    municipal = await municipal_rules(tx, actor.municipality_id)
    row = await tx.row(_ABOUT, actor.municipality_id, participant_id)
    found = await versions(tx, actor.municipality_id, participant_id)
    programme = await programme_record(tx, actor, on, participant_id)
    assert row is not None  # noqa: S101 - who has a programme is a participant
    in_force = rule_set(
        IsoWeek.of(on),
        group=programme.group,
        offered_on=programme.offered_on or on,
        municipal=municipal,
    )
    record = PlanRecord(
        person=programme.person,
        programme_id=_key(programme),
        may_decide=programme.may_decide,
        versions=tuple(_shared_alone(each) for each in found),
        frame=programme.frame,
        latest_end=_latest_end(programme),
        rule_version=programme.rule_version,
        default_levels=tuple(
            LanguageGoal(skill, level)
            for skill, level in drafting.default_levels(programme.programme.education_level).items()
        ),
        gaps=(),
        reviews=(),
        remind_from=None,
        groundwork=_groundworks.decode(row["groundwork"] or "[]"),
        levels=_levels.decode(row["levels"] or "[]"),
        commitments=_commitments.decode(row["commitments"] or "[]"),
        commitment_kind=CommitmentKind(str(in_force.settings["commitment_kind"])),
    )
    asked = drafting.Asked(
        programme.group,
        programme.frame,
        record.latest_end,
        row["has_children"],
        _done(record.groundwork, programme.conditions),
    )
    months = int(in_force.settings["plan_review_months"])
    return _judged(record, asked, programme, months, row["births"] or (), on)


def _judged(
    record: PlanRecord,
    asked: drafting.Asked,
    programme: ProgrammeRecord,
    months: int,
    births: Collection[date],
    on: date,
) -> PlanRecord:
    """The record with what is missing and what is due."""
    held, drafted = record.decided, record.open
    if drafted:
        record = replace(record, gaps=drafting.missing(drafted.content, drafted.goals, asked))
    if held and held.decided_on:
        reviewed = drafting.Reviewed(
            held.decided_on,
            held.content,
            record.levels,
            months,
            programme.programme.education_level,
            programme.programme.track,
            programme.programme.starts_on,
            programme.programme.planned_end_on,
            births,
        )
        due = drafting.review_due(reviewed, on)
        record = replace(record, reviews=due, remind_from=drafting.remind_on(held.notices))
    return record


def _key(programme: ProgrammeRecord) -> UUID:
    if programme.programme.id is None:
        raise Refused("programmes.none")
    return programme.programme.id


def _latest_end(programme: ProgrammeRecord) -> date | None:
    """An extension that has been decided goes beyond the frame without one."""
    known = [day for day in (programme.frame.last_day, programme.programme.planned_end_on) if day]
    return max(known) if programme.frame.last_day else None


_CONDITION_OF = {
    GroundworkKind.COMPETENCE_MAPPING: ConditionKind.COMPETENCE_MAPPING,
    GroundworkKind.CAREER_GUIDANCE: ConditionKind.CAREER_GUIDANCE,
}


def _done(groundwork: Iterable[Groundwork], conditions: Collection[Condition]) -> set[GroundworkKind]:
    """What is recorded here, and what the start waited for and is done."""
    settled = {each.kind for each in conditions if each.state is ConditionState.DONE}
    of_start = {kind for kind, condition in _CONDITION_OF.items() if condition in settled}
    return {each.kind for each in groundwork} | of_start


def _shared_alone(version: Version) -> Version:
    """What a participant thinks of a goal is theirs until they share it."""
    return replace(version, evaluations=tuple(each for each in version.evaluations if each.shared))


async def plan_difference(
    tx: Transaction, actor: Actor, on: date, participant_id: UUID, one: UUID, other: UUID
) -> Difference:
    """What differs from one version of a participant's plan to another.

    Raises:
        Refused: as `plan_record`; or there is no such version of this participant's.
    """
    record = await plan_record(tx, actor, on, participant_id)
    before, after = (version_of(record, each) for each in (one, other))
    return difference(before.content, before.goals, after.content, after.goals)


def version_of(record: PlanRecord, version_id: UUID) -> Version:
    """One of a participant's versions.

    Raises:
        Refused: there is none.
    """
    for version in record.versions:
        if version.id == version_id:
            return version
    raise not_found()


async def my_plan(tx: Transaction, actor: Actor, on: date) -> MyPlan | None:
    """A participant's own plan: the one that holds, or else the newest; None: there is none.

    Raises:
        Refused: no participant asks.
    """
    seen = await people(tx, actor, on, [actor.account_id])
    person = seen.get(actor.account_id)
    municipal = await municipal_rules(tx, actor.municipality_id)
    row = await tx.row(_ABOUT, actor.municipality_id, actor.account_id)
    found = await versions(tx, actor.municipality_id, actor.account_id)
    if person is None or row is None:
        raise not_found()
    usable = [each for each in found if each.state is not PlanState.SUPERSEDED]
    usable.sort(key=lambda each: each.state is not PlanState.DECIDED)
    if not usable:
        return None
    mine, newest = usable[0], found[0]
    opened = any(each.kind is NoticeKind.FIRST_OPENED for each in mine.notices)
    former = next((each for each in found if each.version < mine.version), None)
    return MyPlan(
        version=mine,
        opened=opened,
        former=_compared(former, former, mine) if former else None,
        proposed=_compared(newest, mine, newest)
        if newest is not mine and newest.state is PlanState.PROPOSED
        else None,
        commitments=_commitments.decode(row["commitments"] or "[]"),
        commitment_kind=commitment_kind(person, municipal, on),
    )


def _compared(about: Version, one: Version, other: Version) -> Compared:
    found = difference(one.content, one.goals, other.content, other.goals)
    return Compared(about.version, found.changes)


def commitment_kind(person: Person, municipal: MunicipalRules, on: date) -> CommitmentKind:
    """What a participant signs on a day, by the rules of their programme."""
    programme = current_programme(person.programmes, on)
    offered = (offered_on(programme) if programme else None) or on
    in_force = rule_set(IsoWeek.of(on), group=rule_group(programme), offered_on=offered, municipal=municipal)
    return CommitmentKind(str(in_force.settings["commitment_kind"]))


# ------------------------------------------------------------------ rows


async def versions(tx: Transaction, municipality_id: UUID, participant_id: UUID) -> tuple[Version, ...]:
    """All versions of somebody's plan, newest first. Whoever asks has looked who sees them."""
    return (await versions_of(tx, municipality_id, [participant_id]))[participant_id]


async def versions_of(
    tx: Transaction, municipality_id: UUID, participant_ids: Sequence[UUID]
) -> dict[UUID, tuple[Version, ...]]:
    """All versions of several people's plans, newest first, by one statement."""
    found: dict[UUID, list[Version]] = {each: [] for each in participant_ids}
    for row in await tx.rows(_VERSIONS, municipality_id, participant_ids):
        found[row["participant_id"]].append(_version(row))
    return {each: tuple(versions) for each, versions in found.items()}


_ABOUT = """
    SELECT has_children,
        (SELECT array_agg(birth_date ORDER BY birth_date) FROM child
         WHERE municipality_id = $1 AND participant_id = $2) AS births,
        (SELECT json_agg(done ORDER BY done_on, id) FROM plan_groundwork AS done
         WHERE municipality_id = $1 AND participant_id = $2) AS groundwork,
        (SELECT json_agg(reached ORDER BY on_date, id) FROM language_level AS reached
         WHERE municipality_id = $1 AND participant_id = $2) AS levels,
        (SELECT json_agg(signed ORDER BY signed_on, id) FROM commitment_document AS signed
         WHERE municipality_id = $1 AND participant_id = $2) AS commitments
    FROM participant WHERE municipality_id = $1 AND id = $2
"""

_VERSIONS = f"""
    SELECT plan_version.*, listening::text, reading::text, writing::text, oral::text,
        coalesce(staff.name, decided_elsewhere) AS decider,
        {parts_of_plan("goal")} AS goals,
        {parts_of_plan("measure")} AS measures,
        (SELECT json_agg(told ORDER BY on_date, at, id) FROM plan_notice AS told
         WHERE told.municipality_id = $1 AND told.plan_version_id = plan_version.id) AS notices,
        (SELECT json_agg(appealed ORDER BY received_on, id) FROM plan_appeal AS appealed
         WHERE appealed.municipality_id = $1 AND appealed.plan_version_id = plan_version.id) AS appeals,
        (SELECT json_agg(json_build_object('part', part, 'part_id', part_id, 'language', translated.language,
                'words', words, 'source_hash', encode(source_hash, 'hex'), 'made_by', translator.name)
            ORDER BY translated.id)
         FROM text_translation AS translated
         LEFT JOIN staff AS translator
            ON translator.municipality_id = $1 AND translator.id = translated.made_by
         WHERE translated.municipality_id = $1 AND translated.plan_version_id = plan_version.id
        ) AS translations,
        (SELECT json_agg(thought ORDER BY thought.id) FROM plan_evaluation AS thought
         WHERE thought.municipality_id = $1 AND thought.plan_version_id = plan_version.id) AS evaluations
    FROM plan_version
    LEFT JOIN staff ON staff.municipality_id = $1 AND staff.id = decided_by
    WHERE plan_version.municipality_id = $1 AND participant_id = ANY ($2)
    ORDER BY version DESC
"""  # noqa: S608 - constants alone

_goals = msgspec.json.Decoder(tuple[GoalLine, ...])
_measures = msgspec.json.Decoder(tuple[Measure, ...])
_notices = msgspec.json.Decoder(tuple[Notice, ...])
_appeals = msgspec.json.Decoder(tuple[Appeal, ...])
_evaluations = msgspec.json.Decoder(tuple[Evaluation, ...])
_groundworks = msgspec.json.Decoder(tuple[Groundwork, ...])
_levels = msgspec.json.Decoder(tuple[Level, ...])
_commitments = msgspec.json.Decoder(tuple[Commitment, ...])
_translated = msgspec.json.Decoder(list[dict[str, Any]])

_CONTENT = tuple(Content.__dataclass_fields__)
_OWN = (
    *("id", "version", "edition", "based_on", "made_at", "proposed_at", "decided_on", "elsewhere"),
    *("appeal_deadline", "ended_on", "frame_last_day", "rule_version"),
)


def _version(row: Row) -> Version:
    goals = goal_tree(_goals.decode(row["goals"] or "[]"), _measures.decode(row["measures"] or "[]"))
    content = msgspec.convert({name: row[name] for name in _CONTENT}, Content)
    return Version(
        state=PlanState(row["state"]),
        ended_reason=EndReason(row["ended_reason"]) if row["ended_reason"] else None,
        **{name: row[name] for name in _OWN},
        content=content,
        decided_by=row["decider"],
        goals=goals,
        notices=_notices.decode(row["notices"] or "[]"),
        appeals=_appeals.decode(row["appeals"] or "[]"),
        translations=_translations(row, content, goals),
        evaluations=_evaluations.decode(row["evaluations"] or "[]"),
    )


def _translations(row: Row, content: Content, goals: tuple[Goal, ...]) -> tuple[Translation, ...]:
    sources = texts_of(row["id"], content, goals)
    return tuple(
        Translation(
            part=TextPart(each["part"]),
            part_id=UUID(each["part_id"]),
            language=each["language"],
            words=each["words"],
            outdated=each["source_hash"] != _hash_of(sources, each),
            made_by=each["made_by"],
        )
        for each in _translated.decode(row["translations"] or "[]")
    )


def _hash_of(sources: Mapping[tuple[TextPart, UUID], str], translated: Mapping[str, str]) -> str:
    source = sources.get((TextPart(translated["part"]), UUID(translated["part_id"])))
    return source_hash(source).hex() if source else ""


def source_hash(text: str) -> bytes:
    """By what a translation knows the words that it was made of."""
    return hashlib.sha256(text.encode()).digest()


def texts_of(version_id: UUID, content: Content, goals: Iterable[Goal]) -> dict[tuple[TextPart, UUID], str]:
    """Every free text of a version that can be translated, by its part and key."""
    whole = {
        TextPart.END_GOAL_TEXT: content.end_goal_text,
        TextPart.REASONS: content.reasons,
        TextPart.PARTICIPANT_VIEW: content.participant_view,
    }
    texts = {(part, version_id): text for part, text in whole.items() if text}
    for goal in drafting.every_goal(goals):
        if goal.text and not goal.standard:
            texts[TextPart.GOAL, goal.id] = goal.text
        for measure in goal.measures:
            if measure.text and not measure.standard:
                texts[TextPart.MEASURE, measure.id] = measure.text
    return texts
