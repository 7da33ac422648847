"""What a code, a PIN, a password and a second factor must be, how often each is tried, how long one is in."""

from __future__ import annotations

import hmac
import secrets
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import pairwise
from uuid import UUID

from stegvis.accounts.model import AccountKind, Browser, BrowserKind, RolePeriod
from stegvis.kit.errors import Fault, InvalidInput, Refused

# ------------------------------------------------------------------------------ enrolment codes

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Neither 0 nor O, neither 1, I nor L, and no U, which is heard as V: a code is read out aloud."""

CODE_LENGTH = 8
CODE_LIFETIME = timedelta(minutes=10)


def new_code() -> str:
    """Draw a code at random, in two groups: `ABCD-EFGH`, 39 bits."""
    return shown_code("".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH)))


def shown_code(code: str) -> str:
    """Write a code as people read it: in two groups of four."""
    half = CODE_LENGTH // 2
    return f"{code[:half]}-{code[half:]}"


def typed_code(text: str) -> str:
    """The code in what somebody typed: in either case, with spaces or dashes, with any script's digits."""
    return "".join(sign for sign in ascii_digits(text).upper() if sign.isalnum())


def ascii_digits(text: str) -> str:
    """Write digits of every script as ASCII digits: keyboards of Arabic and Dari have their own."""
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in text)


INVITATION_LENGTH = 16
"""Of a code by which staff choose a password: it lives longer than a phone's, and is guessed by nobody."""

INVITATION_LIFETIME = timedelta(hours=24)


def new_invitation() -> str:
    """Draw an invitation at random, in four groups: `ABCD-EFGH-JKMN-PQRS`, 78 bits."""
    signs = [secrets.choice(ALPHABET) for _ in range(INVITATION_LENGTH)]
    return "-".join("".join(signs[start : start + 4]) for start in range(0, INVITATION_LENGTH, 4))


# ------------------------------------------------------------------------------ PINs

PIN_LENGTH = 6
_FEWEST_DIGITS = 3

TRIES_BEFORE_LOCK = 5
TRIES_IN_ALL = 10
LOCK = timedelta(minutes=15)


def new_pin(text: str) -> str:
    """The PIN that somebody chose, in ASCII digits.

    Raises:
        Refused: it is not six digits, or one of the few that everybody tries first: a repeated
            pattern, a run, or fewer than three different digits.
    """
    pin = ascii_digits(text)
    if len(pin) != PIN_LENGTH or not (pin.isascii() and pin.isdigit()) or _is_easy(pin):
        raise Refused("accounts.weak-pin")
    return pin


def _is_easy(pin: str) -> bool:
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    return len(set(pin)) < _FEWEST_DIGITS or len(steps) == 1 or is_repeated(pin)


def is_repeated(text: str) -> bool:
    """Tell whether a text is one shorter pattern again and again."""
    return text in (text + text)[1:-1]


@dataclass(frozen=True, slots=True)
class Tries:
    """How a phone stands with wrong PINs since the last right one."""

    failures: int = 0
    locked_until: datetime | None = None
    disabled_at: datetime | None = None

    @property
    def left(self) -> int:
        """Tries until the phone locks."""
        return -self.failures % TRIES_BEFORE_LOCK


def claim_try(tries: Tries, now: datetime) -> Tries:
    """Count a try as wrong before its PIN is looked at, so that tries at the same time are all counted.

    The fifth locks the phone for a quarter of an hour and the tenth disables it (NIST SP 800-63B-4);
    a right PIN undoes it all.

    Raises:
        Refused: the phone is disabled, or locked for now.
    """
    require_unlocked(tries, now)
    failures = tries.failures + 1
    claimed = replace(tries, failures=failures)
    if failures >= TRIES_IN_ALL:
        return replace(claimed, disabled_at=now)
    if failures % TRIES_BEFORE_LOCK == 0:
        return replace(claimed, locked_until=now + LOCK)
    return claimed


def require_unlocked(tries: Tries, now: datetime) -> None:
    """Let no phone pass that wrong PINs have shut: by its passkey, either.

    Raises:
        Refused: the phone is disabled, or locked for now.
    """
    if tries.disabled_at is not None:
        raise unknown_device()
    if tries.locked_until is not None and now < tries.locked_until:
        raise Refused("accounts.locked", retryable=True, not_before=tries.locked_until)


