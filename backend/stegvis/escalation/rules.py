"""When which step is due about a notice that nobody reads, and why it was not read.

Days are working days in Norway: nobody gets official mail on a Sunday, and no adviser is there to ring.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

from stegvis.escalation.model import Devices, Reason, Step, Unread, Verdict, Waits
from stegvis.kit.clock import oslo_date
from stegvis.kit.public_holidays import public_holidays
from stegvis.kit.weeks import instant
from stegvis.notifications.model import IMPORTANT, REQUIRED, DeliveryError, ReminderSettings
from stegvis.notifications.rules import quiet_span
from stegvis.plans.drafting import UNREAD_DAYS

TOLD_AGAIN_AT = time(12)
"""At midday class has a break."""

LISTED_AT = time(8)
"""When the adviser's day begins."""

MEETING_MAIL_AFTER = timedelta(hours=1)
"""A meeting is tomorrow: its e-mail cannot wait for days."""

MEETING_LISTED_BEFORE = timedelta(hours=1)
"""Of an early meeting the adviser still has time to ring."""

REPEAT_LASTS = timedelta(days=3)
"""For so long a push service keeps what is said again."""

LOOKS_BACK = timedelta(days=92)
"""What is unread for longer is no longer work of the day."""


def steps(unread: Unread, waits: Waits) -> Mapping[Step, datetime]:
    """When each step is due about a notice, in UTC; a step that there is not for it is not named.

    A decision is told again on another working day, in the middle of the day or when the quiet hours of its
    receiver are over; by e-mail; by the adviser; and once more after a week. Of a meeting the phone speaks
    again by itself an hour before, and by then the adviser must have had a chance to ring.
    """
    if unread.kind not in IMPORTANT:
        return {}
    if unread.kind not in REQUIRED:
        return _of_meeting(unread)
    sent_on = oslo_date(unread.sent_at)
    return {
        Step.SECOND: _heard(working_day_after(sent_on, waits.second), unread.chosen),
        Step.MAIL: instant(working_day_after(sent_on, waits.mail), TOLD_AGAIN_AT),
        Step.LISTED: instant(working_day_after(sent_on, waits.listed), LISTED_AT),
        Step.WEEK: _heard(working_day_after(sent_on + timedelta(days=UNREAD_DAYS - 1), 1), unread.chosen),
    }


def _of_meeting(unread: Unread) -> Mapping[Step, datetime]:
    starts = ends_at(unread)
    mailed = unread.sent_at + MEETING_MAIL_AFTER
    listed = max(
        unread.sent_at, min(instant(unread.on, LISTED_AT), (starts or mailed) - MEETING_LISTED_BEFORE)
    )
    found = {Step.MAIL: mailed, Step.LISTED: listed}
    return {step: at for step, at in found.items() if starts is None or at < starts}


def ends_at(unread: Unread) -> datetime | None:
    """From when on (UTC) there is no point in it: a meeting has begun. A decision has no end."""
    if unread.kind in REQUIRED or unread.clock is None:
        return None
    return instant(unread.on, unread.clock)


def due_steps(unread: Unread, waits: Waits, now: datetime) -> tuple[Step, ...]:
    """Which steps are to be taken now, in order.

    What sounds waits for the end of quiet hours, also when nobody looked for hours. Nothing is due about
    what somebody has been told, and nothing about a meeting that has begun.
    """
    ends = ends_at(unread)
    if Step.TOLD in unread.done or (ends and now >= ends):
        return ()
    quiet = quiet_span(now, unread.chosen) is not None
    due = [
        step
        for step, at in steps(unread, waits).items()
        if at <= now and step not in unread.done and not (quiet and sounds(step))
    ]
    return tuple(sorted(due, key=list(Step).index))


def sounds(step: Step) -> bool:
    """Whether a phone makes a sound for it."""
    return step in {Step.SECOND, Step.WEEK}


def writes(step: Step) -> bool:
    """Whether an e-mail goes out for it."""
    return step in {Step.MAIL, Step.WEEK}


def working_day_after(day: date, count: int) -> date:
    """The working day that comes so many working days after a day."""
    ahead = day + timedelta(days=2 * count + 14)
    holidays = public_holidays(day, ahead)
    for _ in range(count):
        day += timedelta(days=1)
        while day.isoweekday() > 5 or day in holidays:  # noqa: PLR2004 - Friday
            day += timedelta(days=1)
    return day


def _heard(day: date, chosen: ReminderSettings) -> datetime:
    at = instant(day, TOLD_AGAIN_AT)
    quiet = quiet_span(at, chosen)
    return quiet[1] if quiet else at


# ------------------------------------------------------------------------------ e-mail

MAIL_LASTS = timedelta(days=2)
"""For so long a server that does not take an e-mail is asked again."""

MAIL_LEASE = timedelta(minutes=6)
"""Within this a worker has sent what it took at a time, or is dead."""

_FIRST_WAIT = timedelta(minutes=5)
"""A server that greets strangers with "later" wants to see them again after a few minutes (greylisting)."""

_LONGEST_WAIT = timedelta(hours=4)


def mail_verdict(
    error: DeliveryError | None, attempts: int, until: datetime, now: datetime, *, jitter: float
) -> Verdict:
    """What becomes of an e-mail.

    Args:
        error: what was the matter; None: the server has taken it. `REFUSED` is for good.
        attempts: how many there have been, this one included.
        until: when it becomes pointless (UTC).
        now: the instant (UTC).
        jitter: 0 to 1, drawn anew each time.
    """
    if error in {None, DeliveryError.REFUSED, DeliveryError.WITHDRAWN, DeliveryError.TOO_LATE}:
        return Verdict(error)
    doubled: int = 2 ** min(attempts - 1, 10)
    again_at = now + min(_FIRST_WAIT * doubled, _LONGEST_WAIT) * (0.5 + jitter)
    return Verdict(error, again_at if again_at < until else None)


# ------------------------------------------------------------------------------ why


def why(devices: Devices, sent_at: datetime) -> Reason:
    """Why somebody has not read what was sent to them at an instant; the first thing to put right."""
    if devices.active > devices.failing:
        opened = devices.opened_at is not None and devices.opened_at > sent_at
        return Reason.NOT_READ if opened else Reason.NOT_OPENED
    if devices.active:
        return Reason.FAILING
    if devices.phones == 0:
        return Reason.NO_PHONE
    if devices.ended is None:
        return Reason.NEVER_ON
    return Reason.EXPIRED if devices.ended == "expired" else Reason.TURNED_OFF


def reason_here(reason: Reason, *, pushes: bool) -> Reason:
    """The same where pushes are sent; where none are, nobody could have turned them on or had one fail."""
    of_pushes = {Reason.NEVER_ON, Reason.TURNED_OFF, Reason.EXPIRED, Reason.FAILING, Reason.NOT_OPENED}
    return reason if pushes or reason not in of_pushes else Reason.NOT_SENT
