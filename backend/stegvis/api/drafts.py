"""What somebody has typed into a form and not sent yet."""

from __future__ import annotations

import strawberry

from stegvis.accounts import queries
from stegvis.accounts.actions import drafts
from stegvis.api.context import Info
from stegvis.api.records import key
from stegvis.kit import db


@strawberry.type
class Draft:
    """What the screen wrote, and when it was kept."""

    content: str
    saved_at: str


@strawberry.type
class Query:
    """One's own drafts."""

    @strawberry.field
    async def draft(self, info: Info, form: str, subject_id: strawberry.ID | None = None) -> Draft | None:
        """What one has typed into a form about a subject and not sent yet."""
        actor = info.context.staff()
        async with db.read(actor.municipality_id) as tx:
            found = await queries.draft(tx, actor, form, key(subject_id) if subject_id else None)
        return Draft(content=found.content, saved_at=found.saved_at.isoformat()) if found else None


@strawberry.type
class Mutation:
    """Keeping and dropping them."""

    @strawberry.mutation
    async def keep_draft(
        self, info: Info, form: str, content: str, subject_id: strawberry.ID | None = None
    ) -> Draft:
        """Keep what stands in a form."""
        ctx = info.context
        about = key(subject_id) if subject_id else None
        await drafts.keep_draft(ctx.staff(), form, about, content, now=ctx.now)
        return Draft(content=content, saved_at=ctx.now.isoformat())

    @strawberry.mutation
    async def drop_draft(self, info: Info, form: str, subject_id: strawberry.ID | None = None) -> bool:
        """Forget what was kept of a form."""
        await drafts.drop_draft(info.context.staff(), form, key(subject_id) if subject_id else None)
        return True