def wrong_pin(claimed: Tries) -> Refused:
    """The refusal of a try whose PIN was wrong."""
    if claimed.disabled_at is not None:
        return unknown_device()
    if claimed.left == 0:
        return Refused("accounts.locked", retryable=True, not_before=claimed.locked_until)
    return Refused("accounts.wrong-pin", left=claimed.left)


def unknown_device() -> Refused:
    """The refusal of a phone that was never enrolled, or is no longer: they look alike."""
    return Refused("accounts.unknown-device")


# ------------------------------------------------------------------------------ passwords

PASSWORD_LENGTH = 15
LONGEST_PASSWORD = 256
_FEWEST_SIGNS = 6
"""Different signs that a password has beside what others would try first."""
_COMMON = ("password", "passord", "qwerty", "123456789", "abcdefgh")


def new_password(password: str, *about: str) -> str:
    """The password that somebody chose.

    Length is what counts, and there is no rule about kinds of characters (NIST SP 800-63B-4).

    Args:
        password: what they typed.
        about: their name and e-mail address, which others try first.

    Raises:
        Refused: it is too short, or easy to guess.
    """
    text = typed_password(password)
    if not PASSWORD_LENGTH <= len(text) <= LONGEST_PASSWORD:
        raise Refused("accounts.short-password", least=PASSWORD_LENGTH)
    rest = text.casefold()
    for known in (*about, *_COMMON):
        rest = rest.replace(known.casefold(), "")
    if len(set(rest)) < _FEWEST_SIGNS or is_repeated(rest):
        raise Refused("accounts.weak-password")
    return text


def typed_password(text: str) -> str:
    """A password as it is compared: normalised, so that every keyboard gives the same (NFKC)."""
    return unicodedata.normalize("NFKC", text[: 4 * LONGEST_PASSWORD])


# ------------------------------------------------------------------------------ second factors

SECRET_LENGTH = 20
"""Bytes of an app's secret (RFC 4226, section 4, R6)."""
TOTP_STEP = 30
"""Seconds in which a code is the same."""
_TOTP_DIGITS = 6
_DRIFT = 1
"""Steps by which a phone's clock may be off, to either side (RFC 6238, section 5.2)."""

APP_WAITS = timedelta(minutes=15)
"""How long a secret that was shown waits for its first code."""

RECOVERY_CODES = 10
_RECOVERY_LENGTH = 10


def step_of(now: datetime) -> int:
    """The half-minute that an instant is in, counted since 1970."""
    return int(now.timestamp()) // TOTP_STEP


def totp(secret: bytes, step: int) -> str:
    """The code that an app shows in a half-minute (RFC 6238 with SHA-1, which every app speaks)."""
    digest = hmac.digest(secret, step.to_bytes(8, "big"), "sha1")
    start = digest[-1] & 0xF
    number = int.from_bytes(digest[start : start + 4], "big") & 0x7FFFFFFF
    return f"{number % 10**_TOTP_DIGITS:0{_TOTP_DIGITS}}"


def step_shown(secret: bytes, typed: str, now: datetime, last: int | None) -> int | None:
    """The half-minute whose code somebody typed; None: none of these minutes, or one that has counted."""
    current, given = step_of(now), typed.encode()  # of other letters than ASCII it compares bytes alone
    return next(
        (
            step
            for step in range(current - _DRIFT, current + _DRIFT + 1)
            if (last is None or step > last) and hmac.compare_digest(totp(secret, step).encode(), given)
        ),
        None,
    )


def is_app_code(typed: str) -> bool:
    """Whether what somebody typed has the form of an app's code; otherwise it can be a recovery code."""
    return len(typed) == _TOTP_DIGITS and typed.isascii() and typed.isdigit()


def new_recovery_code() -> str:
    """Draw a code at random, in two groups: `ABCDE-FGHJK`, 49 bits."""
    half = _RECOVERY_LENGTH // 2
    signs = "".join(secrets.choice(ALPHABET) for _ in range(_RECOVERY_LENGTH))
    return f"{signs[:half]}-{signs[half:]}"


