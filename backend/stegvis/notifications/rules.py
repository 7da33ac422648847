"""Which push services are written to, what their answers mean, and when a push is tried again."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from stegvis.accounts.model import Actor, Role
from stegvis.kit.clock import oslo_date
from stegvis.kit.errors import Fault, InvalidInput
from stegvis.kit.weeks import instant
from stegvis.notifications.model import (
    LONGEST_LEAD,
    REQUIRED,
    DeliveryError,
    ReachState,
    ReminderKind,
    ReminderSettings,
)

HOSTS = frozenset({"fcm.googleapis.com", "updates.push.services.mozilla.com", "web.push.apple.com"})
"""The push services of the browsers that there are, by exact name."""

HOSTS_BELOW = (".notify.windows.com",)
"""Those that have a name for each of their regions."""

LONGEST_ENDPOINT = 1000
"""Characters; those that there are have a few hundred."""

_NAMES = re.compile(r"([a-z0-9-]+\.)+[a-z]+")

LEASE = timedelta(seconds=30)
"""Within this a worker has tried a push, or is dead."""

UNSHOWN_AFTER = timedelta(minutes=15)
"""A push that no browser has said it showed within this has reached nobody, whatever its service said."""

LOOKED_AT_LATELY = timedelta(minutes=3)
"""What a sweep has said of a queue holds so long: there is one each minute."""

_FIRST_WAIT = timedelta(seconds=30)
_LONGEST_WAIT = timedelta(hours=1)
_LONGEST_ASKED = timedelta(hours=6)
_LONGEST_TTL = timedelta(weeks=4)


_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


_OF_PARTICIPANTS = (
    ReminderKind.FIRST_LESSON,
    ReminderKind.LESSON_CHANGED,
    ReminderKind.ABSENCE_UNEXPLAINED,
    ReminderKind.MEETING_DAY_BEFORE,
    ReminderKind.MEETING_HOUR_BEFORE,
    ReminderKind.MEETING_CHANGED,
    ReminderKind.TASK_DUE,
    ReminderKind.CLAIM_DECIDED,
    ReminderKind.PLAN_DECIDED,
    ReminderKind.DEDUCTION_DECIDED,
)

_WHO_MEETS = (Role.TEACHER, Role.ADVISER, Role.COORDINATOR, Role.LEADER)

_OF_STAFF = {
    ReminderKind.REGISTERS_MISSING: (Role.TEACHER,),
    ReminderKind.CLAIMS_WAITING: (Role.ADVISER,),
    ReminderKind.MEETING_DAY_BEFORE: _WHO_MEETS,
    ReminderKind.MEETING_HOUR_BEFORE: _WHO_MEETS,
    ReminderKind.MEETING_CHANGED: _WHO_MEETS,
    ReminderKind.TASK_DUE: _WHO_MEETS,
}


def kinds_of(actor: Actor) -> tuple[ReminderKind, ...]:
    """What somebody may be reminded of, in the order in which they choose: staff by whose work it is."""
    if not actor.is_staff:
        return _OF_PARTICIPANTS
    return tuple(kind for kind, roles in _OF_STAFF.items() if actor.holds(*roles))


def chosen(
    off: frozenset[ReminderKind], lead_minutes: int, quiet_from: str, quiet_to: str
) -> ReminderSettings:
    """What somebody wants, by what they typed.

    Raises:
        InvalidInput: a kind that the law demands is off, no such time of day, too early, or too long a night.
    """
    faults = [Fault("off", "notifications.not-to-be-turned-off")] if off & REQUIRED else []
    for name, text in (("quietFrom", quiet_from), ("quietTo", quiet_to)):
        if not _CLOCK.fullmatch(text):
            faults.append(Fault(name, "notifications.bad-time"))
    if not 0 <= lead_minutes <= LONGEST_LEAD:
        faults.append(Fault("leadMinutes", "notifications.bad-lead"))
    if faults:
        raise InvalidInput(faults)
    try:
        return ReminderSettings(
            off, lead_minutes, time.fromisoformat(quiet_from), time.fromisoformat(quiet_to)
        )
    except ValueError:
        raise InvalidInput([Fault("quietTo", "notifications.too-quiet")]) from None


def allowed(endpoint: str) -> bool:
    """Whether an endpoint, which a browser names and nobody need believe, is of a known push service."""
    try:
        parts = urlsplit(endpoint)
        port = parts.port
    except ValueError:
        return False
    if len(endpoint) > LONGEST_ENDPOINT:
        return False
    if not endpoint.isascii() or not endpoint.isprintable() or " " in endpoint or "\\" in endpoint:
        return False
    # As written, not as some parser reads it: no user before it, no port and no dot behind it.
    host = parts.netloc
    known = host in HOSTS or (host.endswith(HOSTS_BELOW) and _NAMES.fullmatch(host) is not None)
    return parts.scheme == "https" and port is None and known and not parts.fragment


def origin_of(endpoint: str) -> str:
    """Scheme and host of an endpoint: whom the signature is made for (RFC 8292, 2)."""
    parts = urlsplit(endpoint)
    return f"{parts.scheme}://{parts.netloc}"


def ttl(until: datetime, now: datetime) -> int:
    """For how many seconds a push service keeps a push: while there is a point in it (RFC 8030, 5.2)."""
    return max(0, int(min(until - now, _LONGEST_TTL).total_seconds()))


# ------------------------------------------------------------------------------ quiet hours


def quiet_span(moment: datetime, settings: ReminderSettings) -> tuple[datetime, datetime] | None:
    """The quiet hours (UTC, the end not included) in which a moment lies, if it does."""
    starts, ends = settings.quiet_from, settings.quiet_to
    if starts == ends:
        return None
    on = oslo_date(moment)
    nights = timedelta(days=0 if starts < ends else 1)
    for first in (on - timedelta(days=1), on):
        begin, end = instant(first, starts), instant(first + nights, ends)
        if begin <= moment < end:
            return begin, end
    return None


GRACE = timedelta(minutes=5)
"""What was due just before quiet hours is sent for so long still, though it was found within them."""


def rest_until(
    kind: ReminderKind, settings: ReminderSettings, due_at: datetime, now: datetime
) -> datetime | None:
    """Until when (UTC) a push that is late keeps silent; None: it may go. A test is in somebody's hand.

    Whoever decides that something is told heeds quiet hours; what is tried again, or found after a fault,
    comes at another hour than was meant.

    Args:
        kind: what it tells of.
        settings: of the one it is for.
        due_at: when it was meant to go.
        now: the instant.
    """
    if kind is ReminderKind.TEST or now - due_at <= GRACE:
        return None
    quiet = quiet_span(now, settings)
    return quiet[1] if quiet else None


# ------------------------------------------------------------------------------ what came of it


@dataclass(frozen=True, slots=True)
class Answer:
    """What a push service answered; without a status, it did not. `retry_after` as it was written."""

    status: int | None
    retry_after: str | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a push.

    Without an error it was taken, or not tried yet where there is an `again_at` (UTC): then it is tried. With
    one it is tried again at `again_at`, or never.
    """

    error: DeliveryError | None = None
    again_at: datetime | None = None


