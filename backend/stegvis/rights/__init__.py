"""All that is held about a person, for that person: to read, and for a machine (GDPR articles 15 and 20)."""
