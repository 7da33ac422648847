"""Months for payment: what they come to, approving them, correcting what was approved."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import strawberry

from stegvis.accounts.model import Actor
from stegvis.api.attendance import AccountLine, TargetLine
from stegvis.api.contests import CorrectedMarkInput, oneself
from stegvis.api.context import Info
from stegvis.api.forecast import WorkAverage
from stegvis.api.plans import date
from stegvis.api.records import day, key, opened
from stegvis.api.reports import month_of
from stegvis.attendance import month as accounts
from stegvis.attendance.model import AbsenceCategory, Outcome
from stegvis.kit import db
from stegvis.kit.clock import oslo_date
from stegvis.kit.months import months_after
from stegvis.payments import actions, basis, model, queries
from stegvis.rulebook.model import SocialStudiesModule

strawberry.enum(model.BenefitShare)
strawberry.enum(model.MonthState, name="PaymentState")
strawberry.enum(model.Remedy, name="PaymentRemedy")
strawberry.enum(model.AddendumReason)
strawberry.enum(model.DeductionBasis)
strawberry.enum(model.FullDayRate)

_MONTHS_BACK = 4
"""How many months a participant is shown, this one included."""


@strawberry.type
class PaymentMissing:
    """Something that a month lacks; `hinders`: it is incomplete for it."""

    remedy: model.Remedy
    count: int
    hinders: bool

    @classmethod
    def of(cls, missing: model.Missing) -> PaymentMissing:
        """Translate."""
        return cls(remedy=missing.remedy, count=missing.count, hinders=missing.remedy.hinders)


@strawberry.type
class ExcusedTime:
    """Approved absence of one category, in minutes credited and by the clock, and in whole days."""

    category: AbsenceCategory
    minutes: int
    clock_minutes: int
    days: int

    @classmethod
    def of(cls, excused: accounts.Excused) -> ExcusedTime:
        """Translate."""
        return cls(
            category=excused.category,
            minutes=excused.minutes,
            clock_minutes=excused.clock_minutes,
            days=excused.days,
        )


@strawberry.type
class MonthLine:
    """One hour of a month: the week account's own line, and what the month asks beside it."""

    line: AccountLine
    slot_id: strawberry.ID
    slot_date: str
    activity: str | None
    work_oriented: bool
    category: AbsenceCategory | None
    late_minutes: int | None
    excused_clock_minutes: int
    unexcused_clock_minutes: int
    rule_version: str
    disputed: bool
    corrected_to: Outcome | None

    @classmethod
    def of(cls, each: accounts.MonthLine, disputed: frozenset[str], now: Mapping[str, Outcome]) -> MonthLine:
        """Translate; `correctedTo`: what has become of it since the month was locked."""
        return cls(
            line=AccountLine.of(each.line),
            slot_id=strawberry.ID(str(each.slot_id)),
            slot_date=each.slot_date.isoformat(),
            activity=each.activity,
            work_oriented=each.work_oriented,
            category=each.category,
            late_minutes=each.late_minutes,
            excused_clock_minutes=each.excused_clock,
            unexcused_clock_minutes=each.unexcused_clock,
            rule_version=each.rule_version,
            disputed=each.line.occurrence_id in disputed,
            corrected_to=now.get(each.line.occurrence_id),
        )


@strawberry.type
class MonthAccount:
    """A month in minutes of programme time, each figure a sum over the lines."""

    planned_minutes: int
    attended_minutes: int
    excused_minutes: int
    unexcused_minutes: int
    unrecorded_minutes: int
    target_minutes: int
    gap_minutes: int
    planned_clock_minutes: int
    attended_clock_minutes: int
    excused_clock_minutes: int
    unexcused_clock_minutes: int
    unrecorded_clock_minutes: int
    excused_by: list[ExcusedTime]
    unexcused_days: int
    extending_days: int
    rule_versions: list[str]
    lines: list[MonthLine]
    target_lines: list[TargetLine]

    @classmethod
    def of(cls, found: model.PaymentMonth) -> MonthAccount:
        """Translate: what was locked as it was, else what is counted now."""
        lock, now = found.lock, basis.corrected(found)
        account = basis.account_of(lock.basis) if lock and lock.sound else found.account
        return cls(
            planned_minutes=account.planned,
            attended_minutes=account.attended,
            excused_minutes=account.excused,
            unexcused_minutes=account.unexcused,
            unrecorded_minutes=account.unrecorded,
            target_minutes=account.target,
            gap_minutes=account.gap,
            planned_clock_minutes=account.planned_clock,
            attended_clock_minutes=account.attended_clock,
            excused_clock_minutes=account.excused_clock,
            unexcused_clock_minutes=account.unexcused_clock,
            unrecorded_clock_minutes=account.unrecorded_clock,
            excused_by=[ExcusedTime.of(each) for each in account.excused_by],
            unexcused_days=len(account.unexcused_days),
            extending_days=len(account.extending),
            rule_versions=list(account.versions),
            lines=[MonthLine.of(each, found.disputed, now) for each in account.lines],
            target_lines=[TargetLine.of(each) for each in account.target_lines],
        )


