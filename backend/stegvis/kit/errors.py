"""The one way in which Stegvis says no."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as default
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
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


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one field of a form.

    Attributes:
        field: the field, by the name that the form sent it under (`nationalId`).
        code: what is wrong, `feature.reason`; worded like a refusal's.
        params: what the wording needs; never personal data.
    """

    field: str
    code: str
    params: Mapping[str, str | int] = default(default_factory=dict)


class InvalidInput(Refused):
    """A form that cannot be taken as it is: all that is wrong with it, each at its field."""

    CODE = "kit.invalid-input"

    def __init__(self, faults: Iterable[Fault]) -> None:
        super().__init__(self.CODE)
        self.faults = tuple(faults)


class Unconfirmed(InvalidInput):
    """A form that can be taken as it is, once whoever sent it has read what follows from it.

    Each fault is a warning at its field. The same form, sent again `knowingly`, is taken.
    """

    CODE = "kit.unconfirmed"


def changed_meanwhile() -> Refused:
    """Say that somebody else has changed it since it was read; whoever asks reads anew, and chooses."""
    return Refused("kit.changed-meanwhile")
