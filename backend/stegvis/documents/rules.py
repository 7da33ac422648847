"""Which versions have a document, and which translations it was made with."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from datetime import date

from stegvis.meetings.model import Translation as OfMeeting
from stegvis.plans.model import Translation, Version


def decided_on(version: Version) -> date | None:
    """The day on which a version was decided here; None: it has no document.

    A draft says nothing yet, and what another municipality decided has its document there.
    """
    return None if version.is_open or version.elsewhere else version.decided_on


def usable(translations: Iterable[Translation], language: str) -> list[Translation]:
    """People's translations into a language that say what the Norwegian says now."""
    return [each for each in translations if each.language == language and not each.outdated]


def translated(translations: Iterable[Translation], language: str) -> bytes:
    """Names what a decided version is translated by, and so its document: all else of it is frozen.

    A translation that is made later makes a further document; the earlier one stays as it was.
    """
    return _named(
        [str(each.part), str(each.part_id), each.words, each.made_by or ""]
        for each in usable(translations, language)
    )


def minutes_translated(translations: Iterable[OfMeeting], language: str) -> bytes:
    """The same of a meeting's minutes."""
    return _named(
        [str(each.part_id), each.words]
        for each in translations
        if each.language == language and not each.outdated
    )


def _named(said: Iterable[list[str]]) -> bytes:
    return hashlib.sha256(json.dumps(sorted(said), ensure_ascii=False).encode()).digest()
