"""What a month is locked with: figures and lines as canonical JSON, its hash, and differences between two.

Canonical: keys sorted, no spaces, minutes and days as whole numbers, kroner as text. The same account gives
the same bytes today and in ten years, by whatever rules are in force then.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import date, time
from decimal import Decimal
from typing import Any
from uuid import UUID

from stegvis.attendance.model import AbsenceCategory, AccountLine, Outcome
from stegvis.attendance.month import Excused, MonthAccount, MonthLine
from stegvis.payments.model import (
    Addendum,
    BenefitShare,
    DeductionBasis,
    Estimate,
    FullDayRate,
    Missing,
    PaymentMonth,
    Policy,
    Rates,
)
from stegvis.rulebook.base_amounts import BaseAmount
from stegvis.rulebook.model import ActivityKind, CreditRule
from stegvis.timetable.model import TargetLine, TargetRule

FORMAT = 1

_MONEY = ("payment", "deduction", "unpaid", "expected")
Difference = Mapping[str, int | str]


def figures(account: MonthAccount, estimate: Estimate | None) -> dict[str, int | str]:
    """All that a month comes to, by name. Of a category that nobody was away for there is none."""
    counted: dict[str, int | str] = {
        "planned": account.planned,
        "attended": account.attended,
        "excused": account.excused,
        "unexcused": account.unexcused,
        "unrecorded": account.unrecorded,
        "target": account.target,
        "gap": account.gap,
        "planned_clock": account.planned_clock,
        "attended_clock": account.attended_clock,
        "excused_clock": account.excused_clock,
        "unexcused_clock": account.unexcused_clock,
        "unrecorded_clock": account.unrecorded_clock,
        "unexcused_days": len(account.unexcused_days),
        "extending_days": len(account.extending),
    }
    for each in account.excused_by:
        counted[f"excused.{each.category}"] = each.minutes
        counted[f"excused_clock.{each.category}"] = each.clock_minutes
        counted[f"excused_days.{each.category}"] = each.days
    if estimate:
        counted |= {name: str(getattr(estimate, name)) for name in _MONEY}
    return counted


def plus(one: Difference, other: Difference) -> dict[str, int | str]:
    """Figure by figure; what one does not have is nothing there, and what comes to nothing is left out."""
    return _by_figure(one, other, 1)


def minus(now: Difference, then: Difference) -> dict[str, int | str]:
    """What changed, figure by figure, from then to now."""
    return _by_figure(now, then, -1)


def _by_figure(one: Difference, other: Difference, sign: int) -> dict[str, int | str]:
    found: dict[str, int | str] = {}
    for name in sorted({*one, *other}):
        if name in _MONEY:
            kroner = Decimal(one.get(name, "0")) + sign * Decimal(other.get(name, "0"))
            if kroner:
                found[name] = str(kroner)
        elif number := int(one.get(name, 0)) + sign * int(other.get(name, 0)):
            found[name] = number
    return found


def basis_of(found: PaymentMonth, now: Difference) -> dict[str, Any]:
    """What a month is locked with; `now` are its figures."""
    estimate = found.estimate
    return {
        "format": FORMAT,
        "month": found.month.isoformat(),
        "figures": dict(now),
        "lines": [_line(each, found.disputed) for each in found.account.lines],
        "target_lines": [
            {
                "date": each.date.isoformat(),
                "minutes": each.minutes,
                "rule": str(each.rule),
                "reason": each.reason,
                "source": each.source,
            }
            for each in found.account.target_lines
        ],
        "versions": list(found.account.versions),
        "extending": [each.isoformat() for each in found.account.extending],
        "excused": [
            [str(each.category), each.minutes, each.clock_minutes, each.days]
            for each in found.account.excused_by
        ],
        "unexcused_days": [each.isoformat() for each in found.account.unexcused_days],
        "missing": _missing(found.missing),
        "carried": [_carried(each) for each in found.carried],
        "estimate": _estimate(estimate) if estimate else None,
    }


def _line(each: MonthLine, disputed: Iterable[str]) -> dict[str, Any]:
    line = each.line
    return {
        "occurrence": line.occurrence_id,
        "date": line.date.isoformat(),
        "starts": line.starts.isoformat("minutes"),
        "ends": line.ends.isoformat("minutes"),
        "kind": str(line.kind),
        "activity": each.activity,
        "work_oriented": each.work_oriented,
        "outcome": str(line.outcome),
        "category": str(each.category) if each.category else None,
        "late": each.late_minutes,
        "clock": line.clock_minutes,
        "lessons": line.lessons,
        "credited": line.credited_minutes,
        "attended": line.attended_minutes,
        "excused": line.excused_minutes,
        "excused_clock": each.excused_clock,
        "unexcused": line.unexcused_minutes,
        "unexcused_clock": each.unexcused_clock,
        "unrecorded": line.unrecorded_minutes,
        "disputed": line.occurrence_id in disputed,
        "rule": str(line.rule),
        "rate": line.rate_per_lesson,
        "version": each.rule_version,
        "source": line.source,
    }


def _missing(lacks: Iterable[Missing]) -> dict[str, int]:
    return {str(each.remedy): each.count for each in lacks}


def _carried(each: Addendum) -> dict[str, Any]:
    return {"id": str(each.id), "month": each.month.isoformat(), "difference": dict(each.difference)}


def _estimate(estimate: Estimate) -> dict[str, Any]:
    return {
        "share": str(estimate.share),
        "base_amount": str(estimate.base.amount),
        "base_from": estimate.base.valid_from.isoformat(),
        "base_source": estimate.base.source,
        "base_verified": estimate.base.verified,
        "deduction_basis": str(estimate.policy.basis),
        "full_day_rate": str(estimate.policy.full_day_rate),
        "rounding_minutes": estimate.policy.rounding_minutes,
        "policy_version": estimate.policy.version,
        "year": str(estimate.rates.year),
        "month": str(estimate.rates.month),
        "day": str(estimate.rates.day),
        "hour": str(estimate.rates.hour),
        "deducted_minutes": estimate.deducted_minutes,
        "deducted_days": estimate.deducted_days,
        "unpaid_minutes": estimate.unpaid_minutes,
        "unpaid_days": estimate.unpaid_days,
        "appealable": estimate.appealable,
    }


# ------------------------------------------------------------------ read back


def account_of(basis: Mapping[str, Any]) -> MonthAccount:
    """The account that a month was locked with, as it was, by whatever rules are in force now."""
    told = basis["figures"]
    return MonthAccount(
        month=date.fromisoformat(basis["month"]),
        planned=told["planned"],
        attended=told["attended"],
        excused=told["excused"],
        unexcused=told["unexcused"],
        unrecorded=told["unrecorded"],
        target=told["target"],
        planned_clock=told["planned_clock"],
        attended_clock=told["attended_clock"],
        excused_clock=told["excused_clock"],
        unexcused_clock=told["unexcused_clock"],
        unrecorded_clock=told["unrecorded_clock"],
        excused_by=tuple(
            Excused(AbsenceCategory(category), minutes, clock, days)
            for category, minutes, clock, days in basis["excused"]
        ),
        unexcused_days=tuple(map(date.fromisoformat, basis["unexcused_days"])),
        extending=tuple(map(date.fromisoformat, basis["extending"])),
        lines=tuple(map(_read_line, basis["lines"])),
        target_lines=tuple(
            TargetLine(
                date.fromisoformat(each["date"]),
                each["minutes"],
                TargetRule(each["rule"]),
                each["reason"],
                each["source"],
            )
            for each in basis["target_lines"]
        ),
        versions=tuple(basis["versions"]),
    )


def _read_line(told: Mapping[str, Any]) -> MonthLine:
    slot_id, _, slot_date = told["occurrence"].partition(":")
    line = AccountLine(
        occurrence_id=told["occurrence"],
        date=date.fromisoformat(told["date"]),
        starts=time.fromisoformat(told["starts"]),
        ends=time.fromisoformat(told["ends"]),
        kind=ActivityKind(told["kind"]),
        clock_minutes=told["clock"],
        lessons=told["lessons"],
        credited_minutes=told["credited"],
        rule=CreditRule(told["rule"]),
        rate_per_lesson=told["rate"],
        source=told["source"],
        outcome=Outcome(told["outcome"]),
        attended_minutes=told["attended"],
        excused_minutes=told["excused"],
        unexcused_minutes=told["unexcused"],
        unrecorded_minutes=told["unrecorded"],
    )
    return MonthLine(
        line=line,
        rule_version=told["version"],
        slot_id=UUID(slot_id),
        slot_date=date.fromisoformat(slot_date),
        activity=told["activity"],
        work_oriented=told["work_oriented"],
        category=AbsenceCategory(told["category"]) if told["category"] else None,
        late_minutes=told["late"],
        excused_clock=told["excused_clock"],
        unexcused_clock=told["unexcused_clock"],
    )


def estimate_of(basis: Mapping[str, Any]) -> Estimate | None:
    """The estimate that a month was locked with; None: it had none."""
    told, sums = basis["estimate"], basis["figures"]
    if told is None:
        return None
    return Estimate(
        share=BenefitShare(told["share"]),
        base=BaseAmount(
            Decimal(told["base_amount"]),
            date.fromisoformat(told["base_from"]),
            told["base_source"],
            told["base_verified"],
        ),
        policy=Policy(
            DeductionBasis(told["deduction_basis"]),
            FullDayRate(told["full_day_rate"]),
            told["rounding_minutes"],
            told["policy_version"],
        ),
        rates=Rates(*(Decimal(told[name]) for name in ("year", "month", "day", "hour"))),
        payment=Decimal(sums["payment"]),
        deducted_minutes=told["deducted_minutes"],
        deducted_days=told["deducted_days"],
        deduction=Decimal(sums["deduction"]),
        unpaid_minutes=told["unpaid_minutes"],
        unpaid_days=told["unpaid_days"],
        unpaid=Decimal(sums["unpaid"]),
        expected=Decimal(sums["expected"]),
        appealable=told["appealable"],
    )


def corrected(found: PaymentMonth) -> dict[str, Outcome]:
    """What became of the hours of a locked month that are told otherwise now, by their occurrence."""
    if found.lock is None or not found.lock.sound:
        return {}
    then = {
        each["occurrence"]: (each["outcome"], each["late"], each["category"])
        for each in found.lock.basis["lines"]
    }
    now = {
        each.line.occurrence_id: (each.line.outcome, each.late_minutes, each.category)
        for each in found.account.lines
    }
    return {key: told[0] for key, told in now.items() if key in then and told != then[key]}


def canonical(basis: Mapping[str, Any]) -> str:
    """The one text of a basis."""
    return json.dumps(basis, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def digest(basis: Mapping[str, Any]) -> bytes:
    """The SHA-256 of its text."""
    return hashlib.sha256(canonical(basis).encode()).digest()
