"""Hand a whole caseload over in one step, and take the step back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from uuid import UUID

from stegvis.accounts.model import Actor
from stegvis.audit.actions import record, record_each
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Refused, changed_meanwhile, not_found
from stegvis.kit.ids import new_id
from stegvis.kit.requests import first_time
from stegvis.kit.revisions import Scope, ScopeKind, touch
from stegvis.participants import rules
from stegvis.participants.actions.dated import lock
from stegvis.participants.model import Grant, HandedGrant, HandedStep, Undoing
from stegvis.participants.permissions import may_undo_hand_over
from stegvis.participants.queries import around
from stegvis.participants.queries import hand_over as queries


async def hand_over(
    actor: Actor, key: UUID, from_id: UUID, to_id: UUID, on: date, *, reviewed: str, now: datetime
) -> None:
    """Give all cases of one member of staff to another, from a day on, as it was reviewed.

    The number of statements does not depend on how many cases there are.

    Args:
        actor: who takes the step: the adviser themself, or the leader of the cases' unit.
        key: the hand-over's, made by the form.
        from_id: whose cases they are.
        to_id: whose they are to be.
        on: the receiver's first day.
        reviewed: the digest of what the actor has looked at.
        now: the instant.

    Raises:
        Refused: the actor may not; something has changed since the review; there is nothing to hand over.
        InvalidInput: the day has passed, or the receiver may not work on cases.
    """
    today = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        body = ("participants.hand-over", from_id, to_id, on, reviewed)
        if not await first_time(tx, actor.municipality_id, actor.account_id, key, body, now=now):
            return
        # Refuses whoever may not.
        before = await queries.review(tx, actor, today, from_id, to_id, on)
        await lock(tx, [*before.caseload.names])
        review = await queries.review(tx, actor, today, from_id, to_id, on)
        if not before.digest == review.digest == reviewed:
            raise changed_meanwhile()
        if not review.handed:
            raise Refused("participants.nothing-to-hand-over")
        await tx.execute(
            """
            INSERT INTO hand_over (id, municipality_id, from_id, to_id, on_date, made_by, made_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            key,
            actor.municipality_id,
            from_id,
            to_id,
            on,
            actor.account_id,
            now,
        )
        steps = _steps(review.handed, to_id, actor.account_id)
        await _close(tx, review.handed)
        await _open(tx, actor, [step.opened for step in steps if step.opened])
        await _remember(tx, actor, key, steps)
        await _tell(tx, actor, key, steps, now)
        after = {"from_id": from_id, "to_id": to_id, "on_date": on, "cases": len(review.caseload.names)}
        await record(
            tx,
            actor.municipality_id,
            actor.account_id,
            "participants.caseload-handed-over",
            key,
            now=now,
            after=after,
        )
        await touch(tx, actor.municipality_id, _scopes(review.caseload.names))


async def undo_hand_over(actor: Actor, key: UUID, *, now: datetime) -> frozenset[UUID]:
    """Take a hand-over back: every case is as it was before, but for those changed since.

    Returns:
        the participants whose grants somebody has changed since; they stay as they are now.

    Raises:
        Refused: there is no such hand-over for the actor; cases have been handed on since.
    """
    async with db.write(actor.municipality_id) as tx:
        found = await queries.hand_over(tx, actor, key)
        if found is None or not may_undo_hand_over(actor, found.from_id, found.from_unit, found.made_by):
            raise not_found()
        claimed = await tx.value(
            """
            UPDATE hand_over SET undone_by = $2, undone_at = $3
            WHERE id = $1 AND undone_at IS NULL RETURNING id
            """,
            key,
            actor.account_id,
            now,
        )
        if claimed is None:
            return frozenset()
        if not found.latest:
            raise Refused("participants.handed-on-since")
        steps = await queries.steps_of(tx, found)
        participants = {step.closed.participant_id for step in steps}
        await lock(tx, [*participants])
        undoing = rules.undo(steps, await around.grants_on(tx, participants, [found.from_id, found.to_id]))
        await _put_back(tx, actor, undoing)
        await _tell_undone(tx, actor, key, steps, undoing, now)
        await touch(tx, actor.municipality_id, _scopes(participants - undoing.left))
        return undoing.left


def _steps(handed: Iterable[HandedGrant], to_id: UUID, by: UUID) -> list[HandedStep]:
    """What is done to each grant, a step for each that is opened, and one where none is."""
    steps = []
    for each in handed:
        closed = each.grant
        opened: list[Grant | None] = [
            Grant(new_id(), closed.participant_id, to_id, closed.relation, period, by)
            for period in each.opened
        ]
        steps += [HandedStep(closed, each.ends_on, one) for one in opened or [None]]
    return steps