CHALLENGE_LENGTH = 32
"""Bytes that a key is asked to sign; 16 are the least (Web Authentication, section 13.4.3)."""
CHALLENGE_WAITS = timedelta(minutes=5)
"""How long a challenge waits to be signed: time to fetch a key from one's bag."""
CHALLENGE_RENEWED = CHALLENGE_WAITS / 2
"""How long before its end a phone is asked something new: whoever asks with its token alone must not take
from the phone what it is about to answer, and the phone must have time to answer."""

SHARE_LENGTH = 32
"""Bytes of the server's half of what a phone's passkey opens there."""

PASSKEYS = 10
"""Of one person at most: a phone, some computers, keys in a drawer."""
_PASSKEY_NAME = 60


def passkey_name(text: str) -> str:
    """How somebody calls a passkey of theirs.

    Raises:
        InvalidInput: it is empty, or too long.
    """
    name = "".join(sign for sign in " ".join(text.split()) if sign.isprintable()).strip()
    if not name:
        raise InvalidInput([Fault("name", "accounts.no-passkey-name")])
    if len(name) > _PASSKEY_NAME:
        raise InvalidInput([Fault("name", "accounts.long-passkey-name", {"most": _PASSKEY_NAME})])
    return name


def counts_on(before: int, now: int) -> bool:
    """Whether an authenticator's counter goes on, or says nothing: otherwise there are two of one key.

    Web Authentication, section 6.1.1. Those that synchronise their keys count nothing, and say 0.
    """
    return now > before or now == before == 0


FRESH = timedelta(minutes=5)
"""How long after a second factor was shown a session may do what asks for one anew."""


def is_fresh(verified_at: datetime | None, now: datetime, within: timedelta = FRESH) -> bool:
    """Tell whether a second factor was shown a moment ago."""
    return verified_at is not None and now - verified_at < within


# ------------------------------------------------------------------------------ sessions

IDLE = {AccountKind.PARTICIPANT: timedelta(minutes=15), AccountKind.STAFF: timedelta(minutes=30)}
"""How long a session lives without a request."""

LONGEST = timedelta(hours=12)
"""How long a session lives at all."""

HALF = timedelta(minutes=15)
"""How long a session lives that waits for its second factor."""

FORMER = timedelta(seconds=30)
"""How long a session's former token still counts: what a screen had asked for by then is answered."""

SEEN_EVERY = timedelta(minutes=1)
"""A session's last use is written at most this often, so that reading stays reading."""


HELPED = timedelta(minutes=30)
"""How long somebody helps a participant with their phone before it ends by itself."""


def is_helped(until: datetime | None, now: datetime) -> bool:
    """Tell whether somebody sits beside the participant, and helps."""
    return until is not None and now < until


def is_handed_back(until: datetime | None, now: datetime) -> bool:
    """Tell whether help has run out, after which a session opens nothing: its PIN was typed before it."""
    return until is not None and until <= now


def is_idle(kind: AccountKind, seen_at: datetime, now: datetime) -> bool:
    """Tell whether a session has been left alone for too long."""
    return now - seen_at >= IDLE[kind]


