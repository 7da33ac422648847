"""One participant's record, opened for a resolver."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Protocol, TypeVar
from uuid import UUID

import strawberry

from stegvis.api.context import Context
from stegvis.kit.errors import Fault, InvalidInput, not_found
from stegvis.participants import actions
from stegvis.participants.model import Period

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


class Dated(Protocol):
    """A form that asks from when and until when."""

    valid_from: str
    valid_to: str | None


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
        Refused: nobody is signed in, or staff ask for a record of their own; they have not said why.
    """
    subject, _ = await opened_so_far(context, participant_id, purpose)
    return subject


async def opened_so_far(
    context: Context, participant_id: strawberry.ID | None, purpose: str
) -> tuple[UUID, bool]:
    """The same, and whether all of it may be told: a page keeps back what it is not said why for.

    Raises:
        Refused: as above.
    """
    actor = context.signed_in()
    if participant_id is None:
        if actor.is_staff:
            raise not_found()
        return actor.account_id, True
    subject = key(participant_id)
    session_id = context.held().id
    return subject, await actions.open_record(actor, subject, purpose, now=context.now, session_id=session_id)


async def opened_in_form(context: Context, participant_id: strawberry.ID, purpose: str) -> UUID:
    """The same for what a form asks at every change: recorded once in a sitting.

    Raises:
        Refused: nobody of the staff is signed in.
    """
    actor, subject = context.staff(), key(participant_id)
    session_id = context.held().id
    again_after = actions.ONE_SITTING
    await actions.open_record(
        actor, subject, purpose, now=context.now, again_after=again_after, session_id=session_id
    )
    return subject


def only(found: Mapping[UUID, _T]) -> _T:
    """What was found of the one participant.

    Raises:
        Refused: there is none that the actor sees.
    """
    for value in found.values():
        return value
    raise not_found()


def period_of(given: Dated) -> Period:
    """The dates of a form.

    Raises:
        InvalidInput: there is no first day, or one of them is none; told at its field.
    """
    first, last = day(given.valid_from, "validFrom"), day(given.valid_to, "validTo")
    if first is None:
        raise InvalidInput([Fault("validFrom", "kit.no-date")])
    return Period(first, last)


def chosen(text: str, field: str) -> UUID:
    """The key of whom or what was chosen in a form.

    Raises:
        InvalidInput: nobody was; told at the field.
        Refused: it is none of ours.
    """
    if not text:
        raise InvalidInput([Fault(field, "participants.nobody-chosen")])
    return key(text)
