"""Marks against planned time, and the account of a week."""