_NAMES = (
    ("SamsungBrowser/", "Samsung Internet"),
    ("Edg", "Edge"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("CriOS/", "Chrome"),
    ("Safari/", "Safari"),
)
"""What browsers say of themselves; whoever says several is the first of them."""


def browser_of(agent: str) -> Browser:
    """The browser that a request says it comes from (`User-Agent`), without version or machine."""
    name = next((name for sign, name in _NAMES if sign in agent), None)
    if "iPad" in agent or ("Android" in agent and "Mobile" not in agent):
        return Browser(BrowserKind.TABLET, name)
    if "Mobile" in agent or "iPhone" in agent:
        return Browser(BrowserKind.PHONE, name)
    known = any(system in agent for system in ("Windows", "Macintosh", "Linux", "CrOS"))
    return Browser(BrowserKind.COMPUTER if known else None, name)


# ------------------------------------------------------------------------------ rate limits


@dataclass(frozen=True, slots=True)
class Limit:
    """So many attempts within a window, for one of a kind: an e-mail, a phone, a client address."""

    name: str
    attempts: int
    window: timedelta


REDEEM_BY_CLIENT = Limit("redeem-client", 60, timedelta(minutes=10))
"""A whole class may enrol at once behind one office's address."""
INVITATION_BY_CLIENT = Limit("invitation-client", 30, timedelta(minutes=10))
UNLOCK_BY_DEVICE = Limit("unlock-device", 30, timedelta(minutes=15))
UNLOCK_BY_CLIENT = Limit("unlock-client", 600, timedelta(minutes=15))
SIGN_IN_BY_EMAIL = Limit("sign-in-email", 10, timedelta(minutes=15))
SIGN_IN_BY_CLIENT = Limit("sign-in-client", 100, timedelta(minutes=15))

FACTOR_BY_ACCOUNT = Limit("factor-account", 10, timedelta(minutes=15))
"""Wrong codes in a row, in whichever of somebody's browsers they are typed: a right one forgives them."""
FACTOR_OF_DAY = Limit("factor-day", 50, timedelta(hours=24))

SEARCH_BY_ACCOUNT = Limit("number-search-account", 60, timedelta(hours=1))
"""Whether a number is registered is a secret, and can be guessed: who registers people needs fewer."""
FEED_BY_TOKEN = Limit("feed-token", 60, timedelta(hours=1))
"""A calendar asks every few hours; several of its devices may ask each for themselves."""
PASS_BY_TOKEN = Limit("pass-token", 300, timedelta(hours=1))
"""A class's register is sent bit by bit, as it is called."""
PASS_BY_CLIENT = Limit("pass-client", 1200, timedelta(hours=1))
"""The tablets of a whole school may stand behind one address."""


# ------------------------------------------------------------------------------ staff and units

LONGEST_NAME = 120
LONGEST_EMAIL = 254
DAY = timedelta(days=1)


def faults_of_staff(name: str, email: str) -> list[Fault]:
    """What is wrong with a name and an e-mail address; whether the address is taken, the database knows."""
    faults = faults_of_name(name)
    local, _, domain = email.strip().rpartition("@")
    shaped = local and "." in domain and not any(sign.isspace() for sign in email.strip())
    if not shaped or len(email) > LONGEST_EMAIL:
        faults.append(Fault("email", "accounts.bad-email"))
    return faults


def faults_of_name(name: str) -> list[Fault]:
    """What is wrong with the name of somebody or of a unit."""
    if not name.strip():
        return [Fault("name", "accounts.no-name")]
    return [Fault("name", "accounts.long-name", {"most": LONGEST_NAME})] if len(name) > LONGEST_NAME else []


def faults_of_role(given: RolePeriod, held: Iterable[RolePeriod]) -> list[Fault]:
    """What stands against giving a role, beside the same person's other roles."""
    if given.valid_to is not None and given.valid_to < given.valid_from:
        return [Fault("validTo", "accounts.ends-before-start")]
    same = (each for each in held if (each.role, each.unit_id) == (given.role, given.unit_id))
    twice = any(
        each.id != given.id
        and (given.valid_to is None or each.valid_from <= given.valid_to)
        and (each.valid_to is None or given.valid_from <= each.valid_to)
        for each in same
    )
    return [Fault("role", "accounts.has-role-already")] if twice else []


@dataclass(frozen=True, slots=True)
class Administrator:
    """A member of staff who holds the administrator's role in a period, until they leave."""

    staff_id: UUID
    valid_from: date
    valid_to: date | None
    ended_on: date | None

    def is_one_on(self, day: date) -> bool:
        """Tell whether they keep the municipality's staff on a day."""
        ends = min(self.valid_to or date.max, self.ended_on or date.max)
        return self.valid_from <= day <= ends


def require_administrator(administrators: Iterable[Administrator], on: date) -> None:
    """Let nobody take the last administrator away: nobody could bring one back on screen.

    Raises:
        Refused: nobody is one on the day.
    """
    if not any(each.is_one_on(on) for each in administrators):
        raise Refused("accounts.last-administrator")
