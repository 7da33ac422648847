"""What the operator has written of the municipalities' providers (TOML), and the secrets beside it.

[[provider]]
municipality = "4647"
name = "Ansattporten"
issuer = "https://ansattporten.no"
client_id = "0a1b2c"
client_key_file = "/run/secrets/ansattporten_key.pem"
acr_values = ["high", "substantial"]
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from stegvis.sign_on.model import ALGORITHMS, AssertionAudience, Provider, Rejected
from stegvis.sign_on.provider import AtProvider, private_key
from stegvis.sign_on.rules import require_address

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable


class _Written(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    municipality: str
    name: str
    issuer: str
    client_id: str
    client_secret_file: Path | None = None
    client_key_file: Path | None = None
    client_key_id: str | None = None
    client_key_algorithm: str = "RS256"
    client_assertion_audience: AssertionAudience = AssertionAudience.ISSUER
    acr_values: tuple[str, ...] = ()
    provider_demands_second_factor: bool = False
    connect_by_email: bool = False
    algorithms: tuple[str, ...] = ALGORITHMS
    scopes: tuple[str, ...] = ("openid",)


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    provider: tuple[_Written, ...]


class Providers:
    """The providers of an installation, by the municipality whose staff they sign in."""

    def __init__(self, providers: Iterable[AtProvider] = ()) -> None:
        self._by_municipality = {each.provider.municipality: each for each in providers}

    @property
    def every(self) -> Collection[AtProvider]:
        """All of them."""
        return self._by_municipality.values()

    def of(self, municipality: str) -> AtProvider | None:
        """The provider of a municipality, by its official number."""
        return self._by_municipality.get(municipality)

    def named(self, issuer: object, audience: object) -> list[AtProvider]:
        """Those that a token claims to be of, and for: several municipalities may share one client."""
        meant = audience if isinstance(audience, list) else [audience]
        return [
            each
            for each in self._by_municipality.values()
            if each.provider.issuer == issuer and each.provider.client_id in meant
        ]


def read_providers(text: str) -> Providers:
    """Read what the operator has written.

    Raises:
        ValueError: it is not as it should be; it says what is wrong, and of which municipality.
    """
    try:
        written = (
            msgspec.convert(tomllib.loads(text), _File, dec_hook=lambda kind, said: kind(said))
            if text.strip()
            else _File(())
        )
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise ValueError(f"STEGVIS_SIGN_ON is wrong: {error}") from error
    found: dict[str, AtProvider] = {}
    for each in written.provider:
        if each.municipality in found:
            raise ValueError(
                f"STEGVIS_SIGN_ON is wrong, municipality {each.municipality}: it stands there twice"
            )
        try:
            found[each.municipality] = AtProvider(_provider(each))
        except (ValueError, OSError) as error:
            raise ValueError(
                f"STEGVIS_SIGN_ON is wrong, municipality {each.municipality}: {error}"
            ) from error
    return Providers(found.values())


def _provider(written: _Written) -> Provider:
    values: dict[str, Any] = msgspec.structs.asdict(written)
    secret, key = values.pop("client_secret_file"), values.pop("client_key_file")
    provider = Provider(
        **values,
        client_secret=secret.read_text("utf-8").strip() if secret else None,
        client_key=key.read_text("utf-8") if key else None,
    )
    if provider.client_key is not None:
        private_key(provider)
    try:
        require_address(provider.issuer, provider.issuer)
    except Rejected:
        raise ValueError("issuer is an address of https") from None
    return provider
