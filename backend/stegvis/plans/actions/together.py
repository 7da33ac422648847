"""A draft that several people write at once, each one field of it.

Whoever calls has opened the transaction, holds the plan (`claim.hold`), and has looked who may write;
what is done is told to the log and to the screens by them.
"""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.kit.db import Transaction
from stegvis.kit.errors import InvalidInput, Refused, changed_meanwhile, not_found
from stegvis.plans import drafting, fields
from stegvis.plans.actions.drafts import remove_from, write_goal, write_measure
from stegvis.plans.model import (
    CefrLevel,
    ChangedPart,
    Content,
    Goal,
    GoalDraft,
    Measure,
    MeasureDraft,
    PlanState,
    Skill,
    Version,
)


def must_be_draft(version: Version) -> None:
    """Refuse to write in what is no draft any more."""
    if version.state is PlanState.PROPOSED:
        raise Refused("plans.proposed-already")
    if version.state is not PlanState.DRAFT:
        raise Refused("plans.frozen")


async def set_field(
    tx: Transaction,
    actor: Actor,
    draft: Version,
    place: tuple[ChangedPart, UUID | None, str],
    change: tuple[str | None, str | None],
    *,
    reference: Mapping[Skill, CefrLevel],
) -> bool:
    """Set one field of a draft, from the text that somebody began with to the one that they want.

    Args:
        tx: the caller's transaction.
        actor: who writes.
        draft: as it is now.
        place: the part, its key (of a goal or a measure), and the field.
        change: the text that was there when they began, and the new one.
        reference: the levels below which a goal of Norwegian is lowered.

    Returns:
        whether anything was changed; the new text may stand there already.

    Raises:
        Refused: it is no draft, there is no such part, or somebody else has written another text there.
        InvalidInput: no such field, or the text cannot stand there.
    """
    must_be_draft(draft)
    part, part_id, field = place
    was, wanted = ((text or "").strip() or None for text in change)
    owner = _part(draft, part, part_id)
    stands = fields.said(getattr(owner, fields.attribute(part, field)))
    if stands == wanted:
        return False
    if stands != was:
        raise changed_meanwhile()
    if isinstance(owner, Content):
        content = fields.content_with(owner, field, wanted)
        faults = drafting.content_faults(content) + drafting.level_faults(content, reference)
        if faults:
            raise InvalidInput(faults)
        column = fields.attribute(part, field)
        await tx.execute(
            f"UPDATE plan_version SET {column} = $3 WHERE municipality_id = $1 AND id = $2",  # noqa: S608 - a name of ours
            actor.municipality_id,
            draft.id,
            getattr(content, column),
        )
    elif isinstance(owner, Goal):
        above = fields.parent_of(draft.goals, owner.id)
        await add_goal(tx, actor, draft, fields.goal_with(owner, above, field, wanted))
    else:
        await add_measure(tx, actor, draft, fields.measure_with(owner, field, wanted))
    return True


def _part(draft: Version, part: ChangedPart, part_id: UUID | None) -> Content | Goal | Measure:
    if part is ChangedPart.PLAN:
        return draft.content
    goals, measures = drafting.every_goal(draft.goals), drafting.measures_of(draft.goals)
    among: list[Goal | Measure] = [*goals] if part is ChangedPart.GOAL else [*measures]
    for each in among:
        if each.id == part_id:
            return each
    raise not_found()


async def add_goal(tx: Transaction, actor: Actor, draft: Version, goal: GoalDraft) -> None:
    """Add a goal to a draft, or write all of one that has this key.

    Raises:
        Refused: it is no draft, or the key is of a goal in another plan.
        InvalidInput: all that is wrong with it.
    """
    must_be_draft(draft)
    if faults := drafting.goal_faults(goal, draft.goals):
        raise InvalidInput(faults)
    await write_goal(tx, actor, draft.id, goal)


async def add_measure(tx: Transaction, actor: Actor, draft: Version, measure: MeasureDraft) -> None:
    """Add a measure to a draft, or write all of one that has this key.

    Raises:
        Refused: as `add_goal`.
        InvalidInput: all that is wrong with it.
    """
    must_be_draft(draft)
    if faults := drafting.measure_faults(measure, draft.goals):
        raise InvalidInput(faults)
    await write_measure(tx, actor, draft.id, measure)


async def remove(tx: Transaction, actor: Actor, draft: Version, part_id: UUID, seen: int) -> None:
    """Take a goal with all under it, or a measure, out of a draft that is as whoever does it saw it.

    Raises:
        Refused: it is no draft, it has been changed since, or there is no such part in it.
    """
    must_be_draft(draft)
    if draft.edition != seen:
        raise changed_meanwhile()
    await remove_from(tx, actor, draft, part_id)
