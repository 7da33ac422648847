"""Whole months on the calendar: deadlines, and how long something lasts."""

from __future__ import annotations

import calendar
from datetime import date, timedelta


def months_after(day: date, months: int) -> date:
    """The same day of the month so many months later; a month without that day ends on its last.

    10 August and three months: 10 November. 30 November and three: the last of February.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def lasting(first: date, months: int) -> date:
    """The last day of something that begins on `first` and lasts so many whole months, one or more.

    It is the day before the same day of the month: 24 months from 1 March 2026 end with 29 February
    2028. Where that month has no such day it is the month's last, so that nobody loses a day by having
    begun on a 31st: 24 months from 29 February 2028 end with 28 February 2030.
    """
    same = months_after(first, months)
    return same - timedelta(days=1) if same.day == first.day else same
