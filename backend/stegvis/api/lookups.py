"""Who looked at one's record, as the participant reads it."""

from __future__ import annotations

import strawberry

from stegvis.accounts.model import Role
from stegvis.api.context import Info
from stegvis.api.records import day, key
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.lookups import model, queries
from stegvis.participants.actions import state_reason
from stegvis.participants.reasons import LookUpReason

strawberry.enum(model.Topic, name="LookUpTopic")
strawberry.enum(LookUpReason)


@strawberry.type
class LookUpVisit:
    """What one member of staff opened in one sitting: their roles and units, never their name.

    `roles`: as held at that moment; none: they had a grant alone. `reasons`: why, where that was asked.
    """

    since: str
    until: str
    roles: list[Role]
    units: list[str]
    topics: list[model.Topic]
    reasons: list[LookUpReason]

    @classmethod
    def of(cls, found: model.Visit) -> LookUpVisit:
        """Translate."""
        return cls(
            since=found.since.isoformat(),
            until=found.until.isoformat(),
            roles=[Role(each) for each in found.roles],
            units=list(found.units),
            topics=list(found.topics),
            reasons=list(found.reasons),
        )


@strawberry.type
class LookUpDay:
    """A day in Norway on which somebody looked."""

    date: str
    visits: list[LookUpVisit]

    @classmethod
    def of(cls, found: model.Day) -> LookUpDay:
        """Translate."""
        return cls(date=found.on.isoformat(), visits=[LookUpVisit.of(each) for each in found.visits])


@strawberry.type
class MyLookUps:
    """A page of the log, its last day first; `earlier`: ask with it as `before`; null: there is no more."""

    days: list[LookUpDay]
    earlier: str | None

    @classmethod
    def of(cls, found: model.Log) -> MyLookUps:
        """Translate."""
        return cls(
            days=[LookUpDay.of(each) for each in found.days],
            earlier=found.earlier_than.isoformat() if found.earlier_than else None,
        )


@strawberry.type
class Query:
    """The look-up log."""

    @strawberry.field
    async def my_look_ups(self, info: Info, before: str | None = None) -> MyLookUps:
        """Who opened the record of the participant who asks, when and why; staff have no such thing."""
        actor, today = info.context.signed_in(), oslo_date(info.context.now)
        last = day(before, "before")
        async with db.read(actor.municipality_id) as tx:
            return MyLookUps.of(await queries.my_look_ups(tx, actor, today, last))


@strawberry.type
class Mutation:
    """Saying why."""

    @strawberry.mutation
    async def state_reason(self, info: Info, participant_id: strawberry.ID, reason: LookUpReason) -> bool:
        """Say why one opens a participant's record; it stands for an hour, and they read it."""
        ctx = info.context
        await state_reason(ctx.staff(), ctx.held().id, key(participant_id), reason, now=ctx.now)
        return True
