"""A whole caseload that goes from one member of staff to another in one step."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

import strawberry

from stegvis.accounts.model import Actor, Role
from stegvis.accounts.permissions import require
from stegvis.accounts.queries import StaffMember, staff_members
from stegvis.api.context import Info
from stegvis.api.plans import date
from stegvis.api.records import day, key
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import Fault, InvalidInput, Refused, not_found
from stegvis.participants.actions import hand_over as actions
from stegvis.participants.model import HandedGrant, Relation
from stegvis.participants.permissions import may_hand_over, may_undo_hand_over
from stegvis.participants.queries import hand_over as queries

LEAVES_SOON = dt.timedelta(days=30)
"""So long before somebody leaves, their leader is reminded of their cases."""


@strawberry.type
class Opening:
    """From when to when the receiver gets a grant."""

    valid_from: str
    valid_to: str | None


@strawberry.type
class Becomes:
    """What becomes of one grant; without a last day, it had not begun and is taken back."""

    relation: Relation
    valid_from: str
    valid_to: str | None
    ends_on: str | None
    opens: list[Opening]

    @classmethod
    def of(cls, handed: HandedGrant) -> Becomes:
        """Translate."""
        period = handed.grant.period
        return cls(
            relation=handed.grant.relation,
            valid_from=period.first.isoformat(),
            valid_to=date(period.last),
            ends_on=date(handed.ends_on),
            opens=[
                Opening(valid_from=each.first.isoformat(), valid_to=date(each.last)) for each in handed.opened
            ],
        )


@strawberry.type
class HandedCase:
    """One case of a hand-over. Whoever asks sees it; the receiver may not, outside the person's circle."""

    id: strawberry.ID
    name: str
    has_already: bool
    needs_circle: bool
    becomes: list[Becomes]


@strawberry.type
class HandOverPreview:
    """What a hand-over would do; `digest` goes back with the confirmation."""

    from_id: strawberry.ID
    from_name: str
    to_id: strawberry.ID
    to_name: str
    on_date: str
    digest: str
    cases: list[HandedCase]
    barred: list[str]

    @classmethod
    def of(cls, review: queries.Review) -> HandOverPreview:
        """Translate."""
        receives = {grant.participant_id for grant in review.caseload.held}
        by_case: dict[UUID, list[HandedGrant]] = {}
        for each in review.handed:
            by_case.setdefault(each.grant.participant_id, []).append(each)
        return cls(
            from_id=strawberry.ID(str(review.from_id)),
            from_name=review.from_name,
            to_id=strawberry.ID(str(review.to_id)),
            to_name=review.to_name,
            on_date=review.on.isoformat(),
            digest=review.digest,
            cases=[
                HandedCase(
                    id=strawberry.ID(str(participant_id)),
                    name=review.caseload.names[participant_id],
                    has_already=participant_id in receives,
                    needs_circle=participant_id in review.caseload.out_of_sight,
                    becomes=[Becomes.of(each) for each in handed],
                )
                for participant_id, handed in by_case.items()
            ],
            barred=sorted(review.caseload.names[each] for each in review.caseload.barred),
        )


@strawberry.type
class HandOver:
    """A hand-over that was made, and whether it can still be undone by whoever asks."""

    id: strawberry.ID
    from_id: strawberry.ID
    from_name: str
    to_id: strawberry.ID
    to_name: str
    on_date: str
    made_at: str
    undone_at: str | None
    cases: int
    may_undo: bool

    @classmethod
    def of(cls, found: queries.HandedOver) -> HandOver:
        """Translate."""
        return cls(
            id=strawberry.ID(str(found.id)),
            from_id=strawberry.ID(str(found.from_id)),
            from_name=found.from_name,
            to_id=strawberry.ID(str(found.to_id)),
            to_name=found.to_name,
            on_date=found.on.isoformat(),
            made_at=found.made_at.isoformat(),
            undone_at=found.undone_at.isoformat() if found.undone_at else None,
            cases=found.cases,
            may_undo=found.latest and found.undone_at is None,
        )


@strawberry.type
class Giver:
    """Whose cases may be handed over, and what was handed over last."""

    id: strawberry.ID
    name: str
    unit: str
    ended_on: str | None
    latest: HandOver | None

    @classmethod
    def of(cls, found: StaffMember, latest: queries.HandedOver | None) -> Giver:
        """Translate."""
        return cls(
            id=strawberry.ID(str(found.id)),
            name=found.name,
            unit=found.unit,
            ended_on=date(found.ended_on),
            latest=HandOver.of(latest) if latest else None,
        )


