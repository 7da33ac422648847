"""Important notices that nobody reads: told again, by another way, and in the end by a person."""
