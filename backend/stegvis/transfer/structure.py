"""What is wrong with a file's form: every fault, each at its place, by the published schema.

A validator of just those keywords of JSON Schema that the schema uses: libraries stop at the first fault
or word it in English with the value in it, and what a file holds must reach neither a log nor an answer.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any, TypeAlias
from uuid import UUID

import msgspec

from stegvis.kit.errors import Fault, InvalidInput
from stegvis.transfer.portable import LARGEST, SCHEMA_FILE, hash_of

_Said: TypeAlias = Mapping[str, Any]
_Found: TypeAlias = Iterator[Fault]

DEEPEST = 40
"""So deep nothing is that we write; deeper is an attack on the reader."""

MOST_FAULTS = 500
"""Nobody reads more, and a file that is wrong everywhere is wrong once."""


def parsed(body: bytes) -> dict[str, Any]:
    """The JSON object that a file is.

    Raises:
        InvalidInput: it is too large, not JSON, not one object, nested too deep, or holds the one
            character that no text of ours can.
    """
    if len(body) > LARGEST:
        raise _alone(Fault("", "transfer.file-too-large", {"most": LARGEST // 1024 // 1024}))
    try:
        raw = msgspec.json.decode(body)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        raise _alone(Fault("", "transfer.file-not-json")) from None
    if not isinstance(raw, dict):
        raise _alone(Fault("", "transfer.file-not-ours"))
    _require_flat(raw)
    return raw


def faults_of(raw: Mapping[str, Any]) -> list[Fault]:
    """Everything that is wrong with a file's form; a field by its JSON Pointer (RFC 6901).

    A file of a later version is told as such and not looked into: what it says cannot be known.
    """
    if raw.get("format") != "stegvis-case":
        return [Fault("/format", "transfer.file-not-ours")]
    if raw.get("version") != "1":
        return [Fault("/version", "transfer.file-version")]
    found = []
    for fault in _against(_schema(), raw, ""):
        found.append(fault)
        if len(found) == MOST_FAULTS:
            break
    if all(fault.field != "/hash" for fault in found) and hash_of(raw.get("case")) != raw["hash"]:
        found.append(Fault("/hash", "transfer.file-edited"))
    return found


def _alone(fault: Fault) -> InvalidInput:
    return InvalidInput([fault])


def _require_flat(raw: object) -> None:
    level, depth = [raw], 0
    while level:
        depth += 1
        if depth > DEEPEST:
            raise _alone(Fault("", "transfer.file-too-deep"))
        below: list[object] = []
        for each in level:
            if isinstance(each, dict):
                below += each.values()
                if any("\x00" in name for name in each):
                    raise _alone(Fault("", "transfer.file-nul"))
            elif isinstance(each, list):
                below += each
            elif isinstance(each, str) and "\x00" in each:
                raise _alone(Fault("", "transfer.file-nul"))
        level = below


# ------------------------------------------------------------------------------ the schema's keywords


@cache
def _schema() -> dict[str, Any]:
    whole: dict[str, Any] = json.loads(SCHEMA_FILE.read_text(encoding="utf-8"))
    return whole


def _against(said: _Said, value: object, at: str) -> _Found:
    if "$ref" in said:
        said = _schema()["$defs"][said["$ref"].rpartition("/")[2]]
    if "anyOf" in said:
        if value is None:
            return
        said = next(each for each in said["anyOf"] if each.get("type") != "null")
        yield from _against(said, value, at)
        return
    kind = said["type"]
    if not _IS[kind](value):
        yield Fault(at, _WANTED[kind])
        return
    yield from _BY_KIND[kind](said, value, at)


_IS: dict[str, Callable[[object], bool]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "boolean": lambda value: isinstance(value, bool),
}
_WANTED = {
    "object": "transfer.file-wants-object",
    "array": "transfer.file-wants-list",
    "string": "transfer.file-wants-text",
    "integer": "transfer.file-wants-number",
    "boolean": "transfer.file-wants-truth",
}


def _object(said: _Said, value: Any, at: str) -> _Found:  # noqa: ANN401 - JSON
    properties = said["properties"]
    for name in said["required"]:
        if name not in value:
            yield Fault(f"{at}/{name}", "transfer.file-missing")
    for name, each in value.items():
        if name in properties:
            yield from _against(properties[name], each, f"{at}/{name}")
        else:
            yield Fault(f"{at}/{_escaped(name)}", "transfer.file-unknown")


def _array(said: _Said, value: Any, at: str) -> _Found:  # noqa: ANN401 - JSON
    if len(value) < said.get("minItems", 0):
        yield Fault(at, "transfer.file-too-few", {"least": said["minItems"]})
    if len(value) > said["maxItems"]:
        yield Fault(at, "transfer.file-too-many", {"most": said["maxItems"]})
        return
    for place, each in enumerate(value):
        yield from _against(said["items"], each, f"{at}/{place}")


def _string(said: _Said, value: Any, at: str) -> _Found:  # noqa: ANN401 - JSON
    if "enum" in said and value not in said["enum"]:
        yield Fault(at, "transfer.file-no-such-code")
    if "format" in said and not _FORMATS[said["format"]](value):
        yield Fault(at, _UNREAD[said["format"]])
    if len(value) < said.get("minLength", 0):
        yield Fault(at, "transfer.file-empty")
    if len(value) > said.get("maxLength", len(value)):
        yield Fault(at, "transfer.file-too-long", {"most": said["maxLength"]})
    if "pattern" in said and not _pattern(said["pattern"]).match(value):
        yield Fault(at, "transfer.file-wrong-form")


def _integer(said: _Said, value: Any, at: str) -> _Found:  # noqa: ANN401 - JSON
    if value < said.get("minimum", value):
        yield Fault(at, "transfer.file-too-small", {"least": said["minimum"]})
    if value > said.get("maximum", value):
        yield Fault(at, "transfer.file-too-big", {"most": said["maximum"]})


def _boolean(_: _Said, __: Any, ___: str) -> _Found:  # noqa: ANN401 - JSON
    yield from ()


_BY_KIND: dict[str, Callable[[_Said, Any, str], _Found]] = {
    "object": _object,
    "array": _array,
    "string": _string,
    "integer": _integer,
    "boolean": _boolean,
}


@cache
def _pattern(said: str) -> re.Pattern[str]:
    # In Python `$` lets a line's end through; in JSON Schema it is the end.
    return re.compile(said.removesuffix("$") + r"\Z")


_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z", re.ASCII)
_INSTANT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?(Z|[+-]\d{2}:\d{2})\Z", re.ASCII)
_KEY = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z", re.ASCII | re.IGNORECASE)
_YEARS = range(1900, 2200)


def _is_day(text: str) -> bool:
    try:
        return bool(_DAY.match(text)) and date.fromisoformat(text).year in _YEARS
    except ValueError:
        return False


def _is_instant(text: str) -> bool:
    try:
        return bool(_INSTANT.match(text)) and datetime.fromisoformat(text).year in _YEARS
    except ValueError:
        return False


def _is_key(text: str) -> bool:
    return bool(_KEY.match(text)) and UUID(text).int != 0


_FORMATS = {"date": _is_day, "date-time": _is_instant, "uuid": _is_key}
_UNREAD = {
    "date": "transfer.file-no-date",
    "date-time": "transfer.file-no-instant",
    "uuid": "transfer.file-no-key",
}


def _escaped(name: str) -> str:
    """A name as JSON Pointer writes it, no longer than anybody would read."""
    return name[:60].replace("~", "~0").replace("/", "~1")
