"""Let a municipality decide a setting of the rulebook itself."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from stegvis.audit.actions import record
from stegvis.kit.db import write
from stegvis.kit.errors import Refused
from stegvis.kit.ids import new_id
from stegvis.kit.revisions import Scope, ScopeKind, touch
from stegvis.rulebook.model import Override
from stegvis.rulebook.overrides import UnknownSettingError, value_of


async def override_rule(municipality_id: UUID, override: Override, *, now: datetime) -> None:
    """Decide a setting otherwise than the national rules, from a date on.

    It is read first as the calculation will read it, since an account that met an unknown setting could
    not be made. Decided again for the same date, it replaces what was decided.

    Raises:
        Refused: there is no such setting, or it cannot have this value.
    """
    try:
        value_of(override)
    except UnknownSettingError as unknown:
        raise Refused("rulebook.unknown-setting", key=override.key, value=override.value) from unknown
    async with write(municipality_id) as tx:
        before = await tx.row(
            "SELECT value, source FROM rule_override WHERE key = $1 AND valid_from = $2",
            override.key,
            override.valid_from,
        )
        await tx.execute(
            """
            INSERT INTO rule_override (id, municipality_id, key, value, valid_from, source)
            VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (municipality_id, key, valid_from)
                DO UPDATE SET value = excluded.value, source = excluded.source
            """,
            new_id(),
            municipality_id,
            override.key,
            override.value.strip(),
            override.valid_from,
            override.source,
        )
        await record(
            tx,
            municipality_id,
            None,
            "rulebook.overridden",
            municipality_id,
            now=now,
            before=dict(before) if before else None,
            after={"key": override.key, "value": override.value, "valid_from": override.valid_from},
        )
        await touch(tx, municipality_id, [Scope(ScopeKind.MUNICIPALITY, municipality_id)])
