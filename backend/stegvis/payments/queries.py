"""Participants' months as they stand: a fixed number of statements, however many there are."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec

from stegvis.accounts.model import Actor
from stegvis.attendance.model import RecordedWeek
from stegvis.attendance.month import (
    MonthAccount,
    SocialStudies,
    last_of,
    month_account,
    social_studies,
    social_studies_due,
    weeks_of,
    work_attended,
)
from stegvis.attendance.queries import recorded_weeks
from stegvis.attendance.queries.contests import disputed
from stegvis.attendance.queries.decided import standing_decisions
from stegvis.kit.db import Row, Transaction
from stegvis.kit.errors import Refused, not_found
from stegvis.kit.weeks import IsoWeek
from stegvis.participants.model import PermitType, Person, Programme, Standing
from stegvis.participants.queries import VISIBLE, people, visible_to
from stegvis.participants.rules import current_programme, last_day, offered_on, rule_group
from stegvis.payments import rules
from stegvis.payments.basis import digest, figures, minus, plus
from stegvis.payments.model import (
    Addendum,
    AddendumReason,
    BenefitShare,
    Estimate,
    Lock,
    PaymentMonth,
    ShareHeld,
)
from stegvis.payments.permissions import may_lock, may_see_payment, may_see_so_far, works_with_payment
from stegvis.rulebook.base_amounts import base_amount
from stegvis.rulebook.model import MunicipalRules, RuleSet
from stegvis.rulebook.queries import municipal_rules
from stegvis.rulebook.rules import rule_set
from stegvis.timetable.forecast import (
    WorkAverage,
    counted_from,
    is_on_leave,
    work_average,
    work_minutes,
    work_week_of,
    work_weeks,
)

# ------------------------------------------------------------------ who has a month


async def ids_in_month(
    tx: Transaction, actor: Actor, on: date, month: date, unit_id: UUID | None = None
) -> tuple[UUID, ...]:
    """Whose cases the actor works on, of those who have a month: one statement.

    They are in a programme in it, or a correction counts in it. By name in Norwegian order.

    Raises:
        Refused: the actor's roles have nothing to do with payment.
    """
    if not works_with_payment(actor):
        raise Refused("accounts.not-your-role")
    rows = await tx.rows(_IN_MONTH, *visible_to(actor, on), month, last_of(month), unit_id)
    return tuple(row["id"] for row in rows)


_IN_MONTH = f"""{VISIBLE}
    SELECT visible.id FROM visible
    WHERE standing & {Standing.CASE.value} > 0 AND ($12::uuid IS NULL OR unit_id = $12) AND (
        EXISTS (
            SELECT FROM programme
            WHERE municipality_id = $1 AND participant_id = visible.id AND elsewhere IS NULL
                AND starts_on <= $11 AND coalesce(ended_on, planned_end_on, 'infinity') >= $10)
        OR EXISTS (
            SELECT FROM month_addendum
            WHERE municipality_id = $1 AND participant_id = visible.id AND counts_in = $10))
    ORDER BY translate(lower(name COLLATE "C"), 'ÆØÅæøå', '{{|}}{{|}}') COLLATE "C", visible.id
