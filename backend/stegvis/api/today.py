"""The participant's home: today, this week and the plan in one answer."""

from __future__ import annotations

import strawberry

from stegvis.api.context import Info
from stegvis.api.plans import Plan
from stegvis.api.selection import asks_for
from stegvis.api.timetable import Week
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.today import model, queries


@strawberry.type
class Home:
    """What a participant's phone opens with. `revision` differs when anything of it may have changed."""

    today: str
    name: str
    week: Week
    plan: Plan | None
    revision: str

    @classmethod
    def of(cls, home: model.Home) -> Home:
        """Translate."""
        return cls(
            today=home.today.isoformat(),
            name=home.person.name,
            week=Week.of(home.week),
            plan=Plan.of(home.plan, home.helpers) if home.plan else None,
            revision=home.revision,
        )


@strawberry.type
class Query:
    """The home."""

    @strawberry.field
    async def home(self, info: Info) -> Home:
        """A participant's own home; staff have none."""
        actor, on = info.context.signed_in(), oslo_date(info.context.now)
        async with db.read(actor.municipality_id) as tx:
            with_helpers = asks_for(info, "plan", "helpers")
            return Home.of(await queries.home(tx, actor, on, with_helpers=with_helpers))