def verdict(answer: Answer, attempts: int, until: datetime, now: datetime, *, jitter: float) -> Verdict:
    """What an answer means.

    Args:
        answer: of the push service.
        attempts: how many there have been, this one included.
        until: when it becomes pointless (UTC).
        now: the instant (UTC).
        jitter: 0 to 1, drawn anew each time, so that what failed together is not tried together.
    """
    status = answer.status
    if status is not None and 200 <= status < 300:  # noqa: PLR2004 - HTTP's own
        return Verdict()
    if status in {404, 410}:
        return Verdict(DeliveryError.EXPIRED)
    if status is not None and status < 500 and status != 429:  # noqa: PLR2004 - HTTP's own
        # A redirect too: nobody is followed anywhere. And what is too large never becomes smaller (413).
        return Verdict(DeliveryError.REFUSED)
    error = DeliveryError.TOO_MANY if status == 429 else DeliveryError.UNREACHABLE  # noqa: PLR2004 - the same
    again_at = now + max(wait(attempts, jitter), asked_wait(answer.retry_after, now))
    # A service that was away for hours takes it after all, for as long as there is a point in it.
    return Verdict(error, again_at if again_at < until else None)


def wait(attempts: int, jitter: float) -> timedelta:
    """How long until the next attempt: twice as long each time, by half more or less."""
    doubled: int = 2 ** min(attempts - 1, 10)
    return min(_FIRST_WAIT * doubled, _LONGEST_WAIT) * (0.5 + jitter)


def asked_wait(retry_after: str | None, now: datetime) -> timedelta:
    """How long a push service asks us to wait, by seconds or by date; what it says unreadably is nothing."""
    if not retry_after:
        return timedelta()
    if retry_after.isascii() and retry_after.isdigit():
        asked = timedelta(seconds=min(int(retry_after[:9]), 1_000_000))
    else:
        try:
            when = parsedate_to_datetime(retry_after)
        except ValueError:
            return timedelta()
        asked = (when if when.tzinfo else when.replace(tzinfo=UTC)) - now
    return min(max(asked, timedelta()), _LONGEST_ASKED)


def looks_again(at: Iterable[datetime]) -> list[datetime]:
    """At which instants to look again at what is tried at these: few, and none before its time."""
    seconds = int(LOOKS_AGAIN.total_seconds())
    return [
        datetime.fromtimestamp(slot * seconds, UTC)
        for slot in sorted({-(-each.timestamp() // seconds) for each in at})
    ]


LOOKS_AGAIN = timedelta(seconds=10)
"""What is tried again within so long of each other is tried together."""


# ------------------------------------------------------------------------------ the breaker


@dataclass(frozen=True, slots=True)
class Breaker:
    """What is remembered of a push service that does not answer: how often in a row, and until when it rests.

    One attempt after the rest decides whether there is another.
    """

    failures: int = 0
    rests_until: datetime | None = None

    def lets(self, now: datetime) -> bool:
        """Whether it may be tried."""
        return self.rests_until is None or now >= self.rests_until

    def after(self, verdict: Verdict, now: datetime) -> Breaker:
        """The same when it has answered, or not."""
        if verdict.error is not DeliveryError.UNREACHABLE:
            return Breaker()
        failures = self.failures + 1
        rests = now + REST if failures >= FAILURES_UNTIL_REST else None
        return Breaker(failures, rests)


FAILURES_UNTIL_REST = 5
REST = timedelta(minutes=1)
"""Of a push service that did not answer five times in a row."""


# ------------------------------------------------------------------------------ who is reached


def reach(active: int, failing: int, *, expired: bool, pushes: bool) -> ReachState:
    """Whether somebody can be reached.

    Args:
        active: browsers that are subscribed.
        failing: how many of them have shown nothing of what was sent to them last.
        expired: a push service has ended one, and none is left.
        pushes: whether any are sent from here.
    """
    if not pushes:
        return ReachState.NOT_SENT
    if active > failing:
        return ReachState.REACHABLE
    return ReachState.FAILING if active or expired else ReachState.NOT_SET_UP
