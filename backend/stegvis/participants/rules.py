"""What dates say: where a programme stands, who is there for somebody, what a hand-over changes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from uuid import UUID

from stegvis.kit.errors import Fault
from stegvis.kit.months import months_after
from stegvis.participants.model import (
    Denial,
    Grant,
    GroupPlace,
    HandedGrant,
    HandedStep,
    Period,
    PermitType,
    PracticePlace,
    Programme,
    ProgrammeStatus,
    Relation,
    Undoing,
)
from stegvis.rulebook.model import RuleGroup

START_WITHIN_MONTHS = 3
"""Integration Act § 12: decided and begun within three months of settlement or claim."""


def status_on(programme: Programme, day: date) -> ProgrammeStatus:
    """Where a programme stands on a day. It ends when somebody says so, not by its planned end."""
    if programme.ended_on is not None and programme.ended_on < day:
        return ProgrammeStatus.ENDED
    if programme.starts_on is None or programme.starts_on > day:
        return ProgrammeStatus.AWAITING
    return ProgrammeStatus.ACTIVE


def last_day(programme: Programme) -> date | None:
    """The last day that is programme time: the end that came, or else the planned one."""
    return programme.ended_on or programme.planned_end_on


def programme_of(programmes: Iterable[Programme], first: date, last: date) -> Programme | None:
    """The programme that a period belongs to; None: it lies outside all of them."""
    for programme in programmes:
        ends = last_day(programme)
        if programme.starts_on and programme.starts_on <= last and (ends is None or first <= ends):
            return programme
    return None


def current_programme(programmes: Iterable[Programme], day: date) -> Programme | None:
    """The programme to speak of on a day: the active one, else the one awaited, else the last ended.

    One that was held in another municipality is history here, also on its last day.
    """
    order = (ProgrammeStatus.ENDED, ProgrammeStatus.AWAITING, ProgrammeStatus.ACTIVE)
    found = sorted(programmes, key=lambda each: (each.elsewhere is None, order.index(status_on(each, day))))
    return found[-1] if found else None


def start_deadline(programme: Programme) -> date | None:
    """The last day on which the programme may start; None: no settlement or claim is known.

    Three months from the later of the two, to the same day of the month: settled 10 August, by
    10 November. A month without that day ends on its last.
    """
    known = [day for day in (programme.settled_on, programme.claimed_on) if day]
    return months_after(max(known), START_WITHIN_MONTHS) if known else None


def rule_group(programme: Programme | None) -> RuleGroup:
    """Which rule sets apply: those of chapter 6 A for residence after utlendingsloven § 34."""
    return group_of_permit(programme.permit_type if programme is not None else None)


def group_of_permit(permit_type: PermitType | None) -> RuleGroup:
    """The same, of whoever has no programme yet."""
    if permit_type is PermitType.COLLECTIVE_PROTECTION:
        return RuleGroup.COLLECTIVE_PROTECTION
    return RuleGroup.ORDINARY


def offered_on(programme: Programme) -> date | None:
    """The day of the start offer, or the next best that is known: it chooses the rule set."""
    return programme.offered_on or programme.decided_on or programme.starts_on


# ------------------------------------------------------------------------------ people around somebody

DAY = timedelta(days=1)


def faults_of_grant(given: Grant, held: Iterable[Grant]) -> list[Fault]:
    """What stands against giving a grant, beside those that are held already."""
    faults = faults_of_period(given.period)
    if given.relation is Relation.STAND_IN and given.period.last is None:
        faults.append(Fault("validTo", "participants.stand-in-without-end"))
    if not faults and any(_same_relation(given, other) for other in held):
        faults.append(Fault("accountId", "participants.has-it-already"))
    return faults


def warnings_of_grant(given: Grant, held: Sequence[Grant], today: date) -> list[Fault]:
    """What somebody should know before they give a grant: that it is over, or meets another adviser's."""
    warnings = warnings_of_end(given.period, today)
    if given.relation is Relation.ADVISER:
        if any(each.relation is Relation.ADVISER and each.period.meets(given.period) for each in held):
            warnings.append(Fault("validFrom", "participants.second-adviser"))
        if without_adviser([*held, given], today):
            warnings.append(Fault("validTo", "participants.without-adviser"))
    return warnings


