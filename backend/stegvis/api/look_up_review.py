"""The week's looks that a leader should look into."""

from __future__ import annotations

import strawberry

from stegvis.api.context import Info
from stegvis.api.records import key
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import Fault, InvalidInput
from stegvis.kit.weeks import IsoWeek
from stegvis.lookups import model, unusual
from stegvis.lookups.actions import look_into
from stegvis.lookups.queries.review import Item, Review, review
from stegvis.lookups.rules import topic_of
from stegvis.participants.reasons import LookUpReason

strawberry.enum(unusual.Pattern, name="LookUpPattern")
strawberry.enum(unusual.Outcome, name="LookUpOutcome")


@strawberry.type
class LookUpFinding:
    """What somebody of the staff looked at in a week that is unusual, and why it is.

    `participantId`: null: of several, or of somebody whom the reader does not see. `own`: the reader's own.
    """

    id: strawberry.ID
    patterns: list[unusual.Pattern]
    staff: str
    participant_id: strawberry.ID | None
    participant: str | None
    topics: list[model.Topic]
    reasons: list[LookUpReason]
    people: int
    looks: int
    first_at: str
    last_at: str
    own: bool
    may_answer: bool
    outcome: unusual.Outcome | None
    settled_by: str | None
    settled_at: str | None

    @classmethod
    def of(cls, item: Item) -> LookUpFinding:
        """Translate."""
        found, answer = item.finding, item.answer
        topics = {topic_of(each) for each in found.purposes}
        return cls(
            id=strawberry.ID(str(item.key)),
            patterns=list(found.patterns),
            staff=item.looker,
            participant_id=strawberry.ID(str(item.participant[0])) if item.participant else None,
            participant=item.participant[1] if item.participant else None,
            topics=[each for each in model.Topic if each in topics],
            reasons=[each for each in LookUpReason if each in found.reasons],
            people=found.people,
            looks=found.looks,
            first_at=found.first_at.isoformat(),
            last_at=found.last_at.isoformat(),
            own=item.own,
            may_answer=item.may_answer,
            outcome=answer.outcome if answer else None,
            settled_by=answer.settled_by if answer else None,
            settled_at=answer.settled_at.isoformat() if answer else None,
        )


@strawberry.type
class LookUpReview:
    """One week's list, what nobody has looked into first; `open`: how many wait for the reader."""

    week: str
    open: int
    findings: list[LookUpFinding]

    @classmethod
    def of(cls, found: Review) -> LookUpReview:
        """Translate."""
        return cls(
            week=str(found.week), open=found.open, findings=[LookUpFinding.of(each) for each in found.items]
        )


def _week(text: str) -> IsoWeek:
    try:
        return IsoWeek.parse(text)
    except ValueError:
        raise InvalidInput([Fault("week", "kit.no-date")]) from None


@strawberry.type
class Query:
    """The list."""

    @strawberry.field
    async def look_up_review(self, info: Info, week: str | None = None) -> LookUpReview:
        """Unusual looks of a week (or of last week) around the units that one leads or audits."""
        actor, today = info.context.staff(), oslo_date(info.context.now)
        asked = _week(week) if week else IsoWeek.of(today).previous()
        async with db.read(actor.municipality_id) as tx:
            return LookUpReview.of(await review(tx, actor, asked, today))


@strawberry.type
class Mutation:
    """Looking into it."""

    @strawberry.mutation
    async def settle_look_up(
        self, info: Info, wish: strawberry.ID, week: str, finding: strawberry.ID, outcome: unusual.Outcome
    ) -> bool:
        """Say what came of a finding; `wish` is the form's own key."""
        asked = (key(wish), _week(week), key(finding), outcome)
        await look_into(info.context.staff(), *asked, now=info.context.now)
        return True
