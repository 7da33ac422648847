"""Marks as they are read: weeks with what was recorded in them, and registers."""

from stegvis.attendance.queries.weeks import extending_absence, recorded_weeks

__all__ = ["extending_absence", "recorded_weeks"]
