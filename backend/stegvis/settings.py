"""Settings: typed, frozen, read once from the environment."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

import msgspec

if TYPE_CHECKING:
    from collections.abc import Mapping

PREFIX = "STEGVIS_"
_ROOT = Path(__file__).resolve().parents[2]


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What an operator may set: `STEGVIS_<NAME>`, or `STEGVIS_<NAME>_FILE` naming a file that holds it.

    README documents every one; a test holds that.
    """

    database_url: str | None = None
    """PostgreSQL 15 or newer; without it the program starts its own in `data_dir`."""
    migrate_database_url: str | None = None
    """The owner's address of the same database, for `stegvis migrate` alone; default: `database_url`."""
    web_password: str | None = None
    """When set, `stegvis migrate` lets the role `stegvis_web` log in with it."""
    worker_password: str | None = None
    """When set, `stegvis migrate` lets the role `stegvis_worker` log in with it."""
    data_dir: Path = Path(".stegvis")
    """Where the embedded database and the generated secrets are."""
    pepper: str | None = None
    """Secret of 32 characters or more, mixed into every PIN and password; made in `data_dir` if absent."""
    vapid_key: str | None = None
    """Signs pushes: 32 bytes in base64url; made in `data_dir` beside the embedded database."""
    smtp_host: str | None = None
    """The server that takes e-mail; without it none is sent."""
    smtp_port: int = 587
    """Its port."""
    smtp_tls: Literal["starttls", "tls", "none"] = "starttls"
    """`starttls` after the greeting, `tls` from the first byte, `none` to a relay on the same machine."""
    smtp_user: str | None = None
    """Whom the server knows us as; without it we do not sign in."""
    smtp_password: str | None = None
    """The password that goes with it."""
    smtp_from: str | None = None
    """The address that e-mail comes from; needed with `smtp_host`."""
    audit_key: str | None = None
    """Signs the heads of the audit log: 32 bytes in base64url; made in `data_dir` as the one above."""
    audit_sink: Path | None = None
    """The folder outside the database where they are told; beside the embedded database: in `data_dir`."""
    audit_former_keys: str = ""
    """Public halves of the keys that signed heads before, comma separated."""
    sign_on: str = ""
    """Who signs the staff of which municipality in, in TOML: `sign_on/configuration.py` tells how."""
    host: str = "127.0.0.1"
    """The address to bind to: loopback, unless asked otherwise."""
    port: int = 8000
    """The port to serve on."""
    public_url: str | None = None
    """The address that browsers use; https makes cookies `Secure`. Default: http://localhost:<port>."""
    trusted_proxies: str = ""
    """Addresses or networks whose `X-Forwarded-For` is believed, comma separated: your TLS server's."""
    demo: bool = False
    """Load the demo into an empty database, answer free documents, allow `stegvis demo session`."""
    second_factor: Literal["demanded", "offered"] | None = None
    """Of staff who sign in by password: `demanded`, or `offered`. Default: demanded, in a demo offered."""
    step_up_minutes: int = 5
    """How long a second factor that was shown is enough for decisions and exports; over 5 in a demo alone."""
    pool_size: int = 8
    """Database connections of one web process."""
    metrics_port: int | None = None
    """The port on which whoever reminds answers `/metrics`; without it, nowhere."""
    metrics_host: str = "127.0.0.1"
    """The address to bind that to."""
    sweep_late_minutes: int = 10
    """`/readyz` fails when reminders were last looked for so long ago; 0: never for that."""
    pwa_dir: Path = _ROOT / "pwa" / "dist"
    """The built PWA."""
    locales_dir: Path = _ROOT / "locales"
    """The texts."""

    def __post_init__(self) -> None:
        """Refuse what could not be served safely."""
        if self.pepper is not None and len(self.pepper) < 32:  # noqa: PLR2004 - stated in the field's text
            msg = "STEGVIS_PEPPER must have at least 32 characters"
            raise ValueError(msg)

        if self.smtp_host and "@" not in (self.smtp_from or ""):
            msg = "STEGVIS_SMTP_HOST needs STEGVIS_SMTP_FROM, the address that e-mail comes from"
            raise ValueError(msg)

        if self.smtp_password and self.smtp_tls == "none":
            msg = "STEGVIS_SMTP_TLS=none would send STEGVIS_SMTP_PASSWORD in the clear"
            raise ValueError(msg)

        if self.step_up_minutes > 5 and not self.demo:  # noqa: PLR2004 - stated in the field's text
            msg = "STEGVIS_STEP_UP_MINUTES is 5 at most, but in a demo"
            raise ValueError(msg)

        if "*" in self.trusted_proxies:
            msg = "STEGVIS_TRUSTED_PROXIES must name addresses: anybody could write the header"
            raise ValueError(msg)

    @property
    def address(self) -> str:
        """The address for people, without a slash at its end."""
        return (self.public_url or f"http://localhost:{self.port}").rstrip("/")

    @property
    def demands_second_factor(self) -> bool:
        """Whether staff who sign in by password must have a second factor."""
        return (self.second_factor or ("offered" if self.demo else "demanded")) == "demanded"

    @property
    def secure(self) -> bool:
        """Whether browsers come by TLS, so that cookies may carry `Secure` and `__Host-`."""
        return self.address.startswith("https://")


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Read the settings from an environment.

    `PORT` alone is understood too, since hosting services set it.

    Raises:
        ValueError: a value is of the wrong form, a name is unknown, or a named file cannot be read.
    """
    values: dict[str, str] = {}
    if "PORT" in environment:
        values["port"] = environment["PORT"]
    for name, value in environment.items():
        if not name.startswith(PREFIX):
            continue
        key = name.removeprefix(PREFIX).lower()
        if key.endswith("_file"):
            values[key.removesuffix("_file")] = _secret(name, value)
        else:
            values[key] = value
    try:
        return msgspec.convert(values, Settings, strict=False, dec_hook=lambda kind, text: kind(text))
    except msgspec.ValidationError as error:
        msg = f"A {PREFIX}* setting is wrong: {error}"
        raise ValueError(msg) from error


def _secret(name: str, path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8").strip()
    except OSError as error:
        msg = f"{name} names a file that cannot be read: {error.strerror}"
        raise ValueError(msg) from error
