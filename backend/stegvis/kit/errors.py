"""The one way in which Stegvis says no."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime


class Refused(Exception):  # noqa: N818 - the field's word; a refusal is an answer, not a fault
    """An operation that was understood and turned down.

    It carries its meaning and no sentence: `locales/` words it, in the reader's language, under
    `refused-<code with dashes>`. An offline outbox drops what is refused, unless it is retryable.

    Attributes:
        code: what was refused, `feature.reason`.
        params: what the wording needs; never personal data, since refusals are logged.
        retryable: the same request may succeed later without being changed.
        not_before: from when a retry makes sense (UTC).
    """

    def __init__(
        self,
        code: str,
        *,
        retryable: bool = False,
        not_before: datetime | None = None,
        **params: str | int,
    ) -> None:
        super().__init__(code)
        self.code = code
        self.params: Mapping[str, str | int] = params
        self.retryable = retryable
        self.not_before = not_before


def not_found() -> Refused:
    """Say that there is no such thing, or none that this actor may know of: the two must look alike."""
    return Refused("kit.not-found")
