"""Which settings a municipality may set otherwise, and how a stored value is read."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

from stegvis.rulebook.kinds import KINDS
from stegvis.rulebook.law import FRAMES
from stegvis.rulebook.model import Credit, Override

Read = Callable[[str], int | bool | str]


class UnknownSettingError(ValueError):
    """An override names a setting that the rulebook does not have, or a value that it cannot have."""


def value_of(override: Override) -> int | bool | str:
    """Read an override's stored text as the value of its setting.

    Raises:
        UnknownSettingError: no such setting, or no such value.
    """
    read = SETTINGS.get(override.key)
    if read is None:
        raise UnknownSettingError(f"no setting is called {override.key!r}")
    try:
        return read(override.value.strip())
    except ValueError as fault:
        raise UnknownSettingError(f"{override.key}: {fault}") from fault


def _minutes(least: int, most: int) -> Read:
    def read(text: str) -> int:
        if not (text.isascii() and text.isdecimal() and least <= int(text) <= most):
            raise ValueError(f"{text!r} is not a whole number from {least} to {most}")
        return int(text)

    return read


_number = _minutes
"""Years, months: a whole number of anything else."""


def _one_of(*choices: str) -> Read:
    def read(text: str) -> str:
        if text not in choices:
            raise ValueError(f"{text!r} is none of {', '.join(choices)}")
        return text

    return read


def _truth(text: str) -> bool:
    return _one_of("true", "false")(text) == "true"


_WEEK = 7 * 24 * 60

SETTINGS: MappingProxyType[str, Read] = MappingProxyType(
    {
        "full_week_minutes": _minutes(1, _WEEK),
        "own_work_week_minutes": _minutes(1, _WEEK),
        "programme_days_per_week": _minutes(1, 7),
        "lesson_minutes": _minutes(1, 240),
        "lesson_credit_minutes": _minutes(1, 240),
        "own_work_lesson_credit_minutes": _minutes(1, 240),
        "deduction_basis": _one_of("clock", "credited"),
        "full_day_rate": _one_of("hourly", "daily"),
        "rounding_minutes": _minutes(1, 60),
        "exclude_full_leave_weeks": _truth,
        "max_age": _number(18, 100),
        "extension_mode": _one_of("all", "excess"),
        "quota_nearly_percent": _number(50, 100),
        "unread_second_days": _number(1, 10),
        "unread_mail_days": _number(1, 10),
        "unread_listed_days": _number(1, 10),
        "decisions_by": _one_of("adviser", "leader"),
        "second_person_for_roles": _truth,
        "child_selfcert_wait_weeks": _number(0, 52),
        "holiday_period": _one_of("programme_year", "calendar_year"),
        "pro_rata": _truth,
        "plan_review_months": _number(1, 24),
        "commitment_kind": _one_of("contract", "declaration"),
    }
    | {law.months_key: _number(1, 120) for law in FRAMES}
    | {law.extension_key: _number(0, 60) for law in FRAMES}
    | {
        f"lesson_credit_minutes.{kind.code}": _minutes(1, 240)
        for kind in KINDS.values()
        if kind.credit is Credit.LESSON
    }
)
"""By key: how the stored text is read. `lesson_credit_minutes.norwegian` is that kind's own rate,
for participants with the full week; without it `lesson_credit_minutes` holds for all kinds."""
