"""The integration plan: versions, goals and measures."""
