"""The cases without a plan that holds: about a third of participants say that they never got one."""

from __future__ import annotations

from datetime import date

from stegvis.accounts.model import Actor
from stegvis.kit.db import Transaction
from stegvis.participants.model import Standing
from stegvis.participants.queries import VISIBLE, visible_to
from stegvis.plans.model import PlanState, WithoutPlan


async def without_plan(
    tx: Transaction, actor: Actor, on: date, *, most: int
) -> tuple[tuple[WithoutPlan, ...], int]:
    """Cases with a programme that has not ended and no decided plan, and how many there are in all.

    Whose programme began first stands first. One statement.
    """
    rows = await tx.rows(_WITHOUT, *visible_to(actor, on), most)
    found = tuple(
        WithoutPlan(
            row["participant_id"],
            row["name"],
            row["unit"],
            row["adviser"],
            row["starts_on"],
            PlanState(row["state"]) if row["state"] else None,
        )
        for row in rows
    )
    return found, rows[0]["total"] if rows else 0


_WITHOUT = f"""{VISIBLE}
    SELECT visible.id AS participant_id, visible.name, unit.name AS unit, starts_on,
        count(*) OVER () AS total,
        (SELECT state FROM plan_version
         WHERE municipality_id = $1 AND participant_id = visible.id AND state IN ('draft', 'proposed')
         ORDER BY version DESC LIMIT 1) AS state,
        (SELECT staff.name FROM access_grant JOIN staff
            ON staff.municipality_id = $1 AND staff.id = account_id
         WHERE access_grant.municipality_id = $1 AND access_grant.participant_id = visible.id
            AND relation = 'adviser' AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)
         ORDER BY staff.name LIMIT 1) AS adviser
    FROM visible
    JOIN unit ON unit.municipality_id = $1 AND unit.id = visible.unit_id
    JOIN LATERAL (
        SELECT starts_on FROM programme
        WHERE municipality_id = $1 AND participant_id = visible.id AND elsewhere IS NULL
            AND (ended_on IS NULL OR ended_on >= $3)
        ORDER BY starts_on NULLS LAST LIMIT 1
    ) AS programme ON true
    WHERE visible.standing & {Standing.CASE.value} > 0
        AND NOT EXISTS (
            SELECT FROM plan_version
            WHERE municipality_id = $1 AND participant_id = visible.id AND state = 'decided')
    ORDER BY starts_on NULLS LAST, visible.id
    LIMIT $10
"""  # noqa: S608 - constants alone
