"""Municipalities, units, staff; and the front door: what is read before the tenant is known."""

from __future__ import annotations

from piccolo.columns import UUID, BigInt, Boolean, Bytea, Date, Integer, SmallInt, Text, Timestamptz
from piccolo.table import Table

from stegvis.kit.db import ENGINE


class Municipality(Table, db=ENGINE, tablename="municipality"):
    """A tenant. Its key stands in every other tenant table."""

    id = UUID(primary_key=True, default=None)
    number = Text(default=None, help_text="The official four digits, unique")
    name = Text(default=None)
    demo = Boolean(default=False, help_text="Made by `stegvis demo`: its sign-ins are public")


class Unit(Table, db=ENGINE, tablename="unit"):
    """A NAV office, refugee service or adult education centre."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    code = Text(default=None, help_text="The office's own identifier")
    name = Text(default=None)
    closed_on = Date(default=None, null=True, help_text="Its last day")


class Account(Table, db=ENGINE, tablename="account"):
    """Somebody who may sign in: staff or participant; `staff.id` and `participant.id` are this key."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    kind = Text(default=None, help_text="accounts.model.AccountKind")
    language = Text(default=None, help_text="Language of the interface")
    password_hash = Text(default=None, null=True, help_text="Staff: argon2id over the pepper's HMAC")
    ended_at = Timestamptz(default=None, null=True)


class Staff(Table, db=ENGINE, tablename="staff"):
    """A member of staff."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    unit_id = UUID(default=None)
    external_id = Text(default=None, help_text="The office's own identifier")
    name = Text(default=None)
    email = Text(default=None, null=True)
    email_typed_at = Timestamptz(default=None, null=True, help_text="Since then it connects nobody")
    ended_on = Date(default=None, null=True)
    version = Integer(default=1, help_text="Raised by the database at every change")


class RoleHeld(Table, db=ENGINE, tablename="role_held"):
    """A role of a member of staff in a unit, from a date to a date, both included."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    staff_id = UUID(default=None)
    unit_id = UUID(default=None)
    role = Text(default=None, help_text="accounts.model.Role")
    valid_from = Date(default=None)
    valid_to = Date(default=None, null=True)


class SignInAddress(Table, db=ENGINE, tablename="sign_in_address"):
    """Front door: which accounts an e-mail address may belong to, by its keyed hash alone."""

    id = UUID(primary_key=True, default=None, help_text="The account")
    municipality_id = UUID(default=None)
    email_hash = Bytea(default=None, help_text="HMAC-SHA-256 of the lower-case address under the pepper")


class Device(Table, db=ENGINE, tablename="device"):
    """Front door: a participant's phone, enrolled in person. Its PIN is useless without its key."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    account_id = UUID(default=None)
    token_hash = Bytea(default=None, help_text="SHA-256 of the token in the phone's cookie")
    pin_hash = Text(default=None, help_text="argon2id over the pepper's HMAC")
    public_key = Bytea(default=None, null=True, help_text="Of its own key: a point of P-256")
    failures = SmallInt(default=0, help_text="Wrong PINs in a row")
    locked_until = Timestamptz(default=None, null=True)
    enrolled_at = Timestamptz(default=None)
    disabled_at = Timestamptz(default=None, null=True)
    browser_kind = Text(default=None, null=True, help_text="accounts.model.BrowserKind")
    browser = Text(default=None, null=True, help_text="Whose it is, as people say it: Chrome")
    used_at = Timestamptz(default=None, null=True, help_text="When its PIN or its passkey last opened it")
    challenge = Bytea(default=None, null=True, help_text="What it is asked to sign, once")
    challenge_until = Timestamptz(default=None, null=True, help_text="Until when the answer counts")


class Session(Table, db=ENGINE, tablename="session"):
    """Front door: one sign-in. The token itself is in the browser alone."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    account_id = UUID(default=None)
    device_id = UUID(default=None, null=True)
    token_hash = Bytea(default=None, help_text="SHA-256 of the cookie's 256-bit token")
    started_at = Timestamptz(default=None)
    seen_at = Timestamptz(default=None)
    expires_at = Timestamptz(default=None, help_text="The absolute end")
    ended_at = Timestamptz(default=None, null=True)
    verified_at = Timestamptz(default=None, null=True, help_text="When a second factor was last shown")
    verified_by = Text(default=None, null=True, help_text="accounts.model.Factor")
    former_hash = Bytea(default=None, null=True, help_text="SHA-256 of the token before the latest")
    former_until = Timestamptz(default=None, null=True, help_text="Until when that one still counts")
    browser_kind = Text(default=None, null=True, help_text="accounts.model.BrowserKind")
    browser = Text(default=None, null=True, help_text="Whose it is, as people say it: Chrome")
    challenge = Bytea(default=None, null=True, help_text="What a passkey is asked to sign, once")
    challenge_for = Text(default=None, null=True, help_text="accounts.model.Ceremony")
    challenge_until = Timestamptz(default=None, null=True, help_text="Until when the answer counts")
    helped_until = Timestamptz(default=None, null=True, help_text="Until when somebody helps its participant")