"""  # noqa: S608 - constants alone


async def months_of_unit(
    tx: Transaction, actor: Actor, on: date, month: date, unit_id: UUID | None = None
) -> tuple[PaymentMonth, ...]:
    """Everybody's month whose case the actor works on, by name.

    Raises:
        Refused: the actor's roles have nothing to do with payment.
    """
    ids = await ids_in_month(tx, actor, on, month, unit_id)
    found = await people(tx, actor, on, ids)
    return await payment_months(tx, actor, on, month, [found[each] for each in ids if each in found])


async def payment_month(
    tx: Transaction, actor: Actor, on: date, participant_id: UUID, month: date
) -> PaymentMonth:
    """One participant's month.

    Raises:
        Refused: there is no such participant, or none that the actor sees; or only as a class does.
    """
    found = await people(tx, actor, on, [participant_id])
    months = await payment_months(
        tx, actor, on, month, [each for each in found.values() if may_see_payment(each.standing)]
    )
    if participant_id not in found:
        raise not_found()
    if not months:
        raise Refused("participants.not-your-case")
    return months[0]


# ------------------------------------------------------------------ the months


async def payment_months(
    tx: Transaction, actor: Actor, on: date, month: date, seen: Sequence[Person]
) -> tuple[PaymentMonth, ...]:
    """Some participants' months, in the order given: seven statements.

    Args:
        tx: the open transaction.
        actor: who asks.
        on: today.
        month: its first day.
        seen: whom the actor sees, and whose payment they may see.
    """
    municipal = await municipal_rules(tx, actor.municipality_id)
    weeks = await recorded_weeks(tx, actor, seen, weeks_of(month))
    open_disputes = await disputed(tx, actor, [each.id for each in seen])
    facts = await _facts(tx, actor, month, seen)
    return tuple(
        _month(
            actor,
            on,
            person,
            weeks[person.id],
            month,
            facts[person.id],
            open_disputes.get(person.id, frozenset()),
            municipal,
        )
        for person in seen
    )


def _month(
    actor: Actor,
    on: date,
    person: Person,
    weeks: Sequence[RecordedWeek],
    month: date,
    facts: _Facts,
    disputes: frozenset[str],
    municipal: MunicipalRules,
) -> PaymentMonth:
    account, leave = month_account(month, weeks), rules.without_benefit(weeks)
    programme = programme_in(person.programmes, month)
    in_force = _in_force(programme, month, municipal)
    first = max(month, programme.starts_on or month) if programme else month
    share = rules.share_on(facts.shares, first)
    disputes &= {each.line.occurrence_id for each in account.lines}
    lacks = rules.missing(
        account,
        claims=facts.claims,
        disputed=len(disputes),
        has_share=share is not None or programme is None,
    )
    return PaymentMonth(
        person=person,
        external_id=facts.external_id,
        month=month,
        state=rules.state(month, on, lacks, locked=facts.lock is not None),
        missing=lacks,
        account=account,
        estimate=_estimate(account, leave, share, programme, in_force),
        disputed=disputes,
        lock=facts.lock,
        addenda=tuple(each for each in facts.addenda if each.month == month),
        carried=tuple(each for each in facts.addenda if each.counts_in == month),
        share=share,
        suggested=rules.suggested_share(person.birth_date, first),
        may_lock=may_lock(actor, person, str(in_force.settings["decisions_by"])),
    )


def programme_in(programmes: Iterable[Programme], month: date) -> Programme | None:
    """The programme of ours that a month has days of."""
    for each in programmes:
        ends = last_day(each)
        begun = each.starts_on is not None and each.starts_on <= last_of(month)
        if each.elsewhere is None and begun and (ends is None or ends >= month):
            return each
    return None


def _estimate(
    account: MonthAccount,
    leave: Collection[date],
    share: BenefitShare | None,
    programme: Programme | None,
    in_force: RuleSet,
) -> Estimate | None:
    if share is None or programme is None or programme.starts_on is None:
        return None
    last = last_of(account.month)
    first, ends = max(programme.starts_on, account.month), min(last_day(programme) or last, last)
    days = tuple(first + timedelta(days=number) for number in range((ends - first).days + 1))
    policy = rules.policy_of(in_force.settings, in_force.version)
    return rules.estimate(account, share, base_amount(account.month), policy, days=days, leave=leave)


def _in_force(programme: Programme | None, month: date, municipal: MunicipalRules) -> RuleSet:
    """The rules of the month's last week."""
    last = last_of(month)
    return rule_set(
        IsoWeek.of(last),
        group=rule_group(programme),
        offered_on=(programme and offered_on(programme)) or last,
        municipal=municipal,
    )


# ------------------------------------------------------------------ what was locked, added, said


class _LockRow(msgspec.Struct):
    id: UUID
    basis: dict[str, Any]
    basis_hash: str
    locked_by: str | None
    locked_at: datetime


class _AddendumRow(msgspec.Struct):
    id: UUID
    month: date
    counts_in: date
    reason: AddendumReason
    note: str | None
    made_by: str | None
    made_at: datetime
    difference: dict[str, int | str]


_lock_row = msgspec.json.Decoder(_LockRow)
_addenda = msgspec.json.Decoder(tuple[_AddendumRow, ...])
_shares = msgspec.json.Decoder(tuple[ShareHeld, ...])


@dataclass(frozen=True, slots=True)
class _Facts:
    external_id: str
    claims: int
    shares: tuple[ShareHeld, ...]
    lock: Lock | None
    addenda: tuple[Addendum, ...]


