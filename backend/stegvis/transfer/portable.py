"""The portable file's form: JSON by a published schema (JSON Schema 2020-12), made from `model.py`.

Fields are written in camel case, and those that have nothing to say are left out.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from stegvis.accounts.model import LANGUAGES
from stegvis.certificates.model import Element
from stegvis.plans.model import PlanState
from stegvis.transfer import model
from stegvis.transfer.model import FORMAT, VERSION, Case, Envelope, Portable

_Part = TypeVar("_Part")

SCHEMA_FILE = Path(__file__).with_name("portable-1.schema.json")
SCHEMA_ID = "urn:stegvis:portable-case:1"
DIALECT = "https://json-schema.org/draft/2020-12/schema"

LARGEST = 4 * 1024 * 1024
"""Bytes of a file. Five years of a full week are about half of it."""

_NAMES = {"sender": "from", "receiver": "to"}
"""Where the file's word is one that Python keeps for itself, or reads oddly in it."""

# ------------------------------------------------------------------------------ write and read


def made(envelope: Envelope, case: Case) -> bytes:
    """Write a file."""
    told = _told(case)
    head = _told(envelope)
    whole = {"format": FORMAT, "version": VERSION, **head, "hash": hash_of(told), "case": told}
    return msgspec.json.encode(whole)


def written(case: Case) -> bytes:
    """Write a case alone, to be looked through before it is decided to send it."""
    return msgspec.json.encode(_told(case))


def read(raw: Mapping[str, Any]) -> Portable:
    """Read a file that `structure.faults_of` has found nothing wrong with."""
    return msgspec.convert(_own_names(raw), Portable)


def read_part(raw: list[Any], kind: type[_Part]) -> list[_Part]:
    """Read a list of a file that was received before: what we pass on as it came."""
    return msgspec.convert(_own_names(raw), list[kind])  # type: ignore[valid-type] # a class of the file


def text_of(raw: Mapping[str, Any]) -> str:
    """A file that was read, as text once more."""
    return msgspec.json.encode(raw).decode()


