"""The leader's month: counts, and nobody who could be recognised in them."""