@strawberry.type
class BenefitEstimate:
    """What a month comes to: an estimate, payroll decides. Amounts are kroner with two decimals, as text."""

    share: model.BenefitShare
    base_amount: str
    base_amount_from: str
    base_amount_source: str
    base_amount_verified: bool
    month_rate: str
    day_rate: str
    hour_rate: str
    payment: str
    deducted_minutes: int
    deducted_days: int
    deduction: str
    unpaid_minutes: int
    unpaid_days: int
    unpaid: str
    expected: str
    appealable: bool
    deduction_basis: model.DeductionBasis
    full_day_rate: model.FullDayRate
    rounding_minutes: int
    rule_version: str

    @classmethod
    def of(cls, estimate: model.Estimate) -> BenefitEstimate:
        """Translate."""
        base, rates, policy = estimate.base, estimate.rates, estimate.policy
        return cls(
            share=estimate.share,
            base_amount=str(base.amount),
            base_amount_from=base.valid_from.isoformat(),
            base_amount_source=base.source,
            base_amount_verified=base.verified,
            month_rate=str(rates.month),
            day_rate=str(rates.day),
            hour_rate=str(rates.hour),
            payment=str(estimate.payment),
            deducted_minutes=estimate.deducted_minutes,
            deducted_days=estimate.deducted_days,
            deduction=str(estimate.deduction),
            unpaid_minutes=estimate.unpaid_minutes,
            unpaid_days=estimate.unpaid_days,
            unpaid=str(estimate.unpaid),
            expected=str(estimate.expected),
            appealable=estimate.appealable,
            deduction_basis=policy.basis,
            full_day_rate=policy.full_day_rate,
            rounding_minutes=policy.rounding_minutes,
            rule_version=policy.version,
        )


@strawberry.type
class Difference:
    """What one figure changed by: minutes or days as a whole number, kroner with two decimals."""

    figure: str
    change: str

    @classmethod
    def all_of(cls, difference: Mapping[str, int | str]) -> list[Difference]:
        """Translate, in the figures' order."""
        return [cls(figure=name, change=str(difference[name])) for name in sorted(difference)]


@strawberry.type
class MonthAddendum:
    """A correction after a month was locked; `note` in Norwegian, `madeAt` UTC."""

    id: strawberry.ID
    month: str
    counts_in: str
    reason: model.AddendumReason
    note: str | None
    made_by: str | None
    made_at: str
    difference: list[Difference]

    @classmethod
    def of(cls, addendum: model.Addendum) -> MonthAddendum:
        """Translate."""
        return cls(
            id=strawberry.ID(str(addendum.id)),
            month=_month(addendum.month),
            counts_in=_month(addendum.counts_in),
            reason=addendum.reason,
            note=addendum.note,
            made_by=addendum.made_by,
            made_at=addendum.made_at.isoformat(),
            difference=Difference.all_of(addendum.difference),
        )


