"""Settings: typed, frozen, read once from the environment."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

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
    data_dir: Path = Path(".stegvis")
    """Where the embedded database and the generated secrets are."""
    pepper: str | None = None
    """Secret of 32 characters or more, mixed into every PIN and password; made in `data_dir` if absent."""
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
    pool_size: int = 8
    """Database connections of one web process."""
    pwa_dir: Path = _ROOT / "pwa" / "dist"
    """The built PWA."""
    locales_dir: Path = _ROOT / "locales"
    """The texts."""

    def __post_init__(self) -> None:
        """Refuse what could not be served safely."""
        if self.pepper is not None and len(self.pepper) < 32:  # noqa: PLR2004 - stated in the field's text
            msg = "STEGVIS_PEPPER must have at least 32 characters"
            raise ValueError(msg)

        if "*" in self.trusted_proxies:
            msg = "STEGVIS_TRUSTED_PROXIES must name addresses: anybody could write the header"
            raise ValueError(msg)

    @property
    def address(self) -> str:
        """The address for people, without a slash at its end."""
        return (self.public_url or f"http://localhost:{self.port}").rstrip("/")

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
