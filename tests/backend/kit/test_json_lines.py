"""A log line is one object, and holds what was said and nothing that an exception says."""

from __future__ import annotations

import json
import logging
import sys

from stegvis.kit.json_lines import FIELDS, JsonLines


def record(**more: object) -> logging.LogRecord:
    made = logging.LogRecord("stegvis.worker", logging.INFO, __file__, 1, "swept %d", (2,), None)
    made.__dict__.update(more)
    return made


def test_a_line_holds_what_was_said_and_its_fields() -> None:
    line = json.loads(JsonLines().format(record(**{FIELDS: {"sent": 3}})))
    assert line.pop("at").endswith("+00:00")
    assert line == {"level": "info", "logger": "stegvis.worker", "says": "swept 2", "sent": 3}


def test_of_an_exception_it_tells_the_kind_alone() -> None:
    try:
        int("Amina Hassan")
    except ValueError:
        text = JsonLines().format(record(exc_info=sys.exc_info()))
    assert json.loads(text)["exception"] == "ValueError"
    assert "Amina" not in text
    assert "\n" not in text
