"""Who looked at whom: as the participant reads it, and what of it a leader should look into."""
