"""The append-only record of who changed and who looked up what."""