async def _facts(
    tx: Transaction, actor: Actor, month: date, seen: Collection[Person]
) -> Mapping[UUID, _Facts]:
    ids = [person.id for person in seen]
    rows = await tx.rows(_FACTS, actor.municipality_id, ids, month, last_of(month))
    return {row["id"]: _facts_of(row) for row in rows}


_FACTS = """
    SELECT participant.id, external_id,
        (SELECT count(*) FROM absence_claim AS claim
         WHERE claim.municipality_id = $1 AND claim.participant_id = participant.id
            AND starts_on <= $4 AND ends_on >= $3 AND withdrawn_at IS NULL
            AND NOT EXISTS (
                SELECT FROM absence_decision AS decision
                WHERE decision.municipality_id = $1 AND decision.claim_id = claim.id
                    AND revoked_at IS NULL)) AS claims,
        (SELECT json_agg(json_build_object('share', share, 'valid_from', valid_from) ORDER BY set_at, id)
         FROM benefit_share
         WHERE municipality_id = $1 AND participant_id = participant.id) AS shares,
        (SELECT json_build_object('id', month_lock.id, 'basis', basis,
            'basis_hash', encode(basis_hash, 'hex'), 'locked_by', staff.name, 'locked_at', locked_at)
         FROM month_lock
         LEFT JOIN staff ON staff.municipality_id = $1 AND staff.id = locked_by
         WHERE month_lock.municipality_id = $1 AND participant_id = participant.id AND month = $3) AS lock,
        (SELECT json_agg(json_build_object('id', addendum.id, 'month', month, 'counts_in', counts_in,
            'reason', reason, 'note', note, 'made_by', staff.name, 'made_at', made_at,
            'difference', difference) ORDER BY made_at, addendum.id)
         FROM month_addendum AS addendum
         LEFT JOIN staff ON staff.municipality_id = $1 AND staff.id = made_by
         WHERE addendum.municipality_id = $1 AND participant_id = participant.id
            AND (month = $3 OR counts_in = $3)) AS addenda
    FROM participant WHERE municipality_id = $1 AND participant.id = ANY ($2)
"""


def _facts_of(row: Row) -> _Facts:
    return _Facts(
        external_id=row["external_id"],
        claims=row["claims"],
        shares=_shares.decode(row["shares"] or "[]"),
        lock=_lock(_lock_row.decode(row["lock"])) if row["lock"] else None,
        addenda=tuple(map(_addendum, _addenda.decode(row["addenda"] or "[]"))),
    )


def _lock(row: _LockRow) -> Lock:
    sound = digest(row.basis).hex() == row.basis_hash
    return Lock(row.id, row.locked_by, row.locked_at, row.basis, sound)


def _addendum(row: _AddendumRow) -> Addendum:
    return Addendum(
        row.id,
        row.month,
        row.counts_in,
        row.reason,
        row.note,
        row.made_by,
        row.made_at,
        row.difference,
    )


async def locked_months(tx: Transaction, actor: Actor, participant_id: UUID) -> frozenset[date]:
    """The first days of a participant's locked months."""
    rows = await tx.rows(
        "SELECT month FROM month_lock WHERE municipality_id = $1 AND participant_id = $2",
        actor.municipality_id,
        participant_id,
    )
    return frozenset(row["month"] for row in rows)


def now_of(found: PaymentMonth) -> dict[str, int | str]:
    """A month's figures as the rules count them now."""
    return figures(found.account, found.estimate)


def settled(found: PaymentMonth) -> dict[str, int | str]:
    """A locked month's figures with all that was added since: what has been told to whoever pays."""
    total: dict[str, int | str] = dict(found.lock.basis["figures"]) if found.lock else {}
    for each in found.addenda:
        total = plus(total, each.difference)
    return total


def drift(found: PaymentMonth) -> dict[str, int | str]:
    """How a locked month would be counted otherwise today, beyond what was added.

    The timetable or a rule has been changed behind it. Nothing is paid by it until somebody corrects the
    month: that addendum then holds it too.
    """
    return minus(now_of(found), settled(found)) if found.lock else {}


# ------------------------------------------------------------------ what goes beyond a month


