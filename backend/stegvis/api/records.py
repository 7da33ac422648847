"""One participant's record, opened for a resolver."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TypeVar
from uuid import UUID

import strawberry

from stegvis.api.context import Context
from stegvis.kit.errors import Fault, InvalidInput, not_found
from stegvis.participants import actions

_T = TypeVar("_T")


def key(text: str) -> UUID:
    """Read an id from a document.

    Raises:
        Refused: not one of ours; which reads as one that is not there.
    """
    try:
        return UUID(text)
    except ValueError:
        raise not_found() from None


def day(text: str | None, field: str) -> date | None:
    """Read a date from a form: `2026-11-25`.

    Raises:
        InvalidInput: it is no date, or none of this age; told at its field.
    """
    if not text:
        return None
    try:
        read = date.fromisoformat(text)
    except ValueError:
        raise InvalidInput([Fault(field, "kit.no-date")]) from None
    if not _FIRST_YEAR <= read.year <= _LAST_YEAR:
        raise InvalidInput([Fault(field, "kit.no-date")])
    return read


_FIRST_YEAR, _LAST_YEAR = 1900, 2199


async def opened(context: Context, participant_id: strawberry.ID | None, purpose: str) -> UUID:
    """Whose record is asked for, once the look-up is recorded; None: the participant's own.

    Raises:
        Refused: nobody is signed in, or staff ask for a record of their own.
    """
    actor = context.signed_in()
    if participant_id is None:
        if actor.is_staff:
            raise not_found()
        return actor.account_id
    subject = key(participant_id)
    await actions.open_record(actor, subject, purpose, now=context.now)
    return subject


def only(found: Mapping[UUID, _T]) -> _T:
    """What was found of the one participant.

    Raises:
        Refused: there is none that the actor sees.
    """
    for value in found.values():
        return value
    raise not_found()