def warnings_of_closing(closed: Grant, last: date | None, held: Iterable[Grant], today: date) -> list[Fault]:
    """What somebody should know before they end a grant.

    Args:
        closed: the grant as it is.
        last: its new last day; None: it is taken back.
        held: all grants on the participant, this one among them.
        today: the day.
    """
    rest = [each for each in held if each.id != closed.id]
    warnings: list[Fault] = []
    if last is not None:
        period = Period(closed.period.first, last)
        warnings = warnings_of_end(period, today)
        rest.append(Grant(closed.id, closed.participant_id, closed.account_id, closed.relation, period))
    if closed.relation is Relation.ADVISER and without_adviser(rest, today):
        warnings.append(Fault("validTo", "participants.without-adviser"))
    return warnings


def faults_of_denial(given: Denial, held: Iterable[Denial], today: date) -> list[Fault]:
    """What stands against denying somebody sight, beside what is denied them already."""
    faults = faults_of_period(given.period)
    if given.period.first < today:
        faults.append(Fault("validFrom", "participants.day-passed"))
    if not faults and any(
        each.account_id == given.account_id and each.period.meets(given.period) for each in held
    ):
        faults.append(Fault("accountId", "participants.denied-already"))
    return faults


def faults_of_lifting(denial: Denial, last: date, others: Iterable[Denial], today: date) -> list[Fault]:
    """What stands against a denial ending on a day: it held until yesterday, whatever is said today."""
    if last < denial.period.first:
        return [Fault("validTo", "participants.ends-before-start")]
    if last < today - _DAY:
        return [Fault("validTo", "participants.denied-until-then")]
    longer = Period(denial.period.first, last)
    if any(each.account_id == denial.account_id and each.period.meets(longer) for each in others):
        return [Fault("validTo", "participants.denied-already")]
    return []


_DAY = timedelta(days=1)


def denied_from(denials: Iterable[Denial], today: date) -> frozenset[UUID]:
    """Whom a denial keeps away on a day, or will on a later one."""
    return frozenset(
        each.account_id for each in denials if each.period.last is None or today <= each.period.last
    )


def warnings_of_denial(given: Denial, grants: Iterable[Grant], by: UUID) -> list[Fault]:
    """What somebody should know before they deny sight: that it is their own, or the adviser's."""
    warnings = [Fault("accountId", "participants.denies-yourself")] if given.account_id == by else []
    if any(
        each.relation is Relation.ADVISER
        and each.account_id == given.account_id
        and each.period.meets(given.period)
        for each in grants
    ):
        warnings.append(Fault("accountId", "participants.denies-adviser"))
    return warnings


CIRCLE_AT_MOST = 5
"""How many may know where somebody with a protected address is (security.md (b))."""


def faults_of_circle(
    circle: Collection[UUID], fitting: Collection[UUID], leaders: Collection[UUID]
) -> list[Fault]:
    """What stands against a circle.

    Args:
        circle: who is to be in it.
        fitting: those of them who hold a role by which the circle gives sight, and whom no denial names.
        leaders: those who lead the unit: without one of them nobody could change the circle again.
    """
    if not circle:
        return [Fault("circle", "participants.circle-empty")]
    faults = []
    if len(circle) > CIRCLE_AT_MOST:
        faults.append(Fault("circle", "participants.circle-too-large", {"most": CIRCLE_AT_MOST}))
    if not set(circle) <= set(fitting):
        faults.append(Fault("circle", "participants.not-for-circle"))
    if not set(circle) & set(leaders):
        faults.append(Fault("circle", "participants.circle-without-leader"))
    return faults


def faults_of_period(period: Period) -> list[Fault]:
    """That it ends before it begins."""
    backwards = period.last is not None and period.last < period.first
    return [Fault("validTo", "participants.ends-before-start")] if backwards else []


def warnings_of_end(period: Period, today: date) -> list[Fault]:
    """That it is over before anybody has been told."""
    over = period.last is not None and period.last < today
    return [Fault("validTo", "participants.over-already")] if over else []


def lasts_longer(period: Period, than: Period) -> bool:
    """Tell whether a period ends later than another."""
    return than.last is not None and (period.last is None or period.last > than.last)


