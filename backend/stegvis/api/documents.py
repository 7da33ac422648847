"""Trusted documents: what the app asks, by its hash. Production answers nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from stegvis.kit.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

LONGEST = 15_000
"""Characters of a free document."""
_LONG_NUMBER = re.compile(r"\d{400}")
"""No number of ours; Python does not even read one of some thousand digits."""


class Asked(msgspec.Struct, rename="camel"):
    """The parameters of a request (GraphQL over HTTP, Request Parameters)."""

    query: str | None = None
    variables: dict[str, object] | None = None
    operation_name: str | None = None
    extensions: dict[str, object] | None = None


class Documents:
    """The documents that this server answers.

    Args:
        trusted: text by SHA-256; phones that have not been updated may ask an old one, so none is removed.
        free: answer any other document too, as the demo does.
    """

    def __init__(self, trusted: Mapping[str, str], *, free: bool) -> None:
        self._trusted = trusted
        self._free = free

    @classmethod
    def read(cls, file: Path, *, free: bool) -> Documents:
        """Read the file that `stegvis documents` writes; where there is none, nothing is trusted."""
        trusted = msgspec.json.decode(file.read_bytes(), type=dict[str, str]) if file.exists() else {}
        return cls(trusted, free=free)

    def text_of(self, asked: Asked) -> str | None:
        """The document that a request means.

        Raises:
            Refused: it names a document that is not trusted, or brings one of its own where that is
                not allowed or that is too long.
        """
        document_id = (asked.extensions or {}).get("documentId")
        if document_id is not None:
            if not isinstance(document_id, str) or document_id not in self._trusted:
                raise Refused("kit.unknown-document")
            return self._trusted[document_id]
        if not self._free:
            raise Refused("kit.unknown-document")
        if asked.query is not None and (len(asked.query) > LONGEST or _LONG_NUMBER.search(asked.query)):
            raise Refused("kit.document-too-long")
        return asked.query