async def _close(tx: Transaction, handed: Sequence[HandedGrant]) -> None:
    await tx.execute(
        """
        UPDATE access_grant SET valid_to = closed.ends_on
        FROM unnest($1::uuid[], $2::date[]) AS closed (id, ends_on) WHERE access_grant.id = closed.id
        """,
        [each.grant.id for each in handed if each.ends_on],
        [each.ends_on for each in handed if each.ends_on],
    )
    await tx.execute(
        "DELETE FROM access_grant WHERE id = ANY ($1)", [each.grant.id for each in handed if not each.ends_on]
    )


async def _open(tx: Transaction, actor: Actor, grants: Sequence[Grant]) -> None:
    await tx.execute(
        """
        INSERT INTO access_grant
            (municipality_id, id, participant_id, account_id, relation, valid_from, valid_to, granted_by)
        SELECT $1, opened.*
        FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::date[], $7::date[], $8::uuid[])
            AS opened
        ON CONFLICT (municipality_id, id) DO UPDATE SET valid_to = excluded.valid_to
        """,
        actor.municipality_id,
        [each.id for each in grants],
        [each.participant_id for each in grants],
        [each.account_id for each in grants],
        [each.relation for each in grants],
        [each.period.first for each in grants],
        [each.period.last for each in grants],
        [each.granted_by for each in grants],
    )


async def _remember(tx: Transaction, actor: Actor, key: UUID, steps: Sequence[HandedStep]) -> None:
    await tx.execute(
        """
        INSERT INTO hand_over_case (municipality_id, hand_over_id, id, participant_id, relation,
            closed_grant_id, closed_valid_from, closed_valid_to, closed_granted_by,
            opened_grant_id, opened_valid_from, opened_valid_to)
        SELECT $1, $2, step.*
        FROM unnest($3::uuid[], $4::uuid[], $5::text[], $6::uuid[], $7::date[], $8::date[], $9::uuid[],
            $10::uuid[], $11::date[], $12::date[]) AS step
        """,
        actor.municipality_id,
        key,
        [new_id() for _ in steps],
        [step.closed.participant_id for step in steps],
        [step.closed.relation for step in steps],
        [step.closed.id for step in steps],
        [step.closed.period.first for step in steps],
        [step.closed.period.last for step in steps],
        [step.closed.granted_by for step in steps],
        [step.opened and step.opened.id for step in steps],
        [step.opened and step.opened.period.first for step in steps],
        [step.opened and step.opened.period.last for step in steps],
    )


async def _put_back(tx: Transaction, actor: Actor, undoing: Undoing) -> None:
    await tx.execute("DELETE FROM access_grant WHERE id = ANY ($1)", list(undoing.gone))
    await _open(tx, actor, undoing.back)


async def _tell(tx: Transaction, actor: Actor, key: UUID, steps: Sequence[HandedStep], now: datetime) -> None:
    """One row for each case: what was closed in it, and what was opened."""
    cases: dict[UUID, list[HandedStep]] = {}
    for step in steps:
        cases.setdefault(step.closed.participant_id, []).append(step)
    changes = [
        (
            participant_id,
            {"hand_over_id": key, "grants": [_told(step.closed) for step in its]},
            {"hand_over_id": key, "grants": [_told(step.opened) for step in its if step.opened]},
        )
        for participant_id, its in cases.items()
    ]
    await record_each(
        tx, actor.municipality_id, actor.account_id, "participants.case-handed-over", changes, now=now
    )


async def _tell_undone(
    tx: Transaction, actor: Actor, key: UUID, steps: Sequence[HandedStep], undoing: Undoing, now: datetime
) -> None:
    cases: dict[UUID, list[Grant]] = {step.closed.participant_id: [] for step in steps}
    for grant in undoing.back:
        cases[grant.participant_id].append(grant)
    changes = [
        (
            participant_id,
            {"hand_over_id": key},
            {"hand_over_id": key, "grants": [_told(grant) for grant in back]},
        )
        for participant_id, back in cases.items()
        if participant_id not in undoing.left
    ]
    await record_each(
        tx, actor.municipality_id, actor.account_id, "participants.case-handed-back", changes, now=now
    )
    await record(
        tx,
        actor.municipality_id,
        actor.account_id,
        "participants.caseload-handed-back",
        key,
        now=now,
        after={"cases": len(changes), "left": sorted(undoing.left)},
    )


def _told(grant: Grant) -> dict[str, object]:
    return {
        "grant_id": grant.id,
        "account_id": grant.account_id,
        "relation": grant.relation,
        "valid_from": grant.period.first,
        "valid_to": grant.period.last,
    }


def _scopes(participants: Iterable[UUID]) -> list[Scope]:
    return [Scope(ScopeKind.PARTICIPANT, each) for each in participants]