def hash_of(case: object) -> str:
    """SHA-256 of a case as canonical JSON (RFC 8785; its numbers are whole), in hexadecimal."""
    text = json.dumps(case, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _told(value: object) -> Any:  # noqa: ANN401 - JSON
    if is_dataclass(value) and not isinstance(value, type):
        return {
            camel(each.name): _told(found)
            for each in fields(value)
            if (found := getattr(value, each.name)) != each.default or each.default is MISSING
        }
    if isinstance(value, tuple):
        return [_told(each) for each in value]
    if isinstance(value, datetime):
        value = value.astimezone(UTC)
    return msgspec.to_builtins(value)


def _own_names(value: object) -> Any:  # noqa: ANN401 - JSON
    if isinstance(value, Mapping):
        return {_snake(name): _own_names(each) for name, each in value.items()}
    if isinstance(value, list):
        return [_own_names(each) for each in value]
    return value


def camel(name: str) -> str:
    """The file's name of a field."""
    first, *rest = _NAMES.get(name, name).split("_")
    return first + "".join(part.title() for part in rest)


_BACK = {said: name for name, said in _NAMES.items()}


def _snake(name: str) -> str:
    return _BACK.get(name, "".join(f"_{sign.lower()}" if sign.isupper() else sign for sign in name))


# ------------------------------------------------------------------------------ the schema

_CLOCK = {"pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$"}
_NUMBER = {"pattern": "^[0-9]{4}$"}
_SMALL = {"minimum": 1, "maximum": 32_767}
_INSTANT = {"format": "date-time"}
_MINUTES = {"minimum": 0, "maximum": 100_000}

_LIMITS: dict[tuple[str, str], dict[str, Any]] = {
    ("Recorded", "recorded_at"): _INSTANT,
    ("FollowUp", "recorded_at"): _INSTANT,
    ("Decision", "recorded_at"): _INSTANT,
    ("LockedMonth", "locked_at"): _INSTANT,
    ("Addendum", "made_at"): _INSTANT,
    ("Share", "set_at"): _INSTANT,
    ("Portable", "made_at"): _INSTANT,
    ("Portable", "format"): {"enum": [FORMAT]},
    ("Portable", "version"): {"enum": [VERSION]},
    ("Portable", "hash"): {"pattern": "^[0-9a-f]{64}$"},
    ("Municipality", "number"): _NUMBER,
    ("Municipality", "name"): {"minLength": 1},
    ("Receiver", "number"): _NUMBER,
    ("Person", "given_name"): {"minLength": 1},
    ("Person", "national_id"): {"pattern": "^[0-9]{11}$"},
    ("Person", "duf_number"): {"pattern": "^[0-9]{12}$"},
    ("Person", "language"): {"enum": list(LANGUAGES)},
    ("Person", "children"): {"maxItems": 30},
    ("Case", "programmes"): {"minItems": 1, "maxItems": 20},
    ("Decision", "reasons"): {"minLength": 1},
    ("Decision", "rule_version"): {"minLength": 1},
    ("Decision", "decided_by"): {"minLength": 1},
    ("Decision", "days"): _SMALL,
    ("Decision", "computed_days"): {"minimum": -32_768, "maximum": 32_767},
    ("Adaptation", "weekly_minutes"): {"minimum": 1, "maximum": 10_080},
    ("FollowUp", "work_percent"): {"minimum": 1, "maximum": 100},
    ("Recorded", "late_minutes"): {"minimum": 1, "maximum": 1_440},
    ("Week", "week"): {"pattern": "^[0-9]{4}-W[0-9]{2}$"},
    ("Week", "lessons"): {"maxItems": 200},
    ("Week", "planned_minutes"): _MINUTES,
    ("Week", "target_minutes"): _MINUTES,
    ("Week", "attended_minutes"): _MINUTES,
    ("Week", "excused_minutes"): _MINUTES,
    ("Week", "unexcused_minutes"): _MINUTES,
    ("Week", "unrecorded_minutes"): _MINUTES,
    ("Lesson", "starts"): _CLOCK,
    ("Lesson", "ends"): _CLOCK,
    ("Lesson", "lessons"): {"minimum": 1, "maximum": 100},
    ("Lesson", "credited_minutes"): _MINUTES,
    ("Lesson", "break_minutes"): {"minimum": 0, "maximum": 1_440},
    ("Lesson", "lesson_credit_minutes"): {"minimum": 1, "maximum": 1_440},
    ("LooseMark", "starts"): _CLOCK,
    ("LooseMark", "ends"): _CLOCK,
    ("Programme", "weeks"): {"maxItems": 700},
    ("LockedMonth", "basis_hash"): {"pattern": "^[0-9a-f]{64}$"},
    ("LockedMonth", "locked_by"): {"minLength": 1},
    ("Addendum", "made_by"): {"minLength": 1},
    ("Addendum", "note"): {"maxLength": 500},
    ("Figure", "name"): {"pattern": "^[a-z_]{1,40}([.][a-z_]{1,40})?$"},
    ("Figure", "amount"): {"pattern": "^-?[0-9]{1,9}([.][0-9]{2})?$"},
    ("Plan", "state"): {"enum": [PlanState.DECIDED, PlanState.ENDED, PlanState.SUPERSEDED]},
    ("Plan", "version"): _SMALL,
    ("Measure", "weekly_minutes"): {"minimum": 1, "maximum": 10_080},
    ("Element", "minutes"): {"minimum": 0, "maximum": 10_000_000},
    ("Element", "lessons"): {"minimum": 0, "maximum": 1_000_000},
}
"""What a type alone does not say, by class and field."""

_LONG = {"reasons", "text", "target_reason"}
_LONGEST_LINE, _LONGEST_TEXT = 1_000, 20_000
_MOST = 1_000


def schema() -> dict[str, Any]:
    """The published schema: every class of `model.py` with its fields, their forms and their limits."""
    _, parts = msgspec.json.schema_components([Portable], ref_template="#/$defs/{name}")
    classes = dict(_classes())
    defs = {
        name: _closed(classes[name], part)
        if name in classes
        else {"title": name, "type": "string", "enum": part["enum"]}
        for name, part in sorted(parts.items())
    }
    top = defs.pop("Portable")
    about = {"$schema": DIALECT, "$id": SCHEMA_ID, "title": "Stegvis: a portable case, version 1"}
    text = msgspec.json.encode(about | {k: v for k, v in top.items() if k != "title"} | {"$defs": defs})
    whole: dict[str, Any] = msgspec.json.decode(text)
    return whole


def schema_text() -> str:
    """The schema as it is published."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def _classes() -> Iterator[tuple[str, type]]:
    for name in dir(model):
        each = getattr(model, name)
        if isinstance(each, type) and is_dataclass(each):
            yield name, each
    yield "Element", Element


def _closed(of: type, part: dict[str, Any]) -> dict[str, Any]:
    described = {key: value for key, value in part.items() if key in {"title", "type"}}
    described["description"] = " ".join((of.__doc__ or "").partition("Attributes:")[0].split())
    properties = {camel(name): _limited(of.__name__, name, said) for name, said in part["properties"].items()}
    required = [camel(name) for name in part.get("required", ())]
    if of is Portable:
        required = ["format", "version", *required]
    return described | {"properties": properties, "required": required, "additionalProperties": False}


def _limited(of: str, name: str, said: dict[str, Any]) -> dict[str, Any]:
    """A field with its limits; where it may be null, they stand beside that."""
    said = {key: value for key, value in said.items() if key != "default"}
    if "anyOf" in said:
        return said | {"anyOf": [_limited(of, name, each) for each in said["anyOf"]]}
    limits = _LIMITS.get((of, name), {})
    if "$ref" in said:
        return {"type": "string"} | limits if limits else said
    if said.get("type") == "string" and not {"format", "enum"} & (said | limits).keys():
        longest = _LONGEST_TEXT if name in _LONG else _LONGEST_LINE
        return said | {"maxLength": longest} | limits
    if said.get("type") == "array":
        items = _limited("", name, said["items"])
        return said | {"items": items, "maxItems": _MOST} | limits
    return said | limits if said.get("type") in {"integer", "string"} else said