@strawberry.type
class PaymentMonth:
    """One participant's month. A locked one is told as it was locked, else it is as counted now.

    `drift`: how a locked month would be counted otherwise now, beyond its addenda. `sound`: what was locked
    is as it was.
    """

    participant_id: strawberry.ID
    name: str
    unit: str
    unit_id: strawberry.ID
    month: str
    state: model.MonthState
    missing: list[PaymentMissing]
    account: MonthAccount
    estimate: BenefitEstimate | None
    locked_at: str | None
    locked_by: str | None
    sound: bool
    addenda: list[MonthAddendum]
    carried: list[MonthAddendum]
    drift: list[Difference]
    share: model.BenefitShare | None
    suggested_share: model.BenefitShare
    may_lock: bool

    @classmethod
    def of(cls, found: model.PaymentMonth) -> PaymentMonth:
        """Translate."""
        lock = found.lock
        estimate = basis.estimate_of(lock.basis) if lock and lock.sound else found.estimate
        return cls(
            participant_id=strawberry.ID(str(found.person.id)),
            name=found.person.name,
            unit=found.person.unit,
            unit_id=strawberry.ID(str(found.person.unit_id)),
            month=_month(found.month),
            state=found.state,
            missing=[PaymentMissing.of(each) for each in found.missing],
            account=MonthAccount.of(found),
            estimate=BenefitEstimate.of(estimate) if estimate else None,
            locked_at=lock.locked_at.isoformat() if lock else None,
            locked_by=lock.locked_by if lock else None,
            sound=lock is None or lock.sound,
            addenda=[MonthAddendum.of(each) for each in found.addenda],
            carried=[MonthAddendum.of(each) for each in found.carried],
            drift=Difference.all_of(queries.drift(found)),
            share=found.share,
            suggested_share=found.suggested,
            may_lock=found.may_lock,
        )


@strawberry.type
class SocialStudiesCourse:
    """Lessons of social studies under one of the municipality's names."""

    name: str | None
    lessons: int
    attended: int


@strawberry.type
class SocialStudiesModuleSoFar:
    """Lessons of one module; without `module`, of activities of which nobody has said which it is."""

    module: SocialStudiesModule | None
    needed: int | None
    attended: int
    planned: int
    in_time: bool

    @classmethod
    def of(cls, each: accounts.ModuleSoFar) -> SocialStudiesModuleSoFar:
        """Translate."""
        return cls(
            module=each.module,
            needed=each.needed,
            attended=each.attended,
            planned=each.planned,
            in_time=each.in_time,
        )


@strawberry.type
class SocialStudies:
    """Lessons attended of those that are needed, and whether the timetable gets there within the year.

    All of it, by module, and by the municipality's own names.
    """

    needed: int
    attended: int
    planned: int
    due_on: str | None
    in_time: bool
    modules: list[SocialStudiesModuleSoFar]
    courses: list[SocialStudiesCourse]

    @classmethod
    def of(cls, course: accounts.SocialStudies) -> SocialStudies:
        """Translate."""
        return cls(
            needed=course.needed,
            attended=course.attended,
            planned=course.planned,
            due_on=date(course.due_on),
            in_time=course.in_time,
            modules=[SocialStudiesModuleSoFar.of(each) for each in course.modules],
            courses=[
                SocialStudiesCourse(name=each.name, lessons=each.lessons, attended=each.attended)
                for each in course.courses
            ],
        )


@strawberry.type
class ProgrammeSoFar:
    """The fifteen hours, planned and actual, and the course in social studies; null where none is due."""

    work_planned: WorkAverage | None
    work_attended: WorkAverage | None
    social_studies: SocialStudies | None

    @classmethod
    def of(cls, found: queries.WholeProgramme) -> ProgrammeSoFar:
        """Translate."""
        planned, attended, course = found.work_planned, found.work_attended, found.social_studies
        return cls(
            work_planned=WorkAverage.of(planned) if planned else None,
            work_attended=WorkAverage.of(attended) if attended else None,
            social_studies=SocialStudies.of(course) if course else None,
        )


def _month(first: dt.date) -> str:
    return f"{first:%Y-%m}"


@strawberry.input
class CorrectionInput:
    """What is to stand of one hour of a locked month, and why; `note` in Norwegian."""

    key: strawberry.ID
    month: str
    slot_id: strawberry.ID
    on_date: str
    mark: CorrectedMarkInput
    reason: model.AddendumReason
    note: str = ""
    contest_id: strawberry.ID | None = None

    def read(self) -> actions.Correcting:
        """Read it.

        Raises:
            InvalidInput: a date that is none.
        """
        on_date = day(self.on_date, "onDate") or dt.date.min
        contest = key(self.contest_id) if self.contest_id else None
        mark = self.mark.read()
        return actions.Correcting(key(self.slot_id), on_date, mark, self.reason, self.note, contest)