def without_adviser(grants: Iterable[Grant], today: date) -> bool:
    """Tell whether there is a day, from today on, on which nobody is the adviser."""
    periods = [each.period for each in grants if each.relation is Relation.ADVISER]
    return bool(without(Period(today, None), periods))


def faults_of_place(given: GroupPlace, group: Period, held: Iterable[GroupPlace]) -> list[Fault]:
    """What stands against a place in a group that has dates of its own."""
    faults = faults_of_period(given.period)
    if not faults and not (group.has(given.period.first) and group.meets(given.period)):
        faults.append(Fault("validFrom", "participants.outside-group"))
    same = (each for each in held if each.group_id == given.group_id and each.id != given.id)
    if not faults and any(each.period.meets(given.period) for each in same):
        faults.append(Fault("groupId", "participants.in-group-already"))
    return faults


def warnings_of_practice(given: PracticePlace, held: Iterable[PracticePlace], today: date) -> list[Fault]:
    """What somebody should know before they add a practice place."""
    warnings = warnings_of_end(given.period, today)
    if any(each.period.meets(given.period) for each in held):
        warnings.append(Fault("validFrom", "participants.second-practice-place"))
    return warnings


def _same_relation(one: Grant, other: Grant) -> bool:
    return (one.account_id, one.participant_id, one.relation) == (
        other.account_id,
        other.participant_id,
        other.relation,
    ) and one.period.meets(other.period)


# ------------------------------------------------------------------------------ a caseload handed over


def hand_over(grants: Iterable[Grant], held: Sequence[Grant], on: date) -> tuple[HandedGrant, ...]:
    """What becomes of each grant, when another is to hold it from a day on.

    Args:
        grants: of the one who hands over; what ended before the day stays as it is.
        held: of the receiver. What they have already is not given to them twice.
        on: the receiver's first day; the one before is the last of whoever hands over.
    """
    handed = []
    for grant in grants:
        if grant.period.last is not None and grant.period.last < on:
            continue
        theirs = [
            each.period
            for each in held
            if each.participant_id == grant.participant_id and each.relation is grant.relation
        ]
        rest = Period(max(on, grant.period.first), grant.period.last)
        ends_on = on - DAY if grant.period.first < on else None
        handed.append(HandedGrant(grant, ends_on, without(rest, theirs)))
    return tuple(handed)


def without(period: Period, others: Iterable[Period]) -> tuple[Period, ...]:
    """What is left of a period beside others, oldest first."""
    left: list[Period] = []
    first = period.first
    for other in sorted((each for each in others if each.meets(period)), key=lambda each: each.first):
        if first < other.first:
            left.append(Period(first, other.first - DAY))
        if other.last is None:
            return tuple(left)
        first = max(first, other.last + DAY)
    if period.last is None or first <= period.last:
        left.append(Period(first, period.last))
    return tuple(left)


def undo(steps: Iterable[HandedStep], now: Iterable[Grant]) -> Undoing:
    """How a hand-over is undone, case by case: whole, or not at all where it has been changed since.

    Args:
        steps: what it did.
        now: all grants of the two, as they are, on the participants of the steps.
    """
    steps, held = tuple(steps), {grant.id: grant for grant in now}
    left = {step.closed.participant_id for step in steps if not _stands(step, held)}
    whole = [step for step in steps if step.closed.participant_id not in left]
    return Undoing(
        back=tuple({step.closed.id: step.closed for step in whole}.values()),
        gone=frozenset(step.opened.id for step in whole if step.opened),
        left=frozenset(left),
    )


def _stands(step: HandedStep, held: dict[UUID, Grant]) -> bool:
    """Whether nobody has touched what a step did, and nothing is where its grant goes back to."""
    closed, found = step.closed, held.get(step.closed.id)
    if step.ends_on is None:
        as_left = found is None
    else:
        as_left = found is not None and found.period == Period(closed.period.first, step.ends_on)
    if step.opened is not None:
        opened = held.get(step.opened.id)
        as_left = as_left and opened is not None and opened.period == step.opened.period
    return as_left and not any(_same_relation(closed, each) for each in held.values() if each.id != closed.id)
