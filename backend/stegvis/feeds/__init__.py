"""Calendar feeds: somebody's own hours at a secret address, for the calendar that they use anyway."""
