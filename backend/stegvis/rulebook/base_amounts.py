"""The National Insurance basic amount (G), dated and sourced: the introduction benefit is twice as much."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class BaseAmount:
    """The basic amount in kroner from a day on; not `verified`: from memory, to be looked up."""

    amount: Decimal
    valid_from: date
    source: str
    verified: bool = True


BASE_AMOUNTS = (
    BaseAmount(Decimal(124028), date(2024, 5, 1), "folketrygdloven § 1-4", verified=False),
    BaseAmount(Decimal(130160), date(2025, 5, 1), "folketrygdloven § 1-4", verified=False),
    BaseAmount(Decimal(136549), date(2026, 5, 1), "FOR-2026-05-22-869"),
)
"""Oldest first. A new one each 1 May, decided some weeks later and paid back to that day."""


def base_amount(on: date) -> BaseAmount:
    """The one in force on a day; days before the first that is known go by the first."""
    in_force = [each for each in BASE_AMOUNTS if each.valid_from <= on]
    return in_force[-1] if in_force else BASE_AMOUNTS[0]
