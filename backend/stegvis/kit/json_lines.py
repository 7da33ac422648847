"""A log that a machine reads: one JSON object a line.

What an exception says is not in it: it may quote data.
"""

from __future__ import annotations

import logging
from datetime import UTC, datetime

import msgspec

FIELDS = "fields"
"""Under this name a caller hands over what stands beside the words: `extra={FIELDS: {"sent": 3}}`."""


class JsonLines(logging.Formatter):
    """Formats a record: instant (UTC), level, logger, words, fields, and of an exception its kind alone."""

    def format(self, record: logging.LogRecord) -> str:
        """Format one."""
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "says": record.getMessage(),
            **getattr(record, FIELDS, {}),
        }
        if record.exc_info and record.exc_info[0]:
            line["exception"] = record.exc_info[0].__name__
        return msgspec.json.encode(line).decode()


def log_as_json() -> None:
    """Let this program log so from now on."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonLines())
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
    logging.getLogger("stegvis").setLevel(logging.INFO)
