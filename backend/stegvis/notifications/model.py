"""A notice, and what its receiver has chosen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from uuid import UUID


class ReminderKind(StrEnum):
    """What a notice is about. On a lock screen none of them can be told from another but by `PushText`."""

    FIRST_LESSON = "first_lesson"
    LESSON_CHANGED = "lesson_changed"
    ABSENCE_UNEXPLAINED = "absence_unexplained"
    CLAIM_DECIDED = "claim_decided"
    PLAN_DECIDED = "plan_decided"
    DEDUCTION_DECIDED = "deduction_decided"
    MEETING_DAY_BEFORE = "meeting_day_before"
    MEETING_HOUR_BEFORE = "meeting_hour_before"
    MEETING_CHANGED = "meeting_changed"
    TASK_DUE = "task_due"
    REGISTERS_MISSING = "registers_missing"
    CLAIMS_WAITING = "claims_waiting"
    TEST = "test"


class NoticeState(StrEnum):
    """How far a notice has come. What is late was not sent while there was a point in it."""

    PLANNED = "planned"
    SENT = "sent"
    LATE = "late"
    WITHDRAWN = "withdrawn"


class DeliveryState(StrEnum):
    """How far one push has come: `SENT` is the push service's word, `SHOWN` the browser's own."""

    WAITING = "waiting"
    SENT = "sent"
    SHOWN = "shown"
    FAILED = "failed"


class DeliveryError(StrEnum):
    """Why a push did not come, or has not yet."""

    EXPIRED = "expired"
    """The browser is not subscribed any more (404, 410)."""
    REFUSED = "refused"
    """The push service will not have it (another 4xx), or it is not one that we write to."""
    UNREACHABLE = "unreachable"
    """No answer, or 5xx."""
    TOO_MANY = "too_many"
    """The push service asks us to wait (429)."""
    TOO_LATE = "too_late"
    """It would have been pointless by now."""
    WITHDRAWN = "withdrawn"
    """What it told of has changed."""
    NO_KEY = "no_key"
    """This installation has no key to sign it with."""


class EndedReason(StrEnum):
    """Why a browser is reached no longer."""

    EXPIRED = "expired"
    REPLACED = "replaced"
    SIGNED_OUT = "signed_out"
    UNSUBSCRIBED = "unsubscribed"


REQUIRED = frozenset({ReminderKind.CLAIM_DECIDED, ReminderKind.PLAN_DECIDED, ReminderKind.DEDUCTION_DECIDED})
"""Nobody can turn these off: a decision is made known to whom it is about (forvaltningsloven § 27)."""

IMPORTANT = REQUIRED | {ReminderKind.MEETING_DAY_BEFORE, ReminderKind.MEETING_CHANGED}
"""Unread, they are somebody's work."""

URGENT = REQUIRED | {
    ReminderKind.FIRST_LESSON,
    ReminderKind.LESSON_CHANGED,
    ReminderKind.MEETING_HOUR_BEFORE,
    ReminderKind.MEETING_CHANGED,
    ReminderKind.TEST,
}
"""They are worth a sound of their own, however many there were today."""

CALLED_OFF = "cancelled"
"""What is told, and then known, of a lesson or a meeting that is not held."""

LONGEST_LEAD = 180
"""Minutes."""

LONGEST_QUIET = 14 * 60
"""Minutes: there are hours in every day at which somebody can be reached."""


@dataclass(frozen=True, slots=True)
class ReminderSettings:
    """What somebody has chosen.

    Attributes:
        off: kinds that they do not want.
        lead_minutes: how long before their first lesson they leave home.
        quiet_from, quiet_to: between these, on the clocks of Norway, nothing makes a sound; the same time
            twice: there are no quiet hours.

    Raises:
        ValueError: the settings cannot be.
    """

    off: frozenset[ReminderKind] = frozenset()
    lead_minutes: int = 45
    quiet_from: time = time(21)
    quiet_to: time = time(7)

    def __post_init__(self) -> None:
        if self.off & REQUIRED:
            raise ValueError("the law demands this notice")
        if not 0 <= self.lead_minutes <= LONGEST_LEAD:
            raise ValueError("nobody leaves home so early")
        if self.quiet_minutes > LONGEST_QUIET:
            raise ValueError("somebody can be reached at some hour")

    @property
    def quiet_minutes(self) -> int:
        """How long the quiet hours last, by the clock."""
        starts, ends = (at.hour * 60 + at.minute for at in (self.quiet_from, self.quiet_to))
        return (ends - starts) % (24 * 60)

    def wants(self, kind: ReminderKind) -> bool:
        """Whether a notice of this kind is for them."""
        return kind not in self.off


@dataclass(frozen=True, slots=True)
class Subscription:
    """A browser as it says that it can be reached (Push API, `PushSubscription`)."""

    endpoint: str
    p256dh: bytes
    auth: bytes


class PushText(StrEnum):
    """What stands on a lock screen: a text of the phone's own catalogue, which tells nobody anything."""

    MESSAGE = "message"
    TODAY = "today"
    TEST = "test"


def text_of(kind: ReminderKind) -> PushText:
    """What a lock screen says of a notice: that there is something today, or that there is something."""
    if kind is ReminderKind.TEST:
        return PushText.TEST
    of_today = {ReminderKind.FIRST_LESSON, ReminderKind.LESSON_CHANGED, ReminderKind.MEETING_HOUR_BEFORE}
    return PushText.TODAY if kind in of_today else PushText.MESSAGE


@dataclass(frozen=True, slots=True)
class PushMessage:
    """What a browser may show for a push."""

    text: PushText
    language: str


@dataclass(frozen=True, slots=True)
class Notice:
    """One line of somebody's inbox. `clock` is Norway's; `called_off`: it is not held, or was not then."""

    id: UUID
    kind: ReminderKind
    on: date
    clock: time | None
    called_off: bool
    sent_at: datetime
    read_at: datetime | None

    @property
    def important(self) -> bool:
        """Whether it is somebody's work while it is unread."""
        return self.kind in IMPORTANT


@dataclass(frozen=True, slots=True)
class Inbox:
    """Some of the notices, newest first; and how many of all are unread."""

    notices: tuple[Notice, ...]
    unread: int
    has_next: bool


class ReachState(StrEnum):
    """Whether somebody's phone makes a sound."""

    REACHABLE = "reachable"
    NOT_SET_UP = "not_set_up"
    FAILING = "failing"
    NOT_SENT = "not_sent"
    """This installation sends no pushes, whatever a phone may have."""


@dataclass(frozen=True, slots=True)
class Reachability:
    """Whether somebody can be reached; of what they were told it says nothing."""

    state: ReachState
    devices: int
    shown_at: datetime | None


@dataclass(frozen=True, slots=True)
class TestPush:
    """A test that somebody sent to their own phone, and what became of it."""

    id: UUID
    state: DeliveryState
    error: DeliveryError | None
