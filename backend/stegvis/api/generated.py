"""What is made from the schema and from the app's `.graphql` files, and kept in the repository.

`stegvis documents` writes it; a test fails when it is not what would be written.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import msgspec
from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLSchema,
    OperationDefinitionNode,
    build_schema,
    parse,
    print_ast,
    separate_operations,
    validate,
)

from stegvis.api.schema import make_schema
from stegvis.api.typescript import TrustedDocument, later_documents, types_of

_HERE = Path(__file__).parent
SCHEMA = _HERE / "schema.graphql"
DOCUMENTS = _HERE / "documents.json"
APP = _HERE.parents[2] / "pwa" / "src"
TYPES = APP / "graphql" / "types.ts"
STAFF_DOCUMENTS = APP / "graphql" / "staff-documents.ts"
DOCUMENTS_OF_ONESELF = APP / "graphql" / "documents-of-oneself.ts"

OF_STAFF = (
    "caseload",
    "forecast",
    "group-weeks",
    "groups-keeping",
    "look-up-reason",
    "look-up-review",
    "meetings-staff",
    "offline",
    "participants",
    "payments",
    "people",
    "plan-staff",
    "programmes",
    "register",
    "reports",
    "staff",
    "timetable-keeping",
    "transfer",
)
"""The parts of the app that staff alone open."""

OF_ONESELF = (
    "absence",
    "certificate",
    "feeds",
    "helping",
    "look-ups",
    "my-hours",
    "my-meeting",
    "notifications",
    "passes",
    "plan",
    "sign-ins",
)
"""The parts that somebody opens from what they have for themselves; staff open them, too. The documents of
all that is named neither here nor above are in the first load."""


class UntrustworthyDocumentError(ValueError):
    """A `.graphql` file that the schema does not answer, or that two operations share."""


def generated() -> dict[Path, str]:
    """Every generated file as it must be, by its path.

    Documents are only ever added: a phone that has not been updated may ask the old one.

    Raises:
        UntrustworthyDocumentError: a `.graphql` file is wrong.
    """
    sdl = make_schema().as_str() + "\n"
    documents = _documents(build_schema(sdl))
    trusted = msgspec.json.decode(DOCUMENTS.read_bytes(), type=dict[str, str]) if DOCUMENTS.exists() else {}
    trusted |= {each.id: print_ast(each.document) for each in documents}
    return {
        SCHEMA: sdl,
        DOCUMENTS: msgspec.json.format(msgspec.json.encode(trusted), indent=1).decode() + "\n",
        TYPES: types_of(build_schema(sdl), documents, later=OF_STAFF + OF_ONESELF),
        STAFF_DOCUMENTS: later_documents("documentsOfStaff", OF_STAFF, documents),
        DOCUMENTS_OF_ONESELF: later_documents("documentsOfOneself", OF_ONESELF, documents),
    }


def trusted_documents() -> dict[str, str]:
    """The app's documents of today, by the name of their operation."""
    documents = _documents(build_schema(make_schema().as_str()))
    return {each.name: print_ast(each.document) for each in documents}


def write() -> list[Path]:
    """Write what is not as it must be, and tell which files those were."""
    stale = [
        (path, text) for path, text in generated().items() if not path.exists() or path.read_text() != text
    ]
    for path, text in stale:
        path.write_text(text, encoding="utf-8")
    return [path for path, _ in stale]


def _documents(schema: GraphQLSchema) -> Sequence[TrustedDocument]:
    paths = sorted(APP.rglob("*.graphql"))
    files = {path: parse(path.read_text("utf-8"), no_location=True) for path in paths}
    # A file without an operation holds fragments that all may use.
    shared = [part for each in files.values() if not _asks(each) for part in _fragments(each)]
    documents = [_document(schema, path, each, shared) for path, each in files.items() if _asks(each)]
    names = [each.key for each in documents]
    if twice := {name for name in names if names.count(name) > 1}:
        raise UntrustworthyDocumentError(f"two files name {', '.join(sorted(twice))}")
    used = {part.name.value for each in documents for part in _fragments(each.document)}
    if idle := {part.name.value for part in shared} - used:
        raise UntrustworthyDocumentError(f"nothing uses {', '.join(sorted(idle))}")
    return documents


def _document(
    schema: GraphQLSchema, path: Path, own: DocumentNode, shared: Sequence[FragmentDefinitionNode]
) -> TrustedDocument:
    named = {part.name.value for part in _fragments(own)}
    others = tuple(part for part in shared if part.name.value not in named)
    # Of what is shared, an operation takes what it needs, and what that needs.
    (document,) = separate_operations(DocumentNode(definitions=(*own.definitions, *others))).values()
    if errors := validate(schema, document):
        raise UntrustworthyDocumentError(f"{path.name}: {errors[0].message}")
    # The hash is of the text as it is kept and executed, so that layout and comments do not change it.
    return TrustedDocument(
        hashlib.sha256(print_ast(document).encode()).hexdigest(),
        document,
        part=path.relative_to(APP).parts[0],
    )


def _asks(document: DocumentNode) -> bool:
    return any(isinstance(each, OperationDefinitionNode) for each in document.definitions)


def _fragments(document: DocumentNode) -> list[FragmentDefinitionNode]:
    return [each for each in document.definitions if isinstance(each, FragmentDefinitionNode)]
