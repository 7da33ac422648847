"""What is told on no screen while somebody helps a participant with their phone.

Money, the words of messages, reasons for absence, who looked at them, where they are signed in, and what
opens a copy of it all. One list, laid over the schema; the copy as a file asks `Context.require_alone` for
itself.
"""

from __future__ import annotations

import strawberry

from stegvis.accounts.actions import helping
from stegvis.api.context import Info

ALONE = frozenset(
    {
        "Query.myPayments",
        "Query.payment",
        "Query.myNotices",
        "Query.myAbsence",
        "Query.myLookUps",
        "Query.mySignIns",
        "Mutation.endSignIn",
        "Mutation.endOtherSignIns",
        "Mutation.showPin",
        "Mutation.beginPhonePasskey",
        "Mutation.addPhonePasskey",
        "Mutation.removePhonePasskey",
        "Query.calendarFeed",
        "Mutation.makeCalendarFeed",
        "Mutation.revokeCalendarFeed",
    }
)


@strawberry.type
class Mutation:
    """Beginning and ending it."""

    @strawberry.mutation
    async def begin_help(self, info: Info) -> str:
        """Say that somebody helps with this phone; until when (UTC)."""
        info.context.signed_in()
        return (await helping.begin_help(info.context.held(), now=info.context.now)).isoformat()

    @strawberry.mutation
    async def end_help(self, info: Info) -> bool:
        """Say that nobody helps any more: whoever holds the phone now shows anew who they are."""
        ctx = info.context
        ctx.signed_in()
        if await helping.end_help(ctx.held(), now=ctx.now):
            ctx.forget(device=False)
        return True
