"""Protect an address, and say who is in the circle: from that moment nobody else finds anything."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from stegvis.accounts.model import Actor, Role
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.db import Transaction
from stegvis.kit.errors import Fault, InvalidInput, Refused, changed_meanwhile
from stegvis.kit.ids import new_id
from stegvis.participants import rules
from stegvis.participants.actions.dated import is_new, lock, person_of, require_known, tell
from stegvis.participants.actions.denials import show_sight_changed
from stegvis.participants.model import Person, Relation
from stegvis.participants.permissions import fitting_roles, may_protect, may_see_onlookers
from stegvis.participants.queries import access, around


@dataclass(frozen=True, slots=True)
class Protection:
    """Whether an address is protected, and who is in the circle; without protection there is none."""

    protected: bool
    circle: frozenset[UUID] = frozenset()


async def keep_protection(
    actor: Actor,
    participant_id: UUID,
    key: UUID,
    wish: Protection,
    was: Protection,
    *,
    knowingly: bool,
    now: datetime,
) -> None:
    """Protect a participant's address, change the circle, or end the protection; at once.

    What others have typed about the participant and not sent goes with it. Their calendar and every link to
    a practice host are ended by the database itself.

    Args:
        actor: the leader of the unit.
        participant_id: the participant.
        key: made by the form.
        wish: what is to hold from now on.
        was: what held when the actor looked.
        knowingly: whether the actor has read what follows from it.
        now: the instant.

    Raises:
        Refused: the actor does not see the participant, or does not lead the unit; somebody else has changed
            it meanwhile.
        InvalidInput: nobody in the circle, too many, somebody who would see nothing there, or no leader.
        Unconfirmed: something follows from it that the actor must have read.
    """
    today = oslo_date(now)
    async with db.write(actor.municipality_id) as tx:
        person = await person_of(tx, actor, today, participant_id)
        if not may_see_onlookers(person.standing):
            raise Refused("participants.not-your-case")
        if not may_protect(actor, person):
            raise Refused("participants.not-yours-to-protect")
        body = ("people.protection-kept", participant_id, wish.protected, sorted(wish.circle))
        if not await is_new(tx, actor, key, body, now):
            return
        await lock(tx, [person.id])
        held = await access.circle_of(tx, [person.id], today) if person.protected else frozenset()
        if Protection(person.protected, held) != was:
            raise changed_meanwhile()
        if wish.protected:
            await _require_circle(tx, actor, person, wish.circle, today)
            warnings = await _warnings(tx, actor, person, wish.circle, today)
            require_known(warnings, knowingly=knowingly)
        seeing = await access.sights_of(tx, actor, today, [person.id])
        circle = wish.circle if wish.protected else frozenset()
        await tx.execute("UPDATE participant SET protected = $2 WHERE id = $1", person.id, wish.protected)
        await _keep_circle(tx, actor, person.id, circle, today)
        if wish.protected:
            await tx.execute(
                "DELETE FROM draft WHERE subject_id = $1 AND account_id <> ALL ($2)", person.id, [*circle]
            )
        await tell(
            tx,
            actor,
            "participants.protection-kept",
            person.id,
            now,
            before={"protected": was.protected, "circle": sorted(was.circle)},
            after={"protected": wish.protected, "circle": sorted(circle)},
        )
        concerned = {each.account_id for each in seeing} | circle | held
        await show_sight_changed(tx, actor, person, [*concerned])


async def _require_circle(
    tx: Transaction, actor: Actor, person: Person, circle: Collection[UUID], today: date
) -> None:
    rows = await tx.rows(
        _FITTING,
        actor.municipality_id,
        [*circle],
        today,
        [*fitting_roles(Relation.CIRCLE)],
        person.unit_id,
        Role.LEADER,
    )
    denials = [each.denial for each in await access.denials_of(tx, [person.id])]
    denied = rules.denied_from(denials, today)
    fitting = {row["staff_id"] for row in rows} - denied
    leaders = {row["staff_id"] for row in rows if row["leads"]} - denied
    if faults := rules.faults_of_circle(circle, fitting, leaders):
        raise InvalidInput(faults)


_FITTING = """
    SELECT staff_id, bool_or(role = $6 AND role_held.unit_id = $5) AS leads
    FROM role_held JOIN staff ON staff.municipality_id = $1 AND staff.id = staff_id
    WHERE role_held.municipality_id = $1 AND staff_id = ANY ($2) AND role = ANY ($4)
        AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)
        AND (ended_on IS NULL OR ended_on >= $3)
    GROUP BY staff_id
"""


async def _warnings(
    tx: Transaction, actor: Actor, person: Person, circle: Collection[UUID], today: date
) -> list[Fault]:
    """What somebody should know first: that they will see nothing themselves, or the adviser will not."""
    warnings = []
    if actor.account_id not in circle:
        warnings.append(Fault("circle", "participants.not-in-circle-yourself"))
    grants = await around.grants_on(tx, [person.id])
    advisers = {
        each.account_id for each in grants if each.relation is Relation.ADVISER and each.period.has(today)
    }
    if advisers and not advisers & set(circle):
        warnings.append(Fault("circle", "participants.adviser-outside-circle"))
    return warnings


async def _keep_circle(
    tx: Transaction, actor: Actor, participant_id: UUID, circle: Collection[UUID], today: date
) -> None:
    """Let exactly these be in the circle: who leaves it leaves now, whatever stood for the days to come."""
    yesterday = today - timedelta(days=1)
    await tx.execute(_TAKE_BACK, participant_id, [*circle], today)
    await tx.execute(_END, participant_id, [*circle], today, yesterday)
    # A place that was to come begins now instead; one that was to end has no end while it is kept.
    await tx.execute(_TAKE_BACK_COMING, participant_id, [*circle], today)
    await tx.execute(_LET_LAST, participant_id, [*circle], today)
    held = await access.circle_of(tx, [participant_id], today)
    for account_id in sorted(set(circle) - held):
        await tx.execute(
            """
            INSERT INTO access_grant
                (id, municipality_id, participant_id, account_id, relation, valid_from, granted_by)
            VALUES ($1, $2, $3, $4, 'circle', $5, $6)
            """,
            new_id(),
            actor.municipality_id,
            participant_id,
            account_id,
            today,
            actor.account_id,
        )


_TAKE_BACK = """
    DELETE FROM access_grant
    WHERE participant_id = $1 AND relation = 'circle' AND account_id <> ALL ($2) AND valid_from >= $3
"""

_END = """
    UPDATE access_grant SET valid_to = $4
    WHERE participant_id = $1 AND relation = 'circle' AND account_id <> ALL ($2)
        AND valid_from < $3 AND (valid_to IS NULL OR valid_to >= $3)
"""

_TAKE_BACK_COMING = """
    DELETE FROM access_grant
    WHERE participant_id = $1 AND relation = 'circle' AND account_id = ANY ($2) AND valid_from > $3
"""

_LET_LAST = """
    UPDATE access_grant SET valid_to = NULL
    WHERE participant_id = $1 AND relation = 'circle' AND account_id = ANY ($2)
        AND valid_from <= $3 AND valid_to >= $3
"""
