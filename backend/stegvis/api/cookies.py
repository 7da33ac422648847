"""The cookies: one sign-in, one enrolled phone; and, for minutes, a sign-in that is under way elsewhere."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Literal

from litestar.datastructures import Cookie

if TYPE_CHECKING:
    from collections.abc import Mapping

    from litestar import Response

_SESSION = "stegvis"
_DEVICE = "stegvis-device"
_SIGN_ON = "stegvis-sign-on"
_SESSION_LASTS = timedelta(hours=12)
_DEVICE_LASTS = timedelta(days=400)
"""The longest that browsers keep a cookie; each unlocking renews it."""


class Cookies:
    """Reads and sets them: unreadable to scripts, and never sent along by another site.

    By TLS they carry `Secure` and the prefix `__Host-` (RFC 6265bis), so that no neighbouring domain can
    plant one. Without TLS, as on a demo's localhost, browsers would refuse that.
    """

    def __init__(self, *, secure: bool) -> None:
        self._secure = secure
        prefix = "__Host-" if secure else ""
        self.session_name = prefix + _SESSION
        self.device_name = prefix + _DEVICE
        self.sign_on_name = prefix + _SIGN_ON

    def session(self, cookies: Mapping[str, str]) -> str | None:
        """The token of the sign-in, if there is one."""
        return cookies.get(self.session_name)

    def device(self, cookies: Mapping[str, str]) -> str | None:
        """The token of the phone, if it is enrolled."""
        return cookies.get(self.device_name)

    def sign_on(self, cookies: Mapping[str, str]) -> str | None:
        """What is held of a sign-in that is under way at a provider."""
        return cookies.get(self.sign_on_name)

    def begin_sign_on(self, response: Response[Any], secret: str, lasts: timedelta) -> None:
        """Let the browser hold a secret until the provider sends it back.

        It comes back from another site, by a link (Lax); a Strict cookie would not come with it.
        """
        self._set(response, self.sign_on_name, secret, lasts, samesite="lax")

    def end_sign_on(self, response: Response[Any]) -> None:
        """Let the browser forget it."""
        self._set(response, self.sign_on_name, "", timedelta(), samesite="lax")

    def keep(self, response: Response[Any], session: str, device: str | None) -> None:
        """Let the browser keep a new sign-in, and its phone's token."""
        self._set(response, self.session_name, session, _SESSION_LASTS)
        if device is not None:
            self._set(response, self.device_name, device, _DEVICE_LASTS)

    def forget(self, response: Response[Any], *, device: bool) -> None:
        """Let the browser forget the sign-in, and its phone's enrolment too if it is to."""
        self._set(response, self.session_name, "", timedelta())
        if device:
            self._set(response, self.device_name, "", timedelta())

    def _set(
        self,
        response: Response[Any],
        name: str,
        value: str,
        lasts: timedelta,
        *,
        samesite: Literal["lax", "strict"] = "strict",
    ) -> None:
        response.set_cookie(
            Cookie(
                name,
                value=value,
                max_age=int(lasts.total_seconds()),
                path="/",
                secure=self._secure,
                httponly=True,
                samesite=samesite,
            )
        )