@strawberry.type
class Query:
    """Months."""

    @strawberry.field
    async def payments(self, info: Info, month: str) -> list[PaymentMonth]:
        """The month of everybody whose case one works on, by name."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        async with db.read(actor.municipality_id) as tx:
            found = await queries.months_of_unit(tx, actor, on, month_of(month).first)
        return [PaymentMonth.of(each) for each in found]

    @strawberry.field
    async def payment(self, info: Info, participant_id: strawberry.ID, month: str) -> PaymentMonth:
        """One participant's month."""
        subject = await opened(info.context, participant_id, "payments.month")
        actor, on = info.context.signed_in(), oslo_date(info.context.now)
        async with db.read(actor.municipality_id) as tx:
            return PaymentMonth.of(await queries.payment_month(tx, actor, on, subject, month_of(month).first))

    @strawberry.field
    async def my_payments(self, info: Info) -> list[PaymentMonth]:
        """One's own last months, the latest first."""
        actor, on = oneself(info.context), oslo_date(info.context.now)
        months = [months_after(on.replace(day=1), -ago) for ago in range(_MONTHS_BACK)]
        async with db.read(actor.municipality_id) as tx:
            return [PaymentMonth.of(each) for each in await _own(tx, actor, on, months)]

    @strawberry.field
    async def my_social_studies(self, info: Info) -> SocialStudies | None:
        """How far one has come with social studies oneself; null: one does not have it."""
        actor, on = oneself(info.context), oslo_date(info.context.now)
        async with db.read(actor.municipality_id) as tx:
            course = await queries.own_social_studies(tx, actor, on)
        return SocialStudies.of(course) if course else None

    @strawberry.field
    async def programme_so_far(self, info: Info, participant_id: strawberry.ID) -> ProgrammeSoFar:
        """What a programme has come to beside its hours: the fifteen hours, and social studies."""
        actor, on = info.context.staff(), oslo_date(info.context.now)
        subject = await opened(info.context, participant_id, "payments.programme")
        async with db.read(actor.municipality_id) as tx:
            return ProgrammeSoFar.of(await queries.whole_programme(tx, actor, on, subject))


async def _own(
    tx: db.Transaction, actor: Actor, on: dt.date, months: list[dt.date]
) -> list[model.PaymentMonth]:
    found = [await queries.payment_month(tx, actor, on, actor.account_id, month) for month in months]
    return [each for each in found if each.account.target_lines and each.account.planned]


@strawberry.type
class Mutation:
    """Share, approval, correction."""

    @strawberry.mutation
    async def set_benefit_share(
        self,
        info: Info,
        participant_id: strawberry.ID,
        wish: strawberry.ID,
        share: model.BenefitShare,
        valid_from: str,
    ) -> bool:
        """Say which share of the benefit somebody has, from a day on."""
        actor, now, starts = info.context.staff(), info.context.now, day(valid_from, "validFrom")
        await actions.set_benefit_share(
            actor, key(participant_id), key(wish), share, starts or oslo_date(now), now=now
        )
        return True

    @strawberry.mutation
    async def lock_month(
        self,
        info: Info,
        participant_id: strawberry.ID,
        wish: strawberry.ID,
        month: str,
        knowingly: bool = False,  # noqa: FBT001, FBT002 - an argument of the graph
    ) -> bool:
        """Approve one month; what is missing is told first, and passed `knowingly`."""
        actor, first = info.context.staff(), month_of(month).first
        whose, wished = key(participant_id), key(wish)
        await actions.lock_month(actor, whose, first, wished, knowingly=knowingly, now=info.context.now)
        return True

    @strawberry.mutation
    async def lock_months(self, info: Info, wish: strawberry.ID, month: str) -> bool:
        """Approve all months that are complete."""
        actor, first = info.context.staff(), month_of(month).first
        await actions.lock_months(actor, first, key(wish), now=info.context.now)
        return True

    @strawberry.mutation
    async def correct_locked_month(
        self,
        info: Info,
        participant_id: strawberry.ID,
        input: CorrectionInput,  # noqa: A002 - the graph's word
    ) -> bool:
        """Correct an hour of a locked month by an addendum."""
        actor, first = info.context.staff(), month_of(input.month).first
        await actions.correct_locked_month(
            actor, key(participant_id), first, key(input.key), input.read(), now=info.context.now
        )
        return True
