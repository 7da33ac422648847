"""Notices: whom they reach, on which device, and what came of it."""
