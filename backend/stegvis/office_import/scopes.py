"""Who sees what an import changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from uuid import UUID

from stegvis.kit.revisions import Scope, ScopeKind
from stegvis.office_import.model import Value
from stegvis.office_import.rules import Book, Row

_MOST = 200
"""Past so many, everybody looks again: cheaper than telling each."""


def scopes_of(municipality: UUID, book: Book) -> set[Scope]:
    """The scopes of every row that was added or changed."""
    everybody = Scope(ScopeKind.MUNICIPALITY, municipality)
    return {
        scope or everybody
        for sheet, rows in book.items()
        for row in rows.values()
        if row.added or row.changed
        for values in _as_seen(row)
        for scope in _of_row(sheet, row, values, book)
    }


def scopes_of_people(people: Iterable[UUID]) -> set[Scope]:
    """The scopes of these participants."""
    return {Scope(ScopeKind.PARTICIPANT, person) for person in people}


def narrowed(scopes: set[Scope], municipality: UUID) -> set[Scope]:
    """The scopes themselves, or the whole municipality where they are very many."""
    return scopes if len(scopes) <= _MOST else {Scope(ScopeKind.MUNICIPALITY, municipality)}


def _as_seen(row: Row) -> Iterator[dict[str, Value]]:
    """A row as it will be and as it was: who loses a lesson must look again too."""
    yield row.values
    if row.before:
        yield {**row.values, **row.before}


def _of_row(sheet: str, row: Row, said: dict[str, Value], book: Book) -> Iterator[Scope | None]:
    """The scopes of one row with these values; None: the whole municipality."""
    match sheet:
        case "participants":
            yield Scope(ScopeKind.PARTICIPANT, row.id)
        case "groups":
            yield Scope(ScopeKind.GROUP, row.id)
        case "memberships" | "slots":
            yield from _of_owner(said, book)
        case "plans" | "goals" | "time_off":
            yield from _person(said["participant"], book)
        case "measures":
            yield from _person(book["goals"][str(said["goal"])].values["participant"], book)
        case "exceptions":
            yield from _of_owner(book["slots"][str(said["slot"])].values, book)
        case "closures" if said["unit"]:
            yield Scope(ScopeKind.UNIT, book["units"][str(said["unit"])].id)
        case _:
            yield None


def _of_owner(said: dict[str, Value], book: Book) -> Iterator[Scope]:
    yield from _person(said["participant"], book)
    if said["group"]:
        yield Scope(ScopeKind.GROUP, book["groups"][str(said["group"])].id)


def _person(name: Value, book: Book) -> Iterator[Scope]:
    if name:
        yield Scope(ScopeKind.PARTICIPANT, book["participants"][str(name)].id)