@dataclass(frozen=True, slots=True)
class WholeProgramme:
    """What one programme has come to, up to the end of a month.

    Attributes:
        work_planned, work_attended: the average of work-oriented hours (§ 14 a); None: it does not apply.
        social_studies: None: there is no duty.
    """

    work_planned: WorkAverage | None
    work_attended: WorkAverage | None
    social_studies: SocialStudies | None


_LONGEST = 53 * 7
_AHEAD = timedelta(days=366)


async def whole_programme(tx: Transaction, actor: Actor, on: date, participant_id: UUID) -> WholeProgramme:
    """The averages and the course so far: seven statements, however long the programme has run.

    Raises:
        Refused: there is no such participant, or none that the actor sees; or only as a class does.
    """
    found = await people(tx, actor, on, [participant_id])
    municipal = await municipal_rules(tx, actor.municipality_id)
    seen = [each for each in found.values() if may_see_so_far(each.standing)]
    programme = current_programme(seen[0].programmes, on) if seen else None
    due = await _due(tx, actor, participant_id, programme)
    weeks = _weeks(programme, on, due)
    recorded = (await recorded_weeks(tx, actor, seen, weeks)).get(participant_id, ())
    if participant_id not in found:
        raise not_found()
    if not seen:
        raise Refused("participants.not-your-case")
    if programme is None:
        return WholeProgramme(None, None, None)
    in_force = _in_force(programme, on.replace(day=1), municipal)
    excludes = in_force.settings["exclude_full_leave_weeks"] is True
    over = set(work_weeks(programme, IsoWeek.of(on)))
    counted = [week for week in recorded if week.plan.week in over]
    starts = counted_from(programme)
    planned = attended = None
    if starts is not None:
        first = work_week_of(starts)
        planned = work_average(
            first,
            ((week.plan.week, work_minutes(week.plan), is_on_leave(week.plan)) for week in counted),
            excludes_leave=excludes,
        )
        attended = work_average(
            first,
            ((week.plan.week, work_attended(week), is_on_leave(week.plan)) for week in counted),
            excludes_leave=excludes,
        )
    return WholeProgramme(planned, attended, _course(programme, recorded, on, due, in_force))


async def own_social_studies(tx: Transaction, actor: Actor, on: date) -> SocialStudies | None:
    """How far a participant has come with social studies, as they see it themselves: seven statements.

    Whether it counts toward the work and the schooling is the case's; the course is their own.
    """
    found = await people(tx, actor, on, [actor.account_id])
    municipal = await municipal_rules(tx, actor.municipality_id)
    programme = current_programme(found[actor.account_id].programmes, on)
    due = await _due(tx, actor, actor.account_id, programme)
    recorded = await recorded_weeks(tx, actor, list(found.values()), _weeks(programme, on, due))
    if programme is None:
        return None
    in_force = _in_force(programme, on.replace(day=1), municipal)
    return _course(programme, recorded[actor.account_id], on, due, in_force)


async def _due(
    tx: Transaction, actor: Actor, participant_id: UUID, programme: Programme | None
) -> date | None:
    """Until when the course in social studies is due; always one statement."""
    offered = offered_on(programme) if programme else None
    found = await standing_decisions(tx, actor, [participant_id], offered or date.max, date.max)
    return social_studies_due(offered, found.get(participant_id, ())) if offered else None


def _course(
    programme: Programme,
    recorded: Sequence[RecordedWeek],
    on: date,
    due_on: date | None,
    in_force: RuleSet,
) -> SocialStudies | None:
    if programme.permit_type is PermitType.COLLECTIVE_PROTECTION:
        return None
    return social_studies(
        recorded,
        on,
        permit_on=programme.permit_on,
        due_on=due_on,
        lesson_minutes=in_force.lesson_minutes,
    )


def _weeks(programme: Programme | None, on: date, due_on: date | None) -> tuple[IsoWeek, ...]:
    """From the programme's first week to where the course is due, at most a year ahead, or to its last."""
    if programme is None or programme.starts_on is None:
        return (IsoWeek.of(on),)
    until = max(on, min(on + _AHEAD, due_on) if due_on else on)
    last = IsoWeek.of(min(until, last_day(programme) or until))
    first = IsoWeek.of(programme.starts_on)
    count = max(1, (last.monday - first.monday).days // 7 + 1)
    return tuple(reversed(last.back(min(count, _LONGEST))))
