"""The demo: two invented offices, generated in the import's own format and loaded by the real import."""

from __future__ import annotations

from stegvis.demo.loading import load
from stegvis.demo.offices import OFFICES
from stegvis.demo.sign_ins import PASSWORD, PIN, SignIn, sign_ins
from stegvis.demo.workbook import write_workbook

__all__ = ["OFFICES", "PASSWORD", "PIN", "SignIn", "load", "sign_ins", "write_workbook"]
