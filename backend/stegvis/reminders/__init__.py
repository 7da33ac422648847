"""Reminders: what is due to whom, worked out from hours, decisions and settings."""