class CodeApp(Table, db=ENGINE, tablename="code_app"):
    """An app that shows a member of staff a code of the moment (RFC 6238)."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    account_id = UUID(default=None)
    sealed_secret = Bytea(default=None, help_text="AES-256-GCM under a key made from the pepper")
    begun_at = Timestamptz(default=None)
    confirmed_at = Timestamptz(default=None, null=True, help_text="From then on it counts")
    last_step = BigInt(default=None, null=True, help_text="The half-minute of the last code that counted")


class RecoveryCode(Table, db=ENGINE, tablename="recovery_code"):
    """One of ten codes that each stand in for the app once."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    account_id = UUID(default=None)
    code_hash = Bytea(default=None, help_text="HMAC-SHA-256 under the pepper, with the account's key")
    used_at = Timestamptz(default=None, null=True)


class Passkey(Table, db=ENGINE, tablename="passkey"):
    """The public half of a key that somebody's own phone, computer or security key keeps for them."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    account_id = UUID(default=None)
    name = Text(default=None, help_text="As its owner calls it")
    credential_id = Bytea(default=None, help_text="What its authenticator calls it")
    public_key = Bytea(default=None, help_text="As COSE writes it (RFC 9052)")
    sign_count = BigInt(default=None, help_text="How often it has signed; 0: it does not count")
    synced = Boolean(default=None, help_text="It is on all that an account of its owner is on")
    made_at = Timestamptz(default=None)
    used_at = Timestamptz(default=None, null=True)
    device_id = UUID(default=None, null=True, help_text="The participant's phone that it opens, and no other")
    sealed_share = Bytea(default=None, null=True, help_text="Half of what opens that phone's own keys")


class EnrolmentCode(Table, db=ENGINE, tablename="enrolment_code"):
    """Front door: a one-time code that staff show and a phone redeems within ten minutes."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    account_id = UUID(default=None)
    issued_by = UUID(default=None)
    code_hash = Bytea(default=None, help_text="HMAC-SHA-256 of the code under the pepper")
    expires_at = Timestamptz(default=None)
    redeemed_at = Timestamptz(default=None, null=True)


class RateLimit(Table, db=ENGINE, tablename="rate_limit"):
    """Front door: attempts within a window, counted in the database so that all processes share it."""

    key_hash = Bytea(primary_key=True, default=None, help_text="Hash of what is limited and whom")
    window_ends_at = Timestamptz(default=None)
    attempts = Integer(default=None)


class Draft(Table, db=ENGINE, tablename="draft"):
    """What somebody has typed into a form and not sent yet; read by themselves alone."""

    id = UUID(primary_key=True, default=None)
    municipality_id = UUID(default=None)
    account_id = UUID(default=None)
    form = Text(default=None, help_text="The form's own name")
    subject_id = UUID(default=None, null=True, help_text="Whom or what it is about")
    content = Text(default=None, help_text="As the screen wrote it")
    saved_at = Timestamptz(default=None)
