"""The demo: two invented offices, generated in the import's own format and loaded by the real import."""

from __future__ import annotations

from stegvis.demo.offices import OFFICES
from stegvis.demo.workbook import write_workbook

__all__ = ["OFFICES", "write_workbook"]
