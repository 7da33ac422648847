"""An important notice that is unread, what was done about it, and why it did not arrive."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from uuid import UUID

from stegvis.notifications.model import DeliveryError, ReminderKind, ReminderSettings


class Step(StrEnum):
    """What is done about an unread notice, each once and in this order."""

    SECOND = "second"
    """The phone says again that there is a message."""
    MAIL = "mail"
    """So does an e-mail, where there is an address and a server."""
    LISTED = "listed"
    """It is the adviser's work from now on."""
    WEEK = "week"
    """Phone and e-mail say it once more: a decision that is unread after a week is notified again
    (eForvaltningsforskriften § 9)."""
    TOLD = "told"
    """Somebody has told it in person. By people alone, and the end of it."""


@dataclass(frozen=True, slots=True)
class Waits:
    """How long an unread notice waits for each step, in working days (the municipality's settings)."""

    second: int = 1
    mail: int = 2
    listed: int = 3


@dataclass(frozen=True, slots=True)
class Unread:
    """An important notice that nobody has read and that holds still.

    Attributes:
        on, clock: what it is about, on the clocks of Norway.
        done: steps that were taken.
        chosen: its receiver's quiet hours.
    """

    id: UUID
    account_id: UUID
    kind: ReminderKind
    sent_at: datetime
    on: date
    clock: time | None
    done: frozenset[Step]
    chosen: ReminderSettings


class MailState(StrEnum):
    """How far an e-mail has come: `SENT` is the server's word, and nobody knows more."""

    WAITING = "waiting"
    SENT = "sent"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of an e-mail: taken, or an error, and then tried again at `again_at` (UTC), or never."""

    error: DeliveryError | None = None
    again_at: datetime | None = None


class Reason(StrEnum):
    """Why a notice was not read, as far as it can be known here."""

    NOT_SENT = "not_sent"
    """This installation sends no pushes."""
    NO_PHONE = "no_phone"
    """No phone of theirs is let in."""
    NEVER_ON = "never_on"
    """Never turned on: the phone was not asked, or said no. It does not tell us which."""
    TURNED_OFF = "turned_off"
    """Turned off, signed out, or the phone is another's now."""
    EXPIRED = "expired"
    """The push service has ended it."""
    FAILING = "failing"
    """What is sent is not shown."""
    NOT_OPENED = "not_opened"
    """It was shown, and nobody has opened the app since."""
    NOT_READ = "not_read"
    """The app was opened since, the message was not."""


@dataclass(frozen=True, slots=True)
class Devices:
    """Somebody's phones and browsers.

    Attributes:
        phones: that are let in.
        active, failing: browsers that are subscribed, and how many of them show nothing.
        ended: why the last that was subscribed is not, if none is.
        opened_at: when the app was last opened in one that is subscribed.
    """

    phones: int = 0
    active: int = 0
    failing: int = 0
    ended: str | None = None
    opened_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """One unread notice on the adviser's list."""

    id: UUID
    kind: ReminderKind
    on: date
    clock: time | None
    sent_at: datetime


@dataclass(frozen=True, slots=True)
class Unreached:
    """Somebody who has not read what they must know.

    Attributes:
        reason: of the oldest of the notices.
        mail: how far the last e-mail about them has come; None: there was none.
        notices: the oldest first.
    """

    reason: Reason
    mail: MailState | None
    notices: tuple[Listed, ...]
