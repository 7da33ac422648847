"""A participant says that a mark is wrong; who works on the case answers."""

from __future__ import annotations

import datetime as dt

import strawberry

from stegvis.accounts.model import Actor
from stegvis.api.context import Context, Info
from stegvis.api.records import day, key
from stegvis.attendance import contests as rules
from stegvis.attendance.actions import contests
from stegvis.attendance.model import AbsenceCategory, ContestAnswer, ContestSays, Mark
from stegvis.attendance.queries.contests import contests_of_cases, own_contests
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import Fault, InvalidInput, Refused, not_found
from stegvis.payments.permissions import works_with_payment

strawberry.enum(ContestSays)
strawberry.enum(ContestAnswer)
strawberry.enum(rules.ContestReason)

_OWN_SINCE = dt.timedelta(weeks=26)


@strawberry.type
class Contest:
    """Something that a participant says is wrong of one hour; `days`: how long it has waited."""

    id: strawberry.ID
    participant_id: strawberry.ID
    name: str
    slot_id: strawberry.ID
    on_date: str
    date: str
    starts: str
    ends: str
    kind: str
    activity: str | None
    mark: str | None
    late_minutes: int | None
    says: ContestSays
    received_at: str
    days: int
    answer: ContestAnswer | None
    reason: rules.ContestReason | None
    note: str | None
    answered_by: str | None
    answered_at: str | None

    @classmethod
    def of(cls, contest: rules.Contest, today: dt.date) -> Contest:
        """Translate."""
        return cls(
            id=strawberry.ID(str(contest.id)),
            participant_id=strawberry.ID(str(contest.participant_id)),
            name=contest.name,
            slot_id=strawberry.ID(str(contest.slot_id)),
            on_date=contest.on_date.isoformat(),
            date=contest.held_on.isoformat(),
            starts=contest.starts.isoformat("minutes"),
            ends=contest.ends.isoformat("minutes"),
            kind=contest.kind,
            activity=contest.activity,
            mark=contest.mark,
            late_minutes=contest.late_minutes,
            says=contest.says,
            received_at=contest.received_at.isoformat(),
            days=contest.days(today),
            answer=contest.answer,
            reason=contest.reason,
            note=contest.note,
            answered_by=contest.answered_by,
            answered_at=contest.answered_at.isoformat() if contest.answered_at else None,
        )


@strawberry.input
class ContestInput:
    """What is wrong, of which hour, when it was said; `key` is made by the phone."""

    key: strawberry.ID
    slot_id: strawberry.ID
    on_date: str
    says: ContestSays
    made_at: str

    def read(self) -> contests.Said:
        """Read it.

        Raises:
            InvalidInput: a date or an instant that is none.
        """
        on_date = day(self.on_date, "onDate")
        try:
            made_at = dt.datetime.fromisoformat(self.made_at)
        except ValueError:
            made_at = None
        if on_date is None or made_at is None or made_at.tzinfo is None:
            raise InvalidInput([Fault("madeAt" if on_date else "onDate", "kit.no-date")])
        return contests.Said(key(self.slot_id), on_date, self.says, made_at)


@strawberry.input
class CorrectedMarkInput:
    """What is to stand instead."""

    mark: Mark
    late_minutes: int | None = None
    category: AbsenceCategory | None = None
    approved: bool = False
    certificate_seen: bool = False

    def read(self) -> rules.NewMark:
        """Read it."""
        return rules.NewMark(
            self.mark, self.late_minutes, self.category, self.approved, self.certificate_seen
        )


@strawberry.input
class ContestAnswerInput:
    """The answer to one; `mark` where it is corrected, `note` in Norwegian."""

    key: strawberry.ID
    contest_id: strawberry.ID
    answer: ContestAnswer
    reason: rules.ContestReason
    note: str = ""
    mark: CorrectedMarkInput | None = None

    def read(self) -> contests.Answering:
        """Read it."""
        return contests.Answering(
            self.answer, self.reason, self.note, self.mark.read() if self.mark else None
        )


def oneself(context: Context) -> Actor:
    """Which participant asks; for staff, what one asks of oneself does not exist.

    Raises:
        Refused: nobody is signed in, or staff are.
    """
    actor = context.signed_in()
    if actor.is_staff:
        raise not_found()
    return actor


@strawberry.type
class Query:
    """What is said to be wrong."""

    @strawberry.field
    async def contests(self, info: Info) -> list[Contest]:
        """What the people whose case one works on say is wrong: what waits first, the oldest on top."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        if not works_with_payment(actor):
            raise Refused("accounts.not-your-role")
        async with db.read(actor.municipality_id) as tx:
            return [Contest.of(each, on) for each in await contests_of_cases(tx, actor, on)]

    @strawberry.field
    async def my_contests(self, info: Info) -> list[Contest]:
        """What one has said is wrong in the last half year, with the answers; the latest hour first."""
        actor, on = oneself(info.context), oslo_date(info.context.now)
        async with db.read(actor.municipality_id) as tx:
            return [Contest.of(each, on) for each in await own_contests(tx, actor, on - _OWN_SINCE)]


@strawberry.type
class Mutation:
    """Say it, and answer."""

    @strawberry.mutation
    async def contest_entry(self, info: Info, input: ContestInput) -> bool:  # noqa: A002 - the graph's word
        """Say that what was recorded of an hour is wrong. The same key twice says it once."""
        actor = oneself(info.context)
        await contests.contest_entry(actor, key(input.key), input.read(), now=info.context.now)
        return True

    @strawberry.mutation
    async def answer_contest(
        self,
        info: Info,
        participant_id: strawberry.ID,
        input: ContestAnswerInput,  # noqa: A002 - the graph's word
    ) -> bool:
        """Answer; what is corrected stands from now on. In a locked month it is an addendum instead."""
        actor, now = info.context.staff(), info.context.now
        whose, which = key(participant_id), key(input.contest_id)
        await contests.answer_contest(actor, whose, which, key(input.key), input.read(), now=now)
        return True