@strawberry.type
class OpenHandOver:
    """A member of staff whose cases wait for somebody."""

    id: strawberry.ID
    name: str
    unit: str
    ended_on: str | None
    cases: int


@strawberry.type
class LeftCase:
    """A case that an undoing left alone, since somebody has changed it."""

    id: strawberry.ID
    name: str


@strawberry.type
class Undone:
    """What an undoing left alone."""

    left: list[LeftCase]


@strawberry.input
class HandOverInput:
    """Whose cases go to whom, from which day on, as it was reviewed."""

    id: strawberry.ID
    from_id: strawberry.ID
    to_id: strawberry.ID
    on_date: str
    reviewed: str


@strawberry.type
class Query:
    """What there is to hand over."""

    @strawberry.field
    async def open_hand_overs(self, info: Info) -> list[OpenHandOver]:
        """Staff who have left, leave soon or hold no fitting role, while cases of the unit are theirs."""
        actor, today = info.context.staff(), oslo_date(info.context.now)
        require(actor, Role.LEADER)
        async with db.read(actor.municipality_id) as tx:
            found = await queries.open_hand_overs(tx, actor, today, today + LEAVES_SOON)
        return [_waiting(each) for each in found]

    @strawberry.field
    async def giver(self, info: Info, from_id: strawberry.ID) -> Giver:
        """Whose cases may be handed over, and the latest hand-over of them."""
        actor = info.context.staff()
        _require_may(actor, from_id)
        async with db.read(actor.municipality_id) as tx:
            found = await staff_members(tx, actor, info.context.now, staff_id=key(from_id))
            latest = await queries.latest_hand_over(tx, actor, key(from_id))
        if not found:
            raise not_found()
        return Giver.of(found[0], latest if latest and _may_undo(actor, latest) else None)

    @strawberry.field
    async def hand_over_preview(
        self, info: Info, from_id: strawberry.ID, to_id: strawberry.ID, on_date: str
    ) -> HandOverPreview:
        """What handing one's cases to another on a day would do."""
        actor, today = info.context.staff(), oslo_date(info.context.now)
        _require_may(actor, from_id)
        on = _day(on_date)
        async with db.read(actor.municipality_id) as tx:
            return HandOverPreview.of(await queries.review(tx, actor, today, key(from_id), key(to_id), on))


@strawberry.type
class Mutation:
    """Handing over, and taking it back."""

    @strawberry.mutation
    async def hand_over(
        self,
        info: Info,
        input: HandOverInput,  # noqa: A002 - the graph's word
    ) -> bool:
        """Give all cases of one member of staff to another."""
        actor, now = info.context.staff(), info.context.now
        _require_may(actor, input.from_id)
        wish, giver, receiver = key(input.id), key(input.from_id), key(input.to_id)
        await actions.hand_over(
            actor, wish, giver, receiver, _day(input.on_date), reviewed=input.reviewed, now=now
        )
        return True

    @strawberry.mutation
    async def undo_hand_over(self, info: Info, hand_over_id: strawberry.ID) -> Undone:
        """Take a hand-over back, but for cases that were changed since."""
        actor, now = info.context.staff(), info.context.now
        require(actor, Role.LEADER, Role.ADVISER)
        left = await actions.undo_hand_over(actor, key(hand_over_id), now=now)
        async with db.read(actor.municipality_id) as tx:
            names = await queries.names_of(tx, actor, oslo_date(now), left)
        return Undone(left=[LeftCase(id=strawberry.ID(str(id_)), name=names[id_]) for id_ in names])


def _waiting(found: queries.Leaving) -> OpenHandOver:
    return OpenHandOver(
        id=strawberry.ID(str(found.id)),
        name=found.name,
        unit=found.unit,
        ended_on=date(found.ended_on),
        cases=found.cases,
    )


def _may_undo(actor: Actor, found: queries.HandedOver) -> bool:
    return may_undo_hand_over(actor, found.from_id, found.from_unit, found.made_by)


def _require_may(actor: Actor, from_id: strawberry.ID) -> None:
    """Before the rest of the form is read: whoever may not is told that, and not what is wrong with it."""
    if not may_hand_over(actor, key(from_id)):
        raise Refused("accounts.not-your-role")


def _day(text: str) -> dt.date:
    found = day(text, "onDate")
    if found is None:
        raise InvalidInput([Fault("onDate", "kit.no-date")])
    return found
