"""How far somebody has come in Norwegian, skill by skill."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import msgspec

from stegvis.accounts.model import Actor
from stegvis.kit.db import Transaction
from stegvis.kit.errors import not_found
from stegvis.participants.queries import people
from stegvis.plans.model import CefrLevel, LanguageGoal, LanguageProgress, Level, LevelSource, Skill
from stegvis.plans.permissions import may_see_levels, may_tell_level


async def language_progress(
    tx: Transaction, actor: Actor, on: date, participant_id: UUID
) -> LanguageProgress:
    """The goals of the decided plan and the levels that were told. Two statements.

    Raises:
        Refused: there is no such participant, or none whose levels the actor sees.
    """
    row = await tx.row(_LEVELS, actor.municipality_id, participant_id)
    person = (await people(tx, actor, on, [participant_id])).get(participant_id)
    if row is None or person is None or not may_see_levels(person.standing):
        raise not_found()
    return LanguageProgress(
        person,
        tuple(LanguageGoal(skill, CefrLevel(row[skill])) for skill in Skill if row[skill]),
        _levels.decode(row["levels"] or "[]"),
        tuple(source for source in LevelSource if may_tell_level(person.standing, source)),
    )


_levels = msgspec.json.Decoder(tuple[Level, ...])

_LEVELS = """
    SELECT listening::text, reading::text, writing::text, oral::text,
        (SELECT json_agg(reached ORDER BY on_date DESC, id DESC) FROM language_level AS reached
         WHERE reached.municipality_id = $1 AND reached.participant_id = $2) AS levels
    FROM (SELECT $1::uuid AS municipality_id) AS asked
    LEFT JOIN plan_version ON plan_version.municipality_id = $1 AND participant_id = $2 AND state = 'decided'
"""
